// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../../../tests/support/voorbeeld-register.ts'
import type { SamenwerkingPagina as Model } from '../../../domain/overzicht.ts'
import { vatPijlersSamen } from '../../../domain/samenvatting.ts'
import { maakTijdlijnen } from '../../../domain/tijdlijn.ts'
import { LEGE_MIDDELEN } from '../../middelen.ts'
import { renderPagina } from '../../opbouw.tsx'
import { SamenwerkingPagina } from './samenwerking.tsx'

const { samenwerking, overeenkomst, pijlers } = leesVoorbeeldRegister()
const model: Model = {
  samenwerking,
  overeenkomst: {
    ...overeenkomst,
    gegevens: { ...overeenkomst.gegevens, ondertekend: '2025-12-11' },
  },
  aantallen: { pijlers: 1, paragrafen: 1, afspraken: 1, prestaties: 1, bevindingen: 0 },
  pijlers: vatPijlersSamen(pijlers),
  tijdlijnen: maakTijdlijnen(pijlers, overeenkomst.gegevens.looptijd),
  versies: [],
  documenten: [],
}
const html = renderPagina(
  <SamenwerkingPagina model={model} versie={undefined} jaar={2024} vandaag="2024-11-24" />,
  LEGE_MIDDELEN,
).replaceAll('\u00a0', ' ')

describe('the overview', () => {
  it('writes the day of signing as a Dutch date', () => {
    expect(html).toContain('11 december 2025')
    expect(html).not.toContain('2025-12-11')
  })

  it('says on paper of which version and file it is', () => {
    expect(html).toMatch(
      /alleen-druk klein">Versie 1, vastgesteld op 24 november 2026\. Bron: afspraken\.pdf\./u,
    )
  })

  it('gives the quarters in their order, also when one of them is now', () => {
    const koppen = [...html.matchAll(/<h3>Kwartaal (\d)/gu)].map((m) => m[1])
    expect(koppen.length).toBeGreaterThan(1)
    expect(koppen).toEqual(koppen.toSorted())
    expect(html).toContain('Kwartaal 4 · nu')
  })
})
