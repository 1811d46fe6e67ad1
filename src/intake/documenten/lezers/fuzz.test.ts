// SPDX-License-Identifier: EUPL-1.2
/** Mutated bytes of every format: never a crash or a hang, only a document or a known refusal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOUT_STATUS } from '../../../domain/errors.ts'
import {
  alinea,
  docxDelen,
  maakPdf,
  maakZip,
  odtDelen,
  zet,
} from '../../../../tests/support/documenten.ts'
import { controleerBron } from '../../../../tests/support/gelezen.ts'
import { leesBron } from './lees-bron.ts'

const ZIN = '1.1 De gemeente en de corporatie bouwen vóór 2027 samen 20 woningen.'
const tc = (t: string): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr>${alinea(t)}</w:tc>`
const NUMMER = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
const DOCX = docxDelen({
  styles: '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  body: `${alinea('Kop', '<w:pStyle w:val="K"/>')}${alinea(ZIN, NUMMER, '<w:color w:val="ED7D31"/>')}<w:tbl><w:tr>${tc('Nr')}${tc('Wat')}</w:tr><w:tr>${tc('A1')}${tc(ZIN)}</w:tr></w:tbl>`,
})
const ODT = odtDelen({
  automatisch:
    '<style:style style:name="T" style:family="text"><style:text-properties fo:color="#ff0000"/></style:style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
  tekst: `<text:h text:outline-level="1">Kop</text:h><text:list text:style-name="L"><text:list-item><text:p><text:span text:style-name="T">${ZIN}</text:span></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A1</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>${ZIN}</text:p></table:table-cell></table:table-row></table:table>`,
})
const PDF = maakPdf([
  `1 0.5 0 rg\n${zet(50, 700, ZIN)}${zet(50, 680, 'A1')}${zet(150, 680, 'tekst')}${zet(250, 680, 'VW')}40 670 m 400 670 l S\n40 690 m 400 690 l S\n40 670 m 40 690 l S\n100 670 m 100 690 l S\n`,
  zet(50, 700, ZIN, 10, 'F2'),
])
const TXT = `Afspraken\n\n${ZIN}\n\nNr | Wat | Wie\n---+-----+----\nA1 | tien woningen | VW\n   | in de kern | \n\fA2   bouwen   samen   nu\nA3   huren    apart   straks\nA4   kopen    samen   later\n`
const MD = `# Afspraken\n\n## Thema\n\n- **${ZIN}** [x](y)\n  1. sub\n\n| a | b |\n|---|---|\n| c | d |\n`

/** A few places in the bytes changed: overwritten, cut out, doubled, or cut off. */
type Ingreep = {
  readonly soort: number
  readonly plaats: number
  readonly lengte: number
  readonly waarde: number
}
const ingreep: fc.Arbitrary<Ingreep> = fc.record({
  soort: fc.nat(4),
  plaats: fc.nat(1_000_000),
  lengte: fc.integer({ min: 1, max: 40 }),
  waarde: fc.nat(255),
})
function vermink(bytes: Uint8Array, ingrepen: readonly Ingreep[]): Uint8Array {
  let uit = Uint8Array.from(bytes)
  for (const { soort, plaats, lengte, waarde } of ingrepen) {
    if (uit.length === 0) return uit
    const p = plaats % uit.length
    if (soort === 0) uit[p] = waarde
    else if (soort === 1) uit.fill(waarde, p, p + lengte)
    else if (soort === 2) uit = Uint8Array.from([...uit.slice(0, p), ...uit.slice(p + lengte)])
    else if (soort === 3) uit = Uint8Array.from([...uit.slice(0, p + lengte), ...uit.slice(p)])
    else if (waarde > 200) uit = uit.slice(0, p)
    else uit[p] = (uit[p] ?? 0) ^ (1 << (waarde % 8))
  }
  return uit
}
const ingrepen = fc.array(ingreep, { minLength: 1, maxLength: 6 })

async function toets(bytes: Uint8Array, naam: string): Promise<void> {
  const begin = performance.now()
  const uitkomst = await leesBron(bytes, { naam })
  expect(performance.now() - begin).toBeLessThan(10_000)
  if (uitkomst.ok) controleerBron(uitkomst.waarde)
  expect(uitkomst.ok || uitkomst.fout in FOUT_STATUS).toBe(true)
}

const heel = (bytes: Uint8Array, naam: string, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(ingrepen, (wat) => toets(vermink(bytes, wat), naam)),
    { numRuns },
  )

/** Changes inside one part, zipped again with a right checksum: what a zip's own check would stop gets through. */
const binnenin = (
  delen: Readonly<Record<string, string | Uint8Array>>,
  naam: string,
  numRuns: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(delen)), ingrepen, (deel, wat) => {
      const inhoud = delen[deel] ?? ''
      const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud
      return toets(maakZip({ ...delen, [deel]: vermink(bytes, wat) }), naam)
    }),
    { numRuns },
  )

// 2,500 cases in all.
const GROEPEN: readonly (readonly [string, () => Promise<void>])[] = [
  ['400 text files', () => heel(new TextEncoder().encode(TXT), 'a.txt', 400)],
  ['300 Markdown files', () => heel(new TextEncoder().encode(MD), 'a.md', 300)],
  ['200 Word files, the container', () => heel(maakZip(DOCX), 'a.docx', 200)],
  ['400 Word files, inside a part', () => binnenin(DOCX, 'a.docx', 400)],
  ['200 OpenDocument files, the container', () => heel(maakZip(ODT), 'a.odt', 200)],
  ['400 OpenDocument files, inside a part', () => binnenin(ODT, 'a.odt', 400)],
  ['400 PDF files', () => heel(PDF, 'a.pdf', 400)],
  [
    '200 times random bytes',
    () =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => toets(bytes, '')),
        { numRuns: 200 },
      ),
  ],
]

describe('verminkte documenten', () => {
  it.each(GROEPEN)(
    '%s',
    async (_, werk) => {
      await expect(werk()).resolves.toBeUndefined()
    },
    120_000,
  )
})
