// SPDX-License-Identifier: EUPL-1.2
/** What must hold for the data of a whole document before it may be kept. */
import type { Weigering } from './errors.ts'
import { ROLLEN } from './overeenkomst.ts'
import type { Documentgegevens } from './overeenkomst.ts'

/** Years outside these are typing errors, not agreements. */
export const EERSTE_JAAR = 1990
export const LAATSTE_JAAR = 2100

export function isJaar(jaar: number): boolean {
  return Number.isInteger(jaar) && jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR
}

function fout(veld: string, reden: string): Weigering {
  return { ok: false, fout: 'ongeldige_invoer', gegevens: { veld, reden } }
}

/** null when all is well; otherwise the first field that is not, with the reason. */
export function controleerDocument(document: Documentgegevens): Weigering | null {
  if (document.titel !== null && document.titel.trim() === '') return fout('titel', 'leeg')
  if ((document.titel?.length ?? 0) > 500) return fout('titel', 'te_lang')
  if (document.looptijd) {
    const { van, tot } = document.looptijd
    if (!isJaar(van)) return fout('looptijd_van', 'geen_jaar')
    if (!isJaar(tot)) return fout('looptijd_tot', 'geen_jaar')
    if (tot < van) return fout('looptijd_tot', 'voor_begin')
  }
  if (document.prestatiejaar !== null && !isJaar(document.prestatiejaar))
    return fout('prestatiejaar', 'geen_jaar')
  const namen = new Set<string>()
  for (const [i, partij] of document.partijen.entries()) {
    const naam = partij.naam.trim().toLocaleLowerCase('nl')
    if (naam === '') return fout(`partij_${i}_naam`, 'leeg')
    if (naam.length > 200) return fout(`partij_${i}_naam`, 'te_lang')
    if (namen.has(naam)) return fout(`partij_${i}_naam`, 'dubbel')
    if (!ROLLEN.includes(partij.rol)) return fout(`partij_${i}_rol`, 'geen_keuze')
    namen.add(naam)
  }
  return null
}
