// SPDX-License-Identifier: EUPL-1.2
/** Marks within a line of Markdown: emphasis, links, code, HTML tags. What stays is what a reader would see. */
import type { Loop } from '../bouw-bron.ts'
import { kleurVanHex } from '../kleur.ts'

interface Stand {
  vet: boolean
  cursief: boolean
  kleuren: (string | null)[]
}

const NAMEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  egrave: 'è',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
}

const KLEURNAMEN: Readonly<Record<string, string>> = {
  orange: '#ffa500',
  darkorange: '#ff8c00',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  purple: '#800080',
}

// One alternative per kind of mark; anything else is text. Every part is bounded, so no line can make it slow.
const TEKEN =
  /\\([!-/:-@[-`{-~])|(`{1,3})([^`\n]{1,500})\2|!\[([^\]\n]{0,300})\]\([^)\n]{0,600}\)|\[\^[^\]\n]{1,40}\]|\[([^\]\n]{1,300})\]\([^)\n]{0,600}\)|<(https?:[^>\s]{1,600})>|<!--[\s\S]{0,5000}?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:\s[^<>]{0,500})?)\/?>|&(#?\w{1,10});|((?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,3}(?!_)|~~)/g

export interface InlineTellers {
  afbeeldingen: number
}

/** Runs of the text; a line break that the writer asked for comes as '\n'. */
export function leesInline(tekst: string, tellers: InlineTellers): Loop[] {
  const uit: Loop[] = []
  const stand: Stand = { vet: false, cursief: false, kleuren: [] }
  const schrijf = (deel: string): void => {
    if (deel === '') return
    const kleur = stand.kleuren.findLast((k) => k !== null) ?? null
    uit.push({ tekst: deel, kleur, vet: stand.vet, cursief: stand.cursief })
  }
  let p = 0
  for (const m of tekst.matchAll(TEKEN)) {
    const [heel, los, , code, beeld, verwijzing, adres, dicht, tag, attr, entiteit, nadruk] = m
    schrijf(tekst.slice(p, m.index))
    p = m.index + heel.length
    if (los !== undefined) schrijf(los)
    else if (code !== undefined) schrijf(code)
    else if (beeld !== undefined) {
      tellers.afbeeldingen++
      schrijf(beeld)
    } else if (verwijzing !== undefined) {
      for (const l of leesInline(verwijzing, tellers)) schrijf(l.tekst)
    } else if (adres !== undefined) schrijf(adres)
    else if (tag !== undefined)
      leesTag(tag.toLowerCase(), dicht === '/', attr ?? '', stand, schrijf)
    else if (entiteit !== undefined) schrijf(vertaal(entiteit) ?? heel)
    else if (nadruk !== undefined && !zetNadruk(tekst, m.index, nadruk, stand)) schrijf(nadruk)
  }
  schrijf(tekst.slice(p))
  return uit
}

/** False when the signs are not a mark here but text: `2 * 3`, `naam_van_iets`. */
function zetNadruk(tekst: string, plaats: number, teken: string, stand: Stand): boolean {
  const voor = tekst[plaats - 1] ?? ' '
  const na = tekst[plaats + teken.length] ?? ' '
  const opent = /\S/.test(na) && (teken[0] !== '_' || !/[\p{L}\p{N}]/u.test(voor))
  const sluit = /\S/.test(voor) && (teken[0] !== '_' || !/[\p{L}\p{N}]/u.test(na))
  if (teken === '~~') return opent || sluit
  const isAan = teken.length === 1 ? stand.cursief : stand.vet
  if (isAan ? !sluit : !(opent && tekst.indexOf(teken, plaats + teken.length) > 0)) return false
  if (teken.length !== 2) stand.cursief = !isAan
  if (teken.length >= 2) stand.vet = !isAan
  return true
}

function leesTag(
  tag: string,
  dicht: boolean,
  attr: string,
  stand: Stand,
  schrijf: (deel: string) => void,
): void {
  if (tag === 'br') schrijf('\n')
  else if (tag === 'b' || tag === 'strong') stand.vet = !dicht
  else if (tag === 'i' || tag === 'em') stand.cursief = !dicht
  else if (tag === 'span' || tag === 'font') {
    if (dicht) stand.kleuren.pop()
    else {
      const kleur = /color\s*[:=]\s*["']?\s*(#[0-9a-f]{6}|[a-z]+)/i.exec(attr)?.[1]?.toLowerCase()
      stand.kleuren.push(kleurVanHex(KLEURNAMEN[kleur ?? ''] ?? kleur))
    }
  }
}

function vertaal(naam: string): string | null {
  if (Object.hasOwn(NAMEN, naam)) return NAMEN[naam] ?? null
  const m = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(naam)
  const code = m ? (m[1] === undefined ? Number(m[2]) : Number.parseInt(m[1], 16)) : 0
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}
