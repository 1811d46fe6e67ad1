// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one test per kind of mark-up, each with its own small document.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alinea, maakDocx } from '../../../../../tests/support/documenten.ts'
import { controleerBron, lees, tabelrijen, teksten } from '../../../../../tests/support/gelezen.ts'

const VULLING = alinea('Genoeg letters om een document te zijn.')
const num = (id: number, niveau = 0): string =>
  `<w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${id}"/></w:numPr>`
const lvl = (n: number, vorm: string, tekst: string, meer = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${vorm}"/>${meer}<w:lvlText w:val="${tekst}"/></w:lvl>`
const abstract = (id: number, lvls: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${lvls}</w:abstractNum>`
const verwijs = (id: number, abs: number, meer = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abs}"/>${meer}</w:num>`

describe('Word lezen', () => {
  it('writes the automatic number of every level and form', async () => {
    const bron = await lees(
      maakDocx({
        numbering:
          abstract(
            0,
            lvl(0, 'decimal', 'Thema %1:') +
              lvl(1, 'decimal', '%1.%2') +
              lvl(2, 'lowerLetter', '%3)') +
              lvl(3, 'upperRoman', '%4.', '<w:isLgl/>'),
          ) +
          abstract(1, lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '–')) +
          abstract(2, lvl(0, 'upperLetter', '%1.') + lvl(1, 'lowerRoman', '%2.')) +
          verwijs(1, 0) +
          verwijs(2, 1) +
          verwijs(3, 2),
        body: [
          alinea('Bouwen', num(1)),
          alinea('eerste', num(1, 1)),
          alinea('onder', num(1, 2)),
          alinea('onder', num(1, 2)),
          alinea('tweede', num(1, 1)),
          alinea('onder', num(1, 2)),
          alinea('diep', num(1, 3)),
          alinea('Wonen', num(1)),
          alinea('eerste', num(1, 1)),
          alinea('punt', num(2)),
          alinea('streep', num(2, 1)),
          alinea('letter', num(3)),
          alinea('romeins', num(3, 1)),
          alinea('romeins', num(3, 1)),
        ].join(''),
      }),
    )
    expect(teksten(bron)).toEqual([
      'Thema 1: Bouwen',
      '1.1 eerste',
      'a) onder',
      'b) onder',
      '1.2 tweede',
      'a) onder',
      '1. diep',
      'Thema 2: Wonen',
      '2.1 eerste',
      '• punt',
      '– streep',
      'A. letter',
      'i. romeins',
      'ii. romeins',
    ])
    expect(bron.regels[0]?.automatischNummer).toBe('Thema 1: '.length)
    expect(bron.regels.map((r) => r.lijstniveau)).toEqual([
      0, 1, 2, 2, 1, 2, 3, 0, 1, 0, 1, 0, 1, 1,
    ])
  })

  it('restarts where the file says so, and goes on where two lists share one definition', async () => {
    const bron = await lees(
      maakDocx({
        numbering:
          abstract(
            0,
            lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
          ) +
          verwijs(1, 0) +
          verwijs(2, 0) +
          verwijs(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
        body: [
          alinea('een', num(1)),
          alinea('door', num(2)),
          alinea('vijf', num(3)),
          alinea('zes', num(3)),
          alinea('diep', num(3, 1)),
          alinea('zeven', num(3)),
          alinea('blijft tellen', num(3, 1)),
          alinea('geen nummer voor deze alinea', num(0)),
        ].join(''),
      }),
    )
    expect(teksten(bron)).toEqual([
      '1. een',
      '2. door',
      '5. vijf',
      '6. zes',
      '1. diep',
      '7. zeven',
      '2. blijft tellen',
      'geen nummer voor deze alinea',
    ])
  })

  it('takes number, level, colour and bold from the style and what it is based on', async () => {
    const bron = await lees(
      maakDocx({
        numbering: abstract(0, lvl(0, 'decimal', '%1')) + verwijs(1, 0),
        styles:
          `<w:style w:type="paragraph" w:styleId="K1"><w:name w:val="Kop 1"/><w:pPr>${num(1)}</w:pPr><w:rPr><w:b/><w:color w:val="ED7D31"/></w:rPr></w:style>` +
          '<w:style w:type="paragraph" w:styleId="K2"><w:name w:val="Eigen kop"/><w:basedOn w:val="K1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>' +
          '<w:style w:type="character" w:styleId="C"><w:name w:val="Nadruk"/><w:rPr><w:i/></w:rPr></w:style>',
        body:
          alinea('Kop op naam', '<w:pStyle w:val="K1"/>') +
          alinea('Kop op niveau', '<w:pStyle w:val="K2"/>') +
          alinea('Gewone tekst met nadruk', '', '<w:rStyle w:val="C"/>') +
          alinea('Alinea met eigen niveau', '<w:outlineLvl w:val="0"/>'),
      }),
    )
    expect(bron.regels.map((r) => [r.stijl, r.kopniveau, r.automatischNummer])).toEqual([
      ['Kop 1', 1, 2],
      ['Eigen kop', 3, 2],
      [null, null, 0],
      [null, 1, 0],
    ])
    expect(bron.regels[0]?.opmaak).toMatchObject([{ kleur: '#ed7d31', vet: true }])
    expect(bron.regels[1]?.opmaak).toMatchObject([{ kleur: '#ed7d31', vet: false }])
    expect(bron.regels[2]?.opmaak).toMatchObject([{ kleur: null, cursief: true }])
  })

  it('keeps what was inserted and drops what was deleted, also whole paragraphs and rows', async () => {
    const weg = '<w:del w:id="1" w:author="A"><w:r><w:delText>oud</w:delText></w:r></w:del>'
    const bij = '<w:ins w:id="2" w:author="A"><w:r><w:t>nieuw</w:t></w:r></w:ins>'
    const bron = await lees(
      maakDocx({
        numbering: abstract(0, lvl(0, 'decimal', '%1.')) + verwijs(1, 0),
        body: [
          `<w:p><w:r><w:t xml:space="preserve">De afspraak is </w:t></w:r>${weg}${bij}</w:p>`,
          `<w:p><w:pPr>${num(1)}</w:pPr><w:r><w:t>blijft</w:t></w:r></w:p>`,
          `<w:p><w:pPr>${num(1)}<w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>${weg}</w:p>`,
          `<w:p><w:pPr>${num(1)}<w:rPr><w:del w:id="4" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">loopt </w:t></w:r></w:p>`,
          `<w:p><w:pPr>${num(1)}</w:pPr><w:r><w:t>door</w:t></w:r></w:p>`,
          '<w:p><w:moveFrom w:id="5"><w:r><w:t>verplaatst</w:t></w:r></w:moveFrom></w:p>',
          '<w:p><w:moveTo w:id="6"><w:r><w:t>verplaatst</w:t></w:r></w:moveTo></w:p>',
          '<w:tbl><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>',
          '<w:tr><w:tc><w:p><w:r><w:t>A1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>tekst</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ].join(''),
      }),
    )
    expect(teksten(bron)).toEqual([
      'De afspraak is nieuw',
      '1. blijft',
      '2. loopt door',
      'verplaatst',
      'A1',
      'tekst',
    ])
    expect(bron.meldingen).toContainEqual({ code: 'wijzigingen_verwerkt', aantal: 8 })
  })

  it('reads a text box once, after its paragraph, and says so', async () => {
    const vak = (t: string): string =>
      `<w:txbxContent><w:p><w:r><w:t>${t}</w:t></w:r></w:p></w:txbxContent>`
    const bron = await lees(
      maakDocx({
        body:
          VULLING +
          `<w:p><w:r><w:t>Anker</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${vak('in het kader')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${vak('in het kader')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      }),
    )
    expect(teksten(bron).slice(1)).toEqual(['Anker', 'in het kader'])
    expect(bron.meldingen).toEqual([{ code: 'tekstvak_gelezen', aantal: 1 }])
  })

  it('reads fields, links, controls, tabs, breaks and special hyphens as they look', async () => {
    const bron = await lees(
      maakDocx({
        body: [
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>zie artikel 3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
          '<w:p><w:hyperlink><w:r><w:t>koppeling</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>na tab</w:t></w:r></w:p>',
          '<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>ingevuld veld</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',
          '<w:p><w:r><w:t>huur</w:t><w:softHyphen/><w:t>prijs en e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r></w:p>',
          '<w:p><w:r><w:t>eerste deel</w:t><w:br/><w:t>tweede deel</w:t></w:r></w:p>',
          '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r><w:r><w:t>zichtbaar</w:t></w:r></w:p>',
        ].join(''),
      }),
    )
    expect(teksten(bron)).toEqual([
      'zie artikel 3',
      'koppeling na tab',
      'ingevuld veld',
      'huurprijs en e-mail',
      'eerste deel',
      'tweede deel',
      'zichtbaar',
    ])
    expect(bron.regels.map((r) => r.alinea)).toEqual([true, true, true, true, false, false, true])
  })

  it('puts notes, running heads and the table of contents in their own zone', async () => {
    const bron = await lees(
      maakDocx({
        footnotes:
          '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>streep</w:t></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:t>De noot zelf</w:t></w:r></w:p></w:footnote>',
        header: '<w:p><w:r><w:t>Koptekst van het blad</w:t></w:r></w:p>',
        styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
        body: [
          '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>',
          `${alinea('Inhoud')}${alinea('1 Bouwen 3')}</w:sdtContent></w:sdt>`,
          alinea('2 Wonen 5', '<w:pStyle w:val="T1"/>'),
          '<w:p><w:r><w:t>Tekst met noot</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
          '<w:sectPr><w:headerReference w:type="default" r:id="hdr"/></w:sectPr>',
        ].join(''),
      }),
    )
    expect(bron.regels.map((r) => [r.zone, bron.tekst.slice(r.van, r.tot)])).toEqual([
      ['inhoudsopgave', 'Inhoud'],
      ['inhoudsopgave', '1 Bouwen 3'],
      ['inhoudsopgave', '2 Wonen 5'],
      [null, 'Tekst met noot'],
      ['voetnoot', 'De noot zelf'],
      ['koptekst', 'Koptekst van het blad'],
    ])
  })

  it('puts every cell on the grid: spans, merged rows, gaps, a table within a cell', async () => {
    const tc = (t: string, pr = ''): string =>
      `<w:tc><w:tcPr>${pr}</w:tcPr><w:p><w:r><w:t>${t}</w:t></w:r></w:p></w:tc>`
    const binnen = `<w:tbl><w:tr>${tc('x')}${tc('y')}</w:tr></w:tbl>`
    const bron = await lees(
      maakDocx({
        body: `${VULLING}<w:tbl><w:tr>${tc('Nr')}${tc('Afspraak')}${tc('Wie')}</w:tr><w:tr>${tc('Thema wonen', '<w:gridSpan w:val="3"/>')}</w:tr><w:tr>${tc('A1')}${tc('bouwen')}${tc('VW', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc('A2')}${tc('kopen')}${tc('', '<w:vMerge/>')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${binnen}<w:p/></w:tc>${tc('Gem')}</w:tr></w:tbl>`,
      }),
    )
    const cellen = bron.regels.flatMap((r) =>
      r.cel ? [`${bron.tekst.slice(r.van, r.tot)} ${r.cel.tabel}.${r.cel.rij}.${r.cel.kolom}`] : [],
    )
    expect(cellen).toEqual([
      'Nr 0.0.0',
      'Afspraak 0.0.1',
      'Wie 0.0.2',
      'Thema wonen 0.1.0',
      'A1 0.2.0',
      'bouwen 0.2.1',
      'VW 0.2.2',
      'A2 0.3.0',
      'kopen 0.3.1',
      'x 1.0.0',
      'y 1.0.1',
      'Gem 0.4.2',
    ])
    expect(bron.regels.find((r) => r.cel?.rij === 1)?.cel?.breedte).toBe(3)
    expect(bron.regels.filter((r) => r.cel?.koprij)).toHaveLength(3)
  })

  it('takes a theme colour when the run names no other', async () => {
    const bron = await lees(
      maakDocx({
        body: alinea('In de kleur van het thema', '', '<w:color w:themeColor="accent2"/>'),
        extra: {
          'word/_rels/document.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="/word/theme/theme1.xml"/></Relationships>',
          'word/theme/theme1.xml':
            '<t:theme xmlns:t="http://schemas.openxmlformats.org/drawingml/2006/main"><t:themeElements><t:clrScheme><t:accent2><t:srgbClr val="E97132"/></t:accent2></t:clrScheme></t:themeElements></t:theme>',
        },
      }),
    )
    expect(bron.regels[0]?.opmaak).toMatchObject([{ kleur: '#e97132' }])
  })

  it('reads a file with other prefixes, and says that it ignored macros', async () => {
    const bron = await lees(
      maakDocx({
        body: VULLING,
        extra: {
          'word/document.xml':
            '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Strikt geschreven bestand</t></r></p></body></document>',
          'word/vbaProject.bin': 'macro',
        },
      }),
    )
    expect(teksten(bron)).toEqual(['Strikt geschreven bestand'])
    expect(bron.meldingen).toEqual([{ code: 'macros_genegeerd', aantal: 1 }])
  })

  it('gives the same text for the example as Word and as OpenDocument', async () => {
    const map = new URL('../../../../../tests/toetsset/documenten/', import.meta.url)
    for (const naam of ['1-stijlen-getypte-nummers', '2-automatische-nummering']) {
      const [docx, odt] = await Promise.all([
        lees(readFileSync(new URL(`${naam}.docx`, map))),
        lees(readFileSync(new URL(`${naam}.odt`, map))),
      ])
      const eigen = (b: typeof docx): string[] => teksten(b, (r) => r.zone === null)
      expect(eigen(odt)).toEqual(eigen(docx))
      expect(docx.regels.filter((r) => r.opmaak.some((o) => o.kleur !== null)).length).toBe(60)
      controleerBron(docx)
      expect(tabelrijen(docx)).toHaveLength(4)
    }
  })
})
