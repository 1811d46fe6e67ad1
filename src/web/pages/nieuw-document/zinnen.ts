// SPDX-License-Identifier: EUPL-1.2
/** Places where an item can be split: the starts of its sentences, and of parts after ';', ':' or a dash. */

export interface Zin {
  /** Offset in the text where it starts. */
  readonly positie: number
  readonly tekst: string
}

/** After these a full stop seldom ends a sentence. */
const AFKORTING =
  /(?:^|[\s(])(?:o\.a|m\.b\.t|t\.b\.v|i\.v\.m|d\.w\.z|bijv|bv|art|nr|ca|etc|incl|excl|resp|max|min|evt|blz|jl|dhr|mevr|p\.m|\p{L})\.$/iu

export function knipInZinnen(tekst: string): readonly Zin[] {
  const zinnen: Zin[] = []
  let begin = 0
  const grens = /[.!?…]+["'”’)\]]*\s+|[;:]\s+|\s(?=[•·–-]\s)/gu
  for (const m of tekst.matchAll(grens)) {
    const einde = m.index + m[0].length
    const stuk = tekst.slice(begin, einde)
    const zeker = m[0].trimEnd().endsWith('.') ? !AFKORTING.test(stuk.trimEnd()) : true
    if (!zeker || stuk.trim() === '') continue
    zinnen.push({ positie: begin, tekst: stuk.trim() })
    begin = einde
  }
  const rest = tekst.slice(begin)
  if (rest.trim() !== '') zinnen.push({ positie: begin, tekst: rest.trim() })
  return zinnen
}
