// SPDX-License-Identifier: EUPL-1.2
import type { Stap } from '../domain/stap.ts'
import type { Context } from './context.ts'

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
  _ctx: Context,
  _documentId: string,
  _sinds: number,
): Promise<readonly BewaardeStap[]> {
  throw new Error('in aanbouw')
}
