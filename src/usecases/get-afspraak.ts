// SPDX-License-Identifier: EUPL-1.2
import type { AfspraakPagina } from '../domain/overzicht.ts'
import { maakAfspraakPagina } from '../domain/afspraakpagina.ts'
import { nameAfspraak } from '../domain/itemnaam.ts'
import { vindNagekeken } from '../domain/nakijkgeschiedenis.ts'
import type { Id, LogRegel } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findSleutels } from '../storage/items-repository.ts'
import { findLog } from '../storage/logboek-repository.ts'
import { findBron, findStappenOver } from '../storage/ontleding-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn, type Trx } from '../storage/transactie.ts'
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
  eisRecht(ctx.wie, 'get-afspraak')
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  return await leesIn(ctx.db, id, async (trx) => {
    const register = ofNietGevonden(await findRegister(trx, id, versie))
    const bron = await findBron(trx, id, register.overeenkomst.origineel.documentId)
    const pagina = ofNietGevonden(maakAfspraakPagina(register, adres, bron))
    const onderdelen = [pagina.afspraak.id, ...pagina.afspraak.prestaties.map((p) => p.id)]
    const log = await findLog(trx, id, { onderdelen, limiet: GESCHIEDENIS })
    return {
      ...pagina,
      geschiedenis: [...log, ...(await findNagekeken(trx, id, pagina))].sort(nieuwsteEerst),
    }
  })
}

const nieuwsteEerst = (a: LogRegel, b: LogRegel): number => b.tijdstip.localeCompare(a.tijdstip)

/** What was put right in the afspraak and its prestaties before this version was first saved. */
async function findNagekeken(
  trx: Trx,
  id: Id,
  { overeenkomst, afspraak }: Pick<AfspraakPagina, 'overeenkomst' | 'afspraak'>,
): Promise<readonly LogRegel[]> {
  const bewaard = await findLog(trx, id, { onderdelen: [overeenkomst.id], limiet: GESCHIEDENIS })
  const eerste = bewaard.findLast((r) => r.wat === 'concept_bewaard')
  const tot = (eerste?.na as { readonly ontledingToken?: number } | null)?.ontledingToken
  if (tot === undefined) return []
  const alle = [
    { id: afspraak.id, soort: 'afspraak' as const, naam: nameAfspraak(afspraak) },
    ...afspraak.prestaties.map((p) => ({ id: p.id, soort: 'prestatie' as const, naam: p.naam })),
  ]
  const sleutels = await findSleutels(
    trx,
    id,
    overeenkomst.id,
    alle.map((i) => i.id),
  )
  const items = alle.flatMap((i) => {
    const sleutel = sleutels.get(i.id)
    return sleutel === undefined ? [] : [{ ...i, sleutel }]
  })
  if (items.length === 0) return []
  const { documentId } = overeenkomst.origineel
  const stappen = await findStappenOver(
    trx,
    id,
    documentId,
    tot,
    items.map((i) => i.sleutel),
  )
  return vindNagekeken(items, stappen)
}
