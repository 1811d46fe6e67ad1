// SPDX-License-Identifier: EUPL-1.2
/** From register, question and search result to what the page shows: pure, so that it can be tested by itself. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Betrokkene } from '../../../domain/overeenkomst.ts'
import type {
  AfspraakInRegister,
  Id,
  PijlerInRegister,
  Register,
} from '../../../domain/register.ts'
import { filterPijlers, isLeegFilter, jarenVan } from '../../../domain/registerfilter.ts'
import type { Zoekuitslag } from '../../../domain/zoeken.ts'
import { opmaakNummer } from '../../../teksten/nummers.ts'
import { betrokkeneNaam } from '../../../teksten/partijen.ts'
import { HARDHEID_WOORD, TERMIJNSOORT_WOORD, TOETSVORM_WOORD } from '../../../teksten/velden.ts'
import { FILTERNAMEN, type Filternaam, waardenVan, type Zoekstaat, zonder } from './zoekstaat.ts'

export interface Chip {
  readonly label: string
  readonly staat: Zoekstaat
}

export interface Loslaten extends Chip {
  /** How many items there would be. */
  readonly aantal: number
}

/** How a prestatie is called within its afspraak. */
export interface PrestatieNaam {
  /** Counted per afspraak and year, in source order. */
  readonly volgnummer: number
  /** As findings name it: '1.1.3/2024/2'. */
  readonly naam: string
}

/** Name of an afspraak in findings: its number, or its place when it has none. */
export function itemNaam(a: {
  readonly nummer: string | null
  readonly volgnummer: number
}): string {
  return a.nummer ?? `#${String(a.volgnummer)}`
}

/** Names of the prestaties of one afspraak, by id. Must see all of them, also those a filter hides. */
export function noemPrestaties(a: AfspraakInRegister): ReadonlyMap<Id, PrestatieNaam> {
  const tellers = new Map<number | null, number>()
  return new Map(
    a.prestaties.map((p) => {
      const volgnummer = (tellers.get(p.jaar) ?? 0) + 1
      tellers.set(p.jaar, volgnummer)
      return [
        p.id,
        { volgnummer, naam: `${itemNaam(a)}/${String(p.jaar ?? '?')}/${String(volgnummer)}` },
      ]
    }),
  )
}

function noemAlles(pijlers: readonly PijlerInRegister[]): ReadonlyMap<Id, PrestatieNaam> {
  const alle = new Map<Id, PrestatieNaam>()
  for (const p of pijlers)
    for (const q of p.paragrafen)
      for (const a of q.afspraken) for (const [id, naam] of noemPrestaties(a)) alle.set(id, naam)
  return alle
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
  /** Anything asked at all? */
  readonly gefilterd: boolean
  readonly chips: readonly Chip[]
  /** Only when nothing was found: what to drop, most results first. */
  readonly loslaten: readonly Loslaten[]
  readonly bevindingen: ReadonlyMap<string, readonly Bevinding[]>
  readonly namen: ReadonlyMap<Id, PrestatieNaam>
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

/** Word on the chip of one filter value. */
export function filterWoord(register: Register, naam: Filternaam, waarde: string): string {
  switch (naam) {
    case 'pijler': {
      const pijler = register.pijlers.find((p) => (p.nummer ?? p.id) === waarde || p.id === waarde)
      return pijler ? opmaakNummer('Pijler', pijler.nummer, pijler.titel) : `Pijler ${waarde}`
    }
    case 'partij':
      return betrokkeneNaam(waarde as Betrokkene, register.samenwerking.partijen)
    case 'toetsvorm':
      return TOETSVORM_WOORD[waarde as keyof typeof TOETSVORM_WOORD]
    case 'hardheid':
      return HARDHEID_WOORD[waarde as keyof typeof HARDHEID_WOORD]
    case 'termijn':
      return TERMIJNSOORT_WOORD[waarde as keyof typeof TERMIJNSOORT_WOORD]
    case 'getal':
      return waarde === 'met' ? 'met getal' : 'zonder getal'
    case 'jaar':
      return waarde
  }
}

/** Everything the page shows for one question. `zoekuitslag`: null when no words were asked for. */
export function maakBeeld(
  register: Register,
  staat: Zoekstaat,
  zoekuitslag: Zoekuitslag | null,
): AfsprakenBeeld {
  const gezocht = zoekuitslag ? new Set(zoekuitslag.treffers.map((t) => t.id)) : null
  const { pijlers, treffers } = filterPijlers(register.pijlers, staat.filter, gezocht)
  const aantal = tel(pijlers, treffers)
  const keuzes = FILTERNAMEN.flatMap((naam) =>
    waardenVan(staat.filter, naam).map((waarde) => ({
      label: filterWoord(register, naam, waarde),
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
            const dan = filterPijlers(register.pijlers, chip.staat.filter, zoekt)
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
    gefilterd: staat.zoek !== '' || !isLeegFilter(staat.filter),
    chips,
    loslaten,
    bevindingen: bevindingenPerItem(register.overeenkomst.bevindingen),
    namen: noemAlles(register.pijlers),
    totaal: telAlles(register.pijlers),
  }
}

export interface FilterOptie {
  readonly waarde: string
  readonly label: string
}

/** The choices that exist in this register: a filter never offers what can only give nothing. */
export function filterOpties(
  register: Register,
): Readonly<Record<Filternaam, readonly FilterOptie[]>> {
  const partijen = new Map<Betrokkene, number>()
  const toetsvormen = new Set<string>()
  const hardheden = new Set<string>()
  const termijnen = new Set<string>()
  const jaren = new Set<number>()
  for (const p of register.pijlers)
    for (const q of p.paragrafen)
      for (const a of q.afspraken)
        for (const v of [a, ...a.prestaties]) {
          for (const w of new Set([...v.trekkers, ...v.betrokkenen]))
            partijen.set(w, (partijen.get(w) ?? 0) + 1)
          toetsvormen.add(v.toetsvorm)
          hardheden.add(v.hardheid)
          termijnen.add(v.termijn.soort)
          for (const j of jarenVan(v, 'jaar' in v ? v.jaar : null)) jaren.add(j)
        }
  const kies = (naam: Filternaam, waarden: readonly string[], aanwezig: ReadonlySet<string>) =>
    waarden
      .filter((w) => aanwezig.has(w))
      .map((waarde) => ({ waarde, label: filterWoord(register, naam, waarde) }))
  const rang = (w: Betrokkene): number => (w.startsWith('other:') ? 1 : 0)
  return {
    pijler: register.pijlers.map((p) => ({
      waarde: p.nummer ?? p.id,
      label: opmaakNummer(null, p.nummer, p.titel),
    })),
    partij: [...partijen]
      .sort((a, b) => rang(a[0]) - rang(b[0]) || b[1] - a[1])
      .map(([waarde]) => ({ waarde, label: filterWoord(register, 'partij', waarde) })),
    toetsvorm: kies('toetsvorm', Object.keys(TOETSVORM_WOORD), toetsvormen),
    hardheid: kies('hardheid', Object.keys(HARDHEID_WOORD), hardheden),
    termijn: kies('termijn', Object.keys(TERMIJNSOORT_WOORD), termijnen),
    getal: [
      { waarde: 'met', label: 'met getal' },
      { waarde: 'zonder', label: 'zonder getal' },
    ],
    jaar: [...jaren].sort((a, b) => a - b).map((j) => ({ waarde: String(j), label: String(j) })),
  }
}
