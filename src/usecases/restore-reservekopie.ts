// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../storage/database.ts'
import { controleerKopiebestand, leesKopiebestand } from '../storage/kopie/kopiebestand.ts'
import { type Teruggezet, zetKopieTerug } from '../storage/kopie/zet-terug.ts'

/**
 * Puts a copy back into an empty database, after its checksum was found right.
 * Refuses: kopie_onbekend, kopie_beschadigd, kopie_nieuwer, database_niet_leeg.
 */
export async function restoreReservekopie(db: Database, pad: string): Promise<Teruggezet> {
  await controleerKopiebestand(pad)
  return await zetKopieTerug(db, leesKopiebestand(pad))
}
