// SPDX-License-Identifier: EUPL-1.2
import type { Register } from '../domain/register.ts'
import type { Context, Versiekeuze } from './context.ts'

/** One version of the agreement with all its items. Refuses: niet_gevonden. */
export async function getRegister(
  _ctx: Context,
  _slug: string,
  _keuze: Versiekeuze = {},
): Promise<Register> {
  throw new Error('in aanbouw')
}
