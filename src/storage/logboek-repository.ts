// SPDX-License-Identifier: EUPL-1.2
/** The logboek: append-only, and each line carries the hash of the one before it, so that a gap or a change shows. */
import { createHash } from 'node:crypto'
import { type SqlBool, sql } from 'kysely'
import type { LogSoort, LogWat } from '../domain/logboek.ts'
import type { LogRegel } from '../domain/register.ts'
import { maakId } from './id.ts'
import type { Trx } from './transactie.ts'

export interface NieuweLogRegel {
  readonly wat: LogWat
  readonly soort: LogSoort
  readonly onderdeelId: string
  /** What it was; undefined: it was not there. */
  readonly voor?: unknown
  /** What it became; undefined: it is gone. */
  readonly na?: unknown
}

interface TeHashen {
  readonly nr: number
  readonly log_id: string
  /** ISO date-time, UTC. */
  readonly tijdstip: string
  readonly wie: string
  readonly wat: string
  readonly soort: string
  readonly onderdeel_id: string
  readonly voor: string | null
  readonly na: string | null
}

/** SHA-256 over the hash before it and the exact contents of the line, as JSON. */
function berekenHash(vorige: string | null, r: TeHashen): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        vorige,
        r.nr,
        r.log_id,
        r.tijdstip,
        r.wie,
        r.wat,
        r.soort,
        r.onderdeel_id,
        r.voor,
        r.na,
      ]),
    )
    .digest('hex')
}

/** Rows per statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 500

/** Adds lines in order. The caller holds the lock on the collaboration, so that the chain cannot fork. */
export async function appendLog(
  trx: Trx,
  samenwerkingId: string,
  wie: string,
  nu: Date,
  regels: readonly NieuweLogRegel[],
): Promise<void> {
  // The head, not the last line: when lines were cut off, the gap stays in sight.
  const kop = await findKop(trx, samenwerkingId)
  let { nr, hash: vorige } = kop
  const rijen = regels.map((regel) => {
    nr += 1
    const rij = {
      nr,
      log_id: maakId(nu),
      wie,
      wat: regel.wat,
      soort: regel.soort,
      onderdeel_id: regel.onderdeelId,
      voor: regel.voor === undefined ? null : JSON.stringify(regel.voor),
      na: regel.na === undefined ? null : JSON.stringify(regel.na),
    }
    const hash = berekenHash(vorige, { ...rij, tijdstip: nu.toISOString() })
    const compleet = {
      ...rij,
      samenwerking_id: samenwerkingId,
      tijdstip: nu,
      vorige_hash: vorige,
      hash,
    }
    vorige = hash
    return compleet
  })
  for (let i = 0; i < rijen.length; i += PER_KEER) {
    await trx
      .insertInto('logboek')
      .values(rijen.slice(i, i + PER_KEER))
      .execute()
  }
  await trx
    .updateTable('wegwijzer')
    .set({ logboek_nr: nr, logboek_hash: vorige })
    .where('samenwerking_id', '=', samenwerkingId)
    .execute()
}

async function findKop(
  trx: Trx,
  samenwerkingId: string,
): Promise<{ readonly nr: number; readonly hash: string | null }> {
  const kop = await trx
    .selectFrom('wegwijzer')
    .select(['logboek_nr as nr', 'logboek_hash as hash'])
    .where('samenwerking_id', '=', samenwerkingId)
    .executeTakeFirst()
  return kop ?? { nr: 0, hash: null }
}

/** Newest first. `onderdelen`: only lines about these things. */
export async function findLog(
  trx: Trx,
  samenwerkingId: string,
  opties: { readonly onderdelen?: readonly string[]; readonly limiet: number },
): Promise<LogRegel[]> {
  let vraag = trx.selectFrom('logboek').selectAll().where('samenwerking_id', '=', samenwerkingId)
  if (opties.onderdelen) {
    vraag = vraag.where(sql<SqlBool>`onderdeel_id = any(${opties.onderdelen}::uuid[])`)
  }
  const rijen = await vraag.orderBy('nr', 'desc').limit(opties.limiet).execute()
  return rijen.map((r) => ({
    id: r.log_id,
    tijdstip: r.tijdstip.toISOString(),
    wie: r.wie,
    wat: r.wat,
    soort: r.soort,
    onderdeelId: r.onderdeel_id,
    voor: r.voor,
    na: r.na,
  }))
}

/** What recomputing a logboek found. `breuk`: the number of the first line that does not fit; null: all do. */
export interface Ketencontrole {
  readonly regels: number
  readonly breuk: number | null
  /** Hash of the last line: who keeps it can show later that nothing before it was changed. */
  readonly kop: string | null
}

/** Recomputes the chain from its first line to its head, some hundreds of lines at a time. */
export async function controleerKeten(trx: Trx, samenwerkingId: string): Promise<Ketencontrole> {
  const kop = await findKop(trx, samenwerkingId)
  let nr = 0
  let vorige: string | null = null
  for (;;) {
    const rijen = await findKetenstuk(trx, samenwerkingId, nr)
    for (const rij of rijen) {
      const klopt =
        rij.nr === nr + 1 &&
        rij.vorige_hash === vorige &&
        rij.hash === berekenHash(vorige, { ...rij, tijdstip: rij.tijdstip.toISOString() })
      if (!klopt) return { regels: nr, breuk: nr + 1, kop: vorige }
      nr += 1
      vorige = rij.hash
    }
    if (rijen.length < PER_KEER) break
  }
  const heel = kop.nr === nr && kop.hash === vorige
  // lines beyond the head were put there past the program; lines short of it were cut off
  return { regels: nr, breuk: heel ? null : Math.min(nr, kop.nr) + 1, kop: vorige }
}

async function findKetenstuk(trx: Trx, samenwerkingId: string, na: number) {
  return await trx
    .selectFrom('logboek')
    .select([
      'nr',
      'log_id',
      'tijdstip',
      'wie',
      'wat',
      'soort',
      'onderdeel_id',
      'vorige_hash',
      'hash',
    ])
    .select([sql<string | null>`voor::text`.as('voor'), sql<string | null>`na::text`.as('na')])
    .where('samenwerking_id', '=', samenwerkingId)
    .where('nr', '>', na)
    .orderBy('nr')
    .limit(PER_KEER)
    .execute()
}
