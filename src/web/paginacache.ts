// SPDX-License-Identifier: EUPL-1.2
/**
 * Rendered, compressed pages in memory. A key holds the address and the version stamp of what the page shows, so a
 * page is never stale: after a change nobody asks for the old key again. Bounded in bytes; what was not asked for
 * longest goes first.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const comprimeer = promisify(gzip)

export interface Bewaard {
  readonly gzip: Uint8Array<ArrayBuffer>
  /** Weak, because the same page also goes out uncompressed. */
  readonly etag: string
}

/** What an entry costs besides its bytes: key, object, map slot. */
const VAST_GEWICHT = 512

export class Paginacache {
  readonly #grens: number
  readonly #paginas = new Map<string, Bewaard>()
  readonly #bezig = new Map<string, Promise<Bewaard>>()
  #bytes = 0

  constructor(grensBytes: number) {
    this.#grens = grensBytes
  }

  /** Bytes in use, never above the bound. */
  get bytes(): number {
    return this.#bytes
  }

  get aantal(): number {
    return this.#paginas.size
  }

  /** The page for this key; made once, also when many ask at the same time. A failure is not kept. */
  async haal(sleutel: string, maak: () => Promise<string>): Promise<Bewaard> {
    const er = this.#paginas.get(sleutel)
    if (er) {
      this.#paginas.delete(sleutel)
      this.#paginas.set(sleutel, er)
      return er
    }
    const lopend = this.#bezig.get(sleutel)
    if (lopend) return lopend
    const werk = maak()
      .then(verpak)
      .then((pagina) => {
        this.#bewaar(sleutel, pagina)
        return pagina
      })
      .finally(() => this.#bezig.delete(sleutel))
    this.#bezig.set(sleutel, werk)
    return werk
  }

  #bewaar(sleutel: string, pagina: Bewaard): void {
    const gewicht = gewichtVan(sleutel, pagina)
    if (gewicht > this.#grens) return
    this.#paginas.set(sleutel, pagina)
    this.#bytes += gewicht
    for (const [oudste, oud] of this.#paginas) {
      if (this.#bytes <= this.#grens) break
      this.#paginas.delete(oudste)
      this.#bytes -= gewichtVan(oudste, oud)
    }
  }
}

const gewichtVan = (sleutel: string, pagina: Bewaard): number =>
  pagina.gzip.byteLength + 2 * sleutel.length + VAST_GEWICHT

/** Compresses a page and names it by its contents. */
export async function verpak(html: string): Promise<Bewaard> {
  const bytes = new Uint8Array(await comprimeer(html, { level: 6 }))
  const merk = createHash('sha256').update(html).digest('base64url').slice(0, 22)
  return { gzip: bytes, etag: `W/"${merk}"` }
}
