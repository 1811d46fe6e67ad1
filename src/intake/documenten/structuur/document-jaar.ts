// SPDX-License-Identifier: EUPL-1.2
/** The one year that the yearly items of a document are for, when the items do not say it themselves. */
import type { Bron } from '../../../domain/bron.ts'
import type { Lijn } from './lijnen.ts'

const NAAM = String.raw`(?:jaar|uitvoerings|prestatie|werk|actie)?(?:prestaties?|afspraken|acties?|programma|plan|agenda|schijf|overzicht|inzet|uitvoering|resultaten|activiteiten|overeenkomst|convenant|bod)`
const ACHTER_NAAM = new RegExp(
  String.raw`${NAAM}(?:\s+(?:wonen|voor|in|het|jaar|van|over|kalenderjaar|woningcorporaties))*\s+(20\d\d)(?!\s*(?:[-–/]|t/m|tot)\s*(?:20)?\d\d)`,
  'giu',
)
const REEKS = /20\d\d\s*(?:[-–/]|t\/m|tot en met|tot)\s*(?:20)?\d\d/giu

/** `begin`: the first lines of running text and title. Null when nothing points to one year. */
export function findJaar(bron: Bron, begin: readonly Lijn[], alle: readonly Lijn[]): number | null {
  const kop = `${bron.eigenTitel ?? ''}\n${begin.map((l) => l.tekst).join('\n')}`
  for (const tekst of [kop, alle.map((l) => l.tekst).join('\n')]) {
    const tel = new Map<number, number>()
    for (const m of tekst.matchAll(ACHTER_NAAM))
      tel.set(Number(m[1]), (tel.get(Number(m[1])) ?? 0) + 1)
    const [beste] = [...tel].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (beste) return beste[0]
  }
  // The one single year that the title names.
  const titel = begin
    .slice(0, 5)
    .map((l) => l.tekst)
    .join('\n')
    .replace(REEKS, ' ')
  const jaren = [...new Set(titel.match(/20\d\d/gu) ?? [])]
  return jaren.length === 1 ? Number(jaren[0]) : null
}
