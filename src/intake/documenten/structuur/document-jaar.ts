// SPDX-License-Identifier: EUPL-1.2
/** The one year that the yearly items of a document are for, when the items do not say it themselves. */
import type { Bron } from '../../../domain/bron.ts'
import type { Lijn } from './lijnen.ts'

const STERK = String.raw`(?<!\p{L})(?:(?:meerjaren)?prestaties?|(?:jaar|uitvoerings|prestatie|werk|actie)(?:prestaties?|afspraken|acties?|programma|plan|agenda|schijf|overzicht|bod)|acties?|activiteiten)`
const ZWAK = String.raw`(?<!\p{L})(?:afspraken|inzet|uitvoering|resultaten|overeenkomst|convenant|bod)`
const TUSSEN = String.raw`(?:\s+(?:wonen|voor|in|het|jaar|van|over|kalenderjaar|gemeente))*`
const GEEN_REEKS = String.raw`(?!\s*(?:[-–/]|t/m|tot)\s*(?:20)?\d\d)`
const PATRONEN = [STERK, ZWAK].map(
  (naam) => new RegExp(String.raw`${naam}${TUSSEN}\s+(20\d\d)${GEEN_REEKS}`, 'giu'),
)
const REEKS = /20\d\d\s*(?:[-–/]|t\/m|tot en met|tot)\s*(?:20)?\d\d/giu

/** `begin`: the first lines of running text and title. Null when nothing points to one year. */
export function findJaar(bron: Bron, begin: readonly Lijn[], alle: readonly Lijn[]): number | null {
  const titel = `${bron.eigenTitel ?? ''}\n${begin
    .slice(0, 6)
    .map((l) => l.tekst)
    .join('\n')}`
  const teksten = [titel, begin.map((l) => l.tekst).join('\n'), alle.map((l) => l.tekst).join('\n')]
  for (const patroon of PATRONEN) {
    for (const tekst of teksten) {
      const tel = new Map<number, number>()
      for (const m of tekst.matchAll(patroon))
        tel.set(Number(m[1]), (tel.get(Number(m[1])) ?? 0) + 1)
      const [beste] = [...tel].sort((a, b) => b[1] - a[1])
      if (beste) return beste[0]
    }
  }
  // The one single year that the title names.
  const jaren = [...new Set(titel.replace(REEKS, ' ').match(/20\d\d/gu) ?? [])]
  return jaren.length === 1 ? Number(jaren[0]) : null
}
