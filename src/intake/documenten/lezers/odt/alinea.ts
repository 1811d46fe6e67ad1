// SPDX-License-Identifier: EUPL-1.2
/** What a reader sees of one OpenDocument paragraph: runs, notes and frames taken apart. */
import { MAX_HERHALING, MAX_SPATIES } from '../../grenzen.ts'
import type { Loop } from '../bouw-bron.ts'
import { kinderen, type XmlElement } from '../pakket/xml.ts'
import type { OdtOpmaak, OdtStijlen } from './stijlen.ts'

export interface OdtInhoud {
  readonly lopen: Loop[]
  /** Bodies of footnotes and endnotes. */
  readonly noten: XmlElement[]
  /** Text boxes and shapes with text. */
  readonly tekstvakken: XmlElement[]
}

export interface OdtTellers {
  afbeeldingen: number
  ingesloten: number
}

/** Elements whose contents are no text of the document: comments, marks of changes, readings for ruby, scripts. */
const STIL =
  /^(?:office:annotation|office:annotation-end|text:change|text:change-start|text:change-end|text:ruby-text|text:hidden-paragraph|text:note-citation|text:script|text:bookmark|text:tracked-changes|office:event-listeners|svg:title|svg:desc)$/

export function leesOdtInhoud(
  ouder: XmlElement,
  opmaak: OdtOpmaak,
  stijlen: OdtStijlen,
  uit: OdtInhoud,
  tellers: OdtTellers,
): void {
  for (const k of ouder.kinderen) {
    if (typeof k === 'string') {
      if (opmaak.verborgen) continue
      // OpenDocument reads any run of white space as one space; more is written as text:s.
      schrijf(k.replace(/[ \t\r\n]+/g, ' '), opmaak, uit)
      continue
    }
    switch (k.naam) {
      case 'text:s':
        schrijf(' '.repeat(Math.min(aantal(k.attr.get('text:c')), MAX_SPATIES)), opmaak, uit)
        break
      case 'text:tab':
        schrijf('\t', opmaak, uit)
        break
      case 'text:line-break':
        schrijf('\n', opmaak, uit)
        break
      case 'text:note':
        for (const n of kinderen(k, 'text:note-body')) uit.noten.push(n)
        break
      case 'text:span':
      case 'text:a': {
        const eigen = stijlen.tekst(k.attr.get('text:style-name') ?? null, opmaak)
        leesOdtInhoud(k, eigen, stijlen, uit, tellers)
        break
      }
      case 'text:hidden-text':
      case 'text:conditional-text':
        if (k.attr.get('text:is-hidden') !== 'true') leesOdtInhoud(k, opmaak, stijlen, uit, tellers)
        break
      default:
        if (STIL.test(k.naam)) break
        if (k.naam.startsWith('draw:')) leesTekening(k, uit, tellers)
        else leesOdtInhoud(k, opmaak, stijlen, uit, tellers)
    }
  }
}

function schrijf(tekst: string, opmaak: OdtOpmaak, uit: OdtInhoud): void {
  if (tekst === '') return
  uit.lopen.push({
    tekst,
    kleur: opmaak.kleur ?? null,
    vet: opmaak.vet ?? false,
    cursief: opmaak.cursief ?? false,
  })
}

/** Frames: text in a box or a shape is kept for after the paragraph; pictures and objects are counted. */
export function leesTekening(e: XmlElement, uit: OdtInhoud, tellers: OdtTellers): void {
  if (e.naam === 'draw:image') tellers.afbeeldingen++
  else if (e.naam === 'draw:object' || e.naam === 'draw:object-ole') tellers.ingesloten++
  else if (kinderen(e).some((k) => /^text:(?:p|h|list|section)$|^table:table$/.test(k.naam))) {
    uit.tekstvakken.push(e)
  } else {
    for (const k of kinderen(e)) {
      if (k.naam.startsWith('draw:')) leesTekening(k, uit, tellers)
    }
  }
}

export function aantal(waarde: string | undefined): number {
  const n = Number(waarde ?? '1')
  return Number.isInteger(n) && n > 0 ? Math.min(n, MAX_HERHALING) : 1
}
