// SPDX-License-Identifier: EUPL-1.2
/**
 * From source to flat list. In this order, each step using what the one before settled:
 * page furniture → zones that hold no agreements → marker candidates and the series that explains them → paragraphs →
 * tables → what each kind means here → cutting. At the end the account is closed: nothing is lost.
 */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Bereik, Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { type Alinea, buildDelen, isFull, kopStijl, measure } from './alineas.ts'
import { findBevindingen } from './bevindingen.ts'
import { finish, newStuk, type Stuk } from './bouwer.ts'
import { findJaar } from './document-jaar.ts'
import type { Indeling } from './kolomnamen.ts'
import { type Lijn, makeLijnen } from './lijnen.ts'
import { findMerken, type Merk } from './markeringen.ts'
import { chooseMerken } from './nummerreeks.ts'
import { findPaginarand } from './paginarand.ts'
import { chooseSchema } from './schema.ts'
import { Snijder } from './snijder.ts'
import { collectTabellen, type Tabeldeel } from './tabelcellen.ts'
import { Tabellezer } from './tabellen.ts'
import { collectGescheurd, collectWoorden, voegSamen } from './voeg-samen.ts'
import { markZones, type Zones } from './zones.ts'

export interface Structuur {
  /** In source order; `velden` and `looptijd_tot` are still null. */
  readonly onderdelen: readonly Onderdeel[]
  readonly bevindingen: readonly Bevinding[]
}

/** Pure: the same source always gives the same pieces. */
export function herkenStructuur(bron: Bron): Structuur {
  const lijnen = makeLijnen(bron)
  const heel = collectWoorden(bron.tekst)
  const woorden = new Set([...heel, ...collectGescheurd(lijnen, heel)])
  const rand = findPaginarand(lijnen)
  const zones: Zones = new Array<Zones[number]>(lijnen.length).fill(undefined)
  for (const i of rand) zones[i] = 'paginarand'
  const maat = measure(lijnen.filter((l) => !rand.has(l.i)))
  markZones(lijnen, zones, maat.grootte)
  const over = (l: Lijn): boolean => zones[l.i] !== undefined

  const tabellen = collectTabellen(lijnen, over)
  const gelezen = new Map<number, readonly Tabeldeel[] | null>()
  let vorige: Indeling | null = null
  for (const [nr, tabel] of tabellen) {
    const lezer = new Tabellezer(tabel, woorden, vorige)
    gelezen.set(nr, lezer.read())
    if (lezer.indeling) vorige = lezer.indeling
  }
  // A table of one column is a frame around running text.
  const alsTabel = (l: Lijn): number | null => {
    const nr = l.regel.cel?.tabel
    return nr !== undefined && (tabellen.get(nr)?.breedte ?? 1) >= 2 ? nr : null
  }

  const kandidaten = collectKandidaten(lijnen, zones, maat, (l) => alsTabel(l) !== null)
  const merken = new Map(chooseMerken(kandidaten).map((m) => [m.lijn, m]))
  // A paragraph may go on after page furniture, a footnote and a line of scan noise.
  const tussen = new Set(lijnen.filter((l) => isDoorlopend(zones[l.i])).map((l) => l.i))
  const delen = buildDelen({ lijnen, over, rand: tussen, merken, maat, tabelVan: alsTabel })
  const teksten = new Map<Alinea, string>()
  const tekstVan = (a: Alinea): string => {
    let t = teksten.get(a)
    if (t === undefined) {
      t = voegSamen(
        a.lijnen.map((l) => l.tekst.slice(Math.max(0, a.tekstVan - l.van))),
        woorden,
      )
      teksten.set(a, t)
    }
    return t
  }
  const schema = chooseSchema({
    delen,
    tekstVan,
    afsprakenTabel: [...gelezen.values()].some((t) => t !== null),
    tabelThemas: [...gelezen.values()].some((t) => t?.some((d) => d.soort === 'kop')),
    zonderWit: lijnen.length > 20 && lijnen.filter((l) => l.wit > 0).length < lijnen.length * 0.03,
    heeftStijl: lijnen.some((l) => l.regel.kopniveau !== null || l.vet || l.grootte !== null),
  })
  const tabelBereik = (nr: number): Bereik[] =>
    (tabellen.get(nr)?.lijnen ?? []).map((l) => ({ van: l.van, tot: l.tot }))
  const stukken: Stuk[] = new Snijder({
    delen,
    schema,
    tekstVan,
    tabellen: gelezen,
    tabelBereik,
    isKlein: (a) =>
      a.lijnen.every(
        (l) => l.grootte !== null && maat.grootte !== null && l.grootte <= maat.grootte * 0.88,
      ),
    jaar: findJaar(bron, lijnen.filter((l) => !over(l)).slice(0, 60), lijnen),
  }).run()
  for (const stuk of zoneStukken(lijnen, zones)) stukken.push(stuk)
  const onderdelen = finish(bron, stukken, woorden)
  return { onderdelen, bevindingen: findBevindingen(onderdelen, schema.geraden) }
}

function collectKandidaten(
  lijnen: readonly Lijn[],
  zones: Zones,
  maat: ReturnType<typeof measure>,
  inTabel: (l: Lijn) => boolean,
): Merk[] {
  const uit: Merk[] = []
  let vorige: Lijn | undefined
  let rand = false
  for (const l of lijnen) {
    if (zones[l.i] !== undefined) {
      rand = isDoorlopend(zones[l.i])
      if (!rand) vorige = undefined
      continue
    }
    if (!inTabel(l)) {
      const stijl = kopStijl(l, maat)
      uit.push(
        ...findMerken(l, l.i, {
          vorige,
          vol: vorige !== undefined && isFull(vorige, l, maat),
          rand,
          kop: stijl !== null && !stijl.startsWith('stijl:99'),
        }),
      )
    }
    vorige = l
    rand = false
  }
  return uit
}

/** What stands between two halves of a sentence without ending it. */
function isDoorlopend(reden: Zones[number]): boolean {
  return reden === 'paginarand' || reden === 'lijn' || reden === 'voetnoot'
}

/** The zones as pieces: neighbouring lines of one reason together. */
function zoneStukken(lijnen: readonly Lijn[], zones: Zones): Stuk[] {
  const uit: Stuk[] = []
  let vorige: string | undefined
  for (const l of lijnen) {
    const reden = zones[l.i]
    if (reden !== undefined) {
      let stuk = uit.at(-1)
      if (!stuk || vorige !== reden) {
        stuk = newStuk('weggelaten', { reden })
        uit.push(stuk)
      }
      stuk.bereik.push({ van: l.van, tot: l.tot })
      stuk.tekst.push({ van: l.van, tot: l.tot })
    }
    vorige = reden
  }
  return uit
}
