// SPDX-License-Identifier: EUPL-1.2
/**
 * Gathers drawn lines from paths: strokes, and thin filled rectangles, which is how Word draws borders. And the small
 * dots and squares that browsers draw before the items of a list.
 */
import { isRij, type Matrix, punt } from './matrix.ts'
import type { Lijn, Stip } from './soorten.ts'

/** pdf.js path operators within `constructPath`. */
const NAAR = 0
const LIJN = 1
const BOCHT = 2
const KWADRATISCH = 3
const SLUIT = 4
/** Operators that stroke: stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const STREKEN = new Set([20, 21, 24, 25, 26, 27])
const VULLEN = new Set([22, 23, 24, 25, 26, 27])
const DUN = 3.5
const MAX_LIJNEN = 20_000
/** Size of the sign of a list item, in points. */
const STIP_VAN = 1.5
const STIP_TOT = 8

export class Lijnvanger {
  readonly liggend: Lijn[] = []
  readonly staand: Lijn[] = []
  readonly stippen: Stip[] = []

  vang(args: ArrayLike<unknown>, ctm: Matrix): void {
    if (this.liggend.length + this.staand.length > MAX_LIJNEN) return
    const soort = Number(args[0])
    const delen = isRij(args[1]) ? args[1][0] : null
    if (!isRij(delen) || !(STREKEN.has(soort) || VULLEN.has(soort))) return
    for (const pad of leesPaden(delen, ctm)) {
      this.stip(pad)
      if (STREKEN.has(soort)) this.streken(pad)
      else this.vlak(pad)
    }
  }

  private stip(pad: Pad): void {
    if (pad.punten.length < 3 || this.stippen.length > MAX_LIJNEN) return
    const { x0, x1, y0, y1 } = omtrek(pad)
    const breed = x1 - x0
    const hoog = y1 - y0
    const klein = Math.min(breed, hoog) >= STIP_VAN && Math.max(breed, hoog) <= STIP_TOT
    if (klein && Math.abs(breed - hoog) < Math.max(breed, hoog) * 0.4)
      this.stippen.push({ x0, x1, y: (y0 + y1) / 2 })
  }

  private streken(pad: Pad): void {
    for (let i = 1; i < pad.punten.length; i++) {
      const a = pad.punten[i - 1]
      const b = pad.punten[i]
      if (a && b) this.lijn(a[0], a[1], b[0], b[1])
    }
    const eerste = pad.punten[0]
    const laatste = pad.punten.at(-1)
    if (pad.dicht && eerste && laatste) this.lijn(laatste[0], laatste[1], eerste[0], eerste[1])
  }

  private vlak(pad: Pad): void {
    if (pad.punten.length < 2) return
    const { x0, x1, y0, y1 } = omtrek(pad)
    const breed = x1 - x0
    const hoog = y1 - y0
    if (hoog < DUN && breed > hoog) this.lijn(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2)
    else if (breed < DUN && hoog > breed) this.lijn((x0 + x1) / 2, y0, (x0 + x1) / 2, y1)
  }

  private lijn(x0: number, y0: number, x1: number, y1: number): void {
    if (!Number.isFinite(x0 + y0 + x1 + y1)) return
    const breed = Math.abs(x1 - x0)
    const hoog = Math.abs(y1 - y0)
    if (hoog < 1 && breed > 2) {
      this.liggend.push({ p: (y0 + y1) / 2, van: Math.min(x0, x1), tot: Math.max(x0, x1) })
    } else if (breed < 1 && hoog > 2) {
      this.staand.push({ p: (x0 + x1) / 2, van: Math.min(y0, y1), tot: Math.max(y0, y1) })
    }
  }
}

function omtrek(pad: Pad): { x0: number; x1: number; y0: number; y1: number } {
  const xs = pad.punten.map((p) => p[0])
  const ys = pad.punten.map((p) => p[1])
  return {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y0: Math.min(...ys),
    y1: Math.max(...ys),
  }
}

interface Pad {
  readonly punten: (readonly [number, number])[]
  dicht: boolean
}

function leesPaden(delen: ArrayLike<unknown>, ctm: Matrix): Pad[] {
  const uit: Pad[] = []
  let pad: Pad | null = null
  const zet = (i: number): void => {
    pad?.punten.push(punt(ctm, Number(delen[i]), Number(delen[i + 1])))
  }
  for (let i = 0; i < delen.length; ) {
    switch (Number(delen[i])) {
      case NAAR:
        pad = { punten: [], dicht: false }
        uit.push(pad)
        zet(i + 1)
        i += 3
        break
      case LIJN:
        zet(i + 1)
        i += 3
        break
      case BOCHT:
        // A bend is no ruling: only its end counts, as a place to go on from.
        zet(i + 5)
        i += 7
        break
      case KWADRATISCH:
        zet(i + 3)
        i += 5
        break
      case SLUIT:
        if (pad) pad.dicht = true
        i += 1
        break
      default:
        return uit
    }
    if (uit.length > 5_000) return uit
  }
  return uit
}
