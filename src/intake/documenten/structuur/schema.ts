// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: choosing one numbering scheme weighs all candidates against each other in one place.
/**
 * Chooses what each kind of marker and heading means in this document: which kind are the agreements, which kinds
 * above them are pijler and paragraaf, and what is only text. Decided on the whole document at once: how often a
 * kind occurs, whether its items are headings or sentences, and what stands under what.
 */
import { type Alinea, type Deel, looksLikeKop } from './alineas.ts'
import { chooseKleur, findDoelen, hasAanloop, labelsPerDeel } from './jaaritems.ts'
import { classifyKop } from './koppen.ts'
import { VERWIJST } from './markeringen.ts'
import { assignLevels, comesBack, HOOFDWOORD, type Stat } from './niveaus.ts'
import { readPartijregel } from './partijregels.ts'
import { type Feiten, isLijst, makeKindVan, rankKinds, settle } from './soorten.ts'

export type Rol = 'pijler' | 'paragraaf' | 'tussenkop' | 'afspraak' | 'prestatie' | 'tekst'
export type Itemvorm = 'merk' | 'opsom' | 'alinea' | 'doel' | 'tabel' | 'geen'

export interface Schema {
  readonly rollen: ReadonlyMap<string, Rol>
  readonly itemvorm: Itemvorm
  /** Letters in this colour are yearly items. */
  readonly kleur: string | null
  /** A heading of yearly items belongs to the part it stands in, not to the last agreement. */
  readonly labelPerDeel: boolean
  /** Kind of a paragraph: of its marker, or of its make-up. */
  readonly kindVan: (alinea: Alinea) => string | null
  /** Only paragraphs that begin with bold words are items. */
  readonly metAanloop: boolean
  /** The number of an agreement stands before its title; its text is under it. */
  readonly metTitel: boolean
  /** Items stand under the second level: what comes before it in a part introduces the part. */
  readonly onderParagraaf: boolean
  /** 'Partijen spreken af:' stands in nearly every part: what comes before it introduces the part. */
  readonly onderAanhef: boolean
  /** Headings of these kinds come back under every part and name the parties, some by their own name only. */
  readonly partijkoppen: ReadonlySet<string>
  /** Nothing but layout told where items begin. */
  readonly geraden: boolean
}

const ITEMWOORD =
  /^(?:afspraak:|artikellid|woord:(?:afspraak|prestatieafspraak|lid|maatregel|actiepunt))$/u
const PRESTATIEWOORD =
  /^woord:(?:prestatie|actie|jaarafspraak|jaaractie|activiteit|stap|mijlpaal|resultaat)$|^verwijst$/u

export function chooseSchema(feiten: Feiten): Schema {
  const { delen, tekstVan } = feiten
  const alineas = delen.filter((d): d is Alinea => d.soort === 'alinea')
  const kindVan = makeKindVan(alineas, feiten)
  const rangen = rankKinds(alineas, kindVan)
  const regio = markRegios(delen, kindVan)
  const doelen = feiten.afsprakenTabel ? [] : findDoelen(delen, tekstVan)
  const onderDoel = markOnderDoel(delen, doelen, regio)
  const stats = new Map<string, Stat>()
  const stapels: string[][] = []
  const stapel: string[] = []
  let laatsteMerk: string | null = null
  delen.forEach((deel, i) => {
    stapels[i] = [...stapel]
    if (deel.soort !== 'alinea') return
    const kind = kindVan(deel)
    if (deel.label && laatsteMerk !== null && !regio[i]) {
      const s = stats.get(laatsteMerk)
      if (s) s.labels++
    }
    if (kind === null || regio[i]) return
    if (isCategorie(deel, tekstVan(deel))) return
    settle(stapel, kind, rangen)
    stapels[i] = stapel.slice(0, -1)
    const s: Stat = stats.get(kind) ?? {
      n: 0,
      kop: 0,
      body: 0,
      labels: 0,
      diepte: 0,
      ouders: new Map(),
      plekken: [],
    }
    stats.set(kind, s)
    s.n++
    s.plekken.push(i)
    s.diepte += stapel.length
    const ouder = stapel.at(-2)
    if (ouder !== undefined) s.ouders.set(ouder, (s.ouders.get(ouder) ?? 0) + 1)
    if (isKop(delen, i, kindVan, tekstVan)) s.kop++
    else s.body++
    if (deel.merk) laatsteMerk = kind
  })

  const afspraak =
    chooseAfspraak(stats) ??
    (doelen.length === 0 && !feiten.afsprakenTabel
      ? (chooseTitels(stats) ?? choosePrestaties(stats))
      : null)
  const items: number[] = []
  let itemvorm: Itemvorm = 'merk'
  let geraden = false
  let metAanloop = false
  if (afspraak === null && doelen.length > 0) {
    itemvorm = 'doel'
    items.push(...doelen)
  } else if (afspraak !== null) {
    delen.forEach((d, i) => {
      if (d.soort === 'alinea' && kindVan(d) === afspraak && !regio[i]) items.push(i)
    })
  } else if (feiten.afsprakenTabel) {
    itemvorm = 'tabel'
    delen.forEach((d, i) => d.soort === 'tabel' && items.push(i))
  } else {
    const opsommen = delen.flatMap((d, i) =>
      d.soort === 'alinea' &&
      (d.opsom !== null || isLijst(d)) &&
      (stapels[i]?.length ?? 0) > 0 &&
      !regio[i]
        ? [i]
        : [],
    )
    const plat = delen.flatMap((d, i) =>
      d.soort === 'alinea' &&
      d.opsom === null &&
      d.merk === null &&
      kindVan(d) === null &&
      !d.label &&
      (stapels[i]?.length ?? 0) > 0 &&
      !regio[i]
        ? [i]
        : [],
    )
    geraden = true
    const aanloop = plat.filter((i) => hasAanloop(delen[i]))
    if (aanloop.length >= 3 && aanloop.length >= plat.length * 0.2) {
      metAanloop = true
      plat.splice(0, plat.length, ...aanloop)
    }
    itemvorm =
      opsommen.length >= Math.max(2, plat.length * 0.5)
        ? 'opsom'
        : plat.length >= 1
          ? 'alinea'
          : 'geen'
    items.push(...(itemvorm === 'opsom' ? opsommen : plat))
  }

  const rollen = new Map<string, Rol>()
  if (afspraak !== null) rollen.set(afspraak, 'afspraak').set(VERWIJST, 'prestatie')
  const titel = (i: number): string => {
    const d = delen[i]
    return d?.soort === 'alinea' ? tekstVan(d) : ''
  }
  assignLevels(rollen, stats, items, stapels, itemvorm === 'tabel' && feiten.tabelThemas, titel)
  const partijkoppen = new Set<string>()
  for (const [kind, s] of stats) {
    if (rollen.get(kind) !== 'tussenkop') continue
    const titels = s.plekken.map(titel)
    if (comesBack(titels) && titels.some((t) => readPartijregel(t) !== null)) partijkoppen.add(kind)
  }
  for (const [kind, s] of stats) {
    if (rollen.has(kind)) continue
    if (PRESTATIEWOORD.test(kind) || kind === 'numletter')
      rollen.set(kind, afspraak === null ? 'afspraak' : 'prestatie')
    else if (s.kop > s.body && !kind.startsWith('letter') && !kind.startsWith('('))
      rollen.set(kind, 'tussenkop')
    else
      rollen.set(
        kind,
        kind.startsWith('kop:') || kind.startsWith('stijl:') || kind.startsWith('los')
          ? 'tussenkop'
          : 'tekst',
      )
  }
  for (const a of onderDoel) {
    const kind = kindVan(a)
    if (kind !== null && !rollen.has(kind)) rollen.set(kind, 'tussenkop')
  }
  return {
    rollen,
    itemvorm,
    kleur: chooseKleur(alineas, kindVan, rollen, tekstVan),
    labelPerDeel: labelsPerDeel(delen, kindVan, rollen, itemvorm, items),
    kindVan,
    metAanloop,
    onderParagraaf: isOnderParagraaf(items, stapels, rollen),
    onderAanhef: isOnderAanhef(items, delen, kindVan, rollen, tekstVan),
    metTitel: isMetTitel(afspraak === null ? undefined : stats.get(afspraak), delen, kindVan),
    partijkoppen,
    geraden,
  }
}

function isOnderParagraaf(
  items: readonly number[],
  stapels: readonly string[][],
  rollen: ReadonlyMap<string, Rol>,
): boolean {
  const onder = items.filter((i) => stapels[i]?.some((k) => rollen.get(k) === 'paragraaf'))
  return onder.length >= items.length * 0.6
}

/** Of the parts that hold items, do nearly all have the line that announces them, with items after it? */
function isOnderAanhef(
  items: readonly number[],
  delen: readonly Deel[],
  kindVan: (a: Alinea) => string | null,
  rollen: ReadonlyMap<string, Rol>,
  tekstVan: (a: Alinea) => string,
): boolean {
  const item = new Set(items)
  let parts = 0
  let announced = 0
  let part = { item: false, aanhef: false, after: false }
  const close = (): void => {
    if (part.item) parts++
    if (part.after) announced++
    part = { item: false, aanhef: false, after: false }
  }
  delen.forEach((d, i) => {
    if (d.soort !== 'alinea') return
    const rol = rollen.get(kindVan(d) ?? '')
    if (rol === 'pijler' || rol === 'paragraaf') close()
    else if (d.merk === null && d.opsom === null && isCategorieAfspraken(tekstVan(d)))
      part.aanhef = true
    else if (item.has(i)) {
      part.item = true
      part.after ||= part.aanhef
    }
  })
  close()
  return announced >= 2 && announced >= parts * 0.8
}

function isCategorieAfspraken(tekst: string): boolean {
  return classifyKop(tekst.replace(/[:?]\s*$/u, ''), false)?.soort === 'afspraken'
}

/** Numbered headings below two levels of headings, over running text: titles of agreements. */
function chooseTitels(stats: ReadonlyMap<string, Stat>): string | null {
  for (const [kind, s] of stats)
    if (/^(?:dec|LETTER|ROMEINS)[34]$/u.test(kind) && s.n >= 2 && s.body === 0) return kind
  return null
}

/** Nothing above the yearly items: they are the agreements themselves. */
function choosePrestaties(stats: ReadonlyMap<string, Stat>): string | null {
  for (const [kind, s] of stats)
    if ((PRESTATIEWOORD.test(kind) || kind === 'numletter') && s.n >= 2) return kind
  return null
}

/** Nearly every agreement begins with a title on a line of its own, and running text follows. */
function isMetTitel(
  s: Stat | undefined,
  delen: readonly Deel[],
  kindVan: (a: Alinea) => string | null,
): boolean {
  if (!s || s.n < 2) return false
  const goed = s.plekken.filter((i) => {
    const na = delen[i + 1]
    return na?.soort === 'alinea' && na.merk === null && kindVan(na) === null && !na.label
  })
  return s.kop >= s.n * 0.8 && goed.length >= s.n * 0.8
}

function isCategorie(a: Alinea, tekst: string): boolean {
  const soort =
    a.merk === null ? classifyKop(tekst.replace(/[:?]\s*$/u, ''), false)?.soort : undefined
  return soort === 'afspraken' || soort === 'toelichting'
}

/** Under a heading of yearly items everything of the kind that comes first is a yearly item. */
function markRegios(delen: readonly Deel[], kindVan: (a: Alinea) => string | null): boolean[] {
  const uit: boolean[] = new Array<boolean>(delen.length).fill(false)
  for (let i = 0; i < delen.length; i++) {
    const d = delen[i]
    if (d?.soort !== 'alinea' || !d.label) continue
    let eerste: string | null | undefined
    for (let j = i + 1; j < delen.length; j++) {
      const e = delen[j]
      if (e?.soort !== 'alinea' || e.label) break
      const kind = kindVan(e)
      if (eerste === undefined) {
        if (e.merk !== null && e.merk.familie !== 'los' && !/^num/u.test(e.merk.soort)) break
        if (e.merk === null && kind !== null) break
        eerste = kind
      } else if (kind !== eerste && (kind !== null || e.kop !== null)) break
      uit[j] = true
    }
  }
  return uit
}

/** What stands between a goal and the first label under it ('Prestatie-indicator' …) is no level of the document. */
function markOnderDoel(
  delen: readonly Deel[],
  doelen: readonly number[],
  regio: boolean[],
): Alinea[] {
  const uit: Alinea[] = []
  for (const i of doelen)
    for (let j = i + 1; j < delen.length; j++) {
      const d = delen[j]
      if (d?.soort !== 'alinea' || d.label) break
      regio[j] = true
      uit.push(d)
    }
  return uit
}

/** Is this paragraph a heading over something, or a sentence of its own? */
function isKop(
  delen: readonly Deel[],
  i: number,
  kindVan: (a: Alinea) => string | null,
  tekstVan: (a: Alinea) => string,
): boolean {
  const d = delen[i]
  if (d?.soort !== 'alinea') return false
  const tekst = tekstVan(d)
  if (!looksLikeKop(tekst)) return false
  if (d.lijnen.some((l) => l.regel.kopniveau !== null)) return true
  const na = delen[i + 1]
  if (!na) return false
  if (na.soort === 'tabel') return true
  if (na.label && !(na.label.meervoud && d.kop !== null)) return d.kop !== null && tekst.length < 90
  const kind = kindVan(d)
  const kindNa = kindVan(na)
  if (isAanhef(d, tekst, na)) return false
  if (kindNa === kind) return d.kop !== null && d.merk === null
  return true
}

/** 'Partijen maken het wonen met zorg mogelijk:' over letters or bullets: a sentence that they finish. */
function isAanhef(d: Alinea, tekst: string, na: Alinea): boolean {
  return (
    d.merk !== null &&
    d.kop === null &&
    /^(?:\S+\s+){4,}\S+:$/u.test(tekst) &&
    (na.opsom !== null || /^(?:letter|\(|romeins\.|num)/u.test(na.merk?.soort ?? ''))
  )
}

function chooseAfspraak(stats: ReadonlyMap<string, Stat>): string | null {
  let beste: string | null = null
  let hoogste = Number.NEGATIVE_INFINITY
  const labels = [...stats.values()].reduce((s, x) => s + x.labels, 0)
  for (const [kind, s] of stats) {
    if (kind.startsWith('kop:') || kind.startsWith('stijl:') || kind.startsWith('los')) continue
    const uitdrukkelijk = ITEMWOORD.test(kind)
    const aandeel = s.body / s.n
    if (!uitdrukkelijk && (s.n < 2 || aandeel < 0.4)) continue
    if (PRESTATIEWOORD.test(kind) || isDeelVan(s, kind, stats)) continue
    let score = Math.min(s.n, 10) / 10 + 3 * aandeel
    if (uitdrukkelijk) score += 6
    if (labels > 0) score += (2 * s.labels) / labels
    if (/^(?:letter|\(letter|romeins\.)/u.test(kind)) score -= isOnderKoppen(s, stats) ? 1.5 : 2.5
    if (/^(?:num\)|\(num)/u.test(kind)) score -= 1
    if (HOOFDWOORD.test(kind)) score -= 2
    for (const [ouder, n] of s.ouders) {
      const o = stats.get(ouder)
      if (o && n > s.n * 0.4 && o.n >= 2 && o.body / o.n >= 0.6) score -= 2.5
    }
    if (score > hoogste) {
      hoogste = score
      beste = kind
    }
  }
  return hoogste >= 1.5 ? beste : null
}

/** A list under headings, not under a sentence that it finishes. */
function isOnderKoppen(s: Stat, stats: ReadonlyMap<string, Stat>): boolean {
  const onder = [...s.ouders].reduce((n, [ouder, k]) => {
    const o = stats.get(ouder)
    return o !== undefined && o.n >= 2 && o.kop >= o.n * 0.8 ? n + k : n
  }, 0)
  return onder >= s.n * 0.8
}

/** '1a.' under the sentence '1.': what is done for it. Under the heading '1.' it is an agreement itself. */
function isDeelVan(s: Stat, kind: string, stats: ReadonlyMap<string, Stat>): boolean {
  if (kind !== 'numletter') return false
  return [...s.ouders].some(([ouder, n]) => {
    const o = stats.get(ouder)
    return o !== undefined && n >= s.n * 0.4 && o.body >= o.kop
  })
}
