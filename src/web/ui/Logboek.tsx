// SPDX-License-Identifier: EUPL-1.2
/** The lines of the logboek, newest first; what one act did to several items is said once, with the items in a fold. */
import type { LogRegel } from '../../domain/register.ts'
import { groepeerLog, logNaam, logZin, watAnders } from '../../teksten/logboek.ts'
import { korteDatum, tijd } from '../../teksten/opmaak.ts'

export function Logboek({ regels }: { readonly regels: readonly LogRegel[] }) {
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
            <div className="stil">{groep.regel.wie}</div>
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
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
