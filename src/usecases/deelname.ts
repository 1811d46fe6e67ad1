// SPDX-License-Identifier: EUPL-1.2
/** Who takes part, after the document: kept when it changed, with what it was before. */
import { isGelijk } from '../domain/gelijk.ts'
import type { PartijInDocument } from '../domain/overeenkomst.ts'
import { findDeelname, saveDeelname } from '../storage/samenwerking-repository.ts'
import type { Wijziging } from '../storage/wijziging.ts'
import type { Context } from './context.ts'

export async function bewaarDeelname(
  w: Wijziging,
  ctx: Context,
  partijen: readonly PartijInDocument[],
): Promise<void> {
  const voor = await findDeelname(w.trx, w.samenwerkingId)
  await saveDeelname(w.trx, w.samenwerkingId, partijen, ctx.nu)
  const na = await findDeelname(w.trx, w.samenwerkingId)
  if (isGelijk(voor, na)) return
  w.log({
    wat: 'deelname_gewijzigd',
    soort: 'samenwerking',
    onderdeelId: w.samenwerkingId,
    voor,
    na,
  })
}
