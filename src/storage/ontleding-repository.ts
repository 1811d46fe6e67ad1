// SPDX-License-Identifier: EUPL-1.2
/** The working form of a document: the text as it was read, the list that people correct, and the steps they took. */
import type { Bron } from '../domain/bron.ts'
import type { GelezenDocument, Ontleding } from '../domain/ontleding.ts'
import type { Stap } from '../domain/stap.ts'
import { alsJson, schoneTekst } from './json.ts'
import type { Trx } from './transactie.ts'

export interface BewaardeOntleding {
  readonly ontleding: Ontleding
  readonly versietoken: number
}

export interface StapRij {
  readonly versietoken: number
  readonly wat: string
  readonly wie: string
  /** ISO date-time, UTC. */
  readonly tijdstip: string
  readonly stap: Stap
}

export async function insertGelezen(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  gelezen: GelezenDocument,
): Promise<void> {
  const sleutel = { samenwerking_id: samenwerkingId, document_id: documentId }
  await trx
    .insertInto('bron')
    .values({ ...sleutel, bron: alsJson(gelezen.bron) })
    .execute()
  await trx
    .insertInto('ontleding')
    .values({ ...sleutel, versietoken: 1, ontleding: alsJson(gelezen.ontleding) })
    .execute()
}

export async function findBron(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<Bron | null> {
  const rij = await trx
    .selectFrom('bron')
    .select('bron')
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return rij ? (JSON.parse(rij.bron) as Bron) : null
}

export async function findOntleding(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<BewaardeOntleding | null> {
  const rij = await trx
    .selectFrom('ontleding')
    .select(['ontleding', 'versietoken'])
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return rij
    ? { ontleding: JSON.parse(rij.ontleding) as Ontleding, versietoken: rij.versietoken }
    : null
}

/** Writes the next version. False: it was no longer at `versietoken`, and nothing was written. */
export async function updateOntleding(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  versietoken: number,
  ontleding: Ontleding,
): Promise<boolean> {
  const rij = await trx
    .updateTable('ontleding')
    .set({ ontleding: alsJson(ontleding), versietoken: versietoken + 1 })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .where('versietoken', '=', versietoken)
    .returning('versietoken')
    .executeTakeFirst()
  return rij !== undefined
}

export async function insertStap(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  stap: {
    readonly versietoken: number
    readonly wat: string
    readonly wie: string
    readonly tijdstip: Date
    readonly stap: Stap
    /** It takes another one back, so it cannot be taken back itself. */
    readonly ongedaan: boolean
  },
): Promise<void> {
  await trx
    .insertInto('ontleding_stap')
    .values({
      samenwerking_id: samenwerkingId,
      document_id: documentId,
      nr: stap.versietoken,
      wie: schoneTekst(stap.wie),
      tijdstip: stap.tijdstip,
      wat: schoneTekst(stap.wat),
      stap: alsJson(stap.stap),
      ongedaan: stap.ongedaan,
    })
    .execute()
}

/** The step that "ongedaan maken" takes back, or null when there is none. */
export async function findLaatsteStap(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<StapRij | null> {
  const rij = await kiesStappen(trx, samenwerkingId, documentId)
    .where('ongedaan', '=', false)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ? naarStap(rij) : null
}

/** What was done last, taking back included, except for the named kinds; null: nothing yet. */
export async function findNieuwsteStap(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  zonder: readonly string[],
): Promise<StapRij | null> {
  const rij = await kiesStappen(trx, samenwerkingId, documentId)
    .where('wat', 'not in', zonder)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ? naarStap(rij) : null
}

/** Oldest first. */
export async function findStappen(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  sinds: number,
): Promise<StapRij[]> {
  const rijen = await kiesStappen(trx, samenwerkingId, documentId)
    .where('nr', '>', sinds)
    .orderBy('nr')
    .execute()
  return rijen.map(naarStap)
}

/** Steps up to version `tot` that were not taken back and name one of these pieces, oldest first. */
export async function findStappenOver(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  tot: number,
  sleutels: readonly string[],
): Promise<StapRij[]> {
  const rijen = await kiesStappen(trx, samenwerkingId, documentId)
    .where('nr', '<=', tot)
    .where('ongedaan', '=', false)
    .where((eb) => eb.or(sleutels.map((s) => eb('stap', 'like', `%"sleutel":"${s}"%`))))
    .orderBy('nr')
    .execute()
  return rijen.map(naarStap)
}

export async function countTerug(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
): Promise<number> {
  const { aantal } = await trx
    .selectFrom('ontleding_stap')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .where('ongedaan', '=', false)
    .executeTakeFirstOrThrow()
  return aantal
}

export async function markeerOngedaan(
  trx: Trx,
  samenwerkingId: string,
  documentId: string,
  nr: number,
): Promise<void> {
  await trx
    .updateTable('ontleding_stap')
    .set({ ongedaan: true })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
    .where('nr', '=', nr)
    .execute()
}

function kiesStappen(trx: Trx, samenwerkingId: string, documentId: string) {
  return trx
    .selectFrom('ontleding_stap')
    .select(['nr', 'wat', 'wie', 'tijdstip', 'stap'])
    .where('samenwerking_id', '=', samenwerkingId)
    .where('document_id', '=', documentId)
}

type Rij = Awaited<ReturnType<ReturnType<typeof kiesStappen>['execute']>>[number]

function naarStap(rij: Rij): StapRij {
  return {
    versietoken: rij.nr,
    wat: rij.wat,
    wie: rij.wie,
    tijdstip: rij.tijdstip.toISOString(),
    stap: JSON.parse(rij.stap) as Stap,
  }
}
