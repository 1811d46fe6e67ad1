// SPDX-License-Identifier: EUPL-1.2
/**
 * The built browser files. There are few and they are small, so they are read once and served from memory,
 * compressed beforehand; their names hold a hash, so a browser may keep them for a year.
 */
import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Middel {
  readonly soort: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** null: does not get smaller (fonts). */
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

export interface Middelen {
  readonly css: readonly string[]
  readonly js: readonly string[]
  /** Fonts that every page needs: loaded together with the style sheet. */
  readonly lettertypen: readonly string[]
  readonly bestanden: ReadonlyMap<string, Middel>
}

/** For tests that look at HTML only. */
export const LEGE_MIDDELEN: Middelen = { css: [], js: [], lettertypen: [], bestanden: new Map() }

const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
}

interface ManifestDeel {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly isEntry?: boolean
}

/** Reads `<map>/manifest.json` and the files beside it. Throws when the browser files were not built. */
export async function leesMiddelen(map: string): Promise<Middelen> {
  const manifest = JSON.parse(await readFile(join(map, 'manifest.json'), 'utf8')) as Record<
    string,
    ManifestDeel
  >
  const bestanden = new Map<string, Middel>()
  for (const naam of await readdir(map)) {
    const soort = SOORTEN[extname(naam)]
    if (!soort) continue
    const bytes = new Uint8Array(await readFile(join(map, naam)))
    const klein = soort.startsWith('font/') ? null : new Uint8Array(gzipSync(bytes, { level: 9 }))
    bestanden.set(naam, { soort, bytes, gzip: klein })
  }
  const delen = Object.values(manifest)
  const adres = (naam: string) => `/middelen/${naam}`
  const uniek = (namen: readonly string[]) => [...new Set(namen)].map(adres)
  const begin = delen.filter((d) => d.isEntry)
  return {
    css: uniek([
      ...begin.flatMap((d) => d.css ?? []),
      ...delen.filter((d) => d.file.endsWith('.css')).map((d) => d.file),
    ]),
    js: uniek(begin.filter((d) => d.file.endsWith('.js')).map((d) => d.file)),
    lettertypen: [...bestanden.keys()].filter((n) => n.endsWith('.woff2')).map(adres),
    bestanden,
  }
}
