// SPDX-License-Identifier: EUPL-1.2
import { schrijfKopiebestand } from '../storage/kopie/kopiebestand.ts'
import type { Database } from '../storage/database.ts'

/** Writes a copy of everything to one file, while others work on. Returns its size in bytes. */
export async function makeReservekopie(db: Database, nu: Date, pad: string): Promise<number> {
  return await schrijfKopiebestand(db, pad, nu)
}
