// SPDX-License-Identifier: EUPL-1.2
/** Composition root of the website: opens everything, joins it, and closes it again in reverse order. */
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { openBeheerkanaal } from './beheerkanaal.ts'
import { type Config, zoekHoofdmap } from './config.ts'
import { SYSTEEM } from './domain/toegang.ts'
import { maakOntleder } from './intake/documenten/ontleed-in-werker.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { foutTekst } from './teksten/fouten.ts'
import { STAP, type StartfoutCode } from './teksten/opdrachtregel.ts'
import type { Context } from './usecases/context.ts'
import { loadVoorbeeld } from './usecases/load-voorbeeld.ts'
import { resumeDocumenten } from './usecases/resume-documenten.ts'
import { startUurkopie } from './uurkopie.ts'
import { maakApp } from './web/app.tsx'
import { leesMiddelen } from './web/middelen.ts'

const TIJD_VOORBEELD_MS = 180_000
const VOORBEELD = ['voorbeeld', 'heeze-leende', 'heeze-leende-2024.txt']

/** The site cannot start, for a reason the user can do something about. */
export class StartFout extends Error {
  readonly code: StartfoutCode
  readonly gegevens: Readonly<Record<string, string | number>>
  constructor(code: StartfoutCode, gegevens: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'StartFout'
    this.code = code
    this.gegevens = gegevens
  }
}

export interface Website {
  /** 'http://localhost:3000' */
  readonly adres: string
  readonly ingebouwdeDatabase: boolean
  /** Answers what is under way, closes the database; safe to call twice. */
  stop(): Promise<void>
}

export interface StartOpties {
  readonly hoofdmap?: string
  /** Aborted: closes what was opened and throws the reason, at the next step. */
  readonly signaal?: AbortSignal | undefined
}

/**
 * Starts the website. `meld` gets each step as it begins. Throws StartFout for what the user can mend; whatever was
 * opened before is closed again.
 */
export async function startWebsite(
  config: Config,
  meld: (stap: string) => void,
  { hoofdmap = zoekHoofdmap(), signaal }: StartOpties = {},
): Promise<Website> {
  const sluiters: (() => Promise<unknown>)[] = []
  let gestopt: Promise<void> | null = null
  const stop = () => {
    gestopt ??= (async () => {
      for (const sluit of sluiters.reverse()) await sluit()
    })()
    return gestopt
  }

  try {
    // the port first: when it is taken, nothing has been opened or changed yet
    let app: Hono | null = null
    const server = createAdaptorServer({
      fetch: (verzoek) => app?.fetch(verzoek) ?? new Response('', { status: 503 }),
    }) as Server
    await luister(server, config)
    sluiters.push(() => sluitServer(server))

    const middelen = await leesMiddelen(join(hoofdmap, 'dist', 'web')).catch(() => {
      throw new StartFout('niet_gebouwd')
    })
    meld(STAP.database(config.databaseUrl === null ? 'ingebouwd' : 'server'))
    const db = await openOfWeiger(config)
    sluiters.push(() => db.sluit())
    signaal?.throwIfAborted()
    const ontleder = maakOntleder()
    sluiters.push(() => ontleder.sluit())
    const maakContext = (): Context => ({
      db,
      nu: new Date(),
      wie: SYSTEEM,
      ontleed: (bytes, opties, bijStap) => ontleder.ontleed(bytes, opties, bijStap),
    })

    if (db.soort === 'pglite') await beheerIngebouwd(db, config, meld, sluiters)

    const hervat = await resumeDocumenten(maakContext())
    if (hervat > 0) meld(STAP.hervat(hervat))
    await laadVoorbeeld(maakContext, hoofdmap, meld)
    signaal?.throwIfAborted()

    app = maakApp({ maakContext, middelen, meldFout, namen: eigenNamen(config) })
    return {
      adres: adresVan(server, config),
      ingebouwdeDatabase: config.databaseUrl === null,
      stop,
    }
  } catch (fout) {
    await stop()
    throw fout
  }
}

/** What a server has of its own: copies while it runs, and a way in for the command line. */
async function beheerIngebouwd(
  db: Database,
  { gegevensmap }: Config,
  meld: (stap: string) => void,
  sluiters: (() => Promise<unknown>)[],
): Promise<void> {
  const nu = () => new Date()
  sluiters.push(await openBeheerkanaal(db, gegevensmap, nu))
  const uurkopie = await startUurkopie(db, gegevensmap, nu, (fout) => {
    meld(STAP.kopie_mislukt(fout instanceof Error ? fout.message : String(fout)))
  })
  sluiters.push(() => uurkopie.stop())
  meld(STAP.kopieen(uurkopie.map))
}

async function openOfWeiger(config: Config): Promise<Database> {
  const geopend = await openDatabase({
    url: config.databaseUrl ?? undefined,
    dataDir: config.gegevensmap,
  })
  if (geopend.ok) return geopend.db
  throw new StartFout(geopend.fout, { map: config.gegevensmap, ...geopend.gegevens })
}

async function laadVoorbeeld(
  maakContext: () => Context,
  hoofdmap: string,
  meld: (stap: string) => void,
): Promise<void> {
  const lees = async () => {
    meld(STAP.voorbeeld_lezen(VOORBEELD.join('/')))
    return { bytes: await readFile(join(hoofdmap, ...VOORBEELD)), naam: VOORBEELD.at(-1) ?? '' }
  }
  // our own document: it may take its time on a machine that is busy installing
  const ontleder = maakOntleder({ tijdlimietMs: TIJD_VOORBEELD_MS })
  try {
    const metTijd = (): Context => ({
      ...maakContext(),
      ontleed: (bytes, opties, bijStap) => ontleder.ontleed(bytes, opties, bijStap),
    })
    await loadVoorbeeld(metTijd, lees, (stap) => {
      if (stap.stap === 'gelezen') meld(STAP.voorbeeld_gelezen(stap.aantallen))
      else if (stap.stap === 'vastgesteld') meld(STAP.voorbeeld_vastgesteld(stap.naam))
      else meld(STAP.voorbeeld_mislukt(foutTekst(stap.code).kop))
    })
  } finally {
    await ontleder.sluit()
  }
}

/** The reader gets the id only; the whole error stays here. */
function meldFout(fout: unknown, id: string): void {
  console.error(`[${id}]`, fout)
}

/** Whoever opens the site to others may also use the name of the machine. */
function eigenNamen({ host, namen }: Config): ReadonlySet<string> {
  const eigen = [...namen, host.toLowerCase()]
  const alleenHier =
    host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  if (!alleenHier) eigen.push(hostname().toLowerCase())
  return new Set(eigen)
}

function luister(server: Server, { poort, host }: Config): Promise<void> {
  return new Promise((gelukt, mislukt) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EADDRINUSE') mislukt(new StartFout('poort_bezet', { poort }))
      else if (fout.code === 'EACCES') mislukt(new StartFout('poort_verboden', { poort }))
      else if (
        fout.code === 'EADDRNOTAVAIL' ||
        fout.code === 'ENOTFOUND' ||
        fout.code === 'EAI_AGAIN'
      )
        mislukt(new StartFout('host_onbekend', { host }))
      else mislukt(fout)
    })
    server.listen(poort, host, gelukt)
  })
}

/** Idle connections go at once, busy ones get ten seconds to finish. */
function sluitServer(server: Server): Promise<void> {
  return new Promise((klaar) => {
    const wachter = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(wachter)
      klaar()
    })
    server.closeIdleConnections()
  })
}

function adresVan(server: Server, { host }: Config): string {
  const plek = server.address()
  const poort = typeof plek === 'object' && plek ? plek.port : 0
  const overal = host === '0.0.0.0' || host === '::' || host === '127.0.0.1'
  const naam = overal ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${naam}:${poort}`
}
