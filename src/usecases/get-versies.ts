// SPDX-License-Identifier: EUPL-1.2
import type { Samenwerking } from '../domain/register.ts'
import type { VersieSamenvatting } from '../domain/overzicht.ts'
import type { Context } from './context.ts'

/** All versions of the agreement, newest first. Refuses: niet_gevonden. */
export async function getVersies(
  _ctx: Context,
  _slug: string,
): Promise<{
  readonly samenwerking: Samenwerking
  readonly versies: readonly VersieSamenvatting[]
}> {
  throw new Error('in aanbouw')
}
