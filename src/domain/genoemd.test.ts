// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../tests/support/voorbeeld-register.ts'
import { betrokkeneNaam } from '../teksten/partijen.ts'
import { metGenoemden } from './genoemd.ts'
import { LEGE_VELDEN } from './ontleding.ts'
import type { Betrokkene } from './overeenkomst.ts'
import type { Register } from './register.ts'
import { filterPijlers } from './registerfilter.ts'

const PARTIJEN = [
  { id: 'g', naam: 'gemeente Oever', rol: 'gemeente', alias: ['de gemeente'] },
  {
    id: 'a',
    naam: 'Stichting Thuisbaken',
    rol: 'corporatie',
    alias: ['Thuisbaken', 'de corporaties'],
  },
  {
    id: 'b',
    naam: 'Woonstichting De Linde',
    rol: 'corporatie',
    alias: ['De Linde', 'de corporaties'],
  },
] as const
const ROL: Betrokkene[] = ['corporatie']
const maak = (tekst: string, ...wie: string[]) => ({
  ...LEGE_VELDEN,
  trekkers: ROL,
  tekst,
  markeringen: wie.map((w) => ({
    soort: 'wie' as const,
    van: tekst.indexOf(w),
    tot: tekst.indexOf(w) + w.length,
  })),
})

describe('which party of a role an item names', () => {
  it.each([
    ['Thuisbaken bouwt.', ['Thuisbaken'], ['Thuisbaken']],
    ['De Linde en Thuisbaken bouwen.', ['De Linde', 'Thuisbaken'], ['Thuisbaken', 'De Linde']],
    ['De corporaties bouwen.', ['De corporaties'], ['corporaties']],
    ['Er wordt gebouwd.', [], ['corporaties']],
    [
      'Thuisbaken bouwt, de corporaties tellen.',
      ['Thuisbaken', 'de corporaties'],
      ['corporaties', 'Thuisbaken'],
    ],
  ])('%s', (tekst, wie, verwacht) => {
    const item = maak(tekst, ...wie)
    const { trekkers } = metGenoemden(item, PARTIJEN)
    expect(trekkers.map((w) => betrokkeneNaam(w, PARTIJEN))).toEqual(verwacht)
    expect(item.trekkers).toBe(ROL)
  })

  it('reads the column of the row that says who', () => {
    const item = { ...maak('Wij bouwen.'), kolommen: { Wie: 'De Linde' } }
    expect(metGenoemden(item, PARTIJEN).trekkers).toEqual(['other:Woonstichting De Linde'])
  })

  it('filters on the party that is named, and still on the role', () => {
    const leeg = leesVoorbeeldRegister()
    const [pijler] = leeg.pijlers
    const [paragraaf] = pijler?.paragrafen ?? []
    const [afspraak] = paragraaf?.afspraken ?? []
    if (!pijler || !paragraaf || !afspraak) throw new Error('no afspraak')
    const los = (id: string, tekst: string, wie: string) => ({
      ...afspraak,
      ...maak(tekst, wie),
      id,
      prestaties: [],
    })
    const afspraken = [
      los('1', 'Thuisbaken bouwt.', 'Thuisbaken'),
      los('2', 'De Linde sloopt.', 'De Linde'),
    ]
    const register: Register = {
      ...leeg,
      samenwerking: { ...leeg.samenwerking, partijen: PARTIJEN },
      pijlers: [{ ...pijler, paragrafen: [{ ...paragraaf, afspraken }] }],
    }
    const vind = (w: Betrokkene) => [...filterPijlers(register, { trekkers: [w] }).treffers]
    expect(vind('other:Stichting Thuisbaken')).toEqual(['1'])
    expect(vind('other:Woonstichting De Linde')).toEqual(['2'])
    expect(vind('corporatie')).toEqual(['1', '2'])
  })
})
