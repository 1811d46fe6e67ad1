// SPDX-License-Identifier: EUPL-1.2
/**
 * At which step the reading of a document is. Only in the memory of the process that reads it: it is gone in a moment,
 * and nothing is lost when nobody knows it.
 */
import type { Leesstap } from '../domain/document.ts'
import type { Database } from '../storage/database.ts'
import type { Context } from './context.ts'

const stappen = new WeakMap<Database['kysely'], Map<string, Leesstap>>()

/** null: the reading is over. */
export function setLeesstap(db: Database, documentId: string, stap: Leesstap | null): void {
  const van = stappen.get(db.kysely) ?? new Map<string, Leesstap>()
  stappen.set(db.kysely, van)
  if (stap === null) van.delete(documentId)
  else van.set(documentId, stap)
}

/** null: it waits, it is done, or another process reads it. */
export function getLeesstap(ctx: Context, documentId: string): Leesstap | null {
  return stappen.get(ctx.db.kysely)?.get(documentId) ?? null
}
