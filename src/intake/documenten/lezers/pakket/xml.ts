// SPDX-License-Identifier: EUPL-1.2
/**
 * A small, strict XML reader for the parts of DOCX and ODT. It knows elements, attributes, text, CDATA, and the
 * five named and the numeric character references, and nothing else: a DOCTYPE or any other entity is refused, so
 * entity tricks cannot begin. Names come out with one fixed prefix per namespace, whatever prefix the file uses.
 */
import { MAX_XML_DIEPTE, MAX_XML_ELEMENTEN } from '../../grenzen.ts'
import { LeesFout } from '../bouw-bron.ts'
import { NAAMRUIMTEN } from './naamruimten.ts'

export interface XmlElement {
  readonly naam: string
  /** By name with the fixed prefix; a map, so that no name in a file can collide with anything. */
  readonly attr: ReadonlyMap<string, string>
  readonly kinderen: (XmlElement | string)[]
}

const GEEN_ATTR: ReadonlyMap<string, string> = new Map()
type Voorvoegsels = ReadonlyMap<string, string>

const onveilig = (): LeesFout => new LeesFout({ ok: false, fout: 'document_xml_onveilig' })
const beschadigd = (): LeesFout => new LeesFout({ ok: false, fout: 'document_beschadigd' })

export function leesXml(bytes: Uint8Array): XmlElement {
  const bron = decodeer(bytes)
  const wortel: XmlElement = { naam: '', attr: GEEN_ATTR, kinderen: [] }
  const stapel: { element: XmlElement; ruweNaam: string; ruimten: Voorvoegsels }[] = [
    { element: wortel, ruweNaam: '', ruimten: new Map([['xml', 'xml:']]) },
  ]
  let aantal = 0
  let p = 0
  while (p < bron.length) {
    const top = stapel[stapel.length - 1]
    if (!top) throw beschadigd()
    const open = bron.indexOf('<', p)
    if (open !== p) {
      const tekst = bron.slice(p, open < 0 ? bron.length : open)
      if (stapel.length > 1) top.element.kinderen.push(vertaal(tekst))
      else if (tekst.trim() !== '') throw beschadigd()
      if (open < 0) break
    }
    p = open + 1
    const c = bron.charCodeAt(p)
    if (c === 33 /* ! */) {
      p = slaOver(bron, p, top.element)
    } else if (c === 63 /* ? */) {
      p = na(bron, '?>', p)
    } else if (c === 47 /* / */) {
      const eind = na(bron, '>', p)
      if (stapel.length < 2 || bron.slice(p + 1, eind - 1).trimEnd() !== top.ruweNaam) {
        throw beschadigd()
      }
      stapel.pop()
      p = eind
    } else {
      if (++aantal > MAX_XML_ELEMENTEN || stapel.length > MAX_XML_DIEPTE) throw onveilig()
      if (stapel.length === 1 && wortel.kinderen.length > 0) throw beschadigd()
      const kop = leesKop(bron, p, top.ruimten)
      top.element.kinderen.push(kop.element)
      if (!kop.leeg) {
        stapel.push({ element: kop.element, ruweNaam: kop.ruweNaam, ruimten: kop.ruimten })
      }
      p = kop.eind
    }
  }
  const eerste = wortel.kinderen[0]
  if (stapel.length !== 1 || eerste === undefined || typeof eerste === 'string') throw beschadigd()
  return eerste
}

const NAAM = /[^\s/>=<"'&]+/y
const ATTR = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

function leesKop(
  bron: string,
  p: number,
  boven: Voorvoegsels,
): {
  element: XmlElement
  ruweNaam: string
  ruimten: Voorvoegsels
  leeg: boolean
  eind: number
} {
  NAAM.lastIndex = p
  const ruweNaam = NAAM.exec(bron)?.[0]
  if (!ruweNaam) throw beschadigd()
  p += ruweNaam.length
  let ruimten = boven
  let ruw: [string, string][] | null = null
  for (;;) {
    ATTR.lastIndex = p
    const m = ATTR.exec(bron)
    if (!m) break
    p = ATTR.lastIndex
    const naam = m[1] ?? ''
    const waarde = m[2] ?? m[3] ?? ''
    if (naam === 'xmlns' || naam.startsWith('xmlns:')) {
      if (ruimten === boven) ruimten = new Map(boven)
      const vast = NAAMRUIMTEN.get(waarde) ?? '?:'
      ;(ruimten as Map<string, string>).set(naam === 'xmlns' ? '' : naam.slice(6), vast)
    } else {
      ruw ??= []
      ruw.push([naam, waarde])
    }
  }
  let attr = GEEN_ATTR
  if (ruw) {
    const nieuw = new Map<string, string>()
    for (const [naam, waarde] of ruw) nieuw.set(noem(naam, ruimten, true), vertaal(waarde))
    attr = nieuw
  }
  while (bron.charCodeAt(p) <= 32) p++
  const leeg = bron.charCodeAt(p) === 47
  if (leeg) p++
  if (bron.charCodeAt(p) !== 62) throw beschadigd()
  const element: XmlElement = { naam: noem(ruweNaam, ruimten, false), attr, kinderen: [] }
  return { element, ruweNaam, ruimten, leeg, eind: p + 1 }
}

function noem(naam: string, ruimten: Voorvoegsels, attribuut: boolean): string {
  const dubbel = naam.indexOf(':')
  if (dubbel < 0) return attribuut ? naam : (ruimten.get('') ?? '') + naam
  const vast = ruimten.get(naam.slice(0, dubbel))
  return vast === undefined ? naam : vast + naam.slice(dubbel + 1)
}

/** Comment or CDATA; anything else with `<!` is a document type or an entity. */
function slaOver(bron: string, p: number, element: XmlElement): number {
  if (bron.startsWith('!--', p)) return na(bron, '-->', p + 3)
  if (bron.startsWith('![CDATA[', p)) {
    const eind = na(bron, ']]>', p + 8)
    element.kinderen.push(bron.slice(p + 8, eind - 3))
    return eind
  }
  throw onveilig()
}

function na(bron: string, teken: string, van: number): number {
  const i = bron.indexOf(teken, van)
  if (i < 0) throw beschadigd()
  return i + teken.length
}

const NAMEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function vertaal(tekst: string): string {
  if (!tekst.includes('&')) return tekst
  return tekst.replace(/&([^;&\s]{0,32};?)/g, (_, naam: string) => {
    if (!naam.endsWith(';')) throw beschadigd()
    const kaal = naam.slice(0, -1)
    const vast = Object.hasOwn(NAMEN, kaal) ? NAMEN[kaal] : undefined
    if (vast !== undefined) return vast
    const m = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(kaal)
    // A named entity that XML itself does not know needs a DOCTYPE, and that is refused.
    if (!m) throw onveilig()
    const code = m[1] !== undefined ? Number.parseInt(m[1], 16) : Number(m[2])
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

function decodeer(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const soort = /^\W{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(kop)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(soort).decode(bytes)
  } catch {
    throw beschadigd()
  }
}

export const isElement = (k: XmlElement | string): k is XmlElement => typeof k !== 'string'

export function kind(e: XmlElement | null, naam: string): XmlElement | null {
  if (e) for (const k of e.kinderen) if (typeof k !== 'string' && k.naam === naam) return k
  return null
}

export function kinderen(e: XmlElement | null, naam?: string): XmlElement[] {
  const uit: XmlElement[] = []
  if (e)
    for (const k of e.kinderen)
      if (typeof k !== 'string' && (naam === undefined || k.naam === naam)) uit.push(k)
  return uit
}

/** All text within an element, whatever the elements around it. */
export function alleTekst(e: XmlElement | null): string {
  if (!e) return ''
  return e.kinderen.map((k) => (typeof k === 'string' ? k : alleTekst(k))).join('')
}

/** First descendant with that name, in document order. */
export function vind(e: XmlElement | null, naam: string): XmlElement | null {
  if (!e) return null
  for (const k of e.kinderen) {
    if (typeof k === 'string') continue
    if (k.naam === naam) return k
    const dieper = vind(k, naam)
    if (dieper) return dieper
  }
  return null
}
