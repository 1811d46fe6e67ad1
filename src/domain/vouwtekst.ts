// SPDX-License-Identifier: EUPL-1.2
/**
 * Text folded for searching: lower case, no accents, and a space for everything that is no letter or digit, so that
 * 'en/of' and 'co-creatie' are words. Done here and not by the database, because not every server has `unaccent`, and
 * because each folded character must be traceable to the character a reader sees.
 */

export interface Gevouwen {
  readonly tekst: string
  /** Offset in the original text per UTF-16 unit of `tekst`, and the length of the original as last entry. */
  readonly plaats: readonly number[]
}

// What NFD does not take apart.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
}

export function vouw(tekst: string): Gevouwen {
  let uit = ''
  const plaats: number[] = []
  let i = 0
  for (const teken of tekst) {
    for (const c of vouwTeken(teken, tekst, i)) {
      for (let k = 0; k < c.length; k += 1) plaats.push(i)
      uit += c
    }
    i += teken.length
  }
  plaats.push(tekst.length)
  return { tekst: uit, plaats }
}

function vouwTeken(teken: string, tekst: string, i: number): string {
  // A combining mark belongs to the letter before it; a soft hyphen to the word around it.
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(teken)) return ''
  if (teken === '.') {
    // The dot within '1.1.3' is part of the number.
    return /\d/.test(tekst[i - 1] ?? '') && /\d/.test(tekst[i + 1] ?? '') ? '.' : ' '
  }
  const kaal = teken
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const letters = LETTERS[kaal] ?? kaal
  return /^[\p{L}\p{N}]+$/u.test(letters) ? letters : ' '
}

export interface Woord {
  readonly woord: string
  /** Range in the folded text. */
  readonly van: number
  readonly tot: number
}

/** The words of a folded text. */
export function woordenVan(gevouwen: string): Woord[] {
  return [...gevouwen.matchAll(/\S+/g)].map((m) => ({
    woord: m[0],
    van: m.index,
    tot: m.index + m[0].length,
  }))
}
