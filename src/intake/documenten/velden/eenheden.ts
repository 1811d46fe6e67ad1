// SPDX-License-Identifier: EUPL-1.2
/** The unit behind a number: a sign, a measure, or the counted noun. */
import { isPersoonsvorm } from './werkwoorden.ts'

export const WOORDEENHEID: readonly (readonly [RegExp, string, number])[] = [
  [/^\s?%(?:-?punt)?/u, '%', 1],
  [/^\s?(?:procentpunt(?:en)?)(?!\p{L})/iu, 'procentpunt', 1],
  [/^\s?(?:procent)(?!\p{L})/iu, '%', 1],
  [/^\s?(?:euro|EUR)(?!\p{L})/iu, 'EUR', 1],
  [/^\s?(?:keer|maal|x)(?!\p{L})/iu, 'keer', 1],
  [/^\s?(?:fte|FTE|fte's)(?!\p{L})/u, 'fte', 1],
  [/^\s?kWh(?:\/m[2²])?(?:\s?per m[2²])?(?!\p{L})/u, 'kWh/m2', 1],
  [/^\s?(?:m2|m²|vierkante meter)(?!\p{L})/u, 'm2', 1],
  [/^\s?(?:uur|uren)(?!\p{L})/iu, 'uur', 1],
  [/^\s?(?:jaar|jaren)(?!\p{L})/iu, 'jaar', 1],
]
export const DUUR = /^(?:jaar|maanden|maand|weken|week|dagen|dag|werkdagen|werkdag|uur|kwartalen)$/u
const STOPWOORD =
  /^(?:in|op|aan|met|bij|van|voor|door|tussen|onder|naar|binnen|per|over|uit|tegen|zonder|tot|om|via|buiten|die|dat|waarvan|waar|waarbij|en|of|te|ten|ter|zijn|is|wordt|worden|als|zodat|volgens|vanuit|rond|vooruit|na|vanaf|tijdens|gedurende|verspreid|zal|kan|heeft|hebben|krijgen|die|er|daar|hier|deze|de|het|een|niet|wel|mogelijk|gereed|klaar|eind|wat|wie|hoe|uiterlijk|medio|jaarlijks|waaronder|meer|minder|hoger|lager|ieder|elk|à|terug|bij|mee|opzij|thuis)$/u
const BIJVOEGLIJK =
  /^(?:extra|gratis|meer|open|alle|sociaal|aanvullend|nultreden|bestaand|levensloopgeschikt|nieuw|zelfstandig|onzelfstandig|particulier|betaalbaar|gedeeld|woon|\p{Lu}{2,}|of meer|meerdere)$/u
const STERK_NAAMWOORD = /(?:ingen|heden|enten|uren|jaren|weken|maanden|dagen|keren)$/u
const NAAMWOORD_E =
  /(?:tie|sie|gie|nie|mie|cie|gemeente|ruimte|periode|website|methode|fase|locatie|groep|plaats|wijze)$/u

/** The counted thing after a number: skips adjectives; null when nothing countable follows. */
export function naamwoord(na: string): { woord: string; lengte: number } | null {
  const quote = /^\s?[‘'"“][^’'"”]{2,60}[’'"”]/u.exec(na)
  if (quote) return { woord: 'keer', lengte: quote[0].length }
  let plek = 0
  for (let n = 0; n < 5; n += 1) {
    const m = /^\s?(?:\((?!\d)[^)]{0,30}\)\s?)?([\p{L}][\p{L}\d'’-]*)(,(?=\s\p{Ll}+e\s))?/u.exec(
      na.slice(plek),
    )
    const woord = m?.[1]
    if (!m || !woord) return null
    const laag = woord.toLowerCase()
    if (STOPWOORD.test(laag) || (isPersoonsvorm(laag) && !/(?:en|s)$/u.test(laag))) {
      // 'nieuwe en bestaande woningen': go on after 'en' when an adjective stood before it
      if (
        n > 0 &&
        /^(?:en|of)$/.test(laag) &&
        /^\s\p{L}+e\s\p{Ll}/u.test(na.slice(plek + m[0].length))
      ) {
        plek += m[0].length
        continue
      }
      return null
    }
    // 'grondgebonden woningen', 'houten appartementen': an adjective on -en before the thing itself
    if (
      laag.endsWith('en') &&
      !STERK_NAAMWOORD.test(laag) &&
      /^\s(?:\p{Ll}+e\s)?\p{Ll}*(?:woningen|appartementen|eenheden|studio[’']?s|kamers)(?![\p{L}])/u.test(
        na.slice(plek + m[0].length),
      )
    ) {
      plek += m[0].length
      continue
    }
    const erna = /^(?:,)?\s\p{L}/u.test(na.slice(plek + m[0].length)) || m[2] !== undefined
    const bijvoeglijk =
      (BIJVOEGLIJK.test(woord) ||
        (laag.endsWith('e') && !NAAMWOORD_E.test(laag)) ||
        /[^-]-$/u.test(woord)) &&
      erna
    plek += m[0].length
    if (!bijvoeglijk) return { woord, lengte: plek }
  }
  return null
}

export function eenheidUitWoord(woord: string): string {
  const los = /^[A-Z]{2,}-(.+)$/u.exec(woord)?.[1] ?? woord
  const laag = /^[A-Z]{2,}/u.test(los) ? los : los.toLowerCase()
  if (/woning(?:en)?$/u.test(laag)) return 'woningen'
  return laag
}

/** The unit straight behind a number that ends at `plek`, or null. */
export function eenheidAchter(tekst: string, plek: number): string | null {
  const na = tekst.slice(plek)
  const vast = WOORDEENHEID.find(([p]) => p.test(na))
  if (vast) return vast[1]
  const woord = naamwoord(na)
  return woord ? eenheidUitWoord(woord.woord) : null
}
