// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { BevindingCode } from '../../../domain/bevinding.ts'
import {
  type Deel,
  maakProefdocument,
  PROEFKADER,
} from '../../../../tests/support/proefdocument.ts'
import { vulVelden } from './vul-velden.ts'

/** What each reading of the only finding of this kind sets, item by item. */
function voorstellen(code: BevindingCode, ...teksten: readonly string[]) {
  const { bron, structuur } = maakProefdocument([
    ...PROEFKADER,
    { soort: 'pijler', nummer: '1', tekst: 'Wonen' },
    ...teksten.map((tekst, i): Deel => ({ soort: 'afspraak', nummer: `1.${i + 1}`, tekst })),
  ])
  return vulVelden(bron, structuur).bevindingen.find((b) => b.code === code)?.voorstellen
}

function vind(code: BevindingCode, ...teksten: readonly (string | Deel)[]) {
  const delen = teksten.map(
    (t, i): Deel =>
      typeof t === 'string' ? { soort: 'afspraak', nummer: `1.${i + 1}`, tekst: t } : t,
  )
  const { bron, structuur } = maakProefdocument([
    ...PROEFKADER,
    { soort: 'pijler', nummer: '1', tekst: 'Wonen' },
    ...delen,
  ])
  return vulVelden(bron, structuur)
    .bevindingen.filter((b) => b.code === code)
    .map((b) => ({ onderdelen: b.onderdelen, citaten: b.citaten }))
}

describe('findings', () => {
  it('asks about two years for one duty, not about two duties', () => {
    expect(
      vind(
        'twee_termijnen',
        'De gemeente levert een bijdrage. De parkeerverordening is vanaf 2027 verplicht.',
        'Vanaf 1 mei 2028 is de parkeerverordening verplicht.',
      ),
    ).toEqual([{ onderdelen: ['o4', 'o5'], citaten: ['vanaf 2027', 'Vanaf 1 mei 2028'] }])
    expect(
      vind(
        'twee_termijnen',
        'De parkeerverordening is in 2027 gereed.',
        'De afvalverordening is in 2028 gereed.',
      ),
    ).toEqual([])
  })

  it('says what each of two moments makes of both items', () => {
    const in2027 = { soort: 'doorlopend', jaar: 2027, datum: '2027-01-01', vanaf: true }
    const in2028 = { soort: 'doorlopend', jaar: 2028, datum: '2028-05-01', vanaf: true }
    expect(
      voorstellen(
        'twee_termijnen',
        'De parkeerverordening is in de hele gemeente verplicht vanaf 2027.',
        'Vanaf 1 mei 2028 is de parkeerverordening verplicht.',
      ),
    ).toEqual([
      [
        { sleutel: 'o4', wijziging: { termijn: in2027 } },
        { sleutel: 'o5', wijziging: { termijn: in2027 } },
      ],
      [
        { sleutel: 'o4', wijziging: { termijn: in2028 } },
        { sleutel: 'o5', wijziging: { termijn: in2028 } },
      ],
    ])
  })

  it('says what each of two ends makes of the items that run until then', () => {
    const keuzes = voorstellen(
      'looptijd_tegenstrijdig',
      'De huurgrens geldt tot 2028.',
      'De huurafspraken hebben een looptijd tot en met 2028.',
    )
    expect(
      keuzes?.map((k) => k.map((v) => [v.wijziging.looptijd_tot, v.wijziging.termijn?.datum])),
    ).toEqual([
      [
        [2027, '2027-12-31'],
        [2027, '2027-12-31'],
      ],
      [
        [2028, '2028-12-31'],
        [2028, '2028-12-31'],
      ],
    ])
  })

  it('asks about two ends', () => {
    expect(
      vind(
        'looptijd_tegenstrijdig',
        'De huurgrens geldt tot 2028.',
        'De huurafspraken hebben een looptijd tot en met 2028.',
      ),
    ).toEqual([{ onderdelen: ['o4', 'o5'], citaten: ['tot 2028', 'tot en met 2028'] }])
    expect(
      vind('looptijd_tegenstrijdig', 'De Kiem bouwt tot en met 2028 in totaal 90 woningen.'),
    ).toEqual([])
  })

  it('finds near-doubles, unless their numbers differ', () => {
    const zin = 'De gemeente betrekt De Kiem en HRD bij het opstellen van de parkeervisie'
    expect(vind('bijna_gelijk', `${zin}.`, `${zin}, met aandacht voor ouderen.`)).toHaveLength(1)
    expect(
      vind(
        'bijna_gelijk',
        'De Kiem isoleert in de Duinwijk 40 oude woningen met natuurlijke materialen.',
        'De Kiem isoleert in de Duinwijk 60 oude woningen met natuurlijke materialen.',
      ),
    ).toEqual([])
  })

  it('asks per what a price is, and for a number without unit', () => {
    expect(
      vind('getal_zonder_eenheid', 'De gemeente hanteert een grondprijs van € 240,-.'),
    ).toHaveLength(1)
    expect(
      vind('getal_zonder_eenheid', 'De gemeente hanteert een grondprijs van € 240,- per m2.'),
    ).toEqual([])
    expect(vind('getal_zonder_eenheid', 'De Kiem bouwt 40 woningen.')).toEqual([])
  })

  it('asks once for each annex that is not there', () => {
    expect(vind('bijlage_ontbreekt', 'Zie bijlage 1.', 'Ook dit staat in bijlage 1.')).toEqual([
      { onderdelen: ['o4', 'o5'], citaten: ['bijlage 1'] },
    ])
    expect(
      vind('bijlage_ontbreekt', 'Zie bijlage 1.', {
        soort: 'weggelaten',
        reden: 'bijlage',
        tekst: 'Bijlage 1 Projecten',
      }),
    ).toEqual([])
  })

  it('asks where a reference goes only when the document numbers things that way', () => {
    expect(vind('verwijzing_zonder_doel', 'Zie afspraak 1.9 voor de planning.')).toEqual([
      { onderdelen: ['o4'], citaten: ['afspraak 1.9'] },
    ])
    expect(
      vind('verwijzing_zonder_doel', 'Zie afspraak 1.1 en artikel 44 van de Woningwet.'),
    ).toEqual([])
  })

  it('asks who acts when nobody is named, and who an unknown name is', () => {
    expect(vind('geen_trekker', 'Er wordt een wijkplan gemaakt.')).toHaveLength(1)
    expect(vind('geen_trekker', 'De gemeente maakt een wijkplan.')).toEqual([])
    expect(
      vind('partij_onbekend', {
        soort: 'afspraak',
        nummer: '1',
        tekst: 'Grond kopen',
        kolommen: { Trekker: 'Zorgkring Zuid' },
      }),
    ).toEqual([{ onderdelen: ['o4'], citaten: ['Zorgkring Zuid'] }])
    expect(vind('partij_onbekend', 'Woningen krijgen een lift.')).toEqual([])
  })

  it('says that the period is unknown', () => {
    const { bron, structuur } = maakProefdocument([
      { soort: 'afspraak', nummer: '1', tekst: 'De gemeente koopt grond.' },
    ])
    expect(vulVelden(bron, structuur).bevindingen.map((b) => b.code)).toContain('looptijd_onbekend')
  })
})

describe('questions only where the text gives reason', () => {
  it.each([
    [
      'De doelgroepenverordening wordt in het tweede kwartaal van 2026 vastgesteld.',
      'Vóór 1 december 2026 stelt de gemeente de doelgroepenverordening vast.',
      1,
    ],
    [
      'De huisvestingsverordening gaat in op 1 januari 2027.',
      'Per 1 juli 2027 is de huisvestingsverordening van kracht.',
      1,
    ],
    [
      'De eerste fase van de Rozenbuurt is in 2026 opgeleverd.',
      'De tweede fase van de Rozenbuurt is in 2027 opgeleverd.',
      0,
    ],
    [
      'De Kiem levert in 2026 in de Rozenbuurt 20 woningen op.',
      'De Kiem levert in 2027 in de Rozenbuurt 30 woningen op.',
      0,
    ],
    [
      'De wijkaanpak wordt in 2026 geëvalueerd.',
      'De wijkaanpak wordt in 2028 opnieuw geëvalueerd.',
      0,
    ],
    [
      'De gemeente actualiseert in 2026 de parkeernota.',
      'De gemeente actualiseert in 2030 de parkeernota.',
      0,
    ],
    [
      'De woonzorgvisie is in 2026 vastgesteld.',
      'De woonzorgvisie is uiterlijk 1 mei 2026 vastgesteld.',
      0,
    ],
  ])('two moments: %s / %s', (een, twee, aantal) => {
    expect(vind('twee_termijnen', een, twee)).toHaveLength(aantal)
  })

  it.each([
    ['De gemeente rekent een sociale grondprijs van € 275,-.', 1],
    ['De grondprijs ligt tussen € 15.000 en € 24.000 per woning.', 0],
    ['Voor elke sociale huurwoning rekent de gemeente een kavelprijs van € 16.750.', 0],
    ['De grondprijs voor een sociaal huurappartement bedraagt € 14.800.', 0],
  ])('a price without per what: %s', (tekst, aantal) => {
    expect(vind('getal_zonder_eenheid', tekst)).toHaveLength(aantal)
  })

  it('takes no adverb and no place that receives for a party', () => {
    expect(
      vind(
        'partij_onbekend',
        'Jaarlijks reserveert De Kiem vijf woningen, en ook Jaarlijks meldt zij dat.',
        'Dorpshart krijgt een plein. Het plan voor Dorpshart is af.',
      ),
    ).toEqual([])
  })

  it('does not miss an annex that stands there without a number', () => {
    const tekst = 'De aantallen staan in de bijlage.'
    expect(vind('bijlage_ontbreekt', tekst)).toHaveLength(1)
    expect(
      vind('bijlage_ontbreekt', tekst, {
        soort: 'weggelaten',
        reden: 'bijlage',
        tekst: 'Bijlage: aantallen per kern',
      }),
    ).toEqual([])
  })
})
