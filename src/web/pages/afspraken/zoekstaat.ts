// SPDX-License-Identifier: EUPL-1.2
/** What the reader asked for, to and from the address. The address is the only place where it lives. */
import {
  type Betrokkene,
  HARDHEDEN,
  TERMIJNSOORTEN,
  TOETSVORMEN,
} from '../../../domain/overeenkomst.ts'
import type { Partij } from '../../../domain/register.ts'
import { metSamen, type RegisterFilter } from '../../../domain/registerfilter.ts'
import { LANGSTE_VRAAG } from '../../../domain/zoekvraag.ts'
import { leesVersie, type Versie } from '../adressen.ts'

export interface Zoekstaat {
  readonly zoek: string
  readonly filter: RegisterFilter
  readonly weergave: 'lezen' | 'lijst'
  readonly versie: Versie
}

/** The page as it opens: nothing asked, in the version in force. */
export const LEGE_ZOEKSTAAT: Zoekstaat = {
  zoek: '',
  filter: {},
  weergave: 'lezen',
  versie: undefined,
}

/** What is chosen beside the words and the filters. */
type Keuzenaam = Exclude<keyof Zoekstaat, 'zoek' | 'filter'>

/**
 * Each choice by its name in the address. The address, the key of the page in the cache and the hidden fields of the
 * form come from this list: a choice that is missing here does not compile.
 */
const KEUZES: {
  readonly [K in Keuzenaam]: {
    readonly lees: (waarde: string | undefined) => Zoekstaat[K]
    /** '' is how the page opens: it does not stand in the address. */
    readonly schrijf: (staat: Zoekstaat) => string
  }
} = {
  weergave: {
    lees: (waarde) => (waarde === 'lijst' ? 'lijst' : 'lezen'),
    schrijf: ({ weergave }) => (weergave === 'lezen' ? '' : weergave),
  },
  versie: {
    lees: leesVersie,
    schrijf: ({ versie }) => (versie === undefined ? '' : String(versie)),
  },
}

/** The choices that a form or a link must carry along, by their name in the address. */
export function vasteKeuzes(staat: Zoekstaat): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(KEUZES)
      .map(([naam, keuze]) => [naam, keuze.schrijf(staat)] as const)
      .filter(([, waarde]) => waarde !== ''),
  )
}

/** Names of the filters in the address, in the order of the page. */
export const FILTERNAMEN = [
  'pijler',
  'trekker',
  'betrokken',
  'partij',
  'toetsvorm',
  'hardheid',
  'termijn',
  'getal',
  'levering',
  'jaar',
] as const
export type Filternaam = (typeof FILTERNAMEN)[number]

const MEESTE_WAARDEN = 20
const BETROKKENE =
  /^(?:gemeente|corporatie|huurdersorganisatie|partijen|energiewerkgroep|platform-huurdersorganisaties|other:.{1,120})$/u

function binnen<T extends string>(waarden: readonly string[], lijst: readonly T[]): T[] {
  return lijst.filter((l) => waarden.includes(l))
}

function isBetrokkene(waarde: string): waarde is Betrokkene {
  return BETROKKENE.test(waarde)
}

/** Reads the address; what it does not know it leaves out. Refuses niet_gevonden: a version that cannot exist. */
export function leesZoekstaat(vraag: URLSearchParams): Zoekstaat {
  const alle = (naam: Filternaam): string[] =>
    [...new Set(vraag.getAll(naam).filter(Boolean))].slice(0, MEESTE_WAARDEN)
  const getal = vraag.get('getal')
  return {
    zoek: (vraag.get('zoek') ?? '').trim().slice(0, LANGSTE_VRAAG),
    weergave: KEUZES.weergave.lees(vraag.get('weergave') ?? undefined),
    versie: KEUZES.versie.lees(vraag.get('versie') ?? undefined),
    filter: {
      pijlers: alle('pijler').filter((p) => p.length <= 60),
      trekkers: alle('trekker').filter(isBetrokkene),
      betrokkenen: alle('betrokken').filter(isBetrokkene),
      partijen: alle('partij').filter(isBetrokkene),
      toetsvormen: binnen(alle('toetsvorm'), TOETSVORMEN),
      hardheden: binnen(alle('hardheid'), HARDHEDEN),
      termijnen: binnen(alle('termijn'), TERMIJNSOORTEN),
      jaren: alle('jaar')
        .filter((j) => /^\d{4}$/.test(j))
        .map(Number),
      ...(getal === 'met' || getal === 'zonder' ? { metGetal: getal === 'met' } : {}),
      ...(vraag.get('levering') === 'ja' ? { levering: true } : {}),
    },
  }
}

/** The values of one filter as they stand in the address. */
export function waardenVan(filter: RegisterFilter, naam: Filternaam): readonly string[] {
  switch (naam) {
    case 'pijler':
      return filter.pijlers ?? []
    case 'trekker':
      return filter.trekkers ?? []
    case 'betrokken':
      return filter.betrokkenen ?? []
    case 'partij':
      return filter.partijen ?? []
    case 'toetsvorm':
      return filter.toetsvormen ?? []
    case 'hardheid':
      return filter.hardheden ?? []
    case 'termijn':
      return filter.termijnen ?? []
    case 'getal':
      return filter.metGetal === undefined ? [] : [filter.metGetal ? 'met' : 'zonder']
    case 'levering':
      return filter.levering ? ['ja'] : []
    case 'jaar':
      return (filter.jaren ?? []).map(String)
  }
}

/** Who a reader filtered on other than as the one who acts: named beside each find, so that it explains itself. */
export function gezochteBetrokkenen(
  filter: RegisterFilter,
  partijen: readonly Partij[],
): readonly Betrokkene[] {
  return metSamen([...(filter.betrokkenen ?? []), ...(filter.partijen ?? [])], partijen)
}

/** The parties that were asked for: who is among 'alle partijen', whatever it was asked to be. */
export function gevraagdePartijen(
  filter: RegisterFilter,
  partijen: readonly Partij[],
): readonly Betrokkene[] {
  const wie = [filter.trekkers, filter.betrokkenen, filter.partijen].flatMap((w) => w ?? [])
  return [...new Set(wie)].filter((w) => metSamen([w], partijen).length > 1)
}

/** '' or '?zoek=…&pijler=2': always in the same order, so that one question has one address. */
export function zoekstaatAdres(staat: Zoekstaat): string {
  const q = new URLSearchParams()
  if (staat.zoek) q.set('zoek', staat.zoek)
  for (const naam of FILTERNAMEN)
    for (const waarde of waardenVan(staat.filter, naam)) q.append(naam, waarde)
  for (const [naam, waarde] of Object.entries(vasteKeuzes(staat))) q.set(naam, waarde)
  const tekst = q.toString()
  return tekst ? `?${tekst}` : ''
}

/** The same question without one value of one filter. */
export function zonder(staat: Zoekstaat, naam: Filternaam, waarde: string): Zoekstaat {
  const f = staat.filter
  const weg = <T extends string | number>(lijst: readonly T[] | undefined): T[] =>
    (lijst ?? []).filter((x) => String(x) !== waarde)
  switch (naam) {
    case 'pijler':
      return { ...staat, filter: { ...f, pijlers: weg(f.pijlers) } }
    case 'trekker':
      return { ...staat, filter: { ...f, trekkers: weg(f.trekkers) } }
    case 'betrokken':
      return { ...staat, filter: { ...f, betrokkenen: weg(f.betrokkenen) } }
    case 'partij':
      return { ...staat, filter: { ...f, partijen: weg(f.partijen) } }
    case 'toetsvorm':
      return { ...staat, filter: { ...f, toetsvormen: weg(f.toetsvormen) } }
    case 'hardheid':
      return { ...staat, filter: { ...f, hardheden: weg(f.hardheden) } }
    case 'termijn':
      return { ...staat, filter: { ...f, termijnen: weg(f.termijnen) } }
    case 'jaar':
      return { ...staat, filter: { ...f, jaren: weg(f.jaren) } }
    case 'getal': {
      const { metGetal: _, ...rest } = f
      return { ...staat, filter: rest }
    }
    case 'levering': {
      const { levering: _, ...rest } = f
      return { ...staat, filter: rest }
    }
  }
}
