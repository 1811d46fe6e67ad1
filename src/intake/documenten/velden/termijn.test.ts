// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { vindDatums } from './datums.ts'
import { vindGetallen } from './getallen.ts'
import { maakNamenboek } from './namenboek.ts'
import { leesTermijn, termijnUitKolom } from './termijn.ts'
import type { Tijdkader } from './tijdstippen.ts'
import { leesWie } from './trekkers.ts'
import { leesZinnen } from './zinnen.ts'

const KADER: Tijdkader = {
  jaar: 2026,
  prestatiejaar: 2026,
  looptijd: { van: 2026, tot: 2029 },
  ondertekend: '2025-12-10',
}
const namen = maakNamenboek([])

function lees(tekst: string, kader: Tijdkader = KADER) {
  const zinnen = leesZinnen(tekst)
  const datums = vindDatums(tekst)
  const getallen = vindGetallen(tekst, zinnen, datums)
  return leesTermijn(
    tekst,
    zinnen,
    datums,
    getallen,
    leesWie(tekst, zinnen, namen).groepen,
    kader,
    null,
  )
}

describe('leesTermijn', () => {
  it.each([
    [
      'De gemeente stelt het plan uiterlijk 1 juli 2026 vast.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-07-01' },
    ],
    [
      'De corporatie levert de cijfers vóór 15 maart aan.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-03-14' },
    ],
    ['Eind 2027 is het gebouw klaar.', { soort: 'uiterlijk', jaar: 2027, datum: '2027-12-31' }],
    [
      'Medio 2027 opent de gemeente het loket.',
      { soort: 'uiterlijk', jaar: 2027, datum: '2027-07-01' },
    ],
    [
      'In de eerste helft van 2027 start de bouw.',
      { soort: 'uiterlijk', jaar: 2027, datum: '2027-06-30' },
    ],
    [
      'Voor de zomer kiest de gemeente een locatie.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-06-21' },
    ],
    [
      'De corporatie sloopt de flat in het derde kwartaal.',
      { soort: 'kwartaal', kwartaal: 3, jaar: 2026 },
    ],
    ['De corporatie levert in Q2 2027 een plan.', { soort: 'kwartaal', kwartaal: 2, jaar: 2027 }],
    ['In 2026 maakt de gemeente een visie.', { soort: 'jaar', jaar: 2026 }],
    ['De gemeente koopt grond.', { soort: 'geen' }],
    [
      'Vanaf 1 mei 2026 werkt er een wijkconciërge.',
      { soort: 'doorlopend', jaar: 2026, datum: '2026-05-01' },
    ],
    ['Bij verkoop informeert de corporatie de gemeente.', { soort: 'doorlopend' }],
    [
      'De corporatie bezoekt elk kwartaal de wijk.',
      { soort: 'per-periode', ritme: 'elk kwartaal' },
    ],
    [
      'Partijen spreken elkaar twee keer per jaar.',
      { soort: 'per-periode', ritme: 'twee keer per jaar' },
    ],
    [
      'De gemeente herijkt het plan om de vijf jaar.',
      { soort: 'per-periode', ritme: 'om de vijf jaar' },
    ],
    [
      'De gemeente stelt binnen drie maanden na ondertekening een plan vast.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-03-10' },
    ],
    [
      'Vóór het einde van het jaar is de proef klaar.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-12-31' },
    ],
    [
      'De gemeente besluit voor 1-7-2026 over het plan.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-06-30' },
    ],
    [
      'Het warmteplan is vóór 1 januari 2027 vastgesteld.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-12-31' },
    ],
    ['Daken zijn vóór 2030 gesaneerd.', { soort: 'uiterlijk', jaar: 2029, datum: '2029-12-31' }],
    [
      'De bouw is voor 31 december 2026 gestart.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-12-31' },
    ],
    [
      'Uiterlijk in week 20 is er een ontwerp.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-05-17' },
    ],
    ['De bouw start in het najaar.', { soort: 'jaar', jaar: 2026 }],
    ['Na de zomer start de sloop.', { soort: 'geen' }],
    [
      'In de winter van 2026-2027 is er een actie.',
      { soort: 'uiterlijk', jaar: 2027, datum: '2027-03-31' },
    ],
    [
      'De corporatie houdt iedere eerste maandag van de maand spreekuur.',
      { soort: 'per-periode', ritme: 'iedere eerste maandag van de maand' },
    ],
    [
      'De gegevens worden per 1 april en per 1 oktober ververst.',
      { soort: 'per-periode', ritme: 'per 1 april en per 1 oktober' },
    ],
    ['De ruimte is geschikt voor dagelijks gebruik.', { soort: 'geen' }],
    ['Nog dit jaar besluit de gemeente.', { soort: 'uiterlijk', jaar: 2026, datum: '2026-12-31' }],
    ['De huurverlaging van 2023 blijft.', { soort: 'doorlopend' }],
    [
      'Over het eerste halfjaar doet de corporatie in juli verslag.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-07-31' },
    ],
  ])('reads %s', (tekst, verwacht) => {
    expect(lees(tekst).termijn).toEqual(verwacht)
  })

  it('joins a mean per year with its end', () => {
    expect(
      lees('De corporatie verbetert t/m 2030 gemiddeld 80 woningen per jaar.').termijn,
    ).toEqual({
      soort: 'per-periode',
      jaar: 2030,
      datum: '2030-12-31',
      ritme: 'gemiddeld per jaar',
    })
  })

  it('leaves price levels, laws and what was apart', () => {
    expect(lees('De huur blijft onder € 600 (prijspeil 2025).').termijn.jaar).toBeUndefined()
    expect(
      lees('De visie die vanaf 2027 verplicht wordt, helpt de gemeente bij de keuze.').termijn
        .soort,
    ).toBe('geen')
  })

  it('reads until when the item itself runs', () => {
    expect(lees('De corporatie bouwt tot en met 2028 in totaal 200 woningen.').looptijdTot).toBe(
      2028,
    )
    expect(lees('De norm geldt in 2026 en 2027.').looptijdTot).toBe(2027)
    expect(lees('De gemeente koopt grond in 2026.').looptijdTot).toBeNull()
  })

  it.each([
    ['Q3 2026', { soort: 'kwartaal', kwartaal: 3, jaar: 2026 }],
    ['doorlopend', { soort: 'doorlopend' }],
    ['jaarlijks', { soort: 'per-periode', ritme: 'jaarlijks' }],
    ['31-12-2027', { soort: 'uiterlijk', jaar: 2027, datum: '2027-12-31' }],
    ['2026-2028', { soort: 'uiterlijk', jaar: 2028, datum: '2028-12-31' }],
    ['april en oktober', { soort: 'per-periode', ritme: 'april en oktober' }],
    ['-', null],
  ])('reads the column value %s', (cel, verwacht) => {
    expect(termijnUitKolom({ Wanneer: cel }, KADER)).toEqual(verwacht)
  })
})

describe('what is no cadence, and a list of years', () => {
  it.each([
    ['Het verbruik is maximaal 70 kWh/m2 per jaar.', { soort: 'geen' }],
    ['Een woning verbruikt hooguit 1.200 m3 gas per jaar.', { soort: 'geen' }],
    ['Zij houden hun huur tot een maximum van € 75 verschil per maand.', { soort: 'geen' }],
    [
      'De corporatie isoleert in de jaren 2026, 2027 en 2028 in totaal 240 woningen.',
      { soort: 'jaar', jaar: 2028 },
    ],
    ['De corporatie bouwt in 2026, 2027 en in 2028.', { soort: 'jaar', jaar: 2028 }],
    [
      'De corporatie vergoedt € 2,50 per woning per jaar.',
      { soort: 'per-periode', ritme: 'per jaar' },
    ],
    [
      'De gemeente heeft het doel om in 2027 een visie op te stellen.',
      { soort: 'jaar', jaar: 2027 },
    ],
    [
      'Partijen streven ernaar om uiterlijk 1 juli 2027 een visie op te stellen.',
      { soort: 'uiterlijk', jaar: 2027, datum: '2027-07-01' },
    ],
    ['De gemeente koopt grond om in 2031 te kunnen bouwen.', { soort: 'geen' }],
    ['De gemeente past hiervoor in 2027 haar beleid aan.', { soort: 'jaar', jaar: 2027 }],
    ['In 2028 zijn er 150 woningen meer dan begin 2026.', { soort: 'jaar', jaar: 2028 }],
    [
      'In het voor- en najaar houden partijen een schouw.',
      { soort: 'per-periode', ritme: 'In het voor- en najaar' },
    ],
    [
      'Halverwege het jaar bespreken partijen de stand.',
      { soort: 'uiterlijk', jaar: 2026, datum: '2026-07-01' },
    ],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst).termijn).toEqual(verwacht)
  })

  it('runs until the last of the years', () => {
    expect(lees('In 2026, 2027 en 2028 bouwt de corporatie.').looptijdTot).toBe(2028)
  })
})
