// SPDX-License-Identifier: EUPL-1.2
/** OpenDocument styles with their inheritance. Source: OpenDocument 1.3 part 3, chapter 16. */
import { kleurVanHex } from '../kleur.ts'
import { kind, kinderen, type XmlElement } from '../pakket/xml.ts'
import { kopniveauVanStijl } from '../tabelkop.ts'

export interface OdtOpmaak {
  kleur?: string | null
  vet?: boolean
  cursief?: boolean
  verborgen?: boolean
  grootte?: number
}

export interface OdtAlineaStijl {
  /** Name as people see it, of the nearest style that has a name of its own. */
  readonly naam: string | null
  readonly opmaak: OdtOpmaak
  /** Level that the style gives, also to a plain paragraph. */
  readonly kopniveau: number | null
  readonly lijststijl: string | null
  /** White space above, in points. */
  readonly witVoor: number
}

const PUNTEN: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  pc: 12,
  px: 0.75,
}

function punten(lengte: string | undefined): number | null {
  const m = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(lengte ?? '')
  return m ? Number(m[1]) * (PUNTEN[m[2] ?? 'pt'] ?? 1) : null
}

function leesOpmaak(e: XmlElement | null, onder: OdtOpmaak): OdtOpmaak {
  const uit: OdtOpmaak = { ...onder }
  if (!e) return uit
  const kleur = e.attr.get('fo:color')
  if (kleur !== undefined) uit.kleur = kleurVanHex(kleur)
  if (e.attr.get('style:use-window-font-color') === 'true') uit.kleur = null
  const gewicht = e.attr.get('fo:font-weight')
  if (gewicht !== undefined) uit.vet = gewicht === 'bold' || Number(gewicht) >= 600
  const stand = e.attr.get('fo:font-style')
  if (stand !== undefined) uit.cursief = stand === 'italic' || stand === 'oblique'
  const zichtbaar = e.attr.get('text:display')
  if (zichtbaar !== undefined) uit.verborgen = zichtbaar === 'none'
  const maat = e.attr.get('fo:font-size')
  const pt = punten(maat)
  if (pt !== null) uit.grootte = Math.round(pt * 2) / 2
  else if (maat?.endsWith('%') && onder.grootte !== undefined) {
    uit.grootte = Math.round((onder.grootte * Number.parseFloat(maat)) / 50) / 2
  }
  return uit
}

export class OdtStijlen {
  private readonly alineas = new Map<string, XmlElement>()
  private readonly teksten = new Map<string, XmlElement>()
  private readonly eigen = new Set<XmlElement>()
  private standaard: OdtOpmaak = {}
  private readonly bewaard = new Map<string, OdtAlineaStijl>()

  /** `gemeenschappelijk`: named styles; `automatisch`: those that the program made for one part. */
  constructor(gemeenschappelijk: XmlElement | null, automatisch: XmlElement | null) {
    for (const groep of [gemeenschappelijk, automatisch]) {
      for (const s of kinderen(groep)) {
        const familie = s.attr.get('style:family')
        if (s.naam === 'style:default-style' && familie === 'paragraph') {
          this.standaard = leesOpmaak(kind(s, 'style:text-properties'), {})
        }
        if (s.naam !== 'style:style') continue
        const naam = s.attr.get('style:name') ?? ''
        if (familie === 'paragraph') this.alineas.set(naam, s)
        else if (familie === 'text') this.teksten.set(naam, s)
        if (groep === gemeenschappelijk) this.eigen.add(s)
      }
    }
  }

  alinea(naam: string | null): OdtAlineaStijl {
    const sleutel = naam ?? 'Standard'
    let stijl = this.bewaard.get(sleutel)
    if (!stijl) {
      stijl = this.maak(sleutel)
      this.bewaard.set(sleutel, stijl)
    }
    return stijl
  }

  /** A text style over what the surroundings already give. */
  tekst(naam: string | null, onder: OdtOpmaak): OdtOpmaak {
    let uit = onder
    for (const s of this.keten(this.teksten, naam ?? '').reverse()) {
      uit = leesOpmaak(kind(s, 'style:text-properties'), uit)
    }
    return uit
  }

  private keten(groep: ReadonlyMap<string, XmlElement>, naam: string): XmlElement[] {
    const uit: XmlElement[] = []
    let s = groep.get(naam)
    while (s && uit.length < 20 && !uit.includes(s)) {
      uit.push(s)
      s = groep.get(s.attr.get('style:parent-style-name') ?? '')
    }
    return uit
  }

  private maak(naam: string): OdtAlineaStijl {
    const keten = this.keten(this.alineas, naam)
    let opmaak = { ...this.standaard }
    let kopniveau: number | null = null
    let lijststijl: string | null = null
    let witVoor = 0
    for (const s of [...keten].reverse()) {
      opmaak = leesOpmaak(kind(s, 'style:text-properties'), opmaak)
      const niveau = s.attr.get('style:default-outline-level')
      if (niveau !== undefined) kopniveau = Number(niveau) >= 1 ? Number(niveau) : null
      else kopniveau = kopniveauVanStijl(zichtbareNaam(s)) ?? kopniveau
      lijststijl = s.attr.get('style:list-style-name') ?? lijststijl
      const props = kind(s, 'style:paragraph-properties')
      witVoor = punten(props?.attr.get('fo:margin-top')) ?? witVoor
    }
    const genoemd = keten.find((s) => this.eigen.has(s))
    return {
      naam: genoemd ? zichtbareNaam(genoemd) : null,
      opmaak,
      kopniveau,
      lijststijl: lijststijl === '' ? null : lijststijl,
      witVoor,
    }
  }
}

/** 'Heading_20_1' is how a file must write 'Heading 1'. */
const zichtbareNaam = (s: XmlElement): string =>
  s.attr.get('style:display-name') ??
  (s.attr.get('style:name') ?? '').replace(/_([0-9a-f]{2})_/g, (_, h: string) =>
    String.fromCharCode(Number.parseInt(h, 16)),
  )
