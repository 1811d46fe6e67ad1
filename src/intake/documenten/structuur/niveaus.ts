// SPDX-License-Identifier: EUPL-1.2
/** Which kinds of headings are the levels above the agreements, and which are titles or only text. */
import type { Rol } from './schema.ts'

export interface Stat {
  n: number
  kop: number
  body: number
  labels: number
  diepte: number
  ouders: Map<string, number>
  plekken: number[]
}

export const HOOFDWOORD =
  /^woord:(?:pijler|thema|hoofdthema|kernthema|hoofdstuk|speerpunt|programmalijn|programma|ambitie|opgave|artikel|doel|doelstelling|spoor|lijn|hoofdlijn|prioriteit|cluster|domein|deel)$/u

/** A lone line in plain text. */
export function isLos(kind: string): boolean {
  return /^los1?$/u.test(kind)
}

/** Known by its make-up alone, without number or word. */
function isOpmaak(kind: string): boolean {
  return isLos(kind) || kind.startsWith('stijl:') || kind.startsWith('kop:')
}

/** Do all items stand under one of these headings, while there are more? */
function inOneOfMore(koppen: readonly number[], items: readonly number[]): boolean {
  const onder = new Set(items.map((i) => koppen.findLast((k) => k < i) ?? -1))
  return koppen.length >= 2 && onder.size === 1
}

/** The two heading kinds that stand above the items. */
export function assignLevels(
  rollen: Map<string, Rol>,
  stats: ReadonlyMap<string, Stat>,
  items: readonly number[],
  stapels: readonly string[][],
  tabelThemas: boolean,
): void {
  const boven = new Map<string, { n: number; diepte: number }>()
  for (const i of items) {
    ;(stapels[i] ?? []).forEach((kind, d) => {
      const b = boven.get(kind) ?? { n: 0, diepte: 0 }
      boven.set(kind, b)
      b.n++
      b.diepte += d
    })
  }
  let kinds = [...boven]
    .filter(([kind, b]) => {
      const s = stats.get(kind)
      return (
        s !== undefined &&
        !rollen.has(kind) &&
        b.n >= Math.max(1, items.length * 0.15) &&
        (s.kop >= s.body * 0.7 || HOOFDWOORD.test(kind))
      )
    })
    .sort((a, b) => a[1].diepte / a[1].n - b[1].diepte / b[1].n)
    .map(([kind]) => kind)
  // Lone lines say little where numbered headings carry the document, unless nearly every item has one of its own.
  const eigen =
    (boven.get('los')?.n ?? 0) >= items.length * 0.6 &&
    (stats.get('los')?.n ?? 0) >= Math.max(4, items.length * 0.5)
  if (!eigen && kinds.some((k) => !isOpmaak(k))) {
    for (const k of kinds.filter(isLos)) rollen.set(k, 'tussenkop')
    kinds = kinds.filter((k) => !isLos(k))
  }
  // Over tables that name their themes themselves a heading that comes once is the title.
  if (tabelThemas)
    for (const k of kinds.filter((x) => isOpmaak(x) && (stats.get(x)?.n ?? 0) < 2)) {
      rollen.set(k, 'tussenkop')
      kinds = kinds.filter((x) => x !== k)
    }
  // A single heading over everything is the title of the document.
  while (
    kinds.length > 1 &&
    isOpmaak(kinds[0] ?? '') &&
    (stats.get(kinds[0] ?? '')?.n ?? 0) < 2 &&
    (stats.get(kinds[1] ?? '')?.n ?? 0) >= 2
  ) {
    rollen.set(kinds[0] ?? '', 'tussenkop')
    kinds = kinds.slice(1)
  }
  // Parts of the document of which one holds all agreements: no level of them.
  while (
    kinds.length > 1 &&
    (/^woord:(?:onder)?deel$/u.test(kinds[0] ?? '') || isOpmaak(kinds[0] ?? '')) &&
    !isOpmaak(kinds[1] ?? '') &&
    (stats.get(kinds[1] ?? '')?.n ?? 0) >= 2 &&
    inOneOfMore(stats.get(kinds[0] ?? '')?.plekken ?? [], items)
  ) {
    rollen.set(kinds[0] ?? '', 'tussenkop')
    kinds = kinds.slice(1)
  }
  if (kinds.length > 2) {
    const woord = kinds.findIndex((k) => HOOFDWOORD.test(k) && k !== 'woord:deel')
    const begin =
      woord >= 0 && woord < kinds.length - 1
        ? woord
        : kinds.findIndex((k) => (stats.get(k)?.n ?? 0) >= 2)
    for (const k of kinds.slice(0, Math.max(0, begin))) rollen.set(k, 'tussenkop')
    kinds = kinds.slice(Math.max(0, begin))
  }
  const [pijler, paragraaf, ...rest] = kinds
  if (pijler !== undefined) rollen.set(pijler, 'pijler')
  if (paragraaf !== undefined) rollen.set(paragraaf, 'paragraaf')
  for (const k of rest) rollen.set(k, 'tussenkop')
}
