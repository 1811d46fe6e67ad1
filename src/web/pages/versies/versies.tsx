// SPDX-License-Identifier: EUPL-1.2
/** Every version of the agreement, newest first, and the logboek of the collaboration. */
import type { VersieSamenvatting } from '../../../domain/overzicht.ts'
import type { LogRegel, Samenwerking } from '../../../domain/register.ts'
import { datum, hoofdletter } from '../../../teksten/opmaak.ts'
import { aantal, STAND_WOORD } from '../../../teksten/velden.ts'
import { getGeschiedenis } from '../../../usecases/get-geschiedenis.ts'
import { getVersies } from '../../../usecases/get-versies.ts'
import { toonUitCache } from '../../antwoord.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Logboek } from '../../ui/Logboek.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import type { Handler, Web } from '../../web.ts'
import { afsprakenAdres, bronAdres } from '../adressen.ts'
import { VergelijkFormulier } from './vergelijk.tsx'

const LOGREGELS = 500

export function toonVersies(web: Web): Handler {
  return (c) => {
    const slug = c.req.param('slug') ?? ''
    return toonUitCache(c, web, slug, `/versies ${slug}`, async () => {
      const ctx = web.maakContext()
      const { samenwerking, versies } = await getVersies(ctx, slug)
      const logboek = await getGeschiedenis(ctx, slug, { limiet: LOGREGELS })
      return <VersiesPagina samenwerking={samenwerking} versies={versies} logboek={logboek} />
    })
  }
}

export function VersiesPagina(p: {
  readonly samenwerking: Samenwerking
  readonly versies: readonly VersieSamenvatting[]
  readonly logboek: readonly LogRegel[]
}) {
  const { slug } = p.samenwerking
  const [nieuwste, vorige] = p.versies
  return (
    <Pagina
      titel="Versies"
      samenwerking={p.samenwerking}
      plek="versies"
      onderTitel={
        <p>Elke versie van de afspraken blijft bewaard, met het document waar zij uit komt.</p>
      }
    >
      <ul className="regels versies">
        {p.versies.map((v) => {
          // the version in force has the plain address
          const nr = v.stand === 'vastgesteld' ? undefined : v.versie
          return (
            <li key={v.id}>
              <div>
                <strong>Versie {v.versie}</strong>
                <div className="klein stil">{hoofdletter(STAND_WOORD[v.stand])}</div>
              </div>
              <div>
                <h2 className="versie-titel">
                  <a href={afsprakenAdres(slug, nr)}>{v.titel ?? `Versie ${String(v.versie)}`}</a>
                </h2>
                <p className="klein stil">
                  {aantal(v.aantallen.afspraken, 'afspraak', 'afspraken')},{' '}
                  {aantal(v.aantallen.prestaties, 'prestatie', 'prestaties')}. {datums(v)}
                </p>
                <p className="klein">
                  <a href={bronAdres(slug, null, nr)}>{v.origineel.naam}</a>
                </p>
              </div>
              <div className="klein">
                {v.stand === 'concept' ? (
                  <a href={`/documenten/${v.origineel.documentId}/nakijken`}>
                    Kijk na en stel vast
                  </a>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
      <Knoppen>
        <KnopLink href={`/nieuw?samenwerking=${slug}`}>Lees een nieuwere versie in</KnopLink>
      </Knoppen>
      {nieuwste && vorige ? (
        <section className="deel" aria-labelledby="vergelijk">
          <h2 id="vergelijk">Vergelijk twee versies</h2>
          <VergelijkFormulier
            slug={slug}
            versies={p.versies}
            van={vorige.versie}
            met={nieuwste.versie}
          />
        </section>
      ) : null}
      <section className="deel" aria-labelledby="logboek">
        <h2 id="logboek">Logboek</h2>
        <p className="stil">Wie wat wanneer veranderde. Hier kan niets uit weg.</p>
        <Logboek regels={p.logboek} />
      </section>
    </Pagina>
  )
}

function datums(v: VersieSamenvatting): string {
  const delen = [`Bewaard op ${datum(v.bewaardOp)}`]
  if (v.vastgesteldOp) delen.push(`vastgesteld op ${datum(v.vastgesteldOp)}`)
  if (v.vervangenOp) delen.push(`vervangen op ${datum(v.vervangenOp)}`)
  return `${delen.join(', ')}.`
}
