// SPDX-License-Identifier: EUPL-1.2
/** Fills the fields of each piece and the data of the document. */
import type { Bron } from '../../../domain/bron.ts'
import type { Ontleding } from '../../../domain/ontleding.ts'
import type { Structuur } from '../structuur/herken-structuur.ts'

export function vulVelden(_bron: Bron, structuur: Structuur): Ontleding {
  return {
    document: {
      titel: null,
      looptijd: null,
      prestatiejaar: null,
      partijen: [],
      grondslagen: [],
      inleiding: null,
      bijlagen: [],
      afkortingen: [],
      ondertekend: null,
    },
    onderdelen: structuur.onderdelen,
    bevindingen: structuur.bevindingen,
  }
}
