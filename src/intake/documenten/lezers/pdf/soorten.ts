// SPDX-License-Identifier: EUPL-1.2
/** What is on a PDF page, in points from its top left corner. */

export interface Teken {
  readonly c: string
  readonly x0: number
  readonly x1: number
}

/** Letters that follow each other on one baseline in one make-up, without a wide gap. */
export interface Stuk {
  readonly tekens: readonly Teken[]
  readonly x0: number
  readonly x1: number
  /** Baseline. */
  readonly y: number
  readonly grootte: number
  readonly kleur: string | null
  readonly vet: boolean
  readonly cursief: boolean
  /** Degrees, 0 is upright. The places of turned text are along its own direction; `plek` is where it begins. */
  readonly hoek: number
  readonly plek: readonly [number, number]
}

/** A drawn line, horizontal or vertical. `p` is where it stands; it runs from `van` to `tot`. */
export interface Lijn {
  readonly p: number
  readonly van: number
  readonly tot: number
}

/** A small round or square drawing, as programs draw the sign of a list item. */
export interface Stip {
  readonly x0: number
  readonly x1: number
  /** Its middle. */
  readonly y: number
}

export interface Blad {
  readonly nr: number
  readonly breedte: number
  readonly hoogte: number
  readonly stukken: readonly Stuk[]
  readonly liggend: readonly Lijn[]
  readonly staand: readonly Lijn[]
  readonly stippen: readonly Stip[]
  /** Characters that the file gives no meaning to. */
  readonly onleesbaar: number
}

export const tekstVan = (stuk: Stuk): string => stuk.tekens.map((t) => t.c).join('')

export const top = (stuk: Stuk): number => stuk.y - stuk.grootte * 0.75
export const bodem = (stuk: Stuk): number => stuk.y + stuk.grootte * 0.22
