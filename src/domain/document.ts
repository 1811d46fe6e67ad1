// SPDX-License-Identifier: EUPL-1.2
/** A document on its way into the register: from the bytes that came in to a concept that people have checked. */
import type { Bron, Formaat } from './bron.ts'
import type { FoutCode } from './errors.ts'
import type { Ontleding } from './ontleding.ts'
import type { Rol } from './overeenkomst.ts'
import type { DocumentStand, Id } from './register.ts'

/** What is done with a document while it is read, in this order. */
export const LEESSTAPPEN = [
  'lezen', // bytes to text
  'structuur', // text to pieces
  'velden', // who, when, how much
  'controle', // is it whole, and into the database
] as const
export type Leesstap = (typeof LEESSTAPPEN)[number]

/** Where a document belongs; null while it starts a collaboration that is not in the register yet. */
export interface BestaandeSamenwerking {
  readonly id: Id
  readonly slug: string
  readonly naam: string
  readonly voorbeeld: boolean
}

/** One document without its contents: for the progress page and for "nog na te kijken" on home. */
export interface DocumentSamenvatting {
  readonly id: Id
  /** File name as it was sent, without folders. */
  readonly naam: string
  /** null until it was read. */
  readonly formaat: Formaat | null
  /** Bytes. */
  readonly grootte: number
  readonly sha256: string
  readonly stand: DocumentStand
  /** ISO date-time, UTC. */
  readonly ontvangenOp: string
  readonly samenwerking: BestaandeSamenwerking | null
  /** Title that the reader found, or null. */
  readonly titel: string | null
  /** Why it could not be read; only with stand 'mislukt'. */
  readonly fout: {
    readonly code: FoutCode
    readonly gegevens: Readonly<Record<string, string | number>>
  } | null
  /** Counts of what was recognised; null until it was read. */
  readonly aantallen: Aantallen | null
  /** Where to go when stand is 'in_register'. */
  readonly overeenkomst: { readonly slug: string; readonly versie: number } | null
}

export interface Aantallen {
  readonly pijlers: number
  readonly paragrafen: number
  readonly afspraken: number
  readonly prestaties: number
  /** In a working form only those that still need an answer; in the register all of them. */
  readonly bevindingen: number
}

/** The working form with all that the checking page needs. */
export interface DocumentInNakijken {
  readonly document: DocumentSamenvatting
  readonly bron: Bron
  readonly ontleding: Ontleding
  /** Changes at every edit; hand it back to change something. */
  readonly versietoken: number
  /** Key of the piece that was corrected last in the list, if it is still there; null: nothing was. */
  readonly laatste: string | null
  /** How many edits can be taken back. */
  readonly terugTeDraaien: number
  /** `versietoken` that the concept in the register was saved from; null: not saved yet. Differs: save it again. */
  readonly bewaardBij: number | null
}

/** What the program proposes before a concept is saved; all of it can be changed by the person. */
export interface ConceptVoorstel {
  readonly naam: string
  readonly slug: string
  readonly partijen: readonly {
    readonly naam: string
    readonly rol: Rol
    /** A party of that name is already known from another collaboration or an earlier version. */
    readonly bekend: boolean
  }[]
  /** The collaboration that has the same parties, when one exists and none was chosen: "is dit een nieuwe versie?" */
  readonly lijktOp: BestaandeSamenwerking | null
}

export interface IngediendDocument {
  readonly documentId: Id
  /** The same bytes were here before: nothing new was stored and `documentId` is the earlier one. */
  readonly bestondAl: boolean
}
