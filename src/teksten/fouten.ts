// SPDX-License-Identifier: EUPL-1.2
/**
 * One Dutch sentence set per error code: what happened, what was kept, what to do now.
 * House rule: clear, gentle, short, thorough, something to do. Codes: src/domain/errors.ts.
 */
import type { FoutCode } from '../domain/errors.ts'

export type Gegevens = Readonly<Record<string, string | number>>

export interface FoutTekst {
  /** What happened; the h1. */
  readonly kop: string
  /** Why, and what was kept or not changed. */
  readonly uitleg: string
  /** The one way on. */
  readonly doen: string
}

const MB = 1024 * 1024

function grootte(waarde: string | number | undefined): string | null {
  if (typeof waarde !== 'number') return null
  return waarde >= MB
    ? `${String(Math.round(waarde / MB))} MB`
    : `${String(Math.max(1, Math.round(waarde / 1024)))} kB`
}

/** 'Het bestand is 61 MB. ': one that only just does not fit must not have the same size as what does. */
function teGroot(g: Gegevens): string {
  const is = grootte(g['grootte'])
  if (is === null) return ''
  return `Het bestand is ${is === grootte(g['maximum']) ? `iets groter dan ${is}` : is}. `
}

const heeftBladzijden = (g: Gegevens): boolean =>
  typeof g['bladzijden'] === 'number' && g['bladzijden'] > 0

/** Why a package (docx, odt) or the streams of a pdf are not unpacked. */
const ONVEILIG: Readonly<Record<string, string>> = {
  groei: 'De inhoud wordt bij het uitpakken veel groter dan bij een gewoon document.',
  delen:
    'Een docx of odt is een ingepakt bestand. In dit bestand zitten veel meer delen dan in een gewoon document.',
  pad: 'Een docx of odt is een ingepakt bestand. In dit bestand wil een deel zichzelf buiten zijn eigen map zetten. Dat hoort niet in een document.',
  dubbel:
    'Een docx of odt is een ingepakt bestand. In dit bestand hebben twee delen dezelfde naam. Dan is niet zeker welk deel het echte is.',
}

/** The parser may add a note in `gegevens`; only known keys reach the sentence. */
const TEKSTEN: Readonly<Record<FoutCode, (g: Gegevens) => FoutTekst>> = {
  document_leeg: () => ({
    kop: 'Dit bestand is leeg',
    uitleg: 'Er staat niets in. Wij hebben niets bewaard.',
    doen: 'Kijk of het bestand op uw computer wel opent. Kies het daarna opnieuw.',
  }),
  document_te_groot: (g) => ({
    kop: 'Dit bestand is te groot',
    uitleg: `${teGroot(g)}Wij lezen bestanden tot ${grootte(g['maximum']) ?? '50 MB'}. Wij hebben niets bewaard.`,
    doen: 'Sla het document op zonder foto’s of als pdf met kleinere afbeeldingen. Kies het daarna opnieuw.',
  }),
  document_geen_document: () => ({
    kop: 'Dit is geen document dat wij kunnen lezen',
    uitleg:
      'Wij kijken naar de inhoud van het bestand, niet naar de naam. Wij lezen pdf, Word (docx), OpenDocument (odt), tekst (txt) en Markdown (md). Er is niets in het register gezet.',
    doen: 'Open het bestand in het programma waarmee het is gemaakt. Sla het op als pdf of docx en kies het opnieuw.',
  }),
  document_oud_word: () => ({
    kop: 'Dit is een Word-bestand van voor 2007',
    uitleg:
      'Een bestand dat op .doc eindigt, kunnen wij niet lezen. Er is niets in het register gezet.',
    doen: 'Open het in Word of LibreOffice en sla het op als docx. Kies dat bestand.',
  }),
  document_versleuteld: () => ({
    kop: 'Dit document zit op slot',
    uitleg:
      'Het is met een wachtwoord beveiligd. Wij kunnen de tekst niet lezen. Er is niets in het register gezet.',
    doen: 'Haal het wachtwoord eraf, of sla het document op zonder beveiliging. Kies het daarna opnieuw.',
  }),
  document_beschadigd: () => ({
    kop: 'Dit bestand is beschadigd',
    uitleg: 'Een deel ontbreekt of klopt niet. Er is niets in het register gezet.',
    doen: 'Vraag het bestand opnieuw op bij degene van wie u het kreeg. Of open het zelf en sla het opnieuw op.',
  }),
  document_zonder_tekst: () => ({
    kop: 'In dit document vonden wij geen tekst',
    uitleg:
      'Misschien is het een scan: dan bestaat elke bladzijde uit een plaatje. Er is niets in het register gezet.',
    doen: 'Laat bij een scan eerst tekstherkenning (OCR) over het bestand lopen. Veel scanners en pdf-programma’s kunnen dat. Kies daarna het nieuwe bestand.',
  }),
  document_alinea_te_lang: (g) => ({
    kop: 'In dit document staat een alinea zonder einde',
    uitleg: `Wij lezen alinea’s tot ${typeof g['maximum'] === 'number' ? g['maximum'].toLocaleString('nl-NL') : '30.000'} tekens. Misschien zijn bij het opslaan alle regels aan elkaar gezet. Er is niets in het register gezet.`,
    doen: 'Open het document in het programma waarmee het is gemaakt. Sla het op als pdf of docx en kies het opnieuw.',
  }),
  document_te_veel_bladzijden: (g) => ({
    kop: heeftBladzijden(g) ? 'Dit document heeft te veel bladzijden' : 'Dit document is te lang',
    uitleg: `${
      heeftBladzijden(g)
        ? `Het heeft ${String(g['bladzijden'])} bladzijden. Wij lezen er hoogstens ${String(g['maximum'] ?? 500)}.`
        : 'Er staat meer tekst in dan wij in één keer lezen.'
    } Er is niets in het register gezet.`,
    doen: 'Sla alleen het deel met de afspraken op als apart bestand. Kies dat bestand.',
  }),
  document_zip_onveilig: (g) => ({
    kop: 'Dit bestand is niet veilig om te openen',
    uitleg: `${ONVEILIG[String(g['reden'])] ?? 'Er zitten delen in die wij niet kunnen vertrouwen.'} Wij hebben het niet verder uitgepakt. Er is niets in het register gezet.`,
    doen: 'Open het document zelf en sla het opnieuw op, of sla het op als pdf.',
  }),
  document_xml_onveilig: () => ({
    kop: 'Dit bestand is niet veilig om te openen',
    uitleg:
      'Er staan verwijzingen in die daar niet horen, of delen die te diep in elkaar zitten. Wij hebben er niets van gevolgd. Er is niets in het register gezet.',
    doen: 'Open het document zelf en sla het opnieuw op, of sla het op als pdf.',
  }),
  document_zonder_afspraken: () => ({
    kop: 'Wij vonden geen afspraken in dit document',
    uitleg:
      'De tekst is gelezen, maar wij herkennen geen genummerde afspraken, opsomming of tabel. Er is niets in het register gezet.',
    doen: 'Kijk of dit het goede bestand is. Staan de afspraken in een bijlage, kies dan de bijlage.',
  }),
  document_duurt_te_lang: () => ({
    kop: 'Het lezen van dit document duurde te lang',
    uitleg: 'Wij zijn gestopt. Er is niets in het register gezet.',
    doen: 'Sla het document op als docx, of sla alleen het deel met de afspraken op. Kies dat bestand.',
  }),
  niet_gevonden: () => ({
    kop: 'Deze pagina is er niet',
    uitleg:
      'Het adres klopt niet, of de pagina heeft een andere plaats gekregen. Er is niets verloren.',
    doen: 'Zoek de afspraak op, of begin bij het overzicht.',
  }),
  niet_aangemeld: () => ({
    kop: 'Meld u eerst aan',
    uitleg: 'Deze pagina is alleen voor mensen van de partijen. Er is niets veranderd.',
    doen: 'Meld u aan. Daarna komt u op deze pagina terug.',
  }),
  geen_recht: () => ({
    kop: 'Dit mag u niet doen',
    uitleg: 'U bent aangemeld, maar dit hoort niet bij uw rol. Er is niets veranderd.',
    doen: 'Vraag het iemand van uw organisatie die dit wel mag, of vraag de beheerder om een andere rol.',
  }),
  ongeldige_invoer: () => ({
    kop: 'Wij kunnen dit zo niet bewaren',
    uitleg: 'Er is iets niet goed ingevuld. Wij hebben niets veranderd.',
    doen: 'Ga terug, kijk wat er bij de velden staat en probeer het opnieuw.',
  }),
  intussen_gewijzigd: () => ({
    kop: 'Intussen gewijzigd',
    uitleg:
      'Dit document is intussen gewijzigd, misschien in een ander venster van u. Die wijziging is bewaard. Die van u nog niet.',
    doen: 'Kijk naar beide en kies wat er moet staan.',
  }),
  niet_toegestaan_in_deze_stand: () => ({
    kop: 'Dit kan nu niet meer',
    uitleg:
      'Deze versie van de afspraken is vervangen, of staat al in het register. Wij hebben niets veranderd.',
    doen: 'Ga naar de versie die nu geldt.',
  }),
  upload_afgebroken: () => ({
    kop: 'Het bestand is niet helemaal aangekomen',
    uitleg: 'De verbinding viel weg, of de pagina is gesloten. Wij hebben niets bewaard.',
    doen: 'Kies het bestand opnieuw.',
  }),
  formulier_onleesbaar: (g) => ({
    kop: 'Wij kunnen dit formulier niet lezen',
    uitleg:
      g['dubbel'] === undefined
        ? 'Het is niet helemaal aangekomen, of niet zoals een browser het verstuurt. Wij hebben niets veranderd.'
        : `Het veld ‘${String(g['dubbel'])}’ kwam twee keer. Wij weten niet welke van de twee u bedoelt. Wij hebben niets veranderd.`,
    doen: 'Ga terug naar de pagina, laad die opnieuw en verstuur het formulier nog een keer.',
  }),
  geen_bestand: () => ({
    kop: 'U hebt nog geen bestand gekozen',
    uitleg: 'Wij hebben niets ontvangen en niets veranderd.',
    doen: 'Kies eerst een bestand op uw computer. Druk daarna op ‘Lees dit document’.',
  }),
  database_onbereikbaar: () => ({
    kop: 'Het register is even niet te bereiken',
    uitleg: 'Wat u eerder bewaarde, is er nog. Wat u nu instuurde, is niet bewaard.',
    doen: 'Wacht een minuut en probeer het opnieuw. Blijft het zo, vraag dan uw beheerder.',
  }),
  schijf_vol: () => ({
    kop: 'Er is geen ruimte meer om te bewaren',
    uitleg: 'Wat u eerder bewaarde, is er nog. Wat u nu instuurde, is niet bewaard.',
    doen: 'Vraag uw beheerder om ruimte te maken. Probeer het daarna opnieuw.',
  }),
  kopie_onbekend: () => ({
    kop: 'Dit bestand is geen reservekopie van Driehoek',
    uitleg: 'Er is niets teruggezet.',
    doen: 'Kies een bestand dat met driehoek reservekopie is gemaakt.',
  }),
  kopie_beschadigd: () => ({
    kop: 'Deze reservekopie is beschadigd of niet heel',
    uitleg: 'De controlesom klopt niet. Er is niets teruggezet.',
    doen: 'Haal het bestand opnieuw op, of neem een andere reservekopie.',
  }),
  kopie_nieuwer: () => ({
    kop: 'Deze reservekopie is van een nieuwere versie van Driehoek',
    uitleg: 'Er is niets teruggezet.',
    doen: 'Installeer eerst die nieuwere versie en zet de kopie daarmee terug.',
  }),
  database_niet_leeg: () => ({
    kop: 'In deze database staat al iets',
    uitleg:
      'Een reservekopie gaat alleen in een lege database, zodat niemands werk verdwijnt. Er is niets veranderd.',
    doen: 'Kies een andere DATA_DIR of DATABASE_URL, zonder gegevens erin.',
  }),
}

/** The sentences for one refusal. */
export function foutTekst(code: FoutCode, gegevens: Gegevens = {}): FoutTekst {
  return TEKSTEN[code](gegevens)
}

/** For a bug: nothing outward but the id. */
export const FOUT_ONBEKEND: FoutTekst = {
  kop: 'Er ging bij ons iets mis',
  uitleg:
    'Dit ligt niet aan u. Wat u eerder bewaarde, is er nog. Wat u nu instuurde, is misschien niet bewaard.',
  doen: 'Probeer het opnieuw. Gebeurt het weer, geef dan het nummer hieronder aan uw beheerder.',
}

/** A form that came from another site. */
export const FOUT_ANDERE_SITE: FoutTekst = {
  kop: 'Dit formulier kwam niet van deze site',
  uitleg: 'Daarom hebben wij er niets mee gedaan. Er is niets veranderd.',
  doen: 'Open de pagina zelf en vul het formulier daar in.',
}

/** The address in the browser has a name that is not ours. */
export const foutVreemdeNaam = (naam: string): FoutTekst => ({
  kop: 'Driehoek kent dit adres niet',
  uitleg: `U kwam binnen via ${/^[\w.-]{1,253}$/.test(naam) ? `de naam ${naam}` : 'een naam'}. Driehoek antwoordt alleen op namen die de beheerder heeft opgegeven. Zo kan een andere site zich niet voordoen als deze. Er is niets veranderd.`,
  doen: 'Open Driehoek via het adres dat u van de beheerder kreeg. Bent u de beheerder? Zet de naam dan in de instelling ALLOWED_HOSTS en start Driehoek opnieuw.',
})

/** The address exists, but not for what was asked of it. */
export const FOUT_METHODE: FoutTekst = {
  kop: 'Dit kan niet op dit adres',
  uitleg:
    'De pagina bestaat wel, maar niet voor wat uw programma ervan vroeg. Er is niets veranderd.',
  doen: 'Open de pagina zelf in uw browser.',
}

export const FOUT_TE_GROOT: FoutTekst = {
  kop: 'Dit is te veel om in één keer te versturen',
  uitleg: 'Het formulier is groter dan wij aannemen. Wij hebben niets bewaard.',
  doen: 'Maak de tekst korter en verstuur opnieuw.',
}
