// SPDX-License-Identifier: EUPL-1.2
/**
 * Working lines: the non-empty lines of a `Bron`, trimmed, with the few features of make-up that the recognition
 * uses. Everything after this works with character ranges, so that no text can be lost or doubled unnoticed.
 */
import type { Bereik, Bron, Regel } from '../../../domain/bron.ts'

export interface Lijn extends Bereik {
  /** Place in the list of working lines. */
  readonly i: number
  readonly regel: Regel
  /** The line without white space at its ends. */
  readonly tekst: string
  /** The white space that the line had at its end: a wrap after it was a space, not a torn word. */
  readonly spatieNa: boolean
  readonly wit: number
  readonly vet: boolean
  readonly cursief: boolean
  /** The one non-black colour of the whole line; null when black or mixed. */
  readonly kleur: string | null
  readonly grootte: number | null
}

const WIT = /[\s\u00a0\u200b\ufeff]/u

/** Range without white space at its ends; null when nothing is left. */
export function trimBereik(tekst: string, van: number, tot: number): Bereik | null {
  let a = van
  let b = tot
  while (a < b && WIT.test(tekst.charAt(a))) a++
  while (b > a && WIT.test(tekst.charAt(b - 1))) b--
  return a < b ? { van: a, tot: b } : null
}

/** The non-empty lines of the source, in order. */
export function makeLijnen(bron: Bron): Lijn[] {
  const lijnen: Lijn[] = []
  let wit = 0
  for (const regel of bron.regels) {
    const bereik = trimBereik(bron.tekst, regel.van, regel.tot)
    if (!bereik) {
      wit += 1
      continue
    }
    const lengte = bereik.tot - bereik.van
    let vet = 0
    let cursief = 0
    const kleuren = new Map<string, number>()
    for (const o of regel.opmaak) {
      const n = Math.min(o.tot, bereik.tot) - Math.max(o.van, bereik.van)
      if (n <= 0) continue
      if (o.vet) vet += n
      if (o.cursief) cursief += n
      if (o.kleur) kleuren.set(o.kleur, (kleuren.get(o.kleur) ?? 0) + n)
    }
    const kleur = [...kleuren].find(([, n]) => n >= lengte * 0.8)?.[0] ?? null
    lijnen.push({
      ...bereik,
      i: lijnen.length,
      regel,
      tekst: bron.tekst.slice(bereik.van, bereik.tot),
      spatieNa: bereik.tot < regel.tot,
      wit: Math.max(regel.witErvoor, wit),
      vet: vet >= lengte * 0.85,
      cursief: cursief >= lengte * 0.85,
      kleur,
      grootte: regel.grootte,
    })
    wit = 0
  }
  return levelWit(lijnen)
}

/**
 * Where a blank line stands above (nearly) every line and sentences run over them, blank lines say nothing: only more
 * of them do.
 */
function levelWit(lijnen: Lijn[]): Lijn[] {
  const los = lijnen.filter(
    (l) =>
      !l.regel.alinea &&
      !l.regel.cel &&
      l.grootte === null &&
      lijnen[l.i - 1]?.regel.bladzijde === l.regel.bladzijde,
  )
  const wit = los.map((l) => l.wit).sort((a, b) => a - b)
  const laagste = wit[Math.floor(wit.length * 0.05)] ?? 0
  const vol = (los.map((l) => l.tekst.length).sort((a, b) => b - a)[0] ?? 0) * 0.75
  const doorlopend = los.filter((l) => {
    const vorige = lijnen[l.i - 1]?.tekst ?? ''
    return !endsSentence(vorige) && (/^\p{Ll}{2}/u.test(l.tekst) || vorige.length >= vol)
  }).length
  if (laagste === 0 || doorlopend < los.length * 0.03) return lijnen
  return lijnen.map((l) =>
    l.regel.alinea || l.regel.cel ? l : { ...l, wit: Math.max(0, l.wit - laagste) },
  )
}

/** Does this text end as a sentence does? Closing quotes and brackets after the mark count with it. */
export function endsSentence(tekst: string): boolean {
  return /[.;:!?…]["'”’)\]]*$/u.test(tekst)
}

/** Lower case, white space made one space, marks of accents kept. */
export function fold(tekst: string): string {
  return tekst
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase()
}
