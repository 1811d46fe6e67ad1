// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import type { Id } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findInhoud } from '../storage/inhoud-repository.ts'
import type { Context } from './context.ts'
import { getDocument } from './get-document.ts'
import { submitDocument } from './submit-document.ts'
import { vindDocument } from './vind.ts'

/**
 * Reads a file that is here already once more, as a document of its own; the first one stays as it is. `slug`: the
 * collaboration it is a newer version for; null: it starts a new one. Refuses: niet_gevonden, schijf_vol.
 */
export async function resubmitDocument(
  ctx: Context,
  documentId: Id,
  invoer: { readonly slug: string | null },
): Promise<Id> {
  eisRecht(ctx.wie, 'resubmit-document')
  const samenwerkingId = await vindDocument(ctx, documentId)
  const { naam, grootte } = await getDocument(ctx, documentId)
  const bytes = await findInhoud(ctx.db, { samenwerkingId, documentId }, grootte)
  if (!bytes) throw new AppError('niet_gevonden')
  const nieuw = await submitDocument(ctx, { bytes, naam, slug: invoer.slug, toch: true })
  return nieuw.documentId
}
