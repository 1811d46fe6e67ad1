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
  const laatste = await trx
    .selectFrom('logboek')
    .select(['nr', 'hash'])
    .where('samenwerking_id', '=', samenwerkingId)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  let nr = laatste?.nr ?? 0
  let vorige = laatste?.hash ?? null
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

/** Recomputes the chain. Returns the number of the first line that does not fit, or null when all do. */
export async function controleerKeten(trx: Trx, samenwerkingId: string): Promise<number | null> {
  const rijen = await trx
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
    .orderBy('nr')
    .execute()
  let vorige: string | null = null
  for (const [i, rij] of rijen.entries()) {
    const klopt =
      rij.nr === i + 1 &&
      rij.vorige_hash === vorige &&
      rij.hash === berekenHash(vorige, { ...rij, tijdstip: rij.tijdstip.toISOString() })
    if (!klopt) return i + 1
    vorige = rij.hash
  }
  return null
}
