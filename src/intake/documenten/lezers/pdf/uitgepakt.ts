// SPDX-License-Identifier: EUPL-1.2
/**
 * Looks before pdf.js does whether a packed stream in a PDF grows past all reason: pdf.js unpacks into memory that
 * the limits of a thread do not count.
 */
import { constants, inflateSync } from 'node:zlib'
import { MAX_PDF_STROOM_BYTES } from '../../grenzen.ts'
import { LeesFout } from '../bouw-bron.ts'

/** Deflate packs at most 1,032 to 1, so a smaller stream cannot pass the limit. */
const KLEIN = MAX_PDF_STROOM_BYTES / 1_032

export function keurStromen(bytes: Uint8Array): void {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let p = b.indexOf('stream')
  while (p >= 0) {
    const eind = b.indexOf('endstream', p + 6)
    const tot = eind < 0 ? b.length : eind
    let van = p + 6
    if (b[van] === 13) van++
    if (b[van] === 10) van++
    keurStroom(b.subarray(van, tot), b.subarray(Math.max(0, p - 500), p).toString('latin1'))
    p = b.indexOf('stream', tot + 9)
  }
}

function keurStroom(stroom: Buffer, kop: string): void {
  const filters = kop.slice(kop.lastIndexOf('obj')).match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g)
  // Packed twice, as no program does: a small stream then becomes gigabytes.
  if (filters && filters.length > 1) throw onveilig()
  if (stroom.length < KLEIN) return
  const [a = 0, b = 0] = stroom
  if ((a & 15) !== 8 || ((a << 8) | b) % 31 !== 0) return
  try {
    inflateSync(stroom, {
      maxOutputLength: MAX_PDF_STROOM_BYTES,
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch (fout) {
    // Anything else is damage, and pdf.js reads on past that.
    if (fout instanceof RangeError) throw onveilig()
  }
}

const onveilig = (): LeesFout =>
  new LeesFout({ ok: false, fout: 'document_zip_onveilig', gegevens: { reden: 'groei' } })
