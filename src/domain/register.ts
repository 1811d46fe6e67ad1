// SPDX-License-Identifier: EUPL-1.2
/** The register: collaborations, their parties, and the agreement as it was stored, version by version. */
import type { Bevinding } from './bevinding.ts'
import type { Formaat } from './bron.ts'
import type { LogSoort, LogWat } from './logboek.ts'
import type {
  Afspraak,
  Documentgegevens,
  Paragraaf,
  Pijler,
  Prestatie,
  Rol,
  Weggelaten,
} from './overeenkomst.ts'

/** uuidv7, made in the app. */
export type Id = string

export interface Partij {
  readonly id: Id
  readonly naam: string
  readonly rol: Rol
  readonly alias: readonly string[]
}

export interface Samenwerking {
  readonly id: Id
  /** In addresses: 'plaats-corporatie-huurdersorganisatie'. */
  readonly slug: string
  readonly naam: string
  readonly partijen: readonly Partij[]
  /** Loaded as example; everything not from the document is fictitious. */
  readonly voorbeeld: boolean
}

/** concept → vastgesteld → vervangen. State diagram: docs/states/overeenkomst.md. */
export const OVEREENKOMST_STANDEN = ['concept', 'vastgesteld', 'vervangen'] as const
export type OvereenkomstStand = (typeof OVEREENKOMST_STANDEN)[number]

/** The original file as it came in. */
export interface Origineel {
  readonly documentId: Id
  readonly naam: string
  readonly formaat: Formaat
  /** Bytes. */
  readonly grootte: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** ISO date-time, UTC. */
  readonly ontvangenOp: string
}

export interface Overeenkomst {
  readonly id: Id
  readonly samenwerkingId: Id
  /** Counts from 1 per samenwerking. */
  readonly versie: number
  readonly stand: OvereenkomstStand
  readonly gegevens: Documentgegevens
  readonly bevindingen: readonly Bevinding[]
  readonly weggelaten: readonly Weggelaten[]
  readonly origineel: Origineel
  /** ISO date-time, UTC; null while concept. */
  readonly vastgesteldOp: string | null
  /** Changes at every write; hand it back to change something. */
  readonly versietoken: number
}

/** `id` lasts over versions of the agreement: a matched item in a newer document keeps it. */
export interface InRegister {
  readonly id: Id
  readonly versietoken: number
}
export type PrestatieInRegister = Omit<Prestatie, 'id'> &
  InRegister & {
    /** '<afspraaknummer>/<jaar>/<volgnummer>': what findings call it. */
    readonly naam: string
  }
export type AfspraakInRegister = Omit<Afspraak, 'prestaties'> &
  InRegister & {
    /** Its part of the address, unique in this version: the number, or 'v4' (volgnummer) without a number of its own. */
    readonly adres: string
    readonly prestaties: readonly PrestatieInRegister[]
  }
export type ParagraafInRegister = Omit<Paragraaf, 'afspraken'> & {
  readonly id: Id
  readonly afspraken: readonly AfspraakInRegister[]
}
export type PijlerInRegister = Omit<Pijler, 'paragrafen'> & {
  readonly id: Id
  readonly paragrafen: readonly ParagraafInRegister[]
}

/** One version of the agreement with all its items, as the pages read it. */
export interface Register {
  readonly samenwerking: Samenwerking
  readonly overeenkomst: Overeenkomst
  readonly pijlers: readonly PijlerInRegister[]
}

/** ontvangen → bezig → gelezen | mislukt; gelezen → in_register | weggegooid. */
export const DOCUMENT_STANDEN = [
  'ontvangen',
  'bezig',
  'gelezen',
  'mislukt',
  'in_register',
  'weggegooid',
] as const
export type DocumentStand = (typeof DOCUMENT_STANDEN)[number]

/** One line of the logboek: who did what to which thing, before and after. Append-only. */
export interface LogRegel {
  readonly id: Id
  /** ISO date-time, UTC. */
  readonly tijdstip: string
  readonly wie: string
  readonly wat: LogWat
  readonly soort: LogSoort
  readonly onderdeelId: Id
  readonly voor: unknown
  readonly na: unknown
}
