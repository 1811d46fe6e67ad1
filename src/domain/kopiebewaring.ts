// SPDX-License-Identifier: EUPL-1.2
/** Which copies to keep: the newest of each of the last 24 hours with a copy, and of each of the last 14 such days. */

const UREN = 24
const DAGEN = 14

/** A copy that the program made by itself. */
export interface Kopie {
  readonly naam: string
  readonly gemaaktOp: Date
}

/** Those that may go. Hours and days are counted in UTC, so that a change of the clock makes no two hours one. */
export function kiesTeVerwijderen(kopieen: readonly Kopie[]): readonly Kopie[] {
  const nieuwsteEerst = kopieen.toSorted((a, b) => b.gemaaktOp.getTime() - a.gemaaktOp.getTime())
  const houden = new Set([
    ...nieuwstePer(nieuwsteEerst, 'yyyy-mm-ddThh'.length, UREN),
    ...nieuwstePer(nieuwsteEerst, 'yyyy-mm-dd'.length, DAGEN),
  ])
  return nieuwsteEerst.filter((kopie) => !houden.has(kopie))
}

function nieuwstePer(nieuwsteEerst: readonly Kopie[], tekens: number, aantal: number): Kopie[] {
  const gezien = new Map<string, Kopie>()
  for (const kopie of nieuwsteEerst) {
    const vak = kopie.gemaaktOp.toISOString().slice(0, tekens)
    if (!gezien.has(vak)) gezien.set(vak, kopie)
  }
  return [...gezien.values()].slice(0, aantal)
}
