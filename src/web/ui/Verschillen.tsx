// SPDX-License-Identifier: EUPL-1.2
/** What a newer document changes, item by item: first what a person must look at, the unchanged only as a count. */
import type { Documentgegevens } from '../../domain/overeenkomst.ts'
import type { ItemVerschil, VersieItem } from '../../domain/versieverschil.ts'
import { VELD_WOORD, VERSCHIL_WOORD } from '../../teksten/nakijken.ts'
import { itemWoord } from '../../teksten/nummers.ts'
import { hoofdletter, inkorten, opsomming, VAST } from '../../teksten/opmaak.ts'
import { aantal, SOORT_WOORD } from '../../teksten/velden.ts'
import { toonWaarde } from './veld-waarde.ts'
import { VerschilSleutel, Woordverschil } from './Woordverschil.tsx'

const VOLGORDE = ['nieuw', 'gewijzigd', 'vervallen', 'hernummerd', 'verplaatst', 'gelijk'] as const

/** '3 nieuw, 12 gewijzigd en 1 staat er niet meer in' */
export function telVerschillen(verschillen: readonly ItemVerschil[]): string {
  const delen = VOLGORDE.flatMap((soort) => {
    const n = verschillen.filter((v) => v.soort === soort).length
    if (n === 0) return []
    if (soort === 'vervallen')
      return [`${String(n)} ${n === 1 ? 'staat' : 'staan'} er niet meer in`]
    if (soort === 'hernummerd') return [`${String(n)} met een ander nummer`]
    if (soort === 'verplaatst') return [`${String(n)} op een andere plaats`]
    return [`${String(n)} ${VERSCHIL_WOORD[soort]}`]
  })
  return opsomming(delen)
}

export function Verschillen(p: {
  readonly verschillen: readonly ItemVerschil[]
  readonly document: Documentgegevens
}) {
  const anders = p.verschillen.filter((v) => v.soort !== 'gelijk')
  const gelijk = p.verschillen.length - anders.length
  return (
    <>
      <p>
        Van de {String(p.verschillen.length)} onderdelen: {telVerschillen(p.verschillen)}.
      </p>
      {anders.some((v) => v.woorden) ? <VerschilSleutel /> : null}
      {anders.length === 0 ? (
        <p className="stil">Er verandert niets aan de tekst en de velden.</p>
      ) : (
        <ul className="regels verschillen">
          {anders.map((v) => (
            <Verschil
              key={`${v.oud?.sleutel ?? ''}>${v.nieuw?.sleutel ?? ''}`}
              verschil={v}
              document={p.document}
            />
          ))}
        </ul>
      )}
      {gelijk > 0 && anders.length > 0 ? (
        <p className="klein stil verschillen-gelijk">
          {aantal(gelijk, 'onderdeel blijft', 'onderdelen blijven')} precies gelijk.
        </p>
      ) : null}
    </>
  )
}

function heet(item: VersieItem): string {
  const soort = hoofdletter(SOORT_WOORD[item.soort])
  if (item.soort === 'prestatie') {
    const [bij = '', , n = ''] = item.naam.split('/')
    const jaar = item.jaar === null ? ' zonder jaar' : `${VAST}${String(item.jaar)}`
    return `${soort}${jaar} ·${VAST}${n} bij ${itemWoord(bij)}`
  }
  if (item.naam.startsWith('#')) return hoofdletter(itemWoord(item.naam))
  return item.nummer === null && item.soort !== 'afspraak' ? soort : `${soort}${VAST}${item.naam}`
}

function Verschil({
  verschil: v,
  document,
}: {
  readonly verschil: ItemVerschil
  readonly document: Documentgegevens
}) {
  const item = v.nieuw ?? v.oud
  if (!item) return null
  const ookAnders = [
    v.nummerGewijzigd && v.oud && v.nieuw && v.soort !== 'nieuw'
      ? `nummer was ${v.oud.nummer ?? 'leeg'}`
      : null,
    v.verplaatst ? 'staat op een andere plaats' : null,
  ].filter((t) => t !== null)
  return (
    <li className={`verschil verschil--${v.soort}`}>
      <div>
        <strong>{hoofdletter(VERSCHIL_WOORD[v.soort])}</strong>
        {ookAnders.length > 0 ? <div className="klein stil">{ookAnders.join(', ')}</div> : null}
      </div>
      <div>
        <h3>{heet(item)}</h3>
        <p className="boek verschil-tekst">
          {v.soort === 'vervallen' ? (
            <del>
              <span className="verborgen">verwijderd: </span>
              {item.tekst}
            </del>
          ) : v.soort === 'nieuw' ? (
            <ins>
              <span className="verborgen">toegevoegd: </span>
              {item.tekst}
            </ins>
          ) : v.woorden ? (
            <Woordverschil stukken={v.woorden} kort />
          ) : (
            inkorten(item.tekst, 160)
          )}
        </p>
        {v.velden.length > 0 ? (
          <ul className="veld-verschillen klein">
            {v.velden.map((veld) => (
              <li key={veld}>
                {hoofdletter(VELD_WOORD[veld])}: {toonWaarde(v.oud, veld, document)} wordt{' '}
                <strong>{toonWaarde(v.nieuw, veld, document)}</strong>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  )
}
