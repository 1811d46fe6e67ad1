// SPDX-License-Identifier: EUPL-1.2
/**
 * The file of a document, in rows of at most `DEEL` bytes. Each row is written and read in a transaction of its own:
 * the embedded database has one connection, and whoever holds it for a whole file lets everybody else wait.
 * Rows of a file are never changed, so reading them one after another is still one file.
 */
import { type SqlBool, sql } from 'kysely'
import { AppError } from '../domain/errors.ts'
import { SYSTEEM } from '../domain/toegang.ts'
import { alsDatabaseVan, type Database } from './database.ts'
import { leesIn, leesWegwijzer, schrijfIn, type Trx } from './transactie.ts'

/** Bytes per row. The embedded database answers nobody during a statement: 4 MB took up to 0.5 s, 1 MB less than half. */
const DEEL = 1024 * 1024

/** Where a file belongs. */
export interface Plek {
  readonly samenwerkingId: string
  readonly documentId: string
}

/**
 * Writes a file first and then makes its document: `maakDocument` calls `finishUpload` in its transaction. When that
 * does not come about the file is removed again, at once or at the next start.
 * Refuses: intussen_gewijzigd (somebody else is putting this file here).
 */
export async function metInhoud<T>(
  db: Database,
  plek: Plek,
  nu: Date,
  stukken: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maakDocument: () => Promise<T>,
): Promise<T> {
  // Nobody sees these rows before their document is there, and a new collaboration has no parties yet.
  const programma = alsDatabaseVan(db, SYSTEEM)
  await db.meldAanwezig()
  await beginUpload(programma, plek, nu)
  try {
    await insertDelen(programma, plek, stukken)
    return await maakDocument()
  } catch (fout) {
    // a full disk or a lost server: then the next start removes it
    await deleteUpload(programma, plek).catch(() => undefined)
    throw fout
  }
}

async function beginUpload(db: Database, plek: Plek, nu: Date): Promise<void> {
  const begonnen = await schrijfIn(db, plek.samenwerkingId, (trx) =>
    trx
      .insertInto('upload')
      .values({
        samenwerking_id: plek.samenwerkingId,
        document_id: plek.documentId,
        bezig_door: db.procesId,
        begonnen_op: nu,
      })
      .onConflict((botsing) => botsing.doNothing())
      .executeTakeFirst(),
  )
  if (begonnen.numInsertedOrUpdatedRows !== 1n) throw new AppError('intussen_gewijzigd')
}

async function insertDelen(
  db: Database,
  { samenwerkingId, documentId }: Plek,
  stukken: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  let deel = 0
  for await (const stuk of stukken) {
    for (let van = 0; van < stuk.byteLength; van += DEEL, deel += 1) {
      const rij = { deel, bytes: alsBuffer(stuk.subarray(van, van + DEEL)) }
      await schrijfIn(db, samenwerkingId, (trx) =>
        trx
          .insertInto('document_inhoud')
          .values({ samenwerking_id: samenwerkingId, document_id: documentId, ...rij })
          .execute(),
      )
    }
  }
}

/** The same bytes, not a copy. */
function alsBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The document is there: its file is no longer on its way. */
export async function finishUpload(trx: Trx, { samenwerkingId, documentId }: Plek): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('upload')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) throw new Error('a document without an upload')
}

/** Removes a file whose document did not come. */
async function deleteUpload(db: Database, plek: Plek): Promise<void> {
  await schrijfIn(db, plek.samenwerkingId, (trx) => deleteUploadIn(trx, plek))
}

async function deleteUploadIn(trx: Trx, { samenwerkingId, documentId }: Plek): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('upload')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  // its document came after all
  if (numDeletedRows !== 1n) return
  await trx
    .deleteFrom('document_inhoud')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .execute()
}

/** Removes what processes that are gone left half done. Returns how many files. */
export async function deleteVerlatenUploads(db: Database): Promise<number> {
  const rijen = await leesWegwijzer(db, (trx) =>
    trx
      .selectFrom('upload')
      .select(['samenwerking_id', 'document_id'])
      .where('bezig_door', '<>', db.procesId)
      .execute(),
  )
  let aantal = 0
  for (const { samenwerking_id: samenwerkingId, document_id: documentId } of rijen) {
    aantal += await schrijfIn(db, samenwerkingId, async (trx) => {
      let vraag = trx
        .selectFrom('upload')
        .select('document_id')
        .where('samenwerking_id', '=', samenwerkingId)
        .where('document_id', '=', documentId)
      if (!db.alleen) {
        // A living process holds a lock on its id (aanwezigheid.ts); getting that lock means that it has gone.
        vraag = vraag.where(
          sql<SqlBool>`pg_try_advisory_xact_lock(hashtextextended(bezig_door::text, 0))`,
        )
      }
      if (!(await vraag.executeTakeFirst())) return 0
      await deleteUploadIn(trx, { samenwerkingId, documentId })
      return 1
    })
  }
  return aantal
}

/** The file, piece by piece. Nothing comes when it was thrown away, or was never there. */
export async function* findInhoudsdelen(
  db: Database,
  { samenwerkingId, documentId }: Plek,
): AsyncGenerator<Uint8Array> {
  for (let deel = 0; ; deel += 1) {
    const rij = await leesIn(db, samenwerkingId, (trx) =>
      trx
        .selectFrom('document_inhoud')
        .select('bytes')
        .where('samenwerking_id', '=', samenwerkingId)
        .where('document_id', '=', documentId)
        .where('deel', '=', deel)
        .executeTakeFirst(),
    )
    if (!rij) return
    yield rij.bytes
  }
}

/** The whole file of `grootte` bytes; null when it was thrown away in the meantime, or was never there. */
export async function findInhoud(
  db: Database,
  plek: Plek,
  grootte: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(grootte)
  let tot = 0
  for await (const deel of findInhoudsdelen(db, plek)) {
    if (tot + deel.byteLength > grootte) return null
    bytes.set(deel, tot)
    tot += deel.byteLength
  }
  return tot === grootte && tot > 0 ? bytes : null
}
