// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Cel, Regel } from '../../../domain/bron.ts'
import { maakBladen, maakCellen, maakRijen } from './bron.tsx'

const cel = (rij: number, kolom: number): Cel => ({
  tabel: 0,
  rij,
  kolom,
  koprij: false,
  breedte: 1,
})
const regel = (nr: number, extra: Partial<Regel> = {}): Regel => ({
  nr,
  van: nr * 10,
  tot: nr * 10 + 9,
  bladzijde: null,
  alinea: false,
  kopniveau: null,
  stijl: null,
  automatischNummer: 0,
  lijstniveau: null,
  witErvoor: 0,
  links: null,
  boven: null,
  rechts: null,
  grootte: null,
  opmaak: [],
  cel: null,
  zone: null,
  ...extra,
})
const nrs = (groepen: readonly (readonly Regel[])[]): number[][] =>
  groepen.map((g) => g.map((r) => r.nr))

describe('the source page', () => {
  it('puts lines on their page, and on one sheet when there are no pages', () => {
    const met = maakBladen([
      regel(1, { bladzijde: 1 }),
      regel(2, { bladzijde: 1 }),
      regel(3, { bladzijde: 2 }),
    ])
    expect(met.map((b) => [b.nr, b.regels.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(maakBladen([regel(1), regel(2)]).length).toBe(1)
  })

  it('keeps the cells of a table row together, and every line once', () => {
    const regels = [
      regel(1),
      regel(2, { cel: cel(0, 0) }),
      regel(3, { cel: cel(0, 1) }),
      regel(4, { cel: cel(0, 1) }),
      regel(5, { cel: cel(1, 0) }),
      regel(6),
    ]
    expect(nrs(maakRijen(regels))).toEqual([[1], [2, 3, 4], [5], [6]])
    expect(nrs(maakCellen(maakRijen(regels)[1] ?? []))).toEqual([[2], [3, 4]])
  })
})
