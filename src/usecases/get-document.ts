// SPDX-License-Identifier: EUPL-1.2
import type { DocumentSamenvatting } from '../domain/document.ts'
import type { Context } from './context.ts'

/** Where a document stands; cheap, for the progress page. Refuses: niet_gevonden. */
export async function getDocument(
  _ctx: Context,
  _documentId: string,
): Promise<DocumentSamenvatting> {
  throw new Error('in aanbouw')
}
