// SPDX-License-Identifier: EUPL-1.2
/** How a document tells its yearly items when their words do not: by colour, by a heading per part, by bold openings. */
import { type Alinea, type Deel, looksLikeKop } from './alineas.ts'
import { classifyKop, isDoelkop } from './koppen.ts'
import { endsSentence } from './lijnen.ts'
import type { Itemvorm, Rol } from './schema.ts'

/** One colour that whole paragraphs of running text have: the yearly items of a document that names them by colour. */
export function chooseKleur(
  alineas: readonly Alinea[],
  kindVan: (a: Alinea) => string | null,
  rollen: ReadonlyMap<string, Rol>,
  tekstVan: (a: Alinea) => string,
): string | null {
  const tel = new Map<string, number>()
  let afspraken = 0
  let gekleurd = 0
  for (const a of alineas) {
    const kleur = kleurVan(a)
    const rol = rollen.get(kindVan(a) ?? '')
    if (rol === 'afspraak') {
      afspraken++
      if (kleur !== null) gekleurd++
    }
    if (kleur === null || (rol !== undefined && rol !== 'tekst' && rol !== 'prestatie')) continue
    const t = tekstVan(a)
    if (t.length < 25 || (looksLikeKop(t) && !endsSentence(t) && t.length < 50)) continue
    tel.set(kleur, (tel.get(kleur) ?? 0) + 1)
  }
  if (gekleurd > afspraken * 0.5) return null
  const [beste] = [...tel].sort((a, b) => b[1] - a[1])
  return beste && beste[1] >= 2 ? beste[0] : null
}

/** The colour of all lines of a paragraph, or null. */
export function kleurVan(a: Alinea): string | null {
  const kleuren = new Set(a.lijnen.map((l) => l.kleur))
  const [eerste] = kleuren
  return kleuren.size === 1 ? (eerste ?? null) : null
}

/** The agreements stand under a heading of their own: then the goal is only what they are for. */
const isAfsprakenKop = (tekst: string): boolean => classifyKop(tekst, false)?.soort === 'afspraken'

/**
 * The goals of a document without numbered agreements: under each part a heading 'Doelstelling', one paragraph, and
 * further on a label of a year. Nearly all of them must be so; else empty.
 */
export function findDoelen(delen: readonly Deel[], tekstVan: (a: Alinea) => string): number[] {
  const koppen = delen.flatMap((d, i) =>
    d.soort === 'alinea' && d.merk === null && isDoelkop(tekstVan(d)) ? [i] : [],
  )
  const goed = koppen.filter((i, k) => {
    const tot = koppen[k + 1] ?? delen.length
    const label = delen.findIndex((d, j) => j > i && d.soort === 'alinea' && d.label !== null)
    return (
      label > i + 1 &&
      label < tot &&
      delen
        .slice(i + 1, label)
        .every((d) => d.soort === 'alinea' && d.merk === null && !isAfsprakenKop(tekstVan(d)))
    )
  })
  return goed.length >= 2 && goed.length >= koppen.length * 0.75 ? goed.map((i) => i + 1) : []
}

/**
 * 'Jaarafspraken 2025' once per part, after its last agreement, belongs to the part; a label under nearly every
 * agreement belongs to that agreement.
 */
export function labelsPerDeel(
  delen: readonly Deel[],
  kindVan: (a: Alinea) => string | null,
  rollen: ReadonlyMap<string, Rol>,
  itemvorm: Itemvorm,
  items: readonly number[],
): boolean {
  if (itemvorm === 'doel') return false
  if (itemvorm !== 'merk') return !isOnePerDeel(delen, kindVan, rollen, items)
  let deelLabels = 0
  let afspraken = 0
  let meerPerDeel = 0
  let midden = 0
  let alleenstaand = 0
  const sluit = (): void => {
    if (deelLabels > 1) meerPerDeel++
    if (deelLabels === 1 && afspraken >= 2) alleenstaand++
    deelLabels = 0
    afspraken = 0
  }
  for (const d of delen) {
    if (d.soort !== 'alinea') continue
    const rol = rollen.get(kindVan(d) ?? '')
    if (rol === 'pijler' || rol === 'paragraaf') sluit()
    else if (rol === 'afspraak') {
      if (deelLabels > 0) midden++
      afspraken++
    } else if (d.label?.meervoud) deelLabels++
  }
  sluit()
  return alleenstaand >= 2 && meerPerDeel === 0 && midden === 0
}
/** Nearly every label stands under exactly one agreement of its part: then it belongs to that agreement. */
function isOnePerDeel(
  delen: readonly Deel[],
  kindVan: (a: Alinea) => string | null,
  rollen: ReadonlyMap<string, Rol>,
  items: readonly number[],
): boolean {
  const item = new Set(items)
  let hier = 0
  let labels = 0
  let alleen = 0
  let inLabel = false
  delen.forEach((d, i) => {
    if (d.soort !== 'alinea') return
    const rol = rollen.get(kindVan(d) ?? '')
    if (rol === 'pijler' || rol === 'paragraaf') {
      hier = 0
      inLabel = false
    } else if (d.label) {
      labels++
      if (hier === 1) alleen++
      inLabel = true
    } else if (item.has(i) && !inLabel) hier++
  })
  return labels >= 2 && alleen >= labels * 0.8
}

/** A paragraph of running text that opens with a few bold words: 'Starters eerst. Een derde van …'. */
export function hasAanloop(deel: Deel | undefined): boolean {
  if (deel?.soort !== 'alinea') return false
  const lijn = deel.lijnen[0]
  const vet = lijn?.regel.opmaak.find((o) => o.vet && o.van <= lijn.van)
  if (!lijn || !vet) return false
  const lengte = Math.min(vet.tot, lijn.tot) - lijn.van
  const einde = deel.lijnen.at(-1)?.tot ?? lijn.tot
  return lengte >= 4 && vet.tot < einde - 3 && /[.:!?]\s*$/u.test(lijn.tekst.slice(0, lengte))
}
