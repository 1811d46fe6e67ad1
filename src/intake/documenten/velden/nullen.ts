// SPDX-License-Identifier: EUPL-1.2
/** Zeros in words: 'geen woningen meer', 'zonder huurverhoging', 'is nul'. They are norms as much as a digit is. */
import { eenheidUitWoord } from './eenheden.ts'
import type { GevondenGetal } from './getallen.ts'
import { aantalVan } from './geteld.ts'
import type { Zin } from './zinnen.ts'

const KOSTEN = `huurverhoging(?:en)?|huurstijging|hogere huur|extra huur|(?:extra |meer|bijkomende )?kosten|meerkosten|woonlastenstijging|hogere woonlasten|hogere servicekosten|eigen bijdrage|leges|vergoeding`

const STUKS = `geen (?:enkele )?(?:\\p{Ll}+e )*\\p{Ll}*(?:woning(?:en)?|appartementen|eenheden)(?![\\p{L}])`
const VAN_DE_HAND = `verkocht|gesloopt|geliberaliseerd|onttrokken|gesplitst`
const NIET_GEDAAN = new RegExp(
  `(?<![\\p{L}])(?:(?:verkoopt|verkopen|sloopt|slopen|liberaliseert|liberaliseren)\\s(?:[^.;,]{0,50}\\s)?(?<stuk>${STUKS})(?=\\s*[.;,]|$|\\s(?:in|tot|gedurende|tijdens|meer)(?![\\p{L}]))|(?:wordt|worden)\\s(?:[^.;,]{0,50}\\s)?(?<stuk2>${STUKS})\\s(?:${VAN_DE_HAND})(?![\\p{L}]))`,
  'giu',
)

/** Only sentences that promise the zero: not 'om geen onnodige kosten te maken', which names a purpose. */
export function vindNullen(tekst: string, zinnen: readonly Zin[]): GevondenGetal[] {
  const uit: GevondenGetal[] = []
  if (!/geen|nul|zonder|niets|halve|halvi/iu.test(tekst)) return uit
  const bewaar = (van: number, stuk: string, eenheid: string, norm: boolean, waarde = 0) => {
    if (uit.some((g) => van < g.tot && van + stuk.length > g.van)) return
    uit.push({
      waarde,
      eenheid,
      strekking: 'precies',
      tekst: stuk,
      norm,
      impliciet: true,
      van,
      tot: van + stuk.length,
      zonderEenheid: false,
    })
  }
  const verband = (plek: number) => {
    const zin = zinnen.find((z) => plek >= z.van && plek < z.tot)
    const i = zin?.woorden.findIndex((w) => w.tot > plek) ?? -1
    return zin?.verbanden[i] ?? 'hoofd'
  }
  for (const m of tekst.matchAll(
    /(?<![\p{L}])geen (?:\p{Ll}+e )?([\p{L}\d][\p{L}\d-]*(?:en|s|ot)) meer(?! dan)(?![\p{L}])/giu,
  )) {
    const eenheid = /woningen$/iu.test(m[1] ?? '') ? 'woningen' : (m[1] ?? '')
    bewaar(m.index, m[0], eenheid, verband(m.index) !== 'doel')
  }
  // 'geen woningen met label E, F of G meer': what they are stands in between
  for (const m of tekst.matchAll(
    /(?<![\p{L}])geen (?:\p{Ll}+e )?(\p{Ll}*woningen|appartementen|huizen|complexen|flats) (?:met|zonder|van|in) [^.;]{2,60}? meer(?! dan)(?![\p{L}])/giu,
  )) {
    bewaar(
      m.index,
      m[0],
      /woningen$/iu.test(m[1] ?? '') ? 'woningen' : (m[1] ?? ''),
      verband(m.index) !== 'doel',
    )
  }
  // 'verkoopt geen huurwoningen', 'worden geen woningen verkocht': at all, unless to somebody or in some way
  for (const m of tekst.matchAll(NIET_GEDAAN)) {
    const stuk = m.groups?.['stuk'] ?? m.groups?.['stuk2'] ?? ''
    if (verband(m.index) !== 'hoofd') continue
    bewaar(m.index + m[0].indexOf(stuk), stuk, 'woningen', true)
  }
  // 'heeft geen enkele woning nog een label E', 'beschikt geen van de woningen nog over'
  for (const m of tekst.matchAll(
    /(?<![\p{L}])geen (?:enkele|van (?:de|haar|hun|onze)) (?:\p{Ll}+e )?\p{Ll}*woning(?:en)?(?![\p{L}])(?=[^.;]{0,60} (?:nog|meer)(?! dan)(?![\p{L}]))/giu,
  ))
    bewaar(m.index, m[0], 'woningen', verband(m.index) !== 'doel')
  // 'er vinden geen uithuiszettingen plaats'
  for (const m of tekst.matchAll(
    /(?<![\p{L}])(?:vind(?:en|t)|heb(?:ben|t)) [^.;]{0,40}?(geen (\p{Ll}+(?:en|s)))(?![\p{L}])(?=[^.;]{0,30} plaats(?![\p{L}]))/giu,
  )) {
    const stuk = m[1] ?? ''
    bewaar(m.index + m[0].length - stuk.length, stuk, m[2] ?? '', true)
  }
  for (const m of tekst.matchAll(
    new RegExp(`(?<![\\p{L}])(?:geen|zonder|nul) (?:${KOSTEN})(?![\\p{L}])`, 'giu'),
  )) {
    if (verband(m.index) === 'doel' && !/^zonder/iu.test(m[0])) continue
    // beside a rise in per cent the zero is one too
    const procent =
      /^\S+ huur/iu.test(m[0]) && /huur(?:verhoging|stijging)[^.;]{0,80}\d\s?%/iu.test(tekst)
    bewaar(m.index, m[0], procent ? '%' : 'EUR', true)
  }
  for (const m of tekst.matchAll(
    /(?<![\p{L}])(?:(?<=(?:is|op|naar|tot|blijft|bedraagt)\s)nul|nul(?=\s\p{Ll}))(?![\p{L}])(?:\s(\p{Ll}+))?/giu,
  )) {
    const woord =
      m[1] && !/^(?:en|of|in|per|op|is|zijn|voor|te|terug|teruggebracht|gebracht|uit)$/u.test(m[1])
        ? m[1]
        : null
    bewaar(
      m.index,
      woord ? m[0] : 'nul',
      eenheidUitWoord(woord ?? aantalVan(tekst.slice(0, m.index)) ?? 'aantal'),
      true,
    )
  }
  // 'is het aantal huisuitzettingen wegens schuld nul'
  for (const m of tekst.matchAll(
    /(?<![\p{L}])(?:is|zijn|blijft|bedraagt) het aantal (?:\p{Ll}+e )?(\p{Ll}+)(?: [^.;,]{0,60})? nul(?=\s*[.;,]|$)/giu,
  ))
    bewaar(m.index + m[0].length - 3, 'nul', eenheidUitWoord(m[1] ?? 'aantal'), true)
  // 'betalen huurders niets extra'
  for (const m of tekst.matchAll(
    /(?<=(?<![\p{L}])beta(?:alt|len) (?:\p{L}+ ){0,5})niets(?: extra)?(?![\p{L}])/giu,
  ))
    bewaar(m.index, m[0], 'EUR', true)
  // 'gehalveerd': half of what it was
  for (const m of tekst.matchAll(
    /(?<![\p{L}])(?:gehalveerd|halveren|halveert|halvering)(?![\p{L}])/giu,
  )) {
    bewaar(m.index, m[0], 'aandeel', true, 0.5)
  }
  return uit
}
