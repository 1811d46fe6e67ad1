// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { leesBron } from '../lezers/lees-bron.ts'
import {
  boomVan,
  type GenPijler,
  opmaak,
  renderTxt,
  TRADITIES,
} from '../../../../tests/support/generator.ts'
import { herkenStructuur } from './herken-structuur.ts'

const TOETSSET = join(import.meta.dirname, '../../../../tests/toetsset')
const FORMAAT = /\.(?:txt|md|docx|odt|pdf)$/u

async function lees(bytes: Uint8Array): Promise<Bron> {
  const gelezen = await leesBron(bytes)
  if (!gelezen.ok) throw new Error(gelezen.fout)
  return gelezen.waarde
}
const leesTekst = (tekst: string): Promise<Bron> => lees(new TextEncoder().encode(tekst))

/** Every character that is not white space lies in exactly one passage. Returns what does not. */
export function checkDekking(bron: Bron, onderdelen: readonly Onderdeel[]): string[] {
  const keer = new Uint8Array(bron.tekst.length)
  for (const d of onderdelen)
    for (const p of d.passages) for (let i = p.van; i < p.tot; i++) keer[i] = (keer[i] ?? 0) + 1
  const mis: string[] = []
  for (let i = 0; i < bron.tekst.length; i++) {
    if (/\s/u.test(bron.tekst.charAt(i))) continue
    if (keer[i] !== 1) mis.push(`${i}:${keer[i]}:${bron.tekst.slice(Math.max(0, i - 10), i + 20)}`)
  }
  return mis
}

/** The tree that was recognised, in the shape of the generator. */
function boomUit(onderdelen: readonly Onderdeel[]): unknown {
  const pijlers: {
    nummer: string | null
    titel: string
    inleiding: string[]
    paragrafen: {
      nummer: string | null
      titel: string | null
      afspraken: { nummer: string | null; tekst: string; prestaties: string[] }[]
    }[]
  }[] = []
  for (const d of onderdelen) {
    const p = pijlers.at(-1)
    if (d.soort === 'pijler')
      pijlers.push({ nummer: d.nummer, titel: d.tekst, inleiding: [], paragrafen: [] })
    else if (d.soort === 'paragraaf')
      p?.paragrafen.push({ nummer: d.nummer, titel: d.tekst, afspraken: [] })
    else if (d.soort === 'inleiding') p?.inleiding.push(d.tekst)
    else if (d.soort === 'afspraak') {
      if (p && p.paragrafen.length === 0)
        p.paragrafen.push({ nummer: null, titel: null, afspraken: [] })
      p?.paragrafen.at(-1)?.afspraken.push({ nummer: d.nummer, tekst: d.tekst, prestaties: [] })
    } else if (d.soort === 'prestatie')
      p?.paragrafen.at(-1)?.afspraken.at(-1)?.prestaties.push(d.tekst)
  }
  return pijlers.map((p) => ({ ...p, inleiding: p.inleiding.join(' ') }))
}

const verwacht = (pijlers: readonly GenPijler[], paragrafen: boolean): unknown =>
  pijlers.map((p) => ({ ...p, inleiding: paragrafen ? (p.inleiding ?? '') : '' }))

describe('what must always hold', () => {
  it.each(walk(TOETSSET).filter((f) => FORMAAT.test(f) && !/README/u.test(f)))(
    'loses and doubles no character: %s',
    async (bestand) => {
      const bron = await lees(new Uint8Array(readFileSync(bestand)))
      expect(checkDekking(bron, herkenStructuur(bron).onderdelen)).toEqual([])
    },
  )

  it('loses no character of any text, however odd', async () => {
    const stuk = fc.oneof(
      fc.constantFrom(
        'Pijler 1. ',
        '1.1 ',
        '1.1.1 ',
        'a. ',
        '- ',
        'Prestatie 2024: ',
        'Artikel 3 ',
        'lid 1. ',
        '\n',
        '\n\n',
        '  ',
        '|',
        'Bijlage 1\n',
        'Inhoud\n',
        'Nr  Afspraak   Wie   Wanneer\n',
        'Pagina 3\n',
        '-\n',
        '\f',
        'De ondergetekenden:\n',
        'Ondertekening\n',
        'Uitvoering in 2026: a. een; b. twee',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('De gemeente bouwt woningen. ', 'en daarna ', 'woningen ', 'huur-'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(stuk, { minLength: 1, maxLength: 60 }), async (delen) => {
        const gelezen = await leesBron(new TextEncoder().encode(delen.join('')))
        if (!gelezen.ok) return
        expect(checkDekking(gelezen.waarde, herkenStructuur(gelezen.waarde).onderdelen)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a document made from a tree gives the tree back', () => {
  it.each(TRADITIES.map((t) => [t.naam, t] as const))('%s', async (_naam, traditie) => {
    await fc.assert(
      fc.asyncProperty(
        boomVan(traditie),
        opmaak,
        fc.integer({ min: 2023, max: 2029 }),
        async (boom, o, jaar) => {
          const bron = await leesTekst(renderTxt(boom, traditie, o, jaar))
          const uit = herkenStructuur(bron).onderdelen
          expect(boomUit(uit)).toEqual(verwacht(boom, traditie.paragrafen))
          expect(checkDekking(bron, uit)).toEqual([])
        },
      ),
      { numRuns: 40, seed: 2026 },
    )
  })
})

function walk(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? (e.name === 'maak' ? [] : walk(join(map, e.name))) : [join(map, e.name)],
  )
}
