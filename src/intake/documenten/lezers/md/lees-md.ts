// SPDX-License-Identifier: EUPL-1.2
/**
 * Markdown to `Bron`: headings, lists, tables and paragraphs. A paragraph over several lines comes as its lines with
 * `alinea` false, for writers who put every agreement on a line of its own without a blank line between them.
 */
import type { Bron } from '../../../../domain/bron.ts'
import { eisAlinea, BronBouwer, type Loop, type NieuweRegel } from '../bouw-bron.ts'
import type { Gedecodeerd } from '../txt/decodeer.ts'
import { type InlineTellers, leesInline } from './inline.ts'

const KOP = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/
const LIJN = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const PUNT = /^([ \t]*)([-*+]|\d{1,4}[.)])(?:[ \t]+|$)(.*)$/
const TABELLIJN = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const NOOT = /^ {0,3}\[\^([^\]]{1,40})\]:[ \t]*(.*)$/

export function leesMd(bron: Gedecodeerd): Bron {
  const lezer = new MdLezer()
  const titel = lezer.lees(bron.tekst.replace(/\r\n?/g, '\n').replace(/\f/g, '\n'))
  if (bron.onleesbaar > 0) lezer.bouwer.meld('tekens_onleesbaar', bron.onleesbaar)
  if (lezer.tellers.afbeeldingen > 0) {
    lezer.bouwer.meld('afbeeldingen_overgeslagen', lezer.tellers.afbeeldingen)
  }
  return lezer.bouwer.bouw('md', { eigenTitel: titel })
}

class MdLezer {
  readonly bouwer = new BronBouwer()
  readonly tellers: InlineTellers = { afbeeldingen: 0 }
  private leeg = 0
  private tabellen = 0
  private alinea: string[] = []
  private kenmerken: NieuweRegel = {}
  private inspringingen: number[] = []
  private merk = ''

  /** Returns the title of the front matter, when there is one. */
  lees(tekst: string): string | null {
    const lijnen = tekst.split('\n')
    const { titel, begin } = leesVoorwerk(lijnen)
    let hek: string | null = null
    for (let i = begin; i < lijnen.length; i++) {
      const lijn = (lijnen[i] ?? '').replace(/^(?: {0,3}> ?)+/, '')
      const omheining = /^ {0,3}(`{3,}|~{3,})/.exec(lijn)?.[1]
      if (hek !== null) {
        if (omheining?.startsWith(hek)) hek = null
        else this.zet([{ tekst: lijn }], {})
        continue
      }
      if (omheining) {
        this.sluit()
        hek = omheining
        continue
      }
      if (lijn.trim() === '') {
        this.sluit()
        this.leeg++
        continue
      }
      i += this.leesLijn(lijn, lijnen, i)
    }
    this.sluit()
    return titel
  }

  /** Reads one line; returns how many following lines it took with it. */
  private leesLijn(lijn: string, lijnen: readonly string[], i: number): number {
    const kop = KOP.exec(lijn)
    if (kop) {
      this.sluit()
      this.inspringingen = []
      this.zet(this.inline(kop[2] ?? ''), { alinea: true, kopniveau: kop[1]?.length ?? 1 })
      return 0
    }
    const onder = lijnen[i + 1] ?? ''
    if (
      lijn.includes('|') &&
      TABELLIJN.test(onder) &&
      splitsCellen(lijn).length === splitsCellen(onder).length
    ) {
      this.sluit()
      return this.leesTabel(lijnen, i)
    }
    if (LIJN.test(lijn)) {
      this.sluit()
      this.leeg++
      return 0
    }
    if (/^ {0,3}(?:={3,}|-{3,})[ \t]*$/.test(onder) && !PUNT.test(lijn)) {
      this.sluit()
      this.zet(this.inline(lijn), { alinea: true, kopniveau: onder.includes('=') ? 1 : 2 })
      return 1
    }
    const noot = NOOT.exec(lijn)
    if (noot) {
      this.sluit()
      this.begin(`${noot[1]} `, noot[2] ?? '', { zone: 'voetnoot' })
      return 0
    }
    const punt = PUNT.exec(lijn)
    if (punt) {
      this.sluit()
      const [, voor = '', merk = '', rest = ''] = punt
      const niveau = this.lijstniveau(voor.replace(/\t/g, '    ').length)
      const [, vakje, kaal] = /^(\[[ xX]\] )?(.*)$/.exec(rest) ?? []
      this.begin(`${/\d/.test(merk) ? merk : '•'} `, vakje ? (kaal ?? '') : rest, {
        lijstniveau: niveau,
      })
      return 0
    }
    if (this.alinea.length === 0 && /^\S/.test(lijn)) this.inspringingen = []
    this.alinea.push(lijn)
    return 0
  }

  private lijstniveau(inspringing: number): number {
    while ((this.inspringingen.at(-1) ?? -1) > inspringing) this.inspringingen.pop()
    if ((this.inspringingen.at(-1) ?? -1) < inspringing) this.inspringingen.push(inspringing)
    return this.inspringingen.length - 1
  }

  private begin(merk: string, tekst: string, kenmerken: NieuweRegel): void {
    this.merk = merk
    this.kenmerken = kenmerken
    this.alinea = [tekst]
  }

  private sluit(): void {
    if (this.alinea.length === 0) return
    // Two spaces or a backslash at the end of a line ask for a break; the lines are kept apart either way.
    const tekst = this.alinea.map((l) => l.trim().replace(/\\$/, '')).join('\n')
    eisAlinea(tekst)
    const lopen = splitsRegels(leesInline(tekst, this.tellers))
    lopen.forEach((regel, i) => {
      const merk = i === 0 ? this.merk : ''
      this.zet(merk === '' ? regel : [{ tekst: merk }, ...regel], {
        ...this.kenmerken,
        alinea: lopen.length === 1,
        automatischNummer: merk.length,
      })
    })
    this.alinea = []
    this.kenmerken = {}
    this.merk = ''
  }

  private inline(tekst: string): Loop[] {
    return leesInline(tekst, this.tellers).map((l) => ({
      ...l,
      tekst: l.tekst.replace(/\n/g, ' '),
    }))
  }

  private zet(lopen: readonly Loop[], kenmerken: NieuweRegel): void {
    if (this.bouwer.voegToe(lopen, { witErvoor: this.leeg, ...kenmerken })) this.leeg = 0
  }

  private leesTabel(lijnen: readonly string[], begin: number): number {
    const tabel = this.tabellen++
    let rij = 0
    let i = begin
    for (; i < lijnen.length; i++) {
      const lijn = lijnen[i] ?? ''
      if (i === begin + 1) continue
      if (lijn.trim() === '' || !lijn.includes('|')) break
      splitsCellen(lijn).forEach((cel, kolom) => {
        for (const regel of splitsRegels(leesInline(cel, this.tellers))) {
          this.zet(regel, {
            alinea: true,
            cel: { tabel, rij, kolom, koprij: rij === 0, breedte: 1 },
          })
        }
      })
      rij++
    }
    return i - begin - 1
  }
}

function splitsCellen(lijn: string): string[] {
  const kaal = lijn
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return kaal.split(/(?<!\\)\|/).map((c) => c.trim().replaceAll('\\|', '|'))
}

function splitsRegels(lopen: readonly Loop[]): Loop[][] {
  const uit: Loop[][] = [[]]
  for (const loop of lopen) {
    loop.tekst.split('\n').forEach((deel, i) => {
      if (i > 0) uit.push([])
      if (deel !== '') uit.at(-1)?.push({ ...loop, tekst: deel })
    })
  }
  return uit.filter((r) => r.some((l) => l.tekst.trim() !== ''))
}

/** Front matter between two lines of dashes at the very start. */
function leesVoorwerk(lijnen: readonly string[]): { titel: string | null; begin: number } {
  if (lijnen[0]?.trim() !== '---') return { titel: null, begin: 0 }
  const eind = lijnen.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(l))
  if (eind < 0 || eind > 60) return { titel: null, begin: 0 }
  const titel = lijnen
    .slice(1, eind)
    .map((l) => /^(?:title|titel)\s*:\s*["']?(.+?)["']?\s*$/i.exec(l)?.[1] ?? null)
    .find((t) => t !== null)
  return { titel: titel ?? null, begin: eind + 1 }
}
