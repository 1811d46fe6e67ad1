// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Bron, Regel } from './bron.ts'
import { flowRegels } from './bronregels.ts'

function maakBron(...regels: readonly (readonly [string, Partial<Regel>?])[]): Bron {
  let van = 0
  const uit = regels.map(([tekst, eigen], i): Regel => {
    const regel: Regel = {
      nr: i + 1,
      van,
      tot: van + tekst.length,
      bladzijde: null,
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
      ...eigen,
    }
    van += tekst.length + 1
    return regel
  })
  const tekst = regels.map(([t]) => t).join('\n')
  return {
    formaat: 'txt',
    tekst,
    regels: uit,
    bladzijden: null,
    bladzijdeMaat: null,
    eigenTitel: null,
    meldingen: [],
  }
}
const toon = (bron: Bron): string => flowRegels(bron, { van: 0, tot: bron.tekst.length })

describe('the lines of a passage', () => {
  it('keeps a heading apart from the text that follows it', () => {
    const bron = maakBron(
      ['Aardgasvrije woningen'],
      ['Om het uiteindelijke doel te bereiken moeten alle woningen van het'],
      ['aardgas af zijn.'],
    )
    expect(toon(bron)).toBe(
      'Aardgasvrije woningen\nOm het uiteindelijke doel te bereiken moeten alle woningen van het aardgas af zijn.',
    )
  })

  it('keeps numbers, bullets, white space, cells and other make-up on a line of their own', () => {
    const vol = 'Een regel die de hele breedte van de bladzijde vult met tekst'
    for (const volgende of [
      '1.1.2 Een volgende afspraak',
      '- Een punt van een lijst',
      'Artikel 3 Huur',
    ])
      expect(toon(maakBron([vol], [volgende]))).toBe(`${vol}\n${volgende}`)
    for (const eigen of [
      { witErvoor: 1 },
      { alinea: true },
      { kopniveau: 2 },
      { grootte: 14 },
      { cel: { tabel: 0, rij: 0, kolom: 1, koprij: false, breedte: 1 } },
    ])
      expect(toon(maakBron([vol], ['Een ander stuk', eigen]))).toBe(`${vol}\nEen ander stuk`)
  })

  it('joins a sentence that goes on, and keeps every offset', () => {
    const bron = maakBron(['De gemeente en'], ['de corporatie'], ['bouwen.'])
    expect(toon(bron)).toBe('De gemeente en de corporatie bouwen.')
    expect(flowRegels(bron, { van: 3, tot: 20 })).toBe('gemeente en de co')
    expect(toon(bron)).toHaveLength(bron.tekst.length)
  })
})
