// SPDX-License-Identifier: EUPL-1.2
import type { OrigineelBestand } from '../domain/overzicht.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findInhoudsdelen } from '../storage/inhoud-repository.ts'
import { findGetoondeOvereenkomst, findVersie } from '../storage/overeenkomst-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/** The file of a version as it came in. Refuses: niet_gevonden. */
export async function getOrigineel(
  ctx: Context,
  slug: string,
  keuze: Versiekeuze = {},
): Promise<OrigineelBestand> {
  eisRecht(ctx.wie, 'get-origineel')
  const versie = leesVersie(keuze.versie)
  const id = await vindSamenwerking(ctx, slug)
  const { origineel } = await leesIn(ctx.db, id, async (trx) =>
    ofNietGevonden(
      versie === null ? await findGetoondeOvereenkomst(trx, id) : await findVersie(trx, id, versie),
    ),
  )
  const plek = { samenwerkingId: id, documentId: origineel.documentId }
  return { origineel, delen: findInhoudsdelen(ctx.db, plek) }
}
