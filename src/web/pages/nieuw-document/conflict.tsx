// SPDX-License-Identifier: EUPL-1.2
/** Two people at once: what the other one changed, what you typed, and the choice what to do with it. */
import type { DocumentInNakijken, DocumentSamenvatting } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Stap } from '../../../domain/stap.ts'
import { vergelijkWoorden } from '../../../domain/woordverschil.ts'
import { foutTekst } from '../../../teksten/fouten.ts'
import { wieTekst } from '../../../teksten/logboek.ts'
import { STAP_WOORD, type StapCode } from '../../../teksten/nakijken.ts'
import { hoofdletter, inkorten, tijd } from '../../../teksten/opmaak.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { getStappen, type BewaardeStap } from '../../../usecases/get-stappen.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Verzoek, Web } from '../../web.ts'
import type { Formulier } from './formulier.ts'
import { naamVoluit } from './gelezen.tsx'
import { plaatsVan } from './plaats-van.ts'
import { Woordverschil } from '../../ui/Woordverschil.tsx'

interface Conflict {
  readonly id: string
  readonly formulier: Formulier
  /** Version that the person had before them. */
  readonly sinds: number
  readonly terug: string
  /** What the person wanted to do. */
  readonly wat?: StapCode
  /** Key of the piece it was about. */
  readonly bij?: string
  /** The person wanted to throw the whole document away. */
  readonly weggooien?: true
}

export async function toonConflict(c: Verzoek, web: Web, conflict: Conflict): Promise<Response> {
  const ctx = web.maakContext()
  const [document, stappen] = await Promise.all([
    getNakijken(ctx, conflict.id),
    getStappen(ctx, conflict.id, conflict.sinds),
  ])
  return toonPagina(
    c,
    web,
    <ConflictPagina
      document={document.document}
      versietoken={document.versietoken}
      namen={nameOnderdelen(document.ontleding.onderdelen)}
      stappen={stappen}
      formulier={conflict.formulier}
      actie={c.req.path}
      terug={conflict.terug}
      wilde={conflict.weggooien ? 'U wilde dit document weggooien' : wildeZin(document, conflict)}
      weggooien={conflict.weggooien ?? false}
    />,
    409,
  )
}

/** 'Onderdeel weggelaten: afspraak 3.2'; null when the form itself says enough. */
function wildeZin(document: DocumentInNakijken, { wat, bij }: Conflict): string | null {
  if (wat === undefined) return null
  const { onderdelen } = document.ontleding
  const o = onderdelen.find((x) => x.sleutel === bij)
  const naam = o ? naamVoluit(o, nameOnderdelen(onderdelen).get(o.sleutel)) : null
  const zin = hoofdletter(STAP_WOORD[wat])
  return naam ? `${zin}: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}` : zin
}

/** Values that the person did not type. */
const ONZICHTBAAR = new Set(['versietoken', 'terug', 'doe', 'kies', 'samen', 'soort_was'])

export function ConflictPagina(p: {
  readonly document: DocumentSamenvatting
  readonly versietoken: number
  readonly namen: ReadonlyMap<string, string>
  readonly stappen: readonly BewaardeStap[]
  readonly formulier: Formulier
  readonly actie: string
  readonly terug: string
  readonly wilde: string | null
  readonly weggooien: boolean
}) {
  const tekst = foutTekst('intussen_gewijzigd')
  const getypt = p.formulier.alles.filter(([n, w]) => !ONZICHTBAAR.has(n) && w.trim() !== '')
  return (
    <Pagina
      titel={tekst.kop}
      venster={`${tekst.kop} · ${p.document.titel ?? p.document.naam}`}
      {...plaatsVan(p.document, 'Intussen gewijzigd')}
      onderTitel={
        p.weggooien
          ? 'Aan dit document is gewerkt nadat u het wilde weggooien. Wij hebben nog niets weggegooid. Kijk wat er is gewijzigd en kies dan.'
          : `${tekst.uitleg} ${tekst.doen}`
      }
    >
      <section className="deel" aria-labelledby="ander">
        <h2 id="ander">Wat er intussen is gewijzigd</h2>
        {p.stappen.length === 0 ? (
          <p className="stil">
            {p.weggooien
              ? 'Het document is intussen gelezen.'
              : 'Een wijziging is ongedaan gemaakt.'}
          </p>
        ) : (
          <ul className="regels">
            {p.stappen.map((s) => (
              <li key={s.versietoken}>
                <div>
                  {tijd(s.tijdstip)}
                  <div className="klein stil">{wieTekst(s.wie)}</div>
                </div>
                <div>
                  <h3>{hoofdletter(stapWoord(s.wat))}</h3>
                  <StapInhoud stap={s.stap} namen={p.namen} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="deel" aria-labelledby="uw">
        <h2 id="uw">{p.weggooien ? 'Wat u wilde doen' : 'Wat u wilde bewaren'}</h2>
        {p.wilde ? <p>{p.wilde}.</p> : null}
        {getypt.length === 0 ? null : (
          <dl className="feiten getypt">
            {getypt.map(([naam, waarde], i) => (
              <div key={`${naam}-${String(i)}`}>
                <dt>{hoofdletter(naam.replace(/^veld-/, '').replaceAll('_', ' '))}</dt>
                <dd>{waarde}</dd>
              </div>
            ))}
          </dl>
        )}
        <form method="post" action={p.actie}>
          <Verborgen waarden={{ versietoken: p.versietoken }} />
          {p.formulier.alles
            .filter(([n]) => n !== 'versietoken')
            .map(([naam, waarde], i) => (
              <input key={`${naam}-${String(i)}`} type="hidden" name={naam} value={waarde} />
            ))}
          <Knoppen>
            {p.weggooien ? (
              <Knop soort="gevaar">Gooi het toch weg</Knop>
            ) : (
              <Knop>Bewaar mijn wijziging alsnog</Knop>
            )}
            <KnopLink soort="stil" href={p.terug}>
              {p.weggooien ? 'Terug, ik houd het' : 'Laat het zoals het nu is'}
            </KnopLink>
          </Knoppen>
        </form>
      </section>
    </Pagina>
  )
}

function stapWoord(wat: string): string {
  if (wat === 'ongedaan') return 'wijziging ongedaan gemaakt'
  return Object.hasOwn(STAP_WOORD, wat) ? STAP_WOORD[wat as keyof typeof STAP_WOORD] : 'wijziging'
}

const HOEVEEL = 5

function StapInhoud(p: { readonly stap: Stap; readonly namen: ReadonlyMap<string, string> }) {
  const { onderdelen } = p.stap
  if (!onderdelen) return p.stap.document ? <p>De gegevens van het document.</p> : null
  const voor = new Map(onderdelen.voor.map((o) => [o.sleutel, o]))
  const na = new Map(onderdelen.na.map((o) => [o.sleutel, o]))
  const sleutels = [...new Set([...voor.keys(), ...na.keys()])].filter(
    (s) => JSON.stringify(voor.get(s)) !== JSON.stringify(na.get(s)),
  )
  return (
    <ul className="lopend">
      {sleutels.slice(0, HOEVEEL).map((s) => (
        <li key={s}>
          <Verandering voor={voor.get(s)} na={na.get(s)} naam={p.namen.get(s)} />
        </li>
      ))}
      {sleutels.length > HOEVEEL ? (
        <li>En nog {String(sleutels.length - HOEVEEL)} andere.</li>
      ) : null}
      {sleutels.length === 0 ? <li>De volgorde.</li> : null}
    </ul>
  )
}

function Verandering(p: {
  readonly voor: Onderdeel | undefined
  readonly na: Onderdeel | undefined
  readonly naam: string | undefined
}) {
  const weg = p.na?.soort === 'weggelaten' && p.voor !== undefined
  const o = weg ? p.voor : (p.na ?? p.voor)
  if (!o) return null
  const tekst = p.voor?.tekst ?? ''
  return (
    <>
      <strong>{naamVoluit(o, p.naam ?? o.nummer ?? undefined)}</strong>
      {weg ? ' is weggelaten. ' : !p.na ? ' is weg. ' : !p.voor ? ' is nieuw. ' : '. '}
      {p.voor && p.na && tekst !== p.na.tekst ? (
        <Woordverschil stukken={vergelijkWoorden(tekst, p.na.tekst)} />
      ) : (
        <span className="stil">‘{inkorten(o.tekst, 120)}’</span>
      )}
    </>
  )
}
