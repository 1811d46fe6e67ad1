// SPDX-License-Identifier: EUPL-1.2
import type { BronPagina } from '../domain/overzicht.ts'
import type { Context, Versiekeuze } from './context.ts'

/** The text of the original, line by line, with the items that stand in it. Refuses: niet_gevonden. */
export async function getBron(
  _ctx: Context,
  _slug: string,
  _keuze: Versiekeuze = {},
): Promise<BronPagina> {
  throw new Error('in aanbouw')
}
