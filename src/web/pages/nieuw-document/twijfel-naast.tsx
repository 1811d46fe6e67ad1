// SPDX-License-Identifier: EUPL-1.2
/** The passages that a doubt is about, and beside them what was read there. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { onderdeelAdres, twijfelAdres } from './adressen.ts'
import { merkenVan } from './bronstuk.ts'
import { Brontekst, EigenTekst, Gelezen, naamVoluit, plaatsTekst } from './gelezen.tsx'
import { Weggelaten } from './plaats.tsx'
import type { Twijfel } from './twijfels.ts'

export function Naast({
  document,
  twijfel,
}: {
  readonly document: DocumentInNakijken
  readonly twijfel: Twijfel
}) {
  const { bron, ontleding } = document
  const namen = nameOnderdelen(ontleding.onderdelen)
  const { id } = document.document
  const merken = merkenVan(bron, twijfel.bevinding.passages, twijfel.bevinding.citaten)
  if (twijfel.onderdelen.length === 0) return null
  return (
    <div className="naast deel">
      <section aria-labelledby="het-document">
        <h2 id="het-document">Het document</h2>
        <div className="blad">
          {twijfel.onderdelen.map((o) => (
            <div key={o.sleutel} className="blad-stuk">
              <Brontekst bron={bron} onderdeel={o} merken={merken} />
              {plaatsTekst(o) ? (
                <p className="voetmaat stil">{hoofdletter(plaatsTekst(o) ?? '')}</p>
              ) : null}
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="gelezen">
        <h2 id="gelezen">Wat wij hebben gelezen</h2>
        {twijfel.onderdelen.map((o) => {
          const naam = naamVoluit(o, namen.get(o.sleutel))
          return (
            <div key={o.sleutel} className={`gelezen gelezen--${o.soort}`}>
              <h3>{naam}</h3>
              <EigenTekst bron={bron} onderdeel={o} />
              <Gelezen
                onderdeel={o}
                naam={naam}
                document={ontleding.document}
                wijzig={(veld) =>
                  `${onderdeelAdres(id, o.sleutel)}?terug=${encodeURIComponent(twijfelAdres(id, twijfel.nr))}#veld-${veld}`
                }
              />
              {o.velden ? null : (
                <p className="klein">
                  <a
                    href={`${onderdeelAdres(id, o.sleutel)}?terug=${encodeURIComponent(twijfelAdres(id, twijfel.nr))}`}
                  >
                    Wijzig<span className="verborgen"> {naam}</span>
                  </a>
                </p>
              )}
            </div>
          )
        })}
        <Weggelaten document={document} />
      </section>
    </div>
  )
}
