// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { bronVan, kort } from './proef.ts'

const ONDERGETEKENDEN = `De ondergetekenden:
1. De gemeente Waterrijk, vertegenwoordigd door haar wethouder;
2. Stichting Woongoed, vertegenwoordigd door haar directeur;
3. Huurdersvereniging De Stem;`

describe('a preamble that no sentence closes', () => {
  it.each([
    ['I. Bouwen', 'I.1 ', 'I.2 ', 'II. Zorg', 'II.1 '],
    ['1. Bouwen', '1.1 ', '1.2 ', '2. Zorg', '2.1 '],
  ])('ends at the first chapter, %s', async (een, a, b, twee, c) => {
    const bron = await bronVan(`${ONDERGETEKENDEN}

${een}

${a}De corporatie bouwt 50 woningen in de nieuwe wijk.
${b}De gemeente levert de grond voor deze woningen.

${twee}

${c}De gemeente zorgt voor begeleiding van nieuwe bewoners.
`)
    const regels = kort(bron)
    expect(regels.filter((r) => r.startsWith('A'))).toEqual([
      `A ${a}De corporatie bouwt 50 woningen in de nieuwe wijk.`,
      `A ${b}De gemeente levert de grond voor deze woningen.`,
      `A ${c}De gemeente zorgt voor begeleiding van nieuwe bewoners.`,
    ])
    expect(regels.some((r) => r.startsWith('A') && r.includes('wethouder'))).toBe(false)
  })

  it('was none when no chapter follows', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Tussen:

Bouwen

- De corporatie bouwt 50 woningen in de nieuwe wijk.
- De gemeente levert de grond voor deze woningen.

Zorg

- De gemeente zorgt voor begeleiding van nieuwe bewoners.
- De corporatie stelt woningen beschikbaar voor de doelgroep.
`)
    expect(kort(bron).filter((r) => r.startsWith('A'))).toHaveLength(4)
  })
})
