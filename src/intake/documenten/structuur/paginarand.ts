// SPDX-License-Identifier: EUPL-1.2
/**
 * Page furniture: running headers and footers, page numbers and initials lines, wherever they stand: also in the
 * middle of a sentence, and in a text file that has lost its pages. Found by repetition, by position and by form.
 */
import { endsSentence, fold, type Lijn } from './lijnen.ts'

const GETAL = String.raw`(?:\d{1,4}|[ivxlc]{1,6})`
/** The whole line is a page number: 'Pagina 6', 'Page 2 of 10', '- 6 -', '1/4', '6 | Titel' is not. */
const PAGINANUMMER = new RegExp(
  String.raw`^[-–—|\s]*(?:(?:pagina|page|pag\.?|blad|bladzijde|blz\.?|p\.)\s*${GETAL}(?:\s*(?:van|of|/|uit)\s*${GETAL})?|\d{1,3}\s*(?:/|van|of)\s*\d{1,3})[-–—|\s]*$|^[-–—]\s*\d{1,3}\s*[-–—]$`,
  'iu',
)
const KAAL_NUMMER = /^[-–—|\s]*\d{1,3}[-–—|\s]*$/u
/** A page number somewhere in a short line that holds more: 'Titel   Pagina 1/4', 'Page 2: Titel'. */
const MET_PAGINANUMMER = new RegExp(
  String.raw`^(?:pagina|page|pag\.|blad|blz\.?)\s*${GETAL}(?:\s*(?:van|of|/)\s*${GETAL})?\s*[:|–—-]|(?:^|[\s|–—-])(?:pagina|page|pag\.|blz\.?)\s*\d{1,4}(?:\s*(?:van|of|/)\s*\d{1,4})?\s*$`,
  'iu',
)
/** So plain a page number that the line needs no other proof. */
const ZEKER_PAGINANUMMER =
  /(?:^|\s{2,}|[|–—-]\s*)(?:pagina|page|pag\.|blz\.?|blad)\s*\d{1,4}\s*(?:van|of|\/)\s*\d{1,4}\s*$/iu
const PARAAF =
  /\bpara(?:a)?f(?:en)?\b[^.]{0,40}(?:_{2,}|\.{4,}|…{2,}|:\s*$)|^para(?:a)?f(?:en)?\b.{0,60}$/iu

/** Two things on one line that a sign or much white keeps apart. */
const NAAST_ELKAAR = /\S\s+[|❖·•♦◆■›»]\s+\S|\S\s{3,}\S/u

/** Same line on every page but for its numbers. */
function sjabloon(tekst: string): string {
  return fold(tekst).replace(/\d+/gu, '#')
}

interface Blok {
  readonly lijnen: Lijn[]
}

/** Lines between white lines or page breaks. */
function blokken(lijnen: readonly Lijn[]): Blok[] {
  const uit: Blok[] = []
  for (const lijn of lijnen) {
    const laatste = uit.at(-1)
    const vorige = laatste?.lijnen.at(-1)
    if (laatste && vorige && lijn.wit === 0 && vorige.regel.bladzijde === lijn.regel.bladzijde)
      laatste.lijnen.push(lijn)
    else uit.push({ lijnen: [lijn] })
  }
  return uit
}

/** Indexes (`Lijn.i`) of all lines that belong to the page and not to the text. */
export function findPaginarand(lijnen: readonly Lijn[]): ReadonlySet<number> {
  const rand = new Set<number>()
  for (const lijn of lijnen) {
    if (lijn.regel.zone === 'koptekst' || lijn.regel.zone === 'voettekst') rand.add(lijn.i)
    else if (lijn.regel.cel) continue
    else if (PAGINANUMMER.test(lijn.tekst)) rand.add(lijn.i)
    else if (
      lijn.tekst.length < 160 &&
      PARAAF.test(lijn.tekst) &&
      !/[.]\s*$/u.test(lijn.tekst.replace(/[._…]+\s*$/u, ''))
    )
      rand.add(lijn.i)
  }
  addRepeatedAtEdges(lijnen, rand)
  addRepeatedWithoutPages(lijnen, rand)
  addLoneBlocks(lijnen, rand)
  return rand
}

/** With pages: a line in the first or last lines of a page that comes back on other pages at the same edge. */
function addRepeatedAtEdges(lijnen: readonly Lijn[], rand: Set<number>): void {
  const paginas = new Map<number, Lijn[]>()
  for (const lijn of lijnen) {
    const p = lijn.regel.bladzijde
    if (p === null) return
    const al = paginas.get(p)
    if (al) al.push(lijn)
    else paginas.set(p, [lijn])
  }
  if (paginas.size < 2) return
  const nodig = Math.max(2, Math.ceil(paginas.size * 0.34))
  const overal = new Map<string, number>()
  for (const l of lijnen) overal.set(fold(l.tekst), (overal.get(fold(l.tekst)) ?? 0) + 1)
  for (const kant of ['boven', 'onder'] as const) {
    // Peel the edge line by line: a second header line only counts where the first was one.
    for (let ronde = 0; ronde < 6; ronde++) {
      const tel = new Map<string, Lijn[]>()
      for (const pagina of paginas.values()) {
        const rest = pagina.filter((l) => !rand.has(l.i))
        // Only where the file tells real heights may a line that differs per page stand outside it.
        const diep = ronde === 0 && rest[0]?.grootte != null ? 3 : 1
        const kandidaten = kant === 'boven' ? rest.slice(0, diep) : rest.slice(-diep)
        for (const lijn of kandidaten) {
          if (lijn.regel.cel && lijn.regel.cel.breedte < 2 && isTableText(lijn, pagina)) continue
          // Running lines are titles and numbers, not sentences or labels.
          if (
            lijn.tekst.length > 140 ||
            (/[.:;,]$/u.test(lijn.tekst) && !MET_PAGINANUMMER.test(lijn.tekst))
          )
            continue
          const s = `${sjabloon(lijn.tekst)}@${plek(lijn)}`
          const al = tel.get(s)
          if (al) al.push(lijn)
          else tel.set(s, [lijn])
        }
      }
      let nieuw = 0
      for (const groep of tel.values()) {
        const opPaginas = new Set(groep.map((l) => l.regel.bladzijde)).size
        const eerste = groep[0]
        if (!eerste || opPaginas < nodig) continue
        const kaal = KAAL_NUMMER.test(eerste.tekst)
        // The same words more than once in the middle of pages: a label or heading that happened to stand at an edge.
        if (!kaal && (overal.get(fold(eerste.tekst)) ?? 0) > groep.length + 1) continue
        if (kaal && !isCounting(groep)) continue
        if (!kaal && !isConstant(groep)) continue
        for (const lijn of groep) {
          rand.add(lijn.i)
          nieuw++
        }
      }
      if (nieuw === 0) break
    }
  }
}

/** Vertical place, coarse: running lines stand at the same height on every page. */
function plek(lijn: Lijn): string {
  return lijn.regel.boven === null || lijn.regel.bladzijde === null
    ? '-'
    : String(Math.round(lijn.regel.boven / 24))
}

function isTableText(lijn: Lijn, pagina: readonly Lijn[]): boolean {
  return pagina.some((l) => l.i !== lijn.i && l.regel.cel?.tabel === lijn.regel.cel?.tabel)
}

/** Bare numbers that go up with the page. */
function isCounting(groep: readonly Lijn[]): boolean {
  const verschillen = new Set(
    groep.map((l) => Number(l.tekst.replace(/\D/gu, '')) - (l.regel.bladzijde ?? 0)),
  )
  return verschillen.size === 1
}

/**
 * The same words; where numbers differ they must be page numbers. 'Artikel 3' at the top of two pages is no header,
 * and neither is '2.1' or a year item.
 */
function isConstant(groep: readonly Lijn[]): boolean {
  if (new Set(groep.map((l) => fold(l.tekst))).size === 1) return true
  const reeksen = groep.map((l) => l.tekst.match(/\d+/gu) ?? [])
  const lengte = reeksen[0]?.length ?? 0
  if (reeksen.some((r) => r.length !== lengte)) return false
  for (let k = 0; k < lengte; k++) {
    const waarden = new Set(reeksen.map((r) => r[k]))
    if (waarden.size === 1) continue
    const verschil = new Set(
      groep.map((l, j) => Number(reeksen[j]?.[k]) - (l.regel.bladzijde ?? 0)),
    )
    if (verschil.size !== 1) return false
  }
  // A short heading word with a number counts along with the page by chance only.
  return !/^(?:(?:artikel|pijler|thema|hoofdstuk|afspraak|bijlage)\s+\d|\d+\.\d)/iu.test(
    groep[0]?.tekst ?? '',
  )
}

/** Without pages: lines with a page number in them that come back, and their fixed neighbours. */
function addRepeatedWithoutPages(lijnen: readonly Lijn[], rand: Set<number>): void {
  const tel = new Map<string, Lijn[]>()
  for (const lijn of lijnen) {
    if (lijn.regel.cel || lijn.tekst.length > 160) continue
    const s = sjabloon(lijn.tekst)
    const al = tel.get(s)
    if (al) al.push(lijn)
    else tel.set(s, [lijn])
  }
  for (const lijn of lijnen) {
    if (rand.has(lijn.i) || lijn.tekst.length > 160) continue
    if (MET_PAGINANUMMER.test(lijn.tekst) && !endsSentence(lijn.tekst)) {
      const keer = tel.get(sjabloon(lijn.tekst))?.length ?? 0
      if (keer >= 2 || isolated(lijnen, lijn) || ZEKER_PAGINANUMMER.test(lijn.tekst))
        rand.add(lijn.i)
    }
  }
  // Title and sender beside each other, again and again: a running line whose page number did not come along.
  for (const groep of tel.values())
    if (groep.length >= 3 && new Set(groep.map((l) => fold(l.tekst))).size === 1)
      for (const lijn of groep)
        if (!lijn.regel.alinea && NAAST_ELKAAR.test(lijn.tekst) && !/[.:;,?]$/u.test(lijn.tekst))
          rand.add(lijn.i)
  // The same words with a number far to the right that counts up.
  for (const groep of tel.values()) {
    const nummers = groep.map((l) => Number(/\s{3,}(\d{1,3})$/u.exec(l.tekst)?.[1] ?? Number.NaN))
    const telt = nummers.every((n, k) => k === 0 || n === (nummers[k - 1] ?? 0) + 1)
    if (groep.length >= 2 && telt && Number.isFinite(nummers[0]))
      for (const lijn of groep) if (!lijn.regel.alinea) rand.add(lijn.i)
  }
  // Bare numbers on a line of their own that count up through the whole file.
  const kaal = lijnen.filter(
    (l) =>
      !l.regel.cel && !l.regel.alinea && KAAL_NUMMER.test(l.tekst) && l.regel.bladzijde === null,
  )
  const waarden = kaal.map((l) => Number(l.tekst.replace(/\D/gu, '')))
  if (kaal.length >= 2 && waarden.every((w, k) => k === 0 || w === (waarden[k - 1] ?? 0) + 1))
    for (const lijn of kaal)
      if (
        isolated(lijnen, lijn) ||
        [lijnen[lijn.i - 1], lijnen[lijn.i + 1]].some(
          (l) => l !== undefined && (tel.get(sjabloon(l.tekst))?.length ?? 0) >= 2,
        )
      )
        rand.add(lijn.i)
  // The same words directly beside page furniture, at least twice: a header of more than one line.
  for (let ronde = 0; ronde < 4; ronde++) {
    let nieuw = 0
    for (const groep of tel.values()) {
      const open = groep.filter((l) => !rand.has(l.i))
      const eerste = open[0]
      if (groep.length < 2 || !eerste || eerste.regel.alinea || /[.:;,]$/u.test(eerste.tekst))
        continue
      if (!KAAL_NUMMER.test(eerste.tekst) && new Set(groep.map((l) => fold(l.tekst))).size > 1)
        continue
      const naast = open.filter((l) => rand.has(l.i - 1) || rand.has(l.i + 1))
      // The title at the top of the file is where a running header has its words from.
      const lopend = groep.filter((l) => l.i > 2).length
      if (naast.length >= 2 && naast.length >= lopend * 0.75) {
        for (const lijn of naast) rand.add(lijn.i)
        nieuw += naast.length
      }
    }
    if (nieuw === 0) break
  }
}

function isolated(lijnen: readonly Lijn[], lijn: Lijn): boolean {
  const na = lijnen[lijn.i + 1]
  return (lijn.wit > 0 || lijn.i === 0) && (!na || na.wit > 0)
}

/**
 * A header that survives only once: a few short lines set apart by white lines around a page number, where the
 * sentence before is not finished or the text after goes on.
 */
function addLoneBlocks(lijnen: readonly Lijn[], rand: Set<number>): void {
  const delen = blokken(lijnen)
  const lengtes = lijnen.map((l) => l.tekst.length).sort((a, b) => a - b)
  const kort = Math.min(80, (lengtes[Math.floor(lengtes.length * 0.9)] ?? 80) * 0.75)
  const zinnen = (k: number): readonly Lijn[] => delen[k]?.lijnen ?? []
  for (let k = 0; k < delen.length; k++) {
    const hier = zinnen(k)
    if (hier.length === 0 || !hier.every((l) => rand.has(l.i))) continue
    if (!hier.some((l) => PAGINANUMMER.test(l.tekst) || MET_PAGINANUMMER.test(l.tekst))) continue
    for (const stap of [-1, 1]) {
      const bij: Lijn[] = []
      for (let j = k + stap; j >= 0 && j < delen.length && bij.length < 4; j += stap) {
        const blok = zinnen(j)
        const ok =
          blok.length <= 2 &&
          blok.every(
            (l) =>
              !l.regel.alinea &&
              !l.regel.cel &&
              l.tekst.length <= kort &&
              !/[.;:,]$/u.test(l.tekst) &&
              !/^(?:\d+(?:\.\d+)+|\d+[.)]|[A-Za-z][.)]|[-•*–])\s/u.test(l.tekst),
          )
        if (!ok) break
        bij.push(...blok)
      }
      if (bij.length === 0) continue
      const eerste = Math.min(...hier.map((l) => l.i), ...bij.map((l) => l.i))
      const laatste = Math.max(...hier.map((l) => l.i), ...bij.map((l) => l.i))
      const voor = lijnen[eerste - 1]
      const na = lijnen[laatste + 1]
      const top = lijnen[stap < 0 ? eerste : Math.min(...bij.map((l) => l.i))]
      // It breaks a sentence, and it begins as a title does, clear of the text.
      const breekt =
        voor !== undefined &&
        na !== undefined &&
        !endsSentence(voor.tekst) &&
        voor.tekst.length > 50 &&
        top !== undefined &&
        /^\p{Lu}/u.test(top.tekst) &&
        (stap > 0 || top.wit >= 2)
      if (breekt) for (const lijn of bij) rand.add(lijn.i)
    }
  }
}
