// SPDX-License-Identifier: EUPL-1.2
/** The way of a document as a person goes it; works with JavaScript on and off. */
import type { Page } from './browser.ts'

/** Chooses a file on /nieuw and sends it. */
export async function leverIn(page: Page, bestand: string): Promise<void> {
  await page.goto('/nieuw')
  await page.getByLabel('Uw document', { exact: true }).setInputFiles(bestand)
  await page.getByRole('button', { name: 'Lees dit document' }).click()
}

/** Waits on the progress page until the document was read; returns its id. Ends on the page that comes after it. */
export async function wachtOpGelezen(page: Page): Promise<string> {
  await page.waitForURL(/\/documenten\/[^/]+\/(?:twijfels|nakijken)/, { timeout: 60_000 })
  return /\/documenten\/([^/]+)/.exec(page.url())?.[1] ?? ''
}
