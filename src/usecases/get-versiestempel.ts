// SPDX-License-Identifier: EUPL-1.2
import type { Context } from './context.ts'

/** Changes with every change of anything the pages of this collaboration show. One cheap look-up. Refuses: niet_gevonden. */
export async function getVersiestempel(_ctx: Context, _slug: string): Promise<string> {
  throw new Error('in aanbouw')
}
