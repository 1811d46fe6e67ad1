// SPDX-License-Identifier: EUPL-1.2
/** The order in which a person reads a page: columns from left to right, tables and lines from the top. */
import { isSleutel } from '../rijen.ts'
import { leesKolomtabellen } from './kolomtabel.ts'
import { groepeerRegels, maakRegel, type Tekstregel } from './regels.ts'
import { leesRoosters } from './rooster.ts'
import { type Blad, type Lijn, type Stuk, tekstVan, top } from './soorten.ts'
import type { PdfTabel } from './tabel.ts'

export interface PdfRegel extends Tekstregel {
  readonly soort: 'regel'
}

export type Bladdeel = PdfRegel | PdfTabel

export function deelIn(blad: Blad): Bladdeel[] {
  const { tabellen, rest } = leesRoosters(blad)
  const recht = rest.filter((s) => s.hoek === 0)
  const gedraaid = rest.filter((s) => s.hoek !== 0)
  return [...leesGebied(recht, tabellen, blad.liggend, 0), ...leesGedraaid(gedraaid)]
}

type Blok = { readonly x0: number; readonly x1: number; readonly y: number } & (
  | { readonly stuk: Stuk }
  | { readonly tabel: PdfTabel }
)

function leesGebied(
  stukken: readonly Stuk[],
  tabellen: readonly PdfTabel[],
  liggend: readonly Lijn[],
  diepte: number,
): Bladdeel[] {
  const goot = diepte < 3 ? vindGoot(stukken) : null
  if (goot === null) {
    const gevonden = leesKolomtabellen(stukken, liggend)
    return [...naarRegels(gevonden.rest), ...gevonden.tabellen, ...tabellen].sort(
      (a, b) => bovenkant(a) - bovenkant(b),
    )
  }
  const blokken: Blok[] = [
    ...groepeerRegels(stukken).flatMap((rij) =>
      segmenten(rij).flatMap((seg): Blok[] => {
        const x0 = Math.min(...seg.map((s) => s.x0))
        const x1 = Math.max(...seg.map((s) => s.x1))
        return seg.map((stuk) => ({ x0, x1, y: Math.min(...seg.map(top)), stuk }))
      }),
    ),
    ...tabellen.map((tabel): Blok => ({ x0: tabel.x0, x1: tabel.x1, y: tabel.y0, tabel })),
  ].sort((a, b) => a.y - b.y)
  const uit: Bladdeel[] = []
  let links: Blok[] = []
  let rechts: Blok[] = []
  let dwars: Blok[] = []
  const lees = (delen: readonly Blok[]): Bladdeel[] =>
    leesGebied(
      delen.flatMap((b) => ('stuk' in b ? [b.stuk] : [])),
      delen.flatMap((b) => ('tabel' in b ? [b.tabel] : [])),
      liggend,
      diepte + 1,
    )
  const leegKolommen = (): void => {
    uit.push(...lees(links), ...lees(rechts))
    links = []
    rechts = []
  }
  for (const b of blokken) {
    if (b.x0 < goot && b.x1 > goot) {
      if (links.length + rechts.length > 0) leegKolommen()
      dwars.push(b)
      continue
    }
    if (dwars.length > 0) uit.push(...lees(dwars))
    dwars = []
    ;(b.x1 <= goot ? links : rechts).push(b)
  }
  leegKolommen()
  uit.push(...lees(dwars))
  return uit
}

const bovenkant = (d: Bladdeel): number => (d.soort === 'tabel' ? d.y0 : d.y - d.grootte * 0.75)

/** Parts of one line with at most a wide word space between them. */
function segmenten(rij: readonly Stuk[], ruimte = 1): Stuk[][] {
  const uit: Stuk[][] = []
  let rechts = 0
  for (const s of rij) {
    const vorige = uit.at(-1)
    if (vorige && s.x0 - rechts < s.grootte * ruimte) vorige.push(s)
    else uit.push([s])
    rechts = Math.max(vorige ? rechts : 0, s.x1)
  }
  return uit
}

/** Running text over fewer lines than this is no column. */
const MIN_REGELS = 8

/**
 * Where the white space between two columns of running text stands, or null. Both sides must be filled to their
 * edge on most lines, which tables and lists with a number before them are not.
 */
function vindGoot(stukken: readonly Stuk[]): number | null {
  if (stukken.length < MIN_REGELS * 2) return null
  const segs = groepeerRegels(stukken).flatMap((rij) =>
    segmenten(rij).map((seg) => ({
      x0: Math.min(...seg.map((s) => s.x0)),
      x1: Math.max(...seg.map((s) => s.x1)),
      tekens: seg.reduce((n, s) => n + s.tekens.length, 0),
    })),
  )
  const x0 = Math.min(...segs.map((s) => s.x0))
  const x1 = Math.max(...segs.map((s) => s.x1))
  const stap = 3
  let beste: { van: number; tot: number; dwars: number } | null = null
  for (let x = x0 + (x1 - x0) * 0.25; x < x0 + (x1 - x0) * 0.75; x += stap) {
    const dwars = segs.filter((s) => s.x0 < x + 1 && s.x1 > x - 1).length
    if (beste && dwars === beste.dwars && x - beste.tot <= stap + 0.1) beste.tot = x
    else if (!beste || dwars < beste.dwars) beste = { van: x, tot: x, dwars }
  }
  if (!beste || beste.dwars > segs.length * 0.35) return null
  const goot = (beste.van + beste.tot) / 2
  const vol = (kant: typeof segs): boolean => {
    if (kant.length < MIN_REGELS) return false
    const breedte = Math.max(...kant.map((s) => s.x1)) - Math.min(...kant.map((s) => s.x0))
    const lang = kant.filter((s) => s.x1 - s.x0 > breedte * 0.72 && s.tekens >= 20).length
    return lang >= kant.length * 0.6
  }
  return vol(segs.filter((s) => s.x1 <= goot)) && vol(segs.filter((s) => s.x0 >= goot))
    ? goot
    : null
}

/** Lines; parts with a wide gap between them stay apart, but a number or bullet goes with what follows it. */
function naarRegels(stukken: readonly Stuk[]): PdfRegel[] {
  return groepeerRegels(stukken).flatMap((rij) => {
    const delen = segmenten(rij, 2)
    const samen: Stuk[][] = []
    for (const deel of delen) {
      const vorige = samen.at(-1)
      const kort = vorige ? vorige.map(tekstVan).join(' ').trim() : ''
      const gat = vorige ? (deel[0]?.x0 ?? 0) - Math.max(...vorige.map((s) => s.x1)) : 0
      const hoort =
        samen.length === 1 &&
        gat < 90 &&
        (isSleutel(kort) || /^\S{1,12}(?: \S{1,6})?[.:)]$/.test(kort))
      if (vorige && hoort) vorige.push(...deel)
      else samen.push([...deel])
    }
    return samen.map((deel): PdfRegel => ({ soort: 'regel', ...maakRegel(deel) }))
  })
}

/** Turned text (a watermark, a stamp in the margin) reads by itself, after the rest of the page. */
function leesGedraaid(stukken: readonly Stuk[]): PdfRegel[] {
  const hoeken = [...new Set(stukken.map((s) => s.hoek))]
  return hoeken.flatMap((hoek) =>
    naarRegels(stukken.filter((s) => s.hoek === hoek)).map((r) => ({ ...r })),
  )
}
