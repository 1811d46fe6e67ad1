// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run bench -- web`: how fast the register page is, with one collaboration and with 342 of its size stored, and
 * how much goes over the line. The site runs here on a real port and the embedded database; the client is a handful
 * of keep-alive connections in this same process, so that it cannot ask more than it can count.
 * Arguments: `--json` for the figures, `--samenwerkingen=N` for another number than 342.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { build } from 'vite'
import { leesMiddelen, type Middelen } from '../src/web/middelen.ts'

const WORTEL = join(dirname(fileURLToPath(import.meta.url)), '..')
type SiteModule = typeof import('../tests/support/site.ts')

const VERBINDINGEN = 4
const OPWARMEN = 200
const VERZOEKEN = 1_000
const RONDES = 5
const VEEL = 342

interface Loop {
  readonly perSeconde: number
  readonly p50: number
  readonly p99: number
}
interface Drempel {
  readonly naam: string
  readonly waarde: string
  readonly eis: string
  readonly gehaald: boolean
}

/** Asks one address `aantal` times over a few connections; times in milliseconds, every answer must be whole. */
async function meet(
  poort: number,
  paden: readonly string[],
  aantal: number,
  koppen: Readonly<Record<string, string>> = { 'accept-encoding': 'gzip' },
): Promise<Loop> {
  const agent = new Agent({ keepAlive: true, maxSockets: VERBINDINGEN })
  const tijden: number[] = []
  let volgende = 0
  const een = async (pad: string): Promise<void> => {
    const begin = performance.now()
    const vraag = request({ host: '127.0.0.1', port: poort, path: pad, agent, headers: koppen })
    vraag.end()
    const [antwoord] = (await once(vraag, 'response')) as [IncomingMessage]
    antwoord.resume()
    await once(antwoord, 'end')
    if (antwoord.statusCode !== 200) throw new Error(`${pad}: ${String(antwoord.statusCode)}`)
    tijden.push(performance.now() - begin)
  }
  const werker = async (): Promise<void> => {
    while (volgende < aantal) {
      const pad = paden[volgende++ % paden.length]
      if (pad !== undefined) await een(pad)
    }
  }
  const begin = performance.now()
  await Promise.all(Array.from({ length: VERBINDINGEN }, werker))
  const duur = performance.now() - begin
  agent.destroy()
  tijden.sort((a, b) => a - b)
  const bij = (deel: number): number =>
    tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))] ?? 0
  return { perSeconde: (aantal / duur) * 1000, p50: bij(0.5), p99: bij(0.99) }
}

/** The quietest of a few rounds: other programs on the machine only ever make it slower. */
async function meetRustig(poort: number, paden: readonly string[]): Promise<Loop> {
  await meet(poort, paden, Math.max(OPWARMEN, paden.length))
  const rondes: Loop[] = []
  for (let i = 0; i < RONDES; i++) rondes.push(await meet(poort, paden, VERZOEKEN))
  return rondes.reduce((a, b) => (a.perSeconde >= b.perSeconde ? a : b))
}

async function haal(poort: number, pad: string): Promise<Uint8Array> {
  const antwoord = await fetch(`http://127.0.0.1:${String(poort)}${pad}`)
  if (!antwoord.ok) throw new Error(`${pad}: ${String(antwoord.status)}`)
  return new Uint8Array(await antwoord.arrayBuffer())
}

const kB = (bytes: number): number => Math.round(bytes / 102.4) / 10

function gewicht(middelen: Middelen, adressen: readonly string[]): number {
  return adressen.reduce((som, adres) => {
    const middel = middelen.bestanden.get(adres.slice(adres.lastIndexOf('/') + 1))
    return som + (middel?.gzip ?? middel?.bytes ?? new Uint8Array()).byteLength
  }, 0)
}

/** The site as one bundle, as in production: Node does not read the templates by itself. */
async function bouwSite(): Promise<SiteModule> {
  // inside the checkout, so that packages are found
  const map = join(WORTEL, 'dist', `.bench-${String(process.pid)}`)
  await build({
    root: WORTEL,
    logLevel: 'error',
    configFile: false,
    build: {
      ssr: join(WORTEL, 'tests', 'support', 'site.ts'),
      outDir: map,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'site.js' } },
    },
  })
  try {
    return (await import(pathToFileURL(join(map, 'site.js')).href)) as SiteModule
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const veel = Number(args.find((a) => a.startsWith('--samenwerkingen='))?.split('=')[1] ?? VEEL)
  const map = mkdtempSync(join(tmpdir(), 'driehoek-bench-'))
  await build({
    root: WORTEL,
    logLevel: 'error',
    configFile: join(WORTEL, 'vite.config.ts'),
    build: { outDir: join(map, 'web'), emptyOutDir: true },
  })
  const middelen = await leesMiddelen(join(map, 'web'))
  const { openSite, zetInRegister } = await bouwSite()
  const site = await openSite({ dataDir: join(map, 'gegevens'), middelen, leesEenKeer: true })
  const luister = getRequestListener(site.app.fetch)
  const server: Server = createServer((vraag, antwoord) => void luister(vraag, antwoord))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const plek = server.address()
  const poort = typeof plek === 'object' && plek ? plek.port : 0
  try {
    const { slug } = await zetInRegister(site.maakContext())
    const pad = `/samenwerkingen/${slug}/afspraken`

    const koudBegin = performance.now()
    const html = await haal(poort, pad)
    const koud = performance.now() - koudBegin
    const een = await meetRustig(poort, [pad])

    const paden = [pad]
    for (let i = 2; i <= veel; i++) {
      const naam = `Samenwerking ${String(i)}`
      const andere = await zetInRegister(site.maakContext(), undefined, {
        naam,
        slug: `samenwerking-${String(i)}`,
        toch: true,
      })
      paden.push(`/samenwerkingen/${andere.slug}/afspraken`)
      if (i % 50 === 0) console.error(`${String(i)} van ${String(veel)} samenwerkingen bewaard`)
    }
    const tussenVeel = await meetRustig(poort, [pad])
    const doorElkaar = await meetRustig(poort, paden)

    const verhouding = een.perSeconde / tussenVeel.perSeconde
    const verhoudingAlle = een.perSeconde / doorElkaar.perSeconde
    const maten = {
      html: gzipSync(html, { level: 6 }).byteLength,
      css: gewicht(middelen, middelen.css),
      js: gewicht(middelen, middelen.js),
      lettertypen: gewicht(middelen, middelen.lettertypen),
    }
    const n = (x: number): string => x.toFixed(x < 10 ? 2 : 0)
    const drempels: Drempel[] = [
      {
        naam: 'bladzijden per seconde, warm',
        waarde: n(een.perSeconde),
        eis: 'ten minste 500',
        gehaald: een.perSeconde >= 500,
      },
      { naam: 'tijd p50 (ms)', waarde: n(een.p50), eis: 'ten hoogste 15', gehaald: een.p50 <= 15 },
      { naam: 'tijd p99 (ms)', waarde: n(een.p99), eis: 'ten hoogste 60', gehaald: een.p99 <= 60 },
      {
        naam: `dezelfde bladzijde met ${String(veel)} samenwerkingen (×)`,
        waarde: n(verhouding),
        eis: 'ten hoogste 1,3',
        gehaald: verhouding <= 1.3,
      },
      {
        naam: `alle ${String(veel)} registers door elkaar (×)`,
        waarde: n(verhoudingAlle),
        eis: 'ten hoogste 1,3',
        gehaald: verhoudingAlle <= 1.3,
      },
      {
        naam: 'HTML van het register, gzip (kB)',
        waarde: String(kB(maten.html)),
        eis: 'ten hoogste 40',
        gehaald: maten.html <= 40 * 1024,
      },
      {
        naam: 'CSS, gzip (kB)',
        waarde: String(kB(maten.css)),
        eis: 'ten hoogste 30',
        gehaald: maten.css <= 30 * 1024,
      },
      {
        naam: 'JavaScript, gzip (kB)',
        waarde: String(kB(maten.js)),
        eis: 'ten hoogste 10',
        gehaald: maten.js <= 10 * 1024,
      },
    ]
    if (args.includes('--json')) {
      console.log(JSON.stringify({ koud, een, tussenVeel, doorElkaar, maten, drempels }, null, 2))
    } else {
      for (const d of drempels)
        console.log(
          `${d.gehaald ? 'gehaald ' : 'NIET    '} ${d.naam.padEnd(52)} ${d.waarde.padStart(8)}   ${d.eis}`,
        )
      console.log(
        `eerste keer, niet uit de cache: ${n(koud)} ms · lettertypen: ${String(kB(maten.lettertypen))} kB · ${String(VERBINDINGEN)} verbindingen, de rustigste van ${String(RONDES)} rondes van ${String(VERZOEKEN)} verzoeken, client in hetzelfde proces`,
      )
    }
    return drempels.every((d) => d.gehaald) ? 0 : 1
  } finally {
    server.close()
    server.closeAllConnections()
    await site.sluit()
    rmSync(map, { recursive: true, force: true })
  }
}
