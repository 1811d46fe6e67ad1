// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vindDatums } from './datums.ts'
import { vindGetallen } from './getallen.ts'
import { leesZinnen } from './zinnen.ts'

const lees = (tekst: string) => vindGetallen(tekst, leesZinnen(tekst), vindDatums(tekst))
const kort = (tekst: string) => lees(tekst).map((g) => [g.waarde, g.eenheid, g.strekking])

describe('a denied comparison binds the other way', () => {
  it.each([
    ['De verhoging is voor geen enkele huurder hoger dan 3,9%.', 'maximaal'],
    ['De huur ligt niet hoger dan 3,9%.', 'maximaal'],
    ['Wij vragen nooit meer dan 3,9%.', 'maximaal'],
    ['Het aandeel is niet minder dan 3,9%.', 'minimaal'],
    ['Het aandeel is in geen enkele wijk lager dan 3,9%.', 'minimaal'],
    ['Er is geen wijk met een aandeel lager dan 3,9%.', 'minimaal'],
    ['Niet meer dan 3,9% wordt verkocht.', 'maximaal'],
    ['Niemand betaalt meer dan 3,9%.', 'maximaal'],
    ['Nergens is de stijging groter dan 3,9%.', 'maximaal'],
    ['De stijging is nooit in enig jaar hoger dan 3,9%.', 'maximaal'],
    ['De voorraad wordt in geen jaar kleiner dan 3,9%.', 'minimaal'],
    ['Het aandeel daalt niet verder dan 3,9%.', 'maximaal'],
    ['Het aandeel is hoger dan 3,9%.', 'minimaal'],
    ['Het aandeel is lager dan 3,9%.', 'maximaal'],
    ['De wijk is niet gemengd, en het aandeel is meer dan 3,9%.', 'minimaal'],
    ['Niet alleen daalt het aandeel naar minder dan 3,9%.', 'maximaal'],
  ])('%s', (tekst, strekking) => {
    expect(kort(tekst)).toEqual([[3.9, '%', strekking]])
  })
})

describe('vindGetallen', () => {
  it.each([
    ['De Kiem bouwt 48 sociale huurwoningen.', [[48, 'woningen', 'precies']]],
    ['De Kiem bouwt ten minste zestig woningen.', [[60, 'woningen', 'minimaal']]],
    ['Ten hoogste vijfentwintig procent gaat naar urgenten.', [[25, '%', 'maximaal']]],
    ['De grond kost € 18.500 per woning.', [[18500, 'EUR', 'precies']]],
    ['Het fonds bevat € 1,2 miljoen.', [[1200000, 'EUR', 'precies']]],
    [
      'De bijdrage is € 640,- of € 710,=.',
      [
        [640, 'EUR', 'precies'],
        [710, 'EUR', 'precies'],
      ],
    ],
    ['Minstens een derde is levensloopgeschikt.', [[0.3333, 'aandeel', 'minimaal']]],
    ['Twee derde van de leden stemt in.', [[0.6667, 'aandeel', 'precies']]],
    ['Een op de vier woningen krijgt panelen.', [[0.25, 'aandeel', 'precies']]],
    ['Er komt 1,5 fte bij.', [[1.5, 'fte', 'precies']]],
    ['De zaal meet 120 m2.', [[120, 'm2', 'precies']]],
    ['De huur stijgt met 0,5 procentpunt.', [[0.5, 'procentpunt', 'precies']]],
    ['Er komen niet meer dan 5 verkopen.', [[5, 'verkopen', 'maximaal']]],
    ['Het gaat om circa 40 adressen.', [[40, 'adressen', 'indicatief']]],
    ['De raad beslist binnen zes weken.', [[6, 'weken', 'maximaal']]],
    ['Gemiddeld 70 woningen per jaar worden verbeterd.', [[70, 'woningen', 'gemiddeld per jaar']]],
    ['Zij spreken elkaar driemaal per jaar.', [[3, 'keer', 'precies']]],
    [
      'De Kiem bouwt 40 tot 50 woningen.',
      [
        [40, 'woningen', 'minimaal'],
        [50, 'woningen', 'maximaal'],
      ],
    ],
    [
      'De Kiem verkoopt tussen 20 en 30 woningen.',
      [
        [20, 'woningen', 'minimaal'],
        [30, 'woningen', 'maximaal'],
      ],
    ],
    ['Het aantal spreekuren gaat naar vier per week.', [[4, 'spreekuren', 'precies']]],
    [
      'De corporaties bouwen 90 woningen: Linde 50 en Eik 40.',
      [
        [90, 'woningen', 'precies'],
        [50, 'woningen', 'precies'],
        [40, 'woningen', 'precies'],
      ],
    ],
  ])('reads %s', (tekst, verwacht) => {
    expect(kort(tekst)).toEqual(verwacht)
  })

  it.each([
    'In 2027 en 2028 evalueren partijen dit.',
    'Uiterlijk 1 september 2026, dus in kwartaal 3, is het plan klaar.',
    'Zie bijlage 3, artikel 4 lid 2 en afspraak 1.2.3.',
    'De meting volgt NEN 2767 en NTA 8800.',
    'Woningen voor één- en tweepersoonshuishoudens en 65-plussers.',
    'Het loket zit op de Lindelaan 14, 1234 AB Duinrade.',
    'Bel 0512-345678 voor hulp.',
    'Bij één van de partijen ontbreekt capaciteit.',
    'De CO2-uitstoot daalt in de tweede helft van 2026.',
    'Dit is de eerste stap van pijler 2.',
  ])('finds no quantity in %s', (tekst) => {
    expect(kort(tekst)).toEqual([])
  })

  it('reads zeros in words as norms, but not in a purpose', () => {
    expect(lees('In 2028 zijn er geen woningen meer met enkel glas.')[0]).toMatchObject({
      waarde: 0,
      eenheid: 'woningen',
      impliciet: true,
      norm: true,
    })
    expect(lees('De Kiem isoleert zonder huurverhoging.')[0]).toMatchObject({
      waarde: 0,
      eenheid: 'EUR',
      impliciet: true,
    })
    expect(lees('Dit gebeurt om geen onnodige kosten te maken.')).toEqual([])
  })

  it('keeps facts and attributes apart from what is promised', () => {
    expect(lees('Uit onderzoek blijkt dat 38% van de huurders moeite heeft.')[0]?.norm).toBe(false)
    expect(lees('De twee corporaties bouwen 30 woningen.').map((g) => g.norm)).toEqual([
      false,
      true,
    ])
    expect(lees('Jongeren tot 23 jaar krijgen voorrang.')[0]?.norm).toBe(false)
  })

  it('gives exact substrings at their place, whatever the text', () => {
    const woord = fc.constantFrom(
      'ten minste',
      'de',
      'woningen',
      '12',
      '€ 3.400,-',
      'één',
      'derde',
      '%',
      'per jaar',
      '2027',
      'tussen',
      'en',
      '(',
      ')',
      ',',
      'NEN',
      '4,5',
      'à',
      '½',
      'geen',
      'meer',
      '€',
      '1.',
      '🙂',
      '–',
    )
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 14 }), (woorden) => {
        const tekst = woorden.join(' ')
        for (const g of lees(tekst)) {
          expect(tekst.slice(g.van, g.tot)).toBe(g.tekst)
          expect(Number.isFinite(g.waarde)).toBe(true)
        }
      }),
    )
  })
})
