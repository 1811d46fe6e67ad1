// SPDX-License-Identifier: EUPL-1.2
/** Who must act when nobody is named: a guess from the item above it and from whose work it is. Always said so. */
import type { Betrokkene } from '../../../domain/overeenkomst.ts'

const CORPORATIE =
  /huurverhoging|huurverlaging|huurkorting|huurbevriezing|aftoppingsgrens|aanbod (?:aan|van) (?:sociale )?huurwoningen|ingrijpende werkzaamheden|huurders van (?:de|het)|woningen (?:\p{L}+ )*aangepast|vrijkomende (?:\p{L}+ )*woningen|verkoop van (?:\p{L}+ )?(?:huur)?woningen|vocht|schimmel|huursom|huurprijs|huurprijzen|streefhu|de huur\b|huren\b|toegewezen|toewijz|verhuurd|verhuur\b|mutaties?|onderhoud|verduurza|geïsoleerd|isolatie|isoleren|gerenoveerd|renovatie|opgeleverd|oplevering|huurwoningen (?:\p{L}+ )*(?:gebouwd|gerealiseerd|toegevoegd)|labels?\b|energielabel|zonnepanelen|gesloopt|sloop\b|verkocht|leefbaarheidsfonds|servicekosten|bewonerscommissie|wooncomplex|complexen|woningvoorraad|ketels?|gasketels?|cv-ketels?|dubbel glas|enkel glas|kozijnen|badkamers?|keukens?|huren stijgen|de huren\b|woningen (?:\p{L}+ )*(?:gebouwd|opgeleverd|gerenoveerd|gerealiseerd|toegankelijk|levensloop)/iu
const GEMEENTE =
  /vergunning|bestemmingsplan|omgevingsplan|grondprijs|grond\b|leges|verordening|wmo\b|schuldhulp|schulden|taakstelling|woonvisie|volkshuisvestingsprogramma|woonzorgvisie|openbare ruimte|raadsbesluit|collegebesluit|college\b|plancapaciteit|locaties? (?:\p{L}+ )*(?:aangewezen|beschikbaar)|minimabeleid|bijzondere bijstand|parkeer/iu
const SAMEN =
  /(?<!na )overleg|evaluatie|geëvalueerd|monitor|gemonitord|afspraken|convenant|overeenkomst|wordt onderzocht|onderzocht wordt|samenwerking|per gemeente|programma|gezamenlijk|partners|werkgroep|geïnvesteerd/iu
const HUURDERS = /achterban|huurderspanel|ledenvergadering/iu

/**
 * `ouder`: those who act in the afspraak above a prestatie; null for an afspraak or when there is none.
 * `genoemd`: parties that the text names as owner, host or in a subordinate clause ('woningen die X verhuurt').
 */
export function leidTrekkersAf(
  tekst: string,
  ouder: readonly Betrokkene[] | null,
  genoemd: readonly Betrokkene[],
): readonly Betrokkene[] {
  const corporatie = CORPORATIE.test(tekst)
  const gemeente = GEMEENTE.test(tekst)
  if (ouder && ouder.length > 0) {
    if (ouder.length > 1 && corporatie && !gemeente && ouder.includes('corporatie'))
      return ['corporatie']
    if (ouder.length > 1 && gemeente && !corporatie && ouder.includes('gemeente'))
      return ['gemeente']
    return ouder
  }
  if (genoemd.length > 0) return genoemd
  if (HUURDERS.test(tekst) && !corporatie && !gemeente) return ['huurdersorganisatie']
  if (SAMEN.test(tekst)) return ['partijen']
  if (corporatie && !gemeente) return ['corporatie']
  if (gemeente && !corporatie) return ['gemeente']
  return ['partijen']
}
