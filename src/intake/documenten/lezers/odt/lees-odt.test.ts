// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maakOdt } from '../../../../../tests/support/documenten.ts'
import { controleerBron, lees, tabelrijen, teksten } from '../../../../../tests/support/gelezen.ts'

const niveau = (n: number, vorm: string, meer = ''): string =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${vorm}" ${meer}/>`
const lijst = (items: string, attr = ''): string => `<text:list ${attr}>${items}</text:list>`
const item = (inhoud: string, attr = ''): string =>
  `<text:list-item ${attr}>${inhoud}</text:list-item>`
const p = (tekst: string, stijl = ''): string =>
  `<text:p${stijl && ` text:style-name="${stijl}"`}>${tekst}</text:p>`
const LIJST = `<text:list-style style:name="L">${niveau(1, '1', 'style:num-suffix="."')}${niveau(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${niveau(3, 'I', 'text:display-levels="3"')}</text:list-style>`

describe('OpenDocument lezen', () => {
  it('writes list numbers, also over interruptions, starts and levels shown together', async () => {
    const bron = await lees(
      maakOdt({
        automatisch: `${LIJST}<text:list-style style:name="P"><text:list-level-style-bullet text:level="1" text:bullet-char="➢"/></text:list-style>`,
        tekst: [
          lijst(
            item(p('eerste')) +
              item(p('tweede') + p('vervolg') + lijst(item(p('onder')) + item(p('onder')))),
            'text:style-name="L" xml:id="a"',
          ),
          p('Onderbreking van de lijst'),
          lijst(item(p('derde')), 'text:style-name="L" text:continue-numbering="true"'),
          lijst(item(p('opnieuw')), 'text:style-name="L"'),
          lijst(item(p('vierde')), 'text:style-name="L" text:continue-list="a"'),
          lijst(
            item(p('zeven'), 'text:start-value="7"'),
            'text:style-name="L" text:continue-numbering="true"',
          ),
          lijst(
            item(lijst(item(lijst(item(p('diep')))))),
            'text:style-name="L" text:continue-numbering="true"',
          ),
          lijst(
            item(p('punt')) + `<text:list-header>${p('kopje')}</text:list-header>`,
            'text:style-name="P"',
          ),
        ].join(''),
      }),
    )
    expect(teksten(bron)).toEqual([
      '1. eerste',
      '2. tweede',
      'vervolg',
      '(a) onder',
      '(b) onder',
      'Onderbreking van de lijst',
      '3. derde',
      '1. opnieuw',
      '4. vierde',
      '7. zeven',
      '7.a.I diep',
      '• punt',
      'kopje',
    ])
    controleerBron(bron)
  })

  it('numbers headings by the outline, and takes level and make-up from styles', async () => {
    const bron = await lees(
      maakOdt({
        stijlen: [
          '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:color="#E36C0A" fo:font-weight="bold"/></style:style>',
          '<style:style style:name="Prestatie_20_punt" style:family="paragraph"><style:text-properties fo:color="#ff8000"/></style:style>',
          `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Pijler "/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`,
        ].join(''),
        automatisch:
          '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Prestatie_20_punt"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#000000"/></style:style>',
        tekst:
          '<text:h text:style-name="Heading_20_1" text:outline-level="1">Wonen</text:h><text:h text:outline-level="2">Bouwen</text:h><text:h text:outline-level="2">Kopen</text:h><text:h text:outline-level="1" text:is-list-header="true">Zonder nummer</text:h>' +
          p('Oranje <text:span text:style-name="T1">vet zwart</text:span> oranje', 'P1'),
      }),
    )
    expect(teksten(bron)).toEqual([
      'Pijler 1 Wonen',
      '1.1 Bouwen',
      '1.2 Kopen',
      'Zonder nummer',
      'Oranje vet zwart oranje',
    ])
    expect(bron.regels.map((r) => r.kopniveau)).toEqual([1, 2, 2, 1, null])
    expect(bron.regels[0]).toMatchObject({ stijl: 'Heading 1', automatischNummer: 9 })
    expect(bron.regels[4]?.stijl).toBe('Prestatie punt')
    expect(bron.regels[4]?.opmaak.map((o) => [o.kleur, o.vet])).toEqual([
      ['#ff8000', false],
      [null, true],
      ['#ff8000', false],
    ])
  })

  it('drops deleted text, reads spaces, tabs, breaks, notes and frames', async () => {
    const bron = await lees(
      maakOdt({
        tekst: [
          '<text:tracked-changes><text:changed-region><text:deletion><text:p>weggehaald</text:p></text:deletion></text:changed-region></text:tracked-changes>',
          p('De  tekst<text:change text:change-id="c"/><text:s text:c="3"/>na<text:tab/>tab'),
          p('eerste deel<text:line-break/>tweede deel'),
          p(
            'met noot<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>De noot</text:p></text:note-body></text:note> en verder<office:annotation><text:p>opmerking</text:p></office:annotation>',
          ),
          p(
            '<draw:frame><draw:text-box><text:p>in een kader</text:p></draw:text-box></draw:frame>anker',
          ),
          '<text:table-of-content><text:index-body><text:p>1 Bouwen 3</text:p></text:index-body></text:table-of-content>',
        ].join(''),
        master:
          '<style:master-page style:name="Standard"><style:header><text:p>Kop van het blad</text:p></style:header><style:footer><text:p>Voet</text:p></style:footer></style:master-page>',
        extra: { 'Basic/Standard/Module1.xml': '<x/>', 'Basic/script-lc.xml': '<x/>' },
      }),
    )
    expect(bron.regels.map((r) => [r.zone, bron.tekst.slice(r.van, r.tot)])).toEqual([
      [null, 'De tekst   na tab'],
      [null, 'eerste deel'],
      [null, 'tweede deel'],
      [null, 'met noot en verder'],
      [null, 'anker'],
      [null, 'in een kader'],
      ['inhoudsopgave', '1 Bouwen 3'],
      ['voetnoot', 'De noot'],
      ['koptekst', 'Kop van het blad'],
      ['voettekst', 'Voet'],
    ])
    expect(bron.meldingen.map((m) => m.code)).toEqual([
      'wijzigingen_verwerkt',
      'tekstvak_gelezen',
      'macros_genegeerd',
    ])
  })

  it('puts cells on their column, with head rows and merged cells', async () => {
    const cel = (t: string, attr = ''): string =>
      `<table:table-cell ${attr}>${p(t)}</table:table-cell>`
    const bron = await lees(
      maakOdt({
        tekst: `${p('Tabel met afspraken:')}<table:table><table:table-header-rows><table:table-row>${cel('Nr')}${cel('Afspraak')}${cel('Wie')}</table:table-row></table:table-header-rows><table:table-row>${cel('Thema wonen', 'table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row><table:table-row>${cel('A1')}<table:table-cell table:number-columns-repeated="1"/>${cel('VW')}</table:table-row></table:table>`,
      }),
    )
    expect(
      bron.regels.flatMap((r) => (r.cel ? [[r.cel.rij, r.cel.kolom, r.cel.koprij]] : [])),
    ).toEqual([
      [0, 0, true],
      [0, 1, true],
      [0, 2, true],
      [1, 0, false],
      [2, 0, false],
      [2, 2, false],
    ])
    expect(tabelrijen(bron)).toHaveLength(2)
  })

  it('does not let a file ask for a million spaces or cells', async () => {
    const bron = await lees(
      maakOdt({
        tekst: `${p('Voor<text:s text:c="99999999"/>na de witruimte')}<table:table><table:table-row><table:table-cell table:number-columns-repeated="16384"/><table:table-cell table:number-columns-spanned="99999999">${p('ver weg')}</table:table-cell></table:table-row></table:table>`,
      }),
    )
    expect(bron.tekst.length).toBeLessThan(2_000)
    controleerBron(bron)
  })
})
