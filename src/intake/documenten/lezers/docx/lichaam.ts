// SPDX-License-Identifier: EUPL-1.2
/** Walks the blocks of a Word part: paragraphs, tables, content controls, text boxes. */
import type { Cel, Zone } from '../../../../domain/bron.ts'
import type { BronBouwer, Loop } from '../bouw-bron.ts'
import { alleTekst, kind, kinderen, vind, type XmlElement } from '../pakket/xml.ts'
import { isInhoudsstijl } from '../tabelkop.ts'
import { AlineaLezer, type Inhoud, kiesInhoud } from './alinea.ts'
import type { Nummering } from './nummering.ts'
import {
  type AlineaStijl,
  clampNiveau,
  kopVanOmtrek,
  leesNummerVerwijzing,
  leesRunOpmaak,
  leesWitVoor,
  type Stijlen,
  val,
} from './stijlen.ts'
import { leesTabel } from './tabel.ts'

/** 6 points above a paragraph read as white space; in twentieths of a point. */
const WIT_VANAF = 120

export class Lichaam {
  private readonly bouwer: BronBouwer
  private readonly stijlen: Stijlen
  private readonly nummering: Nummering
  private readonly lezer: AlineaLezer
  private leeg = 0
  private tabellen = 0
  /** Text of a paragraph whose end was deleted in a tracked change: it runs on in the next one. */
  private over: Inhoud | null = null

  constructor(bouwer: BronBouwer, stijlen: Stijlen, nummering: Nummering) {
    this.bouwer = bouwer
    this.stijlen = stijlen
    this.nummering = nummering
    this.lezer = new AlineaLezer(stijlen)
  }

  get ingesloten(): number {
    return this.lezer.tellers.ingesloten
  }

  /** To be called at the end of a part: nothing runs on from one part into the next. */
  sluitAf(): void {
    if (this.over) this.schrijfAlinea(null, this.over, null, null)
    this.over = null
    this.leeg = 0
    this.lezer.velden.length = 0
    const t = this.lezer.tellers
    if (t.wijzigingen > 0) this.bouwer.meld('wijzigingen_verwerkt', t.wijzigingen)
    if (t.afbeeldingen > 0) this.bouwer.meld('afbeeldingen_overgeslagen', t.afbeeldingen)
    t.wijzigingen = 0
    t.afbeeldingen = 0
  }

  leesBlokken(ouder: XmlElement, zone: Zone | null, cel: Cel | null = null): void {
    for (const k of kinderen(ouder)) {
      switch (k.naam) {
        case 'w:p':
          this.leesAlinea(k, zone, cel)
          break
        case 'w:tbl':
          this.leesTabel(k, zone, cel)
          break
        case 'w:sdt': {
          const galerij = val(vind(kind(k, 'w:sdtPr'), 'w:docPartGallery')) ?? ''
          const inhoud = /table of contents|inhoudsopgave/i.test(galerij)
          this.leesBlokken(kind(k, 'w:sdtContent') ?? k, inhoud ? 'inhoudsopgave' : zone, cel)
          break
        }
        case 'w:del':
        case 'w:moveFrom':
          this.lezer.tellers.wijzigingen++
          break
        case 'w:altChunk':
          this.lezer.tellers.ingesloten++
          break
        case 'mc:AlternateContent':
          this.leesBlokken(kiesInhoud(k), zone, cel)
          break
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
        case 'w:smartTag':
          this.leesBlokken(k, zone, cel)
          break
        default:
          break
      }
    }
  }

  private leesTabel(tabel: XmlElement, zone: Zone | null, buiten: Cel | null): void {
    const { rijen, kolommen, verwijderd } = leesTabel(tabel)
    this.lezer.tellers.wijzigingen += verwijderd
    // One column is a frame around text, no table.
    const nummer = kolommen > 1 ? this.tabellen++ : -1
    rijen.forEach((rij, r) => {
      for (const c of rij.cellen) {
        const cel =
          nummer < 0
            ? buiten
            : { tabel: nummer, rij: r, kolom: c.kolom, koprij: rij.koprij, breedte: c.breedte }
        this.leesBlokken(c.inhoud, zone, cel)
        // Text never runs on from one cell into the next.
        if (this.over) this.schrijfAlinea(null, this.over, zone, cel)
        this.over = null
      }
    })
  }

  private leesAlinea(p: XmlElement, zone: Zone | null, cel: Cel | null): void {
    const pPr = kind(p, 'w:pPr')
    const stijlId = val(kind(pPr, 'w:pStyle'))
    const stijl = this.stijlen.alinea(stijlId)
    const inhoud: Inhoud = this.over ?? { lopen: [], tekstvakken: [] }
    this.over = null
    const inOpgave = this.lezer.inInhoudsopgave
    this.lezer.lees(p, stijl.opmaak, inhoud)
    const hier =
      zone ??
      (inOpgave || this.lezer.inInhoudsopgave || isInhoudsstijl(stijl.naam)
        ? 'inhoudsopgave'
        : null)
    const merk = kind(pPr, 'w:rPr')
    if (kind(merk, 'w:del') || kind(merk, 'w:moveFrom')) {
      this.lezer.tellers.wijzigingen++
      if (inhoud.lopen.length > 0 || inhoud.tekstvakken.length > 0) this.over = inhoud
      return
    }
    this.schrijfAlinea(p, inhoud, hier, cel)
  }

  private schrijfAlinea(
    p: XmlElement | null,
    inhoud: Inhoud,
    zone: Zone | null,
    cel: Cel | null,
  ): void {
    const pPr = kind(p, 'w:pPr')
    const stijlId = val(kind(pPr, 'w:pStyle'))
    const stijl = this.stijlen.alinea(stijlId)
    const omtrek = val(kind(pPr, 'w:outlineLvl'))
    const kopniveau = omtrek === null ? stijl.kopniveau : kopVanOmtrek(omtrek)
    const { label, niveau } = this.nummer(pPr, stijl, stijlId)
    const witVoor = leesWitVoor(pPr) ?? stijl.witVoor
    const stukken = splitsRegels(inhoud.lopen)
    let eerste = true
    for (const lopen of stukken) {
      if (lopen.every((l) => l.tekst.trim() === '')) continue
      const nummer = eerste && label !== '' ? `${label} ` : ''
      const regel = this.bouwer.voegToe(
        nummer === '' ? lopen : [{ ...lopen[0], tekst: nummer }, ...schoonBegin(lopen)],
        {
          alinea: stukken.length === 1,
          kopniveau: zone === null ? kopniveau : null,
          stijl: stijl.naam,
          automatischNummer: nummer.length,
          lijstniveau: niveau,
          witErvoor: eerste ? this.leeg + (witVoor >= WIT_VANAF ? 1 : 0) : 0,
          grootte:
            leesRunOpmaak(grootsteRun(p), this.stijlen.thema).grootte ??
            stijl.opmaak.grootte ??
            null,
          cel,
          zone,
        },
      )
      if (!regel) continue
      eerste = false
      this.leeg = 0
    }
    if (eerste) this.leeg++
    for (const vak of inhoud.tekstvakken) {
      this.bouwer.meld('tekstvak_gelezen')
      this.leesBlokken(vak, zone, cel)
    }
  }

  private nummer(
    pPr: XmlElement | null,
    stijl: AlineaStijl,
    stijlId: string | null,
  ): { label: string; niveau: number | null } {
    const eigen = leesNummerVerwijzing(pPr)
    const numId = eigen?.numId ?? stijl.nummer?.numId ?? null
    if (numId === null || numId === '0') return { label: '', niveau: null }
    const niveau = clampNiveau(
      eigen?.niveau ?? this.nummering.niveauVanStijl(numId, stijlId) ?? stijl.nummer?.niveau ?? 0,
    )
    const label = this.nummering.volgende(numId, niveau)
    return label === null ? { label: '', niveau: null } : { label: label.trim(), niveau }
  }
}

/** Properties of the run with most text, to tell the letter size of the paragraph. */
function grootsteRun(p: XmlElement | null): XmlElement | null {
  let beste: XmlElement | null = null
  let lengte = 0
  for (const r of kinderen(p, 'w:r')) {
    const n = kinderen(r, 'w:t').reduce((s, t) => s + alleTekst(t).length, 0)
    if (n > lengte) {
      lengte = n
      beste = r
    }
  }
  return kind(beste, 'w:rPr')
}

/** Pieces between the line breaks inside a paragraph. */
function splitsRegels(lopen: readonly Loop[]): Loop[][] {
  const uit: Loop[][] = [[]]
  for (const loop of lopen) {
    if (loop.tekst !== '\n') uit.at(-1)?.push(loop)
    else uit.push([])
  }
  const gevuld = uit.filter((s) => s.some((l) => l.tekst.trim() !== ''))
  return gevuld.length > 0 ? gevuld : [[]]
}

/** Without the white space at the start: after an automatic number stands exactly one space. */
function schoonBegin(lopen: readonly Loop[]): Loop[] {
  const eerste = lopen.findIndex((l) => l.tekst.trim() !== '')
  return lopen.slice(eerste).map((l, i) => (i === 0 ? { ...l, tekst: l.tekst.trimStart() } : l))
}
