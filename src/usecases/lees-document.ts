// SPDX-License-Identifier: EUPL-1.2
/** Reading documents in the background, a few at a time: an upload is answered at once, and many do not fill the memory. */
import { AppError } from '../domain/errors.ts'
import type { DocumentSamenvatting } from '../domain/document.ts'
import { telOnderdelen } from '../domain/samenvatting.ts'
import { SYSTEEM } from '../domain/toegang.ts'
import { alsDatabaseVan, type Database } from '../storage/database.ts'
import { claimDocument, findDocument, finishDocument } from '../storage/document-repository.ts'
import { findInhoud } from '../storage/inhoud-repository.ts'
import { schoneWaarde } from '../storage/json.ts'
import { insertGelezen } from '../storage/ontleding-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import { merkOp, wijzig } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { setLeesstap } from './leesstap.ts'

const TEGELIJK = 2
/** A document that took the process down with it this often is not tried again. */
const MEESTE_POGINGEN = 3

interface Wachtrij {
  bezig: number
  readonly wachtend: (() => Promise<void>)[]
  readonly klaar: Set<Promise<void>>
}
const wachtrijen = new WeakMap<Database['kysely'], Wachtrij>()

function wachtrijVan(db: Database): Wachtrij {
  let rij = wachtrijen.get(db.kysely)
  if (!rij) {
    rij = { bezig: 0, wachtend: [], klaar: new Set() }
    wachtrijen.set(db.kysely, rij)
  }
  return rij
}

/** Puts a document in line. Never throws: what goes wrong is kept with the document, or tried again at the next start. */
export function leesInAchtergrond(ctx: Context, samenwerkingId: string, documentId: string): void {
  const rij = wachtrijVan(ctx.db)
  const klaar = new Promise<void>((gedaan) => {
    rij.wachtend.push(async () => {
      try {
        // It goes on when the one who sent it may no longer see it.
        await leesDocument(
          { ...ctx, db: alsDatabaseVan(ctx.db, SYSTEEM) },
          samenwerkingId,
          documentId,
        )
      } catch (fout) {
        // The database is gone or closing: the document keeps its stand, and the next start goes on with it.
        if (!(fout instanceof AppError)) console.error('document', documentId, fout)
      } finally {
        setLeesstap(ctx.db, documentId, null)
        gedaan()
      }
    })
  })
  rij.klaar.add(klaar)
  void klaar.then(() => rij.klaar.delete(klaar))
  start(rij)
}

function start(rij: Wachtrij): void {
  while (rij.bezig < TEGELIJK) {
    const werk = rij.wachtend.shift()
    if (!werk) return
    rij.bezig += 1
    void werk().finally(() => {
      rij.bezig -= 1
      start(rij)
    })
  }
}

/** Resolves when nothing is being read and nothing waits. For the start of the program and for tests. */
export async function wachtOpDocumenten(db: Database): Promise<void> {
  const rij = wachtrijVan(db)
  while (rij.klaar.size > 0) await Promise.all(rij.klaar)
}

async function leesDocument(
  ctx: Context,
  samenwerkingId: string,
  documentId: string,
): Promise<void> {
  const { db } = ctx
  const begonnen = performance.now()
  await db.meldAanwezig()
  const poging = await merkOp(ctx, samenwerkingId, (trx) =>
    claimDocument(trx, samenwerkingId, documentId, db),
  )
  if (poging === null) return
  setLeesstap(db, documentId, 'lezen')
  const document = await leesIn(db, samenwerkingId, (trx) =>
    findDocument(trx, samenwerkingId, documentId),
  )
  if (!document) return
  const bytes = await findInhoud(db, { samenwerkingId, documentId }, document.grootte)
  if (!bytes) return
  const uitkomst =
    poging > MEESTE_POGINGEN
      ? ({ ok: false, fout: 'document_duurt_te_lang' } as const)
      : await ontleedVeilig(ctx, bytes, document.naam, documentId)
  // The clock of the request, moved on by what the reading took.
  const nu = new Date(ctx.nu.getTime() + Math.round(performance.now() - begonnen))
  await wijzig({ ...ctx, nu }, samenwerkingId, async (w) => {
    const klaar = await finishDocument(
      w.trx,
      samenwerkingId,
      documentId,
      db.procesId,
      uitkomst.ok
        ? {
            stand: 'gelezen',
            formaat: uitkomst.waarde.bron.formaat,
            titel: uitkomst.waarde.ontleding.document.titel,
            aantallen: telOnderdelen(uitkomst.waarde.ontleding),
            fout: null,
          }
        : {
            stand: 'mislukt',
            formaat: null,
            titel: null,
            aantallen: null,
            fout: naarFout(uitkomst),
          },
    )
    // Thrown away, or taken over by another process, while we were reading.
    if (!klaar) throw new AppError('intussen_gewijzigd')
    if (!uitkomst.ok) {
      w.log({
        wat: 'document_mislukt',
        soort: 'document',
        onderdeelId: documentId,
        na: naarFout(uitkomst),
      })
      return
    }
    await insertGelezen(w.trx, samenwerkingId, documentId, uitkomst.waarde)
    w.log({
      wat: 'document_gelezen',
      soort: 'document',
      onderdeelId: documentId,
      na: {
        formaat: uitkomst.waarde.bron.formaat,
        titel: uitkomst.waarde.ontleding.document.titel,
        aantallen: telOnderdelen(uitkomst.waarde.ontleding),
      },
    })
  })
}

async function ontleedVeilig(
  ctx: Context,
  bytes: Uint8Array,
  naam: string,
  documentId: string,
): ReturnType<Context['ontleed']> {
  try {
    const uitkomst = await ctx.ontleed(bytes, { naam }, (stap) =>
      setLeesstap(ctx.db, documentId, stap),
    )
    return uitkomst.ok ? { ok: true, waarde: schoneWaarde(uitkomst.waarde) } : uitkomst
  } catch (fout) {
    // A bug in the reader: the user must not wait for ever, and we must see it.
    console.error('document', documentId, fout)
    return { ok: false, fout: 'document_beschadigd' }
  }
}

function naarFout(weigering: {
  readonly fout: NonNullable<DocumentSamenvatting['fout']>['code']
  readonly gegevens?: Readonly<Record<string, string | number>>
}): NonNullable<DocumentSamenvatting['fout']> {
  return { code: weigering.fout, gegevens: weigering.gegevens ?? {} }
}
