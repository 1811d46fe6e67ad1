// SPDX-License-Identifier: EUPL-1.2
import type { Leesstap } from '../domain/document.ts'
import type { GelezenDocument } from '../domain/ontleding.ts'
import type { Uitkomst } from '../domain/errors.ts'
import type { Wie } from '../domain/toegang.ts'
import type { Database } from '../storage/database.ts'

/** Reads a document somewhere it cannot hurt this process (a worker with limits). */
export type Ontleed = (
  bytes: Uint8Array,
  opties: { readonly naam: string },
  /** Called as each step begins. */
  bijStap?: (stap: Leesstap) => void,
) => Promise<Uitkomst<GelezenDocument>>

/** What every use case gets: where to store, what time it is, who asks. Made per request at the edge. */
export interface Context {
  readonly db: Database
  readonly nu: Date
  /** `db` is that of this person (alsDatabaseVan). */
  readonly wie: Wie
  readonly ontleed: Ontleed
}

/** Which version of the agreement: absent is the one in force, or the newest concept when none is. */
export interface Versiekeuze {
  readonly versie?: number
}
