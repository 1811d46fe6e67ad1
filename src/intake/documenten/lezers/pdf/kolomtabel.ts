// SPDX-License-Identifier: EUPL-1.2
/** Tables without a drawn grid: three or more columns with white space between them over several lines. */
import { type TabelLijn, vindRijbegin } from '../rijen.ts'
import { isKoprij } from '../tabelkop.ts'
import { groepeerRegels, snijStuk } from './regels.ts'
import { bodem, type Lijn, type Stuk, tekstVan, top } from './soorten.ts'
import { maakTabel, type PdfTabel, type RuweCel } from './tabel.ts'
import type { Verdeeld } from './rooster.ts'

interface Vak {
  x0: number
  x1: number
}

interface Rij {
  readonly stukken: readonly Stuk[]
  readonly vakken: readonly Vak[]
  readonly boven: number
  readonly onder: number
  readonly grootte: number
  /** Names a group of rows, over all columns. */
  readonly tussen: boolean
}

interface Tabelmaat {
  readonly regels: readonly Rij[]
  readonly kolommen: readonly Vak[]
}

export function leesKolomtabellen(stukken: readonly Stuk[], liggend: readonly Lijn[]): Verdeeld {
  const rijen = groepeerRegels(stukken).map(maakRij)
  const tabellen: PdfTabel[] = []
  const rest: Stuk[] = []
  let i = 0
  while (i < rijen.length) {
    const maat = meetTabel(rijen, i)
    if (maat) {
      tabellen.push(bouw(maat, liggend))
      i += maat.regels.length
    } else {
      rest.push(...(rijen[i]?.stukken ?? []))
      i++
    }
  }
  return { tabellen, rest }
}

function maakRij(stukken: readonly Stuk[]): Rij {
  return {
    stukken,
    vakken: maakVakken(stukken, []),
    boven: Math.min(...stukken.map(top)),
    onder: Math.max(...stukken.map(bodem)),
    grootte: Math.max(...stukken.map((s) => s.grootte)),
    tussen: false,
  }
}

function maakVakken(stukken: readonly Stuk[], grenzen: readonly number[]): Vak[] {
  const vakken: Vak[] = []
  for (const s of stukken) {
    const vorige = vakken.at(-1)
    const grens = grenzen.some((g) => Math.abs(g - s.x0) < 1.5)
    if (vorige && !grens && s.x0 - vorige.x1 < s.grootte * 0.9) {
      vorige.x1 = Math.max(vorige.x1, s.x1)
    } else vakken.push({ x0: s.x0, x1: s.x1 })
  }
  return vakken
}

/** The lines of the table that begins at `start`, cut at its columns; none when there is no table. */
function meetTabel(rijen: readonly Rij[], start: number): Tabelmaat | null {
  const eerste = rijen[start]
  if (!eerste || eerste.vakken.length < 3) return null
  if (/\.{4}|(?:\. ){4}|_{4}/.test(tekstVanRij(eerste))) return null
  let kolommen: Vak[] = eerste.vakken.map((v) => ({ ...v }))
  const regels: Rij[] = [eerste]
  let meer = 0
  for (let i = start + 1; i < rijen.length; i++) {
    const ruw = rijen[i]
    const vorige = rijen[i - 1]
    if (!ruw || !vorige || ruw.boven - vorige.onder > ruw.grootte * 2.2) break
    const rij = snijRij(ruw, kolommen)
    const samen = verenig(kolommen, rij.vakken, rij.grootte)
    if (samen.length < kolommen.length || samen.length > kolommen.length + 1) {
      if (!isTussenrij(ruw, rijen[i + 1], eerste, kolommen)) break
      regels.push({ ...ruw, tussen: true })
      continue
    }
    if (rij.vakken.length > 1) meer++
    kolommen = samen
    regels.push(rij)
  }
  // A last line apart, in the first column only: the page number, or the text after the table.
  for (let laatste = regels.at(-1); laatste && regels.length > 1; laatste = regels.at(-1)) {
    const boven = regels.at(-2)
    const los = boven !== undefined && laatste.boven - boven.onder > laatste.grootte * 0.6
    const eersteKolom = (laatste.vakken[0]?.x0 ?? 0) < (kolommen[1]?.x0 ?? 0)
    if (laatste.vakken.length > 1 || !los || !eersteKolom) break
    regels.pop()
  }
  // The start of a table at the foot of a page can be its head and one row.
  const genoeg = meer >= 2 || (meer === 1 && isKoprij(eerste.stukken.map(tekstVan)))
  return genoeg && !isKrant(regels, kolommen) ? { regels, kolommen } : null
}

const tekstVanRij = (r: Rij): string => r.stukken.map(tekstVan).join(' ')

/** A short line over the columns, with the table going on right below it: the name of a group of rows. */
function isTussenrij(
  rij: Rij,
  volgende: Rij | undefined,
  kop: Rij,
  kolommen: readonly Vak[],
): boolean {
  const [vak] = rij.vakken
  const links = kolommen[0]?.x0 ?? 0
  const breedte = (kolommen.at(-1)?.x1 ?? 0) - links
  if (!vak || rij.vakken.length > 1 || !volgende || volgende.vakken.length < 3) return false
  if (Math.abs(vak.x0 - links) > 3 || vak.x1 - vak.x0 > breedte * 0.6) return false
  if (volgende.boven - rij.onder > rij.grootte * 1.5) return false
  // The head again: then this line is a heading above a next table.
  if (tekstVanRij(volgende) === tekstVanRij(kop)) return false
  return Math.abs((volgende.vakken[0]?.x0 ?? 0) - links) < 3
}

/** Words of two cells can stand close together: cut where a word begins exactly at the edge of a column. */
function snijRij(rij: Rij, kolommen: readonly Vak[]): Rij {
  let stukken: Stuk[] = [...rij.stukken]
  const grenzen: number[] = []
  for (const k of kolommen.slice(1)) {
    stukken = stukken.flatMap((s) => {
      const i = s.tekens.findIndex((t) => Math.abs(t.x0 - k.x0) < 1.5)
      if (i > 0 && s.tekens[i - 1]?.c !== ' ') return [s]
      if (i >= 0) grenzen.push(k.x0)
      if (i <= 0) return [s]
      return snijStuk(s, k.x0 - 0.01).flatMap((d) => (d ? [d] : []))
    })
  }
  if (grenzen.length === 0) return rij
  return { ...rij, stukken, vakken: maakVakken(stukken, grenzen) }
}

function verenig(kolommen: readonly Vak[], erbij: readonly Vak[], grootte: number): Vak[] {
  const alle = [...kolommen, ...erbij].map((v) => ({ ...v })).sort((a, b) => a.x0 - b.x0)
  const uit: Vak[] = []
  for (const v of alle) {
    const vorige = uit.at(-1)
    if (vorige && v.x0 - vorige.x1 < grootte * 0.25) vorige.x1 = Math.max(vorige.x1, v.x1)
    else uit.push(v)
  }
  return uit
}

/** Running text in columns fills each column to its edge; cells of a table mostly do not. */
function isKrant(rijen: readonly Rij[], kolommen: readonly Vak[]): boolean {
  if (rijen.length < 6) return false
  const vol = kolommen.filter((k) => {
    const hier = rijen.flatMap((r) => r.vakken.filter((v) => v.x0 >= k.x0 - 1 && v.x1 <= k.x1 + 1))
    const breed = hier.filter((v) => v.x1 - v.x0 > (k.x1 - k.x0) * 0.85)
    return hier.length > 4 && k.x1 - k.x0 > 90 && breed.length > hier.length * 0.7
  })
  return vol.length >= 2 && vol.length >= kolommen.length / 2
}

function bouw({ regels: rijen, kolommen }: Tabelmaat, liggend: readonly Lijn[]): PdfTabel {
  const x0 = kolommen[0]?.x0 ?? 0
  const x1 = kolommen.at(-1)?.x1 ?? 0
  const kolomVan = (s: Stuk): number =>
    Math.max(
      0,
      kolommen.findLastIndex((k) => (s.x0 + s.x1) / 2 >= k.x0),
    )
  const afstand = rijen
    .slice(1)
    .map((r, i) => r.boven - (rijen[i]?.boven ?? 0))
    .sort((a, b) => a - b)
  const gewoon = afstand[Math.floor(afstand.length / 4)] ?? 0
  const lijnen = rijen.map((r, i): TabelLijn => {
    const vorige = rijen[i - 1]
    const streep =
      vorige !== undefined &&
      liggend.some(
        (l) =>
          l.p > vorige.boven + vorige.grootte * 0.5 &&
          l.p < r.onder - r.grootte * 0.5 &&
          Math.min(l.tot, x1) - Math.max(l.van, x0) > (x1 - x0) * 0.5,
      )
    return {
      cellen: kolommen.map((_, k) =>
        r.tussen
          ? k === 0
            ? tekstVanRij(r)
            : ''
          : r.stukken
              .filter((s) => kolomVan(s) === k)
              .map(tekstVan)
              .join(' '),
      ),
      streep,
      wit: vorige !== undefined && r.boven - vorige.boven > gewoon * 1.25,
    }
  })
  const begin = vindBegin(rijen, lijnen)
  const cellen = new Map<string, RuweCel>()
  let rij = -1
  rijen.forEach((r, i) => {
    if (begin[i]) rij++
    for (const s of r.stukken) {
      const kolom = r.tussen ? 0 : kolomVan(s)
      const breedte = r.tussen ? kolommen.length : 1
      const sleutel = `${rij}/${kolom}`
      const al = cellen.get(sleutel)
      cellen.set(sleutel, { rij, kolom, breedte, stukken: [...(al?.stukken ?? []), s] })
    }
  })
  return maakTabel(
    {
      x0,
      x1,
      y0: rijen[0]?.boven ?? 0,
      y1: rijen.at(-1)?.onder ?? 0,
      kolommen: kolommen.map((k) => k.x0),
    },
    [...cellen.values()],
  )
}

/** Row by row, with the head and the lines over all columns apart from the rest. */
function vindBegin(rijen: readonly Rij[], lijnen: readonly TabelLijn[]): boolean[] {
  const begin = lijnen.map(() => false)
  let van = 0
  if (isKoprij(lijnen[0]?.cellen ?? [])) {
    begin[0] = true
    van = 1
    while (van < lijnen.length) {
      const l = lijnen[van]
      if (!l || l.wit || l.streep || l.cellen[0] !== '') break
      van++
    }
  }
  for (let i = van; i <= rijen.length; i++) {
    if (i < rijen.length && !rijen[i]?.tussen) continue
    vindRijbegin(lijnen.slice(van, i)).forEach((b, n) => {
      begin[van + n] = b
    })
    if (i < rijen.length) begin[i] = true
    van = i + 1
  }
  return begin
}
