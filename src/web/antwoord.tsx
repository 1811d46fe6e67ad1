// SPDX-License-Identifier: EUPL-1.2
/** Responses: a page, a cached page, a refusal. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ReactElement } from 'react'
import { getVersiestempel } from '../usecases/get-versiestempel.ts'
import { renderPagina } from './opbouw.tsx'
import { type Bewaard, verpak } from './paginacache.ts'
import type { Verzoek, Web } from './web.ts'

const uitpakken = promisify(gunzip)

const HTML = 'text/html; charset=utf-8'

/** Does the browser take gzip? `gzip;q=0` is a no. */
export function wilGzip(kop: string | undefined): boolean {
  return (
    /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0+)?\s*(?:,|$)))?/i.test(kop ?? '') &&
    !/(?:^|,)\s*gzip\s*;\s*q=0(?:\.0+)?\s*(?:,|$)/i.test(kop ?? '')
  )
}

async function verstuur(c: Verzoek, pagina: Bewaard, status: number): Promise<Response> {
  const koppen: Record<string, string> = {
    'content-type': HTML,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
  }
  if (status === 200) {
    koppen['etag'] = pagina.etag
    const kent = c.req.header('if-none-match')
    if (kent?.split(',').some((e) => e.trim() === pagina.etag || e.trim() === '*'))
      return new Response(null, { status: 304, headers: koppen })
  }
  if (wilGzip(c.req.header('accept-encoding'))) {
    koppen['content-encoding'] = 'gzip'
    return new Response(pagina.gzip, { status, headers: koppen })
  }
  return new Response(new Uint8Array(await uitpakken(pagina.gzip)), { status, headers: koppen })
}

/** A page made for this request alone: forms, progress, anything right after an act. */
export async function toonPagina(
  c: Verzoek,
  web: Web,
  pagina: ReactElement,
  status = 200,
): Promise<Response> {
  return verstuur(c, await verpak(renderPagina(pagina, web.middelen)), status)
}

/**
 * A page of one collaboration that only depends on the address, the day and the state of the register.
 * `adres` must hold everything of the request that the page uses, and nothing else: unknown parameters in an
 * address must not fill the cache.
 */
export async function toonUitCache(
  c: Verzoek,
  web: Web,
  slug: string,
  adres: string,
  maak: () => Promise<ReactElement>,
): Promise<Response> {
  const ctx = web.maakContext()
  const stempel = await getVersiestempel(ctx, slug)
  const dag = ctx.nu.toISOString().slice(0, 10)
  const bewaard = await web.cache.haal(`${stempel}\n${dag}\n${adres}`, async () =>
    renderPagina(await maak(), web.middelen),
  )
  return verstuur(c, bewaard, 200)
}

/** After an act: go to a page that can be reloaded safely. `melding` is a code of src/teksten/meldingen.ts. */
export function ga(c: Verzoek, adres: string, melding?: string): Response {
  // What cannot stand in a header is written as an address writes it: the act is done, so this must not fail.
  const url = new URL(adres, 'http://hier')
  const vraag = [url.search.slice(1), melding ? `melding=${encodeURIComponent(melding)}` : '']
  const query = vraag.filter(Boolean).join('&')
  return c.redirect(`${url.pathname}${query ? `?${query}` : ''}${url.hash}`, 303)
}
