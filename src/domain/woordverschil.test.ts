// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vergelijkWoorden } from './woordverschil.ts'

const tekst = fc
  .array(fc.constantFrom('de', 'gemeente', 'bouwt', '20', 'woningen', 'in', '2025.'), {
    maxLength: 25,
  })
  .map((w) => w.join(' '))

describe('vergelijkWoorden', () => {
  it('spells both texts', () => {
    fc.assert(
      fc.property(tekst, tekst, (oud, nieuw) => {
        const stukken = vergelijkWoorden(oud, nieuw)
        const zonder = (weg: string) =>
          stukken
            .filter((s) => s.soort !== weg)
            .map((s) => s.tekst)
            .join(' ')
        expect(zonder('weg')).toBe(nieuw)
        expect(zonder('toe')).toBe(oud)
      }),
    )
  })
  it('puts the old word before the new one', () => {
    expect(vergelijkWoorden('bouwt 20 woningen', 'bouwt 30 woningen')).toEqual([
      { soort: 'gelijk', tekst: 'bouwt' },
      { soort: 'weg', tekst: '20' },
      { soort: 'toe', tekst: '30' },
      { soort: 'gelijk', tekst: 'woningen' },
    ])
  })
  it('shows two long unlike texts whole, and quickly', () => {
    const lang = (w: string) => Array.from({ length: 4000 }, (_, i) => `${w}${i}`).join(' ')
    const begin = performance.now()
    expect(vergelijkWoorden(lang('a'), lang('b')).map((s) => s.soort)).toEqual(['weg', 'toe'])
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
