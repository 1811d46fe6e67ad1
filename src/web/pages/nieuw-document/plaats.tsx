// SPDX-License-Identifier: EUPL-1.2
/** "Alle tekst heeft een plaats": what was left out, why, and the way to put it back. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { inkorten } from '../../../teksten/opmaak.ts'
import { REDEN_TEKST } from '../../../teksten/velden.ts'
import { nakijkAdres } from './adressen.ts'

export function Weggelaten({ document }: { readonly document: DocumentInNakijken }) {
  const weg = document.ontleding.onderdelen.filter((o) => o.soort === 'weggelaten')
  const tel = new Map<RedenWeggelaten, number>()
  for (const o of weg) {
    const reden = o.reden ?? 'niet_geplaatst'
    tel.set(reden, (tel.get(reden) ?? 0) + 1)
  }
  const eerste = weg[0]
  return (
    <div className="alle-tekst">
      <h3>Alle tekst heeft een plaats</h3>
      {!eerste ? (
        <p className="klein">Wij lieten niets weg. Elk teken staat bij een onderdeel.</p>
      ) : (
        <>
          <p className="klein">
            {weg.length === 1
              ? `Wij lieten 1 stuk weg: ‘${inkorten(eerste.tekst, 90)}’ (${REDEN_TEKST[eerste.reden ?? 'niet_geplaatst'].toLowerCase()}).`
              : `Wij lieten ${String(weg.length)} stukken weg: ${[...tel]
                  .sort((a, b) => b[1] - a[1])
                  .map(([r, n]) => `${REDEN_TEKST[r].toLowerCase()} (${String(n)})`)
                  .join(', ')}.`}{' '}
            De rest staat bij een onderdeel.
          </p>
          <p className="klein">
            <a href={nakijkAdres(document.document.id, { toon: 'weggelaten' })}>
              Bekijk wat is weggelaten
            </a>
          </p>
        </>
      )}
    </div>
  )
}
