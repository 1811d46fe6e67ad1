// SPDX-License-Identifier: EUPL-1.2
import type { HomeOverzicht } from '../domain/overzicht.ts'
import type { Context } from './context.ts'

/** The home page: every collaboration with its counts, and the documents that still ask for attention. */
export async function findSamenwerkingen(_ctx: Context): Promise<HomeOverzicht> {
  throw new Error('in aanbouw')
}
