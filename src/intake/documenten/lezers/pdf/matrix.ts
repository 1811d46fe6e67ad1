// SPDX-License-Identifier: EUPL-1.2
/** Affine transforms as PDF writes them: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number]

export const EENHEID: Matrix = [1, 0, 0, 1, 0, 0]

/** First `n`, then `m`. */
export const maal = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

export const punt = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** From an operator's arguments: six numbers, loose or in one array; null when it is something else. */
export function naarMatrix(args: unknown): Matrix | null {
  const rij: unknown = isRij(args) && args.length === 1 ? args[0] : args
  if (!isRij(rij) || rij.length < 6) return null
  const [a, b, c, d, e, f] = Array.from(rij, Number)
  const m = [a, b, c, d, e, f].map((n) => (Number.isFinite(n) ? Number(n) : 0))
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0]
}

export const isRij = (x: unknown): x is ArrayLike<unknown> =>
  typeof x === 'object' && x !== null && 'length' in x
