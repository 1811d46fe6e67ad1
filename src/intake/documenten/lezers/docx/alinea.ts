// SPDX-License-Identifier: EUPL-1.2
/** The runs of one Word paragraph: what a reader sees of it, tracked changes taken as accepted. */
import type { Loop } from '../bouw-bron.ts'
import { kind, kinderen, type XmlElement } from '../pakket/xml.ts'
import { leesRunOpmaak, type RunOpmaak, type Stijlen } from './stijlen.ts'

/** Where we are in nested fields (`w:fldChar`); it goes on over paragraphs. */
export interface Veld {
  opdracht: string
  /** false: between begin and separate, where the instruction stands. */
  inResultaat: boolean
}

export interface Inhoud {
  readonly lopen: Loop[]
  /** Text boxes anchored in this paragraph: their contents, to be read after it. */
  readonly tekstvakken: XmlElement[]
}

export interface Tellers {
  wijzigingen: number
  afbeeldingen: number
  ingesloten: number
}

export class AlineaLezer {
  readonly velden: Veld[] = []
  readonly tellers: Tellers = { wijzigingen: 0, afbeeldingen: 0, ingesloten: 0 }
  private readonly stijlen: Stijlen
  private readonly thema: ReadonlyMap<string, string>

  constructor(stijlen: Stijlen) {
    this.stijlen = stijlen
    this.thema = stijlen.thema
  }

  get inInhoudsopgave(): boolean {
    return this.velden.some((v) => /^\s*TOC\b/.test(v.opdracht))
  }

  lees(ouder: XmlElement, basis: RunOpmaak, uit: Inhoud): void {
    for (const k of kinderen(ouder)) {
      switch (k.naam) {
        case 'w:r':
          this.leesRun(k, basis, uit)
          break
        case 'w:del':
        case 'w:moveFrom':
          this.tellers.wijzigingen++
          break
        case 'w:ins':
        case 'w:moveTo':
          this.tellers.wijzigingen++
          this.lees(k, basis, uit)
          break
        case 'w:sdt':
          this.lees(kind(k, 'w:sdtContent') ?? k, basis, uit)
          break
        case 'mc:AlternateContent':
          this.lees(kiesInhoud(k), basis, uit)
          break
        case 'm:r':
          for (const t of kinderen(k, 'm:t')) this.schrijf(t.kinderen, basis, uit)
          break
        case 'w:ruby':
          this.lees(kind(k, 'w:rubyBase') ?? k, basis, uit)
          break
        case 'w:pPr':
        case 'w:rPr':
          break
        default:
          // hyperlink, smartTag, fldSimple, customXml, dir, bdo, oMath …: what is inside counts.
          if (k.kinderen.length > 0) this.lees(k, basis, uit)
      }
    }
  }

  private leesRun(run: XmlElement, basis: RunOpmaak, uit: Inhoud): void {
    const rPr = kind(run, 'w:rPr')
    const stijl = kind(rPr, 'w:rStyle')?.attr.get('w:val') ?? null
    const opmaak = { ...basis, ...this.stijlen.run(stijl), ...leesRunOpmaak(rPr, this.thema) }
    this.leesRunDelen(run, opmaak, uit)
  }

  private leesRunDelen(run: XmlElement, opmaak: RunOpmaak, uit: Inhoud): void {
    for (const k of kinderen(run)) {
      switch (k.naam) {
        case 'w:t':
          this.schrijf(k.kinderen, opmaak, uit)
          break
        case 'w:tab':
        case 'w:ptab':
          this.schrijf(['\t'], opmaak, uit)
          break
        case 'w:br':
        case 'w:cr':
          this.schrijf(['\n'], opmaak, uit)
          break
        case 'w:noBreakHyphen':
          this.schrijf(['-'], opmaak, uit)
          break
        case 'w:sym':
          this.schrijf([symbool(k)], opmaak, uit)
          break
        case 'w:fldChar':
          this.leesVeldteken(k.attr.get('w:fldCharType') ?? '')
          break
        case 'w:instrText': {
          const veld = this.velden.at(-1)
          if (veld && !veld.inResultaat && veld.opdracht.length < 200) {
            veld.opdracht += k.kinderen.filter((t) => typeof t === 'string').join('')
          }
          break
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.leesTekening(k, uit)
          break
        case 'mc:AlternateContent':
          this.leesRunDelen(kiesInhoud(k), opmaak, uit)
          break
        default:
          // delText, note references, soft hyphens, page number marks: nothing that reads as text.
          break
      }
    }
  }

  private leesVeldteken(soort: string): void {
    if (soort === 'begin') this.velden.push({ opdracht: '', inResultaat: false })
    else if (soort === 'end') this.velden.pop()
    else {
      const veld = this.velden.at(-1)
      if (veld) veld.inResultaat = true
    }
  }

  private schrijf(delen: readonly (string | XmlElement)[], opmaak: RunOpmaak, uit: Inhoud): void {
    if (opmaak.verborgen || this.velden.some((v) => !v.inResultaat)) return
    for (const tekst of delen) {
      if (typeof tekst !== 'string' || tekst === '') continue
      uit.lopen.push({
        tekst,
        kleur: opmaak.kleur ?? null,
        vet: opmaak.vet ?? false,
        cursief: opmaak.cursief ?? false,
      })
    }
  }

  /** Text boxes anywhere in a drawing, each once; pictures and embedded files are counted. */
  private leesTekening(e: XmlElement, uit: Inhoud): void {
    for (const k of kinderen(e)) {
      if (k.naam === 'w:txbxContent') uit.tekstvakken.push(k)
      else if (k.naam === 'mc:AlternateContent') this.leesTekening(kiesInhoud(k), uit)
      else {
        if (k.naam === 'a:blip' || k.naam === 'v:imagedata') this.tellers.afbeeldingen++
        if (k.naam === 'o:OLEObject') this.tellers.ingesloten++
        this.leesTekening(k, uit)
      }
    }
  }
}

/** One of the alternatives, never both: the first choice that holds anything, else the fallback. */
export function kiesInhoud(e: XmlElement): XmlElement {
  const keuze = kinderen(e, 'mc:Choice').find((k) => k.kinderen.length > 0)
  return keuze ?? kind(e, 'mc:Fallback') ?? { ...e, kinderen: [] }
}

/** A character from a symbol font; those live in the private area and look like bullets, arrows and ticks. */
function symbool(e: XmlElement): string {
  const code = Number.parseInt(e.attr.get('w:char') ?? '', 16)
  if (!(code > 31)) return ''
  if (code >= 0xf000 && code <= 0xf0ff) return '•'
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
