// SPDX-License-Identifier: EUPL-1.2
import type { RegisterFilter } from '../domain/registerfilter.ts'
import type { Zoekuitslag } from '../domain/zoeken.ts'
import type { Context, Versiekeuze } from './context.ts'

/** Searches in one version of the agreement. An empty question finds nothing. Refuses: niet_gevonden. */
export async function searchAfspraken(
  _ctx: Context,
  _slug: string,
  _vraag: { readonly zoek: string; readonly filter?: RegisterFilter } & Versiekeuze,
): Promise<Zoekuitslag> {
  throw new Error('in aanbouw')
}
