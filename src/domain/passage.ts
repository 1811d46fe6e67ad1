// SPDX-License-Identifier: EUPL-1.2
/** Places in the source: from character range to line and page, and back again when pieces are cut or joined. */
import { diffArrays } from 'diff'
import type { Bereik, Bron, Passage, Regel } from './bron.ts'

/** Index in `regels` of the line that holds `positie`, or of the last line that starts before it. */
function findRegelIndex(regels: readonly Regel[], positie: number): number {
  let laag = 0
  let hoog = regels.length - 1
  while (laag < hoog) {
    const midden = (laag + hoog + 1) >> 1
    if ((regels[midden]?.van ?? Number.POSITIVE_INFINITY) <= positie) laag = midden
    else hoog = midden - 1
  }
  return laag
}

/** Line and page of a range in `bron.tekst`; the page is the one on which it starts. */
export function maakPassage(bron: Bron, bereik: Bereik): Passage {
  const eerste = bron.regels[findRegelIndex(bron.regels, bereik.van)]
  const laatste = bron.regels[findRegelIndex(bron.regels, Math.max(bereik.van, bereik.tot - 1))]
  return {
    van: bereik.van,
    tot: bereik.tot,
    regel: eerste?.nr ?? 1,
    totRegel: laatste?.nr ?? 1,
    bladzijde: eerste?.bladzijde ?? null,
  }
}

/** A point in the source within a list of passages: the passage by index, and the offset in `bron.tekst`. */
export interface Snijpunt {
  readonly index: number
  readonly positie: number
}

/** Cuts a list of passages in reading order; the passage that the cut runs through becomes two. */
export function snijPassages(
  bron: Bron,
  passages: readonly Passage[],
  punt: Snijpunt,
): { readonly links: readonly Passage[]; readonly rechts: readonly Passage[] } {
  const p = passages[punt.index]
  if (!p) return { links: passages, rechts: [] }
  const voor = passages.slice(0, punt.index)
  const na = passages.slice(punt.index + 1)
  if (punt.positie <= p.van) return { links: voor, rechts: [p, ...na] }
  if (punt.positie >= p.tot) return { links: [...voor, p], rechts: na }
  return {
    links: [...voor, maakPassage(bron, { van: p.van, tot: punt.positie })],
    rechts: [maakPassage(bron, { van: punt.positie, tot: p.tot }), ...na],
  }
}

/** Joins two lists in reading order; where the one ends exactly where the other starts they become one passage. */
export function voegPassages(
  bron: Bron,
  links: readonly Passage[],
  rechts: readonly Passage[],
): readonly Passage[] {
  const a = links.at(-1)
  const b = rechts[0]
  if (!a || !b || a.tot !== b.van) return [...links, ...rechts]
  return [...links.slice(0, -1), maakPassage(bron, { van: a.van, tot: b.tot }), ...rechts.slice(1)]
}

interface Woord extends Bereik {
  readonly woord: string
  readonly index: number
}

function leesWoorden(tekst: string, van: number, index: number): Woord[] {
  const woorden: Woord[] = []
  for (const m of tekst.matchAll(/\S+/gu))
    woorden.push({ woord: m[0], van: van + m.index, tot: van + m.index + m[0].length, index })
  return woorden
}

/** More differing words than this means that a person rewrote the text; then the place is taken in proportion. */
const MEESTE_VERSCHILLEN = 1500

/**
 * Where a position in the cleaned text of an item lies in the source. The text differs from the source by white
 * space, taken off markers, repaired hyphens and what a person edited, so the two are laid along each other word
 * by word. null when the item has no place in the source.
 */
export function vindSnijpunt(
  bron: Bron,
  passages: readonly Passage[],
  tekst: string,
  positie: number,
): Snijpunt | null {
  const inBron = passages.flatMap((p, i) => leesWoorden(bron.tekst.slice(p.van, p.tot), p.van, i))
  const inTekst = leesWoorden(tekst, 0, 0)
  const laatste = inBron.at(-1)
  if (!laatste) return null
  const paren = paarWoorden(
    inBron.map((w) => w.woord),
    inTekst.map((w) => w.woord),
  )
  const eerste = inTekst.findIndex((w) => w.tot > positie)
  if (eerste < 0) return { index: laatste.index, positie: laatste.tot }
  if (!paren) {
    const naarRato = inBron[Math.floor((eerste / inTekst.length) * inBron.length)] ?? laatste
    return { index: naarRato.index, positie: naarRato.van }
  }
  const woord = inTekst[eerste]
  const zelfde = inBron[paren.get(eerste) ?? -1]
  if (zelfde && woord)
    return { index: zelfde.index, positie: zelfde.van + Math.max(0, positie - woord.van) }
  const vorige = inBron[paren.get(eerste - 1) ?? -1]
  if (vorige) return { index: vorige.index, positie: vorige.tot }
  for (let i = eerste + 1; i < inTekst.length; i++) {
    const volgende = inBron[paren.get(i) ?? -1]
    if (volgende) return { index: volgende.index, positie: volgende.van }
  }
  return { index: laatste.index, positie: laatste.tot }
}

/** Index in `nieuw` → index in `oud` for the words that are the same; null when too much differs. */
function paarWoorden(
  oud: readonly string[],
  nieuw: readonly string[],
): ReadonlyMap<number, number> | null {
  const stukken = diffArrays([...oud], [...nieuw], { maxEditLength: MEESTE_VERSCHILLEN })
  if (!stukken) return null
  const paren = new Map<number, number>()
  let i = 0
  let j = 0
  for (const stuk of stukken) {
    if (stuk.removed) i += stuk.value.length
    else if (stuk.added) j += stuk.value.length
    else for (const _ of stuk.value) paren.set(j++, i++)
  }
  return paren
}
