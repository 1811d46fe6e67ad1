// SPDX-License-Identifier: EUPL-1.2
import { controleerKopiebestand } from '../storage/kopie/kopiebestand.ts'

/** Whether a file is a whole copy, before any database is opened or made for it. Refuses: kopie_onbekend, kopie_beschadigd. */
export async function checkReservekopie(pad: string): Promise<void> {
  await controleerKopiebestand(pad)
}
