// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one algorithm from characters to cells, whose steps share the same columns.
/** Finds tables in plain text: drawn with pipes, or made of columns that stand under each other. */
import {
  type Celstuk,
  leesKaart,
  leesKolomtabel,
  leesPijptabel,
  PIJPEN,
  type RuweLijn,
  type RuweTabel,
  STREEP,
} from './ruwe-tabellen.ts'
import { isKoprij } from '../tabelkop.ts'
import { type TabelLijn, vindRijbegin } from '../rijen.ts'

/** What a line is to a table; `cellen` empty for a drawn line, which is drawing and no text. */
export interface TabelRegel {
  readonly lijn: number
  readonly tabel: number
  readonly rij: number
  readonly koprij: boolean
  readonly cellen: readonly Celstuk[]
  readonly streep: boolean
}

/** Table lines by line number. `bladzijdeVan` tells on which page a line stands, so that a table can go on. */
export function vindTabellen(
  lijnen: readonly string[],
  bladzijdeVan: (lijn: number) => number,
): Map<number, TabelRegel> {
  const ruw: RuweTabel[] = []
  let i = 0
  while (i < lijnen.length) {
    const gevonden = leesPijptabel(lijnen, i) ?? leesKolomtabel(lijnen, i) ?? leesKaart(lijnen, i)
    if (gevonden) {
      ruw.push(gevonden)
      i = (gevonden.lijnen.at(-1)?.lijn ?? i) + 1
    } else i++
  }
  const uit = new Map<number, TabelRegel>()
  const herhaald = ruw.length > 1 ? vindHerhaald(lijnen, bladzijdeVan) : new Set<string>()
  let nummer = -1
  let vorige: { tabel: RuweTabel; kop: string; laatsteRij: number; hoogste: number } | null = null
  for (const tabel of ruw) {
    const bovenste = tabel.lijnen.find((l) => !l.streep)
    const kop = bovenste ? kopTekst(lijnen, bovenste) : ''
    const eerste = tabel.lijnen[0]?.lijn ?? 0
    const laatsteVorige: number = vorige?.tabel.lijnen.at(-1)?.lijn ?? -1
    const gaatDoor: boolean =
      vorige !== null &&
      vorige.tabel.kolommen === tabel.kolommen &&
      bladzijdeVan(eerste) === bladzijdeVan(laatsteVorige) + 1 &&
      alleenPaginarand(lijnen, laatsteVorige, eerste, herhaald)
    const kopHerhaald: boolean = gaatDoor && vorige !== null && kop === vorige.kop
    if (!gaatDoor) nummer++
    const volgende = verdeel(lijnen, tabel, {
      nummer,
      eersteRij: gaatDoor && vorige ? vorige.hoogste + 1 : 0,
      vorigeRij: gaatDoor && vorige ? vorige.laatsteRij : null,
      kop: gaatDoor ? kopHerhaald : null,
    })
    for (const regel of volgende.regels) uit.set(regel.lijn, regel)
    vorige = {
      tabel,
      kop: gaatDoor && vorige && !kopHerhaald ? vorige.kop : kop,
      laatsteRij: volgende.laatsteRij,
      hoogste: volgende.hoogste,
    }
  }
  return uit
}

const kopTekst = (lijnen: readonly string[], l: RuweLijn): string =>
  (lijnen[l.lijn] ?? '').replace(PIJPEN, ' ').replace(/\s+/g, ' ').trim()

const randVorm = (lijn: string): string => lijn.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ')

/** Shapes of lines (numbers aside) that stand on more than one page: running heads and page numbers. */
function vindHerhaald(
  lijnen: readonly string[],
  bladzijdeVan: (lijn: number) => number,
): ReadonlySet<string> {
  const eerste = new Map<string, number>()
  const herhaald = new Set<string>()
  lijnen.forEach((lijn, i) => {
    const vorm = randVorm(lijn)
    const al = eerste.get(vorm)
    if (al === undefined) eerste.set(vorm, bladzijdeVan(i))
    else if (al !== bladzijdeVan(i)) herhaald.add(vorm)
  })
  return herhaald
}

/** Between two parts of one table stands nothing but running heads and page numbers. */
const alleenPaginarand = (
  lijnen: readonly string[],
  na: number,
  voor: number,
  herhaald: ReadonlySet<string>,
): boolean =>
  lijnen
    .slice(na + 1, voor)
    .every((l) => l.trim() === '' || herhaald.has(randVorm(l)) || /^\W*\d+\W*$/.test(l))

/** Splits the lines of a table into a head and rows. */
function verdeel(
  lijnen: readonly string[],
  tabel: RuweTabel,
  plaats: {
    nummer: number
    eersteRij: number
    vorigeRij: number | null
    /** null: not a continuation, so find out; else whether the head is repeated here. */
    kop: boolean | null
  },
): { regels: TabelRegel[]; laatsteRij: number; hoogste: number } {
  const inhoud = tabel.lijnen.filter((l) => !l.streep)
  const kopLijnen = tabel.kaart
    ? 0
    : plaats.kop === null
      ? countKop(lijnen, tabel)
      : plaats.kop
        ? 1
        : 0
  const lichaam = inhoud.slice(kopLijnen).map((l): TabelLijn => {
    const boven = lijnen[l.lijn - 1] ?? ''
    return {
      cellen: Array.from({ length: tabel.kolommen }, (_, k) => celTekst(lijnen, l, k)),
      streep: STREEP.test(boven) && boven.trim() !== '',
      wit: boven.trim() === '',
    }
  })
  // A row that goes on after a page break has nothing in its first column there.
  const gaatDoor: boolean =
    plaats.vorigeRij !== null && lichaam[0] !== undefined && lichaam[0].cellen[0] === ''
  const begin = tabel.kaart ? lichaam.map((l) => l.cellen[0] !== '') : vindRijbegin(lichaam)
  let hoogste = plaats.eersteRij - 1
  let rij = hoogste
  if (kopLijnen > 0) rij = ++hoogste
  const regels: TabelRegel[] = []
  let n = 0
  for (const l of tabel.lijnen) {
    if (l.streep) {
      regels.push({ ...l, tabel: plaats.nummer, rij, koprij: false })
      continue
    }
    const koprij = n < kopLijnen
    if (!koprij) {
      const j = n - kopLijnen
      if (gaatDoor && j === 0) rij = plaats.vorigeRij ?? rij
      else if (begin[j]) rij = ++hoogste
    }
    regels.push({ ...l, tabel: plaats.nummer, rij, koprij })
    n++
  }
  return { regels, laatsteRij: rij, hoogste }
}

const celTekst = (lijnen: readonly string[], l: RuweLijn, kolom: number): string => {
  const stuk = l.cellen.find((c) => c.kolom === kolom)
  return stuk ? (lijnen[l.lijn] ?? '').slice(stuk.van, stuk.tot) : ''
}

/** Lines above the first drawn line inside the table are its head; without one, a full row of short words is. */
function countKop(lijnen: readonly string[], tabel: RuweTabel): number {
  const eersteInhoud = tabel.lijnen.findIndex((l) => !l.streep)
  const streep = tabel.lijnen.findIndex((l, i) => l.streep && i > eersteInhoud)
  if (streep > 0 && streep - eersteInhoud <= 3 && streep < tabel.lijnen.length - 1) {
    return streep - eersteInhoud
  }
  const eerste = tabel.lijnen[eersteInhoud]
  if (!eerste || tabel.lijnen.length < 2) return 0
  const teksten = eerste.cellen.map((c) => (lijnen[eerste.lijn] ?? '').slice(c.van, c.tot))
  const isKop = eerste.cellen.length === tabel.kolommen && isKoprij(teksten)
  return isKop ? 1 : 0
}
