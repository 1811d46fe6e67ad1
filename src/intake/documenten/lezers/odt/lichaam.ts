// SPDX-License-Identifier: EUPL-1.2
/** Walks the blocks of an OpenDocument text: paragraphs, headings, lists, tables, sections, frames. */
import type { Cel, Zone } from '../../../../domain/bron.ts'
import type { BronBouwer, Loop } from '../bouw-bron.ts'
import { kinderen, type XmlElement } from '../pakket/xml.ts'
import { isInhoudsstijl } from '../tabelkop.ts'
import { leesOdtInhoud, leesTekening, type OdtInhoud, type OdtTellers } from './alinea.ts'
import type { OdtNummering, Stand } from './nummering.ts'
import type { OdtStijlen } from './stijlen.ts'
import { leesOdtTabel } from './tabel.ts'

interface Lijstplaats {
  readonly stijl: string | null
  readonly niveau: number
  readonly stand: Stand
  /** Number for the next paragraph; null: it carries none (not the first of its item, or a list header). */
  telt: boolean
  begin: number | null
}

interface Omgeving {
  readonly zone: Zone | null
  readonly cel: Cel | null
  readonly lijst: Lijstplaats | null
}

const WIT_VANAF = 6

export class OdtLichaam {
  readonly tellers: OdtTellers = { afbeeldingen: 0, ingesloten: 0 }
  private readonly bouwer: BronBouwer
  private readonly stijlen: OdtStijlen
  private readonly nummering: OdtNummering
  private readonly noten: XmlElement[] = []
  private leeg = 0
  private tabellen = 0

  constructor(bouwer: BronBouwer, stijlen: OdtStijlen, nummering: OdtNummering) {
    this.bouwer = bouwer
    this.stijlen = stijlen
    this.nummering = nummering
  }

  leesDeel(ouder: XmlElement, zone: Zone | null): void {
    this.leeg = 0
    this.leesBlokken(ouder, { zone, cel: null, lijst: null })
    // Notes come after the text they belong to, and may hold notes' own lists but no further notes.
    for (const noot of this.noten.splice(0)) {
      this.leesBlokken(noot, { zone: 'voetnoot', cel: null, lijst: null })
    }
  }

  private leesBlokken(ouder: XmlElement, om: Omgeving): void {
    for (const k of kinderen(ouder)) {
      switch (k.naam) {
        case 'text:p':
        case 'text:h':
          this.leesAlinea(k, om)
          break
        case 'text:list':
          this.leesLijst(k, om)
          break
        case 'text:numbered-paragraph':
          this.leesGenummerd(k, om)
          break
        case 'table:table':
          this.leesTabel(k, om)
          break
        case 'text:table-of-content':
        case 'text:alphabetical-index':
        case 'text:user-index':
        case 'text:illustration-index':
        case 'text:table-index':
          this.leesBlokken(k, { ...om, zone: om.zone ?? 'inhoudsopgave' })
          break
        case 'text:section':
        case 'text:index-body':
        case 'text:index-title':
        case 'text:bibliography':
        case 'office:text':
          if (k.attr.get('text:display') !== 'none') this.leesBlokken(k, om)
          break
        default:
          if (k.naam.startsWith('draw:')) {
            const inhoud: OdtInhoud = { lopen: [], noten: [], tekstvakken: [] }
            leesTekening(k, inhoud, this.tellers)
            this.leesTekstvakken(inhoud, om)
          }
      }
    }
  }

  private leesLijst(lijst: XmlElement, om: Omgeving): void {
    const boven = om.lijst
    const stijl = lijst.attr.get('text:style-name') ?? boven?.stijl ?? null
    const plaats: Lijstplaats = {
      stijl,
      niveau: Math.min(9, boven ? boven.niveau + 1 : 0),
      stand: boven && stijl === boven.stijl ? boven.stand : this.nummering.open(lijst, stijl),
      telt: false,
      begin: null,
    }
    for (const item of kinderen(lijst)) {
      if (item.naam !== 'text:list-item' && item.naam !== 'text:list-header') continue
      plaats.telt = item.naam === 'text:list-item'
      const begin = item.attr.get('text:start-value')
      plaats.begin = begin === undefined ? null : Number(begin) || 0
      this.leesBlokken(item, { ...om, lijst: plaats })
    }
  }

  private leesGenummerd(e: XmlElement, om: Omgeving): void {
    const stijl = e.attr.get('text:style-name') ?? null
    const niveau = Math.max(0, Math.min(9, (Number(e.attr.get('text:level') ?? '1') || 1) - 1))
    const stand = this.nummering.open(e, stijl)
    const begin = e.attr.get('text:start-value')
    this.leesBlokken(e, {
      ...om,
      lijst: {
        stijl,
        niveau,
        stand,
        telt: true,
        begin: begin === undefined ? null : Number(begin) || 0,
      },
    })
  }

  private leesTabel(tabel: XmlElement, om: Omgeving): void {
    const { rijen, kolommen } = leesOdtTabel(tabel)
    const nummer = kolommen > 1 ? this.tabellen++ : -1
    rijen.forEach((rij, r) => {
      for (const c of rij.cellen) {
        const cel =
          nummer < 0
            ? om.cel
            : { tabel: nummer, rij: r, kolom: c.kolom, koprij: rij.koprij, breedte: c.breedte }
        this.leesBlokken(c.inhoud, { zone: om.zone, cel, lijst: null })
      }
    })
  }

  private leesTekstvakken(inhoud: OdtInhoud, om: Omgeving): void {
    for (const vak of inhoud.tekstvakken) {
      this.bouwer.meld('tekstvak_gelezen')
      this.leesBlokken(vak, { ...om, lijst: null })
    }
  }

  private leesAlinea(p: XmlElement, om: Omgeving): void {
    const stijl = this.stijlen.alinea(p.attr.get('text:style-name') ?? null)
    const inhoud: OdtInhoud = { lopen: [], noten: [], tekstvakken: [] }
    leesOdtInhoud(p, stijl.opmaak, this.stijlen, inhoud, this.tellers)
    const kopniveau =
      p.naam === 'text:h'
        ? Number(p.attr.get('text:outline-level') ?? stijl.kopniveau ?? 1) || 1
        : stijl.kopniveau
    const label = this.label(p, om.lijst, kopniveau)
    const zone = om.zone ?? (isInhoudsstijl(stijl.naam) ? 'inhoudsopgave' : null)
    const stukken = splitsRegels(inhoud.lopen)
    let eerste = true
    for (const lopen of stukken) {
      const nummer = eerste && label !== '' ? `${label} ` : ''
      const begin = lopen[0]
      if (lopen.every((l) => l.tekst.trim() === '') || !begin) continue
      const regel = this.bouwer.voegToe(
        nummer === '' ? lopen : [{ ...begin, tekst: nummer }, ...schoonBegin(lopen)],
        {
          alinea: stukken.length === 1,
          kopniveau: zone === null ? kopniveau : null,
          stijl: stijl.naam,
          automatischNummer: nummer.length,
          lijstniveau: om.lijst ? om.lijst.niveau : null,
          witErvoor: eerste ? this.leeg + (stijl.witVoor >= WIT_VANAF ? 1 : 0) : 0,
          grootte: stijl.opmaak.grootte ?? null,
          cel: om.cel,
          zone,
        },
      )
      if (!regel) continue
      eerste = false
      this.leeg = 0
    }
    if (eerste) this.leeg++
    this.noten.push(...inhoud.noten)
    this.leesTekstvakken(inhoud, om)
  }

  private label(p: XmlElement, lijst: Lijstplaats | null, kopniveau: number | null): string {
    if (lijst) {
      if (!lijst.telt) return ''
      lijst.telt = false
      return this.nummering.volgende(lijst.stijl, lijst.stand, lijst.niveau, lijst.begin)
    }
    if (p.naam !== 'text:h' || kopniveau === null) return ''
    if (p.attr.get('text:is-list-header') === 'true') return ''
    return this.nummering.omtrek(Math.min(9, kopniveau - 1))
  }
}

/** Pieces between the line breaks inside a paragraph. */
function splitsRegels(lopen: readonly Loop[]): Loop[][] {
  const uit: Loop[][] = [[]]
  for (const loop of lopen) {
    if (loop.tekst === '\n') uit.push([])
    else uit.at(-1)?.push(loop)
  }
  return uit.filter((s) => s.some((l) => l.tekst.trim() !== ''))
}

function schoonBegin(lopen: readonly Loop[]): Loop[] {
  const eerste = lopen.findIndex((l) => l.tekst.trim() !== '')
  return lopen.slice(eerste).map((l, i) => (i === 0 ? { ...l, tekst: l.tekst.trimStart() } : l))
}
