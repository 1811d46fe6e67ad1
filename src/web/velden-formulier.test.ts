// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { HARDHEDEN, STREKKINGEN, TOETSVORMEN, type Velden } from '../domain/overeenkomst.ts'
import type { PartijNaam } from '../teksten/partijen.ts'
import { VeldenVelden } from './ui/VeldenFormulier.tsx'
import { leesGetal, leesVeldenFormulier, verschil } from './velden-formulier.ts'

const TEKST = 'De corporatie bouwt ten minste 40 woningen en verkoopt er hoogstens 3.'
const VELDEN: Velden = {
  trekkers: ['corporatie', 'other:bewonersgroep'],
  trekkers_afgeleid: false,
  betrokkenen: ['gemeente'],
  termijn: { soort: 'kwartaal', kwartaal: 3, jaar: 2027 },
  getallen: [
    {
      waarde: 40,
      eenheid: 'woningen',
      strekking: 'minimaal',
      tekst: 'ten minste 40 woningen',
      norm: true,
    },
  ],
  toetsvorm: 'getalsnorm',
  hardheid: 'resultaat',
  levering: true,
  bijlage: 3,
  markeringen: [
    { soort: 'wie', van: 3, tot: 13 },
    { soort: 'getal', van: 20, tot: 42 },
  ],
  verwijzingen: [],
}

/** What a browser would send for the form as it was rendered: the form read back without a change. */
function verstuur(velden: Velden, partijen: readonly PartijNaam[] = []): URLSearchParams {
  const html = renderToStaticMarkup(createElement(VeldenVelden, { velden, partijen }))
  const uit = new URLSearchParams()
  const ontsnap = (s: string): string =>
    s
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const attr = (tag: string, naam: string): string | null => {
    const m = new RegExp(`\\b${naam}="([^"]*)"`).exec(tag)
    return m?.[1] === undefined ? null : ontsnap(m[1])
  }
  for (const m of html.matchAll(/<input\b[^>]*>/g)) {
    const tag = m[0]
    const soort = attr(tag, 'type')
    if ((soort === 'checkbox' || soort === 'radio') && !tag.includes('checked=""')) continue
    uit.append(attr(tag, 'name') ?? '', attr(tag, 'value') ?? '')
  }
  for (const m of html.matchAll(/<select\b[^>]*>.*?<\/select>/gs)) {
    const gekozen =
      /<option[^>]*\bvalue="([^"]*)"[^>]*selected=""/.exec(m[0]) ??
      /<option[^>]*selected=""[^>]*\bvalue="([^"]*)"/.exec(m[0])
    uit.append(attr(m[0], 'name') ?? '', ontsnap(gekozen?.[1] ?? ''))
  }
  return uit
}

describe('the fields form', () => {
  it('sent back untouched gives the same fields', () => {
    const gelezen = leesVeldenFormulier(verstuur(VELDEN), TEKST, VELDEN)
    expect(gelezen).toEqual({ ok: true, velden: VELDEN })
    expect(gelezen.ok && verschil(VELDEN, gelezen.velden)).toEqual({})
  })

  it('sent back untouched gives the same fields, whatever they are', () => {
    const willekeurig = fc.record({
      trekkers: fc.subarray([
        'gemeente',
        'corporatie',
        'huurdersorganisatie',
        'partijen',
        'energiewerkgroep',
      ] as const),
      hardheid: fc.constantFrom(...HARDHEDEN),
      toetsvorm: fc.constantFrom(...TOETSVORMEN),
      levering: fc.boolean(),
      waarde: fc.oneof(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 99_999 }).map((c) => c / 100),
      ),
      strekking: fc.constantFrom(...STREKKINGEN),
      norm: fc.boolean(),
    })
    fc.assert(
      fc.property(willekeurig, ({ waarde, strekking, norm, ...rest }) => {
        const velden: Velden = {
          ...VELDEN,
          ...rest,
          getallen: [{ waarde, eenheid: 'EUR', strekking, tekst: 'ten minste 40 woningen', norm }],
        }
        expect(leesVeldenFormulier(verstuur(velden), TEKST, velden)).toEqual({ ok: true, velden })
      }),
      { numRuns: 60 },
    )
  })

  describe('with two corporaties', () => {
    const twee: readonly PartijNaam[] = [
      { naam: 'Gemeente Berg', rol: 'gemeente', alias: [] },
      { naam: 'Woningstichting Noord, Zuid & Co', rol: 'corporatie', alias: [] },
      { naam: 'Stichting Dak', rol: 'corporatie', alias: [] },
    ]
    it('lets one of them be chosen by name', () => {
      const html = renderToStaticMarkup(
        createElement(VeldenVelden, { velden: VELDEN, partijen: twee }),
      )
      expect(html).toMatch(/name="trekkers" value="other:Stichting Dak"\/><span>Dak</)
      expect(html).not.toContain('value="other:Gemeente Berg"')
      const form = verstuur(VELDEN, twee)
      form.delete('trekkers')
      form.append('trekkers', 'other:Stichting Dak')
      const gelezen = leesVeldenFormulier(form, TEKST, VELDEN)
      expect(gelezen.ok && gelezen.velden.trekkers).toEqual([
        'other:Stichting Dak',
        'other:bewonersgroep',
      ])
    })
    it('keeps a named one as it was, also with a comma in its name, and in its place', () => {
      const velden: Velden = {
        ...VELDEN,
        trekkers: [
          'other:Stichting Dak',
          'gemeente',
          'other:bewonersgroep',
          'other:Woningstichting Noord, Zuid & Co',
        ],
      }
      expect(leesVeldenFormulier(verstuur(velden, twee), TEKST, velden)).toEqual({
        ok: true,
        velden,
      })
    })
  })

  it('says per field what is not right, and keeps what was filled in', () => {
    const form = verstuur(VELDEN)
    form.set('termijn_jaar', '27')
    form.set('getal_1_tekst', 'vijf auto’s')
    form.set('getal_1_waarde', 'vijf')
    form.set('hardheid', 'streven')
    const gelezen = leesVeldenFormulier(form, TEKST, VELDEN)
    if (gelezen.ok) throw new Error('had to be refused')
    expect(gelezen.fouten.map((f) => f.veld)).toEqual([
      'veld-termijn_jaar',
      'veld-getal_1_tekst',
      'veld-getal_1_waarde',
    ])
    expect(gelezen.ingevuld.hardheid).toBe('streven')
  })

  it('marks an added number in the text, and forgets the mark of one that was taken away', () => {
    const form = verstuur(VELDEN)
    form.set('getal_0_tekst', '')
    form.set('getal_1_tekst', 'hoogstens 3')
    form.set('getal_1_waarde', '3')
    const gelezen = leesVeldenFormulier(form, TEKST, VELDEN)
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten))
    expect(gelezen.velden.markeringen.map((m) => TEKST.slice(m.van, m.tot))).toEqual([
      'corporatie',
      'hoogstens 3',
    ])
  })

  it('says that somebody is no longer inferred once a person chose somebody else', () => {
    const afgeleid: Velden = { ...VELDEN, trekkers_afgeleid: true }
    const form = verstuur(afgeleid)
    form.append('trekkers', 'gemeente')
    const gelezen = leesVeldenFormulier(form, TEKST, afgeleid)
    expect(gelezen.ok && gelezen.velden.trekkers_afgeleid).toBe(false)
  })
})

describe('leesGetal', () => {
  it.each([
    ['136', 136],
    ['1.234,5', 1234.5],
    ['€ 575,03', 575.03],
    ['1.234', 1234],
    ['0.5', 0.5],
    ['70 %', 70],
    ['veel', null],
    ['', null],
    ['1,2,3', null],
  ])('%s → %s', (tekst, waarde) => {
    expect(leesGetal(tekst)).toBe(waarde)
  })
})
