// SPDX-License-Identifier: EUPL-1.2
/** The findings that need an answer, numbered for people, and those that are only good to know. */
import { type Bevinding, isVraag } from '../../../domain/bevinding.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel, Ontleding } from '../../../domain/ontleding.ts'

export interface Twijfel {
  /** Counts from 1. */
  readonly nr: number
  /** Place in `ontleding.bevindingen`. */
  readonly index: number
  readonly bevinding: Bevinding
  /** The same finding with the names people use instead of keys. */
  readonly metNamen: Bevinding
  readonly onderdelen: readonly Onderdeel[]
  readonly klaar: boolean
}

export interface Twijfels {
  readonly vragen: readonly Twijfel[]
  readonly goedOmTeWeten: readonly Twijfel[]
  readonly klaar: number
}

export function verzamelTwijfels(ontleding: Ontleding): Twijfels {
  const namen = nameOnderdelen(ontleding.onderdelen)
  const op = new Map(ontleding.onderdelen.map((o) => [o.sleutel, o]))
  const alle = ontleding.bevindingen.map(
    (bevinding, index): Twijfel => ({
      nr: 0,
      index,
      bevinding,
      metNamen: {
        ...bevinding,
        onderdelen: bevinding.onderdelen.flatMap((s) => namen.get(s) ?? []),
      },
      onderdelen: bevinding.onderdelen.flatMap((s) => op.get(s) ?? []),
      klaar: bevinding.antwoord !== undefined,
    }),
  )
  const nummer = (lijst: readonly Twijfel[]) => lijst.map((t, i) => ({ ...t, nr: i + 1 }))
  const vragen = nummer(alle.filter((t) => isVraag(t.bevinding)))
  return {
    vragen,
    goedOmTeWeten: nummer(alle.filter((t) => !isVraag(t.bevinding))),
    klaar: vragen.filter((t) => t.klaar).length,
  }
}

/** Keys of the pieces that an open question is about. */
export function metOpenTwijfel(twijfels: Twijfels): ReadonlySet<string> {
  return new Set(twijfels.vragen.filter((t) => !t.klaar).flatMap((t) => t.bevinding.onderdelen))
}

/** The next open question after this one, going round; null when all are answered. */
export function volgendeOpen(twijfels: Twijfels, na: number): Twijfel | null {
  const open = twijfels.vragen.filter((t) => !t.klaar && t.nr !== na)
  return open.find((t) => t.nr > na) ?? open[0] ?? null
}
