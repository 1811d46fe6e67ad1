// SPDX-License-Identifier: EUPL-1.2
/** Numbers tables over the whole document: a table, and even a row, can go on after a page break. */
import type { Bladinhoud } from './lees-pdf.ts'
import { type PdfTabel, tekstVanRegels } from './tabel.ts'

export interface Tabelplaats {
  readonly tabel: number
  /** Row number in the whole table for each row on this page. */
  readonly rijen: readonly number[]
  readonly koprijen: number
}

/** Part of the page height at top and bottom where running heads and page numbers stand. */
const RAND = 0.11

export function nummerTabellen(bladen: readonly Bladinhoud[]): Map<PdfTabel, Tabelplaats> {
  const uit = new Map<PdfTabel, Tabelplaats>()
  const herhaald = vindHerhaald(bladen)
  let nummer = -1
  let hoogste = -1
  let vorige: { tabel: PdfTabel; kop: string; blad: number; laatste: boolean } | null = null
  for (const { blad, delen } of bladen) {
    const isRand = (d: Bladinhoud['delen'][number]): boolean =>
      d.soort === 'regel' &&
      (d.y < blad.hoogte * RAND || d.y > blad.hoogte * (1 - RAND) || herhaald.has(vorm(d)))
    delen.forEach((deel, i) => {
      if (deel.soort !== 'tabel') return
      const eersteOpBlad = delen.slice(0, i).every(isRand)
      const kop = kopVan(deel)
      const eerder = vorige
      const gaatDoor =
        eerder !== null &&
        eerder.laatste &&
        eersteOpBlad &&
        eerder.blad === blad.nr - 1 &&
        zelfdeKolommen(eerder.tabel, deel)
      if (gaatDoor && eerder) {
        const herhaaldeKop = deel.koprijen > 0 && kop === eerder.kop
        const koprijen = herhaaldeKop ? deel.koprijen : 0
        const vervolgt = isVervolgrij(eerder.tabel, deel, koprijen)
        const rijen: number[] = []
        const laatsteRij = hoogsteBody(uit.get(eerder.tabel))
        for (let r = 0; r < deel.rijen; r++) {
          rijen.push(r === koprijen && vervolgt ? laatsteRij : ++hoogste)
        }
        uit.set(deel, { tabel: nummer, rijen, koprijen })
      } else {
        nummer++
        hoogste = deel.rijen - 1
        uit.set(deel, {
          tabel: nummer,
          rijen: Array.from({ length: deel.rijen }, (_, r) => r),
          koprijen: deel.koprijen,
        })
      }
      vorige = {
        tabel: deel,
        kop: gaatDoor && eerder ? eerder.kop : kop,
        blad: blad.nr,
        laatste: delen.slice(i + 1).every(isRand),
      }
    })
  }
  return uit
}

const hoogsteBody = (plaats: Tabelplaats | undefined): number => plaats?.rijen.at(-1) ?? 0

const kopVan = (t: PdfTabel): string =>
  t.cellen
    .filter((c) => c.rij < t.koprijen)
    .map((c) => tekstVanRegels(c.regels))
    .join('|')

function zelfdeKolommen(a: PdfTabel, b: PdfTabel): boolean {
  if (a.kolommen.length !== b.kolommen.length) return false
  const breedte = Math.max(a.x1 - a.x0, b.x1 - b.x0, 1)
  return a.kolommen.every(
    (x, i) => Math.abs(x - a.x0 - ((b.kolommen[i] ?? 0) - b.x0)) < breedte * 0.08,
  )
}

/** The first row here lacks what every other row has: it is the rest of the last row before the break. */
function isVervolgrij(boven: PdfTabel, hier: PdfTabel, koprijen: number): boolean {
  const rij = new Set(hier.cellen.filter((c) => c.rij === koprijen).map((c) => c.kolom))
  if (rij.size === 0 || rij.size >= hier.kolommen.length) return false
  const andere = [...rijenVan(boven).slice(boven.koprijen), ...rijenVan(hier).slice(koprijen + 1)]
  if (andere.length === 0) return !rij.has(0)
  return hier.kolommen.some((_, k) => {
    const gevuld = andere.filter((r) => r.has(k)).length
    return !rij.has(k) && gevuld >= andere.length * 0.9
  })
}

function rijenVan(t: PdfTabel): ReadonlySet<number>[] {
  const uit = Array.from({ length: t.rijen }, () => new Set<number>())
  for (const c of t.cellen) uit[c.rij]?.add(c.kolom)
  return uit
}

const vorm = (d: {
  readonly stukken: Parameters<typeof tekstVanRegels>[0][number]['stukken']
}): string =>
  d.stukken
    .flatMap((s) => s.tekens.map((t) => t.c))
    .join('')
    .replace(/\d+/g, '#')

function vindHerhaald(bladen: readonly Bladinhoud[]): ReadonlySet<string> {
  const eerste = new Map<string, number>()
  const uit = new Set<string>()
  for (const { blad, delen } of bladen) {
    for (const d of delen) {
      if (d.soort !== 'regel') continue
      const v = vorm(d)
      const al = eerste.get(v)
      if (al === undefined) eerste.set(v, blad.nr)
      else if (al !== blad.nr) uit.add(v)
    }
  }
  return uit
}
