// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../storage/database.ts'
import { controleerKeten, type Ketencontrole } from '../storage/logboek-repository.ts'
import { findSamenwerking } from '../storage/samenwerking-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import { findAlleSamenwerkingIds } from '../storage/wegwijzer-repository.ts'

export interface Logboekcontrole extends Ketencontrole {
  /** Name of the collaboration. */
  readonly naam: string
}

/** Recomputes the logboek of every collaboration, each in its own consistent view. */
export async function checkLogboek(db: Database): Promise<readonly Logboekcontrole[]> {
  const uitkomsten: Logboekcontrole[] = []
  for (const id of await findAlleSamenwerkingIds(db)) {
    uitkomsten.push(
      await leesIn(db, id, async (trx) => ({
        naam: (await findSamenwerking(trx, id))?.naam ?? id,
        ...(await controleerKeten(trx, id)),
      })),
    )
  }
  return uitkomsten
}
