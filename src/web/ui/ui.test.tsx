// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LEGE_VELDEN } from '../../domain/ontleding.ts'
import { Gemarkeerd } from './Gemarkeerd.tsx'
import { Margenoot } from './Margenoot.tsx'
import { Foutoverzicht } from './Melding.tsx'
import { knipMerken } from './Merktekst.tsx'
import { alleenBetrokken, Wie } from './Partijen.tsx'
import { Keuze, Veld } from './Veld.tsx'

describe('knipMerken', () => {
  it('keeps every character of the text in order, whatever the marks', () => {
    const tekst = 'De gemeente levert in 2025 ten minste 40 woningen.'
    const bereik = fc
      .tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }))
      .map(([van, tot]) => ({ van, tot }))
    fc.assert(
      fc.property(
        fc.array(bereik, { maxLength: 8 }),
        fc.array(bereik, { maxLength: 4 }),
        (m, v) => {
          const stukken = knipMerken(
            tekst,
            m.map((b) => ({ ...b, soort: 'getal' as const })),
            v.map((b) => ({ ...b, soort: 'afspraak' as const, doel: '1.1', naar: null })),
          )
          expect(stukken.map((s) => s.tekst).join('')).toBe(tekst)
        },
      ),
    )
  })

  it('marks what the mark covers', () => {
    const stukken = knipMerken('in 2025 klaar', [{ soort: 'wanneer', van: 3, tot: 7 }], [])
    expect(stukken.filter((s) => s.soort).map((s) => s.tekst)).toEqual(['2025'])
  })
})

describe('the note in the margin', () => {
  const noot = (aantal: number, vragen = 0): string => {
    const getallen = Array.from({ length: aantal }, (_, i) => ({
      waarde: i,
      eenheid: 'woningen',
      strekking: 'precies' as const,
      tekst: `${String(i)} woningen`,
      norm: true,
    }))
    const bevindingen = Array.from({ length: vragen }, () => ({
      code: 'geen_trekker' as const,
      ernst: 'twijfel' as const,
      onderdelen: [],
      passages: [],
      citaten: [],
    }))
    return renderToStaticMarkup(
      <Margenoot
        velden={{ ...LEGE_VELDEN, getallen, tekst: '' }}
        partijen={[]}
        bevindingen={bevindingen}
        href="#vragen"
      />,
    ).replaceAll('\u00a0', ' ')
  }

  it('says of what there is more', () => {
    expect(noot(2)).not.toContain('nog')
    expect(noot(3)).toContain('<p>0 woningen; 1 woningen, en nog 1 getal</p>')
    expect(noot(4)).toContain('en nog 2 getallen')
    expect(noot(0, 2)).toContain(', en nog 1 vraag<')
    expect(noot(0, 3)).toContain(', en nog 2 vragen<')
  })
})

describe('form fields', () => {
  it('tie label, help and error to the field', () => {
    const html = renderToStaticMarkup(
      <Veld naam="jaar" label="Jaar" hulp="Vier cijfers" fout="Vul een jaar in" waarde="27" />,
    )
    expect(html).toContain('for="veld-jaar"')
    expect(html).toContain('aria-describedby="veld-jaar-hulp veld-jaar-fout"')
    expect(html).toContain('aria-invalid="true"')
    expect(html.indexOf('veld-jaar-hulp')).toBeLessThan(html.indexOf('id="veld-jaar-fout"'))
    expect(html.indexOf('id="veld-jaar-fout"')).toBeLessThan(html.indexOf('<input'))
  })

  it('escape what people typed', () => {
    const html = renderToStaticMarkup(
      <Veld naam="x" label="X" waarde={'"><script>alert(1)</script>'} />,
    )
    expect(html).not.toContain('<script>')
  })

  it('select what was chosen', () => {
    const html = renderToStaticMarkup(
      <Keuze
        naam="k"
        label="K"
        leeg="Alle"
        waarde="b"
        opties={[
          { waarde: 'a', label: 'A' },
          { waarde: 'b', label: 'B' },
        ]}
      />,
    )
    expect(html).toMatch(/<option (?:selected="" value="b"|value="b" selected="")>B/)
  })

  it('lead from the error summary to each field', () => {
    const html = renderToStaticMarkup(
      <Foutoverzicht
        fouten={[
          { veld: 'veld-a', tekst: 'Kies' },
          { veld: 'veld-b', tekst: 'Vul in' },
        ]}
      />,
    )
    expect(html).toContain('Er zijn 2 dingen niet goed')
    expect(html).toContain('href="#veld-b"')
  })
})

describe('Wie', () => {
  const partijen = [
    { naam: 'gemeente Oosterveld', rol: 'gemeente' as const, alias: [] },
    {
      naam: 'Stichting Woningbeheer Thuis',
      rol: 'corporatie' as const,
      alias: ['Thuis', 'de corporatie'],
    },
  ]
  it('fills the corners of those meant and names them as people do', () => {
    const html = renderToStaticMarkup(<Wie wie={['gemeente', 'corporatie']} partijen={partijen} />)
    expect(html).toContain('#p-gc')
    expect(html).toContain('gemeente en Thuis')
  })
  it('gives no mark to somebody outside the agreement', () => {
    expect(renderToStaticMarkup(<Wie wie={['other:zorgpartijen']} partijen={partijen} />)).toBe(
      'zorgpartijen',
    )
  })
})

describe('Gemarkeerd', () => {
  it('marks words and nothing else', () => {
    expect(
      renderToStaticMarkup(<Gemarkeerd tekst="a <b> c" woorden={[{ van: 2, tot: 5 }]} />),
    ).toBe('a <mark>&lt;b&gt;</mark> c')
  })
})

describe('a party that a reader filtered on', () => {
  const velden = {
    ...LEGE_VELDEN,
    trekkers: ['corporatie' as const],
    betrokkenen: ['gemeente' as const, 'huurdersorganisatie' as const],
  }
  it.each([
    [undefined, []],
    [['corporatie' as const], []],
    [['huurdersorganisatie' as const], ['huurdersorganisatie']],
  ])('%j is only said when it is involved and does not act', (gezocht, verwacht) => {
    expect(alleenBetrokken(velden, gezocht)).toEqual(verwacht)
  })
  it('stands behind who acts', () => {
    const html = renderToStaticMarkup(
      <Wie wie={['corporatie']} met={['huurdersorganisatie']} partijen={[]} />,
    )
    expect(html.replace(/<[^>]+>/gu, '')).toMatch(/^corporatie, met huurdersorganisatie$/u)
  })
})
