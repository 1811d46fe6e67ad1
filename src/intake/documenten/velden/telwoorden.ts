// SPDX-License-Identifier: EUPL-1.2
/** Dutch number words and written numbers as values. */

const EENHEDEN: Readonly<Record<string, number>> = {
  nul: 0,
  één: 1,
  eén: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
}
const TIENTALLEN: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
}

function buildTelwoorden(): Map<string, number> {
  const uit = new Map<string, number>(Object.entries(EENHEDEN))
  for (const [woord, waarde] of Object.entries(TIENTALLEN)) {
    uit.set(woord, waarde)
    for (const [een, n] of Object.entries({ ...EENHEDEN, een: 1 })) {
      if (n < 1 || n > 9) continue
      uit.set(`${een}${/[e]$/.test(een) ? 'ën' : 'en'}${woord}`, waarde + n)
    }
  }
  const onderHonderd = [...uit]
  uit.set('honderd', 100)
  for (const [w, n] of onderHonderd) if (n > 1 && n < 20) uit.set(`${w}honderd`, n * 100)
  for (const [w, n] of onderHonderd) if (n > 0) uit.set(`honderd${w}`, 100 + n)
  uit.set('duizend', 1000)
  for (const [w, n] of onderHonderd) if (n > 1 && n < 100) uit.set(`${w}duizend`, n * 1000)
  uit.set('honderdduizend', 100_000)
  uit.set('anderhalf', 1.5)
  uit.set('anderhalve', 1.5)
  return uit
}

export const TELWOORDEN: ReadonlyMap<string, number> = buildTelwoorden()

/** Fractions in words, with their article: 'een derde', 'twee derde', 'de helft', 'driekwart'. */
export const BREUKEN: readonly (readonly [RegExp, number])[] = [
  [/(?:twee[ -]?derde)/u, 2 / 3],
  [/(?:drie[ -]?kwart|drie[ -]?vierde)/u, 0.75],
  [/(?:vier[ -]?vijfde)/u, 0.8],
  [/(?:drie[ -]?vijfde)/u, 0.6],
  [/(?:twee[ -]?vijfde)/u, 0.4],
  [/(?:(?:een|één|eén) derde(?! partij| persoon|n))/u, 1 / 3],
  [/(?:(?:een|één|eén) (?:kwart|vierde)(?! ?(?:jaar|lid)))/u, 0.25],
  [/(?:(?:een|één|eén) vijfde)/u, 0.2],
  [/(?:(?:een|één|eén) tiende)/u, 0.1],
  [/(?:(?:een|één|eén) zesde(?=\s(?:van|deel|voor)(?!\p{L})|\s*[.,;]|$))/u, 1 / 6],
  [/(?:(?:een|één|eén) achtste(?=\s(?:van|deel|voor)(?!\p{L})|\s*[.,;]|$))/u, 1 / 8],
  [/(?:(?:de|een) helft)/u, 0.5],
]

/** '17.250' → 17250, '1,5' → 1.5, '4.730,25' → 4730.25, '12.5' → 12.5. */
export function leesCijfers(tekst: string): number {
  const t = tekst.replace(/\s/gu, '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(t))
    return Number(t.replaceAll('.', '').replace(',', '.'))
  return Number(t.replace(',', '.'))
}
