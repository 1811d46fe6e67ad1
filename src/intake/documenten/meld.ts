// SPDX-License-Identifier: EUPL-1.2
/** How structuur and velden write down what they doubt. */
import type { Bevinding, BevindingCode, Leesvoorstel } from '../../domain/bevinding.ts'
import type { Onderdeel } from '../../domain/ontleding.ts'

export type Meld = (
  code: BevindingCode,
  ernst: Bevinding['ernst'],
  delen: readonly Onderdeel[],
  citaten: readonly string[],
  voorstellen?: readonly (readonly Leesvoorstel[])[],
) => void

/** Puts each finding at the end of `uit`: its pieces by `sleutel`, each with the place where it begins. */
export function maakMeld(uit: Bevinding[]): Meld {
  return (code, ernst, delen, citaten, voorstellen) => {
    uit.push({
      code,
      ernst,
      onderdelen: delen.map((d) => d.sleutel),
      passages: delen.flatMap((d) => d.passages.slice(0, 1)),
      citaten,
      ...(voorstellen?.some((v) => v.length > 0) ? { voorstellen } : {}),
    })
  }
}
