// SPDX-License-Identifier: EUPL-1.2
/** Every term of the pages with its meaning. docs/begrippen.md holds the same terms for developers, with their English. */
// Over 300 lines: one list of terms, nothing to split.
import type { RegisterFilter } from '../domain/registerfilter.ts'

export interface Begrip {
  /** In addresses and links: '/begrippen#prestatie'. */
  readonly sleutel: string
  readonly term: string
  readonly betekenis: string
  /** Law or standard it comes from, when it has one. */
  readonly bron?: string
  /** Where the reader meets it: a page of a collaboration ('' is the overview), or a filter of the register. */
  readonly plek?: { readonly naam: string; readonly pad: string }
  readonly filter?: RegisterFilter
}

export interface Begripgroep {
  readonly kop: string
  readonly begrippen: readonly Begrip[]
}

export const BEGRIPPEN: readonly Begripgroep[] = [
  {
    kop: 'De afspraken',
    begrippen: [
      {
        sleutel: 'prestatieafspraken',
        term: 'prestatieafspraken',
        betekenis:
          'Afspraken die gemeente, woningcorporatie en huurdersorganisatie met elkaar maken over wonen: bouwen, verduurzamen, betaalbaar houden en leefbaarheid.',
        bron: 'Woningwet, artikel 44',
        plek: { naam: 'Afspraken', pad: '/afspraken' },
      },
      {
        sleutel: 'afspraak',
        term: 'afspraak',
        betekenis: 'Eén genummerde afspraak voor meer jaren. Het nummer is dat van het document.',
        plek: { naam: 'Afspraken', pad: '/afspraken' },
      },
      {
        sleutel: 'prestatie',
        term: 'prestatie',
        betekenis:
          'Wat de partijen in één jaar doen om een afspraak na te komen. Ook wel jaarafspraak of actie. In het register staat een prestatie in oranje.',
        plek: { naam: 'Afspraken', pad: '/afspraken' },
      },
      {
        sleutel: 'pijler',
        term: 'pijler',
        betekenis:
          'Een hoofdonderwerp van de afspraken. Sommige documenten noemen dit thema, hoofdstuk of artikel.',
        plek: { naam: 'Overzicht', pad: '' },
      },
      {
        sleutel: 'paragraaf',
        term: 'paragraaf',
        betekenis: 'Een onderdeel van een pijler, met een eigen kop.',
        plek: { naam: 'Afspraken', pad: '/afspraken' },
      },
      {
        sleutel: 'bijlage',
        term: 'bijlage',
        betekenis:
          'Een stuk dat bij het document hoort, meestal met cijfers. Ontbreekt het, dan staat dat bij de vragen.',
        plek: { naam: 'Overzicht', pad: '' },
      },
      {
        sleutel: 'grondslag',
        term: 'grondslag',
        betekenis:
          'Waar de afspraken op rusten, zoals de woonvisie van de gemeente of landelijke afspraken.',
        plek: { naam: 'Overzicht', pad: '' },
      },
      {
        sleutel: 'looptijd',
        term: 'looptijd',
        betekenis:
          'De jaren waarvoor de afspraken gelden. Het eerste en het laatste jaar tellen mee.',
        plek: { naam: 'Overzicht', pad: '' },
      },
    ],
  },
  {
    kop: 'Wie',
    begrippen: [
      {
        sleutel: 'samenwerking',
        term: 'samenwerking',
        betekenis:
          'De partijen die samen prestatieafspraken maken, met hun document en hun register.',
        plek: { naam: 'Overzicht', pad: '' },
      },
      {
        sleutel: 'gemeente',
        term: 'gemeente',
        betekenis: 'Maakt woonbeleid en zorgt voor plannen, grond en vergunningen.',
        filter: { partijen: ['gemeente'] },
      },
      {
        sleutel: 'corporatie',
        term: 'woningcorporatie',
        betekenis:
          'Verhuurt, bouwt en onderhoudt sociale huurwoningen. In de wet: toegelaten instelling.',
        bron: 'Woningwet, artikel 19',
        filter: { partijen: ['corporatie'] },
      },
      {
        sleutel: 'huurdersorganisatie',
        term: 'huurdersorganisatie',
        betekenis: 'Komt op voor de huurders van de corporatie en maakt de afspraken mee.',
        bron: 'Wet op het overleg huurders verhuurder',
        filter: { partijen: ['huurdersorganisatie'] },
      },
      {
        sleutel: 'partijen',
        term: 'alle partijen',
        betekenis: 'Iedereen die het document ondertekent, samen.',
        filter: { partijen: ['partijen'] },
      },
      {
        sleutel: 'trekker',
        term: 'trekker (wie)',
        betekenis:
          'Wie iets moet doen. Noemt de zin niemand, dan leiden wij het af uit de zinnen eromheen. Dat staat er dan bij.',
      },
      {
        sleutel: 'betrokkene',
        term: 'betrokkene',
        betekenis: 'Wie iets ontvangt, meedenkt of meedoet, maar niet zelf aan zet is.',
      },
    ],
  },
  {
    kop: 'Wanneer',
    begrippen: [
      {
        sleutel: 'termijn',
        term: 'termijn (wanneer)',
        betekenis: 'Tot wanneer, vanaf wanneer of hoe vaak, volgens de tekst zelf.',
      },
      {
        sleutel: 'uiterlijk',
        term: 'uiterlijk',
        betekenis: 'Het moet klaar zijn op of vóór deze dag.',
        filter: { termijnen: ['uiterlijk'] },
      },
      {
        sleutel: 'kwartaal',
        term: 'kwartaal',
        betekenis: 'Een deel van het jaar van drie maanden. Kwartaal 1 begint op 1 januari.',
        filter: { termijnen: ['kwartaal'] },
      },
      {
        sleutel: 'doorlopend',
        term: 'doorlopend',
        betekenis: 'Het geldt steeds, zonder einddatum of elke keer dat het voorkomt.',
        filter: { termijnen: ['doorlopend'] },
      },
      {
        sleutel: 'per-periode',
        term: 'steeds opnieuw',
        betekenis: 'Het komt terug, zoals elk jaar of twee keer per jaar.',
        filter: { termijnen: ['per-periode'] },
      },
    ],
  },
  {
    kop: 'Soort toets',
    begrippen: [
      {
        sleutel: 'toetsvorm',
        term: 'toetsvorm',
        betekenis:
          'De manier waarop je later kunt zien of een afspraak is nagekomen. Er zijn er vijf.',
      },
      {
        sleutel: 'mijlpaal',
        term: 'mijlpaal',
        betekenis: 'Iets is klaar, of niet. Bijvoorbeeld: de verordening is vastgesteld.',
        filter: { toetsvormen: ['mijlpaal'] },
      },
      {
        sleutel: 'getalsnorm',
        term: 'getalsnorm',
        betekenis:
          'Een getal haalt de afgesproken waarde. Bijvoorbeeld: ten minste 70% van de woningen.',
        filter: { toetsvormen: ['getalsnorm'] },
      },
      {
        sleutel: 'ritme',
        term: 'ritme',
        betekenis:
          'Iets gebeurt zo vaak als is afgesproken. Bijvoorbeeld: elk kwartaal een overleg.',
        filter: { toetsvormen: ['ritme'] },
      },
      {
        sleutel: 'procesregel',
        term: 'procesregel',
        betekenis: 'Elke keer geldt dezelfde regel. Bijvoorbeeld: eerst overleg, dan pas verkoop.',
        filter: { toetsvormen: ['procesregel'] },
      },
      {
        sleutel: 'inspanning',
        term: 'inspanning',
        betekenis: 'De partijen zetten zich ervoor in en beoordelen zelf of dat is gelukt.',
        filter: { toetsvormen: ['inspanning'] },
      },
    ],
  },
  {
    kop: 'Hoe hard',
    begrippen: [
      {
        sleutel: 'hardheid',
        term: 'hardheid',
        betekenis: 'Hoe vast de belofte is, volgens de woorden van de tekst.',
      },
      {
        sleutel: 'resultaat',
        term: 'resultaat',
        betekenis: 'Het moet er zijn. De tekst zegt wat er klaar is of hoe het wordt.',
        filter: { hardheden: ['resultaat'] },
      },
      {
        sleutel: 'hardheid-inspanning',
        term: 'inspanning (hardheid)',
        betekenis: 'De partijen beloven moeite te doen: stimuleren, betrekken, in gesprek gaan.',
        filter: { hardheden: ['inspanning'] },
      },
      {
        sleutel: 'streven',
        term: 'streven',
        betekenis:
          'De partijen willen dit halen. Lukt het niet, dan is er geen afspraak geschonden.',
        filter: { hardheden: ['streven'] },
      },
      {
        sleutel: 'onderzoek',
        term: 'onderzoek',
        betekenis: 'De partijen zoeken iets uit. De afspraak is nagekomen als de uitkomst er is.',
        filter: { hardheden: ['onderzoek'] },
      },
      {
        sleutel: 'getal',
        term: 'getal (hoeveel)',
        betekenis:
          'Een hoeveelheid in de tekst met haar eenheid. Een getal dat alleen iets uitlegt, heet context en hoeft niet gehaald te worden.',
        filter: { metGetal: true },
      },
      {
        sleutel: 'levering',
        term: 'levering',
        betekenis: 'Een partij geeft informatie aan een andere partij.',
        filter: { levering: true },
      },
    ],
  },
  {
    kop: 'Het register',
    begrippen: [
      {
        sleutel: 'register',
        term: 'register',
        betekenis:
          'Alle afspraken van een samenwerking, zoals Driehoek ze uit het document las en mensen ze nakeken.',
        plek: { naam: 'Afspraken', pad: '/afspraken' },
      },
      {
        sleutel: 'bronpassage',
        term: 'bronpassage',
        betekenis: 'De plaats in het document waar een afspraak staat: de bladzijde of de regels.',
        plek: { naam: 'Document', pad: '/bron' },
      },
      {
        sleutel: 'bevinding',
        term: 'bevinding (vraag)',
        betekenis:
          'Iets dat Driehoek bij het lezen opviel: een twijfel, een tegenstrijdigheid of iets dat ontbreekt. Wij stellen het als vraag.',
        plek: { naam: 'Overzicht', pad: '#vragen' },
      },
      {
        sleutel: 'concept',
        term: 'concept',
        betekenis: 'Een versie die nog nagekeken wordt. Zij geldt nog niet.',
        plek: { naam: 'Versies', pad: '/versies' },
      },
      {
        sleutel: 'vastgesteld',
        term: 'vastgesteld',
        betekenis: 'De versie die nu geldt.',
        plek: { naam: 'Versies', pad: '/versies' },
      },
      {
        sleutel: 'vervangen',
        term: 'vervangen',
        betekenis: 'Een oudere versie. Zij blijft te lezen.',
        plek: { naam: 'Versies', pad: '/versies' },
      },
      {
        sleutel: 'logboek',
        term: 'logboek (geschiedenis)',
        betekenis: 'De lijst van alles wat veranderde: wie, wanneer, en wat er eerst stond.',
        plek: { naam: 'Versies', pad: '/versies' },
      },
    ],
  },
]
