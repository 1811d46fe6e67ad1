// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one page with its parts, none of which is used elsewhere.
/** Doubts first: one question at a time, with the passages it is about, and the list of all of them. */
import { AppError } from '../../../domain/errors.ts'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import { bevindingTekst } from '../../../teksten/bevindingen.ts'
import { antwoordTekst, redenTekst } from '../../../teksten/nakijken.ts'
import { hoofdletter, inkorten, opsomming, VAST } from '../../../teksten/opmaak.ts'
import { aantal, LEESMELDING_TEKST } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import { BerichtTeken } from '../../ui/Tekens.tsx'
import { Tekstvak, Veld, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { nakijkAdres, onderdeelAdres, twijfelAdres } from './adressen.ts'
import { gekozenKeuze, keuzesVoor, type Keuzemogelijkheid } from './antwoorden.ts'
import { bewaarCorrectie, isGeweigerd } from './bewaren.tsx'
import { merkenVan } from './bronstuk.ts'
import { leesFormulier, type Formulier } from './formulier.ts'
import { Brontekst, EigenTekst, Gelezen, naamVoluit, plaatsTekst } from './gelezen.tsx'
import { BewerkingMelding, gelezenZin, NakijkPagina } from './kader.tsx'
import { Weggelaten } from './plaats.tsx'
import { type Twijfel, verzamelTwijfels, volgendeOpen } from './twijfels.ts'

interface Fout {
  readonly veld: string
  readonly tekst: string
}

export function TwijfelPagina(p: {
  readonly document: DocumentInNakijken
  /** null: nothing (more) to ask; only the list. */
  readonly nr: number | null
  readonly melding: string | undefined
  readonly fout?: Fout
  readonly formulier?: Formulier
}) {
  const { document } = p
  const { id } = document.document
  const twijfels = verzamelTwijfels(document.ontleding)
  const deze = twijfels.vragen.find((t) => t.nr === p.nr)
  const anderen = twijfels.vragen.filter((t) => t.nr !== p.nr)
  return (
    <NakijkPagina
      document={document}
      nu="twijfels"
      titel="Klopt wat wij hebben gelezen?"
      venster={
        deze ? `Twijfel ${String(deze.nr)} van ${String(twijfels.vragen.length)}` : 'Twijfels'
      }
      onderTitel={gelezenZin(document)}
      melding={
        p.fout ? (
          <Foutoverzicht fouten={[p.fout]} />
        ) : (
          <BewerkingMelding
            code={p.melding}
            document={document}
            terug={twijfelAdres(id, p.nr ?? undefined)}
          />
        )
      }
    >
      {deze ? (
        <>
          <Vraag
            document={document}
            twijfel={deze}
            totaal={twijfels.vragen.length}
            volgende={volgendeOpen(twijfels, deze.nr)}
            fout={p.fout}
            formulier={p.formulier}
          />
          <Naast document={document} twijfel={deze} />
        </>
      ) : (
        <div className="lopend">
          <p>
            {twijfels.vragen.length === 0
              ? 'Wij hebben geen twijfels. Kijk nog wel even of alles klopt.'
              : twijfels.klaar === twijfels.vragen.length
                ? 'Alle twijfels zijn opgelost. Kijk nu of de rest klopt.'
                : 'U kunt twijfels ook overslaan. Ze blijven dan als open vraag bij de afspraak staan.'}
          </p>
          <Knoppen>
            <KnopLink soort="hoofd" href={nakijkAdres(id, {})}>
              Ga naar alles nakijken
            </KnopLink>
          </Knoppen>
        </div>
      )}
      <Lijst
        id="twijfels"
        kop={deze ? 'De andere twijfels' : 'Alle twijfels'}
        document={document}
        twijfels={anderen}
      />
      <GoedOmTeWeten document={document} twijfels={twijfels.goedOmTeWeten} />
    </NakijkPagina>
  )
}

function Vraag(p: {
  readonly document: DocumentInNakijken
  readonly twijfel: Twijfel
  readonly totaal: number
  readonly volgende: Twijfel | null
  readonly fout: Fout | undefined
  readonly formulier: Formulier | undefined
}) {
  const { twijfel: t } = p
  const { id } = p.document.document
  const tekst = bevindingTekst(t.metNamen)
  const keuzes = keuzesVoor(t, p.document.ontleding)
  const gekozen = p.formulier?.tekst('keuze') ?? gekozenKeuze(keuzes, t.bevinding.antwoord)
  const waar = t.onderdelen
    .map((o, i) => {
      const citaat = t.bevinding.citaten[i]
      const naam = naamVoluit(o, nameOnderdelen(p.document.ontleding.onderdelen).get(o.sleutel))
      return citaat !== undefined && t.bevinding.citaten.length === t.onderdelen.length
        ? { naam, citaat }
        : null
    })
    .filter((x) => x !== null)
  return (
    <section className="twijfel" aria-labelledby="vraag">
      <p className="klein stil">
        Twijfel {String(t.nr)} van {String(p.totaal)} ·{VAST}
        {t.bevinding.ernst === 'tegenstrijdig' ? 'het document spreekt zichzelf tegen: ' : ''}
        {tekst.kort}
      </p>
      <h2 id="vraag">{tekst.vraag}</h2>
      <p className="lopend">
        {tekst.uitleg}{' '}
        {waar.map((w) => (
          <span key={w.naam}>
            {w.naam} zegt <strong>‘{w.citaat}’</strong>.{' '}
          </span>
        ))}
        De tekst van het document verandert niet.
        {keuzes.some((k) => k.antwoord.soort === 'lezing')
          ? ' U kiest alleen met welke woorden wij rekenen.'
          : ''}
      </p>
      {t.klaar ? (
        <p className="klein">
          <BerichtTeken soort="goed" /> {antwoordTekst(t.bevinding)} U kunt uw antwoord nog
          wijzigen.
        </p>
      ) : null}
      <form method="post" action={twijfelAdres(id, t.nr)}>
        <Verborgen waarden={{ versietoken: p.document.versietoken }} />
        <fieldset
          className={`utrecht-form-field${p.fout?.veld === 'veld-keuze' ? ' utrecht-form-field--invalid' : ''}`}
        >
          <legend className="verborgen">{tekst.vraag}</legend>
          {p.fout?.veld === 'veld-keuze' ? (
            <span className="utrecht-form-field-error-message" id="veld-keuze-fout">
              {p.fout.tekst}
            </span>
          ) : null}
          {keuzes.map((k, i) => (
            <Keuze
              key={k.waarde}
              keuze={k}
              id={i === 0 ? 'veld-keuze' : undefined}
              gekozen={gekozen === k.waarde}
              fout={p.fout}
              formulier={p.formulier}
            />
          ))}
        </fieldset>
        <Knoppen>
          <Knop>
            {p.volgende
              ? `Bewaar en ga naar twijfel${VAST}${String(p.volgende.nr)}`
              : 'Bewaar en ga naar alles nakijken'}
          </Knop>
          {p.volgende ? (
            <KnopLink soort="stil" href={twijfelAdres(id, p.volgende.nr)}>
              Sla over
            </KnopLink>
          ) : null}
          {p.totaal === 1 ? null : (
            <KnopLink soort="stil" href="#twijfels">
              {`Alle${VAST}${String(p.totaal)} twijfels`}
            </KnopLink>
          )}
        </Knoppen>
      </form>
    </section>
  )
}

function Keuze(p: {
  readonly keuze: Keuzemogelijkheid
  readonly id: string | undefined
  readonly gekozen: boolean
  readonly fout: Fout | undefined
  readonly formulier: Formulier | undefined
}) {
  const k = p.keuze
  return (
    <>
      <label className="keuze-rij">
        <input type="radio" name="keuze" value={k.waarde} id={p.id} defaultChecked={p.gekozen} />
        <span>{k.label}</span>
        {k.hulp ? <span className="utrecht-form-field-description">{k.hulp}</span> : null}
      </label>
      {k.velden ? (
        <div className="keuze-velden">
          {k.velden.map((v) => {
            const eigen = {
              naam: v.naam,
              label: v.label,
              waarde: p.formulier?.heeft(v.naam) ? p.formulier.tekst(v.naam) : v.waarde,
              fout: p.fout?.veld === `veld-${v.naam}` ? p.fout.tekst : undefined,
            }
            return v.soort === 'lang' ? (
              <Tekstvak key={v.naam} {...eigen} boek rijen={5} />
            ) : (
              <Veld key={v.naam} {...eigen} kort />
            )
          })}
        </div>
      ) : null}
    </>
  )
}

/** The passages of the doubt, and beside them what was read there. */
function Naast({
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

function Lijst(p: {
  readonly id: string
  readonly kop: string
  readonly document: DocumentInNakijken
  readonly twijfels: readonly Twijfel[]
}) {
  if (p.twijfels.length === 0) return null
  return (
    <section className="deel" aria-labelledby={p.id}>
      <h2 id={p.id}>{p.kop}</h2>
      <ul className="regels">
        {p.twijfels.map((t) => (
          <li key={t.nr}>
            <div>
              {t.klaar ? (
                <strong>
                  <BerichtTeken soort="goed" /> Klaar
                </strong>
              ) : (
                <strong>Open</strong>
              )}
            </div>
            <div>
              <h3>
                <a href={twijfelAdres(p.document.document.id, t.nr)}>
                  {bevindingTekst(t.metNamen).vraag}
                </a>
              </h3>
              <p className="klein stil">{antwoordTekst(t.bevinding) ?? waarover(t)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HOEVEEL_NAMEN = 3

function opsommingKort(t: Twijfel): string {
  const namen = t.metNamen.onderdelen
  if (namen.length <= HOEVEEL_NAMEN + 1) return opsomming([...namen])
  return `${namen.slice(0, HOEVEEL_NAMEN).join(', ')} en ${String(namen.length - HOEVEEL_NAMEN)} andere`
}

/** Numbers, and for one item its first words, so that the list can be told apart. */
function waarover(t: Twijfel): string {
  const eerste = t.onderdelen[0]
  const namen = opsommingKort(t)
  return t.onderdelen.length === 1 && eerste
    ? [namen, `‘${inkorten(eerste.tekst, 90)}’`].filter(Boolean).join(` ·${VAST}`)
    : namen
}

function GoedOmTeWeten(p: {
  readonly document: DocumentInNakijken
  readonly twijfels: readonly Twijfel[]
}) {
  const { meldingen } = p.document.bron
  const { id } = p.document.document
  if (p.twijfels.length === 0 && meldingen.length === 0) return null
  return (
    <section className="deel" aria-labelledby="weten">
      <h2 id="weten">Goed om te weten</h2>
      <details className="vouw">
        <summary>
          {aantal(p.twijfels.length + meldingen.length, 'opmerking', 'opmerkingen')} waar u niets
          mee hoeft te doen
        </summary>
        <ul className="regels">
          {meldingen.map((m) => (
            <li key={m.code}>
              <div>Bestand</div>
              <p>{LEESMELDING_TEKST[m.code](m.aantal)}</p>
            </li>
          ))}
          {p.twijfels.map((t) => {
            const tekst = bevindingTekst(t.metNamen)
            const eerste = t.onderdelen[0]
            return (
              <li key={t.index}>
                <div>{opsommingKort(t) || 'Document'}</div>
                <div>
                  <h3>{tekst.vraag}</h3>
                  <p className="klein stil">{tekst.uitleg}</p>
                </div>
                {eerste ? (
                  <div className="klein">
                    <a href={onderdeelAdres(id, eerste.sleutel)}>
                      Bekijk<span className="verborgen"> {opsommingKort(t)}</span>
                    </a>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}

/** GET /documenten/:id/twijfels and /twijfels/:nr; without a number the first open one. */
export function toonTwijfels(web: Web): Handler {
  return async (c) => {
    const document = await getNakijken(web.maakContext(), c.req.param('id') ?? '')
    const twijfels = verzamelTwijfels(document.ontleding)
    const ruw = c.req.param('nr')
    const nr = ruw === undefined ? (volgendeOpen(twijfels, 0)?.nr ?? null) : Number(ruw)
    if (nr !== null && !twijfels.vragen.some((t) => t.nr === nr))
      throw new AppError('niet_gevonden')
    return toonPagina(
      c,
      web,
      <TwijfelPagina document={document} nr={nr} melding={c.req.query('melding')} />,
    )
  }
}

export function beantwoordTwijfel(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const twijfels = verzamelTwijfels(document.ontleding)
    const twijfel = twijfels.vragen.find((t) => t.nr === Number(c.req.param('nr')))
    if (!twijfel) throw new AppError('niet_gevonden')
    const formulier = await leesFormulier(c)
    const opnieuw = (veld: string, reden: string) =>
      toonPagina(
        c,
        web,
        <TwijfelPagina
          document={document}
          nr={twijfel.nr}
          melding={undefined}
          fout={{ veld: `veld-${veld}`, tekst: redenTekst(reden) }}
          formulier={formulier}
        />,
        422,
      )
    const keuze = keuzesVoor(twijfel, document.ontleding).find(
      (k) => k.waarde === formulier.tekst('keuze'),
    )
    if (!keuze) return opnieuw('keuze', 'geen_keuze')
    const acties = keuze.acties?.(formulier) ?? []
    if ('veld' in acties) return opnieuw(acties.veld, acties.reden)
    const volgende = volgendeOpen(twijfels, twijfel.nr)
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'antwoord',
      acties: [
        ...acties,
        { soort: 'beantwoord', bevinding: twijfel.index, antwoord: keuze.antwoord },
      ],
      naar: volgende ? twijfelAdres(id, volgende.nr) : nakijkAdres(id, {}),
    })
    if (!isGeweigerd(uitkomst)) return uitkomst
    return opnieuw(
      keuze.velden?.find((v) => uitkomst.veld.endsWith(v.naam))?.naam ?? 'keuze',
      uitkomst.reden,
    )
  }
}
