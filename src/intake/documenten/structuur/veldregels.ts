// SPDX-License-Identifier: EUPL-1.2
/** Lines under an agreement that hold one field, as a table would: 'Trekker: gemeente', 'Planning: 2026'. */
import type { Lijn } from './lijnen.ts'

const VELD =
  /^((?:trekkers?|wie|verantwoordelijke?n?|planning|wanneer|termijn|deadline|gereed|actiehouders?|uitvoerders?|initiatiefnemers?|penvoerder|betrokken(?:en)?(?: partijen)?|partij(?:en)?)|((?:beoogd |gewenst )?resultaat|indicator|mijlpaal))\s*:\s+(?=\S)/iu

export interface Veldregel {
  readonly naam: string
  readonly lengte: number
  /** The value is what must come of it: a yearly item, not a property. */
  readonly resultaat: boolean
}

/** The field at the start of a line, or null. */
export function readVeldregel(tekst: string): Veldregel | null {
  const m = VELD.exec(tekst)
  if (!m || tekst.length > 200) return null
  return { naam: m[1] ?? '', lengte: m[0].length, resultaat: m[2] !== undefined }
}

/** Field names that come back: one such line alone may be a sentence. */
export function collectVeldnamen(lijnen: readonly Lijn[]): ReadonlySet<string> {
  const tel = new Map<string, number>()
  for (const l of lijnen) {
    if (l.regel.cel) continue
    const naam = readVeldregel(l.tekst)?.naam.toLowerCase()
    if (naam !== undefined) tel.set(naam, (tel.get(naam) ?? 0) + 1)
  }
  return new Set([...tel].filter(([, n]) => n >= 2).map(([naam]) => naam))
}
