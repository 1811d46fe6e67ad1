// SPDX-License-Identifier: EUPL-1.2
import type { OrigineelBestand } from '../domain/overzicht.ts'
import type { Context, Versiekeuze } from './context.ts'

/** The file of a version as it came in. Refuses: niet_gevonden. */
export async function getOrigineel(
  _ctx: Context,
  _slug: string,
  _keuze: Versiekeuze = {},
): Promise<OrigineelBestand> {
  throw new Error('in aanbouw')
}
