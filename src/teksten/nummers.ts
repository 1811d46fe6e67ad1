// SPDX-License-Identifier: EUPL-1.2
/** Numbers of headings and items as people say them. */
import { VAST } from './opmaak.ts'

/** 'Pijler 2. Verduurzaming' · 'Artikel 3' · '2.1 Aardgasvrij'; without number or title whatever there is. */
export function opmaakNummer(
  woord: string | null,
  nummer: string | null,
  titel: string | null,
): string {
  if (nummer === null) return titel ?? 'Zonder kop'
  const voor = woord ? `${woord}${VAST}${nummer}` : nummer
  if (titel === null || titel === '') return woord ? voor : `Onderdeel${VAST}${nummer}`
  return woord ? `${voor}. ${titel}` : `${voor}${VAST}${titel}`
}

/** 'Afspraak 2.1.1', or the place in the document when it has no number. */
export function afspraakNaam(a: {
  readonly nummer: string | null
  readonly volgnummer: number
}): string {
  return a.nummer === null
    ? `Afspraak zonder nummer (${String(a.volgnummer)})`
    : `Afspraak${VAST}${a.nummer}`
}

/**
 * '1.1.3/2024/2' as people say it: '1.1.3, prestatie 2024 · 2'; '#4' is the fourth afspraak, which has no number:
 * 'afspraak zonder nummer (4)', as `afspraakNaam` calls it; the number of anything else as it stands.
 */
export function itemWoord(naam: string): string {
  const [afspraak = '', jaar, n] = naam.split('/')
  const nummer = /^#\d+$/.test(afspraak)
    ? `afspraak zonder nummer (${afspraak.slice(1)})`
    : afspraak
  if (jaar === undefined || n === undefined) return nummer === afspraak ? naam : nummer
  return jaar === '?'
    ? `${nummer}, prestatie ·${VAST}${n}`
    : `${nummer}, prestatie${VAST}${jaar} ·${VAST}${n}`
}

/** 'Prestatie 2024 · 2' */
export function prestatieLabel(p: {
  readonly jaar: number | null
  readonly volgnummer: number
}): string {
  return p.jaar === null
    ? `Prestatie ·${VAST}${String(p.volgnummer)}`
    : `Prestatie${VAST}${String(p.jaar)} ·${VAST}${String(p.volgnummer)}`
}
