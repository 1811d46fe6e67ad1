// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { controleerBron, lees, tabelrijen, teksten } from '../../../../../tests/support/gelezen.ts'

const leesMd = (tekst: string, naam = 'afspraken.md') => lees(new TextEncoder().encode(tekst), naam)

describe('Markdown lezen', () => {
  it('reads headings of both kinds, lists with depth, quotes and breaks', async () => {
    const bron = await leesMd(
      [
        '---',
        'title: "Woonakkoord"',
        '---',
        '# Woonakkoord #',
        'Onderstreept',
        '===',
        '## 1. Bouwen',
        '1. eerste',
        '2. tweede',
        '   loopt door',
        '   - sub',
        '     * dieper',
        '- [ ] open punt',
        '',
        '> aangehaald',
        '',
        'regel een  ',
        'regel twee',
      ].join('\n'),
    )
    expect(bron.eigenTitel).toBe('Woonakkoord')
    expect(teksten(bron)).toEqual([
      'Woonakkoord',
      'Onderstreept',
      '1. Bouwen',
      '1. eerste',
      '2. tweede',
      'loopt door',
      '• sub',
      '• dieper',
      '• open punt',
      'aangehaald',
      'regel een',
      'regel twee',
    ])
    expect(bron.regels.map((r) => r.kopniveau)).toEqual([1, 1, 2, ...Array<null>(9).fill(null)])
    expect(bron.regels.map((r) => r.lijstniveau).slice(3, 9)).toEqual([0, 0, 0, 1, 2, 0])
    controleerBron(bron)
  })

  it('takes marks off and keeps what looks like one', async () => {
    const bron = await leesMd(
      'Tekst **vet** en *schuin* en [naam](http://x.nl) en `code` en 2 * 3 * 4 en naam_van_iets en \\*ster\\* &euro; 5 <span style="color: #ED7D31">oranje</span> <!-- weg -->einde[^1]\n\n[^1]: de noot',
    )
    expect(teksten(bron)).toEqual([
      'Tekst vet en schuin en naam en code en 2 * 3 * 4 en naam_van_iets en *ster* € 5 oranje einde',
      '1 de noot',
    ])
    const opmaak = bron.regels[0]?.opmaak.map((o) => bron.tekst.slice(o.van, o.tot))
    expect(opmaak).toEqual(['vet', 'schuin', 'oranje'])
    expect(bron.regels[1]?.zone).toBe('voetnoot')
  })

  it('reads tables with pipes in cells and breaks in cells', async () => {
    const bron = await leesMd(
      '| Nr | Afspraak |\n|---|:--:|\n| A1 | een<br>twee |\n| A2 | a \\| b |\n\nDaarna',
    )
    expect(tabelrijen(bron)).toEqual([
      ['A1', 'een twee'],
      ['A2', 'a | b'],
    ])
    expect(bron.regels.at(-1)?.cel).toBeNull()
  })

  it('looks at the content, not at the name', async () => {
    const md = await leesMd('# Kop\n\n## Tweede kop\n\ntekst genoeg', 'afspraken.txt')
    expect(md.formaat).toBe('md')
    const txt = await leesMd(
      'Gewone tekst zonder tekens, met # een hekje erin en genoeg letters',
      'a.txt',
    )
    expect(txt.formaat).toBe('txt')
    const lijnen = 'paraaf Gemeente: ____   paraaf Corporatie: ____   paraaf Huurders: ____\n'
    const paraaf = await leesMd(lijnen.repeat(4), 'convenant.txt')
    expect(paraaf.formaat).toBe('txt')
    expect((await leesMd(lijnen)).tekst).toContain('Gemeente: ____')
  })
})
