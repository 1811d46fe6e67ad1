// SPDX-License-Identifier: EUPL-1.2
/** Check everything: each piece of the document beside what was read in it, with every correction at hand. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen, ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { bewerkingMelding } from '../../../teksten/nakijken.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { SOORT_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Keuze, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, nakijkAdres, onderdeelAdres, twijfelAdres } from './adressen.ts'
import { merkenVan } from './bronstuk.ts'
import { leesToon, TOON_KEUZES, type ToonKeuze, verdeelMetFilter } from './delen.ts'
import { Brontekst, EigenTekst, Gelezen, naamVoluit, plaatsTekst } from './gelezen.tsx'
import { BewerkingMelding, gelezenZin, NakijkPagina } from './kader.tsx'
import { metOpenTwijfel, type Twijfels, verzamelTwijfels } from './twijfels.ts'

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

export interface NakijkenProps {
  readonly document: DocumentInNakijken
  readonly toon: ToonKeuze
  readonly deel: number
  readonly melding: string | undefined
  /** Key of the piece that the confirmation is about. */
  readonly bij: string | undefined
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
  return (
    <NakijkPagina
      document={document}
      nu="nakijken"
      titel="Kijk alles na"
      venster={deel ? `Kijk alles na, ${deel.titel}` : 'Kijk alles na'}
      kruimel="Alles nakijken"
      onderTitel={gelezenZin(document)}
      melding={bij ? null : <BewerkingMelding code={p.melding} document={document} terug={hier} />}
    >
      <nav className="nakijk-boven" aria-label="Verder">
        <a href={`${documentAdres(id)}/gegevens`}>Gegevens van het document</a>
        <a href={twijfelAdres(id)}>
          Twijfels ({String(twijfels.vragen.length - twijfels.klaar)} open)
        </a>
        {al ? (
          <>
            <a href={`${documentAdres(id)}/register`}>Werk het concept in het register bij</a>
            <a href={`/samenwerkingen/${al.slug}/vaststellen?versie=${String(al.versie)}`}>
              Stel vast
            </a>
          </>
        ) : (
          <>
            <a href={`${documentAdres(id)}/register`}>Klaar, zet in het register</a>
            <a href={`${documentAdres(id)}/weg`}>Gooi dit document weg</a>
          </>
        )}
      </nav>
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
      {deel ? (
        <section className="deel" aria-labelledby="deel">
          <h2 id="deel">{deel.titel}</h2>
          <div className="nakijk-koppen klein stil" aria-hidden="true">
            <span>Het document</span>
            <span>Wat wij hebben gelezen</span>
          </div>
          <form method="post" action={`${documentAdres(id)}/doe`}>
            <Verborgen waarden={{ versietoken: document.versietoken, terug: hier }} />
            <ol className="nakijk-rijen">
              {deel.onderdelen.map((o) => (
                <Rij
                  key={o.sleutel}
                  document={document}
                  onderdeel={o}
                  twijfels={twijfels}
                  hier={hier}
                  melding={bij === o.sleutel ? p.melding : undefined}
                />
              ))}
            </ol>
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
      <Knoppen>
        {deel && deel.nr < delen.length ? (
          <KnopLink soort="hoofd" href={nakijkAdres(id, { deel: deel.nr + 1, toon: p.toon })}>
            Ga naar het volgende deel
          </KnopLink>
        ) : (
          <KnopLink soort="hoofd" href={`${documentAdres(id)}/register`}>
            Alles klopt, ga verder
          </KnopLink>
        )}
      </Knoppen>
    </NakijkPagina>
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

function Rij(p: {
  readonly document: DocumentInNakijken
  readonly onderdeel: Onderdeel
  readonly twijfels: Twijfels
  readonly hier: string
  readonly melding: string | undefined
}) {
  const { onderdeel: o, document } = p
  const { bron, ontleding } = document
  const { id } = document.document
  const naam = naamVoluit(o, namenVan(ontleding.onderdelen).get(o.sleutel))
  const eigen = p.twijfels.vragen.filter((t) => t.bevinding.onderdelen.includes(o.sleutel))
  const open = eigen.filter((t) => !t.klaar)
  const merken = open.flatMap((t) => merkenVan(bron, t.bevinding.passages, t.bevinding.citaten))
  const plaats = plaatsTekst(o)
  const anker = `${p.hier}#${o.sleutel}`
  const wijzig = (veld: string) =>
    `${onderdeelAdres(id, o.sleutel)}?terug=${encodeURIComponent(anker)}#veld-${veld}`
  return (
    <li className={`nakijk-rij nakijk-rij--${o.soort}`} id={o.sleutel}>
      {bewerkingMelding(p.melding) ? (
        <div className="nakijk-melding">
          <BewerkingMelding code={p.melding} document={document} terug={anker} bij={o.sleutel} />
        </div>
      ) : null}
      <div className="nakijk-bron">
        <Brontekst bron={bron} onderdeel={o} merken={merken} />
        {plaats ? <p className="voetmaat stil">{hoofdletter(plaats)}</p> : null}
      </div>
      <div className={`gelezen gelezen--${o.soort}`}>
        <h3>{naam}</h3>
        <EigenTekst bron={bron} onderdeel={o} />
        <Gelezen onderdeel={o} naam={naam} document={ontleding.document} wijzig={wijzig} />
        {open.length > 0 ? (
          <p className="klein">
            {open.map((t) => (
              <a key={t.nr} className="twijfel-link" href={twijfelAdres(id, t.nr)}>
                Twijfel {String(t.nr)}
                <span className="verborgen"> bij {naam}</span>
              </a>
            ))}
          </p>
        ) : null}
        <Acties document={document} onderdeel={o} naam={naam} anker={anker} />
      </div>
    </li>
  )
}

/** Names are asked for every row; they are made once per list. */
const namenCache = new WeakMap<readonly Onderdeel[], ReadonlyMap<string, string>>()
function namenVan(onderdelen: readonly Onderdeel[]): ReadonlyMap<string, string> {
  const er = namenCache.get(onderdelen)
  if (er) return er
  const namen = nameOnderdelen(onderdelen)
  namenCache.set(onderdelen, namen)
  return namen
}

function Acties(p: {
  readonly document: DocumentInNakijken
  readonly onderdeel: Onderdeel
  readonly naam: string
  readonly anker: string
}) {
  const { onderdeel: o, naam } = p
  const { id } = p.document.document
  const basis = onderdeelAdres(id, o.sleutel)
  const terug = `terug=${encodeURIComponent(p.anker)}`
  const doe = (actie: string, label: string) => (
    <Knop key={actie} soort="stil" naam="doe" waarde={`${actie}:${o.sleutel}`}>
      {label}
      <span className="verborgen"> ({naam})</span>
    </Knop>
  )
  const link = (href: string, label: string) => (
    <KnopLink soort="stil" href={href}>
      {label}
      <span className="verborgen"> ({naam})</span>
    </KnopLink>
  )
  if (o.soort === 'weggelaten')
    return (
      <details className="nakijk-acties">
        <summary>
          Zet terug<span className="verborgen"> ({naam})</span>
        </summary>
        <div className="nakijk-knoppen">
          {o.eerder ? doe('terug', `Weer als ${SOORT_WOORD[o.eerder.soort]}`) : null}
          {ONDERDEELSOORTEN.filter((s) => s !== 'weggelaten' && s !== o.eerder?.soort).map((s) =>
            doe(`als-${s}`, `Als ${SOORT_WOORD[s]}`),
          )}
          {link(`${basis}/splits?${terug}`, 'Splits eerst')}
        </div>
      </details>
    )
  return (
    <div className="nakijk-acties">
      {link(`${basis}?${terug}`, 'Wijzig')}
      {doe('weg', 'Laat weg')}
      <details>
        <summary>
          Meer<span className="verborgen"> voor {naam}</span>
        </summary>
        <div className="nakijk-knoppen">
          {link(`${basis}/splits?${terug}`, 'Splits')}
          {doe('samen', 'Voeg samen met het vorige')}
          {doe('op', 'Zet hoger')}
          {doe('neer', 'Zet lager')}
          {link(
            `${documentAdres(id)}/toevoegen?na=${encodeURIComponent(o.sleutel)}&${terug}`,
            'Voeg hierna iets toe',
          )}
          {ONDERDEELSOORTEN.filter((s) => s !== 'weggelaten' && s !== o.soort).map((s) =>
            doe(`soort-${s}`, `Maak er een ${SOORT_WOORD[s]} van`),
          )}
        </div>
      </details>
    </div>
  )
}

export function toonNakijken(web: Web): Handler {
  return async (c) => {
    const document = await getNakijken(web.maakContext(), c.req.param('id') ?? '')
    return toonPagina(
      c,
      web,
      <AllesNakijkenPagina
        document={document}
        toon={leesToon(c.req.query('toon'))}
        deel={Math.max(1, Math.trunc(Number(c.req.query('deel') ?? 1)) || 1)}
        melding={c.req.query('melding')}
        bij={c.req.query('bij')}
      />,
    )
  }
}
