// SPDX-License-Identifier: EUPL-1.2
/** Where the abbreviations and defined terms of a document are used. */
import type { BegripInGebruik } from './overzicht.ts'
import type { Register } from './register.ts'
import { alleItems } from './samenvatting.ts'

/** Terms in the order of the document. A term is used where it stands as a word of its own, in its own capitals. */
export function vindGebruik(register: Register): BegripInGebruik[] {
  const items = alleItems(register.pijlers)
  return register.overeenkomst.gegevens.afkortingen.map(({ kort, betekenis }) => ({
    kort,
    betekenis,
    gebruiktIn: items
      .filter((i) => heeftWoord(i.tekst, kort))
      .map(({ passages: _, ...item }) => item),
  }))
}

function heeftWoord(tekst: string, woord: string): boolean {
  if (woord === '') return false
  const deel = /[\p{L}\p{N}]/u
  for (let plek = tekst.indexOf(woord); plek >= 0; plek = tekst.indexOf(woord, plek + 1)) {
    const voor = tekst[plek - 1] ?? ' '
    const na = tekst[plek + woord.length] ?? ' '
    if (!deel.test(voor) && !deel.test(na)) return true
  }
  return false
}
