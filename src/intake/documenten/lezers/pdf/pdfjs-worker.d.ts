// SPDX-License-Identifier: EUPL-1.2
/** pdf.js ships no types for its worker file; all we need is that it exists. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
