// SPDX-License-Identifier: EUPL-1.2
import type { BegripInGebruik } from '../domain/overzicht.ts'
import type { Context } from './context.ts'

/** The abbreviations and definitions of the document, with the items that use them. Refuses: niet_gevonden. */
export async function getBegrippen(
  _ctx: Context,
  _slug: string,
): Promise<readonly BegripInGebruik[]> {
  throw new Error('in aanbouw')
}
