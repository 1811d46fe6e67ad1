// SPDX-License-Identifier: EUPL-1.2
import type { VersieSamenvatting } from '../domain/overzicht.ts'
import type { Samenwerking } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findVersies } from '../storage/overeenkomst-repository.ts'
import { findSamenwerking } from '../storage/samenwerking-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindSamenwerking } from './vind.ts'

/** All versions of the agreement, newest first. Refuses: niet_gevonden. */
export async function getVersies(
  ctx: Context,
  slug: string,
): Promise<{
  readonly samenwerking: Samenwerking
  readonly versies: readonly VersieSamenvatting[]
}> {
  eisRecht(ctx.wie, 'get-versies')
  const id = await vindSamenwerking(ctx, slug)
  return await leesIn(ctx.db, id, async (trx) => ({
    samenwerking: ofNietGevonden(await findSamenwerking(trx, id)),
    versies: await findVersies(trx, id),
  }))
}
