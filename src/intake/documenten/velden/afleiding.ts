// SPDX-License-Identifier: EUPL-1.2
/** Who must act when nobody is named: a guess from the item above it and from whose work it is. Always said so. */
import type { Betrokkene } from '../../../domain/overeenkomst.ts'

const CORPORATIE =
  /huurverhoging|huursom|huurprijs|huurprijzen|huren\b|toegewezen|toewijz|verhuurd|verhuur\b|mutaties?|onderhoud|verduurza|geïsoleerd|isolatie|isoleren|gerenoveerd|renovatie|opgeleverd|oplevering|huurwoningen (?:\p{L}+ )*(?:gebouwd|gerealiseerd|toegevoegd)|labels?\b|energielabel|zonnepanelen|gesloopt|sloop\b|verkocht|leefbaarheidsfonds|servicekosten|bewonerscommissie|wooncomplex|complexen|woningen (?:\p{L}+ )*(?:gebouwd|opgeleverd|gerenoveerd|gerealiseerd|toegankelijk|levensloop)/iu
const GEMEENTE =
  /vergunning|bestemmingsplan|omgevingsplan|grondprijs|grond\b|leges|verordening|wmo\b|schuldhulp|woonvisie|volkshuisvestingsprogramma|woonzorgvisie|openbare ruimte|raadsbesluit|collegebesluit|college\b|plancapaciteit|locaties? (?:\p{L}+ )*(?:aangewezen|beschikbaar)|minimabeleid|bijzondere bijstand|parkeer/iu
const SAMEN =
  /overleg|evaluatie|geëvalueerd|monitor|gemonitord|afspraken|convenant|overeenkomst|wordt onderzocht|onderzocht wordt|samenwerking|gezamenlijk|partners|werkgroep|geïnvesteerd/iu
const HUURDERS = /achterban|huurderspanel|ledenvergadering/iu

/** `ouder`: those who act in the afspraak above a prestatie; null for an afspraak or when there is none. */
export function leidTrekkersAf(
  tekst: string,
  ouder: readonly Betrokkene[] | null,
  _koptekst: string,
): readonly Betrokkene[] {
  if (ouder && ouder.length > 0) return ouder
  const corporatie = CORPORATIE.test(tekst)
  const gemeente = GEMEENTE.test(tekst)
  if (HUURDERS.test(tekst) && !corporatie && !gemeente) return ['huurdersorganisatie']
  if (SAMEN.test(tekst)) return ['partijen']
  if (corporatie && !gemeente) return ['corporatie']
  if (gemeente && !corporatie) return ['gemeente']
  return ['partijen']
}
