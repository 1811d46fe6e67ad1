// SPDX-License-Identifier: EUPL-1.2
/** The web application: headers, refusals and errors around the site map of routes.ts. */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { AppError } from '../domain/errors.ts'
import {
  FOUT_ANDERE_SITE,
  FOUT_METHODE,
  FOUT_TE_GROOT,
  foutVreemdeNaam,
} from '../teksten/fouten.ts'
import { isEigenNaam, isVanDezeSite, naamVan, veiligeKoppen } from './beveiliging.ts'
import { toonAppFout, toonFout, toonNietGevonden, toonOnbekendeFout } from './pages/fout/fout.tsx'
import { Paginacache } from './paginacache.ts'
import { registreerRoutes } from './routes.ts'
import type { Web, WebOpties } from './web.ts'

const CACHE_BYTES = 64 * 1024 * 1024
/** Forms; uploads set their own limit. */
const FORMULIER_BYTES = 2 * 1024 * 1024
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><g fill="none" stroke="#d06a1c" stroke-width="2.2"><path d="M13 5L4 21h18z"/></g><g fill="#d06a1c"><circle cx="13" cy="5" r="4"/><circle cx="4.2" cy="21" r="4"/><circle cx="21.8" cy="21" r="4"/></g></svg>'

/** The methods that pages and forms use. */
const METHODEN = ['GET', 'POST'] as const

/** Does a page or form of the site map answer this? What stands around them (`use`) answers to every method. */
function hasRoute(app: Hono, methode: (typeof METHODEN)[number], pad: string): boolean {
  return app.router.match(methode, pad)[0].some(([[, route]]) => route.method === methode)
}

export function maakApp(opties: WebOpties): Hono {
  const web: Web = { ...opties, cache: new Paginacache(opties.cacheBytes ?? CACHE_BYTES) }
  const app = new Hono()

  app.use(veiligeKoppen)
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/favicon.svg', (c) =>
    c.body(FAVICON, 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
    }),
  )
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301))
  app.get('/middelen/:naam', (c) => {
    const middel = web.middelen.bestanden.get(c.req.param('naam'))
    if (!middel) return c.text('niet gevonden', 404)
    const koppen: Record<string, string> = {
      'content-type': middel.soort,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    }
    if (middel.gzip && c.req.header('accept-encoding')?.includes('gzip')) {
      return c.body(middel.gzip, 200, { ...koppen, 'content-encoding': 'gzip' })
    }
    return c.body(middel.bytes, 200, koppen)
  })

  // what stands above is the same for everyone and also dresses the refusals below
  const namen = web.namen ?? new Set<string>()
  app.use(async (c, next) => {
    const host = c.req.header('host')
    if (isEigenNaam(host, namen)) return next()
    return toonFout(c, web, foutVreemdeNaam(naamVan(host ?? '')), 421)
  })
  app.use(async (c, next) => {
    if (isVanDezeSite(c.req.raw)) return next()
    return toonFout(c, web, FOUT_ANDERE_SITE, 403)
  })
  const formulierGrens = bodyLimit({
    maxSize: FORMULIER_BYTES,
    onError: (c) => toonFout(c, web, FOUT_TE_GROOT, 413),
  })
  app.use((c, next) => (c.req.path === '/nieuw' ? next() : formulierGrens(c, next)))

  registreerRoutes(app, web)

  app.notFound(async (c) => {
    const anders = METHODEN.filter((methode) => hasRoute(app, methode, c.req.path))
    if (anders.length === 0) return toonNietGevonden(c, web)
    const antwoord = await toonFout(c, web, FOUT_METHODE, 405)
    antwoord.headers.set(
      'allow',
      anders.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : m)).join(', '),
    )
    return antwoord
  })
  app.onError((fout, c) => {
    if (fout instanceof AppError) return toonAppFout(c, web, fout)
    const id = randomUUID().slice(0, 8)
    web.meldFout(fout, id)
    return toonOnbekendeFout(c, web, id)
  })
  return app
}
