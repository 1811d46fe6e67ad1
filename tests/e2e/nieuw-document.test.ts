// SPDX-License-Identifier: EUPL-1.2
/** From a file to agreements that hold: upload, doubts, check, correct, concept, vaststellen. With and without JavaScript. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser, openPagina, type Page } from '../support/browser.ts'
import { HOOFDMAP, startWebsite, type TestWebsite } from '../support/programma.ts'

const DOCUMENTEN = join(HOOFDMAP, 'tests', 'toetsset', 'documenten')
const convenant = (soort: string): string =>
  join(DOCUMENTEN, `convenant-kapellerwaard-2026.${soort}`)

let site: TestWebsite
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startWebsite(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const pagina = async (opties: { readonly javascript?: boolean; readonly breedte?: number } = {}) =>
  (await openPagina(browser, { adres: site.adres, ...opties })).page

/** The same words as another file, so that it counts as another document. */
function alsBestand(tekst: string, naam = 'afspraken.txt') {
  return { name: naam, mimeType: 'text/plain', buffer: Buffer.from(tekst) }
}
let volgnummer = 0
function nieuweTekst(tekst = readFileSync(convenant('txt'), 'utf8')): string {
  volgnummer += 1
  return `${tekst}\n${' '.repeat(volgnummer)}`
}

/** Uploads and waits until the document can be checked; gives its address. */
async function leesIn(
  page: Page,
  bestand: Parameters<Page['setInputFiles']>[1],
  slug = '',
): Promise<string> {
  await page.goto(`/nieuw${slug ? `?samenwerking=${slug}` : ''}`)
  await page.setInputFiles('input[type=file]', bestand)
  await page.getByRole('button', { name: 'Lees dit document' }).click()
  await page.waitForURL(/\/documenten\/[^/]+\/(?:twijfels|nakijken)/, { timeout: 60_000 })
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

const rij = (page: Page, naam: string) =>
  page
    .locator('.nakijk-rij')
    .filter({ has: page.getByRole('heading', { name: naam, exact: true }) })
const openMeer = (page: Page, naam: string) =>
  rij(page, naam).locator('details summary').first().click()

describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
] as const)('a new document, %s', (_, javascript) => {
  it('goes from file to vastgesteld', async () => {
    const page = await pagina({ javascript })
    const adres = await leesIn(page, alsBestand(nieuweTekst()))

    // doubts may be skipped or answered; each answer leads on
    await page.goto(`${adres}/twijfels`)
    const vraag = page.locator('.twijfel')
    if ((await vraag.count()) > 0) {
      await page.getByRole('button', { name: /^Bewaar en ga naar/ }).click()
      await page.getByRole('alert').getByText('Kies een van de mogelijkheden').waitFor()
      await page.getByLabel('Dat bespreken wij in een overleg').check()
      await page.getByRole('button', { name: /^Bewaar en ga naar/ }).click()
      await page.getByText('Uw antwoord is bewaard').waitFor()
    }

    // a field with a mistake, then right
    await page.goto(`${adres}/nakijken?toon=afspraak`)
    const eerste = page.locator('.nakijk-rij').first()
    const naam = (await eerste.getByRole('heading').innerText()).trim()
    await eerste
      .getByRole('link', { name: /^Wijzig/ })
      .last()
      .click()
    await page.getByLabel('Loopt tot en met het jaar').fill('2x')
    await page.getByLabel('Nummer', { exact: true }).fill('99.1')
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await page.getByRole('alert').getByText('Vul een jaar in van vier cijfers').waitFor()
    expect(await page.getByLabel('Nummer', { exact: true }).inputValue()).toBe('99.1')
    await page.getByLabel('Loopt tot en met het jaar').fill('2029')
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await page.getByText('Uw wijziging is bewaard').waitFor()
    await rij(page, 'Afspraak 99.1').getByText('loopt t/m 2029').waitFor()

    // and back
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('De laatste wijziging is ongedaan gemaakt').waitFor()
    await rij(page, naam).waitFor()

    // name, and into the register
    await page.goto(`${adres}/register`)
    const nieuwRegister = page.getByLabel('Nee, dit is een nieuw register')
    if ((await nieuwRegister.count()) > 0) await nieuwRegister.check()
    await page
      .getByLabel('Naam van de samenwerking')
      .fill(`Proef ${javascript ? 'met' : 'zonder'} script`)
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await page.getByText('De afspraken staan als concept in het register').waitFor()
    const slug = new URL(page.url()).pathname.split('/')[2] ?? ''

    // a concept can still be corrected, and brought up to date in the register
    await page.goto(`${adres}/gegevens`)
    await page.getByLabel('Titel').fill('Nog eens verbeterd')
    await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click()
    await page.goto(`${adres}/register`)
    await page.getByRole('button', { name: 'Werk het concept bij' }).click()
    await page.getByText('staan als concept in het register').waitFor()

    await page.goto(`/samenwerkingen/${slug}/vaststellen?versie=1`)
    await page.getByText('Nog eens verbeterd').waitFor()
    await page.getByText('Dit kunt u niet terugdraaien').waitFor()
    await page.getByRole('button', { name: 'Stel deze versie vast' }).click()
    await page.getByText('De afspraken zijn vastgesteld').waitFor()
    await page.context().close()
  })

  it('splits, joins, moves, leaves out, brings back and adds, each with a way back', async () => {
    const page = await pagina({ javascript })
    const adres = await leesIn(page, alsBestand(nieuweTekst()))
    await page.goto(`${adres}/nakijken?toon=afspraak`)
    const namen = async () =>
      (await page.locator('.nakijk-rij h3').allInnerTexts()).map((n) => n.trim())
    const begin = await namen()
    const [eerste = '', tweede = ''] = begin

    // leave out, and back
    await rij(page, tweede)
      .getByRole('button', { name: /^Laat weg/ })
      .click()
    await page.getByText('Het onderdeel is weggelaten').waitFor()
    expect(await namen()).not.toContain(tweede)
    await page.goto(`${adres}/nakijken?toon=weggelaten`)
    const weg = page.locator('.nakijk-rij').filter({ hasText: 'Weggelaten door een gebruiker' })
    await weg.locator('summary').click()
    await weg.getByRole('button', { name: /^Weer als afspraak/ }).click()
    await page.getByText('De tekst staat weer in de lijst').waitFor()
    await page.goto(`${adres}/nakijken?toon=afspraak`)
    expect(await namen()).toEqual(begin)

    // split in the middle of a sentence, then join again
    await openMeer(page, eerste)
    await rij(page, eerste)
      .getByRole('link', { name: /^Splits/ })
      .click()
    await page.getByRole('button', { name: 'Splits hier' }).click()
    await page.getByRole('alert').waitFor()
    const tekst = (await page.locator('.splits-eerste').innerText()).trim()
    await page.getByLabel('Bij andere woorden').check()
    await page.getByLabel('begint met deze woorden').fill(tekst.split(' ').slice(3, 7).join(' '))
    await page.getByRole('button', { name: 'Splits hier' }).click()
    await page.getByText('Het onderdeel is gesplitst').waitFor()
    expect(await namen()).toHaveLength(begin.length + 1)
    const [, nieuwe = ''] = await namen()
    await openMeer(page, nieuwe)
    await rij(page, nieuwe)
      .getByRole('button', { name: /^Voeg samen/ })
      .click()
    await page.getByText('De twee onderdelen zijn samengevoegd').waitFor()
    expect(await namen()).toEqual(begin)

    // move down, and undo
    await openMeer(page, eerste)
    await rij(page, eerste)
      .getByRole('button', { name: /^Zet lager/ })
      .click()
    await page.getByText('een plaats lager').waitFor()
    expect(await namen()).not.toEqual(begin)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('ongedaan gemaakt').waitFor()
    expect(await namen()).toEqual(begin)

    // add what was missed
    await openMeer(page, eerste)
    await rij(page, eerste)
      .getByRole('link', { name: /^Voeg hierna iets toe/ })
      .click()
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Nummer').fill('77')
    await page
      .getByLabel('Tekst', { exact: true })
      .fill('De gemeente plant in 2026 ten minste 12 bomen.')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByText('Het onderdeel is toegevoegd').waitFor()
    await rij(page, 'Afspraak 77').getByText('ten minste 12 bomen').last().waitFor()

    // another kind
    await openMeer(page, 'Afspraak 77')
    await rij(page, 'Afspraak 77')
      .getByRole('button', { name: /^Maak er een inleiding van/ })
      .click()
    await page.getByText('Het is nu een ander soort onderdeel').waitFor()
    expect(await namen()).toEqual(begin)
    await page.context().close()
  })
})

describe('leaving and coming back', () => {
  it('loses nothing', async () => {
    const page = await pagina({ javascript: false })
    const adres = await leesIn(page, alsBestand(nieuweTekst()))
    await page.goto(`${adres}/gegevens`)
    await page.getByLabel('Titel').fill('Teruggevonden titel')
    await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click()
    await page.getByText('De gegevens van het document zijn bewaard').waitFor()
    await page.context().close()

    const later = await pagina({ javascript: false })
    await later.goto('/')
    await later.locator(`a[href="${adres}"]`).first().click()
    await later.getByText('Teruggevonden titel').first().waitFor()
    await later.context().close()
  })

  it('throws a document away only after asking', async () => {
    const page = await pagina({ javascript: false })
    const adres = await leesIn(page, alsBestand(nieuweTekst()))
    await page.goto(`${adres}/weg`)
    await page.getByRole('link', { name: 'Terug, ik houd het' }).click()
    await page.goto(`${adres}/weg`)
    await page.getByRole('button', { name: 'Gooi dit document weg' }).click()
    await page.getByRole('heading', { name: 'Het document is weggegooid' }).waitFor()
    expect((await page.goto(`${adres}/nakijken`))?.status()).toBe(404)
    await page.context().close()
  })
})

describe('two people at once', () => {
  it('shows what the other changed, keeps what you typed, and overwrites nothing unseen', async () => {
    const een = await pagina({ javascript: false })
    const adres = await leesIn(een, alsBestand(nieuweTekst()))
    const twee = await pagina({ javascript: false })
    await een.goto(`${adres}/gegevens`)
    await twee.goto(`${adres}/gegevens`)
    await een.getByLabel('Titel').fill('Titel van een')
    await een.getByRole('button', { name: 'Bewaar deze gegevens' }).click()
    await een.getByText('zijn bewaard').waitFor()

    await twee.getByLabel('Titel').fill('Titel van twee')
    const antwoord = twee.waitForResponse((r) => r.request().method() === 'POST')
    await twee.getByRole('button', { name: 'Bewaar deze gegevens' }).click()
    expect((await antwoord).status()).toBe(409)
    await twee.getByRole('heading', { name: 'Intussen gewijzigd' }).waitFor()
    await twee.getByRole('heading', { name: 'Gegevens van het document gewijzigd' }).waitFor()
    await twee.getByText('Titel van twee').waitFor()
    await een.reload()
    await een.goto(`${adres}/gegevens`)
    expect(await een.getByLabel('Titel').inputValue()).toBe('Titel van een')

    await twee.getByRole('button', { name: 'Bewaar mijn wijziging alsnog' }).click()
    await twee.getByText('zijn bewaard').waitFor()
    await een.goto(`${adres}/gegevens`)
    expect(await een.getByLabel('Titel').inputValue()).toBe('Titel van twee')
    await een.context().close()
    await twee.context().close()
  })
})

const SLECHT: readonly (readonly [string, string, Buffer, RegExp])[] = [
  ['an empty file', 'leeg.pdf', Buffer.alloc(0), /Dit bestand is leeg/],
  [
    'no document',
    'foto.pdf',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    /geen document/,
  ],
  ['a damaged pdf', 'kapot.pdf', readFileSync(convenant('pdf')).subarray(0, 900), /beschadigd/],
  [
    'a text without agreements',
    'gedicht.txt',
    Buffer.from('Rozen zijn rood.\nViooltjes zijn blauw.\n'),
    /geen afspraken/,
  ],
]

describe.each([true, false])('bad files (JavaScript %s)', (javascript) => {
  it.each(SLECHT)('%s gets a sentence that says what to do', async (_, name, buffer, zin) => {
    const page = await pagina({ javascript })
    await page.goto('/nieuw')
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: 'Lees dit document' }).click()
    await page.getByText(zin).first().waitFor()
    await page.context().close()
  })
})

describe('a newer version', () => {
  it('shows what changes, item by item, before it replaces anything', async () => {
    const page = await pagina({ javascript: false })
    const oud = nieuweTekst()
    const eerste = await leesIn(page, alsBestand(oud))
    await page.goto(`${eerste}/register`)
    const nieuwRegister = page.getByLabel('Nee, dit is een nieuw register')
    if ((await nieuwRegister.count()) > 0) await nieuwRegister.check()
    await page.getByLabel('Naam van de samenwerking').fill('Proef met versies')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    const slug = new URL(page.url()).pathname.split('/')[2] ?? ''
    await page.goto(`/samenwerkingen/${slug}/vaststellen?versie=1`)
    await page.getByRole('button', { name: 'Stel deze versie vast' }).click()
    await page.getByText('zijn vastgesteld').waitFor()

    const nieuw = oud.replace('ten minste', 'ten hoogste')
    expect(nieuw).not.toBe(oud)
    const tweede = await leesIn(page, alsBestand(nieuw), slug)
    await page.goto(`${tweede}/register`)
    const verschil = page.locator('.verschil--gewijzigd').first()
    await verschil.locator('del', { hasText: 'minste' }).waitFor()
    await verschil.locator('ins', { hasText: 'hoogste' }).waitFor()
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await page.getByText('als concept in het register').waitFor()

    // the version in force has not changed
    await page.goto(`/samenwerkingen/${slug}/vaststellen?versie=2`)
    await page.getByText('Versie 1 wordt vervangen').waitFor()
    await page.locator('.verschil--gewijzigd ins', { hasText: 'hoogste' }).first().waitFor()
    await page.getByRole('button', { name: 'Stel deze versie vast' }).click()
    await page.getByText('zijn vastgesteld').waitFor()
    await page.context().close()
  })
})

describe('on a telephone', () => {
  const hoogteVan = async (page: Page) =>
    (await page.locator('.actiebalk').boundingBox())?.height ?? 0

  it('covers no form with the bar at the foot, keeps it to one line, and shows what opens', async () => {
    const page = await pagina({ breedte: 360 })
    const adres = await leesIn(page, alsBestand(nieuweTekst()))
    await page.goto(`${adres}/register`)
    const vast = await page.locator('.actiebalk').evaluate((e) => getComputedStyle(e).position)
    expect(vast).toBe('static')
    await page.goto(`${adres}/nakijken`)
    expect(await hoogteVan(page)).toBeLessThan(64)
    // Its foot just above the bar: what opens falls under it.
    const meer = page.locator('.nakijk-acties > details').nth(1)
    await meer.evaluate((e) => {
      const balk = document.querySelector('.actiebalk')?.getBoundingClientRect().top ?? 0
      scrollBy({ top: e.getBoundingClientRect().bottom - balk + 2, behavior: 'instant' })
    })
    await meer.locator('summary').click()
    await page.waitForTimeout(200)
    const onder = await meer.evaluate((e) => e.getBoundingClientRect().bottom)
    const balk = (await page.locator('.actiebalk').boundingBox())?.y ?? 0
    const boven = await meer.evaluate((e) => e.getBoundingClientRect().top)
    expect(onder <= balk || boven <= 1).toBe(true)
    await page.context().close()
  })
})
