// SPDX-License-Identifier: EUPL-1.2
/** How alike two texts are, 0 to 1: shared words, where rare words count more than common ones. */

function leesWoorden(tekst: string): Map<string, number> {
  const woorden = new Map<string, number>()
  for (const [woord] of tekst.toLocaleLowerCase('nl').matchAll(/[\p{L}\p{N}]+/gu))
    woorden.set(woord, (woorden.get(woord) ?? 0) + 1)
  return woorden
}

/**
 * Likeness of each text in `nieuw` to those in `oud` that share a word with it: index in `oud` → 0…1 (weighted
 * Dice). By an index on words, so that 500 × 500 texts take milliseconds.
 */
export function gelijkenisMaat(
  oud: readonly string[],
  nieuw: readonly string[],
): (indexNieuw: number) => ReadonlyMap<number, number> {
  const oudeWoorden = oud.map(leesWoorden)
  const nieuweWoorden = nieuw.map(leesWoorden)
  const inHoeveel = new Map<string, number>()
  for (const woorden of [...oudeWoorden, ...nieuweWoorden])
    for (const woord of woorden.keys()) inHoeveel.set(woord, (inHoeveel.get(woord) ?? 0) + 1)
  const totaal = oud.length + nieuw.length
  const gewicht = (woord: string): number => Math.log(1 + totaal / (inHoeveel.get(woord) ?? totaal))
  const lengte = (woorden: ReadonlyMap<string, number>): number => {
    let som = 0
    for (const [woord, n] of woorden) som += n * gewicht(woord)
    return som
  }
  const plaatsen = new Map<string, [index: number, aantal: number][]>()
  for (const [i, woorden] of oudeWoorden.entries())
    for (const [woord, n] of woorden) {
      const lijst = plaatsen.get(woord)
      if (lijst) lijst.push([i, n])
      else plaatsen.set(woord, [[i, n]])
    }
  const oudeLengtes = oudeWoorden.map(lengte)

  return (indexNieuw) => {
    const woorden = nieuweWoorden[indexNieuw] ?? new Map<string, number>()
    const eigen = lengte(woorden)
    const samen = new Map<number, number>()
    for (const [woord, n] of woorden) {
      const w = gewicht(woord)
      for (const [i, m] of plaatsen.get(woord) ?? [])
        samen.set(i, (samen.get(i) ?? 0) + Math.min(n, m) * w)
    }
    const uit = new Map<number, number>()
    for (const [i, som] of samen) uit.set(i, (2 * som) / (eigen + (oudeLengtes[i] ?? 0)))
    return uit
  }
}
