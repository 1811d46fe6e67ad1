// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { npmCache } from './gereed.js'

describe('npmCache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-cache-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves npm alone where it can write, and where nothing is known', () => {
    expect(npmCache(join(folder, 'home', '.npm')).env).toEqual({})
    expect(npmCache('').env).toEqual({})
  })

  it('gives it a cache of its own where it cannot, and takes that away', () => {
    writeFileSync(join(folder, 'file'), '')
    const { env, remove } = npmCache(join(folder, 'file', '.npm'))
    expect(existsSync(env.npm_config_cache)).toBe(true)
    remove()
    expect(existsSync(env.npm_config_cache)).toBe(false)
  })
})
