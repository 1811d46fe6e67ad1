// SPDX-License-Identifier: EUPL-1.2
/** The commands of who looks after the data, on the real program: while the website runs, and when it stands still. */
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakTestDatabase } from '../../src/storage/test-database.ts'
import { maakMap, startDriehoek, startWebsite } from '../support/programma.ts'

let map = ''
let buiten = ''
beforeAll(async () => {
  map = await maakMap()
  buiten = await maakMap()
})
afterAll(async () => {
  for (const weg of [map, buiten]) await rm(weg, { recursive: true, force: true })
})

const doe = (argumenten: readonly string[], omgeving: Record<string, string> = {}) =>
  startDriehoek(argumenten, { DATA_DIR: map, INIT_CWD: buiten, ...omgeving }).afloop

describe('reservekopie, herstel and logboek', () => {
  it('work while the website runs, and what was put back answers', async () => {
    const website = await startWebsite({ DATA_DIR: map })
    const kopie = join(buiten, 'kopie.driehoek')
    try {
      expect(website.proces.stderr()).toContain('reservekopieen')
      const gemaakt = await doe(['reservekopie', 'kopie.driehoek'])
      expect(gemaakt).toMatchObject({ code: 0, stderr: '' })
      expect(gemaakt.stdout).toContain('Reservekopie gemaakt')
      expect((await stat(kopie)).mode & 0o077).toBe(0)
      expect((await doe(['reservekopie', 'kopie.driehoek'])).stderr).toContain('bestaat al')
      const nergens = await doe(['reservekopie', '/bestaat/niet/kopie.driehoek'])
      expect(nergens).toMatchObject({ code: 2, stdout: '' })
      expect(nergens.stderr).toContain('kan niet worden geschreven')
      const logboek = await doe(['logboek', 'controleer'])
      expect(logboek.code).toBe(0)
      expect(logboek.stdout).toMatch(/regels, heel en ongewijzigd\. Kop [0-9a-f]{64}/)
      expect((await doe(['herstel', 'kopie.driehoek'])).stderr).toContain('al in gebruik')
    } finally {
      await website.stop()
    }
    const eigen = await readdir(join(map, 'reservekopieen'))
    expect(eigen.filter((naam) => naam.endsWith('.driehoek'))).toHaveLength(1)
    expect(eigen.filter((naam) => naam.endsWith('.half'))).toEqual([])
    expect(await readdir(map)).not.toContain('beheer.json')

    const doel = join(buiten, 'doel')
    const hersteld = await doe(['herstel', 'kopie.driehoek'], { DATA_DIR: doel })
    expect(hersteld).toMatchObject({ code: 0, stderr: '' })
    expect(hersteld.stdout).toContain('1 samenwerking')
    const terug = await startWebsite({ DATA_DIR: doel })
    try {
      expect(await (await fetch(terug.adres)).text()).toContain('Heeze-Leende')
    } finally {
      await terug.stop()
    }
    expect((await doe(['herstel', 'kopie.driehoek'], { DATA_DIR: doel })).stderr).toContain(
      'In deze database staat al iets',
    )
  })

  it('say in one sentence what is wrong with what was given', async () => {
    await writeFile(join(buiten, 'fout.driehoek'), 'geen kopie')
    const leeg = join(buiten, 'leeg')
    for (const [argumenten, zin] of [
      [['herstel'], /Geef de reservekopie/],
      [['herstel', 'weg.driehoek'], /bestaat niet/],
      [['herstel', 'fout.driehoek'], /geen reservekopie van Driehoek/],
      [['herstel', '.'], /is een map/],
      [['herstel', ''], /Geef de reservekopie/],
      [['reservekopie', 'x.driehoek'], /nog geen database van Driehoek/],
      [['logboek', 'controleer'], /nog geen database van Driehoek/],
      [['logboek'], /logboek controleer/],
      [['verhuis'], /DATABASE_URL/],
      [['reservekopie', '--x'], /--x bestaat niet/],
    ] as const) {
      const { code, stdout, stderr } = await doe(argumenten, { DATA_DIR: leeg })
      expect([code, stdout, stderr.trim().split('\n').length], argumenten.join(' ')).toEqual([
        2,
        '',
        1,
      ])
      expect(stderr).toMatch(zin)
    }
    // and nothing was made for it
    expect(existsSync(leeg)).toBe(false)
  })

  it('a website that was killed leaves no dead way in', async () => {
    const website = await startWebsite({ DATA_DIR: map })
    website.proces.kind.kill('SIGKILL')
    await website.proces.afloop
    expect(JSON.parse(await readFile(join(map, 'beheer.json'), 'utf8'))).toHaveProperty('poort')
    expect((await doe(['logboek', 'controleer'])).code).toBe(0)
    await writeFile(join(map, 'beheer.json'), '{')
    expect((await doe(['logboek', 'controleer'])).code).toBe(0)
  })
})

// needs a server to move to; `npm test` says so when there is none
const SERVERS = process.env['TEST_DATABASE_URL'] ? ['a server'] : []

describe.each(SERVERS)('a move to %s that was stopped halfway', () => {
  it('keeps the old directory shut, and ends well whatever the server had of it by then', async () => {
    const oud = await maakMap()
    const server = await maakTestDatabase()
    const ander = await maakTestDatabase()
    const verhuis = (db: { readonly adres: string | null }) =>
      doe(['verhuis'], { DATA_DIR: oud, DATABASE_URL: db.adres ?? '' })
    const merk = (stand: object) => writeFile(join(oud, 'verhuisd'), JSON.stringify(stand))
    try {
      await (await startWebsite({ DATA_DIR: oud })).stop()
      const kopie = 'verhuizing-proef.driehoek'
      expect(
        (await doe(['reservekopie', join(oud, 'reservekopieen', kopie)], { DATA_DIR: oud })).code,
      ).toBe(0)

      // stopped before the server had anything
      await merk({ soort: 'bezig', kopie })
      const dicht = await startDriehoek(['start'], { DATA_DIR: oud, PORT: '0' }).afloop
      expect(dicht.code).toBe(1)
      expect(dicht.stderr).toMatch(/verhui/)
      expect(await verhuis(server)).toMatchObject({ code: 0, stderr: '' })

      // stopped after the server had everything
      await merk({ soort: 'bezig', kopie })
      expect(await verhuis(server)).toMatchObject({ code: 0, stderr: '' })
      expect((await startDriehoek(['start'], { DATA_DIR: oud, PORT: '0' }).afloop).code).toBe(1)

      // a server with something else is left alone, and the move stays open
      await (await startWebsite({ DATABASE_URL: ander.adres ?? '' })).stop()
      await merk({ soort: 'bezig', kopie })
      const vol = await verhuis(ander)
      expect(vol.code).toBe(2)
      expect(vol.stderr).toContain('In deze database staat al iets')
      expect(JSON.parse(await readFile(join(oud, 'verhuisd'), 'utf8'))).toMatchObject({
        soort: 'bezig',
      })

      const nieuw = await startWebsite({ DATABASE_URL: server.adres ?? '' })
      try {
        expect(await (await fetch(nieuw.adres)).text()).toContain('Heeze-Leende')
      } finally {
        await nieuw.stop()
      }
    } finally {
      await server.sluit()
      await ander.sluit()
      await rm(oud, { recursive: true, force: true })
    }
  })
})
