// SPDX-License-Identifier: EUPL-1.2
/** Left out text in short: neighbours that were left out for the same reason take one line, to open. */
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'

export interface WeggelatenGroep {
  readonly reden: RedenWeggelaten
  readonly stukken: readonly Onderdeel[]
}

/** Left out by a person, or not understood: a single piece of these must stay in sight. */
const IN_ZICHT: ReadonlySet<RedenWeggelaten> = new Set(['door_gebruiker', 'niet_geplaatst'])

export function groepeerWeggelaten(
  onderdelen: readonly Onderdeel[],
): readonly (Onderdeel | WeggelatenGroep)[] {
  const uit: (Onderdeel | { reden: RedenWeggelaten; stukken: Onderdeel[] })[] = []
  for (const o of onderdelen) {
    const laatste = uit.at(-1)
    const reden = o.reden ?? 'niet_geplaatst'
    if (o.soort !== 'weggelaten') uit.push(o)
    else if (laatste && 'stukken' in laatste && laatste.reden === reden) laatste.stukken.push(o)
    else uit.push({ reden, stukken: [o] })
  }
  return uit.map((g) => {
    const [een] = 'stukken' in g ? g.stukken : []
    return een && 'stukken' in g && g.stukken.length === 1 && IN_ZICHT.has(g.reden) ? een : g
  })
}
