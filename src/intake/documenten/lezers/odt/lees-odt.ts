// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '../../../../domain/bron.ts'
import { LeesFout } from '../bouw-bron.ts'
import type { Zip } from '../pakket/zip.ts'
export const isOdt = (zip: Zip): boolean => zip.heeft('content.xml')
export function leesOdt(_zip: Zip): Bron {
  throw new LeesFout({ ok: false, fout: 'document_geen_document' })
}
