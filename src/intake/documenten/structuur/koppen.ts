// SPDX-License-Identifier: EUPL-1.2
/** What a heading announces, by its words: only words that any document in this field may use. */
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'

export type Kopsoort =
  | { readonly soort: 'over'; readonly reden: RedenWeggelaten }
  /** Items follow: the heading itself is no level. */
  | { readonly soort: 'afspraken' }
  /** Running text follows that belongs to the part above it. */
  | { readonly soort: 'toelichting' }

const OVER: readonly (readonly [RegExp, RedenWeggelaten])[] = [
  [
    /^(?:begrippen|begripsbepaling|begripsomschrijving|begrippenlijst|begrippenkader|definitie|afkorting|lijst (?:van|met) (?:gebruikte )?(?:begrippen|afkortingen|definities)|gebruikte (?:begrippen|afkortingen)|(?:verklarende )?woordenlijst|betekenis van|legenda)/iu,
    'definities',
  ],
  [/^(?:inhoud|inhoudsopgave|inhoudsoverzicht)$/iu, 'inhoudsopgave'],
  [
    /^(?:ondertekening|handtekening|getekend|akkoord|akkoordverklaring|ondertekenaars|aldus\b|ondertekend|voor akkoord)/iu,
    'ondertekening',
  ],
  [/^(?:bijlage|appendix|annex)/iu, 'bijlage'],
  [
    /^(?:(?:de )?(?:betrokken |deelnemende )?partijen|ondergetekenden?|de ondergetekenden|contractpartijen|wie doen er mee|wie zijn wij|wie doet mee|(?:de )?partners|deelnemers)$/iu,
    'partijen',
  ],
  [/^(?:overwegingen?|overwegende(?: dat)?|considerans)$/iu, 'overwegingen'],
  [
    /^(?:colofon|contact|contactgegevens|disclaimer|bronnen|bronvermelding|literatuur)/iu,
    'toelichting',
  ],
]
/** Opening chapters: about the document, not agreements. */
const OPENING =
  /^(?:(?:algemene )?inleiding|voorwoord|vooraf|woord vooraf|ten geleide|leeswijzer|aanleiding|samenvatting|over (?:dit|deze) (?:document|overeenkomst|afspraken|stuk)|waarom (?:deze|dit|we)|introductie|opzet|totstandkoming|proces(?:beschrijving)?$|terugblik|achtergrond(?: en aanleiding)?$|context$|juridisch kader|wettelijk kader|beleidskader|kader$|kaders$|status van)/iu
const AFSPRAKEN =
  /^(?:(?:de|onze|meerjarige|gezamenlijke|overige|algemene|concrete|aanvullende|nieuwe|lopende)\s+)*(?:meerjaren(?:prestatie)?|prestatie)?afspraken(?:\s+(?:op hoofdlijnen|voor de (?:hele |gehele )?(?:periode|looptijd)|(?:in |voor )?20\d\d\s*(?:[-–]|t\/m|tot en met)\s*20\d\d).*)?\s*:?$|^(?:wat|dit|dat)\s+(?:spreken|gaan|doen)\s+(?:we|wij)(?:\s+(?:af|doen))?\s*[:?]?$|^(?:we|wij|partijen)\s+spreken\s+(?:het volgende\s+)?af(?:\s+dat)?\s*:?$|^hierover (?:is|zijn|hebben).{0,30}afgesproken\s*:?$/iu
const TOELICHTING =
  /^(?:toelichting|ambities?|onze ambities?|doel(?:en|stelling|stellingen)?|visie|onze visie|achtergrond|context|aanleiding|inleiding|opgaven?|de opgaven?|situatie|huidige situatie|stand van zaken|feiten(?: en cijfers)?|streefbeeld|uitgangspunten?|waarom|wat willen we(?: bereiken)?|wat is er aan de hand|terugblik|monitoring en indicatoren)\s*[:?]?$/iu

const DOEL =
  /^(?:(?:de|onze|gezamenlijke|meerjarige)\s+)?(?:(?:hoofd|meerjaren)?doel|(?:hoofd|meerjaren)?doelstelling)\s*:?$/iu

/** One goal follows: an agreement in a document that sets what is done each year under it. */
export function isDoelkop(titel: string): boolean {
  return DOEL.test(titel.trim())
}

/** The kind of heading by its text (number already taken off), or null for a heading of its own. */
export function classifyKop(titel: string, hoog: boolean): Kopsoort | null {
  const t = titel.trim()
  for (const [patroon, reden] of OVER) if (patroon.test(t)) return { soort: 'over', reden }
  if (AFSPRAKEN.test(t)) return { soort: 'afspraken' }
  if (hoog && OPENING.test(t)) return { soort: 'over', reden: 'inleiding' }
  if (!hoog && (TOELICHTING.test(t) || OPENING.test(t))) return { soort: 'toelichting' }
  return null
}
