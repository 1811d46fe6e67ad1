// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: a line-by-line port of tests/toetsset/score.py, kept in its order so that both can be compared.
/**
 * Scores a parse against a gold annotation. A faithful port of the Python scorer that belongs to the test set: same
 * folding, same matching, same rounding, so that both print the same figures for the same two files.
 */

type Json = unknown
type Obj = Record<string, Json>

const DREMPEL = 0.97
const LIG: readonly (readonly [string, string])[] = [
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]

// ---------- text ----------
/** Python's str.strip and \s count more characters as white space than JavaScript's; the sets are the same here but for these. */
const WIT = '[\\s\\u001c-\\u001f\\u0085]'
const WIT_REEKS = new RegExp(`(?:${WIT}|(?!\\ufeff)\\s)+`, 'gu')

export function ws(s: Json): string {
  if (typeof s !== 'string') return ''
  // \ufeff is white space in JavaScript and none in Python.
  return s
    .replace(/\ufeff/gu, '\u0000')
    .replace(WIT_REEKS, ' ')
    .replace(/^ | $/gu, '')
    .replace(/\u0000/gu, '\ufeff')
}

export function fold(ruw: Json): string {
  let s = typeof ruw === 'string' ? ruw.normalize('NFC') : ''
  for (const [a, b] of LIG) s = s.replaceAll(a, b)
  s = s
    .replace(/\u00ad\s*/gu, '')
    .replaceAll('\ufeff', '')
    .replaceAll('‘', "'")
    .replaceAll('’', "'")
    .replaceAll('“', '"')
    .replaceAll('”', '"')
    .replaceAll('–', '-')
  return ws(s)
}

const esc = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
const W = '\\p{L}\\p{N}_'

type Herstel = (s: string) => string

/** Line-end hyphens and footnote marks listed in the gold: accepts both the raw and the repaired form. */
function makeHerstel(doc: Obj): Herstel {
  const t: [string, string][] = []
  for (const e of [...lst(doc.afbreekstreepjes), ...lst(doc.voetnootmarkers)]) {
    const a = ws(e.tekst)
    const b = ws(e.hersteld)
    if (a && b && a !== b) t.push([a, b], [fold(a), fold(b)])
  }
  const uniek = [
    ...new Map(t.filter((x) => x[0] !== x[1]).map((x) => [x.join('\u0000'), x])).values(),
  ]
  uniek.sort((x, y) => y[0].length - x[0].length)
  const regels = uniek.map(
    ([a, b]) => [new RegExp(`(?<![${W}])${esc(a)}(?![${W}])`, 'gu'), b] as const,
  )
  return (s) => regels.reduce((uit, [re, b]) => uit.replace(re, () => b), s)
}

function tokens(s: Json, h: Herstel): string[] {
  return (
    h(fold(s))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*|[%€]/gu) ?? []
  )
}

const KOP =
  /^(?:(?:pijler|thema|hoofdstuk|artikel|paragraaf|deel|programmalijn)\s+[\p{L}\p{N}_.]+[.:]?\s+|\d+(?:\.\d+)*\.?\s+|[A-Z]\.\s+)/iu
function kop(ruw: Json): string {
  const s = ws(ruw)
  return s.replace(KOP, '') || s
}

/** difflib.SequenceMatcher(None, a, b, autojunk=False).ratio(), on lists of tokens. */
export function ratio(a: readonly string[], b: readonly string[]): number {
  const totaal = a.length + b.length
  if (totaal === 0) return 1
  const b2j = new Map<string, number[]>()
  b.forEach((t, j) => {
    const al = b2j.get(t)
    if (al) al.push(j)
    else b2j.set(t, [j])
  })
  let gelijk = 0
  const wachtrij: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  for (let blok = wachtrij.pop(); blok; blok = wachtrij.pop()) {
    const [alo, ahi, blo, bhi] = blok
    let besti = alo
    let bestj = blo
    let beste = 0
    let j2len = new Map<number, number>()
    for (let i = alo; i < ahi; i++) {
      const nieuw = new Map<number, number>()
      for (const j of b2j.get(a[i] ?? '') ?? []) {
        if (j < blo) continue
        if (j >= bhi) break
        const k = (j2len.get(j - 1) ?? 0) + 1
        nieuw.set(j, k)
        if (k > beste) {
          besti = i - k + 1
          bestj = j - k + 1
          beste = k
        }
      }
      j2len = nieuw
    }
    if (beste === 0) continue
    gelijk += beste
    if (alo < besti && blo < bestj) wachtrij.push([alo, besti, blo, bestj])
    if (besti + beste < ahi && bestj + beste < bhi)
      wachtrij.push([besti + beste, ahi, bestj + beste, bhi])
  }
  return (2 * gelijk) / totaal
}

function sim(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  if (a.length === b.length && a.every((x, i) => x === b[i])) return 1
  if ((2 * Math.min(a.length, b.length)) / (a.length + b.length) < DREMPEL) return 0
  return ratio(a, b)
}

// ---------- reading, tolerant ----------
const isObj = (x: Json): x is Obj => typeof x === 'object' && x !== null && !Array.isArray(x)
const lst = (x: Json): Obj[] => (Array.isArray(x) ? x.filter(isObj) : [])
const dct = (x: Json): Obj => (isObj(x) ? x : {})

interface Item {
  readonly t: Json
  readonly x: Obj
  readonly ouder?: Item
}
type Niveau = 'pijlers' | 'paragrafen' | 'afspraken' | 'prestaties'
type Gelezen = Record<Niveau, Item[]>

function lees(ruw: Json): Gelezen {
  const o: Gelezen = { pijlers: [], paragrafen: [], afspraken: [], prestaties: [] }
  for (const p of lst(dct(ruw).pijlers)) {
    if (ws(p.titel)) o.pijlers.push({ t: p.titel, x: p })
    for (const q of lst(p.paragrafen)) {
      if (ws(q.titel)) o.paragrafen.push({ t: q.titel, x: q })
      for (const a of lst(q.afspraken)) {
        const A: Item = { t: a.tekst, x: a }
        if (ws(a.tekst)) o.afspraken.push(A)
        for (const r of lst(a.prestaties))
          if (ws(r.tekst)) o.prestaties.push({ t: r.tekst, x: r, ouder: A })
      }
    }
  }
  return o
}

function koppel(
  G: readonly Item[],
  O: readonly Item[],
  h: Herstel,
  titel = false,
): [number, number][] {
  const g = G.map((i) => tokens(titel ? kop(i.t) : i.t, h))
  const o = O.map((i) => tokens(titel ? kop(i.t) : i.t, h))
  const c: [number, number, number, number][] = []
  g.forEach((a, i) => {
    o.forEach((b, j) => {
      const s = sim(a, b)
      if (s >= DREMPEL)
        c.push([-s, Math.abs(i / Math.max(1, g.length) - j / Math.max(1, o.length)), i, j])
    })
  })
  c.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || x[3] - y[3])
  const gi = new Set<number>()
  const oj = new Set<number>()
  const m: [number, number][] = []
  for (const [, , i, j] of c) {
    if (gi.has(i) || oj.has(j)) continue
    gi.add(i)
    oj.add(j)
    m.push([i, j])
  }
  return m.sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Python's round(x, 4): nearest, and to the even digit on an exact tie. */
function rd(x: number): number {
  const y = x * 10_000
  const onder = Math.floor(y)
  if (y - onder === 0.5 && y / 10_000 === x) return (onder % 2 === 0 ? onder : onder + 1) / 10_000
  return Number(x.toFixed(4))
}
const rdn = (x: number | null): number | null => (x === null ? null : rd(x))
const gem = (xs: readonly number[]): number | null =>
  xs.length > 0 ? rd(xs.reduce((a, b) => a + b, 0) / xs.length) : null

export interface Prf {
  readonly precisie: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly juist: number
  readonly gold: number
  readonly uitvoer: number
}
function prf(tp: number, ng: number, no: number): Prf {
  const p = no ? tp / no : ng ? 0 : 1
  const r = ng ? tp / ng : no ? 0 : 1
  return {
    precisie: rd(p),
    recall: rd(r),
    f1: rd(p + r ? (2 * p * r) / (p + r) : 0),
    juist: tp,
    gold: ng,
    uitvoer: no,
  }
}

// ---------- fields ----------
function opties(g: Obj, f: string): Json[] {
  const alt = dct(g.alternatief)[f]
  return [g[f], ...(Array.isArray(alt) ? alt : [])]
}
function setf1(a: readonly string[], b: readonly string[]): number {
  const A = new Set(a.map((x) => fold(x).toLowerCase()))
  const B = new Set(b.map((x) => fold(x).toLowerCase()))
  if (A.size === 0 && B.size === 0) return 1
  return (2 * [...A].filter((x) => B.has(x)).length) / (A.size + B.size)
}
const strings = (x: Json): string[] =>
  Array.isArray(x) ? x.filter((y): y is string => typeof y === 'string') : []
function veldSet(g: Obj, o: Obj, f: string): number {
  const v = o[f]
  if (!Array.isArray(v)) return 0
  return Math.max(...opties(g, f).map((a) => setf1(strings(a), strings(v))))
}
const gelijkType = (a: Json, b: Json): boolean => typeof a === typeof b && a === b
function veldKeus(g: Obj, o: Obj, f: string): number {
  if (o[f] === undefined || o[f] === null) return 0
  return opties(g, f).some((a) => gelijkType(o[f], a)) ? 1 : 0
}
function geheel(x: Json): number | null {
  if (typeof x === 'number' && Number.isFinite(x)) return Math.trunc(x)
  if (typeof x === 'boolean') return x ? 1 : 0
  if (typeof x === 'string' && /^\s*[+-]?\d+\s*$/u.test(x)) return Number(x)
  return null
}
const tjaar = (t: Obj): number | null =>
  geheel(t.jaar) || geheel(String(t.datum ?? '').slice(0, 4)) || null
function termijnOk(c: Obj, o: Obj): boolean {
  if (c.soort !== o.soort) return false
  if ('kwartaal' in c && geheel(c.kwartaal) !== geheel(o.kwartaal)) return false
  if (tjaar(c) && tjaar(c) !== tjaar(o)) return false
  if (c.datum) return c.datum === o.datum
  if (o.datum && !tjaar(c) && c.soort === 'uiterlijk') return false
  return true
}
function ritmeOk(c: Json, o: Json): boolean {
  const w = (s: Json): Set<string> =>
    new Set(
      fold(s)
        .toLowerCase()
        .match(new RegExp(`[${W}]+`, 'gu')) ?? [],
    )
  const a = w(c)
  const b = w(o)
  if (a.size === 0 || b.size === 0) return false
  const samen = [...a].filter((x) => b.has(x)).length
  return samen === a.size || samen === b.size || samen / (a.size + b.size - samen) >= 0.5
}
const EEN: Readonly<Record<string, string>> = {
  '€': 'eur',
  euro: 'eur',
  "euro's": 'eur',
  eur: 'eur',
  '%': '%',
  procent: '%',
  procentpunt: '%',
  pp: '%',
  percent: '%',
  keer: 'keer',
  maal: 'keer',
  x: 'keer',
  jaren: 'jaar',
  jaar: 'jaar',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  dag: 'dag',
  dagen: 'dag',
  fte: 'fte',
  "fte's": 'fte',
}
function eenheid(ruw: Json): string {
  const s = typeof ruw === 'string' ? fold(ruw).toLowerCase() : ''
  const vast = Object.hasOwn(EEN, s) ? EEN[s] : undefined
  if (vast !== undefined) return vast
  if (/(woning(en)?|appartement(en)?|flats?|wooneenhe(id|den)|eenhe(id|den))$/u.test(s))
    return 'woning'
  return s.replace(/(en|s)$/u, '')
}
type Telling = readonly [number, string, boolean]
function getallen(x: Json): Telling[] {
  const r: Telling[] = []
  for (const n of lst(x)) {
    const w =
      typeof n.waarde === 'number'
        ? n.waarde
        : typeof n.waarde === 'boolean'
          ? Number(n.waarde)
          : typeof n.waarde === 'string' && n.waarde.trim() !== ''
            ? Number(n.waarde)
            : Number.NaN
    if (Number.isNaN(w)) continue
    r.push([w, eenheid(n.eenheid), n.norm === false || Boolean(n.impliciet)])
  }
  return r
}
function zelfde(a: Telling, b: Telling, eenh: boolean): boolean {
  const marge = a[1] === 'aandeel' || b[1] === 'aandeel' ? 0.005 : 1e-6
  return Math.abs(a[0] - b[0]) <= marge && (!eenh || a[1] === b[1])
}
function tel(
  G: readonly Telling[],
  uit: readonly Telling[],
  { eenh = true, soepel = false } = {},
): [number, number, number] {
  const O = [...uit]
  let tp = 0
  let mis = 0
  for (const a of [...G].sort((x, y) => Number(x[2]) - Number(y[2]))) {
    const k = O.findIndex((b) => zelfde(a, b, eenh))
    if (k >= 0) {
      O.splice(k, 1)
      tp++
    } else if (!(soepel && a[2])) mis++
  }
  return [tp, tp + mis, tp + O.length]
}
const f1 = (tp: number, ng: number, no: number): number =>
  ng === 0 && no === 0 ? 1 : (2 * tp) / (ng + no)

export type Velden = Record<string, number | null | Prf>
function velden(paren: readonly (readonly [Obj, Obj])[]): Velden {
  const R: Record<string, number[]> = {}
  for (const k of [
    'trekkers',
    'betrokkenen',
    'termijn_soort',
    'termijn',
    'ritme',
    'toetsvorm',
    'toetsvorm_strikt',
    'hardheid',
    'hardheid_strikt',
    'levering',
    'levering_strikt',
    'getallen_item',
    'looptijd_tot',
    'bijlage',
  ])
    R[k] = []
  const T: Record<string, [number, number, number]> = {
    getallen: [0, 0, 0],
    getallen_soepel: [0, 0, 0],
    getallen_waarde: [0, 0, 0],
  }
  const add = (k: string, x: number | boolean): void => {
    R[k]?.push(Number(x))
  }
  for (const [g, o] of paren) {
    for (const f of ['trekkers', 'betrokkenen']) add(f, veldSet(g, o, f))
    const t = isObj(o.termijn) ? o.termijn : null
    const ops = opties(g, 'termijn').map(dct)
    add('termijn_soort', t !== null && ops.some((c) => c.soort === t.soort))
    add('termijn', t !== null && ops.some((c) => termijnOk(c, t)))
    if (ops[0]?.ritme) {
      const c = ops.filter((x) => t !== null && termijnOk(x, t))
      if (!(c.length > 0 && c.every((x) => !x.ritme)))
        add(
          'ritme',
          t !== null && ops.some((x) => Boolean(x.ritme) && ritmeOk(x.ritme ?? '', t.ritme || '')),
        )
    }
    for (const f of ['toetsvorm', 'hardheid', 'levering']) {
      add(f, veldKeus(g, o, f))
      add(`${f}_strikt`, f in o && gelijkType(o[f], g[f]))
    }
    if ('looptijd_tot' in g)
      add(
        'looptijd_tot',
        'looptijd_tot' in o &&
          opties(g, 'looptijd_tot').some((a) => (o.looptijd_tot ?? null) === (a ?? null)),
      )
    if ('bijlage' in g)
      add('bijlage', 'bijlage' in o && (o.bijlage ?? null) === (g.bijlage ?? null))
    const G = getallen(g.getallen)
    const O = getallen(o.getallen)
    for (const [k, kw] of [
      ['getallen', {}],
      ['getallen_soepel', { soepel: true }],
      ['getallen_waarde', { eenh: false }],
    ] as const) {
      const x = tel(G, O, kw)
      const y = T[k]
      if (y) T[k] = [y[0] + x[0], y[1] + x[1], y[2] + x[2]]
    }
    add('getallen_item', Array.isArray(o.getallen) ? f1(...tel(G, O)) : 0)
  }
  const out: Velden = {}
  for (const [k, v] of Object.entries(R)) out[k] = gem(v)
  for (const [k, v] of Object.entries(T))
    out[k] = paren.length > 0 ? prf(...v) : { ...prf(...v), precisie: null, recall: null, f1: null }
  return out
}

// ---------- document ----------
const naam = (s: Json): string =>
  fold(s)
    .toLowerCase()
    .replace(/^(de|het)\s+/u, '')
export interface DocumentScore {
  readonly partijen_rol: Prf
  readonly partijen_naam: Prf
  readonly looptijd: number
  readonly prestatiejaar: number
  readonly titel: number
}
function document(g: Obj, o: Obj): DocumentScore {
  const G = lst(g.partijen)
  const O = lst(o.partijen)
  const rest = [...O]
  let tp = 0
  let tn = 0
  for (const p of G) {
    const ns = new Set([p.naam, ...(Array.isArray(p.alias) ? p.alias : [])].map(naam))
    const k = rest.findIndex((q) => ns.has(naam(q.naam)))
    if (k < 0) continue
    const [q] = rest.splice(k, 1)
    tn++
    if (q?.rol === p.rol) tp++
  }
  const a = dct(g.looptijd)
  const b = dct(o.looptijd)
  const h: Herstel = (s) => s
  const titels = [g.titel, ...(Array.isArray(g.titel_alternatief) ? g.titel_alternatief : [])]
  return {
    partijen_rol: prf(tp, G.length, O.length),
    partijen_naam: prf(tn, G.length, O.length),
    looptijd: Number(
      Object.keys(b).length > 0 && ['van', 'tot'].every((k) => (a[k] ?? null) === geheel(b[k])),
    ),
    prestatiejaar: Number(geheel(o.prestatiejaar) === (g.prestatiejaar ?? null)),
    titel: rd(
      Math.max(...titels.map((x) => (o.titel ? ratio(tokens(x, h), tokens(o.titel, h)) : 0))),
    ),
  }
}

export interface Score {
  readonly document: DocumentScore
  readonly structuur: Record<Niveau | 'koppen' | 'items_ongeacht_niveau', Prf> & {
    readonly nummer_juist: number | null
    readonly ouder_juist: number | null
  }
  readonly tekst: {
    readonly exact: number | null
    readonly exact_hersteld: number | null
    readonly gekoppeld: number
  }
  readonly velden: {
    readonly afspraken: Velden
    readonly prestaties: Velden
    readonly samen: Velden
  }
}

function nummerVorm(x: Json): string | null {
  if (x === null || x === undefined) return null
  return fold(String(x))
    .toLowerCase()
    .replace(/^(afspraak|lid|artikel|nr\.?)\s*/u, '')
    .replace(/[.)]+$/u, '')
}

/** Compares the nested output with the gold annotation. */
export function score(goldRuw: Json, uitRuw: Json): Score {
  const gold = dct(goldRuw)
  const uit = dct(uitRuw)
  const gd = dct(gold.document)
  const h = makeHerstel(gd)
  const G = lees(gold)
  const O = lees(uit)
  const vrij = new Set(
    (Array.isArray(gd.overige_koppen) ? gd.overige_koppen : []).map((x) =>
      tokens(kop(x), h).join(' '),
    ),
  )
  for (const k of ['pijlers', 'paragrafen'] as const)
    O[k] = O[k].filter((i) => !vrij.has(tokens(kop(i.t), h).join(' ')))
  const M = {
    pijlers: koppel(G.pijlers, O.pijlers, h, true),
    paragrafen: koppel(G.paragrafen, O.paragrafen, h, true),
    afspraken: koppel(G.afspraken, O.afspraken, h),
    prestaties: koppel(G.prestaties, O.prestaties, h),
  }
  const num: number[] = []
  for (const k of ['pijlers', 'paragrafen', 'afspraken'] as const) {
    for (const [i, j] of M[k]) {
      const a = G[k][i]?.x ?? {}
      const b = O[k][j]?.x ?? {}
      const alt = Array.isArray(a.nummer_alternatief) ? a.nummer_alternatief : []
      const goed = [a.nummer, ...alt].map(nummerVorm)
      num.push(Number('nummer' in b && goed.includes(nummerVorm(b.nummer))))
    }
  }
  const aj = new Map<Obj, Obj>()
  for (const [i, j] of M.afspraken) {
    const a = O.afspraken[j]
    const b = G.afspraken[i]
    if (a && b) aj.set(a.x, b.x)
  }
  const ouder: number[] = []
  for (const [i, j] of M.prestaties) {
    const g = G.prestaties[i]?.ouder
    const o = O.prestaties[j]?.ouder
    if (!g || !o) continue
    ouder.push(Number(ws(g.t) ? aj.get(o.x) === g.x : !ws(o.t)))
  }
  const pg = [...G.afspraken, ...G.prestaties]
  const po = [...O.afspraken, ...O.prestaties]
  const telPrf = (k: Niveau): Prf => prf(M[k].length, G[k].length, O[k].length)
  const paren = (k: 'afspraken' | 'prestaties'): [Obj, Obj][] =>
    M[k].map(([i, j]): [Obj, Obj] => [G[k][i]?.x ?? {}, O[k][j]?.x ?? {}])
  const pa = paren('afspraken')
  const pp = paren('prestaties')
  const samen = [...pa, ...pp]
  return {
    document: document(gd, dct(uit.document)),
    structuur: {
      pijlers: telPrf('pijlers'),
      paragrafen: telPrf('paragrafen'),
      afspraken: telPrf('afspraken'),
      prestaties: telPrf('prestaties'),
      koppen: prf(
        M.pijlers.length + M.paragrafen.length,
        G.pijlers.length + G.paragrafen.length,
        O.pijlers.length + O.paragrafen.length,
      ),
      nummer_juist: gem(num),
      ouder_juist: gem(ouder),
      items_ongeacht_niveau: prf(koppel(pg, po, h).length, pg.length, po.length),
    },
    tekst: {
      exact: rdn(gem(samen.map(([g, o]) => Number(h(ws(o.tekst)) === h(ws(g.tekst)))))),
      exact_hersteld: gem(samen.map(([g, o]) => Number(ws(o.tekst) === h(ws(g.tekst))))),
      gekoppeld: samen.length,
    },
    velden: { afspraken: velden(pa), prestaties: velden(pp), samen: velden(samen) },
  }
}
