// SPDX-License-Identifier: EUPL-1.2
/**
 * Every change to a collaboration goes through here: it waits for its turn, changes, writes the logboek, refreshes what
 * home shows and raises the stamp, all in one transaction. A change that logs nothing is a bug.
 */
import { AppError } from '../domain/errors.ts'
import { type Wie, wieInLogboek } from '../domain/toegang.ts'
import type { Database } from './database.ts'
import { appendLog, type NieuweLogRegel } from './logboek-repository.ts'
import { refreshWegwijzer, ZICHTBAAR } from './wegwijzer-repository.ts'
import { schrijfIn, type Trx, wordTenant } from './transactie.ts'

export interface Wijziger {
  readonly db: Database
  readonly nu: Date
  readonly wie: Wie
}

export interface Wijziging {
  readonly trx: Trx
  readonly samenwerkingId: string
  log(regel: NieuweLogRegel): void
  /** Nothing turned out to change: no line, and the stamp stays. */
  laatZo(): void
}

/** Changes an existing collaboration. Refuses: niet_gevonden. */
export function wijzig<T>(
  wijziger: Wijziger,
  samenwerkingId: string,
  fn: (w: Wijziging) => Promise<T>,
): Promise<T> {
  return schrijfIn(wijziger.db, samenwerkingId, async (trx) => {
    // One writer per collaboration at a time: who comes second sees the new version token, and the chain cannot fork.
    const slot = await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .where('samenwerking_id', '=', samenwerkingId)
      .where(ZICHTBAAR)
      .forUpdate()
      .executeTakeFirst()
    if (!slot) throw new AppError('niet_gevonden')
    return await voerUit(wijziger, trx, samenwerkingId, fn)
  })
}

/** Makes a new collaboration, not yet in the register: it has no slug and home does not list it. */
export function wijzigNieuwe<T>(
  wijziger: Wijziger,
  samenwerkingId: string,
  naam: string,
  voorbeeld: boolean,
  fn: (w: Wijziging) => Promise<T>,
): Promise<T> {
  return schrijfIn(wijziger.db, samenwerkingId, async (trx) => {
    await trx
      .insertInto('wegwijzer')
      .values({ samenwerking_id: samenwerkingId, slug: null, bijgewerkt_op: wijziger.nu })
      .execute()
    // Whoever begins a collaboration sees it; the other parties are invited.
    if (wijziger.wie.soort === 'gebruiker') {
      await trx
        .insertInto('toegang')
        .values({
          samenwerking_id: samenwerkingId,
          partij_id: wijziger.wie.partijId,
          stand: 'actief',
          sinds: wijziger.nu,
        })
        .execute()
    }
    await trx
      .insertInto('samenwerking')
      .values({ samenwerking_id: samenwerkingId, naam, voorbeeld, aangemaakt_op: wijziger.nu })
      .execute()
    return await voerUit(wijziger, trx, samenwerkingId, fn)
  })
}

/**
 * Marks how far the program itself is with something (a document is being read). Nobody changed anything, so nothing
 * is logged; home shows it, so the stamp goes up.
 */
export function merkOp<T>(
  wijziger: Wijziger,
  samenwerkingId: string,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  return schrijfIn(wijziger.db, samenwerkingId, async (trx) => {
    await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .where('samenwerking_id', '=', samenwerkingId)
      .forUpdate()
      .execute()
    const waarde = await fn(trx)
    await refreshWegwijzer(trx, samenwerkingId, wijziger.nu)
    return waarde
  })
}

/**
 * Moves something from one collaboration to another, in one transaction that has each of them as tenant in turn; both
 * get their own lines in their own logboek. The locks are taken in one order, so that two moves cannot wait for each
 * other.
 */
export function verhuis<T>(
  wijziger: Wijziger,
  van: string,
  naar: string,
  pak: (w: Wijziging) => Promise<T>,
  zet: (w: Wijziging, gepakt: T) => Promise<void>,
): Promise<void> {
  return schrijfIn(wijziger.db, van, async (trx) => {
    await trx
      .selectFrom('wegwijzer')
      .select('samenwerking_id')
      .where('samenwerking_id', 'in', [van, naar])
      .orderBy('samenwerking_id')
      .forUpdate()
      .execute()
    const gepakt = await voerUit(wijziger, trx, van, pak)
    await wordTenant(trx, naar)
    await voerUit(wijziger, trx, naar, (w) => zet(w, gepakt))
  })
}

async function voerUit<T>(
  wijziger: Wijziger,
  trx: Trx,
  samenwerkingId: string,
  fn: (w: Wijziging) => Promise<T>,
): Promise<T> {
  const regels: NieuweLogRegel[] = []
  let zo = false
  const waarde = await fn({
    trx,
    samenwerkingId,
    log: (regel) => regels.push(regel),
    laatZo: () => {
      zo = true
    },
  })
  if (zo && regels.length === 0) return waarde
  if (regels.length === 0) throw new Error('a change without a line in the logboek')
  await appendLog(trx, samenwerkingId, wieInLogboek(wijziger.wie), wijziger.nu, regels)
  await refreshWegwijzer(trx, samenwerkingId, wijziger.nu)
  return waarde
}
