// SPDX-License-Identifier: EUPL-1.2
/** Headers for every response, and the checks that a request is meant for this site and a form came from it. */
import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Strict headers on everything; a handler may set a stricter policy of its own. */
export const veiligeKoppen: MiddlewareHandler = async (c, next) => {
  await next()
  const koppen = c.res.headers
  if (!koppen.has('content-security-policy')) koppen.set('content-security-policy', CSP)
  koppen.set('x-content-type-options', 'nosniff')
  koppen.set('referrer-policy', 'same-origin')
  koppen.set('x-frame-options', 'DENY')
  koppen.set('cross-origin-opener-policy', 'same-origin')
  koppen.set('cross-origin-resource-policy', 'same-origin')
  koppen.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
}

const HOSTKOP = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Is the name in `Host` one of ours? Another site can point a name of its own at this machine (DNS rebinding); to the
 * browser our pages are then pages of that site, which may read them and send forms. But the name in `Host` stays
 * theirs, so only names that we know are served. An address in numbers cannot be pointed elsewhere and is always right.
 * `namen`: in small letters, without port.
 */
export function isEigenNaam(host: string | undefined, namen: ReadonlySet<string>): boolean {
  // HTTP/1.0: no browser
  if (host === undefined) return true
  if (!HOSTKOP.test(host)) return false
  const naam = naamVan(host)
  return naam === 'localhost' || isIP(naam) !== 0 || namen.has(naam)
}

/** The name in a `Host` header: small letters, no port, no brackets, no dot at the end. */
export const naamVan = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser says where a form came from: `Sec-Fetch-Site`, and `Origin` in older ones. Without either it is no
 * browser, and there is nothing of a user to misuse. Source: OWASP CSRF cheat sheet, "Fetch Metadata headers".
 */
export function isVanDezeSite(verzoek: Request): boolean {
  if (VEILIG.has(verzoek.method)) return true
  const herkomst = verzoek.headers.get('sec-fetch-site')
  if (herkomst !== null) return herkomst === 'same-origin' || herkomst === 'none'
  const origin = verzoek.headers.get('origin')
  if (origin === null) return true
  const host = verzoek.headers.get('host') ?? new URL(verzoek.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}
