// SPDX-License-Identifier: EUPL-1.2
/**
 * Every page that can be reached, in two widths and two colour schemes: axe finds nothing, nothing sticks out
 * sideways, and the console stays empty. The pages are found by following the links of the site itself, so that a new
 * page is looked at without being added here.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BREEDTES,
  type Browser,
  KLEUREN,
  openBrowser,
  openPagina,
  type Page,
  zoekOverloop,
  zoekToegankelijkheidsfouten,
} from '../support/browser.ts'
import { leverIn, wachtOpGelezen } from '../support/document.ts'
import { HOOFDMAP, startWebsite, type TestWebsite } from '../support/programma.ts'

/** Pages of one kind differ in their content only; so many of each kind are looked at. */
const PER_SOORT = 1
const MEEST = 80
const EEN_VAN_VELE = new Set([
  'samenwerkingen',
  'afspraken',
  'documenten',
  'twijfels',
  'onderdelen',
])

let website: TestWebsite
let browser: Browser
let paginas: readonly string[] = []

beforeAll(async () => {
  website = await startWebsite()
  browser = await openBrowser()
  const { page } = await openPagina(browser, { adres: website.adres })
  await leverIn(page, join(HOOFDMAP, 'tests/toetsset/documenten/convenant-kapellerwaard-2026.docx'))
  await wachtOpGelezen(page)
  paginas = await zoekPaginas(page)
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await website?.stop()
})

/** '/samenwerkingen/x/afspraken/1.1.1?weergave=lijst' and its like become one kind. */
function soortVan(adres: URL): string {
  const delen = adres.pathname.split('/')
  const soort = delen.map((deel, i) => (EEN_VAN_VELE.has(delen[i - 1] ?? '') ? '…' : deel))
  return `${soort.join('/')}?${[...adres.searchParams.keys()].toSorted().join('&')}`
}

async function zoekPaginas(page: Page): Promise<readonly string[]> {
  const wachtrij = ['/', '/bestaat-niet', '/nieuw']
  const gezien = new Set(wachtrij)
  const perSoort = new Map<string, number>()
  const gevonden: string[] = []
  while (wachtrij.length > 0 && gevonden.length < MEEST) {
    const pad = wachtrij.shift() ?? '/'
    const antwoord = await fetch(website.adres + pad)
    if (!antwoord.headers.get('content-type')?.includes('text/html')) continue
    await page.goto(pad)
    gevonden.push(pad)
    const links = await page.$$eval('a[href]', (as) => as.map((a) => (a as HTMLAnchorElement).href))
    for (const link of links) {
      const adres = new URL(link)
      const nieuw = adres.pathname + adres.search
      if (adres.origin !== website.adres || gezien.has(nieuw)) continue
      gezien.add(nieuw)
      const soort = soortVan(adres)
      const aantal = perSoort.get(soort) ?? 0
      if (aantal >= PER_SOORT) continue
      perSoort.set(soort, aantal + 1)
      wachtrij.push(nieuw)
    }
  }
  return gevonden
}

it('finds the pages that it has to look at', () => {
  const delen = ['/afspraken/', '/bron', '/versies', '/begrippen', '/hulp', '/nakijken', '/nieuw']
  for (const deel of delen)
    expect(
      paginas.some((p) => p.includes(deel)),
      deel,
    ).toBe(true)
})

describe.each(BREEDTES)('at %i px', (breedte) => {
  it.each(KLEUREN)('has nothing wrong on any page in %s', { timeout: 900_000 }, async (kleur) => {
    const { page, fouten } = await openPagina(browser, { adres: website.adres, breedte, kleur })
    const gevonden: string[] = []
    for (const pad of paginas) {
      await page.goto(pad)
      const toegankelijkheid = await zoekToegankelijkheidsfouten(
        page,
        kleur === 'dark' ? 'kleur' : 'alles',
      )
      gevonden.push(...toegankelijkheid.map((fout) => `${pad}: ${fout}`))
      gevonden.push(...(await zoekOverloop(page)).map((fout) => `${pad} sticks out: ${fout}`))
    }
    await page.context().close()
    // a page that is not there answers 404, and Chromium says so in its console
    const echt = fouten.filter((fout) => !fout.includes('404'))
    expect([...gevonden, ...echt]).toEqual([])
  })
})
