// SPDX-License-Identifier: EUPL-1.2
import { wijzigOnderdeel } from '../domain/bewerking-velden.ts'
import { AppError } from '../domain/errors.ts'
import { isGelijk } from '../domain/gelijk.ts'
import type { Bron } from '../domain/bron.ts'
import type { Velden } from '../domain/overeenkomst.ts'
import type { Id, Overeenkomst } from '../domain/register.ts'
import { maakStap } from '../domain/stap.ts'
import { eisRecht } from '../domain/toegang.ts'
import { isId } from '../storage/id.ts'
import {
  findItem,
  kaleVelden,
  type OpgeslagenItem,
  updateVelden,
} from '../storage/items-repository.ts'
import { schoneWaarde } from '../storage/json.ts'
import { findOntleding } from '../storage/ontleding-repository.ts'
import {
  findBewaardBij,
  findGetoondeOvereenkomst,
  findVersie,
  setBewaardBij,
} from '../storage/overeenkomst-repository.ts'
import { type Wijziging, wijzig } from '../storage/wijziging.ts'
import type { Context, Versiekeuze } from './context.ts'
import { bewaarStap } from './stappen.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'
import { eisVersietoken } from './werkvorm.ts'

const GEEN_BRON: Bron = {
  formaat: 'txt',
  tekst: '',
  regels: [],
  bladzijden: null,
  bladzijdeMaat: null,
  eigenTitel: null,
  meldingen: [],
}

/**
 * Changes fields of one stored afspraak or prestatie; fields not given stay. The text itself is the document's and
 * cannot be changed here. In a concept the working form changes along, so that saving it again keeps the change.
 * Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand (a replaced version), ongeldige_invoer
 * (gegevens.veld and gegevens.reden as in domain/bewerking-velden.ts).
 */
export async function editVelden(
  ctx: Context,
  slug: string,
  itemId: string,
  invoer: { readonly versietoken: number; readonly velden: Partial<Velden> } & Versiekeuze,
): Promise<{ readonly versietoken: number }> {
  eisRecht(ctx.wie, 'edit-velden')
  const versie = leesVersie(invoer.versie)
  const id = await vindSamenwerking(ctx, slug)
  if (!isId(itemId)) throw new AppError('niet_gevonden')
  return await wijzig(ctx, id, async (w) => {
    const overeenkomst = ofNietGevonden(
      versie === null
        ? await findGetoondeOvereenkomst(w.trx, id)
        : await findVersie(w.trx, id, versie),
    )
    const item = ofNietGevonden(await findItem(w.trx, id, overeenkomst.id, itemId))
    if (overeenkomst.stand === 'vervangen') {
      throw new AppError('niet_toegestaan_in_deze_stand', { stand: overeenkomst.stand })
    }
    eisVersietoken(item.versietoken, invoer.versietoken)
    const velden = maakVelden(item, itemId, overeenkomst, invoer.velden)
    if (isGelijk(item.velden, velden)) {
      w.laatZo()
      return { versietoken: item.versietoken }
    }
    if (!(await updateVelden(w.trx, id, overeenkomst.id, itemId, item, velden))) {
      throw new AppError('intussen_gewijzigd')
    }
    w.log({
      wat: 'velden_gewijzigd',
      soort: item.soort,
      onderdeelId: itemId,
      ...verschil(item.naam, item.velden, velden),
    })
    if (overeenkomst.stand === 'concept' && item.sleutel !== null) {
      await wijzigWerkvorm(w, ctx, overeenkomst.origineel.documentId, item.sleutel, velden)
    }
    return { versietoken: item.versietoken + 1 }
  })
}

/** Refuses: ongeldige_invoer. */
function maakVelden(
  item: OpgeslagenItem,
  itemId: Id,
  overeenkomst: Overeenkomst,
  wijziging: Partial<Velden>,
): Velden {
  const { markeringen: _, verwijzingen: __, ...teZetten } = wijziging
  const uitkomst = wijzigOnderdeel(
    {
      sleutel: itemId,
      soort: item.soort,
      nummer: null,
      tekst: item.tekst,
      passages: [],
      jaar: null,
      reden: null,
      kolommen: null,
      velden: item.velden,
      looptijd_tot: null,
    },
    // Only fields: a text or number that came along would change what the item says.
    Object.fromEntries(Object.entries(teZetten).filter(([naam]) => naam in item.velden)),
    overeenkomst.gegevens,
    { bron: GEEN_BRON },
  )
  if (!uitkomst.ok) throw new AppError(uitkomst.fout, uitkomst.gegevens)
  return schoneWaarde(kaleVelden(uitkomst.waarde.velden ?? item.velden))
}

/** Only the fields that changed, as they were and as they are; with the name of the item. */
function verschil(
  naam: string,
  voor: Velden,
  na: Velden,
): { voor: Partial<Velden>; na: Partial<Velden> & { naam: string } } {
  const anders = Object.keys(na).filter(
    (veld) => !isGelijk(voor[veld as keyof Velden], na[veld as keyof Velden]),
  )
  const kies = (velden: Velden): Partial<Velden> =>
    Object.fromEntries(anders.map((veld) => [veld, velden[veld as keyof Velden]]))
  return { voor: kies(voor), na: { naam, ...kies(na) } }
}

/** The same change in the working form, as a step that can be seen and taken back there. */
async function wijzigWerkvorm(
  w: Wijziging,
  ctx: Context,
  documentId: Id,
  sleutel: string,
  velden: Velden,
): Promise<void> {
  const werkvorm = await findOntleding(w.trx, w.samenwerkingId, documentId)
  if (!werkvorm) return
  const { ontleding, versietoken } = werkvorm
  const nieuw = {
    ...ontleding,
    onderdelen: ontleding.onderdelen.map((o) => (o.sleutel === sleutel ? { ...o, velden } : o)),
  }
  const wasBewaard = (await findBewaardBij(w.trx, w.samenwerkingId, documentId)) === versietoken
  const stap = await bewaarStap(w, ctx, documentId, {
    versietoken,
    wat: 'gewijzigd',
    stap: maakStap(ontleding, nieuw),
    ontleding: nieuw,
    draaitTerug: false,
  })
  if (wasBewaard) await setBewaardBij(w.trx, w.samenwerkingId, documentId, stap.versietoken)
}
