// SPDX-License-Identifier: EUPL-1.2
import { createHash, type Hash } from 'node:crypto'
import type { Database } from '../storage/database.ts'
import { leesKopiebestand } from '../storage/kopie/kopiebestand.ts'
import { maakKopie } from '../storage/kopie/maak-kopie.ts'

/** Whether this database holds what the copy holds, no more and no less. The first line has its own time, so it is left out. */
export async function isZelfdeInhoud(db: Database, nu: Date, pad: string): Promise<boolean> {
  const vanDatabase = createHash('sha256')
  let eerste = true
  await maakKopie(db, nu, (regel) => {
    if (!eerste) voeg(vanDatabase, regel)
    eerste = false
  })
  const vanKopie = createHash('sha256')
  eerste = true
  for await (const regel of leesKopiebestand(pad)) {
    if (!eerste) voeg(vanKopie, regel)
    eerste = false
  }
  return vanDatabase.digest('hex') === vanKopie.digest('hex')
}

function voeg(som: Hash, regel: string): void {
  som.update(regel).update('\n')
}
