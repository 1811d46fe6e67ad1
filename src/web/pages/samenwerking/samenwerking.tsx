// SPDX-License-Identifier: EUPL-1.2
/** One collaboration: who, until when, on what ground, how much of what, what falls when, and what the document leaves open. */
import { isVraag } from '../../../domain/bevinding.ts'
import type { SamenwerkingPagina as Model } from '../../../domain/overzicht.ts'
import { meldingTekst } from '../../../teksten/meldingen.ts'
import { opmaakNummer } from '../../../teksten/nummers.ts'
import { getal, hoofdletter, opsomming, VAST } from '../../../teksten/opmaak.ts'
import { aantal, ROL_WOORD } from '../../../teksten/velden.ts'
import { getSamenwerking } from '../../../usecases/get-samenwerking.ts'
import { toonPagina, toonUitCache } from '../../antwoord.tsx'
import { Drukregel } from '../../ui/Drukregel.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { PartijTeken } from '../../ui/Tekens.tsx'
import type { Handler, Web } from '../../web.ts'
import { afsprakenAdres, leesVersie, samenwerkingAdres, type Versie } from '../adressen.ts'
import { LEGE_ZOEKSTAAT, zoekstaatAdres } from '../afspraken/zoekstaat.ts'
import { groepeer, opVolgorde, Vraaglijst } from '../vragen.tsx'
import { Jaar } from './jaar.tsx'
import { Overeenkomst, Weggelaten } from './overeenkomst.tsx'

export function toonSamenwerking(web: Web): Handler {
  return async (c) => {
    const slug = c.req.param('slug') ?? ''
    const versie = leesVersie(c.req.query('versie'))
    const gekozen = c.req.query('jaar')
    const jaar = gekozen !== undefined && /^\d{4}$/.test(gekozen) ? Number(gekozen) : null
    const pagina = async (melding?: React.ReactNode) => {
      const ctx = web.maakContext()
      const model = await getSamenwerking(ctx, slug, versie === undefined ? {} : { versie })
      return (
        <SamenwerkingPagina
          model={model}
          versie={versie}
          jaar={jaar}
          vandaag={ctx.nu.toISOString().slice(0, 10)}
          melding={melding}
        />
      )
    }
    const melding = meldingTekst(c.req.query('melding'))
    if (melding)
      return toonPagina(
        c,
        web,
        await pagina(
          <Melding kop={melding.kop}>{melding.uitleg ? <p>{melding.uitleg}</p> : null}</Melding>,
        ),
      )
    return toonUitCache(c, web, slug, `${samenwerkingAdres(slug, versie)}#${String(jaar)}`, () =>
      pagina(),
    )
  }
}

interface Eigen {
  readonly model: Model
  readonly versie: Versie
}

export function SamenwerkingPagina(
  p: Eigen & {
    /** Year of the timeline that was asked for. */
    readonly jaar: number | null
    /** ISO date: which quarter is now. */
    readonly vandaag: string
    readonly melding?: React.ReactNode
  },
) {
  const { model, versie } = p
  const { samenwerking, overeenkomst, aantallen } = model
  const g = overeenkomst.gegevens
  return (
    <Pagina
      // a line may end at the dot, not begin with it
      titel={samenwerking.naam.replaceAll(/ ·[ \u00a0]/gu, `${VAST}· `)}
      venster="Overzicht"
      samenwerking={samenwerking}
      plek="samenwerking"
      melding={p.melding}
      onderTitel={
        <p>
          {g.titel ? `${g.titel}. ` : null}
          {aantal(aantallen.afspraken, 'afspraak', 'afspraken')} en{' '}
          {aantal(aantallen.prestaties, 'prestatie', 'prestaties')} in{' '}
          {aantal(aantallen.pijlers, 'pijler', 'pijlers')}.
        </p>
      }
    >
      <Drukregel overeenkomst={overeenkomst} />
      {overeenkomst.stand === 'concept' ? (
        <Concept model={model} />
      ) : overeenkomst.stand === 'vervangen' ? (
        <p className="onder-titel">
          Dit is versie {overeenkomst.versie}. Zij is vervangen.{' '}
          <a href={samenwerkingAdres(samenwerking.slug)}>Bekijk de versie die nu geldt</a>.
        </p>
      ) : null}
      <div className="met-zij deel">
        <Pijlers model={model} versie={versie} />
        <section aria-labelledby="partijen">
          <h2 id="partijen">Partijen</h2>
          <ul className="items partijen">
            {samenwerking.partijen.map((partij) => (
              <li key={partij.id}>
                {partij.rol === 'anders' ? null : <PartijTeken wie={[partij.rol]} />}
                <strong>{partij.naam}</strong>
                <div className="klein stil">
                  {hoofdletter(ROL_WOORD[partij.rol])}
                  {partij.alias.length > 0
                    ? `, in het document ook ${opsomming(partij.alias)}`
                    : null}
                </div>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className="deel" aria-labelledby="afspraken-over">
        <h2 id="afspraken-over">De overeenkomst</h2>
        <Overeenkomst model={model} versie={versie} />
      </section>
      <Jaar
        slug={samenwerking.slug}
        partijen={samenwerking.partijen}
        tijdlijnen={model.tijdlijnen}
        gekozen={p.jaar}
        gegevens={g}
        vandaag={p.vandaag}
        versie={versie}
      />
      <Vragen model={model} versie={versie} />
      <Weggelaten model={model} versie={versie} />
    </Pagina>
  )
}

function Concept({ model }: { readonly model: Model }) {
  const { origineel } = model.overeenkomst
  return (
    <Melding soort="let_op" kop="Dit is een concept">
      <p>
        De afspraken staan in het register, maar zijn nog niet vastgesteld. U kunt ze nog nakijken
        en verbeteren.
      </p>
      <Knoppen>
        <KnopLink soort="hoofd" href={`/documenten/${origineel.documentId}/nakijken`}>
          Kijk na en stel vast
        </KnopLink>
      </Knoppen>
    </Melding>
  )
}

function Pijlers({ model, versie }: Eigen) {
  const { slug } = model.samenwerking
  const adresVan = (pijler: string): string =>
    afsprakenAdres(slug) +
    zoekstaatAdres({ ...LEGE_ZOEKSTAAT, versie, filter: { pijlers: [pijler] } })
  const som = (f: (p: Model['pijlers'][number]) => number): string =>
    getal(model.pijlers.reduce((n, p) => n + f(p), 0))
  return (
    <section aria-labelledby="pijlers">
      <h2 id="pijlers">Waar de afspraken over gaan</h2>
      <Tabel
        bijschrift="Aantal afspraken en prestaties per pijler"
        bijschriftVerborgen
        smal="blokken"
        kolommen={[
          { kop: 'Pijler' },
          { kop: 'Afspraken', getal: true },
          { kop: 'Prestaties', getal: true },
          { kop: 'Met een getal', getal: true },
        ]}
        rijen={model.pijlers.map((p) => ({
          sleutel: p.id,
          cellen: [
            <a key="a" href={adresVan(p.nummer ?? p.id)}>
              {opmaakNummer(null, p.nummer, p.titel)}
            </a>,
            getal(p.afspraken),
            getal(p.prestaties),
            getal(p.metGetal),
          ],
        }))}
        voet={['Samen', som((p) => p.afspraken), som((p) => p.prestaties), som((p) => p.metGetal)]}
      />
      <Knoppen>
        <KnopLink soort="hoofd" href={afsprakenAdres(slug, versie)}>
          Lees de afspraken
        </KnopLink>
      </Knoppen>
    </section>
  )
}

const EERSTE_VRAGEN = 12

function standVanVragen(open: number, beantwoord: number): string {
  if (open > 0)
    return `${aantal(open, 'vraag', 'vragen')} van Driehoek bij het lezen ${open === 1 ? 'staat' : 'staan'} nog open.`
  return beantwoord > 0
    ? 'Alle vragen die Driehoek bij het lezen had, zijn beantwoord.'
    : 'Driehoek had bij het lezen geen vragen.'
}

function Vragen({ model, versie }: Eigen) {
  const { bevindingen } = model.overeenkomst
  if (bevindingen.length === 0)
    return (
      <section className="deel" aria-labelledby="vragen">
        <h2 id="vragen">Wat het document open laat</h2>
        <p className="stil">Wij vonden geen tegenstrijdigheden en geen ontbrekende stukken.</p>
      </section>
    )
  const op = opVolgorde(bevindingen)
  const groepen = groepeer(op.filter((b) => b.antwoord === undefined))
  const beantwoord = groepeer(op.filter((b) => b.antwoord !== undefined))
  const open = groepen.filter((g) => isVraag(g.eerste)).length
  const punten = groepen.length - open
  const eerste = groepen.slice(0, EERSTE_VRAGEN)
  const rest = groepen.slice(EERSTE_VRAGEN)
  return (
    <section className="deel" aria-labelledby="vragen">
      <h2 id="vragen">Wat het document open laat</h2>
      <p className="stil">
        {standVanVragen(open, beantwoord.length)}{' '}
        {punten > 0 ? `${aantal(punten, 'punt', 'punten')} om op te letten. ` : null}
        De tekst zelf is niet veranderd.
      </p>
      {eerste.length > 0 ? (
        <Vraaglijst groepen={eerste} slug={model.samenwerking.slug} versie={versie} />
      ) : null}
      {rest.length > 0 ? (
        <details className="vouw">
          <summary>Nog {aantal(rest.length, 'vraag', 'vragen')}</summary>
          <Vraaglijst groepen={rest} slug={model.samenwerking.slug} versie={versie} />
        </details>
      ) : null}
      {beantwoord.length > 0 ? (
        <details className="vouw">
          <summary>{aantal(beantwoord.length, 'beantwoorde vraag', 'beantwoorde vragen')}</summary>
          <Vraaglijst groepen={beantwoord} slug={model.samenwerking.slug} versie={versie} />
        </details>
      ) : null}
    </section>
  )
}
