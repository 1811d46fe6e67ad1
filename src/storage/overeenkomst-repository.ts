// SPDX-License-Identifier: EUPL-1.2
/** Versions of the agreement: which there are, which one is shown, and how a new one comes in. */
import { sql } from 'kysely'
import type { Bevinding } from '../domain/bevinding.ts'
import type { Aantallen } from '../domain/document.ts'
import type { Documentgegevens, Weggelaten } from '../domain/overeenkomst.ts'
import type { VersieSamenvatting } from '../domain/overzicht.ts'
import type { Overeenkomst } from '../domain/register.ts'
import { alsJson } from './json.ts'
import type { Trx } from './transactie.ts'

function kies(trx: Trx, samenwerkingId: string) {
  return trx
    .selectFrom('overeenkomst')
    .innerJoin('document', (join) =>
      join
        .onRef('document.samenwerking_id', '=', 'overeenkomst.samenwerking_id')
        .onRef('document.document_id', '=', 'overeenkomst.document_id'),
    )
    .select([
      'overeenkomst.overeenkomst_id',
      'overeenkomst.versie',
      'overeenkomst.stand',
      'overeenkomst.gegevens',
      'overeenkomst.bevindingen',
      'overeenkomst.weggelaten',
      'overeenkomst.bewaard_op',
      'overeenkomst.vastgesteld_op',
      'overeenkomst.vervangen_op',
      'overeenkomst.versietoken',
      'document.document_id',
      'document.naam',
      'document.formaat',
      'document.grootte',
      'document.sha256',
      'document.ontvangen_op',
    ])
    .where('overeenkomst.samenwerking_id', '=', samenwerkingId)
}

type Rij = Awaited<ReturnType<ReturnType<typeof kies>['execute']>>[number]

function naarOvereenkomst(samenwerkingId: string, r: Rij): Overeenkomst {
  return {
    id: r.overeenkomst_id,
    samenwerkingId,
    versie: r.versie,
    stand: r.stand,
    gegevens: r.gegevens,
    bevindingen: r.bevindingen,
    weggelaten: r.weggelaten,
    origineel: naarOrigineel(r),
    vastgesteldOp: r.vastgesteld_op?.toISOString() ?? null,
    versietoken: r.versietoken,
  }
}

function naarOrigineel(r: Rij): Overeenkomst['origineel'] {
  return {
    documentId: r.document_id,
    naam: r.naam,
    formaat: r.formaat ?? 'txt',
    grootte: r.grootte,
    sha256: r.sha256,
    ontvangenOp: r.ontvangen_op.toISOString(),
  }
}

/** The version in force, or the newest concept when none is. */
export async function findGetoondeOvereenkomst(
  trx: Trx,
  samenwerkingId: string,
): Promise<Overeenkomst | null> {
  const rij = await kies(trx, samenwerkingId)
    .orderBy(sql`case overeenkomst.stand when 'vastgesteld' then 0 else 1 end`)
    .orderBy('overeenkomst.versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ? naarOvereenkomst(samenwerkingId, rij) : null
}

export async function findVersie(
  trx: Trx,
  samenwerkingId: string,
  versie: number,
): Promise<Overeenkomst | null> {
  const rij = await kies(trx, samenwerkingId)
    .where('overeenkomst.versie', '=', versie)
    .executeTakeFirst()
  return rij ? naarOvereenkomst(samenwerkingId, rij) : null
}

export async function findVersieVanDocument(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<Overeenkomst | null> {
  const rij = await kies(trx, samenwerkingId)
    .where('overeenkomst.document_id', '=', documentId)
    .executeTakeFirst()
  return rij ? naarOvereenkomst(samenwerkingId, rij) : null
}

/** Newest first. */
export async function findVersies(trx: Trx, samenwerkingId: string): Promise<VersieSamenvatting[]> {
  const rijen = await kies(trx, samenwerkingId).orderBy('overeenkomst.versie', 'desc').execute()
  const uit: VersieSamenvatting[] = []
  for (const r of rijen) {
    uit.push({
      id: r.overeenkomst_id,
      versie: r.versie,
      stand: r.stand,
      titel: r.gegevens.titel,
      aantallen: await countItems(trx, samenwerkingId, r.overeenkomst_id),
      origineel: naarOrigineel(r),
      bewaardOp: r.bewaard_op.toISOString(),
      vastgesteldOp: r.vastgesteld_op?.toISOString() ?? null,
      vervangenOp: r.vervangen_op?.toISOString() ?? null,
    })
  }
  return uit
}

/** Levels that the document does not have (no number, no title) do not count. */
export async function countItems(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
): Promise<Aantallen> {
  const { rows } = await sql<Aantallen>`
    select
      (select count(*) from pijler where samenwerking_id = ${samenwerkingId}
        and overeenkomst_id = ${overeenkomstId} and (nummer is not null or titel is not null)) as pijlers,
      (select count(*) from paragraaf where samenwerking_id = ${samenwerkingId}
        and overeenkomst_id = ${overeenkomstId} and (nummer is not null or titel is not null)) as paragrafen,
      (select count(*) from afspraak where samenwerking_id = ${samenwerkingId}
        and overeenkomst_id = ${overeenkomstId}) as afspraken,
      (select count(*) from prestatie where samenwerking_id = ${samenwerkingId}
        and overeenkomst_id = ${overeenkomstId}) as prestaties,
      (select jsonb_array_length(bevindingen) from overeenkomst where samenwerking_id = ${samenwerkingId}
        and overeenkomst_id = ${overeenkomstId}) as bevindingen
  `.execute(trx)
  const rij = rows[0]
  if (!rij) throw new Error('no counts')
  return rij
}

export interface InhoudVanVersie {
  readonly gegevens: Documentgegevens
  readonly bevindingen: readonly Bevinding[]
  readonly weggelaten: readonly Weggelaten[]
}

/** Returns the number of the version, one above the highest so far. */
export async function insertConcept(
  trx: Trx,
  samenwerkingId: string,
  concept: InhoudVanVersie & {
    readonly id: string
    readonly documentId: string
    readonly ontledingToken: number
    readonly bewaardOp: Date
  },
): Promise<number> {
  const { hoogste } = await trx
    .selectFrom('overeenkomst')
    .select((eb) => eb.fn.coalesce(eb.fn.max('versie'), sql<number>`0`).as('hoogste'))
    .where('samenwerking_id', '=', samenwerkingId)
    .executeTakeFirstOrThrow()
  const versie = hoogste + 1
  await trx
    .insertInto('overeenkomst')
    .values({
      samenwerking_id: samenwerkingId,
      overeenkomst_id: concept.id,
      versie,
      document_id: concept.documentId,
      ontleding_token: concept.ontledingToken,
      stand: 'concept',
      gegevens: alsJson(concept.gegevens),
      bevindingen: alsJson(concept.bevindingen),
      weggelaten: alsJson(concept.weggelaten),
      bewaard_op: concept.bewaardOp,
      vastgesteld_op: null,
      vervangen_op: null,
    })
    .execute()
  return versie
}

/** A concept that is saved again after more corrections. */
export async function updateConcept(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  concept: InhoudVanVersie & { readonly ontledingToken: number; readonly bewaardOp: Date },
): Promise<void> {
  await trx
    .updateTable('overeenkomst')
    .set({
      gegevens: alsJson(concept.gegevens),
      bevindingen: alsJson(concept.bevindingen),
      weggelaten: alsJson(concept.weggelaten),
      bewaard_op: concept.bewaardOp,
      ontleding_token: concept.ontledingToken,
      versietoken: sql`versietoken + 1`,
    })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('overeenkomst_id', '=', overeenkomstId)
    .where('stand', '=', 'concept')
    .execute()
}

/** False: it was no longer at `versietoken`, or no concept; nothing was written. */
export async function stelVast(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  versietoken: number,
  nu: Date,
): Promise<boolean> {
  const rij = await trx
    .updateTable('overeenkomst')
    .set({ stand: 'vastgesteld', vastgesteld_op: nu, versietoken: versietoken + 1 })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('overeenkomst_id', '=', overeenkomstId)
    .where('versietoken', '=', versietoken)
    .where('stand', '=', 'concept')
    .returning('versie')
    .executeTakeFirst()
  return rij !== undefined
}

/** The version in force becomes `vervangen`. Returns its id, or null when none was in force. */
export async function vervangGeldende(
  trx: Trx,
  samenwerkingId: string,
  nu: Date,
): Promise<{ readonly id: string; readonly versie: number } | null> {
  const rij = await trx
    .updateTable('overeenkomst')
    .set({ stand: 'vervangen', vervangen_op: nu, versietoken: sql`versietoken + 1` })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('stand', '=', 'vastgesteld')
    .returning(['overeenkomst_id', 'versie'])
    .executeTakeFirst()
  return rij ? { id: rij.overeenkomst_id, versie: rij.versie } : null
}

/** Version of the working form that a concept was saved from; null: not saved yet. */
export async function findBewaardBij(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<number | null> {
  const rij = await trx
    .selectFrom('overeenkomst')
    .select('ontleding_token')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return rij?.ontleding_token ?? null
}

/** The concept now holds what this version of the working form holds. */
export async function setBewaardBij(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  ontledingToken: number,
): Promise<void> {
  await trx
    .updateTable('overeenkomst')
    .set({ ontleding_token: ontledingToken })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .execute()
}
