// SPDX-License-Identifier: EUPL-1.2
import type { DocumentInNakijken } from '../domain/document.ts'
import type { Context } from './context.ts'

/** The working form with its source. Refuses: niet_gevonden, niet_toegestaan_in_deze_stand (not read, or done). */
export async function getNakijken(_ctx: Context, _documentId: string): Promise<DocumentInNakijken> {
  throw new Error('in aanbouw')
}
