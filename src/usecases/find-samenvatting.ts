// SPDX-License-Identifier: EUPL-1.2
import type { SamenwerkingSamenvatting } from '../domain/overzicht.ts'
import { eisRecht } from '../domain/toegang.ts'
import * as wegwijzer from '../storage/wegwijzer-repository.ts'
import type { Context } from './context.ts'

/** What home says of one collaboration; null when there is none. */
export async function findSamenvatting(
  ctx: Context,
  slug: string,
): Promise<SamenwerkingSamenvatting | null> {
  eisRecht(ctx.wie, 'find-samenvatting')
  return await wegwijzer.findSamenvatting(ctx.db, slug)
}
