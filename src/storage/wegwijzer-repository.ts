// SPDX-License-Identifier: EUPL-1.2
/**
 * The directory: from an address to a tenant, and what home shows. It is derived from the tenant's own rows at every
 * change, in the same transaction, because no query may look into several tenants at once.
 */
import { sql } from 'kysely'
import type { HomeOverzicht, HomeVraag, SamenwerkingSamenvatting } from '../domain/overzicht.ts'
import { vouw, woordenVan } from '../domain/vouwtekst.ts'
import type { Database } from './database.ts'
import { findDocumentSamenvattingen } from './document-repository.ts'
import { vertaalFout } from './fouten.ts'
import { isId } from './id.ts'
import { findSamenwerking } from './samenwerking-repository.ts'
import { countItems, findGetoondeOvereenkomst } from './overeenkomst-repository.ts'
import { leesWegwijzer, type Trx } from './transactie.ts'

/** A condition: only what the one on whose behalf we ask may see. */
function zichtbaarVoor({ namens }: Database) {
  return sql<boolean>`mag_zien(samenwerking_id, ${namens})`
}

/** The same within a transaction, which knows on whose behalf it runs. */
export const ZICHTBAAR = sql<boolean>`mag_zien(samenwerking_id, current_setting('app.namens'))`

/** The directory is readable outside a transaction: the page cache asks this for every page. */
export async function findStempel(db: Database, slug: string): Promise<string | null> {
  if (slug.includes('\0')) return null
  try {
    const rij = await db.kysely
      .selectFrom('wegwijzer')
      .select(['samenwerking_id', 'stempel'])
      .where('slug', '=', slug)
      .where(zichtbaarVoor(db))
      .executeTakeFirst()
    return rij ? `${rij.samenwerking_id}.${rij.stempel}` : null
  } catch (fout) {
    throw vertaalFout(fout)
  }
}

/** Changes with every change that home can show. */
export async function findHomeStempel(db: Database): Promise<string> {
  try {
    const { rows } = await sql<{ stempel: string }>`
      select count(*) || '.' || coalesce(sum(stempel), 0) || '.' || coalesce(max(samenwerking_id::text), '') as stempel
      from wegwijzer where ${zichtbaarVoor(db)}`.execute(db.kysely)
    return rows[0]?.stempel ?? ''
  } catch (fout) {
    throw vertaalFout(fout)
  }
}

export async function findSamenwerkingId(db: Database, slug: string): Promise<string | null> {
  return (await findStempel(db, slug))?.split('.')[0] ?? null
}

/** The tenant of a document. */
export async function findDocumentPlaats(db: Database, documentId: string): Promise<string | null> {
  if (!isId(documentId)) return null
  return await leesWegwijzer(db, async (trx) => {
    const rij = await trx
      .selectFrom('documentwegwijzer')
      .select('samenwerking_id')
      .where('document_id', '=', documentId)
      .where(ZICHTBAAR)
      .executeTakeFirst()
    return rij?.samenwerking_id ?? null
  })
}

/** The oldest document with the same bytes. Holds off others with these bytes until the transaction ends. */
export async function findZelfdeBytes(
  trx: Trx,
  sha256: string,
): Promise<{ readonly documentId: string; readonly samenwerkingId: string } | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(trx)
  const rij = await trx
    .selectFrom('documentwegwijzer')
    .select(['document_id', 'samenwerking_id'])
    .where('sha256', '=', sha256)
    .where(ZICHTBAAR)
    .orderBy('document_id')
    .limit(1)
    .executeTakeFirst()
  return rij ? { documentId: rij.document_id, samenwerkingId: rij.samenwerking_id } : null
}

/** Every collaboration: only for work that goes past each of them in turn, such as checking every logboek. */
export async function findAlleSamenwerkingIds(db: Database): Promise<readonly string[]> {
  return await leesWegwijzer(db, async (trx) => {
    const rijen = await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .orderBy('samenwerking_id')
      .execute()
    return rijen.map((r) => r.samenwerking_id)
  })
}

/** The collaborations with a document that is not in the register yet, to go on with it at start. */
export async function findIdsMetOpenDocument(db: Database): Promise<readonly string[]> {
  return await leesWegwijzer(db, async (trx) => {
    const rijen = await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .where(sql<boolean>`documenten::text <> '[]'`)
      .orderBy('samenwerking_id')
      .execute()
    return rijen.map((r) => r.samenwerking_id)
  })
}

/** So many collaborations on one page of home. */
const PER_BLADZIJDE = 30

/** Reads names of all and summaries of one page: home stays as quick with hundreds of collaborations as with one. */
export async function findHome(db: Database, vraag: HomeVraag = {}): Promise<HomeOverzicht> {
  const woorden = woordenVan(vouw(vraag.zoek ?? '').tekst).map((w) => w.woord)
  return await leesWegwijzer(db, async (trx) => {
    const { rows: alle } = await sql<{ id: string; naam: string; partijen: string }>`
      select samenwerking_id as id, samenvatting->>'naam' as naam,
        coalesce((select string_agg(p->>'naam', ' ') from jsonb_array_elements(samenvatting->'partijen') p), '')
          as partijen
      from wegwijzer where samenvatting is not null and samenvatting <> 'null'::jsonb
        and ${ZICHTBAAR}`.execute(trx)
    const raak = alle
      .filter((r) => {
        if (woorden.length === 0) return true
        const tekst = vouw(`${r.naam} ${r.partijen}`).tekst
        return woorden.every((w) => tekst.includes(w))
      })
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    const bladzijden = Math.max(1, Math.ceil(raak.length / PER_BLADZIJDE))
    const bladzijde = Math.min(Math.max(1, vraag.bladzijde ?? 1), bladzijden)
    const ids = raak
      .slice((bladzijde - 1) * PER_BLADZIJDE, bladzijde * PER_BLADZIJDE)
      .map((r) => r.id)
    const rijen =
      ids.length === 0
        ? []
        : await trx
            .selectFrom('wegwijzer')
            .select(['samenwerking_id', 'samenvatting'])
            .where('samenwerking_id', 'in', ids)
            .execute()
    const op = new Map(rijen.map((r) => [r.samenwerking_id, r.samenvatting]))
    const open = await trx
      .selectFrom('wegwijzer')
      .select('documenten')
      .where(sql<boolean>`documenten <> '[]'::jsonb`)
      .where(ZICHTBAAR)
      .execute()
    return {
      samenwerkingen: ids.flatMap((id) => op.get(id) ?? []),
      totaal: alle.length,
      gevonden: raak.length,
      bladzijde,
      bladzijden,
      documenten: open
        .flatMap((r) => r.documenten)
        .sort((a, b) => b.ontvangenOp.localeCompare(a.ontvangenOp)),
    }
  })
}

/** What home says of one collaboration; null when it is not in the register. */
export async function findSamenvatting(
  db: Database,
  slug: string,
): Promise<SamenwerkingSamenvatting | null> {
  if (slug.includes('\0')) return null
  return await leesWegwijzer(db, async (trx) => {
    const rij = await trx
      .selectFrom('wegwijzer')
      .select('samenvatting')
      .where('slug', '=', slug)
      .where(ZICHTBAAR)
      .executeTakeFirst()
    return rij?.samenvatting ?? null
  })
}

/** The slugs that begin like this one, to choose a free one. */
export async function findSlugs(trx: Trx, begin: string): Promise<ReadonlySet<string>> {
  const rijen = await trx
    .selectFrom('wegwijzer')
    .select('slug')
    .where(sql<boolean>`starts_with(slug, ${begin})`)
    .execute()
  return new Set(rijen.flatMap((r) => (r.slug === null ? [] : [r.slug])))
}

/** The collaboration in the register that has exactly these parties, or null. */
export async function findMetPartijen(
  trx: Trx,
  partijIds: readonly string[],
): Promise<SamenwerkingSamenvatting | null> {
  const gezocht = [...partijIds].sort().join()
  const rijen = await trx.selectFrom('wegwijzer').select('samenvatting').where(ZICHTBAAR).execute()
  for (const { samenvatting } of rijen) {
    const partijen = samenvatting?.partijen.map((p) => p.id)
    if (partijen && partijen.length > 0 && partijen.sort().join() === gezocht) return samenvatting
  }
  return null
}

/** Recomputes what the directory says of one collaboration, and raises its stamp. */
export async function refreshWegwijzer(trx: Trx, samenwerkingId: string, nu: Date): Promise<void> {
  const { slug } = await trx
    .selectFrom('wegwijzer')
    .select('slug')
    .where('samenwerking_id', '=', samenwerkingId)
    .executeTakeFirstOrThrow()
  const overeenkomst = await findGetoondeOvereenkomst(trx, samenwerkingId)
  const samenwerking = await findSamenwerking(trx, samenwerkingId)
  let samenvatting: SamenwerkingSamenvatting | null = null
  if (overeenkomst && slug !== null && samenwerking) {
    samenvatting = {
      ...samenwerking,
      titel: overeenkomst.gegevens.titel,
      looptijd: overeenkomst.gegevens.looptijd,
      prestatiejaar: overeenkomst.gegevens.prestatiejaar,
      stand: overeenkomst.stand,
      versie: overeenkomst.versie,
      aantallen: await countItems(trx, samenwerkingId, overeenkomst.id),
      bijgewerktOp: nu.toISOString(),
    }
  }
  const documenten = await findDocumentSamenvattingen(trx, samenwerkingId, 'open')
  await trx
    .updateTable('wegwijzer')
    .set({
      stempel: sql`stempel + 1`,
      bijgewerkt_op: nu,
      samenvatting: samenvatting === null ? null : JSON.stringify(samenvatting),
      documenten: JSON.stringify(documenten),
    })
    .where('samenwerking_id', '=', samenwerkingId)
    .execute()
}
