// SPDX-License-Identifier: EUPL-1.2
/** The menu of a narrow screen: opens where the reader is, and closes again. On a wide screen it is always there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  KLEUREN,
  openBrowser,
  openPagina,
  zoekOverloop,
  zoekToegankelijkheidsfouten,
} from '../support/browser.ts'
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
  it.each([360, 768])(
    'opens in place at %i px, closes with Escape and leads on',
    async (breedte) => {
      const { page } = await openPagina(browser, { adres: website.adres, breedte, javascript })
      await page.goto('/begrippen')
      const knop = page.getByRole('button', { name: 'Menu' })
      const link = page.getByRole('link', { name: 'Nieuw document', exact: true })
      expect(await link.isVisible()).toBe(false)
      await knop.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => link.isVisible()).toBe(true)
      const vak = await link.boundingBox()
      expect(vak?.y).toBeLessThan(400)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await expect.poll(() => link.isVisible()).toBe(false)
      // back where it was opened from
      await page.keyboard.press('Enter')
      await expect.poll(() => link.isVisible()).toBe(true)
      await link.click()
      await expect.poll(() => page.url()).toMatch(/\/nieuw$/u)
      await page.context().close()
    },
  )
})

it.each(KLEUREN)('has nothing wrong when it is open, in %s', async (kleur) => {
  const { page } = await openPagina(browser, { adres: website.adres, breedte: 360, kleur })
  await page.goto('/begrippen')
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(true)
  expect(await zoekToegankelijkheidsfouten(page)).toEqual([])
  expect(await zoekOverloop(page)).toEqual([])
  await page.context().close()
})

it('stands open on a wide screen, without a button', async () => {
  const { page } = await openPagina(browser, { adres: website.adres })
  await page.goto('/begrippen')
  expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false)
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  expect(await menu.getByRole('link').count()).toBe(3)
  expect(await menu.isVisible()).toBe(true)
  await page.context().close()
})
