// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { prestatieLabel } from '../../teksten/nummers.ts'

/** Something for one year, set off in orange: a bar, a label and the text. Bar and label carry it without colour. */
export function Prestatie(p: {
  readonly id: string
  readonly jaar: number | null
  readonly volgnummer: number
  /** The text of the document. */
  readonly tekst: ReactNode
  /** What the program says about it: stands outside the bar. */
  readonly children?: ReactNode
}) {
  return (
    <div className="prestatie" id={p.id}>
      <div className="prestatie-tekst">
        <div className="prestatie-label">{prestatieLabel(p)}</div>
        <div className="boek">{p.tekst}</div>
      </div>
      {p.children}
    </div>
  )
}
