// SPDX-License-Identifier: EUPL-1.2
/** Leaving out a heading: with all that stands under it, or the heading alone. A choice, because it moves agreements. */
import { vindEronder } from '../../../domain/bewerking-weglaten.ts'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { AppError } from '../../../domain/errors.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { hoofdletter, inkorten, opsomming } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, veiligTerug } from './adressen.ts'
import { naamInZin } from './gelezen.tsx'
import { NakijkPagina } from './kader.tsx'

const SOORTEN = [
  ['paragraaf', 'paragraaf', 'paragrafen'],
  ['afspraak', 'afspraak', 'afspraken'],
  ['prestatie', 'prestatie', 'prestaties'],
  ['inleiding', 'inleiding', 'inleidingen'],
] as const

/** '3 afspraken en 2 prestaties' */
function telSoorten(eronder: readonly Onderdeel[]): string {
  return opsomming(
    SOORTEN.flatMap(([soort, een, meer]) => {
      const n = eronder.filter((o) => o.soort === soort).length
      return n === 0 ? [] : [aantal(n, een, meer)]
    }),
  )
}

/** The heading that what stands under this one comes under when it goes; null: none. */
function vindKopErvoor(onderdelen: readonly Onderdeel[], index: number): Onderdeel | null {
  const ervoor = onderdelen.slice(0, index)
  return ervoor.findLast((o) => o.soort === 'pijler' || o.soort === 'paragraaf') ?? null
}

export function WeglaatPagina(p: {
  readonly document: DocumentInNakijken
  readonly onderdeel: Onderdeel
  readonly terug: string
}) {
  const { onderdeel: o, document } = p
  const { id } = document.document
  const { onderdelen } = document.ontleding
  const namen = nameOnderdelen(onderdelen)
  const index = onderdelen.indexOf(o)
  const eronder = vindEronder(onderdelen, index).flatMap((i) => onderdelen[i] ?? [])
  const naam = naamInZin(o, namen.get(o.sleutel))
  const ervoor = vindKopErvoor(onderdelen, index)
  const telling = telSoorten(eronder)
  return (
    <NakijkPagina
      document={document}
      nu="nakijken"
      titel={`Laat ${naam} weg`}
      kruimel="Weglaten"
      onderTitel={`Onder deze kop ${eronder.length === 1 ? 'staat' : 'staan'} ${telling}. Kies wat u weglaat.`}
    >
      <form className="lopend" method="post" action={`${documentAdres(id)}/doe`}>
        <Verborgen waarden={{ versietoken: document.versietoken, terug: p.terug }} />
        <p className="boek">{o.tekst}</p>
        <section className="deel-klein" aria-labelledby="met">
          <h2 id="met">De kop met alles eronder</h2>
          <p>
            Ook {telling} {eronder.length === 1 ? 'komt' : 'komen'} dan niet in het register. De
            tekst blijft bij ‘Weggelaten’.
          </p>
          <Knoppen>
            <Knop soort="tweede" naam="doe" waarde={`weg:${o.sleutel}`}>
              Laat de kop met alles eronder weg
            </Knop>
          </Knoppen>
        </section>
        <section className="deel-klein" aria-labelledby="alleen">
          <h2 id="alleen">Alleen de kop</h2>
          <p>
            {hoofdletter(telling)} {eronder.length === 1 ? 'blijft' : 'blijven'} in de lijst.{' '}
            {ervoor
              ? `Wat direct onder deze kop staat, komt onder ${naamInZin(ervoor, namen.get(ervoor.sleutel))}${
                  ervoor.nummer === null ? '' : ` ‘${inkorten(ervoor.tekst, 60)}’`
                }.`
              : 'Wat direct onder deze kop staat, komt dan niet onder een kop.'}
          </p>
          <Knoppen>
            <Knop soort="tweede" naam="doe" waarde={`wegalleen:${o.sleutel}`}>
              Laat alleen de kop weg
            </Knop>
          </Knoppen>
        </section>
        <details className="vouw">
          <summary>Bekijk wat eronder staat</summary>
          <ul className="klein">
            {eronder.map((x) => (
              <li key={x.sleutel}>
                <strong>{hoofdletter(naamInZin(x, namen.get(x.sleutel)))}</strong>{' '}
                {x.nummer === null && x.soort !== 'afspraak' && x.soort !== 'prestatie'
                  ? null
                  : inkorten(x.tekst, 100)}
              </li>
            ))}
          </ul>
        </details>
        <Knoppen>
          <KnopLink soort="stil" href={p.terug}>
            Terug, ik laat de kop staan
          </KnopLink>
        </Knoppen>
      </form>
    </NakijkPagina>
  )
}

export function toonWeglaten(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const onderdeel = document.ontleding.onderdelen.find(
      (o) => o.sleutel === c.req.param('sleutel'),
    )
    if (!onderdeel) throw new AppError('niet_gevonden')
    const terug = veiligTerug(c.req.query('terug') ?? null, id)
    return toonPagina(c, web, <WeglaatPagina {...{ document, onderdeel, terug }} />)
  }
}
