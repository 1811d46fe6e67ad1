// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import { deleteInhoud, findDocument, setDocumentStand } from '../storage/document-repository.ts'
import { wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindDocument } from './vind.ts'

/**
 * Throws away a document that is not in the register. Its file goes, the logboek keeps that it was here.
 * Refuses: niet_gevonden, niet_toegestaan_in_deze_stand.
 */
export async function discardDocument(ctx: Context, documentId: string): Promise<void> {
  const id = await vindDocument(ctx, documentId)
  await wijzig(ctx, id, async (w) => {
    const document = ofNietGevonden(await findDocument(w.trx, id, documentId))
    if (document.stand === 'in_register' || document.stand === 'weggegooid') {
      throw new AppError('niet_toegestaan_in_deze_stand', { stand: document.stand })
    }
    await deleteInhoud(w.trx, id, documentId)
    await setDocumentStand(w.trx, id, documentId, 'weggegooid')
    w.log({
      wat: 'document_weggegooid',
      soort: 'document',
      onderdeelId: documentId,
      voor: { naam: document.naam, sha256: document.sha256, stand: document.stand },
    })
  })
}
