// SPDX-License-Identifier: EUPL-1.2
/** On paper only: of which version this is a print, its stand and date, and the file that it was read from. */
import type { Overeenkomst } from '../../domain/register.ts'
import { datum, VAST } from '../../teksten/opmaak.ts'
import { STAND_WOORD } from '../../teksten/velden.ts'

export function Drukregel({ overeenkomst: o }: { readonly overeenkomst: Overeenkomst }) {
  const dag = o.vastgesteldOp
    ? `vastgesteld op ${datum(o.vastgesteldOp)}`
    : `document ontvangen op ${datum(o.origineel.ontvangenOp)}`
  const stand = o.stand === 'vastgesteld' ? dag : `${STAND_WOORD[o.stand]}, ${dag}`
  return (
    <p className="alleen-druk klein">
      {`Versie${VAST}${String(o.versie)}, ${stand}. Bron: ${o.origineel.naam}.`}
    </p>
  )
}
