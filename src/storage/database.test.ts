// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseOpties, openDatabase } from './database.ts'
import { vertaalFout, vertaalIngebedFout, vertaalOpenFout } from './fouten.ts'
import { isId, maakId } from './id.ts'
import { schoneWaarde } from './json.ts'
import { neemMapSlot } from './map-slot.ts'
import { MIGRATIES } from './migrations/index.ts'
import { maakTestDatabase, TEST_SOORT } from './test-database.ts'

let map: string
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'driehoek-slot-'))
})
afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('opening the database', () => {
  it.each([
    ['geen adres', 'database_url_ongeldig'],
    ['postgres://', 'database_url_ongeldig'],
    ['postgres://iemand:geheim@127.0.0.1:1/x', 'database_onbereikbaar'],
    ['postgres://iemand:geheim@naam.invalid/x', 'database_onbereikbaar'],
  ])('%s gives %s and no secret', async (url, fout) => {
    const uit = await openDatabase({ url, dataDir: '' })
    expect(uit).toMatchObject({ ok: false, fout })
    expect(JSON.stringify(uit)).not.toContain('geheim')
  })

  it('a place that cannot be written says so', async () => {
    const bestand = join(map, 'bestand')
    writeFileSync(bestand, '')
    for (const dataDir of ['/proc/driehoek', join(bestand, 'x'), bestand]) {
      expect(await openDatabase({ dataDir })).toMatchObject({
        ok: false,
        fout: 'map_niet_schrijfbaar',
      })
    }
  })

  it('tells full disks and lost servers from bugs', () => {
    expect(vertaalFout({ code: '53100' })).toMatchObject({ code: 'schijf_vol' })
    expect(vertaalFout({ code: '57P01' })).toMatchObject({ code: 'database_onbereikbaar' })
    expect(vertaalFout({ code: '40001' })).toMatchObject({ code: 'intussen_gewijzigd' })
    const bug = new TypeError('x')
    expect(vertaalFout(bug)).toBe(bug)
    expect(vertaalOpenFout({ code: '28P01' })).toBe('database_geweigerd')
    expect(vertaalOpenFout({ code: '42501' })).toBe('database_rechten')
    expect(vertaalOpenFout(bug)).toBeNull()
    // PGlite stops with a bare error when there is no room to make its files
    const wasm = new Error('PGlite failed to initialize properly')
    expect(vertaalIngebedFout(wasm, 1_000_000)).toBe('schijf_vol')
    expect(vertaalIngebedFout(wasm, 10_000_000_000)).toBeNull()
    expect(vertaalIngebedFout({ code: '42501' }, 0)).toBe('database_rechten')
  })
})

describe(`a database that was there, on ${TEST_SOORT}`, () => {
  it('is left alone when a newer program has migrated it, and migrating twice changes nothing', async () => {
    const test = await maakHeropenbaar()
    try {
      expect(await test.heropen()).toBe('open')
      await test.query(`insert into schema_migratie (nr, naam) values (999, 'later')`)
      expect(await test.heropen()).toBe('database_nieuwer')
      expect(await test.query('select nr from schema_migratie order by nr')).toEqual([
        ...MIGRATIES.map(({ nr }) => ({ nr })),
        { nr: 999 },
      ])
    } finally {
      await test.sluit()
    }
  })
})

/** A database that can be opened by the program again and again; `query` goes around the program. */
async function maakHeropenbaar(): Promise<{
  query(sql: string): Promise<unknown[]>
  heropen(): Promise<string>
  sluit(): Promise<void>
}> {
  const heropenMet = async (opties: DatabaseOpties): Promise<string> => {
    const geopend = await openDatabase(opties)
    if (!geopend.ok) return geopend.fout
    await geopend.db.sluit()
    return 'open'
  }
  const server = await maakTestDatabase()
  const { adres } = server
  if (adres !== null)
    return {
      query: (sql) => server.query(sql),
      heropen: () => heropenMet({ url: adres, dataDir: '' }),
      sluit: () => server.sluit(),
    }
  await server.sluit()
  const dataDir = join(map, 'heropenen')
  expect(await heropenMet({ dataDir })).toBe('open')
  return {
    async query(sql) {
      const db = await PGlite.create(join(dataDir, 'pglite'))
      const { rows } = await db.query(sql)
      await db.close()
      return rows
    },
    heropen: () => heropenMet({ dataDir }),
    sluit: async () => rmSync(dataDir, { recursive: true }),
  }
}

describe('the lock on the directory', () => {
  it('refuses a second one, and is free again after it was given back', () => {
    const een = neemMapSlot(map)
    expect(typeof een).toBe('object')
    expect(neemMapSlot(map)).toBe('map_in_gebruik')
    if (typeof een === 'object') een.geefVrij()
    const twee = neemMapSlot(map)
    expect(typeof twee).toBe('object')
    if (typeof twee === 'object') twee.geefVrij()
  })

  it('holds against another process, and a killed process gives it back', async () => {
    const werk = `
      const { neemMapSlot } = await import(${JSON.stringify(join(import.meta.dirname, 'map-slot.ts'))})
      console.log(typeof neemMapSlot(${JSON.stringify(map)}))
      setInterval(() => {}, 1000)`
    const kind = spawn(process.execPath, ['--input-type=module', '-e', werk], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [uit] = (await once(kind.stdout, 'data')) as [Buffer]
    expect(uit.toString().trim()).toBe('object')
    expect(neemMapSlot(map)).toBe('map_in_gebruik')
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    const daarna = neemMapSlot(map)
    expect(typeof daarna).toBe('object')
    if (typeof daarna === 'object') daarna.geefVrij()
  })
})

describe('ids and text', () => {
  it('makes ascending uuids of version 7', () => {
    const nu = new Date('2026-11-24T10:00:00Z')
    const ids = Array.from({ length: 10_000 }, () => maakId(nu))
    expect(ids.every(isId)).toBe(true)
    expect(ids.every((id) => /^[0-9a-f-]{14}7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps text that PostgreSQL cannot hold at the same length', () => {
    expect(schoneWaarde({ 'a\0': ['x\0y', '\ud800z', '🏠'] })).toEqual({
      'a\ufffd': ['x\ufffdy', '\ufffdz', '🏠'],
    })
  })
})
