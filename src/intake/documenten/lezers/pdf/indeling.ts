// SPDX-License-Identifier: EUPL-1.2
/** The order in which a person reads a page: columns from left to right, tables and lines from the top. */
import { isSleutel } from '../rijen.ts'
import { leesKolomtabellen } from './kolomtabel.ts'
import { vindKrant } from './krant.ts'
import { groepeerRegels, maakRegel, segmenten, type Tekstregel } from './regels.ts'
import { leesRoosters } from './rooster.ts'
import { type Blad, type Lijn, type Stuk, tekstVan } from './soorten.ts'
import type { PdfTabel } from './tabel.ts'

interface PdfRegel extends Tekstregel {
  readonly soort: 'regel'
}

export type Bladdeel = PdfRegel | PdfTabel

export function deelIn(blad: Blad): Bladdeel[] {
  const { tabellen, rest } = leesRoosters(blad)
  const recht = rest.filter((s) => s.hoek === 0)
  const gedraaid = rest.filter((s) => s.hoek !== 0)
  return [...leesGebied(recht, tabellen, blad.liggend, 0), ...leesGedraaid(gedraaid)]
}

function leesGebied(
  stukken: readonly Stuk[],
  tabellen: readonly PdfTabel[],
  liggend: readonly Lijn[],
  diepte: number,
): Bladdeel[] {
  const krant = diepte < 3 ? vindKrant(stukken) : null
  if (krant === null) {
    const gevonden = leesKolomtabellen(stukken, liggend)
    return [...naarRegels(gevonden.rest), ...gevonden.tabellen, ...tabellen].sort(
      (a, b) => bovenkant(a) - bovenkant(b),
    )
  }
  const { boven, onder, goot } = krant
  const lees = (hoort: (x: number, y: number) => boolean): Bladdeel[] =>
    leesGebied(
      stukken.filter((s) => hoort((s.x0 + s.x1) / 2, s.y)),
      tabellen.filter((t) => hoort((t.x0 + t.x1) / 2, (t.y0 + t.y1) / 2)),
      liggend,
      diepte + 1,
    )
  return [
    ...lees((_, y) => y < boven),
    ...lees((x, y) => y >= boven && y <= onder && x < goot),
    ...lees((x, y) => y >= boven && y <= onder && x >= goot),
    ...lees((_, y) => y > onder),
  ]
}

const bovenkant = (d: Bladdeel): number => (d.soort === 'tabel' ? d.y0 : d.y - d.grootte * 0.75)

/** Lines; parts with a wide gap between them stay apart, but a number or bullet goes with what follows it. */
function naarRegels(stukken: readonly Stuk[]): PdfRegel[] {
  return groepeerRegels(stukken).flatMap((rij) => {
    const delen = segmenten(rij, 2)
    const samen: Stuk[][] = []
    for (const deel of delen) {
      const vorige = samen.at(-1)
      const kort = vorige ? vorige.map(tekstVan).join(' ').trim() : ''
      const gat = vorige ? (deel[0]?.x0 ?? 0) - Math.max(...vorige.map((s) => s.x1)) : 0
      const hoort =
        samen.length === 1 &&
        gat < 90 &&
        (isSleutel(kort) || /^\S{1,12}(?: \S{1,6})?[.:)]$/.test(kort))
      if (vorige && hoort) vorige.push(...deel)
      else samen.push([...deel])
    }
    return samen.map((deel): PdfRegel => ({ soort: 'regel', ...maakRegel(deel) }))
  })
}

/** Turned text (a watermark, a stamp in the margin) reads by itself, after the rest of the page. */
function leesGedraaid(stukken: readonly Stuk[]): PdfRegel[] {
  const hoeken = [...new Set(stukken.map((s) => s.hoek))]
  return hoeken.flatMap((hoek) =>
    naarRegels(stukken.filter((s) => s.hoek === hoek)).map((r) => ({ ...r })),
  )
}
