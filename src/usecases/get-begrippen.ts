// SPDX-License-Identifier: EUPL-1.2
import { vindGebruik } from '../domain/begripgebruik.ts'
import type { BegripInGebruik } from '../domain/overzicht.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindSamenwerking } from './vind.ts'

/** The abbreviations and definitions of the document, with the items that use them. Refuses: niet_gevonden. */
export async function getBegrippen(
  ctx: Context,
  slug: string,
): Promise<readonly BegripInGebruik[]> {
  eisRecht(ctx.wie, 'get-begrippen')
  const id = await vindSamenwerking(ctx, slug)
  const register = ofNietGevonden(await leesIn(ctx.db, id, (trx) => findRegister(trx, id, null)))
  return vindGebruik(register)
}
