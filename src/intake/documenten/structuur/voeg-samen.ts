// SPDX-License-Identifier: EUPL-1.2
/**
 * Joins the torn pieces of one text: a wrap becomes one space, a word that was broken at a line end becomes one word
 * again. What stays a hyphen and what does not is decided from the document itself first, then from Dutch spelling.
 */

import type { Lijn } from './lijnen.ts'

/** Words after a hanging hyphen: 'huur- en koopwoningen' keeps its space. */
const NA_WEGLATING =
  /^(en|of|en\/of|als|dan|tot|t\/m|maar|noch|respectievelijk|resp|c\.q)(?![\p{L}\d])/iu
/** First parts that Dutch writes with a hyphen. */
const VAST_STREEPJE =
  /^(niet|non|ex|oud|anti|semi|quasi|pseudo|sociaal|economisch|maatschappelijk|cultureel|politiek|financieel|technisch|bestuurlijk|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|midden|interim|adjunct|aspirant|kandidaat|chef|bijna|privé|één|intra|extra)$/iu
/** Two vowels that would be read as one sound need the hyphen: 'auto-ongeluk', 'zee-eend'. */
const KLINKERBOTSING = /(a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/iu

/** Words and hyphenated words of a document, to decide on a broken word. */
export type Woordenschat = ReadonlySet<string>

/** In the words of a document that has torn words. */
const GESCHEURD = '|'

/** All words that stand unbroken in the text, in lower case. */
export function collectWoorden(tekst: string): Woordenschat {
  const woorden = new Set<string>()
  for (const m of tekst.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*(?!-?\n)/gu)) {
    const voor = m.index > 1 ? tekst.slice(m.index - 2, m.index) : ''
    if (voor !== '-\n') woorden.add(m[0].toLowerCase())
  }
  return woorden
}

/**
 * Words that a narrow cell broke in two without a hyphen: a line of one word up to the edge of its column, and what
 * follows makes a word of the document with it, or neither half stands anywhere else.
 */
export function collectGescheurd(lijnen: readonly Lijn[], woorden: Woordenschat): string[] {
  if (!lijnen.some((l) => l.regel.cel && l.grootte !== null)) return []
  const rand = new Map<string, number>()
  const sleutel = (l: Lijn): string => `${l.regel.cel?.tabel}/${l.regel.cel?.kolom}`
  const tel = new Map<string, number>()
  for (const l of lijnen) {
    if (l.regel.cel) rand.set(sleutel(l), Math.max(rand.get(sleutel(l)) ?? 0, l.regel.rechts ?? 0))
    for (const w of l.tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      tel.set(w, (tel.get(w) ?? 0) + 1)
  }
  const uit = lijnen.flatMap((l) => {
    const na = lijnen[l.i + 1]
    const { links, rechts, cel } = l.regel
    if (!na || !cel || links === null || rechts === null || l.grootte === null) return []
    if (sleutel(na) !== sleutel(l) || na.regel.cel?.rij !== cel.rij) return []
    const rest = /^\p{Ll}+/u.exec(na.tekst)?.[0]
    if (!/^\p{L}{3,}$/u.test(l.tekst) || rest === undefined) return []
    if (rechts + (rechts - links) / l.tekst.length <= (rand.get(sleutel(l)) ?? 0)) return []
    const helft = l.tekst.toLowerCase()
    const eigen = tel.get(helft) === 1 && tel.get(rest) === 1
    return eigen || woorden.has(helft + rest) ? [`${helft}|${rest}`] : []
  })
  return uit.length === 0 ? uit : [...uit, GESCHEURD]
}

/** What stands between two pieces after joining: the left part without what must go, and '' or ' '. */
function seam(links: string, rechts: string, woorden: Woordenschat): [string, '' | ' '] {
  if (/\u00ad$/u.test(links)) return [links.replace(/\u00ad+$/u, ''), '']
  // A mark of a note stood before the full stop.
  if (/^[.,;:)]+(?:\s|$)/u.test(rechts)) return [links, '']
  // Only the last word matters; the text before it can be long. Most documents have no torn words.
  const laatsteWoord = woorden.has(GESCHEURD)
    ? /\p{L}+$/u.exec(links.slice(-60))?.[0].toLowerCase()
    : undefined
  const eersteWoord = laatsteWoord === undefined ? undefined : /^\p{Ll}+/u.exec(rechts)?.[0]
  if (laatsteWoord !== undefined && woorden.has(`${laatsteWoord}|${eersteWoord}`))
    return [links, '']
  const streep = /([\p{L}\d]+(?:-[\p{L}\d]+)*)[-\u2010\u2011]$/u.exec(links.slice(-60))
  if (!streep) {
    if (/[\p{L}\d]\/$/u.test(links) && /^\p{Ll}/u.test(rechts)) return [links, '']
    return [links, ' ']
  }
  const voor = streep[1] ?? ''
  const na = /^[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(rechts)?.[0] ?? ''
  if (na === '' || NA_WEGLATING.test(rechts)) return [links, ' ']
  const zonder = links.slice(0, -1)
  const laatste = voor.split('-').at(-1) ?? voor
  const eerste = na.split('-')[0] ?? na
  if (/\d$/u.test(voor) || !/^\p{Ll}/u.test(na)) return [links, '']
  if (
    woorden.has(`${voor}-${na}`.toLowerCase()) ||
    woorden.has(`${laatste}-${eerste}`.toLowerCase())
  )
    return [links, '']
  if (woorden.has(`${laatste}${eerste}`.toLowerCase())) return [zonder, '']
  const acroniem = /^(?:\p{Lu}[\p{Lu}\d]+|\p{L}|.*\d.*)$/u.test(laatste)
  if (acroniem || VAST_STREEPJE.test(laatste)) return [links, '']
  const botsing = `${laatste.at(-1) ?? ''}${eerste.at(0) ?? ''}`
  // Both halves stand in the document as words of their own: a compound whose parts clash keeps its hyphen.
  if (KLINKERBOTSING.test(botsing) && laatste.length > 2) return [links, '']
  return [zonder, '']
}

/** Characters of the text so far that a seam may look at, and how many may gather before the rest is put aside. */
const EIND = 200
const LANGSTE_EIND = 4_000

/** Joins pieces of source text (in reading order) to one clean text. */
export function voegSamen(stukken: readonly string[], woorden: Woordenschat): string {
  // Only the end of what stands there matters for what comes next: the rest is put aside, or joining the thousands of
  // pieces of a large table would go through all of it again for each of them.
  const klaar: string[] = []
  let eind = ''
  for (const ruw of stukken) {
    const stuk = clean(ruw)
    if (stuk === '') continue
    if (eind === '') {
      eind = stuk
      continue
    }
    const [links, tussen] = seam(eind, stuk, woorden)
    eind = links + tussen + stuk
    if (eind.length > LANGSTE_EIND) {
      klaar.push(eind.slice(0, -EIND))
      eind = eind.slice(-EIND)
    }
  }
  return [...klaar, eind].join('').replace(/\u00ad/gu, '')
}

const LIGATUREN: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

function clean(ruw: string): string {
  return ruw
    .replace(/[\ufb00-\ufb06]/gu, (c) => LIGATUREN[c] ?? c)
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
