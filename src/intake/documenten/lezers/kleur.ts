// SPDX-License-Identifier: EUPL-1.2
/** Colours as every format writes them, to '#rrggbb' in lower case; null for black and what looks black. */

const hex = (n: number): string =>
  Math.max(0, Math.min(255, Math.round(n)))
    .toString(16)
    .padStart(2, '0')

/** Components 0–255. Very dark and dark grey read as plain text, so they carry no meaning. */
function kleurVanRgb(r: number, g: number, b: number): string | null {
  const hoog = Math.max(r, g, b)
  const laag = Math.min(r, g, b)
  if (hoog < 0x38 || (hoog < 0x68 && hoog - laag < 0x18)) return null
  return `#${hex(r)}${hex(g)}${hex(b)}`
}

/** 'ED7D31' or '#ed7d31'; anything else ('auto', a name) is null. */
export function kleurVanHex(waarde: string | null | undefined): string | null {
  const m = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(waarde ?? '')
  if (!m) return null
  const [, r = '0', g = '0', b = '0'] = m
  return kleurVanRgb(Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16))
}
