// SPDX-License-Identifier: EUPL-1.2
/** Lines under an agreement that hold one field, as a table would: 'Trekker: gemeente', 'Planning: 2026'. */
import type { Lijn } from './lijnen.ts'
import { AFSPRAAK_ZONDER_NUMMER } from './markeringen.ts'

const VELD =
  /^((?:(doel(?:stelling)?|onderwerp|opgave|aanleiding|ambitie)|trekkers?|wie|verantwoordelijke?n?|planning|wanneer|termijn|deadline|gereed|actiehouders?|uitvoerders?|initiatiefnemers?|penvoerder|betrokken(?:en)?(?: partijen)?|partij(?:en)?)|((?:beoogd |gewenst )?resultaat|indicator|mijlpaal))\s*:\s+(?=\S)/iu

export interface Veldregel {
  readonly naam: string
  readonly lengte: number
  /** The value is what must come of it: a yearly item, not a property. */
  readonly resultaat: boolean
  /** Stands before the agreement that it belongs to. */
  readonly voor: boolean
}

/** The field at the start of a line, or null. */
export function readVeldregel(tekst: string): Veldregel | null {
  const m = VELD.exec(tekst)
  if (!m || tekst.length > 200) return null
  return {
    naam: m[1] ?? '',
    lengte: m[0].length,
    resultaat: m[3] !== undefined,
    voor: m[2] !== undefined,
  }
}

/**
 * Field names that come back: one such line alone may be a sentence. Per name whether it stands before its agreement:
 * a goal does so above 'Afspraak: …'.
 */
export function collectVeldnamen(lijnen: readonly Lijn[]): ReadonlyMap<string, boolean> {
  const tel = new Map<string, { n: number; voor: boolean }>()
  let afspraken = 0
  for (const l of lijnen) {
    if (l.regel.cel) continue
    if (AFSPRAAK_ZONDER_NUMMER.test(l.tekst)) afspraken++
    const veld = readVeldregel(l.tekst)
    if (!veld) continue
    const naam = veld.naam.toLowerCase()
    tel.set(naam, { n: (tel.get(naam)?.n ?? 0) + 1, voor: veld.voor })
  }
  return new Map(
    [...tel].filter(([, t]) => t.n >= 2).map(([naam, t]) => [naam, t.voor && afspraken >= 2]),
  )
}
