// SPDX-License-Identifier: EUPL-1.2
import type { Actie } from '../domain/bewerking.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import type { Context } from './context.ts'

/**
 * Changes the working form by one step that can be taken back: all `acties` or none (domain/bewerking.ts). `wat` is
 * a `StapCode` of teksten/nakijken.ts and names the step in the logboek. Fields of new and changed items are
 * proposed by the reader of intake. Nothing is stored when nothing changed; then `versietoken` stays the same.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand, and what `bewerk` refuses
 * (ongeldige_invoer with gegevens.veld and gegevens.reden).
 */
export async function editOntleding(
  _ctx: Context,
  _documentId: string,
  _invoer: {
    readonly versietoken: number
    readonly wat: string
    readonly acties: readonly Actie[]
  },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  throw new Error('in aanbouw')
}
