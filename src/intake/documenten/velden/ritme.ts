// SPDX-License-Identifier: EUPL-1.2
/** Cadences: how often something recurs, in the words of the text. */
import type { Datum } from './datums.ts'
import { TELWOORDEN } from './telwoorden.ts'

export interface Ritme {
  readonly van: number
  readonly tot: number
  readonly tekst: string
  /** 'gemiddeld 136 woningen per jaar': a mean over years, not an event every year. */
  readonly gemiddelde: boolean
}

const TEL = `(?:\\d+|${[...TELWOORDEN]
  .filter(([, n]) => n > 0 && n <= 12)
  .map(([w]) => w)
  .join('|')}|een)`
const PERIODE = `(?:kalenderjaar|jaar|halfjaar|half jaar|kwartaal|maand|voorjaar|najaar|zomer|winter|weken|week|maanden|jaren|dag|dagen|schooljaar)`
const GRENS = `(?:(?:ten\\s?minste|minimaal|minstens|maximaal|ten hoogste|hooguit|gemiddeld)\\s+)?`
const V = '(?<![\\p{L}\\p{N}])'
const A = '(?![\\p{L}\\p{N}])'

const PATRONEN: readonly RegExp[] = [
  new RegExp(
    `${V}${GRENS}(?:${TEL}\\s*(?:keer|maal|x)|${TEL}x|eenmaal|tweemaal|driemaal|viermaal|zesmaal|eens|een keer)\\s+(?:per|in(?: de| het)?|om de)\\s+(?:${TEL}\\s+)?${PERIODE}${A}`,
    'giu',
  ),
  new RegExp(
    `${V}${GRENS}(?:elke?|iedere?)\\s+(?:${TEL}\\s+)?${PERIODE}(?:\\s+van de (?:looptijd|contractperiode|afspraken))?${A}`,
    'giu',
  ),
  new RegExp(
    `${V}(?:elke?|iedere?)\\s+(?:(?:eerste|tweede|derde|vierde|laatste)\\s+)?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?(?:\\s+van (?:de|iedere|elke) (?:maand|week|kwartaal))?${A}`,
    'giu',
  ),
  new RegExp(`${V}om de\\s+(?:${TEL}\\s+)?${PERIODE}${A}`, 'giu'),
  new RegExp(
    `${V}(?:twee|drie|vier|zes)?-?(?:halfjaarlijkse?|jaarlijkse?|maandelijkse?|wekelijkse?|dagelijkse?(?!\\s(?:gebruik|onderhoud|beheer|leven|bestuur|praktijk|gang|zaken))|kwartaallijks|tweewekelijkse?|tweejaarlijkse?|driejaarlijkse?|vierjaarlijkse?|vijfjaarlijkse?|tweemaandelijkse?|driemaandelijkse?|zeswekelijkse?|periodieke?)${A}(?:\\s+(?:uiterlijk\\s+)?(?:op|voor|vóór|in|per)\\s+(?:\\d{1,2}\\s+)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)${A})?`,
    'giu',
  ),
  new RegExp(
    `${V}(?:per|elk)\\s+(?:kwartaal|maand|week|halfjaar|half jaar|kalenderjaar|jaar)${A}`,
    'giu',
  ),
]

const HELFTEN =
  /(?<![\p{L}])(?:in|rond)\s(?:het\s|ieder\s|elk\s)?voor- en (?:het\s)?najaar(?![\p{L}])/giu

const EUROS =
  /€\s?[\d.]+(?:,(?:\d+|[-=]+))?(?:\s(?:miljoen|mln))?(?:\s(?:per|in de)\s\p{L}+)?\s*$/iu

/** '70 kWh/m2 per jaar', '1.200 m3 gas per jaar': a rate, nothing that recurs. */
const VERBRUIK =
  /\d\s?(?:kWh|MWh|m3|m³|GJ|MJ|kg|ton|liter)(?:\s?\/\s?m[2²3³])?(?:\s(?:per m[2²]|CO2|gas|aardgas|stroom|elektriciteit|afval|water))?\s$/iu
/** '€ 75 verschil per maand'. */
const BEDRAG_WOORD =
  /€\s?[\d.]+(?:,(?:\d+|[-=]+))?\s(?:verschil|huur|korting|extra|meer|minder|besparing|servicekosten|huurverhoging)\s$/iu

/** Cadences of a text in order; two moments together ('in april en oktober') are one. */
export function vindRitmes(tekst: string, datums: readonly Datum[]): Ritme[] {
  const uit: Ritme[] = []
  const bewaar = (van: number, stuk: string, gemiddelde = false) => {
    const tot = van + stuk.length
    if (uit.some((r) => van < r.tot && tot > r.van)) return
    uit.push({ van, tot, tekst: stuk, gemiddelde })
  }
  for (const patroon of PATRONEN) {
    for (const m of tekst.matchAll(patroon)) {
      const voor = tekst.slice(0, m.index)
      if (/^(?:per|elk)/iu.test(m[0]) && (EUROS.test(voor) || VERBRUIK.test(voor))) continue
      if (/^per (?:maand|week)/iu.test(m[0]) && BEDRAG_WOORD.test(voor)) continue
      const gemiddeld = /(?<![\p{L}])gemiddeld\s[^.;]{0,50}$/iu.exec(voor)
      if (/^per (?:kalender)?jaar/iu.test(m[0]) && gemiddeld) {
        bewaar(m.index, m[0], true)
        continue
      }
      bewaar(m.index, m[0])
    }
  }
  for (const m of tekst.matchAll(HELFTEN)) bewaar(m.index, m[0])
  // two months or two seasons: twice a year
  for (let i = 0; i + 1 < datums.length; i += 1) {
    const a = datums[i]
    const b = datums[i + 1]
    if (
      !a ||
      !b ||
      a.soort !== b.soort ||
      (a.soort !== 'maand' && a.soort !== 'seizoen' && a.soort !== 'dag')
    )
      continue
    // 'in maart en oktober 2027': the year is said once
    if (a.jaar !== null || (b.jaar !== null && a.soort !== 'maand')) continue
    if (!/^\s*(?:en|en in|en in het|en het|en op|en per|,)\s*$/iu.test(tekst.slice(a.tot, b.van)))
      continue
    const aanloop = /(?:in|op|rond|per)\s+(?:het\s+)?$/iu.exec(tekst.slice(0, a.van))
    if (!aanloop) continue
    const van = aanloop.index
    bewaar(van, tekst.slice(van, b.tot))
  }
  return uit.sort((x, y) => x.van - y.van)
}
