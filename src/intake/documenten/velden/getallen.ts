// SPDX-License-Identifier: EUPL-1.2
/**
 * Quantities in a text: value, unit, which way they bind, and the exact words. Years, dates, quarters, numbers of
 * annexes, articles and items, and numbers inside names and addresses are no quantities.
 */
import type { Getal, Strekking } from '../../../domain/overeenkomst.ts'
import type { Datum } from './datums.ts'
import { vindNullen } from './nullen.ts'
import { BREUKEN, TELWOORDEN, leesCijfers } from './telwoorden.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Zin } from './zinnen.ts'

export interface GevondenGetal extends Getal {
  readonly van: number
  readonly tot: number
  /** No unit could be read. */
  readonly zonderEenheid: boolean
}

interface Kandidaat {
  readonly van: number
  readonly tot: number
  readonly waarde: number
  readonly euro: boolean
  readonly breuk: boolean
  /** Known from the pattern itself. */
  readonly eenheid?: string
}

const V = '(?<![\\p{L}\\p{N}_])'
const CIJFERS = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?'
const GROOT: Readonly<Record<string, number>> = {
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
  k: 1e3,
}
const GROOTHEID = '(?:\\s?(duizend|miljoen|mln|miljard|mld|k)(?![\\p{L}])\\.?)?'
const WOORDEN = [...TELWOORDEN.keys()].sort((a, b) => b.length - a.length).join('|')

/** Places where digits are a name or a pointer, not a quantity. */
const GEEN_HOEVEELHEID: readonly RegExp[] = [
  /(?<![\p{L}])(?:bijlagen?|artikel(?:en)?|art\.|lid|leden|afspra(?:ak|ken)|prestaties?|pijlers?|paragraaf|par\.|hoofdstuk(?:ken)?|thema(?:'s|’s)?|tabel|figuur|pagina|blz\.|actie|maatregel|punt|onderdeel|nr\.?|nummer|fase|deel|versie|spoor|(?<!conditiescore )categorie|lijn|programmalijn|route|scenario|variant|stap|zone|perceel|kavel|cluster|blok|complex|gebouw|deelgebied|deelplan)\s+\(?\d+(?:\.\d+)*[a-z]?(?:\s*(?:,|en|of|t\/m|tot en met|-|–)\s*\d+(?:\.\d+)*)*(?![\d%])(?!,\d)/giu,
  /(?<![\p{L}])(?:NEN|NTA|ISO|EN|NPR|BRL|KOMO|BENG|SDG)[ -]?\d+(?:[-.]\d+)*/gu,
  /(?<![\p{L}\p{N}])\d+\.\d+\.\d+(?:\.\d+)*(?![\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d+(?:e|ste|de|th)(?![\p{L}])/giu,
  /(?<![\p{L}])\p{Lu}[\p{L}.'’-]*(?:straat|laan|weg|plein|hof|pad|kade|dijk|singel|gracht|plantsoen|markt|steeg|dreef|ring|park|erf|veld|akker|berg|wal|baan|dam)\s+\d+(?:\s?(?:-|–|t\/m|tot en met|en)\s?\d+)*[a-z]?(?![\p{L}\p{N},]\d)/gu,
  /(?<!\d)\d{4}\s?[A-Z]{2}(?![\p{L}])/gu,
  /(?<!\d)0\d{1,3}[- ]\d{6,8}(?!\d)|(?<!\d)06[- ]?\d{8}/gu,
  /(?<!\d)\d{1,2}[.:]\d{2}\s?uur/giu,
  /24\/7|(?<!\d)1[- ]op[- ]1(?!\d)|één[- ]op[- ]één/giu,
  /(?<![\p{L}])(?:Stb|Stcrt)\.?\s?\d{4}(?:,?\s?(?:nr\.?\s?)?\d+)?/gu,
  /\p{Lu}\p{L}*[A-Z]\p{L}*\s\d+\.\d+|\p{Lu}\p{L}+\s\d\.\d(?![\d%])/gu,
]

const NIET_EEN =
  /^(?:\s+(?:van|op de|op|lijn|keer(?! per)|geheel|oogopslag)(?![\p{L}])|[-‑]|\s*\/)/iu

function gemaskeerd(tekst: string, datums: readonly Datum[]): string {
  const stukken = [...tekst]
  // Work on UTF-16 units so that offsets stay the same.
  const eenheden = tekst.split('')
  if (stukken.length === 0) return tekst
  const wis = (van: number, tot: number) => {
    for (let i = van; i < tot; i += 1) eenheden[i] = '\u0001'
  }
  for (const d of datums) if (/\d/.test(d.tekst)) wis(d.van, d.tot)
  for (const patroon of GEEN_HOEVEELHEID)
    for (const m of tekst.matchAll(patroon)) {
      // Keep the words, hide only the digits.
      for (let i = m.index; i < m.index + m[0].length; i += 1)
        if (/[\d.,]/.test(eenheden[i] ?? '')) eenheden[i] = '\u0001'
    }
  return eenheden.join('')
}

function vindKandidaten(masker: string): Kandidaat[] {
  const uit: Kandidaat[] = []
  const vrij = (van: number, tot: number) => uit.every((k) => tot <= k.van || van >= k.tot)
  const bewaar = (k: Kandidaat) => {
    if (Number.isFinite(k.waarde) && vrij(k.van, k.tot)) uit.push(k)
  }
  for (const m of masker.matchAll(
    new RegExp(`(?:€|${V}EUR|${V}euro)\\s?(${CIJFERS})(?:,?[-–=]{1,2}(?!\\d))?${GROOTHEID}`, 'gu'),
  )) {
    const waarde = leesCijfers(m[1] ?? '') * (GROOT[m[2] ?? ''] ?? 1)
    bewaar({ van: m.index, tot: m.index + m[0].trimEnd().length, waarde, euro: true, breuk: false })
  }
  // 'in de verhouding 60/40': two shares of a hundred
  for (const m of masker.matchAll(
    /verhouding(?:\svan)?\s(\d{1,2})\s?[/:–-]\s?(\d{1,2})(?![\d/])/giu,
  )) {
    if (Number(m[1]) + Number(m[2]) !== 100) continue
    const een = m.index + m[0].indexOf(m[1] ?? '')
    const twee = m.index + m[0].lastIndexOf(m[2] ?? '')
    for (const [van, deel] of [
      [een, m[1]],
      [twee, m[2]],
    ] as const)
      bewaar({
        van,
        tot: van + (deel?.length ?? 0),
        waarde: Number(deel),
        euro: false,
        breuk: false,
        eenheid: '%',
      })
  }
  // 'een op de vijf woningen', 'zeven op de tien', '1 op de 3'
  for (const m of masker.matchAll(
    new RegExp(
      `${V}(${WOORDEN}|een|\\d{1,3})\\s+op\\s+(?:de\\s+|elke\\s+|iedere\\s+)(${WOORDEN}|\\d{1,3})(?![\\p{L}\\p{N}-])`,
      'giu',
    ),
  )) {
    const lees = (t: string) =>
      /^\d/.test(t)
        ? Number(t)
        : t.toLowerCase() === 'een'
          ? 1
          : (TELWOORDEN.get(t.toLowerCase()) ?? Number.NaN)
    const deel = lees(m[1] ?? '') / lees(m[2] ?? '')
    if (deel > 0 && deel < 1)
      bewaar({ van: m.index, tot: m.index + m[0].length, waarde: deel, euro: false, breuk: true })
  }
  for (const [patroon, waarde] of BREUKEN) {
    for (const m of masker.matchAll(new RegExp(`${V}${patroon.source}(?![\\p{L}\\p{N}])`, 'giu'))) {
      bewaar({ van: m.index, tot: m.index + m[0].length, waarde, euro: false, breuk: true })
    }
  }
  for (const m of masker.matchAll(/(?<![\p{L}\p{N}/.,])(\d)\/(\d{1,2})(?![\p{L}\p{N}/])/gu)) {
    const noemer = Number(m[2])
    if (noemer > Number(m[1]) && noemer <= 12)
      bewaar({
        van: m.index,
        tot: m.index + m[0].length,
        waarde: Number(m[1]) / noemer,
        euro: false,
        breuk: true,
      })
  }
  for (const m of masker.matchAll(
    new RegExp(
      `(?<![\\p{L}\\p{N}_.,/-])(${CIJFERS})(?![\\p{L}\\p{N}_]|-\\p{L}|-\\s+(?:of|en|tot|à)\\s|\\.\\d)${GROOTHEID}`,
      'gu',
    ),
  )) {
    bewaar({
      van: m.index,
      tot: m.index + m[0].trimEnd().length,
      waarde: leesCijfers(m[1] ?? '') * (GROOT[m[2] ?? ''] ?? 1),
      euro: false,
      breuk: false,
    })
  }
  // '70m2', '12x': digits with the unit glued on, and the second half of '20-30'.
  for (const m of masker.matchAll(
    new RegExp(
      `(?<![\\p{L}\\p{N}_.,/-])(${CIJFERS})(?=(?:x|m2|m²|km|kWh|fte|FTE|mln|ha)(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
  ))
    bewaar({
      van: m.index,
      tot: m.index + m[0].length,
      waarde: leesCijfers(m[1] ?? ''),
      euro: false,
      breuk: false,
    })
  for (const m of masker.matchAll(
    new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.,/-])\\d{1,6}%?\\s?[-–]\\s?)(${CIJFERS})(?![\\p{L}\\p{N}_]|[-/]\\d|-\\p{L})`,
      'gu',
    ),
  ))
    bewaar({
      van: m.index,
      tot: m.index + m[0].length,
      waarde: leesCijfers(m[1] ?? ''),
      euro: false,
      breuk: false,
    })
  for (const m of masker.matchAll(
    new RegExp(`${V}(?:${WOORDEN})(?![\\p{L}\\p{N}-])${GROOTHEID}`, 'giu'),
  )) {
    const laag = m[0].trim().toLowerCase()
    const woord = laag.split(/\s/)[0] ?? ''
    const na = masker.slice(m.index + m[0].trimEnd().length)
    if (/^e?én$/iu.test(woord) && NIET_EEN.test(na)) continue
    if (woord === 'nul') continue
    bewaar({
      van: m.index,
      tot: m.index + m[0].trimEnd().length,
      waarde: (TELWOORDEN.get(woord) ?? Number.NaN) * (GROOT[m[1]?.toLowerCase() ?? ''] ?? 1),
      euro: false,
      breuk: false,
    })
  }
  // 'een' counts only where the words around it make it a number.
  for (const m of masker.matchAll(
    new RegExp(
      `${V}(?:(?<=(?:minimaal|ten\\s?minste|minstens|maximaal|ten hoogste|hooguit|hoogstens)\\s)een(?=\\s\\p{L})|een(?=\\s(?:keer|maal) per\\s)|een(?=\\s(?:miljoen|miljard)\\s)|een half(?=\\s(?:jaar|uur)(?![\\p{L}]))|een(?=\\s(?:jaar|maand|week|kwartaal) (?:van tevoren|tevoren|voor|vóór|voorafgaand|vooraf|na)(?![\\p{L}]))|eenmaal|eens(?=\\s(?:per|in de)\\s)|tweemaal|driemaal|viermaal|vijfmaal|zesmaal)(?![\\p{L}])${GROOTHEID}`,
      'giu',
    ),
  )) {
    const w = m[0].toLowerCase()
    if (w === 'een half') {
      bewaar({ van: m.index, tot: m.index + m[0].length, waarde: 0.5, euro: false, breuk: false })
      continue
    }
    const maal = /^(.+)maal$/.exec(w)?.[1]
    const waarde =
      (maal && maal !== 'een' ? (TELWOORDEN.get(maal) ?? 1) : 1) *
      (GROOT[m[1]?.toLowerCase() ?? ''] ?? 1)
    bewaar({
      van: m.index,
      tot: m.index + m[0].trimEnd().length,
      waarde,
      euro: false,
      breuk: false,
    })
  }
  return uit.sort((a, b) => a.van - b.van)
}

const VOOR: readonly (readonly [RegExp, Strekking])[] = [
  [
    /(?:tot (?:maximaal|ten hoogste)|(?:een )?(?:maximum|plafond|bovengrens)(?:bedrag)? van|maximaal|max\.|ten hoogste|hoogstens|hooguit|niet (?:meer|hoger|langer|groter) dan|nooit meer dan|uiterlijk)\s*$/iu,
    'maximaal',
  ],
  [
    /(?:(?:een )?minimum van|minimaal|min\.|ten\s?minste|minstens|op zijn minst|niet (?:minder|lager|korter) dan|meer dan|hoger dan|ruim|groter dan|vanaf)\s*$/iu,
    'minimaal',
  ],
  [
    /(?:minder dan|lager dan|korter dan|kleiner dan|onder(?: de)?|beneden|binnen(?: de)?)\s*$/iu,
    'maximaal',
  ],
  [/(?:gemiddeld)\s*$/iu, 'gemiddeld per jaar'],
  [
    /(?:circa|ca\.|ongeveer|zo['’]n|rond de|naar schatting|begroot op|globaal|bijna|indicatief|een kleine|om en nabij|naar verwachting|plusminus|±)\s*$/iu,
    'indicatief',
  ],
  [/(?:tot een bedrag van|tot een maximum van|tot|oplopend tot)\s*$/iu, 'tot'],
]

const WOORDEENHEID: readonly (readonly [RegExp, string, number])[] = [
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
const DUUR = /^(?:jaar|maanden|maand|weken|week|dagen|dag|werkdagen|werkdag|uur|kwartalen)$/u
const STOPWOORD =
  /^(?:in|op|aan|met|bij|van|voor|door|tussen|onder|naar|binnen|per|over|uit|tegen|zonder|tot|om|via|buiten|die|dat|waarvan|waar|waarbij|en|of|te|ten|ter|zijn|is|wordt|worden|als|zodat|volgens|vanuit|rond|vooruit|na|vanaf|tijdens|gedurende|verspreid|zal|kan|heeft|hebben|krijgen|die|er|daar|hier|deze|de|het|een|niet|wel|mogelijk|gereed|klaar|eind|wat|wie|hoe|uiterlijk|medio|jaarlijks|waaronder|meer|minder|hoger|lager|ieder|elk)$/u
const BIJVOEGLIJK =
  /^(?:extra|meer|open|alle|sociaal|aanvullend|nultreden|bestaand|levensloopgeschikt|nieuw|zelfstandig|onzelfstandig|particulier|betaalbaar|gedeeld|woon|\p{Lu}{2,}|of meer|meerdere)$/u
const NAAMWOORD_E =
  /(?:tie|sie|gie|nie|mie|cie|gemeente|ruimte|periode|website|methode|fase|locatie|groep|plaats|wijze)$/u

/** The counted thing after a number: skips adjectives; null when nothing countable follows. */
function naamwoord(na: string): { woord: string; lengte: number } | null {
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
    const erna = /^(?:,)?\s\p{L}/u.test(na.slice(plek + m[0].length)) || m[2] !== undefined
    const bijvoeglijk =
      (BIJVOEGLIJK.test(woord) ||
        (/e$/u.test(laag) && !NAAMWOORD_E.test(laag)) ||
        /[^-]-$/u.test(woord)) &&
      erna
    plek += m[0].length
    if (!bijvoeglijk) return { woord, lengte: plek }
  }
  return null
}

function eenheidUitWoord(woord: string): string {
  const los = /^[A-Z]{2,}-(.+)$/u.exec(woord)?.[1] ?? woord
  const laag = /^[A-Z]{2,}/u.test(los) ? los : los.toLowerCase()
  if (/woning(?:en)?$/u.test(laag)) return 'woningen'
  return laag
}

/** All quantities of a text in order. `zinnen` and `datums` are of the same text. */
export function vindGetallen(
  tekst: string,
  zinnen: readonly Zin[],
  datums: readonly Datum[],
): GevondenGetal[] {
  const masker = gemaskeerd(tekst, datums)
  const uit: GevondenGetal[] = []
  const kandidaten = vindKandidaten(masker)
  kandidaten.forEach((k, i) => {
    const gevonden = leesGetal(tekst, masker, k, kandidaten[i - 1], kandidaten[i + 1], uit, zinnen)
    if (gevonden) uit.push(gevonden)
  })
  for (const nul of vindNullen(tekst, zinnen)) {
    if (uit.every((g) => nul.tot <= g.van || nul.van >= g.tot)) uit.push(nul)
  }
  return uit.sort((a, b) => a.van - b.van)
}

/** 'er 8', 'er hoogstens achttien', 'een aantal van gemiddeld 55': counts again what was counted before. */
const ER =
  /(?<![\p{L}])(?:er\s(?:(?:nog|dit jaar|ook|al|ten|minste|hoogste|hoogstens|minstens|maximaal|minimaal|gemiddeld)\s)*|aantal van\s(?:\p{L}+\s)?)$/iu
/** 'één loket', 'op één website': a turn of phrase for 'joint', not a number that anybody keeps. */
const LOS_EEN =
  /^(?:loket|website|aanspreekpunt|lijn|plek|punt|systeem|voordeur|contactpersoon|geheel|taal|team|hand|wat)$/u
const REEKS = /^\s?(?:%)?\s?(?:-|–|à|tot|en|of|naar)\s?(?:€\s?)?$/u

function leesGetal(
  tekst: string,
  masker: string,
  k: Kandidaat,
  vorige: Kandidaat | undefined,
  volgende: Kandidaat | undefined,
  eerder: readonly GevondenGetal[],
  zinnen: readonly Zin[],
): GevondenGetal | null {
  const na = tekst.slice(k.tot)
  let ervoor = tekst.slice(0, k.van)
  let eenheid: string | null = k.eenheid ?? (k.euro ? 'EUR' : k.breuk ? 'aandeel' : null)
  let eind = k.tot
  let zonderEenheid = false

  if (!eenheid) {
    const vast = WOORDEENHEID.find(([p]) => p.test(na))
    if (vast) {
      eenheid = vast[1]
      eind += vast[0].exec(na)?.[0].length ?? 0
      if (/%-?punt/.test(vast[0].exec(na)?.[0] ?? '')) eenheid = 'procentpunt'
    }
  }
  if (!eenheid && /^(?:een|twee|drie|vier|vijf|zes)maal$|^eens$/iu.test(tekst.slice(k.van, k.tot)))
    eenheid = 'keer'
  // 'waarvan X er 8 levert': the thing counted before
  const eerderGeteld = eerder.findLast(
    (g) => !/^(?:keer|EUR|aandeel|%|fte|procentpunt)$/u.test(g.eenheid) && !DUUR.test(g.eenheid),
  )
  if (!eenheid && eerderGeteld && ER.test(ervoor)) eenheid = eerderGeteld.eenheid
  const ofMeer = /^\s(?:of|à)\s(?:meer(?:dere)?|twee|enkele)(?![\p{L}])/iu.exec(na)
  const reeksNa = volgende && REEKS.test(masker.slice(k.tot, volgende.van)) ? volgende : null
  const reeksVoor = vorige && REEKS.test(masker.slice(vorige.tot, k.van)) ? vorige : null
  if (!eenheid) {
    const plek = ofMeer ? ofMeer[0].length : 0
    const n = naamwoord(na.slice(plek))
    if (n) {
      eenheid = eenheidUitWoord(n.woord)
      eind = k.tot + plek + n.lengte
      if (ofMeer && /(?:sessies?|bijeenkomsten|bezoeken|overleggen|gesprekken)$/u.test(eenheid))
        eenheid = 'keer'
    } else if (reeksNa) {
      const daarna = tekst.slice(reeksNa.tot)
      const vast = WOORDEENHEID.find(([p]) => p.test(daarna))
      const woord = naamwoord(daarna)
      eenheid = reeksNa.euro ? 'EUR' : (vast?.[1] ?? (woord ? eenheidUitWoord(woord.woord) : null))
    }
  }
  if (!eenheid) {
    const maat =
      /(?<![\p{L}])(conditiescore|rapportcijfer|energie-index|score|cijfer|tevredenheidsscore|index)(?:\s(?:categorie|van|is|op|een))*(?:\s(?:\d+\s(?:en|of)\s|gemiddeld|ten hoogste|maximaal|minimaal|ten minste|minstens))*\s*$/iu.exec(
        ervoor,
      )
    if (maat?.[1]) {
      eenheid =
        /^\p{Lu}/u.test(maat[1]) && !/^(?:Score|Cijfer|Index|Conditie)/u.test(maat[1])
          ? maat[1]
          : maat[1].toLowerCase()
    }
  }
  if (!eenheid && eerderGeteld) {
    const verwijst =
      /^\s(?:in|van|op|te|zijn|opgeleverd|gereed|gestart|voor|met)(?![\p{L}])/u.test(na) ||
      (/(?<![\p{L}])voor\s$/u.test(ervoor) && /^\s*(?:$|[.,;)])/u.test(na)) ||
      // 'A 85 en B 45': a share behind the name of who takes it, in the same sentence
      (/\p{Lu}[\p{L}]*\s$/u.test(ervoor) &&
        /^\s*(?:$|[.,;)]|en\s)/u.test(na) &&
        !/[.!?]/u.test(tekst.slice(eerderGeteld.tot, k.van)))
    if (verwijst) eenheid = eerderGeteld.eenheid
  }
  if (!eenheid) {
    // 'het aantal spreekuren … naar vier per week'
    const aantal = /(?<![\p{L}])aantal (?:te \p{L}+ |\p{L}+e )*(\p{L}[\p{L}-]+)/iu.exec(ervoor)
    if (
      aantal?.[1] &&
      /(?:naar|tot|bedraagt|is|van|op|maximaal|minimaal|minste|hoogste)\s$/iu.test(ervoor)
    )
      eenheid = eenheidUitWoord(aantal[1])
  }
  if (!eenheid) {
    // A bare number without a unit is a quantity only when a qualifier or a decimal says so.
    const gekwalificeerd = VOOR.slice(0, 4).some(([p]) => p.test(ervoor))
    if (!gekwalificeerd && !/,\d/.test(tekst.slice(k.van, k.tot))) return null
    eenheid = 'aantal'
    zonderEenheid = true
  }
  if (/^e?[eé]n$/iu.test(tekst.slice(k.van, k.tot)) && LOS_EEN.test(eenheid)) return null
  if (
    eenheid === 'partijen' ||
    eenheid === 'pijlers' ||
    eenheid === "thema's" ||
    eenheid === 'thema’s'
  )
    return null
  if (
    /^(?:kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(
      eenheid,
    )
  )
    return null
  // 'tweede', 'drie-', addresses: a capitalised name straight before bare digits without unit
  if (zonderEenheid && /\p{Lu}[\p{L}.]+\s$/u.test(ervoor)) return null

  // which way it binds
  let strekking: Strekking = 'precies'
  let begin = k.van
  if (reeksVoor) ervoor = tekst.slice(0, reeksVoor.van)
  const min = /[–+-]\s$/u.exec(tekst.slice(0, k.van))
  const voor = VOOR.find(([p]) => p.test(ervoor))
  if (voor) {
    const m = voor[0].exec(ervoor)
    strekking = voor[1]
    if (m && !reeksVoor) begin = m.index
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
  }
  const perJaar = /^\s(?:per (?:jaar|kalenderjaar)|jaarlijks)(?!\p{L})/u.exec(tekst.slice(eind))
  const per = /^\s(?:per|in de)\s\p{L}+/u.exec(tekst.slice(eind))
  // a mean that is not per year: a duration is an indication, a level is itself the norm
  if (strekking === 'gemiddeld per jaar' && !perJaar)
    strekking = DUUR.test(eenheid) ? 'indicatief' : 'precies'
  // 'verhoogt de subsidie tot € 38.500': the new value
  if (
    strekking === 'tot' &&
    /(?<![\p{L}])(?:verhoo|verla|verlaa|uitgebreid|breid|groei|stijg|daal|dalen|toegenomen)/iu.test(
      ervoor.slice(-80),
    )
  )
    strekking = 'precies'
  if (per && (eenheid === 'keer' || perJaar)) eind += per[0].length
  const achteraf =
    /^\s?(?:\([^)]{0,30}\)\s)?of (minder|lager|korter|meer|hoger|langer)(?!\p{L})/iu.exec(
      tekst.slice(eind),
    )
  if (achteraf) {
    strekking = /^(?:minder|lager|korter)$/iu.test(achteraf[1] ?? '') ? 'maximaal' : 'minimaal'
    eind += achteraf[0].length
  } else if (ofMeer && /meer/.test(ofMeer[0])) strekking = 'minimaal'
  if (reeksNa && /(?:tussen)\s(?:de\s|€\s?)?$/iu.test(ervoor)) strekking = 'minimaal'
  else if (reeksNa && /^\s?%?\s?(?:[-–à]|tot)/u.test(masker.slice(k.tot, reeksNa.van)))
    strekking = 'minimaal'
  if (
    reeksVoor &&
    strekking !== 'minimaal' &&
    /(?:tussen)\s(?:de\s)?$/iu.test(tekst.slice(0, reeksVoor.van))
  )
    strekking = 'maximaal'
  if (reeksVoor && /^\s?%?\s?(?:[-–à]|tot)/u.test(masker.slice(reeksVoor.tot, k.van)))
    strekking = 'maximaal'
  if (
    /(?<![\p{L}])(?:geen|niemand|nooit|nergens)\s[^.;]*$/iu.test(ervoor.slice(-60)) &&
    /meer dan\s$/iu.test(ervoor)
  )
    strekking = 'maximaal'

  // 'uiterlijk zes maanden voor de einddatum': at least that long before
  if (
    DUUR.test(eenheid) &&
    /^uiterlijk/iu.test(tekst.slice(begin, eind)) &&
    /^\s(?:voor|vóór|voorafgaand|van tevoren)(?!\p{L})/iu.test(tekst.slice(eind))
  )
    strekking = 'minimaal'
  const zin = zinnen.find((z) => k.van >= z.van && k.van < z.tot)
  return {
    waarde: Math.round(k.waarde * 10000) / 10000,
    eenheid,
    strekking,
    tekst: tekst.slice(begin, eind),
    norm: !isContext(tekst, zin, k.van, eenheid, strekking),
    van: begin,
    tot: eind,
    zonderEenheid,
  }
}

const SPELERS =
  /^(?:corporaties|woningcorporaties|gemeenten|huurdersorganisaties|huurdersverenigingen|organisaties|kernen|dorpen)$/u

/** Facts around the agreement: numbers of actors, findings of research, what was the case, what is asked for. */
function isContext(
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
  if (eenheid === 'jaar' && /(?<![\p{L}])(?:onder|boven) de\s$/iu.test(voor)) return true
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
