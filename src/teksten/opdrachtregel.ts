// SPDX-License-Identifier: EUPL-1.2
/** What the program says on the command line: steps, results, and one sentence per reason not to start. */
import { datum } from './opmaak.ts'

export const HULP = `Driehoek: van prestatieafspraken naar een register dat iedereen kan narekenen

Gebruik:
  npm start                                            start de website
  npm run -s driehoek -- start                         hetzelfde
  npm run -s driehoek -- ontleed BESTAND [--json]      lees een document en toon wat is herkend
  npm run -s driehoek -- reservekopie [BESTAND]        maak een kopie van alles, ook terwijl de website draait
  npm run -s driehoek -- herstel BESTAND               zet een kopie terug in een lege database
  npm run -s driehoek -- verhuis                       breng de ingebouwde database over naar DATABASE_URL
  npm run -s driehoek -- logboek controleer            reken na of het logboek heel en ongewijzigd is
  npm run -s driehoek -- help                          toon deze hulp

ontleed leest PDF, DOCX, ODT, TXT en Markdown. Zonder --json ziet u een leesbaar overzicht, met --json
het volledige voorstel. Is het document niet te lezen, dan staat de reden op stderr en is de code 2.

Instellingen (omgevingsvariabelen) voor alles behalve ontleed:
  PORT           poort, standaard 3000 (0: een vrije poort)
  HOST           adres om op te luisteren, standaard 127.0.0.1 (0.0.0.0: bereikbaar van buiten)
  ALLOWED_HOSTS  namen waaronder bezoekers de website openen, met een komma ertussen (localhost en IP-adressen
                 mogen altijd)
  DATA_DIR       map van de ingebouwde database, standaard gegevens
  DATABASE_URL   adres van een PostgreSQL-server (15 of nieuwer) in plaats van de ingebouwde database
`

export const STAP = {
  database: (soort: 'ingebouwd' | 'server') =>
    soort === 'ingebouwd' ? 'Database openen (ingebouwd) …' : 'Database openen (PostgreSQL) …',
  voorbeeld_lezen: (bestand: string) => `Voorbeeld lezen: ${bestand} …`,
  voorbeeld_gelezen: (n: {
    pijlers: number
    paragrafen: number
    afspraken: number
    prestaties: number
  }) =>
    `Herkend: ${n.pijlers} pijlers, ${n.paragrafen} paragrafen, ${n.afspraken} afspraken en ${n.prestaties} prestaties`,
  voorbeeld_vastgesteld: (naam: string) => `Voorbeeld in het register gezet: ${naam}`,
  voorbeeld_mislukt: (reden: string) =>
    `Het voorbeeld kon niet worden geladen (${reden}). De website start zonder voorbeeld.`,
  hervat: (aantal: number) =>
    aantal === 1
      ? 'Eén document dat nog niet was gelezen, wordt nu gelezen …'
      : `${aantal} documenten die nog niet waren gelezen, worden nu gelezen …`,
  kopieen: (map: string) =>
    `Reservekopieën staan in ${map} (ieder uur met wijzigingen en bij het stoppen; 24 uren en 14 dagen terug)`,
  kopie_mislukt: (reden: string) =>
    `De reservekopie van dit uur is niet gelukt (${reden}). De website draait door; het volgende uur probeert Driehoek het opnieuw.`,
  stoppen: 'Driehoek stopt …',
} as const

export const INGEBOUWDE_DATABASE =
  'De ingebouwde database is voor één proces op één machine; wilt u meer, gebruik dan PostgreSQL: DATABASE_URL=postgresql://gebruiker:wachtwoord@server:5432/database npm start'

export const klaarOp = (adres: string) => `Driehoek staat klaar op ${adres}`

/** Sentence per wrong environment variable: what is wrong and what to do. */
export const CONFIGFOUT = {
  PORT: 'PORT moet een getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=3000.',
  HOST: 'HOST moet een naam of IP-adres zijn zonder http:// en zonder poort, bijvoorbeeld HOST=0.0.0.0.',
  ALLOWED_HOSTS:
    'ALLOWED_HOSTS moet een rij namen zijn zonder http:// en zonder poort, bijvoorbeeld ALLOWED_HOSTS=afspraken.gemeente.nl.',
  DATA_DIR: 'DATA_DIR moet de naam van een map zijn, bijvoorbeeld DATA_DIR=/var/lib/driehoek.',
  DATABASE_URL:
    'DATABASE_URL moet het adres van een PostgreSQL-database zijn, bijvoorbeeld postgresql://gebruiker:wachtwoord@server:5432/database.',
  NODE_ENV: 'NODE_ENV moet production, development of test zijn; laat hem anders weg.',
} as const

/** Sentence per reason why the site cannot start. */
type Gegevens = Readonly<Record<string, string | number>>

const STARTFOUT = {
  poort_bezet: (g) =>
    `Poort ${g['poort']} is al in gebruik: stop het andere programma, of kies een andere poort, bijvoorbeeld PORT=${g['poort'] === 3000 ? 3001 : 3000} npm start.`,
  poort_verboden: (g) =>
    `Poort ${g['poort']} mag u niet gebruiken: kies een poort vanaf 1024, bijvoorbeeld PORT=3000 npm start.`,
  host_onbekend: (g) =>
    `Dit programma kan niet luisteren op ${g['host']}: kies met HOST een adres van deze machine, bijvoorbeeld HOST=127.0.0.1.`,
  map_niet_schrijfbaar: (g) =>
    `In de map ${g['map']} kan niet worden geschreven: geef uzelf schrijfrechten, of kies met DATA_DIR een andere map.`,
  map_in_gebruik: (g) =>
    `De map ${g['map']} is al in gebruik door een ander proces: stop dat eerst, of kies met DATA_DIR een andere map.`,
  database_leeg: (g) =>
    `${g['plek']} bevat nog geen database van Driehoek: controleer DATA_DIR en DATABASE_URL.`,
  map_verhuist: (g) =>
    `Het verhuizen van ${g['map']} naar een PostgreSQL-server is niet afgemaakt: voer "npm run -s driehoek -- verhuis" nog een keer uit met dezelfde DATABASE_URL.`,
  map_verhuisd: (g) =>
    `De gegevens in ${g['map']} zijn op ${datum(String(g['dag']))} verhuisd naar een PostgreSQL-server: start met DATABASE_URL, of kies een andere DATA_DIR.`,
  database_beschadigd: (g) =>
    `De database in de map ${g['map']} is niet te openen: zet een reservekopie terug, of kies met DATA_DIR een andere map.`,
  schijf_vol: () =>
    'De schijf is vol: maak ruimte en start opnieuw; wat al bewaard was, is er nog.',
  database_url_ongeldig: () => CONFIGFOUT.DATABASE_URL,
  database_onbereikbaar: () =>
    'De PostgreSQL-server van DATABASE_URL is niet bereikbaar: controleer of hij draait en of het adres klopt.',
  database_geweigerd: () =>
    'De PostgreSQL-server van DATABASE_URL laat u niet toe: controleer de gebruiker, het wachtwoord en de naam van de database.',
  database_rechten: (g) =>
    `De gebruiker in DATABASE_URL mag te weinig: hij moet tabellen kunnen maken en de rol ${g['rol']} kunnen maken of krijgen (zie docs/beheer/postgresql.md).`,
  database_te_oud: (g) =>
    `De PostgreSQL-server van DATABASE_URL is versie ${g['versie']}; Driehoek heeft versie 15 of nieuwer nodig.`,
  database_nieuwer: () =>
    'De database is bijgewerkt door een nieuwere versie van Driehoek: gebruik die versie, of kies een andere database.',
  niet_gebouwd: () => 'De website is niet gebouwd: start met npm start.',
} satisfies Record<string, (g: Gegevens) => string>
export type StartfoutCode = keyof typeof STARTFOUT

export function startfoutZin(code: StartfoutCode, gegevens: Gegevens): string {
  const zin: (g: Gegevens) => string = STARTFOUT[code]
  return zin(gegevens)
}

export const ONBEKENDE_OPDRACHT = (opdracht: string) =>
  `De opdracht "${opdracht}" bestaat niet. Met "npm run -s driehoek -- help" ziet u wat er kan.`
export const ONBEKENDE_OPTIE = (optie: string) =>
  `De optie ${optie} bestaat niet. Met "npm run -s driehoek -- help" ziet u wat er kan.`
export const GEEN_BESTAND =
  'Geef het bestand dat u wilt lezen: npm run -s driehoek -- ontleed BESTAND [--json]'
export const EEN_BESTAND = 'Geef één bestand tegelijk: ontleed BESTAND [--json]'
export const BESTAND_NIET_GEVONDEN = (bestand: string) =>
  `Het bestand ${bestand} bestaat niet: controleer de naam en de map.`
export const BESTAND_IS_MAP = (bestand: string) => `${bestand} is een map: geef een bestand.`
export const BESTAND_ONLEESBAAR = (bestand: string) =>
  `Het bestand ${bestand} mag u niet lezen: geef uzelf leesrechten.`

/** What the commands of the administrator say. */
export const BEHEER = {
  kopie_gemaakt: (pad: string, grootte: string) => `Reservekopie gemaakt: ${pad} (${grootte})`,
  bestand_bestaat: (pad: string) =>
    `Het bestand ${pad} bestaat al en blijft zoals het is: geef een andere naam.`,
  geen_schrijfplek: (pad: string) =>
    `${pad} kan niet worden geschreven: bestaat de map, mag u daar schrijven en is er ruimte? Er is geen half bestand achtergebleven.`,
  herstel_zonder_bestand:
    'Geef de reservekopie die u wilt terugzetten: npm run -s driehoek -- herstel BESTAND',
  teruggezet: (dag: string, samenwerkingen: number, rijen: number) =>
    `Teruggezet: de kopie van ${dag}, met ${samenwerkingen === 1 ? '1 samenwerking' : `${samenwerkingen} samenwerkingen`} (${rijen} rijen).`,
  verhuis_zonder_server:
    'Geef met DATABASE_URL de lege database waar de gegevens naartoe gaan, bijvoorbeeld DATABASE_URL=postgresql://gebruiker:wachtwoord@server:5432/database npm run -s driehoek -- verhuis',
  niets_te_verhuizen: (map: string) =>
    `In ${map} staat geen database van Driehoek om te verhuizen.`,
  verhuisd: (map: string) =>
    `Verhuisd. Start voortaan met DATABASE_URL. De oude gegevens staan nog in ${map}, samen met de kopie die is gebruikt.`,
  logboek_onbekend: 'Bedoelt u: npm run -s driehoek -- logboek controleer?',
  logboek_leeg: 'Er is nog geen samenwerking, dus ook geen logboek.',
  logboek_heel: (naam: string, regels: number, kop: string) =>
    `${naam}: ${regels} regels, heel en ongewijzigd. Kop ${kop}`,
  logboek_gebroken: (naam: string, nr: number) =>
    `${naam}: GEBROKEN bij regel ${nr}. Vanaf daar is het logboek gewijzigd, aangevuld of ingekort buiten Driehoek om.`,
} as const
