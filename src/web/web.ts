// SPDX-License-Identifier: EUPL-1.2
/** What every page handler gets from the composition root. */
import type { Context as HonoContext } from 'hono'
import type { Context } from '../usecases/context.ts'
import type { Middelen } from './middelen.ts'
import type { Paginacache } from './paginacache.ts'

export interface WebOpties {
  /** Made per request: the clock and the person are arguments, never looked up further in. */
  readonly maakContext: () => Context
  readonly middelen: Middelen
  /** Names under which the site is known, beside localhost and addresses in numbers; small letters, without port. */
  readonly namen?: ReadonlySet<string>
  /** Called with what must not go outward; the id is what the reader sees. */
  readonly meldFout: (fout: unknown, id: string) => void
  /** Most bytes of rendered pages to keep. Default 64 MB. */
  readonly cacheBytes?: number
}

export interface Web extends WebOpties {
  readonly cache: Paginacache
}

export type Verzoek = HonoContext
export type Handler = (c: Verzoek) => Promise<Response> | Response
