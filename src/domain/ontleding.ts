// SPDX-License-Identifier: EUPL-1.2
/**
 * The working form of a parsed document: a flat list of pieces in source order, each with its place in the source.
 * A person corrects this list (change kind, split, merge, move …); the nested `Voorstel` is derived from it, never
 * edited itself. One piece = one thing a person can point at in the document.
 */
import type { Bevinding } from './bevinding.ts'
import type { Bron, Passage } from './bron.ts'
import { nameAfspraak, namePrestatie, startVolgnummers } from './itemnaam.ts'
import type {
  Afspraak,
  Documentgegevens,
  Kolommen,
  Paragraaf,
  Pijler,
  Prestatie,
  RedenWeggelaten,
  Velden,
  Voorstel,
} from './overeenkomst.ts'

/**
 * `inleiding`: running text of the pijler or paragraaf before it, or of the whole document when it comes first.
 * `weggelaten`: in no item; `reden` says why.
 */
export const ONDERDEELSOORTEN = [
  'pijler',
  'paragraaf',
  'inleiding',
  'afspraak',
  'prestatie',
  'weggelaten',
] as const
export type Onderdeelsoort = (typeof ONDERDEELSOORTEN)[number]

export interface Onderdeel {
  /** Names the piece within this ontleding and survives edits: 'o1', 'o2', … */
  readonly sleutel: string
  readonly soort: Onderdeelsoort
  /** As people know it, without the word before it: '1.1.3', 'A1', '3.2'; null when unnumbered. */
  readonly nummer: string | null
  /**
   * Heading text for `pijler` and `paragraaf`; body text for the others: white space made one space, page furniture
   * gone, line-end hyphens repaired, marker ('1.1.3', 'Prestatie 2024:') taken off, else verbatim.
   */
  readonly tekst: string
  /** Where it stands in the source, marker included. Several when something (a page foot) tears it. */
  readonly passages: readonly Passage[]
  /** Year of a prestatie; null for the other kinds or when unknown. */
  readonly jaar: number | null
  readonly reden: RedenWeggelaten | null
  readonly kolommen: Kolommen | null
  /** For `afspraak` and `prestatie`; null for the other kinds. */
  readonly velden: Velden | null
  /** Year until which an afspraak itself runs, when its text says so. */
  readonly looptijd_tot: number | null
  /** What it was before a person gave it another kind, so that bringing it back loses nothing. */
  readonly eerder?: Eerder
}

export interface Eerder {
  readonly soort: Onderdeelsoort
  /** The text that `velden` were about. */
  readonly tekst: string
  readonly reden: RedenWeggelaten | null
  readonly jaar: number | null
  readonly velden: Velden | null
  readonly looptijd_tot: number | null
  /** Key of the piece above it that it was left out together with, and comes back with. */
  readonly mee?: string
}

export interface Ontleding {
  readonly document: Documentgegevens
  readonly onderdelen: readonly Onderdeel[]
  /** `Bevinding.onderdelen` holds `sleutel`s here; the nested Voorstel holds numbers and ids. */
  readonly bevindingen: readonly Bevinding[]
}

/** What intake hands over for a document that could be read. */
export interface GelezenDocument {
  readonly bron: Bron
  readonly ontleding: Ontleding
}

interface Open<T> {
  waarde: T
}
type Bouw<T, K extends keyof T, C> = Omit<T, K> & { [P in K]: C[] }
type BouwAfspraak = Bouw<Afspraak, 'prestaties', Prestatie>
type BouwParagraaf = Open<{
  nummer: string | null
  titel: string | null
  inleiding: string | null
  passages: readonly Passage[]
  afspraken: BouwAfspraak[]
}>
type BouwPijler = Open<{
  nummer: string | null
  titel: string | null
  inleiding: string | null
  passages: readonly Passage[]
  paragrafen: BouwParagraaf[]
}>

/** Fields that say nothing: for an item that nobody read yet. */
export const LEGE_VELDEN: Velden = {
  trekkers: [],
  trekkers_afgeleid: false,
  betrokkenen: [],
  termijn: { soort: 'geen' },
  getallen: [],
  toetsvorm: 'inspanning',
  hardheid: 'inspanning',
  levering: false,
  bijlage: null,
  markeringen: [],
  verwijzingen: [],
}

/**
 * Nests the flat list. A level that the document lacks becomes one entry with number and title null, so that the
 * four levels always exist.
 */
export function bouwVoorstel(ontleding: Ontleding): Voorstel {
  const pijlers: BouwPijler[] = []
  const weggelaten: Voorstel['weggelaten'][number][] = []
  const namen = nameOnderdelen(ontleding.onderdelen)
  let inleiding: string | null = null
  let volgnummer = 0

  const openPijler = (): BouwPijler => {
    const laatste = pijlers.at(-1)
    if (laatste) return laatste
    const nieuw: BouwPijler = {
      waarde: { nummer: null, titel: null, inleiding: null, passages: [], paragrafen: [] },
    }
    pijlers.push(nieuw)
    return nieuw
  }
  const openParagraaf = (): BouwParagraaf => {
    const pijler = openPijler()
    const laatste = pijler.waarde.paragrafen.at(-1)
    if (laatste) return laatste
    const nieuw: BouwParagraaf = {
      waarde: { nummer: null, titel: null, inleiding: null, passages: [], afspraken: [] },
    }
    pijler.waarde.paragrafen.push(nieuw)
    return nieuw
  }
  const openAfspraak = (): BouwAfspraak => {
    const paragraaf = openParagraaf()
    const laatste = paragraaf.waarde.afspraken.at(-1)
    if (laatste) return laatste
    const nieuw: BouwAfspraak = {
      nummer: null,
      volgnummer: ++volgnummer,
      tekst: '',
      passages: [],
      looptijd_tot: null,
      ...LEGE_VELDEN,
      prestaties: [],
    }
    paragraaf.waarde.afspraken.push(nieuw)
    return nieuw
  }

  for (const deel of ontleding.onderdelen) {
    const kop = { nummer: deel.nummer, titel: deel.tekst, inleiding: null, passages: deel.passages }
    const kolommen = deel.kolommen ? { kolommen: deel.kolommen } : {}
    switch (deel.soort) {
      case 'pijler':
        pijlers.push({ waarde: { ...kop, paragrafen: [] } })
        break
      case 'paragraaf':
        openPijler().waarde.paragrafen.push({ waarde: { ...kop, afspraken: [] } })
        break
      case 'inleiding': {
        const pijler = pijlers.at(-1)
        const doel = pijler?.waarde.paragrafen.at(-1) ?? pijler
        if (!doel) inleiding = inleiding === null ? deel.tekst : `${inleiding} ${deel.tekst}`
        else {
          const al = doel.waarde.inleiding
          doel.waarde.inleiding = al === null ? deel.tekst : `${al} ${deel.tekst}`
          doel.waarde.passages = [...doel.waarde.passages, ...deel.passages]
        }
        break
      }
      case 'afspraak':
        openParagraaf().waarde.afspraken.push({
          nummer: deel.nummer,
          volgnummer: ++volgnummer,
          tekst: deel.tekst,
          passages: deel.passages,
          looptijd_tot: deel.looptijd_tot,
          ...kolommen,
          ...(deel.velden ?? LEGE_VELDEN),
          prestaties: [],
        })
        break
      case 'prestatie':
        openAfspraak().prestaties.push({
          id: namen.get(deel.sleutel) ?? deel.sleutel,
          jaar: deel.jaar,
          tekst: deel.tekst,
          passages: deel.passages,
          ...kolommen,
          ...(deel.velden ?? LEGE_VELDEN),
        })
        break
      case 'weggelaten':
        weggelaten.push({
          reden: deel.reden ?? 'niet_geplaatst',
          tekst: deel.tekst,
          passages: deel.passages,
        })
        break
    }
  }

  return {
    document: { ...ontleding.document, inleiding: ontleding.document.inleiding ?? inleiding },
    pijlers: pijlers.map(
      (p): Pijler => ({
        ...p.waarde,
        paragrafen: p.waarde.paragrafen.map((q): Paragraaf => q.waarde),
      }),
    ),
    bevindingen: ontleding.bevindingen.map((b) => ({
      ...b,
      onderdelen: b.onderdelen.map((s) => namen.get(s) ?? s),
    })),
    weggelaten,
  }
}

/**
 * The name people use for each piece, by `sleutel`: the number of an afspraak ('1.1.3', or '#4' when unnumbered),
 * '1.1.3/2024/1' for a prestatie (counted per afspraak and year in source order), the number or title of a heading.
 */
export function nameOnderdelen(onderdelen: readonly Onderdeel[]): ReadonlyMap<string, string> {
  const namen = new Map<string, string>()
  // Null under a heading without an afspraak: `bouwVoorstel` puts one without text there.
  let afspraak: string | null = null
  let volgnummer = 0
  let volgnummerIn = startVolgnummers()
  for (const deel of onderdelen) {
    if (deel.soort === 'afspraak') {
      volgnummer += 1
      afspraak = nameAfspraak({ nummer: deel.nummer, volgnummer })
      volgnummerIn = startVolgnummers()
      namen.set(deel.sleutel, afspraak)
    } else if (deel.soort === 'prestatie') {
      if (afspraak === null) {
        volgnummer += 1
        afspraak = nameAfspraak({ nummer: null, volgnummer })
        volgnummerIn = startVolgnummers()
      }
      namen.set(deel.sleutel, namePrestatie(afspraak, deel.jaar, volgnummerIn(deel.jaar)))
    } else if (deel.soort !== 'weggelaten') {
      if (deel.soort !== 'inleiding') afspraak = null
      namen.set(deel.sleutel, deel.nummer ?? deel.tekst)
    }
  }
  return namen
}
