// SPDX-License-Identifier: EUPL-1.2
/** What the name of an organisation looks like in running text, as regular expressions; no list of organisations. */
import type { Rol } from '../../../domain/overeenkomst.ts'
import { isPersoonsvorm } from './werkwoorden.ts'

/** Words of documents, not of organisations: a name never holds them. */
const GEEN_NAAMDEEL = `(?!(?:\\p{L}*[Pp]restatieafspraken|Jaarafspraken|Convenant|\\p{L}*[Oo]vereenkomst|Uitvoerings\\p{L}+|Pagina|Page|Woonvisie|Woonprogramma|Woonagenda|Woondeal|Volkshuisvestingsprogramma|Omgevingsvisie|Datum|Naam|Functie|Handtekening|Bijlage|Inhoud|Wethouder|Burgemeester|Voorzitter|Secretaris|Penningmeester|Directeur|Bestuurder|Mevrouw|Dhr|Mevr|Namens)(?![\\p{L}]))`
const HOOFDWOORD = `(?:${GEEN_NAAMDEEL}\\p{Lu}[\\p{L}\\p{N}'’&-]*|['’]t|\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*|[A-Z]\\.)`
const TUSSEN = `(?:de|het|van|der|den|voor|op|aan|te|ten|ter|in|'t|’t|&)`
/** A type word with a capital opens a new name: 'Gemeente A Woningstichting B' on one line are two. */
const NIEUW = `(?!(?:Gemeente|Woningstichting|Woonstichting|Woningbouwvereniging|Woningcorporatie|Stichting|Huurdersvereniging|Huurdersbelangenvereniging|Huurdersraad|Pagina|Datum|Naam|Functie)(?![\\p{L}]))`
/** Also a kind of landlord, but not straight behind its legal form: 'Stichting Woonmaatschappij X' is one. */
const NIEUW_VERHUURDER = `(?!(?<!(?:Stichting|Vereniging|Coöperatie|Coöperatieve|Christelijke|Algemene|Protestantse|Katholieke|Verenigde)\\s)(?:Woningvereniging|Wooncorporatie|Woonmaatschappij|Woningbouwstichting|Woningbouwcorporatie)(?![\\p{L}]))`
const NIEUW_HUURDERS = `(?!(?<!(?:De|Het|Stichting|Vereniging|Coöperatie|Federatie|Koepel|Platform|Unie|Bond|Verbond|Belangenvereniging)\\s)(?:Huurders|Bewoners)\\p{L}*)`
/** An adjective that stands before the type: 'Christelijke Woningstichting X', 'Algemene Huurdersvereniging Y'. */
const VOORAF = `(?:(?:Christelijke|Protestants-Christelijke|Protestantse|Katholieke|Rooms-Katholieke|Gereformeerde|Interkerkelijke|Algemene|Coöperatieve|Verenigde|Samenwerkende|Stedelijke|Regionale|Lokale|Stedelijk|Regionaal|Lokaal|Gemeentelijk|Gezamenlijk|Algemeen)\\s(?=(?:Woning|Woon|Stichting|Vereniging|Huurders|Bewoners)\\p{L}*\\s)(?:Woning|Woon|Stichting|Vereniging|Huurders|Bewoners)\\p{L}*\\s)?`
export const EIGENNAAM = `${VOORAF}${HOOFDWOORD}(?:\\s+(?:${TUSSEN}\\s+){0,2}${NIEUW}${NIEUW_VERHUURDER}${NIEUW_HUURDERS}${HOOFDWOORD}){0,6}`
export const TYPE = `gemeenten?|provincie|(?:woning)?corporaties?|woningstichting(?:en)?|woonstichting(?:en)?|woningbouwvereniging(?:en)?|woningbouwstichting|woningvereniging|woonmaatschappij|stichting|vereniging|coöperatie|huurdersorganisaties?|huurdersverenigingen|huurdersvereniging|huurdersraad|huurdersbelangenvereniging|huurdersbelangenorganisaties?|huurdersvertegenwoordiging(?:en)?|huurdersplatform|huurdersfederatie|huurdersbond|huurderscollectief|huurdersverbond|huurderskoepel|bewonersraad|bewonersvereniging|bewonersplatform|bewonersorganisaties?|bewonersvertegenwoordiging`
export const SEGMENT = new RegExp(
  `^(?:de |het |onze |haar |zijn |in de |beide |twee |drie )*((?:${TYPE})\\s+)?((?:(?:${TYPE})\\s+)?${EIGENNAAM})`,
  'u',
)
export const SCHEIDING =
  /^(?:\s+\([^)]{2,30}\))?(?:\s*[,/]\s*(?:en\s+)?|\s+en\s+|\s*&\s*|\s+alsmede\s+|\s+met\s+|\s+en\s+haar\s+|\s*;\s*(?:en\s+)?|\s*[–—-]\s+|\s+\|\s+)/u
export const GEEN_PARTIJ =
  /^(?:De|Het|Een|In|Op|Voor|Met|Dit|Deze|Wij|We|Partijen|Artikel|Pijler|Thema|Hoofdstuk|Prestatieafspraken|Meerjarenprestatieafspraken|Meerjarenafspraken|Jaarafspraken|Samenwerkingsafspraken|Convenant|Overeenkomst|Raamovereenkomst|Woonvisie|Woonprogramma|Woondeal|Woningwet|Omgevingsvisie|Omgevingswet|Volkshuisvestingsprogramma|Woonzorgvisie|Nationale|Regionale|Uitvoeringsprogramma|Rijk|Namens|Aldus|Datum|Plaats|Naam|Functie|Handtekening|Bijlage|Afspraak|Nr|Trekkers?|Partners?|Planning|Onderwerp|Resultaat|Status|Inleiding|Aan|Bij|Door|Samen|Ook|Daarnaast|Als|Er|Zij|Alle|Allen|College|B&W|Burgemeester|Wethouder|Inhoud|Vooraf|Versie|Concept|Definitief|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Nationaal|Wonen in|Aedes|VNG|Woonbond|Nederland)$/u

/** 'Gemeenten A en B' with a capital is the plural of a kind, no name; offsets stay the same. */
export const lowerPlurals = (tekst: string): string =>
  tekst.replace(
    /(?<![\p{L}-])(?:Gemeenten|Corporaties|Woningcorporaties|Woningstichtingen|Woonstichtingen|Woningbouwverenigingen|Huurdersorganisaties|Huurdersverenigingen|Bewonersorganisaties)(?=\s\p{Lu})/gu,
    (w) => w.toLowerCase(),
  )

export const plat = (s: string): string =>
  s
    .toLowerCase()
    .replace(/^(?:de|het)\s+/u, '')
    .replace(/[’']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()

/** 'stichting X' where 'stichting' is only the legal form: X decides. */
export function rolVanType(type: string | undefined): Rol | null {
  if (!type) return null
  const t = type.trim().toLowerCase()
  if (t.startsWith('gemeente')) return 'gemeente'
  if (t.startsWith('provincie')) return 'anders'
  if (/^(?:huurders|bewoners)/u.test(t)) return 'huurdersorganisatie'
  if (/^(?:woning|corporatie|woon)/u.test(t)) return 'corporatie'
  return null
}

export const schoon = (naam: string): string =>
  naam
    .replace(/^namens\s+(?:de\s+|het\s+)?/iu, '')
    .replace(/^(?:de |het )?(?:publiekrechtelijke )?rechtspersoon\s+(?:de )?(?=\p{L})/iu, '')
    .replace(
      /^(?:de|het)\s+(?=(?:gemeente|stichting|vereniging|woning\p{L}*|woonstichting|wooncorporatie|huurders\p{L}+|bewoners\p{L}+|coöperatie\p{L}*)\s)/iu,
      '',
    )
    .replace(/[\s,;:.]+$/u, '')
    // the letter of a column or of the next line of a legend
    .replace(/(?<=\p{Ll})\s[A-Z]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

const DOCUMENTWOORD =
  /^(?:Inleiding|Pagina|Page|Artikel|Pijler|Thema|Hoofdstuk|Bijlage|Afspraak|\p{L}*[Pp]restatieafspraken|Jaarafspraken|Convenant|Raamovereenkomst|\p{L}*[Oo]vereenkomst|\p{L}+visie|Woonprogramma|Woondeal|Woonagenda|Volkshuisvestingsprogramma|Uitvoeringsprogramma|Omgevingswet|Woningwet|Huisvestingswet|Nationale?|Regionale|Wet|Wonen in|Samen)(?![\p{L}])/u

/** Characters; no organisation has a longer name, and a run of words must not become a pattern to look for. */
export const LANGSTE_NAAM = 90

/** 'Houden wekelijks spreekuur', 'Wie doet wat': what somebody does, where a name is a noun phrase. */
export const saysWhatIsDone = ([eerste = '', ...rest]: readonly string[]): boolean =>
  /^(?:wie|wat|hoe|waar|wanneer|waarom)$/iu.test(eerste) ||
  (isPersoonsvorm(eerste.toLowerCase()) &&
    /^(?!(?:aan|in|van|met|voor|en|bij|op|de|het|te)$)\p{Ll}/u.test(rest[0] ?? ''))

/** Could this be the name of an organisation: no item of a list, no sentence, no title, no year. */
export function isNaam(naam: string): boolean {
  if (naam.length > LANGSTE_NAAM || !/^['’"“]?[\p{L}\p{N}]/u.test(naam)) return false
  const [eerste = '', ...rest] = naam.split(' ')
  if (saysWhatIsDone([eerste, ...rest])) return false
  if (/(?:19|20)\d{2}/u.test(naam)) return false
  if (
    DOCUMENTWOORD.test(naam.replace(/^(?:de|het)\s+/iu, '')) ||
    (rest.length === 0 && GEEN_PARTIJ.test(eerste))
  )
    return false
  if (
    /[:;\d]|\.\s|(?<![\p{L}])(?:en (?:Het|De|\p{Lu})|heeft|zijn|is|dat|die|wordt|worden)(?![\p{L}])/u.test(
      naam,
    ) &&
    !/\d$/.test(naam)
  )
    return false
  return /\p{Lu}/u.test(naam)
}
