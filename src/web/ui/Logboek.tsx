// SPDX-License-Identifier: EUPL-1.2
/** The lines of the logboek, newest first; what one act did to several items is said once, with the items in a fold. */
import type { LogRegel } from '../../domain/register.ts'
import { vergelijkWoorden } from '../../domain/woordverschil.ts'
import { groepeerLog, logNaam, logZin, watAnders, wieTekst } from '../../teksten/logboek.ts'
import { oudEnNieuw } from '../../teksten/logwaarden.ts'
import { hoofdletter, korteDatum, tijd } from '../../teksten/opmaak.ts'
import type { PartijNaam } from '../../teksten/partijen.ts'
import { Woordverschil } from './Woordverschil.tsx'

/** Old beside new for each field that changed. */
function Wijzigingen(p: {
  readonly regel: LogRegel
  readonly partijen: readonly PartijNaam[]
  readonly zin: string
}) {
  const verschillen = oudEnNieuw(p.regel, p.partijen)
  if (verschillen.length === 0) return null
  return (
    <details className="log-vouw">
      <summary>
        Wat er eerst stond<span className="verborgen">: {p.zin}</span>
      </summary>
      <ul className="klein">
        {verschillen.map((v) => (
          <li key={v.naam}>
            <strong>{hoofdletter(v.naam)}</strong>:{' '}
            <Woordverschil
              stukken={
                v.tekst
                  ? vergelijkWoorden(v.oud, v.nieuw)
                  : [
                      { soort: 'weg', tekst: v.oud },
                      { soort: 'toe', tekst: v.nieuw },
                    ]
              }
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Logboek({
  regels,
  partijen,
}: {
  readonly regels: readonly LogRegel[]
  /** Given: each change shows what stood there before. */
  readonly partijen?: readonly PartijNaam[]
}) {
  return (
    <ul className="datums">
      {groepeerLog(regels).map((groep) => (
        <li key={groep.regel.id}>
          <time dateTime={groep.regel.tijdstip}>
            {korteDatum(groep.regel.tijdstip)}
            <span className="stil">, {tijd(groep.regel.tijdstip)}</span>
          </time>
          <div>
            {logZin(groep)}
            <div className="stil">{wieTekst(groep.regel.wie)}</div>
            {groep.regels.length > 1 ? (
              <details className="log-vouw">
                <summary>
                  Bekijk welke<span className="verborgen">: {logZin(groep)}</span>
                </summary>
                <ul className="klein">
                  {groep.regels.toReversed().map((r) => (
                    <li key={r.id}>
                      {logNaam(r)}
                      {watAnders(r)}
                    </li>
                  ))}
                </ul>
              </details>
            ) : partijen ? (
              <Wijzigingen regel={groep.regel} partijen={partijen} zin={logZin(groep)} />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
