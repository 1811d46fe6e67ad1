// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { bronMet, kort } from './proef.ts'
import { readIndeling } from './kolomnamen.ts'

const KOP = { kop: 1, tekst: 'A. Bouwen' } as const

describe('tables of agreements', () => {
  it('reads a row as agreement and its result column as yearly item; a dash is none', () => {
    const bron = bronMet([
      'Uitvoeringsprogramma 2026',
      KOP,
      [
        ['Nr', 'Afspraak', 'Trekker', 'Planning', 'Resultaat'],
        ['A1', 'Bouwen van 50 woningen', 'Gem', 'Q2', '20 opgeleverd'],
        ['A2', 'Onderzoek naar optoppen', 'VW', 'Q3', '-'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A A1 Bouwen van 50 woningen',
      'R 2026 20 opgeleverd',
      'A A2 Onderzoek naar optoppen',
    ])
  })

  it('knows other names for the columns, and headings between the rows', () => {
    const bron = bronMet([
      'Jaarafspraken 2025',
      [
        ['#', 'Wat', 'Verantwoordelijk', 'Termijn', 'Indicator'],
        ['Thema 1: Wonen', null, null, null, null],
        ['1', 'Plan maken', 'gemeente', 'juni', 'Plan vastgesteld'],
        ['Thema 2: Zorg', null, null, null, null],
        ['2', 'Overleg voeren', 'corporatie', 'mei', 'Verslag'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P 1 Wonen',
      'A 1 Plan maken',
      'R 2025 Plan vastgesteld',
      'P 2 Zorg',
      'A 2 Overleg voeren',
      'R 2025 Verslag',
    ])
  })

  it('makes a row whole that a page end tore, under a repeated head', () => {
    const bron = bronMet([
      'Jaarafspraken 2026',
      KOP,
      [
        ['Nr', 'Afspraak', 'Trekker', 'Resultaat'],
        ['A1', 'Verkoop van woningen', 'VW', 'Niet meer dan 5 verkopen; opbrengst'],
        ['Nr', 'Afspraak', 'Trekker', 'Resultaat'],
        [null, 'beperken', null, 'terug naar nieuwbouw'],
        ['A2', 'Iets anders', 'VW', 'Klaar'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A A1 Verkoop van woningen beperken',
      'R 2026 Niet meer dan 5 verkopen; opbrengst terug naar nieuwbouw',
      'A A2 Iets anders',
      'R 2026 Klaar',
    ])
  })

  it('reads one table per agreement', () => {
    const tabel = (nr: string, wat: string): [string, string][] => [
      ['Nummer', nr],
      ['Afspraak', wat],
      ['Wie', 'gemeente'],
      ['Wanneer', 'Q2'],
      ['Resultaat', `${wat} gedaan`],
    ]
    const bron = bronMet([
      'Jaarafspraken 2026',
      KOP,
      tabel('1', 'Bouwen'),
      'Toelichting bij de volgende.',
      tabel('2', 'Slopen'),
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A 1 Bouwen',
      'R 2026 Bouwen gedaan',
      'A 2 Slopen',
      'R 2026 Slopen gedaan',
    ])
  })

  it('reads a table on its side', () => {
    const bron = bronMet([
      'Jaarafspraken 2026',
      KOP,
      [
        ['Nr', '1', '2'],
        ['Afspraak', 'Bouwen', 'Slopen'],
        ['Trekker', 'gemeente', 'corporatie'],
        ['Prestatie', '10 woningen', '3 woningen'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A 1 Bouwen',
      'R 2026 10 woningen',
      'A 2 Slopen',
      'R 2026 3 woningen',
    ])
  })

  it('takes every filled cell of a column per party as an agreement of that party', () => {
    const bron = bronMet([
      KOP,
      [
        ['Onderwerp', 'Bijdrage gemeente', 'Bijdrage corporatie', 'Bijdrage huurders'],
        ['Grond', 'Levert grond.', 'Koopt grond.', '-'],
        ['Huur', null, 'Verhoogt beperkt.', 'Adviseert.'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A Levert grond.',
      'A Koopt grond.',
      'A Verhoogt beperkt.',
      'A Adviseert.',
    ])
  })

  it('reads a column per year', () => {
    const bron = bronMet([
      KOP,
      [
        ['Nr', 'Afspraak', 'Wie', '2026', '2027'],
        ['1', 'Bouwen', 'VW', '10 woningen', '20 woningen'],
        ['2', 'Slopen', 'VW', '-', '4 woningen'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P A Bouwen',
      'A 1 Bouwen',
      'R 2026 10 woningen',
      'R 2027 20 woningen',
      'A 2 Slopen',
      'R 2027 4 woningen',
    ])
  })

  it('leaves a table of figures alone', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Pijler 1. Bouwen' },
      '1.1 De gemeente bouwt woningen voor wie er een zoekt.',
      [
        ['Jaar', 'Stand', 'Nieuwbouw', 'Sloop'],
        ['2024', '1.400', '20', '3'],
      ],
      '1.2 De corporatie onderhoudt haar woningen zoals het hoort.',
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 De gemeente bouwt woningen voor wie er een zoekt.',
      'A 1.2 De corporatie onderhoudt haar woningen zoals het hoort.',
    ])
  })
})

describe('columns', () => {
  it.each([
    [['Code', 'Opgave en afspraak', 'Actie 2026', 'Partij(en)', 'Gereed'], 1, [2]],
    [['Nr.', 'Wat spreken we af?', 'Wie', 'Wanneer', 'Beoogd resultaat 2026'], 1, [4]],
    [['Thema', 'Afspraak', 'Actiehouder', 'Prestatie'], 1, [3]],
    [['Nummer', 'Actie', 'Wie', 'Indicator'], 1, [3]],
  ])('%s', (koppen, afspraak, prestaties) => {
    const indeling = readIndeling(koppen)
    expect(indeling?.afspraak).toBe(afspraak)
    expect(indeling?.prestaties).toEqual(prestaties)
  })

  it('are none in a table of figures', () => {
    expect(readIndeling(['Complex', 'Adres', 'Woningen'])).toBeNull()
    expect(readIndeling(['Jaar', 'Stand', 'Nieuwbouw', 'Sloop'])).toBeNull()
  })
})
