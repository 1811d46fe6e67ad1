// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the parts of a zip container (DOCX, ODT) that are asked for, and only those, in memory. The directory is
 * judged before anything is inflated, and inflating stops at the limit, so a zip bomb costs no memory.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import {
  MAX_ZIP_DEEL_BYTES,
  MAX_ZIP_GENOEMD_BYTES,
  MAX_ZIP_INGANGEN,
  MAX_ZIP_TOTAAL_BYTES,
  MAX_ZIP_VERHOUDING,
  ZIP_VERHOUDING_VANAF_BYTES,
} from '../../grenzen.ts'
import { LeesFout } from '../bouw-bron.ts'

interface Ingang {
  readonly naam: string
  readonly methode: number
  readonly versleuteld: boolean
  readonly crc: number
  readonly ingepakt: number
  readonly uitgepakt: number
  readonly plaats: number
}

const LOKAAL = 0x04034b50
const CENTRAAL = 0x02014b50
const EINDE = 0x06054b50

const beschadigd = (): LeesFout => new LeesFout({ ok: false, fout: 'document_beschadigd' })
/** What is wrong with the package; src/teksten/fouten.ts has its sentence. */
type Reden = 'groei' | 'delen' | 'pad' | 'dubbel'
const onveilig = (reden: Reden): LeesFout =>
  new LeesFout({ ok: false, fout: 'document_zip_onveilig', gegevens: { reden } })

export class Zip {
  private readonly bytes: Uint8Array
  private readonly ingangen: ReadonlyMap<string, Ingang>
  private gelezen = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.ingangen = leesInhoud(bytes)
  }

  get namen(): readonly string[] {
    return [...this.ingangen.keys()]
  }

  heeft(naam: string): boolean {
    return this.ingangen.has(naam)
  }

  /** Bytes of one part; null when it is not there. */
  lees(naam: string): Uint8Array | null {
    const ingang = this.ingangen.get(naam)
    if (!ingang) return null
    if (ingang.versleuteld) throw new LeesFout({ ok: false, fout: 'document_versleuteld' })
    const ingepakt = this.snij(ingang)
    const over = Math.min(MAX_ZIP_DEEL_BYTES, MAX_ZIP_TOTAAL_BYTES - this.gelezen)
    const grens = Math.max(
      1,
      Math.min(over, Math.max(ZIP_VERHOUDING_VANAF_BYTES, ingepakt.length * MAX_ZIP_VERHOUDING)),
    )
    let uit: Uint8Array
    if (ingang.methode === 0) uit = ingepakt
    else if (ingang.methode === 8) uit = pakUit(ingepakt, grens)
    else throw beschadigd()
    if (uit.length > grens) throw onveilig('groei')
    this.gelezen += uit.length
    if (crc32(uit) !== ingang.crc) throw beschadigd()
    return uit
  }

  private snij(ingang: Ingang): Uint8Array {
    const b = this.bytes
    const kijk = new DataView(b.buffer, b.byteOffset, b.byteLength)
    if (ingang.plaats + 30 > b.length || kijk.getUint32(ingang.plaats, true) !== LOKAAL) {
      throw beschadigd()
    }
    const van =
      ingang.plaats +
      30 +
      kijk.getUint16(ingang.plaats + 26, true) +
      kijk.getUint16(ingang.plaats + 28, true)
    if (van + ingang.ingepakt > b.length) throw beschadigd()
    return b.subarray(van, van + ingang.ingepakt)
  }
}

function pakUit(ingepakt: Uint8Array, grens: number): Uint8Array {
  try {
    return inflateRawSync(ingepakt, { maxOutputLength: grens })
  } catch (fout) {
    // RangeError: the part grew past the limit; everything else is broken data.
    if (fout instanceof RangeError) throw onveilig('groei')
    throw beschadigd()
  }
}

/** The directory at the end of the file, judged as a whole. */
function leesInhoud(bytes: Uint8Array): ReadonlyMap<string, Ingang> {
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const einde = vindEinde(kijk)
  const aantal = kijk.getUint16(einde + 10, true)
  let p = kijk.getUint32(einde + 16, true)
  // 0xffff entries means zip64: no document under 50 MB needs it.
  if (aantal > MAX_ZIP_INGANGEN) throw onveilig('delen')
  const ingangen = new Map<string, Ingang>()
  let genoemd = 0
  let ingepakt = 0
  for (let i = 0; i < aantal; i++) {
    if (p + 46 > bytes.length || kijk.getUint32(p, true) !== CENTRAAL) throw beschadigd()
    const naamLengte = kijk.getUint16(p + 28, true)
    const naam = new TextDecoder()
      .decode(bytes.subarray(p + 46, p + 46 + naamLengte))
      .replaceAll('\\', '/')
    const ingang: Ingang = {
      naam,
      methode: kijk.getUint16(p + 10, true),
      versleuteld: (kijk.getUint16(p + 8, true) & 1) === 1,
      crc: kijk.getUint32(p + 16, true),
      ingepakt: kijk.getUint32(p + 20, true),
      uitgepakt: kijk.getUint32(p + 24, true),
      plaats: kijk.getUint32(p + 42, true),
    }
    if (isVreemdPad(naam)) throw onveilig('pad')
    // Two parts with one name: which one is read depends on the program, so neither is trusted.
    if (ingangen.has(naam)) throw onveilig('dubbel')
    genoemd += ingang.uitgepakt
    ingepakt += ingang.ingepakt
    const verhouding = ingang.uitgepakt / Math.max(1, ingang.ingepakt)
    if (ingang.uitgepakt > MAX_ZIP_DEEL_BYTES && verhouding > MAX_ZIP_VERHOUDING)
      throw onveilig('groei')
    ingangen.set(naam, ingang)
    p += 46 + naamLengte + kijk.getUint16(p + 30, true) + kijk.getUint16(p + 32, true)
  }
  // More packed bytes than the file has: parts that overlap, which is how a small file becomes petabytes.
  if (genoemd > MAX_ZIP_GENOEMD_BYTES || ingepakt > bytes.length) throw onveilig('groei')
  return ingangen
}

function vindEinde(kijk: DataView): number {
  const laagste = Math.max(0, kijk.byteLength - 22 - 0xffff)
  for (let i = kijk.byteLength - 22; i >= laagste; i--) {
    if (kijk.getUint32(i, true) === EINDE) return i
  }
  throw beschadigd()
}

const isVreemdPad = (naam: string): boolean =>
  naam.startsWith('/') ||
  /^[A-Za-z]:/.test(naam) ||
  naam.includes('\0') ||
  naam.split('/').some((deel) => deel === '..')
