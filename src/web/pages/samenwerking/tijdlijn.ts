// SPDX-License-Identifier: EUPL-1.2
/** The items of a year, put in quarters and under the parties that must act. Pure. */
import type { Betrokkene, Documentgegevens, Rol } from '../../../domain/overeenkomst.ts'
import type { Tijdlijn, TijdlijnItem } from '../../../domain/overzicht.ts'
import type { Partij } from '../../../domain/register.ts'
import { betrokkeneNaam } from '../../../teksten/partijen.ts'

export const KWARTALEN = [1, 2, 3, 4] as const
export type Kwartaal = (typeof KWARTALEN)[number]

export interface TijdlijnRij {
  readonly sleutel: string
  readonly naam: string
  /** For the mark. */
  readonly wie: readonly Betrokkene[]
  readonly kwartalen: Readonly<Record<Kwartaal, readonly TijdlijnItem[]>>
}

export interface JaarBeeld {
  readonly jaar: number
  /** null: today is in another year. */
  readonly nu: Kwartaal | null
  readonly rijen: readonly TijdlijnRij[]
  /** In this year, but in no quarter: rhythms and items that only name the year. */
  readonly heelJaar: readonly TijdlijnItem[]
}

const NAAM: Readonly<Record<string, string>> = { samen: 'Samen', anderen: 'Anderen' }
const ROLLEN: readonly Exclude<Rol, 'anders'>[] = ['gemeente', 'corporatie', 'huurdersorganisatie']

/** Row of an item: one party alone, several together, or somebody outside the agreement. */
function rijVan(item: TijdlijnItem): string {
  const rollen = ROLLEN.filter((r) => item.trekkers.includes(r))
  if (item.trekkers.length === 1 && rollen[0]) return rollen[0]
  if (rollen.length === 1 && !item.trekkers.includes('partijen')) return rollen[0] ?? 'samen'
  if (rollen.length > 1 || item.trekkers.includes('partijen')) return 'samen'
  return item.trekkers.length === 0 ? 'samen' : 'anderen'
}

export function kwartaalVan(iso: string): Kwartaal {
  return KWARTALEN[Math.floor((Number(iso.slice(5, 7)) - 1) / 3)] ?? 1
}

/** Which year to show: the one asked for, else this year when the agreement runs, else the prestatiejaar, else the fullest. */
export function kiesJaar(
  tijdlijnen: readonly Tijdlijn[],
  gevraagd: number | null,
  vandaag: string,
  gegevens: Pick<Documentgegevens, 'looptijd' | 'prestatiejaar'>,
): Tijdlijn | undefined {
  const dit = Number(vandaag.slice(0, 4))
  const { looptijd, prestatiejaar } = gegevens
  const loopt = looptijd === null || (looptijd.van <= dit && dit <= looptijd.tot)
  return (
    tijdlijnen.find((t) => t.jaar === gevraagd) ??
    (loopt ? tijdlijnen.find((t) => t.jaar === dit) : undefined) ??
    tijdlijnen.find((t) => t.jaar === prestatiejaar) ??
    [...tijdlijnen].sort((a, b) => b.items.length - a.items.length)[0]
  )
}

export function maakJaarBeeld(
  tijdlijn: Tijdlijn,
  partijen: readonly Partij[],
  vandaag: string,
): JaarBeeld {
  const sleutels = ['samen', ...ROLLEN.filter((r) => partijen.some((p) => p.rol === r)), 'anderen']
  const leeg = (): Record<Kwartaal, TijdlijnItem[]> => ({ 1: [], 2: [], 3: [], 4: [] })
  const per = new Map(sleutels.map((s) => [s, leeg()]))
  const heelJaar: TijdlijnItem[] = []
  for (const item of tijdlijn.items) {
    if (item.kwartaal === null) {
      heelJaar.push(item)
      continue
    }
    const rij = per.get(rijVan(item)) ?? per.get('samen')
    rij?.[item.kwartaal].push(item)
  }
  const rijen = sleutels
    .map(
      (s): TijdlijnRij => ({
        sleutel: s,
        naam: NAAM[s] ?? betrokkeneNaam(s as Betrokkene, partijen),
        wie: s === 'samen' ? ['partijen'] : s === 'anderen' ? [] : [s as Betrokkene],
        kwartalen: per.get(s) ?? leeg(),
      }),
    )
    .filter((r) => r.sleutel !== 'anderen' || KWARTALEN.some((k) => r.kwartalen[k].length > 0))
  return {
    jaar: tijdlijn.jaar,
    nu: Number(vandaag.slice(0, 4)) === tijdlijn.jaar ? kwartaalVan(vandaag) : null,
    rijen,
    heelJaar,
  }
}
