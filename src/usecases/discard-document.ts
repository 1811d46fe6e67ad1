// SPDX-License-Identifier: EUPL-1.2
import type { Context } from './context.ts'

/** Throws away a document that is not in the register. Its file goes, the logboek keeps that it was here. Refuses: niet_gevonden, niet_toegestaan_in_deze_stand. */
export async function discardDocument(_ctx: Context, _documentId: string): Promise<void> {
  throw new Error('in aanbouw')
}
