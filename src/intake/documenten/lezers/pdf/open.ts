// SPDX-License-Identifier: EUPL-1.2
/** Opens a PDF with pdf.js, with everything it does not need for text switched off. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MAX_BLADZIJDEN } from '../../grenzen.ts'
import { LeesFout } from '../bouw-bron.ts'
import { keurStromen } from './uitgepakt.ts'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let geladen: Promise<PdfJs> | null = null

/** Loaded once and only when a PDF comes: it is half the start-up time of a worker. */
function laadPdfJs(): Promise<PdfJs> {
  geladen ??= (async () => {
    // pdf.js asks for browser classes that only drawing needs; without them it warns on the console.
    const wereld = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; pdfjsWorker?: unknown }
    wereld.DOMMatrix ??= Object
    wereld.Path2D ??= Object
    // Parses in this thread: ours is a worker already, and this needs no path to a worker file.
    wereld.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })()
  return geladen
}

/** Where pdf.js keeps its character maps; it must stay a package of its own beside our bundle. */
const pdfjsMap = (): string =>
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

export interface GeopendePdf {
  readonly document: PDFDocumentProxy
  readonly ops: PdfJs['OPS']
  sluit(): Promise<void>
}

export async function openPdf(bytes: Uint8Array): Promise<GeopendePdf> {
  // Without one object there is nothing to repair, and pdf.js would look for it in every byte.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(' obj'))
    throw new LeesFout({ ok: false, fout: 'document_beschadigd' })
  keurStromen(bytes)
  const pdfjs = await laadPdfJs()
  const map = pdfjsMap()
  const taak: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets its own.
    data: new Uint8Array(bytes),
    cMapUrl: join(map, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(map, 'standard_fonts/'),
    useSystemFonts: false,
    disableFontFace: true,
    // Gives the name of each font, which is where 'bold' stands.
    fontExtraProperties: true,
    // Pictures are not read: larger than one pixel is dropped before it is decoded.
    maxImageSize: 1,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await taak.promise
    if (document.numPages > MAX_BLADZIJDEN) {
      throw new LeesFout({
        ok: false,
        fout: 'document_te_veel_bladzijden',
        gegevens: { bladzijden: document.numPages, maximum: MAX_BLADZIJDEN },
      })
    }
    return { document, ops: pdfjs.OPS, sluit: () => taak.destroy() }
  } catch (fout) {
    await taak.destroy().catch(() => undefined)
    if (fout instanceof LeesFout) throw fout
    throw new LeesFout({
      ok: false,
      fout: isWachtwoord(fout) ? 'document_versleuteld' : 'document_beschadigd',
    })
  }
}

/** A password, or a kind of encryption that pdf.js does not know. */
const isWachtwoord = (fout: unknown): boolean =>
  fout instanceof Error &&
  (fout.name === 'PasswordException' || /encrypt|security handler|password/i.test(fout.message))
