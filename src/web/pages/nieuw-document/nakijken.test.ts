// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from '../../../domain/ontleding.ts'
import { bewerk } from '../../../domain/bewerking.ts'
import { LEGE_VELDEN } from '../../../domain/ontleding.ts'
import { draaiTerug, maakStap } from '../../../domain/stap.ts'
import { telOnderdelen } from '../../../domain/samenvatting.ts'
import { foutTekst } from '../../../teksten/fouten.ts'
import { bewerkingMelding, metVerhuisd } from '../../../teksten/nakijken.ts'
import { nakijkAdres, veiligTerug } from './adressen.ts'
import { snijBron, zegtHetzelfde, zinvolleMerken } from './bronstuk.ts'
import { keuzesVoor } from './antwoorden.ts'
import { leesKnop } from './doen.tsx'
import { deelVan, verdeel, verdeelMetFilter } from './delen.ts'
import { maakFormulier } from './formulier.ts'
import { naamInZin } from './gelezen.tsx'
import { leesGegevens, veldInFormulier } from './gegevens.tsx'
import { Verder } from './nakijken.tsx'
import { verzamelTwijfels } from './twijfels.ts'
import { knipInZinnen } from './zinnen.ts'

const BRON = {
  formaat: 'txt' as const,
  tekst: '',
  regels: [],
  bladzijden: null,
  bladzijdeMaat: null,
  eigenTitel: null,
  meldingen: [],
}

function stuk(sleutel: string, soort: Onderdeelsoort): Onderdeel {
  return {
    sleutel,
    soort,
    nummer: null,
    tekst: sleutel,
    passages: [],
    jaar: null,
    reden: null,
    kolommen: null,
    velden: null,
    looptijd_tot: null,
  }
}

describe('naamInZin', () => {
  it('names a piece by its number, or else by its first words', () => {
    const weg = {
      ...stuk('a', 'weggelaten'),
      tekst: 'Nr. Wat spreken we af? Wie Wanneer Beoogd resultaat',
    }
    expect(naamInZin(weg, undefined)).toMatch(
      /^de weggelaten tekst ‘Nr\. Wat spreken we af\? Wie Wanneer.*…’$/u,
    )
    expect(naamInZin({ ...stuk('b', 'paragraaf'), tekst: 'Wonen' }, undefined)).toBe(
      'de paragraaf ‘Wonen’',
    )
    expect(naamInZin(stuk('c', 'afspraak'), '1.2')).toBe('afspraak\u00a01.2')
  })
})

describe('veiligTerug', () => {
  it.each([
    '//elders.nl/documenten/x/nakijken',
    'https://elders.nl',
    '/documenten/ander/nakijken',
    '/documenten/x/\\elders.nl',
    '/documenten/x//elders.nl',
    '/documenten/x/../../@elders.nl',
    '/documenten/x/%2e%2e/ander/nakijken',
    '/documenten/x/nakijken\u0000',
    null,
    '',
  ])('sends %j to the checking page', (terug) => {
    expect(veiligTerug(terug, 'x')).toBe('/documenten/x/nakijken')
  })
  it('keeps an address on this journey', () => {
    const adres = nakijkAdres('x', { deel: 2, toon: 'twijfel' }, 'o12')
    expect(adres).toBe('/documenten/x/nakijken?toon=twijfel&deel=2#o12')
    expect(veiligTerug(adres, 'x')).toBe(adres)
  })
})

describe('verdeel', () => {
  it('puts every piece in one part, in order, and keeps parts short', () => {
    const lijst = fc.array(
      fc.constantFrom<Onderdeelsoort>('pijler', 'paragraaf', 'afspraak', 'prestatie', 'weggelaten'),
      { maxLength: 400 },
    )
    fc.assert(
      fc.property(lijst, (soorten) => {
        const onderdelen = soorten.map((s, i) => stuk(`o${String(i)}`, s))
        const delen = verdeel(onderdelen)
        expect(delen.flatMap((d) => d.onderdelen)).toEqual(onderdelen)
        for (const d of delen) expect(d.onderdelen.length).toBeLessThanOrEqual(70)
        for (const o of onderdelen)
          expect(delen[deelVan(delen, o.sleutel) - 1]?.onderdelen).toContain(o)
      }),
    )
  })
  it('puts short pijlers together, and leaves a long one by itself', () => {
    const pijler = (naam: string, afspraken: number) => [
      { ...stuk(naam, 'pijler'), nummer: naam, tekst: `Kop ${naam}` },
      ...Array.from({ length: afspraken }, (_, i) => stuk(`${naam}-${String(i)}`, 'afspraak')),
    ]
    const delen = verdeel([...[2, 3, 3, 30, 1, 2].flatMap((n, i) => pijler(String(i + 1), n))])
    expect(delen.map((d) => [d.titel, d.onderdelen.length])).toEqual([
      ['1. Kop 1 tot en met 4. Kop 4', 42],
      ['5. Kop 5 tot en met 6. Kop 6', 5],
    ])
    const lang = verdeel([20, 20, 3].flatMap((n, i) => pijler(String(i + 1), n)))
    expect(lang.map((d) => d.titel)).toEqual(['1. Kop 1', '2. Kop 2', '3. Kop 3'])
  })
  it('filters over the whole document', () => {
    const onderdelen = [stuk('a', 'pijler'), stuk('b', 'afspraak'), stuk('c', 'weggelaten')]
    const sleutels = (toon: 'weggelaten' | 'twijfel') =>
      verdeelMetFilter(onderdelen, toon, new Set(['b'])).flatMap((d) =>
        d.onderdelen.map((o) => o.sleutel),
      )
    expect(sleutels('weggelaten')).toEqual(['c'])
    expect(sleutels('twijfel')).toEqual(['b'])
  })
})

describe('knipInZinnen', () => {
  it('cuts at sentence ends, not at abbreviations or numbers', () => {
    const tekst =
      'Partijen bouwen o.a. 2.5 huizen, zie art. 3. De gemeente betaalt; de corporatie niet. Klaar'
    expect(knipInZinnen(tekst).map((z) => z.tekst)).toEqual([
      'Partijen bouwen o.a. 2.5 huizen, zie art. 3.',
      'De gemeente betaalt;',
      'de corporatie niet.',
      'Klaar',
    ])
  })
  it('gives places at which the text continues with that sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Een', 'huis.', 'a;', 'o.a.', '-', '3.', 'De?'), {
          maxLength: 20,
        }),
        (woorden) => {
          const tekst = woorden.join(' ')
          const zinnen = knipInZinnen(tekst)
          for (const z of zinnen)
            expect(tekst.slice(z.positie).trimStart().startsWith(z.tekst)).toBe(true)
          expect(zinnen.map((z) => z.tekst).join(' ')).toBe(tekst.trim())
        },
      ),
    )
  })
})

describe('snijBron', () => {
  it('marks exactly the marked words', () => {
    const bron = { ...BRON, tekst: 'De visie is\nvanaf 2024 verplicht.' }
    expect(snijBron(bron, { van: 0, tot: bron.tekst.length }, [{ van: 12, tot: 22 }])).toEqual([
      { tekst: 'De visie is\n', merk: false },
      { tekst: 'vanaf 2024', merk: true },
      { tekst: ' verplicht.', merk: false },
    ])
  })
  it('leaves out a mark that holds the whole piece', () => {
    expect(zinvolleMerken([{ van: 3, tot: 9 }], [{ van: 0, tot: 9 }])).toEqual([])
  })
})

describe('zegtHetzelfde', () => {
  const bron = { ...BRON, tekst: '1.1 De huurders-\norganisatie komt.' }
  const passages = [{ van: 0, tot: bron.tekst.length, regel: 1, totRegel: 2, bladzijde: null }]
  it('sees through the marker and line ends', () => {
    expect(zegtHetzelfde(bron, passages, 'De huurdersorganisatie komt.')).toBe(true)
  })
  it('sees a changed word', () => {
    expect(zegtHetzelfde(bron, passages, 'De huurdersorganisatie gaat.')).toBe(false)
  })
})

describe('leesGegevens', () => {
  const basis: [string, string][] = [
    ['titel', 'Afspraken'],
    ['partijen', '3'],
    ['partij_0_naam', ''],
    ['partij_1_naam', 'Huis & Hof'],
    ['partij_1_rol', 'corporatie'],
    ['partij_1_alias', 'HH, de corporatie'],
  ]
  it('reads parties and skips empty rows', () => {
    expect(leesGegevens(maakFormulier(basis))).toMatchObject({
      looptijd: null,
      partijen: [{ naam: 'Huis & Hof', rol: 'corporatie', alias: ['HH', 'de corporatie'] }],
    })
  })
  it.each([
    [[['looptijd_van', '2025']], 'looptijd_tot', 'leeg'],
    [
      [
        ['looptijd_tot', '20x5'],
        ['looptijd_van', '2025'],
      ],
      'looptijd_tot',
      'geen_jaar',
    ],
    [[['partij_1_rol', 'koning']], 'partij_1_rol', 'geen_keuze'],
  ] as const)('refuses %j', (extra, veld, reden) => {
    const paren = [...basis, ...extra.map(([n, w]): [string, string] => [n, w])]
    expect(leesGegevens(maakFormulier(paren))).toEqual({ veld, reden })
  })
  it('finds the row of the form for the party that the domain refused', () => {
    expect(veldInFormulier('partij_0_naam', maakFormulier(basis))).toBe('partij_1_naam')
  })
})

describe('counts and choices', () => {
  const bevinding = (extra: Partial<Bevinding>): Bevinding => ({
    code: 'geen_trekker',
    ernst: 'twijfel',
    onderdelen: ['a'],
    passages: [],
    citaten: [],
    ...extra,
  })
  const afspraak: Onderdeel = {
    ...stuk('a', 'afspraak'),
    velden: { ...LEGE_VELDEN, trekkers: ['corporatie'], trekkers_afgeleid: true },
  }
  const maak = (bevindingen: readonly Bevinding[]): Ontleding => ({
    document: {
      titel: 'Afspraken',
      looptijd: null,
      prestatiejaar: null,
      partijen: [{ naam: 'Wonen Noord', rol: 'corporatie', alias: [] }],
      grondslagen: [],
      inleiding: null,
      bijlagen: [],
      afkortingen: [],
      ondertekend: null,
    },
    onderdelen: [afspraak],
    bevindingen,
  })

  it('counts only the questions that still need an answer', () => {
    const ontleding = maak([
      bevinding({}),
      bevinding({ antwoord: { soort: 'geen_probleem' } }),
      bevinding({ code: 'bijlage_ontbreekt', ernst: 'let_op' }),
    ])
    expect(telOnderdelen(ontleding).bevindingen).toBe(1)
  })

  it('says who does it when that may stay as it was read', () => {
    const ontleding = maak([bevinding({})])
    const [vraag] = verzamelTwijfels(ontleding).vragen
    const keuzes = vraag ? keuzesVoor(vraag, ontleding) : []
    expect(keuzes.find((k) => k.waarde === 'geen_probleem')?.label).toBe(
      'Dit klopt zo: Wonen Noord',
    )
    // and nobody has to tell two answers apart that say the same
    expect(keuzes.filter((k) => k.label.endsWith('Wonen Noord'))).toHaveLength(1)
  })

  it('offers each of two corporaties by name', () => {
    const basis = maak([bevinding({})])
    const ontleding: Ontleding = {
      ...basis,
      document: {
        ...basis.document,
        partijen: [
          { naam: 'Wonen Noord', rol: 'corporatie', alias: [] },
          { naam: 'Stichting Dak', rol: 'corporatie', alias: [] },
        ],
      },
    }
    const [vraag] = verzamelTwijfels(ontleding).vragen
    const keuzes = vraag ? keuzesVoor(vraag, ontleding) : []
    expect(keuzes.map((k) => k.label)).toEqual(
      expect.arrayContaining(['gemeente', 'Wonen Noord', 'Dak', 'alle partijen']),
    )
    const keuze = keuzes.find((k) => k.label === 'Dak')
    expect(keuze?.acties?.(maakFormulier([]))).toMatchObject([
      { wijziging: { trekkers: ['other:Stichting Dak'], trekkers_afgeleid: false } },
    ])
  })

  it('has a way to look at all items where their order was guessed, which answers nothing', () => {
    const ontleding = maak([bevinding({ code: 'structuur_geraden' })])
    const [vraag] = verzamelTwijfels(ontleding).vragen
    const keuze = vraag && keuzesVoor(vraag, ontleding).find((k) => k.waarde === 'nakijken')
    expect(keuze?.label).toBe('Nee, wij kijken ze na')
    expect(keuze?.antwoord).toBeNull()
  })

  it('sets with a reading what that reading makes of its items, as one step that can be taken back', () => {
    const b = afspraak
    const anders: Onderdeel = { ...b, sleutel: 'b', nummer: '2' }
    const jaar = { soort: 'jaar', jaar: 2024 } as const
    const datum = { soort: 'uiterlijk', datum: '2026-01-01' } as const
    const ontleding: Ontleding = {
      ...maak([
        bevinding({
          code: 'twee_termijnen',
          ernst: 'tegenstrijdig',
          onderdelen: ['a', 'b', 'weg'],
          citaten: ['vanaf 2024', 'Vanaf 1 januari 2026'],
          voorstellen: [
            ['a', 'b', 'weg'].map((sleutel) => ({ sleutel, wijziging: { termijn: jaar } })),
            ['a', 'b'].map((sleutel) => ({ sleutel, wijziging: { termijn: datum } })),
          ],
        }),
      ]),
      onderdelen: [b, anders],
    }
    const kies = (van: Ontleding, waarde: string): Ontleding => {
      const [vraag] = verzamelTwijfels(van).vragen
      const keuze = vraag && keuzesVoor(vraag, van).find((k) => k.waarde === waarde)
      expect(keuze?.hulp).toContain('komt te staan')
      const acties = keuze?.acties?.(maakFormulier([])) ?? []
      if (!keuze?.antwoord || 'veld' in acties) throw new Error('no such choice')
      const na = bewerk(
        van,
        [...acties, { soort: 'beantwoord', bevinding: 0, antwoord: keuze.antwoord }],
        { bron: BRON },
      )
      if (!na.ok) throw new Error(na.fout)
      return na.waarde
    }
    const eerst = kies(ontleding, 'lezing-0')
    expect(eerst.onderdelen.map((o) => o.velden?.termijn)).toEqual([jaar, jaar])
    const daarna = kies(eerst, 'lezing-1')
    expect(daarna.onderdelen.map((o) => o.velden?.termijn)).toEqual([datum, datum])
    expect(daarna.bevindingen[0]?.antwoord).toEqual({ soort: 'lezing', citaat: 1 })
    expect(draaiTerug(daarna, maakStap(eerst, daarna))).toEqual(eerst)
    expect(draaiTerug(eerst, maakStap(ontleding, eerst))).toEqual(ontleding)
  })
})

describe('leaving out an afspraak with prestaties', () => {
  const ontleding: Ontleding = {
    document: {
      titel: null,
      looptijd: null,
      prestatiejaar: null,
      partijen: [],
      grondslagen: [],
      inleiding: null,
      bijlagen: [],
      afkortingen: [],
      ondertekend: null,
    },
    onderdelen: [stuk('a', 'afspraak'), stuk('p', 'prestatie'), stuk('q', 'prestatie')],
    bevindingen: [],
  }
  it('says how many went along, and has a way to leave out the afspraak alone', () => {
    const kop = (doe: string) => bewerkingMelding(leesKnop(doe, ontleding)?.melding)?.kop ?? null
    expect(kop('weg:a')).toBe('De afspraak en de 2 prestaties eronder zijn weggelaten')
    expect(kop('weg:q')).toBe('Het onderdeel is weggelaten')
    expect(kop('wegalleen:a')).toBe('Alleen de afspraak is weggelaten')
    expect(bewerkingMelding('weggelaten_met_1')?.kop).toBe(
      'De afspraak en de prestatie eronder zijn weggelaten',
    )
    expect(bewerkingMelding('weggelaten_met_x')).toBeNull()
  })

  it('says of a heading that all went along, or that it went alone', () => {
    const met = { ...ontleding, onderdelen: [stuk('k', 'paragraaf'), ...ontleding.onderdelen] }
    const kop = (doe: string) => bewerkingMelding(leesKnop(doe, met)?.melding)?.kop ?? null
    expect(kop('weg:k')).toBe('De kop en de 3 onderdelen eronder zijn weggelaten')
    expect(kop('wegalleen:k')).toBe('Alleen de kop is weggelaten')
  })

  it('says of a piece that comes back alone that its heading is still left out', () => {
    const voor = { ...ontleding, onderdelen: [stuk('k', 'paragraaf'), ...ontleding.onderdelen] }
    const na = bewerk(voor, [{ soort: 'wijzig_soort', sleutel: 'k', naar: 'weggelaten' }], {
      bron: BRON,
    })
    if (!na.ok) throw new Error(na.fout)
    expect(leesKnop('terug:a', na.waarde)?.melding).toBe('teruggezet_zonder_kop')
    expect(leesKnop('terug:k', na.waarde)?.melding).toBeUndefined()
    expect(leesKnop('terug:p', na.waarde)?.melding).toBeUndefined()
  })

  it('says where other pieces hang now, by name when it is one place', () => {
    const een = metVerhuisd('soort', ['o2', 'o2'])
    expect(bewerkingMelding(een, (s) => (s === 'o2' ? 'afspraak 1.2' : undefined))?.uitleg).toBe(
      'Let op: 2 andere onderdelen horen nu bij afspraak 1.2. Kijk of dat klopt.',
    )
    expect(bewerkingMelding(metVerhuisd('soort', ['o2', 'o3']))?.uitleg).toContain(
      'bij een andere kop of afspraak',
    )
    expect(bewerkingMelding(metVerhuisd('soort', ['o2']))?.uitleg).toContain('een ander onderdeel')
    expect(bewerkingMelding(metVerhuisd('soort', [null, null]))?.uitleg).toContain(
      '2 andere onderdelen staan nu niet meer onder een kop',
    )
    expect(metVerhuisd('soort', [])).toBe('soort')
    expect(bewerkingMelding('x_verhuisd_2')).toBeNull()
  })
})

describe('the filled button at the foot', () => {
  const knoppen = (volgende: string | null, bewaardBij: number) => {
    const document = {
      document: { id: 'x', overeenkomst: { slug: 's', versie: 1 } },
      bewaardBij,
      versietoken: 3,
    } as unknown as Parameters<typeof Verder>[0]['document']
    const html = renderToStaticMarkup(createElement(Verder, { document, volgende }))
    return [...html.matchAll(/--([a-z]+)(?:-action)?" href="[^"]*">([^<]*)/g)].map((m) =>
      m.slice(1),
    )
  }
  it('stays the following part until the last one, also for a concept', () => {
    expect(knoppen('/2', 3)).toEqual([
      ['primary', 'Volgende deel'],
      ['subtle', 'Stel vast'],
    ])
    expect(knoppen('/2', 2)).toEqual([
      ['primary', 'Volgende deel'],
      ['subtle', 'Werk het concept bij'],
    ])
    expect(knoppen(null, 3)).toEqual([['primary', 'Stel vast']])
  })
})

describe('a document changed meanwhile', () => {
  it('says no more than is known: it may have been the same person', () => {
    const tekst = foutTekst('intussen_gewijzigd')
    expect(tekst.uitleg).toContain('misschien in een ander venster van u')
    expect(`${tekst.kop} ${tekst.uitleg}`).not.toMatch(/iemand|hetzelfde/iu)
  })
})
