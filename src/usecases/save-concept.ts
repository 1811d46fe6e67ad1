// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '../domain/errors.ts'
import { geefIds } from '../domain/identiteit.ts'
import { isSlug } from '../domain/partijnaam.ts'
import type { PijlerInRegister } from '../domain/register.ts'
import { telItems } from '../domain/samenvatting.ts'
import { eisRecht } from '../domain/toegang.ts'
import { setDocumentStand } from '../storage/document-repository.ts'
import { maakId } from '../storage/id.ts'
import { deleteItems, insertItems } from '../storage/items-repository.ts'
import {
  findGetoondeOvereenkomst,
  insertConcept,
  updateConcept,
} from '../storage/overeenkomst-repository.ts'
import { findRegister } from '../storage/register-repository.ts'
import { updateNaamEnSlug } from '../storage/samenwerking-repository.ts'
import { findSlugs } from '../storage/wegwijzer-repository.ts'
import { type Wijziging, wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { bewaarDeelname } from './deelname.ts'
import { logItems } from './log-items.ts'
import { findVrijeSlug, stelNaamEnSlugVoor } from './propose-concept.ts'
import { verhuisDocument } from './verhuis-document.ts'
import { vindDocument } from './vind.ts'
import { eisVersietoken, laadWerkvorm, type Werkvorm } from './werkvorm.ts'

const LANGSTE_NAAM = 200

/** Item tokens of a version saved again start above every token it gave out before. */
const TOKENS_PER_KEER = 10_000

/**
 * Writes the checked document to the register as a concept version; when it is a concept already, that same version
 * again. `naam` and `slug` count only for a new collaboration; absent: as proposed, and the slug after the name. Items that the register knows keep
 * their id. Refuses: niet_gevonden, intussen_gewijzigd, niet_toegestaan_in_deze_stand, document_zonder_afspraken,
 * ongeldige_invoer (gegevens.veld: 'naam' | 'slug', gegevens.reden: 'leeg' | 'te_lang' | 'vorm' | 'bezet').
 */
export async function saveConcept(
  ctx: Context,
  documentId: string,
  invoer: {
    readonly versietoken: number
    readonly naam?: string
    readonly slug?: string
    /** Slug of the collaboration that this document is a newer version for, when that was not said at upload. */
    readonly nieuweVersieVan?: string
  },
): Promise<{ readonly slug: string; readonly versie: number }> {
  eisRecht(ctx.wie, 'save-concept')
  const eerst = await vindDocument(ctx, documentId)
  const id =
    invoer.nieuweVersieVan === undefined
      ? eerst
      : await verhuisDocument(ctx, eerst, documentId, {
          naarSlug: invoer.nieuweVersieVan,
          versietoken: invoer.versietoken,
        })
  return await wijzig(ctx, id, async (w) => {
    const werkvorm = await laadWerkvorm(w.trx, id, documentId)
    eisVersietoken(werkvorm.versietoken, invoer.versietoken)
    const slug = await geefPlaats(w, werkvorm, invoer)

    const eerder = await vindEerdere(w, werkvorm)
    const begintoken = 1 + (werkvorm.concept?.versietoken ?? 0) * TOKENS_PER_KEER
    const { voorstel, pijlers, sleutels } = geefIds(
      werkvorm.ontleding,
      eerder,
      () => maakId(ctx.nu),
      begintoken,
    )
    if (telItems(pijlers).afspraken === 0) throw new AppError('document_zonder_afspraken')

    const inhoud = {
      gegevens: voorstel.document,
      bevindingen: voorstel.bevindingen,
      weggelaten: voorstel.weggelaten,
      ontledingToken: werkvorm.versietoken,
      bewaardOp: ctx.nu,
    }
    let versie = werkvorm.concept?.versie ?? null
    let overeenkomstId = werkvorm.concept?.id ?? null
    if (versie === null || overeenkomstId === null) {
      overeenkomstId = maakId(ctx.nu)
      versie = await insertConcept(w.trx, id, { ...inhoud, id: overeenkomstId, documentId })
    } else {
      await deleteItems(w.trx, id, overeenkomstId)
      await updateConcept(w.trx, id, overeenkomstId, inhoud)
    }
    await insertItems(w.trx, id, overeenkomstId, pijlers, sleutels)
    await setDocumentStand(w.trx, id, documentId, 'in_register')
    w.log({
      wat: 'concept_bewaard',
      soort: 'overeenkomst',
      onderdeelId: overeenkomstId,
      ...(werkvorm.concept ? { voor: werkvorm.concept.gegevens } : {}),
      na: {
        versie,
        documentId,
        // What was put right before this belongs in the history of the items.
        ontledingToken: werkvorm.versietoken,
        aantallen: telItems(pijlers),
        gegevens: voorstel.document,
      },
    })
    logItems(w, versie, eerder[0] ?? [], pijlers)
    await volgDeelname(w, ctx, werkvorm, overeenkomstId)
    return { slug, versie }
  })
}

/** The name and the address: those it has, or the first ones it gets. */
async function geefPlaats(
  w: Wijziging,
  werkvorm: Werkvorm,
  invoer: { readonly naam?: string; readonly slug?: string },
): Promise<string> {
  if (werkvorm.document.samenwerking) return werkvorm.document.samenwerking.slug
  const voorstel = await stelNaamEnSlugVoor(w.trx, werkvorm)
  const naam = (invoer.naam ?? voorstel.naam).replace(/\s+/gu, ' ').trim()
  const weiger = (veld: string, reden: string): never => {
    throw new AppError('ongeldige_invoer', { veld, reden })
  }
  if (naam === '') weiger('naam', 'leeg')
  if (naam.length > LANGSTE_NAAM) weiger('naam', 'te_lang')
  // The address says the name that the person typed, not the one that was proposed.
  const slug = invoer.slug?.trim() ?? (await findVrijeSlug(w.trx, naam))
  if (slug === '') weiger('slug', 'leeg')
  if (!isSlug(slug)) weiger('slug', 'vorm')
  if ((await findSlugs(w.trx, slug)).has(slug)) weiger('slug', 'bezet')
  await updateNaamEnSlug(w.trx, w.samenwerkingId, naam, slug)
  w.log({
    wat: 'samenwerking_gemaakt',
    soort: 'samenwerking',
    onderdeelId: w.samenwerkingId,
    na: { naam, slug },
  })
  return slug
}

/** Versions to take ids from: the concept itself when it is saved again, then what the register shows. */
async function vindEerdere(
  w: Wijziging,
  { concept }: Werkvorm,
): Promise<readonly (readonly PijlerInRegister[])[]> {
  const eigen = concept ? await findRegister(w.trx, w.samenwerkingId, concept.versie) : null
  const getoond = await findRegister(w.trx, w.samenwerkingId, null)
  return [eigen, getoond?.overeenkomst.id === eigen?.overeenkomst.id ? null : getoond].flatMap(
    (register) => (register ? [register.pijlers] : []),
  )
}

/** While nothing is in force, the parties are those of the concept that is shown. */
async function volgDeelname(
  w: Wijziging,
  ctx: Context,
  { ontleding }: Werkvorm,
  overeenkomstId: string,
): Promise<void> {
  const getoond = await findGetoondeOvereenkomst(w.trx, w.samenwerkingId)
  if (getoond?.id !== overeenkomstId || getoond.stand !== 'concept') return
  await bewaarDeelname(w, ctx, ontleding.document.partijen)
}
