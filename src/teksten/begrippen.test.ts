// SPDX-License-Identifier: EUPL-1.2
/** The page Begrippen, docs/begrippen.md and the names of the domain say the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BEGRIPPEN } from './begrippen.ts'

const DOC = readFileSync(join(import.meta.dirname, '../../docs/begrippen.md'), 'utf8')
const CODE = '## Woorden in de code'

/** Rows of the tables: word, meaning, source, English, code. */
function rijen(tekst: string): readonly (readonly string[])[] {
  return tekst
    .split('\n')
    .filter((regel) => regel.startsWith('| ') && !regel.startsWith('| Word |'))
    .map((regel) =>
      regel
        .slice(1, -1)
        .split('|')
        .map((cel) => cel.trim()),
    )
}
const vanPagina = rijen(DOC.slice(0, DOC.indexOf(CODE)))
const vanCode = rijen(DOC.slice(DOC.indexOf(CODE)))

describe('docs/begrippen.md', () => {
  it('has every term of the page, with the same meaning and source, in the same order', () => {
    const pagina = BEGRIPPEN.flatMap((groep) => groep.begrippen)
    expect(vanPagina.map(([woord, betekenis, bron]) => ({ woord, betekenis, bron }))).toEqual(
      pagina.map((b) => ({ woord: b.term, betekenis: b.betekenis, bron: b.bron ?? '—' })),
    )
  })

  it('gives every word its English and its place in the code', () => {
    for (const rij of [...vanPagina, ...vanCode]) {
      expect(rij, rij[0]).toHaveLength(5)
      expect(
        rij.every((cel) => cel !== ''),
        rij[0],
      ).toBe(true)
    }
  })

  it('names every type of the domain, and no other', () => {
    const map = join(import.meta.dirname, '../domain')
    const bronnen = readdirSync(map).filter((naam) => !naam.endsWith('.test.ts'))
    const namen = bronnen.flatMap((naam) =>
      [
        ...readFileSync(join(map, naam), 'utf8').matchAll(
          /^export (?:interface|type|class) (\w+)/gm,
        ),
      ].map((treffer) => treffer[1]),
    )
    const genoemd = vanCode.flatMap(([, , , , code = '']) =>
      [...code.matchAll(/`(\w+)`/g)].map((treffer) => treffer[1]),
    )
    const zonder = (a: typeof namen, b: typeof namen) => a.filter((naam) => !b.includes(naam))
    expect(zonder(namen, genoemd), 'exported by src/domain, without a row').toEqual([])
    expect(zonder(genoemd, namen), 'in the table, not exported by src/domain').toEqual([])
    const dubbel = genoemd.filter((naam, i) => genoemd.indexOf(naam) !== i)
    expect(dubbel, 'more than once in the table').toEqual([])
  })
})
