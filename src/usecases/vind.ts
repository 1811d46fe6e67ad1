// SPDX-License-Identifier: EUPL-1.2
/** From what stands in an address to the tenant it belongs to. */
import { AppError } from '../domain/errors.ts'
import { findDocumentPlaats, findSamenwerkingId } from '../storage/wegwijzer-repository.ts'
import type { Context } from './context.ts'

/** Refuses: niet_gevonden. */
export async function vindSamenwerking(ctx: Context, slug: string): Promise<string> {
  const id = await findSamenwerkingId(ctx.db, slug)
  if (id === null) throw new AppError('niet_gevonden')
  return id
}

/** The collaboration that a document belongs to. Refuses: niet_gevonden. */
export async function vindDocument(ctx: Context, documentId: string): Promise<string> {
  const id = await findDocumentPlaats(ctx.db, documentId)
  if (id === null) throw new AppError('niet_gevonden')
  return id
}

/** What a repository found, or the refusal niet_gevonden. */
export function ofNietGevonden<T>(waarde: T | null | undefined): T {
  if (waarde === null || waarde === undefined) throw new AppError('niet_gevonden')
  return waarde
}

/** A version number as it can stand in the database, or niet_gevonden; absent: null. */
export function leesVersie(versie: number | undefined): number | null {
  if (versie === undefined) return null
  if (!Number.isInteger(versie) || versie < 1 || versie > 2_147_483_647) {
    throw new AppError('niet_gevonden')
  }
  return versie
}
