// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { TijdlijnItem } from '../../../domain/overzicht.ts'
import type { Partij } from '../../../domain/register.ts'
import { kiesJaar, kwartaalVan, maakJaarBeeld } from './tijdlijn.ts'

const PARTIJEN: Partij[] = [
  { id: 'g', naam: 'gemeente Oosterveld', rol: 'gemeente', alias: [] },
  { id: 'c', naam: 'Stichting Thuis', rol: 'corporatie', alias: [] },
]
const item = (id: string, extra: Partial<TijdlijnItem>): TijdlijnItem => ({
  id,
  soort: 'prestatie',
  adres: '1.1',
  nummer: '1.1',
  volgnummer: 1,
  tekst: id,
  trekkers: ['gemeente'],
  kwartaal: 1,
  datum: null,
  ritme: null,
  ...extra,
})

describe('the year', () => {
  it('puts an item under the one who acts, and under "samen" when several do', () => {
    const beeld = maakJaarBeeld(
      {
        jaar: 2027,
        items: [
          item('alleen', {}),
          item('samen', { trekkers: ['gemeente', 'corporatie'] }),
          item('allen', { trekkers: ['partijen'], kwartaal: 4 }),
          item('buiten', { trekkers: ['other:zorgpartij'], kwartaal: 2 }),
          item('heel', { kwartaal: null }),
        ],
      },
      PARTIJEN,
      '2027-05-02',
    )
    const plaats = (naam: string, k: 1 | 2 | 3 | 4): string[] =>
      beeld.rijen.find((r) => r.naam === naam)?.kwartalen[k].map((i) => i.id) ?? []
    expect(plaats('gemeente', 1)).toEqual(['alleen'])
    expect(plaats('Samen', 1)).toEqual(['samen'])
    expect(plaats('Samen', 4)).toEqual(['allen'])
    expect(plaats('Anderen', 2)).toEqual(['buiten'])
    expect(beeld.heelJaar.map((i) => i.id)).toEqual(['heel'])
    expect(beeld.nu).toBe(2)
    expect(beeld.rijen.map((r) => r.naam)).toEqual(['Samen', 'gemeente', 'Thuis', 'Anderen'])
  })

  it('loses no item, whoever acts', () => {
    const items = [
      [],
      ['other:x'],
      ['huurdersorganisatie'],
      ['energiewerkgroep'],
      ['corporatie', 'other:y'],
    ].map((trekkers, i) =>
      item(String(i), { trekkers: trekkers as TijdlijnItem['trekkers'], kwartaal: 3 }),
    )
    const beeld = maakJaarBeeld({ jaar: 2027, items }, PARTIJEN, '2026-01-01')
    expect(beeld.rijen.flatMap((r) => r.kwartalen[3]).length).toBe(items.length)
    expect(beeld.nu).toBeNull()
  })

  it('shows the year that was asked for, else this year, else the fullest', () => {
    const lijnen = [
      { jaar: 2024, items: [item('a', {}), item('b', {})] },
      { jaar: 2026, items: [item('c', {})] },
    ]
    const los = { looptijd: null, prestatiejaar: null }
    expect(kiesJaar(lijnen, 2024, '2026-02-01', los)?.jaar).toBe(2024)
    expect(kiesJaar(lijnen, null, '2026-02-01', los)?.jaar).toBe(2026)
    expect(kiesJaar(lijnen, 1999, '2030-02-01', los)?.jaar).toBe(2024)
  })

  it('opens on this year when the agreement runs in it, else on the year of the prestaties', () => {
    const lijnen = [
      { jaar: 2024, items: [item('a', {})] },
      { jaar: 2026, items: [item('b', {}), item('c', {})] },
    ]
    const gegevens = { looptijd: { van: 2023, tot: 2025 }, prestatiejaar: 2024 }
    const loopt = { ...gegevens, looptijd: { van: 2023, tot: 2030 } }
    expect(kiesJaar(lijnen, null, '2026-02-01', loopt)?.jaar).toBe(2026)
    expect(kiesJaar(lijnen, null, '2026-02-01', gegevens)?.jaar).toBe(2024)
    expect(kiesJaar(lijnen, null, '2025-02-01', loopt)?.jaar).toBe(2024)
  })

  it.each([
    ['2027-01-01', 1],
    ['2027-03-31', 1],
    ['2027-04-01', 2],
    ['2027-12-31', 4],
  ])('%s is in quarter %i', (dag, kwartaal) => {
    expect(kwartaalVan(dag)).toBe(kwartaal)
  })
})
