// SPDX-License-Identifier: EUPL-1.2
/** Opens the database: a PostgreSQL server, or PGlite in a directory, behind one and the same pg.Pool and Kysely. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { OpenFout } from '../domain/errors.ts'
import type { Wie } from '../domain/toegang.ts'
import { maakAanwezigheid } from './aanwezigheid.ts'
import { vertaalIngebedFout, vertaalOpenFout } from './fouten.ts'
import { findVerhuizing, neemMapSlot } from './map-slot.ts'
import { migreer } from './migreer.ts'
import type { Schema } from './schema.ts'
import { APP_ROL } from './transactie.ts'

export interface Database {
  readonly soort: 'pglite' | 'postgresql'
  /** Only for storage: everyone else goes through leesIn and schrijfIn. */
  readonly kysely: Kysely<Schema>
  /** Names this opening: who is reading a document, when several processes share a server. */
  readonly procesId: string
  /** The only process on this database: whoever else left something half done has gone. */
  readonly alleen: boolean
  /** Shows other processes that this one lives; before taking work that one process must do. */
  meldAanwezig(): Promise<void>
  /** On whose behalf: 'systeem', the id of a party, or '' (nobody). Row-level security goes by it. */
  readonly namens: string
  /** Waits for running transactions, then closes. */
  sluit(): Promise<void>
}

export type GeopendeDatabase =
  | { readonly ok: true; readonly db: Database }
  | {
      readonly ok: false
      readonly fout: OpenFout
      readonly gegevens: Readonly<Record<string, string | number>>
    }

/** PostgreSQL 15, as `server_version_num` counts. */
const OUDSTE_VERSIE = 150_000
const VERBINDTIJD_MS = 10_000

export interface DatabaseOpties {
  /** Address of a PostgreSQL server; absent or empty: embedded. */
  readonly url?: string | undefined
  /** Directory of the embedded database; 'memory://' keeps nothing (tests). */
  readonly dataDir: string
  /** Most connections to a server at once. */
  readonly verbindingen?: number
  /** false: look only, at the tables as they are. Default true: bring them up to date first. */
  readonly bijwerken?: boolean
}

// int8 as a number: counts and stamps stay under 2^53.
const types = {
  getTypeParser: ((oid: number, vorm?: 'text' | 'binary') => {
    if (oid === 20 && vorm !== 'binary') return Number
    // date as its ISO string: a Date would shift it by the time zone.
    if (oid === 1082 && vorm !== 'binary') return (tekst: string) => tekst
    return pg.types.getTypeParser(oid, vorm)
  }) as typeof pg.types.getTypeParser,
}

export function openDatabase(opties: DatabaseOpties): Promise<GeopendeDatabase> {
  const bijwerken = opties.bijwerken ?? true
  return opties.url
    ? openServer(opties.url, opties.verbindingen ?? 10, bijwerken)
    : openIngebed(opties.dataDir, bijwerken)
}

async function openServer(
  url: string,
  verbindingen: number,
  bijwerken: boolean,
): Promise<GeopendeDatabase> {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url))
    return weiger('database_url_ongeldig')
  let pool: pg.Pool
  try {
    pool = new pg.Pool({
      connectionString: url,
      max: verbindingen,
      connectionTimeoutMillis: VERBINDTIJD_MS,
      statement_timeout: 60_000,
      application_name: 'driehoek',
      types,
    })
  } catch {
    return weiger('database_url_ongeldig')
  }
  return await maakKlaar('postgresql', pool, bijwerken, () => pool.end())
}

async function openIngebed(dataDir: string, bijwerken: boolean): Promise<GeopendeDatabase> {
  const inGeheugen = dataDir.startsWith('memory://')
  const verhuizing = inGeheugen ? null : findVerhuizing(dataDir)
  if (verhuizing?.soort === 'klaar') return weiger('map_verhuisd', { dag: verhuizing.op })
  if (verhuizing && bijwerken) return weiger('map_verhuist')
  if (!bijwerken && !inGeheugen && !existsSync(join(dataDir, 'pglite')))
    return weiger('database_leeg', { plek: dataDir })
  const slot = inGeheugen ? { geefVrij: () => undefined } : neemMapSlot(dataDir)
  if (typeof slot === 'string') return weiger(slot)
  let pglite: PGlite
  try {
    pglite = await PGlite.create(inGeheugen ? 'memory://' : join(dataDir, 'pglite'))
  } catch (fout) {
    slot.geefVrij()
    return weiger(vertaalIngebedFout(fout, await vrijeBytes(dataDir)) ?? 'database_beschadigd')
  }
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0, types })
  const sluit = async () => {
    await pool.end()
    await pglite.close()
    slot.geefVrij()
  }
  try {
    return await maakKlaar('pglite', pool, bijwerken, sluit)
  } catch (fout) {
    const bekend = vertaalIngebedFout(fout, await vrijeBytes(dataDir))
    if (bekend === null) throw fout
    return weiger(bekend)
  }
}

/** Infinite where it cannot be told. */
async function vrijeBytes(map: string): Promise<number> {
  const schijf = await statfs(map).catch(() => null)
  return schijf === null ? Number.POSITIVE_INFINITY : schijf.bavail * schijf.bsize
}

async function maakKlaar(
  soort: Database['soort'],
  pool: pg.Pool,
  bijwerken: boolean,
  sluitPool: () => Promise<void>,
): Promise<GeopendeDatabase> {
  // A connection that breaks while it is idle: the pool makes a new one, and the next query says so if it cannot.
  pool.on('error', () => undefined)
  const procesId = randomUUID()
  const aanwezigheid = soort === 'postgresql' ? maakAanwezigheid(pool, procesId) : null
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  let gesloten: Promise<void> | null = null
  const sluit = (): Promise<void> => {
    aanwezigheid?.sluit()
    gesloten ??= sluitPool()
    return gesloten
  }
  const sluitEnWeiger = async (
    fout: OpenFout,
    gegevens: Record<string, string | number> = {},
  ): Promise<GeopendeDatabase> => {
    await sluit().catch(() => undefined)
    return weiger(fout, gegevens)
  }
  try {
    const { rows } = await sql<{ versie: number; naam: string }>`
      select current_setting('server_version_num')::int as versie, current_setting('server_version') as naam
    `.execute(kysely)
    if ((rows[0]?.versie ?? 0) < OUDSTE_VERSIE) {
      return await sluitEnWeiger('database_te_oud', { versie: rows[0]?.naam ?? '?' })
    }
    if (!bijwerken && !(await heeftTabellen(kysely))) {
      return await sluitEnWeiger('database_leeg', { plek: 'De database van DATABASE_URL' })
    }
    const uitkomst = bijwerken ? await migreer(kysely) : null
    if (uitkomst?.soort === 'nieuwer') {
      return await sluitEnWeiger('database_nieuwer', {
        schema: uitkomst.schema,
        programma: uitkomst.programma,
      })
    }
  } catch (fout) {
    const bekend = vertaalOpenFout(fout)
    if (bekend === null) {
      await sluit().catch(() => undefined)
      throw fout
    }
    return await sluitEnWeiger(bekend, bekend === 'database_rechten' ? { rol: APP_ROL } : {})
  }
  const meldAanwezig = async (): Promise<void> => await aanwezigheid?.meld()
  return {
    ok: true,
    db: {
      soort,
      kysely,
      procesId,
      alleen: soort === 'pglite',
      namens: 'systeem',
      meldAanwezig,
      sluit,
    },
  }
}

/** The same database, on behalf of somebody: every transaction through it sees what he may see, and no more. */
export function alsDatabaseVan(db: Database, wie: Wie): Database {
  return {
    ...db,
    namens: wie.soort === 'systeem' ? 'systeem' : wie.soort === 'gebruiker' ? wie.partijId : '',
  }
}

async function heeftTabellen(kysely: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ er: boolean }>`
    select to_regclass('public.wegwijzer') is not null and to_regclass('public.schema_migratie') is not null as er
  `.execute(kysely)
  return rows[0]?.er ?? false
}

function weiger(
  fout: OpenFout,
  gegevens: Readonly<Record<string, string | number>> = {},
): GeopendeDatabase {
  return { ok: false, fout, gegevens }
}
