// SPDX-License-Identifier: EUPL-1.2
import type { Betrokkene } from '../../domain/overeenkomst.ts'
import { opsomming } from '../../teksten/opmaak.ts'
import { betrokkeneNaam, type PartijNaam } from '../../teksten/partijen.ts'
import { PartijTeken } from './Tekens.tsx'

/** The triangle with everyone meant filled in, and their names: "gemeente en woCom". Nothing for nobody. */
export function Wie(p: {
  readonly wie: readonly Betrokkene[]
  readonly partijen: readonly PartijNaam[]
}) {
  if (p.wie.length === 0) return null
  return (
    <>
      <PartijTeken wie={p.wie} />
      {opsomming(p.wie.map((w) => betrokkeneNaam(w, p.partijen)))}
    </>
  )
}
