// SPDX-License-Identifier: EUPL-1.2
/** Small documents made on the spot, so that a test shows what is in the file that it reads. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Delen = Readonly<Record<string, string | Uint8Array>>

export function maakZip(delen: Delen): Uint8Array {
  const inhoud: Zippable = {}
  for (const [naam, deel] of Object.entries(delen)) {
    inhoud[naam] = typeof deel === 'string' ? strToU8(deel) : deel
  }
  return zipSync(inhoud, { level: 6 })
}

export interface DocxDelen {
  readonly body: string
  /** Contents of `w:styles`, `w:numbering`, `w:footnotes`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header?: string
  /** Other parts by name. */
  readonly extra?: Delen
}

/** The parts of a Word document, to be zipped, or spoilt first. */
export function docxDelen(d: DocxDelen): Record<string, string | Uint8Array> {
  const ns = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="${WPS}"`
  const delen: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': `${KOP}<w:document ${ns}><w:body>${d.body}</w:body></w:document>`,
  }
  const rels: string[] = []
  const voegToe = (soort: string, naam: string, inhoud: string | undefined): void => {
    if (inhoud === undefined) return
    delen[`word/${naam}.xml`] = `${KOP}<w:${naam} ${ns}>${inhoud}</w:${naam}>`
    rels.push(`<Relationship Id="${naam}" Type="${R}/${soort}" Target="${naam}.xml"/>`)
  }
  voegToe('styles', 'styles', d.styles)
  voegToe('numbering', 'numbering', d.numbering)
  voegToe('footnotes', 'footnotes', d.footnotes)
  voegToe('header', 'hdr', d.header)
  delen['word/_rels/document.xml.rels'] =
    `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`
  return { ...delen, ...d.extra }
}

export const maakDocx = (d: DocxDelen): Uint8Array => maakZip(docxDelen(d))

export const alinea = (tekst: string, pPr = '', rPr = ''): string =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const ODF_NS = [
  `xmlns:office="${ODF}office:1.0"`,
  `xmlns:text="${ODF}text:1.0"`,
  `xmlns:table="${ODF}table:1.0"`,
  `xmlns:style="${ODF}style:1.0"`,
  `xmlns:draw="${ODF}drawing:1.0"`,
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0"`,
].join(' ')

export interface OdtDelen {
  readonly tekst: string
  readonly automatisch?: string
  readonly stijlen?: string
  readonly master?: string
  readonly extra?: Delen
}

export function odtDelen(d: OdtDelen): Record<string, string | Uint8Array> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${KOP}<office:document-content ${ODF_NS}><office:automatic-styles>${d.automatisch ?? ''}</office:automatic-styles><office:body><office:text>${d.tekst}</office:text></office:body></office:document-content>`,
    'styles.xml': `${KOP}<office:document-styles ${ODF_NS}><office:styles>${d.stijlen ?? ''}</office:styles><office:master-styles>${d.master ?? ''}</office:master-styles></office:document-styles>`,
    ...d.extra,
  }
}

export const maakOdt = (d: OdtDelen): Uint8Array => maakZip(odtDelen(d))

export interface PdfOpties {
  /** How the content streams are packed, as the stream says it: '/Filter /FlateDecode'. */
  readonly filter?: string
  /** Extra entries of the trailer: '/Encrypt …'. */
  readonly trailer?: string
  /** Number of pages that the page tree claims. */
  readonly aantal?: number
  readonly titel?: string
}

/** A PDF of A4 pages with these content streams; F1 is Helvetica, F2 its bold. */
export function maakPdf(bladen: readonly string[], opties: PdfOpties = {}): Uint8Array {
  const objecten: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${opties.aantal ?? bladen.length} /Kids [${bladen.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title (${opties.titel ?? ''}) >>`,
  ]
  bladen.forEach((inhoud, i) => {
    objecten.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(inhoud, 'latin1')} ${opties.filter ?? ''} >>\nstream\n${inhoud}\nendstream`,
    )
  })
  let pdf = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const plaatsen = objecten.map((o, i) => {
    const plaats = pdf.length
    pdf += `${i + 1} 0 obj\n${o}\nendobj\n`
    return plaats
  })
  const xref = pdf.length
  pdf += `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n`
  for (const p of plaatsen) pdf += `${String(p).padStart(10, '0')} 00000 n \n`
  pdf += `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R /Info 5 0 R ${opties.trailer ?? ''} >>\nstartxref\n${xref}\n%%EOF\n`
  return new Uint8Array(Buffer.from(pdf, 'latin1'))
}

/** Text at a place, counted from the bottom left as PDF does. */
export const zet = (x: number, y: number, tekst: string, maat = 10, font = 'F1'): string =>
  `BT /${font} ${maat} Tf ${x} ${y} Td (${tekst.replace(/[()\\]/g, '\\$&')}) Tj ET\n`
