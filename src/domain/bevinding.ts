// SPDX-License-Identifier: EUPL-1.2
/** What the parser doubts, or found odd in the document. A finding never stops the work; it asks a question. */
import type { Passage } from './bron.ts'
import type { Termijn } from './overeenkomst.ts'

export const BEVINDING_CODES = [
  // contradictions
  'twee_termijnen', // two dates for one duty
  'looptijd_tegenstrijdig', // 'tot 2025' here, 'tot en met 2025' there
  'nummer_dubbel',
  'nummer_sprong', // 1.2, 1.4
  'bijna_gelijk', // two items that say nearly the same
  // missing
  'getal_zonder_eenheid',
  'bijlage_ontbreekt',
  'verwijzing_zonder_doel',
  'geen_trekker', // nobody named; inferred
  'jaar_onbekend', // a yearly item without a year
  'partij_onbekend', // a name that acts but is no party
  'partij_rol_onzeker',
  'looptijd_onbekend',
  // doubts about the reading
  'niet_geplaatst', // text that fits nowhere
  'structuur_geraden', // no numbers or styles: cut by layout
  'zin_onvolledig',
  'tekst_verminkt', // OCR noise
] as const
export type BevindingCode = (typeof BEVINDING_CODES)[number]

/**
 * What a person answered. `lezing`: reckon with this citation (index in `citaten`); `gecorrigeerd`: the items were
 * put right; `bespreken`: left for a meeting; `geen_probleem`: the document is right as it is.
 */
export type Antwoord =
  | { readonly soort: 'lezing'; readonly citaat: number }
  | { readonly soort: 'gecorrigeerd' }
  | { readonly soort: 'bespreken' }
  | { readonly soort: 'geen_probleem' }

/**
 * What one reading of a doubt makes of an item: a change as `wijzig` of bewerking.ts takes it. The item may be gone
 * when a person has joined or left it out since.
 */
export interface Leesvoorstel {
  /** `Onderdeel.sleutel`. */
  readonly sleutel: string
  readonly wijziging: { readonly termijn?: Termijn; readonly looptijd_tot?: number }
}

export interface Bevinding {
  readonly code: BevindingCode
  /** twijfel: please choose; tegenstrijdig: the document contradicts itself; let_op: good to know. */
  readonly ernst: 'twijfel' | 'tegenstrijdig' | 'let_op'
  /** Items it concerns: afspraak number or prestatie id ('1.1.3', '1.1.3/2024/1'). */
  readonly onderdelen: readonly string[]
  readonly passages: readonly Passage[]
  /** Exact words from the document that the question quotes, in the order the sentence needs them. */
  readonly citaten: readonly string[]
  /**
   * For each of `citaten` what choosing it changes, in the same order; an empty list changes nothing. Absent where a
   * choice sets no field.
   */
  readonly voorstellen?: readonly (readonly Leesvoorstel[])[]
  /** Absent while nobody answered. The text of the document never changes by an answer. */
  readonly antwoord?: Antwoord
}

/** Is a question to people. A 'let_op' asks nothing. */
export function isVraag(b: Bevinding): boolean {
  return b.ernst !== 'let_op'
}

/** Is a question that nobody answered yet. */
export function vraagtAntwoord(b: Bevinding): boolean {
  return isVraag(b) && b.antwoord === undefined
}
