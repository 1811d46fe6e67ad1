// SPDX-License-Identifier: EUPL-1.2
/** While a document is read: a page that looks again by itself, may be closed and come back to. */
import { type DocumentSamenvatting, LEESSTAPPEN, type Leesstap } from '../../../domain/document.ts'
import { foutTekst } from '../../../teksten/fouten.ts'
import { bewerkingMelding } from '../../../teksten/nakijken.ts'
import { bestandsgrootte, datum, tijd, VAST } from '../../../teksten/opmaak.ts'
import { aantal, FORMAAT_WOORD, LEESSTAP_TEKST } from '../../../teksten/velden.ts'
import { getDocument } from '../../../usecases/get-document.ts'
import { getLeesstap } from '../../../usecases/leesstap.ts'
import { getVersies } from '../../../usecases/get-versies.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Feiten } from '../../ui/Feiten.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { BerichtTeken } from '../../ui/Tekens.tsx'
import type { Handler, Web } from '../../web.ts'
import { alHierAdres, documentAdres, nakijkAdres, twijfelAdres } from './adressen.ts'
import { plaatsVan } from './plaats-van.ts'
import { verzamelTwijfels } from './twijfels.ts'

/** Most documents are read within a second: worth a short wait, so that nobody sees a page flash by. */
const WACHT_MS = 900
const KIJK_MS = 75
/** A page that is still reading looks again after so many seconds. */
const VERVERS_S = 3

export function toonDocument(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    let document = await getDocument(web.maakContext(), id)
    // The script of the page asks how far it is; when it is over, it loads the page itself.
    const nu = getLeesstap(web.maakContext(), id)
    if ((c.req.header('accept') ?? '').startsWith('application/json'))
      return Response.json(
        { bezig: isOnderweg(document), zin: stapZin(document, nu), klaar: aantalKlaar(nu) },
        { headers: { 'cache-control': 'no-store' } },
      )
    for (let t = 0; t < WACHT_MS && isOnderweg(document); t += KIJK_MS) {
      await new Promise((klaar) => setTimeout(klaar, KIJK_MS))
      document = await getDocument(web.maakContext(), id)
    }
    const melding = c.req.query('melding')
    if (document.stand === 'gelezen') {
      const { ontleding, laatste } = await getNakijken(web.maakContext(), id)
      // Who was correcting the list goes on there; the doubts are one link away.
      const open = laatste === null && verzamelTwijfels(ontleding).vragen.some((t) => !t.klaar)
      return ga(c, open ? twijfelAdres(id) : nakijkAdres(id, {}), melding)
    }
    return toonPagina(
      c,
      web,
      <DocumentPagina
        document={document}
        melding={melding}
        stap={getLeesstap(web.maakContext(), id)}
        concept={await isNogConcept(web, document)}
      />,
    )
  }
}

/** It stands in the register, and nothing in it holds yet. */
async function isNogConcept(web: Web, d: DocumentSamenvatting): Promise<boolean> {
  const { overeenkomst } = d
  if (d.stand !== 'in_register' || !overeenkomst) return false
  const { versies } = await getVersies(web.maakContext(), overeenkomst.slug)
  return versies.some((v) => v.versie === overeenkomst.versie && v.stand === 'concept')
}

const isOnderweg = (d: DocumentSamenvatting): boolean =>
  d.stand === 'ontvangen' || d.stand === 'bezig'

const TITEL: Readonly<Record<DocumentSamenvatting['stand'], string>> = {
  ontvangen: 'Uw document wacht om gelezen te worden',
  bezig: 'Wij lezen uw document',
  gelezen: 'Uw document is gelezen',
  mislukt: 'Dit document kunnen wij niet lezen',
  in_register: 'Dit document staat in het register',
  weggegooid: 'Dit document is weggegooid',
}

export function DocumentPagina(p: {
  readonly document: DocumentSamenvatting
  readonly melding: string | undefined
  readonly concept?: boolean
  /** What is being done now; null while it waits, or when another process does it. */
  readonly stap?: Leesstap | null
}) {
  const d = p.document
  const melding = bewerkingMelding(p.melding)
  const titel =
    d.stand === 'mislukt' && d.fout ? foutTekst(d.fout.code, d.fout.gegevens).kop : TITEL[d.stand]
  return (
    <Pagina
      titel={titel}
      venster={`${titel} · ${d.naam}`}
      {...plaatsVan(d)}
      {...(isOnderweg(d) ? { ververs: VERVERS_S } : {})}
      melding={
        melding ? (
          <Melding soort="let_op" kop={melding.kop}>
            <p>{melding.uitleg}</p>
          </Melding>
        ) : null
      }
    >
      <div className="lopend">
        <Stand document={d} concept={p.concept ?? false} stap={p.stap ?? null} />
      </div>
      <section className="deel" aria-labelledby="bestand">
        <h2 id="bestand">Het bestand</h2>
        <div className="lopend">
          <Feiten
            feiten={[
              { naam: 'Naam', waarde: d.naam },
              { naam: 'Soort', waarde: d.formaat ? FORMAAT_WOORD[d.formaat] : null },
              { naam: 'Grootte', waarde: bestandsgrootte(d.grootte) },
              {
                naam: 'Ontvangen',
                waarde: `${datum(d.ontvangenOp)}, ${tijd(d.ontvangenOp)}`,
              },
              { naam: 'Titel', waarde: d.titel },
            ]}
          />
        </div>
      </section>
    </Pagina>
  )
}

/** How many of the steps are behind us. */
const aantalKlaar = (stap: Leesstap | null): number =>
  stap === null ? 0 : LEESSTAPPEN.indexOf(stap)

function stapZin(d: DocumentSamenvatting, stap: Leesstap | null): string {
  if (stap === null)
    return d.stand === 'ontvangen' ? 'Uw document wacht op zijn beurt.' : 'Wij lezen uw document.'
  const nr = aantalKlaar(stap) + 1
  return `Stap${VAST}${String(nr)} van${VAST}${String(LEESSTAPPEN.length)}: ${LEESSTAP_TEKST[stap]}.`
}

/** The steps of the reading, the one under way in bold. The element looks again by itself when there is a script. */
function Bezig(p: { readonly document: DocumentSamenvatting; readonly stap: Leesstap | null }) {
  const { document: d, stap } = p
  const basis = documentAdres(d.id)
  const klaar = aantalKlaar(stap)
  return (
    <>
      <lees-voortgang>
        <p className="lees-zin" role="status">
          {stapZin(d, stap)}
        </p>
        <progress aria-label="Voortgang van het lezen" max={LEESSTAPPEN.length} value={klaar} />
        <ol className="leesstappen">
          {LEESSTAPPEN.map((s, i) => (
            <li
              key={s}
              className={i < klaar ? 'is-klaar' : undefined}
              aria-current={s === stap ? 'step' : undefined}
            >
              <BerichtTeken soort="goed" />
              {LEESSTAP_TEKST[s]}
            </li>
          ))}
        </ol>
      </lees-voortgang>
      <p>
        Dit duurt meestal een paar tellen, en nooit langer dan een minuut. De pagina ververst
        zichzelf. U mag haar sluiten: wij lezen dan door. U vindt het document terug bij ‘Nog na te
        kijken’ op de <a href="/">beginpagina</a>.
      </p>
      <Knoppen>
        <KnopLink href={basis}>Kijk of het klaar is</KnopLink>
        <KnopLink soort="stil" href={`${basis}/weg`}>
          Stop en gooi weg
        </KnopLink>
      </Knoppen>
    </>
  )
}

function Stand({
  document: d,
  concept,
  stap,
}: {
  readonly document: DocumentSamenvatting
  readonly concept: boolean
  readonly stap: Leesstap | null
}) {
  const basis = documentAdres(d.id)
  const opnieuw = `/nieuw${d.samenwerking ? `?samenwerking=${d.samenwerking.slug}` : ''}`
  switch (d.stand) {
    case 'ontvangen':
    case 'bezig':
      return <Bezig document={d} stap={stap} />
    case 'mislukt': {
      const tekst = d.fout ? foutTekst(d.fout.code, d.fout.gegevens) : null
      return (
        <>
          {tekst ? (
            <>
              <p>{tekst.uitleg}</p>
              <p>{tekst.doen}</p>
            </>
          ) : null}
          <Knoppen>
            <KnopLink soort="hoofd" href={opnieuw}>
              Kies een ander bestand
            </KnopLink>
            <KnopLink soort="stil" href={`${basis}/weg`}>
              Gooi dit bestand weg
            </KnopLink>
          </Knoppen>
        </>
      )
    }
    case 'gelezen':
      return (
        <Knoppen>
          <KnopLink soort="hoofd" href={twijfelAdres(d.id)}>
            Kijk na wat wij lazen
          </KnopLink>
        </Knoppen>
      )
    case 'in_register':
      return (
        <>
          {d.aantallen ? (
            <p>
              Wij vonden {aantal(d.aantallen.afspraken, 'afspraak', 'afspraken')} en{' '}
              {aantal(d.aantallen.prestaties, 'prestatie', 'prestaties')}.
              {concept ? ' Het is nog een concept: u kunt alles nog verbeteren.' : ''}
            </p>
          ) : null}
          <Knoppen>
            {d.overeenkomst && concept ? (
              <>
                <KnopLink
                  soort="hoofd"
                  href={`/samenwerkingen/${d.overeenkomst.slug}/vaststellen?versie=${String(d.overeenkomst.versie)}`}
                >
                  Vaststellen
                </KnopLink>
                <KnopLink href={nakijkAdres(d.id, {})}>Verder nakijken</KnopLink>
              </>
            ) : null}
            {d.overeenkomst ? (
              <KnopLink
                soort={concept ? 'stil' : 'hoofd'}
                href={`/samenwerkingen/${d.overeenkomst.slug}?versie=${String(d.overeenkomst.versie)}`}
              >
                Bekijk het register
              </KnopLink>
            ) : null}
            <KnopLink soort="stil" href={alHierAdres(d.id, d.samenwerking?.slug)}>
              Lees dit bestand nog een keer
            </KnopLink>
          </Knoppen>
        </>
      )
    case 'weggegooid':
      return (
        <>
          <p>Het bestand is verwijderd. Er staat niets van in het register.</p>
          <Knoppen>
            <KnopLink soort="hoofd" href="/nieuw">
              Kies een document
            </KnopLink>
          </Knoppen>
        </>
      )
  }
}
