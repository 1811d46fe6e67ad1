// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Paginacache, verpak } from './paginacache.ts'

/** Text that gzip cannot make much smaller. */
function rommel(lengte: number, zaad: number): string {
  let x = zaad
  let uit = ''
  while (uit.length < lengte) {
    x = (x * 1103515245 + 12345) % 2147483648
    uit += x.toString(36)
  }
  return uit.slice(0, lengte)
}

describe('Paginacache', () => {
  it('makes a page once, also when many ask at the same time', async () => {
    const cache = new Paginacache(1_000_000)
    let keren = 0
    const maak = async (): Promise<string> => {
      keren += 1
      await new Promise((klaar) => setTimeout(klaar, 5))
      return '<p>één</p>'
    }
    const alle = await Promise.all(Array.from({ length: 20 }, () => cache.haal('a', maak)))
    expect(keren).toBe(1)
    expect(gunzipSync(alle[0]?.gzip ?? new Uint8Array()).toString()).toBe('<p>één</p>')
    await cache.haal('a', maak)
    expect(keren).toBe(1)
    await cache.haal('b', maak)
    expect(keren).toBe(2)
  })

  it('never holds more bytes than its bound, and drops what was asked for longest ago', async () => {
    const cache = new Paginacache(20_000)
    for (let i = 0; i < 30; i++) {
      await cache.haal(`p${String(i)}`, async () => rommel(4_000, i + 1))
      await cache.haal('p0', async () => rommel(4_000, 1))
      expect(cache.bytes).toBeLessThanOrEqual(20_000)
    }
    expect(cache.aantal).toBeGreaterThan(1)
    let opnieuw = 0
    await cache.haal('p0', async () => {
      opnieuw += 1
      return ''
    })
    await cache.haal('p1', async () => {
      opnieuw += 10
      return ''
    })
    // p0 was used all the time and stayed; p1 was not and went
    expect(opnieuw).toBe(10)
  })

  it('does not keep a page that is larger than the whole cache, nor one that failed', async () => {
    const cache = new Paginacache(2_000)
    await cache.haal('groot', async () => rommel(20_000, 3))
    expect(cache.bytes).toBe(0)
    await expect(cache.haal('stuk', () => Promise.reject(new Error('nee')))).rejects.toThrow('nee')
    const pagina = await cache.haal('stuk', async () => 'goed')
    expect(gunzipSync(pagina.gzip).toString()).toBe('goed')
  })

  it('names a page by its contents', async () => {
    expect((await verpak('a')).etag).toBe((await verpak('a')).etag)
    expect((await verpak('a')).etag).not.toBe((await verpak('b')).etag)
  })
})
