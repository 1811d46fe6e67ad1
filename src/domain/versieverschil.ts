// SPDX-License-Identifier: EUPL-1.2
/** What a newer document changes in the agreement, item by item, for a person to read before anything is replaced. */
import { isGelijk } from './gelijk.ts'
import { nameAfspraak } from './itemnaam.ts'
import { nameOnderdelen } from './ontleding.ts'
import type { Ontleding } from './ontleding.ts'
import type { Velden } from './overeenkomst.ts'
import type { PijlerInRegister } from './register.ts'
import { matchItems } from './vergelijking.ts'
import type { Paar, VergelijkItem } from './vergelijking.ts'
import { vergelijkWoorden } from './woordverschil.ts'
import type { Woordstuk } from './woordverschil.ts'

export interface VersieItem extends VergelijkItem {
  /** As people call it: '1.1.3', '1.1.3/2024/1', or the heading. */
  readonly naam: string
  readonly velden: Velden | null
}

/** `hernummerd`: the same words with another number; `verplaatst`: under another heading or agreement. */
export type VerschilSoort =
  | 'gelijk'
  | 'gewijzigd'
  | 'hernummerd'
  | 'verplaatst'
  | 'nieuw'
  | 'vervallen'

export const VERGELEKEN_VELDEN = [
  'trekkers',
  'betrokkenen',
  'termijn',
  'getallen',
  'toetsvorm',
  'hardheid',
  'levering',
  'bijlage',
] as const satisfies readonly (keyof Velden)[]
export type VergelekenVeld = (typeof VERGELEKEN_VELDEN)[number]

export interface ItemVerschil {
  readonly soort: VerschilSoort
  readonly oud: VersieItem | null
  readonly nieuw: VersieItem | null
  /** Only when the text changed. */
  readonly woorden: readonly Woordstuk[] | null
  /** Fields that changed; the year of a prestatie too. */
  readonly velden: readonly (VergelekenVeld | 'jaar')[]
  readonly nummerGewijzigd: boolean
  readonly verplaatst: boolean
}

/** The items of a parsed document, each under the one it belongs to. */
export function itemsVanOntleding(ontleding: Ontleding): readonly VersieItem[] {
  const namen = nameOnderdelen(ontleding.onderdelen)
  const uit: VersieItem[] = []
  let pijler: string | null = null
  let paragraaf: string | null = null
  let afspraak: string | null = null
  for (const o of ontleding.onderdelen) {
    if (o.soort === 'weggelaten' || o.soort === 'inleiding') continue
    if (o.soort === 'pijler') [pijler, paragraaf, afspraak] = [o.sleutel, null, null]
    if (o.soort === 'paragraaf') [paragraaf, afspraak] = [o.sleutel, null]
    if (o.soort === 'afspraak') afspraak = o.sleutel
    const ouder: string | null = {
      pijler: null,
      paragraaf: pijler,
      afspraak: paragraaf ?? pijler,
      prestatie: afspraak,
    }[o.soort]
    uit.push({
      sleutel: o.sleutel,
      soort: o.soort,
      nummer: o.nummer,
      jaar: o.jaar,
      tekst: o.tekst,
      ouder,
      naam: namen.get(o.sleutel) ?? o.tekst,
      velden: o.velden,
    })
  }
  return uit
}

/** The items of a stored version; the levels that the document lacked are left out again. */
export function itemsVanRegister(pijlers: readonly PijlerInRegister[]): readonly VersieItem[] {
  const uit: VersieItem[] = []
  const kop = (
    soort: 'pijler' | 'paragraaf',
    k: { id: string; nummer: string | null; titel: string | null },
    ouder: string | null,
  ): string | null => {
    if (k.titel === null && k.nummer === null) return ouder
    const tekst = k.titel ?? ''
    const basis = { sleutel: k.id, soort, nummer: k.nummer, jaar: null, tekst, ouder }
    uit.push({ ...basis, naam: k.nummer ?? tekst, velden: null })
    return k.id
  }
  for (const p of pijlers) {
    const pijler = kop('pijler', p, null)
    for (const q of p.paragrafen) {
      const paragraaf = kop('paragraaf', q, pijler)
      for (const a of q.afspraken) {
        uit.push({
          sleutel: a.id,
          soort: 'afspraak',
          nummer: a.nummer,
          jaar: null,
          tekst: a.tekst,
          ouder: paragraaf,
          naam: nameAfspraak(a),
          velden: a,
        })
        for (const t of a.prestaties)
          uit.push({
            sleutel: t.id,
            soort: 'prestatie',
            nummer: null,
            jaar: t.jaar,
            tekst: t.tekst,
            ouder: a.id,
            naam: t.naam,
            velden: t,
          })
      }
    }
  }
  return uit
}

/** In the order of the newer document; what has gone stands where it was. */
export function vergelijkVersies(
  oud: readonly VersieItem[],
  nieuw: readonly VersieItem[],
  paren: readonly Paar[],
): readonly ItemVerschil[] {
  const oudOp = new Map(oud.map((i) => [i.sleutel, i]))
  const naarOud = new Map(paren.flatMap((p) => (p.oud && p.nieuw ? [[p.nieuw, p.oud]] : [])))
  const gebruikt = new Set(naarOud.values())
  const weg = new Map<string | null, ItemVerschil[]>()
  let vorige: string | null = null
  for (const o of oud) {
    if (gebruikt.has(o.sleutel)) {
      vorige = o.sleutel
      continue
    }
    const lijst = weg.get(vorige) ?? []
    lijst.push({ ...NIETS, soort: 'vervallen', oud: o })
    weg.set(vorige, lijst)
  }
  return [
    ...(weg.get(null) ?? []),
    ...nieuw.flatMap((n) => {
      const o = oudOp.get(naarOud.get(n.sleutel) ?? '')
      if (!o) return [{ ...NIETS, soort: 'nieuw' as const, nieuw: n }]
      return [vergelijkItem(o, n, naarOud), ...(weg.get(o.sleutel) ?? [])]
    }),
  ]
}

const NIETS: Omit<ItemVerschil, 'soort'> = {
  oud: null,
  nieuw: null,
  woorden: null,
  velden: [],
  nummerGewijzigd: false,
  verplaatst: false,
}

function vergelijkItem(
  oud: VersieItem,
  nieuw: VersieItem,
  naarOud: ReadonlyMap<string, string>,
): ItemVerschil {
  const woorden = oud.tekst === nieuw.tekst ? null : vergelijkWoorden(oud.tekst, nieuw.tekst)
  const velden: (VergelekenVeld | 'jaar')[] = VERGELEKEN_VELDEN.filter(
    (v) => !isGelijk(oud.velden?.[v] ?? null, nieuw.velden?.[v] ?? null),
  )
  if (oud.jaar !== nieuw.jaar) velden.push('jaar')
  const nummerGewijzigd = oud.nummer !== nieuw.nummer
  const verplaatst =
    (nieuw.ouder === null ? null : (naarOud.get(nieuw.ouder) ?? nieuw.ouder)) !== oud.ouder
  const soort =
    woorden || velden.length > 0
      ? 'gewijzigd'
      : nummerGewijzigd
        ? 'hernummerd'
        : verplaatst
          ? 'verplaatst'
          : 'gelijk'
  return { soort, oud, nieuw, woorden, velden, nummerGewijzigd, verplaatst }
}

/**
 * Two stored versions. What is the same item has the same id in both; an item that was away for a version in between
 * got a new id, and is found by its words.
 */
export function vergelijkRegisters(
  oud: readonly PijlerInRegister[],
  nieuw: readonly PijlerInRegister[],
): readonly ItemVerschil[] {
  const links = itemsVanRegister(oud)
  const rechts = itemsVanRegister(nieuw)
  const zelfde = new Set(links.map((i) => i.sleutel))
  const paren = rechts.flatMap(({ sleutel }): Paar[] =>
    zelfde.has(sleutel) ? [{ oud: sleutel, nieuw: sleutel }] : [],
  )
  const gepaard = new Set(paren.map((p) => p.nieuw))
  const over = (lijst: readonly VersieItem[]) => lijst.filter((i) => !gepaard.has(i.sleutel))
  return vergelijkVersies(links, rechts, [...paren, ...matchItems(over(links), over(rechts))])
}
