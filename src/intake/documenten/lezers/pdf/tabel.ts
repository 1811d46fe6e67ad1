// SPDX-License-Identifier: EUPL-1.2
/** A table on a PDF page: cells with their lines. Shared by drawn tables and tables made of white space. */
import { isKoprij } from '../tabelkop.ts'
import { groepeerRegels, maakRegel, naarLopen, type Tekstregel } from './regels.ts'
import type { Stuk } from './soorten.ts'

interface PdfCel {
  readonly rij: number
  readonly kolom: number
  readonly breedte: number
  readonly regels: readonly Tekstregel[]
}

export interface PdfTabel {
  readonly soort: 'tabel'
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  /** Left edges of the columns. */
  readonly kolommen: readonly number[]
  readonly rijen: number
  /** How many rows at the top name the columns. */
  readonly koprijen: number
  readonly cellen: readonly PdfCel[]
}

export interface RuweCel {
  readonly rij: number
  readonly kolom: number
  readonly breedte: number
  readonly stukken: readonly Stuk[]
}

export const tekstVanRegels = (regels: readonly Tekstregel[]): string =>
  regels
    .map((r) =>
      naarLopen(r.stukken)
        .map((l) => l.tekst)
        .join(''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Empty rows fall out; the others are counted from 0. */
export function maakTabel(
  plaats: Pick<PdfTabel, 'x0' | 'x1' | 'y0' | 'y1' | 'kolommen'>,
  ruw: readonly RuweCel[],
): PdfTabel {
  const gevuld = ruw.filter((c) => c.stukken.length > 0)
  const nummers = new Map(
    [...new Set(gevuld.map((c) => c.rij))].sort((a, b) => a - b).map((r, i) => [r, i]),
  )
  const cellen = gevuld
    .map(
      (c): PdfCel => ({
        rij: nummers.get(c.rij) ?? 0,
        kolom: c.kolom,
        breedte: c.breedte,
        regels: groepeerRegels(c.stukken).map(maakRegel),
      }),
    )
    .sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)
  const eerste = cellen.filter((c) => c.rij === 0)
  const isKop =
    nummers.size > 1 &&
    eerste.length >= Math.min(2, plaats.kolommen.length) &&
    isKoprij(eerste.map((c) => tekstVanRegels(c.regels)))
  return { soort: 'tabel', ...plaats, rijen: nummers.size, koprijen: isKop ? 1 : 0, cellen }
}
