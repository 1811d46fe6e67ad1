// SPDX-License-Identifier: EUPL-1.2
/**
 * The agreement as data: pijler → paragraaf → afspraak → prestatie, with the fields that say who, what and when.
 * The same shape is proposed by intake, stored in the register, shown on the pages and printed by the command line.
 * Field meanings: docs/begrippen.md.
 */
import type { Bevinding } from './bevinding.ts'
import type { Bereik, Passage } from './bron.ts'

export const ROLLEN = ['gemeente', 'corporatie', 'huurdersorganisatie', 'anders'] as const
export type Rol = (typeof ROLLEN)[number]

/** Who acts or is involved: a role, a joint body, or `other:<name>` for anyone outside the agreement. */
export type Betrokkene =
  | 'gemeente'
  | 'corporatie'
  | 'huurdersorganisatie'
  | 'partijen'
  | 'energiewerkgroep'
  | 'platform-huurdersorganisaties'
  | `other:${string}`

export const TERMIJNSOORTEN = [
  'geen',
  'jaar',
  'uiterlijk',
  'kwartaal',
  'doorlopend',
  'per-periode',
] as const
export type Termijnsoort = (typeof TERMIJNSOORTEN)[number]

/** When, from the text only. `datum` is ISO (yyyy-mm-dd); `kwartaal` 1–4; `ritme` in the words of the text. */
export interface Termijn {
  readonly soort: Termijnsoort
  readonly kwartaal?: number
  readonly jaar?: number
  readonly datum?: string
  /** `datum` is the day it begins; absent: the last day. Only with 'doorlopend'. */
  readonly vanaf?: true
  readonly ritme?: string
}

export const STREKKINGEN = [
  'precies',
  'minimaal',
  'maximaal',
  'gemiddeld per jaar',
  'tot',
  'indicatief',
] as const
export type Strekking = (typeof STREKKINGEN)[number]

/** A quantity in the text. `waarde` in `eenheid` as written: '%' is 0–100, 'EUR' is euros. */
export interface Getal {
  readonly waarde: number
  readonly eenheid: string
  readonly strekking: Strekking
  /** Exact substring of the item's text. */
  readonly tekst: string
  /** false: context only, not something to be kept. */
  readonly norm: boolean
  /** A zero in words: 'geen woningen meer'. */
  readonly impliciet?: boolean
}

export const TOETSVORMEN = ['mijlpaal', 'getalsnorm', 'ritme', 'procesregel', 'inspanning'] as const
export type Toetsvorm = (typeof TOETSVORMEN)[number]

export const HARDHEDEN = ['resultaat', 'inspanning', 'streven', 'onderzoek'] as const
export type Hardheid = (typeof HARDHEDEN)[number]

/** Words in the item's text that gave a field its value; offsets in `tekst` of the item. */
export interface Markering extends Bereik {
  readonly soort: 'getal' | 'wie' | 'wanneer' | 'waar'
}

/** A reference in the text to another item, article or annex. */
export interface Verwijzing extends Bereik {
  readonly soort: 'afspraak' | 'prestatie' | 'pijler' | 'bijlage' | 'extern'
  /** Number as written, without the word before it: '1.1.3', '3'. */
  readonly doel: string
}

export interface Velden {
  readonly trekkers: readonly Betrokkene[]
  /** true: nobody is named as the one who acts; inferred from the context. */
  readonly trekkers_afgeleid: boolean
  readonly betrokkenen: readonly Betrokkene[]
  readonly termijn: Termijn
  readonly getallen: readonly Getal[]
  readonly toetsvorm: Toetsvorm
  readonly hardheid: Hardheid
  /** Information goes to another signatory. */
  readonly levering: boolean
  /** Number of the first annex that the text points to, or null; all of them, letters too, are in `verwijzingen`. */
  readonly bijlage: number | null
  readonly markeringen: readonly Markering[]
  readonly verwijzingen: readonly Verwijzing[]
}

/** Values of table columns that a row had, in the document's own words. */
export type Kolommen = Readonly<Record<string, string>>

export interface Prestatie extends Velden {
  /** '<afspraaknummer>/<jaar>/<volgnummer>', counted per afspraak in source order. */
  readonly id: string
  readonly jaar: number | null
  readonly tekst: string
  readonly passages: readonly Passage[]
  readonly kolommen?: Kolommen
}

export interface Afspraak extends Velden {
  /** As people know it ('1.1.3', 'A1', '3.2'); null when the document numbers nothing. */
  readonly nummer: string | null
  /** Counts from 1 over the whole document. */
  readonly volgnummer: number
  readonly tekst: string
  readonly passages: readonly Passage[]
  /** Year until which the afspraak itself runs, when its text says so. */
  readonly looptijd_tot: number | null
  readonly kolommen?: Kolommen
  readonly prestaties: readonly Prestatie[]
}

export interface Paragraaf {
  readonly nummer: string | null
  readonly titel: string | null
  readonly inleiding: string | null
  /** Passages of the heading and of the introduction. */
  readonly passages: readonly Passage[]
  readonly afspraken: readonly Afspraak[]
}

export interface Pijler {
  readonly nummer: string | null
  readonly titel: string | null
  readonly inleiding: string | null
  readonly passages: readonly Passage[]
  readonly paragrafen: readonly Paragraaf[]
}

export interface PartijInDocument {
  readonly naam: string
  readonly rol: Rol
  /** Other names in the document: abbreviations, 'hierna te noemen'. */
  readonly alias: readonly string[]
}

export interface Bijlage {
  readonly nummer: number | string | null
  readonly inhoud: string | null
  /** Items that point to it: '1.1.1', '1.1.1/2024/1'. */
  readonly vindplaats: readonly string[]
  /** The annex itself stands in the document. */
  readonly aanwezig: boolean
}

export interface Documentgegevens {
  readonly titel: string | null
  /** Years, both inclusive. */
  readonly looptijd: { readonly van: number; readonly tot: number } | null
  readonly prestatiejaar: number | null
  readonly partijen: readonly PartijInDocument[]
  readonly grondslagen: readonly string[]
  readonly inleiding: string | null
  readonly bijlagen: readonly Bijlage[]
  /** Abbreviations and defined terms with their meaning. */
  readonly afkortingen: readonly { readonly kort: string; readonly betekenis: string }[]
  readonly ondertekend: string | null
}

/** Why a passage is in no item. Closed list: each has a Dutch sentence. */
export const REDENEN_WEGGELATEN = [
  'titelblad',
  'inleiding',
  'paginarand',
  'inhoudsopgave',
  'voetnoot',
  'definities',
  'partijen',
  'overwegingen',
  'ondertekening',
  'bijlage',
  'tabelkop',
  'tussenkop',
  'lijn',
  'toelichting',
  'door_gebruiker',
  'niet_geplaatst',
] as const
export type RedenWeggelaten = (typeof REDENEN_WEGGELATEN)[number]

export interface Weggelaten {
  readonly reden: RedenWeggelaten
  readonly tekst: string
  readonly passages: readonly Passage[]
}

/** What intake proposes for a whole document: the printed JSON of `driehoek ontleed --json`. */
export interface Voorstel {
  readonly document: Documentgegevens
  readonly pijlers: readonly Pijler[]
  readonly bevindingen: readonly Bevinding[]
  /** Everything that is in no item and no heading, so that all of the document is accounted for. */
  readonly weggelaten: readonly Weggelaten[]
}
