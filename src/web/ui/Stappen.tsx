// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { BerichtTeken } from './Tekens.tsx'

export interface Stap {
  readonly naam: string
  readonly stand: 'klaar' | 'nu' | 'straks'
  /** '2 van 8 klaar' */
  readonly toelichting?: string
  /** A step one can go (back) to. */
  readonly href?: string
}

/** Where you are in a task of a few pages. */
export function Stappen({
  stappen,
  label,
}: {
  readonly stappen: readonly Stap[]
  readonly label: string
}) {
  return (
    <nav aria-label={label}>
      <ol className="stappen">
        {stappen.map((s, i) => {
          const klaar = s.stand === 'klaar'
          const naam: ReactNode = klaar ? (
            <>
              {s.naam}
              <span className="verborgen"> (klaar)</span>
            </>
          ) : (
            `${String(i + 1)}. ${s.naam}`
          )
          return (
            <li key={s.naam} aria-current={s.stand === 'nu' ? 'step' : undefined}>
              <div>
                {klaar ? <BerichtTeken soort="goed" /> : null}
                {klaar ? ' ' : null}
                {s.href && s.stand !== 'nu' ? <a href={s.href}>{naam}</a> : naam}
              </div>
              {s.toelichting ? <div>{s.toelichting}</div> : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
