// SPDX-License-Identifier: EUPL-1.2
import type { DocumentInNakijken } from '../domain/document.ts'
import { vindAangeraakt } from '../domain/stap.ts'
import { eisRecht } from '../domain/toegang.ts'
import { countTerug, findBron, findNieuwsteStap } from '../storage/ontleding-repository.ts'
import { findBewaardBij } from '../storage/overeenkomst-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { ofNietGevonden, vindDocument } from './vind.ts'
import { laadWerkvorm } from './werkvorm.ts'

/** Steps on other pages than the list of pieces (teksten/nakijken.ts). */
const NIET_IN_LIJST = ['antwoord', 'heropend', 'gegevens', 'overgenomen']

/** The working form with its source. Refuses: niet_gevonden, niet_toegestaan_in_deze_stand (not read, or done). */
export async function getNakijken(ctx: Context, documentId: string): Promise<DocumentInNakijken> {
  eisRecht(ctx.wie, 'get-nakijken')
  const id = await vindDocument(ctx, documentId)
  return await leesIn(ctx.db, id, async (trx) => {
    const { document, ontleding, versietoken } = await laadWerkvorm(trx, id, documentId)
    const stap = await findNieuwsteStap(trx, id, documentId, NIET_IN_LIJST)
    return {
      document,
      ontleding,
      versietoken,
      bron: ofNietGevonden(await findBron(trx, id, documentId)),
      laatste: stap && vindAangeraakt(stap.stap, ontleding),
      terugTeDraaien: await countTerug(trx, id, documentId),
      bewaardBij: await findBewaardBij(trx, id, documentId),
    }
  })
}
