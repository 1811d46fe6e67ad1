// SPDX-License-Identifier: EUPL-1.2
/**
 * Lines to paragraphs. A paragraph begins at a marker, a bullet, a label, a heading, or where the make-up or the
 * white space says so; a sentence that was torn by blank lines or by the edge of a page stays whole.
 */
import type { Jaarlabel } from './jaarlabels.ts'
import { readJaarlabel } from './jaarlabels.ts'
import { endsSentence, type Lijn } from './lijnen.ts'
import { type Merk, readOpsomteken } from './markeringen.ts'

export interface Opsomteken {
  readonly teken: string
  readonly lengte: number
}

export interface Alinea {
  readonly soort: 'alinea'
  readonly lijnen: Lijn[]
  readonly merk: Merk | null
  readonly opsom: Opsomteken | null
  readonly label: Jaarlabel | null
  /** Where the text begins after marker and bullet, in the source. */
  readonly tekstVan: number
  /** Key of the make-up when this looks like a heading by make-up alone; null otherwise. */
  kop: string | null
}

/** What stands in the stream between paragraphs. */
export interface TabelPlek {
  readonly soort: 'tabel'
  readonly tabel: number
}
export type Deel = Alinea | TabelPlek

/** Usual make-up of the document. */
export interface Maat {
  /** Letter size of the running text. */
  readonly grootte: number | null
  /** Length of a full line in characters; 0 when lines are whole paragraphs. */
  readonly breedte: number
  /** Right edge of a full line. */
  readonly rechts: number | null
}

/** Measures the running text: most characters decide. */
export function measure(lijnen: readonly Lijn[]): Maat {
  const groottes = new Map<number, number>()
  const lengtes: number[] = []
  const randen: number[] = []
  for (const l of lijnen) {
    if (l.grootte !== null) {
      const g = Math.round(l.grootte * 2) / 2
      groottes.set(g, (groottes.get(g) ?? 0) + l.tekst.length)
    }
    if (!l.regel.alinea && !l.regel.cel) {
      lengtes.push(l.tekst.length)
      if (l.regel.rechts !== null) randen.push(l.regel.rechts)
    }
  }
  lengtes.sort((a, b) => a - b)
  randen.sort((a, b) => a - b)
  return {
    grootte: [...groottes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    breedte: lengtes[Math.floor(lengtes.length * 0.9)] ?? 0,
    rechts: randen[Math.floor(randen.length * 0.9)] ?? null,
  }
}

/** Make-up of a heading: bigger, bold or coloured, or what the file itself calls a heading. Null for running text. */
export function kopStijl(lijn: Lijn, maat: Maat): string | null {
  const r = lijn.regel
  if (r.kopniveau !== null) return `kop:${r.kopniveau}`
  if (r.cel) return null
  const groter =
    lijn.grootte !== null && maat.grootte !== null && lijn.grootte >= maat.grootte + 0.9
  const hoofdletters =
    lijn.tekst.length >= 4 && /\p{Lu}{3}/u.test(lijn.tekst) && !/\p{Ll}/u.test(lijn.tekst)
  if (!groter && !lijn.vet && !hoofdletters) return null
  const g = lijn.grootte !== null ? Math.round(lijn.grootte) : 0
  return `stijl:${String(99 - g).padStart(2, '0')}${lijn.vet ? 'v' : ''}${hoofdletters ? 'H' : ''}${lijn.kleur ?? ''}`
}

/** Text of a heading: short, one thought, no end of a sentence. */
export function looksLikeKop(tekst: string): boolean {
  return (
    tekst.length <= 130 &&
    /^[\p{Lu}\d‘“"'(]/u.test(tekst) &&
    !/[.;,]$/u.test(tekst) &&
    !/[.;?!]\s+\p{Lu}/u.test(tekst) &&
    /\p{L}{2}/u.test(tekst)
  )
}

export interface AlineaInvoer {
  readonly lijnen: readonly Lijn[]
  /** Line indexes that are in no paragraph (page furniture, zones). */
  readonly over: (lijn: Lijn) => boolean
  /** Lines that are page furniture only: a paragraph may go on after them. */
  readonly rand: ReadonlySet<number>
  readonly merken: ReadonlyMap<number, Merk>
  readonly maat: Maat
  /** Table number of a line that is read as a table, or null. */
  readonly tabelVan: (lijn: Lijn) => number | null
}

/** Cuts the lines in paragraphs, tables in their place. */
export function buildDelen(invoer: AlineaInvoer): Deel[] {
  const { lijnen, maat } = invoer
  const delen: Deel[] = []
  let open: Alinea | null = null
  let onderbroken = false
  const gezien = new Set<number>()
  for (const lijn of lijnen) {
    if (invoer.over(lijn)) {
      if (!invoer.rand.has(lijn.i)) open = null
      else onderbroken = true
      continue
    }
    const tabel = invoer.tabelVan(lijn)
    if (tabel !== null) {
      if (!gezien.has(tabel)) delen.push({ soort: 'tabel', tabel })
      gezien.add(tabel)
      open = null
      onderbroken = false
      continue
    }
    const merk = invoer.merken.get(lijn.i) ?? null
    const na = lijn.tekst.slice(merk?.lengte ?? 0)
    const opsom = merk ? null : readOpsomteken(na)
    const rest = na.slice(opsom?.lengte ?? 0)
    const label = labelOf(lijn, rest, open, maat)
    if (open && !merk && !opsom && !label && goesOn(open, lijn, maat, onderbroken)) {
      open.lijnen.push(lijn)
      onderbroken = false
      continue
    }
    onderbroken = false
    open = {
      soort: 'alinea',
      lijnen: [lijn],
      merk,
      opsom,
      label,
      tekstVan: lijn.van + (merk?.lengte ?? 0) + (opsom?.lengte ?? 0),
      kop: null,
    }
    delen.push(open)
  }
  for (const deel of delen) if (deel.soort === 'alinea') deel.kop = stijlVan(deel, maat)
  return delen
}

/** A label at a wrapped line that goes on a sentence is part of that sentence: '… in de\nactie 2026: …' is rare, 'in 2026' is not. */
function labelOf(lijn: Lijn, rest: string, open: Alinea | null, maat: Maat): Jaarlabel | null {
  const label = readJaarlabel(rest)
  if (!label) return null
  const vorige = open?.lijnen.at(-1)
  if (vorige && !lijn.regel.alinea && lijn.wit === 0 && !endsSentence(vorige.tekst)) {
    // The second line of a heading in the same make-up.
    const stijl = kopStijl(lijn, maat)
    if (stijl !== null && stijl === kopStijl(vorige, maat) && /^\p{Ll}/u.test(rest)) return null
    const vol = maat.breedte > 0 && vorige.tekst.length >= maat.breedte * 0.72
    if (vol && !/^\p{Lu}/u.test(rest)) return null
  }
  return label
}

function stijlVan(alinea: Alinea, maat: Maat): string | null {
  const stijlen = new Set(alinea.lijnen.map((l) => kopStijl(l, maat)))
  const [eerste] = stijlen
  return stijlen.size === 1 ? (eerste ?? null) : null
}

/** Does this line go on the open paragraph? */
function goesOn(open: Alinea, lijn: Lijn, maat: Maat, onderbroken: boolean): boolean {
  const vorige = open.lijnen.at(-1)
  if (!vorige) return false
  if (lijn.regel.alinea || vorige.regel.alinea) {
    // A whole paragraph never joins, except one that a page header in the flow tore in two.
    return false
  }
  const zelfde = kopStijl(vorige, maat) === kopStijl(lijn, maat)
  if (!zelfde && vorige.vet !== lijn.vet) return false
  if (!zelfde && open.lijnen.length >= 1 && (kopStijl(vorige, maat)?.startsWith('stijl:') ?? false))
    return false
  if (!zelfde && kopStijl(lijn, maat) !== null && looksLikeKop(lijn.tekst)) return false
  if (
    vorige.kleur !== lijn.kleur &&
    (vorige.kleur ?? lijn.kleur) !== null &&
    endsSentence(vorige.tekst)
  )
    return false
  const klein = /^[\p{Ll}(]/u.test(lijn.tekst)
  const af = endsSentence(vorige.tekst) && !/[,:;]$/u.test(vorige.tekst)
  const vol = isFull(vorige, maat)
  if (onderbroken) return klein || !af
  if (lijn.wit > 0) {
    // Torn by blank lines: the sentence is not finished and this is no new beginning.
    if (klein && !endsSentence(vorige.tekst)) return true
    return !endsSentence(vorige.tekst) && vol && !looksLikeHeadingLine(open, vorige)
  }
  if (klein) return true
  if (isKopRegel(open, vorige, lijn, maat)) return false
  // A short line that ends a sentence, then a capital: a new paragraph.
  return !(af && !vol)
}

/** The line reaches (nearly) to the right edge, so a wrap after it is no choice of the writer. */
function isFull(lijn: Lijn, maat: Maat): boolean {
  if (lijn.regel.rechts !== null && maat.rechts !== null && lijn.regel.bladzijde !== null)
    return lijn.regel.rechts >= maat.rechts * 0.86
  return maat.breedte > 0 && lijn.tekst.length >= maat.breedte * 0.78
}

function looksLikeHeadingLine(open: Alinea, lijn: Lijn): boolean {
  return open.lijnen.length === 1 && lijn.tekst.length < 60 && open.merk !== null
}

/** The open paragraph is a heading of one short line, and this line begins the text under it. */
function isKopRegel(open: Alinea, vorige: Lijn, lijn: Lijn, maat: Maat): boolean {
  if (open.lijnen.length > 2) return false
  if (endsSentence(vorige.tekst) && !vorige.tekst.endsWith(':')) return false
  if (!/^[\p{Lu}\d]/u.test(lijn.tekst)) return false
  return !isFull(vorige, maat)
}
