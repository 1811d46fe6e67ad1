// SPDX-License-Identifier: EUPL-1.2
import type { Register } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/** One version of the agreement with all its items. Refuses: niet_gevonden. */
export async function getRegister(
  ctx: Context,
  slug: string,
  keuze: Versiekeuze = {},
): Promise<Register> {
  eisRecht(ctx.wie, 'get-register')
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  return ofNietGevonden(await leesIn(ctx.db, id, (trx) => findRegister(trx, id, versie)))
}
