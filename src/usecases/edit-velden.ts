// SPDX-License-Identifier: EUPL-1.2
import type { Velden } from '../domain/overeenkomst.ts'
import type { Context } from './context.ts'

/** Changes fields of one stored afspraak or prestatie; fields not given stay. The text itself is the document's and cannot be changed here. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand (a replaced version), ongeldige_invoer. */
export async function editVelden(
  _ctx: Context,
  _slug: string,
  _itemId: string,
  _invoer: { readonly versietoken: number; readonly velden: Partial<Velden> },
): Promise<{ readonly versietoken: number }> {
  throw new Error('in aanbouw')
}
