// SPDX-License-Identifier: EUPL-1.2
/** Items of a list whose sign is a drawing: browsers and page designers draw a dot, with no letter in the text for it. */
import type { Tekstregel } from './regels.ts'
import { type Blad, type Stip, tekstVan } from './soorten.ts'

/** As far as a sign may stand before its text, in letter heights. */
const AFSTAND = 2.6

/** Finds per line, in reading order, the level of the drawn sign before it. */
export class Stipvinder {
  private readonly stippen: Stip[]
  /** Left edges of the open levels. */
  private readonly open: number[] = []
  private vorige: Tekstregel | null = null

  constructor(blad: Pick<Blad, 'stippen'>) {
    this.stippen = [...blad.stippen]
  }

  /** Depth of the list item that begins with this line; null when no sign is drawn before it. */
  niveau(regel: Tekstregel): number | null {
    if (this.stippen.length === 0) return null
    const vorige = this.vorige
    this.vorige = regel
    const stip = this.stippen.find(
      (s) =>
        s.x1 <= regel.x0 + 1 &&
        regel.x0 - s.x1 < regel.grootte * AFSTAND &&
        s.y < regel.y + regel.grootte * 0.1 &&
        s.y > regel.y - regel.grootte * 0.8,
    )
    // To the left of the items, or on in another column: the list is over.
    if ((vorige && regel.y < vorige.y) || (!stip && regel.x0 < (this.open[0] ?? 0) - 3))
      this.open.length = 0
    if (!stip || !/^[\p{L}\p{N}"'“‘€(]/u.test(regel.stukken.map(tekstVan).join(''))) return null
    while (this.open.length > 0 && (this.open.at(-1) ?? 0) > regel.x0 + 3) this.open.pop()
    if (this.open.length === 0 || (this.open.at(-1) ?? 0) < regel.x0 - 3) this.open.push(regel.x0)
    return this.open.length - 1
  }
}
