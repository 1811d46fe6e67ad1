// SPDX-License-Identifier: EUPL-1.2
/** What the use cases on the working form share: load it, and judge whether it may still be changed. */
import type { DocumentSamenvatting } from '../domain/document.ts'
import { AppError } from '../domain/errors.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import type { Overeenkomst } from '../domain/register.ts'
import { findDocument } from '../storage/document-repository.ts'
import { findOntleding } from '../storage/ontleding-repository.ts'
import { findVersieVanDocument } from '../storage/overeenkomst-repository.ts'
import type { Trx } from '../storage/transactie.ts'
import { ofNietGevonden } from './vind.ts'

export interface Werkvorm {
  readonly document: DocumentSamenvatting
  readonly ontleding: Ontleding
  readonly versietoken: number
  /** The concept that was saved from it, if any. */
  readonly concept: Overeenkomst | null
}

/**
 * Open while it was read and not yet adopted: also after it was saved as a concept.
 * Refuses: niet_gevonden, niet_toegestaan_in_deze_stand.
 */
export async function laadWerkvorm(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<Werkvorm> {
  const document = ofNietGevonden(await findDocument(trx, samenwerkingId, documentId))
  const concept = await findVersieVanDocument(trx, samenwerkingId, documentId)
  const open = document.stand === 'gelezen' || (concept !== null && concept.stand === 'concept')
  if (!open) throw new AppError('niet_toegestaan_in_deze_stand', { stand: document.stand })
  const bewaard = ofNietGevonden(await findOntleding(trx, samenwerkingId, documentId))
  return { document, ...bewaard, concept }
}

/** Refuses: intussen_gewijzigd. */
export function eisVersietoken(is: number, verwacht: number): void {
  if (is !== verwacht) throw new AppError('intussen_gewijzigd', { versietoken: is })
}
