// SPDX-License-Identifier: EUPL-1.2
/**
 * The file around a copy: gzip, and as last line how many lines there are and the SHA-256 over all of them, so that a
 * file that was cut off or changed is known before anything is put back. It is written beside its place, forced to
 * disk, and only then given its name: what has the name is whole.
 */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { AppError } from '../../domain/errors.ts'
import type { Database } from '../database.ts'
import { maakKopie } from './maak-kopie.ts'

/** Writes lines somewhere, with the end line and its checksum. */
async function schrijfRegels(
  db: Database,
  nu: Date,
  schrijf: (tekst: string) => Promise<void> | void,
): Promise<void> {
  const som = createHash('sha256')
  let regels = 0
  await maakKopie(db, nu, (regel) => {
    som.update(regel).update('\n')
    regels += 1
    return schrijf(`${regel}\n`)
  })
  await schrijf(`${JSON.stringify({ einde: true, regels, sha256: som.digest('hex') })}\n`)
}

/** Makes the file. Returns its size in bytes. Whatever goes wrong, no half file stays behind. */
export async function schrijfKopiebestand(db: Database, pad: string, nu: Date): Promise<number> {
  const half = `${pad}.${randomBytes(4).toString('hex')}.half`
  // opened before anything is read: a folder that is not there is no fault of the database
  const bestand = await open(half, 'wx', 0o600)
  try {
    const zip = createGzip({ level: 6 })
    const uit = bestand.createWriteStream()
    const klaar = pipeline(zip, uit)
    // seen by the await below; without this an early fault would be nobody's
    klaar.catch(() => undefined)
    try {
      await schrijfRegels(db, nu, async (tekst) => {
        if (!zip.write(tekst)) await Promise.race([once(zip, 'drain'), klaar])
      })
    } catch (fout) {
      zip.destroy()
      throw fout
    }
    zip.end()
    await klaar
    const grootte = await dwingNaarSchijf(half)
    await rename(half, pad)
    await dwingNaarSchijf(dirname(pad))
    return grootte
  } catch (fout) {
    await bestand.close().catch(() => undefined)
    await rm(half, { force: true })
    throw fout
  }
}

/** Waits until the disk itself has it. A directory cannot be opened for this everywhere; then its file system decides. */
async function dwingNaarSchijf(pad: string): Promise<number> {
  const bestand = await open(pad, 'r').catch(() => null)
  if (!bestand) return 0
  try {
    await bestand.sync().catch(() => undefined)
    return (await bestand.stat()).size
  } finally {
    await bestand.close()
  }
}

/** Reads the whole file once and compares. Refuses: kopie_onbekend, kopie_beschadigd. */
export async function controleerKopiebestand(pad: string): Promise<void> {
  const som = createHash('sha256')
  let regels = 0
  let einde: unknown = null
  for await (const regel of leesAlles(pad)) {
    if (einde !== null) throw new AppError('kopie_beschadigd')
    if (regel.startsWith('{"einde":')) einde = leesEinde(regel)
    else {
      som.update(regel).update('\n')
      regels += 1
    }
  }
  const goed = { einde: true, regels, sha256: som.digest('hex') }
  if (JSON.stringify(einde) !== JSON.stringify(goed)) throw new AppError('kopie_beschadigd')
}

function leesEinde(regel: string): unknown {
  try {
    return JSON.parse(regel)
  } catch {
    throw new AppError('kopie_beschadigd')
  }
}

/** The lines of a file that was found whole, without the end line. */
export async function* leesKopiebestand(pad: string): AsyncGenerator<string> {
  for await (const regel of leesAlles(pad)) if (!regel.startsWith('{"einde":')) yield regel
}

async function* leesAlles(pad: string): AsyncGenerator<string> {
  const bestand = createReadStream(pad)
  const uitgepakt = createGunzip()
  const klaar = pipeline(bestand, uitgepakt)
  klaar.catch(() => undefined)
  let gelezen = false
  try {
    for await (const regel of splits(uitgepakt)) {
      gelezen = true
      yield regel
    }
    await klaar
    if (!gelezen) throw new AppError('kopie_beschadigd')
  } catch (fout) {
    const code = fout instanceof Error && 'code' in fout ? String(fout.code) : ''
    // zlib: no gzip from the start, or gzip that stops or does not fit further on
    if (code === 'Z_DATA_ERROR' && !gelezen) throw new AppError('kopie_onbekend')
    if (code.startsWith('Z_')) throw new AppError('kopie_beschadigd')
    throw fout
  } finally {
    bestand.destroy()
    uitgepakt.destroy()
  }
}

const BEGIN = '{"driehoek":'
/** Characters; the longest value is the text of one document. A line is one string, and those have an end too. */
const LANGSTE_REGEL = 200_000_000

/**
 * Lines end at \n alone: node:readline also cuts at U+2028, which may stand within a text. What does not begin as a copy
 * does is not read on, however much it unpacks to.
 */
async function* splits(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const lezer = new TextDecoder()
  let stukken: string[] = []
  let lengte = 0
  let begonnen = false
  for await (const deel of bytes) {
    const [eerste = '', ...rest] = lezer.decode(deel, { stream: true }).split('\n')
    stukken.push(eerste)
    lengte += eerste.length
    if (!begonnen && (lengte >= BEGIN.length || rest.length > 0)) {
      if (!stukken.join('').startsWith(BEGIN)) throw new AppError('kopie_onbekend')
      begonnen = true
    }
    for (const volgende of rest) {
      yield stukken.join('')
      stukken = [volgende]
      lengte = volgende.length
    }
    if (lengte > LANGSTE_REGEL) throw new AppError('kopie_beschadigd')
  }
  const slot = stukken.join('') + lezer.decode()
  if (slot !== '') yield slot
}
