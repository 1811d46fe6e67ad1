// SPDX-License-Identifier: EUPL-1.2
/** Who acts by what stands beside the sentence: 'Inzet gemeente 2026:' before it, '(gemeente, Q4 2026)' behind it. */
import type { Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Betrokkene } from '../../../domain/overeenkomst.ts'
import type { Namenboek } from './namenboek.ts'

const VERBINDING =
  /^(?:[\s,;/&+:.*()–—-]|(?<!\p{L})(?:en|of|de|het|samen|met|beide|alle)(?!\p{L}))*$/u

/** The parties of words that hold nothing but parties; null when they say anything else. */
function onlyParties(woorden: string, namen: Namenboek): readonly Betrokkene[] | null {
  const uit = new Set<Betrokkene>()
  let rest = ''
  let vanaf = 0
  for (const v of namen.find(woorden)) {
    if (!v.partij || v.wie === 'zij') return null
    rest += woorden.slice(vanaf, v.van)
    vanaf = v.tot
    uit.add(v.wie === 'wij' ? 'partijen' : v.wie)
  }
  rest += woorden.slice(vanaf)
  return uit.size > 0 && VERBINDING.test(rest) ? [...uit] : null
}

const LABELWOORD =
  /(?<!\p{L})(?:inzet|inspanning(?:en)?|acties?|actiepunten?|bijdragen?|rol|taak|taken|prestaties?|afspra(?:ak|ken)|activiteit(?:en)?|opgave|trekkers?|wie|verantwoordelijk(?:e|heid)?|uitvoering|resultaat|wat doet|wat doen|door|van|voor|in|jaar)(?!\p{L})|\d+/giu

/** The words before the text of an item, with which its passage begins: number, label and year. */
export function labelOf(bron: Bron, o: Onderdeel): string {
  const [p] = o.passages
  const begin = o.tekst.slice(0, 12)
  if (!p || begin === '') return ''
  const ruw = bron.tekst.slice(p.van, Math.min(p.tot, p.van + 160)).replace(/\s+/gu, ' ')
  return ruw.slice(0, Math.max(0, ruw.indexOf(begin)))
}

/** 'Inzet gemeente 2026:' → gemeente. */
export function wieUitLabel(label: string, namen: Namenboek): readonly Betrokkene[] | null {
  if (!/\p{L}{2}/u.test(label) || label.length > 90) return null
  return onlyParties(label.replace(LABELWOORD, ' '), namen)
}

const TIJD =
  /^(?:uiterlijk|vóór|voor|vanaf|start|eind|begin|medio|per|in|op|gereed|doorlopend|continu|structureel|lopend|jaarlijks|halfjaarlijks|maandelijks|elk|ieder|heel|tot|t\/m|gedurende|\d|[qk]\d|(?:eerste|tweede|derde|vierde)\skwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|winter)(?!\p{L})/iu

/** '… bouwt 40 woningen. (gemeente en X, vóór 1 juli)': who and when between brackets at the end. */
export function wieUitSlot(tekst: string, namen: Namenboek): readonly Betrokkene[] | null {
  const m = /(\S)\s\(([^()]{2,120})\)\s*\.?$/u.exec(tekst)
  if (!m) return null
  const binnen = m[2] ?? ''
  const kop = /^(?:trekkers?|wie|actie(?:houder)?|verantwoordelijk(?:e)?)\s*:\s*/iu.exec(binnen)
  const delen = binnen.slice(kop?.[0].length ?? 0).split(/[,;:]\s+|\s[–-]\s/u)
  const uit = new Set<Betrokkene>()
  let n = 0
  for (; n < delen.length; n += 1) {
    const wie = onlyParties(delen[n] ?? '', namen)
    if (!wie) break
    for (const x of wie) uit.add(x)
  }
  if (uit.size === 0) return null
  const naZin = /[.!?]/u.test(m[1] ?? '')
  return kop || naZin || TIJD.test(delen[n] ?? '') ? [...uit] : null
}
