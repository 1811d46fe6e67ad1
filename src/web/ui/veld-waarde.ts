// SPDX-License-Identifier: EUPL-1.2
/** A field of an item in the words of the page. */
import type { Documentgegevens, Velden } from '../../domain/overeenkomst.ts'
import type { VergelekenVeld, VersieItem } from '../../domain/versieverschil.ts'
import { opsomming, VAST } from '../../teksten/opmaak.ts'
import { betrokkeneNaam } from '../../teksten/partijen.ts'
import {
  getalInWoorden,
  HARDHEID_WOORD,
  termijnTekst,
  TOETSVORM_WOORD,
} from '../../teksten/velden.ts'

/** The value of one field in words; also where there is none. */
export function toonWaarde(
  item: Pick<VersieItem, 'jaar' | 'velden'> | null,
  veld: VergelekenVeld | 'jaar',
  document: Documentgegevens,
): string {
  if (veld === 'jaar') return item?.jaar === null || !item ? 'geen jaar' : String(item.jaar)
  const v: Velden | null = item?.velden ?? null
  if (!v) return 'leeg'
  switch (veld) {
    case 'trekkers':
    case 'betrokkenen':
      return opsomming(v[veld].map((w) => betrokkeneNaam(w, document.partijen))) || 'niemand'
    case 'termijn':
      return termijnTekst(v.termijn) ?? 'geen termijn'
    case 'getallen':
      return opsomming(v.getallen.map(getalInWoorden)) || 'geen getallen'
    case 'toetsvorm':
      return TOETSVORM_WOORD[v.toetsvorm]
    case 'hardheid':
      return HARDHEID_WOORD[v.hardheid]
    case 'levering':
      return v.levering ? 'levering' : 'geen levering'
    case 'bijlage':
      return v.bijlage === null ? 'geen bijlage' : `bijlage${VAST}${String(v.bijlage)}`
  }
}
