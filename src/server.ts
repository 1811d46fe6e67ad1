// SPDX-License-Identifier: EUPL-1.2
/** Composition root of the website: opens everything, joins it, and closes it again in reverse order. */
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { Config } from './config.ts'
import type { StartfoutCode } from './teksten/opdrachtregel.ts'

/** The site cannot start, for a reason the user can do something about. */
export class StartFout extends Error {
  readonly code: StartfoutCode
  readonly gegevens: Readonly<Record<string, string | number>>
  constructor(code: StartfoutCode, gegevens: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'StartFout'
    this.code = code
    this.gegevens = gegevens
  }
}

export interface Website {
  /** 'http://localhost:3000' */
  readonly adres: string
  readonly ingebouwdeDatabase: boolean
  /** Answers what is under way, closes the database; safe to call twice. */
  stop(): Promise<void>
}

/**
 * Starts the website. `meld` gets each step as it begins. Throws StartFout for what the user can mend; whatever was
 * opened before is closed again.
 */
export async function startWebsite(
  config: Config,
  _meld: (stap: string) => void,
): Promise<Website> {
  const sluiters: (() => Promise<unknown>)[] = []
  let gestopt: Promise<void> | null = null
  const stop = () => {
    gestopt ??= (async () => {
      for (const sluit of sluiters.reverse()) await sluit()
    })()
    return gestopt
  }

  try {
    // the port first: when it is taken, nothing has been opened or changed yet
    let app: Hono | null = null
    const server = createAdaptorServer({
      fetch: (verzoek) => app?.fetch(verzoek) ?? new Response('', { status: 503 }),
    }) as Server
    await luister(server, config)
    sluiters.push(() => sluitServer(server))

    app = new Hono().get('/healthz', (c) => c.text('ok'))

    return {
      adres: adresVan(server, config),
      ingebouwdeDatabase: config.databaseUrl === null,
      stop,
    }
  } catch (fout) {
    await stop()
    throw fout
  }
}

function luister(server: Server, { poort, host }: Config): Promise<void> {
  return new Promise((gelukt, mislukt) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EADDRINUSE') mislukt(new StartFout('poort_bezet', { poort }))
      else if (fout.code === 'EACCES') mislukt(new StartFout('poort_verboden', { poort }))
      else if (
        fout.code === 'EADDRNOTAVAIL' ||
        fout.code === 'ENOTFOUND' ||
        fout.code === 'EAI_AGAIN'
      )
        mislukt(new StartFout('host_onbekend', { host }))
      else mislukt(fout)
    })
    server.listen(poort, host, gelukt)
  })
}

/** Idle connections go at once, busy ones get ten seconds to finish. */
function sluitServer(server: Server): Promise<void> {
  return new Promise((klaar) => {
    const wachter = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(wachter)
      klaar()
    })
    server.closeIdleConnections()
  })
}

function adresVan(server: Server, { host }: Config): string {
  const plek = server.address()
  const poort = typeof plek === 'object' && plek ? plek.port : 0
  const overal = host === '0.0.0.0' || host === '::' || host === '127.0.0.1'
  const naam = overal ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${naam}:${poort}`
}
