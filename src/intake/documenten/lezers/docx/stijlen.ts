// SPDX-License-Identifier: EUPL-1.2
/** Word styles with their inheritance: what a paragraph or run looks like when it says nothing itself. */
import { kleurVanHex } from '../kleur.ts'
import { kind, kinderen, type XmlElement } from '../pakket/xml.ts'
import { kopniveauVanStijl } from '../tabelkop.ts'

/** Run properties; undefined: not said here, so inherited. */
export interface RunOpmaak {
  kleur?: string | null
  vet?: boolean
  cursief?: boolean
  verborgen?: boolean
  grootte?: number
}

export interface NummerVerwijzing {
  readonly numId: string | null
  readonly niveau: number | null
}

export interface AlineaStijl {
  readonly naam: string | null
  readonly opmaak: RunOpmaak
  readonly kopniveau: number | null
  readonly nummer: NummerVerwijzing | null
  readonly witVoor: number
}

export const val = (e: XmlElement | null): string | null => e?.attr.get('w:val') ?? null

/** On/off properties: present without a value means on. */
export function isAan(e: XmlElement | null): boolean | undefined {
  if (!e) return undefined
  return !/^(?:0|false|off|none)$/.test(val(e) ?? 'true')
}

export function leesRunOpmaak(
  rPr: XmlElement | null,
  thema: ReadonlyMap<string, string>,
): RunOpmaak {
  const uit: RunOpmaak = {}
  if (!rPr) return uit
  const vet = isAan(kind(rPr, 'w:b'))
  if (vet !== undefined) uit.vet = vet
  const cursief = isAan(kind(rPr, 'w:i'))
  if (cursief !== undefined) uit.cursief = cursief
  const verborgen = isAan(kind(rPr, 'w:vanish'))
  if (verborgen !== undefined) uit.verborgen = verborgen
  const maat = Number(val(kind(rPr, 'w:sz')))
  if (maat > 0) uit.grootte = maat / 2
  const kleur = kind(rPr, 'w:color')
  if (kleur) {
    const waarde = val(kleur)
    const uitThema = thema.get(kleur.attr.get('w:themeColor') ?? '')
    // Word writes the computed colour beside the theme colour; the theme itself only when that is missing.
    uit.kleur = kleurVanHex(waarde !== null && waarde !== 'auto' ? waarde : uitThema)
  }
  return uit
}

/** `clrScheme` of the theme part, by the names that `w:themeColor` uses. */
export function leesThema(thema: XmlElement | null): Map<string, string> {
  const uit = new Map<string, string>()
  const schema = kind(kind(thema, 'a:themeElements'), 'a:clrScheme')
  for (const e of kinderen(schema)) {
    const waarde =
      kind(e, 'a:srgbClr')?.attr.get('val') ?? kind(e, 'a:sysClr')?.attr.get('lastClr') ?? null
    if (waarde === null) continue
    const naam = e.naam.replace(/^a:/, '')
    uit.set(naam, waarde)
    const ander = { dk1: 'text1', lt1: 'background1', dk2: 'text2', lt2: 'background2' }[naam]
    if (ander) uit.set(ander, waarde)
    if (naam === 'hlink') uit.set('hyperlink', waarde)
    if (naam === 'folHlink') uit.set('followedHyperlink', waarde)
  }
  return uit
}

export function leesNummerVerwijzing(pPr: XmlElement | null): NummerVerwijzing | null {
  const numPr = kind(pPr, 'w:numPr')
  if (!numPr) return null
  const niveau = val(kind(numPr, 'w:ilvl'))
  return {
    numId: val(kind(numPr, 'w:numId')),
    niveau: niveau === null ? null : clampNiveau(Number(niveau)),
  }
}

export const clampNiveau = (n: number): number =>
  Number.isInteger(n) ? Math.max(0, Math.min(8, n)) : 0

export class Stijlen {
  private readonly perId = new Map<string, XmlElement>()
  private readonly standaardAlinea: string | null = null
  private readonly standaardOpmaak: RunOpmaak
  readonly thema: ReadonlyMap<string, string>
  private readonly alineas = new Map<string, AlineaStijl>()
  private readonly runs = new Map<string, RunOpmaak>()

  constructor(styles: XmlElement | null, thema: ReadonlyMap<string, string>) {
    this.thema = thema
    for (const s of kinderen(styles, 'w:style')) {
      const id = s.attr.get('w:styleId')
      if (id === undefined) continue
      this.perId.set(id, s)
      if (
        s.attr.get('w:type') === 'paragraph' &&
        /^(?:1|true|on)$/.test(s.attr.get('w:default') ?? '')
      )
        this.standaardAlinea = id
    }
    const standaard = kind(kind(styles, 'w:docDefaults'), 'w:rPrDefault')
    this.standaardOpmaak = leesRunOpmaak(kind(standaard, 'w:rPr'), thema)
  }

  alinea(id: string | null): AlineaStijl {
    const sleutel = id !== null && this.perId.has(id) ? id : (this.standaardAlinea ?? '')
    let stijl = this.alineas.get(sleutel)
    if (!stijl) {
      stijl = this.maakAlinea(sleutel, id)
      this.alineas.set(sleutel, stijl)
    }
    return stijl
  }

  /** Character style, with what it is based on. */
  run(id: string | null): RunOpmaak {
    if (id === null) return {}
    let opmaak = this.runs.get(id)
    if (!opmaak) {
      opmaak = {}
      for (const s of this.keten(id).reverse()) {
        Object.assign(opmaak, leesRunOpmaak(kind(s, 'w:rPr'), this.thema))
      }
      this.runs.set(id, opmaak)
    }
    return opmaak
  }

  /** numId that a numbering style stands for (`w:numStyleLink`). */
  nummerVanStijl(id: string): string | null {
    for (const s of this.keten(id)) {
      const numId = leesNummerVerwijzing(kind(s, 'w:pPr'))?.numId ?? null
      if (numId !== null) return numId
    }
    return null
  }

  /** The style and everything it is based on, nearest first; a circle ends where it begins. */
  private keten(id: string): XmlElement[] {
    const uit: XmlElement[] = []
    let s = this.perId.get(id)
    while (s && uit.length < 20 && !uit.includes(s)) {
      uit.push(s)
      s = this.perId.get(val(kind(s, 'w:basedOn')) ?? '')
    }
    return uit
  }

  private maakAlinea(id: string, gevraagd: string | null): AlineaStijl {
    const opmaak: RunOpmaak = { ...this.standaardOpmaak }
    let kopniveau: number | null = null
    let nummer = null as NummerVerwijzing | null
    let witVoor = 0
    const keten = this.keten(id)
    for (const s of [...keten].reverse()) {
      Object.assign(opmaak, leesRunOpmaak(kind(s, 'w:rPr'), this.thema))
      const pPr = kind(s, 'w:pPr')
      const omtrek = val(kind(pPr, 'w:outlineLvl'))
      if (omtrek !== null) kopniveau = kopVanOmtrek(omtrek)
      else {
        kopniveau = kopniveauVanStijl(val(kind(s, 'w:name'))) ?? kopniveau
      }
      const eigen = leesNummerVerwijzing(pPr)
      if (eigen) {
        nummer = {
          numId: eigen.numId ?? nummer?.numId ?? null,
          niveau: eigen.niveau ?? nummer?.niveau ?? null,
        }
      }
      witVoor = leesWitVoor(pPr) ?? witVoor
    }
    const naam = val(kind(keten[0] ?? null, 'w:name')) ?? gevraagd
    return { naam, opmaak, kopniveau, nummer, witVoor }
  }
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function kopVanOmtrek(waarde: string): number | null {
  const n = Number(waarde)
  return Number.isInteger(n) && n >= 0 && n < 9 ? n + 1 : null
}

/** White space above in twentieths of a point, when said. */
export function leesWitVoor(pPr: XmlElement | null): number | null {
  const voor = kind(pPr, 'w:spacing')?.attr.get('w:before')
  return voor === undefined ? null : Number(voor) || 0
}
