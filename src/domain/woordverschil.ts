// SPDX-License-Identifier: EUPL-1.2
/** What changed between two texts, word by word, for the eye of a reader. */
import { diffArrays } from 'diff'

export interface Woordstuk {
  readonly soort: 'gelijk' | 'weg' | 'toe'
  readonly tekst: string
}

/** Beyond this many differing words the texts are shown whole, old and new, instead of word by word. */
const MEESTE_VERSCHILLEN = 2000

/**
 * Pieces in reading order; `gelijk` + `toe` spell the new text, `gelijk` + `weg` the old one (white space aside).
 * A removed piece comes before the piece that replaces it.
 */
export function vergelijkWoorden(oud: string, nieuw: string): readonly Woordstuk[] {
  if (oud === nieuw) return oud === '' ? [] : [{ soort: 'gelijk', tekst: nieuw }]
  const stukken = diffArrays(oud.match(/\S+/gu) ?? [], nieuw.match(/\S+/gu) ?? [], {
    maxEditLength: MEESTE_VERSCHILLEN,
  })
  const ruw: Woordstuk[] = stukken
    ? stukken.map((s) => ({
        soort: s.removed ? 'weg' : s.added ? 'toe' : 'gelijk',
        tekst: s.value.join(' '),
      }))
    : [
        { soort: 'weg', tekst: oud },
        { soort: 'toe', tekst: nieuw },
      ]
  return ruw.filter((s) => s.tekst !== '').sort(volgorde(ruw))
}

/** `diff` may give an addition before the removal it replaces; readers expect the old word first. */
function volgorde(stukken: readonly Woordstuk[]): (a: Woordstuk, b: Woordstuk) => number {
  const plaats = new Map<Woordstuk, number>()
  let groep = 0
  for (const stuk of stukken) {
    if (stuk.soort === 'gelijk') groep += 1
    plaats.set(stuk, stuk.soort === 'gelijk' ? groep++ : groep + (stuk.soort === 'weg' ? 0 : 0.5))
  }
  return (a, b) => (plaats.get(a) ?? 0) - (plaats.get(b) ?? 0)
}
