// SPDX-License-Identifier: EUPL-1.2
/** `driehoek reservekopie`, `herstel`, `verhuis` and `logboek controleer`: the work of who looks after the data. */
import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { askWebsite } from './beheerkanaal.ts'
import { type Config, leesConfig } from './config.ts'
import { AppError } from './domain/errors.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { findVerhuizing, markeerVerhuizing } from './storage/map-slot.ts'
import { foutTekst } from './teksten/fouten.ts'
import {
  BEHEER,
  BESTAND_IS_MAP,
  BESTAND_NIET_GEVONDEN,
  BESTAND_ONLEESBAAR,
  CONFIGFOUT,
  EEN_BESTAND,
  ONBEKENDE_OPTIE,
  startfoutZin,
} from './teksten/opdrachtregel.ts'
import { bestandsgrootte, datum } from './teksten/opmaak.ts'
import { checkLogboek, type Logboekcontrole } from './usecases/check-logboek.ts'
import { checkReservekopie } from './usecases/check-reservekopie.ts'
import { isZelfdeInhoud } from './usecases/is-zelfde-inhoud.ts'
import { makeReservekopie } from './usecases/make-reservekopie.ts'
import { restoreReservekopie } from './usecases/restore-reservekopie.ts'
import { KOPIEMAP, naamVan } from './uurkopie.ts'

/** What the user can do something about: one sentence on stderr. */
class Weigering extends Error {}

const zeg = (zin: string) => process.stdout.write(`${zin}\n`)

/** Returns the exit code: 0, 1 for a logboek that is broken, or 2 with one sentence on stderr. */
export async function runBeheer(opdracht: string, argumenten: readonly string[]): Promise<number> {
  try {
    const config = leesConfig(process.env)
    if (!config.ok) throw new Weigering(config.fouten.map((naam) => CONFIGFOUT[naam]).join('\n'))
    const optie = argumenten.find((a) => a.startsWith('-'))
    if (optie) throw new Weigering(ONBEKENDE_OPTIE(optie))
    switch (opdracht) {
      case 'reservekopie':
        return await reservekopie(config.waarde, argumenten)
      case 'herstel':
        return await herstel(config.waarde, argumenten)
      case 'verhuis':
        return await verhuis(config.waarde)
      default:
        return await logboek(config.waarde, argumenten)
    }
  } catch (fout) {
    const zin = zinVan(fout)
    if (zin === null) throw fout
    process.stderr.write(`${zin}\n`)
    return 2
  }
}

function zinVan(fout: unknown): string | null {
  if (fout instanceof Weigering) return fout.message
  if (!(fout instanceof AppError)) return null
  const { kop, uitleg, doen } = foutTekst(fout.code, fout.gegevens)
  return `${kop}. ${uitleg} ${doen}`
}

async function reservekopie(config: Config, [naam, teveel]: readonly string[]): Promise<number> {
  if (teveel !== undefined) throw new Weigering(EEN_BESTAND)
  const nu = new Date()
  const pad = bijGebruiker(naam ?? naamVan(nu))
  if (existsSync(pad)) throw new Weigering(BEHEER.bestand_bestaat(pad))
  let grootte: number
  try {
    const antwoord = await viaWebsite(config, { opdracht: 'reservekopie', pad })
    grootte = antwoord
      ? z.number().parse(antwoord.waarde)
      : await metDatabase(config, { bijwerken: false }, (db) => makeReservekopie(db, nu, pad))
  } catch (fout) {
    if (isBestandsfout(fout)) throw new Weigering(BEHEER.geen_schrijfplek(pad))
    throw fout
  }
  zeg(BEHEER.kopie_gemaakt(pad, bestandsgrootte(grootte)))
  return 0
}

/** The place of the copy, and not the database, is what went wrong. */
function isBestandsfout(fout: unknown): boolean {
  if (!(fout instanceof Error && 'code' in fout)) return false
  return fout instanceof AppError ? fout.code === 'schijf_vol' : /^E[A-Z]+$/.test(String(fout.code))
}

async function herstel(config: Config, [naam, teveel]: readonly string[]): Promise<number> {
  if (naam === undefined || naam === '') throw new Weigering(BEHEER.herstel_zonder_bestand)
  if (teveel !== undefined) throw new Weigering(EEN_BESTAND)
  const pad = bijGebruiker(naam)
  const soort = statSync(pad, { throwIfNoEntry: false })
  if (!soort) throw new Weigering(BESTAND_NIET_GEVONDEN(naam))
  if (soort.isDirectory()) throw new Weigering(BESTAND_IS_MAP(naam))
  if (!soort.isFile()) throw new Weigering(BESTAND_ONLEESBAAR(naam))
  await checkReservekopie(pad)
  return await metDatabase(config, {}, (db) => zetTerug(db, pad))
}

async function zetTerug(db: Database, pad: string): Promise<number> {
  const { gemaaktOp, samenwerkingen, rijen } = await restoreReservekopie(db, pad)
  zeg(BEHEER.teruggezet(datum(gemaaktOp), samenwerkingen, rijen))
  return toonLogboek(await checkLogboek(db))
}

/**
 * By way of a copy, so that there is one way in which data goes from one database to another. The directory is marked
 * before the server has anything: whenever this stops, one of the two registers cannot be worked in.
 */
async function verhuis(config: Config): Promise<number> {
  if (config.databaseUrl === null) throw new Weigering(BEHEER.verhuis_zonder_server)
  const { gegevensmap: map } = config
  if (!existsSync(join(map, 'pglite'))) throw new Weigering(BEHEER.niets_te_verhuizen(map))
  const ingebouwd: Config = { ...config, databaseUrl: null }
  return await metDatabase(ingebouwd, { bijwerken: false }, async (van) => {
    const eerder = findVerhuizing(map)
    const kopie = eerder?.soort === 'bezig' ? eerder.kopie : await maakVerhuiskopie(van, map)
    const pad = join(map, KOPIEMAP, kopie)
    const code = await metDatabase(config, {}, async (naar) => {
      markeerVerhuizing(map, { soort: 'bezig', kopie })
      try {
        return await zetTerug(naar, pad)
      } catch (fout) {
        if (!(fout instanceof AppError) || fout.code !== 'database_niet_leeg') throw fout
        // the last try was stopped after the server had everything
        if (await isZelfdeInhoud(naar, new Date(), pad))
          return toonLogboek(await checkLogboek(naar))
        if (!eerder) markeerVerhuizing(map, null)
        throw fout
      }
    })
    if (code !== 0) return code
    markeerVerhuizing(map, { soort: 'klaar', op: new Date().toISOString() })
    zeg(BEHEER.verhuisd(map))
    return 0
  })
}

async function maakVerhuiskopie(van: Database, map: string): Promise<string> {
  const nu = new Date()
  const kopie = `verhuizing-${naamVan(nu)}`
  await mkdir(join(map, KOPIEMAP), { recursive: true })
  await makeReservekopie(van, nu, join(map, KOPIEMAP, kopie))
  return kopie
}

async function logboek(config: Config, [wat, teveel]: readonly string[]): Promise<number> {
  if (wat !== 'controleer' || teveel !== undefined) throw new Weigering(BEHEER.logboek_onbekend)
  const antwoord = await viaWebsite(config, { opdracht: 'logboek' })
  return toonLogboek(
    antwoord
      ? Controles.parse(antwoord.waarde)
      : await metDatabase(config, { bijwerken: false }, checkLogboek),
  )
}

const Controles = z.array(
  z.object({
    naam: z.string(),
    regels: z.number(),
    breuk: z.number().nullable(),
    kop: z.string().nullable(),
  }),
)

function toonLogboek(controles: readonly Logboekcontrole[]): number {
  if (controles.length === 0) zeg(BEHEER.logboek_leeg)
  for (const { naam, regels, breuk, kop } of controles) {
    zeg(
      breuk === null
        ? BEHEER.logboek_heel(naam, regels, kop ?? '-')
        : BEHEER.logboek_gebroken(naam, breuk),
    )
  }
  return controles.some((c) => c.breuk !== null) ? 1 : 0
}

async function viaWebsite(config: Config, vraag: Parameters<typeof askWebsite>[1]) {
  return config.databaseUrl === null ? await askWebsite(config.gegevensmap, vraag) : null
}

async function metDatabase<T>(
  config: Config,
  opties: { readonly bijwerken?: boolean },
  fn: (db: Database) => Promise<T>,
): Promise<T> {
  const geopend = await openDatabase({
    url: config.databaseUrl ?? undefined,
    dataDir: config.gegevensmap,
    ...opties,
  })
  if (!geopend.ok) {
    throw new Weigering(
      startfoutZin(geopend.fout, { map: config.gegevensmap, ...geopend.gegevens }),
    )
  }
  try {
    return await fn(geopend.db)
  } finally {
    await geopend.db.sluit()
  }
}

/** npm runs in the main folder; INIT_CWD is where the user stands. */
function bijGebruiker(bestand: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', bestand)
}
