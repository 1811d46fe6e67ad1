// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'

let laatsteMs = 0
let teller = 0

/**
 * A uuid version 7 (RFC 9562): made in the app, so that an id is known before the row is, and ascending within this
 * process even when many are made in one millisecond. `nu` comes from the caller.
 */
export function maakId(nu: Date): string {
  const ms = nu.getTime()
  if (ms > laatsteMs) {
    laatsteMs = ms
    teller = 0
  } else {
    teller += 1
    if (teller > 0xfff) {
      laatsteMs += 1
      teller = 0
    }
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(laatsteMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | teller, 6)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** True for any uuid as PostgreSQL would take it; anything else is an address that does not exist. */
export function isId(tekst: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(tekst)
}
