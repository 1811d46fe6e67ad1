// SPDX-License-Identifier: EUPL-1.2
import type { SamenwerkingPagina } from '../domain/overzicht.ts'
import type { Context, Versiekeuze } from './context.ts'

/** One collaboration. Refuses: niet_gevonden. */
export async function getSamenwerking(
  _ctx: Context,
  _slug: string,
  _keuze: Versiekeuze = {},
): Promise<SamenwerkingPagina> {
  throw new Error('in aanbouw')
}
