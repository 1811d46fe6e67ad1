// SPDX-License-Identifier: EUPL-1.2
/** What stands under a piece when it is left out, gets another kind or comes back: never moved unseen to another one. */
import { nieuweSleutel } from './bewerking-basis.ts'
import { LEGE_VELDEN } from './ontleding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'

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

const KOPPEN: ReadonlySet<Onderdeelsoort> = new Set(['pijler', 'paragraaf'])

/** Where all stands that belongs to the piece at `index`: the prestaties of an afspraak, everything under a heading. */
export function vindEronder(onderdelen: readonly Onderdeel[], index: number): readonly number[] {
  const kop = onderdelen[index]
  if (!kop || !KOPPEN.has(kop.soort)) return vindPrestaties(onderdelen, index)
  const uit: number[] = []
  for (let i = index + 1; i < onderdelen.length; i++) {
    const soort = onderdelen[i]?.soort
    if (soort === 'pijler' || soort === kop.soort) break
    if (soort !== 'weggelaten') uit.push(i)
  }
  return uit
}

/** Key of the piece that each one hangs on; null at the top. Left out pieces hang on nothing. */
function vindOuders(onderdelen: readonly Onderdeel[]): ReadonlyMap<string, string | null> {
  const uit = new Map<string, string | null>()
  let pijler: string | null = null
  let paragraaf: string | null = null
  let afspraak: string | null = null
  for (const { sleutel, soort } of onderdelen) {
    if (soort === 'weggelaten') continue
    if (soort === 'pijler') {
      uit.set(sleutel, null)
      ;[pijler, paragraaf, afspraak] = [sleutel, null, null]
    } else if (soort === 'paragraaf') {
      uit.set(sleutel, pijler)
      ;[paragraaf, afspraak] = [sleutel, null]
    } else if (soort === 'prestatie') uit.set(sleutel, afspraak ?? paragraaf ?? pijler)
    else {
      uit.set(sleutel, paragraaf ?? pijler)
      if (soort === 'afspraak') afspraak = sleutel
    }
  }
  return uit
}

/** A piece that hangs on something else than before. `naar`: on what now; null: on the document itself. */
interface Verhuisd {
  readonly sleutel: string
  readonly naar: string | null
}

/** What hangs on something else after an edit, in order; the pieces that were not there before, or are gone, not. */
export function vindVerhuisd(voor: Ontleding, na: Ontleding): readonly Verhuisd[] {
  const oud = vindOuders(voor.onderdelen)
  const soorten = new Map(voor.onderdelen.map((o) => [o.sleutel, o.soort]))
  const nieuw = vindOuders(na.onderdelen)
  return na.onderdelen.flatMap(({ sleutel, soort }) => {
    const naar = nieuw.get(sleutel)
    // What itself became another kind was meant to hang on something else.
    if (naar === undefined || !oud.has(sleutel) || soorten.get(sleutel) !== soort) return []
    return oud.get(sleutel) === naar ? [] : [{ sleutel, naar }]
  })
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
