// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nummerVanTweede } from './bewerking-snede.ts'
import { bewerk } from './bewerking.ts'
import type { Actie, Gereedschap } from './bewerking.ts'
import type { Bron, Passage, Regel } from './bron.ts'
import { LEGE_VELDEN, nameOnderdelen, ONDERDEELSOORTEN } from './ontleding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'
import type { Documentgegevens, Velden } from './overeenkomst.ts'
import { draaiTerug, isLegeStap, maakStap } from './stap.ts'

const DOCUMENT: Documentgegevens = {
  titel: 'Afspraken',
  looptijd: { van: 2025, tot: 2028 },
  prestatiejaar: 2025,
  partijen: [{ naam: 'Gemeente Test', rol: 'gemeente', alias: [] }],
  grondslagen: [],
  inleiding: null,
  bijlagen: [{ nummer: 1, inhoud: null, vindplaats: ['1.1'], aanwezig: false }],
  afkortingen: [],
  ondertekend: null,
}

function maakRegel(nr: number, van: number, tot: number): Regel {
  return {
    nr,
    van,
    tot,
    bladzijde: 1 + Math.floor(nr / 4),
    alinea: false,
    kopniveau: null,
    stijl: null,
    automatischNummer: 0,
    lijstniveau: null,
    witErvoor: 0,
    links: null,
    boven: null,
    rechts: null,
    grootte: null,
    opmaak: [],
    cel: null,
    zone: null,
  }
}

interface Stuk {
  readonly soort: Onderdeelsoort
  readonly nummer: string | null
  readonly woorden: readonly string[]
}

/** Builds a source with a marker and a line break per piece, and the ontleding a parser would make of it. */
function bouw(stukken: readonly Stuk[]): { ontleding: Ontleding; bron: Bron } {
  let tekst = ''
  const regels: Regel[] = []
  const onderdelen: Onderdeel[] = []
  const neem = (stuk: string): { van: number; tot: number; nr: number } => {
    const van = tekst.length
    tekst += stuk
    regels.push(maakRegel(regels.length + 1, van, tekst.length))
    tekst += '\n'
    return { van, tot: van + stuk.length, nr: regels.length }
  }
  for (const [i, s] of stukken.entries()) {
    const half = Math.ceil(s.woorden.length / 2)
    const eerste = neem(`${s.nummer ? `${s.nummer} ` : ''}${s.woorden.slice(0, half).join(' ')}`)
    const rest = s.woorden.slice(half)
    const tweede = rest.length > 0 ? neem(rest.join('  ')) : eerste
    const passages: Passage[] = [
      { van: eerste.van, tot: tweede.tot, regel: eerste.nr, totRegel: tweede.nr, bladzijde: 1 },
    ]
    const heeftVelden = s.soort === 'afspraak' || s.soort === 'prestatie'
    onderdelen.push({
      sleutel: `o${i + 1}`,
      soort: s.soort,
      nummer: s.nummer,
      tekst: s.woorden.join(' '),
      passages: passages.map((p) => ({
        ...p,
        bladzijde: regels[p.regel - 1]?.bladzijde ?? null,
      })),
      jaar: s.soort === 'prestatie' ? 2025 : null,
      reden: s.soort === 'weggelaten' ? 'paginarand' : null,
      kolommen: null,
      velden: heeftVelden ? leesVelden({ tekst: s.woorden.join(' ') }) : null,
      looptijd_tot: null,
    })
  }
  const bron: Bron = {
    formaat: 'pdf',
    tekst,
    regels,
    bladzijden: 1 + Math.floor(regels.length / 4),
    bladzijdeMaat: null,
    eigenTitel: null,
    meldingen: [],
  }
  const bevindingen = onderdelen.slice(0, 3).map((o, i) => ({
    code: 'bijna_gelijk' as const,
    ernst: 'twijfel' as const,
    onderdelen: [o.sleutel, onderdelen[(i + 1) % onderdelen.length]?.sleutel ?? o.sleutel],
    passages: o.passages,
    citaten: ['een', 'twee'],
  }))
  return { ontleding: { document: DOCUMENT, onderdelen, bevindingen }, bron }
}

/** A stand-in for the parser: digits are numbers, a first word 'gemeente' acts. Depends on the text only. */
function leesVelden(deel: { tekst: string }): Velden {
  return {
    ...LEGE_VELDEN,
    trekkers: deel.tekst.startsWith('gemeente') ? ['gemeente'] : ['partijen'],
    getallen: [...deel.tekst.matchAll(/\d+/g)].map((m) => ({
      waarde: Number(m[0]),
      eenheid: 'woningen',
      strekking: 'precies' as const,
      tekst: m[0],
      norm: true,
    })),
    markeringen: [...deel.tekst.matchAll(/\d+/g)].map((m) => ({
      soort: 'getal' as const,
      van: m.index,
      tot: m.index + m[0].length,
    })),
  }
}

const woord = fc.oneof(
  fc.constantFrom(
    'gemeente',
    'bouwt',
    'huis.',
    'De',
    'wijk',
    'in',
    'corporatie',
    'lange-',
    'termijn',
  ),
  fc.integer({ min: 1, max: 999 }).map(String),
)
const stuk: fc.Arbitrary<Stuk> = fc.record({
  soort: fc.constantFrom(...ONDERDEELSOORTEN),
  nummer: fc.option(fc.constantFrom('1', '1.1', '1.2', '2', 'A1'), { nil: null }),
  woorden: fc.array(woord, { minLength: 1, maxLength: 12 }),
})
const geval = fc.array(stuk, { minLength: 1, maxLength: 14 }).map(bouw)

/** Two numbers choose action and piece, so that every action meets every kind of piece. */
function maakActie(ontleding: Ontleding, a: number, b: number): Actie {
  const deel = ontleding.onderdelen[b % Math.max(1, ontleding.onderdelen.length)]
  const sleutel = deel?.sleutel ?? 'o1'
  const naar = ONDERDEELSOORTEN[b % ONDERDEELSOORTEN.length] ?? 'afspraak'
  const acties: readonly Actie[] = [
    { soort: 'wijzig_soort', sleutel, naar },
    { soort: 'wijzig_soort', sleutel, naar: 'weggelaten' },
    { soort: 'zet_terug', sleutel },
    { soort: 'splits', sleutel, positie: b % Math.max(1, deel?.tekst.length ?? 1) },
    { soort: 'splits', sleutel, positie: (deel?.tekst.indexOf(' ') ?? 0) + 1 },
    { soort: 'voeg_samen', sleutel },
    { soort: 'verplaats', sleutel, richting: b % 2 === 0 ? 'op' : 'neer' },
    { soort: 'wijzig', sleutel, wijziging: { tekst: 'gemeente bouwt 12 woningen', nummer: '9.9' } },
    { soort: 'voeg_toe', na: sleutel, als: 'afspraak', nummer: null, tekst: 'Nieuw 3', jaar: null },
    { soort: 'beantwoord', bevinding: b % 3, antwoord: { soort: 'bespreken' } },
  ]
  return acties[a % acties.length] ?? { soort: 'zet_terug', sleutel }
}

/** Every covered character, with how many pieces hold it. */
function dekking(ontleding: Ontleding): Map<number, number> {
  const tel = new Map<number, number>()
  for (const o of ontleding.onderdelen)
    for (const p of o.passages)
      for (let i = p.van; i < p.tot; i++) tel.set(i, (tel.get(i) ?? 0) + 1)
  return tel
}

const keuzes = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 12 })

describe.each([
  ['with the parser at hand', true],
  ['without it', false],
] as const)('bewerk, %s', (_, metLezer) => {
  const maakGereedschap = (bron: Bron): Gereedschap => (metLezer ? { bron, leesVelden } : { bron })

  it('keeps every character of the source in exactly one piece', () => {
    fc.assert(
      fc.property(geval, keuzes, ({ ontleding, bron }, reeks) => {
        const vooraf = [...dekking(ontleding).keys()].sort((x, y) => x - y)
        let nu = ontleding
        for (const [a, b] of reeks) {
          const uitkomst = bewerk(nu, [maakActie(nu, a, b)], maakGereedschap(bron))
          if (uitkomst.ok) nu = uitkomst.waarde
        }
        const daarna = dekking(nu)
        expect([...daarna.keys()].sort((x, y) => x - y)).toEqual(vooraf)
        expect([...daarna.values()].every((n) => n === 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps keys unique and findings pointing at pieces that exist, and passages on their line and page', () => {
    fc.assert(
      fc.property(geval, keuzes, ({ ontleding, bron }, reeks) => {
        let nu = ontleding
        for (const [a, b] of reeks) {
          const uitkomst = bewerk(nu, [maakActie(nu, a, b)], maakGereedschap(bron))
          if (uitkomst.ok) nu = uitkomst.waarde
        }
        const sleutels = nu.onderdelen.map((o) => o.sleutel)
        expect(new Set(sleutels).size).toBe(sleutels.length)
        expect(nu.bevindingen).toHaveLength(ontleding.bevindingen.length)
        for (const b of nu.bevindingen) for (const s of b.onderdelen) expect(sleutels).toContain(s)
        for (const o of nu.onderdelen) {
          for (const p of o.passages) {
            const eerste = bron.regels[p.regel - 1]
            expect(eerste && eerste.van <= p.van).toBe(true)
            expect(p.bladzijde).toBe(eerste?.bladzijde)
          }
          for (const g of o.velden?.getallen ?? []) expect(o.tekst).toContain(g.tekst)
          for (const m of o.velden?.markeringen ?? [])
            expect(m.van >= 0 && m.tot <= o.tekst.length && m.van < m.tot).toBe(true)
          expect(o.velden !== null).toBe(o.soort === 'afspraak' || o.soort === 'prestatie')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes every step back to exactly what was', () => {
    fc.assert(
      fc.property(geval, keuzes, ({ ontleding, bron }, reeks) => {
        const stapel: { voor: Ontleding; stap: ReturnType<typeof maakStap> }[] = []
        let nu = ontleding
        for (const [a, b] of reeks) {
          const uitkomst = bewerk(nu, [maakActie(nu, a, b)], maakGereedschap(bron))
          if (!uitkomst.ok) continue
          stapel.push({ voor: nu, stap: maakStap(nu, uitkomst.waarde) })
          nu = uitkomst.waarde
        }
        for (const { voor, stap } of stapel.reverse()) {
          // As storage hands it back: through JSON.
          nu = draaiTerug(nu, JSON.parse(JSON.stringify(stap)))
          expect(nu).toEqual(voor)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same piece after splitting and joining again', () => {
    fc.assert(
      fc.property(geval, fc.nat(), fc.nat(), ({ ontleding, bron }, welk, waar) => {
        const deel = ontleding.onderdelen[welk % ontleding.onderdelen.length]
        const plekken = [...(deel?.tekst.matchAll(/ /g) ?? [])].map((m) => m.index + 1)
        const positie = plekken[waar % Math.max(1, plekken.length)]
        fc.pre(deel !== undefined && positie !== undefined)
        if (!deel || positie === undefined) return
        const gereedschap = maakGereedschap(bron)
        const gesplitst = bewerk(
          ontleding,
          [{ soort: 'splits', sleutel: deel.sleutel, positie }],
          gereedschap,
        )
        if (!gesplitst.ok) throw new Error(gesplitst.fout)
        const index = gesplitst.waarde.onderdelen.findIndex((o) => o.sleutel === deel.sleutel)
        const tweede = gesplitst.waarde.onderdelen[index + 1]
        const terug = bewerk(
          gesplitst.waarde,
          [{ soort: 'voeg_samen', sleutel: tweede?.sleutel ?? '' }],
          gereedschap,
        )
        expect(terug).toEqual({ ok: true, waarde: ontleding })
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out and brings back without a trace', () => {
    fc.assert(
      fc.property(geval, fc.nat(), ({ ontleding, bron }, welk) => {
        const deel = ontleding.onderdelen[welk % ontleding.onderdelen.length]
        fc.pre(deel !== undefined && deel.soort !== 'weggelaten')
        if (!deel) return
        const terug = bewerk(
          ontleding,
          [
            { soort: 'wijzig_soort', sleutel: deel.sleutel, naar: 'weggelaten' },
            { soort: 'zet_terug', sleutel: deel.sleutel },
          ],
          maakGereedschap(bron),
        )
        expect(terug).toEqual({ ok: true, waarde: ontleding })
      }),
    )
  })

  it('never changes what it was given', () => {
    fc.assert(
      fc.property(geval, keuzes, ({ ontleding, bron }, reeks) => {
        const kopie = JSON.stringify(ontleding)
        for (const [a, b] of reeks)
          bewerk(ontleding, [maakActie(ontleding, a, b)], maakGereedschap(bron))
        expect(JSON.stringify(ontleding)).toBe(kopie)
      }),
      { numRuns: 60 },
    )
  })
})

const s = (soort: Onderdeelsoort, nummer: string | null, tekst: string): Stuk => ({
  soort,
  nummer,
  woorden: tekst.split(' '),
})
const { ontleding: VOORBEELD, bron: BRON } = bouw([
  s('pijler', '1', 'Wonen'),
  s('paragraaf', '1.1', 'Bouwen'),
  s('inleiding', null, 'Wij bouwen samen.'),
  s('afspraak', '1.1.1', 'gemeente bouwt 20 huizen. corporatie koopt 30 huizen.'),
  s('prestatie', null, 'gemeente start met 5 huizen.'),
  s('weggelaten', null, 'Pagina 3'),
  s('afspraak', '1.1.2', 'Partijen overleggen.'),
  s('prestatie', null, 'Eerste overleg.'),
  s('prestatie', null, 'Tweede overleg.'),
  s('paragraaf', '1.2', 'Slopen'),
  s('afspraak', '1.2.1', 'Niets slopen.'),
])
const orde = (o: Ontleding): string => o.onderdelen.map((d) => d.sleutel).join(' ')
const doe = (...acties: Actie[]) => bewerk(VOORBEELD, acties, { bron: BRON, leesVelden })
const moet = (...acties: Actie[]): Ontleding => {
  const uitkomst = doe(...acties)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst))
  return uitkomst.waarde
}

describe('splits', () => {
  it('divides text, passages, numbers and who acts', () => {
    const na = moet({ soort: 'splits', sleutel: 'o4', positie: 26 })
    const [links, rechts] = na.onderdelen.slice(3, 5)
    expect(links?.tekst).toBe('gemeente bouwt 20 huizen.')
    expect(rechts?.tekst).toBe('corporatie koopt 30 huizen.')
    expect(links?.velden?.getallen.map((g) => g.waarde)).toEqual([20])
    expect(rechts?.velden?.getallen.map((g) => g.waarde)).toEqual([30])
    expect(rechts?.velden?.trekkers).toEqual(['partijen'])
    const knip = (o?: Onderdeel) => o?.passages.map((p) => BRON.tekst.slice(p.van, p.tot)).join('|')
    expect(knip(links)).toMatch(/^1\.1\.1 gemeente bouwt 20 huizen\.\s*$/)
    expect(knip(rechts)?.replace(/\s+/g, ' ')).toBe('corporatie koopt 30 huizen.')
  })

  it('gives the second part a number of its own, that joining takes away again', () => {
    const een = moet({ soort: 'splits', sleutel: 'o4', positie: 26 })
    expect(een.onderdelen[4]?.nummer).toBe('1.1.1a')
    const nieuw = een.onderdelen[4]?.sleutel ?? ''
    const heel = bewerk(een, [{ soort: 'voeg_samen', sleutel: nieuw }], { bron: BRON, leesVelden })
    expect(heel.ok && heel.waarde.onderdelen[3]?.tekst).toBe(VOORBEELD.onderdelen[3]?.tekst)
    const ander = moet({ soort: 'splits', sleutel: 'o4', positie: 26, als: 'inleiding' })
    expect(ander.onderdelen[4]).toMatchObject({ soort: 'inleiding', nummer: null })
  })

  it.each([
    ['2.1.3', ['2.1.3'], '2.1.3a'],
    ['2.1.3', ['2.1.3a'], '2.1.3b'],
    ['2.1.3a', ['2.1.3'], '2.1.3b'],
    ['3a', ['3a', '3b', '3c'], '3a1'],
    ['3c', ['3a', '3b', '3c'], '3d'],
    ['A1', ['A1', 'A2'], 'A1a'],
    ['IV', ['III', 'IV'], 'IV.a'],
    [null, ['1'], null],
  ])('names the second part of %s after it, beside %j: %s', (nummer, bezet, verwacht) => {
    const [, , , deel] = VOORBEELD.onderdelen
    if (!deel) throw new Error('no piece')
    const onderdelen = bezet.map((n) => ({ ...deel, nummer: n }))
    expect(nummerVanTweede(onderdelen, { nummer, soort: 'afspraak' })).toBe(verwacht)
  })

  it('leaves what stands under an item with the first part when the second is no afspraak', () => {
    const met = (als: 'weggelaten' | 'prestatie' | 'inleiding') =>
      moet({ soort: 'splits', sleutel: 'o4', positie: 26, als })
    for (const als of ['weggelaten', 'prestatie', 'inleiding'] as const)
      expect(met(als).onderdelen.toSpliced(4, 1)).toEqual([
        ...VOORBEELD.onderdelen.slice(0, 3),
        met(als).onderdelen[3],
        ...VOORBEELD.onderdelen.slice(4),
      ])
  })

  it.each([0, -1, 53, 1000, 2.5, Number.NaN])('refuses position %d', (positie) => {
    expect(doe({ soort: 'splits', sleutel: 'o4', positie })).toMatchObject({
      ok: false,
      gegevens: { veld: 'positie' },
    })
  })
})

describe('verplaats', () => {
  it('takes prestaties along with their afspraak', () => {
    expect(orde(moet({ soort: 'verplaats', sleutel: 'o7', richting: 'op' }))).toBe(
      'o1 o2 o3 o7 o8 o9 o4 o5 o6 o10 o11',
    )
  })
  it('moves an afspraak past a heading into the next paragraaf, and back', () => {
    const neer = moet({ soort: 'verplaats', sleutel: 'o7', richting: 'neer' })
    expect(orde(neer)).toBe('o1 o2 o3 o4 o5 o6 o10 o7 o8 o9 o11')
    const terug = bewerk(neer, [{ soort: 'verplaats', sleutel: 'o7', richting: 'op' }], {
      bron: BRON,
    })
    expect(terug.ok && orde(terug.waarde)).toBe(orde(VOORBEELD))
  })
  it('moves a prestatie to the afspraak before it', () => {
    const na = moet({ soort: 'verplaats', sleutel: 'o8', richting: 'op' })
    expect(nameOnderdelen(na.onderdelen).get('o8')).toBe('1.1.1/2025/2')
  })
  it('says when it is already first or last', () => {
    expect(doe({ soort: 'verplaats', sleutel: 'o1', richting: 'op' })).toMatchObject({
      ok: false,
      gegevens: { reden: 'al_bovenaan' },
    })
    expect(doe({ soort: 'verplaats', sleutel: 'o11', richting: 'neer' })).toMatchObject({
      ok: false,
      gegevens: { reden: 'al_onderaan' },
    })
  })
})

describe('wijzig', () => {
  it('reads the fields again when nobody set them by hand', () => {
    const na = moet({ soort: 'wijzig', sleutel: 'o7', wijziging: { tekst: 'gemeente bouwt 7' } })
    expect(na.onderdelen[6]?.velden?.trekkers).toEqual(['gemeente'])
  })
  it('keeps what a person set when the text changes', () => {
    const na = moet(
      { soort: 'wijzig', sleutel: 'o4', wijziging: { trekkers: ['huurdersorganisatie'] } },
      { soort: 'wijzig', sleutel: 'o4', wijziging: { tekst: 'Samen bouwt men 30 huizen' } },
    )
    expect(na.onderdelen[3]?.velden?.trekkers).toEqual(['huurdersorganisatie'])
    expect(na.onderdelen[3]?.velden?.getallen.map((g) => g.waarde)).toEqual([30])
  })
  it.each([
    [{ tekst: '   ' }, 'tekst', 'leeg'],
    [{ jaar: 20255 }, 'jaar', 'geen_jaar'],
    [{ termijn: { soort: 'uiterlijk', datum: '2025-02-30' } }, 'termijn_datum', 'geen_datum'],
    [{ termijn: { soort: 'kwartaal' } }, 'termijn_kwartaal', 'leeg'],
    [
      {
        getallen: [
          { waarde: 4, eenheid: 'x', strekking: 'precies', tekst: 'staat er niet', norm: true },
        ],
      },
      'getal_0_tekst',
      'niet_in_tekst',
    ],
  ] as const)('refuses %j at %s', (wijziging, veld, reden) => {
    expect(doe({ soort: 'wijzig', sleutel: 'o5', wijziging })).toMatchObject({
      ok: false,
      fout: 'ongeldige_invoer',
      gegevens: { veld, reden },
    })
  })
  it('lets the annex list follow a changed number', () => {
    const begin = bewerk(
      VOORBEELD,
      [
        {
          soort: 'wijzig_document',
          wijziging: {
            bijlagen: [{ nummer: 1, inhoud: null, vindplaats: ['1.1.1'], aanwezig: false }],
          },
        },
        { soort: 'wijzig', sleutel: 'o4', wijziging: { nummer: '1.1.9' } },
      ],
      { bron: BRON },
    )
    expect(begin.ok && begin.waarde.document.bijlagen[0]?.vindplaats).toEqual(['1.1.9'])
  })
})

describe('voeg_samen', () => {
  it('puts a wrongly recognised number back in the text', () => {
    const na = moet({ soort: 'voeg_samen', sleutel: 'o11' })
    expect(na.onderdelen[9]?.tekst).toBe('Slopen 1.2.1 Niets slopen.')
  })
  it('steps over a page foot that tears the item', () => {
    const na = moet({ soort: 'voeg_samen', sleutel: 'o7' })
    expect(na.onderdelen.map((o) => o.sleutel)).not.toContain('o7')
    expect(na.onderdelen[4]?.passages).toHaveLength(2)
  })
})

describe('wijzig_document', () => {
  it.each([
    [{ looptijd: { van: 2027, tot: 2025 } }, 'looptijd_tot', 'voor_begin'],
    [{ titel: ' ' }, 'titel', 'leeg'],
    [{ partijen: [{ naam: '', rol: 'gemeente', alias: [] }] }, 'partij_0_naam', 'leeg'],
    [
      {
        partijen: [
          { naam: 'A', rol: 'gemeente', alias: [] },
          { naam: 'a ', rol: 'corporatie', alias: [] },
        ],
      },
      'partij_1_naam',
      'dubbel',
    ],
  ] as const)('refuses %j', (wijziging, veld, reden) => {
    expect(doe({ soort: 'wijzig_document', wijziging })).toMatchObject({
      gegevens: { veld, reden },
    })
  })
})

describe('beantwoord', () => {
  it('keeps the answer with the finding and opens it again', () => {
    const na = moet({ soort: 'beantwoord', bevinding: 1, antwoord: { soort: 'lezing', citaat: 1 } })
    expect(na.bevindingen[1]?.antwoord).toEqual({ soort: 'lezing', citaat: 1 })
    const open = bewerk(na, [{ soort: 'beantwoord', bevinding: 1, antwoord: null }], { bron: BRON })
    expect(open).toEqual({ ok: true, waarde: VOORBEELD })
  })
  it('refuses a reading that nobody cited, and a finding that is not there', () => {
    expect(
      doe({ soort: 'beantwoord', bevinding: 0, antwoord: { soort: 'lezing', citaat: 5 } }).ok,
    ).toBe(false)
    expect(doe({ soort: 'beantwoord', bevinding: 9, antwoord: null })).toMatchObject({
      fout: 'niet_gevonden',
    })
  })
})

describe('bewerk', () => {
  it('does all actions or none', () => {
    const uitkomst = doe(
      { soort: 'wijzig', sleutel: 'o4', wijziging: { nummer: '7' } },
      { soort: 'wijzig', sleutel: 'bestaat-niet', wijziging: { nummer: '8' } },
    )
    expect(uitkomst).toMatchObject({ ok: false, fout: 'niet_gevonden' })
  })
  it('makes an empty step when nothing changed', () => {
    const na = moet({ soort: 'wijzig', sleutel: 'o4', wijziging: { nummer: '1.1.1' } })
    expect(isLegeStap(maakStap(VOORBEELD, na))).toBe(true)
  })
})
