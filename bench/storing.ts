// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run bench -- storing`: the program is killed without warning while four people write, again and again, on the
 * embedded database and on a PostgreSQL server. Every change that was answered with "kept" must be there afterwards,
 * no change may be there by half, and the logboek must be whole.
 * Arguments: `--keer=N` for another number than 50, `--alleen=ingebouwd` or `--alleen=server`, `--json`.
 * The server is that of TEST_DATABASE_URL (a database of its own is made and dropped there), else one is started.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'
import { type Database, openDatabase } from '../src/storage/database.ts'
import { findLog } from '../src/storage/logboek-repository.ts'
import { leesIn } from '../src/storage/transactie.ts'
import { findSamenwerkingId } from '../src/storage/wegwijzer-repository.ts'
import { checkLogboek } from '../src/usecases/check-logboek.ts'
import { startDriehoek, wachtOpAdres } from '../tests/support/programma.ts'

const KEREN = 50
const SCHRIJVERS = ['1.1.1', '1.1.2', '1.1.3', '1.2.1']
/** Most milliseconds between the first change that was confirmed and the kill. */
const LAATST = 1_500
const DAG_MS = 86_400_000
const BEGINDAG = Date.UTC(2030, 0, 1)

interface Uitslag {
  readonly soort: string
  readonly keren: number
  readonly bevestigd: number
  readonly verloren: number
  readonly half: number
  readonly logboekHeel: boolean
  readonly tweedeGeweigerd: boolean | null
}

/** One person who changes one afspraak over and over: each time the date that the change is known by. */
interface Schrijver {
  readonly nummer: string
  /** How many changes were sent; the nth sets the nth day. */
  verstuurd: number
  readonly bevestigd: number[]
}

const dag = (n: number): string => new Date(BEGINDAG + n * DAG_MS).toISOString().slice(0, 10)

async function schrijf(
  adres: string,
  slug: string,
  s: Schrijver,
  levend: () => boolean,
): Promise<void> {
  const pad = `${adres}/samenwerkingen/${slug}/afspraken/${s.nummer}/wijzig`
  while (levend()) {
    try {
      const pagina = await (await fetch(pad)).text()
      const form = new URLSearchParams(leesFormulier(pagina))
      s.verstuurd += 1
      const n = s.verstuurd
      form.set('termijn_soort', 'uiterlijk')
      form.set('termijn_datum', dag(n))
      const antwoord = await fetch(pad, { method: 'POST', body: form, redirect: 'manual' })
      await antwoord.arrayBuffer()
      if (antwoord.status === 303) s.bevestigd.push(n)
      else if (levend()) throw new Error(`${s.nummer}: ${String(antwoord.status)}`)
    } catch (fout) {
      // the connection broke because the program was killed
      if (levend()) throw fout
    }
  }
}

/** The fields of the form as a browser would send them back. */
function leesFormulier(html: string): [string, string][] {
  const velden: [string, string][] = []
  const formulier = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? ''
  for (const [veld] of formulier.matchAll(/<input[^>]*>/g)) {
    const naam = kenmerk(veld, 'name')
    const soort = kenmerk(veld, 'type') ?? 'text'
    if (naam === null || soort === 'submit') continue
    if ((soort === 'checkbox' || soort === 'radio') && !/\schecked/.test(veld)) continue
    velden.push([naam, kenmerk(veld, 'value') ?? ''])
  }
  for (const [, kop = '', opties = ''] of formulier.matchAll(
    /<select([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const naam = kenmerk(kop, 'name')
    const gekozen = /<option[^>]*\sselected[^>]*>/.exec(opties)?.[0]
    if (naam !== null) velden.push([naam, gekozen ? (kenmerk(gekozen, 'value') ?? '') : ''])
  }
  return velden
}

function kenmerk(tag: string, naam: string): string | null {
  const waarde = new RegExp(`\\s${naam}="([^"]*)"`).exec(tag)?.[1]
  return waarde === undefined
    ? null
    : waarde
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
}

async function meet(
  soort: string,
  omgeving: Record<string, string>,
  keren: number,
): Promise<Uitslag> {
  const schrijvers: Schrijver[] = SCHRIJVERS.map((nummer) => ({
    nummer,
    verstuurd: 0,
    bevestigd: [],
  }))
  let slug = ''
  let tweedeGeweigerd: boolean | null = null
  for (let keer = 1; keer <= keren; keer += 1) {
    const proces = startDriehoek(['start'], { PORT: '0', ...omgeving })
    const adres = await wachtOpAdres(proces)
    slug ||= /\/samenwerkingen\/([a-z0-9-]+)/.exec(await (await fetch(adres)).text())?.[1] ?? ''
    if (keer === 1 && omgeving['DATA_DIR'] !== undefined && soort === 'ingebouwd') {
      const tweede = await startDriehoek(['start'], { PORT: '0', ...omgeving }).afloop
      tweedeGeweigerd = tweede.code === 1 && tweede.stderr.includes('al in gebruik')
    }
    let levend = true
    const werk = Promise.all(schrijvers.map((s) => schrijf(adres, slug, s, () => levend)))
    const bevestigd = () => schrijvers.reduce((som, s) => som + s.bevestigd.length, 0)
    const eerder = bevestigd()
    while (bevestigd() === eerder) await Promise.race([werk, wacht(5)])
    await Promise.race([werk, wacht(randomInt(LAATST))])
    levend = false
    proces.kind.kill('SIGKILL')
    await Promise.all([werk, proces.afloop])
    if (process.stderr.isTTY)
      process.stderr.write(`\r${soort}: ${String(keer)} van ${String(keren)}  `)
  }
  if (process.stderr.isTTY) process.stderr.write('\n')
  const geopend = await openDatabase({
    url: omgeving['DATABASE_URL'],
    dataDir: omgeving['DATA_DIR'] ?? '',
  })
  if (!geopend.ok) throw new Error(`the database does not open: ${geopend.fout}`)
  try {
    const { verloren, half } = await vergelijk(geopend.db, slug, schrijvers)
    return {
      soort,
      keren,
      bevestigd: schrijvers.reduce((som, s) => som + s.bevestigd.length, 0),
      verloren,
      half,
      logboekHeel: (await checkLogboek(geopend.db)).every((c) => c.breuk === null),
      tweedeGeweigerd,
    }
  } finally {
    await geopend.db.sluit()
  }
}

/** What people were told, beside the logboek, beside the value itself. */
async function vergelijk(
  db: Database,
  slug: string,
  schrijvers: readonly Schrijver[],
): Promise<{ verloren: number; half: number }> {
  const id = (await findSamenwerkingId(db, slug)) ?? ''
  let verloren = 0
  let half = 0
  for (const s of schrijvers) {
    await leesIn(db, id, async (trx) => {
      const rij = await trx
        .selectFrom('afspraak')
        .select(['afspraak_id', 'velden'])
        .where('samenwerking_id', '=', id)
        .where('nummer', '=', s.nummer)
        .executeTakeFirstOrThrow()
      const log = await findLog(trx, id, { onderdelen: [rij.afspraak_id], limiet: 1_000_000 })
      const gelogd = log.flatMap((regel) => datumVan(regel.na)).toReversed()
      verloren += s.bevestigd.filter((n) => !gelogd.includes(dag(n))).length
      // each change once and in order, and the value is that of the last line
      const nu = datumVan(rij.velden)[0] ?? null
      if ((gelogd.at(-1) ?? null) !== nu) half += 1
      if (gelogd.some((d, i) => i > 0 && d <= (gelogd[i - 1] ?? ''))) half += 1
    })
  }
  return { verloren, half }
}

function datumVan(velden: unknown): string[] {
  const termijn = (velden as { termijn?: { datum?: string } } | null)?.termijn
  return typeof termijn?.datum === 'string' && termijn.datum >= dag(0) ? [termijn.datum] : []
}

async function metServer<T>(fn: (url: string) => Promise<T>): Promise<T> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server)
    throw new Error(
      'Geef met TEST_DATABASE_URL een PostgreSQL-server waar een database gemaakt mag worden.',
    )
  const naam = `driehoek_storing_${randomBytes(4).toString('hex')}`
  const beheer = new pg.Client({ connectionString: server })
  await beheer.connect()
  await beheer.query(`create database ${naam} encoding 'UTF8' template template0`)
  const url = new URL(server)
  url.pathname = `/${naam}`
  try {
    return await fn(url.href)
  } finally {
    await beheer.query(`drop database ${naam} with (force)`)
    await beheer.end()
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const keren = Number(args.find((a) => a.startsWith('--keer='))?.split('=')[1] ?? KEREN)
  const alleen = args.find((a) => a.startsWith('--alleen='))?.split('=')[1]
  const map = await mkdtemp(join(tmpdir(), 'driehoek-storing-'))
  const uitslagen: Uitslag[] = []
  try {
    if (alleen !== 'server') uitslagen.push(await meet('ingebouwd', { DATA_DIR: map }, keren))
    if (alleen !== 'ingebouwd') {
      uitslagen.push(
        await metServer((url) => meet('server', { DATABASE_URL: url, DATA_DIR: map }, keren)),
      )
    }
  } finally {
    await rm(map, { recursive: true, force: true })
  }
  if (args.includes('--json')) console.log(JSON.stringify(uitslagen))
  else {
    for (const u of uitslagen) {
      console.log(
        `${u.soort}: ${String(u.keren)} × kill -9, ${String(u.bevestigd)} bevestigde wijzigingen, ${String(u.verloren)} verloren, ${String(u.half)} half, logboek ${u.logboekHeel ? 'heel' : 'GEBROKEN'}${u.tweedeGeweigerd === null ? '' : `, tweede proces ${u.tweedeGeweigerd ? 'geweigerd' : 'NIET GEWEIGERD'}`}`,
      )
    }
  }
  const goed = uitslagen.every(
    (u) =>
      u.verloren === 0 &&
      u.half === 0 &&
      u.logboekHeel &&
      u.bevestigd > 0 &&
      u.tweedeGeweigerd !== false,
  )
  return goed ? 0 : 1
}
