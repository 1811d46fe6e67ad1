// SPDX-License-Identifier: EUPL-1.2
/**
 * Which lines of a table begin a new row. Used where cells wrap over lines and the file draws no line between
 * the rows: plain text, and PDF tables without ruling.
 */

/** One line of a table: the text per column, '' where the column has none on this line. */
export interface TabelLijn {
  readonly cellen: readonly string[]
  /** A drawn line stands directly above. */
  readonly streep: boolean
  /** A blank line, or clearly more white space than between two lines of one cell, stands directly above. */
  readonly wit: boolean
}

const SLEUTEL =
  /^(?:[A-Za-z]{0,4}[.\-–]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?[.):]?|[A-Za-z][.)]|[ivxIVX]{1,5}[.)]?|[-–•*#])$/

/** A number, letter or bullet as it stands alone in the first column of a row, or before a line. */
export const isSleutel = (tekst: string): boolean => SLEUTEL.test(tekst)

/** True per line where a row begins. The first line always begins one. */
export function vindRijbegin(lijnen: readonly TabelLijn[]): boolean[] {
  if (lijnen.length === 0) return []
  const breedte = lijnen.reduce((b, l) => Math.max(b, l.cellen.length), 0)
  const gevuld = (l: TabelLijn): number => l.cellen.filter((c) => c !== '').length
  const strepen = lijnen.slice(1).filter((l) => l.streep).length
  // Lines between the rows: nothing to guess. One line alone is the one under the head.
  if (strepen >= 2 && strepen >= lijnen.length / 8) {
    return lijnen.map((l, i) => i === 0 || l.streep)
  }
  const eerste = lijnen.map((l) => l.cellen[0] ?? '').filter((c) => c !== '')
  const sleutels = eerste.filter((c) => SLEUTEL.test(c)).length
  if (eerste.length > 0 && sleutels >= eerste.length * 0.6) {
    return lijnen.map(
      (l, i) => i === 0 || l.streep || (l.cellen[0] ?? '') !== '' || isDeelrij(l, breedte),
    )
  }
  const vol = lijnen.filter((l) => gevuld(l) === breedte).length
  if (vol >= lijnen.length * 0.8) return lijnen.map(() => true)
  const smal = vindSmalleKolommen(lijnen, breedte)
  return lijnen.map((l, i) => {
    if (i === 0 || l.streep) return true
    if (gevuld(l) === breedte) return true
    if (l.wit && gevuld(l) >= 2) return true
    return smal.some((k) => (l.cellen[k] ?? '') !== '') && gevuld(l) >= Math.min(2, breedte)
  })
}

/**
 * A second result for one agreement: its number and text are not repeated, everything after them is given anew.
 * A wrapped line has text in some columns only.
 */
function isDeelrij(l: TabelLijn, breedte: number): boolean {
  const eerste = l.cellen.findIndex((c) => c !== '')
  return eerste >= 2 && breedte - eerste >= 3 && l.cellen.slice(eerste).every((c) => c !== '')
}

/** Columns whose text never comes near the width of the column: they do not wrap, so text in them begins a row. */
function vindSmalleKolommen(lijnen: readonly TabelLijn[], breedte: number): number[] {
  const langste = Array.from({ length: breedte }, (_, k) =>
    lijnen.reduce((b, l) => Math.max(b, (l.cellen[k] ?? '').length), 0),
  )
  const breedste = Math.max(...langste)
  return langste.flatMap((n, k) => (n > 0 && n <= Math.max(4, breedste * 0.5) ? [k] : []))
}
