// SPDX-License-Identifier: EUPL-1.2
import type { Ontleding } from '../domain/ontleding.ts'
import type { Context } from './context.ts'

/** Takes back the last step. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand (nothing to take back). */
export async function undoOntleding(
  _ctx: Context,
  _documentId: string,
  _invoer: { readonly versietoken: number },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  throw new Error('in aanbouw')
}
