// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bron } from '../../../../domain/bron.ts'
import {
  controleerBron,
  lees,
  tabelrijen as rijen,
  teksten,
} from '../../../../../tests/support/gelezen.ts'

const leesTekst = (tekst: string): Promise<Bron> => lees(new TextEncoder().encode(tekst))

const ZIN = 'De coöperatie bouwt vóór 2026 vijf woningen à € 10.'

describe('tekstbestand lezen', () => {
  it('reads UTF-8, UTF-16 and Windows-1252, with or without a mark', async () => {
    const utf16 = Buffer.from(ZIN, 'utf16le')
    const utf16be = Buffer.from(utf16).swap16()
    const cp1252 = Buffer.from(ZIN.replace('€', '\x80'), 'latin1')
    for (const bytes of [
      Buffer.from(ZIN),
      Buffer.from(`\ufeff${ZIN}`),
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      utf16be,
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
      cp1252,
    ]) {
      expect((await lees(bytes)).tekst).toBe(ZIN)
    }
  })

  it('says how many bytes it could not read in a damaged UTF-8 file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('é'.repeat(30) + ' tekst met letters '),
      Buffer.from([0xff]),
    ])
    expect((await lees(bytes)).meldingen).toEqual([{ code: 'tekens_onleesbaar', aantal: 1 }])
  })

  it('takes form feeds as pages, and keeps the place of each line', async () => {
    const bron = await leesTekst('Eerste bladzijde hier\n\n  ingesprongen\n\fTweede bladzijde\n\f')
    expect(bron.bladzijden).toBe(2)
    expect(bron.regels.map((r) => [r.bladzijde, r.links, r.boven, r.witErvoor])).toEqual([
      [1, 0, 0, 0],
      [1, 2, 2, 1],
      [2, 0, 0, 0],
    ])
  })

  it('writes one kind of space, letters for ligatures, and a hyphen for a soft one at a line end', async () => {
    const bron = await leesTekst('de\u00a0e\ufb03ci\u00adënte af\u00ad\nspraak over tien woningen')
    expect(teksten(bron)).toEqual(['de efficiënte af-', 'spraak over tien woningen'])
  })

  it('reads the drawn and the aligned tables of the test set, over wraps and page breaks', async () => {
    const bron = await lees(
      readFileSync(
        new URL(
          '../../../../../tests/toetsset/documenten/tabel-lindermeer-2026.txt',
          import.meta.url,
        ),
      ),
    )
    const alle = [0, 1, 2, 3].flatMap((t) => rijen(bron, t))
    expect(alle.map((r) => r[0])).toEqual(
      'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 C1 C2 C3 C4 D1 D2 D3 D4'.split(' '),
    )
    expect(alle[4]).toEqual([
      'A5',
      'Lokale voorrang: maximaal 25% van de vrijkomende huurwoningen gaat naar inwoners van de eigen kern',
      'VW',
      'doorlopend',
      'Percentage opgenomen in de jaarrapportage',
    ])
    expect(alle[13]?.[2]).toBe('Gem, VW, HPL')
    // Pipes and dashes are drawing: between the lines stands only white space.
    expect(bron.tekst).not.toMatch(/[|]|--\+/)
  })

  it('reads rows by the drawn lines between them, and by blank lines without keys', async () => {
    const strepen = await leesTekst(
      [
        '| Afspraak          | Wie |',
        '|-------------------|-----|',
        '| Bouwen van twintig| VW  |',
        '| woningen          |     |',
        '|-------------------|-----|',
        '| Grond leveren     | Gem |',
        '|-------------------|-----|',
      ].join('\n'),
    )
    expect(rijen(strepen)).toEqual([
      ['Bouwen van twintig woningen', 'VW'],
      ['Grond leveren', 'Gem'],
    ])
    const wit = await leesTekst(
      [
        'Afspraak             Wie        Wanneer',
        'Bouwen van twintig   VW         2026',
        'woningen',
        '',
        'Grond leveren        gemeente   2027',
        'Buurtteam opzetten   gemeente   2027',
      ].join('\n'),
    )
    expect(rijen(wit)).toEqual([
      ['Bouwen van twintig woningen', 'VW', '2026'],
      ['Grond leveren', 'gemeente', '2027'],
      ['Buurtteam opzetten', 'gemeente', '2027'],
    ])
  })

  it('sees no table in prose with double spaces, nor in a dotted table of contents', async () => {
    const bron = await leesTekst(
      [
        'In dit document  zijn de afspraken  vastgelegd die de gemeente  heeft',
        'gemaakt met  de corporatie  voor de jaren  2024 tot 2027.  De afspraken',
        'gaan over de  opgaven  en de ambities  die wij samen hebben.',
        '1.1   Beschikbaarheid ........   3',
        '1.2   Betaalbaarheid .........   5',
        '1.3   Leefbaarheid ...........   9',
      ].join('\n'),
    )
    expect(bron.regels.every((r) => r.cel === null)).toBe(true)
    expect(bron.regels).toHaveLength(6)
  })

  it('loses no letter of any text, and keeps lines in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({
            unit: fc.constantFrom(...Array.from('abc deé1.|-+ \t  \n\f')),
            maxLength: 60,
          }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        async (stukken) => {
          const tekst = `Een begin met genoeg letters erin\n${stukken.join('\n')}`
          const bron = await leesTekst(tekst)
          controleerBron(bron)
          const letters = (s: string): string => s.replace(/[\s|+:=_-]/g, '')
          expect(letters(teksten(bron).join(''))).toBe(letters(tekst))
        },
      ),
      { numRuns: 200 },
    )
  })
})
