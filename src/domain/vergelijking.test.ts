// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vergelijkVersies } from './versieverschil.ts'
import type { VersieItem } from './versieverschil.ts'
import { matchItems } from './vergelijking.ts'

function item(
  sleutel: string,
  soort: VersieItem['soort'],
  nummer: string | null,
  tekst: string,
  ouder: string | null,
  jaar: number | null = null,
): VersieItem {
  return { sleutel, soort, nummer, tekst, ouder, jaar, naam: nummer ?? tekst, velden: null }
}

const OUD: readonly VersieItem[] = [
  item('P1', 'pijler', '1', 'Betaalbaar wonen', null),
  item(
    'A1',
    'afspraak',
    '1.1',
    'De gemeente en de corporatie bouwen samen 120 sociale huurwoningen in de kern.',
    'P1',
  ),
  item(
    't1',
    'prestatie',
    null,
    'De corporatie start met de bouw van 20 woningen aan de Dorpsstraat.',
    'A1',
    2025,
  ),
  item(
    'A2',
    'afspraak',
    '1.2',
    'De huurdersorganisatie krijgt elk kwartaal een overzicht van de wachttijden.',
    'P1',
  ),
  item(
    'A3',
    'afspraak',
    '1.3',
    'Partijen verkopen geen huurwoningen zonder overleg met de gemeente.',
    'P1',
  ),
  item('P2', 'pijler', '2', 'Leefbare buurten', null),
  item('A4', 'afspraak', '2.1', 'Per buurt maken wij een plan voor groen en spelen.', 'P2'),
]

const soorten = (nieuw: readonly VersieItem[]) =>
  vergelijkVersies(OUD, nieuw, matchItems(OUD, nieuw)).map(
    (v) => `${v.soort} ${v.oud?.sleutel ?? '-'}>${v.nieuw?.sleutel ?? '-'}`,
  )
const als = (sleutel: string, anders: Partial<VersieItem>): VersieItem => {
  const oud = OUD.find((i) => i.sleutel === sleutel)
  if (!oud) throw new Error(sleutel)
  return { ...oud, sleutel: `n${sleutel}`, ouder: oud.ouder ? `n${oud.ouder}` : null, ...anders }
}

describe('matchItems and vergelijkVersies', () => {
  it('finds everything the same in the same document', () => {
    expect(soorten(OUD.map((o) => als(o.sleutel, {}))).every((s) => s.startsWith('gelijk'))).toBe(
      true,
    )
  })

  it('follows an agreement that got the number of another one', () => {
    const nieuw = [
      als('P1', {}),
      als('A1', {}),
      als('t1', {}),
      item('nX', 'afspraak', '1.2', 'Nieuwe flexwoningen staan er ten minste dertig jaar.', 'nP1'),
      als('A2', { nummer: '1.3' }),
      als('A3', {
        nummer: '1.4',
        tekst: 'Partijen verkopen geen sociale huurwoningen zonder overleg met de gemeente.',
      }),
      als('P2', {}),
    ]
    expect(soorten(nieuw)).toEqual([
      'gelijk P1>nP1',
      'gelijk A1>nA1',
      'gelijk t1>nt1',
      'nieuw ->nX',
      'hernummerd A2>nA2',
      'gewijzigd A3>nA3',
      'gelijk P2>nP2',
      'vervallen A4>-',
    ])
  })

  it('sees that an agreement moved to another pijler', () => {
    const nieuw = OUD.map((o) => als(o.sleutel, o.sleutel === 'A2' ? { ouder: 'nP2' } : {}))
    expect(soorten(nieuw)).toContain('verplaatst A2>nA2')
  })

  it('keeps a pijler that got another name with the same agreements', () => {
    const nieuw = OUD.map((o) =>
      als(o.sleutel, o.sleutel === 'P1' ? { tekst: 'Genoeg huizen' } : {}),
    )
    expect(soorten(nieuw)).toContain('gewijzigd P1>nP1')
  })

  it('takes the promise of another year as new unless it is the same promise', () => {
    const nieuw = [
      als('P1', {}),
      als('A1', {}),
      als('t1', { jaar: 2026 }),
      item('nY', 'prestatie', null, 'De corporatie rondt de bouw aan de Kerkweg af.', 'nA1', 2026),
    ]
    expect(soorten(nieuw)).toContain('gewijzigd t1>nt1')
    expect(soorten(nieuw)).toContain('nieuw ->nY')
  })

  it('pairs one to one and forgets nobody', () => {
    const tekst = fc
      .array(fc.constantFrom('bouwt', 'huis', 'wijk', 'gemeente', '20', '2025'), { maxLength: 6 })
      .map((w) => w.join(' '))
    const lijst = (voor: string) =>
      fc
        .array(
          fc.record({
            soort: fc.constantFrom('pijler', 'paragraaf', 'afspraak', 'prestatie' as const),
            nummer: fc.option(fc.constantFrom('1', '2', '1.1'), { nil: null }),
            tekst,
          }),
          { maxLength: 12 },
        )
        .map((l) =>
          l.map((x, i) =>
            item(`${voor}${i}`, x.soort, x.nummer, x.tekst, i > 0 ? `${voor}${i - 1}` : null),
          ),
        )
    fc.assert(
      fc.property(lijst('o'), lijst('n'), (oud, nieuw) => {
        const paren = matchItems(oud, nieuw)
        const links = paren.flatMap((p) => (p.oud ? [p.oud] : []))
        const rechts = paren.flatMap((p) => (p.nieuw ? [p.nieuw] : []))
        expect([...links].sort()).toEqual(oud.map((o) => o.sleutel).sort())
        expect([...rechts].sort()).toEqual(nieuw.map((n) => n.sleutel).sort())
        const verschil = vergelijkVersies(oud, nieuw, paren)
        expect(verschil.flatMap((v) => (v.oud ? [v.oud.sleutel] : [])).sort()).toEqual(
          [...links].sort(),
        )
        expect(verschil.flatMap((v) => (v.nieuw ? [v.nieuw.sleutel] : []))).toEqual(
          nieuw.map((n) => n.sleutel),
        )
      }),
    )
  })

  it('compares 500 with 500 items without growing out of hand', () => {
    const woorden = [
      'gemeente',
      'corporatie',
      'bouwt',
      'woningen',
      'wijk',
      'huur',
      'plan',
      'overleg',
    ]
    const maak = (voor: string, afwijking: number) =>
      Array.from({ length: 500 }, (_, i) =>
        item(
          `${voor}${i}`,
          i % 2 === 0 ? 'afspraak' : 'prestatie',
          `${i + afwijking}`,
          Array.from({ length: 40 }, (_woord, w) =>
            w % 5 === 0 ? `woord${i}x${w}` : (woorden[(i * 7 + w) % 8] ?? ''),
          ).join(' ') + (i % 9 === 0 ? ` en ${voor}` : ''),
          null,
          2025,
        ),
      )
    const oud = maak('o', 0)
    const nieuw = maak('n', 3)
    const begin = performance.now()
    const verschil = vergelijkVersies(oud, nieuw, matchItems(oud, nieuw))
    expect(performance.now() - begin).toBeLessThan(10_000)
    expect(
      verschil.filter((v) => v.oud?.sleutel.slice(1) === v.nieuw?.sleutel.slice(1)),
    ).toHaveLength(500)
  })
})
