// SPDX-License-Identifier: EUPL-1.2
/** What each filter of the register offers, and the words for it on the page. */
import { metGenoemden } from '../../../domain/genoemd.ts'
import type { Betrokkene } from '../../../domain/overeenkomst.ts'
import type { Register } from '../../../domain/register.ts'
import { jarenVan, type RegisterFilter } from '../../../domain/registerfilter.ts'
import { opmaakNummer } from '../../../teksten/nummers.ts'
import { betrokkeneNaam } from '../../../teksten/partijen.ts'
import { HARDHEID_WOORD, TERMIJNSOORT_WOORD, TOETSVORM_WOORD } from '../../../teksten/velden.ts'
import { FILTERNAMEN, type Filternaam, waardenVan } from './zoekstaat.ts'

/** Word of one filter value among the choices of its filter. */
function filterWoord(register: Register, naam: Filternaam, waarde: string): string {
  switch (naam) {
    case 'pijler': {
      const pijler = register.pijlers.find((p) => (p.nummer ?? p.id) === waarde || p.id === waarde)
      return pijler ? opmaakNummer('Pijler', pijler.nummer, pijler.titel) : `Pijler ${waarde}`
    }
    case 'trekker':
    case 'betrokken':
    case 'partij':
      return betrokkeneNaam(waarde as Betrokkene, register.samenwerking.partijen)
    case 'toetsvorm':
      return TOETSVORM_WOORD[waarde as keyof typeof TOETSVORM_WOORD]
    case 'hardheid':
      return HARDHEID_WOORD[waarde as keyof typeof HARDHEID_WOORD]
    case 'termijn':
      return TERMIJNSOORT_WOORD[waarde as keyof typeof TERMIJNSOORT_WOORD]
    case 'getal':
      return waarde === 'met' ? 'met getal' : 'zonder getal'
    case 'levering':
      return 'alleen leveringen van informatie'
    case 'jaar':
      return waarde
  }
}

/** Word on a chip, where nothing says which filter it is of: 'inspanning' is a toetsvorm and a hardheid. */
export function chipWoord(register: Register, naam: Filternaam, waarde: string): string {
  const woord = filterWoord(register, naam, waarde)
  if (naam === 'trekker') return `${woord} doet het`
  if (naam === 'betrokken') return `${woord} betrokken`
  return naam === 'hardheid' && waarde in TOETSVORM_WOORD ? `${woord} (hardheid)` : woord
}

const VAN_DE_PARTIJEN: ReadonlySet<string> = new Set([
  'gemeente',
  'corporatie',
  'huurdersorganisatie',
  'partijen',
])
const GROEP_PARTIJEN = 'Partijen van deze afspraken'
const GROEP_ANDEREN = 'Anderen'

interface FilterOptie {
  readonly waarde: string
  readonly label: string
  /** Heading that it stands under in the list. */
  readonly groep?: string
}

/**
 * The choices that exist in this register: a filter never offers what can only give nothing. What was chosen is always
 * among them, also when an old link asks for what is not here: the form would silently drop it at the next search.
 */
export function filterOpties(
  register: Register,
  gekozen: RegisterFilter = {},
): Readonly<Record<Filternaam, readonly FilterOptie[]>> {
  const trekkers = new Map<Betrokkene, number>()
  const betrokkenen = new Map<Betrokkene, number>()
  const toetsvormen = new Set<string>()
  const hardheden = new Set<string>()
  const termijnen = new Set<string>()
  const getal = new Set<string>()
  const levering = new Set<string>()
  const jaren = new Set<number>()
  const { looptijd } = register.overeenkomst.gegevens
  for (const p of register.pijlers)
    for (const q of p.paragrafen)
      for (const a of q.afspraken)
        for (const item of [a, ...a.prestaties]) {
          const v = metGenoemden<typeof item>(item, register.samenwerking.partijen)
          for (const w of new Set(v.trekkers)) trekkers.set(w, (trekkers.get(w) ?? 0) + 1)
          for (const w of new Set(v.betrokkenen)) betrokkenen.set(w, (betrokkenen.get(w) ?? 0) + 1)
          toetsvormen.add(v.toetsvorm)
          hardheden.add(v.hardheid)
          termijnen.add(v.termijn.soort)
          getal.add(v.getallen.some((g) => g.norm) ? 'met' : 'zonder')
          if (v.levering) levering.add('ja')
          for (const j of jarenVan(v, 'jaar' in v ? v.jaar : null, looptijd)) jaren.add(j)
        }
  const optie = (naam: Filternaam, waarde: string): FilterOptie => ({
    waarde,
    label: filterWoord(register, naam, waarde),
  })
  const kies = (naam: Filternaam, waarden: readonly string[], aanwezig: ReadonlySet<string>) =>
    waarden.filter((w) => aanwezig.has(w)).map((waarde) => optie(naam, waarde))
  const eigen = new Set<string>(register.samenwerking.partijen.map((p) => `other:${p.naam}`))
  const isPartij = (w: Betrokkene): boolean => VAN_DE_PARTIJEN.has(w) || eigen.has(w)
  // who never does anything alone still does what all parties do
  const vanSamen = register.samenwerking.partijen.map((p) =>
    p.rol === 'anders' ? (`other:${p.naam}` as const) : p.rol,
  )
  const namen = (
    naam: 'trekker' | 'betrokken',
    aantallen: ReadonlyMap<Betrokkene, number>,
  ): readonly FilterOptie[] =>
    [
      ...new Map<Betrokkene, number>([
        ...(aantallen.has('partijen') ? vanSamen.map((w) => [w, 0] as const) : []),
        ...aantallen,
      ]),
    ]
      .sort((a, b) => Number(isPartij(b[0])) - Number(isPartij(a[0])) || b[1] - a[1])
      .map(([waarde]) => ({
        ...optie(naam, waarde),
        groep: isPartij(waarde) ? GROEP_PARTIJEN : GROEP_ANDEREN,
      }))
  const opties: Record<Filternaam, readonly FilterOptie[]> = {
    pijler: register.pijlers.map((p) => ({
      waarde: p.nummer ?? p.id,
      label: opmaakNummer(null, p.nummer, p.titel),
    })),
    trekker: namen('trekker', trekkers),
    betrokken: namen('betrokken', betrokkenen),
    // Not offered: it stands in links, such as those of the parties on the page of the collaboration.
    partij: [],
    toetsvorm: kies('toetsvorm', Object.keys(TOETSVORM_WOORD), toetsvormen),
    hardheid: kies('hardheid', Object.keys(HARDHEID_WOORD), hardheden),
    termijn: kies('termijn', Object.keys(TERMIJNSOORT_WOORD), termijnen),
    getal: kies('getal', ['met', 'zonder'], getal),
    levering: kies('levering', ['ja'], levering),
    jaar: [...jaren].sort((a, b) => a - b).map((j) => optie('jaar', String(j))),
  }
  for (const naam of FILTERNAMEN) {
    const over = waardenVan(gekozen, naam).filter((w) => !opties[naam].some((o) => o.waarde === w))
    opties[naam] = [...opties[naam], ...over.map((waarde) => optie(naam, waarde))]
  }
  return opties
}
