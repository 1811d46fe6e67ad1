// SPDX-License-Identifier: EUPL-1.2
/** Pieces of the source as they are shown: passages cut where a mark begins or ends. */
import type { Bereik, Bron, Passage } from '../../../domain/bron.ts'
import { flowRegels } from '../../../domain/bronregels.ts'

export interface Bronstuk {
  readonly tekst: string
  readonly merk: boolean
}

/** Marks that tell something: not the ones that hold the whole piece. */
export function zinvolleMerken(
  stukken: readonly Bereik[],
  merken: readonly Bereik[],
): readonly Bereik[] {
  return merken.filter((m) => !stukken.every((s) => m.van <= s.van && m.tot >= s.tot))
}

/** The text of a range, cut at the marks, with the line ends that a reader should see. */
export function snijBron(
  bron: Bron,
  bereik: Bereik,
  merken: readonly Bereik[],
): readonly Bronstuk[] {
  const grenzen = new Set([bereik.van, bereik.tot])
  for (const m of merken)
    for (const g of [m.van, m.tot]) if (g > bereik.van && g < bereik.tot) grenzen.add(g)
  const punten = [...grenzen].sort((a, b) => a - b)
  const regels = flowRegels(bron, bereik)
  return punten.slice(0, -1).flatMap((van, i) => {
    const tot = punten[i + 1] ?? van
    const tekst = regels
      .slice(van - bereik.van, tot - bereik.van)
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n\s*/gu, '\n')
    return tekst === '' ? [] : [{ tekst, merk: merken.some((m) => m.van <= van && m.tot >= tot) }]
  })
}

/** Exact words of a finding within its passages; the passage itself when the words are not in it. */
export function merkenVan(
  bron: Bron,
  passages: readonly Passage[],
  citaten: readonly string[],
): readonly Bereik[] {
  return passages.flatMap((p): Bereik[] => {
    const tekst = bron.tekst.slice(p.van, p.tot)
    const gevonden = citaten.flatMap((c) => {
      const plek = c === '' ? -1 : zoekZonderWit(tekst, c)
      return plek === -1 || plek === null ? [] : [{ van: p.van + plek.van, tot: p.van + plek.tot }]
    })
    return gevonden.length > 0 ? gevonden : [p]
  })
}

/** Finds words although a line may break between them. */
function zoekZonderWit(tekst: string, woorden: string): Bereik | null {
  const patroon = woorden
    .trim()
    .split(/\s+/u)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const m = new RegExp(patroon, 'u').exec(tekst)
  return m ? { van: m.index, tot: m.index + m[0].length } : null
}

/** True when the cleaned text says the same as the source: only white space, hyphens and the marker differ. */
export function zegtHetzelfde(bron: Bron, passages: readonly Passage[], tekst: string): boolean {
  const kaal = (t: string) => t.replace(/[\s\u00ad\u002d\u2010\u2011]+/gu, '')
  return kaal(passages.map((p) => bron.tekst.slice(p.van, p.tot)).join('')).endsWith(kaal(tekst))
}
