// SPDX-License-Identifier: EUPL-1.2
/** Texts that make pattern matching or large tables blow up: each is read, or refused in our words, without delay. */
import { describe, expect, it } from 'vitest'
import {
  alinea,
  docxDelen,
  maakDocx,
  maakOdt,
  maakPdf,
  maakZip,
  zet,
} from '../../../tests/support/documenten.ts'
import { MAX_TEKENS_ALINEA } from './grenzen.ts'
import { ontleedDocument } from './ontleed.ts'

const ZIN = 'De gemeente en de corporatie bouwen samen twintig woningen.'
const BEGIN = `Prestatieafspraken 2026\n\n1 Wonen\n\n${Array.from({ length: 8 }, (_, i) => `1.${i + 1} De corporatie bouwt in 2027 ten minste ${i + 3} woningen.\n\n`).join('')}`
const tekst = (s: string): Uint8Array => new TextEncoder().encode(s)
const keer = <T>(n: number, maak: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => maak(i))
const cel = (t: string): string => `<w:tc>${alinea(t)}</w:tc>`
const odtCel = (t: string, attr = ''): string =>
  `<table:table-cell ${attr}><text:p>${t}</text:p></table:table-cell>`
const odtTabel = (rijen: readonly string[]): Uint8Array =>
  maakOdt({
    tekst: `<text:p>${ZIN}</text:p><table:table>${rijen.map((r) => `<table:table-row>${r}</table:table-row>`).join('')}</table:table>`,
  })

/** 'ok', or the code of the refusal; within five seconds of work, where the limit is ten. */
async function uitkomst(bytes: Uint8Array, naam = 'a.txt'): Promise<string> {
  const begin = process.threadCpuUsage()
  const uit = await ontleedDocument(bytes, { naam })
  // work, as the limit counts it: a busy machine is no fault of the document
  const { user, system } = process.threadCpuUsage(begin)
  expect((user + system) / 1000, naam).toBeLessThan(5_000)
  return uit.ok ? 'ok' : uit.fout
}

describe('a text that is no text', () => {
  it.each([
    ['digits', '1'],
    ['blanks and a letter', ' '.repeat(999) + 'x'],
    ['dots', '.'],
    ['brackets', '(['],
    ['and and and', 'en '],
    ['numbers', '12 woningen, '],
    ['years', 'in 2026 en '],
    ['a word without end', 'a'],
    ['names', 'Aa '],
  ])('refuses a line of 1 MB of %s', async (_, stuk) => {
    const lijn = stuk.repeat(1_000_000 / stuk.length)
    expect(await uitkomst(tekst(`${BEGIN}1.9 ${lijn}\n`))).toBe('document_alinea_te_lang')
    const docx = maakDocx({
      body: alinea(ZIN) + alinea(stuk === '([' ? lijn : lijn.slice(0, 50_000)),
    })
    expect(await uitkomst(docx)).toBe(
      stuk.includes('  ') ? 'document_zonder_afspraken' : 'document_alinea_te_lang',
    )
  })

  it('reads a line that is as long as a line may be', async () => {
    for (const stuk of ['a', '1', '.', 'en ', ' x', '12 woningen, ', 'a-', '1.'])
      expect(
        await uitkomst(
          tekst(`${BEGIN}1.9 ${stuk.repeat((MAX_TEKENS_ALINEA - 10) / stuk.length)}\n`),
        ),
        stuk,
      ).toBe('ok')
  })

  it('is not held up by marks of Markdown that never close', async () => {
    for (const stuk of ['`a', '_a ', '[a](', '> ', '**a', '[', '| a ', '- '])
      await uitkomst(tekst(`# A\n\n${stuk.repeat(60_000)}\n${ZIN}`), 'a.md')
  })

  it('reads blanks in front of a page number, however many', async () => {
    expect(await uitkomst(tekst(`${BEGIN}${`x${' '.repeat(8_000)}y\n`.repeat(20)}`))).toBe('ok')
  })
})

describe('a document of many pieces', () => {
  it('keeps no more blanks than say something', async () => {
    const veel = keer(1_000, () => '<text:p>x<text:s text:c="99999999"/>y</text:p>')
    expect(await uitkomst(maakOdt({ tekst: `<text:p>${ZIN}</text:p>${veel.join('')}` }))).toBe(
      'document_zonder_afspraken',
    )
    const een = keer(1_000, () => 'x<text:s text:c="99999999"/>y').join('')
    expect(await uitkomst(maakOdt({ tekst: `<text:p>${ZIN}${een}</text:p>` }))).toBe(
      'document_alinea_te_lang',
    )
  })

  it('reads large tables in time that grows with their size', async () => {
    expect(
      await uitkomst(odtTabel(keer(300, (i) => keer(60, (j) => odtCel(`cel ${i} ${j}`)).join('')))),
    ).toBe('document_zonder_afspraken')
    const breed = odtCel(ZIN, 'table:number-columns-repeated="16384"')
    expect(await uitkomst(odtTabel(keer(300, () => breed)))).toBe('document_zonder_afspraken')
    const rijen = keer(
      800,
      (i) => `<w:tr>${[String(i), ZIN, 'Gemeente', 'Q2 2026'].map(cel).join('')}</w:tr>`,
    )
    const kop = `<w:tr>${['Nr', 'Afspraak', 'Trekker', 'Planning'].map(cel).join('')}</w:tr>`
    const tabel = `<w:tbl>${kop}${rijen.join('')}</w:tbl>`
    const uit = await ontleedDocument(maakDocx({ body: alinea('Prestatieafspraken') + tabel }))
    // each named once, not with every other
    expect(
      uit.ok && uit.waarde.ontleding.bevindingen.filter((b) => b.code === 'bijna_gelijk').length,
    ).toBe(799)
  })

  it('reads 100,000 empty paragraphs and short lines', async () => {
    const leeg = `${alinea(ZIN)}${'<w:p/>'.repeat(100_000)}`
    expect(await uitkomst(maakDocx({ body: leeg }))).toBe('document_zonder_afspraken')
    expect(await uitkomst(tekst(BEGIN + 'a  b  c  d\n'.repeat(8_000)))).toBe('ok')
    expect(await uitkomst(tekst(BEGIN + 'ab\n'.repeat(200_000)))).toBe(
      'document_te_veel_bladzijden',
    )
  })

  it('refuses 50 MB of line ends or of words before it takes them apart', async () => {
    for (const vulling of ['\n', '\r', '\f', 'x y z\n']) {
      const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x20)
      bytes.set(tekst(BEGIN + vulling.repeat(2_900_000 / vulling.length)))
      expect(await uitkomst(bytes)).toBe('document_te_veel_bladzijden')
      expect(await uitkomst(tekst(BEGIN + vulling.repeat(2_900_000 / vulling.length)))).toBe(
        'document_te_veel_bladzijden',
      )
    }
  })

  it('looks for no name that no organisation can have', async () => {
    // a hyphen at the end of each line joins them all
    const naam = `${'Gemeente-'.repeat(8)}\n`.repeat(10_000)
    expect(await uitkomst(tekst(`${BEGIN}1.9 ${naam}Noord bouwt tien woningen.\n`))).toMatch(
      /^(?:ok|document_)/,
    )
  })
})

describe('other kinds of files', () => {
  const soorten = (deel: string, type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${deel}" ContentType="application/${type}"/></Types>`

  it('refuses sheets, zips in zips and pages of the web, and reads a document with macros without them', async () => {
    const blad = soorten(
      '/xl/workbook.xml',
      'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    )
    expect(
      await uitkomst(maakZip({ '[Content_Types].xml': blad, 'xl/workbook.xml': '<x/>' })),
    ).toBe('document_geen_document')
    expect(await uitkomst(maakZip({ 'a.docx': maakDocx({ body: alinea(ZIN) }) }))).toBe(
      'document_geen_document',
    )
    expect(await uitkomst(tekst(`<!-- x -->\n<html><body>${ZIN}`))).toBe('document_geen_document')
    const macro = soorten('/word/document.xml', 'vnd.ms-word.document.macroEnabled.main+xml')
    const body = keer(3, (i) =>
      alinea(`1.${i} De corporatie bouwt in 2027 ten minste 30 woningen.`),
    ).join('')
    const docm = maakZip({
      ...docxDelen({ body }),
      '[Content_Types].xml': macro,
      'word/vbaProject.bin': 'x',
    })
    const uit = await ontleedDocument(docm)
    expect(uit.ok && uit.waarde.bron.meldingen.map((m) => m.code)).toContain('macros_genegeerd')
  })

  it('refuses a PDF of nothing but its name, however large, and reads one with impossible sheets', async () => {
    const leeg = new Uint8Array(8 * 1024 * 1024)
    leeg.set(tekst('%PDF-1.4\n'))
    expect(await uitkomst(leeg)).toBe('document_beschadigd')
    const pdf = Buffer.from(maakPdf([zet(50, 700, ZIN)])).toString('latin1')
    for (const maat of ['[0 0 9e9 9e9]', '[0 0 0 0]', '[0 0 -5 -5]']) {
      const bytes = Buffer.from(pdf.replace('[0 0 595 842]', maat), 'latin1')
      expect(await uitkomst(bytes), maat).toMatch(/^document_/)
    }
  })
})
