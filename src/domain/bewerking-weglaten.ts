// SPDX-License-Identifier: EUPL-1.2
/** What stands under an afspraak when it is left out, gets another kind or comes back: never moved to another one. */
import { nieuweSleutel } from './bewerking-basis.ts'
import { LEGE_VELDEN } from './ontleding.ts'
import type { Onderdeel, Ontleding } from './ontleding.ts'

/** Where the prestaties stand that belong to the afspraak at `index`; empty for every other kind. */
export function vindPrestaties(onderdelen: readonly Onderdeel[], index: number): readonly number[] {
  const uit: number[] = []
  if (onderdelen[index]?.soort !== 'afspraak') return uit
  for (let i = index + 1; i < onderdelen.length; i++) {
    const soort = onderdelen[i]?.soort
    if (soort === 'afspraak' || soort === 'paragraaf' || soort === 'pijler') break
    if (soort === 'prestatie') uit.push(i)
  }
  return uit
}

/** An afspraak without text holds the prestaties of one that is not there, in the same paragraaf. */
export function voegLegeAfspraakToe(ontleding: Ontleding, index: number): Ontleding {
  const leeg: Onderdeel = {
    sleutel: nieuweSleutel(ontleding),
    soort: 'afspraak',
    nummer: null,
    tekst: '',
    passages: [],
    jaar: null,
    reden: null,
    kolommen: null,
    velden: LEGE_VELDEN,
    looptijd_tot: null,
  }
  return { ...ontleding, onderdelen: ontleding.onderdelen.toSpliced(index, 0, leeg) }
}

/** Takes the one without text away when the afspraak at `index`, whose place it kept, is back. */
export function haalLegeAfspraakWeg(ontleding: Ontleding, index: number): Ontleding {
  const { onderdelen } = ontleding
  const na = onderdelen.findIndex((o, i) => i > index && o.soort !== 'weggelaten')
  const deel = onderdelen[na]
  if (deel?.soort !== 'afspraak' || deel.nummer !== null || deel.tekst !== '') return ontleding
  if (deel.passages.length > 0) return ontleding
  if (ontleding.bevindingen.some((b) => b.onderdelen.includes(deel.sleutel))) return ontleding
  return { ...ontleding, onderdelen: onderdelen.toSpliced(na, 1) }
}

/** A prestatie that went along comes back alone: not to the afspraak before its own. */
export function houdPlaats(ontleding: Ontleding, index: number, mee: string): Ontleding {
  const { onderdelen } = ontleding
  const eigen = onderdelen.findIndex((o) => o.sleutel === mee)
  if (onderdelen[eigen]?.soort === 'afspraak') return ontleding
  const begin = eigen >= 0 && eigen < index ? eigen + 1 : index
  const houder = onderdelen
    .slice(begin, index)
    .some((o) => o.soort === 'afspraak' || o.soort === 'paragraaf' || o.soort === 'pijler')
  return houder ? ontleding : voegLegeAfspraakToe(ontleding, begin)
}
