// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export interface Kolom {
  readonly kop: string
  /** Figures stand right, in columns. */
  readonly getal?: boolean
}

export interface Rij {
  readonly sleutel: string
  /** One per column; the first is the head of the row. */
  readonly cellen: readonly ReactNode[]
}

/**
 * A table with a sentence as caption. `smal`: what it becomes at 360 px — 'tabel' (few short columns) or
 * 'blokken' (each row a block of "kop … waarde" lines).
 */
export function Tabel(p: {
  readonly bijschrift: ReactNode
  readonly bijschriftVerborgen?: boolean
  readonly kolommen: readonly Kolom[]
  readonly rijen: readonly Rij[]
  readonly voet?: readonly ReactNode[]
  readonly smal?: 'tabel' | 'blokken'
}) {
  return (
    <table className={`utrecht-table${p.smal === 'blokken' ? ' tabel--blokken' : ''}`}>
      <caption className={p.bijschriftVerborgen ? 'verborgen' : undefined}>{p.bijschrift}</caption>
      <thead>
        <tr>
          {p.kolommen.map((k) => (
            <th key={k.kop} scope="col" className={k.getal ? 'getal' : undefined}>
              {k.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {p.rijen.map((r) => (
          <tr key={r.sleutel}>
            <Cellen kolommen={p.kolommen} smal={p.smal} cellen={r.cellen} />
          </tr>
        ))}
      </tbody>
      {p.voet ? (
        <tfoot>
          <tr>
            <Cellen kolommen={p.kolommen} smal={p.smal} cellen={p.voet} />
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

/** One row, of the body or of the foot: the first cell is its head. */
function Cellen(p: {
  readonly kolommen: readonly Kolom[]
  readonly cellen: readonly ReactNode[]
  readonly smal: 'tabel' | 'blokken' | undefined
}) {
  return p.cellen.map((cel, i) => {
    const kolom = p.kolommen[i]
    const klas = kolom?.getal ? 'getal' : undefined
    return i === 0 ? (
      <th key={kolom?.kop} scope="row" className={klas}>
        {cel}
      </th>
    ) : (
      <td
        key={kolom?.kop}
        className={klas}
        data-kop={p.smal === 'blokken' ? kolom?.kop : undefined}
      >
        {cel}
      </td>
    )
  })
}
