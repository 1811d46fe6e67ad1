// SPDX-License-Identifier: EUPL-1.2
/** One sentence per line of the logboek: what happened, in the words of a reader. */
import type { LogRegel } from '../domain/register.ts'
import { hoofdletter } from './opmaak.ts'

const ZINNEN: Readonly<Record<string, string>> = {
  document_ontvangen: 'Document ontvangen',
  document_gelezen: 'Document gelezen',
  document_mislukt: 'Document kon niet worden gelezen',
  document_weggegooid: 'Document weggegooid',
  ontleding_gewijzigd: 'Indeling gewijzigd bij het nakijken',
  ontleding_teruggedraaid: 'Wijziging bij het nakijken teruggedraaid',
  samenwerking_aangemaakt: 'Samenwerking aangemaakt',
  concept_bewaard: 'Als concept in het register gezet',
  concept_bijgewerkt: 'Concept bijgewerkt',
  overeenkomst_vastgesteld: 'Vastgesteld',
  overeenkomst_vervangen: 'Vervangen door een nieuwere versie',
  velden_gewijzigd: 'Gegevens gewijzigd',
  afspraak_toegevoegd: 'Afspraak in het register gezet',
  afspraak_gewijzigd: 'Afspraak gewijzigd',
  afspraak_vervallen: 'Afspraak vervallen in een nieuwere versie',
  prestatie_toegevoegd: 'Prestatie in het register gezet',
  prestatie_gewijzigd: 'Prestatie gewijzigd',
  prestatie_vervallen: 'Prestatie vervallen in een nieuwere versie',
}

/** Names of the fields, as they stand on the pages. */
export const VELDNAAM: Readonly<Record<string, string>> = {
  trekkers: 'wie',
  trekkers_afgeleid: 'wie (afgeleid)',
  betrokkenen: 'betrokken',
  termijn: 'wanneer',
  getallen: 'getallen',
  toetsvorm: 'soort toets',
  hardheid: 'hardheid',
  levering: 'levering',
  bijlage: 'bijlage',
  markeringen: 'gemarkeerde woorden',
  verwijzingen: 'verwijzingen',
  tekst: 'tekst',
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** Which fields differ between before and after; empty when that cannot be told. */
export function gewijzigdeVelden(regel: LogRegel): readonly string[] {
  if (!isObject(regel.voor) || !isObject(regel.na)) return []
  const { voor, na } = regel
  return Object.keys(VELDNAAM).filter(
    (veld) => veld in na && JSON.stringify(voor[veld]) !== JSON.stringify(na[veld]),
  )
}

/** 'Gegevens gewijzigd: wie en wanneer' */
export function logZin(regel: LogRegel): string {
  const zin = ZINNEN[regel.wat] ?? hoofdletter(regel.wat.replaceAll('_', ' '))
  const velden = gewijzigdeVelden(regel).map((v) => VELDNAAM[v] ?? v)
  return velden.length > 0 ? `${zin}: ${velden.join(', ')}` : zin
}
