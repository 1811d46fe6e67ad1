// SPDX-License-Identifier: EUPL-1.2
/** Which kinds of headings are the levels above the agreements, and which are titles or only text. */
import { fold } from './lijnen.ts'
import type { Rol } from './schema.ts'
import { TERUG } from './soorten.ts'

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
  /^woord:(?:pijler|thema|hoofdthema|kernthema|hoofdstuk|speerpunt|programmalijn|programma|ambitie|opgave|artikel|doel|doelstelling|spoor|lijn|hoofdlijn|prioriteit|cluster|domein|deel)$|^deel:$/u

/** A lone line in plain text. */
export function isLos(kind: string): boolean {
  return /^los1?$/u.test(kind)
}

/** Known by its make-up alone, without number or word. */
function isOpmaak(kind: string): boolean {
  return isLos(kind) || kind === TERUG || kind.startsWith('stijl:') || kind.startsWith('kop:')
}

/** Of the lone lines from the last one before the first item on, nearly all have an item right below them. */
function standOverItems(los: readonly number[], items: readonly number[]): boolean {
  const eerste = items[0] ?? 0
  const item = new Set(items)
  const hier = los.filter((i, k) => (los[k + 1] ?? i + 1) > eerste && i < (items.at(-1) ?? 0))
  return hier.length >= 4 && hier.filter((i) => item.has(i + 1)).length >= hier.length * 0.75
}

/** Do all items stand under one of these headings, while there are more? */
function inOneOfMore(koppen: readonly number[], items: readonly number[]): boolean {
  const onder = new Set(items.map((i) => koppen.findLast((k) => k < i) ?? -1))
  return koppen.length >= 2 && onder.size === 1
}

/**
 * Headings that come back word for word under each part ('Wat doet de gemeente?', 'Inspanningen'): a division within
 * every part, by party or by sort, and no level with titles of its own.
 */
export function comesBack(titels: readonly string[]): boolean {
  const tel = new Map<string, number>()
  for (const t of titels) tel.set(fold(t), (tel.get(fold(t)) ?? 0) + 1)
  const vaker = titels.filter((t) => (tel.get(fold(t)) ?? 0) >= 2).length
  return titels.length >= 3 && tel.size <= titels.length * 0.5 && vaker >= titels.length * 0.75
}

/** The two heading kinds that stand above the items. `titel`: of the paragraph in that place, for comparing. */
export function assignLevels(
  rollen: Map<string, Rol>,
  stats: ReadonlyMap<string, Stat>,
  items: readonly number[],
  stapels: readonly string[][],
  tabelThemas: boolean,
  titel: (plek: number) => string,
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
  const los = stats.get('los')?.plekken ?? []
  const onderLos = (boven.get('los')?.n ?? 0) / items.length
  const eigen =
    (onderLos >= 0.6 && los.length >= Math.max(4, items.length * 0.5)) ||
    (onderLos >= 0.8 && standOverItems(los, items))
  if (!eigen && kinds.some((k) => !isOpmaak(k))) {
    for (const k of kinds.filter(isLos)) rollen.set(k, 'tussenkop')
    kinds = kinds.filter((k) => !isLos(k))
  }
  const terug = (k: string): boolean => comesBack((stats.get(k)?.plekken ?? []).map(titel))
  for (const k of kinds.filter((x) => x === TERUG || (isOpmaak(x) && terug(x)))) {
    rollen.set(k, 'tussenkop')
    kinds = kinds.filter((x) => x !== k)
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
