// SPDX-License-Identifier: EUPL-1.2
/**
 * Automatic numbers of Word: the number that a reader of the document sees is nowhere in the text, so it is counted
 * here. ECMA-376 part 1, 17.9 (numbering).
 */
import { type Nummervorm, schrijfNummer, schrijfOpsommingsteken } from '../nummer.ts'
import { kind, kinderen, type XmlElement } from '../pakket/xml.ts'
import { clampNiveau, isAan, type Stijlen, val } from './stijlen.ts'

interface Niveau {
  readonly begin: number
  /** 'bullet' or a form. */
  readonly vorm: Nummervorm | 'opsomming'
  readonly tekst: string
  readonly stijl: string | null
  /** Level from 1 after which the count restarts; 0 never; null: after any higher level. */
  readonly herstart: number | null
  readonly alsCijfers: boolean
}

interface Lijst {
  readonly abstract: string
  readonly niveaus: readonly Niveau[]
  /** Level → first number, for `w:startOverride`. */
  readonly herbegin: ReadonlyMap<number, number>
}

const VORMEN: Readonly<Record<string, Nummervorm>> = {
  decimal: 'decimaal',
  decimalZero: 'decimaal_nul',
  lowerLetter: 'letter_klein',
  upperLetter: 'letter_groot',
  lowerRoman: 'romeins_klein',
  upperRoman: 'romeins_groot',
  none: 'geen',
}

export class Nummering {
  private readonly abstract = new Map<string, XmlElement>()
  private readonly nums = new Map<string, XmlElement>()
  private readonly lijsten = new Map<string, Lijst | null>()
  private readonly standen = new Map<string, (number | null)[]>()
  private readonly gezien = new Set<string>()
  private readonly stijlen: Stijlen

  constructor(numbering: XmlElement | null, stijlen: Stijlen) {
    this.stijlen = stijlen
    for (const a of kinderen(numbering, 'w:abstractNum')) {
      this.abstract.set(a.attr.get('w:abstractNumId') ?? '', a)
    }
    for (const n of kinderen(numbering, 'w:num')) this.nums.set(n.attr.get('w:numId') ?? '', n)
  }

  /** Level of a list that belongs to a paragraph style, when the paragraph itself names none. */
  niveauVanStijl(numId: string, stijlId: string | null): number | null {
    if (stijlId === null) return null
    const i = this.lijst(numId)?.niveaus.findIndex((n) => n.stijl === stijlId) ?? -1
    return i < 0 ? null : i
  }

  /** Counts one on and gives the label as shown; null when this is no list. */
  volgende(numId: string, niveau: number): string | null {
    const lijst = this.lijst(numId)
    const wat = lijst?.niveaus[niveau]
    if (!lijst || !wat) return null
    const stand = this.standen.get(lijst.abstract) ?? Array<number | null>(9).fill(null)
    this.standen.set(lijst.abstract, stand)
    if (!this.gezien.has(numId)) {
      this.gezien.add(numId)
      for (const [n, begin] of lijst.herbegin) {
        stand[n] = begin - 1
        for (let d = n + 1; d < 9; d++) stand[d] = null
      }
    }
    const nu = stand[niveau] ?? null
    stand[niveau] = nu === null ? wat.begin : nu + 1
    for (let d = niveau + 1; d < 9; d++) {
      const herstart = lijst.niveaus[d]?.herstart ?? null
      if (herstart === null || (herstart > 0 && niveau < herstart)) stand[d] = null
    }
    return this.schrijf(lijst, stand, wat)
  }

  private schrijf(lijst: Lijst, stand: (number | null)[], wat: Niveau): string {
    if (wat.vorm === 'opsomming') return schrijfOpsommingsteken(wat.tekst)
    return wat.tekst.replace(/%([1-9])/g, (_, cijfer: string) => {
      const n = Number(cijfer) - 1
      const ander = lijst.niveaus[n]
      if (!ander || ander.vorm === 'opsomming') return ''
      if (stand[n] === null || stand[n] === undefined) stand[n] = ander.begin
      return schrijfNummer(stand[n] ?? ander.begin, wat.alsCijfers ? 'decimaal' : ander.vorm)
    })
  }

  private lijst(numId: string): Lijst | null {
    let lijst = this.lijsten.get(numId)
    if (lijst === undefined) {
      lijst = this.maakLijst(numId)
      this.lijsten.set(numId, lijst)
    }
    return lijst
  }

  private maakLijst(numId: string, diepte = 0): Lijst | null {
    const num = this.nums.get(numId) ?? null
    const abstractId = val(kind(num, 'w:abstractNumId'))
    const abstract = abstractId === null ? null : (this.abstract.get(abstractId) ?? null)
    if (!num || !abstract || abstractId === null) return null
    const niveaus: Niveau[] = Array.from({ length: 9 }, () => leesNiveau(null))
    const link = val(kind(abstract, 'w:numStyleLink'))
    let sleutel = abstractId
    if (link !== null && diepte < 5) {
      const doel = this.stijlen.nummerVanStijl(link)
      const anders = doel === null ? null : this.maakLijst(doel, diepte + 1)
      if (anders) {
        niveaus.splice(0, 9, ...anders.niveaus)
        sleutel = anders.abstract
      }
    }
    for (const lvl of kinderen(abstract, 'w:lvl')) niveaus[niveauVan(lvl)] = leesNiveau(lvl)
    const herbegin = new Map<number, number>()
    for (const anders of kinderen(num, 'w:lvlOverride')) {
      const n = niveauVan(anders)
      const lvl = kind(anders, 'w:lvl')
      if (lvl) niveaus[n] = leesNiveau(lvl)
      const begin = val(kind(anders, 'w:startOverride'))
      if (begin !== null) herbegin.set(n, Number(begin) || 0)
    }
    return { abstract: sleutel, niveaus, herbegin }
  }
}

const niveauVan = (e: XmlElement): number => clampNiveau(Number(e.attr.get('w:ilvl') ?? '0'))

function leesNiveau(lvl: XmlElement | null): Niveau {
  const soort = val(kind(lvl, 'w:numFmt')) ?? vormUitKeuze(lvl) ?? 'decimal'
  const herstart = val(kind(lvl, 'w:lvlRestart'))
  return {
    begin: Number(val(kind(lvl, 'w:start')) ?? '1') || 0,
    vorm: soort === 'bullet' ? 'opsomming' : (VORMEN[soort] ?? 'decimaal'),
    tekst: val(kind(lvl, 'w:lvlText')) ?? '',
    stijl: val(kind(lvl, 'w:pStyle')),
    herstart: herstart === null ? null : Number(herstart) || 0,
    alsCijfers: isAan(kind(lvl, 'w:isLgl')) ?? false,
  }
}

/** Newer Word wraps forms it invented in a choice; the fallback holds one that everybody knows. */
function vormUitKeuze(lvl: XmlElement | null): string | null {
  const keuze = kind(lvl, 'mc:AlternateContent')
  return val(kind(kind(keuze, 'mc:Fallback'), 'w:numFmt'))
}
