// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findOntleding } from '../storage/ontleding-repository.ts'
import {
  findBewaardBij,
  findVersie,
  stelVast,
  vervangGeldende,
} from '../storage/overeenkomst-repository.ts'
import { wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { bewaarDeelname } from './deelname.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/**
 * Makes a concept the version in force; the older one becomes vervangen. Corrections of its document that were not
 * saved to the concept stand in the way (gegevens.reden 'niet_bewaard'): nobody should lose them unseen.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand.
 */
export async function vaststelOvereenkomst(
  ctx: Context,
  slug: string,
  invoer: { readonly versie: number; readonly versietoken: number },
): Promise<void> {
  eisRecht(ctx.wie, 'vaststel-overeenkomst')
  const versie = ofNietGevonden(leesVersie(invoer.versie))
  const id = await vindSamenwerking(ctx, slug)
  await wijzig(ctx, id, async (w) => {
    const concept = ofNietGevonden(await findVersie(w.trx, id, versie))
    if (concept.stand !== 'concept') {
      throw new AppError('niet_toegestaan_in_deze_stand', { stand: concept.stand })
    }
    const { documentId } = concept.origineel
    const werkvorm = await findOntleding(w.trx, id, documentId)
    if (werkvorm && werkvorm.versietoken !== (await findBewaardBij(w.trx, id, documentId))) {
      throw new AppError('niet_toegestaan_in_deze_stand', { reden: 'niet_bewaard' })
    }
    const vervangen = await vervangGeldende(w.trx, id, ctx.nu)
    if (!(await stelVast(w.trx, id, concept.id, invoer.versietoken, ctx.nu))) {
      throw new AppError('intussen_gewijzigd', { versietoken: concept.versietoken })
    }
    if (vervangen) {
      w.log({
        wat: 'overeenkomst_vervangen',
        soort: 'overeenkomst',
        onderdeelId: vervangen.id,
        voor: { versie: vervangen.versie, stand: 'vastgesteld' },
        na: { versie: vervangen.versie, stand: 'vervangen', door: versie },
      })
    }
    w.log({
      wat: 'overeenkomst_vastgesteld',
      soort: 'overeenkomst',
      onderdeelId: concept.id,
      voor: { versie, stand: 'concept' },
      na: { versie, stand: 'vastgesteld' },
    })
    await bewaarDeelname(w, ctx, concept.gegevens.partijen)
  })
}
