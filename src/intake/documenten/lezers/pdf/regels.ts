// SPDX-License-Identifier: EUPL-1.2
/** Pieces of text to lines: which pieces stand on one baseline, and how they read together. */
import type { Loop } from '../bouw-bron.ts'
import { bodem, type Stuk, tekstVan, top } from './soorten.ts'

export interface Tekstregel {
  readonly stukken: readonly Stuk[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Letter size of most of the line. */
  readonly grootte: number
  /** Raised note marks taken out of the line, in order. */
  readonly merken: readonly Stuk[]
}

/** Pieces that share a line, by how much of their height overlaps; sorted from the top, then from the left. */
export function groepeerRegels(stukken: readonly Stuk[]): Stuk[][] {
  const rijen: { boven: number; onder: number; stukken: Stuk[] }[] = []
  // Large letters first: a raised mark joins the line it belongs to, not the other way round.
  const volgorde = [...stukken].sort((a, b) => a.y - b.y || b.grootte - a.grootte)
  for (const stuk of volgorde) {
    const boven = top(stuk)
    const onder = bodem(stuk)
    let beste: (typeof rijen)[number] | null = null
    let meeste = 0.5
    for (let i = rijen.length - 1; i >= 0 && i >= rijen.length - 8; i--) {
      const rij = rijen[i]
      if (!rij) continue
      const overlap = Math.min(onder, rij.onder) - Math.max(boven, rij.boven)
      const aandeel = overlap / Math.min(onder - boven, rij.onder - rij.boven)
      if (aandeel > meeste) {
        meeste = aandeel
        beste = rij
      }
    }
    if (beste) {
      beste.stukken.push(stuk)
      const grootste = beste.stukken.reduce((a, b) => (b.grootte > a.grootte ? b : a))
      beste.boven = top(grootste)
      beste.onder = bodem(grootste)
    } else rijen.push({ boven, onder, stukken: [stuk] })
  }
  return rijen
    .map((r) => ontdubbel(r.stukken.sort((a, b) => a.x0 - b.x0)))
    .sort((a, b) => basislijn(a) - basislijn(b))
}

/** The same word drawn twice with a hair's breadth between them is how some programs make bold. */
function ontdubbel(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = []
  for (const stuk of stukken) {
    const vorige = uit.at(-1)
    const dubbel =
      vorige &&
      Math.abs(vorige.x0 - stuk.x0) < stuk.grootte * 0.12 &&
      Math.abs(vorige.y - stuk.y) < stuk.grootte * 0.12 &&
      tekstVan(vorige) === tekstVan(stuk)
    if (!dubbel) uit.push(stuk)
    else if (vorige) uit[uit.length - 1] = { ...vorige, vet: true }
  }
  return uit
}

const basislijn = (stukken: readonly Stuk[]): number =>
  stukken.reduce((a, b) => (b.grootte > a.grootte ? b : a)).y

/** Parts of one line with at most a wide word space between them. */
export function segmenten(rij: readonly Stuk[], ruimte = 1): Stuk[][] {
  const uit: Stuk[][] = []
  let rechts = 0
  for (const s of rij) {
    const vorige = uit.at(-1)
    if (vorige && s.x0 - rechts < s.grootte * ruimte) vorige.push(s)
    else uit.push([s])
    rechts = Math.max(vorige ? rechts : 0, s.x1)
  }
  return uit
}

/** One line from pieces that stand on it. */
export function maakRegel(stukken: readonly Stuk[]): Tekstregel {
  const grootte = hoofdgrootte(stukken)
  const y = stukken.find((s) => s.grootte === grootte)?.y ?? basislijn(stukken)
  const merken: Stuk[] = []
  const gewoon: Stuk[] = []
  for (const s of stukken) {
    const voor = gewoon.at(-1)
    if (voor && isNootmerk(s, voor, grootte, y)) merken.push(s)
    else gewoon.push(s)
  }
  return {
    stukken: gewoon,
    x0: Math.min(...gewoon.map((s) => s.x0)),
    x1: Math.max(...gewoon.map((s) => s.x1)),
    y,
    grootte,
    merken,
  }
}

function hoofdgrootte(stukken: readonly Stuk[]): number {
  const per = new Map<number, number>()
  for (const s of stukken) per.set(s.grootte, (per.get(s.grootte) ?? 0) + s.tekens.length)
  return [...per].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Small raised figures after a word; but m² is a measure. */
function isNootmerk(s: Stuk, voor: Stuk, grootte: number, y: number): boolean {
  if (s.grootte > grootte * 0.78 || s.y > y - grootte * 0.12) return false
  if (!/^(?:\d{1,3}|\*{1,3}|†|‡)(?:[,\s]+\d{1,3})*$/.test(tekstVan(s))) return false
  return !/(?:^|[\s\d])[kcd]?m$/.test(tekstVan(voor)) && s.x0 - voor.x1 < grootte * 0.5
}

/** The note itself: a small line that begins with a raised figure, or with one of the marks on this page. */
export function begintMetNootmerk(regel: Tekstregel, merken: ReadonlySet<string>): boolean {
  const nummer = /^(\d{1,3}|\*{1,3}|†|‡)(?=\D)/.exec(regel.stukken.map(tekstVan).join(' '))?.[1]
  if (nummer !== undefined && merken.has(nummer)) return true
  const [eerste, tweede] = regel.stukken
  return (
    eerste !== undefined &&
    tweede !== undefined &&
    eerste.grootte < regel.grootte * 0.85 &&
    /^\d{1,3}$/.test(tekstVan(eerste))
  )
}

/** A number in another make-up with its text right behind it: the tab between them had no room left. */
const isNummerVoorTekst = (voor: Stuk, na: Stuk): boolean =>
  voor.vet !== na.vet &&
  Math.abs(voor.grootte - na.grootte) < 0.5 &&
  /^[A-Z]{0,3}-?\d+(?:[.-]\d+)*[.:)]?$/.test(tekstVan(voor)) &&
  /^\p{L}/u.test(tekstVan(na))

/** Runs of a line, with a space where the gap is one. */
export function naarLopen(stukken: readonly Stuk[]): Loop[] {
  const uit: Loop[] = []
  let vorige: Stuk | null = null
  for (const s of stukken) {
    const gat = vorige ? s.x0 - vorige.x1 : 0
    const smal = vorige !== null && isNummerVoorTekst(vorige, s) ? -0.05 : 0.17
    // Before a full stop stood the mark of a note.
    const noot = /^[.,;:)]/.test(tekstVan(s)) && gat < s.grootte
    const breed = vorige !== null && gat > Math.min(s.grootte, vorige.grootte) * smal
    const spatie = breed && !noot ? ' ' : ''
    uit.push({ tekst: spatie + tekstVan(s), kleur: s.kleur, vet: s.vet, cursief: s.cursief })
    vorige = s
  }
  const laatste = uit.at(-1)
  // A soft hyphen shows only at the end of a line, where it is a hyphen.
  if (laatste?.tekst.endsWith('\u00ad')) {
    uit[uit.length - 1] = { ...laatste, tekst: `${laatste.tekst.slice(0, -1)}-` }
  }
  return uit
}

/** The part of a piece left and right of `x`, cut between letters; null where nothing is left. */
export function snijStuk(stuk: Stuk, x: number): readonly [Stuk | null, Stuk | null] {
  if (stuk.x1 <= x) return [stuk, null]
  if (stuk.x0 >= x) return [null, stuk]
  const links = stuk.tekens.filter((t) => (t.x0 + t.x1) / 2 < x)
  const rechts = stuk.tekens.slice(links.length)
  return [deel(stuk, links), deel(stuk, rechts)]
}

function deel(stuk: Stuk, tekens: readonly Stuk['tekens'][number][]): Stuk | null {
  let van = 0
  let tot = tekens.length
  while (van < tot && tekens[van]?.c === ' ') van++
  while (tot > van && tekens[tot - 1]?.c === ' ') tot--
  const eigen = tekens.slice(van, tot)
  const eerste = eigen[0]
  const laatste = eigen.at(-1)
  return eerste && laatste ? { ...stuk, tekens: eigen, x0: eerste.x0, x1: laatste.x1 } : null
}
