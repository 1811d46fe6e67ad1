// SPDX-License-Identifier: EUPL-1.2
/** Findings about content: what is worth a question to the people who agreed on it. Precision before completeness. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'
import type { Itemlezing } from './vul-velden.ts'

export interface Stof {
  readonly bron: Bron
  readonly kader: Kader
  readonly document: Documentgegevens
  readonly lezingen: readonly Itemlezing[]
  readonly onzeker: readonly string[]
  readonly onderdelen: readonly Onderdeel[]
}

export function vindBevindingen(_stof: Stof): Bevinding[] {
  return []
}
