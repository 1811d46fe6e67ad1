// SPDX-License-Identifier: EUPL-1.2
/** One sentence per line of the logboek: what happened, in the words of a reader. */
import type { LogWat } from '../domain/logboek.ts'
import type { LogRegel } from '../domain/register.ts'
import { itemWoord } from './nummers.ts'
import { hoofdletter, inkorten, opsomming, VAST } from './opmaak.ts'

/** What is about an item of the agreement is said with the names of the items; the rest is a sentence by itself. */
const ZINNEN: Readonly<
  Record<LogWat, { readonly zin: string } | { readonly over: (versie: number | null) => string }>
> = {
  samenwerking_gemaakt: { zin: 'Samenwerking aangemaakt' },
  deelname_gewijzigd: { zin: 'Partijen bijgewerkt' },
  document_ontvangen: { zin: 'Document ontvangen' },
  document_gelezen: { zin: 'Document gelezen' },
  document_mislukt: { zin: 'Document kon niet worden gelezen' },
  document_weggegooid: { zin: 'Document weggegooid' },
  document_verplaatst: { zin: 'Document naar een andere samenwerking gebracht' },
  ontleding_bewerkt: { zin: 'Verbeterd bij het nakijken' },
  ontleding_teruggedraaid: { zin: 'Verbetering bij het nakijken teruggedraaid' },
  concept_bewaard: { zin: 'Als concept in het register gezet' },
  overeenkomst_vastgesteld: { zin: 'Vastgesteld' },
  overeenkomst_vervangen: { zin: 'Vervangen door een nieuwere versie' },
  onderdeel_opgenomen: {
    over: (versie) =>
      versie === null || versie === 1
        ? 'in het register gezet'
        : `nieuw in versie${VAST}${String(versie)}`,
  },
  onderdeel_gewijzigd: {
    over: (versie) =>
      versie === null
        ? 'gewijzigd in een nieuwere versie'
        : `gewijzigd in versie${VAST}${String(versie)}`,
  },
  onderdeel_vervallen: {
    over: (versie) =>
      versie === null
        ? 'vervallen in een nieuwere versie'
        : `vervallen in versie${VAST}${String(versie)}`,
  },
  velden_gewijzigd: { over: () => 'met de hand gewijzigd' },
}

/** What a step of checking did to one item, by the step; 'verbeterd' for the others. */
const NAGEKEKEN: Readonly<Record<string, string>> = {
  soort: 'kreeg een andere soort',
  gesplitst: 'gesplitst',
  afgesplitst: 'afgesplitst',
  samengevoegd: 'samengevoegd',
  toegevoegd: 'toegevoegd',
  weggelaten: 'weggelaten',
  teruggezet: 'teruggezet',
}

const SOORTEN = {
  pijler: { een: 'pijler', meer: 'pijlers' },
  paragraaf: { een: 'paragraaf', meer: 'paragrafen' },
  afspraak: { een: 'afspraak', meer: 'afspraken' },
  prestatie: { een: 'prestatie', meer: 'prestaties' },
} as const
const ITEMSOORTEN = Object.keys(SOORTEN) as readonly (keyof typeof SOORTEN)[]

/** Lines that tell one act about several items, said once. */
export interface LogGroep {
  /** The first of them. */
  readonly regel: LogRegel
  readonly regels: readonly LogRegel[]
}

const MINUUT = 'yyyy-mm-ddThh:mm'.length

/** Puts neighbours together that tell one act: the same thing by the same person in the same minute. */
export function groepeerLog(regels: readonly LogRegel[]): readonly LogGroep[] {
  const groepen: { regel: LogRegel; regels: LogRegel[] }[] = []
  const sleutel = (r: LogRegel): string =>
    [r.wat, r.wie, r.tijdstip.slice(0, MINUUT), versieVan(r)].join(' ')
  for (const regel of regels) {
    const laatste = groepen.at(-1)
    const samen = regel.wat.startsWith('onderdeel_') && laatste !== undefined
    if (samen && sleutel(laatste.regel) === sleutel(regel)) laatste.regels.push(regel)
    else groepen.push({ regel, regels: [regel] })
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
  soort: 'soort',
  tekst: 'tekst',
  titel: 'kop',
  nummer: 'nummer',
  jaar: 'jaar',
  inleiding: 'inleiding',
  looptijd_tot: 'looptijd',
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** The version that a line about an item tells of; null when it does not say. */
function versieVan(regel: LogRegel): number | null {
  const versie = isObject(regel.na) ? regel.na['versie'] : null
  return typeof versie === 'number' ? versie : null
}

/** Which fields differ between before and after; empty when that cannot be told. */
export function gewijzigdeVelden(regel: LogRegel): readonly string[] {
  if (!isObject(regel.voor) || !isObject(regel.na)) return []
  // An item over two versions has its fields one level down, a correction by hand has them here.
  const plat = (x: Readonly<Record<string, unknown>>) =>
    isObject(x['velden']) ? { ...x, ...x['velden'] } : x
  const [voor, na] = [plat(regel.voor), plat(regel.na)]
  return Object.keys(VELDNAAM).filter(
    (veld) => veld in na && JSON.stringify(voor[veld]) !== JSON.stringify(na[veld]),
  )
}

/** 'Afspraak 2.1.1' · 'Prestatie 2.1.1, 2024 · 2' · 'Paragraaf 1.1'; the kind alone when an old line has no name. */
export function logNaam(regel: LogRegel): string {
  const inhoud = [regel.na, regel.voor].filter(isObject)
  const lees = (veld: string): string | null => {
    const waarde = inhoud.map((x) => x[veld]).find((w) => typeof w === 'string' && w !== '')
    return typeof waarde === 'string' ? waarde : null
  }
  const soort = hoofdletter(regel.soort)
  const naam = lees('naam') ?? lees('nummer')
  if (naam !== null)
    return `${soort}${VAST}${itemWoord(naam)
      .replace(`, prestatie${VAST}`, `, `)
      .replace(', prestatie ', ', ')
      .replace(/^afspraak (?=zonder)/, regel.soort === 'afspraak' ? '' : '$&')}`
  const tekst = lees('titel') ?? lees('tekst')
  return tekst === null ? soort : `${soort} ‘${inkorten(tekst, 60)}’`
}

/** 'Afspraak 2.1.1 gewijzigd in versie 2: wie, wanneer' · '2 afspraken en 3 prestaties in het register gezet' */
export function logZin({ regel, regels }: LogGroep): string {
  const wat = ZINNEN[regel.wat]
  if (regel.wat === 'ontleding_bewerkt' && regel.soort !== 'document') {
    const stap = isObject(regel.na) ? String(regel.na['stap']) : ''
    return `${logNaam(regel)} ${NAGEKEKEN[stap] ?? 'verbeterd'} bij het nakijken${watAnders(regel)}`
  }
  if ('zin' in wat) return wat.zin
  const over = wat.over(versieVan(regel))
  if (regels.length > 1) {
    const geteld = ITEMSOORTEN.flatMap((soort) => {
      const n = regels.filter((r) => r.soort === soort).length
      return n === 0 ? [] : [`${String(n)}${VAST}${SOORTEN[soort][n === 1 ? 'een' : 'meer']}`]
    })
    return `${opsomming(geteld)} ${over}`
  }
  return `${logNaam(regel)} ${over}${watAnders(regel)}`
}

/** ': wie, wanneer', or nothing. */
export function watAnders(regel: LogRegel): string {
  const velden = gewijzigdeVelden(regel).map((v) => VELDNAAM[v] ?? v)
  return velden.length > 0 ? `: ${velden.join(', ')}` : ''
}

/** Who stands behind a line. There are no accounts yet: whoever uses this installation acts in its name. */
export function wieTekst(wie: string): string {
  return wie === 'systeem' ? 'gebruiker van deze installatie' : wie
}
