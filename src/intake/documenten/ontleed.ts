// SPDX-License-Identifier: EUPL-1.2
/** The whole way from bytes to proposal, in one direction: read, recognise the structure, fill the fields. */
import type { Leesstap } from '../../domain/document.ts'
import type { Uitkomst } from '../../domain/errors.ts'
import type { GelezenDocument } from '../../domain/ontleding.ts'
import { type LeesOpties, leesBron } from './lezers/lees-bron.ts'
import { herkenStructuur } from './structuur/herken-structuur.ts'
import { vulVelden } from './velden/vul-velden.ts'

/**
 * Says each step as it begins. Never stores, never throws for what is in the bytes: a refusal comes back as a code. For bytes of strangers use
 * `maakOntleder` (ontleed-in-werker.ts), which adds the limits on time and memory.
 */
export async function ontleedDocument(
  bytes: Uint8Array,
  opties: LeesOpties = {},
  bijStap: (stap: Leesstap) => void = () => undefined,
): Promise<Uitkomst<GelezenDocument>> {
  bijStap('lezen')
  const gelezen = await leesBron(bytes, opties)
  if (!gelezen.ok) return gelezen
  const bron = gelezen.waarde
  bijStap('structuur')
  const structuur = herkenStructuur(bron)
  bijStap('velden')
  const ontleding = vulVelden(bron, structuur)
  bijStap('controle')
  if (!ontleding.onderdelen.some((o) => o.soort === 'afspraak' || o.soort === 'prestatie')) {
    return { ok: false, fout: 'document_zonder_afspraken' }
  }
  return { ok: true, waarde: { bron, ontleding } }
}
