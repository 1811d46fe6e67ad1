// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { eersteBijlage, vindVerwijzingen } from './verwijzingen.ts'

const kort = (tekst: string, artikel?: string) =>
  vindVerwijzingen(tekst, artikel ?? null).map((v) => `${v.soort} ${v.doel}`)

describe('vindVerwijzingen', () => {
  it.each([
    ['Zie 1.1.3 en afspraak 7.', ['afspraak 1.1.3', 'afspraak 7']],
    ['Dit volgt uit artikel 3 lid 2.', ['afspraak 3.2']],
    ['Dit volgt uit artikel 44 van de Woningwet.', ['extern 44']],
    ['De lijst staat in bijlage 2 en bijlage B.', ['bijlage 2', 'bijlage B']],
    ['Dit hoort bij pijler 2.', ['pijler 2']],
    ['Afspraken 4, 5 en 6 blijven gelden.', ['afspraak 4', 'afspraak 5', 'afspraak 6']],
    ['De huur stijgt met 1.250 euro en 3,5%.', []],
    ['Op 1.1.2026 gaat dit in.', []],
  ])('%s', (tekst, verwacht) => {
    expect(kort(tekst)).toEqual(verwacht)
  })

  it('reads a lid within the article it stands in', () => {
    expect(kort('In afwijking van lid 1 geldt dit niet.', '5')).toEqual(['afspraak 5.1'])
  })

  it('takes the first numbered annex', () => {
    expect(eersteBijlage(vindVerwijzingen('Zie bijlage A en bijlage 3.'))).toBe(3)
  })
})
