// SPDX-License-Identifier: EUPL-1.2
/**
 * Plays the drawing operators of one page and keeps what a reader sees: letters with place, size and colour, and
 * drawn lines. One source for all of it, so that colour and text cannot come apart.
 * Source: ISO 32000-1, 9 (text) and 8 (graphics).
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MAX_STUKKEN_PER_BLADZIJDE } from '../../grenzen.ts'
import { LeesFout } from '../bouw-bron.ts'
import { kleurVanHex } from '../kleur.ts'
import { Lijnvanger } from './lijnvanger.ts'
import { EENHEID, isRij, type Matrix, maal, naarMatrix } from './matrix.ts'
import type { GeopendePdf } from './open.ts'
import type { Blad } from './soorten.ts'
import { Tekenvanger } from './tekenvanger.ts'

interface Lettersoort {
  readonly schaal: number
  readonly vet: boolean
  readonly cursief: boolean
}

interface Stand {
  ctm: Matrix
  kleur: string | null
  letter: Lettersoort
  grootte: number
  tekenwit: number
  woordwit: number
  rek: number
  regelhoogte: number
  rijzing: number
  weergave: number
}

const GEWOON: Lettersoort = { schaal: 0.001, vet: false, cursief: false }

export async function leesBlad(page: PDFPageProxy, ops: GeopendePdf['ops']): Promise<Blad> {
  const kijk = page.getViewport({ scale: 1 })
  const lijst = await page.getOperatorList({ annotationMode: 0 })
  const speler = new Speler(page, naarMatrix(kijk.transform) ?? EENHEID)
  const namen = new Map<number, string>(Object.entries(ops).map(([naam, nr]) => [nr, naam]))
  for (let i = 0; i < lijst.fnArray.length; i++) {
    const args: unknown = lijst.argsArray[i]
    speler.speel(namen.get(lijst.fnArray[i] ?? -1) ?? '', isRij(args) ? args : [])
  }
  const { breedte, hoogte } = { breedte: kijk.width, hoogte: kijk.height }
  const stukken = speler.tekens
    .klaar()
    // Outside the page nobody sees it: cut marks, notes of the printer.
    .filter(
      ({ hoek, x0, x1, y, plek: [px, py], grootte }) =>
        (hoek === 0 ? x1 > 0 && x0 < breedte && y > 0 : px > -grootte && px < breedte + grootte) &&
        py > -grootte &&
        py < hoogte + grootte,
    )
  return {
    nr: page.pageNumber,
    breedte,
    hoogte,
    stukken,
    liggend: speler.lijnen.liggend,
    staand: speler.lijnen.staand,
    stippen: speler.lijnen.stippen,
    onleesbaar: speler.tekens.onleesbaar,
  }
}

class Speler {
  readonly tekens = new Tekenvanger()
  readonly lijnen = new Lijnvanger()
  private readonly page: PDFPageProxy
  private readonly letters = new Map<string, Lettersoort>()
  private readonly stapel: Stand[] = []
  private stand: Stand
  private tekst: Matrix = EENHEID
  private x = 0
  private y = 0
  private regelX = 0
  private regelY = 0
  private getoond = 0

  constructor(page: PDFPageProxy, begin: Matrix) {
    this.page = page
    this.stand = {
      ctm: begin,
      kleur: null,
      letter: GEWOON,
      grootte: 12,
      tekenwit: 0,
      woordwit: 0,
      rek: 1,
      regelhoogte: 0,
      rijzing: 0,
      weergave: 0,
    }
  }

  speel(naam: string, args: ArrayLike<unknown>): void {
    const s = this.stand
    const getal = (i: number): number => {
      const n = Number(args[i])
      return Number.isFinite(n) ? n : 0
    }
    switch (naam) {
      case 'save':
      case 'beginGroup':
        this.bewaar()
        break
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        this.herstel()
        break
      case 'transform':
        s.ctm = maal(s.ctm, naarMatrix(args) ?? EENHEID)
        break
      case 'paintFormXObjectBegin':
        this.bewaar()
        this.stand.ctm = maal(this.stand.ctm, naarMatrix(args[0]) ?? EENHEID)
        break
      case 'setFillRGBColor':
        s.kleur = kleurVanHex(typeof args[0] === 'string' ? args[0] : null)
        break
      case 'setFillColorN':
      case 'setFillTransparent':
        s.kleur = null
        break
      case 'constructPath':
        this.lijnen.vang(args, s.ctm)
        break
      case 'beginText':
        this.tekst = EENHEID
        this.x = this.regelX = 0
        this.y = this.regelY = 0
        break
      case 'setFont':
        s.letter = this.letter(String(args[0]))
        s.grootte = getal(1)
        break
      case 'setCharSpacing':
        s.tekenwit = getal(0)
        break
      case 'setWordSpacing':
        s.woordwit = getal(0)
        break
      case 'setHScale':
        s.rek = getal(0) / 100 || 1
        break
      case 'setLeading':
        s.regelhoogte = -getal(0)
        break
      case 'setTextRise':
        s.rijzing = getal(0)
        break
      case 'setTextRenderingMode':
        s.weergave = getal(0)
        break
      case 'setTextMatrix':
        this.tekst = naarMatrix(args) ?? EENHEID
        this.x = this.regelX = 0
        this.y = this.regelY = 0
        break
      case 'setLeadingMoveText':
        s.regelhoogte = getal(1)
        this.verplaats(getal(0), getal(1))
        break
      case 'moveText':
        this.verplaats(getal(0), getal(1))
        break
      case 'nextLine':
        this.verplaats(0, s.regelhoogte)
        break
      case 'nextLineShowText':
        this.verplaats(0, s.regelhoogte)
        this.toon(args[0])
        break
      case 'nextLineSetSpacingShowText':
        s.woordwit = getal(0)
        s.tekenwit = getal(1)
        this.verplaats(0, s.regelhoogte)
        this.toon(args[2])
        break
      case 'showText':
      case 'showSpacedText':
        this.toon(args[0])
        break
      default:
        break
    }
  }

  private bewaar(): void {
    // A page that only ever saves is broken; the rest of it still reads.
    if (this.stapel.length < 1_000) this.stapel.push({ ...this.stand })
  }

  private herstel(): void {
    const vorige = this.stapel.pop()
    if (vorige) this.stand = vorige
  }

  private verplaats(dx: number, dy: number): void {
    this.regelX += dx
    this.regelY += dy
    this.x = this.regelX
    this.y = this.regelY
  }

  private letter(naam: string): Lettersoort {
    let letter = this.letters.get(naam)
    if (!letter) {
      const ruw: unknown = this.page.commonObjs.has(naam) ? this.page.commonObjs.get(naam) : null
      letter = leesLettersoort(ruw)
      this.letters.set(naam, letter)
    }
    return letter
  }

  private toon(tekens: unknown): void {
    if (!isRij(tekens)) return
    const s = this.stand
    const m = maal(s.ctm, this.tekst)
    this.getoond += tekens.length
    // A page like that is a map or an attack; it has the text of hundreds of pages.
    if (this.getoond > MAX_STUKKEN_PER_BLADZIJDE * 4) {
      throw new LeesFout({ ok: false, fout: 'document_te_veel_bladzijden' })
    }
    this.tekens.begin(m, s, this.y + s.rijzing)
    for (let i = 0; i < tekens.length; i++) {
      const t: unknown = tekens[i]
      if (typeof t === 'number') {
        this.x -= ((t * s.grootte) / 1000) * s.rek
        continue
      }
      if (typeof t !== 'object' || t === null) continue
      const { unicode, width, isSpace } = t as {
        unicode?: unknown
        width?: unknown
        isSpace?: unknown
      }
      const breed = (Number(width) || 0) * s.grootte * s.letter.schaal
      const wit = s.tekenwit + (isSpace === true ? s.woordwit : 0)
      const van = this.x
      this.tekens.teken(typeof unicode === 'string' ? unicode : '', van, van + breed * s.rek)
      this.x += (breed + wit) * s.rek
    }
  }
}

function leesLettersoort(ruw: unknown): Lettersoort {
  if (typeof ruw !== 'object' || ruw === null) return GEWOON
  const f = ruw as {
    name?: unknown
    bold?: unknown
    black?: unknown
    italic?: unknown
    fontMatrix?: unknown
  }
  const naam = typeof f.name === 'string' ? f.name.replace(/^[A-Z]{6}\+/, '') : ''
  const matrix = naarMatrix(f.fontMatrix)
  return {
    schaal: matrix && matrix[0] !== 0 ? Math.abs(matrix[0]) : 0.001,
    vet: f.bold === true || f.black === true || /bold|black|heavy|semibd|demi|[-,]bd\b/i.test(naam),
    cursief: f.italic === true || /italic|oblique|kursiv|[-,]it\b/i.test(naam),
  }
}
