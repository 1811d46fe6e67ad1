// SPDX-License-Identifier: EUPL-1.2
/** A zip container: a Word document, an OpenDocument text, or something else. */
import type { Bron } from '../../../../domain/bron.ts'
import { LeesFout } from '../bouw-bron.ts'
import { leesDocx } from '../docx/lees-docx.ts'
import { vindHoofddeel } from '../docx/pakket.ts'
import { isOdt, leesOdt } from '../odt/lees-odt.ts'
import { Zip } from './zip.ts'

export function leesPakket(bytes: Uint8Array): Bron {
  const zip = new Zip(bytes)
  const hoofddeel = vindHoofddeel(zip)
  if (hoofddeel !== null) return leesDocx(zip, hoofddeel)
  if (isOdt(zip)) return leesOdt(zip)
  throw new LeesFout({ ok: false, fout: 'document_geen_document' })
}
