// SPDX-License-Identifier: EUPL-1.2
/** Faults that documents showed which nobody had seen before, in their smallest form. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leesBron } from '../lezers/lees-bron.ts'
import { bronMet, bronVan, kort } from './proef.ts'

const EIGEN = join(import.meta.dirname, '../../../../tests/toetsset/eigen')

describe('tables of a word processor', () => {
  it('paragraphs of one cell are items of their own, and the title over the table is no theme', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Prestatieafspraken 2025-2028' },
      [
        ['Thema', 'Wat spreken we af', 'Jaarschijf 2026', 'Wie'],
        [
          'Voorraad',
          'Er komen 240 woningen.',
          'Haven: 40 woningen\nZuid: 20 woningen',
          'corporaties',
        ],
        ['Zorg', 'De gemeente zorgt.', 'Plan gereed', 'gemeente'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P Voorraad',
      'A Er komen 240 woningen.',
      'R 2026 Haven: 40 woningen',
      'R 2026 Zuid: 20 woningen',
      'P Zorg',
      'A De gemeente zorgt.',
      'R 2026 Plan gereed',
    ])
  })

  it('columns that are parties only hold what each of them does', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Thema 1 Wonen' },
      [
        ['Wij doen', 'Gemeente doet', 'Huurdersraad doet'],
        [
          '• We verhogen de huren met ten hoogste 3%.\n• We bouwen dit jaar 40 woningen.',
          '• Stelt voor de zomer een armoedeplan vast.',
          '• Adviseert voor 1 april over de huren.',
        ],
      ],
      { kop: 1, tekst: 'Thema 2 Zorg' },
      [
        ['Wij doen', 'Gemeente doet', 'Huurdersraad doet'],
        ['• We passen dit jaar tien woningen aan.', null, '• Helpt huurders bij hun aanvraag.'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P 1 Wonen',
      'A We verhogen de huren met ten hoogste 3%.',
      'A We bouwen dit jaar 40 woningen.',
      'A Stelt voor de zomer een armoedeplan vast.',
      'A Adviseert voor 1 april over de huren.',
      'P 2 Zorg',
      'A We passen dit jaar tien woningen aan.',
      'A Helpt huurders bij hun aanvraag.',
    ])
  })

  it('a list of the parties in columns is no table of agreements', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Thema 1 Wonen' },
      '1.1 De gemeente bouwt.',
      '1.2 De corporatie verhuurt.',
      [
        ['Gemeente', 'Corporatie', 'Huurdersorganisatie'],
        ['Heuvel', 'Thuis', 'Samen'],
        ['Dal', 'Heem', 'Sterk'],
      ],
    ])
    expect(kort(bron)).toEqual([
      'P 1 Wonen',
      'A 1.1 De gemeente bouwt.',
      'A 1.2 De corporatie verhuurt.',
    ])
  })
})

describe('plain text', () => {
  it("'1a' under a heading is an agreement, and the year of a part belongs to the part", async () => {
    const bron = await bronVan(`Onderwerp: tekst van de afspraken

WIE DOEN ER MEE

* gemeente Heuvel
* Heem

1) Bouwen

1a  Heem bouwt in vier jaar 38 woningen.
1b  De gemeente zoekt plek.

Dit doen we in 2026:
* Heem vraagt de vergunning aan
* De gemeente beslist

2) Huren

2a  De huur stijgt niet.
2b  Heem belt wie achterloopt.

Dit doen we in 2026:
* Heem belt iedereen
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1a Heem bouwt in vier jaar 38 woningen.',
      'A 1b De gemeente zoekt plek.',
      'A',
      'R 2026 Heem vraagt de vergunning aan',
      'R 2026 De gemeente beslist',
      'P 2 Huren',
      'A 2a De huur stijgt niet.',
      'A 2b Heem belt wie achterloopt.',
      'A',
      'R 2026 Heem belt iedereen',
    ])
  })

  it('two levels of lone headings: one directly above another is the higher', async () => {
    const bron = await bronVan(`Woonakkoord 2025-2028

Meer woningen

Nieuwbouw

• Heem bouwt 310 woningen.

• De gemeente wijst locaties aan.

Verkoop

• Heem verkoopt hoogstens 15 woningen per jaar.

Woonlasten

Huur

• De huur stijgt niet.
`)
    expect(kort(bron)).toEqual([
      'P Meer woningen',
      'Q Nieuwbouw',
      'A Heem bouwt 310 woningen.',
      'A De gemeente wijst locaties aan.',
      'Q Verkoop',
      'A Heem verkoopt hoogstens 15 woningen per jaar.',
      'P Woonlasten',
      'Q Huur',
      'A De huur stijgt niet.',
    ])
  })

  it("'Bij a:' sends an item to the letter of its own chapter", async () => {
    const bron = await bronVan(`Thema 1 Bouwen

a. Heem bouwt 180 woningen.
b. De gemeente geeft voorrang.

Jaarschijf 2027
- Bij b: De gemeente past de norm aan.

Thema 2 Huren

a. De huur stijgt weinig.
b. Het loket helpt huurders.

Jaarschijf 2027
- Bij a: De huurdersraad brengt advies uit.
- Bij b: Het loket krijgt een vaste plek.
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A a Heem bouwt 180 woningen.',
      'A b De gemeente geeft voorrang.',
      'R 2027 De gemeente past de norm aan.',
      'P 2 Huren',
      'A a De huur stijgt weinig.',
      'R 2027 De huurdersraad brengt advies uit.',
      'A b Het loket helpt huurders.',
      'R 2027 Het loket krijgt een vaste plek.',
    ])
  })

  it('an annex table pasted with tabs, whose rows name the article', async () => {
    const bron = await bronVan(`Artikel 1 Bouwen
1.1 Heem bouwt dit jaar.
1.2 De gemeente wijst locaties aan.

Artikel 2 Huren
2.1 De huur stijgt weinig.

Bijlage 1 Jaarschijf 2026

Artikel\tActiviteit\tPartij\tGereed
1.1\tOplevering van 46 woningen in het plan aan de beek\tHeem\tdecember
1.2\tAanwijzen van twee locaties\tgemeente\toktober
2.1\tRapportage over de eerste helft van het jaar\tHeem en gemeente\tderde kwartaal
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 Heem bouwt dit jaar.',
      'R 2026 Oplevering van 46 woningen in het plan aan de beek',
      'A 1.2 De gemeente wijst locaties aan.',
      'R 2026 Aanwijzen van twee locaties',
      'P 2 Huren',
      'A 2.1 De huur stijgt weinig.',
      'R 2026 Rapportage over de eerste helft van het jaar',
    ])
  })

  it('without one blank line: headings, prose, items of the year and running lines by their words alone', async () => {
    const rand = 'THUIS IN DE POLDER ❖ gemeente heuvel ❖ heem'
    const onderwerp = (kop: string, wie: string): string => `${kop}
Eind 2029 heeft ${wie} in ieder dorp laten zien dat het kan en daarover met de bewoners van
het dorp gesproken.
Wat doen we in 2026?
${wie} begint in april.
${wie} vertelt in december hoe het gaat.`
    const bron = await bronVan(`Thuis in de polder
Ambitie 1 – Genoeg huizen
Onze regio krimpt niet meer en sinds een paar jaar komen er meer mensen bij dan er gaan.
${onderwerp('Nieuwe huizen', 'Heem')}
${rand}
${onderwerp('Grond voor een goede prijs', 'De gemeente')}
${rand}
Ambitie 2 – Een huis dat je kunt betalen
Wie weinig verdient moet hier net zo goed kunnen wonen als wie veel verdient in dit land.
${onderwerp('Matige huren', 'Heem')}
${rand}
${onderwerp('Hulp bij schulden', 'De gemeente')}
`)
    const items = kort(bron)
    expect(items.filter((r) => /^[PQ]/u.test(r))).toEqual([
      'P 1 Genoeg huizen',
      'Q Nieuwe huizen',
      'Q Grond voor een goede prijs',
      'P 2 Een huis dat je kunt betalen',
      'Q Matige huren',
      'Q Hulp bij schulden',
    ])
    expect(items.filter((r) => r.startsWith('A'))).toHaveLength(4)
    expect(items.filter((r) => r.startsWith('R 2026'))).toHaveLength(8)
    expect(items.join(' ')).not.toContain('THUIS IN')
  })

  it('a card per agreement: names on the left, values at one place', async () => {
    const bron = await bronVan(`Thema 1: Bouwen

Nummer           1.1
Afspraak         Bouw van 210 woningen, waarvan een deel in de kleine
                 dorpen
Trekker          Heem
Partners         gemeente
Resultaat 2027   • Oplevering van 44 woningen
                 • Start van de bouw aan de haven


Nummer           1.2
Afspraak         Versnellen van vergunningen
Trekker          gemeente
Partners         Heem
Resultaat 2027   Besluit binnen 13 weken
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 Bouw van 210 woningen, waarvan een deel in de kleine dorpen',
      'R 2027 Oplevering van 44 woningen',
      'R 2027 Start van de bouw aan de haven',
      'A 1.2 Versnellen van vergunningen',
      'R 2027 Besluit binnen 13 weken',
    ])
  })

  it('a running line with its number far to the right', async () => {
    const bron = await bronVan(`Thema 1 Wonen

1.1 Heem bouwt in ieder dorp woningen voor mensen die daar al heel lang op

Afspraken van Heuvel                                             1

wachten.
1.2 De gemeente helpt in ieder dorp mensen die hun huis niet meer uit kunnen

Afspraken van Heuvel                                             2

komen.
`)
    expect(kort(bron)).toEqual([
      'P 1 Wonen',
      'A 1.1 Heem bouwt in ieder dorp woningen voor mensen die daar al heel lang op wachten.',
      'A 1.2 De gemeente helpt in ieder dorp mensen die hun huis niet meer uit kunnen komen.',
    ])
  })

  it('a label, a dash and a number of three digits', async () => {
    const bron = await bronVan(`Thema 1 Wonen
1.1 Heem koppelt regenpijpen af.
Jaaractie 2025 – 120 adressen worden afgekoppeld.
1.2 De gemeente betaalt mee.
`)
    expect(kort(bron)[2]).toBe('R 2025 120 adressen worden afgekoppeld.')
  })
})

describe('PDF', () => {
  it.each([
    // A soft hyphen in the middle of a line is drawn as a space that the next letter covers.
    ['peelhorst-2026.pdf', 'in de Mijnstraten;', 'Mijn straten'],
    // The mark of a note before the full stop.
    ['oudrijnswoud-2027.pdf', '35 seniorenwoningen.', 'seniorenwoningen .'],
    // A word torn by a narrow cell.
    ['duinvoorde-2026.pdf', 'Samenwerkingsovereenkomst vroegsignalering', 'overeen komst'],
    // A list whose bullets are drawings: a little more white is all there is.
    ['blauwewaard-2025.pdf', 'A We vergroenen samen', 'warmtepompen. We vergroenen'],
  ])('%s', async (bestand, wel, niet) => {
    const bron = await leesBron(new Uint8Array(readFileSync(join(EIGEN, bestand))))
    const tekst = bron.ok ? kort(bron.waarde).join('\n') : ''
    expect(tekst).toContain(wel)
    expect(tekst).not.toContain(niet)
  })
})
