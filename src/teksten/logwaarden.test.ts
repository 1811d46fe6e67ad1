// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { LogRegel } from '../domain/register.ts'
import { oudEnNieuw } from './logwaarden.ts'

const PARTIJEN = [{ naam: 'Stichting Thuis', rol: 'corporatie', alias: [] }] as const
const regel = (voor: unknown, na: unknown): LogRegel => ({
  id: 'r',
  tijdstip: '2026-11-24T10:00:00Z',
  wie: 'iemand',
  wat: 'velden_gewijzigd',
  soort: 'afspraak',
  onderdeelId: 'a',
  voor,
  na,
})

describe('what stood in a field, and what stands there now', () => {
  it('in the words of the pages, for a change by hand', () => {
    const r = regel(
      { hardheid: 'streven', trekkers: [], termijn: { soort: 'geen' }, markeringen: [] },
      {
        naam: '1.1',
        hardheid: 'resultaat',
        trekkers: ['corporatie'],
        termijn: { soort: 'jaar', jaar: 2027 },
        markeringen: [{ soort: 'wie', van: 0, tot: 3 }],
      },
    )
    expect(oudEnNieuw(r, PARTIJEN).map((v) => `${v.naam}: ${v.oud} > ${v.nieuw}`)).toEqual([
      'wie: niemand > Thuis',
      'wanneer: geen termijn > in\u00a02027',
      'hardheid: streven > resultaat',
    ])
  })

  it('for an item that a saved version changed, whose fields stand one level down', () => {
    const r = regel(
      { tekst: 'De corporatie bouwt.', velden: { levering: false } },
      { versie: 2, tekst: 'De corporatie sloopt.', velden: { levering: true } },
    )
    expect(oudEnNieuw(r, PARTIJEN)).toEqual([
      { naam: 'levering', oud: 'nee', nieuw: 'ja', tekst: false },
      { naam: 'tekst', oud: 'De corporatie bouwt.', nieuw: 'De corporatie sloopt.', tekst: true },
    ])
    expect(oudEnNieuw(regel(null, { versie: 1, tekst: 'x' }), PARTIJEN)).toEqual([])
  })
})
