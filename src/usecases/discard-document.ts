// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import { eisRecht } from '../domain/toegang.ts'
import { deleteInhoud, findDocument, setDocumentStand } from '../storage/document-repository.ts'
import { findOntleding } from '../storage/ontleding-repository.ts'
import { wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindDocument } from './vind.ts'
import { eisVersietoken } from './werkvorm.ts'

/**
 * Throws away a document that is not in the register. Its file goes, the logboek keeps that it was here.
 * `versietoken`: of the working form that the person saw; null: they saw none, because it was not read.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand.
 */
export async function discardDocument(
  ctx: Context,
  documentId: string,
  invoer: { readonly versietoken: number | null },
): Promise<void> {
  eisRecht(ctx.wie, 'discard-document')
  const id = await vindDocument(ctx, documentId)
  await wijzig(ctx, id, async (w) => {
    const document = ofNietGevonden(await findDocument(w.trx, id, documentId))
    if (document.stand === 'in_register' || document.stand === 'weggegooid') {
      throw new AppError('niet_toegestaan_in_deze_stand', { stand: document.stand })
    }
    const werkvorm = await findOntleding(w.trx, id, documentId)
    if (werkvorm) eisVersietoken(werkvorm.versietoken, invoer.versietoken ?? 0)
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
