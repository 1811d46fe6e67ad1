// SPDX-License-Identifier: EUPL-1.2
/** Yearly items that stand elsewhere than their agreement, and name it by its number. */
import type { Stuk } from './bouwer.ts'
import type { Tabeldeel } from './tabelcellen.ts'

/** Puts pieces behind the yearly items of the agreement with this number. False when there is none. */
export function placeBij(
  stukken: Stuk[],
  nummer: string | null,
  nieuw: () => readonly Stuk[],
): boolean {
  const doel =
    nummer === null
      ? -1
      : stukken.findLastIndex((s) => s.soort === 'afspraak' && s.nummer === nummer)
  if (doel < 0) return false
  let plek = doel + 1
  for (let i = plek; i < stukken.length; i++) {
    const soort = stukken[i]?.soort
    if (soort === 'prestatie') plek = i + 1
    else if (soort === 'afspraak' || soort === 'paragraaf' || soort === 'pijler') break
  }
  const delen = nieuw()
  if (plek < stukken.length) for (const s of delen) s.verplaatst = true
  stukken.splice(plek, 0, ...delen)
  return true
}

/**
 * A table of yearly items whose rows carry the numbers of agreements that the document has given before: an annex per
 * year. A table that only repeats the agreements is not. One row proves nothing, unless such a table stood before it.
 */
export function isVerwijstabel(
  delen: readonly Tabeldeel[],
  stukken: readonly Stuk[],
  eerder = false,
): boolean {
  const rijen = delen.filter((d) => d.soort === 'afspraak')
  const bekend = new Set(stukken.flatMap((s) => (s.soort === 'afspraak' ? [s.nummer] : [])))
  const juist = rijen.filter((d) => d.nummer !== null && bekend.has(d.nummer))
  return (
    juist.length >= Math.max(eerder ? 1 : 2, rijen.length * 0.75) &&
    rijen.every((d) => d.prestaties.length > 0 || d.uitvoering !== undefined)
  )
}
