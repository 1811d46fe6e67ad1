// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { BronBouwer } from '../lezers/bouw-bron.ts'
import { herkenStructuur } from './herken-structuur.ts'
import { bronMet, bronVan, kort } from './proef.ts'

describe('a yearly part that refers back', () => {
  it('puts each item under the number it names, and takes neither part for a theme', async () => {
    const bron = await bronVan(`Deel A: Raamwerk 2026-2030

1. Bouwen
1.1 De corporatie bouwt 50 woningen.
1.2 De gemeente levert de grond.

2. Zorg
2.1 De gemeente zorgt voor begeleiding.
2.2 De corporatie stelt woningen beschikbaar.

Deel B: Jaarschijf 2027

Acties bouwen
Bij 1.1: De corporatie begint met 12 woningen.
Bij 1.1: De gemeente verleent de vergunning.

Acties zorg
Bij 2.1: De gemeente huurt een begeleider in.
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 De corporatie bouwt 50 woningen.',
      'R 2027 De corporatie begint met 12 woningen.',
      'R 2027 De gemeente verleent de vergunning.',
      'A 1.2 De gemeente levert de grond.',
      'P 2 Zorg',
      'A 2.1 De gemeente zorgt voor begeleiding.',
      'R 2027 De gemeente huurt een begeleider in.',
      'A 2.2 De corporatie stelt woningen beschikbaar.',
    ])
  })

  it('does so under headings that the file makes like those of the themes', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Deel A: Raamwerk 2026-2030' },
      { kop: 2, tekst: '1. Bouwen' },
      '1.1 De corporatie bouwt 50 woningen.',
      '1.2 De gemeente levert de grond.',
      { kop: 2, tekst: '2. Zorg' },
      '2.1 De gemeente zorgt voor begeleiding.',
      { kop: 1, tekst: 'Deel B: Jaarschijf 2027' },
      { kop: 2, tekst: 'Acties bouwen' },
      'Bij 1.2: De gemeente levert twee kavels.',
      { kop: 2, tekst: 'Acties zorg' },
      'Bij 2.1: De gemeente huurt een begeleider in.',
    ])
    expect(kort(bron).filter((r) => !r.startsWith('A'))).toEqual([
      'P 1 Bouwen',
      'R 2027 De gemeente levert twee kavels.',
      'P 2 Zorg',
      'R 2027 De gemeente huurt een begeleider in.',
    ])
  })

  it('leaves references to numbers that the document does not give', async () => {
    const bron = await bronVan(`1. Bouwen
1.1 De corporatie bouwt 50 woningen.
1.2 De gemeente levert de grond.

Bij 7.4: dit stond in een ander stuk.
Bij 8.1: dit ook.
`)
    expect(kort(bron).filter((r) => r.startsWith('R'))).toEqual([])
  })
})

describe('a goal per paragraaf', () => {
  it('is the agreement, and what each party does in the year are its yearly items', () => {
    const deel = (nr: string, doel: string): Parameters<typeof bronMet>[0] => [
      { kop: 2, tekst: nr },
      { kop: 3, tekst: 'Doelstelling' },
      doel,
      { kop: 3, tekst: 'Prestatie-indicator' },
      'aantal woningen op 31 december',
      { kop: 3, tekst: 'Inspanning gemeente in 2026' },
      'stelt het plan vast;',
      'levert twee kavels;',
      { kop: 3, tekst: 'Inspanning huurders in 2026' },
      'beoordelen de plannen.',
    ]
    const bron = bronMet([
      { kop: 1, tekst: '1 Woningen' },
      ...deel('1.1 Voorraad', 'De voorraad groeit naar 3.600 woningen.'),
      ...deel('1.2 Kleine woningen', 'De helft van de woningen is klein.'),
      { kop: 1, tekst: '2 Zorg' },
      ...deel('2.1 Ontmoeting', 'Elke buurt heeft een plek voor ontmoeting.'),
    ])
    expect(kort(bron).slice(0, 7)).toEqual([
      'P 1 Woningen',
      'Q 1.1 Voorraad',
      'A De voorraad groeit naar 3.600 woningen.',
      'R 2026 stelt het plan vast;',
      'R 2026 levert twee kavels;',
      'R 2026 beoordelen de plannen.',
      'Q 1.2 Kleine woningen',
    ])
    const prestaties = herkenStructuur(bron).onderdelen.filter((o) => o.soort === 'prestatie')
    expect(prestaties.map((p) => p.kolommen?.Trekker)).toEqual([
      ...['gemeente', 'gemeente', 'huurdersorganisatie'],
      ...['gemeente', 'gemeente', 'huurdersorganisatie'],
      ...['gemeente', 'gemeente', 'huurdersorganisatie'],
    ])
  })
})

describe('codes of unequal depth', () => {
  it('a sentence with a code of two is an agreement where no deeper code follows', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'A. Woningvoorraad' },
      { kop: 2, tekst: 'A1 Nieuwbouw' },
      'A1.01 De corporatie bouwt 50 woningen.',
      'A1.02 De gemeente levert de grond.',
      { kop: 2, tekst: 'A2 Toewijzing' },
      'A2.01 De corporatie wijst toe.',
      'A2.02 De gemeente houdt toezicht.',
      { kop: 1, tekst: 'B. Duurzaam' },
      'B-1 Alle woningen hebben eind 2027 dubbel glas in de woonkamer.',
      'B-2 De gemeente onderzoekt het regenwater.',
    ])
    expect(kort(bron).slice(-3)).toEqual([
      'P B Duurzaam',
      'A B-1 Alle woningen hebben eind 2027 dubbel glas in de woonkamer.',
      'A B-2 De gemeente onderzoekt het regenwater.',
    ])
  })
})

describe('explanation behind an agreement', () => {
  it('is not part of its text', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      '1. Splitsen van woningen mag.',
      'Toelichting: De raad heeft de regels verruimd.',
      '2. De gemeente levert de grond.',
    ])
    expect(kort(bron, 'alles')).toEqual([
      'P Bouwen',
      'A 1 Splitsen van woningen mag.',
      '- toelichting: Toelichting: De raad heeft de regels verruimd.',
      'A 2 De gemeente levert de grond.',
    ])
  })
})

describe('lines on a page with known places', () => {
  /** Text, left edge and height of each line, as the reader of PDF gives them. */
  const bronOpBlad = (
    regels: readonly (readonly [string, number, number, boolean?])[],
  ): ReturnType<BronBouwer['bouw']> => {
    const bouwer = new BronBouwer()
    for (const [tekst, links, boven, vet] of regels)
      bouwer.voegToe([{ tekst, vet: vet === true }], {
        bladzijde: 1,
        links,
        boven,
        rechts: links + tekst.length * 5,
        grootte: 11,
      })
    return bouwer.bouw('pdf')
  }

  it('a number in a column of its own belongs to the words on its height', () => {
    const bron = bronOpBlad([
      ['Artikel 1', 71, 100, true],
      ['Nieuwbouw en grond', 141, 100, true],
      ['1.1. De corporatie bouwt in de hele looptijd van deze overeenkomst 160 woningen.', 71, 120],
      ['1.2. De gemeente levert grond.', 71, 140],
      ['Artikel 2', 71, 180, true],
      ['Verkoop', 141, 180, true],
      ['2.1. De corporatie verkoopt in geen jaar van de looptijd meer dan 15 woningen.', 71, 200],
      ['2.2. De gemeente ziet toe.', 71, 220],
    ])
    expect(kort(bron)).toEqual([
      'P 1 Nieuwbouw en grond',
      'A 1.1 De corporatie bouwt in de hele looptijd van deze overeenkomst 160 woningen.',
      'A 1.2 De gemeente levert grond.',
      'P 2 Verkoop',
      'A 2.1 De corporatie verkoopt in geen jaar van de looptijd meer dan 15 woningen.',
      'A 2.2 De gemeente ziet toe.',
    ])
  })

  it('lines closed by a semicolon are items of a list whose signs did not come along', () => {
    const bron = bronOpBlad([
      ['1 Bouwen', 45, 100, true],
      ['1.1 De corporatie bouwt in de hele looptijd van deze overeenkomst 160 woningen.', 45, 120],
      ['Inspanning gemeente in 2026', 45, 140, true],
      ['stelt het plan vast;', 75, 160],
      ['levert twee kavels;', 75, 180],
      [
        '1.2 De gemeente levert in de hele looptijd van deze overeenkomst bouwrijpe grond.',
        45,
        200,
      ],
    ])
    expect(kort(bron).filter((r) => r.startsWith('R'))).toEqual([
      'R 2026 stelt het plan vast;',
      'R 2026 levert twee kavels;',
    ])
  })
})
