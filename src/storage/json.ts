// SPDX-License-Identifier: EUPL-1.2
/** Text as PostgreSQL can keep it: no NUL, no half surrogate pair. Each becomes '\ufffd', so that offsets stay right. */

export function schoneTekst(tekst: string): string {
  return tekst.toWellFormed().replaceAll('\0', '\ufffd')
}

/** The same for everything in a value, keys included. */
export function schoneWaarde<T>(waarde: T): T
export function schoneWaarde(waarde: unknown): unknown {
  if (typeof waarde === 'string') return schoneTekst(waarde)
  if (Array.isArray(waarde)) return waarde.map((w: unknown) => schoneWaarde(w))
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.fromEntries(
      Object.entries(waarde).map(([k, w]) => [schoneTekst(k), schoneWaarde<unknown>(w)]),
    )
  }
  return waarde
}

/** JSON for a column. The rare unclean value is found in the JSON itself, where it stands as an escape. */
export function alsJson(waarde: unknown): string {
  const json = JSON.stringify(waarde)
  return /\\u(0000|d[89a-f])/i.test(json) ? JSON.stringify(schoneWaarde(waarde)) : json
}
