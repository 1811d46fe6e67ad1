// SPDX-License-Identifier: EUPL-1.2
/** Bytes of a document to a `Bron`. The format follows from the content; the file name decides nothing but Markdown. */
import type { Bron } from '../../../domain/bron.ts'
import type { Uitkomst } from '../../../domain/errors.ts'
import { MAX_BYTES } from '../grenzen.ts'
import { LeesFout } from './bouw-bron.ts'
import { decodeerTekst } from './txt/decodeer.ts'
import { leesTxt } from './txt/lees-txt.ts'

export interface LeesOpties {
  /** File name as uploaded: only used to tell Markdown from plain text when the content leaves doubt. */
  readonly naam?: string
}

/** Never throws for anything that is in the bytes: every refusal is a value with a code. */
export async function leesBron(
  bytes: Uint8Array,
  _opties: LeesOpties = {},
): Promise<Uitkomst<Bron>> {
  if (bytes.length === 0) return { ok: false, fout: 'document_leeg' }
  if (bytes.length > MAX_BYTES) {
    return {
      ok: false,
      fout: 'document_te_groot',
      gegevens: { bytes: bytes.length, maxBytes: MAX_BYTES },
    }
  }
  try {
    const tekst = decodeerTekst(bytes)
    if (!tekst) return { ok: false, fout: 'document_geen_document' }
    return { ok: true, waarde: leesTxt(tekst) }
  } catch (fout) {
    if (fout instanceof LeesFout) return fout.weigering
    throw fout
  }
}
