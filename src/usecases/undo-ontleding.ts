// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import { draaiTerug, maakStap } from '../domain/stap.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findLaatsteStap, markeerOngedaan } from '../storage/ontleding-repository.ts'
import { wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { bewaarStap } from './stappen.ts'
import { vindDocument } from './vind.ts'
import { eisVersietoken, laadWerkvorm } from './werkvorm.ts'

/** Takes back the last step. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand (nothing to take back). */
export async function undoOntleding(
  ctx: Context,
  documentId: string,
  invoer: { readonly versietoken: number },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  eisRecht(ctx.wie, 'undo-ontleding')
  const id = await vindDocument(ctx, documentId)
  return await wijzig(ctx, id, async (w) => {
    const nu = await laadWerkvorm(w.trx, id, documentId)
    eisVersietoken(nu.versietoken, invoer.versietoken)
    const laatste = await findLaatsteStap(w.trx, id, documentId)
    if (!laatste)
      throw new AppError('niet_toegestaan_in_deze_stand', { reden: 'niets_terug_te_draaien' })
    await markeerOngedaan(w.trx, id, documentId, laatste.versietoken)
    const ontleding = draaiTerug(nu.ontleding, laatste.stap)
    return await bewaarStap(w, ctx, documentId, {
      versietoken: nu.versietoken,
      wat: 'ongedaan',
      stap: maakStap(nu.ontleding, ontleding),
      ontleding,
      draaitTerug: true,
    })
  })
}
