// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export interface Feit {
  readonly naam: string
  /** null: leave the row out. */
  readonly waarde: ReactNode
  /** Underline of the same kind as the marked words in the text. */
  readonly merk?: 'getal' | 'wie' | 'wanneer' | 'waar'
}

/** "naam … waarde" rows; rows without a value are left out. */
export function Feiten({ feiten }: { readonly feiten: readonly Feit[] }) {
  return (
    <dl className="feiten">
      {feiten
        .filter((f) => f.waarde !== null && f.waarde !== undefined && f.waarde !== '')
        .map((f) => (
          <div key={f.naam}>
            <dt>{f.merk ? <span className={`merk merk--${f.merk}`}>{f.naam}</span> : f.naam}</dt>
            <dd>{f.waarde}</dd>
          </div>
        ))}
    </dl>
  )
}
