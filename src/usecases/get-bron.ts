// SPDX-License-Identifier: EUPL-1.2
import type { BronPagina } from '../domain/overzicht.ts'
import { alleItems } from '../domain/samenvatting.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findBron } from '../storage/ontleding-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/** The text of the original, line by line, with the items that stand in it. Refuses: niet_gevonden. */
export async function getBron(
  ctx: Context,
  slug: string,
  keuze: Versiekeuze = {},
): Promise<BronPagina> {
  eisRecht(ctx.wie, 'get-bron')
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  return await leesIn(ctx.db, id, async (trx) => {
    const { samenwerking, overeenkomst, pijlers } = ofNietGevonden(
      await findRegister(trx, id, versie),
    )
    const bron = ofNietGevonden(await findBron(trx, id, overeenkomst.origineel.documentId))
    const plaatsen = alleItems(pijlers)
      .filter((i) => i.passages.length > 0)
      .sort((a, b) => (a.passages[0]?.van ?? 0) - (b.passages[0]?.van ?? 0))
      .map(({ passages, ...item }) => ({ item, passages }))
    return { samenwerking, overeenkomst, bron, plaatsen }
  })
}
