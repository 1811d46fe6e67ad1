// SPDX-License-Identifier: EUPL-1.2
/**
 * A freshly migrated database for one test file: on the server of TEST_DATABASE_URL, or PGlite in memory. On a server
 * the program logs in as a role that owns the tables but is no superuser, as it should in earnest.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Database, openDatabase } from './database.ts'

export interface TestDatabase {
  readonly db: Database
  /** A second process on the same database; null on PGlite, which takes one. */
  readonly openNogEen: (() => Promise<Database>) | null
  /** Its address on a server; null on PGlite, which is in memory. */
  readonly adres: string | null
  /** Past every rule, to show what the rules hold off. */
  query<R extends pg.QueryResultRow>(sql: string, waarden?: unknown[]): Promise<R[]>
  sluit(): Promise<void>
}

const url = process.env['TEST_DATABASE_URL'] ?? ''

/** 'pglite' or 'postgresql', for the names of tests. */
export const TEST_SOORT = url === '' ? 'pglite' : 'postgresql'

export async function maakTestDatabase(): Promise<TestDatabase> {
  return url === '' ? await maakIngebed() : await maakOpServer(url)
}

async function open(adres: string | undefined): Promise<Database> {
  const geopend = await openDatabase({ url: adres, dataDir: 'memory://', verbindingen: 8 })
  if (!geopend.ok) throw new Error(`test database: ${geopend.fout}`)
  return geopend.db
}

async function maakIngebed(): Promise<TestDatabase> {
  const db = await open(undefined)
  return {
    db,
    openNogEen: null,
    adres: null,
    async query(sql, waarden = []) {
      const { CompiledQuery } = await import('kysely')
      const { rows } = await db.kysely.executeQuery(CompiledQuery.raw(sql, waarden))
      return rows as never
    },
    sluit: () => db.sluit(),
  }
}

async function maakOpServer(server: string): Promise<TestDatabase> {
  const naam = `driehoek_test_${randomBytes(6).toString('hex')}`
  const wachtwoord = randomBytes(12).toString('hex')
  const beheer = new pg.Client({ connectionString: server })
  await beheer.connect()
  await maakRol(beheer)
  await beheer.query(`create role ${naam} login password '${wachtwoord}' nosuperuser`)
  await probeer(() => beheer.query(`grant driehoek_app to ${naam}`))
  await beheer.query(`create database ${naam} owner ${naam} template template0 encoding 'UTF8'`)
  const adres = new URL(server)
  adres.pathname = `/${naam}`
  const eigen = new pg.Client({ connectionString: adres.href })
  await eigen.connect()
  adres.username = naam
  adres.password = wachtwoord
  const geopend: Database[] = []
  const openNogEen = async (): Promise<Database> => {
    const db = await open(adres.href)
    geopend.push(db)
    return db
  }
  return {
    db: await openNogEen(),
    openNogEen,
    adres: adres.href,
    async query(sql, waarden = []) {
      return (await eigen.query(sql, waarden)).rows
    },
    async sluit() {
      for (const db of geopend) await db.sluit()
      await eigen.end()
      await beheer.query(`drop database ${naam} with (force)`)
      await probeer(() => beheer.query(`drop owned by ${naam}`))
      await probeer(() => beheer.query(`drop role ${naam}`))
      await beheer.end()
    },
  }
}

async function maakRol(beheer: pg.Client): Promise<void> {
  await probeer(async () => {
    const { rowCount } = await beheer.query(`select from pg_roles where rolname = 'driehoek_app'`)
    if (rowCount === 0)
      await beheer.query('create role driehoek_app nologin nosuperuser nobypassrls noinherit')
  })
}

/** Roles are shared by all databases of the server: test files that start together can meet here. */
async function probeer(fn: () => Promise<unknown>): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      await fn()
      return
    } catch (fout) {
      if (poging === 10) throw fout
    }
  }
}
