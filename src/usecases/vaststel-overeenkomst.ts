// SPDX-License-Identifier: EUPL-1.2
import type { Context } from './context.ts'

/** Makes a concept the version in force; the older one becomes vervangen. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand. */
export async function vaststelOvereenkomst(
  _ctx: Context,
  _slug: string,
  _invoer: { readonly versie: number; readonly versietoken: number },
): Promise<void> {
  throw new Error('in aanbouw')
}
