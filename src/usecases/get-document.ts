// SPDX-License-Identifier: EUPL-1.2
import type { DocumentSamenvatting } from '../domain/document.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findDocument } from '../storage/document-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindDocument } from './vind.ts'

/** Where a document stands; cheap, for the progress page. Refuses: niet_gevonden. */
export async function getDocument(ctx: Context, documentId: string): Promise<DocumentSamenvatting> {
  eisRecht(ctx.wie, 'get-document')
  const id = await vindDocument(ctx, documentId)
  return ofNietGevonden(await leesIn(ctx.db, id, (trx) => findDocument(trx, id, documentId)))
}
