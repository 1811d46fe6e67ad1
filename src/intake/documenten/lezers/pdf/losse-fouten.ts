// SPDX-License-Identifier: EUPL-1.2
/**
 * On some damaged files pdf.js drops a promise that fails (Catalog.getPageDict asks for a page and then finds that
 * the tree is broken). It reports the same damage by its answer, so the dropped one is noise; but Node ends a
 * process for it. While a PDF is read, those are caught here; any other goes where it would have gone.
 */
type Luisteraar = NodeJS.UnhandledRejectionListener

/** Names that pdf.js gives its errors. */
const VAN_PDFJS =
  /^(?:XRefEntryException|XRefParseException|ParserEOFException|FormatError|InvalidPDFException|MissingDataException|UnknownErrorException|AbortException|JpegError|Jbig2Error|JpxError|BaseException)$/

let bezig = 0
let eerdere: Luisteraar[] = []

function vang(reden: unknown, belofte: Promise<unknown>): void {
  if (reden instanceof Error && isVanPdfJs(reden)) return
  if (eerdere.length === 0) throw reden
  for (const luisteraar of eerdere) luisteraar.call(process, reden, belofte)
}

const isVanPdfJs = (fout: Error): boolean =>
  VAN_PDFJS.test(fout.name) || /pdfjs-dist|pdf\.worker/.test(fout.stack ?? '')

export async function zonderLosseFouten<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig++ === 0) {
    eerdere = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', vang)
  }
  try {
    return await werk()
  } finally {
    // Node reports a dropped promise after the tasks under way: give it that turn before letting go.
    await new Promise((klaar) => setImmediate(klaar))
    if (--bezig === 0) {
      process.off('unhandledRejection', vang)
      for (const luisteraar of eerdere) process.on('unhandledRejection', luisteraar)
      eerdere = []
    }
  }
}
