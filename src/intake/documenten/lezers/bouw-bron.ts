// SPDX-License-Identifier: EUPL-1.2
/** Builds a `Bron` line by line, so that every reader keeps the same rules for characters and offsets. */
import type {
  Bron,
  Formaat,
  LeesMelding,
  LeesMeldingCode,
  Opmaak,
  Regel,
} from '../../../domain/bron.ts'
import type { Uitkomst } from '../../../domain/errors.ts'
import { MAX_REGELS, MAX_SPATIES, MAX_TEKENS, MAX_TEKENS_ALINEA } from '../grenzen.ts'

/** A stretch within one line, before it has its place in the whole text. */
export interface Loop {
  readonly tekst: string
  readonly kleur?: string | null
  readonly vet?: boolean
  readonly cursief?: boolean
}

export type NieuweRegel = Partial<Omit<Regel, 'nr' | 'van' | 'tot' | 'opmaak'>>

const KENMERKEN_LEEG = {
  bladzijde: null,
  alinea: false,
  kopniveau: null,
  stijl: null,
  automatischNummer: 0,
  lijstniveau: null,
  witErvoor: 0,
  links: null,
  boven: null,
  rechts: null,
  grootte: null,
  cel: null,
  zone: null,
} as const satisfies NieuweRegel

/** Thrown inside a reader, caught in `leesBron`: the only way that a reader stops halfway. */
export class LeesFout extends Error {
  readonly weigering: Extract<Uitkomst<never>, { ok: false }>
  constructor(weigering: Extract<Uitkomst<never>, { ok: false }>) {
    super(weigering.fout)
    this.name = 'LeesFout'
    this.weigering = weigering
  }
}

/** Refuses one line or paragraph without end: `document_alinea_te_lang`. */
export function eisAlinea(tekst: string): void {
  if (tekst.length <= MAX_TEKENS_ALINEA || tekst.trim().length <= MAX_TEKENS_ALINEA) return
  throw new LeesFout({
    ok: false,
    fout: 'document_alinea_te_lang',
    gegevens: { maximum: MAX_TEKENS_ALINEA },
  })
}

/** No look behind: a run is found at its first blank and taken whole. */
const TE_VEEL_WIT = new RegExp(`\\s{${MAX_SPATIES + 1},}`, 'g')
const WIT = ' '.repeat(MAX_SPATIES)

export class BronBouwer {
  private readonly stukken: string[] = []
  private readonly regels: Regel[] = []
  private readonly meldingen = new Map<LeesMeldingCode, number>()
  private lengte = 0

  /**
   * Adds one line made of runs. White space at both ends goes; a line without any text is not added but counts as
   * white space for the next one when `witErvoor` is not given.
   */
  voegToe(lopen: readonly Loop[], kenmerken: NieuweRegel = {}): Regel | null {
    let tekst = ''
    const opmaak: Opmaak[] = []
    for (const loop of lopen) {
      let schoon = cleanTekst(loop.tekst).replace(/\n/g, ' ').replace(TE_VEEL_WIT, WIT)
      if (tekst === '') schoon = schoon.trimStart()
      if (schoon === '') continue
      const van = tekst.length
      tekst += schoon
      const kleur = loop.kleur ?? null
      const vet = loop.vet ?? false
      const cursief = loop.cursief ?? false
      if (kleur === null && !vet && !cursief) continue
      const vorige = opmaak.at(-1)
      if (
        vorige &&
        vorige.tot === van &&
        vorige.kleur === kleur &&
        vorige.vet === vet &&
        vorige.cursief === cursief
      ) {
        opmaak[opmaak.length - 1] = { ...vorige, tot: tekst.length }
      } else opmaak.push({ van, tot: tekst.length, kleur, vet, cursief })
    }
    tekst = tekst.trimEnd()
    if (tekst === '') return null
    eisAlinea(tekst)
    const begin = this.begin()
    this.stukken.push(tekst)
    this.lengte = begin + tekst.length
    const regel: Regel = {
      ...KENMERKEN_LEEG,
      ...kenmerken,
      automatischNummer: Math.min(kenmerken.automatischNummer ?? 0, tekst.length),
      nr: this.regels.length + 1,
      van: begin,
      tot: begin + tekst.length,
      opmaak: opmaak
        .map((o) => ({ ...o, van: begin + o.van, tot: begin + Math.min(o.tot, tekst.length) }))
        .filter((o) => o.van < o.tot),
    }
    this.bewaar(regel)
    return regel
  }

  private begin(): number {
    return this.stukken.length === 0 ? 0 : this.lengte + 1
  }

  private bewaar(regel: Regel): void {
    this.regels.push(regel)
    if (this.lengte > MAX_TEKENS || this.regels.length > MAX_REGELS) {
      // More text than any number of pages that we read.
      throw new LeesFout({ ok: false, fout: 'document_te_veel_bladzijden' })
    }
  }

  meld(code: LeesMeldingCode, aantal = 1): void {
    this.meldingen.set(code, (this.meldingen.get(code) ?? 0) + aantal)
  }

  get aantalTekens(): number {
    return this.lengte
  }

  bouw(
    formaat: Formaat,
    over: Partial<Pick<Bron, 'bladzijden' | 'bladzijdeMaat' | 'eigenTitel'>> = {},
  ): Bron {
    return maakBron(formaat, this.stukken.join('\n'), this.regels, this.meldingenLijst(), over)
  }

  private meldingenLijst(): LeesMelding[] {
    return [...this.meldingen].map(([code, aantal]) => ({ code, aantal }))
  }
}

export function maakBron(
  formaat: Formaat,
  tekst: string,
  regels: readonly Regel[],
  meldingen: readonly LeesMelding[],
  over: Partial<Pick<Bron, 'bladzijden' | 'bladzijdeMaat' | 'eigenTitel'>> = {},
): Bron {
  return {
    formaat,
    tekst,
    regels,
    bladzijden: over.bladzijden ?? null,
    bladzijdeMaat: over.bladzijdeMaat ?? null,
    eigenTitel: over.eigenTitel ?? null,
    meldingen,
  }
}

/** A line without anything known about it; for readers that keep their own canonical text (TXT). */
export function maakRegel(
  plaats: Pick<Regel, 'nr' | 'van' | 'tot'>,
  kenmerken: NieuweRegel = {},
): Regel {
  return { ...KENMERKEN_LEEG, ...kenmerken, ...plaats, opmaak: [] }
}

// Control characters except tab and line feed; zero-width marks; soft hyphen; byte order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const ONZICHTBAAR =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g
const SPATIES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LIGATUREN: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/**
 * The characters that people see, one spelling each: ligatures as letters, every kind of space as a space, accents
 * composed, invisible marks gone. Quotes and dashes stay as typed: they are the document's own.
 */
export function cleanTekst(ruw: string): string {
  // Nearly all text needs none of this; one look is cheaper than five passes.
  if (/^[\n\t\x20-\x7e]*$/.test(ruw)) return ruw.replace(/\t/g, ' ')
  return (
    ruw
      .normalize('NFC')
      .replace(ONZICHTBAAR, '')
      .replace(SPATIES, ' ')
      .replace(/\t/g, ' ')
      .replace(/[\ufb00-\ufb06]/g, (c) => LIGATUREN[c] ?? c)
      .replace(/\u2011/g, '-')
      // Symbol fonts put their bullets, ticks and arrows here.
      .replace(/[\uf000-\uf0ff]/g, '•')
  )
}
