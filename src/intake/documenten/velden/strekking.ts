// SPDX-License-Identifier: EUPL-1.2
/** Which way a number binds: at least, at most, about, up to, a mean per year, or exactly; from the words around it. */
import type { Strekking } from '../../../domain/overeenkomst.ts'
import { DUUR } from './eenheden.ts'
import type { Kandidaat } from './getalkandidaten.ts'

/** 'hoger dan', 'hoger is dan', 'lager zijn dan'. */
const DAN = `(?:\\s(?:is|zijn|ligt|liggen|wordt|worden|was|blijft|blijven))?\\sdan(?:\\s(?:de|het))?`

const VOOR: readonly (readonly [RegExp, Strekking])[] = [
  [
    /(?:tot (?:maximaal|ten hoogste)|(?:een )?(?:maximum|plafond|bovengrens)(?:bedrag)? van|maximaal|max\.|ten hoogste|hoogstens|hooguit|niet (?:meer|hoger|langer|groter) dan|nooit meer dan|uiterlijk)\s*$/iu,
    'maximaal',
  ],
  [
    new RegExp(
      `(?:(?:een )?(?:minimum|ondergrens) van|minimaal|min\\.|ten\\s?minste|minstens|op zijn minst|niet (?:minder|lager|korter) dan|(?:meer|hoger|groter|langer|ouder)${DAN}|ruim|vanaf|boven(?: de| het)?)\\s*$`,
      'iu',
    ),
    'minimaal',
  ],
  [
    new RegExp(
      `(?:(?:minder|lager|korter|kleiner|jonger)${DAN}|onder(?: de| het)?|beneden(?: de| het)?|binnen(?: de)?)\\s*$`,
      'iu',
    ),
    'maximaal',
  ],
  [/(?:gemiddeld)\s*$/iu, 'gemiddeld per jaar'],
  [
    /(?:circa|ca\.|ongeveer|zo['’]n|rond de|naar schatting|begroot op|globaal|bijna|indicatief|een kleine|om en nabij|naar verwachting|plusminus|±)\s*$/iu,
    'indicatief',
  ],
  [/(?:tot een bedrag van|tot een maximum van|tot|oplopend tot)\s*$/iu, 'tot'],
]

/** Does a word before it say that the number is a bound, a mean or an estimate? */
export const isGekwalificeerd = (ervoor: string): boolean => VOOR.some(([p]) => p.test(ervoor))

/** 'een maximale huur van €', 'het maximumbudget is', 'de minimale oppervlakte van een woning bedraagt'. */
const GRENSWOORD =
  /(?<![\p{L}])(?<kant>maxim|minim)(?:aal|ale|um)(?![\p{L}]*\sredelijk)[\p{L}-]*\s(?:[\p{L}-]+\s){0,6}?(?:van|is|bedraagt|zijn|bedragen|op)\s(?:€\s?)?$/iu
const MENSEN =
  /^(?:huurders|bewoners|inwoners|huishoudens|leden|woningzoekenden|ouderen|senioren|jongeren|statushouders|personen|mensen|deelnemers|respondenten)$/u

/** 'ten hoogste de inflatie plus 0,5 procentpunt' */
const BOVENOP =
  /(?<![\p{L}])(?:maximaal|ten hoogste|hoogstens|hooguit|niet (?:meer|hoger|sneller|harder) dan|beperkt tot|nooit (?:meer|hoger) dan)\s[^.;,]{0,70}(?:plus|\+)\s?$/iu

const VERGELIJKING =
  /(?<![\p{L}])(?:(?:(?<meer>meer|hoger|langer|groter|later|vaker|harder|sneller|verder|duurder)|minder|lager|korter|kleiner|eerder|goedkoper)(?:\s(?:is|zijn|ligt|liggen|wordt|worden|was|blijft|blijven))?\sdan|(?<boven>boven)|onder|beneden)(?:\s(?:de|het|met|op|tot|€))*\s$/iu
const ONTKENNING =
  /(?<![\p{L}])(?:geen|niemand|niets|nooit|nergens|niet|evenmin|nimmer)(?!\s(?:alleen|slechts|zozeer))(?:\s(?!(?:en|of|maar|want|terwijl|wel|als|indien|wanneer|tenzij|dat)\s)[^\s.;:,]+){0,12}\s$/iu

/** 'voor geen enkele huurder hoger dan': a denied 'more' is a ceiling, a denied 'less' a floor. */
function turnedByNegation(ervoor: string): Strekking | null {
  const m = VERGELIJKING.exec(ervoor.slice(-60))
  if (!m || !ONTKENNING.test(ervoor.slice(-160, -m[0].length))) return null
  return m.groups?.['meer'] || m.groups?.['boven'] ? 'maximaal' : 'minimaal'
}

const PER_JAAR = /(?<![\p{L}])(?:per (?:kalender)?jaar|jaarlijkse?|(?:elk|ieder) jaar)(?![\p{L}])/iu

interface Buren {
  /** The number before it in one range: '20' of '20 tot 30'. */
  readonly voor: Kandidaat | null
  readonly na: Kandidaat | null
  /** 'vijf of meer woningen'. */
  readonly ofMeer: boolean
}

/** Which way the number binds, and from where to where its words run: 'ten minste 30 woningen', '3 dagen of korter'. */
export function leesStrekking(
  tekst: string,
  masker: string,
  k: Kandidaat,
  eenheid: string,
  einde: number,
  buren: Buren,
): { strekking: Strekking; van: number; tot: number } {
  let strekking: Strekking = 'precies'
  let begin = k.van
  let eind = einde
  let ervoor = tekst.slice(0, buren.voor ? buren.voor.van : k.van)
  if (eenheid === 'rapportcijfer') ervoor = ervoor.replace(/(?<=\s)een\s$/iu, '')
  const min = /[–+-]\s$/u.exec(tekst.slice(0, k.van))
  const voor = VOOR.find(([p]) => p.test(ervoor))
  // 'een enquête onder 500 huurders': among them
  const temidden = MENSEN.test(eenheid) && /(?<![\p{L}])onder\s*$/iu.test(ervoor)
  const vlakVoor = ervoor.slice(-110)
  const grens = /maxim|minim/iu.test(vlakVoor)
    ? GRENSWOORD.exec(vlakVoor)?.groups?.['kant']?.toLowerCase()
    : undefined
  if (voor && !temidden) {
    const m = voor[0].exec(ervoor)
    strekking = voor[1]
    if (m && !buren.voor) begin = m.index
  } else if (
    /elke|iedere|ieder|elk/iu.test(/\p{L}+\s$/u.exec(ervoor)?.[0] ?? '') &&
    DUUR.test(eenheid)
  ) {
    begin = /\p{L}+\s$/u.exec(ervoor)?.index ?? k.van
    const ritme = VOOR.find(([p]) => p.test(ervoor.slice(0, begin)))
    if (ritme) {
      strekking = ritme[1]
      begin = ritme[0].exec(ervoor.slice(0, begin))?.index ?? begin
    }
  } else if (min && eenheid === '%') {
    begin = min.index
    strekking = /(?:maximaal|maximale|ten hoogste|hoogstens|hooguit|niet meer dan)[^.;]*$/iu.test(
      ervoor.slice(-90),
    )
      ? 'maximaal'
      : 'precies'
  } else if (grens) strekking = grens === 'maxim' ? 'maximaal' : 'minimaal'
  const perJaar = /^\s(?:per (?:jaar|kalenderjaar)|jaarlijks)(?!\p{L})/u.exec(tekst.slice(eind))
  const per = /^\s(?:per|in de)\s\p{L}+/u.exec(tekst.slice(eind))
  if (strekking === 'gemiddeld per jaar' && !perJaar) {
    // a mean that is not per year: a duration is an indication, a level is itself the norm
    const zin = /[^.;!?]*$/u.exec(tekst.slice(0, k.van))?.[0] ?? ''
    const na = /^[^.;!?]*/u.exec(tekst.slice(eind))?.[0] ?? ''
    if (DUUR.test(eenheid)) strekking = 'indicatief'
    else if (eenheid === '%' || eenheid === 'rapportcijfer' || !PER_JAAR.test(`${zin} ${na}`))
      strekking = 'precies'
  }
  // 'verhoogt de subsidie tot € 38.500': the new value
  if (
    strekking === 'tot' &&
    /(?<![\p{L}])(?:verhoo|verla|verlaa|uitgebreid|breid|groei|stijg|daal|dalen|toegenomen)[^.;!?]*$/iu.test(
      ervoor.slice(-80),
    )
  )
    strekking = 'precies'
  if (per && (eenheid === 'keer' || perJaar)) eind += per[0].length
  const achteraf =
    /^\s?(?:\([^)]{0,30}\)\s)?(?:of (minder|lager|korter|jonger|meer|hoger|langer|ouder)|en (?:meer|hoger|langer|ouder))(?!\p{L})/iu.exec(
      tekst.slice(eind),
    )
  if (achteraf) {
    strekking = /^(?:minder|lager|korter|jonger)$/iu.test(achteraf[1] ?? '')
      ? 'maximaal'
      : 'minimaal'
    eind += achteraf[0].length
  } else if (buren.ofMeer) strekking = 'minimaal'
  const opVolgende =
    buren.na !== null && /^\s?%?\s?(?:[-–à]|tot)/u.test(masker.slice(k.tot, buren.na.van))
  if (buren.na && (/(?:tussen)\s(?:de\s|€\s?)?$/iu.test(ervoor) || opVolgende))
    strekking = 'minimaal'
  if (buren.voor) {
    const tussen = /(?:tussen)\s(?:de\s)?$/iu.test(tekst.slice(0, buren.voor.van))
    if (strekking !== 'minimaal' && tussen) strekking = 'maximaal'
    if (/^\s?%?\s?(?:[-–à]|tot)/u.test(masker.slice(buren.voor.tot, k.van))) strekking = 'maximaal'
  }
  if (strekking === 'precies' && /(?:plus|\+)\s?$/u.test(ervoor) && BOVENOP.test(vlakVoor))
    strekking = 'maximaal'
  strekking = turnedByNegation(ervoor) ?? strekking
  // 'uiterlijk zes maanden voor de einddatum': at least that long before
  if (
    DUUR.test(eenheid) &&
    /^uiterlijk/iu.test(tekst.slice(begin, eind)) &&
    /^\s(?:voor|vóór|voorafgaand|van tevoren)(?!\p{L})/iu.test(tekst.slice(eind))
  )
    strekking = 'minimaal'
  return { strekking, van: begin, tot: eind }
}
