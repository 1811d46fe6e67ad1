// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../../../tests/support/voorbeeld-register.ts'
import type { Bevinding } from '../../../domain/bevinding.ts'
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
const toon = (m: Model): string =>
  renderPagina(
    <SamenwerkingPagina model={m} versie={undefined} jaar={2024} vandaag="2024-11-24" />,
    LEGE_MIDDELEN,
  ).replaceAll('\u00a0', ' ')
const html = toon(model)
const bevinding = (naam: string, extra: Partial<Bevinding> = {}): Bevinding => ({
  code: 'twee_termijnen',
  ernst: 'tegenstrijdig',
  onderdelen: [naam],
  passages: [],
  citaten: [`${naam} A`, `${naam} B`],
  ...extra,
})
const vragenVan = (bevindingen: readonly Bevinding[]): string =>
  /<h2 id="vragen">[\s\S]*?<\/section>/u.exec(
    toon({ ...model, overeenkomst: { ...model.overeenkomst, bevindingen } }),
  )?.[0] ?? ''

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

  it('counts what is open, and folds what was answered with its answer', () => {
    const antwoord = { soort: 'lezing', citaat: 1 } as const
    const stuk = vragenVan([bevinding('1.1', { antwoord }), bevinding('1.2'), bevinding('1.3')])
    expect(stuk).toContain('2 vragen van Driehoek bij het lezen staan nog open.')
    const [open = '', dicht = ''] = stuk.split('<details')
    expect(open).toContain('/afspraken/1.2"')
    expect(open).not.toContain('/afspraken/1.1"')
    expect(dicht).toContain('1 beantwoorde vraag</summary>')
    expect(dicht).toContain('Gekozen: ‘1.1 B’')
    expect(dicht).not.toContain('/afspraken/1.2"')
  })

  it('does not call open what asks nothing', () => {
    const stuk = vragenVan([
      bevinding('1.1', { antwoord: { soort: 'geen_probleem' } }),
      bevinding('1.2', { ernst: 'let_op' }),
    ])
    expect(stuk).toContain('Alle vragen die Driehoek bij het lezen had, zijn beantwoord.')
    expect(stuk).toContain('1 punt om op te letten.')
    expect(vragenVan([bevinding('1.2', { ernst: 'let_op' })])).toContain('geen vragen')
    const allesBeantwoord = vragenVan([bevinding('1.1', { antwoord: { soort: 'geen_probleem' } })])
    expect(allesBeantwoord.match(/<ul class="regels"/gu)).toHaveLength(1)
  })

  it('gives the quarters in their order, also when one of them is now', () => {
    const koppen = [...html.matchAll(/<h3>Kwartaal (\d)/gu)].map((m) => m[1])
    expect(koppen.length).toBeGreaterThan(1)
    expect(koppen).toEqual(koppen.toSorted())
    expect(html).toContain('Kwartaal 4 · nu')
  })
})
