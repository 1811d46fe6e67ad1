// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '../domain/bron.ts'
import type { Uitkomst } from '../domain/errors.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import type { Context } from './context.ts'

/** Changes the working form by one step that can be taken back. `bewerk` is pure and may refuse. `wat` names the step in the logboek. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand, and what `bewerk` refuses. */
export async function editOntleding(
  _ctx: Context,
  _documentId: string,
  _invoer: {
    readonly versietoken: number
    readonly wat: string
    readonly bewerk: (ontleding: Ontleding, bron: Bron) => Uitkomst<Ontleding>
  },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  throw new Error('in aanbouw')
}
