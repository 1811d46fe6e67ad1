// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import type { Verzoek } from './web.ts'

/** The fields of a posted form. Refuses what is no form, or broke off on its way: `formulier_onleesbaar`. */
export async function leesFormuliergegevens(c: Verzoek): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    throw new AppError('formulier_onleesbaar')
  }
}
