// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Bron } from '../../../../domain/bron.ts'
import { maakPdf, zet } from '../../../../../tests/support/documenten.ts'
import { controleerBron, lees, tabelrijen, teksten } from '../../../../../tests/support/gelezen.ts'

const TOETSSET = new URL('../../../../../tests/toetsset/', import.meta.url)
const toets = (naam: string): Promise<Bron> =>
  lees(readFileSync(new URL(`documenten/${naam}`, TOETSSET)))
const VULLING = zet(50, 780, 'Genoeg letters om een document te zijn.')
const lijn = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0} ${y0} m ${x1} ${y1} l S\n`

describe('PDF lezen', () => {
  it('reads every letter of the test set, with the colour of the source', async () => {
    for (const naam of ['1-stijlen-getypte-nummers', '2-automatische-nummering']) {
      const [pdf, docx] = await Promise.all([toets(`${naam}.pdf`), toets(`${naam}.docx`)])
      controleerBron(pdf)
      const letters = (b: Bron, rand: RegExp): string[] =>
        Array.from(
          teksten(b, (r) => r.zone === null)
            .filter((t) => !rand.test(t))
            .join('')
            .replace(/\s/g, ''),
        )
      const rand = /^Pagina \d+$|^Meerjarenprestatieafspraken 2024 – 2027$|^en prestaties 2024$/
      // The head of the annex table stands twice in the PDF: on both pages.
      const kop = 'JaarStand1januariNieuwbouwVerkoopSloopStand31december'
      expect(letters(pdf, rand).sort()).toEqual([...letters(docx, rand), ...Array.from(kop)].sort())
      expect(pdf.bladzijden).toBe(11)
      expect(new Set(pdf.regels.flatMap((r) => r.opmaak.map((o) => o.kleur)))).toEqual(
        new Set(['#ed7d31', '#ffc000', null]),
      )
    }
  })

  it('reads the tables of the test set: wraps, a torn row, repeated heads', async () => {
    const bron = await toets('tabel-lindermeer-2026.pdf')
    const alle = [0, 1, 2, 3].flatMap((t) => tabelrijen(bron, t))
    expect(alle.map((r) => r[0])).toEqual(
      'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 C1 C2 C3 C4 D1 D2 D3 D4'.split(' '),
    )
    expect(alle[5]).toEqual([
      'A6',
      'Verkoop van sociale huurwoningen beperken',
      'VW',
      '2026',
      'Niet meer dan 5 verkopen; opbrengst terug naar nieuwbouw',
    ])
  })

  it('gives a list whose dots are drawn its signs, and its levels by their place', async () => {
    const stip = (x: number, y: number, maat = 4): string =>
      `${x} ${y} m ${x + maat} ${y} l ${x + maat} ${y + maat} l ${x} ${y + maat} l h f\n`
    const bron = await lees(
      maakPdf([
        [
          VULLING,
          zet(50, 760, 'Wij spreken af:'),
          stip(60, 741) + zet(70, 740, 'De gemeente wijst drie locaties aan'),
          zet(70, 726, 'en meldt dat.'),
          stip(60, 713) + zet(70, 712, 'Heem bouwt:'),
          stip(80, 699) + zet(90, 698, 'in de kern.'),
          stip(60, 685) + zet(70, 684, 'De huurders adviseren.'),
          // Too far off, and too big: drawings of something else.
          stip(20, 657) + zet(70, 656, 'Na de lijst.'),
          stip(40, 628, 20) + zet(70, 628, 'Bij een plaatje.'),
        ].join(''),
      ]),
    )
    expect(
      bron.regels.slice(1).map((r) => [bron.tekst.slice(r.van, r.tot), r.lijstniveau]),
    ).toEqual([
      ['Wij spreken af:', null],
      ['• De gemeente wijst drie locaties aan', 0],
      ['en meldt dat.', null],
      ['• Heem bouwt:', 0],
      ['• in de kern.', 1],
      ['• De huurders adviseren.', 0],
      ['Na de lijst.', null],
      ['Bij een plaatje.', null],
    ])
  })

  it('knows colours in every colour space, and bold from the font', async () => {
    const bron = await lees(
      maakPdf([
        [
          '0.93 0.49 0.19 rg',
          zet(50, 700, 'oranje rgb'),
          '0 0.6 1 0 k',
          zet(50, 680, 'oranje cmyk'),
          '0.5 g',
          zet(50, 660, 'grijs'),
          '0.05 g',
          zet(50, 640, 'bijna zwart', 10, 'F2'),
          VULLING,
        ].join('\n'),
      ]),
    )
    const kleur = (begin: string) =>
      bron.regels.find((r) => bron.tekst.slice(r.van, r.tot).startsWith(begin))?.opmaak[0]
    expect(kleur('oranje rgb')?.kleur).toBe('#ed7d30')
    expect(kleur('oranje cmyk')?.kleur).toMatch(/^#f[0-9a-f]{1}[5-9a][0-9a-f]/)
    expect(kleur('grijs')?.kleur).toBe('#808080')
    expect(kleur('bijna')).toMatchObject({ kleur: null, vet: true })
  })

  it('joins words by their gaps: kerned, spaced by moves, drawn twice, with spaces only in the drawing', async () => {
    const bron = await lees(
      maakPdf([
        [
          'BT /F1 10 Tf 50 700 Td [(W) 80 (onin) -10 (gen) -300 (bou) 5 (wen)] TJ ET',
          'BT /F1 10 Tf 50 680 Td (dubbel) Tj ET BT /F1 10 Tf 50.3 680 Td (dubbel) Tj ET',
          'BT /F1 10 Tf 5 Tw 50 660 Td (wijd gezet) Tj ET',
          "BT /F1 10 Tf 14 TL 50 640 Td (eerste) Tj (tweede) ' ET",
          VULLING,
        ].join('\n'),
      ]),
    )
    expect(teksten(bron).slice(1)).toEqual([
      'Woningen bouwen',
      'dubbel',
      'wijd gezet',
      'eerste',
      'tweede',
    ])
  })

  it('keeps a bold number apart from the text that follows without room for a tab', async () => {
    const nummer = zet(50, 700, 'W1.01', 10, 'F2')
    const bron = await lees(maakPdf([VULLING + nummer + zet(80.4, 700, 'De corporatie bouwt')]))
    expect(teksten(bron).at(-1)).toBe('W1.01 De corporatie bouwt')
  })

  it('reads two columns one after the other, with what stands above and below them', async () => {
    const zin = 'tekst over wonen in de gemeente die doorloopt'
    const inhoud = [zet(50, 800, 'Titel over de hele breedte van dit blad papier', 16)]
    for (let i = 0; i < 12; i++) {
      inhoud.push(zet(50, 760 - i * 13, `L${i} ${zin}`), zet(310, 760 - i * 13, `R${i} ${zin}`))
    }
    inhoud.push(
      zet(
        50,
        560,
        'Daarna komt weer gewone tekst over de volle breedte van het blad, tot aan de rand.',
      ),
    )
    inhoud.push(zet(50, 540, 'Kort slot.'))
    const bron = await lees(maakPdf([inhoud.join('')]))
    expect(teksten(bron).map((t) => t.slice(0, 3).trim())).toEqual([
      'Tit',
      ...Array.from({ length: 12 }, (_, i) => `L${i}`),
      ...Array.from({ length: 12 }, (_, i) => `R${i}`),
      'Daa',
      'Kor',
    ])
  })

  it('reads a ruled table with merged cells, and one that draws borders as thin boxes', async () => {
    const rooster = [
      ...[700, 680, 660, 640].map((y) => lijn(50, y, 350, y)),
      lijn(50, 640, 50, 700),
      lijn(350, 640, 350, 700),
      lijn(100, 640, 100, 680),
      lijn(250, 640, 250, 680),
    ]
    const dozen = ['50 500.2 300 0.5 re f', '50 480.2 300 0.5 re f', '50 460.2 300 0.5 re f']
    for (const x of [50, 150, 349.5]) dozen.push(`${x} 460.2 0.5 40.5 re f`)
    const bron = await lees(
      maakPdf([
        [
          VULLING,
          ...rooster,
          zet(55, 686, 'Thema over alle kolommen'),
          zet(55, 666, 'A1'),
          zet(105, 670, 'eerste regel', 6),
          zet(105, 662, 'tweede regel', 6),
          zet(255, 666, 'VW'),
          zet(55, 646, 'A2'),
          zet(255, 646, 'Gem'),
          ...dozen,
          zet(55, 486, 'B1'),
          zet(155, 486, 'met dunne vakjes'),
          zet(55, 466, 'B2'),
          zet(155, 466, 'tweede'),
        ].join('\n'),
      ]),
    )
    const breed = bron.regels.find((r) => r.cel?.breedte === 3)
    expect(breed && bron.tekst.slice(breed.van, breed.tot)).toBe('Thema over alle kolommen')
    expect(tabelrijen(bron, 0).slice(1)).toEqual([
      ['A1', 'eerste regel tweede regel', 'VW'],
      ['A2', undefined, 'Gem'].map((x) => x),
    ])
    expect(tabelrijen(bron, 1)).toEqual([
      ['B1', 'met dunne vakjes'],
      ['B2', 'tweede'],
    ])
  })

  it('takes raised note marks out of the line and knows the note, but leaves m² alone', async () => {
    const bron = await lees(
      maakPdf([
        [
          zet(50, 700, 'Volgens de woonvisie'),
          zet(144, 704, '1', 6),
          zet(50, 686, 'Een tuin van 25 m'),
          zet(130.2, 690, '2', 6),
          zet(136.5, 686, 'is genoeg voor deze woning in de kern.'),
          zet(50, 110, '1', 5),
          zet(54, 107, 'Vastgesteld door de raad op 1 mei 2025', 8),
          zet(50, 97, 'en later herzien.', 8),
          zet(50, 40, 'Pagina 1', 8),
        ].join(''),
      ]),
    )
    expect(bron.regels.map((r) => [r.zone, bron.tekst.slice(r.van, r.tot)])).toEqual([
      [null, 'Volgens de woonvisie'],
      ['voetnoot', '1'],
      [null, 'Een tuin van 25 m2 is genoeg voor deze woning in de kern.'],
      ['voetnoot', '1 Vastgesteld door de raad op 1 mei 2025'],
      ['voetnoot', 'en later herzien.'],
      [null, 'Pagina 1'],
    ])
  })

  it('reads turned text apart, follows forms and moved space, and leaves out what lies off the page', async () => {
    const bron = await lees(
      maakPdf([
        [
          VULLING,
          'BT /F1 10 Tf 0 1 -1 0 580 300 Tm (in de kantlijn) Tj ET',
          'q 2 0 0 2 100 100 cm BT /F1 5 Tf 10 250 Td (vergroot) Tj ET Q',
          zet(50, 900, 'buiten het blad'),
        ].join('\n'),
      ]),
    )
    expect(teksten(bron)).toEqual([
      'Genoeg letters om een document te zijn.',
      'vergroot',
      'in de kantlijn',
    ])
    expect(bron.regels[1]).toMatchObject({ links: 120, boven: 242, grootte: 10 })
  })

  it('gives white space above a paragraph, the title of the file and the size of the page', async () => {
    const bron = await lees(
      maakPdf(
        [
          [700, 687, 674, 650, 637]
            .map((y, i) => zet(50, y, `Regel ${i} van een gewone alinea in dit stuk.`))
            .join(''),
        ],
        { titel: 'Woonakkoord' },
      ),
    )
    expect(bron.regels.map((r) => r.witErvoor)).toEqual([0, 0, 0, 1, 0])
    expect(bron).toMatchObject({
      eigenTitel: 'Woonakkoord',
      bladzijdeMaat: { breedte: 595, hoogte: 842 },
    })
  })

  it('reads a LibreOffice file with columns on part of a page, a note, and a table over four pages, ruled or not', async () => {
    for (const naam of ['kolommen-en-tabel.pdf', 'kolommen-en-tabel-zonder-lijnen.pdf']) {
      const bron = await lees(readFileSync(new URL(`lezers/${naam}`, TOETSSET)))
      controleerBron(bron)
      const genummerd = teksten(
        bron,
        (r) => r.cel === null && /^[1-8]\. De gemeente en/.test(bron.tekst.slice(r.van, r.tot)),
      )
      expect(genummerd.map((t) => t.slice(0, 2))).toEqual([
        '1.',
        '2.',
        '3.',
        '4.',
        '5.',
        '6.',
        '7.',
        '8.',
      ])
      expect(teksten(bron, (r) => r.zone === 'voetnoot')[1]).toMatch(/^1 ?Woonvisie 2025/)
      const rijen = tabelrijen(bron)
      expect(rijen.map((r) => r[0])).toEqual([
        ...['A1', 'A2', 'A3', 'A4', 'Thema duurzaam wonen'],
        ...Array.from({ length: 11 }, (_, i) => `A${i + 5}`),
      ])
      // A row torn by the end of a page is one row.
      expect(rijen[0]?.[1]).toMatch(/^De gemeente en de corporatie .* Tweede alinea 1\.$/)
      expect(rijen.at(-1)?.slice(2)).toEqual(['gemeente', 'Q4 2026'])
    }
  })

  it('says which pages have no text', async () => {
    const bron = await lees(maakPdf([VULLING, '', '0 0 100 100 re f']))
    expect(bron.meldingen).toEqual([{ code: 'bladzijde_zonder_tekst', aantal: 2 }])
    expect(bron.bladzijden).toBe(3)
  })
})
