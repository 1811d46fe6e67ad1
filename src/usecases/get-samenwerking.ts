// SPDX-License-Identifier: EUPL-1.2
import type { SamenwerkingPagina } from '../domain/overzicht.ts'
import { telItems, vatPijlersSamen } from '../domain/samenvatting.ts'
import { maakTijdlijnen } from '../domain/tijdlijn.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findDocumentSamenvattingen } from '../storage/document-repository.ts'
import { findVersies } from '../storage/overeenkomst-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/** One collaboration. Refuses: niet_gevonden. */
export async function getSamenwerking(
  ctx: Context,
  slug: string,
  keuze: Versiekeuze = {},
): Promise<SamenwerkingPagina> {
  eisRecht(ctx.wie, 'get-samenwerking')
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  return await leesIn(ctx.db, id, async (trx) => {
    const { samenwerking, overeenkomst, pijlers } = ofNietGevonden(
      await findRegister(trx, id, versie),
    )
    return {
      samenwerking,
      overeenkomst,
      aantallen: { ...telItems(pijlers), bevindingen: overeenkomst.bevindingen.length },
      pijlers: vatPijlersSamen(pijlers),
      tijdlijnen: maakTijdlijnen(pijlers, overeenkomst.gegevens.looptijd, samenwerking.partijen),
      versies: await findVersies(trx, id),
      documenten: await findDocumentSamenvattingen(trx, id, 'open'),
    }
  })
}
