// SPDX-License-Identifier: EUPL-1.2
import type { AfspraakPagina } from '../domain/overzicht.ts'
import type { Context, Versiekeuze } from './context.ts'

/** One afspraak by its address part (number, 'v4' or id). Refuses: niet_gevonden. */
export async function getAfspraak(
  _ctx: Context,
  _slug: string,
  _adres: string,
  _keuze: Versiekeuze = {},
): Promise<AfspraakPagina> {
  throw new Error('in aanbouw')
}
