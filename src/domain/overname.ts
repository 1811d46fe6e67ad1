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
  readonly veld: VergelekenVeld
  /** As people made it in the version before. */
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

/** In the order of the newer document; only what differs there from what people made of it before. */
export function findOvernames(vorige: VorigeVersie, nieuw: Ontleding): readonly Overname[] {
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

/** The corrections that take these over, one per item. Who was set by hand is no longer inferred. */
export function overnameActies(gekozen: readonly Overname[]): readonly Actie[] {
  return [...Map.groupBy(gekozen, (o) => o.sleutel)].map(([sleutel, velden]) => ({
    soort: 'wijzig',
    sleutel,
    wijziging: Object.assign(
      {},
      ...velden.map(({ veld, metDeHand }) => ({
        [veld]: metDeHand[veld],
        ...(veld === 'trekkers' ? { trekkers_afgeleid: metDeHand.trekkers_afgeleid } : {}),
      })),
    ),
  }))
}
