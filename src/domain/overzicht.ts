// SPDX-License-Identifier: EUPL-1.2
/** What the pages read: each page gets one of these, made in one go by one use case. */
import type { Bevinding } from './bevinding.ts'
import type { Bron, Passage } from './bron.ts'
import type { Aantallen, DocumentSamenvatting } from './document.ts'
import type { Betrokkene, Verwijzing } from './overeenkomst.ts'
import type {
  AfspraakInRegister,
  Id,
  LogRegel,
  Origineel,
  Overeenkomst,
  OvereenkomstStand,
  Samenwerking,
} from './register.ts'

/** One collaboration in the list on home. */
export interface SamenwerkingSamenvatting extends Samenwerking {
  /** Of the version that the register shows: the vastgestelde, or the newest concept when there is none. */
  readonly titel: string | null
  readonly looptijd: { readonly van: number; readonly tot: number } | null
  readonly prestatiejaar: number | null
  readonly stand: OvereenkomstStand
  readonly versie: number
  readonly aantallen: Aantallen
  /** ISO date-time, UTC. */
  readonly bijgewerktOp: string
}

/** Which collaborations home shows. */
export interface HomeVraag {
  /** Words of the name or of a party; '' for all. */
  readonly zoek?: string
  /** Counts from 1; a page after the last one is the last one. */
  readonly bladzijde?: number
}

export interface HomeOverzicht {
  /** Of this page, in the order of their names. */
  readonly samenwerkingen: readonly SamenwerkingSamenvatting[]
  /** How many there are, and how many of them answer the question. */
  readonly totaal: number
  readonly gevonden: number
  readonly bladzijde: number
  readonly bladzijden: number
  /** Documents that are being read, could not be read, or wait for somebody to check them. Newest first. */
  readonly documenten: readonly DocumentSamenvatting[]
}

export interface PijlerSamenvatting {
  readonly id: Id
  readonly nummer: string | null
  readonly titel: string | null
  readonly paragrafen: number
  readonly afspraken: number
  readonly prestaties: number
  /** Items (afspraken and prestaties) with at least one number that must be kept. */
  readonly metGetal: number
}

/** Something that falls in a year. */
export interface TijdlijnItem {
  readonly id: Id
  readonly soort: 'afspraak' | 'prestatie'
  /** Address part and number of the afspraak it is or belongs to. */
  readonly adres: string
  readonly nummer: string | null
  /** 'N' in 'Prestatie 2024 · N'; null for an afspraak. */
  readonly volgnummer: number | null
  readonly tekst: string
  readonly trekkers: readonly Betrokkene[]
  /** The same by name where a role has several parties and the text names them. */
  readonly wie?: readonly Betrokkene[]
  /** 1–4, or null: in that year, without a quarter. */
  readonly kwartaal: 1 | 2 | 3 | 4 | null
  /** ISO date when the text gives one. */
  readonly datum: string | null
  /** Rhythm in the words of the text ('twee keer per jaar'), or null. */
  readonly ritme: string | null
}

export interface Tijdlijn {
  readonly jaar: number
  readonly items: readonly TijdlijnItem[]
}

export interface SamenwerkingPagina {
  readonly samenwerking: Samenwerking
  readonly overeenkomst: Overeenkomst
  readonly aantallen: Aantallen
  readonly pijlers: readonly PijlerSamenvatting[]
  /** One per year in which something falls, ascending. */
  readonly tijdlijnen: readonly Tijdlijn[]
  readonly versies: readonly VersieSamenvatting[]
  /** Documents of this collaboration that still have to be checked. */
  readonly documenten: readonly DocumentSamenvatting[]
}

/** A reference in a text, with the item it leads to when the register has it. */
export interface OpgelosteVerwijzing extends Verwijzing {
  readonly naar: ItemKort | null
}

/** Enough of an item to make a link to it. */
export interface ItemKort {
  readonly id: Id
  readonly soort: 'afspraak' | 'prestatie' | 'paragraaf' | 'pijler'
  /** Address part of the afspraak it is or belongs to; null for a heading. */
  readonly adres: string | null
  readonly nummer: string | null
  readonly tekst: string
}

/** A piece of the source around a passage: whole lines, so that it can be read. */
export interface BronFragment {
  readonly passage: Passage
  /** `tekst.slice(merkVan, merkTot)` is the passage. */
  readonly tekst: string
  readonly merkVan: number
  readonly merkTot: number
}

export interface AfspraakPagina {
  readonly samenwerking: Samenwerking
  readonly overeenkomst: Overeenkomst
  readonly pijler: {
    readonly id: Id
    readonly nummer: string | null
    readonly titel: string | null
  }
  readonly paragraaf: {
    readonly id: Id
    readonly nummer: string | null
    readonly titel: string | null
  }
  readonly afspraak: AfspraakInRegister
  /** References of the afspraak itself and of each of its prestaties, by item id, in text order. */
  readonly verwijzingen: ReadonlyMap<Id, readonly OpgelosteVerwijzing[]>
  /** Items elsewhere that refer to this afspraak. */
  readonly verwezenDoor: readonly ItemKort[]
  readonly bevindingen: readonly Bevinding[]
  /** Source of the afspraak and its prestaties, by item id. */
  readonly fragmenten: ReadonlyMap<Id, readonly BronFragment[]>
  readonly geschiedenis: readonly LogRegel[]
  readonly vorige: ItemKort | null
  readonly volgende: ItemKort | null
}

export interface BronPagina {
  readonly samenwerking: Samenwerking
  readonly overeenkomst: Overeenkomst
  readonly bron: Bron
  /** Items by where they stand, ascending, so that the page can link back to them. */
  readonly plaatsen: readonly { readonly item: ItemKort; readonly passages: readonly Passage[] }[]
}

/** The file as it came in. */
export interface OrigineelBestand {
  readonly origineel: Origineel
  /** Its bytes, in pieces. */
  readonly delen: AsyncIterable<Uint8Array>
}

export interface VersieSamenvatting {
  readonly id: Id
  readonly versie: number
  readonly stand: OvereenkomstStand
  readonly titel: string | null
  readonly aantallen: Aantallen
  readonly origineel: Origineel
  /** ISO date-time, UTC. */
  readonly bewaardOp: string
  readonly vastgesteldOp: string | null
  readonly vervangenOp: string | null
}

/** A term of the document (abbreviation or definition) and the items that use it. */
export interface BegripInGebruik {
  readonly kort: string
  readonly betekenis: string
  readonly gebruiktIn: readonly ItemKort[]
}
