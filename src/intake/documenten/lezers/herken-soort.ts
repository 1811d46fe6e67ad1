// SPDX-License-Identifier: EUPL-1.2
/** What the bytes are, from the bytes alone. */
import type { FoutCode } from '../../../domain/errors.ts'

const begint = (bytes: Uint8Array, ...kop: readonly number[]): boolean =>
  kop.every((b, i) => bytes[i] === b)

/** A kind to read, or the refusal for kinds that we do not read. */
export function herkenSoort(bytes: Uint8Array): 'pdf' | 'zip' | 'tekst' | FoutCode {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (begin.includes('%PDF-')) return 'pdf'
  if (begint(bytes, 0x50, 0x4b, 3, 4) || begint(bytes, 0x50, 0x4b, 5, 6)) return 'zip'
  if (begint(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return herkenOle(bytes)
  // Text with mark-up of another program: readable bytes, but not what the writer wrote.
  if (
    /^\s*(?:\{\\rtf|%!PS|(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]|<\?xml\s|MIME-Version:)/i.test(
      begin,
    )
  ) {
    return 'document_geen_document'
  }
  return 'tekst'
}

/** The old container of Office: a .doc, or a new file with a password around it. */
function herkenOle(bytes: Uint8Array): FoutCode {
  if (bevatUtf16(bytes, 'EncryptedPackage')) return 'document_versleuteld'
  if (bevatUtf16(bytes, 'WordDocument')) return 'document_oud_word'
  return 'document_geen_document'
}

function bevatUtf16(bytes: Uint8Array, naam: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(naam, 'utf16le'),
  )
}
