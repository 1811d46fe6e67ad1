// SPDX-License-Identifier: EUPL-1.2
/** A real Chromium, and pages in the sizes and make-ups that we promise. */
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

export type { Browser, Page }

const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

export const BREEDTES = [360, 1280] as const
export const KLEUREN = ['light', 'dark'] as const

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    headless: true,
    args: VLAGGEN,
  })
}

export interface PaginaOpties {
  readonly breedte?: number
  readonly kleur?: 'light' | 'dark'
  readonly javascript?: boolean
  /** Where relative addresses start. */
  readonly adres: string
}

/** A page in a context of its own; errors in its console are collected in `fouten`. */
export async function openPagina(
  browser: Browser,
  { breedte = 1280, kleur = 'light', javascript = true, adres }: PaginaOpties,
): Promise<{ readonly page: Page; readonly fouten: readonly string[] }> {
  const context = await browser.newContext({
    baseURL: adres,
    viewport: { width: breedte, height: breedte < 600 ? 740 : 900 },
    colorScheme: kleur,
    javaScriptEnabled: javascript,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  // a busy machine may take long; a right page never makes us wait
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const fouten: string[] = []
  page.on('pageerror', (fout) => fouten.push(fout.message))
  page.on('console', (regel) => {
    if (regel.type() === 'error') fouten.push(regel.text())
  })
  return { page, fouten }
}

/**
 * Every axe finding on the page as 'rule: place'; empty when there are none. Needs JavaScript on. `alleen`: 'kleur' for
 * a page that was looked at whole in another colour scheme: only its colours differ.
 */
export async function zoekToegankelijkheidsfouten(
  page: Page,
  alleen: 'alles' | 'kleur' = 'alles',
): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (wat) => {
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      ...(wat === 'kleur' ? { runOnly: ['cat.color'] } : {}),
    })
    return violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} — ${n.html.slice(0, 120)}`),
    )
  }, alleen)
}

/** What sticks out of the page sideways, as 'tag.class: pixels'; empty when nothing does. */
export function zoekOverloop(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const breedte = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breedte) return []
    return [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > breedte + 1)
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.getBoundingClientRect().right}`)
  })
}

declare global {
  // axe puts itself there in the page
  var axe: typeof import('axe-core')
}
