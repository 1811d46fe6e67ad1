// SPDX-License-Identifier: EUPL-1.2
/**
 * The only way to a transaction. It sets the role, which owns nothing and may not pass row-level security, and the
 * tenant. SET LOCAL and not set_config(): only SET reaches the workers of a distributed PostgreSQL.
 */
import { setImmediate as geefBeurt } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import { AppError } from '../domain/errors.ts'
import type { Database } from './database.ts'
import { vertaalFout } from './fouten.ts'
import { isId } from './id.ts'
import type { Schema } from './schema.ts'

export type Trx = Transaction<Schema>

export const APP_ROL = 'driehoek_app'

/** Longest wait for somebody else's change to the same collaboration, in milliseconds. */
const WACHTTIJD_MS = 15_000

/** Reads in one consistent view of one collaboration; writing is refused by PostgreSQL. */
export function leesIn<T>(
  db: Database,
  samenwerkingId: string,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  return open(db, samenwerkingId, true, fn)
}

/** Reads or writes within one collaboration. Changes that must be logged go through `wijzig` (wijziging.ts). */
export function schrijfIn<T>(
  db: Database,
  samenwerkingId: string,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  return open(db, samenwerkingId, false, fn)
}

/** The directory and the names of parties: what belongs to no collaboration. No tenant row can be seen in it. */
export function leesWegwijzer<T>(db: Database, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return open(db, null, true, fn)
}

/**
 * Without the role of the program: for making tables, and putting a copy into them. Everything a user does goes
 * through the others.
 */
export async function schrijfAlsEigenaar<T>(
  db: Database,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  try {
    return await db.kysely.transaction().execute(async (trx) => {
      await sql.raw(`set local app.namens = 'systeem'`).execute(trx)
      return await fn(trx)
    })
  } catch (fout) {
    throw vertaalFout(fout)
  }
}

/** From here on as the role of the program, with its rules. */
export async function werkAlsApp(trx: Trx): Promise<void> {
  await sql.raw(`set local role ${APP_ROL}`).execute(trx)
}

/** Another tenant for the rest of the transaction; only for a move (wijziging.ts) and a copy (kopie/). */
export async function wordTenant(trx: Trx, samenwerkingId: string): Promise<void> {
  if (!isId(samenwerkingId)) throw new AppError('niet_gevonden')
  await sql.raw(`set local app.tenant = '${samenwerkingId}'`).execute(trx)
}

/** As it may stand in a statement. */
function namensVan({ namens }: Database): string {
  if (namens === '' || namens === 'systeem' || isId(namens)) return namens
  throw new Error('on whose behalf?')
}

async function open<T>(
  db: Database,
  samenwerkingId: string | null,
  alleenLezen: boolean,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  if (samenwerkingId !== null && !isId(samenwerkingId)) throw new AppError('niet_gevonden')
  // The embedded database answers without ever waiting for anything: without a turn for the rest of the program here, a
  // row of transactions keeps every request outside the door until the last of them.
  if (db.soort === 'pglite') await geefBeurt()
  const begin = alleenLezen
    ? db.kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    : db.kysely.transaction()
  try {
    return await begin.execute(async (trx) => {
      await sql
        .raw(
          `set local role ${APP_ROL}; set local app.tenant = '${samenwerkingId ?? ''}'; set local app.namens = '${namensVan(db)}'; set local lock_timeout = ${WACHTTIJD_MS}`,
        )
        .execute(trx)
      return await fn(trx)
    })
  } catch (fout) {
    throw vertaalFout(fout)
  }
}
