// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../tests/support/voorbeeld-register.ts'
import type { Termijn } from './overeenkomst.ts'
import { filterPijlers, jarenVan, metSamen } from './registerfilter.ts'
import { maakTijdlijnen } from './tijdlijn.ts'

const LOOPTIJD = { van: 2024, tot: 2027 }
const jaren = (termijn: Termijn, extra: { jaar?: number; looptijd_tot?: number } = {}) =>
  jarenVan(
    { termijn, looptijd_tot: extra.looptijd_tot ?? null },
    extra.jaar ?? null,
    LOOPTIJD,
  ).toSorted()

describe('asking for one party', () => {
  const { partijen } = leesVoorbeeldRegister().samenwerking
  const naam = partijen.find((p) => p.rol === 'corporatie')?.naam ?? ''

  it('asks for all parties too, by role or by name', () => {
    expect(metSamen(['gemeente'], partijen)).toEqual(['gemeente', 'partijen'])
    expect(metSamen([`other:${naam}`], partijen)).toEqual([`other:${naam}`, 'partijen'])
    expect(metSamen(['gemeente'], [])).toEqual(['gemeente', 'partijen'])
  })

  it('not where it is no party, or nothing was asked', () => {
    expect(metSamen(['other:zorgpartijen', 'energiewerkgroep'], partijen)).not.toContain('partijen')
    const zonderCorporatie = partijen.filter((p) => p.rol !== 'corporatie')
    expect(metSamen(['corporatie'], zonderCorporatie)).toEqual(['corporatie'])
    expect(metSamen(undefined, partijen)).toEqual([])
  })
})

describe('the years of an item', () => {
  it.each<[string, Termijn, { jaar?: number; looptijd_tot?: number }, number[]]>([
    ['a year', { soort: 'jaar', jaar: 2025 }, {}, [2025]],
    ['a last day', { soort: 'uiterlijk', jaar: 2026, datum: '2026-12-31' }, {}, [2026]],
    ['nothing', { soort: 'geen' }, {}, []],
    ['on and on', { soort: 'doorlopend' }, {}, [2024, 2025, 2026, 2027]],
    ['from a day', { soort: 'doorlopend', datum: '2026-01-01', vanaf: true }, {}, [2026, 2027]],
    ['until a day', { soort: 'doorlopend', datum: '2025-07-01' }, {}, [2024, 2025]],
    ['every year', { soort: 'per-periode', ritme: 'jaarlijks' }, {}, [2024, 2025, 2026, 2027]],
    ['t/m a year', { soort: 'per-periode', jaar: 2025 }, {}, [2024, 2025]],
    [
      'a year it runs until',
      { soort: 'jaar', jaar: 2026 },
      { looptijd_tot: 2026 },
      [2024, 2025, 2026],
    ],
    ['a prestatie each month', { soort: 'per-periode' }, { jaar: 2025 }, [2025]],
    ['a prestatie t/m', { soort: 'per-periode', jaar: 2026 }, { jaar: 2025 }, [2025, 2026]],
  ])('%s', (_, termijn, extra, verwacht) => {
    expect(jaren(termijn, extra)).toEqual(verwacht)
  })

  it('past the looptijd when the item itself runs on, and never without end', () => {
    expect(jaren({ soort: 'per-periode', jaar: 2030 }, { looptijd_tot: 2030 })).toEqual([
      2024, 2025, 2026, 2027, 2028, 2029, 2030,
    ])
    expect(jaren({ soort: 'doorlopend' }, { looptijd_tot: 9999 }).length).toBeLessThan(100)
    expect(jarenVan({ termijn: { soort: 'doorlopend' } }, null, null)).toEqual([])
  })

  it('are the same for the filter and for the years of the overview', () => {
    const register = leesVoorbeeldRegister()
    const lijnen = maakTijdlijnen(register.pijlers, register.overeenkomst.gegevens.looptijd)
    expect(lijnen.length).toBeGreaterThan(2)
    for (const { jaar, items } of lijnen)
      expect(new Set(items.map((i) => i.id)), String(jaar)).toEqual(
        filterPijlers(register, { jaren: [jaar] }).treffers,
      )
    const vaste = lijnen.flatMap((l) => l.items.filter((i) => i.kwartaal !== null))
    expect(new Set(vaste.map((i) => i.id)).size).toBe(vaste.length)
  })
})
