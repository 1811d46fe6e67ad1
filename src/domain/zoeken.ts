// SPDX-License-Identifier: EUPL-1.2
/** What a search in the register gives back. Marked words are ranges, never markup: the page decides how they look. */
import type { Bereik } from './bron.ts'
import type { Id } from './register.ts'

/** A piece of text, with the words that were asked for set apart. */
export interface Stuk {
  readonly tekst: string
  readonly treffer: boolean
}

export interface Treffer {
  readonly id: Id
  readonly soort: 'pijler' | 'paragraaf' | 'afspraak' | 'prestatie'
  /** Address part of the afspraak it is or belongs to; null for a heading. */
  readonly adres: string | null
  readonly nummer: string | null
  /** Why it was found: by its number, or by words in its text. */
  readonly op: 'nummer' | 'tekst'
  /** Higher is better; only to compare within one answer. */
  readonly rang: number
  /** Matched words in the whole text of the item. */
  readonly woorden: readonly Bereik[]
  /** The best piece of the text, at most about 240 characters, with '…' where it was cut. */
  readonly fragment: readonly Stuk[]
}

export interface Zoekuitslag {
  /** What was asked, cleaned of odd characters and cut to a sensible length. */
  readonly vraag: string
  /** Best first; all of them, after the filters. */
  readonly treffers: readonly Treffer[]
  /** How many there would be without the filters: "laat het filter los". */
  readonly zonderFilter: number
}

/** Cuts a text in marked and unmarked pieces. Ranges must be ascending and must not overlap. */
export function markeer(tekst: string, woorden: readonly Bereik[]): Stuk[] {
  const stukken: Stuk[] = []
  let plek = 0
  for (const { van, tot } of woorden) {
    if (van > plek) stukken.push({ tekst: tekst.slice(plek, van), treffer: false })
    stukken.push({ tekst: tekst.slice(van, tot), treffer: true })
    plek = tot
  }
  if (plek < tekst.length) stukken.push({ tekst: tekst.slice(plek), treffer: false })
  return stukken
}
