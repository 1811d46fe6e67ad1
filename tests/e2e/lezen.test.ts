// SPDX-License-Identifier: EUPL-1.2
/** Reading the example: home → collaboration → afspraken → search and filter → one afspraak → its source. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser, openPagina, type Page } from '../support/browser.ts'
import { startWebsite, type TestWebsite } from '../support/programma.ts'

let website: TestWebsite
let browser: Browser
beforeAll(async () => {
  website = await startWebsite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await website?.stop()
})

describe.each([true, false])('with JavaScript %s', (javascript) => {
  let page: Page
  beforeAll(async () => {
    ;({ page } = await openPagina(browser, { adres: website.adres, javascript }))
  })
  afterAll(() => page?.context().close())

  it('starts at the example on home', async () => {
    await page.goto('/')
    await page
      .getByRole('link', { name: /Heeze-Leende/ })
      .first()
      .click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toMatch(/Heeze-Leende/)
    expect(await page.getByText('42').first().isVisible()).toBe(true)
  })

  it('reads all afspraken with the year items set off', async () => {
    await page.getByRole('link', { name: 'Afspraken', exact: true }).first().click()
    await expect.poll(() => page.url()).toMatch(/\/afspraken$/)
    expect(await page.getByRole('status').textContent()).toMatch(
      /42\s+afspraken en 60\s+prestaties/,
    )
  })

  it('finds what is searched for, with the words marked', async () => {
    const zoek = page.getByLabel('Zoek in de afspraken')
    await zoek.fill('plancapaciteit')
    await zoek.press('Enter')
    await expect.poll(() => page.url()).toContain('zoek=plancapaciteit')
    expect(await page.locator('mark').first().textContent()).toMatch(/plancapaciteit/i)
    expect(await page.getByRole('status').textContent()).toMatch(/van\s+102/)
  })

  it('keeps search and filter together in the address', async () => {
    // folded on a narrow screen only
    const filters = page.locator('summary', { hasText: 'Filters' })
    if (await filters.isVisible()) await filters.click()
    await page.getByLabel('Wie doet het', { exact: true }).selectOption({ label: 'gemeente' })
    await page.getByRole('button', { name: 'Zoek' }).click()
    await expect
      .poll(() => page.url())
      .toMatch(/zoek=plancapaciteit.*trekker=gemeente|trekker=gemeente.*zoek=plancapaciteit/)
    const adres = page.url()
    await page.goto('/')
    await page.goto(adres)
    expect(await page.getByLabel('Zoek in de afspraken').inputValue()).toBe('plancapaciteit')
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
  })

  it('finds an afspraak by its number', async () => {
    await page.goto(new URL(page.url()).pathname)
    const zoek = page.getByLabel('Zoek in de afspraken')
    await zoek.fill('art. 1.1.3')
    await zoek.press('Enter')
    await expect.poll(() => page.url()).toContain('zoek=')
    await page.locator('main').getByRole('link', { name: '1.1.3', exact: true }).first().click()
    await expect.poll(() => page.url()).toMatch(/\/afspraken\/1\.1\.3/)
  })

  it('shows the afspraak with its number, prestatie and passage', async () => {
    const tekst = await page.locator('main').innerText()
    expect(tekst).toContain('130%')
    expect(tekst).toContain('€ 275')
    expect(tekst).toMatch(/regels?\s+\d+/i)
  })

  it('leads to the passage in the document', async () => {
    await page
      .locator('main')
      .getByRole('link', { name: /document|bron|regel|bladzijde/i })
      .first()
      .click()
    await expect.poll(() => page.url()).toMatch(/\/bron/)
    expect(await page.locator('mark').first().textContent()).toBeTruthy()
  })
})

it('filters on a narrow screen with the button under the last filter, without JavaScript', async () => {
  const { page } = await openPagina(browser, {
    adres: website.adres,
    breedte: 360,
    javascript: false,
  })
  await page.goto('/')
  await page.getByRole('link', { name: 'Lees de afspraken' }).first().click()
  await page.locator('summary', { hasText: 'Filters' }).click()
  await page.getByLabel('Wie doet het', { exact: true }).selectOption('huurdersorganisatie')
  await page.getByLabel('Jaar', { exact: true }).selectOption('2024')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect.poll(() => page.url()).toMatch(/trekker=huurdersorganisatie.*jaar=2024/u)
  expect(await page.getByRole('status').textContent()).toMatch(/16 van.102.*Bij 7 daarvan/u)
  await page.context().close()
})

it.each([768, 1280])(
  'leaves the text of the list its room at %i px, and on paper',
  async (breedte) => {
    const { page } = await openPagina(browser, { adres: website.adres, breedte })
    const [slug = ''] = await page
      .goto('/')
      .then(() => page.locator('a[href^="/samenwerkingen/"]').first().getAttribute('href'))
      .then((adres) => /\/samenwerkingen\/[^/]+/.exec(adres ?? '') ?? [])
    await page.goto(`${slug}/afspraken?weergave=lijst`)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const deel = await page
        .locator('.lijst table')
        .first()
        .evaluate((tabel) => {
          const tekst = tabel.querySelector('th:nth-child(2)')
          return (tekst?.getBoundingClientRect().width ?? 0) / tabel.getBoundingClientRect().width
        })
      expect(deel).toBeGreaterThan(0.24)
    }
    await page.context().close()
  },
)
