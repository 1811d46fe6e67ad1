// SPDX-License-Identifier: EUPL-1.2
/** Headers for every response, and the check that a form came from this site. */
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
