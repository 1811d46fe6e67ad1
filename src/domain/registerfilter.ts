// SPDX-License-Identifier: EUPL-1.2
/** The filters of the register, as they live in the address, and the one place that says what each of them means. */
import type { Betrokkene, Hardheid, Termijnsoort, Toetsvorm, Velden } from './overeenkomst.ts'
import type { PijlerInRegister, PrestatieInRegister } from './register.ts'

/** An absent or empty filter lets everything through; filters combine with "and", the values of one with "or". */
export interface RegisterFilter {
  /** Pijler numbers, or ids for a pijler without number. */
  readonly pijlers?: readonly string[]
  /** Who must act. */
  readonly trekkers?: readonly Betrokkene[]
  /** Who is involved without having to act. */
  readonly betrokkenen?: readonly Betrokkene[]
  /** Who must act or is involved: all that one party has to do with. */
  readonly partijen?: readonly Betrokkene[]
  readonly toetsvormen?: readonly Toetsvorm[]
  readonly hardheden?: readonly Hardheid[]
  readonly termijnen?: readonly Termijnsoort[]
  /** true: only items with a number that must be kept; false: only items without. */
  readonly metGetal?: boolean
  /** Only items in which information goes to another party; there is no question that asks for the others. */
  readonly levering?: true
  /** Year of a prestatie, or year that a termijn names. */
  readonly jaren?: readonly number[]
}

/** True when nothing is filtered. */
export function isLeegFilter(filter: RegisterFilter): boolean {
  // over all of them, so that a new filter cannot be forgotten here
  return Object.values(filter).every(
    (waarde: RegisterFilter[keyof RegisterFilter]) =>
      waarde === undefined || (Array.isArray(waarde) && waarde.length === 0),
  )
}

function heeft<T>(gekozen: readonly T[] | undefined, waarden: readonly T[]): boolean {
  return !gekozen?.length || waarden.some((w) => gekozen.includes(w))
}

/** The years an item is about: its own year, and the year of its termijn or date. */
export function jarenVan(velden: Velden, jaar: number | null): number[] {
  const jaren = new Set<number>()
  if (jaar !== null) jaren.add(jaar)
  if (velden.termijn.jaar !== undefined) jaren.add(velden.termijn.jaar)
  if (velden.termijn.datum) jaren.add(Number(velden.termijn.datum.slice(0, 4)))
  return [...jaren]
}

/** Does one item (afspraak or prestatie) pass on its fields? The pijler it stands in is the caller's to check. */
export function matchesFilter(
  velden: Velden,
  jaar: number | null,
  filter: RegisterFilter,
): boolean {
  return (
    heeft(filter.trekkers, velden.trekkers) &&
    heeft(filter.betrokkenen, velden.betrokkenen) &&
    heeft(filter.partijen, [...velden.trekkers, ...velden.betrokkenen]) &&
    heeft(filter.toetsvormen, [velden.toetsvorm]) &&
    heeft(filter.hardheden, [velden.hardheid]) &&
    heeft(filter.termijnen, [velden.termijn.soort]) &&
    heeft(filter.jaren, jarenVan(velden, jaar)) &&
    (filter.metGetal === undefined || velden.getallen.some((g) => g.norm) === filter.metGetal) &&
    (filter.levering === undefined || velden.levering)
  )
}

/**
 * Keeps what passes. A prestatie that passes keeps its afspraak in view, so that it can be read in its place;
 * `treffers` says which items passed themselves. `gezocht`: ids that a search found; null when nothing was asked.
 */
export function filterPijlers(
  pijlers: readonly PijlerInRegister[],
  filter: RegisterFilter,
  gezocht: ReadonlySet<string> | null = null,
): { readonly pijlers: readonly PijlerInRegister[]; readonly treffers: ReadonlySet<string> } {
  const treffers = new Set<string>()
  const matches = (id: string, velden: Velden, jaar: number | null): boolean => {
    const ja = (gezocht === null || gezocht.has(id)) && matchesFilter(velden, jaar, filter)
    if (ja) treffers.add(id)
    return ja
  }
  const over = pijlers
    .filter((p) => heeft(filter.pijlers, [p.nummer ?? p.id, p.id]))
    .map((p) => ({
      ...p,
      paragrafen: p.paragrafen
        .map((q) => ({
          ...q,
          afspraken: q.afspraken.flatMap((a) => {
            const zelf = matches(a.id, a, null)
            const prestaties: PrestatieInRegister[] = a.prestaties.filter((x) =>
              matches(x.id, x, x.jaar),
            )
            return zelf || prestaties.length > 0 ? [{ ...a, prestaties }] : []
          }),
        }))
        .filter((q) => q.afspraken.length > 0 || (gezocht === null && isLeegFilter(filter))),
    }))
    .filter((p) => p.paragrafen.length > 0 || (gezocht === null && isLeegFilter(filter)))
  return { pijlers: over, treffers }
}
