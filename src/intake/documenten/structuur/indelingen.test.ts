// SPDX-License-Identifier: EUPL-1.2
/** Divisions of a document by party, by sort and by chapter, in their smallest form. */
import { describe, expect, it } from 'vitest'
import { herkenStructuur } from './herken-structuur.ts'
import { bronMet, bronVan, kort } from './proef.ts'

describe('headings that come back under every part', () => {
  it('name the parties, and are no level', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      { kop: 2, tekst: 'Gemeente Oost' },
      '1. Wijst een locatie aan.',
      { kop: 2, tekst: 'Heem' },
      '2. Bouwt twintig woningen.',
      { kop: 1, tekst: 'Zorg' },
      { kop: 2, tekst: 'Gemeente Oost' },
      '3. Koopt begeleiding in.',
      { kop: 2, tekst: 'Heem' },
      '4. Past tien woningen aan.',
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A 1 Wijst een locatie aan.',
      'A 2 Bouwt twintig woningen.',
      'P Zorg',
      'A 3 Koopt begeleiding in.',
      'A 4 Past tien woningen aan.',
    ])
    const wie = herkenStructuur(bron).onderdelen.flatMap((o) =>
      o.soort === 'afspraak' ? [o.kolommen?.Wie] : [],
    )
    expect(wie).toEqual(['Gemeente Oost', 'Heem', 'Gemeente Oost', 'Heem'])
  })

  it('end the goal above them', () => {
    const deel = (naam: string, n: number) => [
      { kop: 1 as const, tekst: naam },
      { kop: 2 as const, tekst: 'Wat willen we bereiken?' },
      'Er is te weinig, en dat moet anders.',
      { kop: 2 as const, tekst: 'Wat doet de gemeente?' },
      `${String(n)}. Wijst een locatie aan.`,
      { kop: 2 as const, tekst: 'Wat doet Heem?' },
      `${String(n + 1)}. Bouwt twintig woningen.`,
    ]
    const { onderdelen } = herkenStructuur(bronMet([...deel('Bouwen', 1), ...deel('Zorg', 3)]))
    const wie = onderdelen.flatMap((o) => (o.soort === 'afspraak' ? [o.kolommen?.Wie] : []))
    expect(wie).toEqual(['gemeente', 'Wat doet Heem?', 'gemeente', 'Wat doet Heem?'])
  })

  it('are known in plain text too, as a question', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

1. Bouwen

Er is te weinig.

Wat doet de gemeente?

- Zij wijst een locatie aan.

Wat doet de corporatie?

- Zij bouwt twintig woningen.

2. Zorg

Er komen meer ouderen.

Wat doet de gemeente?

- Zij koopt begeleiding in.

Wat doet de corporatie?

- Zij past tien woningen aan.
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A Zij wijst een locatie aan.',
      'A Zij bouwt twintig woningen.',
      'P 2 Zorg',
      'A Zij koopt begeleiding in.',
      'A Zij past tien woningen aan.',
    ])
  })
})

describe('parts', () => {
  it("a word without a number before the title: 'Thema: Bouwen'", () => {
    const bron = bronMet([
      'Thema: Bouwen',
      { kop: 2, tekst: 'Doel' },
      'Genoeg woningen.',
      { kop: 2, tekst: 'Afspraken' },
      '• Heem bouwt twintig woningen.',
      { kop: 2, tekst: 'Resultaten 2026' },
      '• Er staan vijf woningen.',
      'Thema: Zorg',
      { kop: 2, tekst: 'Doel' },
      'Iedereen woont goed.',
      { kop: 2, tekst: 'Afspraken' },
      '• Heem past tien woningen aan.',
      { kop: 2, tekst: 'Resultaten 2026' },
      '• Er zijn drie woningen aangepast.',
    ])
    expect(kort(bron).filter((r) => r !== 'A')).toEqual([
      'P Bouwen',
      'A Heem bouwt twintig woningen.',
      'R 2026 Er staan vijf woningen.',
      'P Zorg',
      'A Heem past tien woningen aan.',
      'R 2026 Er zijn drie woningen aangepast.',
    ])
  })

  it('letters that begin anew under every roman chapter', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'I Bouwen' },
      'Partijen willen vaart maken.',
      'a. Heem bouwt twintig woningen.',
      'b. De gemeente levert de grond.',
      { kop: 1, tekst: 'II Zorg' },
      'a. Heem past tien woningen aan.',
      'b. De gemeente koopt begeleiding in.',
    ])
    expect(kort(bron)).toEqual([
      'P I Bouwen',
      'A a Heem bouwt twintig woningen.',
      'A b De gemeente levert de grond.',
      'P II Zorg',
      'A a Heem past tien woningen aan.',
      'A b De gemeente koopt begeleiding in.',
    ])
  })

  it('a numbered chapter without any agreement is told, and no part', () => {
    const bron = bronMet([
      { kop: 1, tekst: '1 Bouwen' },
      'Wij spreken af:',
      '- Heem bouwt twintig woningen.',
      '- De gemeente levert de grond.',
      { kop: 1, tekst: '2 Zorg' },
      'Wij spreken af:',
      '- Heem past tien woningen aan.',
      { kop: 1, tekst: '3 Evaluatie en monitoring' },
      'Twee keer per jaar is er overleg.',
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A Heem bouwt twintig woningen.',
      'A De gemeente levert de grond.',
      'P 2 Zorg',
      'A Heem past tien woningen aan.',
    ])
  })

  it('articles stay the parts where other headings all stand before the first of them', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Samenstelling' },
      'Dit document heeft drie delen.',
      { kop: 1, tekst: 'Waar het om gaat' },
      { kop: 2, tekst: 'Het begin' },
      'Wonen is voor iedereen.',
      { kop: 2, tekst: 'De afspraken zelf' },
      'Artikel 1 Bouwen',
      '1. Heem bouwt twintig woningen.',
      '2. De gemeente levert de grond.',
      'Artikel 2 Zorg',
      '1. Heem past tien woningen aan.',
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 Heem bouwt twintig woningen.',
      'A 1.2 De gemeente levert de grond.',
      'P 2 Zorg',
      'A 2.1 Heem past tien woningen aan.',
    ])
  })

  it('lone lines over the items of numbered themes, in plain text', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Thema 1. Bouwen
Er is te weinig.

Nieuwbouw
- Heem bouwt twintig woningen.
- De gemeente levert de grond.
- De huurders denken mee.

Verkoop
- Heem verkoopt geen woningen.
- Heem meldt elke verkoop.

Thema 2. Zorg
Er komen meer ouderen.

Ouderen
- Heem past tien woningen aan.
- De gemeente helpt bij verhuizen.

Aandachtsgroepen
- De gemeente koopt begeleiding in.
- Heem huisvest acht mensen.
`)
    expect(kort(bron).filter((r) => !r.startsWith('A'))).toEqual([
      'P 1 Bouwen',
      'Q Nieuwbouw',
      'Q Verkoop',
      'P 2 Zorg',
      'Q Ouderen',
      'Q Aandachtsgroepen',
    ])
  })

  it('a chapter by its word ends a numbered paragraph, also when the first chapter was not seen', () => {
    const bron = bronMet([
      { kop: 1, tekst: '2.1 Nieuwbouw' },
      'a) Heem bouwt twintig woningen.',
      'b) De gemeente levert de grond.',
      'Hoofdstuk 3 Zorg',
      { kop: 1, tekst: '3.1 Ouderen' },
      'a) Heem past tien woningen aan.',
      'Hoofdstuk 4 Buurten',
      { kop: 1, tekst: '4.1 Schoon' },
      'a) De gemeente ruimt op.',
    ])
    expect(kort(bron).filter((r) => /^[PQ]/u.test(r))).toEqual([
      'Q 2.1 Nieuwbouw',
      'P 3 Zorg',
      'Q 3.1 Ouderen',
      'P 4 Buurten',
      'Q 4.1 Schoon',
    ])
  })

  it('a table of figures per year holds no agreements, and does not silence the lists', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      '- Heem bouwt twintig woningen.',
      '- De gemeente levert de grond.',
      { kop: 1, tekst: 'Zorg' },
      '- Heem past tien woningen aan.',
      { kop: 1, tekst: 'Bijlage: Onze cijfers' },
      [
        ['Onderwerp', '2023', '2024'],
        ['Aantal woningen', '2.841', '2.870'],
        ['Huisuitzettingen', '3', '2'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A Heem bouwt twintig woningen.',
      'A De gemeente levert de grond.',
      'P Zorg',
      'A Heem past tien woningen aan.',
    ])
  })
})
