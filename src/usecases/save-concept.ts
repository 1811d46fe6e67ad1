// SPDX-License-Identifier: EUPL-1.2
import type { Context } from './context.ts'

/** Writes the checked document to the register as a concept version. `naam` and `slug` count only for a new collaboration; absent: as proposed. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand, document_zonder_afspraken, ongeldige_invoer (gegevens.veld: 'naam' | 'slug'). */
export async function saveConcept(
  _ctx: Context,
  _documentId: string,
  _invoer: {
    readonly versietoken: number
    readonly naam?: string
    readonly slug?: string
    /** Slug of the collaboration that this document is a newer version for, when that was not said at upload. */
    readonly nieuweVersieVan?: string
  },
): Promise<{ readonly slug: string; readonly versie: number }> {
  throw new Error('in aanbouw')
}
