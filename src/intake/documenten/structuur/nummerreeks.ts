// SPDX-License-Identifier: EUPL-1.2
/**
 * Chooses which marker candidates are real: the series of numbers that explains the document best. A best path over
 * the candidates in reading order, where each step costs as much as it is unlike counting on. '2.0' in a product name,
 * '3 jaar' at the start of a wrapped line and a reference to article 44 fall out, because no series runs through them.
 */
import { type Familie, type Merk, VERWIJST } from './markeringen.ts'

/** How far back a step may reach, in candidates: real series are dense. */
const VENSTER = 300

type Kosten = (vorige: Merk | null, hier: Merk) => number

/** Cost of a step in a numbered outline: 1 → 1.1 → 1.1.1 → 1.1.2 → 1.2 → 2. */
export function stepBoom(vorige: Merk | null, hier: Merk): number {
  const b = hier.pad
  if (!vorige)
    return Math.min(
      2.5,
      b.reduce((s, n, k) => s + 0.5 * Math.max(0, n - (k === 0 ? 1 : 1)), 0),
    )
  const a = vorige.pad
  let k = 0
  while (k < a.length && k < b.length && a[k] === b[k]) k++
  if (k === a.length && k === b.length) return 1 // twice the same number: the writer's slip, to be told
  if (k === b.length) return 7 // back to an ancestor
  const nieuw = b[k] ?? 0
  let kosten = 0
  if (k === a.length) {
    // A child; the first is 1, sometimes 0.
    kosten += nieuw === 1 ? 0 : nieuw === 0 ? 0.4 : 0.8 * Math.min(4, nieuw - 1)
  } else {
    const oud = a[k] ?? 0
    if (nieuw < oud) return 7 // counting back: a new part of the document at best
    kosten += 0.8 * Math.min(4, nieuw - oud - 1)
  }
  for (let d = k + 1; d < b.length; d++) {
    const n = b[d] ?? 1
    kosten += 0.25 + (n === 1 ? 0 : n === 0 ? 0.4 : 0.8 * Math.min(4, n - 1))
  }
  return kosten
}

/** Cost of a step in a list that begins anew under every heading: 1, 2, 3, 1, 2 or a, b, a. */
export function stepLijst(vorige: Merk | null, hier: Merk): number {
  const n = hier.pad.at(-1) ?? 1
  if (!vorige) return n === 1 ? 0 : Math.min(3, 0.8 * (n - 1))
  const v = vorige.pad.at(-1) ?? 1
  if (n === v + 1) return 0
  if (n === 1) return 0.3
  if (n === v) return 2
  if (n > v) return 0.8 * Math.min(4, n - v - 1)
  return 4
}

/** The chain with the highest total of weights less costs. Candidates in reading order; one per line at most. */
export function bestChain(kandidaten: readonly Merk[], kosten: Kosten): Merk[] {
  const n = kandidaten.length
  const score = new Float64Array(n)
  const terug = new Int32Array(n).fill(-1)
  let beste = -1
  for (let i = 0; i < n; i++) {
    const hier = kandidaten[i]
    if (!hier) continue
    let s = hier.gewicht - kosten(null, hier)
    let van = -1
    for (let j = i - 1; j >= Math.max(0, i - VENSTER); j--) {
      const vorige = kandidaten[j]
      if (!vorige || vorige.lijn === hier.lijn) continue
      const t = (score[j] ?? 0) + hier.gewicht - kosten(vorige, hier)
      if (t > s) {
        s = t
        van = j
      }
    }
    score[i] = s
    terug[i] = van
    if (beste < 0 || s > (score[beste] ?? 0)) beste = i
  }
  if (beste < 0 || (score[beste] ?? 0) <= 0) return []
  const keten: Merk[] = []
  for (let i = beste; i >= 0; i = terug[i] ?? -1) {
    const hier = kandidaten[i]
    if (hier) keten.push(hier)
  }
  return keten.reverse()
}

function scoreOf(keten: readonly Merk[], kosten: Kosten): number {
  return keten.reduce((s, m, i) => s + m.gewicht - kosten(keten[i - 1] ?? null, m), 0)
}

/** Deeper numbers that mostly stand in the middle of sentences: references and amounts that happen to count on. */
function isWeak(keten: readonly Merk[]): boolean {
  const diep = keten.filter((m) => m.pad.length >= 2)
  return diep.length < 2 || diep.reduce((s, m) => s + m.gewicht, 0) / diep.length < 0.6
}

/**
 * The best outline of one family: deeper numbers with the one kind of top number that fits them; null when none. A list
 * that counts on through the whole document pushes the deeper numbers out: that is no top of them.
 */
function bestOutline(leden: readonly Merk[]): { keten: Merk[]; score: number } | null {
  const diep = bestChain(
    leden.filter((m) => m.pad.length >= 2),
    stepBoom,
  ).length
  if (diep < 2) return null
  const toppen = [...new Set(leden.filter((m) => m.pad.length === 1).map((m) => m.soort))]
  let beste: { keten: Merk[]; score: number } | null = null
  for (const top of [null, ...toppen]) {
    const keten = bestChain(
      leden.filter((m) => m.pad.length >= 2 || m.soort === top),
      stepBoom,
    )
    const score = scoreOf(keten, stepBoom)
    if (isWeak(keten)) continue
    if (keten.filter((m) => m.pad.length >= 2).length < diep * 0.6) continue
    if (!beste || score > beste.score + 1e-9) beste = { keten, score }
  }
  return beste
}

/** References are markers when nearly all of them name a number that the document has given before. */
function resolved(groep: readonly Merk[], gekozen: readonly Merk[]): readonly Merk[] {
  const eerste = new Map<string, number>()
  for (const m of gekozen)
    if (m.nummer !== null)
      eerste.set(m.nummer, Math.min(m.lijn, eerste.get(m.nummer) ?? Number.POSITIVE_INFINITY))
  const juist = groep.filter((m) => (eerste.get(m.nummer ?? '') ?? m.lijn) < m.lijn)
  return juist.length >= 2 && juist.length >= groep.length * 0.75 ? juist : []
}

/**
 * Splits all candidates in series. In the outline families (numbers, letters, roman) the deeper numbers choose which
 * kind of top number goes with them; what is left forms lists, one per kind. Returns at most one marker per line.
 */
export function chooseMerken(kandidaten: readonly Merk[]): Merk[] {
  const gekozen: Merk[] = []
  const bezet = new Set<number>()
  const take = (keten: readonly Merk[]): void => {
    for (const m of keten) {
      if (bezet.has(m.lijn)) continue
      bezet.add(m.lijn)
      gekozen.push(m)
    }
  }
  // The outline that explains most comes first; what it takes is no longer there for the others.
  const open = new Set<Familie>(['cijfer', 'letter', 'romeins'])
  while (open.size > 0) {
    let beste: { familie: Familie; keten: Merk[]; score: number } | null = null
    for (const familie of open) {
      const gevonden = bestOutline(
        kandidaten.filter((m) => m.familie === familie && !bezet.has(m.lijn)),
      )
      if (gevonden && (!beste || gevonden.score > beste.score)) beste = { familie, ...gevonden }
    }
    if (!beste) break
    open.delete(beste.familie)
    // '1.' above '1.1' is the top of the outline, not an item of a list.
    take(
      beste.keten.map((m) =>
        m.pad.length === 1 && /^num/u.test(m.soort) ? { ...m, soort: 'dec1' } : m,
      ),
    )
  }
  const soorten = new Map<string, Merk[]>()
  for (const m of kandidaten) {
    if (bezet.has(m.lijn) || (m.pad.length > 1 && m.familie !== 'los')) continue
    const al = soorten.get(`${m.familie}/${m.soort}`)
    if (al) al.push(m)
    else soorten.set(`${m.familie}/${m.soort}`, [m])
  }
  const ketens = [...soorten.values()]
    .map((groep) => {
      const soort = groep[0]?.soort
      if (soort === VERWIJST) return []
      return soort === 'afspraak:' || soort === 'deel:' ? groep : bestChain(groep, stepLijst)
    })
    .filter((keten) => keten.length >= 2 || keten.some((m) => m.gewicht >= 1.4))
    .map((keten) => ({ keten, s: scoreOf(keten, stepLijst) }))
    .sort((a, b) => b.s - a.s)
  for (const { keten } of ketens) take(keten)
  // What they refer to is known only now.
  take(resolved(soorten.get(`los/${VERWIJST}`) ?? [], gekozen))
  return gekozen.sort((a, b) => a.lijn - b.lijn)
}
