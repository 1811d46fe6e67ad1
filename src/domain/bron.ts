// SPDX-License-Identifier: EUPL-1.2
/**
 * The source as it was read: one canonical text, cut in lines, with what the file told about each line.
 *
 * Every later step points back into `tekst` with character ranges, so that a reader can always be shown
 * where something came from, and so that we can prove that no character disappeared.
 */

export type Formaat = 'pdf' | 'docx' | 'odt' | 'txt' | 'md'

/** A range in `Bron.tekst`: UTF-16 offsets, `tot` exclusive. */
export interface Bereik {
  readonly van: number
  readonly tot: number
}

/** A range with its place for people. Lines count from 1 over the whole document, pages from 1. */
export interface Passage extends Bereik {
  readonly regel: number
  readonly totRegel: number
  /** null: the format has no pages (DOCX, ODT, TXT without form feeds, Markdown). */
  readonly bladzijde: number | null
}

/** A stretch of text in one make-up. Only stretches that differ from plain black text are listed. */
export interface Opmaak extends Bereik {
  /** '#rrggbb' in lower case; null when black, automatic or unknown. */
  readonly kleur: string | null
  readonly vet: boolean
  readonly cursief: boolean
}

/** The table cell that a line stands in; all numbers count from 0. */
export interface Cel {
  readonly tabel: number
  readonly rij: number
  readonly kolom: number
  /** The row repeats or names the columns. */
  readonly koprij: boolean
  /** How many columns the cell covers, at least 1. */
  readonly breedte: number
}

/** Where a reader knows for sure that a line does not belong to the running text. */
export type Zone = 'koptekst' | 'voettekst' | 'voetnoot' | 'inhoudsopgave'

/**
 * One line of a PDF or TXT, or one whole paragraph of a DOCX, ODT or Markdown file.
 * `tekst.slice(van, tot)` is the line without its line end; a typed or automatic number stands in it.
 */
export interface Regel extends Bereik {
  /** Counts from 1 over the whole document. */
  readonly nr: number
  readonly bladzijde: number | null
  /** A whole paragraph (DOCX, ODT, Markdown): never to be joined with a neighbour by guessing. */
  readonly alinea: boolean
  /** Outline level from 1, when the file itself says that this is a heading; else null. */
  readonly kopniveau: number | null
  /** Name of the paragraph style, or null. */
  readonly stijl: string | null
  /** Length of the automatic number or bullet that the reader wrote at the start of the line, with its space; 0 when none. */
  readonly automatischNummer: number
  /** List depth from 0 when the file says that this is a list item; else null. */
  readonly lijstniveau: number | null
  /** Blank lines or clear white space directly above: 0 none, 1 or more otherwise. */
  readonly witErvoor: number
  /** Left edge and baseline from the top of the page, in points (PDF); in characters and lines (TXT); else null. */
  readonly links: number | null
  readonly boven: number | null
  /** Right edge in the same unit as `links`; else null. */
  readonly rechts: number | null
  /** Letter size in points, the most frequent of the line; null when unknown. */
  readonly grootte: number | null
  readonly opmaak: readonly Opmaak[]
  readonly cel: Cel | null
  readonly zone: Zone | null
}

export interface Bron {
  readonly formaat: Formaat
  /** All that was read, lines joined by '\n'. Deleted tracked changes are not in it. */
  readonly tekst: string
  readonly regels: readonly Regel[]
  /** Number of pages, or null when the format has none. */
  readonly bladzijden: number | null
  /** Height and width of a page in points, when known. */
  readonly bladzijdeMaat: { readonly breedte: number; readonly hoogte: number } | null
  /** Title from the file's own properties, or null. */
  readonly eigenTitel: string | null
  /** What the reader did or skipped, as codes: shown to the user, never a reason to stop. */
  readonly meldingen: readonly LeesMelding[]
}

export type LeesMeldingCode =
  | 'macros_genegeerd'
  | 'wijzigingen_verwerkt'
  | 'afbeeldingen_overgeslagen'
  | 'tekstvak_gelezen'
  | 'bladzijde_zonder_tekst'
  | 'tekens_onleesbaar'
  | 'ingesloten_bestand_genegeerd'

export interface LeesMelding {
  readonly code: LeesMeldingCode
  /** How many, or which page: what the sentence needs. */
  readonly aantal: number
}
