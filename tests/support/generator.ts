// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: the grammar of eight traditions of documents, for property tests only.
/**
 * Test support: makes fictitious documents in several traditions from a tree, so that recognising them must give the
 * same tree back. Sentences hold what misleads a parser: numbers at line starts, references, abbreviations, names.
 */
import fc from 'fast-check'

export interface GenAfspraak {
  readonly nummer: string | null
  readonly tekst: string
  readonly prestaties: readonly string[]
}
export interface GenParagraaf {
  readonly nummer: string | null
  readonly titel: string | null
  readonly afspraken: readonly GenAfspraak[]
}
export interface GenPijler {
  readonly nummer: string | null
  readonly titel: string
  readonly inleiding: string | null
  readonly paragrafen: readonly GenParagraaf[]
}
export interface Traditie {
  readonly naam: string
  readonly paragrafen: boolean
  readonly pijlerKop: (n: number, titel: string) => string
  readonly pijlerNummer: (n: number) => string | null
  readonly paragraafNummer?: (n: number, m: number) => string
  /** `loop` counts agreements through the whole document. */
  readonly afspraakNummer: (n: number, m: number, k: number, loop: number) => string
  readonly afspraakMerk: (nummer: string, k: number) => string
  /** Lines of the yearly items of one agreement. */
  readonly prestaties: (teksten: readonly string[], jaar: number) => string[]
}

const ROMEINS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const letter = (n: number): string => String.fromCharCode(64 + n)
const klein = (n: number): string => String.fromCharCode(96 + n)

const elk =
  (woord: string) =>
  (teksten: readonly string[], jaar: number): string[] =>
    teksten.map((t) => `${woord} ${jaar}: ${t}`)
const groep =
  (kop: (jaar: number) => string, teken: (i: number) => string) =>
  (teksten: readonly string[], jaar: number): string[] =>
    teksten.length === 0 ? [] : [kop(jaar), ...teksten.map((t, i) => `${teken(i + 1)} ${t}`)]

export const TRADITIES: readonly Traditie[] = [
  {
    naam: 'Pijler 1. / 1.1 / 1.1.1 / Prestatie jaar:',
    paragrafen: true,
    pijlerKop: (n, t) => `Pijler ${n}. ${t}`,
    pijlerNummer: String,
    paragraafNummer: (n, m) => `${n}.${m}`,
    afspraakNummer: (n, m, k) => `${n}.${m}.${k}`,
    afspraakMerk: (nr) => nr,
    prestaties: elk('Prestatie'),
  },
  {
    naam: '1. / 1.1 / Actie jaar:',
    paragrafen: false,
    pijlerKop: (n, t) => `${n}. ${t}`,
    pijlerNummer: String,
    afspraakNummer: (n, _m, k) => `${n}.${k}`,
    afspraakMerk: (nr) => `${nr}.`,
    prestaties: elk('Actie'),
  },
  {
    naam: 'Thema 1: / Afspraak 7: / In jaar: met streepjes',
    paragrafen: false,
    pijlerKop: (n, t) => `Thema ${n}: ${t}`,
    pijlerNummer: String,
    afspraakNummer: (_n, _m, _k, loop) => String(loop),
    afspraakMerk: (nr) => `Afspraak ${nr}:`,
    prestaties: groep(
      (j) => `In ${j}:`,
      () => '-',
    ),
  },
  {
    naam: 'A. / A1 / Prestatie jaar:',
    paragrafen: false,
    pijlerKop: (n, t) => `${letter(n)}. ${t}`,
    pijlerNummer: letter,
    afspraakNummer: (n, _m, k) => `${letter(n)}${k}`,
    afspraakMerk: (nr) => nr,
    prestaties: elk('Prestatie'),
  },
  {
    naam: 'Artikel 1 / lid 1. / Uitvoering in jaar: met letters',
    paragrafen: false,
    pijlerKop: (n, t) => `Artikel ${n} ${t}`,
    pijlerNummer: String,
    afspraakNummer: (n, _m, k) => `${n}.${k}`,
    afspraakMerk: (_nr, k) => `lid ${k}.`,
    prestaties: groep(
      (j) => `Uitvoering in ${j}:`,
      (i) => `${klein(i)}.`,
    ),
  },
  {
    naam: 'Artikel 1 / 1. / Voor het jaar geldt: met letters',
    paragrafen: false,
    pijlerKop: (n, t) => `Artikel ${n}. ${t}`,
    pijlerNummer: String,
    afspraakNummer: (n, _m, k) => `${n}.${k}`,
    afspraakMerk: (_nr, k) => `${k}.`,
    prestaties: groep(
      (j) => `Voor het jaar ${j} geldt:`,
      (i) => `${klein(i)})`,
    ),
  },
  {
    naam: 'I. / I.1 / Jaarafspraken met bolletjes',
    paragrafen: false,
    pijlerKop: (n, t) => `${ROMEINS[n - 1]}. ${t}`,
    pijlerNummer: (n) => ROMEINS[n - 1] ?? null,
    afspraakNummer: (n, _m, k) => `${ROMEINS[n - 1]}.${k}`,
    afspraakMerk: (nr) => nr,
    prestaties: groep(
      (j) => `Jaarafspraken ${j}`,
      () => '•',
    ),
  },
  {
    naam: 'Programmalijn 1 / 1.1 / 1.1.1 / Inzet jaar:',
    paragrafen: true,
    pijlerKop: (n, t) => `Programmalijn ${n} - ${t}`,
    pijlerNummer: String,
    paragraafNummer: (n, m) => `${n}.${m}.`,
    afspraakNummer: (n, m, k) => `${n}.${m}.${k}`,
    afspraakMerk: (nr) => `${nr}.`,
    prestaties: elk('Inzet'),
  },
]

const WERKWOORDEN = [
  'bouwt',
  'levert',
  'onderzoekt',
  'bespreekt',
  'verkoopt',
  'isoleert',
  'evalueert',
  'ondersteunt',
  'betrekt',
]
const DINGEN = [
  'woningen',
  'de voortgang',
  'een plan',
  'zonnepanelen',
  'de huurprijzen',
  'het aanbod',
  'de wachtlijst',
  'een rapportage',
  'nieuwe locaties',
  'de wijkaanpak',
]
const WIE = [
  'De gemeente',
  'De corporatie',
  'De huurdersorganisatie',
  'Woongroep Westerkwartier',
  'Wij',
  'Partijen',
]
const STAART = [
  'in de wijk Zuiderpark',
  'voor 3 jaar en daarna opnieuw',
  'met behulp van WoonPas 2.0 en een app',
  'op grond van artikel 44 van de Woningwet',
  'zoals in paragraaf 2.1 is beschreven',
  'bij 1.500 woningen of meer',
  'voor huur- en koopwoningen samen',
  'o.a. door inzet van 12 extra medewerkers',
  'tegen een prijs van € 19.500 per woning',
  'voor 1 juli 2026 en in overleg',
  'zie ook afspraak 3 en de bijlage',
  'met ten minste 25% sociale huur',
]
const KOPPEN = [
  'Beschikbaarheid',
  'Betaalbaar wonen',
  'Duurzaamheid en klimaat',
  'Leefbare wijken',
  'Wonen en zorg',
  'Samenwerking',
  'Voldoende nieuwbouw',
  'Kwaliteit van de voorraad',
]
const SUBKOPPEN = [
  'Nieuwbouw',
  'Verkoop en sloop',
  'Huurbeleid',
  'Energielabels',
  'Bijzondere doelgroepen',
  'Overleg en monitoring',
  'Grond en locaties',
]

const kies = <T>(xs: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...xs)

/** One sentence; `hoofd`: begins with a capital. */
const zin: fc.Arbitrary<string> = fc
  .tuple(
    kies(WIE),
    kies(WERKWOORDEN),
    kies(DINGEN),
    fc.array(kies(STAART), { minLength: 0, maxLength: 3 }),
  )
  .map(([w, v, d, s]) => `${[w, v, d, ...s].join(' ')}.`)
const alineatekst = fc.array(zin, { minLength: 1, maxLength: 3 }).map((z) => z.join(' '))

/** Distinct texts, so that a wrong match cannot hide: a serial word is worked in. */
export function boomVan(traditie: Traditie): fc.Arbitrary<GenPijler[]> {
  const afspraak = fc.record({ tekst: alineatekst, prestaties: fc.array(zin, { maxLength: 3 }) })
  const paragraaf = fc.record({
    titel: kies(SUBKOPPEN),
    afspraken: fc.array(afspraak, { minLength: 1, maxLength: 4 }),
  })
  const pijler = fc.record({
    titel: kies(KOPPEN),
    inleiding: fc.option(alineatekst, { nil: null, freq: 3 }),
    paragrafen: fc.array(paragraaf, { minLength: 1, maxLength: traditie.paragrafen ? 3 : 1 }),
  })
  return fc.array(pijler, { minLength: 2, maxLength: 5 }).map((pijlers) => {
    let loop = 0
    return pijlers.map(
      (p, i): GenPijler => ({
        nummer: traditie.pijlerNummer(i + 1),
        titel: `${p.titel} deel ${woord(i)}`,
        inleiding: p.inleiding,
        paragrafen: p.paragrafen.map(
          (q, j): GenParagraaf => ({
            nummer: traditie.paragrafen ? `${i + 1}.${j + 1}` : null,
            titel: traditie.paragrafen ? q.titel : null,
            afspraken: q.afspraken.map((a, k): GenAfspraak => {
              loop += 1
              return {
                nummer: traditie.afspraakNummer(i + 1, j + 1, k + 1, loop),
                tekst: a.tekst,
                prestaties: a.prestaties,
              }
            }),
          }),
        ),
      }),
    )
  })
}

const WOORDEN = ['noord', 'oost', 'zuid', 'west', 'midden', 'boven', 'onder']
const woord = (i: number): string => WOORDEN[i % WOORDEN.length] ?? 'rest'

export interface Opmaakkeuze {
  readonly breedte: number
  /** Blank lines between paragraphs; -1: a blank line after every line. */
  readonly wit: -1 | 0 | 1
  readonly inspringen: boolean
  /** A page ends after so many lines; null: no pages. */
  readonly paginalengte: number | null
  readonly vormfeed: boolean
}

export const opmaak: fc.Arbitrary<Opmaakkeuze> = fc.record({
  breedte: fc.integer({ min: 55, max: 105 }),
  wit: kies([-1, 0, 1, 1] as const),
  inspringen: fc.boolean(),
  paginalengte: fc.option(fc.integer({ min: 18, max: 45 }), { nil: null }),
  vormfeed: fc.boolean(),
})

/** The tree as lines of plain text. */
export function renderTxt(
  pijlers: readonly GenPijler[],
  t: Traditie,
  o: Opmaakkeuze,
  jaar: number,
): string {
  const alineas: { tekst: string; kop: boolean }[] = []
  const add = (tekst: string, kop = false): void => {
    alineas.push({ tekst, kop })
  }
  add(`Prestatieafspraken ${jaar - 1}-${jaar + 3}`, true)
  add(
    'In dit document leggen partijen vast wat zij van elkaar mogen verwachten, en hoe zij dat volgen.',
  )
  pijlers.forEach((p, i) => {
    add(t.pijlerKop(i + 1, p.titel), true)
    if (p.inleiding !== null && t.paragrafen) add(p.inleiding)
    p.paragrafen.forEach((q, j) => {
      if (t.paragraafNummer) add(`${t.paragraafNummer(i + 1, j + 1)} ${q.titel}`, true)
      q.afspraken.forEach((a, k) => {
        add(`${t.afspraakMerk(a.nummer ?? '', k + 1)} ${a.tekst}`)
        for (const r of t.prestaties(a.prestaties, jaar)) add(r)
      })
    })
  })
  const lijnen: string[] = []
  for (const { tekst, kop } of alineas) {
    const stukken = wrap(tekst, o.breedte)
    if (lijnen.length > 0 && (o.wit === 1 || (kop && o.wit === 0))) lijnen.push('')
    for (const [i, s] of stukken.entries()) {
      lijnen.push(i === 0 && o.inspringen && !kop ? ` ${s}` : s)
      if (o.wit === -1) lijnen.push('')
    }
    if (o.wit === -1) lijnen.push('', '')
  }
  if (o.paginalengte === null) return `${lijnen.join('\n')}\n`
  const paginas: string[] = []
  const n = Math.ceil(lijnen.length / o.paginalengte)
  for (let i = 0; i < n; i++) {
    const deel = lijnen.slice(i * o.paginalengte, (i + 1) * o.paginalengte)
    paginas.push(
      [
        ...deel,
        '',
        `Prestatieafspraken Voorbeeldstad                Pagina ${i + 1} van ${n}`,
        '',
      ].join('\n'),
    )
  }
  return paginas.join(o.vormfeed ? '\f' : '\n')
}

function wrap(tekst: string, breedte: number): string[] {
  const uit: string[] = []
  let regel = ''
  for (const w of tekst.split(' ')) {
    if (regel !== '' && regel.length + 1 + w.length > breedte) {
      uit.push(regel)
      regel = w
    } else regel = regel === '' ? w : `${regel} ${w}`
  }
  if (regel !== '') uit.push(regel)
  return uit
}
