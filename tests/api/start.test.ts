// SPDX-License-Identifier: EUPL-1.2
/** Starting and stopping the real program, and every reason not to start: one sentence, a code, no stack trace. */
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOudePostgres } from '../support/oude-postgres.ts'
import {
  type Afloop,
  maakMap,
  type Proces,
  startDriehoek,
  startWebsite,
  startZonderVoorrechten,
  type TestWebsite,
  wachtOpAdres,
} from '../support/programma.ts'

let map = ''
beforeAll(async () => {
  map = await maakMap()
})
afterAll(() => rm(map, { recursive: true, force: true }))

const probeer = (omgeving: Record<string, string>): Promise<Afloop> =>
  startDriehoek(['start'], { PORT: '0', DATA_DIR: map, ...omgeving }).afloop

/** Steps aside, exactly one line on stderr, and nothing that looks like a stack trace. */
function verwachtEenZin({ code, stdout, stderr }: Afloop, zin: RegExp): void {
  const regels = stderr
    .trim()
    .split('\n')
    .filter((regel) => !regel.startsWith('· '))
  expect(regels).toEqual([expect.stringMatching(zin)])
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).not.toContain('staat klaar')
  expect(code).toBe(1)
}

describe('a start that cannot be', () => {
  it('says that the port is taken, and by which setting to choose another', async () => {
    const ander = createServer()
    await new Promise<void>((klaar) => ander.listen(0, '127.0.0.1', klaar))
    const plek = ander.address()
    const poort = typeof plek === 'object' && plek ? String(plek.port) : ''
    try {
      verwachtEenZin(await probeer({ PORT: poort }), new RegExp(`Poort ${poort}.*PORT=`))
    } finally {
      ander.close()
    }
  })

  it('says that the address is not of this machine', async () => {
    verwachtEenZin(await probeer({ HOST: '192.0.2.1' }), /192\.0\.2\.1.*HOST/)
  })

  it('says that the directory cannot be made', async () => {
    const bestand = join(map, 'bestand')
    await writeFile(bestand, '')
    verwachtEenZin(
      await probeer({ DATA_DIR: join(bestand, 'x') }),
      /kan niet worden geschreven.*DATA_DIR/,
    )
  })

  it('says that the directory is not writable', async () => {
    const dicht = await maakMap()
    await chmod(dicht, 0o555)
    const { afloop } = startZonderVoorrechten(['start'], { PORT: '0', DATA_DIR: dicht })
    verwachtEenZin(await afloop, /kan niet worden geschreven.*DATA_DIR/)
    await rm(dicht, { recursive: true })
  })

  it('says that the PostgreSQL server cannot be reached, without its password', async () => {
    const afloop = await probeer({ DATABASE_URL: 'postgresql://u:geheim@127.0.0.1:9/d' })
    verwachtEenZin(afloop, /PostgreSQL.*bereikbaar.*DATABASE_URL|DATABASE_URL.*bereikbaar/)
    expect(afloop.stderr).not.toContain('geheim')
  })

  it('says that the PostgreSQL server is too old', async () => {
    const { url, server } = await startOudePostgres()
    try {
      verwachtEenZin(await probeer({ DATABASE_URL: url }), /14\.9.*15/)
    } finally {
      server.close()
    }
  })

  it.each([
    ['PORT', 'veel'],
    ['ALLOWED_HOSTS', 'https://a.example'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['NODE_ENV', 'prod'],
  ])('says that %s is wrong', async (naam, waarde) => {
    verwachtEenZin(await probeer({ [naam]: waarde }), new RegExp(`^${naam} moet`))
  })
})

/** Seconds of processor time that a process has used; 0 where the system does not tell. */
async function rekentijd({ kind }: Proces): Promise<number> {
  const stat = await readFile(`/proc/${kind.pid}/stat`, 'utf8').catch(() => null)
  // the name of the program is between brackets and may hold spaces; user and system time are the 14th and 15th field
  const velden = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return (Number(velden[11] ?? 0) + Number(velden[12] ?? 0)) / 100
}

/** The home page of our site, asked for by another name. */
function vraagAls(host: string, adres: URL): Promise<{ status: number; tekst: string }> {
  return new Promise((klaar, mislukt) => {
    const vraag = request(adres, { headers: { host } }, (antwoord) => {
      let tekst = ''
      antwoord.setEncoding('utf8').on('data', (stuk: string) => {
        tekst += stuk
      })
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, tekst }))
    })
    vraag.on('error', mislukt).end()
  })
}

describe('a start', () => {
  let website: TestWebsite
  let gegevens = ''
  beforeAll(async () => {
    gegevens = await maakMap()
    website = await startWebsite({ DATA_DIR: gegevens, ALLOWED_HOSTS: 'afspraken.example' })
  })
  afterAll(async () => {
    await website.stop()
    await rm(gegevens, { recursive: true, force: true })
  })

  it('answers on the address that it printed', async () => {
    expect(await (await fetch(`${website.adres}/healthz`)).text()).toBe('ok')
  })

  it('answers to its own names only, so that no other site can pass for it', async () => {
    const eigen = new URL(website.adres)
    for (const host of [eigen.host, `127.0.0.1:${eigen.port}`, 'afspraken.example'])
      expect((await vraagAls(host, eigen)).status, host).toBe(200)
    const vreemd = await vraagAls(`kwaad.example:${eigen.port}`, eigen)
    expect(vreemd.status).toBe(421)
    expect(vreemd.tekst).toContain('ALLOWED_HOSTS')
    expect(vreemd.tekst).not.toContain('/samenwerkingen/')
  })

  it('says that the embedded database is for one process, and how to use PostgreSQL', () => {
    expect(website.proces.stdout()).toMatch(/één proces op één machine.*DATABASE_URL=/)
  })

  it('ends its output with the address', () => {
    expect(website.proces.stdout().trim().split('\n').at(-1)).toContain(website.adres)
  })

  it('keeps a second process out of its directory', async () => {
    verwachtEenZin(await probeer({ DATA_DIR: gegevens }), /al in gebruik door een ander proces/)
  })

  it('stops cleanly, and is there again in a moment', async () => {
    const einde = await website.stop()
    expect(einde.code).toBe(0)
    expect(einde.stderr).not.toMatch(/Error|^\s+at /m)
    website = await startWebsite({ DATA_DIR: gegevens })
    expect(website.proces.stderr()).not.toContain('Voorbeeld')
    // three seconds is the promise on a machine that does nothing else; this counts only what the program itself used
    expect(await rekentijd(website.proces)).toBeLessThan(6)
  })

  it('stops on Ctrl-C too, also while it is still starting', async () => {
    const vers = await maakMap()
    const proces = startDriehoek(['start'], { PORT: '0', DATA_DIR: vers })
    while (!proces.stderr().includes('Database')) await new Promise((v) => setTimeout(v, 10))
    proces.kind.kill('SIGINT')
    expect((await proces.afloop).code).toBe(0)
    const opnieuw = startDriehoek(['start'], { PORT: '0', DATA_DIR: vers })
    await wachtOpAdres(opnieuw)
    opnieuw.kind.kill('SIGINT')
    expect((await opnieuw.afloop).code).toBe(0)
    await rm(vers, { recursive: true, force: true })
  })
})
