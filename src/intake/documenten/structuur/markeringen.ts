// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: all kinds of markers together, so that their order of precedence can be read.
/**
 * Marker candidates at the start of a line: everything that could be a number or sign of an item, in every tradition
 * we know. A candidate proves nothing; `nummerreeks.ts` keeps those that make a sequence.
 */
import { endsSentence, type Lijn } from './lijnen.ts'

export type Familie = 'cijfer' | 'letter' | 'romeins' | 'los'

export interface Merk {
  /** Index in the list of lines. */
  readonly lijn: number
  /** 'woord:pijler', 'deel:', 'dec1', 'dec2', 'dec3', 'LETTER', 'LETTER2', 'ROMEINS', 'lid', 'num.', 'num)', 'letter.', … */
  readonly soort: string
  readonly familie: Familie
  /** Numbers of the path: '1.2.3' → [1, 2, 3], 'B3' → [2, 3]. */
  readonly pad: readonly number[]
  /** As people write it, without the word and the closing sign; null for a sign without number ('Afspraak:'). */
  readonly nummer: string | null
  /** Length of the marker with its white space, from the start of the trimmed line. */
  readonly lengte: number
  /** How much the line itself speaks for a real marker; 1 is neutral. */
  readonly gewicht: number
}

/** Kind of a marker that names the agreement it belongs to. */
export const VERWIJST = 'verwijst'

/** Words that people put before a number of a part, highest levels. Other words count too when they form a sequence. */
export const DEELWOORDEN =
  'pijler|thema|hoofdthema|kernthema|subthema|hoofdstuk|speerpunt|programmalijn|programma|ambitie|opgave|deel|onderdeel|doel|hoofddoel|subdoel|doelstelling|spoor|lijn|hoofdlijn|prioriteit|paragraaf|artikel|art\\.|cluster|blok|beleidsveld|veld|module|actielijn|actiepunt|strategie|kernopgave|domein|onderwerp|punt|afspraak|prestatieafspraak|afspr\\.|maatregel|actie|lid'
const DEELWOORD = new RegExp(
  String.raw`^(${DEELWOORDEN})\s+(?:nr\.?\s*|no\.?\s*)?([A-Z]?\d{1,3}(?:\s?[.\-–]\s?\d{1,3}){0,3}[a-z]?|[A-Z]|[IVX]{1,5}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?![\p{L}\d])\s*(?:[.:)|–—-]+(?=\s|$))?\s*`,
  'iu',
)
const ANDER_WOORD =
  /^(\p{Lu}\p{Ll}{3,18})\s+(\d{1,2}(?:\.\d{1,2}){0,2})(?![\p{L}\d,])\s*(?:[.:)|–—-]+(?=\s|$))?\s*/u
const TELWOORD: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
}
/** Words that stand before a number without naming a part of the document. */
const GEEN_DEELWOORD =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|pagina|page|bijlage|tabel|figuur|kwartaal|label|versie|bladzijde|categorie|conditiescore|fase|stap|jaar|prestatie|prestaties|jaarafspraken|circa|ongeveer|minimaal|maximaal|vanaf|sinds|voor|tot|telefoon|postbus|noot|voetnoot|kolom|week|uiterlijk|eind|begin|medio|ruim|bijna)$/iu

/** A unit after a number: then it counts something. */
const EENHEID =
  /^(?:%|procent|jaar|jaren|woning|woningen|huishoudens|keer|maal|x\b|maand|maanden|week|weken|dag|dagen|uur|euro|miljoen|mln|fte|m2|m²|km|graden|appartementen|huurders|eenheden|projecten|stuks|locaties|plekken|personen|mensen|kwartaal|partijen|gemeenten|corporaties|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}])/u

export const AFSPRAAK_ZONDER_NUMMER =
  /^(?:(?:prestatie)?afspraak|wat(?: spreken we af)?|maatregel)\s*:\s*/iu
/** 'Thema: Betaalbaarheid': a word for a part without a number, before its title. */
const DEEL_ZONDER_NUMMER =
  /^(?:hoofd|sub)?(?:thema|pijler|hoofdstuk|speerpunt|programmalijn)\s*:\s+(?=\p{Lu}[^.;:]{2,70}$)/iu
/** 'Bij 2.3: …' in a later part: the text belongs to the agreement with that number. */
const VERWIJZING =
  /^(?:bij|ad|uitwerking(?:\s+van)?|uitvoering(?:\s+van)?|ter uitvoering van)\s+(?:(?:prestatie)?afspraak\s+|artikel\s+)?([A-Z]?[.-]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z]|[IVX]{1,4}(?:\.\d{1,2})*)\s*:\s+/iu
/** 'Bij 2.3 De gemeente …': without a sign only with a number of two levels, and a sentence of its own after it. */
const VERWIJZING_ZONDER_TEKEN =
  /^(?:[Bb]ij|[Aa]d)\s+(?:(?:[Pp]restatie)?[Aa]fspraak\s+|[Aa]rtikel\s+)?([A-Z]?[.-]?\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?|[A-Z][.-]?\d{1,3})(?:\s+[–—-])?(?:\s+(?=\p{Lu})|$)/u
const ARTIKEL_LID = /^art(?:ikel|\.)\s*(\d{1,3})\s*[,.]?\s+lid\s+(\d{1,3})\s*[.:)]?\s*/iu

const DECIMAAL =
  /^([0-9lIO]{1,3}(?:\s?\.\s?[0-9lIO]{1,2}){1,4})(?:\s?[.:)|–—-](?=\s|$)|(?=\s|$)|(?=\p{Lu}\p{Ll}))\s*/u
const NUM = /^(\d{1,3})\s?([.)\]°:])(?=\s|$|\p{Lu})\s*/u
/** '1a.' under '1.': a letter with the number of its own item. */
const NUM_LETTER = /^(\d{1,3}(?:\.\d{1,3}){0,3})([a-z])(?:[.):](?=\s|$)|(?=\s))\s*/u
const NUM_HAAKJES = /^\((\d{1,3})\)\s*/u
const NUM_KAAL = /^(\d{1,2})(?:\s+|\s*[–—|-]\s+)(?=\p{Lu})/u
const NUM_ALLEEN = /^(\d{1,3})$/u
const LETTER_NUM =
  /^([A-Z])(?:\s?[.\-–]\s?)?(\d{1,3})((?:\.\d{1,2})*)(?:[.:)|](?=\s|$)|(?=\s|$))\s*/u
const HOOFDLETTER = /^([A-Z])(?:[.):]|\s+[–—|-])(?=\s|$)\s*/u
const HOOFDLETTER_KAAL = /^([A-Z])\s+(?=\p{Lu}\p{Ll})/u
const KLEINE_LETTER = /^(?:\(([a-z])\)|([a-z])([.)]))(?=\s|$|\p{Lu})\s*/u
const ROMEINS = /^([IVX]{1,5})(?:[.):]|\s+[–—|-]|(?=\s+\p{Lu}\p{Ll}))(?=\s|$)\s*/u
const ROMEINS_NUM = /^([IVX]{1,5})\s?\.\s?(\d{1,2})((?:\.\d{1,2})*)(?:[.:)](?=\s|$)|(?=\s|$))\s*/u
const ROMEINS_KLEIN = /^([ivx]{1,5})[.)](?=\s|$)\s*/u
const OPSOMTEKEN =
  /^(-{1,2}>|=>|[-–—•·▪■□●○◦◆◇►▶➢➤→✓✔*+o§❖▸‣⁃\uf0b7\uf0a7\uf0d8\uf02d])(?=\s|\p{L})(?:\s+|(?=\p{Lu}))/u

/** Length of a bullet sign with its white space, and the sign; null when the line has none. */
export function readOpsomteken(tekst: string): { teken: string; lengte: number } | null {
  const m = OPSOMTEKEN.exec(tekst)
  if (!m) return null
  const teken = m[1] ?? ''
  // 'o' is a bullet in old Word lists only when white space follows, '-' when it is no minus sign.
  if (teken === 'o' && !/^o\s+\p{Lu}?/u.test(tekst)) return null
  if (/^[-–+]\s?\d/u.test(tekst) && /^[-–+]\d/u.test(tekst)) return null
  return { teken, lengte: m[0].length }
}

/** Value of a roman numeral; null when it is none. */
export function readRomeins(s: string): number | null {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/iu.test(s) || s === '') return null
  let n = 0
  const w: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  const k = s.toLowerCase()
  for (let i = 0; i < k.length; i++) {
    const hier = w[k.charAt(i)] ?? 0
    const na = w[k.charAt(i + 1)] ?? 0
    n += hier < na ? -hier : hier
  }
  return n
}

/** Digits as a scan reads them: 'l' and 'I' for 1, 'O' for 0. */
function ocrCijfer(s: string): number | null {
  const t = s.trim().replace(/[lI]/gu, '1').replace(/O/gu, '0')
  return /^\d{1,3}$/u.test(t) ? Number(t) : null
}

interface Omgeving {
  readonly vorige: Lijn | undefined
  /** The line before is full: its wrap was forced. */
  readonly vol: boolean
  readonly rand: boolean
  /** The line looks like a heading by its make-up: numbers in headings and in lists are then two series. */
  readonly kop: boolean
}

/** How far the surroundings speak for a new item here. */
function weighPlace(lijn: Lijn, rest: string, om: Omgeving): number {
  let g = 0
  if (lijn.regel.alinea) g += 0.4
  else if (lijn.wit > 0) g += 0.3
  if (lijn.regel.kopniveau !== null) g += 0.6
  if (lijn.vet) g += 0.4
  const vorige = om.vorige
  if (vorige && !lijn.regel.alinea && !om.rand) {
    if (!endsSentence(vorige.tekst) && om.vol && lijn.wit === 0) g -= 0.8
    // A comma or an article before the wrap: the sentence surely goes on.
    if (
      /(?:,|\b(?:de|het|een|in|van|op|met|voor|en|of|tot|per|artikel|art\.|paragraaf|lid|bijlage|afspraak))$/iu.test(
        vorige.tekst,
      ) &&
      lijn.wit === 0
    )
      g -= 1
  }
  // 'c. partijen' is an item, '3 partijen' a count.
  const gesloten = /[.)\]:]\s*$/u.test(lijn.tekst.slice(0, -rest.length || undefined))
  if (!gesloten && EENHEID.test(rest)) g -= 2
  else if (/^\p{Ll}/u.test(rest)) g -= 0.3
  else if (/^[,;%]/u.test(rest)) g -= 2
  return g
}

/** A number that a bullet may stand before: it says itself what it is. */
const NA_OPSOMTEKEN = /^(?:verwijst|woord:(?:prestatie)?afspraak|(?:dec|LETTER|ROMEINS)[2-5])$/u

/** All candidates at the start of one line, also those after a bullet. */
export function findMerken(lijn: Lijn, index: number, om: Omgeving): Merk[] {
  const teken = readOpsomteken(lijn.tekst)
  if (!teken) return findKaleMerken(lijn, index, om)
  const rest = { ...lijn, tekst: lijn.tekst.slice(teken.lengte) }
  return findKaleMerken(rest, index, om)
    .filter((m) => NA_OPSOMTEKEN.test(m.soort))
    .map((m) => ({ ...m, lengte: m.lengte + teken.lengte }))
}

function findKaleMerken(lijn: Lijn, index: number, om: Omgeving): Merk[] {
  const t = lijn.tekst
  const uit: Merk[] = []
  const add = (
    soort: string,
    familie: Familie,
    pad: readonly number[],
    nummer: string,
    lengte: number,
    basis: number,
  ): void => {
    const rest = t.slice(lengte)
    uit.push({
      lijn: index,
      soort: om.kop && /^(?:num|LETTER1|ROMEINS1)/u.test(soort) ? `${soort}*` : soort,
      familie,
      pad,
      nummer,
      lengte,
      gewicht: basis + weighPlace(lijn, rest, om),
    })
  }

  const zonderNummer = AFSPRAAK_ZONDER_NUMMER.exec(t)
  if (zonderNummer) {
    uit.push({
      lijn: index,
      soort: 'afspraak:',
      familie: 'los',
      pad: [0],
      nummer: null,
      lengte: zonderNummer[0].length,
      gewicht: 1,
    })
    return uit
  }
  const zonderTelling = DEEL_ZONDER_NUMMER.exec(t)
  if (zonderTelling) {
    uit.push({
      lijn: index,
      soort: 'deel:',
      familie: 'los',
      pad: [0],
      nummer: null,
      lengte: zonderTelling[0].length,
      gewicht: 1,
    })
    return uit
  }
  const verwijzing = VERWIJZING.exec(t) ?? VERWIJZING_ZONDER_TEKEN.exec(t)
  if (verwijzing) {
    uit.push({
      lijn: index,
      soort: VERWIJST,
      familie: 'los',
      pad: [0],
      nummer: verwijzing[1] ?? null,
      lengte: verwijzing[0].length,
      gewicht: 1,
    })
    return uit
  }
  const artikelLid = ARTIKEL_LID.exec(t)
  if (artikelLid) {
    const pad = [Number(artikelLid[1]), Number(artikelLid[2])]
    const zin = /^\p{Ll}/u.test(t.slice(artikelLid[0].length))
    add('artikellid', 'cijfer', pad, pad.join('.'), artikelLid[0].length, zin ? -1 : 1.5)
    return uit
  }
  const woord = DEELWOORD.exec(t)
  if (woord) {
    const w = (woord[1] ?? '')
      .toLowerCase()
      .replace(/^art\.$/u, 'artikel')
      .replace(/^afspr\.$/u, 'afspraak')
    const n = woord[2] ?? ''
    const lengte = woord[0].length
    const rest = t.slice(lengte)
    // 'Artikel 44 van de Woningwet' and 'Afspraak 3 wordt …' are sentences.
    const zin =
      /^(?:van|uit|tot|wordt|is|zijn|heeft|bevat|noemt|beschrijft|omvat|bestaat|gaat|geeft|geldt|onder|lid|en|of|t\/m|worden|bij)\b/u.test(
        rest,
      ) || /^[,;)]/u.test(rest)
    const basis = zin ? -1 : 1.5
    addNumbered(`woord:${w}`, n, lengte, basis, add)
    if (!/^\p{Ll}/u.test(t) || uit.length === 0 || w === 'lid' || w === 'afspraak') {
      /* kept */
    } else uit.pop()
  } else {
    const ander = ANDER_WOORD.exec(t)
    if (ander && !GEEN_DEELWOORD.test(ander[1] ?? '')) {
      const rest = t.slice(ander[0].length)
      if (!/^\p{Ll}/u.test(rest))
        addNumbered(
          `woord:${(ander[1] ?? '').toLowerCase()}`,
          ander[2] ?? '',
          ander[0].length,
          0.4,
          add,
        )
    }
  }
  const dec = DECIMAAL.exec(t)
  if (dec && /\d/u.test(dec[1] ?? '')) {
    const ruw = dec[1] ?? ''
    const delen = ruw.split('.').map(ocrCijfer)
    const pad = delen.filter((d): d is number => d !== null)
    if (pad.length === delen.length && pad.every((p) => p < 200)) {
      const ocr = /[lIO]/u.test(ruw) || (/\s/u.test(ruw) && !/\s\.\s/u.test(ruw)) ? 0.3 : 0
      const nul = pad.some((p, k) => p === 0 && k > 0) ? 0.6 : 0
      add(
        `dec${pad.length}`,
        'cijfer',
        pad,
        pad.join('.'),
        dec[0].length,
        1 + 0.15 * pad.length - ocr - nul,
      )
    }
  } else {
    const num = NUM.exec(t)
    if (num) {
      const n = Number(num[1])
      add(`num${num[2] ?? ''}`, 'cijfer', [n], String(n), num[0].length, 0.7)
    } else {
      const h = NUM_HAAKJES.exec(t)
      if (h) add('(num)', 'los', [Number(h[1])], String(Number(h[1])), h[0].length, 0.6)
      const kaal = NUM_KAAL.exec(t)
      if (kaal)
        add('num', 'cijfer', [Number(kaal[1])], String(Number(kaal[1])), kaal[0].length, 0.2)
      const alleen = NUM_ALLEEN.exec(t)
      if (alleen && lijn.regel.cel === null)
        add('num', 'cijfer', [Number(alleen[1])], String(Number(alleen[1])), t.length, 0)
    }
  }
  const nl = NUM_LETTER.exec(t)
  if (nl) {
    const pad = [
      ...(nl[1] ?? '').split('.').map(Number),
      letterWaarde((nl[2] ?? 'a').toUpperCase()),
    ]
    add('numletter', 'cijfer', pad, `${nl[1]}${nl[2]}`, nl[0].length, 1.2)
  }
  const ln = LETTER_NUM.exec(t)
  if (ln) {
    const pad = [letterWaarde(ln[1] ?? 'A'), Number(ln[2])]
    for (const deel of (ln[3] ?? '').split('.')) if (deel !== '') pad.push(Number(deel))
    add(
      `LETTER${pad.length}`,
      'letter',
      pad,
      `${ln[1]}${/^.([.\-–])/u.exec(ln[0])?.[1] ?? ''}${ln[2]}${ln[3] ?? ''}`,
      ln[0].length,
      1,
    )
  }
  const hl = HOOFDLETTER.exec(t)
  if (hl) add('LETTER1', 'letter', [letterWaarde(hl[1] ?? 'A')], hl[1] ?? '', hl[0].length, 0.7)
  else {
    const k = HOOFDLETTER_KAAL.exec(t)
    if (k) add('LETTER1', 'letter', [letterWaarde(k[1] ?? 'A')], k[1] ?? '', k[0].length, -0.1)
  }
  const r = ROMEINS.exec(t)
  const rw = r ? readRomeins(r[1] ?? '') : null
  if (r && rw !== null) add('ROMEINS1', 'romeins', [rw], r[1] ?? '', r[0].length, 0.6)
  const rn = ROMEINS_NUM.exec(t)
  const rnw = rn ? readRomeins(rn[1] ?? '') : null
  if (rn && rnw !== null) {
    const pad = [rnw, Number(rn[2])]
    for (const deel of (rn[3] ?? '').split('.')) if (deel !== '') pad.push(Number(deel))
    add(
      `ROMEINS${pad.length}`,
      'romeins',
      pad,
      `${rn[1]}.${rn[2]}${rn[3] ?? ''}`,
      rn[0].length,
      1.2,
    )
  }
  const kl = KLEINE_LETTER.exec(t)
  if (kl) {
    const letter = kl[1] ?? kl[2] ?? 'a'
    const stijl = kl[1] ? '(letter)' : `letter${kl[3] ?? '.'}`
    add(stijl, 'los', [letterWaarde(letter.toUpperCase())], letter, kl[0].length, 0.8)
  }
  const rk = ROMEINS_KLEIN.exec(t)
  const rkw = rk ? readRomeins(rk[1] ?? '') : null
  if (rk && rkw !== null) add('romeins.', 'los', [rkw], rk[1] ?? '', rk[0].length, 0.6)
  return uit
}

type Add = (
  soort: string,
  familie: Familie,
  pad: readonly number[],
  nummer: string,
  lengte: number,
  basis: number,
) => void

/** A word with its number in any writing: '3', '3.2', 'A1', 'B', 'IV', 'vier'. */
function addNumbered(soort: string, n: string, lengte: number, basis: number, add: Add): void {
  const cijfers = n.replace(/\s/gu, '').replace(/[–-]/gu, '.')
  const tel = TELWOORD[n.toLowerCase()]
  if (/^\d+(?:\.\d+)*[a-z]?$/u.test(cijfers)) {
    const pad = cijfers
      .replace(/[a-z]$/u, '')
      .split('.')
      .map(Number)
    const achter = /([a-z])$/u.exec(cijfers)?.[1]
    if (achter) pad.push(letterWaarde(achter.toUpperCase()))
    add(soort, 'cijfer', pad, cijfers, lengte, basis)
  } else if (tel !== undefined) add(soort, 'cijfer', [tel], String(tel), lengte, basis - 0.3)
  else if (/^[A-Z]\d+(?:\.\d+)*$/u.test(cijfers)) {
    const rest = cijfers.slice(1).split('.').map(Number)
    add(soort, 'letter', [letterWaarde(cijfers.charAt(0)), ...rest], cijfers, lengte, basis)
  } else if (/^[IVX]+$/u.test(n) && readRomeins(n) !== null) {
    add(soort, 'romeins', [readRomeins(n) ?? 1], n, lengte, basis)
  } else if (/^[A-Z]$/u.test(n)) add(soort, 'letter', [letterWaarde(n)], n, lengte, basis)
}

function letterWaarde(letter: string): number {
  return letter.charCodeAt(0) - 64
}
