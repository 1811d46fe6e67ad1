// SPDX-License-Identifier: EUPL-1.2
import type { ConceptVoorstel } from '../domain/document.ts'
import type { Context } from './context.ts'

/** What to call the collaboration, and which parties are known. Refuses: niet_gevonden, niet_toegestaan_in_deze_stand. */
export async function proposeConcept(_ctx: Context, _documentId: string): Promise<ConceptVoorstel> {
  throw new Error('in aanbouw')
}
