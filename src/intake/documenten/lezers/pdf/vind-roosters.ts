// SPDX-License-Identifier: EUPL-1.2
/** Finds grids of drawn lines on a page: which lines belong together, and where the columns and rows are. */
import type { Blad, Lijn } from './soorten.ts'

/** Lines that come this near each other meet. */
const RAAKT = 1.6
/** Lines this near each other stand in one place. */
const SPELING = 3
const MAX_PAREN = 4_000_000

export interface Rooster {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly liggend: readonly Lijn[]
  readonly staand: readonly Lijn[]
}

/** A drawn line stands at `p` where the other direction is at `door`. */
export const staat = (lijnen: readonly Lijn[], p: number, door: number): boolean =>
  lijnen.some((l) => Math.abs(l.p - p) <= SPELING && l.van <= door && l.tot >= door)

/** Groups of lines that meet, with at least two columns, from the top of the page. */
export function vindRoosters(blad: Blad): Rooster[] {
  const liggend = verbindLijnen(blad.liggend)
  const staand = verbindLijnen(blad.staand)
  if (staand.length === 0 || liggend.length * staand.length > MAX_PAREN) return []
  const groep = Array.from({ length: liggend.length + staand.length }, (_, i) => i)
  const vind = (i: number): number => {
    let w = i
    while ((groep[w] ?? w) !== w) w = groep[w] ?? w
    return w
  }
  liggend.forEach((h, i) => {
    staand.forEach((v, j) => {
      const raakt =
        h.van - RAAKT <= v.p && h.tot + RAAKT >= v.p && v.van - RAAKT <= h.p && v.tot + RAAKT >= h.p
      if (raakt) groep[vind(liggend.length + j)] = vind(i)
    })
  })
  const per = new Map<number, { h: Lijn[]; v: Lijn[] }>()
  const bij = (i: number): { h: Lijn[]; v: Lijn[] } => {
    const w = vind(i)
    const al = per.get(w) ?? { h: [], v: [] }
    per.set(w, al)
    return al
  }
  liggend.forEach((h, i) => bij(i).h.push(h))
  staand.forEach((v, j) => bij(liggend.length + j).v.push(v))
  return [...per.values()]
    .flatMap(({ h, v }): Rooster[] => {
      if (h.length < 2 || v.length < 1) return []
      const xs = randen(
        v.map((l) => l.p),
        h,
      )
      const ys = randen(
        h.map((l) => l.p),
        v,
      )
      return splitsRooster({ xs, ys, liggend: h, staand: v })
    })
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

/**
 * A frame that touches a table, or two tables that touch: where the upright lines change to others, one ends and
 * the next begins. A row over the whole width only has fewer lines, and stays.
 */
function splitsRooster(r: Rooster): Rooster[] {
  if (r.xs.length < 3 || r.ys.length < 2) return []
  const op = (rij: number): number[] => {
    const y = ((r.ys[rij] ?? 0) + (r.ys[rij + 1] ?? 0)) / 2
    return r.xs.flatMap((x, k) => (staat(r.staand, x, y) ? [k] : []))
  }
  for (let rij = 0; rij + 2 < r.ys.length; rij++) {
    const boven = op(rij)
    const onder = op(rij + 1)
    const samen = boven.filter((k) => onder.includes(k)).length
    if (samen > 1 || boven.length - samen === 0 || onder.length - samen === 0) continue
    const grens = r.ys[rij + 1] ?? 0
    const deel = (van: number, tot: number): Rooster[] => {
      const h = r.liggend.filter((l) => l.p >= van - SPELING && l.p <= tot + SPELING)
      const v = r.staand.flatMap((l) => {
        const knip = { p: l.p, van: Math.max(l.van, van), tot: Math.min(l.tot, tot) }
        return knip.tot - knip.van > SPELING ? [knip] : []
      })
      if (h.length < 2 || v.length < 1) return []
      // No open sides here: the line between the two can be wider than either.
      const xs = randen(
        v.map((l) => l.p),
        [],
      )
      return splitsRooster({
        xs,
        ys: randen(
          h.map((l) => l.p),
          v,
        ),
        liggend: h,
        staand: v,
      })
    }
    return [...deel(r.ys[0] ?? 0, grens), ...deel(grens, r.ys.at(-1) ?? 0)]
  }
  return [r]
}

/** Places of the lines, and where the crossing lines end when the table has no outer line there. */
function randen(plaatsen: readonly number[], dwars: readonly Lijn[]): number[] {
  const alle = [
    ...plaatsen,
    ...(dwars.length > 0
      ? [Math.min(...dwars.map((l) => l.van)), Math.max(...dwars.map((l) => l.tot))]
      : []),
  ].sort((a, b) => a - b)
  const uit: number[] = []
  for (const p of alle) {
    const vorige = uit.at(-1)
    if (vorige === undefined || p - vorige > SPELING * 1.5) uit.push(p)
  }
  return uit
}

/** Borders are often drawn cell by cell: pieces in line become one. */
function verbindLijnen(lijnen: readonly Lijn[]): Lijn[] {
  const uit: Lijn[] = []
  const gesorteerd = [...lijnen].sort((a, b) => a.p - b.p || a.van - b.van)
  let begin = 0
  for (let i = 0; i <= gesorteerd.length; i++) {
    const vorige = gesorteerd[i - 1]
    const nu = gesorteerd[i]
    if (nu && (!vorige || nu.p - vorige.p <= 1)) continue
    const baan = gesorteerd.slice(begin, i).sort((a, b) => a.van - b.van)
    begin = i
    let open: Lijn | null = null
    for (const l of baan) {
      if (open && l.van <= open.tot + SPELING) {
        open = { p: open.p, van: open.van, tot: Math.max(open.tot, l.tot) }
      } else {
        if (open) uit.push(open)
        open = l
      }
    }
    if (open) uit.push(open)
  }
  return uit.filter((l) => l.tot - l.van > 4)
}
