// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { vindWoorden } from './zoekmarkering.ts'
import { compoundParts, leesZoekvraag } from './zoekvraag.ts'

/** Enough of a stemmer for these words. */
const stam = (woord: string): string =>
  ['het', 'van', 'de'].includes(woord) ? '' : woord.replace(/(?<=....)en$/, '')
const gemarkeerd = (tekst: string, vraag: string): string[] =>
  vindWoorden(tekst, leesZoekvraag(vraag), stam).map((w) => tekst.slice(w.van, w.tot))

describe('marking', () => {
  it('marks the part of a compound that was asked for, and a whole word as before', () => {
    expect(gemarkeerd('Alle woningen gaan van het aardgas af.', 'gas')).toEqual(['gas'])
    expect(gemarkeerd('Sociale huurwoningen en een woning', 'woning')).toEqual(['woning', 'woning'])
    expect(gemarkeerd('Een huurwoning', 'woningen')).toEqual(['woning'])
    expect(gemarkeerd('Één huurprijsgrens', 'prijs')).toEqual(['prijs'])
  })

  it('looks for no numbers, no stop words and no scraps inside words', () => {
    expect(gemarkeerd('In 2024 het ophetje', '202 het')).toEqual([])
    expect(compoundParts('20', '20')).toEqual([])
    expect(compoundParts('ab', 'ab')).toEqual([])
    expect(compoundParts('gassen', 'gas')).toEqual(['gassen'])
    expect(compoundParts('woningen', 'woning')).toEqual(['woning'])
  })
})
