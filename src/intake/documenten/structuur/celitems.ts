// SPDX-License-Identifier: EUPL-1.2
/** The items in one cell of a table: a list, lines that stand on their own, or one text. */
import type { Bereik } from '../../../domain/bron.ts'
import { readOpsomteken } from './markeringen.ts'
import { type Cel, LEEG, type PrestatieCel, type Tabel } from './tabelcellen.ts'

/** 'KW: 85 woningen': who, in a cell with an item for each. */
const NAAM_ERVOOR = /^\p{Lu}[^:]{1,24}:\s/u

/** The yearly items in one cell: several when the cell is a list. */
export function readCelitems(
  cellen: readonly Cel[],
  jaar: number | null,
  tabel: Tabel,
): PrestatieCel[] {
  const lijnen = cellen.flatMap((c) => c.lijnen)
  const eerste = lijnen[0]
  if (!eerste || LEEG.test(lijnen.map((l) => l.tekst).join(' '))) return []
  const tekens = lijnen.map((l) => readOpsomteken(l.tekst))
  const lijst = tekens[0] != null
  const breekt = lijst ? [] : ownLines(cellen, tabel)
  const uit: { jaar: number | null; bereik: Bereik[]; tekst: Bereik[] }[] = []
  lijnen.forEach((l, i) => {
    const teken = lijst ? (tekens[i] ?? null) : null
    if (uit.length === 0 || teken || breekt[i]) uit.push({ jaar, bereik: [], tekst: [] })
    const p = uit.at(-1)
    p?.bereik.push({ van: l.van, tot: l.tot })
    p?.tekst.push({ van: l.van + (teken?.lengte ?? 0), tot: l.tot })
  })
  return uit
}

/**
 * Lines of a cell that stand on their own: paragraphs of the file, or wraps that nothing forced. Each begins with a
 * capital or a figure, and the one before it is no beginning of a sentence.
 */
function ownLines(cellen: readonly Cel[], tabel: Tabel): boolean[] {
  const lijnen = cellen.flatMap((c) => c.lijnen)
  const kolom = lijnen[0]?.regel.cel?.kolom
  const rechts = Math.max(
    ...tabel.lijnen.map((l) => (l.regel.cel?.kolom === kolom ? (l.regel.rechts ?? 0) : 0)),
  )
  // The distance between two lines of one paragraph: a wider one parts them.
  const afstanden = lijnen.map((l, i) => (l.regel.boven ?? 0) - (lijnen[i - 1]?.regel.boven ?? 0))
  const gewoon = Math.min(
    ...tabel.lijnen.flatMap((l, i) => {
      const v = tabel.lijnen[i - 1]?.regel
      const d = (l.regel.boven ?? 0) - (v?.boven ?? 0)
      return v?.cel?.kolom === kolom && l.regel.cel?.kolom === kolom && d > 2 ? [d] : []
    }),
  )
  return lijnen.map((l, i) => {
    const vorige = lijnen[i - 1]
    if (!vorige || !/^[\p{Lu}\d€‘'"“]/u.test(l.tekst) || /[,:–-]$/u.test(vorige.tekst)) return false
    if (l.regel.alinea || vorige.regel.alinea) return l.regel.alinea && vorige.regel.alinea
    if (l.grootte === null || vorige.regel.rechts === null || vorige.regel.links === null)
      return false
    if (vorige.regel.bladzijde !== l.regel.bladzijde) return false
    if ((afstanden[i] ?? 0) > gewoon * 1.25) return true
    if (NAAM_ERVOOR.test(l.tekst) && NAAM_ERVOOR.test(lijnen[0]?.tekst ?? '')) return true
    const teken = (vorige.regel.rechts - vorige.regel.links) / vorige.tekst.length
    const woord = /^\S+/u.exec(l.tekst)?.[0].length ?? 1
    return vorige.regel.rechts + (woord + 2) * teken < rechts
  })
}
