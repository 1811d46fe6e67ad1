// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { LOG_WAT } from '../domain/logboek.ts'
import type { LogRegel } from '../domain/register.ts'
import { groepeerLog, logNaam, logZin } from './logboek.ts'

const regel = (eigen: Partial<LogRegel>): LogRegel => ({
  id: '1',
  tijdstip: '2026-11-24T11:00:00Z',
  wie: 'iemand',
  wat: 'onderdeel_gewijzigd',
  soort: 'afspraak',
  onderdeelId: 'a',
  voor: null,
  na: null,
  ...eigen,
})
const zin = (r: LogRegel): string => logZin({ regel: r, regels: [r] }).replaceAll('\u00a0', ' ')

describe('a line of the logboek', () => {
  it('names the item and the version, and says what changed', () => {
    expect(
      zin(
        regel({
          voor: { tekst: 'oud', velden: { trekkers: ['gemeente'] } },
          na: { versie: 2, naam: '2.1.1', tekst: 'nieuw', velden: { trekkers: ['corporatie'] } },
        }),
      ),
    ).toBe('Afspraak 2.1.1 gewijzigd in versie 2: wie, tekst')
    expect(
      zin(
        regel({
          wat: 'onderdeel_vervallen',
          soort: 'prestatie',
          na: { versie: 3, naam: '2.1.1/2024/2' },
        }),
      ),
    ).toBe('Prestatie 2.1.1, 2024 · 2 vervallen in versie 3')
  })

  it('names the item of a correction by hand', () => {
    expect(
      zin(regel({ wat: 'velden_gewijzigd', voor: { termijn: 1 }, na: { naam: '#4', termijn: 2 } })),
    ).toBe('Afspraak zonder nummer (4) met de hand gewijzigd: wanneer')
  })

  it('falls back on number, heading or words for a line that was written without a name', () => {
    expect(logNaam(regel({ na: { nummer: '1.1' } }))).toContain('1.1')
    expect(logNaam(regel({ soort: 'paragraaf', na: { nummer: null, titel: 'Bouwen' } }))).toContain(
      '‘Bouwen’',
    )
    expect(logNaam(regel({ soort: 'prestatie', voor: { tekst: 'iets' } }))).toContain('‘iets’')
  })

  it('says once what one act did to several items, and keeps them apart per act', () => {
    const groepen = groepeerLog([
      regel({ id: '1', na: { versie: 2, naam: '1.1' } }),
      regel({ id: '2', soort: 'prestatie', na: { versie: 2, naam: '1.1/2024/1' } }),
      regel({ id: '3', na: { versie: 2, naam: '1.2' } }),
      regel({ id: '4', na: { versie: 3, naam: '1.2' } }),
    ])
    expect(groepen.map((g) => logZin(g).replaceAll('\u00a0', ' '))).toEqual([
      '2 afspraken en 1 prestatie gewijzigd in versie 2',
      'Afspraak 1.2 gewijzigd in versie 3',
    ])
  })

  it('has a sentence for everything that can happen', () => {
    for (const wat of LOG_WAT) expect(zin(regel({ wat })).length).toBeGreaterThan(5)
  })
})
