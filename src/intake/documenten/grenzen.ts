// SPDX-License-Identifier: EUPL-1.2
/**
 * Every limit on what a document may ask of us, with its reason. A real document of prestatieafspraken has 5 to 80
 * pages, 20 kB to 15 MB, and at most some hundred thousand characters; the limits stand far above that, and far
 * below what would fill the memory of a worker (see `WERKER_GEHEUGEN_MB`) or outlast its time limit.
 */

/** Largest upload, in bytes. Scans and brochures with photographs reach 20 MB; 50 MB is what the page promises. */
export const MAX_BYTES = 50 * 1024 * 1024

/** Characters of text in one document. The longest known documents stay under 400,000; 3 million is a thick book. */
export const MAX_TEKENS = 3_000_000

/** Characters of one item of which fields are proposed while somebody edits. The longest known item has 6,000. */
export const MAX_TEKENS_VELDEN = 20_000

/**
 * Characters of one line or paragraph. The longest known item has 6,000; a text file whose lines all ran together, or
 * a run of one character, is longer, and looking for patterns in it takes time that grows with its square.
 */
export const MAX_TEKENS_ALINEA = 30_000

/** Blanks in a row that are kept: more says nothing that this does not, and no column of a table stands further off. */
export const MAX_SPATIES = 40

/** Lines or paragraphs in one document: the structure step is linear in them, and this keeps it under a second. */
export const MAX_REGELS = 100_000

/** Pages of a PDF, judged on its page count before any page is parsed. 500 pages take about ten seconds. */
export const MAX_BLADZIJDEN = 500

/** Pieces of text on one PDF page. A dense A3 drawing has about 20,000; more is a map or an attack. */
export const MAX_STUKKEN_PER_BLADZIJDE = 40_000

/** Entries in a zip container. A Word file with hundreds of pictures has under 1,000. */
export const MAX_ZIP_INGANGEN = 4_000

/** Expanded size of one part that we read (document.xml and the like). A 400-page document.xml is about 20 MB. */
export const MAX_ZIP_DEEL_BYTES = 64 * 1024 * 1024

/** Expanded size of all parts that we read together. */
export const MAX_ZIP_TOTAAL_BYTES = 128 * 1024 * 1024

/** Expanded size that the directory of a container may name for all its parts, read or not. */
export const MAX_ZIP_GENOEMD_BYTES = 1024 * 1024 * 1024

/**
 * Expanded size over compressed size for a part larger than `ZIP_VERHOUDING_VANAF_BYTES`. Deflate cannot exceed
 * 1032; the styles part of a real Word file reaches 40, long tables with repeated mark-up 100.
 */
export const MAX_ZIP_VERHOUDING = 250
export const ZIP_VERHOUDING_VANAF_BYTES = 4 * 1024 * 1024

/**
 * Expanded size of one packed stream in a PDF. A full-page picture of 6,000 by 4,000 points in three colours is 72 MB;
 * text of a page is some kilobytes.
 */
export const MAX_PDF_STROOM_BYTES = 96 * 1024 * 1024

/** Depth of XML elements. Nested tables and text boxes in real files reach about 60. */
export const MAX_XML_DIEPTE = 400

/** XML elements in one part. A 400-page document.xml has about 600,000. */
export const MAX_XML_ELEMENTEN = 2_000_000

/** Repeats that ODF lets a file ask for in one attribute (table cells, rows): more is padding or an attack. */
export const MAX_HERHALING = 1_000

/**
 * Work of the processor for one document in the worker, in milliseconds; on a machine with time to spare that is an
 * answer within 10 s. Waiting on a busy machine is not the document's fault and does not count.
 */
export const TIJDLIMIET_MS = 10_000

/** Wall clock for one document, in milliseconds: nobody waits longer, however busy the machine is. */
export const WANDKLOK_MS = 60_000

/** Old-space limit of the worker, in MB: 50 MB of input with its expanded parts fits, a bomb does not. */
export const WERKER_GEHEUGEN_MB = 768
