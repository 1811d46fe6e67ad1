// SPDX-License-Identifier: EUPL-1.2
/** By keyboard only: everything can be reached, seen and used without a mouse. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser, openPagina, type Page } from '../support/browser.ts'
import { wachtOpGelezen } from '../support/document.ts'
import { HOOFDMAP, startWebsite, type TestWebsite } from '../support/programma.ts'

let website: TestWebsite
let browser: Browser
let page: Page
beforeAll(async () => {
  website = await startWebsite()
  browser = await openBrowser()
  ;({ page } = await openPagina(browser, { adres: website.adres }))
})
afterAll(async () => {
  await browser?.close()
  await website?.stop()
})

interface Focus {
  readonly naam: string
  readonly zichtbaar: boolean
  readonly omlijnd: boolean
}

/** What has the focus: its name, whether it stands on the screen, whether it shows that it has it. */
const focus = (): Promise<Focus> =>
  page.evaluate(() => {
    const e = document.activeElement as HTMLElement
    const r = e.getBoundingClientRect()
    const stijl = getComputedStyle(e)
    return {
      // the body has the focus when the last stop was passed
      naam: (
        (e === document.body ? 'BODY' : e.innerText) ||
        e.getAttribute('aria-label') ||
        (e as HTMLInputElement).name ||
        e.tagName
      ).trim(),
      zichtbaar: r.width > 0 && r.bottom > 0 && r.top < innerHeight,
      omlijnd: stijl.outlineStyle !== 'none' || stijl.boxShadow !== 'none',
    }
  })

/** Tabs until `past` holds; fails when the whole page was walked. */
async function tabTot(past: (f: Focus) => boolean, meest = 250): Promise<Focus> {
  for (let i = 0; i < meest; i++) {
    await page.keyboard.press('Tab')
    const f = await focus()
    if (past(f)) return f
  }
  throw new Error('not reached with Tab')
}

/** Enter on a link or button, and the page that comes of it. */
const enter = (): Promise<unknown> =>
  Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

it('skips to the content first', async () => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect((await focus()).naam).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
})

it('shows where the focus is, on every stop of a page', async () => {
  await page.goto('/')
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab')
    const f = await focus()
    if (f.naam === 'BODY') break
    expect(f, f.naam).toMatchObject({ zichtbaar: true, omlijnd: true })
  }
})

it('goes from home to an afspraak', async () => {
  await page.goto('/')
  await tabTot((f) => f.naam.startsWith('Lees de afspraken'))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/\/afspraken$/)
  await tabTot((f) => f.naam === 'zoek')
  await page.keyboard.type('plancapaciteit')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('zoek=plancapaciteit')
  await tabTot((f) => /^1\.1\.3/.test(f.naam))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/\/afspraken\/1\.1\.3/)
})

it('corrects a document and saves it', async () => {
  await page.goto('/nieuw')
  await page
    .getByLabel('Uw document', { exact: true })
    .setInputFiles(join(HOOFDMAP, 'tests/toetsset/documenten/tabel-lindermeer-2026.txt'))
  await page.getByLabel('Uw document', { exact: true }).focus()
  await tabTot((f) => f.naam === 'Lees dit document')
  await page.keyboard.press('Enter')
  const id = await wachtOpGelezen(page)
  await page.goto(`/documenten/${id}/nakijken`)
  await tabTot((f) => /^Laat .*weg/.test(f.naam))
  await enter()
  await tabTot((f) => f.naam === 'Ongedaan maken')
  await enter()
  await page.goto(`/documenten/${id}/register`)
  await tabTot((f) => f.naam === 'Bewaar als concept')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/\/samenwerkingen\//)
})
