// SPDX-License-Identifier: EUPL-1.2
/**
 * A form with a file (multipart/form-data), read as it comes in: `Request.formData()` keeps the file in memory several
 * times over and lets everybody wait while it takes it apart. Sources: RFC 7578, and the HTML standard ("multipart form
 * data") for how browsers write names.
 */
import { eisEenmaal } from './formuliergegevens.ts'
import type { Verzoek } from './web.ts'

/** Bytes per piece: what the storage writes at a time. */
const STUK = 1024 * 1024
/** A browser sends some 200 bytes per part, and our form has three. */
const HOOGSTE_KOP = 16 * 1024
const HOOGSTE_VELD = 10_000
const MEESTE_DELEN = 25

export interface Bestand {
  readonly naam: string
  /** What is over `hoogsteGrootte` is counted but not kept. */
  readonly stukken: readonly Uint8Array[]
  /** Bytes that were sent. */
  readonly grootte: number
}

export interface Upload {
  /** The fields that are no file. */
  readonly velden: ReadonlyMap<string, string>
  /** The file with the name `veld`; null when there is none. */
  readonly bestand: Bestand | null
}

/** null: no form with a file, or it broke off on its way. Refuses a field that comes twice: `formulier_onleesbaar`. */
export async function leesUpload(
  c: Verzoek,
  veld: string,
  hoogsteGrootte: number,
): Promise<Upload | null> {
  const { body } = c.req.raw
  const grens = vindGrens(c.req.header('content-type') ?? '')
  if (!body || grens === null) return null
  const lezer = maakLezer(grens, veld, hoogsteGrootte)
  try {
    for await (const brok of body) if (!lezer.voeg(brok)) return null
  } catch {
    // the sender has gone
    return null
  }
  const { upload, namen } = lezer.klaar()
  eisEenmaal(namen)
  return upload
}

function vindGrens(soort: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(soort)) return null
  const [, tussenTekens, kaal] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(soort) ?? []
  return tussenTekens ?? kaal ?? null
}

type Deel =
  | { readonly soort: 'veld'; readonly naam: string; readonly emmer: Emmer }
  | { readonly soort: 'bestand'; readonly naam: string; readonly emmer: Emmer }
  | { readonly soort: 'ander' }

function maakLezer(grens: string, veld: string, hoogsteGrootte: number) {
  const scheiding = Buffer.from(`\r\n--${grens}`, 'latin1')
  const velden = new Map<string, string>()
  let bestand: Bestand | null = null
  // as if a line ended before the first byte, so that the first border looks like the others
  let rest: Buffer = Buffer.from('\r\n')
  let waar: 'inhoud' | 'grens' | 'kop' | 'einde' = 'inhoud'
  let deel: Deel = { soort: 'ander' }
  const namen: string[] = []

  const sluitDeel = (): void => {
    if (deel.soort === 'veld') {
      velden.set(deel.naam, Buffer.concat(deel.emmer.stukken()).toString('utf8'))
    }
    if (deel.soort === 'bestand') {
      const { naam, emmer } = deel
      bestand = { naam, stukken: emmer.stukken(), grootte: emmer.grootte() }
    }
    deel = { soort: 'ander' }
  }
  const opent = (kop: string): Deel => {
    const naam = leesNaam(kop, 'name')
    const bestandsnaam = leesNaam(kop, 'filename')
    if (naam === null) return { soort: 'ander' }
    namen.push(naam)
    if (bestandsnaam === null) return { soort: 'veld', naam, emmer: maakEmmer(HOOGSTE_VELD) }
    return naam === veld
      ? { soort: 'bestand', naam: bestandsnaam, emmer: maakEmmer(hoogsteGrootte) }
      : { soort: 'ander' }
  }
  /** Takes what it can from `rest`: 'verder' when there may be more to take, 'wacht' for more bytes. */
  const stap = (): 'verder' | 'wacht' | 'fout' => {
    if (waar === 'inhoud') {
      const plek = rest.indexOf(scheiding)
      const tot = plek === -1 ? Math.max(0, rest.length - scheiding.length + 1) : plek
      if (deel.soort !== 'ander') deel.emmer.voeg(rest.subarray(0, tot))
      rest = rest.subarray(plek === -1 ? tot : tot + scheiding.length)
      if (deel.soort === 'veld' && deel.emmer.grootte() > HOOGSTE_VELD) return 'fout'
      if (plek === -1) return 'wacht'
      sluitDeel()
      waar = 'grens'
      return 'verder'
    }
    if (waar === 'grens') {
      if (rest.length < 2) return 'wacht'
      if (rest.toString('latin1', 0, 2) === '--') {
        waar = 'einde'
        return 'verder'
      }
      const einde = rest.indexOf('\r\n')
      if (einde === -1) return rest.length > HOOGSTE_KOP ? 'fout' : 'wacht'
      // blanks after a border are allowed; anything else was no border
      if (rest.toString('latin1', 0, einde).trim() !== '') return 'fout'
      // the end of this line may be the start of the empty line after no headers at all
      rest = rest.subarray(einde)
      waar = 'kop'
      return 'verder'
    }
    if (waar === 'kop') {
      const einde = rest.indexOf('\r\n\r\n')
      if (einde === -1) return rest.length > HOOGSTE_KOP ? 'fout' : 'wacht'
      if (rest.length < einde + 2 + scheiding.length) return 'wacht'
      if (einde > HOOGSTE_KOP || namen.length === MEESTE_DELEN) return 'fout'
      deel = opent(rest.toString('utf8', 0, einde))
      // an empty part has its border right after the empty line
      rest = rest.subarray(einde + 2)
      if (!rest.subarray(0, scheiding.length).equals(scheiding)) rest = rest.subarray(2)
      waar = 'inhoud'
      return 'verder'
    }
    rest = Buffer.alloc(0)
    return 'wacht'
  }
  return {
    /** False: this is no form. */
    voeg(brok: Uint8Array): boolean {
      rest = rest.length === 0 ? alsBuffer(brok) : Buffer.concat([rest, brok])
      for (;;) {
        const uit = stap()
        if (uit === 'fout') return false
        if (uit === 'wacht') return true
      }
    },
    /** null: the last border never came. */
    klaar(): { readonly upload: Upload | null; readonly namen: readonly string[] } {
      return { upload: waar === 'einde' ? { velden, bestand } : null, namen }
    },
  }
}

function alsBuffer(brok: Uint8Array): Buffer {
  return Buffer.from(brok.buffer, brok.byteOffset, brok.byteLength)
}

/** A parameter of Content-Disposition. Browsers write a quote as %22, other programs as \". */
function leesNaam(kop: string, naam: 'name' | 'filename'): string | null {
  const regel = /^content-disposition:\s*form-data\s*((?:;.*)?)$/im.exec(kop)?.[1] ?? ''
  const [, tussenTekens, kaal] =
    new RegExp(`;\\s*${naam}=(?:"((?:\\\\"|[^"])*)"|([^\\s;"]+))`, 'i').exec(regel) ?? []
  return tussenTekens?.replace(/\\"|%22/g, '"').replace(/%0[AD]/gi, ' ') ?? kaal ?? null
}

interface Emmer {
  voeg(brok: Uint8Array): void
  stukken(): readonly Uint8Array[]
  grootte(): number
}

/** Gathers small chunks into pieces of `STUK` bytes, and keeps no more than `hoogste` bytes. */
function maakEmmer(hoogste: number): Emmer {
  const vol: Uint8Array[] = []
  let huidig: Uint8Array | null = null
  let gevuld = 0
  let totaal = 0
  let bewaard = 0
  return {
    voeg(brok) {
      totaal += brok.byteLength
      const erin = brok.subarray(0, hoogste - bewaard)
      bewaard += erin.byteLength
      for (let van = 0; van < erin.byteLength; ) {
        huidig ??= new Uint8Array(Math.min(STUK, hoogste))
        const deel = erin.subarray(van, van + huidig.byteLength - gevuld)
        huidig.set(deel, gevuld)
        gevuld += deel.byteLength
        van += deel.byteLength
        if (gevuld === huidig.byteLength) {
          vol.push(huidig)
          huidig = null
          gevuld = 0
        }
      }
    },
    stukken: () => (huidig ? [...vol, huidig.subarray(0, gevuld)] : vol),
    grootte: () => totaal,
  }
}
