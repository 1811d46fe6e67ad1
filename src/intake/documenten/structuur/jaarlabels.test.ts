// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { findInlineLabels, readJaarlabel } from './jaarlabels.ts'
import { bronVan, kort } from './proef.ts'

describe('a label of yearly items', () => {
  it.each([
    ['Prestatie 2024: de gemeente bouwt.', 2024, 'de gemeente bouwt.'],
    ['Prestaties 2025', 2025, ''],
    ['Jaarafspraken 2025', 2025, ''],
    ['Actie 2026-3: overleg', 2026, 'overleg'],
    ['In 2026:', 2026, ''],
    ['Uitvoering in 2026: a. eerst', 2026, 'a. eerst'],
    ['Voor het jaar 2026 geldt:', 2026, ''],
    ['Dit doen we in 2026', 2026, ''],
    ['Wat doen we in 2027?', 2027, ''],
    ['1e helft 2026: de eerste paal', 2026, 'de eerste paal'],
    ['Inzet 2025: HVO brengt advies uit', 2025, 'HVO brengt advies uit'],
    ['Prestatie: zonder jaar', null, 'zonder jaar'],
  ])('%s', (tekst, jaar, rest) => {
    const label = readJaarlabel(tekst)
    expect(label?.jaar).toBe(jaar)
    expect(tekst.slice(label?.lengte ?? 0)).toBe(rest)
  })

  it.each([
    'In 2026 bouwt de gemeente 40 woningen.',
    'Prestatieafspraken 2024-2027',
    'Meerjarenprestatieafspraken 2024 – 2027',
    'De gemeente levert in 2026: woningen',
    'Acties zijn nodig.',
    '2026 is het jaar van de nieuwbouw.',
    'Afspraken 2025 t/m 2028',
  ])('is no label: %s', (tekst) => {
    expect(readJaarlabel(tekst)).toBeNull()
  })

  it('is found behind the end of a sentence, not in the middle of one', () => {
    const tekst = 'De corporaties verwijzen door. Uitvoering in 2026: a. eerst; b. later.'
    expect(findInlineLabels(tekst).map((l) => tekst.slice(l.begin))).toEqual([
      'Uitvoering in 2026: a. eerst; b. later.',
    ])
    expect(findInlineLabels('zoals de Prestaties 2025: dat zijn')).toEqual([])
  })
})

it('takes a typed arrow for a bullet, under the agreement it stands below', async () => {
  const bron = await bronVan(`BOUWEN

- De corporatie bouwt 48 woningen in het dorp.
   -> 2027: de bouw begint na de zomer van dat jaar
   -> 2027: de gemeente zorgt voor de weg naar de wijk
- De gemeente levert de grond voor deze woningen.

ZORG

- De gemeente zorgt voor begeleiding van nieuwe bewoners.
   -> 2027: de gemeente neemt een begeleider in dienst
`)
  expect(kort(bron)).toEqual([
    'P BOUWEN',
    'A De corporatie bouwt 48 woningen in het dorp.',
    'R 2027 de bouw begint na de zomer van dat jaar',
    'R 2027 de gemeente zorgt voor de weg naar de wijk',
    'A De gemeente levert de grond voor deze woningen.',
    'P ZORG',
    'A De gemeente zorgt voor begeleiding van nieuwe bewoners.',
    'R 2027 de gemeente neemt een begeleider in dienst',
  ])
})
