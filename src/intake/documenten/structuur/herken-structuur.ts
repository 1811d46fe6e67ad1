// SPDX-License-Identifier: EUPL-1.2
/** `Bron` to the flat list of pieces, without their fields. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'

export interface Structuur {
  readonly onderdelen: readonly Onderdeel[]
  readonly bevindingen: readonly Bevinding[]
}

export function herkenStructuur(_bron: Bron): Structuur {
  return { onderdelen: [], bevindingen: [] }
}
