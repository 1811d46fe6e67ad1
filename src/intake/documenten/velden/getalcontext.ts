// SPDX-License-Identifier: EUPL-1.2
/** Facts around the agreement, which nobody has to keep. */
import type { Strekking } from '../../../domain/overeenkomst.ts'
import type { Zin } from './zinnen.ts'

const SPELERS =
  /^(?:corporaties|woningcorporaties|gemeenten|huurdersorganisaties|huurdersverenigingen|organisaties|kernen|dorpen)$/u

/** Facts around the agreement: numbers of actors, findings of research, what was the case, what is asked for. */
export function isContext(
  tekst: string,
  zin: Zin | undefined,
  plek: number,
  eenheid: string,
  strekking: Strekking,
): boolean {
  if (SPELERS.test(eenheid) && strekking === 'precies') return true
  if (!zin) return false
  const voor = tekst.slice(zin.van, plek)
  const na = tekst.slice(plek, zin.tot)
  if (FEIT.test(voor)) return true
  // 'woningplannen met meer dan tien woningen', 'jongeren tot 23 jaar': which ones, not how many
  if (
    !/^(?:%|EUR|procentpunt)$/u.test(eenheid) &&
    /(?<![\p{L}])(?:met|van) (?:meer|minder) dan\s$/iu.test(voor)
  )
    return true
  if (
    eenheid === 'jaar' &&
    /(?<![\p{L}])(?:jongeren|personen|mensen|kinderen|huurders|inwoners|ouderen|starters|bestuursleden|leden|bewoners)\s(?:tot|onder|boven|van|vanaf)(?: de)?\s$/iu.test(
      voor,
    )
  )
    return true
  // 'mensen onder de 30 jaar'; but 'de wachttijd komt niet boven de 4 jaar'
  if (
    eenheid === 'jaar' &&
    /(?<![\p{L}])(?:onder|boven) de\s$/iu.test(voor) &&
    !/(?<![\p{L}])(?:tijd|duur|termijn|komt|komen|ligt|liggen|blijft|blijven|is|zakt|stijgt|niet|nooit)\s(?:\p{L}+\s){0,2}(?:onder|boven) de\s$/iu.test(
      voor,
    )
  )
    return true
  if (/(?<![\p{L}])(?:komende|afgelopen|eerstkomende|volgende)\s$/iu.test(voor)) return true
  if (/(?<![\p{L}])met uitzondering van (?:de )?$/iu.test(voor)) return true
  if (/(?:^|\s)van (?:elke|iedere) $/iu.test(voor)) return true
  if (/^[\d.,]+ te gaan/u.test(na)) return true
  if (strekking === 'indicatief' && /in beslag/u.test(na)) return true
  if (/^€?[\s\d.,%=-]+naar\s/u.test(na) && /(?<![\p{L}])van\s(?:€\s?)?$/iu.test(voor)) return true
  return !/^(?:%|EUR|aandeel)$/u.test(eenheid) && /(?<![\p{L}])geen\s[^.;]*meer dan\s$/iu.test(voor)
}

/** Words before a number that tell a fact, an earlier state or a request. */
const FEIT =
  /(?<![\p{L}])(?:blijkt|onderzoek van|volgens onderzoek|staan ingeschreven|bedroeg|was|waren|nulmeting|verzoek|momenteel|nu|al boven|al meer dan|op dit moment|ten opzichte van|telt|neemt? in beslag)(?![\p{L}])/iu
