// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one pass over the items, with what each step needs of the others.
/** Fills the fields of each piece and the data of the document: the last step from file to proposal. */
import type { Bron } from '../../../domain/bron.ts'
import { LEGE_VELDEN, type Onderdeel, type Ontleding } from '../../../domain/ontleding.ts'
import type {
  Betrokkene,
  Markering,
  PartijInDocument,
  Velden,
  Verwijzing,
} from '../../../domain/overeenkomst.ts'
import { MAX_TEKENS_VELDEN } from '../grenzen.ts'
import type { Structuur } from '../structuur/herken-structuur.ts'
import { leidTrekkersAf } from './afleiding.ts'
import { vindBevindingen } from './bevindingen.ts'
import { vindDatums } from './datums.ts'
import { leesBijlagen } from './bijlagen.ts'
import { leesDocument } from './document.ts'
import { type GevondenGetal, vindGetallen } from './getallen.ts'
import { type Kader, leesKader } from './kader.ts'
import { maakNamenboek, type Namenboek } from './namenboek.ts'
import { vindPartijen } from './partijen.ts'
import { leesTermijn, type Termijnlezing } from './termijn.ts'
import type { Tijdkader } from './tijdstippen.ts'
import { leesVorm } from './toetsvorm.ts'
import { leesWie, type Wielezing, unknownInKolom, wieUitKolom } from './trekkers.ts'
import { eersteBijlage, vindVerwijzingen } from './verwijzingen.ts'
import { labelOf, wieUitLabel, wieUitSlot } from './wie-ernaast.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import { leesZinnen, type Zin } from './zinnen.ts'

/** All that was read from one item, for the findings as well as for its fields. */
export interface Itemlezing {
  readonly onderdeel: Onderdeel
  readonly zinnen: readonly Zin[]
  readonly wie: Wielezing
  readonly termijn: Termijnlezing
  readonly getallen: readonly GevondenGetal[]
  readonly verwijzingen: readonly Verwijzing[]
  readonly trekkers: readonly Betrokkene[]
  readonly afgeleid: boolean
  /** Inferred from the afspraak above. */
  readonly uitOuder: boolean
}

const KOLOM_MET_NAMEN =
  /^(?:trekker|wie|actiehouder|verantwoordelijk|eigenaar|initiatief|uitvoering|actor|partij|rol)/iu

/** `Structuur` with the fields of every item, the document data and the findings about content. */
export function vulVelden(bron: Bron, structuur: Structuur): Ontleding {
  const kader = leesKader(bron, structuur)
  const cellen = structuur.onderdelen.flatMap((o) =>
    Object.entries(o.kolommen ?? {})
      .filter(([kop]) => KOLOM_MET_NAMEN.test(kop.trim()))
      .map(([, cel]) => cel),
  )
  const partijen = vindPartijen(kader, cellen)
  const gegevens = leesDocument(bron, kader)
  const namen = maakNamenboek(
    partijen.partijen,
    whoSpeaks(kader, cellen, partijen.partijen),
    kader.items.map((i) => i.tekst).join('\n'),
  )

  const lezingen = new Map<string, Itemlezing>()
  const onderdelen: Onderdeel[] = []
  let ouder: Itemlezing | null = null
  for (const o of structuur.onderdelen) {
    if (o.soort === 'pijler' || o.soort === 'paragraaf') {
      if (o.soort === 'pijler') ouder = null
    }
    if (o.soort !== 'afspraak' && o.soort !== 'prestatie') {
      onderdelen.push(o)
      continue
    }
    if (o.soort === 'afspraak') ouder = null
    const tijdkader: Tijdkader = {
      jaar: o.soort === 'prestatie' ? (o.jaar ?? gegevens.prestatiejaar) : null,
      prestatiejaar: gegevens.prestatiejaar,
      looptijd: gegevens.looptijd,
      ondertekend: gegevens.ondertekend,
    }
    const { velden, lezing } = leesItem(o, namen, tijdkader, ouder, labelOf(bron, o))
    if (o.soort === 'afspraak') ouder = o.tekst.trim() === '' ? null : lezing
    lezingen.set(o.sleutel, lezing)
    onderdelen.push({
      ...o,
      velden,
      looptijd_tot: o.soort === 'afspraak' ? lezing.termijn.looptijdTot : null,
    })
  }

  const verwijzingen = new Map([...lezingen].map(([s, l]) => [s, l.verwijzingen]))
  const document: Ontleding['document'] = {
    ...gegevens,
    partijen: partijen.partijen,
    inleiding: null,
    bijlagen: leesBijlagen(bron, kader, onderdelen, verwijzingen),
    afkortingen: leesAfkortingenLijst(partijen.afkortingen, kader),
  }
  return {
    document,
    onderdelen,
    bevindingen: [
      ...structuur.bevindingen,
      ...vindBevindingen({
        kader,
        document,
        lezingen: [...lezingen.values()],
        onzeker: partijen.onzeker,
        onderdelen,
        onbekend: [...lezingen.values()].flatMap(({ onderdeel }) =>
          unknownInKolom(onderdeel.kolommen, namen).map((naam) => ({ naam, onderdeel })),
        ),
      }),
    ],
  }
}

/**
 * Who 'wij' is in a document that one party wrote: it says so ('Waar wij staat, bedoelen we X'), or it sets its own
 * duties ('Wij') beside those of the gemeente and the tenants. Null: all parties together.
 */
function whoSpeaks(
  kader: Kader,
  cellen: readonly string[],
  partijen: readonly PartijInDocument[],
): Betrokkene | null {
  const m =
    /[‘'"“](?:wij|we)[’'"”][^.]{0,80}?bedoel\p{L}*\s(?:(?:we|wij)\s)?(?:hiermee\s|dan\s)?([^.]{3,60})\./iu.exec(
      kader.tekst,
    )
  const genoemd = new Set(
    (m ? maakNamenboek(partijen).find(m[1] ?? '') : [])
      .map((v) => v.wie)
      .filter((w) => w !== 'zij'),
  )
  const [een] = genoemd
  if (genoemd.size === 1 && een && een !== 'wij') return een
  if (!cellen.some((c) => /^(?:wij|we)$/iu.test(c.trim()))) return null
  const anderen = new Set(
    cellen.flatMap((c) =>
      maakNamenboek(partijen)
        .find(c)
        .map((v) => v.wie),
    ),
  )
  return anderen.has('gemeente') && anderen.has('huurdersorganisatie') && !anderen.has('corporatie')
    ? 'corporatie'
    : null
}

/**
 * Proposes the fields of one item that a person added, split, joined or retyped; nothing is known of what is around it.
 * This runs beside the website and not in a worker: of a text without end nothing is proposed.
 */
export function leesVelden(deel: Onderdeel, document: Ontleding['document']): Velden {
  if (deel.tekst.length > MAX_TEKENS_VELDEN) return LEGE_VELDEN
  const kader: Tijdkader = {
    jaar: deel.soort === 'prestatie' ? (deel.jaar ?? document.prestatiejaar) : null,
    prestatiejaar: document.prestatiejaar,
    looptijd: document.looptijd,
    ondertekend: document.ondertekend,
  }
  return leesItem(deel, maakNamenboek(document.partijen), kader, null).velden
}

function leesItem(
  o: Onderdeel,
  namen: Namenboek,
  kader: Tijdkader,
  ouder: Itemlezing | null,
  label = '',
): { velden: Velden; lezing: Itemlezing } {
  const tekst = o.tekst.slice(0, MAX_TEKENS_VELDEN)
  const zinnen = leesZinnen(tekst)
  const datums = vindDatums(tekst)
  const getallen = vindGetallen(tekst, zinnen, datums, ouder?.onderdeel.tekst)
  const wie = leesWie(tekst, zinnen, namen)
  const termijn = leesTermijn(tekst, zinnen, datums, getallen, wie.groepen, kader, o.kolommen)
  const verwijzingen = vindVerwijzingen(tekst, /^(\d+)\.\d+$/.exec(o.nummer ?? '')?.[1] ?? null)
  const bijlage = eersteBijlage(verwijzingen)
  const kolom =
    wieUitKolom(o.kolommen, namen) ?? wieUitLabel(label, namen) ?? wieUitSlot(tekst, namen)

  let trekkers: readonly Betrokkene[] = wie.trekkers
  let afgeleid = false
  if (kolom && !(o.soort === 'prestatie' && wie.eigenOnderwerp && wie.beginMetOnderwerp))
    trekkers = kolom
  else if (trekkers.length === 0) {
    trekkers = leidTrekkersAf(tekst, ouder?.trekkers ?? null, zijdelingsGenoemd(wie))
    afgeleid = true
  }
  const betrokkenen = [...wie.betrokkenen, ...wie.trekkers].filter(
    (b) =>
      !trekkers.includes(b) &&
      (b !== 'partijen' || wie.betrokkenen.includes(b)) &&
      !(trekkers.includes('partijen') && !afgeleid && !b.startsWith('other:')),
  )
  const vorm = leesVorm(
    tekst,
    zinnen,
    // 'Informeert de gemeente', in the column of X: who is named is not the one who acts
    kolom && beginsWithVerb(zinnen[0])
      ? wie.groepen.map((g) =>
          g.zin === zinnen[0] && g.functie === 'onderwerp' ? { ...g, functie: 'lijdend' } : g,
        )
      : wie.groepen,
    getallen,
    termijn.ritmes,
    termijn.termijn,
    bijlage,
    termijn.uitTekst,
    o.soort === 'afspraak' &&
      o.kolommen !== null &&
      !wie.eigenOnderwerp &&
      !beginsWithVerb(zinnen[0]) &&
      !/[.!?]$/u.test(tekst) &&
      tekst.length < 90,
    o.soort === 'afspraak',
  )
  const lezing: Itemlezing = {
    onderdeel: o,
    zinnen,
    wie,
    termijn,
    getallen,
    verwijzingen,
    trekkers,
    afgeleid,
    uitOuder: afgeleid && ouder !== null && !ouder.afgeleid,
  }
  return {
    lezing,
    velden: {
      trekkers,
      trekkers_afgeleid: afgeleid,
      betrokkenen: [...new Set(betrokkenen)],
      termijn: termijn.termijn,
      getallen: getallen.map(({ van: _v, tot: _t, zonderEenheid: _z, ...g }) => g),
      ...vorm,
      bijlage,
      markeringen: verzamelMarkeringen(wie, termijn, getallen, verwijzingen),
      verwijzingen,
    },
  }
}

/** 'Stelt het programma vast', in the column of who does it. */
const beginsWithVerb = (zin: Zin | undefined): boolean => {
  const eerste = zin?.woorden[0]?.laag ?? ''
  return eerste.endsWith('t') && isPersoonsvorm(eerste)
}

/** Parties in 'woningen die X verhuurt', 'het bezit van X', 'bij X': not the subject, yet whose work it is. */
function zijdelingsGenoemd(wie: Wielezing): Betrokkene[] {
  const uit = new Set<Betrokkene>()
  for (const g of wie.groepen) {
    const bezit = g.functie === 'geen' && (g.verband === 'bij' || g.verband === 'hoofd')
    for (const l of g.leden) {
      if (!l.partij || l.wie === 'wij' || l.wie === 'zij' || l.wie === 'partijen') continue
      // the bare gemeente is mostly the place, unless it stands in one list with others
      const metAnderen = g.verband === 'bij' && g.leden.some((x) => x.partij && x.wie !== l.wie)
      if (bezit && (l.wie !== 'gemeente' || metAnderen)) uit.add(l.wie)
      else if (
        g.functie === 'betrokken' &&
        l.wie === 'corporatie' &&
        /(?<![\p{L}])bij\s(?:de\s)?$/iu.test(g.zin.tekst.slice(0, g.van - g.zin.van))
      )
        uit.add(l.wie)
    }
  }
  return [...uit]
}

/** Marks for the page, in order and without overlap: numbers first, then dates, parties and places. */
function verzamelMarkeringen(
  wie: Wielezing,
  termijn: Termijnlezing,
  getallen: readonly GevondenGetal[],
  verwijzingen: readonly Verwijzing[],
): Markering[] {
  const alle: Markering[] = [
    ...getallen.map((g): Markering => ({ soort: 'getal', van: g.van, tot: g.tot })),
    ...termijn.markeringen.map((m): Markering => ({ soort: 'wanneer', ...m })),
    ...wie.markeringen,
    ...verwijzingen.map((v): Markering => ({ soort: 'waar', van: v.van, tot: v.tot })),
  ]
  const uit: Markering[] = []
  for (const m of alle) if (uit.every((x) => m.tot <= x.van || m.van >= x.tot)) uit.push(m)
  return uit.sort((a, b) => a.van - b.van)
}

/** Abbreviations from lists, and those written out in brackets: 'soortenmanagementplan (SMP)'. */
function leesAfkortingenLijst(
  lijst: readonly { readonly kort: string; readonly betekenis: string }[],
  kader: Kader,
): { kort: string; betekenis: string }[] {
  const uit = new Map(lijst.map((a) => [a.kort, a.betekenis]))
  for (const item of kader.items) {
    for (const m of item.tekst.matchAll(/\s\(([A-Z][A-Za-z]{1,6})\)/gu)) {
      const kort = m[1] ?? ''
      const voor = item.tekst.slice(Math.max(0, m.index - 90), m.index)
      const woorden = (/(?:\p{L}[\p{L}-]*\s){0,5}\p{L}[\p{L}-]{2,}$/u.exec(voor)?.[0] ?? '').split(
        ' ',
      )
      const betekenis = kiesBetekenis(woorden, kort)
      if (betekenis && !uit.has(kort)) uit.set(kort, betekenis)
    }
  }
  return [...uit].map(([kort, betekenis]) => ({ kort, betekenis }))
}

/** The shortest tail of the words whose letters hold the abbreviation in order and start with its first letter. */
function kiesBetekenis(woorden: readonly string[], kort: string): string | null {
  for (let n = 1; n <= woorden.length; n += 1) {
    const stuk = woorden.slice(-n).join(' ')
    if (stuk[0]?.toLowerCase() !== kort[0]?.toLowerCase()) continue
    let i = 0
    for (const c of stuk.toLowerCase()) if (c === kort[i]?.toLowerCase()) i += 1
    if (i >= kort.length) return stuk
  }
  return null
}
