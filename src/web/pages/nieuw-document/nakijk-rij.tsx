// SPDX-License-Identifier: EUPL-1.2
/** One piece of the document beside what was read in it, with every correction at hand. */
import { vindEronder } from '../../../domain/bewerking-weglaten.ts'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen, ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { bewerkingMelding } from '../../../teksten/nakijken.ts'
import { hoofdletter, inkorten } from '../../../teksten/opmaak.ts'
import { aantal, REDEN_TEKST, SOORT_WOORD } from '../../../teksten/velden.ts'
import { Knop, KnopLink } from '../../ui/Knop.tsx'
import { documentAdres, onderdeelAdres, twijfelAdres } from './adressen.ts'
import { merkenVan } from './bronstuk.ts'
import { Brontekst, EigenTekst, Gelezen, naamVoluit, plaatsTekst } from './gelezen.tsx'
import { KiesVinkje } from './gekozen.tsx'
import type { WeggelatenGroep } from './groepen.ts'
import { BewerkingMelding, type Verhuizer } from './kader.tsx'
import type { Twijfels } from './twijfels.ts'

export interface RijProps {
  readonly document: DocumentInNakijken
  readonly twijfels: Twijfels
  readonly hier: string
  /** The confirmation, and the key of the piece that it is about. */
  readonly melding: string | undefined
  readonly bij: string | undefined
  /** Pieces that hang on something else since that correction. */
  readonly ook: readonly Verhuizer[]
}

/** 'Inhoudsopgave: 34 stukken weggelaten'; open when something in it was just changed. */
export function Groep(p: RijProps & { readonly groep: WeggelatenGroep; readonly open: boolean }) {
  const { reden, stukken } = p.groep
  const eerste = stukken[0]
  if (!eerste) return null
  const rijen = (
    <ol className="nakijk-rijen nakijk-rijen--binnen">
      {stukken.map((o) => (
        <Rij key={o.sleutel} {...p} onderdeel={o} />
      ))}
    </ol>
  )
  return (
    <li className="nakijk-groep">
      <details
        className="vouw"
        open={p.open || stukken.some((o) => o.sleutel === p.bij) ? true : undefined}
      >
        <summary>
          <span>
            {REDEN_TEKST[reden]}:{' '}
            {stukken.length === 1
              ? `weggelaten, ‘${inkorten(eerste.tekst, 60)}’`
              : `${aantal(stukken.length, 'stuk', 'stukken')} weggelaten`}
          </span>
        </summary>
        {rijen}
      </details>
    </li>
  )
}

export function Rij(p: RijProps & { readonly onderdeel: Onderdeel }) {
  const { onderdeel: o, document } = p
  const melding = p.bij === o.sleutel ? p.melding : undefined
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
      {bewerkingMelding(melding) ? (
        <div className="nakijk-melding">
          <BewerkingMelding
            code={melding}
            document={document}
            terug={anker}
            bij={o.sleutel}
            ook={p.ook}
          />
        </div>
      ) : null}
      <div className="nakijk-bron">
        <Brontekst bron={bron} onderdeel={o} merken={merken} />
        {plaats ? <p className="voetmaat stil">{hoofdletter(plaats)}</p> : null}
      </div>
      <div className={`gelezen gelezen--${o.soort}`}>
        <div className="gelezen-kop">
          <h3>{naam}</h3>
          <KiesVinkje onderdeel={o} naam={naam} />
        </div>
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
  const { onderdelen } = p.document.ontleding
  const eronder = vindEronder(onderdelen, onderdelen.indexOf(o)).length > 0
  const afspraak = o.soort === 'afspraak'
  return (
    <div className="nakijk-acties">
      {link(`${basis}?${terug}`, 'Wijzig')}
      {eronder && !afspraak
        ? link(`${basis}/weglaten?${terug}`, 'Laat weg')
        : doe('weg', 'Laat weg')}
      <details>
        <summary>
          Meer<span className="verborgen"> voor {naam}</span>
        </summary>
        <div className="nakijk-knoppen">
          {link(`${basis}/splits?${terug}`, 'Splits')}
          {eronder && afspraak ? doe('wegalleen', 'Laat alleen de afspraak weg') : null}
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
