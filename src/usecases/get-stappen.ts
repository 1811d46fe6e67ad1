// SPDX-License-Identifier: EUPL-1.2
import type { Stap } from '../domain/stap.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findStappen } from '../storage/ontleding-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { vindDocument } from './vind.ts'

export interface BewaardeStap {
  /** Version of the working form after this step. */
  readonly versietoken: number
  /** What `editOntleding` was told; 'ongedaan' for a step that took one back. */
  readonly wat: string
  readonly wie: string
  /** ISO date-time, UTC. */
  readonly tijdstip: string
  readonly stap: Stap
}

/** Steps after version `sinds`, oldest first: what somebody else changed in the meantime. Refuses: niet_gevonden. */
export async function getStappen(
  ctx: Context,
  documentId: string,
  sinds: number,
): Promise<readonly BewaardeStap[]> {
  eisRecht(ctx.wie, 'get-stappen')
  const id = await vindDocument(ctx, documentId)
  const vanaf = Number.isSafeInteger(sinds) ? Math.max(0, Math.min(sinds, 2_147_483_647)) : 0
  return await leesIn(ctx.db, id, (trx) => findStappen(trx, id, documentId, vanaf))
}
