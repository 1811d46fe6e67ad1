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

describe('which way a number binds, by words further off', () => {
  it.each([
    ['Het aandeel komt niet onder de 95%.', '95 % minimaal'],
    ['De wachttijd komt niet boven de 4 jaar.', '4 jaar maximaal'],
    ['De voorraad ligt op 31 december niet onder 412 woningen.', '412 woningen minimaal'],
    ['Sluit aan zodra de kosten lager zijn dan € 3.500 per woning.', '3500 EUR maximaal'],
    ['De vergoeding is nooit hoger dan 75 procent.', '75 % maximaal'],
    ['Zij vragen een vergoeding die nooit hoger is dan 75 procent.', '75 % maximaal'],
    ['De Kiem peilt onder 250 huurders wat zij vinden.', '250 huurders precies'],
    ['De Kiem hanteert een maximale huur van € 477,20.', '477.2 EUR maximaal'],
    ['Er is een maximaal budget van € 15.000 beschikbaar.', '15000 EUR maximaal'],
    ['De minimale oppervlakte van een appartement is 55 m2.', '55 m2 minimaal'],
    ['Met een maximale achterstand van 5 personen.', '5 personen maximaal'],
    ['De Kiem voegt jaarlijks gemiddeld 40 woningen toe.', '40 woningen gemiddeld per jaar'],
    ['Per jaar krijgen gemiddeld 110 huizen panelen.', '110 huizen gemiddeld per jaar'],
    ['De Kiem besteedt gemiddeld € 110 per woning per jaar.', '110 EUR gemiddeld per jaar'],
    ['Zij bezoekt bewoners van 80 jaar en ouder.', '80 jaar minimaal'],
    ['Het gaat om achterstanden van drie maanden en langer.', '3 maanden minimaal'],
    ['De plannen die langer dan 2 jaar stilliggen.', '2 jaar minimaal'],
    ['De huur ligt boven de € 900.', '900 EUR minimaal'],
    [
      'De huurverhoging is ten hoogste de inflatie plus 0,5 procentpunt.',
      '0.5 procentpunt maximaal',
    ],
    ['De huurstijging blijft beperkt tot inflatie plus 1%.', '1 % maximaal'],
    ['Bij een score lager dan 7 volgt een verbeterplan.', '7 score maximaal'],
    ['De vraag groeit. De Kiem bouwt woningen tot 70 m2.', '70 m2 tot'],
    ['De meerprijs komt niet boven de 12 procent uit.', '12 % maximaal'],
  ])('%s', (tekst, verwacht) => {
    expect(
      lees(tekst)
        .map((g) => `${g.waarde} ${g.eenheid} ${g.strekking}`)
        .join('; '),
    ).toBe(verwacht)
  })
})

describe('units that stand before the number or in a name', () => {
  it.each([
    ['De Kiem hanteert een EPC van maximaal 0,4.', '0.4 EPC'],
    ['De EP2-waarde is gemiddeld 160 in 2028.', '160 EP2-waarde'],
    ['Er is 3 ton beschikbaar.', '300000 EUR'],
    ['Dat scheelt 3 ton CO2.', '3 ton'],
    ['De klanttevredenheid is ten minste 7,8 (schaal 1-10).', '7.8 rapportcijfer'],
    ['Zij doet mee aan de benchmark en wil daarin een 7,8 halen.', '7.8 rapportcijfer'],
    ['Voor elke gesloopte woning komen er ten minste 1,5 terug.', '1.5 woningen'],
    [
      'De gemeente huisvest 17 statushouders en daarna nog eens 15.',
      '17 statushouders; 15 statushouders',
    ],
    [
      'De Linde bouwt 60 woningen: 40 door Vesta en 20 door De Vier Eiken.',
      '60 woningen; 40 woningen; 20 woningen',
    ],
  ])('%s', (tekst, verwacht) => {
    expect(
      lees(tekst)
        .map((g) => `${g.waarde} ${g.eenheid}`)
        .join('; '),
    ).toBe(verwacht)
  })
})

describe('zeros in words without "meer"', () => {
  it.each([
    ['De Kiem verkoopt tot en met 2029 geen huurwoningen.', '0 woningen'],
    ['In 2026 worden geen sociale huurwoningen verkocht.', '0 woningen'],
    ['Eind 2028 heeft geen enkele woning nog een energielabel E, F of G.', '0 woningen'],
    ['Per 2030 beschikt geen van de woningen nog over een energielabel E.', '0 woningen'],
    ['In 2029 is het aantal huisuitzettingen wegens schuld nul.', '0 huisuitzettingen'],
    ['De Kiem heeft geen woningen voor grote gezinnen.', ''],
    ['De Kiem verkoopt geen woningen aan beleggers.', ''],
    ['De Kiem laat geen woningen langer dan drie maanden leegstaan.', '3 maanden'],
  ])('%s', (tekst, verwacht) => {
    expect(
      lees(tekst)
        .map((g) => `${g.waarde} ${g.eenheid}`)
        .join('; '),
    ).toBe(verwacht)
  })
})
