// SPDX-License-Identifier: EUPL-1.2
/**
 * Which parties an item itself names. The fields keep the role ('corporatie'); where several parties have that role, a
 * reader wants to know which of them. A read model: nothing of this is stored.
 */
import type { Betrokkene, Kolommen, Velden } from './overeenkomst.ts'
import { partijsleutel, roepnaam } from './partijnaam.ts'
import type { Partij } from './register.ts'

type Genoemde = Pick<Partij, 'naam' | 'rol' | 'alias'>
type Item = Pick<Velden, 'trekkers' | 'betrokkenen' | 'markeringen'> & {
  readonly tekst?: string
  readonly kolommen?: Kolommen
}
const WIE_KOLOM = /^(?:wie|trekkers?|partij(?:en)?|uitvoerder|verantwoordelijk|betrokken)/iu

/** What a text names by itself: a name that two parties share ('de corporaties') names neither. */
function namenVan(partijen: readonly Genoemde[]): ReadonlyMap<string, Genoemde> {
  const namen = new Map<string, Genoemde | null>()
  for (const p of partijen)
    for (const naam of [p.naam, roepnaam(p.naam), ...p.alias]) {
      const sleutel = partijsleutel(naam.replace(/^(?:de|het)\s+/iu, ''))
      if (
        sleutel === '' ||
        /^(?:woning)?corporaties?$|^gemeenten?$|^huurdersorganisaties?$/u.test(sleutel)
      )
        continue
      const al = namen.get(sleutel)
      namen.set(sleutel, al === undefined || al === p ? p : null)
    }
  return new Map([...namen].flatMap(([k, p]) => (p ? [[k, p] as const] : [])))
}

/** The marked words of an item about who, and what its row of a table says of it. */
function woordenOverWie(item: Item): readonly string[] {
  const tekst = item.tekst ?? ''
  return [
    ...item.markeringen.filter((m) => m.soort === 'wie').map((m) => tekst.slice(m.van, m.tot)),
    ...Object.entries(item.kolommen ?? {}).flatMap(([k, w]) => (WIE_KOLOM.test(k) ? [w] : [])),
  ]
}

/**
 * The same list, with the parties that the item names in place of a role that several parties have. The role stays
 * where the item names none of them, and beside them where it also says the role itself ('de corporaties').
 */
export function noemPartijen(
  wie: readonly Betrokkene[],
  item: Item,
  partijen: readonly Genoemde[],
): readonly Betrokkene[] {
  const deelt = (w: Betrokkene): boolean => partijen.filter((p) => p.rol === w).length > 1
  if (!wie.some(deelt)) return wie
  const woorden = woordenOverWie(item).map((w) => ` ${partijsleutel(w)} `)
  return wie.flatMap((w): readonly Betrokkene[] => {
    if (!deelt(w)) return [w]
    const namen = namenVan(partijen.filter((p) => p.rol === w))
    const genoemd = new Set<Genoemde>()
    for (const [naam, partij] of namen)
      if (woorden.some((x) => x.includes(` ${naam} `))) genoemd.add(partij)
    if (genoemd.size === 0) return [w]
    const ook = woorden.some((x) => new RegExp(`\\b${w}s?\\b|\\b${w}en\\b`, 'u').test(x))
    return [
      ...(ook ? [w] : []),
      ...partijen.filter((p) => genoemd.has(p)).map((p) => `other:${p.naam}` as const),
    ]
  })
}

/** An item as it is read: who acts and who is involved by name where the item names them. */
export function metGenoemden<T extends Item>(item: T, partijen: readonly Genoemde[]): T {
  const trekkers = noemPartijen(item.trekkers, item, partijen)
  const betrokkenen = noemPartijen(item.betrokkenen, item, partijen)
  return trekkers === item.trekkers && betrokkenen === item.betrokkenen
    ? item
    : { ...item, trekkers, betrokkenen }
}
