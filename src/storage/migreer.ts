// SPDX-License-Identifier: EUPL-1.2
/** Brings the tables up to date at start. Forward only; a database newer than the program is left alone. */
import { type Kysely, sql } from 'kysely'
import { APP_ROL, type Trx } from './transactie.ts'
import { foutcode } from './fouten.ts'
import { type Migratie, MIGRATIES } from './migrations/index.ts'
import type { Schema } from './schema.ts'

export type MigratieUitkomst =
  | { readonly soort: 'bij' }
  | { readonly soort: 'nieuwer'; readonly schema: number; readonly programma: number }

/** Any number of our own; it only has to be the same in every process of this program. */
const SLOTNUMMER = 7_214_092

/** Runs what is missing, in one transaction, while other starting processes wait. */
export async function migreer(kysely: Kysely<Schema>): Promise<MigratieUitkomst> {
  await maakRol(kysely)
  const programma = MIGRATIES.at(-1)?.nr ?? 0
  return await kysely.transaction().execute(async (trx) => {
    const schema = await findSchema(trx)
    if (schema > programma) return { soort: 'nieuwer', schema, programma }
    await migreerIn(trx, MIGRATIES)
    return { soort: 'bij' }
  })
}

/** Runs those of `migraties` that the database does not have yet. */
export async function migreerIn(trx: Trx, migraties: readonly Migratie[]): Promise<void> {
  const schema = await findSchema(trx)
  for (const { nr, naam, sql: tekst } of migraties) {
    if (nr <= schema) continue
    await sql.raw(tekst).execute(trx)
    await trx.insertInto('schema_migratie').values({ nr, naam }).execute()
  }
}

/** Number of the last migration; 0 for a database without tables. Other starting processes wait here. */
async function findSchema(trx: Trx): Promise<number> {
  await sql`select pg_advisory_xact_lock(${SLOTNUMMER})`.execute(trx)
  await sql`create table if not exists schema_migratie (
    nr int primary key, naam text not null, toegepast_op timestamptz not null default now())`.execute(
    trx,
  )
  const gedaan = await trx.selectFrom('schema_migratie').select('nr').execute()
  return Math.max(0, ...gedaan.map((m) => m.nr))
}

/**
 * The role that the program works as. Roles belong to the whole server, not to a database, so two databases that
 * start at once can meet here: then the other one did our work, and we look again.
 */
async function maakRol(kysely: Kysely<Schema>): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      const { rows } = await sql<{ bestaat: boolean; lid: boolean }>`
        select exists (select from pg_roles where rolname = ${APP_ROL}) as bestaat,
          coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = ${APP_ROL}), false) as lid
      `.execute(kysely)
      if (!rows[0]?.bestaat) {
        await sql
          .raw(
            `create role ${APP_ROL} nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit`,
          )
          .execute(kysely)
      }
      if (!rows[0]?.lid) await sql.raw(`grant ${APP_ROL} to current_user`).execute(kysely)
      return
    } catch (fout) {
      // unique_violation, duplicate_object, internal_error ("tuple concurrently updated")
      const botsing = ['23505', '42710', 'XX000'].includes(foutcode(fout) ?? '')
      if (!botsing || poging === 10) throw fout
    }
  }
}
