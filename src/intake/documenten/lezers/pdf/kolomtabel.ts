// SPDX-License-Identifier: EUPL-1.2
/** Tables without a drawn grid: three or more columns with white space between them over several lines. */
import { type TabelLijn, vindRijbegin } from '../rijen.ts'
import { groepeerRegels } from './regels.ts'
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
}

export function leesKolomtabellen(stukken: readonly Stuk[], liggend: readonly Lijn[]): Verdeeld {
  const rijen = groepeerRegels(stukken).map(maakRij)
  const tabellen: PdfTabel[] = []
  const rest: Stuk[] = []
  let i = 0
  while (i < rijen.length) {
    const eind = meetTabel(rijen, i)
    const deel = rijen.slice(i, eind)
    const tabel = eind > i ? bouw(deel, liggend) : null
    if (tabel) {
      tabellen.push(tabel)
      i = eind
    } else {
      rest.push(...(rijen[i]?.stukken ?? []))
      i++
    }
  }
  return { tabellen, rest }
}

function maakRij(stukken: readonly Stuk[]): Rij {
  const vakken: Vak[] = []
  for (const s of stukken) {
    const vorige = vakken.at(-1)
    if (vorige && s.x0 - vorige.x1 < s.grootte * 0.9) vorige.x1 = Math.max(vorige.x1, s.x1)
    else vakken.push({ x0: s.x0, x1: s.x1 })
  }
  return {
    stukken,
    vakken,
    boven: Math.min(...stukken.map(top)),
    onder: Math.max(...stukken.map(bodem)),
    grootte: Math.max(...stukken.map((s) => s.grootte)),
  }
}

/** Index after the last line of the table that begins at `start`; `start` itself when there is none. */
function meetTabel(rijen: readonly Rij[], start: number): number {
  const eerste = rijen[start]
  if (!eerste || eerste.vakken.length < 3) return start
  if (/\.{4}|(?:\. ){4}|_{4}/.test(eerste.stukken.map(tekstVan).join(' '))) return start
  let kolommen: Vak[] = eerste.vakken.map((v) => ({ ...v }))
  let meer = 0
  let i = start + 1
  for (; i < rijen.length; i++) {
    const rij = rijen[i]
    const vorige = rijen[i - 1]
    if (!rij || !vorige || rij.boven - vorige.onder > rij.grootte * 2.2) break
    const samen = verenig(kolommen, rij.vakken, rij.grootte)
    if (samen.length < kolommen.length || samen.length > kolommen.length + 1) break
    if (rij.vakken.length > 1) meer++
    kolommen = samen
  }
  // Lines at the end with one piece only belong to the table when they stand right under it.
  return meer >= 2 && !isKrant(rijen.slice(start, i), kolommen) ? i : start
}

function verenig(kolommen: readonly Vak[], erbij: readonly Vak[], grootte: number): Vak[] {
  const alle = [...kolommen, ...erbij].map((v) => ({ ...v })).sort((a, b) => a.x0 - b.x0)
  const uit: Vak[] = []
  for (const v of alle) {
    const vorige = uit.at(-1)
    if (vorige && v.x0 - vorige.x1 < grootte * 0.6) vorige.x1 = Math.max(vorige.x1, v.x1)
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

function bouw(rijen: readonly Rij[], liggend: readonly Lijn[]): PdfTabel | null {
  let kolommen: Vak[] = []
  for (const r of rijen)
    kolommen = kolommen.length ? verenig(kolommen, r.vakken, r.grootte) : [...r.vakken]
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
        r.stukken
          .filter((s) => kolomVan(s) === k)
          .map(tekstVan)
          .join(' '),
      ),
      streep,
      wit: vorige !== undefined && r.boven - vorige.boven > gewoon * 1.25,
    }
  })
  const begin = vindRijbegin(lijnen)
  const cellen = new Map<string, RuweCel>()
  let rij = -1
  rijen.forEach((r, i) => {
    if (begin[i]) rij++
    for (const s of r.stukken) {
      const kolom = kolomVan(s)
      const sleutel = `${rij}/${kolom}`
      const al = cellen.get(sleutel)
      cellen.set(sleutel, { rij, kolom, breedte: 1, stukken: [...(al?.stukken ?? []), s] })
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
