// SPDX-License-Identifier: EUPL-1.2
import { eisRecht } from '../domain/toegang.ts'
import { findTeLezen } from '../storage/document-repository.ts'
import { deleteVerlatenUploads } from '../storage/inhoud-repository.ts'
import { findIdsMetOpenDocument } from '../storage/wegwijzer-repository.ts'
import { schrijfIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { leesInAchtergrond } from './lees-document.ts'

/** At start: reads again what a stopped process left half done, and removes files that did not come in whole. Returns how many; reading goes on in the background. */
export async function resumeDocumenten(ctx: Context): Promise<number> {
  eisRecht(ctx.wie, 'resume-documenten')
  const { db } = ctx
  let aantal = 0
  await deleteVerlatenUploads(db)
  for (const id of await findIdsMetOpenDocument(db)) {
    const documenten = await schrijfIn(db, id, (trx) => findTeLezen(trx, id, db))
    for (const documentId of documenten) leesInAchtergrond(ctx, id, documentId)
    aantal += documenten.length
  }
  return aantal
}
