// SPDX-License-Identifier: EUPL-1.2
/**
 * What a number counts when its noun stands elsewhere: before it ('waarvan 15 sociaal', 'er nog 60', 'ten hoogste zeven
 * per jaar'), behind the next number ('minimaal 30 en maximaal 45 woningen'), or in the name of the measure.
 */

/** Things that agreements count; the last one said is what 'er' and 'daarvan' point to. */
const TELBAAR =
  /(?<![\p{L}])(?:\p{Ll}*(?:woning|appartement|studio|eenhe|kamer|zorgplek|plaats)(?:en|s|’s|'s|id|den)?|\p{Ll}*(?:huisuitzetting|uithuiszetting|ontruiming|mutatie|toewijzing|verhuizing|verhuring|bijeenkomst|statushouder|vergunninghouder|nieuwkomer|woningzoekende|huurder|bewoner|huishouden|gezin|persoon|persone|jongere|oudere|locatie|complex|project|spreekuur|spreekure|gesprek|gesprekk|huisbezoek|bod|verkoop|verkope|zonnepaneel|zonnepanele)(?:s|n|en)?)(?![\p{L}])/giu

/** Adjectives and participles that say which of the things counted: 'sociaal', 'levensloopbestendig', 'teruggebouwd'. */
const LOS_BIJVOEGLIJK =
  /^(?:\p{L}*(?:baar|lijk|ig|isch|aal|ief|eel|loos|zaam|vrij)|sociale?|groter|kleiner|nieuw|extra|vrije|(?:\p{L}{2,6})?ge\p{L}{2,}[dt]|\p{L}*(?:ver|be|her|ont)\p{L}{3,}[dt])$/u

export const isLosBijvoeglijk = (woord: string): boolean =>
  LOS_BIJVOEGLIJK.test(woord.toLowerCase()) &&
  !/(?:tal|bedrag|gebied|hoofd|kanaal|verhaal|materiaal|lokaal|bewind|beleid|verbond|verband|verzoek|bezit|bericht|besluit|begrip|gesprek|beding|beroep|gezin|verschil|gebruik|gebrek|beeld|verlies|getal|gebouw)$/iu.test(
    woord,
  )

/** The thing last counted or named in a text, as a unit; null when nothing countable stands in it. */
export function laatstGenoemd(tekst: string): string | null {
  const woord = [...tekst.matchAll(TELBAAR)].at(-1)?.[0].toLowerCase()
  if (!woord) return null
  if (/woning(?:en)?$/u.test(woord)) return 'woningen'
  return woord
}

/** A number whose noun was said before, by the words around it. */
export const WIJST_TERUG =
  /(?<![\p{L}])(?:er|daarvan|hiervan|waarvan|waaronder|ervan|van die|van deze|daaronder)\s(?:[\p{L}\d]+\s){0,6}$/iu

/** What may stand between two numbers that share the noun behind the second. */
const DEELT_NAAMWOORD =
  /^(?:\s\p{Ll}+e)?(?:\s?,)?\s(?:(?:en|of|à|tot|maar|en\/of|bij voorkeur|liefst|streven|maximaal|minimaal|ten hoogste|hoogstens|hooguit|ten minste|minstens|circa|ca\.|ongeveer|gemiddeld)\s){1,3}$/iu

export const sharesNoun = (tussen: string): boolean =>
  DEELT_NAAMWOORD.test(tussen) ||
  // 'in Q2 van 18 en in Q4 van 22 woningen'
  /^\s(?:en|,)\sin\s[^\s.;]{1,12}\s(?:[^\s.;]{1,12}\s)?(?:van\s)?$/u.test(tussen) ||
  /^\svan de\s$/u.test(tussen)

/** 'het aantal spreekuren … naar vier per week', 'het percentage passend toewijzen is minimaal 95'. */
const AANTAL = /(?<![\p{L}])(?:aantal|aantallen) (?:te \p{L}+ |\p{L}+e )*(\p{L}[\p{L}-]+)/iu
const PERCENTAGE = /(?<![\p{L}])(?:percentage|\p{Ll}+percentage)(?![\p{L}])/iu
const IS_WAARDE =
  /(?<![\p{L}])(?:naar|tot|bedraagt|is|van|op|met|maximaal|minimaal|minste|hoogste|dan|gemiddeld|hooguit|hoogstens|minstens|blijft|circa|ongeveer)\s$/iu

/** The noun of 'aantal …' before a number that tells its value; '%' for a percentage. */
export function aantalVan(ervoor: string): string | null {
  if (!IS_WAARDE.test(ervoor)) return null
  const aantal = AANTAL.exec(ervoor)?.[1]
  if (aantal) return aantal
  return PERCENTAGE.test(ervoor.slice(-80)) ? '%' : null
}

const LEEFTIJD =
  /(?<![\p{L}])(?:jongeren|jeugd|personen|mensen|huurders|starters|ouderen|bewoners|kinderen|inwoners|leden)\s(?:tot|onder|boven|van|vanaf)(?: de)?\s$/iu
const CIJFER =
  /(?<![\p{L}])(?:waarde(?:ren|ring|ert)|tevreden\p{L}*|klanttevreden\p{L}*|rapportcijfer|benchmark|cijfer|oordeel|oordelen|beoordel\p{L}+|score|scoort|scoren)(?![\p{L}])/iu

/** 'de tevredenheid is ten minste 7,8': no number of things. */
const isScore = (ervoor: string, waarde: number): boolean =>
  /(?<![\p{L}])(?:is|van|op|minste|minimaal|minstens|gemiddeld|bedraagt|naar|dan)\s$/iu.test(
    ervoor,
  ) &&
  (!Number.isInteger(waarde) || /(?:tevredenheid|cijfer|score)\s(?:\p{L}+\s){1,4}$/iu.test(ervoor))

/** 'jongeren onder de 28' are years; 'waarderen … met een 8' is a mark out of ten. */
export function maatZonderWoord(ervoor: string, waarde: number, na: string): string | null {
  if (LEEFTIJD.test(ervoor) && waarde > 10 && waarde < 100) return 'jaar'
  if (
    waarde >= 1 &&
    waarde <= 10 &&
    (/(?:^|\s)een\s$/iu.test(ervoor) || isScore(ervoor, waarde)) &&
    CIJFER.test(ervoor) &&
    /^\s*(?:$|[.,;:()]|(?:voor|of|op|halen|scoren|krijgen|te|bij|in|van)(?![\p{L}]))/iu.test(na)
  )
    return 'rapportcijfer'
  return null
}
