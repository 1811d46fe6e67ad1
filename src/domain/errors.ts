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
  geen_bestand: 422,
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
