// SPDX-License-Identifier: EUPL-1.2
import type { Id, LogRegel } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { isId } from '../storage/id.ts'
import { findLog } from '../storage/logboek-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { vindSamenwerking } from './vind.ts'

const MEESTE_REGELS = 1_000

/**
 * The logboek of a collaboration, newest first, at most 1,000 lines; of the given items when asked.
 * Refuses: niet_gevonden.
 */
export async function getGeschiedenis(
  ctx: Context,
  slug: string,
  opties: { readonly onderdelen?: readonly Id[]; readonly limiet?: number } = {},
): Promise<readonly LogRegel[]> {
  eisRecht(ctx.wie, 'get-geschiedenis')
  const id = await vindSamenwerking(ctx, slug)
  const limiet = Math.max(
    1,
    Math.min(Math.trunc(opties.limiet ?? MEESTE_REGELS) || 1, MEESTE_REGELS),
  )
  return await leesIn(ctx.db, id, (trx) =>
    findLog(trx, id, {
      limiet,
      ...(opties.onderdelen ? { onderdelen: opties.onderdelen.filter(isId) } : {}),
    }),
  )
}
