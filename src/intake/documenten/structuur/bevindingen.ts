// SPDX-License-Identifier: EUPL-1.2
/** What the recognition itself doubts: numbers, pieces without a place, sentences that stop halfway, scan noise. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { maakMeld, type Meld } from '../meld.ts'

/** Findings on the finished list; `onderdelen` holds `sleutel`s. */
export function findBevindingen(onderdelen: readonly Onderdeel[], geraden: boolean): Bevinding[] {
  const uit: Bevinding[] = []
  const meld = maakMeld(uit)
  for (const d of onderdelen) {
    if (d.soort === 'weggelaten' && d.reden === 'niet_geplaatst')
      meld('niet_geplaatst', 'twijfel', [d], [d.tekst.slice(0, 200)])
    if (d.soort === 'prestatie' && d.jaar === null) meld('jaar_onbekend', 'twijfel', [d], [])
    if (d.soort === 'afspraak' || d.soort === 'prestatie') {
      if (isOnvolledig(d)) meld('zin_onvolledig', 'let_op', [d], [d.tekst.slice(-60)])
      const ruis = readNoise(d.tekst)
      if (ruis !== null) meld('tekst_verminkt', 'let_op', [d], [ruis])
    }
  }
  const items = onderdelen.filter((d) => d.soort === 'afspraak')
  if (geraden && items.length > 0) meld('structuur_geraden', 'twijfel', items.slice(0, 1), [])
  checkNummers(onderdelen, meld)
  return uit
}

/** The first of a row: a number that begins again under each heading begins with it. */
const EERSTE = /^(?:1|a|i)$/iu

/** Numbers that come twice, and numbers that are skipped within one level. */
function checkNummers(onderdelen: readonly Onderdeel[], meld: Meld): void {
  const gezien = new Map<string, Onderdeel>()
  const laatste = new Map<string, { n: number; nummer: string }>()
  const rij = { pijler: 0, paragraaf: 0, afspraak: 0 }
  let voor: Onderdeel | null = null
  for (const d of onderdelen) {
    const { soort, nummer } = d
    if (nummer === null || (soort !== 'pijler' && soort !== 'paragraaf' && soort !== 'afspraak'))
      continue
    if (EERSTE.test(nummer) && !(voor?.soort === soort && voor.nummer === nummer)) rij[soort] += 1
    voor = d
    const sleutel = `${soort}/${/^(?:\d+|\p{L}+)$/u.test(nummer) ? rij[soort] : ''}/${nummer}`
    const eerder = gezien.get(sleutel)
    if (eerder) meld('nummer_dubbel', 'tegenstrijdig', [eerder, d], [nummer])
    else gezien.set(sleutel, d)
    const m = /^(.*?)(\d+)$/u.exec(nummer)
    if (!m) continue
    const reeks = `${soort}/${m[1] ?? ''}`
    const n = Number(m[2])
    const vorige = laatste.get(reeks)
    if (vorige && n > vorige.n + 1) meld('nummer_sprong', 'let_op', [d], [vorige.nummer, nummer])
    laatste.set(reeks, { n, nummer })
  }
}

/** A text that stops after a word that cannot end a sentence, or on a hyphen or comma. */
function isOnvolledig(d: Onderdeel): boolean {
  const t = d.tekst.trim()
  if (t === '' || d.kolommen !== null) return false
  return /(?:[,–-]|\b(?:de|het|een|van|voor|met|aan|op|in|te|door|bij|naar|en|of|dat|die|als|om|per|tot|uit|over|onder|zoals|waarbij|waarin))$/iu.test(
    t,
  )
}

/** Signs of a bad scan: letters and digits mixed in a word, or odd signs. */
function readNoise(tekst: string): string | null {
  const m =
    /(?<![\p{L}\d])(?:\p{Ll}+[0-9]+\p{Ll}{2,}|\p{Ll}+[|\\~^¬¦]\p{Ll}+|[^\s\p{L}\d\p{P}\p{S}]{3,}|\ufffd\S*)/u.exec(
      tekst,
    )
  return m ? m[0] : null
}
