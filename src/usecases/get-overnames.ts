// SPDX-License-Identifier: EUPL-1.2
import { findOvernames, type Overname } from '../domain/overname.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findOntleding, findStappen } from '../storage/ontleding-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { vindDocument } from './vind.ts'

/**
 * What people put right in the version that the register shows and that the reading of this newer document says
 * otherwise. Empty when there is no version before. Refuses: niet_gevonden.
 */
export async function getOvernames(
  ctx: Context,
  documentId: string,
  ontleding: Ontleding,
): Promise<readonly Overname[]> {
  eisRecht(ctx.wie, 'get-overnames')
  const id = await vindDocument(ctx, documentId)
  return await leesIn(ctx.db, id, async (trx) => {
    const vorige = await findRegister(trx, id, null)
    const oudId = vorige?.overeenkomst.origineel.documentId
    if (!vorige || oudId === undefined || oudId === documentId) return []
    const oud = await findOntleding(trx, id, oudId)
    if (!oud) return []
    const stappen = await findStappen(trx, id, oudId, 0)
    return findOvernames(
      { pijlers: vorige.pijlers, ontleding: oud.ontleding, stappen: stappen.map((s) => s.stap) },
      ontleding,
    )
  })
}
