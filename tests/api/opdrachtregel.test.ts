// SPDX-License-Identifier: EUPL-1.2
/** The command line as people call it: through npm, with its results on stdout and its reasons on stderr. */
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Voorstel } from '../../src/domain/overeenkomst.ts'
import { HOOFDMAP, maakMap, startDriehoek, startProces } from '../support/programma.ts'

const VOORBEELD = 'voorbeeld/heeze-leende/heeze-leende-2024.txt'
const npm = (...argumenten: string[]) =>
  startProces('npm', ['run', '-s', 'driehoek', '--', ...argumenten]).afloop

let map = ''
beforeAll(async () => {
  map = await maakMap()
})
afterAll(() => rm(map, { recursive: true, force: true }))

describe('driehoek ontleed', () => {
  it('prints nothing but JSON with --json', async () => {
    const { code, stdout, stderr } = await npm('ontleed', VOORBEELD, '--json')
    const voorstel = JSON.parse(stdout) as Voorstel
    expect(Object.keys(voorstel)).toEqual(['document', 'pijlers', 'bevindingen', 'weggelaten'])
    expect(voorstel.pijlers.length).toBeGreaterThan(0)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('prints a readable table without --json', async () => {
    const { code, stdout } = await npm('ontleed', VOORBEELD)
    expect(stdout).toMatch(/^Nr +Wie +Wanneer +Wat$/m)
    expect(stdout).toMatch(/^1\.1\.3 +\S/m)
    expect(code).toBe(0)
  })

  it('finds a file from the folder where the user stands', async () => {
    await copyFile(join(HOOFDMAP, VOORBEELD), join(map, 'hier.txt'))
    const { code } = await startDriehoek(['ontleed', 'hier.txt'], { INIT_CWD: map }).afloop
    expect(code).toBe(0)
  })

  it('writes long output completely into a pipe', async () => {
    const { stdout } = await startDriehoek(['ontleed', VOORBEELD, '--json']).afloop
    expect(stdout.endsWith('}\n')).toBe(true)
  })

  it.each([
    ['a file that is not there', ['ontleed', 'bestaat-niet.pdf'], /bestaat-niet\.pdf bestaat niet/],
    ['a folder', ['ontleed', HOOFDMAP], /is een map/],
    ['something that is no document', ['ontleed', process.execPath], /geen document|te groot/],
    ['no file', ['ontleed'], /ontleed BESTAND/],
    ['two files', ['ontleed', VOORBEELD, VOORBEELD], /één bestand/],
    ['an unknown option', ['ontleed', VOORBEELD, '--xml'], /--xml bestaat niet/],
    ['an unknown command', ['ontleden'], /"ontleden" bestaat niet/],
  ])('ends with 2 and one sentence on stderr for %s', async (_, argumenten, zin) => {
    const { code, stdout, stderr } = await startDriehoek(argumenten).afloop
    expect(stderr).toMatch(zin)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

it('driehoek help tells the commands and the settings', async () => {
  const { code, stdout } = await startDriehoek(['help']).afloop
  for (const woord of ['ontleed BESTAND', 'PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL'])
    expect(stdout).toContain(woord)
  expect(code).toBe(0)
})
