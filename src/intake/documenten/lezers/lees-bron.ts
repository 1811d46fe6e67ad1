// SPDX-License-Identifier: EUPL-1.2
/** Bytes of a document to a `Bron`. The format follows from the content; the file name decides nothing but Markdown. */
import type { Bron } from '../../../domain/bron.ts'
import type { Uitkomst } from '../../../domain/errors.ts'
import { MAX_BYTES, MAX_REGELS, MAX_TEKENS } from '../grenzen.ts'
import { LeesFout } from './bouw-bron.ts'
import { herkenSoort } from './herken-soort.ts'
import { isMarkdown } from './md/is-markdown.ts'
import { leesMd } from './md/lees-md.ts'
import { leesPakket } from './pakket/lees-pakket.ts'
import { leesPdf } from './pdf/lees-pdf.ts'
import { decodeerTekst } from './txt/decodeer.ts'
import { leesTxt } from './txt/lees-txt.ts'

/** Fewer letters than this is no document: a page number, a stamp, a logo. */
const MIN_LETTERS = 20

export interface LeesOpties {
  /** File name as uploaded: only used to tell Markdown from plain text when the content leaves doubt. */
  readonly naam?: string
}

/** In UTF-8; UTF-16 has no more for what it can hold. */
const MEESTE_BYTES_PER_TEKEN = 4
const TE_LANG = { ok: false, fout: 'document_te_veel_bladzijden' } as const

/** By every kind of line end, and not further than is needed to know that there are too many. */
function countLines(tekst: string): number {
  let n = 1
  for (const _ of tekst.matchAll(/\r\n?|[\n\f]/g)) if (++n > MAX_REGELS) break
  return n
}

/** Never throws for anything that is in the bytes: every refusal is a value with a code. */
export async function leesBron(
  bytes: Uint8Array,
  opties: LeesOpties = {},
): Promise<Uitkomst<Bron>> {
  if (bytes.length === 0) return { ok: false, fout: 'document_leeg' }
  if (bytes.length > MAX_BYTES) {
    return {
      ok: false,
      fout: 'document_te_groot',
      gegevens: { grootte: bytes.length, maximum: MAX_BYTES },
    }
  }
  try {
    const soort = herkenSoort(bytes)
    if (soort === 'zip') return klaar(leesPakket(bytes))
    if (soort === 'pdf') return klaar(await leesPdf(bytes))
    if (soort !== 'tekst') return { ok: false, fout: soort }
    // before anything is taken apart: fifty million empty lines are a file of 50 MB as well
    if (bytes.length > MAX_TEKENS * MEESTE_BYTES_PER_TEKEN) return TE_LANG
    const tekst = decodeerTekst(bytes)
    if (tekst && (tekst.tekst.length > MAX_TEKENS || countLines(tekst.tekst) > MAX_REGELS))
      return TE_LANG
    if (!tekst) return { ok: false, fout: 'document_geen_document' }
    return klaar(isMarkdown(tekst.tekst, opties.naam) ? leesMd(tekst) : leesTxt(tekst))
  } catch (fout) {
    if (fout instanceof LeesFout) return fout.weigering
    throw fout
  }
}

/** Pictures of text and empty files read without an error, but there is nothing in them to work with. */
function klaar(bron: Bron): Uitkomst<Bron> {
  let letters = 0
  for (const _ of bron.tekst.matchAll(/\p{L}/gu))
    if (++letters >= MIN_LETTERS) return { ok: true, waarde: bron }
  return { ok: false, fout: 'document_zonder_tekst' }
}
