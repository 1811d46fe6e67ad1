// SPDX-License-Identifier: EUPL-1.2
/** Words for the closed lists of the domain, and short sentences for termijn and getal. */
import type {
  Getal,
  Hardheid,
  RedenWeggelaten,
  Rol,
  Strekking,
  Termijn,
  Termijnsoort,
  Toetsvorm,
} from '../domain/overeenkomst.ts'
import type { Leesstap } from '../domain/document.ts'
import type { Onderdeelsoort } from '../domain/ontleding.ts'
import type { OvereenkomstStand } from '../domain/register.ts'
import type { Formaat, LeesMeldingCode } from '../domain/bron.ts'
import { datum, euro, getal as getalTekst, VAST } from './opmaak.ts'

export const ROL_WOORD: Readonly<Record<Rol, string>> = {
  gemeente: 'gemeente',
  corporatie: 'woningcorporatie',
  huurdersorganisatie: 'huurdersorganisatie',
  anders: 'andere partij',
}

export const TOETSVORM_WOORD: Readonly<Record<Toetsvorm, string>> = {
  mijlpaal: 'mijlpaal',
  getalsnorm: 'getalsnorm',
  ritme: 'ritme',
  procesregel: 'procesregel',
  inspanning: 'inspanning',
}

export const TOETSVORM_UITLEG: Readonly<Record<Toetsvorm, string>> = {
  mijlpaal: 'Iets is klaar, of niet.',
  getalsnorm: 'Een getal haalt de afgesproken waarde.',
  ritme: 'Iets gebeurt zo vaak als afgesproken.',
  procesregel: 'Elke keer geldt dezelfde regel.',
  inspanning: 'De partijen beoordelen het zelf.',
}

export const HARDHEID_WOORD: Readonly<Record<Hardheid, string>> = {
  resultaat: 'resultaat',
  inspanning: 'inspanning',
  streven: 'streven',
  onderzoek: 'onderzoek',
}

export const TERMIJNSOORT_WOORD: Readonly<Record<Termijnsoort, string>> = {
  geen: 'geen termijn',
  jaar: 'in een jaar',
  uiterlijk: 'uiterlijk op een datum',
  kwartaal: 'in een kwartaal',
  doorlopend: 'doorlopend',
  'per-periode': 'steeds opnieuw',
}

export const STREKKING_WOORD: Readonly<Record<Strekking, string>> = {
  precies: 'precies',
  minimaal: 'ten minste',
  maximaal: 'ten hoogste',
  'gemiddeld per jaar': 'gemiddeld per jaar',
  tot: 'tot',
  indicatief: 'ongeveer',
}

export const SOORT_WOORD: Readonly<Record<Onderdeelsoort, string>> = {
  pijler: 'pijler',
  paragraaf: 'paragraaf',
  inleiding: 'inleiding',
  afspraak: 'afspraak',
  prestatie: 'prestatie',
  weggelaten: 'weggelaten',
}

/** What is done with a document while it is read. */
export const LEESSTAP_TEKST: Readonly<Record<Leesstap, string>> = {
  lezen: 'Tekst uit het bestand halen',
  structuur: 'Pijlers, afspraken en prestaties vinden',
  velden: 'Per afspraak zoeken wie, wanneer en hoeveel',
  controle: 'Nakijken of alle tekst een plaats heeft',
}

export const STAND_WOORD: Readonly<Record<OvereenkomstStand, string>> = {
  concept: 'concept',
  vastgesteld: 'vastgesteld',
  vervangen: 'vervangen',
}

export const FORMAAT_WOORD: Readonly<Record<Formaat, string>> = {
  pdf: 'pdf',
  docx: 'Word (docx)',
  odt: 'OpenDocument (odt)',
  txt: 'tekst (txt)',
  md: 'Markdown (md)',
}

/** Why a piece of text is in no item. */
export const REDEN_TEKST: Readonly<Record<RedenWeggelaten, string>> = {
  titelblad: 'Titel van het document',
  inleiding: 'Inleiding van het document',
  paginarand: 'Kop of voet die op elke bladzijde terugkomt',
  inhoudsopgave: 'Inhoudsopgave',
  voetnoot: 'Voetnoot',
  definities: 'Lijst met begrippen',
  partijen: 'Opsomming van de partijen',
  overwegingen: 'Overwegingen vooraf',
  ondertekening: 'Ondertekening',
  bijlage: 'Bijlage',
  tabelkop: 'Kop van een tabel',
  tussenkop: 'Tussenkop',
  lijn: 'Lijn of leeg teken',
  toelichting: 'Toelichting',
  door_gebruiker: 'Weggelaten door een gebruiker',
  niet_geplaatst: 'Wij wisten niet waar dit hoort',
}

export const LEESMELDING_TEKST: Readonly<Record<LeesMeldingCode, (aantal: number) => string>> = {
  macros_genegeerd: () => 'Er zitten macro’s in het bestand. Wij voeren die niet uit.',
  wijzigingen_verwerkt: (n) =>
    `Er staan ${String(n)} bijgehouden wijzigingen in. Toegevoegde tekst lezen wij mee, verwijderde tekst niet.`,
  afbeeldingen_overgeslagen: (n) =>
    `${n === 1 ? 'Eén afbeelding is' : `${String(n)} afbeeldingen zijn`} overgeslagen. Staat daar een afspraak in, voeg die dan zelf toe.`,
  tekstvak_gelezen: (n) =>
    `${n === 1 ? 'Eén tekstvak is' : `${String(n)} tekstvakken zijn`} meegelezen.`,
  bladzijde_zonder_tekst: (n) => `Bladzijde ${String(n)} bevat geen tekst. Is het een scan?`,
  tekens_onleesbaar: (n) => `${String(n)} tekens konden wij niet lezen.`,
  ingesloten_bestand_genegeerd: (n) =>
    `${n === 1 ? 'Eén bestand in het document is' : `${String(n)} bestanden in het document zijn`} niet gelezen.`,
}

/** '2 keer per jaar' · 'uiterlijk 31 december 2025' · 'kwartaal 3 van 2024'; null when there is none. */
export function termijnTekst(t: Termijn): string | null {
  switch (t.soort) {
    case 'geen':
      return null
    case 'jaar':
      return t.jaar === undefined ? 'in een jaar' : `in${VAST}${String(t.jaar)}`
    case 'uiterlijk':
      if (t.datum) return `uiterlijk ${datum(t.datum)}`
      if (t.kwartaal !== undefined) return `uiterlijk ${kwartaalTekst(t)}`
      return t.jaar === undefined ? 'uiterlijk' : `uiterlijk in${VAST}${String(t.jaar)}`
    case 'kwartaal':
      return kwartaalTekst(t)
    case 'doorlopend':
      if (!t.datum) return 'doorlopend'
      return t.vanaf ? `vanaf ${datum(t.datum)}` : `doorlopend t/m ${datum(t.datum)}`
    case 'per-periode': {
      // 'de jaarlijkse mutaties': as an answer to 'when' the adjective loses its ending
      const ritme = (t.ritme ?? 'steeds opnieuw').replace(/(lijks|periodiek)e$/u, '$1')
      return t.jaar === undefined ? ritme : `${ritme}, t/m${VAST}${String(t.jaar)}`
    }
  }
}

/**
 * When something is, also where its text does not say so: a prestatie belongs to a year. Said in other words than a
 * termijn of the text itself.
 */
export function wanneerTekst(t: Termijn, jaar: number | null): string | null {
  return (
    termijnTekst(t) ?? (jaar === null ? null : `in${VAST}${String(jaar)} (jaar van de prestatie)`)
  )
}

function kwartaalTekst(t: Termijn): string {
  const kwartaal = `kwartaal${VAST}${String(t.kwartaal ?? '')}`
  return t.jaar === undefined ? kwartaal : `${kwartaal} van${VAST}${String(t.jaar)}`
}

const PROCENT = new Set(['%', 'procent'])

/** 'gemiddeld 136 woningen per jaar' · 'ten minste € 575,03' · '30 %'. */
export function getalInWoorden(g: Getal): string {
  const kaal =
    g.eenheid === 'EUR'
      ? euro(g.waarde)
      : PROCENT.has(g.eenheid)
        ? `${getalTekst(g.waarde)}%`
        : `${getalTekst(g.waarde)}${g.eenheid ? VAST + g.eenheid : ''}`
  switch (g.strekking) {
    case 'precies':
      return kaal
    case 'gemiddeld per jaar':
      return `gemiddeld ${kaal} per jaar`
    default:
      return `${STREKKING_WOORD[g.strekking]} ${kaal}`
  }
}

/** '1 afspraak', '42 afspraken'. */
export function aantal(n: number, een: string, meer: string): string {
  return `${getalTekst(n)}${VAST}${n === 1 ? een : meer}`
}
