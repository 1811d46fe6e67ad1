// SPDX-License-Identifier: EUPL-1.2
/**
 * Who appears in agreements without having signed them: people whom they are about, and bodies and professionals that
 * can act themselves. Kinds of them only; names come from the document.
 */

/** They receive, live, ask, own. */
export const MENSEN = `huurders?|bewoners?|inwoners?|woningzoekenden?|woningzoekers|ouderen|senioren|jongeren|starters|statushouders?|doorstromers?|rechthebbenden|(?:grond|woning|pand|huis|vastgoed)?eigenaren|eigenaar-bewoners|vve's|vve’s|verenigingen van eigenaren|mantelzorgers|arbeidsmigranten|studenten|buurtbewoners|wijkbewoners|omwonenden|huishoudens|kandidaten|urgenten|spoedzoekers|gezinnen|65-plussers|huurtoeslagontvangers|vergunninghouders|kwetsbare groepen|(?:urgente |bijzondere |kwetsbare )?doelgroepen|aandachtsgroepen|belanghebbenden|gemeenschap|beleggers|(?:project|markt|gebieds)?ontwikkelaars|marktpartijen|bouwers|aannemers|scholen|bewonerscommissies?|huurderscommissies?|rijk|kabinet|klankbordgroep`

/** As the subject of a sentence they do something. */
export const LICHAMEN = `(?:wijk|buurt|dorps|gebieds)beheerders?|wijkcoaches|zorgpartijen|zorgaanbieders?|zorgorganisaties?|zorginstelling(?:en)?|zorgpartners|zorgkantoor|welzijnsorganisaties?|welzijnsstichting|welzijnspartijen|welzijnswerk|welzijnspartners|zorg- en welzijnsorganisaties|zorg- en welzijnspartijen|zorg- en welzijnspartners|zorg-, welzijns- en veiligheidspartijen|maatschappelijke organisaties|maatschappelijke partners|maatschappelijke partijen|politie|provincie|waterschap|netbeheer(?:ders?)?|dorp(?:s|en)belang(?:en)?|energiecoöperaties?|netwerkpartners|ketenpartners|(?:wijk|buurt|gebieds)teams?|sociaal (?:wijk)?team|sociale (?:wijk)?teams|wijkraad|dorpsraad|dorpsraden|wijkraden|seniorenraad|cliëntenraad|adviesraad sociaal domein|regiogemeenten|buurgemeenten|omliggende gemeenten|werkgroep|stuurgroep|projectgroep|regiegroep|wijkagent(?:en)?|(?:wijk|buurt|gebieds)(?:regisseurs?|verbinders?|coördinator(?:en)?|conciërges?)|(?:woon|energie|schuld|budget|verhuis|senioren)(?:coach(?:es)?|consulent(?:en)?|makelaars?|fixers?)|fixbrigades?|(?:jongeren|opbouw|ouderen|straathoek)werkers?|programmamanager|kredietbank|omgevingsdienst|veiligheidsregio|warmtebedrij(?:f|ven)|energiebedrij(?:f|ven)|(?:onderzoeks|advies)bureau|schuldhulpverlening`

/** Kinds that stand before a name of their own: 'zorgaanbieder De Linde', 'Stichting Welzijn X'. */
const SOORTEN = `zorggroep|zorgorganisatie|zorgaanbieder|zorginstelling|zorgpartij|zorgpartner|zorgstichting|woonzorgcentrum|stichting|vereniging|coöperatie|welzijnsorganisatie|welzijnsstichting|welzijnspartij|welzijnsinstelling|maatschappelijke organisatie|netbeheerder|energiecoöperatie|warmtebedrijf|energiebedrijf|bureau|adviesbureau|onderzoeksbureau|kredietbank|provincie|waterschap|omgevingsdienst|veiligheidsregio|dorpsraad|wijkraad|dorpsbelang|bewonersvereniging|buurtvereniging|wijkvereniging|ondernemersvereniging|projectontwikkelaar|bouwbedrijf|steunpunt|welzijn|thuiszorg|buurtzorg|schuldhulp|stuurgroep|werkgroep|regiegroep`

const SOORT = SOORTEN.split('|')
  .map((s) => `[${s[0]?.toLowerCase()}${s[0]?.toUpperCase()}]${s.slice(1)}`)
  .join('|')
const HOOFD = `(?:['’]t\\s)?\\p{Lu}[\\p{L}\\d&'’-]*`
const TUSSEN = `(?:(?:de|het|der|den|van|voor|in|op|aan|te|ter|ten|&)\\s){0,2}`

/** Two capital words that open a sentence and then do what people do; no programme, plan or project. */
const ONBEKEND = `(?<=^|[.;:]\\s)(?!(?:De|Het|Een|In|Op|Bij|Voor|Project|Programma|Plan|Nota|Pilot|Proef|Regeling|Convenant|Visie|Actieplan|Pact|Deal|Gemeente|Wet)\\s)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)+(?=\\s(?:begeleidt|organiseert|verzorgt|ondersteunt|voert|coördineert|bezoekt|adviseert|helpt)\\s)`

/** A kind and its name as one pattern; `eigen` matches a name of a signatory, which never belongs to it. */
export function patternWithName(eigen: string): string {
  const los = eigen === '' ? '' : `(?!(?:de\\s|het\\s)?(?:${eigen})(?![\\p{L}]))`
  return `(?:${SOORT}|GGZ)(?:\\s${los}${TUSSEN}${HOOFD}){1,5}|${ONBEKEND}|[Ss]tichting\\s${los}${HOOFD}\\sen\\s${los}${HOOFD}(?=\\s\\p{Ll}|[.,;])`
}

/** What a text must hold before a name with its kind can stand in it. */
export const HOLDS_KIND =
  /[Zz]org|[Ss]tichting|[Vv]ereniging|[Cc]oöperatie|[Ww]elzijn|organisatie|[Nn]etbeheerder|bedrijf|[Bb]ureau|bank|[Pp]rovincie|[Ww]aterschap|dienst|regio|raad|belang|ontwikkelaar|punt|groep|hulp|GGZ|^\p{Lu}\p{L}+\s\p{Lu}|[.;:]\s\p{Lu}\p{L}+\s\p{Lu}/u

const NAAM_ACHTER = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${SOORT})\\s(${TUSSEN}${HOOFD}(?:\\s${TUSSEN}${HOOFD}){0,4})`,
  'gu',
)

/** Names that a document introduces with their kind once, and uses alone afterwards: 'energiecoöperatie De Wiek'. */
export function namesWithKind(tekst: string): string[] {
  const uit = new Set<string>()
  for (const m of tekst.matchAll(NAAM_ACHTER)) {
    const naam = m[1] ?? ''
    if (/^(?:De|Het|'t|’t)?\s?\p{Lu}\p{L}{2,}/u.test(naam)) uit.add(naam)
  }
  return [...uit]
}
