// SPDX-License-Identifier: EUPL-1.2
/** Test support: small sources by hand, and the outcome as short lines that a test can read. */
import type { Bron, Cel } from '../../../domain/bron.ts'
import { leesBron } from '../lezers/lees-bron.ts'
import { BronBouwer } from '../lezers/bouw-bron.ts'
import { herkenStructuur } from './herken-structuur.ts'

/** A source from plain text, by the real reader. */
export async function bronVan(tekst: string): Promise<Bron> {
  const gelezen = await leesBron(new TextEncoder().encode(tekst))
  if (!gelezen.ok) throw new Error(gelezen.fout)
  return gelezen.waarde
}

/** A source of paragraphs and tables, as a word processor file gives them. `null` in a row: no cell there; a line end in
 * a cell: another paragraph. */
export function bronMet(
  delen: readonly (
    | string
    | { readonly kop: number; readonly tekst: string }
    | { readonly kleur: string; readonly tekst: string }
    | readonly (readonly (string | null)[])[]
  )[],
): Bron {
  const bouwer = new BronBouwer()
  let tabel = 0
  for (const deel of delen) {
    if (typeof deel === 'string') bouwer.voegToe([{ tekst: deel }], { alinea: true })
    else if ('kop' in deel)
      bouwer.voegToe([{ tekst: deel.tekst, vet: true }], { alinea: true, kopniveau: deel.kop })
    else if ('kleur' in deel)
      bouwer.voegToe([{ tekst: deel.tekst, kleur: deel.kleur }], { alinea: true })
    else {
      deel.forEach((rij, r) => {
        const heel = rij.filter((c) => c !== null).length === 1 && rij.length > 1 && rij[0] !== null
        rij.forEach((cel, kolom) => {
          if (cel === null) return
          const c: Cel = {
            tabel,
            rij: r,
            kolom,
            koprij: false,
            breedte: heel && kolom === 0 ? rij.length : 1,
          }
          for (const alinea of cel.split('\n'))
            bouwer.voegToe([{ tekst: alinea }], { alinea: true, cel: c })
        })
      })
      tabel += 1
    }
  }
  return bouwer.bouw('docx')
}

const LETTER: Readonly<Record<string, string>> = {
  pijler: 'P',
  paragraaf: 'Q',
  inleiding: 'I',
  afspraak: 'A',
  prestatie: 'R',
  weggelaten: '-',
}

/** 'A 1.1 tekst', 'R 2026 tekst', '- reden: tekst' per piece. */
export function kort(bron: Bron, met: 'alles' | 'items' = 'items'): string[] {
  return herkenStructuur(bron)
    .onderdelen.filter(
      (o) => met === 'alles' || (o.soort !== 'weggelaten' && o.soort !== 'inleiding'),
    )
    .map((o) =>
      o.soort === 'weggelaten'
        ? `- ${o.reden}: ${o.tekst}`
        : `${LETTER[o.soort]} ${[o.nummer, o.jaar, o.tekst].filter((x) => x !== null).join(' ')}`.trim(),
    )
}
