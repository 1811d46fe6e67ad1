// SPDX-License-Identifier: EUPL-1.2
/** Columns of running text, as in a newspaper: where they begin and end on a page, and the white space between. */
import { groepeerRegels, segmenten } from './regels.ts'
import { bodem, type Stuk, top } from './soorten.ts'

export interface Krant {
  readonly boven: number
  readonly onder: number
  /** In the middle of the white space between left and right. */
  readonly goot: number
}

interface Vak {
  readonly x0: number
  readonly x1: number
}

interface Rij {
  readonly vakken: readonly (Vak & { readonly tekens: number })[]
  readonly boven: number
  readonly onder: number
  readonly grootte: number
}

/** Running text over fewer lines than this is no column. */
const MIN_REGELS = 5
/** A column of running text has lines of at least this many letters. */
const MIN_LETTERS = 18
/** White space between two columns, in letter heights. */
const MIN_GOOT = 0.8

/**
 * The first stretch of the page with two columns, or null. Both sides must be filled to their edge on most lines,
 * which tables, forms and lists with a number before them are not. Three columns are two with two beside it.
 */
export function vindKrant(stukken: readonly Stuk[]): Krant | null {
  if (stukken.length < MIN_REGELS * 2) return null
  const rijen = groepeerRegels(stukken).map(maakRij)
  for (let i = 0; i < rijen.length; i++) {
    const krant = meet(rijen, i)
    if (krant) return krant
  }
  return null
}

function maakRij(stukken: readonly Stuk[]): Rij {
  return {
    vakken: segmenten(stukken, MIN_GOOT).map((seg) => ({
      x0: Math.min(...seg.map((s) => s.x0)),
      x1: Math.max(...seg.map((s) => s.x1)),
      tekens: seg.reduce((n, s) => n + s.tekens.length, 0),
    })),
    boven: Math.min(...stukken.map(top)),
    onder: Math.max(...stukken.map(bodem)),
    grootte: Math.max(...stukken.map((s) => s.grootte)),
  }
}

function meet(rijen: readonly Rij[], begin: number): Krant | null {
  const eerste = rijen[begin]
  if (!eerste || eerste.vakken.length < 2) return null
  let goten = gaten(eerste)
  let tweezijdig = begin
  let eind = begin
  for (let j = begin + 1; j < rijen.length; j++) {
    const rij = rijen[j]
    if (!rij) break
    const over = goten.flatMap((g) => versmal(g, rij))
    if (over.length === 0) break
    goten = over
    eind = j
    if (goten.some((g) => staatAanWeerszijden(rij, g))) tweezijdig = j
  }
  for (const g of goten) {
    const goot = (g.x0 + g.x1) / 2
    // A table or a list below can keep clear of the same white space: the longest stretch that is full to its end.
    for (let j = tweezijdig; j - begin + 1 >= MIN_REGELS; j--) {
      const rij = rijen[j]
      if (!rij || !staatAanWeerszijden(rij, g)) continue
      const [links, rechts] = kanten(rijen.slice(begin, j + 1), goot)
      const [eindLinks, eindRechts] = kanten(rijen.slice(Math.max(begin, j - 5), j + 1), goot)
      if (!isVol(links) || !isVol(rechts)) continue
      if (!looptDoor(eindLinks, links) || !looptDoor(eindRechts, rechts)) continue
      const staart = meetStaart(rijen, j, eind, links, rechts)
      const boven = meetKop(rijen, begin, g)
      return { boven: boven - 1, onder: (rijen[staart]?.onder ?? 0) + 1, goot }
    }
  }
  return null
}

type Kant = Rij['vakken']

const kanten = (rijen: readonly Rij[], goot: number): readonly [Kant, Kant] => [
  rijen.flatMap((r) => r.vakken.filter((v) => v.x1 <= goot)),
  rijen.flatMap((r) => r.vakken.filter((v) => v.x0 >= goot)),
]

/** Of the last lines at least a third reach across the column. */
function looptDoor(laatste: Kant, alle: Kant): boolean {
  const breedte = spanne(alle)
  return laatste.filter((v) => v.x1 - v.x0 > breedte * 0.6).length * 3 >= laatste.length
}

/** One column can begin higher than the other: lines above that keep clear of the white space belong to it. */
function meetKop(rijen: readonly Rij[], begin: number, goot: Vak): number {
  let boven = rijen[begin]?.boven ?? 0
  for (let i = begin - 1; i >= 0; i--) {
    const rij = rijen[i]
    if (!rij || boven - rij.onder > rij.grootte * 2 || versmal(goot, rij).length === 0) break
    boven = Math.min(boven, rij.boven)
  }
  return boven
}

/** One column is often longer than the other: what stands under it belongs to it when it is running text too. */
function meetStaart(
  rijen: readonly Rij[],
  van: number,
  eind: number,
  links: readonly Vak[],
  rechts: readonly Vak[],
): number {
  const staart = rijen.slice(van + 1, eind + 1)
  const breedte = Math.min(spanne(links), spanne(rechts))
  const eerste = staart[0]
  const laatst = rijen[van]
  // Both columns end at one height with white space below: what follows is no longer in columns.
  if (!eerste || !laatst || eerste.boven - laatst.onder > eerste.grootte * 1.2) return van
  const lang = staart.filter((r) => r.vakken.some((v) => v.x1 - v.x0 > breedte * 0.72)).length
  if (lang >= staart.length * 0.5) return eind
  // Otherwise only the end of a paragraph that was under way.
  let laatste = van
  for (let j = van + 1; j <= eind; j++) {
    const rij = rijen[j]
    const boven = rijen[j - 1]
    if (!rij || !boven || rij.boven - boven.onder > rij.grootte * 0.45) break
    if (Math.abs(rij.grootte - boven.grootte) > 0.5) break
    laatste = j
  }
  return laatste
}

const spanne = (vakken: readonly Vak[]): number =>
  Math.max(...vakken.map((v) => v.x1)) - Math.min(...vakken.map((v) => v.x0))

function isVol(kant: Rij['vakken']): boolean {
  if (kant.length < MIN_REGELS) return false
  const breedte = spanne(kant)
  const lang = kant.filter((v) => v.x1 - v.x0 > breedte * 0.72 && v.tekens >= MIN_LETTERS)
  return lang.length >= kant.length * 0.55
}

function gaten(rij: Rij): Vak[] {
  return rij.vakken.slice(1).map((v, i) => ({ x0: rij.vakken[i]?.x1 ?? 0, x1: v.x0 }))
}

/** What is left of a gap when this line is written across it. */
function versmal(gat: Vak, rij: Rij): Vak[] {
  let { x0, x1 } = gat
  for (const v of rij.vakken) {
    if (v.x1 <= x0 || v.x0 >= x1) continue
    if (v.x0 <= x0 && v.x1 >= x1) return []
    if (v.x0 <= x0) x0 = v.x1
    else x1 = v.x0
  }
  return x1 - x0 >= rij.grootte * MIN_GOOT ? [{ x0, x1 }] : []
}

const staatAanWeerszijden = (rij: Rij, g: Vak): boolean =>
  rij.vakken.some((v) => v.x1 <= g.x0 + 0.01) && rij.vakken.some((v) => v.x0 >= g.x1 - 0.01)
