// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maakNamenboek } from './namenboek.ts'
import { wieUitLabel, wieUitSlot } from './wie-ernaast.ts'

const namen = maakNamenboek([
  { naam: 'gemeente Duinrade', rol: 'gemeente', alias: [] },
  { naam: 'Woonstichting De Kiem', rol: 'corporatie', alias: ['De Kiem'] },
  { naam: 'Huurdersraad De Kiem', rol: 'huurdersorganisatie', alias: ['HRK'] },
])

describe('who acts by the label before the text', () => {
  it.each([
    ['Inzet gemeente 2026: ', ['gemeente']],
    ['Bijdrage van De Kiem en HRK in 2026: ', ['corporatie', 'huurdersorganisatie']],
    ['3.1 Actie huurdersorganisatie: ', ['huurdersorganisatie']],
    ['Prestatie 2026: ', null],
    ['Woningen van de gemeente: ', null],
    ['1.1 ', null],
  ])('%s', (label, verwacht) => {
    expect(wieUitLabel(label, namen)).toEqual(verwacht)
  })
})

describe('who acts by the brackets behind the text', () => {
  it.each([
    ['De huur stijgt met 4%. (De Kiem, 1 juli 2026)', ['corporatie']],
    ['Er komt een loket. (gemeente en HRK, doorlopend)', ['gemeente', 'huurdersorganisatie']],
    ['Er komt een loket (gemeente, De Kiem, Q2 2026).', ['gemeente', 'corporatie']],
    ['Er komt een loket (trekker: HRK).', ['huurdersorganisatie']],
    ['Er komt een overleg met de betrokkenen (gemeente, zorg en politie).', null],
    ['Er komt een loket voor huurders (met hulp van de gemeente).', null],
  ])('%s', (tekst, verwacht) => {
    expect(wieUitSlot(tekst, namen)).toEqual(verwacht)
  })
})
