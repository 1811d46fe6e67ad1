// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import type { Verzoek } from './web.ts'

/** Fields with several values: rows of ticks. */
const LIJSTEN: ReadonlySet<string> = new Set(['trekkers', 'betrokkenen', 'overnemen', 'kies'])
/** Of a name in a message. */
const LANGSTE_NAAM = 40

/**
 * The fields of a posted form; each once, except those of `LIJSTEN`: of two values one would be lost unseen. Refuses
 * that, what is no form, and what broke off on its way: `formulier_onleesbaar`.
 */
export async function leesFormuliergegevens(c: Verzoek): Promise<FormData> {
  const gegevens = await c.req.formData().catch(() => null)
  if (!gegevens) throw new AppError('formulier_onleesbaar')
  eisEenmaal(gegevens.keys())
  return gegevens
}

/** Refuses a name that comes twice: `formulier_onleesbaar` with `dubbel`. */
export function eisEenmaal(namen: Iterable<string>): void {
  const gezien = new Set<string>()
  for (const naam of namen) {
    if (gezien.has(naam) && !LIJSTEN.has(naam))
      throw new AppError('formulier_onleesbaar', { dubbel: naam.slice(0, LANGSTE_NAAM) })
    gezien.add(naam)
  }
}
