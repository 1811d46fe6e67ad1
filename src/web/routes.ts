// SPDX-License-Identifier: EUPL-1.2
/** The site map: every address of the site, and which page answers it. */
import type { Hono } from 'hono'
import { toonAfspraak } from './pages/afspraak/afspraak.tsx'
import { bewaarWijzig, toonWijzig } from './pages/afspraak/wijzig.tsx'
import { toonAfspraken } from './pages/afspraken/afspraken.tsx'
import { toonBegrippen, toonBegrippenVan } from './pages/begrippen/begrippen.tsx'
import { toonBron, toonOrigineel } from './pages/bron/bron.tsx'
import { toonHome } from './pages/home/home.tsx'
import { registreerNieuwDocument } from './pages/nieuw-document/routes.ts'
import { toonHulp, toonPrivacy, toonToegankelijkheid } from './pages/over/over.tsx'
import { toonSamenwerking } from './pages/samenwerking/samenwerking.tsx'
import { toonVergelijk } from './pages/versies/vergelijk.tsx'
import { toonVersies } from './pages/versies/versies.tsx'
import type { Web } from './web.ts'

export function registreerRoutes(app: Hono, web: Web): void {
  app.get('/', toonHome(web))

  app.get('/samenwerkingen', (c) => c.redirect('/', 301))
  app.get('/samenwerkingen/:slug', toonSamenwerking(web))
  app.get('/samenwerkingen/:slug/afspraken', toonAfspraken(web))
  app.get('/samenwerkingen/:slug/afspraken/:nummer', toonAfspraak(web))
  app.get('/samenwerkingen/:slug/afspraken/:nummer/wijzig', toonWijzig(web))
  app.post('/samenwerkingen/:slug/afspraken/:nummer/wijzig', bewaarWijzig(web))
  app.get('/samenwerkingen/:slug/bron', toonBron(web))
  app.get('/samenwerkingen/:slug/origineel', toonOrigineel(web))
  app.get('/samenwerkingen/:slug/versies', toonVersies(web))
  app.get('/samenwerkingen/:slug/versies/vergelijk', toonVergelijk(web))
  app.get('/samenwerkingen/:slug/begrippen', toonBegrippenVan(web))

  registreerNieuwDocument(app, web)

  app.get('/begrippen', toonBegrippen(web))
  app.get('/hulp', toonHulp(web))
  app.get('/toegankelijkheid', toonToegankelijkheid(web))
  app.get('/privacy', toonPrivacy(web))
}
