// SPDX-License-Identifier: EUPL-1.2
import type { Bereik } from '../../domain/bron.ts'
import { markeer } from '../../domain/zoeken.ts'

/** A text with the words that were searched for marked. */
export function Gemarkeerd(p: { readonly tekst: string; readonly woorden: readonly Bereik[] }) {
  if (p.woorden.length === 0) return p.tekst
  let plek = 0
  return markeer(p.tekst, p.woorden).map((s) => {
    const sleutel = plek
    plek += s.tekst.length
    return s.treffer ? <mark key={sleutel}>{s.tekst}</mark> : s.tekst
  })
}
