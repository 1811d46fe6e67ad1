// SPDX-License-Identifier: EUPL-1.2
/** Bytes of a plain text file to characters: UTF-8 and UTF-16 with or without a mark, else Windows-1252. */

export interface Gedecodeerd {
  readonly tekst: string
  /** Bytes that are no character in the chosen encoding. */
  readonly onleesbaar: number
}

/** null: these bytes are no text (a picture, a program, random data). */
export function decodeerTekst(bytes: Uint8Array): Gedecodeerd | null {
  if (bytes.length >= 2) {
    const [a, b, c] = bytes
    if (a === 0xef && b === 0xbb && c === 0xbf) return keur(decode('utf-8', bytes.subarray(3)))
    if (a === 0xff && b === 0xfe) return keur(decode('utf-16le', bytes.subarray(2)))
    if (a === 0xfe && b === 0xff) return keur(decode('utf-16be', bytes.subarray(2)))
  }
  const zonderMerk = raadUtf16(bytes)
  if (zonderMerk) return keur(decode(zonderMerk, bytes))
  const utf8 = decode('utf-8', bytes)
  if (utf8.onleesbaar === 0) return keur(utf8)
  // Some damaged bytes in a UTF-8 file: keep the accents that are right, and say how many were not.
  if (countMeerbytes(utf8.tekst) > utf8.onleesbaar * 4) return keur(utf8)
  return keur(decode('windows-1252', bytes))
}

function decode(soort: string, bytes: Uint8Array): Gedecodeerd {
  const tekst = new TextDecoder(soort).decode(bytes)
  let onleesbaar = 0
  for (let i = tekst.indexOf('\ufffd'); i >= 0; i = tekst.indexOf('\ufffd', i + 1)) onleesbaar++
  return { tekst, onleesbaar }
}

function countMeerbytes(tekst: string): number {
  let n = 0
  for (const c of tekst) {
    const code = c.codePointAt(0) ?? 0
    if (code > 0x7f && code !== 0xfffd) n++
  }
  return n
}

/** Western text in UTF-16 has a zero in nearly every other byte, and only there. */
function raadUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length, 4_000) & ~1
  if (n < 8) return null
  let even = 0
  let oneven = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) oneven++
  }
  const helft = n / 2
  if (oneven > helft * 0.8 && even < helft * 0.02) return 'utf-16le'
  if (even > helft * 0.8 && oneven < helft * 0.02) return 'utf-16be'
  return null
}

/** Text has next to no control characters; anything else is not a text file, whatever its name. */
function keur(gedecodeerd: Gedecodeerd): Gedecodeerd | null {
  const { tekst, onleesbaar } = gedecodeerd
  let vreemd = 0
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst.charCodeAt(i)
    if (c === 0) vreemd += 4
    else if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 11 && c !== 26) vreemd++
    else if (c >= 0x7f && c < 0xa0 && c !== 0x85) vreemd++
  }
  if (vreemd > 2 + tekst.length * 0.01) return null
  if (onleesbaar > 2 + tekst.length * 0.05) return null
  return gedecodeerd
}
