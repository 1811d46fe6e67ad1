// SPDX-License-Identifier: EUPL-1.2
/** What a person typed in the search box, taken apart. Anything can be typed; nothing is an error. */
import { vouw, woordenVan } from './vouwtekst.ts'

export interface Zoekvraag {
  /** As typed, without control characters, in one line, cut to `LANGSTE_VRAAG`. */
  readonly tekst: string
  /** Folded words outside quotes, without doubles, at most `MEESTE_WOORDEN`. */
  readonly woorden: readonly string[]
  /** The last word may go on: somebody is still typing it. False when a space or quote closed it. */
  readonly laatsteGaatDoor: boolean
  /** Folded phrases between quotes: words in this order, with one space between. */
  readonly zinnen: readonly string[]
  /** Numbers of items that the whole question can be meant as: '1.1.3', 'A1', '3.2' for 'artikel 3 lid 2'. */
  readonly nummers: readonly string[]
  /** Where those numbers are looked for; null: everywhere. */
  readonly nummersoort: 'pijler' | 'paragraaf' | 'item' | null
}

export const LANGSTE_VRAAG = 200
const MEESTE_WOORDEN = 12

/** Shortest part of a longer word that is looked for. */
const KORTSTE_DEEL = 3
/** A stem is a cut word: shorter ones begin or end too many others. */
const KORTSTE_STAM = 4

/**
 * What of a folded word is looked for inside longer ones: 'gas' in 'aardgas', 'woningen' in 'huurwoning'. Dutch writes
 * compounds as one word, and a stemmer does not take them apart. Empty for numbers and for very short words.
 */
export function compoundParts(woord: string, stam: string): string[] {
  if (!/^\p{L}+$/u.test(woord) || woord.length < KORTSTE_DEEL) return []
  return stam !== woord && stam.length >= KORTSTE_STAM && woord.startsWith(stam) ? [stam] : [woord]
}

const LEEG: Zoekvraag = {
  tekst: '',
  woorden: [],
  laatsteGaatDoor: false,
  zinnen: [],
  nummers: [],
  nummersoort: null,
}

const AANHALING = /["“”„‟«»]/u

export function leesZoekvraag(invoer: string): Zoekvraag {
  const tekst = invoer
    .slice(0, LANGSTE_VRAAG * 20)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Z}\ufffd]+/gu, ' ')
    .trim()
    .slice(0, LANGSTE_VRAAG)
    .toWellFormed()
  if (tekst === '') return LEEG
  const stukken = tekst.split(new RegExp(AANHALING, 'gu'))
  // Odd pieces stand between quotes; the last one only when its quote was closed.
  const zinnen: string[] = []
  let los = ''
  for (const [i, stuk] of stukken.entries()) {
    if (i % 2 === 1 && i < stukken.length - 1) {
      const zin = woordenVan(vouw(stuk).tekst).map((w) => w.woord)
      if (zin.length > 0) zinnen.push(zin.join(' '))
    } else {
      los += ` ${stuk}`
    }
  }
  const { nummers, nummersoort, zonderSoortwoord } = leesNummer(tekst)
  const bron = zonderSoortwoord ?? los
  const woorden = [...new Set(woordenVan(vouw(bron).tekst).map((w) => w.woord))].slice(
    0,
    MEESTE_WOORDEN,
  )
  return {
    tekst,
    woorden,
    laatsteGaatDoor:
      woorden.length > 0 && !/["“”„‟«»\s]$/u.test(tekst) && zonderSoortwoord === null,
    zinnen,
    nummers,
    nummersoort,
  }
}

const SOORTWOORD =
  /^(pijler|thema|hoofdstuk|paragraaf|par\.?|§|afspraak|afspr\.?|prestatie|actie|maatregel|artikel|art\.?|nummer|nr\.?|punt)\s*/iu
const NUMMER = /^\(?(?:[a-z]{1,2}[.-]?)?\d{1,4}(?:[.-]\d{1,4})*[a-z]?[.)]?$/iu

/** '1.1.3', 'art. 1.1.3', 'afspraak 7', 'A1', 'artikel 3 lid 2', 'pijler 2'. A bare whole number can be one too. */
function leesNummer(tekst: string): {
  nummers: string[]
  nummersoort: Zoekvraag['nummersoort']
  /** The question without the word before the number, when that word would only hide what mentions the number. */
  zonderSoortwoord: string | null
} {
  const woord = SOORTWOORD.exec(tekst)?.[1]?.toLowerCase().replace('.', '') ?? null
  const rest = tekst.replace(SOORTWOORD, '').trim()
  const lid = /^(\d{1,4})\s*,?\s*lid\s+(\d{1,3}|[a-z])$/iu.exec(rest)
  if (lid) return { nummers: [`${lid[1]}.${lid[2]}`], nummersoort: 'item', zonderSoortwoord: null }
  if (!NUMMER.test(rest)) return { nummers: [], nummersoort: null, zonderSoortwoord: null }
  const kaal = rest.replace(/^\(/, '').replace(/[.)]$/, '')
  const nummers = [...new Set([kaal, kaal.toUpperCase(), kaal.toLowerCase()])]
  const kop = woord !== null && /^(pijler|thema|hoofdstuk)$/.test(woord)
  const paragraaf = woord !== null && /^(paragraaf|par|§)$/.test(woord)
  return {
    nummers,
    nummersoort: woord === null ? null : kop ? 'pijler' : paragraaf ? 'paragraaf' : 'item',
    // 'art. 1.1.3' finds every text that mentions 1.1.3; but 'afspraak 7' must not find every 7.
    zonderSoortwoord: woord !== null && /[.a-z-]/i.test(kaal) ? kaal : null,
  }
}
