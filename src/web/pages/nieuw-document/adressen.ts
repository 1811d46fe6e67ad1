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

/** Only an address on this journey: a form field must not send anybody to another site. */
export function veiligTerug(terug: string | null, id: string): string {
  const basis = documentAdres(id)
  return terug !== null && terug.startsWith(`${basis}/`) && !/[\\\s]|\/\//.test(terug)
    ? terug
    : `${basis}/nakijken`
}
