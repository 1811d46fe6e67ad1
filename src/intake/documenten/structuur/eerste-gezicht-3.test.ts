// SPDX-License-Identifier: EUPL-1.2
/** Set-ups that were met in documents read for the first time, in their smallest form. */
import { describe, expect, it } from 'vitest'
import { herkenStructuur } from './herken-structuur.ts'
import { bronMet, bronVan, kort } from './proef.ts'

describe('a list that counts on through chapters with numbered paragraphs', () => {
  it('leaves the numbers of the paragraphs to the chapters, in plain lines', async () => {
    const bron = await bronVan(
      [
        '1 Beschikbaarheid',
        '1.1 Nieuwbouw',
        'De druk is groot.',
        '1. De Horst levert 48 woningen op.',
        '2. De gemeente hanteert een vaste grondprijs.',
        '1.2 Doorstroming',
        '3. De Horst verkoopt maximaal 8 woningen.',
        '4. De Horst wijst maximaal 25% met voorrang toe.',
        '2 Betaalbaarheid',
        '2.1 Huurbeleid',
        '5. De Horst verhoogt de huren met ten hoogste 3,9%.',
        '6. De Horst vraagt advies aan de huurders.',
        '2.2 Schulden',
        '7. De Horst meldt een huurachterstand.',
        '8. De gemeente neemt contact op met de huurder.',
        '9. De huurders helpen bij het noodfonds.',
        '3 Leefbaarheid',
        '3.1 Wijken',
        '10. De gemeente evalueert de inzet.',
        '11. De Horst besteedt € 110 per woning.',
      ].join('\n\n'),
    )
    expect(kort(bron).map((r) => r.split(' ').slice(0, 2).join(' '))).toEqual(
      'P 1,Q 1.1,A 1,A 2,Q 1.2,A 3,A 4,P 2,Q 2.1,A 5,A 6,Q 2.2,A 7,A 8,A 9,P 3,Q 3.1,A 10,A 11'.split(
        ',',
      ),
    )
  })
})

describe('who does what: the name of a party on a line of its own over bullets', () => {
  const regels = [
    'Thema 1: Bouwen',
    '',
    'Ambitie',
    '',
    'Iedereen vindt binnen een redelijke tijd een woning.',
    '',
    'Afspraken',
    '',
    '1.1 De corporaties bouwen 180 woningen.',
    '',
    '1.2 Partijen stimuleren ouderen om te verhuizen.',
    '',
    'Wie doet wat',
    '',
    'Gemeente',
    '• Neemt in het tweede kwartaal een besluit over het schoolterrein.',
    '• Behandelt aanvragen voor sociale huurwoningen binnen acht weken.',
    'Corporaties',
    '• Starten in 2026 met de bouw van 52 woningen in de wijk.',
    'Bewonersplatform',
    '• Denkt mee.',
    '',
    'Thema 2: Betaalbaar wonen',
    '',
    'Afspraken',
    '',
    '2.1 De huurverhoging ligt niet hoger dan de inflatie.',
    '',
    '2.2 Wij voorkomen uithuiszettingen.',
  ]

  it('the bullets are agreements of the theme, after the numbered ones, with the party beside them', async () => {
    const uit = herkenStructuur(await bronVan(regels.join('\n'))).onderdelen
    expect(
      uit.flatMap((o) => (o.soort === 'afspraak' ? [[o.nummer ?? o.tekst, o.kolommen]] : [])),
    ).toEqual([
      ['1.1', null],
      ['1.2', null],
      ['Neemt in het tweede kwartaal een besluit over het schoolterrein.', { Wie: 'Gemeente' }],
      ['Behandelt aanvragen voor sociale huurwoningen binnen acht weken.', { Wie: 'Gemeente' }],
      ['Starten in 2026 met de bouw van 52 woningen in de wijk.', { Wie: 'Corporaties' }],
      ['Denkt mee.', { Wie: 'Bewonersplatform' }],
      ['2.1', null],
      ['2.2', null],
    ])
  })
})

describe('paragraphs under a line that announces the agreements', () => {
  it('what stands between the heading and that line introduces the part', () => {
    const bron = bronMet([
      { kop: 1, tekst: 'Bouwen' },
      'De vraag naar woningen is gestegen.',
      'Partijen spreken af:',
      'Talent Wonen bouwt 24 appartementen.',
      'De gemeente stelt een locatie beschikbaar.',
      { kop: 1, tekst: 'Betaalbaarheid' },
      'De woonlasten zijn gestegen.',
      'Partijen spreken af:',
      'Talent Wonen verhoogt de huren met maximaal 4,5%.',
    ])
    expect(kort(bron, 'alles')).toEqual([
      'P Bouwen',
      'I De vraag naar woningen is gestegen.',
      '- tussenkop: Partijen spreken af:',
      'A Talent Wonen bouwt 24 appartementen.',
      'A De gemeente stelt een locatie beschikbaar.',
      'P Betaalbaarheid',
      'I De woonlasten zijn gestegen.',
      '- tussenkop: Partijen spreken af:',
      'A Talent Wonen verhoogt de huren met maximaal 4,5%.',
    ])
  })
})
