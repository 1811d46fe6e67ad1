// SPDX-License-Identifier: EUPL-1.2
import type { Woordstuk } from '../../domain/woordverschil.ts'

/** Unchanged stretches longer than this are shortened in the middle when `kort` is asked. Words. */
const RUIM = 14

/** Old and new in one text: removed words struck through, added ones underlined, each said aloud too. */
export function Woordverschil(p: {
  readonly stukken: readonly Woordstuk[]
  readonly kort?: boolean
}) {
  return (
    <span className="woordverschil">
      {p.stukken.map((s, i) => {
        const sleutel = `${String(i)}-${s.soort}`
        const spatie = i > 0 ? ' ' : ''
        if (s.soort === 'weg')
          return (
            <span key={sleutel}>
              {spatie}
              <del>
                <span className="verborgen">verwijderd: </span>
                {s.tekst}
              </del>
            </span>
          )
        if (s.soort === 'toe')
          return (
            <span key={sleutel}>
              {spatie}
              <ins>
                <span className="verborgen">toegevoegd: </span>
                {s.tekst}
              </ins>
            </span>
          )
        return `${spatie}${p.kort ? kortIn(s.tekst, i === 0, i === p.stukken.length - 1) : s.tekst}`
      })}
    </span>
  )
}

function kortIn(tekst: string, eerste: boolean, laatste: boolean): string {
  const woorden = tekst.split(' ')
  if (woorden.length <= 2 * RUIM) return tekst
  const begin = eerste ? '' : woorden.slice(0, RUIM).join(' ')
  const einde = laatste ? '' : woorden.slice(-RUIM).join(' ')
  return [begin, '…', einde].filter(Boolean).join(' ')
}

/** What the colours mean, once per page. */
export function VerschilSleutel() {
  return (
    <p className="klein stil">
      <del>doorgestreept</del> is weg, <ins>onderstreept</ins> is nieuw.
    </p>
  )
}
