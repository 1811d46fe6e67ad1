// SPDX-License-Identifier: EUPL-1.2
/** Cuts a long document in parts that each make one quick page: a pijler, a few short ones, or a stretch of a long one. */
import type { Onderdeel } from '../../../domain/ontleding.ts'

export interface Deel {
  /** Counts from 1. */
  readonly nr: number
  readonly titel: string
  readonly onderdelen: readonly Onderdeel[]
}

/** A part holds about this many pieces; it grows a little to end before a heading or an afspraak. */
const PER_DEEL = 45
const HOOGSTENS = 70
/** Pijlers shorter than this share a part: a page of two afspraken is a click without work. */
const MINSTENS = 15

const telZichtbaar = (onderdelen: readonly Onderdeel[]): number =>
  onderdelen.filter((o) => o.soort !== 'weggelaten').length

function naamVan(pijler: Onderdeel | null): string {
  if (!pijler) return 'Begin van het document'
  return pijler.nummer === null ? pijler.tekst : `${pijler.nummer}. ${pijler.tekst}`
}

export function verdeel(onderdelen: readonly Onderdeel[]): readonly Deel[] {
  const groepen: { titel: string; tot: string | null; vervolg: number; onderdelen: Onderdeel[] }[] =
    []
  let pijler: Onderdeel | null = null
  for (const deel of onderdelen) {
    const laatste = groepen.at(-1)
    const vol =
      laatste !== undefined &&
      (laatste.onderdelen.length >= HOOGSTENS ||
        (laatste.onderdelen.length >= PER_DEEL &&
          (deel.soort === 'paragraaf' || deel.soort === 'afspraak')))
    // A few left out lines before the first pijler are no part of their own.
    const eerste = pijler === null && (laatste?.onderdelen.length ?? 0) < 12
    const kort =
      pijler !== null && laatste?.vervolg === 1 && telZichtbaar(laatste.onderdelen) < MINSTENS
    const samen = deel.soort === 'pijler' && (eerste || kort)
    if (deel.soort === 'pijler') pijler = deel
    if (!laatste || vol || (deel.soort === 'pijler' && !samen)) {
      const vervolg = laatste && deel.soort !== 'pijler' ? laatste.vervolg + 1 : 1
      groepen.push({ titel: naamVan(pijler), tot: null, vervolg, onderdelen: [deel] })
    } else {
      if (samen && kort) laatste.tot = naamVan(pijler)
      else if (samen) laatste.titel = naamVan(pijler)
      laatste.onderdelen.push(deel)
    }
  }
  return groepen.map((g, i) => ({
    nr: i + 1,
    titel:
      g.vervolg > 1
        ? `${g.titel}, deel ${String(g.vervolg)}`
        : g.tot === null
          ? g.titel
          : `${g.titel} tot en met ${g.tot}`,
    onderdelen: g.onderdelen,
  }))
}

export const TOON_KEUZES = [
  'alles',
  'twijfel',
  'pijler',
  'paragraaf',
  'inleiding',
  'afspraak',
  'prestatie',
  'weggelaten',
] as const
export type ToonKeuze = (typeof TOON_KEUZES)[number]

export function leesToon(ruw: string | undefined): ToonKeuze {
  return TOON_KEUZES.find((k) => k === ruw) ?? 'alles'
}

/** The parts of what a filter leaves over; without a filter, the parts of the whole document. */
export function verdeelMetFilter(
  onderdelen: readonly Onderdeel[],
  toon: ToonKeuze,
  metTwijfel: ReadonlySet<string>,
): readonly Deel[] {
  if (toon === 'alles') return verdeel(onderdelen)
  const over = onderdelen.filter((o) =>
    toon === 'twijfel' ? metTwijfel.has(o.sleutel) : o.soort === toon,
  )
  const delen: Deel[] = []
  for (let i = 0; i < over.length; i += PER_DEEL)
    delen.push({
      nr: delen.length + 1,
      titel: `${String(i + 1)} tot en met ${String(Math.min(over.length, i + PER_DEEL))}`,
      onderdelen: over.slice(i, i + PER_DEEL),
    })
  return delen
}

/** In which part a piece stands; 1 when nowhere. */
export function deelVan(delen: readonly Deel[], sleutel: string): number {
  return delen.find((d) => d.onderdelen.some((o) => o.sleutel === sleutel))?.nr ?? 1
}
