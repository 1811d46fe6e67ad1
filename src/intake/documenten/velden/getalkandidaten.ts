// SPDX-License-Identifier: EUPL-1.2
/** Everything in a text that may be a quantity, by its form alone: digits, amounts, words, fractions, shares. */
import type { Datum } from './datums.ts'
import { BREUKEN, leesCijfers, TELWOORDEN } from './telwoorden.ts'

export interface Kandidaat {
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
  ton: 1e5,
  k: 1e3,
}
const GROOTHEID =
  '(?:\\s?(duizend|miljoen|mln|miljard|mld|k|ton(?!\\s(?:CO|afval|beton|materia|per)))(?![\\p{L}])\\.?)?'

/** Places where digits are a name or a pointer, not a quantity. */
const GEEN_HOEVEELHEID: readonly RegExp[] = [
  /(?<![\p{L}])(?:bijlagen?|artikel(?:en)?|art\.|lid|leden|afspra(?:ak|ken)|prestaties?|pijlers?|paragraaf|par\.|hoofdstuk(?:ken)?|thema(?:'s|’s)?|tabel|figuur|pagina|blz\.|actie|maatregel|punt|onderdeel|nr\.?|nummer|fase|deel|versie|spoor|(?<!conditiescore )categorie|lijn|programmalijn|route|scenario|variant|stap|zone|perceel|kavel|cluster|blok|complex|gebouw|deelgebied|deelplan)\s+\(?\d+(?:\.\d+)*[a-z]?(?:\s*(?:,|en|of|t\/m|tot en met|-|–)\s*\d+(?:\.\d+)*)*(?![\d%])(?!,\d)/giu,
  /(?<![\p{L}])(?:NEN|NTA|ISO|EN|NPR|BRL|KOMO|BENG|SDG)[ -]?\d+(?:[-.]\d+)*/gu,
  // '1.2.3', not '1.250.000'
  /(?<![\p{L}\p{N}])(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+\.\d+\.\d+(?:\.\d+)*(?![\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d+\s?%-(?:regeling|korting|regels?|methode)/gu,
  /(?<![\p{L}\p{N}])\d+(?:e|ste|de|th)(?![\p{L}])/giu,
  /(?<![\p{L}])\p{Lu}[\p{L}.'’-]{0,60}(?:straat|laan|weg|plein|hof|pad|kade|dijk|singel|gracht|plantsoen|markt|steeg|dreef|(?<!e)ring|park|erf|veld|akker|berg|wal|baan|dam)\s+\d+(?:\s?(?:-|–|t\/m|tot en met|en)\s?\d+)*[a-z]?(?![\p{L}\p{N},]\d)/gu,
  /(?<!\d)\d{4}\s?[A-Z]{2}(?![\p{L}])/gu,
  /(?<!\d)0\d{1,3}[- ]\d{6,8}(?!\d)|(?<!\d)06[- ]?\d{8}/gu,
  /(?<!\d)\d{1,2}[.:]\d{2}\s?uur/giu,
  /24\/7|(?<!\d)1[- ]op[- ]1(?!\d)|één[- ]op[- ]één/giu,
  /(?<![\p{L}])(?:Stb|Stcrt)\.?\s?\d{4}(?:,?\s?(?:nr\.?\s?)?\d+)?/gu,
  // 'DuBo 2.0', 'Aanpak 2.0': looked at from the space back, because from every capital on is cubic in a long word
  /(?=\s\d+\.\d)(?:(?<=\p{Lu}\p{L}{0,40}[A-Z]\p{L}{0,40})\s\d+\.\d+|(?<=\p{Lu}\p{L}{1,40})\s\d\.\d(?![\d%]))/gu,
]

const NIET_EEN =
  /^(?:\s+(?:van|op de|op|lijn|keer(?! per)|geheel|oogopslag)(?![\p{L}])|[-‑]|\s*\/)/iu

export function gemaskeerd(tekst: string, datums: readonly Datum[]): string {
  // Work on UTF-16 units so that offsets stay the same.
  const eenheden = tekst.split('')
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

const EURO_BEDRAG = new RegExp(
  `(?:€|${V}EUR|${V}euro)\\s?(${CIJFERS})(?:,?[-–=]{1,2}(?!\\d))?(?:\\s?(duizend|miljoen|mln|miljard|mld|ton|k)(?![\\p{L}])\\.?)?`,
  'gu',
)
const OP_DE = new RegExp(
  `${V}(\\p{L}+|\\d{1,3})\\s+(?:op\\s+(?:de\\s+|elke\\s+|iedere\\s+)|van\\s+(?:de|elke|iedere)\\s+)(\\p{L}+|\\d{1,3})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const LOS_GETAL = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/-])(${CIJFERS})(?![\\p{L}\\p{N}_]|-\\p{L}|-\\s+(?:of|en|tot|à)\\s|\\.\\d)${GROOTHEID}`,
  'gu',
)
const VASTGEPLAKT = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/-])(${CIJFERS})(?=(?:x|m2|m²|km|kWh|fte|FTE|mln|ha)(?![\\p{L}\\p{N}]))`,
  'gu',
)
const TWEEDE_VAN_REEKS = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}.,/-])\\d{1,6}%?\\s?[-–]\\s?)(${CIJFERS})(?![\\p{L}\\p{N}_]|[-/]\\d|-\\p{L})`,
  'gu',
)
const TELWOORD = new RegExp(`${V}(?=[nédvztahe])\\p{L}{3,}(?![\\p{L}\\p{N}-])${GROOTHEID}`, 'giu')
const EEN_ALS_GETAL = new RegExp(
  `${V}(?:(?:een|één) half(?=\\s(?:jaar|uur|procent|procentpunt|miljoen)(?![\\p{L}]))|(?<=(?:minimaal|ten\\s?minste|minstens|maximaal|ten hoogste|hooguit|hoogstens)\\s)een(?=\\s\\p{L})|een(?=\\s(?:keer|maal) per\\s)|(?<=(?:binnen|na|elke)\\s)een(?=\\s(?:jaar|half jaar|maand|week|dag|uur|werkdag|kwartaal)(?![\\p{L}]))|een(?=\\s(?:jaar|maand|week) (?:later|eerder|langer|korter)(?![\\p{L}]))|een(?=\\s(?:miljoen|miljard)\\s)|een(?=\\s(?:jaar|maand|week|kwartaal) (?:van tevoren|tevoren|voor|vóór|voorafgaand|vooraf|na)(?![\\p{L}]))|eenmaal|eens(?=\\s(?:per|in de)\\s)|tweemaal|driemaal|viermaal|vijfmaal|zesmaal)(?![\\p{L}])${GROOTHEID}`,
  'giu',
)
const BREUKPATRONEN = BREUKEN.map(
  ([patroon, waarde]) =>
    [new RegExp(`${V}${patroon.source}(?![\\p{L}\\p{N}])`, 'giu'), waarde] as const,
)

export function vindKandidaten(masker: string): Kandidaat[] {
  const uit: Kandidaat[] = []
  const vrij = (van: number, tot: number) => uit.every((k) => tot <= k.van || van >= k.tot)
  const bewaar = (k: Kandidaat) => {
    if (Number.isFinite(k.waarde) && vrij(k.van, k.tot)) uit.push(k)
  }
  for (const m of masker.matchAll(EURO_BEDRAG)) {
    const waarde = leesCijfers(m[1] ?? '') * (GROOT[m[2] ?? ''] ?? 1)
    bewaar({ van: m.index, tot: m.index + m[0].trimEnd().length, waarde, euro: true, breuk: false })
  }
  // 'in de verhouding 60/40', 'is 70/30': two shares of a hundred
  for (const m of masker.matchAll(
    /(?<![\p{L}\p{N}.,/-])(\d{1,2})\s?[/:–-]\s?(\d{1,2})(?![\p{L}\d/%-])/gu,
  )) {
    const [een, twee] = [Number(m[1]), Number(m[2])]
    const rond = een % 5 === 0 && twee % 5 === 0 && m[0].includes('/')
    if (een + twee !== 100 || !(rond || /verhouding(?:\svan)?\s$/iu.test(masker.slice(0, m.index))))
      continue
    const plek = m.index + m[0].lastIndexOf(m[2] ?? '')
    for (const [van, deel] of [
      [m.index, m[1]],
      [plek, m[2]],
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
  for (const m of masker.matchAll(OP_DE)) {
    const lees = (t: string) =>
      /^\d/.test(t)
        ? Number(t)
        : t.toLowerCase() === 'een'
          ? 1
          : (TELWOORDEN.get(t.toLowerCase()) ?? Number.NaN)
    const deel = lees(m[1] ?? '') / lees(m[2] ?? '')
    // 'twee van de drie locaties' are two of them; 'negen van de tien huurders' is a share
    const vanDe = /\svan\s/iu.test(m[0])
    if (vanDe && !/^(?:vijf|tien|honderd|5|10|100)$/iu.test(m[2] ?? '')) continue
    if (deel > 0 && deel < 1)
      bewaar({ van: m.index, tot: m.index + m[0].length, waarde: deel, euro: false, breuk: true })
  }
  for (const [patroon, waarde] of BREUKPATRONEN) {
    for (const m of masker.matchAll(patroon)) {
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
  for (const m of masker.matchAll(LOS_GETAL)) {
    bewaar({
      van: m.index,
      tot: m.index + m[0].trimEnd().length,
      waarde: leesCijfers(m[1] ?? '') * (GROOT[m[2] ?? ''] ?? 1),
      // who counts in tons and says of nothing, counts money
      euro: m[2] === 'ton',
      breuk: false,
    })
  }
  // '70m2', '12x': digits with the unit glued on, and the second half of '20-30'.
  for (const m of masker.matchAll(VASTGEPLAKT))
    bewaar({
      van: m.index,
      tot: m.index + m[0].length,
      waarde: leesCijfers(m[1] ?? ''),
      euro: false,
      breuk: false,
    })
  for (const m of masker.matchAll(TWEEDE_VAN_REEKS))
    bewaar({
      van: m.index,
      tot: m.index + m[0].length,
      waarde: leesCijfers(m[1] ?? ''),
      euro: false,
      breuk: false,
    })
  for (const m of masker.matchAll(TELWOORD)) {
    const laag = m[0].trim().toLowerCase()
    const woord = laag.split(/\s/)[0] ?? ''
    if (!TELWOORDEN.has(woord)) continue
    const na = masker.slice(m.index + m[0].trimEnd().length)
    if (/^[eé]én$/iu.test(woord) && NIET_EEN.test(na)) continue
    if (woord === 'nul') continue
    // 'De Vier Eiken': a capital that no sentence begins with is a name
    if (/^\p{Lu}/u.test(m[0]) && /\p{L}[^.!?:;•\n]{0,3}$/u.test(masker.slice(0, m.index))) continue
    bewaar({
      van: m.index,
      tot: m.index + m[0].trimEnd().length,
      waarde: (TELWOORDEN.get(woord) ?? Number.NaN) * (GROOT[m[1]?.toLowerCase() ?? ''] ?? 1),
      euro: m[1]?.toLowerCase() === 'ton',
      breuk: false,
    })
  }
  // 'een' counts only where the words around it make it a number.
  for (const m of masker.matchAll(EEN_ALS_GETAL)) {
    const w = m[0].toLowerCase()
    if (/^(?:een|één) half/u.test(w)) {
      const waarde = 0.5 * (GROOT[m[1]?.toLowerCase() ?? ''] ?? 1)
      bewaar({
        van: m.index,
        tot: m.index + m[0].trimEnd().length,
        waarde,
        euro: false,
        breuk: false,
      })
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
