// SPDX-License-Identifier: EUPL-1.2
import type { ConceptVoorstel } from '../domain/document.ts'
import { maakSlug, partijsleutel, stelNaamVoor, vrijeSlug } from '../domain/partijnaam.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findPartijen } from '../storage/samenwerking-repository.ts'
import { findMetPartijen, findSlugs } from '../storage/wegwijzer-repository.ts'
import { leesIn, type Trx } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { vindDocument } from './vind.ts'
import { laadWerkvorm, type Werkvorm } from './werkvorm.ts'

/** What to call the collaboration, and which parties are known. Refuses: niet_gevonden, niet_toegestaan_in_deze_stand. */
export async function proposeConcept(ctx: Context, documentId: string): Promise<ConceptVoorstel> {
  eisRecht(ctx.wie, 'propose-concept')
  const id = await vindDocument(ctx, documentId)
  return await leesIn(ctx.db, id, async (trx) => {
    const werkvorm = await laadWerkvorm(trx, id, documentId)
    const { partijen } = werkvorm.ontleding.document
    const bekend = await findPartijen(
      trx,
      partijen.map((p) => p.naam),
    )
    const sleutels = [...new Set(partijen.map((p) => partijsleutel(p.naam)))]
    const ids = sleutels.flatMap((s) => bekend.get(s) ?? [])
    const zelfde =
      werkvorm.document.samenwerking === null && ids.length > 0 && ids.length === sleutels.length
        ? await findMetPartijen(trx, ids)
        : null
    return {
      ...(await stelNaamEnSlugVoor(trx, werkvorm)),
      partijen: partijen.map((p) => ({
        naam: p.naam,
        rol: p.rol,
        bekend: bekend.has(partijsleutel(p.naam)),
      })),
      lijktOp: zelfde && {
        id: zelfde.id,
        slug: zelfde.slug,
        naam: zelfde.naam,
        voorbeeld: zelfde.voorbeeld,
      },
    }
  })
}

/** Of the collaboration that the document was given to; else after its parties, with an address that is free. */
export async function stelNaamEnSlugVoor(
  trx: Trx,
  { document, ontleding }: Werkvorm,
): Promise<{ readonly naam: string; readonly slug: string }> {
  if (document.samenwerking) return document.samenwerking
  const naam = stelNaamVoor(ontleding.document.partijen, ontleding.document.titel ?? document.naam)
  return { naam, slug: await findVrijeSlug(trx, naam) }
}

/** An address after this name that no collaboration has yet. */
export async function findVrijeSlug(trx: Trx, naam: string): Promise<string> {
  const slug = maakSlug(naam)
  return vrijeSlug(slug, await findSlugs(trx, slug))
}
