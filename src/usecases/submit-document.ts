// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { IngediendDocument } from '../domain/document.ts'
import { AppError } from '../domain/errors.ts'
import type { Id } from '../domain/register.ts'
import { eisRecht } from '../domain/toegang.ts'
import { MAX_BYTES } from '../intake/documenten/grenzen.ts'
import { findDocument, insertDocument, setDocumentStand } from '../storage/document-repository.ts'
import { maakId } from '../storage/id.ts'
import { finishUpload, metInhoud, type Plek } from '../storage/inhoud-repository.ts'
import { findZelfdeBytes } from '../storage/wegwijzer-repository.ts'
import { leesIn, leesWegwijzer, type Trx } from '../storage/transactie.ts'
import { merkOp, type Wijziging, wijzig, wijzigNieuwe } from '../storage/wijziging.ts'
import type { Context } from './context.ts'
import { leesInAchtergrond } from './lees-document.ts'
import { vindSamenwerking } from './vind.ts'

const LANGSTE_NAAM = 200

/** Stops the transaction: these bytes are here already. */
class AlAanwezig extends Error {
  readonly documentId: Id
  readonly samenwerkingId: Id
  constructor(documentId: Id, samenwerkingId: Id) {
    super('already here')
    this.documentId = documentId
    this.samenwerkingId = samenwerkingId
  }
}

/**
 * Stores the file first, then reads it in the background. `bytes`: whole, or in pieces of any size. `slug`: the collaboration it is a newer version for;
 * null: it starts a new one. The same bytes twice give the first document back, unless `toch`; one that could not be
 * read the first time is tried again. Refuses: niet_gevonden, document_leeg, document_te_groot, schijf_vol.
 */
export async function submitDocument(
  ctx: Context,
  invoer: {
    readonly bytes: Uint8Array | readonly Uint8Array[]
    readonly naam: string
    readonly slug: string | null
    readonly toch?: boolean
    /** Loaded by the program itself as example. */
    readonly voorbeeld?: boolean
  },
): Promise<IngediendDocument> {
  eisRecht(ctx.wie, 'submit-document')
  const stukken = invoer.bytes instanceof Uint8Array ? [invoer.bytes] : invoer.bytes
  const grootte = stukken.reduce((som, stuk) => som + stuk.byteLength, 0)
  if (grootte === 0) throw new AppError('document_leeg')
  if (grootte > MAX_BYTES) throw new AppError('document_te_groot', { grootte, maximum: MAX_BYTES })
  const naam = kaleNaam(invoer.naam)
  const toch = invoer.toch === true
  const som = createHash('sha256')
  for (const stuk of stukken) som.update(stuk)
  const sha256 = som.digest('hex')
  const documentId = maakId(ctx.nu)
  const bestaande = invoer.slug === null ? null : await vindSamenwerking(ctx, invoer.slug)
  const samenwerkingId = bestaande ?? maakId(ctx.nu)
  const plek: Plek = { samenwerkingId, documentId }

  const bewaar = async (w: Wijziging): Promise<void> => {
    await weigerDubbel(w.trx, sha256, toch)
    await finishUpload(w.trx, plek)
    await insertDocument(w.trx, samenwerkingId, {
      id: documentId,
      naam,
      grootte,
      sha256,
      nieuweSamenwerking: bestaande === null,
      ontvangenOp: ctx.nu,
    })
    w.log({
      wat: 'document_ontvangen',
      soort: 'document',
      onderdeelId: documentId,
      na: { naam, grootte, sha256 },
    })
  }
  try {
    await leesWegwijzer(ctx.db, (trx) => weigerDubbel(trx, sha256, toch))
    await metInhoud(ctx.db, plek, ctx.nu, stukken, async () => {
      if (bestaande === null) {
        await wijzigNieuwe(ctx, samenwerkingId, naam, invoer.voorbeeld === true, bewaar)
      } else {
        await wijzig(ctx, samenwerkingId, bewaar)
      }
    })
  } catch (fout) {
    if (!(fout instanceof AlAanwezig)) throw fout
    await leesMisluktOpnieuw(ctx, fout.samenwerkingId, fout.documentId)
    return { documentId: fout.documentId, bestondAl: true }
  }
  leesInAchtergrond(ctx, samenwerkingId, documentId)
  return { documentId, bestondAl: false }
}

async function weigerDubbel(trx: Trx, sha256: string, toch: boolean): Promise<void> {
  const eerder = await findZelfdeBytes(trx, sha256)
  if (eerder && !toch) throw new AlAanwezig(eerder.documentId, eerder.samenwerkingId)
}

/** The program may have learned to read it since. */
async function leesMisluktOpnieuw(ctx: Context, samenwerkingId: Id, documentId: Id): Promise<void> {
  const document = await leesIn(ctx.db, samenwerkingId, (trx) =>
    findDocument(trx, samenwerkingId, documentId),
  )
  if (document?.stand !== 'mislukt') return
  await merkOp(ctx, samenwerkingId, (trx) =>
    setDocumentStand(trx, samenwerkingId, documentId, 'ontvangen'),
  )
  leesInAchtergrond(ctx, samenwerkingId, documentId)
}

/** Without folders and control characters, which some browsers and tools send along. */
function kaleNaam(naam: string): string {
  const kaal = naam
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^.*[/\\]/u, '')
    .trim()
  if (kaal === '') return 'document'
  // Not through an emoji: half of one is no character.
  return kaal.length <= LANGSTE_NAAM
    ? kaal
    : kaal.slice(-LANGSTE_NAAM).replace(/^[\uDC00-\uDFFF]/, '')
}
