// SPDX-License-Identifier: EUPL-1.2
/** Which numbers of a text its primary obligation is measured by. */
import type { GevondenGetal } from './getallen.ts'
import type { Ritme } from './ritme.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Zin } from './zinnen.ts'

const DUUR = /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|werkdag|werkdagen|uur)$/u

/** Numbers that the primary obligation is measured by: not cadences, waiting times, contexts or attributes. */
export function meetgetallen(
  tekst: string,
  getallen: readonly GevondenGetal[],
  ritmes: readonly Ritme[],
  zinnen: readonly Zin[],
): GevondenGetal[] {
  return getallen.filter((g) => {
    if (!g.norm) return false
    if (/^binnen/iu.test(g.tekst)) return false
    if (
      ritmes.some(
        (r) =>
          !r.gemiddelde &&
          g.van < r.tot &&
          g.tot > r.van &&
          (g.eenheid === 'keer' || DUUR.test(g.eenheid)),
      )
    )
      return false
    if (
      DUUR.test(g.eenheid) &&
      /^\s(?:na|vóór|vooruit|vooraf|van tevoren|tevoren|verlengd|voorafgaand|voor (?:de|het|elke?|ieder|iedere|afloop|einde|aanvang|oplevering))(?!\p{L})/iu.test(
        tekst.slice(g.tot),
      ) &&
      !/^(?:ten\s?minste|minimaal|minstens)/iu.test(g.tekst)
    )
      return false
    // 'in wijken met meer dan 50% sociale huur': which ones
    if (
      /(?<![\p{L}])(?:wijken|buurten|kernen|dorpen|complexen|gebieden|projecten|plannen|gebouwen)\s(?:met|waar|waarin|vanaf)\s(?:\p{L}+\s){0,3}$/iu.test(
        tekst.slice(0, g.van),
      )
    )
      return false
    // 'met één contactpersoon', 'een planning en één aanspreekpunt': how, not how many
    if (
      g.waarde === 1 &&
      /^[eé]én /iu.test(g.tekst) &&
      /(?<![\p{L}])(?:met|een \p{L}+ en)\s$/iu.test(tekst.slice(0, g.van))
    )
      return false
    if (g.eenheid === 'keer' && g.impliciet !== true && /(?:één|een|1) of meer/iu.test(g.tekst))
      return false
    const zin = zinnen.find((z) => g.van >= z.van && g.van < z.tot)
    const i = zin?.woorden.findIndex((x) => x.tot > g.van) ?? -1
    const verband = zin?.verbanden[i]
    if (verband === 'doel' && !isSlotdoel(zin, i)) return false
    if (
      verband === 'bij' &&
      zin &&
      /^(?:welke|hoe|wat|of|waar|terwijl|omdat)$/u.test(opener(zin, i))
    )
      return false
    if (zin && /^\s*Na\s/u.test(zin.tekst) && i <= 4) return false
    const ervoor = tekst.slice(Math.max(0, g.van - 40), g.van)
    // how long an answer may take, which plans, which commission, which first ones
    if (DUUR.test(g.eenheid) && /termijn (?:is|bedraagt)\s$/iu.test(ervoor)) return false
    if (DUUR.test(g.eenheid) && verband === 'bij' && zin && opener(zin, i) === 'die') return false
    if (
      /(?<![\p{L}])(?:plannen|projecten|complexen|\p{L}*achterstand(?:en)?) (?:van|vanaf|met)\s$/iu.test(
        ervoor,
      ) ||
      /(?:commissie|werkgroep|jury|panel) van\s$/iu.test(ervoor) ||
      /(?<![\p{L}])eerste\s$/iu.test(ervoor) ||
      (/(?<![\p{L}])met\s$/iu.test(ervoor) && /kamers|verdiepingen|lagen/u.test(g.eenheid))
    )
      return false
    if (
      /(?<![\p{L}])(?:achterstand|achterstanden|schulden|schuld|inkomen|inkomens|vermogen) (?:van|boven|onder|tot)(?: (?:meer|minder) dan)?\s*$/iu.test(
        ervoor,
      ) ||
      /(?<![\p{L}])(?:achterstand|achterstanden|schulden|schuld|inkomen|inkomens|vermogen) van $/iu.test(
        ervoor,
      )
    )
      return false
    // an attribute of somebody or something: 'mensen met een inkomen tot 120 %', 'woningen met een huur tot € 575'
    if (
      /met een (?:\p{L}+ )?(?:inkomen|huurprijs|huur|kale huur|rekenhuur|leeftijd|koopprijs|prijs)(?:\s(?:van|tot|onder|boven|vanaf|de))*\s*\(?$/iu.test(
        ervoor,
      )
    )
      return false
    return true
  })
}

/** 'spant zich in om 85% … te halen': the purpose closes the sentence and holds the promise. */
function isSlotdoel(zin: Zin | undefined, i: number): boolean {
  if (!zin) return false
  return (
    opener(zin, i) === 'om' &&
    zin.woorden.slice(0, i).some((x, n) => zin.verbanden[n] === 'hoofd' && isPersoonsvorm(x.laag))
  )
}

/** The word that opened the clause in which word `i` stands. */
function opener(zin: Zin, i: number): string {
  let n = i
  while (n > 0 && zin.verbanden[n - 1] === zin.verbanden[i] && zin.woorden[n]?.laag !== 'dat')
    n -= 1
  return zin.woorden[n]?.laag ?? ''
}
