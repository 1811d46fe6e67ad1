// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: all reasons to begin or go on a paragraph together, so that their order of precedence can be read.
/**
 * Lines to paragraphs. A paragraph begins at a marker, a bullet, a label, a heading, or where the make-up or the
 * white space says so; a sentence that was torn by blank lines or by the edge of a page stays whole.
 */
import type { Jaarlabel } from './jaarlabels.ts'
import { readJaarlabel } from './jaarlabels.ts'
import { endsSentence, fold, type Lijn } from './lijnen.ts'
import { type Merk, readOpsomteken } from './markeringen.ts'
import { collectPartijregels } from './partijregels.ts'
import { collectVeldnamen, readVeldregel, type Veldregel } from './veldregels.ts'

export interface Opsomteken {
  readonly teken: string
  readonly lengte: number
}

export interface Alinea {
  readonly soort: 'alinea'
  readonly lijnen: Lijn[]
  readonly merk: Merk | null
  readonly opsom: Opsomteken | null
  label: Jaarlabel | null
  /** A line of the title page that reads as a label: 'Prestatieafspraken 2026'. */
  titel: boolean
  /** A line that holds one field of the agreement above it. */
  readonly veld: Veldregel | null
  /** A line that names a party and nothing else, with bullets under it: what this party does. */
  readonly wie: string | null
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
  /** From one line of running text to the next; null when the file does not tell. */
  readonly afstand: number | null
  /** Where a full line ends around this line (in its own unit), by `Lijn.i`. */
  readonly rechts: ReadonlyMap<number, number>
  /** What `kopStijl` said before, by `Lijn.i`. */
  readonly stijlen: Map<number, string | null>
}

/** Measures the running text: most characters decide. */
export function measure(lijnen: readonly Lijn[]): Maat {
  const groottes = new Map<number, number>()
  const lengtes: number[] = []
  const los: Lijn[] = []
  // The letters of tables are often smaller: they count where there is no running text.
  const vrij = lijnen.filter((l) => !l.regel.cel && l.tekst.length > 40)
  const tekst = (ls: readonly Lijn[]): number => ls.reduce((n, l) => n + l.tekst.length, 0)
  const body = new Set(tekst(vrij) > tekst(lijnen) * 0.1 ? vrij : lijnen)
  for (const l of lijnen) {
    if (l.grootte !== null && body.has(l)) {
      const g = Math.round(l.grootte * 2) / 2
      groottes.set(g, (groottes.get(g) ?? 0) + l.tekst.length)
    }
    if (!l.regel.alinea && !l.regel.cel) {
      lengtes.push(l.tekst.length)
      los.push(l)
    }
  }
  lengtes.sort((a, b) => a - b)
  const grootte = [...groottes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  return {
    grootte,
    afstand: lineDistance(los, grootte),
    breedte: lengtes[Math.floor(lengtes.length * 0.9)] ?? 0,
    rechts: localEdges(los),
    stijlen: new Map(),
  }
}

/** The distance between the lines of one paragraph: the smallest that is usual. */
function lineDistance(lijnen: readonly Lijn[], grootte: number | null): number | null {
  if (grootte === null) return null
  const afstanden = lijnen
    .flatMap((l, k) => {
      const vorige = lijnen[k - 1]
      const d = vorige ? downFrom(vorige, l) : null
      return d !== null &&
        l.grootte !== null &&
        Math.abs(l.grootte - grootte) < 0.5 &&
        d > grootte * 0.8
        ? [d]
        : []
    })
    .sort((a, b) => a - b)
  return afstanden[Math.floor(afstanden.length * 0.1)] ?? null
}

/** How far the second line stands below the first on the same page. */
function downFrom(vorige: Lijn, lijn: Lijn): number | null {
  const a = vorige.regel
  const b = lijn.regel
  return a.bladzijde !== b.bladzijde || a.boven === null || b.boven === null
    ? null
    : b.boven - a.boven
}

/** How many lines above and below say where the right edge is. */
const OMGEVING = 12

/** The right edge that the neighbours in the same column reach. */
function localEdges(lijnen: readonly Lijn[]): Map<number, number> {
  const breedtes = lijnen
    .map((l) => (l.regel.rechts ?? 0) - (l.regel.links ?? 0))
    .sort((a, b) => a - b)
  const gewoon = breedtes[Math.floor(breedtes.length * 0.9)] ?? 0
  const uit = new Map<number, number>()
  lijnen.forEach((l, k) => {
    const links = l.regel.links
    if (links === null || l.regel.rechts === null) return
    let rand = links + gewoon * 0.75
    for (let j = Math.max(0, k - OMGEVING); j <= Math.min(lijnen.length - 1, k + OMGEVING); j++) {
      const m = lijnen[j]?.regel
      if (!m || m.links === null || m.rechts === null) continue
      // Another column, or a heading in large letters, is no measure.
      if (Math.abs(m.links - links) > gewoon * 0.25) continue
      if (m.rechts > rand) rand = m.rechts
    }
    uit.set(l.i, rand)
  })
  return uit
}

/** Make-up of a heading: bigger, bold or coloured, or what the file itself calls a heading. Null for running text. */
export function kopStijl(lijn: Lijn, maat: Maat): string | null {
  let stijl = maat.stijlen.get(lijn.i)
  if (stijl === undefined) {
    stijl = readKopStijl(lijn, maat)
    maat.stijlen.set(lijn.i, stijl)
  }
  return stijl
}

function readKopStijl(lijn: Lijn, maat: Maat): string | null {
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
    /^[\p{Lu}\d‘'(]/u.test(tekst) &&
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
  const veldnamen = collectVeldnamen(lijnen)
  const partijen = collectPartijregels(lijnen, invoer.over)
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
    const veldregel = merk ? null : readVeldregel(rest)
    const voor = veldregel ? veldnamen.get(veldregel.naam.toLowerCase()) : undefined
    const veld = veldregel && voor !== undefined ? { ...veldregel, voor } : null
    const wie = merk || opsom || label || veld ? null : (partijen.get(lijn.i) ?? null)
    if (
      open &&
      !merk &&
      !opsom &&
      !label &&
      !veld &&
      wie === null &&
      goesOn(open, lijn, maat, onderbroken)
    ) {
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
      titel: false,
      veld,
      wie,
      tekstVan: lijn.van + (merk?.lengte ?? 0) + (opsom?.lengte ?? 0),
      kop: null,
    }
    delen.push(open)
  }
  for (const deel of delen) if (deel.soort === 'alinea') deel.kop = stijlVan(deel, maat)
  dropTitellabels(delen)
  addJaarkoppen(delen)
  return delen
}

/** 'Prestatieafspraken 2026' on the title page names the document; a label of yearly items comes back. */
function dropTitellabels(delen: readonly Deel[]): void {
  const tekst = (a: Alinea): string => fold(a.lijnen.map((l) => l.tekst).join(' '))
  const labels = delen.flatMap((d) => (d.soort === 'alinea' && d.label ? [tekst(d)] : []))
  for (const d of delen) {
    if (d.soort === 'tabel' || d.merk || d.opsom || !looksLikeKop(tekst(d).toUpperCase())) return
    if (d.label && labels.filter((t) => t === tekst(d)).length === 1) {
      d.label = null
      d.titel = true
    }
  }
}

/**
 * 'In 2026' or '2026' alone, more than once: what follows is of that year. Once it may be anything, and a list of years
 * that differ is an order by year.
 */
function addJaarkoppen(delen: readonly Deel[]): void {
  const perTekst = new Map<string, { jaar: number; alineas: Alinea[] }>()
  for (const d of delen) {
    if (d.soort === 'tabel' || d.merk || d.opsom || d.label || d.lijnen.length > 1) continue
    const tekst = d.lijnen[0]?.tekst ?? ''
    const jaar = /^(?:(?:voor|in)(?: het jaar)? )?(20\d\d)$/iu.exec(tekst)?.[1]
    if (jaar === undefined) continue
    const al = perTekst.get(fold(tekst)) ?? { jaar: Number(jaar), alineas: [] }
    perTekst.set(fold(tekst), al)
    al.alineas.push(d)
  }
  for (const { jaar, alineas } of perTekst.values()) {
    if (alineas.length < 2) continue
    for (const a of alineas) {
      const lengte = a.lijnen[0]?.tekst.length ?? 0
      a.label = { jaar, lengte, naamwoord: false, meervoud: true }
    }
  }
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
    if (isFull(vorige, lijn, maat) && !/^\p{Lu}/u.test(rest)) return null
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
  // A number in a column of its own, with its text on the same height.
  if (isLosMerk(open, vorige) && isNaast(vorige, lijn)) return true
  if (isElders(vorige, lijn)) return false
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
  const onderStip = isUnderDrawn(open, lijn)
  if (onderStip !== null && !onderbroken) return onderStip
  const klein = /^[\p{Ll}(]/u.test(lijn.tekst)
  const af = endsSentence(vorige.tekst) && !/[,:;]$/u.test(vorige.tekst)
  const vol = isFull(vorige, lijn, maat)
  if (onderbroken) {
    if (klein) return true
    // A heading at the foot of a page stands alone; a sentence that is torn there ends on a full line.
    return !af && (isFull(vorige, lijn, maat) || !/^[\p{Lu}\d]/u.test(lijn.tekst))
  }
  if (lijn.wit === 0 && /\p{L}-$/u.test(vorige.tekst)) return true
  if (lijn.wit > 0) {
    // Torn by blank lines: the sentence is not finished and this is no new beginning.
    if (klein && !endsSentence(vorige.tekst)) return true
    return false
  }
  if (/^toelichting:\s/iu.test(lijn.tekst) && endsSentence(vorige.tekst)) return false
  if (isLijstregel(open, vorige, lijn) && !vol) return false
  if (klein) return true
  if (isKopRegel(open, vorige, lijn, maat)) return false
  // A little more white than between the lines of one paragraph: a list whose signs are drawings.
  const onder = downFrom(vorige, lijn)
  if (af && onder !== null && maat.afstand !== null && onder > maat.afstand * 1.17) return false
  // A short line that ends a sentence, then a capital: a new paragraph.
  return !(af && !vol)
}

/**
 * Under an item whose sign is drawn: the next line of the same page goes on with it when it begins where its text does,
 * and not when it begins before it. Null when the place does not tell.
 */
function isUnderDrawn(open: Alinea, lijn: Lijn): boolean | null {
  const eerste = open.lijnen[0]?.regel
  const { links, bladzijde } = lijn.regel
  if (!eerste || eerste.alinea || eerste.lijstniveau === null || lijn.grootte === null) return null
  if (eerste.links === null || links === null || eerste.bladzijde !== bladzijde) return null
  if (links < eerste.links - 4) return false
  return lijn.wit === 0 && Math.abs(links - eerste.links) < 2 ? true : null
}

/** Nothing but its marker as yet. */
function isLosMerk(open: Alinea, vorige: Lijn): boolean {
  return open.merk !== null && open.lijnen.length === 1 && open.tekstVan >= vorige.tot
}

/** To the right of it on the same height. */
function isNaast(vorige: Lijn, lijn: Lijn): boolean {
  const a = vorige.regel
  const b = lijn.regel
  if (a.bladzijde !== b.bladzijde || a.rechts === null || b.links === null) return false
  if (a.boven === null || b.boven === null) return false
  return b.links > a.rechts && Math.abs(a.boven - b.boven) < 4
}

/** Items of a list whose signs did not come along: each closed by a semicolon, under each other in letters of known size. */
function isLijstregel(open: Alinea, vorige: Lijn, lijn: Lijn): boolean {
  const eerste = open.lijnen[0]?.regel.links ?? null
  return (
    open.merk === null &&
    open.opsom === null &&
    lijn.grootte !== null &&
    eerste !== null &&
    lijn.regel.links !== null &&
    Math.abs(eerste - lijn.regel.links) < 2 &&
    vorige.tekst.endsWith(';')
  )
}

/** Beside it or under it in another column: not the next line of the same paragraph. */
function isElders(vorige: Lijn, lijn: Lijn): boolean {
  const a = vorige.regel
  const b = lijn.regel
  if (a.bladzijde !== b.bladzijde || lijn.grootte === null) return false
  if (a.links === null || a.rechts === null || b.links === null || b.rechts === null) return false
  const los = b.links > a.rechts || b.rechts < a.links
  return los && a.boven !== null && b.boven !== null && b.boven > a.boven - 40
}

/** The first word of the next line did not fit any more, so the wrap was no choice of the writer. */
export function isFull(lijn: Lijn, volgende: Lijn, maat: Maat): boolean {
  const { links, rechts } = lijn.regel
  const rand = maat.rechts.get(lijn.i)
  if (links === null || rechts === null || rand === undefined)
    return maat.breedte > 0 && lijn.tekst.length >= maat.breedte * 0.78
  const teken = (rechts - links) / Math.max(1, lijn.tekst.length)
  const woord = /^\S+/u.exec(volgende.tekst)?.[0].length ?? 1
  const speling = lijn.grootte === null ? 0 : 2 * teken
  return rechts + (woord + 1) * teken > rand - speling
}

/** The open paragraph is a heading of one short line, and this line begins the text under it. */
function isKopRegel(open: Alinea, vorige: Lijn, lijn: Lijn, maat: Maat): boolean {
  if (open.lijnen.length > 2) return false
  if (endsSentence(vorige.tekst) && !vorige.tekst.endsWith(':')) return false
  if (!/^[\p{Lu}\d]/u.test(lijn.tekst)) return false
  return !isFull(vorige, lijn, maat)
}
