// SPDX-License-Identifier: EUPL-1.2
/** Gives the items of a proposal their lasting ids: the old one where an item was there before, else a new one. */
import { bouwVoorstel, type Ontleding } from './ontleding.ts'
import type { Voorstel } from './overeenkomst.ts'
import type { PijlerInRegister } from './register.ts'
import { matchItems } from './vergelijking.ts'
import { itemsVanOntleding, itemsVanRegister } from './versieverschil.ts'

type Laag = 'pijler' | 'paragraaf' | 'afspraak' | 'prestatie'

/** The keys of the pieces per level in document order; null for a level that `bouwVoorstel` makes up. */
function sleutelsPerLaag(ontleding: Ontleding): Record<Laag, (string | null)[]> {
  const uit: Record<Laag, (string | null)[]> = {
    pijler: [],
    paragraaf: [],
    afspraak: [],
    prestatie: [],
  }
  const open = { pijler: false, paragraaf: false, afspraak: false }
  const zet = (laag: Laag, sleutel: string | null): void => {
    uit[laag].push(sleutel)
    if (laag === 'pijler') open.paragraaf = false
    if (laag === 'pijler' || laag === 'paragraaf') open.afspraak = false
    if (laag !== 'prestatie') open[laag] = true
  }
  const boven = {
    pijler: null,
    paragraaf: 'pijler',
    afspraak: 'paragraaf',
    prestatie: 'afspraak',
  } as const
  const zorgVoor = (laag: 'pijler' | 'paragraaf' | 'afspraak' | null): void => {
    if (laag === null || open[laag]) return
    zorgVoor(boven[laag])
    zet(laag, null)
  }
  for (const { soort, sleutel } of ontleding.onderdelen) {
    if (soort === 'inleiding' || soort === 'weggelaten') continue
    zorgVoor(boven[soort])
    zet(soort, sleutel)
  }
  return uit
}

/** Old id per new key, from the first of `eerder` that knows the item; later ones only give ids not yet given. */
function vindOudeIds(
  ontleding: Ontleding,
  eerder: readonly (readonly PijlerInRegister[])[],
): Map<string, string> {
  const ids = new Map<string, string>()
  const vergeven = new Set<string>()
  const nieuw = itemsVanOntleding(ontleding)
  for (const pijlers of eerder) {
    for (const { oud, nieuw: sleutel } of matchItems(itemsVanRegister(pijlers), nieuw)) {
      if (oud === null || sleutel === null || ids.has(sleutel) || vergeven.has(oud)) continue
      ids.set(sleutel, oud)
      vergeven.add(oud)
    }
  }
  return ids
}

/**
 * The address part of each afspraak, in order: its number when it is the first with it and can stand in an address,
 * else 'v' and its place in the document.
 */
export function maakAdressen(
  afspraken: readonly { readonly nummer: string | null; readonly volgnummer: number }[],
): string[] {
  const bezet = new Set(afspraken.map((a) => `v${a.volgnummer}`))
  return afspraken.map((a) => {
    const nummer = a.nummer
    if (
      nummer === null ||
      bezet.has(nummer) ||
      !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(nummer)
    ) {
      return `v${a.volgnummer}`
    }
    bezet.add(nummer)
    return nummer
  })
}

/**
 * The nested proposal with ids. `eerder`: stored versions to take ids from, the one that counts most first.
 * `maakId` gives a new id at each call; `versietoken` is where the tokens of the items start.
 */
export function geefIds(
  ontleding: Ontleding,
  eerder: readonly (readonly PijlerInRegister[])[],
  maakId: () => string,
  versietoken: number,
): {
  readonly voorstel: Voorstel
  readonly pijlers: readonly PijlerInRegister[]
  /** Key of the piece of the working form, per item id. */
  readonly sleutels: ReadonlyMap<string, string>
} {
  const voorstel = bouwVoorstel(ontleding)
  const sleutels = sleutelsPerLaag(ontleding)
  const oudeIds = vindOudeIds(ontleding, eerder)
  // A level that no document has (one made-up pijler around everything) keeps its id too.
  const verzonnen = {
    pijler: eerder
      .flatMap((e) => e.filter((p) => p.nummer === null && p.titel === null))
      .map((p) => p.id),
    paragraaf: eerder
      .flatMap((e) => e.flatMap((p) => p.paragrafen))
      .filter((q) => q.nummer === null && q.titel === null)
      .map((q) => q.id),
  }
  const vergeven = new Set<string>(oudeIds.values())
  const perId = new Map<string, string>()
  const id = (laag: Laag): string => {
    const sleutel = sleutels[laag].shift() ?? null
    if (sleutel !== null) {
      const gekregen = oudeIds.get(sleutel) ?? maakId()
      perId.set(gekregen, sleutel)
      return gekregen
    }
    const oud =
      laag === 'pijler' || laag === 'paragraaf'
        ? verzonnen[laag].find((v) => !vergeven.has(v))
        : undefined
    if (oud === undefined) return maakId()
    vergeven.add(oud)
    return oud
  }
  const adressen = maakAdressen(
    voorstel.pijlers.flatMap((p) => p.paragrafen.flatMap((q) => q.afspraken)),
  )
  const pijlers = voorstel.pijlers.map((p) => ({
    ...p,
    id: id('pijler'),
    paragrafen: p.paragrafen.map((q) => ({
      ...q,
      id: id('paragraaf'),
      afspraken: q.afspraken.map((a) => ({
        ...a,
        id: id('afspraak'),
        adres: adressen[a.volgnummer - 1] ?? `v${a.volgnummer}`,
        versietoken,
        prestaties: a.prestaties.map((x) => ({
          ...x,
          id: id('prestatie'),
          naam: x.id,
          versietoken,
        })),
      })),
    })),
  }))
  return { voorstel, pijlers, sleutels: perId }
}
