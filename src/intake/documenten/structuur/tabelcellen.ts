// SPDX-License-Identifier: EUPL-1.2
/** The cells of a table as lines of the source, and what a reading of a table gives back. */
import type { Bereik } from '../../../domain/bron.ts'
import type { Lijn } from './lijnen.ts'

export interface Cel {
  readonly rij: number
  readonly kolom: number
  readonly breedte: number
  readonly koprij: boolean
  readonly lijnen: Lijn[]
}
export type Rij = Cel[]

export interface PrestatieCel {
  readonly jaar: number | null
  readonly bereik: readonly Bereik[]
  readonly tekst: readonly Bereik[]
  /** Columns of its own row, when that is not the row of the agreement. */
  readonly kolommen?: Readonly<Record<string, string>>
}
/** What a table says, in reading order. */
export type Tabeldeel =
  | {
      readonly soort: 'kop'
      readonly niveau: 'thema' | 'paragraaf'
      readonly bereik: readonly Bereik[]
      readonly tekst: string
    }
  | {
      readonly soort: 'afspraak'
      readonly nummer: string | null
      /** Everything of the row that is in no yearly item. */
      readonly bereik: readonly Bereik[]
      readonly tekst: readonly Bereik[]
      readonly kolommen: Readonly<Record<string, string>>
      readonly prestaties: readonly PrestatieCel[]
      /** The text stands in a column of yearly items or results: of this year, or of the year of the document. */
      readonly uitvoering?: { readonly jaar: number | null }
    }
  /** Another yearly item of the row above. */
  | {
      readonly soort: 'vervolg'
      readonly bereik: readonly Bereik[]
      readonly prestaties: readonly PrestatieCel[]
    }
  | { readonly soort: 'tabelkop'; readonly bereik: readonly Bereik[] }

export interface Tabel {
  readonly nr: number
  readonly lijnen: readonly Lijn[]
  readonly rijen: readonly Rij[]
  readonly breedte: number
}

/** All tables of the source, by number. */
export function collectTabellen(
  lijnen: readonly Lijn[],
  over: (l: Lijn) => boolean,
): Map<number, Tabel> {
  const perTabel = new Map<number, Lijn[]>()
  for (const l of lijnen) {
    if (!l.regel.cel || over(l)) continue
    const al = perTabel.get(l.regel.cel.tabel)
    if (al) al.push(l)
    else perTabel.set(l.regel.cel.tabel, [l])
  }
  const uit = new Map<number, Tabel>()
  for (const [nr, leden] of perTabel) {
    const rijen = new Map<number, Rij>()
    for (const l of leden) {
      const c = l.regel.cel
      if (!c) continue
      const rij = rijen.get(c.rij) ?? []
      rijen.set(c.rij, rij)
      const cel = rij.find((x) => x.kolom === c.kolom)
      if (cel) cel.lijnen.push(l)
      else
        rij.push({ rij: c.rij, kolom: c.kolom, breedte: c.breedte, koprij: c.koprij, lijnen: [l] })
    }
    for (const rij of rijen.values()) rij.sort((a, b) => a.kolom - b.kolom)
    const breedte = leden.reduce(
      (b, l) => Math.max(b, (l.regel.cel?.kolom ?? 0) + (l.regel.cel?.breedte ?? 1)),
      0,
    )
    uit.set(nr, {
      nr,
      lijnen: leden,
      rijen: [...rijen].sort((a, b) => a[0] - b[0]).map(([, r]) => r),
      breedte,
    })
  }
  return uit
}

export const bereikVan = (cel: Cel | undefined): Bereik[] =>
  cel?.lijnen.map((l) => ({ van: l.van, tot: l.tot })) ?? []
export const LEEG = /^[-–—\s.*/]*$|^(?:n\.?v\.?t\.?|geen|x)$/iu
