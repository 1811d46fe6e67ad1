// SPDX-License-Identifier: EUPL-1.2
/** Leaving a form that was changed and not sent: the browser asks first, and never when it is sent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser, openPagina, type Page } from '../support/browser.ts'
import { HOOFDMAP, startWebsite, type TestWebsite } from '../support/programma.ts'

const TEKST = readFileSync(
  join(HOOFDMAP, 'tests', 'toetsset', 'documenten', 'convenant-kapellerwaard-2026.txt'),
  'utf8',
)

let site: TestWebsite
let browser: Browser
let adres: string
/** What the browser asked while a file was sent with its progress shown by a script. */
let bijUpload: readonly string[]

/** A page, and how often the browser asked; the answer is to leave, unless `blijf`. */
async function open(blijf = false) {
  const { page, fouten } = await openPagina(browser, { adres: site.adres })
  const gevraagd: string[] = []
  page.on('dialog', (d) => {
    gevraagd.push(d.type())
    void (blijf ? d.dismiss() : d.accept())
  })
  return { page, gevraagd, fouten }
}

async function stuur(page: Page, naam: string, inhoud: string): Promise<void> {
  await page.goto('/nieuw')
  await page.setInputFiles('input[type=file]', {
    name: naam,
    mimeType: 'text/plain',
    buffer: Buffer.from(inhoud),
  })
  // a choice of a person, so that the browser would be allowed to ask
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByRole('button', { name: 'Lees dit document' }).click()
}

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startWebsite(), openBrowser()])
  const { page, gevraagd } = await open()
  await stuur(page, 'a.txt', `${TEKST}\n   `)
  await page.waitForURL(/\/documenten\/[^/]+\/(?:twijfels|nakijken)/)
  adres = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  bijUpload = gevraagd
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('leaving a form that was changed', () => {
  it('asks, keeps what was typed when the person stays, and asks nothing once it is as it was', async () => {
    const { page, gevraagd } = await open(true)
    await page.goto(`${adres}/gegevens`)
    const titel = page.getByLabel('Titel')
    const was = await titel.inputValue()
    await titel.press('End')
    await titel.pressSequentially(' anders')
    await page.getByRole('link', { name: 'Begrippen' }).last().click()
    await expect.poll(() => gevraagd).toEqual(['beforeunload'])
    expect(await titel.inputValue()).toBe(`${was} anders`)
    await titel.fill(was)
    await page.getByRole('link', { name: 'Begrippen' }).last().click()
    await page.waitForURL(/begrippen/)
    expect(gevraagd).toHaveLength(1)
    await page.context().close()
  })

  it('asks for a choice and a tick as well as for words', async () => {
    const { page, gevraagd } = await open()
    const eerste = async () => {
      await page.goto(`${adres}/nakijken?toon=afspraak`)
      await page
        .locator('.nakijk-rij')
        .first()
        .getByRole('link', { name: /^Wijzig/ })
        .last()
        .click()
    }
    await eerste()
    await page.locator('input[name=hardheid]:not(:checked)').first().check()
    await page.getByRole('link', { name: 'Niet wijzigen' }).click()
    await page.waitForURL(/nakijken/)
    expect(gevraagd).toHaveLength(1)
    await eerste()
    const vinkje = page.locator('form input[type=checkbox]').first()
    await vinkje.setChecked(!(await vinkje.isChecked()))
    await page.goBack()
    await page.waitForURL(/nakijken/)
    expect(gevraagd).toHaveLength(2)
    await page.context().close()
  })

  it('asks nothing when the form is sent, by a person or by a script, nor for a search', async () => {
    expect(bijUpload).toEqual([])
    const { page, gevraagd, fouten } = await open()
    await page.goto(`${adres}/gegevens`)
    await page.getByLabel('Titel').fill('Eerste titel')
    await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click()
    await page.getByText('zijn bewaard').waitFor()

    for (const zend of ['submit', 'requestSubmit'] as const) {
      await page.goto(`${adres}/gegevens`)
      await page.getByLabel('Titel').fill(`Titel van ${zend}`)
      await page
        .locator('main form[method=post]')
        .first()
        .evaluate((f: HTMLFormElement, hoe) => f[hoe](), zend)
      await page.getByText('zijn bewaard').waitFor()
    }

    await page.goto('/')
    await page
      .getByRole('link', { name: /^Lees de afspraken/ })
      .first()
      .click()
    await page.getByRole('searchbox').first().fill('woning')
    await page.goto('/begrippen')
    expect(gevraagd).toEqual([])
    expect(fouten).toEqual([])
    await page.context().close()
  })

  it('asks for what came back with a mistake, which is not kept either', async () => {
    const { page, gevraagd } = await open()
    await page.goto(`${adres}/nakijken?toon=afspraak`)
    await page
      .locator('.nakijk-rij')
      .first()
      .getByRole('link', { name: /^Wijzig/ })
      .last()
      .click()
    await page.getByLabel('Loopt tot en met het jaar').fill('2x')
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await page.getByRole('alert').waitFor()
    expect(gevraagd).toEqual([])
    await page.getByRole('heading', { level: 1 }).click()
    await page.getByRole('link', { name: 'Niet wijzigen' }).click()
    await page.waitForURL(/nakijken/)
    expect(gevraagd).toHaveLength(1)
    await page.context().close()
  })

  it('asks while a file is under way, and not when it has come in', async () => {
    const { page, gevraagd } = await open(true)
    let laat = (): void => undefined
    const wacht = new Promise<void>((klaar) => (laat = klaar))
    await page.route('**/nieuw', async (route) => {
      if (route.request().method() === 'POST') await wacht
      await route.continue()
    })
    await stuur(page, 'b.txt', `${TEKST}\n      `)
    await page.getByRole('button', { name: 'Stop met versturen' }).waitFor()
    await page.getByRole('link', { name: 'Begrippen' }).last().click()
    await expect.poll(() => gevraagd).toEqual(['beforeunload'])
    laat()
    await page.waitForURL(/\/documenten\/[^/]+\/(?:twijfels|nakijken)/)
    expect(gevraagd).toHaveLength(1)
    await page.context().close()
  })
})
