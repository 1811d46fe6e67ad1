// SPDX-License-Identifier: EUPL-1.2
/** Search, filters, chips, counts and the choice of view: all of it links and one GET form. */
import { aantal } from '../../../teksten/velden.ts'
import { getal, opsomming, VAST } from '../../../teksten/opmaak.ts'
import { betrokkeneNaam } from '../../../teksten/partijen.ts'
import { Knop } from '../../ui/Knop.tsx'
import { Keuze, Veld, Verborgen } from '../../ui/Veld.tsx'
import { afsprakenAdres } from '../adressen.ts'
import { filterOpties } from './filteropties.ts'
import type { AfsprakenBeeld } from './uitkomst.ts'
import {
  FILTERNAMEN,
  type Filternaam,
  gevraagdePartijen,
  vasteKeuzes,
  waardenVan,
  type Zoekstaat,
  zoekstaatAdres,
} from './zoekstaat.ts'

const LABEL: Readonly<Record<Filternaam, { readonly label: string; readonly leeg: string }>> = {
  pijler: { label: 'Pijler', leeg: 'Alle' },
  trekker: { label: 'Wie doet het', leeg: 'Iedereen' },
  betrokken: { label: 'Wie is betrokken', leeg: 'Iedereen' },
  partij: { label: 'Wie doet het of is betrokken', leeg: 'Iedereen' },
  toetsvorm: { label: 'Soort toets', leeg: 'Alle' },
  hardheid: { label: 'Hardheid', leeg: 'Alle' },
  termijn: { label: 'Termijn', leeg: 'Alle' },
  getal: { label: 'Getal', leeg: 'Alle' },
  levering: { label: 'Levering', leeg: 'Alle' },
  jaar: { label: 'Jaar', leeg: 'Alle' },
}

export function Filterbalk({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const { staat, register } = beeld
  const keuzes = filterOpties(register, staat.filter)
  const actief = FILTERNAMEN.filter((n) => waardenVan(staat.filter, n).length > 0)
  return (
    <search>
      <form className="filter" method="get" action={afsprakenAdres(register.samenwerking.slug)}>
        <Verborgen waarden={vasteKeuzes(staat)} />
        <div className="filter-zoek">
          <Veld naam="zoek" soort="search" label="Zoek in de afspraken" waarde={staat.zoek} />
          <Knop>Zoek</Knop>
        </div>
        <details className="vouw filter-vouw">
          <summary>
            Filters
            {actief.length > 0
              ? `: ${getal(actief.length)}${VAST}gekozen`
              : ': wie doet het, wie is betrokken, toets, termijn, getal, levering, jaar'}
          </summary>
          <div className="filter-rij">
            {FILTERNAMEN.filter((naam) => keuzes[naam].length > 0).map((naam) => (
              <Keuze
                key={naam}
                naam={naam}
                id={`filter-${naam}`}
                label={LABEL[naam].label}
                leeg={LABEL[naam].leeg}
                opties={keuzes[naam]}
                waarde={waardenVan(staat.filter, naam)[0]}
              />
            ))}
            <div className="filter-toon">
              <Knop>Toon</Knop>
            </div>
          </div>
        </details>
      </form>
    </search>
  )
}

export function Gekozen({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const { staat, register } = beeld
  const basis = afsprakenAdres(register.samenwerking.slug)
  const adres = (s: Zoekstaat): string => basis + zoekstaatAdres(s)
  return (
    <div className="gekozen">
      {beeld.chips.map((chip) => (
        <a className="chip" key={chip.label} href={adres(chip.staat)}>
          {chip.label}
          <span aria-hidden="true">×</span>
          <span className="verborgen">weghalen</span>
        </a>
      ))}
      <p className="gekozen-aantal klein stil" role="status">
        {beeld.gefilterd
          ? `${getal(beeld.aantal.totaal)} van${VAST}${getal(beeld.totaal)}: `
          : null}
        {aantal(beeld.aantal.afspraken, 'afspraak', 'afspraken')} en{' '}
        {aantal(beeld.aantal.prestaties, 'prestatie', 'prestaties')}
        <Samen beeld={beeld} />
      </p>
      <p className="weergave klein">
        {staat.weergave === 'lezen' ? (
          <strong aria-current="true">Lezen</strong>
        ) : (
          <a href={adres({ ...staat, weergave: 'lezen' })}>Lezen</a>
        )}
        {` ·${VAST}`}
        {staat.weergave === 'lijst' ? (
          <strong aria-current="true">Lijst</strong>
        ) : (
          <a href={adres({ ...staat, weergave: 'lijst' })}>Lijst</a>
        )}
        <druk-knop />
      </p>
    </div>
  )
}

/** Why somebody who asked for one party also gets what does not name it. */
function Samen({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  if (beeld.samen === 0) return null
  const { partijen } = beeld.register.samenwerking
  const namen = gevraagdePartijen(beeld.staat.filter, partijen).map((w) =>
    betrokkeneNaam(w, partijen),
  )
  return (
    <span className="gekozen-samen">
      Bij {getal(beeld.samen)} daarvan staat ‘{betrokkeneNaam('partijen', partijen)}’, dus ook{' '}
      {opsomming(namen)}.
    </span>
  )
}

/** Nothing found: which filter to drop, and what that gives. */
export function NietsGevonden({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const basis = afsprakenAdres(beeld.register.samenwerking.slug)
  return (
    <div className="lopend niets">
      <p className="lead">
        {beeld.staat.zoek && beeld.chips.length === 1
          ? `Niets gevonden met ‘${beeld.staat.zoek}’. Zoek op een ander woord, op het begin van een woord, of op een nummer.`
          : 'Niets gevonden. Er is geen afspraak of prestatie waarvoor dit alles geldt.'}
      </p>
      {beeld.loslaten.length > 0 ? (
        <ul>
          {beeld.loslaten.map((l) => (
            <li key={l.label}>
              <a href={basis + zoekstaatAdres(l.staat)}>
                Laat {l.label.startsWith('‘') ? l.label : `‘${l.label}’`} los
              </a>
              : dan vindt u er {getal(l.aantal)}.
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={basis + zoekstaatAdres({ ...beeld.staat, zoek: '', filter: {} })}>
          Toon alle afspraken
        </a>
      </p>
    </div>
  )
}
