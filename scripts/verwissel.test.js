// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshFolder, putInPlace, removeLeftOvers } from './verwissel.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'driehoek-verwissel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function folder(name, stamp) {
  mkdirSync(join(root, name))
  writeFileSync(join(root, name, '.bron'), stamp)
  return join(root, name)
}
const stamp = () => readFileSync(join(root, 'dist', '.bron'), 'utf8')

describe('a fresh build', () => {
  it('comes in the place of the old one, or in an empty place, and leaves nothing beside it', () => {
    const target = join(root, 'dist')
    putInPlace(folder('.dist-1', 'first'), target)
    expect(stamp()).toBe('first')
    putInPlace(folder('.dist-2', 'second'), target)
    expect(stamp()).toBe('second')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('of a process that was killed is removed, and that of one that lives is not', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    folder(`.dist-${pid}`, 'half')
    folder(`.dist-${pid}-old`, 'old')
    const own = freshFolder(root)
    mkdirSync(own)
    removeLeftOvers(root)
    expect(readdirSync(root).map((name) => join(root, name))).toEqual([own])
  })

  it('of one process does not fail because another swaps at the same moment', () => {
    folder('dist', 'begin')
    const work = `
      import { mkdirSync, writeFileSync } from 'node:fs'
      import { freshFolder, putInPlace } from ${JSON.stringify(join(import.meta.dirname, 'verwissel.js'))}
      const root = process.argv[1]
      for (let i = 0; i < 200; i++) {
        const fresh = freshFolder(root)
        mkdirSync(fresh, { recursive: true })
        writeFileSync(fresh + '/.bron', 'same')
        putInPlace(fresh, root + '/dist')
      }`
    const both = `
      import { spawn } from 'node:child_process'
      const start = () => new Promise((done) => spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(work)}, process.argv[1]], { stdio: 'inherit' }).on('close', done))
      const codes = await Promise.all([start(), start()])
      console.log(codes.join())`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', both, root], {
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe('0,0')
    expect(stamp()).toBe('same')
  })
})
