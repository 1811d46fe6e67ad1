// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Deel,
  maakProefdocument,
  PROEFKADER,
} from '../../../../tests/support/proefdocument.ts'
import { leesVelden, vulVelden } from './vul-velden.ts'

const ZINNEN = [
  'De Kiem bouwt tot en met 2028 ten minste 48 sociale huurwoningen.',
  'De gemeente stelt uiterlijk 1 juli 2027 een visie vast en betrekt HRD daarbij.',
  'Bij verkoop informeert De Kiem vooraf de gemeente.',
  'Er wordt jaarlijks een wijkschouw gehouden.',
  'Zie bijlage 2 en artikel 3 lid 1.',
  'Wij streven naar geen woningen meer met enkel glas in 2029 (prijspeil 2026).',
  'HRD adviseert binnen zes weken over de huren; de gemeente reageert.',
  '',
  'x',
]
const items = fc.array(fc.constantFrom(...ZINNEN), { minLength: 1, maxLength: 6 })
const lees = (delen: readonly Deel[]) => {
  const { bron, structuur } = maakProefdocument([...PROEFKADER, ...delen])
  return vulVelden(bron, structuur)
}

describe('vulVelden', () => {
  it('keeps every piece, its text and its order', () => {
    fc.assert(
      fc.property(items, (teksten) => {
        const delen = teksten.map(
          (tekst, i): Deel => ({ soort: 'afspraak', nummer: String(i + 1), tekst }),
        )
        const uit = lees(delen).onderdelen
        expect(uit.map((o) => o.tekst)).toEqual([...PROEFKADER, ...delen].map((d) => d.tekst))
      }),
      { numRuns: 40 },
    )
  })

  it('marks only inside the text, in order, without overlap; numbers are substrings', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...ZINNEN), fc.string({ maxLength: 80 })),
        fc.string({ maxLength: 20 }),
        (a, b) => {
          const tekst = `${a} ${b}`.replace(/\s+/gu, ' ').trim()
          const velden = lees([{ soort: 'afspraak', nummer: '1', tekst }]).onderdelen.at(-1)?.velden
          let vorige = 0
          for (const m of velden?.markeringen ?? []) {
            expect(m.van).toBeGreaterThanOrEqual(vorige)
            expect(m.tot).toBeGreaterThan(m.van)
            expect(m.tot).toBeLessThanOrEqual(tekst.length)
            vorige = m.tot
          }
          for (const g of velden?.getallen ?? []) expect(tekst).toContain(g.tekst)
          for (const v of velden?.verwijzingen ?? [])
            expect(v.tot).toBeLessThanOrEqual(tekst.length)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives an afspraak the same fields wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          ZINNEN.filter((z) => z !== ''),
          { minLength: 2 },
        ),
        (teksten) => {
          const velden = (volgorde: readonly string[]) =>
            new Map(
              lees(
                volgorde.map(
                  (tekst, i): Deel => ({ soort: 'afspraak', nummer: `A${i + 1}`, tekst }),
                ),
              ).onderdelen.map((o) => [o.tekst, o.velden]),
            )
          const heen = velden(teksten)
          const terug = velden([...teksten].reverse())
          for (const tekst of teksten) expect(terug.get(tekst)).toEqual(heen.get(tekst))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('takes who acts from the afspraak above, not from one of another theme', () => {
    const uit = lees([
      { soort: 'pijler', tekst: 'Bouwen' },
      { soort: 'afspraak', nummer: '1', tekst: 'De gemeente koopt grond.' },
      { soort: 'prestatie', tekst: 'Een eerste kavel is gekocht.', jaar: 2026 },
      { soort: 'pijler', tekst: 'Samen' },
      { soort: 'afspraak', tekst: '' },
      { soort: 'prestatie', tekst: 'Er wordt een overleg ingericht.', jaar: 2026 },
    ]).onderdelen
    expect(uit[4]?.velden).toMatchObject({ trekkers: ['gemeente'], trekkers_afgeleid: true })
    expect(uit[7]?.velden).toMatchObject({ trekkers: ['partijen'], trekkers_afgeleid: true })
  })

  it('lets columns decide who and when', () => {
    const uit = lees([
      {
        soort: 'afspraak',
        nummer: '1',
        tekst: 'Bouwen van 20 woningen',
        kolommen: { Trekker: 'De Kiem', Planning: 'Q3 2027' },
      },
      {
        soort: 'prestatie',
        tekst: 'De gemeente verleent de vergunning voor 1 mei 2027.',
        jaar: 2027,
        kolommen: { Trekker: 'De Kiem', Planning: 'Q3 2027' },
      },
    ]).onderdelen
    expect(uit[2]?.velden).toMatchObject({
      trekkers: ['corporatie'],
      termijn: { soort: 'kwartaal', kwartaal: 3, jaar: 2027 },
    })
    expect(uit[3]?.velden).toMatchObject({
      trekkers: ['gemeente'],
      termijn: { soort: 'uiterlijk', datum: '2027-04-30' },
    })
  })
})

describe('leesVelden', () => {
  it('stays quick on a text that repeats one thing without end', () => {
    const { document, onderdelen } = lees([{ soort: 'afspraak', nummer: '1', tekst: 'x' }])
    const deel = onderdelen.at(-1)
    if (!deel) throw new Error('no item')
    for (const herhaal of [
      'A',
      'a',
      '1',
      ' ',
      '.',
      'A.',
      'Aa ',
      'Aa-',
      '1.',
      'a-',
      '(',
      '€ 1.000 ',
    ])
      for (const lengte of [5_000, 100_000]) {
        const tekst = `De gemeente ${herhaal.repeat(lengte / herhaal.length)} bouwt 10 woningen.`
        const begin = process.cpuUsage()
        leesVelden({ ...deel, tekst }, document)
        const { user } = process.cpuUsage(begin)
        expect({ herhaal, lengte, traag: user > 2_000_000 }).toEqual({
          herhaal,
          lengte,
          traag: false,
        })
      }
  })
})
