// SPDX-License-Identifier: EUPL-1.2
/** The filters of the register, as they live in the address, and the one place that says what each of them means. */
import {
  type Betrokkene,
  type Documentgegevens,
  type Hardheid,
  type Kolommen,
  ROLLEN,
  type Termijnsoort,
  type Toetsvorm,
  type Velden,
} from './overeenkomst.ts'
import { metGenoemden } from './genoemd.ts'
import type { Partij, PijlerInRegister, PrestatieInRegister, Register } from './register.ts'

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
  /** Year that an item is about or runs on through: see `jarenVan`. */
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

/** An item as far as its years go. */
type MetJaren = Pick<Velden, 'termijn'> & { readonly looptijd_tot?: number | null }
type Leesbaar = Velden & MetJaren & { readonly tekst?: string; readonly kolommen?: Kolommen }
type Looptijd = Documentgegevens['looptijd']
/** A wrong year ('t/m 9999') must not fill the page with years. */
const MEESTE_JAREN = 60

/**
 * The years an item is about: its own year, the year of its termijn or date, and each year that it runs on through.
 * It runs from its `vanaf`, else from the begin of the `looptijd` of the agreement, to the year that it names, else to
 * the end of the looptijd. What belongs to a year of its own (a prestatie) runs from that year, and past it only when
 * its termijn names a later one.
 */
export function jarenVan(item: MetJaren, jaar: number | null, looptijd: Looptijd): number[] {
  const { termijn } = item
  const jaren = new Set<number>()
  if (jaar !== null) jaren.add(jaar)
  const genoemd = termijn.datum ? Number(termijn.datum.slice(0, 4)) : termijn.jaar
  if (termijn.jaar !== undefined) jaren.add(termijn.jaar)
  if (genoemd !== undefined) jaren.add(genoemd)
  const tot = item.looptijd_tot ?? null
  if (termijn.soort !== 'doorlopend' && termijn.soort !== 'per-periode' && tot === null)
    return [...jaren]
  const begin = termijn.vanaf ? genoemd : (jaar ?? looptijd?.van)
  const eind = tot ?? (termijn.vanaf ? undefined : genoemd) ?? jaar ?? looptijd?.tot
  if (begin === undefined || eind === undefined) return [...jaren]
  for (let j = begin; j <= eind && j < begin + MEESTE_JAREN; j += 1) jaren.add(j)
  return [...jaren]
}

const ROLNAMEN: ReadonlySet<string> = new Set(ROLLEN.filter((rol) => rol !== 'anders'))

/**
 * What all parties do together, each of them does: who asks for one party also gets what stands under 'partijen'.
 * Where no party was recognised, the roles are the parties.
 */
export function metSamen(
  gekozen: readonly Betrokkene[] | undefined,
  partijen: readonly Partij[],
): readonly Betrokkene[] {
  const isPartij = (w: Betrokkene): boolean =>
    partijen.length === 0
      ? ROLNAMEN.has(w)
      : partijen.some((p) => (ROLNAMEN.has(p.rol) && p.rol === w) || w === `other:${p.naam}`)
  return gekozen?.some(isPartij) ? [...new Set([...gekozen, 'partijen' as const])] : (gekozen ?? [])
}

/**
 * Does one item (afspraak or prestatie) pass on its fields? The pijler it stands in is the caller's to check.
 * `samen`: does a party also get what all parties do together?
 */
export function matchesFilter(
  velden: Leesbaar,
  jaar: number | null,
  filter: RegisterFilter,
  looptijd: Looptijd,
  partijen: readonly Partij[],
  samen = true,
): boolean {
  // by name or by role: an old link asks for the role
  const genoemd = metGenoemden(velden, partijen)
  const trekkers = [...velden.trekkers, ...genoemd.trekkers]
  const betrokkenen = [...velden.betrokkenen, ...genoemd.betrokkenen]
  const wie = (gekozen: readonly Betrokkene[] | undefined) =>
    samen ? metSamen(gekozen, partijen) : gekozen
  return (
    heeft(wie(filter.trekkers), trekkers) &&
    heeft(wie(filter.betrokkenen), betrokkenen) &&
    heeft(wie(filter.partijen), [...trekkers, ...betrokkenen]) &&
    heeft(filter.toetsvormen, [velden.toetsvorm]) &&
    heeft(filter.hardheden, [velden.hardheid]) &&
    heeft(filter.termijnen, [velden.termijn.soort]) &&
    heeft(filter.jaren, jarenVan(velden, jaar, looptijd)) &&
    (filter.metGetal === undefined || velden.getallen.some((g) => g.norm) === filter.metGetal) &&
    (filter.levering === undefined || velden.levering)
  )
}

/**
 * Keeps what passes. A prestatie that passes keeps its afspraak in view, so that it can be read in its place;
 * `treffers` says which items passed themselves, `samen` which of them only because all parties do it together. `gezocht`: ids that a search found; null when nothing was asked.
 */
export function filterPijlers(
  register: Register,
  filter: RegisterFilter,
  gezocht: ReadonlySet<string> | null = null,
): {
  readonly pijlers: readonly PijlerInRegister[]
  readonly treffers: ReadonlySet<string>
  readonly samen: ReadonlySet<string>
} {
  const { looptijd } = register.overeenkomst.gegevens
  const { partijen } = register.samenwerking
  const treffers = new Set<string>()
  const samen = new Set<string>()
  const matches = (id: string, velden: Leesbaar, jaar: number | null): boolean => {
    const ja =
      (gezocht === null || gezocht.has(id)) &&
      matchesFilter(velden, jaar, filter, looptijd, partijen)
    if (ja) treffers.add(id)
    if (ja && !matchesFilter(velden, jaar, filter, looptijd, partijen, false)) samen.add(id)
    return ja
  }
  const over = register.pijlers
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
  return { pijlers: over, treffers, samen }
}
