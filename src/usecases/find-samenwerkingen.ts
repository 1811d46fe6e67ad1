// SPDX-License-Identifier: EUPL-1.2
import type { HomeOverzicht, HomeVraag } from '../domain/overzicht.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findHome } from '../storage/wegwijzer-repository.ts'
import type { Context } from './context.ts'

/** The home page: one page of the collaborations with their counts, and the documents that still ask for attention. */
export async function findSamenwerkingen(
  ctx: Context,
  vraag: HomeVraag = {},
): Promise<HomeOverzicht> {
  eisRecht(ctx.wie, 'find-samenwerkingen')
  return await findHome(ctx.db, vraag)
}
