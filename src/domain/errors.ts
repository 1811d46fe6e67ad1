// SPDX-License-Identifier: EUPL-1.2
/**
 * The one closed list of refusals. A code is the key from here to the HTTP status and to the Dutch sentence
 * in src/teksten/fouten.ts; tests assert on the code, never on the sentence.
 */
export const FOUT_STATUS = {
  // a document that cannot be read
  document_leeg: 422,
  document_te_groot: 413,
  document_geen_document: 415,
  document_oud_word: 415,
  document_versleuteld: 422,
  document_beschadigd: 422,
  document_zonder_tekst: 422,
  document_te_veel_bladzijden: 413,
  document_alinea_te_lang: 422,
  document_zip_onveilig: 422,
  document_xml_onveilig: 422,
  document_zonder_afspraken: 422,
  document_duurt_te_lang: 422,
  // register
  niet_gevonden: 404,
  ongeldige_invoer: 422,
  intussen_gewijzigd: 409,
  niet_toegestaan_in_deze_stand: 409,
  upload_afgebroken: 400,
  formulier_onleesbaar: 400,
  geen_bestand: 422,
  // a copy of everything
  kopie_onbekend: 422,
  kopie_beschadigd: 422,
  kopie_nieuwer: 422,
  database_niet_leeg: 409,
  // who may do what
  niet_aangemeld: 401,
  geen_recht: 403,
  // running the program
  database_onbereikbaar: 503,
  schijf_vol: 507,
} as const
export type FoutCode = keyof typeof FOUT_STATUS

/** Expected refusal in `domain` and `intake`: returned, never thrown. */
export type Uitkomst<T> = { readonly ok: true; readonly waarde: T } | Weigering
export interface Weigering {
  readonly ok: false
  readonly fout: FoutCode
  /** What the sentence needs: sizes, names, fields. No secrets, no paths. */
  readonly gegevens?: Readonly<Record<string, string | number>>
}

/** Thrown by use cases; turned into a page or problem+json at the edge. */
export class AppError extends Error {
  readonly code: FoutCode
  readonly gegevens: Readonly<Record<string, string | number>>
  constructor(code: FoutCode, gegevens: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.gegevens = gegevens
  }
}

/**
 * Why the database could not be opened: the program says one sentence and stops. Apart from FOUT_STATUS, because no
 * page can show these: there is no program yet.
 */
export const OPEN_FOUTEN = [
  'database_url_ongeldig',
  'database_onbereikbaar',
  'database_geweigerd', // wrong name or password, or a database that is not there
  'database_te_oud', // PostgreSQL before 15; gegevens.versie
  'database_nieuwer', // written by a newer version of this program; gegevens.schema, gegevens.programma
  'database_rechten', // may not make the tables or the role; gegevens.rol
  'map_niet_schrijfbaar',
  'map_in_gebruik', // another process has the embedded database open
  'database_leeg', // asked to look only, and there are no tables of ours
  'map_verhuist', // a move to a server did not end
  'map_verhuisd', // its contents were moved to a server; gegevens.dag
  'database_beschadigd', // the directory holds something that the embedded database cannot open
  'schijf_vol',
] as const
export type OpenFout = (typeof OPEN_FOUTEN)[number]
