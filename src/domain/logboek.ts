// SPDX-License-Identifier: EUPL-1.2
/** The closed list of what can stand in the logboek. Each has a Dutch sentence. */
export const LOG_WAT = [
  'samenwerking_gemaakt',
  'deelname_gewijzigd',
  'document_ontvangen',
  'document_gelezen',
  'document_mislukt',
  'document_weggegooid',
  'document_verplaatst',
  'ontleding_bewerkt',
  'ontleding_teruggedraaid',
  'concept_bewaard',
  'overeenkomst_vastgesteld',
  'overeenkomst_vervangen',
  // an item, seen over the versions of the agreement
  'onderdeel_opgenomen',
  'onderdeel_gewijzigd',
  'onderdeel_vervallen',
  // an item within one version, changed by a person
  'velden_gewijzigd',
] as const
export type LogWat = (typeof LOG_WAT)[number]

/** What kind of thing a line is about. */
export const LOG_SOORTEN = [
  'samenwerking',
  'document',
  'overeenkomst',
  'pijler',
  'paragraaf',
  'afspraak',
  'prestatie',
] as const
export type LogSoort = (typeof LOG_SOORTEN)[number]
