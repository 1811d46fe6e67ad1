// SPDX-License-Identifier: EUPL-1.2
/** Check everything: each piece of the document beside what was read in it, with every correction at hand. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import type { Overname } from '../../../domain/overname.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Actiebalk, Knop, KnopLink } from '../../ui/Knop.tsx'
import { Keuze, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, nakijkAdres, twijfelAdres } from './adressen.ts'
import {
  type Deel,
  deelVan,
  leesToon,
  TOON_KEUZES,
  type ToonKeuze,
  verdeel,
  verdeelMetFilter,
} from './delen.ts'
import { EnterKnop, GekozenKeuze } from './gekozen.tsx'
import { groepeerWeggelaten } from './groepen.ts'
import { BewerkingMelding, gelezenZin, NakijkPagina, type Verhuizer } from './kader.tsx'
import { Groep, Rij } from './nakijk-rij.tsx'
import { laadOvernames, OvernameWijzer } from './overnemen.tsx'
import { metOpenTwijfel, verzamelTwijfels } from './twijfels.ts'

const TOON_WOORD: Readonly<Record<ToonKeuze, string>> = {
  alles: 'Alles',
  twijfel: 'Onderdelen met een open twijfel',
  pijler: 'Alleen pijlers',
  paragraaf: 'Alleen paragrafen',
  inleiding: 'Alleen inleidingen',
  afspraak: 'Alleen afspraken',
  prestatie: 'Alleen prestaties',
  weggelaten: 'Alleen wat is weggelaten',
}

const MEESTE_VERHUIZERS = 20

export interface NakijkenProps {
  readonly document: DocumentInNakijken
  readonly overnames: readonly Overname[]
  readonly toon: ToonKeuze
  readonly deel: number
  readonly melding: string | undefined
  /** Key of the piece that the confirmation is about. */
  readonly bij: string | undefined
  /** Keys of pieces that hang on something else since that correction, with dots between. */
  readonly ook: string | undefined
}

/** The pieces named in the address, each with its place: on this page, or in the part where it stands. */
function vindVerhuizers(p: NakijkenProps, deel: Deel | undefined): readonly Verhuizer[] {
  const { onderdelen } = p.document.ontleding
  const sleutels = (p.ook ?? '').split('.', MEESTE_VERHUIZERS)
  if (p.ook === undefined) return []
  const delen = verdeel(onderdelen)
  return onderdelen
    .filter((o) => sleutels.includes(o.sleutel))
    .map((onderdeel) => ({
      onderdeel,
      href: deel?.onderdelen.includes(onderdeel)
        ? `#${onderdeel.sleutel}`
        : nakijkAdres(
            p.document.document.id,
            { deel: deelVan(delen, onderdeel.sleutel) },
            onderdeel.sleutel,
          ),
    }))
}

export function AllesNakijkenPagina(p: NakijkenProps) {
  const { document } = p
  const { id, overeenkomst: al } = document.document
  const { onderdelen } = document.ontleding
  const twijfels = verzamelTwijfels(document.ontleding)
  const delen = verdeelMetFilter(onderdelen, p.toon, metOpenTwijfel(twijfels))
  const deel = delen.find((d) => d.nr === p.deel) ?? delen[0]
  const hier = nakijkAdres(id, { deel: p.deel, toon: p.toon })
  // Beside its piece when that is on this page, else at the top.
  const bij = deel?.onderdelen.some((o) => o.sleutel === p.bij) ? p.bij : undefined
  const eersteAfspraak = deel?.onderdelen.find((o) => o.soort === 'afspraak')
  const ook = vindVerhuizers(p, deel)
  const rij = { document, twijfels, hier, bij, ook, melding: bij ? p.melding : undefined }
  return (
    <NakijkPagina
      document={document}
      nu="nakijken"
      titel="Kijk alles na"
      venster={deel ? `Kijk alles na, ${deel.titel}` : 'Kijk alles na'}
      kruimel="Alles nakijken"
      onderTitel={gelezenZin(document)}
      melding={
        bij ? null : (
          <BewerkingMelding code={p.melding} document={document} terug={hier} ook={ook} />
        )
      }
    >
      <OvernameWijzer document={document} overnames={p.overnames} />
      <nav className="nakijk-boven" aria-label="Verder">
        {eersteAfspraak && eersteAfspraak !== deel?.onderdelen[0] ? (
          <a href={`#${eersteAfspraak.sleutel}`}>Ga naar de eerste afspraak</a>
        ) : null}
        <a href={twijfelAdres(id)}>
          Twijfels ({String(twijfels.vragen.length - twijfels.klaar)} open)
        </a>
        <a href={`${documentAdres(id)}/gegevens`}>Gegevens van het document</a>
        {al ? null : <a href={`${documentAdres(id)}/weg`}>Gooi dit document weg</a>}
      </nav>
      <details className="vouw nakijk-kies" open={p.toon === 'alles' ? undefined : true}>
        <summary>Kies wat u ziet: onderdelen of een ander deel</summary>
        <form className="nakijk-filter" method="get" action={`${documentAdres(id)}/nakijken`}>
          <Keuze
            naam="toon"
            label="Wat wilt u zien?"
            waarde={p.toon}
            opties={TOON_KEUZES.map((k) => ({ waarde: k, label: TOON_WOORD[k] }))}
          />
          <Knop soort="tweede">Toon</Knop>
        </form>
        <Delen document={document} delen={delen} nu={deel?.nr ?? 1} toon={p.toon} />
      </details>
      {deel ? (
        <section className="deel" aria-labelledby="deel">
          <h2 id="deel">{deel.titel}</h2>
          <div className="nakijk-koppen klein stil" aria-hidden="true">
            <span>Het document</span>
            <span>Wat wij hebben gelezen</span>
          </div>
          <form method="post" action={`${documentAdres(id)}/doe`}>
            <EnterKnop />
            <Verborgen waarden={{ versietoken: document.versietoken, terug: hier }} />
            <ol className="nakijk-rijen">
              {groepeerWeggelaten(deel.onderdelen).map((g) =>
                'stukken' in g ? (
                  <Groep
                    key={g.stukken[0]?.sleutel}
                    {...rij}
                    groep={g}
                    open={p.toon === 'weggelaten' || p.toon === 'twijfel'}
                  />
                ) : (
                  <Rij key={g.sleutel} {...rij} onderdeel={g} />
                ),
              )}
            </ol>
            <GekozenKeuze />
          </form>
        </section>
      ) : (
        <p className="lopend">
          {p.toon === 'weggelaten'
            ? 'Er is niets weggelaten. Alle tekst staat bij een onderdeel.'
            : p.toon === 'twijfel'
              ? 'Er is geen onderdeel met een open twijfel.'
              : 'Dit komt in het document niet voor.'}{' '}
          <a href={nakijkAdres(id, {})}>Toon alles</a>
        </p>
      )}
      <Actiebalk
        zin={
          deel && delen.length > 1
            ? `Deel ${String(deel.nr)} van ${String(delen.length)}`
            : undefined
        }
      >
        <Verder
          document={document}
          volgende={
            deel && deel.nr < delen.length
              ? nakijkAdres(id, { deel: deel.nr + 1, toon: p.toon })
              : null
          }
        />
      </Actiebalk>
    </NakijkPagina>
  )
}

/** One thing to do next: the following part, or on to the register; for a concept to bring it up to date or to hold it. */
export function Verder(p: {
  readonly document: Pick<DocumentInNakijken, 'document' | 'bewaardBij' | 'versietoken'>
  readonly volgende: string | null
}) {
  const { document } = p
  const { id, overeenkomst: al } = document.document
  const register = `${documentAdres(id)}/register`
  if (!al)
    return p.volgende ? (
      <>
        <KnopLink soort="hoofd" href={p.volgende}>
          Volgende deel
        </KnopLink>
        <KnopLink soort="stil" href={register}>
          Zet in het register
        </KnopLink>
      </>
    ) : (
      <KnopLink soort="hoofd" href={`${register}?nagekeken=ja`}>
        Alles klopt, ga verder
      </KnopLink>
    )
  // The filled button in this place stays the same until the last part, so that nobody holds a version by habit.
  const soort = p.volgende ? 'stil' : 'hoofd'
  return (
    <>
      {p.volgende ? (
        <KnopLink soort="hoofd" href={p.volgende}>
          Volgende deel
        </KnopLink>
      ) : null}
      {document.bewaardBij === document.versietoken ? (
        <KnopLink
          soort={soort}
          href={`/samenwerkingen/${al.slug}/vaststellen?versie=${String(al.versie)}`}
        >
          Stel vast
        </KnopLink>
      ) : (
        <KnopLink soort={soort} href={register}>
          Werk het concept bij
        </KnopLink>
      )}
    </>
  )
}

function Delen(p: {
  readonly document: DocumentInNakijken
  readonly delen: readonly { readonly nr: number; readonly titel: string }[]
  readonly nu: number
  readonly toon: ToonKeuze
}) {
  if (p.delen.length < 2) return null
  return (
    <nav className="delen" aria-label="Delen van het document">
      <ul className="delen-lijst">
        {p.delen.map((d) => (
          <li key={d.nr}>
            <a
              href={nakijkAdres(p.document.document.id, { deel: d.nr, toon: p.toon })}
              aria-current={d.nr === p.nu ? 'page' : undefined}
            >
              {d.titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function toonNakijken(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const sleutel = document.laatste
    if (sleutel && new URL(c.req.url).search === '') {
      const deel = deelVan(verdeel(document.ontleding.onderdelen), sleutel)
      return ga(c, `${nakijkAdres(id, { deel })}&bij=${sleutel}#${sleutel}`, 'verder')
    }
    const toon = leesToon(c.req.query('toon'))
    const bij = c.req.query('bij')
    // A correction can change where the parts begin: the piece it was about decides, not its old part.
    const bijDeel = document.ontleding.onderdelen.some((o) => o.sleutel === bij) ? bij : undefined
    const deel =
      bijDeel !== undefined && toon === 'alles'
        ? deelVan(verdeel(document.ontleding.onderdelen), bijDeel)
        : Math.max(1, Math.trunc(Number(c.req.query('deel') ?? 1)) || 1)
    return toonPagina(
      c,
      web,
      <AllesNakijkenPagina
        {...{ document, toon, deel, bij }}
        overnames={await laadOvernames(web, document)}
        melding={c.req.query('melding')}
        ook={c.req.query('ook')}
      />,
    )
  }
}
