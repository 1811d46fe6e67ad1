// SPDX-License-Identifier: EUPL-1.2
import type { Betrokkene, Velden } from '../../domain/overeenkomst.ts'
import { opsomming } from '../../teksten/opmaak.ts'
import { betrokkeneNaam, type PartijNaam } from '../../teksten/partijen.ts'
import { PartijTeken } from './Tekens.tsx'

/** Of these parties the ones that are involved but do not act. */
export function alleenBetrokken(
  velden: Velden,
  gezocht: readonly Betrokkene[] | undefined,
): readonly Betrokkene[] {
  return velden.betrokkenen.filter((w) => gezocht?.includes(w) && !velden.trekkers.includes(w))
}

/** The triangle with everyone meant filled in, and their names: "gemeente en corporatie". Nothing for nobody. */
export function Wie(p: {
  readonly wie: readonly Betrokkene[]
  readonly partijen: readonly PartijNaam[]
  /** Involved without being the one who acts: the ones a reader filtered on, so that the find explains itself. */
  readonly met?: readonly Betrokkene[]
}) {
  const met = p.met ?? []
  const betrokken =
    met.length > 0 ? `met ${opsomming(met.map((w) => betrokkeneNaam(w, p.partijen)))}` : null
  if (p.wie.length === 0) return betrokken
  return (
    <>
      <PartijTeken wie={p.wie} partijen={p.partijen} />
      {opsomming(p.wie.map((w) => betrokkeneNaam(w, p.partijen)))}
      {betrokken ? `, ${betrokken}` : null}
    </>
  )
}
