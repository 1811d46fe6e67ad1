// SPDX-License-Identifier: EUPL-1.2
import { eisRecht } from '../domain/toegang.ts'
import { findHomeStempel, findStempel } from '../storage/wegwijzer-repository.ts'
import type { Context } from './context.ts'
import { ofNietGevonden } from './vind.ts'

/**
 * Changes with every change of anything that the pages of this collaboration show; without `slug`, of anything that
 * any page shows. One cheap look-up. Refuses: niet_gevonden.
 */
export async function getVersiestempel(
  ctx: Pick<Context, 'db' | 'wie'>,
  slug?: string,
): Promise<string> {
  eisRecht(ctx.wie, 'get-versiestempel')
  return slug === undefined
    ? await findHomeStempel(ctx.db)
    : ofNietGevonden(await findStempel(ctx.db, slug))
}
