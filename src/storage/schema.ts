// SPDX-License-Identifier: EUPL-1.2
/** The tables as Kysely sees them. Only storage uses these types; rows never leave it. */
import type { ColumnType, Generated } from 'kysely'
import type { Bevinding } from '../domain/bevinding.ts'
import type { Formaat } from '../domain/bron.ts'
import type { Aantallen, DocumentSamenvatting } from '../domain/document.ts'
import type { LogSoort, LogWat } from '../domain/logboek.ts'
import type { Documentgegevens, Kolommen, Rol, Velden, Weggelaten } from '../domain/overeenkomst.ts'
import type { SamenwerkingSamenvatting } from '../domain/overzicht.ts'
import type { DocumentStand, OvereenkomstStand } from '../domain/register.ts'

/** Read as a value, written as JSON text: the driver would send an array as a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>
type Tijd = ColumnType<Date, Date, Date>
/** Count of bytes or rows; stays under 2^53, so it is read as a number. */
type Bigint = ColumnType<number, number, number>

interface Tenant {
  samenwerking_id: string
}
interface VanVersie extends Tenant {
  overeenkomst_id: string
}
interface Doorzoekbaar {
  zoektekst: string
  zoekstam: string
  zoekwoord: string
}

export interface Schema {
  schema_migratie: { nr: number; naam: string; toegepast_op: Generated<Date> }
  wegwijzer: Tenant & {
    slug: string | null
    stempel: Generated<number>
    /** Number and hash of the last line of the logboek; 0 and null when there is none. */
    logboek_nr: Generated<number>
    logboek_hash: Generated<string | null>
    bijgewerkt_op: Tijd
    samenvatting: Json<SamenwerkingSamenvatting | null> | null
    documenten: ColumnType<DocumentSamenvatting[], string | undefined, string>
  }
  documentwegwijzer: Tenant & { document_id: string; sha256: string }
  partij: { partij_id: string; naam: string; naamsleutel: string }
  toegang: Tenant & { partij_id: string; stand: 'uitgenodigd' | 'actief'; sinds: Tijd }
  samenwerking: Tenant & { naam: string; voorbeeld: boolean; aangemaakt_op: Tijd }
  deelname: Tenant & { partij_id: string; rol: Rol; alias: Json<string[]>; volgorde: number }
  document: Tenant & {
    document_id: string
    naam: string
    formaat: Formaat | null
    grootte: Bigint
    sha256: string
    stand: DocumentStand
    bezig_door: string | null
    pogingen: Generated<number>
    fout: Json<DocumentSamenvatting['fout']> | null
    titel: string | null
    aantallen: Json<Aantallen | null> | null
    nieuwe_samenwerking: boolean
    ontvangen_op: Tijd
  }
  document_inhoud: Tenant & { document_id: string; deel: number; bytes: Buffer }
  upload: Tenant & { document_id: string; bezig_door: string; begonnen_op: Tijd }
  bron: Tenant & { document_id: string; bron: string }
  ontleding: Tenant & { document_id: string; versietoken: number; ontleding: string }
  ontleding_stap: Tenant & {
    document_id: string
    /** Version of the working form after the step. */
    nr: number
    wie: string
    tijdstip: Tijd
    wat: string
    stap: string
    ongedaan: Generated<boolean>
  }
  overeenkomst: VanVersie & {
    versie: number
    document_id: string
    /** Version of the working form that was saved. */
    ontleding_token: number
    stand: OvereenkomstStand
    gegevens: Json<Documentgegevens>
    bevindingen: Json<Bevinding[]>
    weggelaten: Json<Weggelaten[]>
    bewaard_op: Tijd
    vastgesteld_op: Tijd | null
    vervangen_op: Tijd | null
    versietoken: Generated<number>
  }
  pijler: VanVersie &
    Doorzoekbaar & {
      pijler_id: string
      volgorde: number
      nummer: string | null
      titel: string | null
      inleiding: string | null
    }
  paragraaf: VanVersie &
    Doorzoekbaar & {
      paragraaf_id: string
      pijler_id: string
      volgorde: number
      nummer: string | null
      titel: string | null
      inleiding: string | null
    }
  afspraak: VanVersie &
    Doorzoekbaar & {
      afspraak_id: string
      paragraaf_id: string
      /** The piece of the working form it comes from; null for a level that the document lacks. */
      sleutel: string | null
      volgnummer: number
      nummer: string | null
      adres: string
      tekst: string
      looptijd_tot: number | null
      kolommen: Json<Kolommen> | null
      velden: Json<Velden>
      versietoken: Generated<number>
    }
  prestatie: VanVersie &
    Doorzoekbaar & {
      prestatie_id: string
      afspraak_id: string
      sleutel: string | null
      volgorde: number
      naam: string
      jaar: number | null
      tekst: string
      kolommen: Json<Kolommen> | null
      velden: Json<Velden>
      versietoken: Generated<number>
    }
  passage: VanVersie & {
    onderdeel_id: string
    volgorde: number
    van: number
    tot: number
    regel: number
    tot_regel: number
    bladzijde: number | null
  }
  logboek: Tenant & {
    nr: Bigint
    log_id: string
    tijdstip: Tijd
    wie: string
    wat: LogWat
    soort: LogSoort
    onderdeel_id: string
    voor: Json<unknown> | null
    na: Json<unknown> | null
    vorige_hash: string | null
    hash: string
  }
}
