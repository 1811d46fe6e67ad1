// SPDX-License-Identifier: EUPL-1.2
/** How word processors write a list number. Shared by DOCX and ODT. */

export type Nummervorm =
  | 'decimaal'
  | 'decimaal_nul'
  | 'letter_klein'
  | 'letter_groot'
  | 'romeins_klein'
  | 'romeins_groot'
  | 'geen'

export function schrijfNummer(n: number, vorm: Nummervorm): string {
  switch (vorm) {
    case 'decimaal':
      return String(n)
    case 'decimaal_nul':
      return String(n).padStart(2, '0')
    case 'letter_klein':
      return letters(n)
    case 'letter_groot':
      return letters(n).toUpperCase()
    case 'romeins_klein':
      return romeins(n).toLowerCase()
    case 'romeins_groot':
      return romeins(n)
    case 'geen':
      return ''
  }
}

/** a … z, aa, bb … as both word processors do. */
function letters(n: number): string {
  if (n < 1 || n > 780) return String(n)
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)
}

const ROMEINS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romeins(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let uit = ''
  let rest = n
  for (const [waarde, teken] of ROMEINS) {
    while (rest >= waarde) {
      uit += teken
      rest -= waarde
    }
  }
  return uit
}

/** A bullet as one plain character: symbol fonts use the private area, where each draws what it likes. */
export function schrijfOpsommingsteken(ruw: string): string {
  const teken = ruw.trim()
  if (teken === '') return ''
  if (/^[-–—*+>]$/.test(teken)) return teken
  return '•'
}
