// SPDX-License-Identifier: EUPL-1.2
import type { AfspraakPagina } from '../domain/overzicht.ts'
import { maakAfspraakPagina } from '../domain/afspraakpagina.ts'
import { findLog } from '../storage/logboek-repository.ts'
import { findBron } from '../storage/ontleding-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

const GESCHIEDENIS = 200

/** One afspraak by its address part (number, 'v4' or id). Refuses: niet_gevonden. */
export async function getAfspraak(
  ctx: Context,
  slug: string,
  adres: string,
  keuze: Versiekeuze = {},
): Promise<AfspraakPagina> {
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  return await leesIn(ctx.db, id, async (trx) => {
    const register = ofNietGevonden(await findRegister(trx, id, versie))
    const bron = await findBron(trx, id, register.overeenkomst.origineel.documentId)
    const pagina = ofNietGevonden(maakAfspraakPagina(register, adres, bron))
    const onderdelen = [pagina.afspraak.id, ...pagina.afspraak.prestaties.map((p) => p.id)]
    return {
      ...pagina,
      geschiedenis: await findLog(trx, id, { onderdelen, limiet: GESCHIEDENIS }),
    }
  })
}
