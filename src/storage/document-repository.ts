// SPDX-License-Identifier: EUPL-1.2
/** Documents: the file as it came in, and where it stands on its way into the register. */
import { type SqlBool, sql } from 'kysely'
import type { Aantallen, DocumentSamenvatting } from '../domain/document.ts'
import type { DocumentStand } from '../domain/register.ts'
import type { Formaat } from '../domain/bron.ts'
import { alsJson, schoneTekst } from './json.ts'
import type { Trx } from './transactie.ts'

export interface NieuwDocument {
  readonly id: string
  readonly naam: string
  /** Bytes. */
  readonly grootte: number
  readonly sha256: string
  readonly nieuweSamenwerking: boolean
  readonly ontvangenOp: Date
}

/** Its file is there already (inhoud-repository.ts). */
export async function insertDocument(
  trx: Trx,
  samenwerkingId: string,
  document: NieuwDocument,
): Promise<void> {
  await trx
    .insertInto('document')
    .values({
      samenwerking_id: samenwerkingId,
      document_id: document.id,
      naam: schoneTekst(document.naam),
      formaat: null,
      grootte: document.grootte,
      sha256: document.sha256,
      stand: 'ontvangen',
      bezig_door: null,
      fout: null,
      titel: null,
      aantallen: null,
      nieuwe_samenwerking: document.nieuweSamenwerking,
      ontvangen_op: document.ontvangenOp,
    })
    .execute()
  await trx
    .insertInto('documentwegwijzer')
    .values({ document_id: document.id, samenwerking_id: samenwerkingId, sha256: document.sha256 })
    .execute()
}

/** `open`: only those that still ask for attention. Newest first. */
export async function findDocumentSamenvattingen(
  trx: Trx,
  samenwerkingId: string,
  welke: 'open' | 'alle',
): Promise<DocumentSamenvatting[]> {
  let vraag = kiesSamenvatting(trx).where('document.samenwerking_id', '=', samenwerkingId)
  if (welke === 'open')
    vraag = vraag.where('document.stand', 'not in', ['in_register', 'weggegooid'])
  const rijen = await vraag.orderBy('document.document_id', 'desc').execute()
  return rijen.map(naarSamenvatting)
}

export async function findDocument(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<DocumentSamenvatting | null> {
  const rij = await kiesSamenvatting(trx)
    .where('document.samenwerking_id', '=', samenwerkingId)
    .where('document.document_id', '=', documentId)
    .executeTakeFirst()
  return rij ? naarSamenvatting(rij) : null
}

function kiesSamenvatting(trx: Trx) {
  return trx
    .selectFrom('document')
    .innerJoin('samenwerking', 'samenwerking.samenwerking_id', 'document.samenwerking_id')
    .innerJoin('wegwijzer', 'wegwijzer.samenwerking_id', 'document.samenwerking_id')
    .leftJoin('overeenkomst', (join) =>
      join
        .onRef('overeenkomst.samenwerking_id', '=', 'document.samenwerking_id')
        .onRef('overeenkomst.document_id', '=', 'document.document_id'),
    )
    .select([
      'document.samenwerking_id',
      'document.document_id',
      'document.naam',
      'document.formaat',
      'document.grootte',
      'document.sha256',
      'document.stand',
      'document.ontvangen_op',
      'document.titel',
      'document.fout',
      'document.aantallen',
      'samenwerking.naam as samenwerkingsnaam',
      'samenwerking.voorbeeld',
      'wegwijzer.slug',
      'overeenkomst.versie',
    ])
}

type Rij = Awaited<ReturnType<ReturnType<typeof kiesSamenvatting>['execute']>>[number]

function naarSamenvatting(r: Rij): DocumentSamenvatting {
  const { samenwerking_id: id, samenwerkingsnaam: naam, voorbeeld, slug } = r
  return {
    id: r.document_id,
    naam: r.naam,
    formaat: r.formaat,
    grootte: r.grootte,
    sha256: r.sha256,
    stand: r.stand,
    ontvangenOp: r.ontvangen_op.toISOString(),
    samenwerking: slug === null ? null : { id, slug, naam, voorbeeld },
    titel: r.titel,
    fout: r.fout,
    aantallen: r.aantallen,
    overeenkomst: slug === null || r.versie === null ? null : { slug, versie: r.versie },
  }
}

export interface Proces {
  readonly procesId: string
  /** No other process can be on this database. */
  readonly alleen: boolean
}

/** Just received, or left behind by a process that is no longer there. */
function staatOpen({ procesId, alleen }: Proces) {
  return alleen
    ? sql<SqlBool>`(stand = 'ontvangen' or (stand = 'bezig' and bezig_door is distinct from ${procesId}::uuid))`
    : // A living process holds a lock on its id (aanwezigheid.ts); getting that lock means that it has gone.
      sql<SqlBool>`(stand = 'ontvangen' or (stand = 'bezig' and bezig_door is distinct from ${procesId}::uuid
          and case when stand = 'bezig'
            then pg_try_advisory_xact_lock(hashtextextended(bezig_door::text, 0)) else false end))`
}

/** Documents that nobody is reading. */
export async function findTeLezen(
  trx: Trx,
  samenwerkingId: string,
  proces: Proces,
): Promise<string[]> {
  const rijen = await trx
    .selectFrom('document')
    .select('document_id')
    .where('samenwerking_id', '=', samenwerkingId)
    .where(staatOpen(proces))
    .orderBy('document_id')
    .execute()
  return rijen.map((r) => r.document_id)
}

/** Takes the document for this process. Returns how often it was tried, now included; null: somebody else has it. */
export async function claimDocument(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  proces: Proces,
): Promise<number | null> {
  const rij = await trx
    .updateTable('document')
    .set({ stand: 'bezig', bezig_door: proces.procesId, pogingen: sql`pogingen + 1` })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .where(staatOpen(proces))
    .returning('pogingen')
    .executeTakeFirst()
  return rij?.pogingen ?? null
}

/** Only for the process that has claimed it. False: it was thrown away, or taken over, in the meantime. */
export async function finishDocument(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  procesId: string,
  uitslag: {
    readonly stand: 'gelezen' | 'mislukt'
    readonly formaat: Formaat | null
    readonly titel: string | null
    readonly aantallen: Aantallen | null
    readonly fout: DocumentSamenvatting['fout']
  },
): Promise<boolean> {
  const rij = await trx
    .updateTable('document')
    .set({
      stand: uitslag.stand,
      bezig_door: null,
      formaat: uitslag.formaat,
      titel: uitslag.titel === null ? null : schoneTekst(uitslag.titel),
      aantallen: uitslag.aantallen === null ? null : alsJson(uitslag.aantallen),
      fout: uitslag.fout === null ? null : alsJson(uitslag.fout),
    })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .where('stand', '=', 'bezig')
    .where('bezig_door', '=', procesId)
    .returning('document_id')
    .executeTakeFirst()
  return rij !== undefined
}

export async function setDocumentStand(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  stand: DocumentStand,
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ stand, bezig_door: null })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .execute()
}

/** Title and counts after a correction. */
export async function setDocumentInhoud(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  inhoud: { readonly titel: string | null; readonly aantallen: Aantallen },
): Promise<void> {
  await trx
    .updateTable('document')
    .set({
      titel: inhoud.titel === null ? null : schoneTekst(inhoud.titel),
      aantallen: alsJson(inhoud.aantallen),
    })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .execute()
}

/** Removes the file and everything read from it; the row stays, so that the logboek has something to point to. */
export async function deleteInhoud(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<void> {
  for (const tabel of ['ontleding_stap', 'ontleding', 'bron', 'document_inhoud'] as const) {
    await trx
      .deleteFrom(tabel)
      .where('samenwerking_id', '=', samenwerkingId)
      .where('document_id', '=', documentId)
      .execute()
  }
  await trx.deleteFrom('documentwegwijzer').where('document_id', '=', documentId).execute()
}
