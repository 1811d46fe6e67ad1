// SPDX-License-Identifier: EUPL-1.2
/** Hulp, Toegankelijkheid and Privacy: pages that only hold text. */
import { toonPagina } from '../../antwoord.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { PartijTeken, ToetsvormTeken } from '../../ui/Tekens.tsx'
import { TOETSVORMEN } from '../../../domain/overeenkomst.ts'
import { TOETSVORM_UITLEG, TOETSVORM_WOORD } from '../../../teksten/velden.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import type { Handler, Web } from '../../web.ts'

export const toonHulp =
  (web: Web): Handler =>
  (c) =>
    toonPagina(c, web, <HulpPagina />)
export const toonToegankelijkheid =
  (web: Web): Handler =>
  (c) =>
    toonPagina(c, web, <ToegankelijkheidPagina />)
export const toonPrivacy =
  (web: Web): Handler =>
  (c) =>
    toonPagina(c, web, <PrivacyPagina />)

export function HulpPagina() {
  return (
    <Pagina titel="Hulp">
      <div className="lopend onder-titel-ruim">
        <p className="lead">Zo leest, zoekt en verbetert u de afspraken.</p>
        <h2>Lezen</h2>
        <p>
          De afspraken staan in de volgorde en met de nummers van het document. Wat voor één jaar
          geldt, staat in oranje met een streep ervoor. In de marge staat wat Driehoek in de tekst
          vond: wie het doet, wanneer, en welke getallen erbij horen.
        </p>
        <p>De tekens betekenen:</p>
        <ul className="kale-lijst tekens-lijst">
          <li>
            <PartijTeken wie={['gemeente']} /> de gemeente is aan zet
          </li>
          <li>
            <PartijTeken wie={['corporatie']} /> de woningcorporatie is aan zet
          </li>
          <li>
            <PartijTeken wie={['huurdersorganisatie']} /> de huurdersorganisatie is aan zet
          </li>
          <li>
            <PartijTeken wie={['partijen']} /> alle drie samen
          </li>
          {TOETSVORMEN.map((t) => (
            <li key={t}>
              <ToetsvormTeken vorm={t} /> {hoofdletter(TOETSVORM_WOORD[t])}:{' '}
              {TOETSVORM_UITLEG[t].toLowerCase()}
            </li>
          ))}
        </ul>
        <h2>Zoeken</h2>
        <ul>
          <li>Zoek op een woord. Wij vinden ook andere vormen van dat woord.</li>
          <li>
            Zoek op een nummer, zoals <kbd>2.1.1</kbd> of <kbd>art. 2.1.1</kbd>.
          </li>
          <li>
            Zet woorden tussen aanhalingstekens om precies die zin te vinden:{' '}
            <kbd>"sociale huur"</kbd>.
          </li>
          <li>Kies daarna filters. Het adres van de pagina bewaart uw vraag. U kunt het delen.</li>
        </ul>
        <h2>Een document inlezen</h2>
        <ol>
          <li>
            <a href="/nieuw">Kies een document</a>: pdf, Word (docx), OpenDocument (odt), tekst of
            Markdown, tot 50 MB.
          </li>
          <li>Driehoek leest het en stelt vragen bij wat niet duidelijk is.</li>
          <li>
            U kijkt na wat er gelezen is en verbetert het. U kunt stoppen en later verdergaan.
          </li>
          <li>U bewaart het als concept en stelt het vast. Pas dan geldt het.</li>
        </ol>
        <h2>Verbeteren</h2>
        <p>
          Klopt een gegeven niet, open dan de afspraak en kies ‘Wijzig deze gegevens’. De tekst van
          het document verandert nooit. Elke wijziging staat in de geschiedenis.
        </p>
        <h2>Afdrukken</h2>
        <p>Druk een pagina af met uw browser. Menu en filters vallen weg, de marge blijft staan.</p>
        <h2>Komt u er niet uit?</h2>
        <p>
          Vraag het de beheerder van deze installatie. Op <a href="/begrippen">Begrippen</a> staat
          wat de woorden betekenen.
        </p>
      </div>
    </Pagina>
  )
}

export function ToegankelijkheidPagina() {
  return (
    <Pagina titel="Toegankelijkheid">
      <div className="lopend onder-titel-ruim">
        <p className="lead">Iedereen moet deze site kunnen gebruiken.</p>
        <p>
          Wij houden ons aan WCAG 2.2, niveau A en AA. Bij elke wijziging van Driehoek controleert
          een programma elke pagina, op een smal en een breed scherm, licht en donker.
        </p>
        <h2>Wat u mag verwachten</h2>
        <ul>
          <li>Alles werkt met het toetsenbord. U ziet steeds waar u bent.</li>
          <li>Alles werkt zonder JavaScript.</li>
          <li>Tekst kunt u vergroten tot 400% zonder opzij te schuiven.</li>
          <li>
            Kleur is nooit het enige verschil: er staat altijd een woord, een streep of een teken
            bij.
          </li>
          <li>De site volgt uw keuze voor een donker scherm, hoog contrast en minder beweging.</li>
        </ul>
        <h2>Wat nog niet is onderzocht</h2>
        <ul>
          <li>Mensen met een beperking hebben de site nog niet getest.</li>
          <li>
            Het document dat u downloadt, is van de partijen zelf. Dat kan minder toegankelijk zijn.
          </li>
        </ul>
        <h2>Werkt iets niet?</h2>
        <p>
          Meld het aan de beheerder van deze installatie. Schrijf op welke pagina het was en wat u
          wilde doen.
        </p>
      </div>
    </Pagina>
  )
}

export function PrivacyPagina() {
  return (
    <Pagina titel="Privacy">
      <div className="lopend onder-titel-ruim">
        <p className="lead">
          Driehoek bewaart afspraken tussen organisaties, geen gegevens over personen.
        </p>
        <h2>Wat wij bewaren</h2>
        <ul>
          <li>Het document dat iemand inleest, en de afspraken die erin staan.</li>
          <li>Elke wijziging, met de tijd waarop die is gedaan.</li>
        </ul>
        <h2>Wat wij niet doen</h2>
        <ul>
          <li>Wij zetten geen cookies.</li>
          <li>Wij meten niet wat u leest.</li>
          <li>Wij laden niets van andere sites. Ook de letters komen van deze site zelf.</li>
          <li>Wij sturen het document nergens heen. Het wordt op deze computer gelezen.</li>
        </ul>
        <h2>Let op bij het inlezen</h2>
        <p>
          Staan er namen of adressen van huurders in een document, haal die er dan eerst uit. Namen
          van bestuurders die tekenen, mogen blijven staan.
        </p>
      </div>
    </Pagina>
  )
}
