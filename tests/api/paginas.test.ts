// SPDX-License-Identifier: EUPL-1.2
/** The reading pages over HTTP, on a real database with the example read by the real intake. */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site, zetInRegister } from '../support/site.ts'

let site: Site
let basis: string

beforeAll(async () => {
  site = await openSite()
  const { slug } = await zetInRegister(site.maakContext())
  basis = `/samenwerkingen/${slug}`
})
afterAll(async () => {
  await site.sluit()
})

const haal = (pad: string, koppen: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(site.app.request(pad, { headers: koppen }))
const tekst = async (pad: string): Promise<string> => (await haal(pad)).text()
const post = (pad: string, velden: URLSearchParams, koppen: Record<string, string> = {}) =>
  Promise.resolve(
    site.app.request(pad, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...koppen },
      body: velden.toString(),
    }),
  )

/** What the browser would send for the form on a page. */
function formulier(html: string): URLSearchParams {
  const ontsnap = (s: string): string =>
    s
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const deel = /<form [^>]*method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const attr = (tag: string, naam: string): string =>
    ontsnap(new RegExp(`\\b${naam}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const uit = new URLSearchParams()
  for (const [tag] of deel.matchAll(/<input\b[^>]*>/g)) {
    const keuze = /type="(?:checkbox|radio)"/.test(tag)
    if (!keuze || tag.includes('checked=""')) uit.append(attr(tag, 'name'), attr(tag, 'value'))
  }
  for (const [kiezer] of deel.matchAll(/<select\b[\s\S]*?<\/select>/g)) {
    const gekozen = [...kiezer.matchAll(/<option\b[^>]*>/g)]
      .map(([o]) => o)
      .find((o) => o.includes('selected=""'))
    uit.append(attr(kiezer, 'name'), gekozen ? attr(gekozen, 'value') : '')
  }
  return uit
}

describe('every reading page', () => {
  const paden = (): string[] => [
    '/',
    '/begrippen',
    '/hulp',
    '/toegankelijkheid',
    '/privacy',
    basis,
    `${basis}?jaar=2024`,
    `${basis}/afspraken`,
    `${basis}/afspraken?weergave=lijst`,
    `${basis}/afspraken?zoek=huurders&partij=gemeente&levering=ja`,
    `${basis}/afspraken/2.1.1`,
    `${basis}/afspraken/2.1.1/wijzig`,
    `${basis}/bron`,
    `${basis}/bron?van=100&tot=200`,
    `${basis}/versies`,
    `${basis}/begrippen`,
  ]

  it('is a whole Dutch page with one h1, landmarks, and no inline script or style', async () => {
    for (const pad of paden()) {
      const antwoord = await haal(pad)
      const html = await antwoord.text()
      expect(antwoord.status, pad).toBe(200)
      expect(html, pad).toMatch(/^<!doctype html><html lang="nl">/)
      expect(html.split('<h1').length, pad).toBe(2)
      expect(html, pad).toContain('href="#inhoud"')
      expect(html, pad).toContain('<main class="inhoud" id="inhoud"')
      expect(html, pad).not.toMatch(/<style|\sstyle=|\son[a-z]+="|javascript:/)
      expect(html, pad).not.toMatch(/undefined|\[object|NaN/)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
      expect(new Set(ids).size, `${pad}: an id stands twice`).toBe(ids.length)
    }
    expect(site.fouten).toEqual([])
  })

  it('carries strict headers', async () => {
    const koppen = (await haal(`${basis}/afspraken`)).headers
    const csp = koppen.get('content-security-policy') ?? ''
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toContain('unsafe')
    expect(koppen.get('x-content-type-options')).toBe('nosniff')
    expect(koppen.get('referrer-policy')).toBe('same-origin')
  })

  it('leads only to pages that are there, and to places that are on them', async () => {
    const gezien = new Map<string, Set<string>>()
    for (const pad of paden()) {
      for (const [, ruw = ''] of (await tekst(pad)).matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const [doel = '', anker] = ruw.replaceAll('&amp;', '&').split('#')
        if (!doel.startsWith('/')) continue
        const ankers = gezien.get(doel) ?? new Set()
        gezien.set(doel, anker ? ankers.add(anker) : ankers)
      }
    }
    expect(gezien.size).toBeGreaterThan(80)
    for (const [doel, ankers] of gezien) {
      const antwoord = await haal(doel)
      expect(antwoord.status, doel).toBeLessThan(400)
      if (ankers.size === 0) continue
      const html = await antwoord.text()
      for (const anker of ankers)
        expect(html.includes(`id="${decodeURIComponent(anker)}"`), `${doel}#${anker}`).toBe(true)
    }
  })

  it('has every place that it points to within itself', async () => {
    for (const pad of paden()) {
      const html = await tekst(pad)
      for (const [, anker = ''] of html.matchAll(/href="#([^"]+)"/g))
        expect(html.includes(`id="${anker}"`), `${pad}#${anker}`).toBe(true)
    }
  })
})

describe('the register', () => {
  it('shows all items of the document', async () => {
    const html = await tekst(`${basis}/afspraken`)
    expect(html.split('<article ').length - 1).toBe(42)
    expect(html.split('class="prestatie"').length - 1).toBe(60)
  })

  it('finds words in other forms, exact phrases and numbers, and marks what was found', async () => {
    const zoek = (q: string): Promise<string> =>
      tekst(`${basis}/afspraken?zoek=${encodeURIComponent(q)}`)
    expect(await zoek('huurder')).toContain('<mark>')
    expect(await zoek('"sociale huurwoningen"')).toMatch(/<mark>sociale huurwoningen<\/mark>/i)
    for (const q of ['1.1.3', 'art. 1.1.3']) expect(await zoek(q), q).toContain('id="1.1.3"')
    expect(await zoek('gas')).toContain('aard<mark>gas</mark>')
    expect(await zoek('xyzzy')).toContain('Niets gevonden met')
    expect(await zoek('<script>alert(1)</script>')).not.toContain('<script>alert')
  })

  it('combines search and filters', async () => {
    const html = await tekst(`${basis}/afspraken?zoek=woningen&pijler=2&partij=corporatie`)
    expect(html).toContain('id="2.2.1"')
    expect(html).not.toContain('id="1.1.1"')
  })

  it('marks the passage of an afspraak in the source', async () => {
    const pagina = await tekst(`${basis}/afspraken/2.1.1`)
    const html = pagina.slice(pagina.indexOf('id="bron"'))
    const doel = /href="([^"]*\/bron\?van=[^"#]*)/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const bron = await tekst(doel)
    expect([...bron.matchAll(/<mark>([^<]*)<\/mark>/g)].map((m) => m[1]).join(' ')).toContain(
      'Om het uiteindelijke doel',
    )
  })

  it('hands out the original as a download that can do nothing in the site', async () => {
    const antwoord = await haal(`${basis}/origineel`)
    expect(antwoord.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(antwoord.headers.get('content-security-policy')).toContain('sandbox')
    expect((await antwoord.arrayBuffer()).byteLength).toBeGreaterThan(30_000)
  })
})

describe('serving', () => {
  it('compresses for whoever can unpack it, and says nothing again when nothing changed', async () => {
    const pad = `${basis}/afspraken`
    const klein = await haal(pad, { 'accept-encoding': 'gzip' })
    expect(klein.headers.get('content-encoding')).toBe('gzip')
    const html = gunzipSync(new Uint8Array(await klein.arrayBuffer())).toString()
    expect(html).toBe(await tekst(pad))
    const etag = klein.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const weer = await haal(pad, { 'if-none-match': etag })
    expect(weer.status).toBe(304)
    expect(await weer.text()).toBe('')
  })

  it('gives a page of its own for what is not there, with a search and a way on', async () => {
    const antwoord = await haal(`${basis}/afspraken/9.9.9`)
    expect(antwoord.status).toBe(404)
    const html = await antwoord.text()
    expect(html).toContain('value="9.9.9"')
    expect(html).toContain(`href="${basis}"`)
    for (const pad of [
      '/bestaat-niet',
      '/samenwerkingen/nergens',
      `${basis}/afspraken?versie=99`,
      '/%E0%A4%A',
    ])
      expect((await haal(pad)).status, pad).toBe(404)
  })

  it('has no version that was never made', async () => {
    for (const soort of [
      '',
      '/afspraken',
      '/afspraken/2.1.1',
      '/bron',
      '/origineel',
      '/vaststellen',
    ])
      for (const versie of ['-1', '0', '2', '99', 'abc', '1.5', '1e0', '01'])
        expect((await haal(`${basis}${soort}?versie=${versie}`)).status, `${soort} ${versie}`).toBe(
          404,
        )
    expect((await haal(`${basis}/afspraken?versie=1`)).status).toBe(200)
  })

  it('refuses a method that an address does not know, and says which it does', async () => {
    const vraag = (method: string, pad: string) =>
      Promise.resolve(site.app.request(pad, { method }))
    for (const [method, pad, allow] of [
      ['DELETE', '/', 'GET, HEAD'],
      ['PUT', `${basis}/afspraken`, 'GET, HEAD'],
      ['POST', `${basis}/bron`, 'GET, HEAD'],
      ['PATCH', '/nieuw', 'GET, HEAD, POST'],
      ['GET', '/documenten/x/doe', 'POST'],
    ] as const) {
      const antwoord = await vraag(method, pad)
      expect(antwoord.status, `${method} ${pad}`).toBe(405)
      expect(antwoord.headers.get('allow')).toBe(allow)
      expect(await antwoord.text()).toContain('Dit kan niet op dit adres')
    }
    expect((await vraag('DELETE', '/bestaat-niet')).status).toBe(404)
    expect((await vraag('HEAD', basis)).status).toBe(200)
  })

  it('tells who does it apart from who is involved, the parties first', async () => {
    const html = await tekst(`${basis}/afspraken`)
    const kiezer = (naam: string) =>
      new RegExp(`<select[^>]*name="${naam}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? ''
    expect(html).not.toContain('name="partij"')
    for (const naam of ['trekker', 'betrokken']) {
      expect(kiezer(naam)).toMatch(
        /<optgroup label="Partijen van deze afspraken">[\s\S]*value="gemeente"[\s\S]*<optgroup label="Anderen">/,
      )
      expect(kiezer(naam).split('<optgroup').at(1)).not.toContain('other:')
    }
    const aantal = async (q: string) =>
      Number(
        /([\d.]+) van/.exec(
          (await tekst(`${basis}/afspraken?${q}`)).replaceAll('\u00a0', ' '),
        )?.[1],
      )
    const [doet, betrokken, beide] = await Promise.all(
      [
        'trekker=huurdersorganisatie',
        'betrokken=huurdersorganisatie',
        'partij=huurdersorganisatie',
      ].map(aantal),
    )
    expect(doet).toBeGreaterThan(0)
    expect(betrokken).toBeGreaterThan(0)
    expect(beide).toBe((doet ?? 0) + (betrokken ?? 0))
  })

  it('answers odd addresses without falling over', async () => {
    for (const q of [
      '?zoek=%00',
      '?zoek=%22',
      `?zoek=${'a'.repeat(5000)}`,
      '?jaar=99999',
      '?partij=other:',
      '?pijler=%27;--',
    ])
      expect((await haal(`${basis}/afspraken${q}`)).status, q).toBe(200)
    expect((await haal(`${basis}/bron?van=9999999&tot=99999999`)).status).toBe(200)
    expect(site.fouten).toEqual([])
  })
})

describe('changing fields', () => {
  const pad = (): string => `${basis}/afspraken/4.1.1/wijzig`

  it('keeps the change, shows it at once, and remembers what was there', async () => {
    const form = formulier(await tekst(pad()))
    form.set('hardheid', 'streven')
    const antwoord = await post(pad(), form)
    expect(antwoord.status).toBe(303)
    const doel = antwoord.headers.get('location') ?? ''
    expect(doel).toContain('melding=velden_bewaard')
    const html = await tekst(doel)
    expect(html).toContain('Uw wijziging is bewaard')
    expect(html).toContain('met de hand gewijzigd: hardheid')
    expect(await tekst(`${basis}/afspraken?pijler=4&hardheid=streven`)).toContain('id="4.1.1"')
  })

  it('shows both when somebody else was first, and overwrites nothing', async () => {
    const mijn = formulier(await tekst(pad()))
    const ander = formulier(await tekst(pad()))
    ander.set('toetsvorm', 'ritme')
    expect((await post(pad(), ander)).status).toBe(303)
    mijn.set('toetsvorm', 'procesregel')
    const antwoord = await post(pad(), mijn)
    expect(antwoord.status).toBe(409)
    const html = await antwoord.text()
    expect(html).toContain('Uw wijziging is nog niet bewaard')
    expect(html).toContain('<td data-kop="Staat er nu">ritme</td>')
    expect(html).toContain('<td data-kop="Vulde u in">procesregel</td>')
    // the form on that page holds the new token: sending it is a choice
    expect((await post(pad(), formulier(html))).status).toBe(303)
    expect(await tekst(`${basis}/afspraken?pijler=4&toetsvorm=procesregel`)).toContain('id="4.1.1"')
  })

  it('gives back what could not be kept, with the reason beside the field', async () => {
    const form = formulier(await tekst(pad()))
    form.set('termijn_jaar', 'volgend jaar')
    const antwoord = await post(pad(), form)
    expect(antwoord.status).toBe(422)
    const html = await antwoord.text()
    expect(html).toContain('Er is 1 ding niet goed')
    expect(html).toContain('value="volgend jaar"')
    expect(html).toContain('aria-invalid="true"')
  })

  it('gives back no control characters of a guessed address', async () => {
    const html = await tekst(`${basis}/afspraken/x%00%E2%80%AEy`)
    expect(html).toContain('value="xy"')
    expect(html).not.toMatch(/[\0\u202e]/)
  })

  it('says what was wrong with a body that is no form, without an error of ours', async () => {
    const lijven: readonly [string | null, string | null][] = [
      [null, null],
      ['application/json', '{"hardheid":"streven"}'],
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=q', '--q\r\nhalf'],
    ]
    const adressen = [
      pad(),
      `${basis}/vaststellen`,
      '/documenten/x/doe',
      '/documenten/x/onderdelen/o1',
    ]
    for (const adres of adressen) {
      for (const [soort, body] of lijven) {
        const headers: Record<string, string> = soort === null ? {} : { 'content-type': soort }
        const antwoord = await site.app.request(adres, { method: 'POST', headers, body })
        expect(antwoord.status).toBe(400)
        expect(await antwoord.text()).toContain('Wij hebben niets veranderd')
      }
    }
    expect(site.fouten).toEqual([])
  })

  it('refuses a field that came twice, whatever form it is of, and takes a list of ticks', async () => {
    const form = formulier(await tekst(pad()))
    const adressen = [pad(), '/nieuw', '/documenten/x/doe', '/documenten/x/onderdelen/o1']
    for (const adres of adressen) {
      // nothing else: the form with a file takes few parts, and would be refused for that
      const dubbel = new FormData()
      for (const waarde of ['streven', 'onderzoek']) dubbel.append('hardheid', waarde)
      const antwoord = await site.app.request(adres, { method: 'POST', body: dubbel })
      expect(antwoord.status, adres).toBe(400)
      expect(await antwoord.text()).toContain('‘hardheid’ kwam twee keer')
    }
    form.delete('trekkers')
    for (const wie of ['gemeente', 'corporatie']) form.append('trekkers', wie)
    expect((await post(pad(), form)).status).toBe(303)
  })

  it('takes no form from another site, and none that is too large', async () => {
    const form = formulier(await tekst(pad()))
    expect((await post(pad(), form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(
      (await post(pad(), form, { origin: 'http://kwaad.example', host: 'localhost' })).status,
    ).toBe(403)
    form.set('trekkers_anders', 'x'.repeat(3_000_000))
    expect((await post(pad(), form)).status).toBe(413)
  })
})
