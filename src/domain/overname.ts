// SPDX-License-Identifier: EUPL-1.2
/**
 * What people put right by hand in the version before, and what the reader of the newer document says otherwise again:
 * offered item by item, so that nobody has to correct the same thing every year, and nothing is carried over unseen.
 */
import type { Actie } from './bewerking.ts'
import { isGelijk } from './gelijk.ts'
import { type Onderdeel, type Ontleding, nameOnderdelen } from './ontleding.ts'
import type { Velden } from './overeenkomst.ts'
import type { PijlerInRegister } from './register.ts'
import { draaiTerug, type Stap } from './stap.ts'
import { matchItems } from './vergelijking.ts'
import {
  itemsVanOntleding,
  itemsVanRegister,
  VERGELEKEN_VELDEN,
  type VergelekenVeld,
} from './versieverschil.ts'

export interface Overname {
  /** Of the piece in the newer document. */
  readonly sleutel: string
  readonly onderdeel: Onderdeel
  /** '1.1.3', '1.1.3/2024/1'. */
  readonly naam: string
  readonly veld: VergelekenVeld | 'weglaten'
  /** As people made it in the version before; for 'weglaten' as it was read there. */
  readonly metDeHand: Velden
  /**
   * The newer document is read as the older one was, so the correction most likely still holds. False: the reading
   * changed too, so the document may say something else now.
   */
  readonly voorDeHand: boolean
}

/** The version before: what the register holds, and how its document came to that. */
export interface VorigeVersie {
  readonly pijlers: readonly PijlerInRegister[]
  readonly ontleding: Ontleding
  /** All corrections, oldest first; together they lead from the first reading to `ontleding`. */
  readonly stappen: readonly Stap[]
}

/** Fields and pieces, in the order of the newer document. */
export function findOvernames(vorige: VorigeVersie, nieuw: Ontleding): readonly Overname[] {
  const plaats = new Map(nieuw.onderdelen.map((o, i) => [o.sleutel, i]))
  return [...findVelden(vorige, nieuw), ...findWeglatingen(vorige.ontleding, nieuw)].toSorted(
    (a, b) => (plaats.get(a.sleutel) ?? 0) - (plaats.get(b.sleutel) ?? 0),
  )
}

/** What a person left out of the version before and what stands in the newer document again. */
function findWeglatingen(oud: Ontleding, nieuw: Ontleding): readonly Overname[] {
  const weg = new Map<string, Onderdeel>()
  const onderdelen = oud.onderdelen.map((o) => {
    const soort = o.eerder?.soort
    if (o.soort !== 'weggelaten' || o.reden !== 'door_gebruiker') return o
    if (soort !== 'afspraak' && soort !== 'prestatie') return o
    const terug: Onderdeel = { ...o, soort, jaar: o.eerder?.jaar ?? null }
    weg.set(o.sleutel, terug)
    return terug
  })
  if (weg.size === 0) return []
  const namen = nameOnderdelen(nieuw.onderdelen)
  const op = new Map(nieuw.onderdelen.map((o) => [o.sleutel, o]))
  // What was kept takes part too: a piece that is the same as a kept one was not left out.
  const paren = matchItems(itemsVanOntleding({ ...oud, onderdelen }), itemsVanOntleding(nieuw))
  return paren.flatMap(({ oud: o, nieuw: sleutel }) => {
    const was = weg.get(o ?? '')
    const onderdeel = op.get(sleutel ?? '')
    if (!was || !onderdeel?.velden || onderdeel.tekst === '') return []
    return [
      {
        sleutel: onderdeel.sleutel,
        onderdeel,
        naam: namen.get(onderdeel.sleutel) ?? onderdeel.sleutel,
        veld: 'weglaten' as const,
        metDeHand: was.eerder?.velden ?? onderdeel.velden,
        voorDeHand: was.tekst === onderdeel.tekst,
      },
    ]
  })
}

/** Only what differs there from what people made of it before. */
function findVelden(vorige: VorigeVersie, nieuw: Ontleding): readonly Overname[] {
  const eersteLezing = vorige.stappen.reduceRight(draaiTerug, vorige.ontleding)
  const gelezen = new Map(eersteLezing.onderdelen.map((o) => [o.sleutel, o.velden]))
  const inRegister = itemsVanRegister(vorige.pijlers)
  const registerVelden = new Map(inRegister.map((i) => [i.sleutel, i.velden]))
  const sleutelVan = new Map(
    matchItems(inRegister, itemsVanOntleding(vorige.ontleding)).flatMap(({ oud, nieuw: n }) =>
      oud !== null && n !== null ? [[oud, n]] : [],
    ),
  )
  const namen = nameOnderdelen(nieuw.onderdelen)
  const op = new Map(nieuw.onderdelen.map((o) => [o.sleutel, o]))
  return matchItems(inRegister, itemsVanOntleding(nieuw)).flatMap(({ oud, nieuw: sleutel }) => {
    if (oud === null || sleutel === null) return []
    const metDeHand = registerVelden.get(oud)
    const eerst = gelezen.get(sleutelVan.get(oud) ?? '')
    const onderdeel = op.get(sleutel)
    if (!metDeHand || !eerst || !onderdeel?.velden) return []
    const nu = onderdeel.velden
    return VERGELEKEN_VELDEN.filter(
      (veld) =>
        !isGelijk(eerst[veld], metDeHand[veld]) &&
        !isGelijk(nu[veld], metDeHand[veld]) &&
        kanOver(veld, metDeHand, onderdeel),
    ).map((veld) => ({
      sleutel,
      onderdeel,
      naam: namen.get(sleutel) ?? sleutel,
      veld,
      metDeHand,
      voorDeHand: isGelijk(nu[veld], eerst[veld]),
    }))
  })
}

/** A number must stand in the text of its item: one that is no longer there cannot be carried over. */
function kanOver(veld: VergelekenVeld, velden: Velden, onderdeel: Onderdeel): boolean {
  return veld !== 'getallen' || velden.getallen.every((g) => onderdeel.tekst.includes(g.tekst))
}

/** The corrections that take these over. Who was set by hand is no longer inferred. */
export function overnameActies(gekozen: readonly Overname[]): readonly Actie[] {
  const weg = gekozen.filter((o) => o.veld === 'weglaten')
  const velden = gekozen.filter((o) => o.veld !== 'weglaten')
  // Each piece was chosen by itself, so nothing goes along; prestaties first, so that no empty afspraak stays behind.
  const volgorde = [
    ...weg.filter((o) => o.onderdeel.soort !== 'afspraak'),
    ...weg.filter((o) => o.onderdeel.soort === 'afspraak'),
  ]
  return [
    ...veldActies(velden),
    ...volgorde.map(
      ({ sleutel }): Actie => ({
        soort: 'wijzig_soort',
        sleutel,
        naar: 'weggelaten',
        alleen: true,
      }),
    ),
  ]
}

function veldActies(gekozen: readonly Overname[]): readonly Actie[] {
  return [...Map.groupBy(gekozen, (o) => o.sleutel)].map(([sleutel, velden]) => ({
    soort: 'wijzig',
    sleutel,
    wijziging: Object.assign(
      {},
      ...velden.map(({ veld, metDeHand }) =>
        veld === 'weglaten'
          ? {}
          : {
              [veld]: metDeHand[veld],
              ...(veld === 'trekkers' ? { trekkers_afgeleid: metDeHand.trekkers_afgeleid } : {}),
            },
      ),
    ),
  }))
}
