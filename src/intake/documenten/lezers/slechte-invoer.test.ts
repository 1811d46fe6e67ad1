// SPDX-License-Identifier: EUPL-1.2
import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FoutCode } from '../../../domain/errors.ts'
import {
  alinea,
  type Delen,
  docxDelen,
  maakDocx,
  maakOdt,
  maakPdf,
  maakZip,
  zet,
} from '../../../../tests/support/documenten.ts'
import { lees } from '../../../../tests/support/gelezen.ts'
import { MAX_BLADZIJDEN, MAX_BYTES, MAX_XML_DIEPTE, MAX_ZIP_INGANGEN } from '../grenzen.ts'
import { ontleedDocument } from '../ontleed.ts'
import { leesBron } from './lees-bron.ts'

const ZIN = 'De gemeente en de corporatie bouwen samen twintig woningen.'
const tekst = (s: string): Uint8Array => new TextEncoder().encode(s)

async function fout(bytes: Uint8Array, naam = 'document.docx'): Promise<FoutCode | 'ok'> {
  const begin = performance.now()
  const uitkomst = await leesBron(bytes, { naam })
  // A refusal is quick: it is what keeps a stranger from holding up the others.
  expect(performance.now() - begin).toBeLessThan(10_000)
  return uitkomst.ok ? 'ok' : uitkomst.fout
}

const metDocument = (xml: string, extra: Delen = {}): Uint8Array =>
  maakZip({ ...docxDelen({ body: '' }), 'word/document.xml': xml, ...extra })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A zip written by hand, so that its directory can lie. */
function maakRuweZip(
  delen: readonly {
    naam: string
    inhoud: Uint8Array
    genoemd?: number
    plaats?: number
    vlag?: number
  }[],
): Uint8Array {
  const stukken: Buffer[] = []
  const gids: Buffer[] = []
  let plaats = 0
  for (const d of delen) {
    const naam = Buffer.from(d.naam)
    const ingepakt = deflateRawSync(d.inhoud)
    const kop = Buffer.alloc(30)
    kop.writeUInt32LE(0x04034b50, 0)
    kop.writeUInt16LE(8, 8)
    kop.writeUInt16LE(naam.length, 26)
    const regel = Buffer.alloc(46)
    regel.writeUInt32LE(0x02014b50, 0)
    regel.writeUInt16LE(d.vlag ?? 0, 8)
    regel.writeUInt16LE(8, 10)
    regel.writeUInt32LE(ingepakt.length, 20)
    regel.writeUInt32LE(d.genoemd ?? d.inhoud.length, 24)
    regel.writeUInt16LE(naam.length, 28)
    regel.writeUInt32LE(d.plaats ?? plaats, 42)
    gids.push(regel, naam)
    stukken.push(kop, naam, ingepakt)
    plaats += 30 + naam.length + ingepakt.length
  }
  const lijst = Buffer.concat(gids)
  const einde = Buffer.alloc(22)
  einde.writeUInt32LE(0x06054b50, 0)
  einde.writeUInt16LE(delen.length, 8)
  einde.writeUInt16LE(delen.length, 10)
  einde.writeUInt32LE(lijst.length, 12)
  einde.writeUInt32LE(plaats, 16)
  return new Uint8Array(Buffer.concat([...stukken, lijst, einde]))
}

describe('slechte invoer', () => {
  it('refuses what is empty, too large or no document', async () => {
    expect(await fout(new Uint8Array())).toBe('document_leeg')
    expect(await fout(tekst(' \n\t \n'))).toBe('document_zonder_tekst')
    expect(await fout(new Uint8Array(MAX_BYTES + 1))).toBe('document_te_groot')
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])
    const willekeurig = Uint8Array.from(
      { length: 5_000 },
      (_, i) => (i * 7919 + (i >> 3) * 31) & 255,
    )
    for (const bytes of [png, exe, willekeurig]) {
      expect(await fout(bytes)).toBe('document_geen_document')
    }
    expect(await fout(tekst(`{\\rtf1 ${ZIN}}`))).toBe('document_geen_document')
    expect(await fout(tekst(`<!DOCTYPE html><p>${ZIN}`))).toBe('document_geen_document')
    expect(await fout(maakZip({ 'foto.txt': ZIN }))).toBe('document_geen_document')
    expect(
      await fout(
        maakZip({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': '<x/>',
        }),
      ),
    ).toBe('document_geen_document')
  })

  it('reads a good document with a wrong ending', async () => {
    expect(await fout(maakDocx({ body: alinea(ZIN) }), 'verslag.pdf')).toBe('ok')
    expect(await fout(maakOdt({ tekst: `<text:p>${ZIN}</text:p>` }), 'verslag.txt')).toBe('ok')
    expect(await fout(maakPdf([zet(50, 700, ZIN)]), 'verslag.docx')).toBe('ok')
    expect(await fout(tekst(ZIN), 'verslag.exe')).toBe('ok')
  })

  it('tells an old Word file from a new one with a password', async () => {
    const ole = (naam: string): Uint8Array =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(504),
        Buffer.from(naam, 'utf16le'),
      ])
    expect(await fout(ole('WordDocument'))).toBe('document_oud_word')
    expect(await fout(ole('EncryptedPackage'))).toBe('document_versleuteld')
    expect(await fout(ole('Workbook'))).toBe('document_geen_document')
    const odt = maakOdt({
      tekst: '',
      extra: {
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
    })
    expect(await fout(odt)).toBe('document_versleuteld')
    const zip = maakRuweZip([{ naam: '[Content_Types].xml', inhoud: tekst('x'), vlag: 1 }])
    expect(await fout(zip)).toBe('document_versleuteld')
  })

  it('refuses PDF that is locked, damaged, a scan, or far too long', async () => {
    const vul = 'A'.repeat(32)
    const slot = maakPdf([zet(50, 700, ZIN)], {
      trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O (${vul}) /U (${vul}) /P -4 >>`,
    })
    expect(await fout(slot)).toBe('document_versleuteld')
    expect(await fout(tekst('%PDF-1.4\nkapot'))).toBe('document_beschadigd')
    const half = maakPdf([zet(50, 700, ZIN)])
    expect(await fout(half.slice(0, 60))).toBe('document_beschadigd')
    expect(await fout(maakPdf(['0 0 500 700 re f']))).toBe('document_zonder_tekst')
    expect(await fout(maakPdf([zet(50, 40, '1')]))).toBe('document_zonder_tekst')
    // the page tree leads back to itself: there are pages, and none of them can be opened
    const kring = Buffer.from(half).toString('latin1').replace('/Kids [6 0 R]', '/Kids [2 0 R]')
    expect(await fout(Buffer.from(kring, 'latin1'))).toBe('document_beschadigd')
    const lang = Array.from({ length: 10_000 }, () => '')
    expect(await leesBron(maakPdf(lang))).toEqual({
      ok: false,
      fout: 'document_te_veel_bladzijden',
      gegevens: { bladzijden: 10_000, maximum: MAX_BLADZIJDEN },
    })
  })

  it('refuses a damaged zip, and zips that lie about what is in them', async () => {
    const goed = maakDocx({ body: alinea(ZIN.repeat(200)) })
    expect(await fout(goed.slice(0, goed.length / 2))).toBe('document_beschadigd')
    expect(await fout(goed.slice(0, goed.length - 10))).toBe('document_beschadigd')
    const verminkt = goed.slice()
    for (let i = 60; i < 120; i++) verminkt[i] = 0
    expect(await fout(verminkt)).toBe('document_beschadigd')
    // Same name twice; paths that point outside; overlapping parts.
    const deel = { naam: '[Content_Types].xml', inhoud: tekst('<Types/>') }
    const onveilig = (reden: string) => ({
      ok: false,
      fout: 'document_zip_onveilig',
      gegevens: { reden },
    })
    expect(await leesBron(maakRuweZip([deel, deel]))).toEqual(onveilig('dubbel'))
    for (const naam of ['../../etc/passwd', '/etc/passwd', 'C:/x', 'a\\..\\b']) {
      const zip = maakRuweZip([deel, { naam, inhoud: tekst('x') }])
      expect(await leesBron(zip), naam).toEqual(onveilig('pad'))
    }
    const kern = { naam: 'a', inhoud: Buffer.alloc(20_000, 'wonen en huren ') }
    const over = Array.from({ length: 500 }, (_, i) => ({ ...kern, naam: `d${i}`, plaats: 0 }))
    const klein = maakRuweZip(over)
    // Keep the directory, drop all parts but one.
    expect(await fout(klein)).not.toBe('ok')
  })

  it('stops a zip bomb while it inflates, whatever size the directory names', async () => {
    const nullen = Buffer.alloc(80 * 1024 * 1024)
    const bom = metDocument('', {})
    expect(bom.length).toBeGreaterThan(0)
    const soorten = docxDelen({ body: '' })['[Content_Types].xml'] as string
    for (const genoemd of [undefined, 100]) {
      const zip = maakRuweZip([
        {
          naam: 'word/document.xml',
          inhoud: nullen,
          ...(genoemd === undefined ? {} : { genoemd }),
        },
        { naam: '[Content_Types].xml', inhoud: tekst(soorten) },
      ])
      expect(zip.length).toBeLessThan(200_000)
      // The hand-written parts have no checksum: only a part that fits gets as far as that.
      expect(['document_zip_onveilig', 'document_beschadigd']).toContain(await fout(zip))
    }
    const gelogen = maakZip({
      ...docxDelen({ body: '' }),
      'word/document.xml': nullen.subarray(0, 20 * 1024 * 1024),
    })
    expect(await fout(gelogen)).toBe('document_zip_onveilig')
    const veel = maakRuweZip(
      Array.from({ length: MAX_ZIP_INGANGEN + 1 }, (_, i) => ({
        naam: `${i}`,
        inhoud: tekst('x'),
      })),
    )
    expect(await fout(veel)).toBe('document_zip_onveilig')
  })

  it('refuses a PDF with a stream that grows past all reason, before pdf.js unpacks it', async () => {
    const spaties = deflateSync(Buffer.alloc(120 * 1024 * 1024, 32)).toString('latin1')
    const filter = '/Filter /FlateDecode'
    expect(await fout(maakPdf([spaties], { filter }))).toBe('document_zip_onveilig')
    const dubbel = '/Filter [/FlateDecode /FlateDecode]'
    expect(await fout(maakPdf(['x'], { filter: dubbel }))).toBe('document_zip_onveilig')
    const gewoon = deflateSync(zet(50, 700, ZIN)).toString('latin1')
    expect(await fout(maakPdf([gewoon], { filter }))).toBe('ok')
  })

  it('refuses entity tricks and bottomless nesting in XML', async () => {
    const lachen = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const buiten = '<!DOCTYPE l SYSTEM "file:///etc/passwd">'
    const body = (binnen: string): string =>
      `<w:document ${W}><w:body><w:p><w:r><w:t>${binnen}</w:t></w:r></w:p></w:body></w:document>`
    expect(await fout(metDocument(lachen + body('&b;')))).toBe('document_xml_onveilig')
    expect(await fout(metDocument(buiten + body(ZIN)))).toBe('document_xml_onveilig')
    expect(await fout(metDocument(body('&onbekend;')))).toBe('document_xml_onveilig')
    const diep = '<w:p>'.repeat(MAX_XML_DIEPTE + 10)
    expect(await fout(metDocument(`<w:document ${W}>${diep}`))).toBe('document_xml_onveilig')
    expect(await fout(metDocument(`<w:document ${W}><w:body></w:document>`))).toBe(
      'document_beschadigd',
    )
    // Tricks in a part that only adds make-up are refused as well.
    const stijl = maakDocx({ body: alinea(ZIN), styles: '' })
    expect(await fout(stijl)).toBe('ok')
    const delen = docxDelen({ body: alinea(ZIN), styles: '' })
    expect(await fout(maakZip({ ...delen, 'word/styles.xml': lachen + '<x>&b;</x>' }))).toBe(
      'document_xml_onveilig',
    )
    expect(await fout(maakZip({ ...delen, 'word/styles.xml': 'kapot' }))).toBe('ok')
    // Character references are fine, and named ones that every XML reader knows.
    const bron = await lees(metDocument(body(`&#8364; 5 &amp; meer &#x20AC; ${ZIN}`)))
    expect(bron.tekst).toBe(`€ 5 & meer € ${ZIN}`)
  })

  it('ends circles in styles and lists instead of following them', async () => {
    const bytes = maakDocx({
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      body: alinea(
        ZIN,
        '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
      ),
    })
    expect(await fout(bytes)).toBe('ok')
  })

  it('refuses a document without agreements, after reading it', async () => {
    const recept =
      'Neem een ui en snijd hem fijn. Bak de ui in de boter tot hij glazig is en proef.'
    expect(await ontleedDocument(tekst(recept))).toEqual({
      ok: false,
      fout: 'document_zonder_afspraken',
    })
  })
})
