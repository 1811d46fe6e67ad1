// SPDX-License-Identifier: EUPL-1.2
/** The kinds of paragraphs in a document: by marker, else by make-up, and which kind stands above which. */
import { type Alinea, type Deel, looksLikeKop } from './alineas.ts'
import { fold } from './lijnen.ts'

export interface Feiten {
  readonly delen: readonly Deel[]
  readonly tekstVan: (alinea: Alinea) => string
  /** Is there a table that holds agreements? */
  readonly afsprakenTabel: boolean
  /** Do these tables name the themes of their rows? */
  readonly tabelThemas: boolean
  /** The document knows letter sizes, bold or styles; without, a lone short line may be a heading. */
  readonly heeftStijl: boolean
  /** No blank lines either: then a short line that no sentence fills may be one. */
  readonly zonderWit: boolean
}

/** Kind of a lone line that comes back, or that names a party. */
export const TERUG = 'los:terug'

/** Marker kind, or the make-up of an unnumbered heading; a make-up shared with numbered headings is the same kind. */
export function makeKindVan(
  alineas: readonly Alinea[],
  feiten: Feiten,
): (a: Alinea) => string | null {
  const perMerk = new Map<string, Map<string, number>>()
  for (const a of alineas) {
    if (!a.merk || a.kop === null) continue
    const m = perMerk.get(a.merk.soort) ?? new Map<string, number>()
    perMerk.set(a.merk.soort, m)
    m.set(a.kop, (m.get(a.kop) ?? 0) + 1)
  }
  const alias = new Map<string, string>()
  for (const [soort, m] of perMerk) {
    const totaal = alineas.filter((a) => a.merk?.soort === soort).length
    for (const [kop, n] of m)
      if (n >= totaal * 0.6 && n >= 2 && !alias.has(kop)) alias.set(kop, soort)
  }
  // A lone line that comes back is a division within the parts, by party or by sort.
  const keren = new Map<string, number>()
  for (const a of alineas) {
    const t = fold(feiten.tekstVan(a))
    if (!feiten.heeftStijl && a.merk === null && t.length <= 70)
      keren.set(t, (keren.get(t) ?? 0) + 1)
  }
  const cache = new Map<Alinea, string | null>()
  const kindVan = (a: Alinea): string | null => {
    const al = cache.get(a)
    if (al !== undefined) return al
    let kind: string | null = null
    if (a.merk) kind = a.merk.soort
    else if (a.opsom === null && a.label === null) {
      const tekst = feiten.tekstVan(a)
      if (a.kop !== null && looksLikeKop(tekst)) kind = alias.get(a.kop) ?? a.kop
      else if (!feiten.heeftStijl && isLosseKop(a, tekst, feiten.zonderWit))
        kind = a.wie !== null || (keren.get(fold(tekst)) ?? 0) >= 2 ? TERUG : 'los'
    }
    cache.set(a, kind)
    return kind
  }
  raiseLosse(feiten.delen, kindVan, cache)
  return kindVan
}

/** In plain text a lone heading directly above another is of a higher level, when there are more like it. */
function raiseLosse(
  delen: readonly Deel[],
  kindVan: (a: Alinea) => string | null,
  cache: Map<Alinea, string | null>,
): void {
  // The lines that the document begins with are its title.
  const begin = delen.findIndex((d) => d.soort === 'tabel' || kindVan(d) !== 'los')
  const hoog = delen.filter((d, i): d is Alinea => {
    const na = delen[i + 1]
    return (
      i >= begin &&
      d.soort === 'alinea' &&
      na?.soort === 'alinea' &&
      kindVan(d) === 'los' &&
      kindVan(na) === 'los'
    )
  })
  if (hoog.length >= 2) for (const a of hoog) cache.set(a, 'los1')
}

/** In plain text: a short line on its own between white lines. */
function isLosseKop(a: Alinea, tekst: string, zonderWit: boolean): boolean {
  return (
    a.lijnen.length === 1 &&
    (zonderWit ? tekst.length <= 50 && !/\?$/u.test(tekst) : (a.lijnen[0]?.wit ?? 0) > 0) &&
    tekst.length <= 70 &&
    looksLikeKop(tekst) &&
    !/[:]$/u.test(tekst) &&
    !/\s=\s/u.test(tekst)
  )
}

/** Puts a kind in its place on the stack of open kinds: back to where it was open, or one deeper. */
export function settle(stapel: string[], kind: string, rangen: ReadonlyMap<string, Rang>): void {
  const al = stapel.lastIndexOf(kind)
  if (al >= 0) {
    stapel.length = al + 1
    return
  }
  const rang = rangen.get(kind)
  // Neither a lone line nor a list nor a deeper number stands above a numbered theme.
  if (
    /^woord:(?:pijler|thema|hoofdstuk|speerpunt|ambitie|opgave|programmalijn)$|^deel:$/u.test(kind)
  )
    while (/^(?:los(?:1|:terug)?$|dec[2-5]$|letter|\()/u.test(stapel.at(-1) ?? '')) stapel.pop()
  while (rang && stapel.length > 0) {
    const top = stapel.at(-1) ?? ''
    const t = rangen.get(top)
    const hoger =
      t !== undefined &&
      ((t.soort === rang.soort && t.n >= rang.n) || (rang.soort === 'kop' && t.soort === 'dec'))
    if (hoger || (rang.soort !== 'stijl' && t === undefined && isLijstKind(top))) stapel.pop()
    else break
  }
  stapel.push(kind)
}

function isLijstKind(kind: string): boolean {
  return /^(?:letter|\(|num|romeins\.)/u.test(kind) && !kind.endsWith('*')
}

/** Order among kinds of one sort: depth of a number, outline level of the file, size of the letters. */
export interface Rang {
  readonly soort: 'dec' | 'kop' | 'stijl' | 'los'
  readonly n: number
}

/** The order that numbers and make-up give; kinds without any are not in it. */
export function rankKinds(
  alineas: readonly Alinea[],
  kindVan: (a: Alinea) => string | null,
): Map<string, Rang> {
  const rangen = new Map<string, Rang>()
  for (const a of alineas) {
    const kind = kindVan(a)
    if (kind === null || rangen.has(kind)) continue
    const dec = /^dec(\d)$/u.exec(kind)
    const kop = /^kop:(\d)$/u.exec(a.kop ?? '')
    const stijl = /^stijl:(\d\d)/u.exec(a.kop ?? '')
    const los = /^los(1?)$/u.exec(kind)
    if (los) rangen.set(kind, { soort: 'los', n: los[1] === '' ? 2 : 1 })
    else if (dec) rangen.set(kind, { soort: 'dec', n: Number(dec[1]) })
    else if (kop) rangen.set(kind, { soort: 'kop', n: Number(kop[1]) })
    else if (stijl && stijl[1] !== '99') rangen.set(kind, { soort: 'stijl', n: Number(stijl[1]) })
  }
  return rangen
}

/** An item of a list that the file itself marks. */
export function isLijst(a: Alinea): boolean {
  const r = a.lijnen[0]?.regel
  return r !== undefined && r.lijstniveau !== null && r.kopniveau === null
}
