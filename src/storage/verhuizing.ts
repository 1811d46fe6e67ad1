// SPDX-License-Identifier: EUPL-1.2
/** Takes a document from one collaboration to another: it turned out to be a newer version of an existing agreement. */
import type { Selectable } from 'kysely'
import { alsJson } from './json.ts'
import type { Schema } from './schema.ts'
import type { Trx } from './transactie.ts'

/** A document with everything that belongs to it but its file, as rows without their tenant. */
export interface Inboedel {
  readonly document: Omit<Selectable<Schema['document']>, 'samenwerking_id'>
  readonly bron: string
  readonly ontleding: { readonly versietoken: number; readonly ontleding: string }
  readonly stappen: readonly Omit<Selectable<Schema['ontleding_stap']>, 'samenwerking_id'>[]
}

/** Everything of a document that was read; null when it was not. */
export async function pakIn(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<Inboedel | null> {
  const document = await trx
    .selectFrom('document')
    .selectAll()
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  const bron = await trx
    .selectFrom('bron')
    .select('bron')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  const ontleding = await trx
    .selectFrom('ontleding')
    .select(['versietoken', 'ontleding'])
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (!document || !bron || !ontleding) return null
  const stappen = await trx
    .selectFrom('ontleding_stap')
    .selectAll()
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .orderBy('nr')
    .execute()
  return {
    document,
    bron: bron.bron,
    ontleding,
    stappen,
  }
}

/** Puts it down in the collaboration that is the tenant now. */
export async function pakUit(trx: Trx, samenwerkingId: string, inboedel: Inboedel): Promise<void> {
  const { document } = inboedel
  const sleutel = { samenwerking_id: samenwerkingId, document_id: document.document_id }
  await trx
    .insertInto('document')
    .values({
      ...document,
      ...sleutel,
      fout: document.fout === null ? null : alsJson(document.fout),
      aantallen: document.aantallen === null ? null : alsJson(document.aantallen),
      nieuwe_samenwerking: false,
    })
    .execute()
  await trx
    .insertInto('documentwegwijzer')
    .values({ ...sleutel, sha256: document.sha256 })
    .execute()
  await trx
    .insertInto('bron')
    .values({ ...sleutel, bron: inboedel.bron })
    .execute()
  await trx
    .insertInto('ontleding')
    .values({ ...sleutel, ...inboedel.ontleding })
    .execute()
  for (const stap of inboedel.stappen) {
    await trx
      .insertInto('ontleding_stap')
      .values({ ...stap, ...sleutel })
      .execute()
  }
}
