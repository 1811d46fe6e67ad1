// SPDX-License-Identifier: EUPL-1.2
import type { HomeOverzicht } from '../domain/overzicht.ts'
import { findHome } from '../storage/wegwijzer-repository.ts'
import type { Context } from './context.ts'

/** The home page: every collaboration with its counts, and the documents that still ask for attention. */
export async function findSamenwerkingen(ctx: Context): Promise<HomeOverzicht> {
  return await findHome(ctx.db)
}
