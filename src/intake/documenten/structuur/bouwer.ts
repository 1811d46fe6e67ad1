// SPDX-License-Identifier: EUPL-1.2
/**
 * Collects the pieces of the result with the source ranges that each one owns, and closes the account: every character
 * that is not white space ends in exactly one passage of one piece.
 */
import type { Bereik, Bron, Passage } from '../../../domain/bron.ts'
import type { Onderdeel, Onderdeelsoort } from '../../../domain/ontleding.ts'
import type { Kolommen, RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { trimBereik } from './lijnen.ts'
import { voegSamen, type Woordenschat } from './voeg-samen.ts'

/** A piece in the making. `bereik` is all it owns, `tekst` the part of it that is read as text. */
export interface Stuk {
  soort: Onderdeelsoort
  nummer: string | null
  readonly bereik: Bereik[]
  readonly tekst: Bereik[]
  /** Text that does not stand in the source this way ('' for an entry without text); null: from `tekst`. */
  vasteTekst: string | null
  jaar: number | null
  reden: RedenWeggelaten | null
  kolommen: Kolommen | null
  /** Stands further on in the source than the piece it belongs to. */
  verplaatst: boolean
}

export function newStuk(
  soort: Onderdeelsoort,
  over: Partial<Pick<Stuk, 'nummer' | 'jaar' | 'reden' | 'kolommen' | 'vasteTekst'>> = {},
): Stuk {
  return {
    soort,
    nummer: over.nummer ?? null,
    bereik: [],
    tekst: [],
    vasteTekst: over.vasteTekst ?? null,
    jaar: over.jaar ?? null,
    reden: over.reden ?? null,
    kolommen: over.kolommen ?? null,
    verplaatst: false,
  }
}

const WIT = /^[\s\u00a0\u200b\ufeff]*$/u

/** Pieces to onderdelen. `stukken` in reading order of the items; pieces that are left out find their own place. */
export function finish(bron: Bron, stukken: readonly Stuk[], woorden: Woordenschat): Onderdeel[] {
  const eigen = ownership(bron, stukken)
  const items = stukken.filter((s) => s.soort !== 'weggelaten')
  const rest = [...stukken.filter((s) => s.soort === 'weggelaten'), ...unplaced(bron, eigen)]
  const start = (s: Stuk): number =>
    s.bereik.reduce((van, b) => Math.min(van, b.van), Number.POSITIVE_INFINITY)
  const kaal = rest.filter((s) => s.bereik.length > 0).sort((a, b) => start(a) - start(b))
  const geordend: Stuk[] = []
  let k = 0
  for (const item of items) {
    if (item.bereik.length === 0) continue
    if (!item.verplaatst)
      for (let r = kaal[k]; r && start(r) < start(item); r = kaal[++k]) geordend.push(r)
    geordend.push(item)
  }
  for (const r of kaal.slice(k)) geordend.push(r)
  const regelVan = lineFinder(bron)
  return geordend.map(
    (s, i): Onderdeel => ({
      sleutel: `o${i + 1}`,
      soort: s.soort,
      nummer: s.nummer,
      tekst: s.vasteTekst ?? textOf(bron, s.tekst, woorden),
      passages: passagesOf(bron, s.bereik, regelVan),
      jaar: s.jaar,
      reden: s.reden,
      kolommen: s.kolommen,
      velden: null,
      looptijd_tot: null,
    }),
  )
}

/** Clean text of some ranges. */
export function textOf(bron: Bron, bereiken: readonly Bereik[], woorden: Woordenschat): string {
  return voegSamen(
    bereiken.flatMap((b) => bron.tekst.slice(b.van, b.tot).split('\n')),
    woorden,
  )
}

/** Which piece owns each character; the first to claim it keeps it, and later claims are cut. */
function ownership(bron: Bron, stukken: readonly Stuk[]): Uint8Array {
  const bezet = new Uint8Array(bron.tekst.length)
  for (const s of stukken) {
    const eigen: Bereik[] = []
    for (const b of s.bereik) {
      let van = b.van
      for (let i = b.van; i <= b.tot; i++) {
        if (i < b.tot && !bezet[i]) {
          bezet[i] = 1
          continue
        }
        const deel = trimBereik(bron.tekst, van, i)
        if (deel) eigen.push(deel)
        van = i + 1
      }
    }
    s.bereik.length = 0
    for (const b of eigen.sort((a, c) => a.van - c.van)) s.bereik.push(b)
  }
  return bezet
}

/** What nobody claimed. */
function unplaced(bron: Bron, bezet: Uint8Array): Stuk[] {
  const uit: Stuk[] = []
  let van = -1
  for (let i = 0; i <= bron.tekst.length; i++) {
    const vrij = i < bron.tekst.length && !bezet[i]
    if (vrij && van < 0) van = i
    if (!vrij && van >= 0) {
      const b = trimBereik(bron.tekst, van, i)
      if (b) {
        const s = newStuk('weggelaten', { reden: 'niet_geplaatst' })
        s.bereik.push(b)
        s.tekst.push(b)
        uit.push(s)
      }
      van = -1
    }
  }
  return uit
}

/** Ranges with only white space between them are one passage. */
function passagesOf(
  bron: Bron,
  bereiken: readonly Bereik[],
  regelVan: (offset: number) => { nr: number; bladzijde: number | null },
): Passage[] {
  const uit: { van: number; tot: number }[] = []
  for (const b of bereiken) {
    const vorige = uit.at(-1)
    if (
      vorige &&
      b.van >= vorige.tot &&
      WIT.test(bron.tekst.slice(vorige.tot, b.van)) &&
      regelVan(vorige.van).bladzijde === regelVan(b.van).bladzijde
    )
      vorige.tot = b.tot
    else uit.push({ van: b.van, tot: b.tot })
  }
  return uit.map((b) => {
    const eerste = regelVan(b.van)
    return { ...b, regel: eerste.nr, totRegel: regelVan(b.tot - 1).nr, bladzijde: eerste.bladzijde }
  })
}

/** Line number and page of an offset. */
function lineFinder(bron: Bron): (offset: number) => { nr: number; bladzijde: number | null } {
  const regels = bron.regels
  return (offset) => {
    let a = 0
    let b = regels.length - 1
    while (a < b) {
      const m = (a + b + 1) >> 1
      if ((regels[m]?.van ?? 0) <= offset) a = m
      else b = m - 1
    }
    const r = regels[a]
    return { nr: r?.nr ?? 1, bladzijde: r?.bladzijde ?? null }
  }
}
