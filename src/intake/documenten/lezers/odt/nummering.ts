// SPDX-License-Identifier: EUPL-1.2
/** Automatic numbers of OpenDocument: list styles, outline numbering, and which list goes on with which. */
import { type Nummervorm, schrijfNummer, schrijfOpsommingsteken } from '../nummer.ts'
import { kinderen, type XmlElement } from '../pakket/xml.ts'

interface Niveau {
  readonly vorm: Nummervorm | 'opsomming'
  readonly voor: string
  readonly na: string
  readonly teken: string
  readonly begin: number
  /** How many levels the label shows. */
  readonly toon: number
  /** '%1%.%2%' as LibreOffice writes it: says more than prefix and suffix; null in other files. */
  readonly formaat: string | null
}

const VORMEN: Readonly<Record<string, Nummervorm>> = {
  '1': 'decimaal',
  a: 'letter_klein',
  A: 'letter_groot',
  i: 'romeins_klein',
  I: 'romeins_groot',
  '': 'geen',
}

/** How far one list has counted, per level. */
export type Stand = (number | null)[]

const OMTREK = '\u0000omtrek'
const MAX_NIVEAUS = 10

export class OdtNummering {
  private readonly stijlen = new Map<string, ReadonlyMap<number, Niveau>>()
  private readonly perId = new Map<string, Stand>()
  private readonly perStijl = new Map<string, Stand>()

  constructor(...groepen: readonly (XmlElement | null)[]) {
    for (const groep of groepen) {
      for (const s of kinderen(groep)) {
        if (s.naam === 'text:list-style') {
          this.stijlen.set(s.attr.get('style:name') ?? '', leesNiveaus(s))
        } else if (s.naam === 'text:outline-style') this.stijlen.set(OMTREK, leesNiveaus(s))
      }
    }
  }

  /** The count that a list begins with: its own, or that of the list it says it continues. */
  open(lijst: XmlElement, stijl: string | null): Stand {
    const vervolg = lijst.attr.get('text:continue-list')
    let stand = vervolg === undefined ? undefined : this.perId.get(vervolg)
    if (!stand && lijst.attr.get('text:continue-numbering') === 'true') {
      stand = this.perStijl.get(stijl ?? '')
    }
    stand ??= Array<number | null>(MAX_NIVEAUS).fill(null)
    const id = lijst.attr.get('xml:id') ?? lijst.attr.get('text:id')
    if (id !== undefined) this.perId.set(id, stand)
    this.perStijl.set(stijl ?? '', stand)
    return stand
  }

  /** Headings outside lists share one count over the whole document. */
  omtrek(niveau: number): string {
    let stand = this.perStijl.get(OMTREK)
    if (!stand) {
      stand = Array<number | null>(MAX_NIVEAUS).fill(null)
      this.perStijl.set(OMTREK, stand)
    }
    return this.volgende(OMTREK, stand, niveau, null)
  }

  /** Counts one on at `niveau` (from 0) and gives the label, '' when this level shows none. */
  volgende(stijl: string | null, stand: Stand, niveau: number, begin: number | null): string {
    const niveaus = this.stijlen.get(stijl ?? '')
    const wat = niveaus?.get(niveau)
    const nu = stand[niveau] ?? null
    stand[niveau] = begin ?? (nu === null ? (wat?.begin ?? 1) : nu + 1)
    for (let d = niveau + 1; d < MAX_NIVEAUS; d++) stand[d] = null
    if (!niveaus || !wat) return ''
    if (wat.vorm === 'opsomming') return schrijfOpsommingsteken(wat.teken)
    if (wat.vorm === 'geen') return wat.formaat === null ? `${wat.voor}${wat.na}`.trim() : ''
    const cijfer = (n: number): string => {
      const ander = niveaus.get(n)
      if (!ander || ander.vorm === 'opsomming') return ''
      if (stand[n] === null || stand[n] === undefined) stand[n] = ander.begin
      return schrijfNummer(stand[n] ?? ander.begin, ander.vorm)
    }
    if (wat.formaat !== null) {
      return wat.formaat.replace(/%(\d{1,2})%/g, (_, n: string) => cijfer(Number(n) - 1)).trim()
    }
    const delen: string[] = []
    for (let n = Math.max(0, niveau + 1 - wat.toon); n <= niveau; n++) {
      const deel = cijfer(n)
      if (deel !== '') delen.push(deel)
    }
    return `${wat.voor}${delen.join('.')}${wat.na}`.trim()
  }
}

function leesNiveaus(stijl: XmlElement): ReadonlyMap<number, Niveau> {
  const uit = new Map<number, Niveau>()
  for (const e of kinderen(stijl)) {
    const niveau = Number(e.attr.get('text:level') ?? '0') - 1
    if (!(niveau >= 0 && niveau < MAX_NIVEAUS)) continue
    const teken = e.attr.get('text:bullet-char')
    const opsomming =
      teken !== undefined ||
      e.naam === 'text:list-level-style-bullet' ||
      e.naam === 'text:list-level-style-image'
    uit.set(niveau, {
      vorm: opsomming ? 'opsomming' : (VORMEN[e.attr.get('style:num-format') ?? ''] ?? 'decimaal'),
      voor: e.attr.get('style:num-prefix') ?? '',
      na: e.attr.get('style:num-suffix') ?? '',
      teken: teken ?? '•',
      begin: Number(e.attr.get('text:start-value') ?? '1') || 0,
      toon: Number(e.attr.get('text:display-levels') ?? '1') || 1,
      formaat: e.attr.get('loext:num-list-format') ?? null,
    })
  }
  return uit
}
