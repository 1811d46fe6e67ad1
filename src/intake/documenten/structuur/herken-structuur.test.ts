// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { herkenStructuur } from './herken-structuur.ts'
import { bronMet, bronVan, kort } from './proef.ts'

const items = async (tekst: string): Promise<string[]> => kort(await bronVan(tekst))
const alles = async (tekst: string): Promise<string[]> => kort(await bronVan(tekst), 'alles')

describe('numbers that are none', () => {
  it('a product name, an amount and a term at the start of a wrapped line', async () => {
    expect(
      await items(`1.1 Nieuwbouw
1.1.1 De gemeente en de corporatie bouwen samen met de aannemer in WoonST
2.0 en zij doen dat voor een periode van ten minste
3 jaar, of langer wanneer er meer dan
1.500 woningen in het geding zijn.
1.1.2 De gemeente evalueert.
1.2 Verkoop
1.2.1 De corporatie verkoopt niet meer dan nodig is.
`),
    ).toEqual([
      'P 1.1 Nieuwbouw',
      'A 1.1.1 De gemeente en de corporatie bouwen samen met de aannemer in WoonST 2.0 en zij doen dat voor een periode van ten minste 3 jaar, of langer wanneer er meer dan 1.500 woningen in het geding zijn.',
      'A 1.1.2 De gemeente evalueert.',
      'P 1.2 Verkoop',
      'A 1.2.1 De corporatie verkoopt niet meer dan nodig is.',
    ])
  })
})

describe('markers that are hard to see', () => {
  it('scan noise, a space before it, no blank line before it, and a line of its own', async () => {
    expect(
      await items(`Pijler 1. Wonen

1.1 Bouwen
l.1.1 De gemeente bouwt in ieder dorp.
 1 . 1 . 2 De corporatie verhuurt in ieder dorp.
1.1.3
De huurders denken mee over ieder plan.
1.2 Slopen
 1.2.1 Er wordt niet gesloopt zonder overleg
1.2.2 Slopen kan alleen na advies.
`),
    ).toEqual([
      'P 1 Wonen',
      'Q 1.1 Bouwen',
      'A 1.1.1 De gemeente bouwt in ieder dorp.',
      'A 1.1.2 De corporatie verhuurt in ieder dorp.',
      'A 1.1.3 De huurders denken mee over ieder plan.',
      'Q 1.2 Slopen',
      'A 1.2.1 Er wordt niet gesloopt zonder overleg',
      'A 1.2.2 Slopen kan alleen na advies.',
    ])
  })
})

describe('page furniture', () => {
  it('a header in the middle of a sentence is left out, the sentence is whole', async () => {
    const uit = await alles(`Thema 1 Wonen
1.1 De gemeente onderzoekt samen met de corporatie en de huurders welke van de



Meerjarenafspraken 2024 – 2027

en prestaties 2024

Pagina 6

plannen het eerst aan de beurt komen en wanneer dat dan zal zijn.
1.2 De corporatie verhuurt.
Thema 2 Zorg
2.1 De gemeente zorgt voor wie dat nodig heeft.
`)
    expect(uit).toContain(
      'A 1.1 De gemeente onderzoekt samen met de corporatie en de huurders welke van de plannen het eerst aan de beurt komen en wanneer dat dan zal zijn.',
    )
    expect(uit).toContain(
      '- paginarand: Meerjarenafspraken 2024 – 2027 en prestaties 2024 Pagina 6',
    )
  })

  it.each(['Page 2: Convenant Wonen', 'Pagina 2', '2/4', '- 2 -', 'blz. 2 van 4'])(
    '%s',
    async (nummer) => {
      const uit = await items(`Thema 1 Wonen

1.1 De gemeente bouwt in ieder dorp een aantal woningen voor mensen die daar

${nummer}

al lang op wachten.
1.2 De corporatie verhuurt.
Thema 2 Zorg
2.1 De gemeente zorgt.
${nummer.replace('2', '3')}
`)
      expect(uit[1]).toBe(
        'A 1.1 De gemeente bouwt in ieder dorp een aantal woningen voor mensen die daar al lang op wachten.',
      )
      expect(uit.at(-1)).toBe('A 2.1 De gemeente zorgt.')
    },
  )

  it('a label that stands at the foot of two pages is a label', async () => {
    const pagina = (n: number): string => `Artikel ${n} Wonen
lid 1. De gemeente bouwt woningen in de kern.
Uitvoering in 2026:\f`
    const uit = await items(
      `${pagina(1)}a. de gemeente begint;\n${pagina(2)}a. de gemeente gaat door.\n`,
    )
    expect(uit.filter((r) => r.startsWith('R'))).toEqual([
      'R 2026 de gemeente begint;',
      'R 2026 de gemeente gaat door.',
    ])
  })
})

describe('what is no agreement', () => {
  it('contents, parties, considerations, definitions, signatures and annex each keep their reason', async () => {
    const uit = await alles(`Convenant Wonen 2026

Inhoud
Artikel 1 Begrippen ............ 2
Artikel 2 Bouwen ............... 3

De ondergetekenden:
1. de gemeente Voorbeeld, hierna: de Gemeente;
2. Stichting Thuis, hierna: Thuis;
overwegende dat:
a. er te weinig woningen zijn;
komen overeen als volgt:

Artikel 1 Begrippen
a. Kern: een dorp;

Artikel 2 Bouwen
1. De Gemeente levert grond aan Thuis.
2. Thuis bouwt op die grond.

Artikel 3 Duur
1. Het convenant duurt vier jaar.

Aldus overeengekomen te Voorbeeld op 1 december 2025,
de Gemeente          Thuis

Bijlage 1 Locaties
1. Dorpsstraat
2. Kerkplein
`)
    const redenen = new Set(
      uit.filter((r) => r.startsWith('- ')).map((r) => r.slice(2, r.indexOf(':'))),
    )
    for (const reden of [
      'inhoudsopgave',
      'partijen',
      'overwegingen',
      'definities',
      'ondertekening',
      'bijlage',
    ])
      expect(redenen).toContain(reden)
    expect(uit.filter((r) => /^[PQAR] /u.test(r))).toEqual([
      'P 2 Bouwen',
      'A 2.1 De Gemeente levert grond aan Thuis.',
      'A 2.2 Thuis bouwt op die grond.',
      'P 3 Duur',
      'A 3.1 Het convenant duurt vier jaar.',
    ])
  })

  it('an article without leden is itself the agreement', async () => {
    expect(
      await items(`Artikel 1 Bouwen
De gemeente bouwt dit jaar honderd woningen.

Artikel 2 Zorg
De corporatie zorgt voor haar huurders.

Artikel 3 Duur
Het convenant duurt vier jaar.
`),
    ).toEqual([
      'P 1 Bouwen',
      'A 1 De gemeente bouwt dit jaar honderd woningen.',
      'P 2 Zorg',
      'A 2 De corporatie zorgt voor haar huurders.',
      'P 3 Duur',
      'A 3 Het convenant duurt vier jaar.',
    ])
  })
})

describe('traditions of a word processor', () => {
  it('bullets without numbers, with a heading of yearly items per part', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      'We willen dat iedereen een huis heeft.',
      '• De gemeente bouwt woningen.',
      '• De corporatie verhuurt woningen.',
      { kop: 2, tekst: 'Jaarafspraken 2025' },
      '• In mei begint de bouw.',
      { kop: 1, tekst: 'Zorg' },
      '• De gemeente zorgt.',
      '• De corporatie helpt.',
      { kop: 2, tekst: 'Jaarafspraken 2025' },
      '• In juni is er overleg.',
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A De gemeente bouwt woningen.',
      'A De corporatie verhuurt woningen.',
      'A',
      'R 2025 In mei begint de bouw.',
      'P Zorg',
      'A De gemeente zorgt.',
      'A De corporatie helpt.',
      'A',
      'R 2025 In juni is er overleg.',
    ])
  })

  it('yearly items known by their colour alone', () => {
    const bron = bronMet([
      'Prestatieafspraken met acties 2027',
      { kop: 1, tekst: 'Bouwen' },
      'Afspraak 1 De gemeente bouwt woningen.',
      { kleur: '#2f855a', tekst: 'De gemeente koopt dit jaar de grond aan de rand van het dorp.' },
      { kleur: '#2f855a', tekst: 'De corporatie vraagt in maart de vergunning voor de bouw aan.' },
      'Afspraak 2 De corporatie verhuurt woningen.',
      { kop: 1, tekst: 'Zorg' },
      'Afspraak 3 De gemeente zorgt.',
      {
        kleur: '#2f855a',
        tekst: 'De gemeente spreekt in het voorjaar met de zorgpartijen in de wijk.',
      },
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A 1 De gemeente bouwt woningen.',
      'R 2027 De gemeente koopt dit jaar de grond aan de rand van het dorp.',
      'R 2027 De corporatie vraagt in maart de vergunning voor de bouw aan.',
      'A 2 De corporatie verhuurt woningen.',
      'P Zorg',
      'A 3 De gemeente zorgt.',
      'R 2027 De gemeente spreekt in het voorjaar met de zorgpartijen in de wijk.',
    ])
  })

  it('subheadings that only announce: Ambitie, Afspraken', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Thema 1 Bouwen' },
      { kop: 2, tekst: 'Ambitie' },
      'Iedereen een huis.',
      { kop: 2, tekst: 'Afspraken' },
      '1.1 De gemeente bouwt woningen.',
      '1.2 De corporatie verhuurt woningen.',
      { kop: 2, tekst: 'Prestaties 2026' },
      '- De gemeente begint.',
      { kop: 1, tekst: 'Thema 2 Zorg' },
      { kop: 2, tekst: 'Ambitie' },
      'Iedereen zorg.',
      { kop: 2, tekst: 'Afspraken' },
      '2.1 De gemeente zorgt.',
      '2.2 De corporatie helpt.',
      { kop: 2, tekst: 'Prestaties 2026' },
      '- De corporatie begint.',
    ])
    expect(kort(bron, 'alles')).toEqual([
      'P 1 Bouwen',
      '- tussenkop: Ambitie',
      'I Iedereen een huis.',
      '- tussenkop: Afspraken',
      'A 1.1 De gemeente bouwt woningen.',
      'A 1.2 De corporatie verhuurt woningen.',
      'A',
      'R 2026 De gemeente begint.',
      'P 2 Zorg',
      '- tussenkop: Ambitie',
      'I Iedereen zorg.',
      '- tussenkop: Afspraken',
      'A 2.1 De gemeente zorgt.',
      'A 2.2 De corporatie helpt.',
      'A',
      'R 2026 De corporatie begint.',
    ])
  })

  it('a list inside an agreement stays in its text', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Pijler 1 Bouwen' },
      { kop: 2, tekst: '1.1 Nieuwbouw' },
      '1.1.1 De gemeente doet het volgende:',
      '- grond kopen;',
      '- grond verkopen.',
      '1.1.2 De corporatie bouwt.',
      { kop: 2, tekst: '1.2 Verkoop' },
      '1.2.1 De corporatie verkoopt niet.',
    ])
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'Q 1.1 Nieuwbouw',
      'A 1.1.1 De gemeente doet het volgende: - grond kopen; - grond verkopen.',
      'A 1.1.2 De corporatie bouwt.',
      'Q 1.2 Verkoop',
      'A 1.2.1 De corporatie verkoopt niet.',
    ])
  })

  it('headings without numbers over plain paragraphs: guessed, and said so', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      'De gemeente bouwt woningen.',
      'De corporatie verhuurt woningen.',
      { kop: 1, tekst: 'Zorg' },
      'De gemeente zorgt.',
    ])
    expect(kort(bron)).toEqual([
      'P Bouwen',
      'A De gemeente bouwt woningen.',
      'A De corporatie verhuurt woningen.',
      'P Zorg',
      'A De gemeente zorgt.',
    ])
    expect(herkenStructuur(bron).bevindingen.map((b) => b.code)).toContain('structuur_geraden')
  })
})

describe('fields under an agreement', () => {
  it('become columns of it, and its result a yearly item', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Thema 1 Bouwen

Afspraak 1: De corporatie bouwt 50 woningen.
Trekker: corporatie
Planning: 2026-2029
Resultaat: 40 woningen in aanbouw

Thema 2 Zorg

Afspraak 2: De gemeente zorgt.
Trekker: gemeente
Planning: doorlopend
Resultaat: plan gereed
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1 De corporatie bouwt 50 woningen.',
      'R 2026 40 woningen in aanbouw',
      'P 2 Zorg',
      'A 2 De gemeente zorgt.',
      'R 2026 plan gereed',
    ])
    const afspraak = herkenStructuur(bron).onderdelen.find((o) => o.soort === 'afspraak')
    expect(afspraak?.kolommen).toEqual({ Trekker: 'corporatie', Planning: '2026-2029' })
  })
})

describe('findings', () => {
  it('a number twice, a number skipped, a sentence that stops, a yearly item without a year', async () => {
    const bron = await bronVan(`Thema 1 Wonen
1.1 De gemeente bouwt.
Prestatie: de gemeente begint.
1.3 De corporatie verhuurt aan de

Thema 2 Zorg
2.1 De gemeente zorgt.
2.1 De corporatie helpt.
`)
    const codes = herkenStructuur(bron).bevindingen.map((b) => b.code)
    for (const code of ['nummer_dubbel', 'nummer_sprong', 'zin_onvolledig', 'jaar_onbekend'])
      expect(codes).toContain(code)
  })

  it('no number twice where it begins again under each heading, but where it comes twice in a row', async () => {
    const dubbel = async (tekst: string) =>
      herkenStructuur(await bronVan(tekst))
        .bevindingen.filter((b) => b.code === 'nummer_dubbel')
        .map((b) => b.citaten[0])
    const deel = (n: number, tweede: string) => `${String(n)}. Wonen ${String(n)}

a) De gemeente bouwt twintig woningen in wijk ${String(n)}.
${tweede}) De corporatie verhuurt dertig woningen in wijk ${String(n)}.

`
    expect(await dubbel(deel(1, 'b') + deel(2, 'b') + deel(3, 'b'))).toEqual([])
    expect(await dubbel(deel(1, 'b') + deel(2, 'b') + deel(3, 'a'))).toEqual(['a'])
  })
})
