// SPDX-License-Identifier: EUPL-1.2
/** Home: the collaborations, what this is, and the way to start with a document of your own. */
import type { DocumentSamenvatting } from '../../../domain/document.ts'
import type { HomeOverzicht, SamenwerkingSamenvatting } from '../../../domain/overzicht.ts'
import { LANGSTE_VRAAG } from '../../../domain/zoekvraag.ts'
import { foutTekst } from '../../../teksten/fouten.ts'
import { type MeldingTekst, meldingTekst } from '../../../teksten/meldingen.ts'
import { bestandsgrootte, datum, getal, looptijd, tijd, VAST } from '../../../teksten/opmaak.ts'
import { korteNaam } from '../../../teksten/partijen.ts'
import { aantal, STAND_WOORD } from '../../../teksten/velden.ts'
import { findSamenwerkingen } from '../../../usecases/find-samenwerkingen.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { PartijTeken } from '../../ui/Tekens.tsx'
import { Veld } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'

export function toonHome(web: Web): Handler {
  return async (c) => {
    const zoek = (c.req.query('zoek') ?? '').trim().slice(0, LANGSTE_VRAAG)
    const blad = c.req.query('bladzijde') ?? ''
    const bladzijde = /^[1-9]\d{0,5}$/.test(blad) ? Number(blad) : 1
    return toonPagina(
      c,
      web,
      <HomePagina
        overzicht={await findSamenwerkingen(web.maakContext(), { zoek, bladzijde })}
        zoek={zoek}
        melding={meldingTekst(c.req.query('melding'))}
      />,
    )
  }
}

/** Documents shown before the fold. */
const EERSTE_DOCUMENTEN = 5

export function HomePagina({
  overzicht,
  zoek = '',
  melding = null,
}: {
  readonly overzicht: HomeOverzicht
  readonly zoek?: string
  readonly melding?: MeldingTekst | null
}) {
  const { samenwerkingen, documenten } = overzicht
  return (
    <Pagina
      titel="Prestatieafspraken die u kunt nalezen"
      venster="Samenwerkingen"
      plek="home"
      melding={
        melding ? (
          <Melding kop={melding.kop}>{melding.uitleg ? <p>{melding.uitleg}</p> : null}</Melding>
        ) : null
      }
    >
      <div className="home-begin">
        <p className="lead">
          Driehoek leest de prestatieafspraken van gemeente, woningcorporatie en
          huurdersorganisatie. U ziet per afspraak wie wat doet, wanneer, en welke getallen erbij
          horen. Bij elke regel staat waar die in het document te vinden is.
        </p>
        <Knoppen>
          <KnopLink soort="hoofd" href="/nieuw">
            Begin met uw eigen document
          </KnopLink>
        </Knoppen>
      </div>
      {documenten.length > 0 ? (
        <section className="deel" aria-labelledby="nakijken">
          <h2 id="nakijken">Nog na te kijken</h2>
          <ul className="regels">
            {documenten.slice(0, EERSTE_DOCUMENTEN).map((d) => (
              <DocumentRegel key={d.id} document={d} />
            ))}
          </ul>
          {documenten.length > EERSTE_DOCUMENTEN ? (
            <details className="vouw">
              <summary>
                Nog {aantal(documenten.length - EERSTE_DOCUMENTEN, 'document', 'documenten')}
              </summary>
              <ul className="regels">
                {documenten.slice(EERSTE_DOCUMENTEN).map((d) => (
                  <DocumentRegel key={d.id} document={d} />
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      ) : null}
      <section className="deel" aria-labelledby="samenwerkingen">
        <h2 id="samenwerkingen">Samenwerkingen</h2>
        {overzicht.totaal === 0 ? (
          <p className="stil">
            Er staat nog niets in het register. Kies een document, dan maken wij er een register
            van.
          </p>
        ) : (
          <>
            {overzicht.totaal > samenwerkingen.length || zoek !== '' ? (
              <Zoek zoek={zoek} overzicht={overzicht} />
            ) : null}
            <ul className="regels">
              {samenwerkingen.map((s) => (
                <SamenwerkingRegel key={s.id} s={s} />
              ))}
            </ul>
            <Bladzijden zoek={zoek} overzicht={overzicht} />
          </>
        )}
      </section>
    </Pagina>
  )
}

/** Only where there is more than one page can show. */
function Zoek({
  zoek,
  overzicht: o,
}: {
  readonly zoek: string
  readonly overzicht: HomeOverzicht
}) {
  return (
    <search>
      <form className="home-zoek" method="get" action="/">
        <Veld
          naam="zoek"
          soort="search"
          label="Zoek een samenwerking"
          hulp="Naam van een gemeente, woningcorporatie of huurdersorganisatie."
          waarde={zoek}
        />
        <Knop soort="tweede">Zoek</Knop>
      </form>
      <p className="klein stil" role="status">
        {zoek === ''
          ? `${aantal(o.totaal, 'samenwerking', 'samenwerkingen')}, op naam.`
          : o.gevonden === 0
            ? `Niets gevonden met ‘${zoek}’. Zoek op een deel van de naam.`
            : `${getal(o.gevonden)} van${VAST}${getal(o.totaal)} met ‘${zoek}’.`}{' '}
        {zoek === '' ? null : <a href="/">Toon alle samenwerkingen</a>}
      </p>
    </search>
  )
}

function Bladzijden({
  zoek,
  overzicht: o,
}: {
  readonly zoek: string
  readonly overzicht: HomeOverzicht
}) {
  if (o.bladzijden === 1) return null
  const adres = (n: number): string => {
    const q = new URLSearchParams()
    if (zoek !== '') q.set('zoek', zoek)
    if (n > 1) q.set('bladzijde', String(n))
    const tekst = q.toString()
    return tekst ? `/?${tekst}` : '/'
  }
  return (
    <nav className="bladeren" aria-label="Bladzijden">
      {o.bladzijde > 1 ? (
        <a href={adres(o.bladzijde - 1)} rel="prev">
          ‹ Vorige
        </a>
      ) : (
        <span />
      )}
      <span className="klein stil">
        Bladzijde{VAST}
        {String(o.bladzijde)} van{VAST}
        {String(o.bladzijden)}
      </span>
      {o.bladzijde < o.bladzijden ? (
        <a href={adres(o.bladzijde + 1)} rel="next">
          Volgende ›
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

function SamenwerkingRegel({ s }: { readonly s: SamenwerkingSamenvatting }) {
  return (
    <li>
      <div className="cijfers">{s.looptijd ? looptijd(s.looptijd) : 'looptijd onbekend'}</div>
      <div>
        <h3>
          <a href={`/samenwerkingen/${s.slug}`}>{s.naam}</a>{' '}
          {s.voorbeeld ? <span className="label">voorbeeld</span> : null}{' '}
          {s.stand === 'concept' ? <span className="label">{STAND_WOORD.concept}</span> : null}
        </h3>
        <p className="klein stil">
          {aantal(s.aantallen.afspraken, 'afspraak', 'afspraken')} en{' '}
          {aantal(s.aantallen.prestaties, 'prestatie', 'prestaties')} in{' '}
          {aantal(s.aantallen.pijlers, 'pijler', 'pijlers')}
        </p>
        <ul className="partijen-rij klein">
          {s.partijen.map((p) => (
            <li key={p.id} className="partij">
              {p.rol === 'anders' ? null : <PartijTeken wie={[p.rol]} />}
              {p.rol === 'gemeente' ? p.naam : korteNaam(p)}
            </li>
          ))}
        </ul>
      </div>
      <div className="klein">
        <a href={`/samenwerkingen/${s.slug}/afspraken`}>
          Lees de afspraken<span className="verborgen"> van {s.naam}</span>
        </a>
      </div>
    </li>
  )
}

const STAND: Readonly<Record<DocumentSamenvatting['stand'], string>> = {
  ontvangen: 'Wacht op lezen',
  bezig: 'Wij lezen dit nu',
  gelezen: 'Gelezen',
  mislukt: 'Niet gelukt',
  in_register: 'In het register',
  weggegooid: 'Weggegooid',
}

function DocumentRegel({ document: d }: { readonly document: DocumentSamenvatting }) {
  return (
    <li>
      <div>
        {STAND[d.stand]}
        <div className="klein stil">
          {datum(d.ontvangenOp)}, {tijd(d.ontvangenOp)}
        </div>
      </div>
      <div>
        <h3>
          <a href={`/documenten/${d.id}`}>{d.titel ?? d.naam}</a>
        </h3>
        {/* Many documents have one title: what else is known tells them apart. */}
        {d.samenwerking ? (
          <p className="klein">{d.samenwerking.naam}</p>
        ) : d.titel !== null && d.aantallen ? (
          <p className="klein stil">{d.naam}</p>
        ) : null}
        <p className="klein stil">
          {d.stand === 'mislukt' && d.fout
            ? `${foutTekst(d.fout.code, d.fout.gegevens).kop}. ${foutTekst(d.fout.code, d.fout.gegevens).doen}`
            : d.aantallen
              ? `${aantal(d.aantallen.afspraken, 'afspraak', 'afspraken')}, ${aantal(d.aantallen.prestaties, 'prestatie', 'prestaties')}, ${aantal(d.aantallen.bevindingen, 'vraag', 'vragen')} aan u`
              : `${d.naam} ·${VAST}${bestandsgrootte(d.grootte)}`}
        </p>
      </div>
      <div className="klein">
        <a href={`/documenten/${d.id}`}>
          {d.stand === 'gelezen' ? 'Kijk na' : 'Bekijk'}
          <span className="verborgen"> {d.titel ?? d.naam}</span>
        </a>
      </div>
    </li>
  )
}
