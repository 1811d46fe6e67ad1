// SPDX-License-Identifier: EUPL-1.2
/** Where the afspraken were told apart by the layout alone: the first words of all of them, to see that at a glance. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { inkorten } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { nakijkAdres } from './adressen.ts'
import { deelVan, verdeel } from './delen.ts'
import { naamVoluit } from './gelezen.tsx'

const IN_ZICHT = 10
const EERSTE_WOORDEN = 90

export function GeradenLijst({ document }: { readonly document: DocumentInNakijken }) {
  const { onderdelen } = document.ontleding
  const { id } = document.document
  const namen = nameOnderdelen(onderdelen)
  const delen = verdeel(onderdelen)
  const afspraken = onderdelen.filter((o) => o.soort === 'afspraak')
  const regel = (o: Onderdeel) => (
    <li key={o.sleutel}>
      <a href={nakijkAdres(id, { deel: deelVan(delen, o.sleutel) }, o.sleutel)}>
        {naamVoluit(o, namen.get(o.sleutel))}
      </a>{' '}
      {inkorten(o.tekst, EERSTE_WOORDEN)}
    </li>
  )
  const rest = afspraken.slice(IN_ZICHT)
  return (
    <section className="deel lopend" aria-labelledby="geraden">
      <h2 id="geraden">Dit lazen wij als {aantal(afspraken.length, 'afspraak', 'afspraken')}</h2>
      <ul>{afspraken.slice(0, IN_ZICHT).map(regel)}</ul>
      {rest.length > 0 ? (
        <details className="vouw">
          <summary>Nog {aantal(rest.length, 'afspraak', 'afspraken')}</summary>
          <ul>{rest.map(regel)}</ul>
        </details>
      ) : null}
    </section>
  )
}
