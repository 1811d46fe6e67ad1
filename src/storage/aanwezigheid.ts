// SPDX-License-Identifier: EUPL-1.2
/**
 * Several processes can share a server. Each holds a lock on its own id for as long as it lives, so that another can
 * tell a document that is being read from one that a dead process left behind. The lock dies with the connection.
 */
import type pg from 'pg'

export interface Aanwezigheid {
  /** Makes sure that the lock is held; a broken connection is made anew. */
  meld(): Promise<void>
  sluit(): void
}

export function maakAanwezigheid(pool: pg.Pool, procesId: string): Aanwezigheid {
  let client: Promise<pg.PoolClient> | null = null
  let gesloten = false

  const open = async (): Promise<pg.PoolClient> => {
    const nieuw = await pool.connect()
    nieuw.once('error', () => {
      client = null
    })
    await nieuw.query('select pg_advisory_lock(hashtextextended($1, 0))', [procesId])
    return nieuw
  }
  return {
    async meld() {
      if (gesloten) return
      client ??= open()
      try {
        await client
      } catch (fout) {
        client = null
        throw fout
      }
    },
    sluit() {
      gesloten = true
      // Destroyed, not given back: the lock must go with it.
      void client?.then((c) => c.release(true)).catch(() => undefined)
      client = null
    },
  }
}
