// SPDX-License-Identifier: EUPL-1.2
/** From register, question and search result to what the page shows: pure, so that it can be tested by itself. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import { startVolgnummers } from '../../../domain/itemnaam.ts'
import type {
  AfspraakInRegister,
  Id,
  PijlerInRegister,
  Register,
} from '../../../domain/register.ts'
import { filterPijlers, isLeegFilter } from '../../../domain/registerfilter.ts'
import type { Zoekuitslag } from '../../../domain/zoeken.ts'
import { chipWoord } from './filteropties.ts'
import { FILTERNAMEN, waardenVan, type Zoekstaat, zonder } from './zoekstaat.ts'

export interface Chip {
  readonly label: string
  readonly staat: Zoekstaat
}

export interface Loslaten extends Chip {
  /** How many items there would be. */
  readonly aantal: number
}

/** Place of each prestatie in its year, by id. Must see all of one afspraak, also those a filter hides. */
export function countPrestaties(a: AfspraakInRegister): ReadonlyMap<Id, number> {
  const volgnummerIn = startVolgnummers()
  return new Map(a.prestaties.map((p) => [p.id, volgnummerIn(p.jaar)]))
}

function countAllPrestaties(pijlers: readonly PijlerInRegister[]): ReadonlyMap<Id, number> {
  return new Map(
    pijlers.flatMap((p) =>
      p.paragrafen.flatMap((q) => q.afspraken.flatMap((a) => [...countPrestaties(a)])),
    ),
  )
}

export interface AfsprakenBeeld {
  readonly register: Register
  readonly staat: Zoekstaat
  readonly zoekuitslag: Zoekuitslag | null
  readonly pijlers: readonly PijlerInRegister[]
  readonly treffers: ReadonlySet<Id>
  readonly aantal: {
    readonly totaal: number
    readonly afspraken: number
    readonly prestaties: number
  }
  /** How many of them are here only because all parties do them together. */
  readonly samen: number
  /** Anything asked at all? */
  readonly gefilterd: boolean
  readonly chips: readonly Chip[]
  /** Only when nothing was found: what to drop, most results first. */
  readonly loslaten: readonly Loslaten[]
  readonly bevindingen: ReadonlyMap<string, readonly Bevinding[]>
  readonly volgnummers: ReadonlyMap<Id, number>
  readonly totaal: number
}

/** Findings by item name ('1.1.3', '1.1.3/2024/1'). */
export function bevindingenPerItem(
  bevindingen: readonly Bevinding[],
): ReadonlyMap<string, readonly Bevinding[]> {
  const per = new Map<string, Bevinding[]>()
  for (const b of bevindingen)
    for (const naam of b.onderdelen) {
      const lijst = per.get(naam)
      if (lijst) lijst.push(b)
      else per.set(naam, [b])
    }
  return per
}

function tel(pijlers: readonly PijlerInRegister[], treffers: ReadonlySet<Id>) {
  let afspraken = 0
  let prestaties = 0
  for (const p of pijlers)
    for (const q of p.paragrafen)
      for (const a of q.afspraken) {
        if (treffers.has(a.id)) afspraken += 1
        for (const x of a.prestaties) if (treffers.has(x.id)) prestaties += 1
      }
  return { totaal: afspraken + prestaties, afspraken, prestaties }
}

function telAlles(pijlers: readonly PijlerInRegister[]): number {
  let n = 0
  for (const p of pijlers)
    for (const q of p.paragrafen) for (const a of q.afspraken) n += 1 + a.prestaties.length
  return n
}

/** Everything the page shows for one question. `zoekuitslag`: null when no words were asked for. */
export function maakBeeld(
  register: Register,
  staat: Zoekstaat,
  zoekuitslag: Zoekuitslag | null,
): AfsprakenBeeld {
  const gezocht = zoekuitslag ? new Set(zoekuitslag.treffers.map((t) => t.id)) : null
  const { pijlers, treffers, samen } = filterPijlers(register, staat.filter, gezocht)
  const aantal = tel(pijlers, treffers)
  const keuzes = FILTERNAMEN.flatMap((naam) =>
    waardenVan(staat.filter, naam).map((waarde) => ({
      label: chipWoord(register, naam, waarde),
      staat: zonder(staat, naam, waarde),
    })),
  )
  const zoekChip: Chip[] = staat.zoek
    ? [{ label: `‘${staat.zoek}’`, staat: { ...staat, zoek: '' } }]
    : []
  const chips = [...zoekChip, ...keuzes]
  const loslaten =
    aantal.totaal > 0
      ? []
      : chips
          .map((chip) => {
            const zoekt = chip.staat.zoek ? gezocht : null
            const dan = filterPijlers(register, chip.staat.filter, zoekt)
            return { ...chip, aantal: tel(dan.pijlers, dan.treffers).totaal }
          })
          // dropping the last one shows everything: the page offers that anyway
          .filter((l) => l.aantal > 0 && chips.length > 1)
          .sort((a, b) => b.aantal - a.aantal)
  return {
    register,
    staat,
    zoekuitslag,
    pijlers,
    treffers,
    aantal,
    samen: samen.size,
    gefilterd: staat.zoek !== '' || !isLeegFilter(staat.filter),
    chips,
    loslaten,
    bevindingen: bevindingenPerItem(register.overeenkomst.bevindingen),
    volgnummers: countAllPrestaties(register.pijlers),
    totaal: telAlles(register.pijlers),
  }
}
