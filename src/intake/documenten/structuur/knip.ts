// SPDX-License-Identifier: EUPL-1.2
/** Cuts one paragraph in its parts: before and after a label in the running text, and by letters behind a label. */
import type { Bereik } from '../../../domain/bron.ts'
import { findInlineLabels, type Jaarlabel } from './jaarlabels.ts'
import type { Lijn } from './lijnen.ts'

/** A flat text with the source offset of every character. */
interface Plat {
  readonly tekst: string
  readonly plek: readonly number[]
}

function flatten(lijnen: readonly Lijn[], van: number): Plat {
  let tekst = ''
  const plek: number[] = []
  for (const l of lijnen) {
    if (l.tot <= van) continue
    const begin = Math.max(l.van, van)
    if (tekst !== '') {
      tekst += ' '
      plek.push(begin)
    }
    for (let i = begin; i < l.tot; i++) plek.push(i)
    tekst += l.tekst.slice(begin - l.van)
  }
  return { tekst, plek }
}

/** Source ranges, per line, of a stretch of the flat text. */
function toBereiken(lijnen: readonly Lijn[], plat: Plat, a: number, b: number): Bereik[] {
  if (a >= b) return []
  const van = plat.plek[a] ?? 0
  const tot = (plat.plek[b - 1] ?? 0) + 1
  return clip(lijnen, van, tot)
}

/** Ranges of the lines between two source offsets. */
export function clip(lijnen: readonly Lijn[], van: number, tot: number): Bereik[] {
  return lijnen
    .map((l) => ({ van: Math.max(l.van, van), tot: Math.min(l.tot, tot) }))
    .filter((b) => b.van < b.tot)
}

export interface Knipsel {
  /** null: the text before any label. */
  readonly label: Jaarlabel | null
  /** Ranges with label and letter. */
  readonly bereik: Bereik[]
  readonly tekst: Bereik[]
  /** Marked by a letter of its own. */
  readonly letter: boolean
}

/** Parts of the text from `van` on. `inLabel`: a label is open already, so that letters count from the start. */
export function knip(lijnen: readonly Lijn[], van: number, inLabel: boolean): Knipsel[] {
  const plat = flatten(lijnen, van)
  const labels = findInlineLabels(plat.tekst)
  const uit: Knipsel[] = []
  const eerste = labels[0]?.begin ?? plat.tekst.length
  if (inLabel) uit.push(...byLetters(lijnen, plat, 0, 0, eerste, null))
  else if (eerste > 0) {
    const b = toBereiken(lijnen, plat, 0, trimmed(plat.tekst, eerste))
    uit.push({ label: null, bereik: b, tekst: b, letter: false })
  }
  labels.forEach(({ begin, label }, i) => {
    const einde = labels[i + 1]?.begin ?? plat.tekst.length
    uit.push(
      ...byLetters(lijnen, plat, begin, begin + label.lengte, trimmed(plat.tekst, einde), label),
    )
  })
  return uit
}

function trimmed(tekst: string, tot: number): number {
  let t = tot
  while (t > 0 && tekst.charAt(t - 1) === ' ') t--
  return t
}

/** 'a. …; b. …' in one paragraph: only letters that follow each other. */
function byLetters(
  lijnen: readonly Lijn[],
  plat: Plat,
  begin: number,
  van: number,
  tot: number,
  label: Jaarlabel | null,
): Knipsel[] {
  const stuk = plat.tekst.slice(0, tot)
  const plaatsen: { begin: number; na: number }[] = []
  let letter = 'a'
  const patroon = /(?<=^|[;.:,?!”)]\s+|^\s*|\ben\s+)\(?([a-z])[.)]\s+/gu
  patroon.lastIndex = van
  for (let m = patroon.exec(stuk); m; m = patroon.exec(stuk)) {
    if (m[1] !== letter) continue
    if (letter === 'a' && m.index !== van && !/[:]\s*$/u.test(stuk.slice(0, m.index))) continue
    plaatsen.push({ begin: m.index, na: m.index + m[0].length })
    letter = String.fromCharCode(letter.charCodeAt(0) + 1)
  }
  if (plaatsen.length === 0) {
    if (begin >= tot) return []
    return [
      {
        label,
        bereik: toBereiken(lijnen, plat, begin, tot),
        tekst: toBereiken(lijnen, plat, van, tot),
        letter: false,
      },
    ]
  }
  const uit: Knipsel[] = []
  const kop = plaatsen[0]?.begin ?? van
  if (kop > van && stuk.slice(van, kop).trim() !== '')
    uit.push({
      label,
      bereik: toBereiken(lijnen, plat, begin, trimmed(plat.tekst, kop)),
      tekst: toBereiken(lijnen, plat, van, trimmed(plat.tekst, kop)),
      letter: false,
    })
  plaatsen.forEach((p, i) => {
    const einde = trimmed(plat.tekst, plaatsen[i + 1]?.begin ?? tot)
    const start = i === 0 && uit.length === 0 ? begin : p.begin
    uit.push({
      label,
      bereik: toBereiken(lijnen, plat, start, einde),
      tekst: toBereiken(lijnen, plat, p.na, einde),
      letter: true,
    })
  })
  return uit
}
