// SPDX-License-Identifier: EUPL-1.2
import type { Actie } from '../domain/bewerking.ts'
import { bewerk } from '../domain/bewerking.ts'
import { AppError } from '../domain/errors.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import { isLegeStap, maakStap } from '../domain/stap.ts'
import { eisRecht } from '../domain/toegang.ts'
import { leesVelden } from '../intake/documenten/velden/vul-velden.ts'
import { findBron } from '../storage/ontleding-repository.ts'
import { schoneWaarde } from '../storage/json.ts'
import { leesIn } from '../storage/transactie.ts'
import { wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { bewaarStap } from './stappen.ts'
import { ofNietGevonden, vindDocument } from './vind.ts'
import { eisVersietoken, laadWerkvorm } from './werkvorm.ts'

/**
 * Changes the working form by one step that can be taken back: all `acties` or none (domain/bewerking.ts). `wat` is
 * a `StapCode` of teksten/nakijken.ts and names the step in the logboek. Fields of new and changed items are
 * proposed by the reader of intake. Nothing is stored when nothing changed; then `versietoken` stays the same.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand, and what `bewerk` refuses
 * (ongeldige_invoer with gegevens.veld and gegevens.reden).
 */
export async function editOntleding(
  ctx: Context,
  documentId: string,
  invoer: {
    readonly versietoken: number
    readonly wat: string
    readonly acties: readonly Actie[]
  },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  eisRecht(ctx.wie, 'edit-ontleding')
  const id = await vindDocument(ctx, documentId)
  const { bron, werkvorm } = await leesIn(ctx.db, id, async (trx) => ({
    werkvorm: await laadWerkvorm(trx, id, documentId),
    bron: ofNietGevonden(await findBron(trx, id, documentId)),
  }))
  eisVersietoken(werkvorm.versietoken, invoer.versietoken)
  // Outside the writing transaction: proposing fields takes time, and the token below guards what was read here.
  const uitkomst = bewerk(werkvorm.ontleding, invoer.acties, { bron, leesVelden })
  if (!uitkomst.ok) throw new AppError(uitkomst.fout, uitkomst.gegevens)
  const nieuw = schoneWaarde(uitkomst.waarde)
  const stap = maakStap(werkvorm.ontleding, nieuw)
  if (isLegeStap(stap)) return { versietoken: werkvorm.versietoken, ontleding: werkvorm.ontleding }

  return await wijzig(ctx, id, async (w) => {
    const nu = await laadWerkvorm(w.trx, id, documentId)
    eisVersietoken(nu.versietoken, invoer.versietoken)
    return await bewaarStap(w, ctx, documentId, {
      versietoken: nu.versietoken,
      wat: invoer.wat,
      stap,
      ontleding: nieuw,
      draaitTerug: false,
    })
  })
}
