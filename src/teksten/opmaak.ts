// SPDX-License-Identifier: EUPL-1.2
/** Numbers and dates as Dutch readers write them. A no-break space keeps number and unit on one line. */

/** No-break space. */
export const VAST = '\u00a0'
const WOORDLIJM = '\u2060'

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const KORT = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 })
const CENTEN = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})
const LOKAAL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** '4.730' */
export function getal(n: number): string {
  return GETAL.format(n)
}

/** '€ 575,03', '€ 275' */
export function euro(n: number): string {
  return `€${VAST}${Number.isInteger(n) ? GETAL.format(n) : CENTEN.format(n)}`
}

/** ISO date 'yyyy-mm-dd' or ISO date-time (shown in Dutch time) → '12 november 2024'. */
export function datum(iso: string): string {
  const [jaar, maand, dag] = delen(iso)
  return `${String(dag)}${VAST}${MAANDEN[maand - 1] ?? '?'}${VAST}${String(jaar)}`
}

/** '12 november' */
export function dagEnMaand(iso: string): string {
  const [, maand, dag] = delen(iso)
  return `${String(dag)}${VAST}${MAANDEN[maand - 1] ?? '?'}`
}

/** '12 nov 2024' */
export function korteDatum(iso: string): string {
  const [jaar, maand, dag] = delen(iso)
  return `${String(dag)}${VAST}${KORT[maand - 1] ?? '?'}${VAST}${String(jaar)}`
}

/** ISO date-time → '15.00 uur' in Dutch time. */
export function tijd(iso: string): string {
  return `${LOKAAL.format(new Date(iso)).slice(11, 16).replace(':', '.')}${VAST}uur`
}

/** ISO date-time → 'yyyy-mm-dd' of the Dutch day it falls on. */
export function dagVan(iso: string): string {
  return iso.length > 10 ? LOKAAL.format(new Date(iso)).slice(0, 10) : iso
}

function delen(iso: string): [number, number, number] {
  const [jaar, maand, dag] = dagVan(iso).split('-').map(Number)
  return [jaar ?? 0, maand ?? 0, dag ?? 0]
}

/** '2024–2027', which never breaks at the dash. */
export function looptijd(l: { readonly van: number; readonly tot: number }): string {
  return l.van === l.tot
    ? String(l.van)
    : `${String(l.van)}${WOORDLIJM}–${WOORDLIJM}${String(l.tot)}`
}

/** The title with the period behind it, unless the title already says until when. */
export function titelMetLooptijd(
  titel: string,
  loop: { readonly van: number; readonly tot: number } | null,
): string {
  return loop && !titel.includes(String(loop.tot)) ? `${titel} (${looptijd(loop)})` : titel
}

/** '83 kB', '1,2 MB' */
export function bestandsgrootte(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)}${VAST}bytes`
  const kb = bytes / 1024
  return kb < 1024
    ? `${getal(Math.round(kb))}${VAST}kB`
    : `${getal(Math.round(kb / 102.4) / 10)}${VAST}MB`
}

/** 'a', 'a en b', 'a, b en c' */
export function opsomming(woorden: readonly string[]): string {
  if (woorden.length < 2) return woorden[0] ?? ''
  return `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`
}

/** First letter upper case; the rest as it is. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** Cuts at a word, with '…'. Lengths in characters. */
export function inkorten(tekst: string, lengte: number): string {
  if (tekst.length <= lengte) return tekst
  // Not through an emoji: half of one is no character.
  const kort = tekst.slice(0, lengte).replace(/[\uD800-\uDBFF]$/, '')
  const spatie = kort.lastIndexOf(' ')
  return `${kort.slice(0, spatie > lengte * 0.6 ? spatie : lengte).replace(/[\s,;:.]+$/, '')}${VAST}…`
}
