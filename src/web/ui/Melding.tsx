// SPDX-License-Identifier: EUPL-1.2
/** Messages of the program: in the flow, above the h1, and they stay until the next page. No toasts. */
import type { ReactNode } from 'react'
import { BerichtTeken, type BerichtSoort } from './Tekens.tsx'

export function Melding(p: {
  readonly soort?: BerichtSoort
  readonly kop: string
  readonly children?: ReactNode
}) {
  const soort = p.soort ?? 'goed'
  return (
    <div
      className={`melding melding--${soort}`}
      role={soort === 'fout' ? 'alert' : 'status'}
      tabIndex={-1}
      data-focus=""
    >
      <h2>
        <BerichtTeken soort={soort} />
        {p.kop}
      </h2>
      {p.children}
    </div>
  )
}

export interface VeldFout {
  /** id of the field, without '#'. */
  readonly veld: string
  readonly tekst: string
}

/** Above a form that could not be accepted: every error as a link to its field. */
export function Foutoverzicht({ fouten }: { readonly fouten: readonly VeldFout[] }) {
  if (fouten.length === 0) return null
  return (
    <Melding
      soort="fout"
      kop={
        fouten.length === 1
          ? 'Er is 1 ding niet goed'
          : `Er zijn ${String(fouten.length)} dingen niet goed`
      }
    >
      <ul>
        {fouten.map((f) => (
          <li key={f.veld}>
            <a href={`#${f.veld}`}>{f.tekst}</a>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
