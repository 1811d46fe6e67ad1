// SPDX-License-Identifier: EUPL-1.2
/**
 * One step of correction as a small reversible difference, so that undo needs no copy of the whole document and a
 * second person can be shown what the first one changed.
 */
import type { Bevinding } from './bevinding.ts'
import { isGelijk } from './gelijk.ts'
import type { Onderdeel, Ontleding } from './ontleding.ts'
import type { Documentgegevens } from './overeenkomst.ts'

/** A stretch of a list that became another one: the items from `vanaf` on, `voor` and `na` the step. */
interface Stuk<T> {
  readonly vanaf: number
  readonly voor: readonly T[]
  readonly na: readonly T[]
}

export interface Stap {
  readonly onderdelen: Stuk<Onderdeel> | null
  readonly bevindingen: Stuk<Bevinding> | null
  readonly document: { readonly voor: Documentgegevens; readonly na: Documentgegevens } | null
}

function maakStuk<T>(oud: readonly T[], nieuw: readonly T[]): Stuk<T> | null {
  const kortste = Math.min(oud.length, nieuw.length)
  let begin = 0
  while (begin < kortste && isGelijk(oud[begin], nieuw[begin])) begin++
  let einde = 0
  while (einde < kortste - begin && isGelijk(oud.at(-1 - einde), nieuw.at(-1 - einde))) einde++
  const voor = oud.slice(begin, oud.length - einde)
  const na = nieuw.slice(begin, nieuw.length - einde)
  return voor.length === 0 && na.length === 0 ? null : { vanaf: begin, voor, na }
}

export function maakStap(oud: Ontleding, nieuw: Ontleding): Stap {
  return {
    onderdelen: maakStuk(oud.onderdelen, nieuw.onderdelen),
    bevindingen: maakStuk(oud.bevindingen, nieuw.bevindingen),
    document: isGelijk(oud.document, nieuw.document)
      ? null
      : { voor: oud.document, na: nieuw.document },
  }
}

export function isLegeStap(stap: Stap): boolean {
  return stap.onderdelen === null && stap.bevindingen === null && stap.document === null
}

function draaiStuk<T>(lijst: readonly T[], stuk: Stuk<T> | null): readonly T[] {
  return stuk ? lijst.toSpliced(stuk.vanaf, stuk.na.length, ...stuk.voor) : lijst
}

/** Takes the last step back. `ontleding` must be exactly what that step led to. */
export function draaiTerug(ontleding: Ontleding, stap: Stap): Ontleding {
  return {
    document: stap.document?.voor ?? ontleding.document,
    onderdelen: draaiStuk(ontleding.onderdelen, stap.onderdelen),
    bevindingen: draaiStuk(ontleding.bevindingen, stap.bevindingen),
  }
}

/** Key of the first piece that a step touched and that is still there; null when it touched none. */
export function vindAangeraakt(stap: Stap, ontleding: Ontleding): string | null {
  const er = new Set(ontleding.onderdelen.map((o) => o.sleutel))
  const { onderdelen, bevindingen } = stap
  const kandidaten = onderdelen
    ? [...onderdelen.na, ...ontleding.onderdelen.slice(onderdelen.vanaf)].map((o) => o.sleutel)
    : (bevindingen?.na ?? []).flatMap((b) => b.onderdelen)
  return kandidaten.find((s) => er.has(s)) ?? null
}
