// SPDX-License-Identifier: EUPL-1.2
/** The text around the agreements: title, preamble, lists, signatures; where the data of the document itself stand. */
import type { Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import type { Structuur } from '../structuur/herken-structuur.ts'

interface Kaderdeel {
  readonly reden: RedenWeggelaten | 'kop' | 'inleidend'
  /** Joined to running text. */
  readonly tekst: string
  /** As they stand in the source, trimmed at the end. */
  readonly regels: readonly string[]
  readonly onderdeel: Onderdeel
}

export interface Kader {
  readonly delen: readonly Kaderdeel[]
  /** Agreements and yearly items. */
  readonly items: readonly Onderdeel[]
  /** All of `delen` as running text, one part per line. */
  readonly tekst: string
}

const GEEN_INHOUD: ReadonlySet<string> = new Set(['inhoudsopgave', 'lijn', 'tabelkop'])

/** Splits an ontleding into the items and everything around them. */
export function leesKader(bron: Bron, structuur: Structuur): Kader {
  const delen: Kaderdeel[] = []
  const items: Onderdeel[] = []
  for (const o of structuur.onderdelen) {
    if (o.soort === 'afspraak' || o.soort === 'prestatie') {
      items.push(o)
      continue
    }
    if (o.reden && GEEN_INHOUD.has(o.reden)) continue
    const regels = o.passages.flatMap((p) => bron.tekst.slice(p.van, p.tot).split('\n'))
    delen.push({
      reden:
        o.soort === 'weggelaten'
          ? (o.reden ?? 'niet_geplaatst')
          : o.soort === 'inleiding'
            ? 'inleidend'
            : 'kop',
      tekst: o.tekst,
      regels: (regels.length > 0 ? regels : [o.tekst]).map((r) => r.trimEnd()),
      onderdeel: o,
    })
  }
  return { delen, items, tekst: delen.map((d) => d.tekst).join('\n') }
}
