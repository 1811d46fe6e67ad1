// SPDX-License-Identifier: EUPL-1.2
/** The site map: every address of the site, and which page answers it. */
import type { Hono } from 'hono'
import { toonHome } from './pages/home/home.tsx'
import type { Web } from './web.ts'

export function registreerRoutes(app: Hono, web: Web): void {
  app.get('/', toonHome(web))
}
