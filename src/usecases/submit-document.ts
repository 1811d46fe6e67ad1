// SPDX-License-Identifier: EUPL-1.2
import type { IngediendDocument } from '../domain/document.ts'
import type { Context } from './context.ts'

/** Stores the bytes first, then reads them in the background. `slug`: the collaboration it is a newer version for. `toch`: store it although the same bytes are here already. Refuses: niet_gevonden, document_leeg, document_te_groot, schijf_vol. */
export async function submitDocument(
  _ctx: Context,
  _invoer: {
    readonly bytes: Uint8Array
    readonly naam: string
    readonly slug: string | null
    readonly toch?: boolean
    /** Loaded by the program itself as example. */
    readonly voorbeeld?: boolean
  },
): Promise<IngediendDocument> {
  throw new Error('in aanbouw')
}
