// SPDX-License-Identifier: EUPL-1.2
/** One sentence per line of the logboek: what happened, in the words of a reader. */
import type { LogRegel } from '../domain/register.ts'
import { hoofdletter } from './opmaak.ts'

/** Keys: LOG_WAT of the logboek. What is about an item is said with the kind of item. */
const ZINNEN: Readonly<Record<string, string>> = {
  samenwerking_gemaakt: 'Samenwerking aangemaakt',
  deelname_gewijzigd: 'Partijen bijgewerkt',
  document_ontvangen: 'Document ontvangen',
  document_gelezen: 'Document gelezen',
  document_mislukt: 'Document kon niet worden gelezen',
  document_weggegooid: 'Document weggegooid',
  document_verplaatst: 'Document naar een andere samenwerking gebracht',
  ontleding_bewerkt: 'Verbeterd bij het nakijken',
  ontleding_teruggedraaid: 'Verbetering bij het nakijken teruggedraaid',
  concept_bewaard: 'Als concept in het register gezet',
  overeenkomst_vastgesteld: 'Vastgesteld',
  overeenkomst_vervangen: 'Vervangen door een nieuwere versie',
  velden_gewijzigd: 'Gegevens gewijzigd',
}

const OVER_ONDERDEEL: Readonly<Record<string, string>> = {
  onderdeel_opgenomen: 'in het register gezet',
  onderdeel_gewijzigd: 'gewijzigd in een nieuwere versie',
  onderdeel_vervallen: 'vervallen in een nieuwere versie',
}

const SOORTEN: Readonly<Record<string, { readonly een: string; readonly meer: string }>> = {
  pijler: { een: 'pijler', meer: 'pijlers' },
  paragraaf: { een: 'paragraaf', meer: 'paragrafen' },
  afspraak: { een: 'afspraak', meer: 'afspraken' },
  prestatie: { een: 'prestatie', meer: 'prestaties' },
}

/** Lines that say the same about several items at the same moment, said once. */
export interface LogGroep {
  readonly regel: LogRegel
  readonly aantal: number
}

const MINUUT = 'yyyy-mm-ddThh:mm'.length

/** Puts neighbours together that tell one act: the same thing by the same person in the same minute. */
export function groepeerLog(regels: readonly LogRegel[]): readonly LogGroep[] {
  const groepen: { regel: LogRegel; aantal: number }[] = []
  const sleutel = (r: LogRegel): string =>
    [r.wat, r.soort, r.wie, r.tijdstip.slice(0, MINUUT)].join(' ')
  for (const regel of regels) {
    const laatste = groepen.at(-1)
    const zelfde =
      laatste && regel.wat in OVER_ONDERDEEL && sleutel(laatste.regel) === sleutel(regel)
    if (zelfde) laatste.aantal += 1
    else groepen.push({ regel, aantal: 1 })
  }
  return groepen
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

/** 'Gegevens gewijzigd: wie, wanneer' · '3 prestaties in het register gezet' */
export function logZin(regel: LogRegel, aantal = 1): string {
  const over = OVER_ONDERDEEL[regel.wat]
  if (over !== undefined) {
    const soort = SOORTEN[regel.soort] ?? { een: 'onderdeel', meer: 'onderdelen' }
    return aantal === 1
      ? `${hoofdletter(soort.een)} ${over}`
      : `${String(aantal)} ${soort.meer} ${over}`
  }
  const zin = ZINNEN[regel.wat] ?? hoofdletter(regel.wat.replaceAll('_', ' '))
  const velden = gewijzigdeVelden(regel).map((v) => VELDNAAM[v] ?? v)
  return velden.length > 0 ? `${zin}: ${velden.join(', ')}` : zin
}
