// SPDX-License-Identifier: EUPL-1.2
/** Gathers letters as they are drawn into pieces: one baseline, one make-up, no wide gap. */
import { type Matrix, punt } from './matrix.ts'
import type { Stuk, Teken } from './soorten.ts'

interface Opmaak {
  readonly kleur: string | null
  readonly vet: boolean
  readonly cursief: boolean
  readonly grootte: number
  readonly hoek: number
}

/** Wider than this (in letter heights) is a gap between words, where the file draws no space. */
const WOORDGAT = 0.17
/** Wider than this begins a new piece. */
const STUKGAT = 1
/** Private characters and the sign for 'no such character': the font shows them, the file does not say what they are. */
const ONLEESBAAR = /[\ue000-\uefff\uf100-\uf8ff\ufffd]/

export class Tekenvanger {
  onleesbaar = 0
  private readonly stukken: Stuk[] = []
  private tekens: Teken[] = []
  private opmaak: Opmaak | null = null
  private y = 0
  private plek: readonly [number, number] = [0, 0]
  private spatie = false
  // What the letters that come now look like.
  private m: Matrix = [1, 0, 0, 1, 0, 0]
  private nu: Opmaak = { kleur: null, vet: false, cursief: false, grootte: 0, hoek: 0 }
  private hoogte = 0

  /** To be called before each run of letters: `m` is page space, `hoogte` the place above the baseline. */
  begin(
    m: Matrix,
    stand: {
      readonly kleur: string | null
      readonly letter: { readonly vet: boolean; readonly cursief: boolean; readonly schaal: number }
      readonly grootte: number
      readonly weergave: number
    },
    hoogte: number,
  ): void {
    const richting = stand.grootte < 0 ? -1 : 1
    const hoek = Math.round((Math.atan2(m[1] * richting, m[0] * richting) * 180) / Math.PI)
    const eigen = Math.abs(stand.grootte) * (stand.letter.schaal / 0.001)
    const grootte = Math.round(Math.hypot(m[2], m[3]) * eigen * 10) / 10
    this.m = m
    this.hoogte = hoogte
    this.nu = {
      // 3 draws nothing: the text layer that OCR lays over a scan.
      kleur: stand.weergave === 3 ? null : stand.kleur,
      vet: stand.letter.vet,
      cursief: stand.letter.cursief,
      grootte,
      hoek,
    }
  }

  teken(c: string, van: number, tot: number): void {
    const [ax, ay] = punt(this.m, van, this.hoogte)
    const [bx, by] = punt(this.m, tot, this.hoogte)
    // Along its own direction, so that turned text is gathered by the same rules.
    const r = (this.nu.hoek * Math.PI) / 180
    const cos = Math.cos(r)
    const sin = Math.sin(r)
    const x0 = ax * cos + ay * sin
    const x1 = bx * cos + by * sin
    const y = ay * cos - ax * sin
    if (!Number.isFinite(x0 + x1 + y) || this.nu.grootte <= 0.5) return
    if (/^\s*$/.test(c) || c === '\u00a0') {
      if (c !== '') this.spatie = true
      return
    }
    if (ONLEESBAAR.test(c)) this.onleesbaar++
    const vorige = this.tekens.at(-1)
    const o = this.opmaak
    if (vorige && o) {
      const gat = x0 - vorige.x1
      const vervolg =
        Math.abs(y - this.y) < o.grootte * 0.1 &&
        gat < o.grootte * STUKGAT &&
        gat > -o.grootte * 0.4 &&
        gelijk(o, this.nu)
      // A soft hyphen in the middle of a line is drawn as a space that the next letter is drawn over.
      const over = Math.abs(gat) < o.grootte * 0.02
      if (!vervolg) this.sluit()
      else if ((this.spatie && !over) || gat > o.grootte * WOORDGAT) {
        this.tekens.push({ c: ' ', x0: vorige.x1, x1: x0 })
      }
    }
    if (this.tekens.length === 0) {
      this.opmaak = this.nu
      this.y = y
      this.plek = [ax, ay]
    }
    this.spatie = false
    this.tekens.push({ c, x0: Math.min(x0, x1), x1: Math.max(x0, x1) })
  }

  klaar(): Stuk[] {
    this.sluit()
    return this.stukken
  }

  private sluit(): void {
    const eerste = this.tekens[0]
    const laatste = this.tekens.at(-1)
    if (eerste && laatste && this.opmaak) {
      this.stukken.push({
        ...this.opmaak,
        tekens: this.tekens,
        x0: eerste.x0,
        x1: laatste.x1,
        y: this.y,
        plek: this.plek,
      })
    }
    this.tekens = []
    this.spatie = false
  }
}

const gelijk = (a: Opmaak, b: Opmaak): boolean =>
  a.kleur === b.kleur &&
  a.vet === b.vet &&
  a.cursief === b.cursief &&
  a.hoek === b.hoek &&
  Math.abs(a.grootte - b.grootte) < 0.3
