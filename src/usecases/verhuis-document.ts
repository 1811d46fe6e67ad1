// SPDX-License-Identifier: EUPL-1.2
/** A document that began a collaboration of its own turns out to be a newer version of an existing agreement. */
import { AppError } from '../domain/errors.ts'
import type { Id } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { deleteInhoud, setDocumentStand } from '../storage/document-repository.ts'
import {
  deleteVerlatenUploads,
  findInhoudsdelen,
  finishUpload,
  metInhoud,
} from '../storage/inhoud-repository.ts'
import { pakIn, pakUit } from '../storage/verhuizing.ts'
import { verhuis } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindSamenwerking } from './vind.ts'
import { eisVersietoken, laadWerkvorm } from './werkvorm.ts'

/**
 * Returns the collaboration it belongs to now. A document that belongs there already stays.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand (it is a version of another one).
 */
export async function verhuisDocument(
  ctx: Context,
  van: Id,
  documentId: Id,
  invoer: { readonly naarSlug: string; readonly versietoken: number },
): Promise<Id> {
  eisRecht(ctx.wie, 'verhuis-document')
  const naar = await vindSamenwerking(ctx, invoer.naarSlug)
  if (naar === van) return naar
  const nieuwePlek = { samenwerkingId: naar, documentId }
  await deleteVerlatenUploads(ctx.db)
  const stukken = findInhoudsdelen(ctx.db, { samenwerkingId: van, documentId })
  await metInhoud(ctx.db, nieuwePlek, ctx.nu, stukken, () =>
    verhuis(
      ctx,
      van,
      naar,
      async (w) => {
        const werkvorm = await laadWerkvorm(w.trx, van, documentId)
        eisVersietoken(werkvorm.versietoken, invoer.versietoken)
        if (werkvorm.document.samenwerking !== null) {
          throw new AppError('niet_toegestaan_in_deze_stand', { stand: werkvorm.document.stand })
        }
        const inboedel = ofNietGevonden(await pakIn(w.trx, van, documentId))
        await deleteInhoud(w.trx, van, documentId)
        await setDocumentStand(w.trx, van, documentId, 'weggegooid')
        w.log({
          wat: 'document_verplaatst',
          soort: 'document',
          onderdeelId: documentId,
          voor: { samenwerking: van },
          na: { samenwerking: naar },
        })
        return inboedel
      },
      async (w, inboedel) => {
        await pakUit(w.trx, naar, inboedel)
        await finishUpload(w.trx, nieuwePlek)
        w.log({
          wat: 'document_verplaatst',
          soort: 'document',
          onderdeelId: documentId,
          voor: { samenwerking: van },
          na: {
            samenwerking: naar,
            naam: inboedel.document.naam,
            grootte: inboedel.document.grootte,
            sha256: inboedel.document.sha256,
          },
        })
      },
    ),
  )
  return naar
}
