// SPDX-License-Identifier: EUPL-1.2
/**
 * A copy of everything as lines of text, in one consistent view, while others go on reading and writing. Values are
 * PostgreSQL's own text of them, so that what comes back is the same to the last byte; the logboek's hashes are taken
 * over that text.
 *
 *   {"driehoek":"reservekopie","vorm":1,"schema":1,"gemaakt_op":"2026-11-24T11:00:00.000Z"}
 *   {"tenant":null}
 *   {"tabel":"partij","kolommen":["partij_id","naam"]}
 *   ["0190…","gemeente …"]
 *   {"tenant":"0190…"}
 *   …
 */
import { setImmediate as geefBeurt } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { leesWegwijzer, type Trx, wordTenant } from '../transactie.ts'
import { findTabellen, naamInSql, type Tabel } from './tabellen.ts'

export const KOPIEVORM = 1

/** First line of a copy. */
export interface Kopiehoofd {
  readonly driehoek: 'reservekopie'
  readonly vorm: number
  /** Number of the last migration of the database it was taken from. */
  readonly schema: number
  /** ISO date-time, UTC. */
  readonly gemaakt_op: string
}

/** Rows per turn: enough to be quick. */
const PER_KEER = 200
/** Of pieces of files, which are some megabytes each as text: 200 of them filled the memory. */
const STUKKEN_PER_KEER = 2

/** Hands over each line, without its end of line. `schrijf` may ask for time by a promise. */
export function maakKopie(
  db: Database,
  nu: Date,
  schrijf: (regel: string) => Promise<void> | void,
): Promise<void> {
  return leesWegwijzer(db, async (trx) => {
    await sql
      .raw(
        "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'; set local extra_float_digits = 3",
      )
      .execute(trx)
    const hoofd: Kopiehoofd = {
      driehoek: 'reservekopie',
      vorm: KOPIEVORM,
      schema: await huidigSchema(trx),
      gemaakt_op: nu.toISOString(),
    }
    await schrijf(JSON.stringify(hoofd))
    const tabellen = await findTabellen(trx)
    await schrijf('{"tenant":null}')
    for (const tabel of tabellen.filter((t) => !t.perTenant)) await kopieer(trx, tabel, schrijf)
    const tenants = await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .orderBy('samenwerking_id')
      .execute()
    for (const { samenwerking_id: tenant } of tenants) {
      await wordTenant(trx, tenant)
      await schrijf(JSON.stringify({ tenant }))
      for (const tabel of tabellen.filter((t) => t.perTenant)) await kopieer(trx, tabel, schrijf)
    }
  })
}

async function huidigSchema(trx: Trx): Promise<number> {
  const { nr } = await trx
    .selectFrom('schema_migratie')
    .select((eb) => eb.fn.max('nr').as('nr'))
    .executeTakeFirstOrThrow()
  return nr
}

async function kopieer(
  trx: Trx,
  tabel: Tabel,
  schrijf: (regel: string) => Promise<void> | void,
): Promise<void> {
  const kolommen = tabel.kolommen.map((k) => `${naamInSql(k.naam)}::text`).join(', ')
  await sql
    .raw(
      `declare kopie no scroll cursor for select to_json(array[${kolommen}])::text as rij from ${naamInSql(tabel.naam)}`,
    )
    .execute(trx)
  const keer = tabel.kolommen.some((k) => k.type === 'bytea') ? STUKKEN_PER_KEER : PER_KEER
  let begonnen = false
  for (;;) {
    const { rows } = await sql.raw<{ rij: string }>(`fetch ${keer} from kopie`).execute(trx)
    if (rows.length === 0) break
    if (!begonnen) {
      await schrijf(
        JSON.stringify({ tabel: tabel.naam, kolommen: tabel.kolommen.map((k) => k.naam) }),
      )
    }
    begonnen = true
    for (const { rij } of rows) await schrijf(rij)
    // the embedded database never waits: pages that need nothing of it are served in between
    await geefBeurt()
  }
  await sql.raw('close kopie').execute(trx)
}
