// SPDX-License-Identifier: EUPL-1.2
import type { Id, LogRegel } from '../domain/register.ts'
import type { Context } from './context.ts'

/** The logboek of a collaboration, newest first; of the given items when asked. Refuses: niet_gevonden. */
export async function getGeschiedenis(
  _ctx: Context,
  _slug: string,
  _opties: { readonly onderdelen?: readonly Id[]; readonly limiet?: number } = {},
): Promise<readonly LogRegel[]> {
  throw new Error('in aanbouw')
}
