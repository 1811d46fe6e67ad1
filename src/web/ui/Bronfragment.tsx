// SPDX-License-Identifier: EUPL-1.2
import type { BronFragment } from '../../domain/overzicht.ts'
import { VAST } from '../../teksten/opmaak.ts'

/** 'Bladzijde 4, regel 137 t/m 141' */
export function plaatsWoorden(p: BronFragment['passage']): string {
  const regels =
    p.totRegel > p.regel
      ? `regel${VAST}${String(p.regel)} t/m${VAST}${String(p.totRegel)}`
      : `regel${VAST}${String(p.regel)}`
  return p.bladzijde === null
    ? regels.replace('regel', 'Regel')
    : `Bladzijde${VAST}${String(p.bladzijde)}, ${regels}`
}

/** The passage as it stands in the original, marked, with the way to the whole page. */
export function Bronfragmenten(p: {
  readonly fragmenten: readonly BronFragment[]
  readonly adresVan: (f: BronFragment) => string
}) {
  return (
    <div className="blad">
      {p.fragmenten.map((f) => (
        <figure key={f.passage.van}>
          <blockquote className="blad-tekst">
            {f.tekst.slice(0, f.merkVan)}
            <mark>{f.tekst.slice(f.merkVan, f.merkTot)}</mark>
            {f.tekst.slice(f.merkTot)}
          </blockquote>
          <figcaption className="klein stil">
            {plaatsWoorden(f.passage)}. <a href={p.adresVan(f)}>Bekijk in het document</a>
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
