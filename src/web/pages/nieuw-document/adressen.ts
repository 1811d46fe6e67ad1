// SPDX-License-Identifier: EUPL-1.2
/** Addresses within the journey of one document. */
export const documentAdres = (id: string): string => `/documenten/${encodeURIComponent(id)}`
export const twijfelAdres = (id: string, nr?: number): string =>
  `${documentAdres(id)}/twijfels${nr === undefined ? '' : `/${String(nr)}`}`
export const onderdeelAdres = (id: string, sleutel: string): string =>
  `${documentAdres(id)}/onderdelen/${encodeURIComponent(sleutel)}`

/** The page that says that a file is here already. `voor`: slug that a newer version was wanted for. */
export const alHierAdres = (id: string, voor = ''): string =>
  `${documentAdres(id)}/al-hier${voor === '' ? '' : `?samenwerking=${encodeURIComponent(voor)}`}`

export const overnemenAdres = (id: string): string => `${documentAdres(id)}/overnemen`

export interface NakijkPlek {
  /** Counts from 1. */
  readonly deel: number
  readonly toon: string
}

/** The checking page, at the same part and filter, with the piece in view. */
export function nakijkAdres(id: string, plek: Partial<NakijkPlek>, sleutel?: string): string {
  const vraag = new URLSearchParams()
  if (plek.toon !== undefined && plek.toon !== 'alles') vraag.set('toon', plek.toon)
  // Without a part the page goes on where somebody left off, so the first one is named too.
  if (plek.deel !== undefined) vraag.set('deel', String(plek.deel))
  const q = vraag.toString()
  return `${documentAdres(id)}/nakijken${q ? `?${q}` : ''}${sleutel ? `#${sleutel}` : ''}`
}

/**
 * Only an address on this journey: a form field must not send anybody to another site. Looks at the address as a
 * browser will read it, without `..`.
 */
export function veiligTerug(terug: string | null, id: string): string {
  const basis = documentAdres(id)
  const anders = `${basis}/nakijken`
  if (terug === null || !terug.startsWith('/') || /[\\\s\p{Cc}]|\/\//u.test(terug)) return anders
  const url = new URL(terug, 'http://hier')
  return url.pathname.startsWith(`${basis}/`) ? `${url.pathname}${url.search}${url.hash}` : anders
}

/** A key as the domain makes them; anything else in a form or an address is no piece. */
export function isSleutel(waarde: string): boolean {
  return /^o\d{1,9}$/.test(waarde)
}
