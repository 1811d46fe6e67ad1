// SPDX-License-Identifier: EUPL-1.2
/** More faults of documents at first sight, in their smallest form: items apart from their agreements, and heads. */
import { describe, expect, it } from 'vitest'
import { herkenStructuur } from './herken-structuur.ts'
import { bronMet, kort } from './proef.ts'

describe('items that stand apart from their agreements', () => {
  it('a table per part, its rows led by the number, under a heading of the year', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Deel 1 Afspraken' },
      { kop: 2, tekst: 'Opgave 1 Bouwen' },
      '1.1 De corporaties bouwen 900 woningen.',
      '1.2 De gemeenten maken plannen.',
      { kop: 2, tekst: 'Opgave 2 Verdelen' },
      '2.1 Alle corporaties werken met hetzelfde systeem.',
      '2.2 Elke gemeente neemt haar deel.',
      { kop: 1, tekst: 'Deel 2 Uitvoeringsagenda 2026' },
      'In de tabellen staat wat wij in 2026 doen.',
      { kop: 2, tekst: 'Acties bij opgave 1' },
      [
        ['Bij', 'Actie', 'Trekker'],
        ['1.1', 'Oplevering van 130 woningen', 'corporaties'],
        ['1.2', 'Planmonitor inrichten', 'gemeenten'],
      ],
      { kop: 2, tekst: 'Acties bij opgave 2' },
      [
        ['Bij', 'Actie', 'Trekker'],
        ['2.1', 'Advies over de spelregels', 'huurders'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 De corporaties bouwen 900 woningen.',
      'R 2026 Oplevering van 130 woningen',
      'A 1.2 De gemeenten maken plannen.',
      'R 2026 Planmonitor inrichten',
      'P 2 Verdelen',
      'A 2.1 Alle corporaties werken met hetzelfde systeem.',
      'R 2026 Advies over de spelregels',
      'A 2.2 Elke gemeente neemt haar deel.',
    ])
  })

  it("'Bij 2.1' without a colon in an annex that names the year", () => {
    const bron = bronMet([
      { kop: 1, tekst: '2. Bouwen' },
      '2.1 De corporaties bouwen 900 woningen.',
      '2.2 De gemeente maakt plannen.',
      { kop: 1, tekst: 'Bijlage 1: Jaarafspraken 2027' },
      { kop: 2, tekst: 'Jaarafspraken bij hoofdstuk 2' },
      'Bij 2.1 In 2027 start de bouw van 140 woningen.',
      'Bij 2.2 De gemeente wijst zes locaties aan.',
      'Bij 2.1 is de planning leidend.',
    ])
    expect(kort(bron)).toEqual([
      'P 2 Bouwen',
      'A 2.1 De corporaties bouwen 900 woningen.',
      'R 2027 In 2027 start de bouw van 140 woningen.',
      'A 2.2 De gemeente maakt plannen.',
      'R 2027 De gemeente wijst zes locaties aan.',
    ])
  })
})

describe('labels that name a party', () => {
  it("'Inzet gemeente 2026: …' on one line says who does it", () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Thema 1: Bouwen' },
      'Afspraak 1: De corporatie bouwt 180 woningen.',
      'Inzet gemeente 2026: neemt uiterlijk 31 maart een besluit.',
      'Afspraak 2: De gemeente maakt plannen.',
      'Inzet huurdersorganisatie 2026: toetst de plattegronden.',
    ])
    const items = herkenStructuur(bron).onderdelen.filter((o) => o.soort === 'prestatie')
    expect(items.map((o) => [o.tekst, o.kolommen])).toEqual([
      ['neemt uiterlijk 31 maart een besluit.', { Trekker: 'gemeente' }],
      ['toetst de plattegronden.', { Trekker: 'huurdersorganisatie' }],
    ])
  })
})

describe('headings of a year and of figures', () => {
  it("'In 2025' alone, again and again, makes what follows yearly items", () => {
    const bron = bronMet([
      { kop: 1, tekst: '2 Bouwen' },
      { kop: 2, tekst: '2.1 Nieuwbouw' },
      'De corporatie bouwt vijf jaar lang 30 woningen per jaar.',
      { kop: 3, tekst: 'In 2025' },
      'De corporatie legt de fundering.',
      'De gemeente rondt het plan af.',
      { kop: 2, tekst: '2.2 Doorstroming' },
      'De corporatie biedt een verhuisvergoeding.',
      { kop: 3, tekst: 'In 2025' },
      'De huurders helpen bij het bekendmaken.',
    ])
    expect(kort(bron)).toEqual([
      'P 2 Bouwen',
      'Q 2.1 Nieuwbouw',
      'A De corporatie bouwt vijf jaar lang 30 woningen per jaar.',
      'R 2025 De corporatie legt de fundering.',
      'R 2025 De gemeente rondt het plan af.',
      'Q 2.2 Doorstroming',
      'A De corporatie biedt een verhuisvergoeding.',
      'R 2025 De huurders helpen bij het bekendmaken.',
    ])
  })

  it('what is measured, where it stands and where it must go holds no agreements', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'A. Bouwen' },
      'A.1 De corporatie breidt haar bezit uit.',
      'A.2 De gemeente vraagt een vaste grondprijs.',
      [
        ['Indicator', 'Stand 1-1-2026', 'Doel 31-12-2029'],
        ['Aantal woningen', '3.410', '3.650'],
        ['Gemiddelde inschrijfduur', '9 jaar', '8 jaar'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A A.1 De corporatie breidt haar bezit uit.',
      'A A.2 De gemeente vraagt een vaste grondprijs.',
    ])
  })

  it("a last theme 'Proces' with numbered agreements is a theme", () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Thema 1: Bouwen' },
      'Afspraak 1: De corporatie bouwt 180 woningen.',
      'Afspraak 2: De gemeente maakt plannen.',
      { kop: 1, tekst: 'Thema 2: Proces' },
      'Afspraak 3: Het overleg komt elke twee maanden bijeen.',
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1 De corporatie bouwt 180 woningen.',
      'A 2 De gemeente maakt plannen.',
      'P 2 Proces',
      'A 3 Het overleg komt elke twee maanden bijeen.',
    ])
  })

  it('a column for each party by its own name, over lists', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      'De voorraad groeit.',
      [
        ['Gemeente', 'Bergwonen', 'De Linde'],
        [
          '– Wijst in het tweede kwartaal een locatie aan\n– Onderzoekt optoppen',
          '– Levert 58 woningen op',
          '– Denkt mee over de indeling',
        ],
      ],
      { kop: 1, tekst: 'Zorg' },
      'Wie zorg nodig heeft, woont gewoon.',
      [
        ['Gemeente', 'Bergwonen', 'De Linde'],
        ['– Koopt begeleiding in', '– Huisvest zes cliënten', '– Werft vrijwilligers'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A Wijst in het tweede kwartaal een locatie aan',
      'A Onderzoekt optoppen',
      'A Levert 58 woningen op',
      'A Denkt mee over de indeling',
      'P Zorg',
      'A Koopt begeleiding in',
      'A Huisvest zes cliënten',
      'A Werft vrijwilligers',
    ])
  })
})
