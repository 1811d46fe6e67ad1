// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { BEVINDING_CODES } from '../domain/bevinding.ts'
import { FOUT_STATUS, type FoutCode } from '../domain/errors.ts'
import { BEGRIPPEN } from './begrippen.ts'
import { bevindingTekst } from './bevindingen.ts'
import { foutTekst } from './fouten.ts'
import {
  bestandsgrootte,
  datum,
  euro,
  getal,
  inkorten,
  korteDatum,
  looptijd,
  opsomming,
  tijd,
  titelMetLooptijd,
} from './opmaak.ts'
import { betrokkeneNaam, korteNaam } from './partijen.ts'
import { getalInWoorden, termijnTekst } from './velden.ts'

describe('sentences', () => {
  it.each(Object.keys(FOUT_STATUS) as FoutCode[])(
    '%s says what happened, what was kept and what to do',
    (code) => {
      const t = foutTekst(code)
      expect(t.kop.length).toBeGreaterThan(8)
      expect(t.kop.endsWith('.')).toBe(false)
      expect(t.uitleg.endsWith('.')).toBe(true)
      expect(t.doen.endsWith('.')).toBe(true)
      expect(`${t.kop}${t.uitleg}${t.doen}`).not.toMatch(/undefined|NaN|!/)
    },
  )

  it('never says that nothing was kept of a file that waits on its page to be thrown away', () => {
    // these two are refused before the file is stored
    const vooraf = new Set(['document_leeg', 'document_te_groot'])
    for (const code of Object.keys(FOUT_STATUS) as FoutCode[]) {
      if (!code.startsWith('document_') || vooraf.has(code)) continue
      expect(foutTekst(code).uitleg).not.toMatch(/niets bewaard/)
    }
  })

  it('says what is wrong with a package, and does not speak of size when that is not it', () => {
    const uitleg = (reden: string) => foutTekst('document_zip_onveilig', { reden }).uitleg
    expect(uitleg('groei')).toContain('groter')
    for (const reden of ['pad', 'dubbel', 'onbekend'])
      expect(uitleg(reden)).not.toMatch(/gro(ot|ter)/)
    expect(uitleg('pad')).toContain('buiten zijn eigen map')
    expect(uitleg('dubbel')).toContain('dezelfde naam')
  })

  it('speaks of pages only when they were counted', () => {
    expect(foutTekst('document_te_veel_bladzijden').kop).toBe('Dit document is te lang')
    const geteld = foutTekst('document_te_veel_bladzijden', { bladzijden: 900, maximum: 500 })
    expect(geteld.kop).toBe('Dit document heeft te veel bladzijden')
    expect(geteld.uitleg).toContain('900 bladzijden')
  })

  it.each(BEVINDING_CODES)(
    '%s is asked as a question, with and without words of the document',
    (code) => {
      for (const citaten of [[], ['€ 275,-'], ['2024', '2026']]) {
        const t = bevindingTekst({
          code,
          ernst: 'twijfel',
          onderdelen: ['1.1'],
          passages: [],
          citaten,
        })
        expect(t.vraag.endsWith('?')).toBe(true)
        expect(t.vraag).not.toContain('undefined')
        expect(t.kort.length).toBeLessThan(30)
      }
    },
  )

  it('every term has a key of its own', () => {
    const sleutels = BEGRIPPEN.flatMap((g) => g.begrippen.map((b) => b.sleutel))
    expect(new Set(sleutels).size).toBe(sleutels.length)
  })
})

describe('titelMetLooptijd', () => {
  it.each([
    ['Prestatieafspraken 2025-2028', 'Prestatieafspraken 2025-2028'],
    ['Prestatieafspraken', 'Prestatieafspraken (2025\u2060–\u20602028)'],
  ])('%s does not say the period twice', (titel, verwacht) => {
    expect(titelMetLooptijd(titel, { van: 2025, tot: 2028 })).toBe(verwacht)
    expect(titelMetLooptijd(titel, null)).toBe(titel)
  })
})

describe('numbers and dates', () => {
  it('are written the Dutch way, with no-break spaces', () => {
    expect(getal(4730)).toBe('4.730')
    expect(euro(575.03)).toBe('€\u00a0575,03')
    expect(euro(275)).toBe('€\u00a0275')
    expect(datum('2024-11-12')).toBe('12\u00a0november\u00a02024')
    expect(korteDatum('2024-03-01')).toBe('1\u00a0mrt\u00a02024')
    expect(looptijd({ van: 2024, tot: 2027 })).toBe('2024\u2060–\u20602027')
    expect(bestandsgrootte(1_300_000)).toBe('1,2\u00a0MB')
    expect(opsomming(['a', 'b', 'c'])).toBe('a, b en c')
  })

  it('a moment is shown in Dutch time, also around midnight and in summer', () => {
    expect(datum('2026-06-30T22:30:00Z')).toBe('1\u00a0juli\u00a02026')
    expect(tijd('2026-06-30T22:30:00Z')).toBe('00.30\u00a0uur')
    expect(tijd('2026-12-01T14:00:00Z')).toBe('15.00\u00a0uur')
  })

  it('a text is cut at a word', () => {
    expect(inkorten('De gemeente zorgt voor grond', 20)).toBe('De gemeente zorgt\u00a0…')
    expect(inkorten('kort', 20)).toBe('kort')
  })
})

describe('names', () => {
  it('use the defined name, else drop the legal form', () => {
    expect(
      korteNaam({ naam: 'Stichting Huurdersraad Zuid', rol: 'huurdersorganisatie', alias: [] }),
    ).toBe('Huurdersraad Zuid')
    expect(
      korteNaam({
        naam: 'Stichting Huurdersraad Zuid',
        rol: 'huurdersorganisatie',
        alias: ['HRZ', 'de huurdersorganisatie'],
      }),
    ).toBe('HRZ')
  })
  it('say the role when several parties have it', () => {
    const twee = ['A', 'B'].map((naam) => ({ naam, rol: 'corporatie' as const, alias: [] }))
    expect(betrokkeneNaam('corporatie', twee)).toBe('corporaties')
    expect(betrokkeneNaam('corporatie', twee.slice(0, 1))).toBe('A')
  })
})

describe('fields in words', () => {
  it('terms', () => {
    expect(termijnTekst({ soort: 'geen' })).toBeNull()
    expect(termijnTekst({ soort: 'per-periode', ritme: 'jaarlijkse' })).toBe('jaarlijks')
    expect(termijnTekst({ soort: 'per-periode', ritme: '2x per jaar' })).toBe('2x per jaar')
    expect(termijnTekst({ soort: 'kwartaal', kwartaal: 3, jaar: 2024 })).toBe(
      'kwartaal\u00a03 van\u00a02024',
    )
    const begin = { soort: 'doorlopend', datum: '2026-01-01' } as const
    expect(termijnTekst({ ...begin, vanaf: true })).toBe('vanaf 1\u00a0januari\u00a02026')
    expect(termijnTekst(begin)).toBe('doorlopend t/m 1\u00a0januari\u00a02026')
    expect(termijnTekst({ soort: 'uiterlijk', datum: '2025-07-01' })).toBe(
      'uiterlijk 1\u00a0juli\u00a02025',
    )
  })
  it('quantities', () => {
    expect(
      getalInWoorden({
        waarde: 136,
        eenheid: 'woningen',
        strekking: 'gemiddeld per jaar',
        tekst: '',
        norm: true,
      }),
    ).toBe('gemiddeld 136\u00a0woningen per jaar')
    expect(
      getalInWoorden({ waarde: 70, eenheid: '%', strekking: 'minimaal', tekst: '', norm: true }),
    ).toBe('ten minste 70%')
  })
})

describe('what only just does not fit', () => {
  it('says that a file is a little larger than what is read', () => {
    const maximum = 50 * 1024 * 1024
    expect(foutTekst('document_te_groot', { grootte: maximum + 1, maximum }).uitleg).toMatch(
      /^Het bestand is iets groter dan 50 MB\. Wij lezen bestanden tot 50 MB\./u,
    )
    expect(foutTekst('document_te_groot', { grootte: 2 * maximum, maximum }).uitleg).toMatch(
      /^Het bestand is 100 MB\./u,
    )
  })
  it('cuts no emoji in half', () => {
    for (let n = 5; n < 12; n++) expect(inkorten('abcd😀😀😀😀😀😀', n).isWellFormed()).toBe(true)
  })
})
