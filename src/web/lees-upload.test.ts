// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { leesUpload, type Upload } from './lees-upload.ts'

const HOOGSTE = 3_000_000

let geweigerd: unknown = null

async function lees(body: BodyInit, soort?: string): Promise<Upload | null> {
  let uit: Upload | null = null
  const app = new Hono()
  app.onError((fout, c) => {
    geweigerd = fout
    return c.text('', 422)
  })
  app.post('/', async (c) => {
    uit = await leesUpload(c, 'bestand', HOOGSTE)
    return c.text('')
  })
  await app.request('/', {
    method: 'POST',
    body,
    ...(soort === undefined ? {} : { headers: { 'content-type': soort } }),
  })
  return uit
}

/** The same bytes in chunks of the given lengths, the last of which goes on. */
const inBrokken = (bytes: Uint8Array, lengtes: readonly number[]): ReadableStream =>
  new ReadableStream({
    start(stroom) {
      let van = 0
      for (let i = 0; van < bytes.length; i += 1) {
        const lengte = lengtes[Math.min(i, lengtes.length - 1)] ?? 1
        stroom.enqueue(bytes.subarray(van, van + lengte))
        van += lengte
      }
      stroom.close()
    },
  })

async function leesBrokken(
  bytes: Uint8Array,
  lengtes: readonly number[],
  grens: string,
): Promise<Upload | null> {
  const app = new Hono()
  let uit: Upload | null = null
  app.post('/', async (c) => {
    uit = await leesUpload(c, 'bestand', HOOGSTE)
    return c.text('')
  })
  const init = {
    method: 'POST',
    body: inBrokken(bytes, lengtes),
    duplex: 'half',
    headers: { 'content-type': `multipart/form-data; boundary=${grens}` },
  }
  await app.request(new Request('http://x/', init))
  return uit
}

function formulier(bytes: Uint8Array<ArrayBuffer>, naam = 'a.pdf'): FormData {
  const form = new FormData()
  form.append('samenwerking', 'een-kring')
  form.append('bestand', new File([bytes], naam))
  form.append('toch', 'ja')
  return form
}

const willekeurig = (lengte: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: lengte }, (_, i) => (i * 7919 + (i >> 7)) & 255)

describe('a form with a file', () => {
  it('gives the fields before and after the file, and every byte of it', async () => {
    for (const lengte of [1, 5_000, 1_048_576, 2_500_001, HOOGSTE]) {
      const bytes = willekeurig(lengte)
      const uit = await lees(formulier(bytes, 'Afspraken – é "2026".pdf'))
      expect([...(uit?.velden ?? [])]).toEqual([
        ['samenwerking', 'een-kring'],
        ['toch', 'ja'],
      ])
      expect(uit?.bestand).toMatchObject({ naam: 'Afspraken – é "2026".pdf', grootte: lengte })
      expect(Buffer.concat(uit?.bestand?.stukken ?? []).equals(bytes)).toBe(true)
    }
  })

  it('tells a file that is one byte too large from one that just fits', async () => {
    expect((await lees(formulier(willekeurig(HOOGSTE + 1))))?.bestand?.grootte).toBe(HOOGSTE + 1)
    const ruim = (await lees(formulier(willekeurig(HOOGSTE + 90_000))))?.bestand
    expect(ruim?.grootte).toBe(HOOGSTE + 90_000)
    expect(Buffer.concat(ruim?.stukken ?? []).length).toBe(HOOGSTE)
  })

  it('tells an empty file and a form without one apart', async () => {
    expect((await lees(formulier(new Uint8Array())))?.bestand).toMatchObject({
      naam: 'a.pdf',
      grootte: 0,
    })
    const leeg = new FormData()
    leeg.append('samenwerking', 'x')
    expect(await lees(leeg)).toMatchObject({ bestand: null })
  })

  it('refuses a field that comes twice, because one of the two would be lost unseen', async () => {
    const form = formulier(willekeurig(10))
    form.append('toch', 'nee')
    await expect(lees(form)).resolves.toBeNull()
    expect(geweigerd).toMatchObject({ code: 'formulier_onleesbaar', gegevens: { dubbel: 'toch' } })
  })

  it('is null when it is no such form, or broke off', async () => {
    expect(await lees('a=b', 'application/x-www-form-urlencoded')).toBeNull()
    expect(await lees('x', 'multipart/form-data')).toBeNull()
    expect(await lees('x', 'multipart/form-data; boundary=abc')).toBeNull()
    const heel = await new Response(formulier(willekeurig(9_000))).bytes()
    const grens = /--(.+)\r/.exec(Buffer.from(heel).toString('latin1'))?.[1] ?? ''
    for (const tot of [200, 500, 5_000, heel.length - 60]) {
      const uit = await lees(heel.slice(0, tot), `multipart/form-data; boundary=${grens}`)
      expect(uit, String(tot)).toBeNull()
    }
  })
  it('reads the same however the bytes are cut, and whatever is in them', async () => {
    const lengte = fc.integer({ min: 1, max: 90 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('\r', '\n', '--', '\r\n--', 'grens', '\r\n--gren', 'x', '')),
        fc.array(lengte, { minLength: 1, maxLength: 30 }),
        async (stukken, lengtes) => {
          const inhoud = stukken.join('')
          fc.pre(!inhoud.includes('\r\n--grens') && !inhoud.startsWith('--grens'))
          const kop = (naam: string) => `Content-Disposition: form-data; name="${naam}"`
          const bytes = Buffer.from(
            `--grens\r\n${kop('a')}\r\n\r\n${inhoud}\r\n--grens  \r\n${kop('bestand')}; filename="b"\r\nContent-Type: x/y\r\n\r\n${inhoud}\r\n--grens--\r\nrest`,
          )
          const uit = await leesBrokken(bytes, lengtes, 'grens')
          expect(uit?.velden.get('a')).toBe(inhoud)
          expect(Buffer.concat(uit?.bestand?.stukken ?? []).toString()).toBe(inhoud)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes no more than a form needs: no endless head, field or number of parts', async () => {
    const deel = (naam: string, inhoud: string) =>
      `--g\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${inhoud}\r\n`
    for (const tekst of [
      `${deel('a', 'x'.repeat(20_000))}--g--`,
      `--g\r\nA: ${'x'.repeat(20_000)}\r\n\r\n\r\n--g--`,
      `${Array.from({ length: 30 }, (_, i) => deel(`a${i}`, 'x')).join('')}--g--`,
      `--gans\r\n\r\n\r\n--g--`,
    ]) {
      expect(await leesBrokken(Buffer.from(tekst), [4096], 'g'), tekst.slice(0, 40)).toBeNull()
    }
  })
})
