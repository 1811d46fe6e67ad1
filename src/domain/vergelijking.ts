// SPDX-License-Identifier: EUPL-1.2
/**
 * Which item of a newer document is which item of the stored one, so that an agreement keeps its identity when it
 * is reworded, renumbered or moved. The text decides; the number and the place only help.
 */
import { gelijkenisMaat } from './gelijkenis.ts'

export interface VergelijkItem {
  readonly sleutel: string
  readonly soort: 'pijler' | 'paragraaf' | 'afspraak' | 'prestatie'
  readonly nummer: string | null
  readonly jaar: number | null
  readonly tekst: string
  /** `sleutel` of the item it stands under; null at the top. */
  readonly ouder: string | null
}

/** One-to-one; a null side: this item is new, or has gone. */
export interface Paar {
  readonly oud: string | null
  readonly nieuw: string | null
}

interface Kandidaat {
  readonly oud: VergelijkItem
  readonly nieuw: VergelijkItem
  readonly score: number
}

/** Texts this alike are the same item whatever their number; lower only when number or place agrees too. */
const ALLEEN_TEKST = 0.55
const MET_NUMMER = 0.25
const MET_OUDER = 0.4
/** The same promise for another year must be nearly literal: otherwise it is a new promise. */
const ANDER_JAAR = 0.8

/** Pairs in the order of the newer document, each gone item last. */
export function matchItems(
  oud: readonly VergelijkItem[],
  nieuw: readonly VergelijkItem[],
): readonly Paar[] {
  const naarOud = new Map<string, string>()
  const van = (lijst: readonly VergelijkItem[], soort: VergelijkItem['soort']) =>
    lijst.filter((i) => i.soort === soort)

  kies(tekstKandidaten(van(oud, 'afspraak'), van(nieuw, 'afspraak'), scoreAfspraak), naarOud)
  kies(
    tekstKandidaten(van(oud, 'prestatie'), van(nieuw, 'prestatie'), (o, n, s) =>
      scorePrestatie(o, n, s, naarOud),
    ),
    naarOud,
  )
  for (const soort of ['paragraaf', 'pijler'] as const)
    kies(kopKandidaten(van(oud, soort), van(nieuw, soort), nieuw, oud, naarOud), naarOud)

  const gebruikt = new Set(naarOud.values())
  return [
    ...nieuw.map((n) => ({ oud: naarOud.get(n.sleutel) ?? null, nieuw: n.sleutel })),
    ...oud.filter((o) => !gebruikt.has(o.sleutel)).map((o) => ({ oud: o.sleutel, nieuw: null })),
  ]
}

function zelfdeNummer(a: VergelijkItem, b: VergelijkItem): boolean {
  return a.nummer !== null && a.nummer === b.nummer
}

/** null: not the same item. */
function scoreAfspraak(o: VergelijkItem, n: VergelijkItem, gelijkenis: number): number | null {
  const nummer = zelfdeNummer(o, n)
  if (gelijkenis < (nummer ? MET_NUMMER : ALLEEN_TEKST)) return null
  return gelijkenis + (nummer ? 0.15 : 0)
}

function scorePrestatie(
  o: VergelijkItem,
  n: VergelijkItem,
  gelijkenis: number,
  naarOud: ReadonlyMap<string, string>,
): number | null {
  const samen = o.ouder !== null && n.ouder !== null && naarOud.get(n.ouder) === o.ouder
  const drempel = o.jaar === n.jaar ? (samen ? MET_OUDER : ALLEEN_TEKST) : ANDER_JAAR
  if (gelijkenis < drempel) return null
  return gelijkenis + (samen ? 0.2 : 0) + (o.jaar === n.jaar ? 0.1 : 0)
}

function tekstKandidaten(
  oud: readonly VergelijkItem[],
  nieuw: readonly VergelijkItem[],
  score: (o: VergelijkItem, n: VergelijkItem, gelijkenis: number) => number | null,
): Kandidaat[] {
  const maat = gelijkenisMaat(
    oud.map((i) => i.tekst),
    nieuw.map((i) => i.tekst),
  )
  const uit: Kandidaat[] = []
  for (const [j, n] of nieuw.entries())
    for (const [i, gelijkenis] of maat(j)) {
      const o = oud[i]
      const waarde = o ? score(o, n, gelijkenis) : null
      if (o && waarde !== null) uit.push({ oud: o, nieuw: n, score: waarde })
    }
  return uit
}

/** A heading is the same when its words are, or when most of what stands under it is. */
function kopKandidaten(
  oud: readonly VergelijkItem[],
  nieuw: readonly VergelijkItem[],
  alleNieuw: readonly VergelijkItem[],
  alleOud: readonly VergelijkItem[],
  naarOud: ReadonlyMap<string, string>,
): Kandidaat[] {
  const ouderVanOud = new Map(alleOud.map((i) => [i.sleutel, i.ouder]))
  const stemmen = new Map<string, Map<string, number>>()
  const kinderen = new Map<string, number>()
  for (const kind of alleNieuw) {
    if (kind.ouder === null) continue
    kinderen.set(kind.ouder, (kinderen.get(kind.ouder) ?? 0) + 1)
    const oudeOuder = ouderVanOud.get(naarOud.get(kind.sleutel) ?? '')
    if (oudeOuder === undefined || oudeOuder === null) continue
    const tel = stemmen.get(kind.ouder) ?? new Map<string, number>()
    tel.set(oudeOuder, (tel.get(oudeOuder) ?? 0) + 1)
    stemmen.set(kind.ouder, tel)
  }
  const maat = gelijkenisMaat(
    oud.map((i) => i.tekst),
    nieuw.map((i) => i.tekst),
  )
  const uit: Kandidaat[] = []
  for (const [j, n] of nieuw.entries()) {
    const gelijkenissen = maat(j)
    for (const [i, o] of oud.entries()) {
      const gelijkenis = gelijkenissen.get(i) ?? 0
      const deel =
        (stemmen.get(n.sleutel)?.get(o.sleutel) ?? 0) / Math.max(1, kinderen.get(n.sleutel) ?? 0)
      const leeg = o.tekst === '' && n.tekst === '' && o.nummer === n.nummer
      if (gelijkenis < ALLEEN_TEKST && deel < 0.5 && !leeg) continue
      const score = gelijkenis + deel + (zelfdeNummer(o, n) ? 0.15 : 0)
      uit.push({ oud: o, nieuw: n, score })
    }
  }
  return uit
}

/** Best pair first; what stands earlier wins a tie, so that repeated texts pair in order. */
function kies(kandidaten: Kandidaat[], naarOud: Map<string, string>): void {
  const bezet = new Set<string>()
  // Array.prototype.sort is stable and candidates come in document order.
  for (const k of kandidaten.sort((a, b) => b.score - a.score)) {
    if (bezet.has(k.oud.sleutel) || naarOud.has(k.nieuw.sleutel)) continue
    bezet.add(k.oud.sleutel)
    naarOud.set(k.nieuw.sleutel, k.oud.sleutel)
  }
}
