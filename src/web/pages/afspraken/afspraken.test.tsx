// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../../../tests/support/voorbeeld-register.ts'
import { HARDHEDEN, TERMIJNSOORTEN, TOETSVORMEN } from '../../../domain/overeenkomst.ts'
import type { Register } from '../../../domain/register.ts'
import type { Zoekuitslag } from '../../../domain/zoeken.ts'
import { LEGE_MIDDELEN } from '../../middelen.ts'
import { renderPagina } from '../../opbouw.tsx'
import { AfsprakenPagina } from './afspraken.tsx'
import { filterOpties } from './filteropties.ts'
import { maakBeeld } from './uitkomst.ts'
import { FILTERNAMEN, leesZoekstaat, zoekstaatAdres } from './zoekstaat.ts'

const register = leesVoorbeeldRegister()
const vraag = (q: string) => leesZoekstaat(new URLSearchParams(q))
const toon = (q: string, r: Register = register): string =>
  renderPagina(<AfsprakenPagina beeld={maakBeeld(r, vraag(q), null)} />, LEGE_MIDDELEN)
const zoekuitslagVan = (ids: readonly string[]): Zoekuitslag => ({
  vraag: 'woord',
  zonderFilter: ids.length,
  treffers: ids.map((id) => ({
    id,
    soort: 'afspraak',
    adres: null,
    nummer: null,
    op: 'tekst',
    rang: 1,
    woorden: [],
    fragment: [],
  })),
})
const telPrestaties = (html: string): number => html.split('class="prestatie"').length - 1
const telAfspraken = (html: string): number => html.split('<article ').length - 1

describe('the question in the address', () => {
  it('survives the way to the address and back, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.record({
          zoek: fc.string({ maxLength: 30 }).map((s) => s.trim()),
          weergave: fc.constantFrom('lezen' as const, 'lijst' as const),
          versie: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
          filter: fc.record({
            pijlers: fc.subarray(['1', '2', 'A']),
            trekkers: fc.subarray(['gemeente', 'other:bouwers'] as const),
            betrokkenen: fc.subarray(['partijen', 'other:bouwers'] as const),
            partijen: fc.subarray(['gemeente', 'corporatie', 'other:zorgpartijen & co'] as const),
            toetsvormen: fc.subarray([...TOETSVORMEN]),
            hardheden: fc.subarray([...HARDHEDEN]),
            termijnen: fc.subarray([...TERMIJNSOORTEN]),
            jaren: fc.subarray([2024, 2025]),
          }),
          metGetal: fc.option(fc.boolean(), { nil: undefined }),
          levering: fc.option(fc.constant(true as const), { nil: undefined }),
        }),
        ({ metGetal, levering, ...vragen }) => {
          const staat = {
            ...vragen,
            filter: {
              ...vragen.filter,
              ...(metGetal === undefined ? {} : { metGetal }),
              ...(levering === undefined ? {} : { levering }),
            },
          }
          expect(vraag(zoekstaatAdres(staat))).toEqual(staat)
        },
      ),
    )
  })

  it('stays in the view and the version that are read when the form is sent', () => {
    const form =
      /<form class="filter"[\s\S]*?<\/form>/.exec(toon('weergave=lijst&versie=3'))?.[0] ?? ''
    const verborgen = [...form.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"/g)]
    expect(verborgen.map(([, naam, waarde]) => [naam, waarde])).toEqual([
      ['weergave', 'lijst'],
      ['versie', '3'],
    ])
  })

  it('takes no nonsense from an address', () => {
    const staat = vraag(
      'toetsvorm=onzin&jaar=abc&getal=soms&levering=nee&partij=iedereen&weergave=x',
    )
    expect(zoekstaatAdres(staat)).toBe('')
    expect(() => vraag('versie=-1')).toThrow('niet_gevonden')
  })
})

describe('Afspraken', () => {
  it('shows every afspraak and prestatie of the register, in its place, with its text', () => {
    const html = toon('')
    expect(telAfspraken(html)).toBe(42)
    expect(telPrestaties(html)).toBe(60)
    expect(html).toContain('42\u00a0afspraken en 60\u00a0prestaties')
    expect(html.indexOf('id="1.1.1"')).toBeLessThan(html.indexOf('id="2.1.1"'))
  })

  it('filters as chosen, says how many, and offers each filter to be dropped', () => {
    const html = toon('pijler=2&toetsvorm=getalsnorm')
    expect(html).toMatch(/\d+ van\u00a0102/)
    expect(html).toContain('href="/samenwerkingen/voorbeeld/afspraken?toetsvorm=getalsnorm"')
    expect(html).toContain('href="/samenwerkingen/voorbeeld/afspraken?pijler=2"')
    expect(html).not.toContain('id="1.1.1"')
  })

  it('keeps only what hands over information, together with other filters and a search', () => {
    const items = register.pijlers.flatMap((p) =>
      p.paragrafen.flatMap((q) => q.afspraken.flatMap((a) => [a, ...a.prestaties])),
    )
    const leveringen = items.filter((i) => i.levering).map((i) => i.id)
    const vind = (q: string, zoekuitslag: Zoekuitslag | null = null) =>
      [...maakBeeld(register, vraag(q), zoekuitslag).treffers].toSorted()
    expect(leveringen.length).toBeGreaterThan(2)
    expect(leveringen.length).toBeLessThan(items.length)
    expect(vind('levering=ja')).toEqual(leveringen.toSorted())
    const vanCorporatie = vind('partij=corporatie').filter((id) => leveringen.includes(id))
    expect(vind('levering=ja&partij=corporatie')).toEqual(vanCorporatie)
    const anders = items.find((i) => !i.levering)?.id ?? ''
    const gezocht = zoekuitslagVan([leveringen[0] ?? '', anders])
    expect(vind('zoek=woord&levering=ja', gezocht)).toEqual([leveringen[0]])
  })

  it('gives with a party also what all parties do together, and says how many that are', () => {
    const items = register.pijlers.flatMap((p) =>
      p.paragrafen.flatMap((q) => q.afspraken.flatMap((a) => [a, ...a.prestaties])),
    )
    const doet = (wie: string) =>
      items.filter((i) => i.trekkers.some((t) => t === wie)).map((i) => i.id)
    const eigen = new Set(doet('huurdersorganisatie'))
    const samen = doet('partijen').filter((id) => !eigen.has(id))
    expect(samen.length).toBeGreaterThan(2)
    const beeld = maakBeeld(register, vraag('trekker=huurdersorganisatie'), null)
    expect(beeld.treffers).toEqual(new Set([...eigen, ...samen]))
    expect(beeld.aantal.totaal).toBe(eigen.size + samen.length)
    const zin = `Bij ${String(samen.length)} daarvan staat ‘alle partijen’, dus ook `
    expect(toon('trekker=huurdersorganisatie')).toContain(zin)
    for (const q of ['', 'trekker=partijen', 'trekker=huurdersorganisatie&trekker=partijen'])
      expect(toon(q)).not.toContain('daarvan staat ‘alle partijen’')
  })

  it('names all parties beside a find that is there because they are involved', () => {
    const metSamen = JSON.parse(
      JSON.stringify(register).replaceAll(
        '"betrokkenen":["huurdersorganisatie"]',
        '"betrokkenen":["partijen"]',
      ),
    ) as Register
    for (const q of ['betrokken=huurdersorganisatie', 'partij=huurdersorganisatie&weergave=lijst'])
      expect(toon(q, metSamen), q).toContain(', met alle partijen')
    expect(toon('trekker=huurdersorganisatie', metSamen)).not.toContain(', met alle partijen')
  })

  it('does not count a group from outside among all parties', () => {
    const vind = (q: string) => maakBeeld(register, vraag(q), null)
    const buiten = filterOpties(register).trekker.find((o) => o.groep === 'Anderen')?.waarde ?? ''
    const q = new URLSearchParams({ trekker: buiten }).toString()
    expect(vind(q).aantal.totaal).toBeGreaterThan(0)
    expect(vind(q).samen).toBe(0)
    const metPartij = toon(`${q}&trekker=gemeente`)
    expect(metPartij).toMatch(/‘alle partijen’, dus ook gemeente\./u)
  })

  it('offers a party that only does what all parties do', () => {
    const nietAlleen = JSON.parse(
      JSON.stringify(register).replaceAll('"huurdersorganisatie"]', '"partijen"]'),
    ) as Register
    const opties = filterOpties(nietAlleen).trekker.map((o) => o.waarde)
    expect(opties).toContain('huurdersorganisatie')
  })

  it('has a button of its own under the last filter', () => {
    const form = /<form class="filter"[\s\S]*?<\/form>/.exec(toon(''))?.[0] ?? ''
    expect(form.indexOf('>Toon</button>')).toBeGreaterThan(form.lastIndexOf('</select>'))
    expect(form.indexOf('>Toon</button>')).toBeLessThan(form.indexOf('</details>'))
  })

  it('shows the choice for levering as a chip that leaves the rest of the question as it is', () => {
    const html = toon('pijler=1&levering=ja&weergave=lijst')
    const basis = '/samenwerkingen/voorbeeld/afspraken'
    expect(html).toContain(`class="chip" href="${basis}?pijler=1&amp;weergave=lijst"`)
    expect(html).toContain('<option value="ja" selected="">')
    expect(html).toContain('alleen leveringen van informatie<span aria-hidden="true">×</span>')
  })

  it('says the year of a prestatie whose text has no moment, apart from a moment of the text', () => {
    const alle = register.pijlers.flatMap((p) =>
      p.paragrafen.flatMap((q) => q.afspraken.flatMap((a) => a.prestaties)),
    )
    const zonder = alle.filter((x) => x.termijn.soort === 'geen' && x.jaar === 2024).length
    expect(zonder).toBeGreaterThan(2)
    for (const q of ['', 'weergave=lijst'])
      expect(toon(q).split('in\u00a02024 (jaar van de prestatie)').length - 1, q).toBe(zonder)
  })

  it('keeps the mark of a party and its name together in a cell of the list', () => {
    expect(toon('weergave=lijst')).not.toMatch(/<td[^>]*><svg/u)
  })

  it('gives each chip a word of its own', () => {
    const { chips } = maakBeeld(register, vraag('toetsvorm=inspanning&hardheid=inspanning'), null)
    expect(chips.map((c) => c.label)).toEqual(['inspanning', 'inspanning (hardheid)'])
  })

  it('stays in the version that is read when the contents lead to a pijler that is hidden', () => {
    expect(toon('pijler=2&versie=1')).toContain('?pijler=1&amp;versie=1"')
  })

  it('says which filter to drop when nothing is found, and how many that gives', () => {
    const beeld = maakBeeld(register, vraag('pijler=5&hardheid=streven&toetsvorm=ritme'), null)
    expect(beeld.aantal.totaal).toBe(0)
    expect(beeld.loslaten.length).toBeGreaterThan(0)
    for (const l of beeld.loslaten)
      expect(maakBeeld(register, l.staat, null).aantal.totaal).toBe(l.aantal)
    expect(toon('pijler=5&hardheid=streven&toetsvorm=ritme')).toContain('Niets gevonden')
  })

  it('keeps an afspraak in view for its prestatie, and the number of a prestatie under every filter', () => {
    const html = toon('pijler=2&hardheid=inspanning')
    const beeld = maakBeeld(register, vraag('pijler=2&hardheid=inspanning'), null)
    const eerste = register.pijlers[1]?.paragrafen[0]?.afspraken[0]?.prestaties[2]
    expect(eerste && beeld.treffers.has(eerste.id)).toBe(true)
    expect(html).toContain('id="2.1.1-2024-3"')
    expect(html).toContain('afspraak--context')
  })

  it('offers only filters that can find something', () => {
    const opties = filterOpties(register)
    for (const naam of FILTERNAMEN) {
      // doing or involved stands only in links
      if (naam !== 'partij') expect(opties[naam].length).toBeGreaterThan(0)
      for (const o of opties[naam]) {
        const q = new URLSearchParams({ [naam]: o.waarde }).toString()
        expect(maakBeeld(register, vraag(q), null).aantal.totaal, q).toBeGreaterThan(0)
      }
    }
  })

  it('leaves out the filter for levering when nothing is handed over', () => {
    const zonderLevering = JSON.parse(
      JSON.stringify(register).replaceAll('"levering":true', '"levering":false'),
    ) as Register
    expect(toon('')).toContain('name="levering"')
    expect(toon('', zonderLevering)).not.toContain('name="levering"')
    const gevraagd = toon('levering=ja', zonderLevering)
    expect(gevraagd).toContain('Niets gevonden')
    expect(gevraagd).toContain('<option value="ja" selected="">alleen leveringen van informatie')
  })

  it('shows text of the document as text, never as markup', () => {
    const kwaad = '<img src=x onerror=alert(1)>'
    const vergiftigd = JSON.parse(
      JSON.stringify(register).replaceAll('WoCom realiseert', kwaad.replaceAll('"', '\\"')),
    ) as Register
    const html = toon('', vergiftigd)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('needs no inline script or style, and no style attribute', () => {
    for (const html of [toon(''), toon('weergave=lijst')]) {
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    }
  })

  it('lists the same items in the compact view', () => {
    const html = toon('weergave=lijst')
    expect(html.split('<tr>').length - 1 - register.pijlers.length).toBe(102)
  })
})
