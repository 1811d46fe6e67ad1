// SPDX-License-Identifier: EUPL-1.2
/** Lines of plain text that form a table, cut in cells: drawn with pipes, or in columns under each other. */

import { isKolomnaam } from '../../structuur/kolomnamen.ts'

export interface Celstuk {
  readonly kolom: number
  readonly breedte: number
  /** Offsets within the line. */
  readonly van: number
  readonly tot: number
}

export interface RuweLijn {
  readonly lijn: number
  readonly cellen: readonly Celstuk[]
  readonly streep: boolean
}

export interface RuweTabel {
  readonly kolommen: number
  readonly begin: readonly number[]
  readonly lijnen: RuweLijn[]
  /** Names on the left: a row begins at every name. */
  readonly kaart?: true
}

export const STREEP = /^[\s|+:=_\-─━═┼┬┴├┤┌┐└┘╔╗╚╝╠╣╦╩╬]{3,}$/
const PIJP = /[|│┃║¦]/
export const PIJPEN = /[|│┃║¦]/g

/** Drawn with pipes: at least two lines with as many pipes, at least one of them inside the line. */
export function leesPijptabel(lijnen: readonly string[], start: number): RuweTabel | null {
  const eerste = lijnen[start] ?? ''
  if (!PIJP.test(eerste) && !(STREEP.test(eerste) && eerste.includes('+'))) return null
  const vorm = lijnen.slice(start, start + 3).find((l) => PIJP.test(l) && !STREEP.test(l))
  if (vorm === undefined) return null
  const pijpen = pijpPlaatsen(vorm)
  const randLinks = vorm.slice(0, pijpen[0]).trim() === ''
  const randRechts = pijpen.length > 1 && vorm.slice((pijpen.at(-1) ?? 0) + 1).trim() === ''
  const scheidingen = pijpen.slice(randLinks ? 1 : 0, randRechts ? -1 : undefined)
  const kolommen = scheidingen.length + 1
  if (kolommen < 2) return null
  const gelezen: RuweLijn[] = []
  let leeg = 0
  let inhoud = 0
  for (let i = start; i < lijnen.length; i++) {
    const lijn = lijnen[i] ?? ''
    if (lijn.trim() === '') {
      if (++leeg > 1) break
      continue
    }
    if (STREEP.test(lijn) && /[-=_─━═]{2,}/.test(lijn)) {
      leeg = 0
      gelezen.push({ lijn: i, cellen: [], streep: true })
      continue
    }
    if (!PIJP.test(lijn)) break
    const cellen = splitsPijpen(lijn, scheidingen, randLinks)
    if (!cellen) break
    leeg = 0
    inhoud++
    gelezen.push({ lijn: i, cellen, streep: false })
  }
  if (inhoud < 2) return null
  return { kolommen, begin: [0, ...scheidingen], lijnen: gelezen }
}

function pijpPlaatsen(lijn: string): number[] {
  const plaatsen: number[] = []
  for (const m of lijn.matchAll(PIJPEN)) if (lijn[m.index - 1] !== '\\') plaatsen.push(m.index)
  return plaatsen
}

/** Cells of one line: by count when that fits, else by where the pipes stand (cells over several columns). */
function splitsPijpen(
  lijn: string,
  scheidingen: readonly number[],
  randLinks: boolean,
): Celstuk[] | null {
  let plaatsen = pijpPlaatsen(lijn)
  let begin = 0
  if (randLinks) {
    const p = plaatsen[0]
    if (p === undefined || lijn.slice(0, p).trim() !== '') return null
    begin = p + 1
    plaatsen = plaatsen.slice(1)
  }
  const laatste = plaatsen.at(-1)
  const rest = laatste !== undefined && lijn.slice(laatste + 1).trim() === ''
  let eind = lijn.length
  if (rest && laatste !== undefined && (plaatsen.length > scheidingen.length || randLinks)) {
    eind = laatste
    plaatsen = plaatsen.slice(0, -1)
  }
  if (plaatsen.length > scheidingen.length) return null
  const cellen: Celstuk[] = []
  let kolom = 0
  for (let i = 0; i <= plaatsen.length; i++) {
    const tot = plaatsen[i] ?? eind
    let volgende = kolom + 1
    if (plaatsen.length < scheidingen.length) {
      volgende =
        i === plaatsen.length
          ? scheidingen.length + 1
          : Math.max(kolom + 1, 1 + dichtstbij(scheidingen, tot))
    }
    const stuk = snij(lijn, begin, tot)
    if (stuk) cellen.push({ ...stuk, kolom, breedte: volgende - kolom })
    kolom = volgende
    begin = tot + 1
  }
  return cellen
}

function dichtstbij(plaatsen: readonly number[], p: number): number {
  let beste = 0
  for (let i = 1; i < plaatsen.length; i++) {
    if (Math.abs((plaatsen[i] ?? 0) - p) < Math.abs((plaatsen[beste] ?? 0) - p)) beste = i
  }
  return beste
}

function snij(lijn: string, van: number, tot: number): { van: number; tot: number } | null {
  while (van < tot && lijn[van] === ' ') van++
  while (tot > van && lijn[tot - 1] === ' ') tot--
  return van < tot ? { van, tot } : null
}

/** Stretches between two or more spaces. */
function splitsWit(lijn: string): { van: number; tot: number }[] {
  const uit: { van: number; tot: number }[] = []
  for (const m of lijn.matchAll(/\S+(?: \S+)*/g)) {
    uit.push({ van: m.index, tot: m.index + m[0].length })
  }
  return uit
}

/**
 * Columns that stand under each other: a line with three or more stretches, and below it lines whose stretches
 * begin at the same places. A line that runs through the white space between two columns ends the table.
 */
export function leesKolomtabel(lijnen: readonly string[], start: number): RuweTabel | null {
  const kop = splitsWit(lijnen[start] ?? '')
  if (kop.length < 3 || /\.{4}|(?:\. ){4}|_{3}/.test(lijnen[start] ?? '')) return null
  const begin = kop.map((s) => s.van)
  const gelezen: RuweLijn[] = [
    { lijn: start, streep: false, cellen: kop.map((s, k) => ({ ...s, kolom: k, breedte: 1 })) },
  ]
  let leeg = 0
  let meerdere = 0
  for (let i = start + 1; i < lijnen.length; i++) {
    const lijn = lijnen[i] ?? ''
    if (lijn.trim() === '') {
      if (++leeg > 1) break
      continue
    }
    if (STREEP.test(lijn)) {
      leeg = 0
      gelezen.push({ lijn: i, cellen: [], streep: true })
      continue
    }
    const cellen = pasInKolommen(lijn, begin)
    if (!cellen) {
      const tussen = leeg === 0 ? leesTussenrij(lijnen, i, begin) : null
      if (!tussen) break
      gelezen.push({ lijn: i, cellen: [tussen], streep: false })
      continue
    }
    leeg = 0
    if (cellen.length > 1) meerdere++
    gelezen.push({ lijn: i, cellen, streep: false })
  }
  while (gelezen.at(-1)?.streep) gelezen.pop()
  return meerdere >= 2 ? { kolommen: begin.length, begin, lijnen: gelezen } : null
}

/**
 * One agreement as a card: names of columns on the left, their values on the right at one place, wrapped under each
 * other. Ends at a line that is neither, or at two blank lines.
 */
export function leesKaart(lijnen: readonly string[], start: number): RuweTabel | null {
  const paar = (lijn: string): { van: number; tot: number }[] | null => {
    const [naam, ...rest] = splitsWit(lijn)
    const eerste = rest[0]
    const laatste = rest.at(-1)
    return naam && eerste && laatste && naam.tot - naam.van <= 30
      ? [naam, { van: eerste.van, tot: laatste.tot }]
      : null
  }
  const kolom = paar(lijnen[start] ?? '')?.[1]?.van
  if (kolom === undefined) return null
  const gelezen: RuweLijn[] = []
  let namen = 0
  let bekend = 0
  let leeg = 0
  for (let i = start; i < lijnen.length; i++) {
    const lijn = lijnen[i] ?? ''
    if (lijn.trim() === '') {
      if (++leeg > 1) break
      continue
    }
    const velden = paar(lijn)
    const inhoud = snij(lijn, 0, lijn.length)
    if (velden?.[0] && velden[1] && velden[1].van === kolom) {
      namen++
      if (isKolomnaam(lijn.slice(velden[0].van, velden[0].tot))) bekend++
      gelezen.push({
        lijn: i,
        streep: false,
        cellen: velden.map((v, k) => ({ ...v, kolom: k, breedte: 1 })),
      })
    } else if (inhoud && inhoud.van >= kolom && leeg === 0)
      gelezen.push({ lijn: i, streep: false, cellen: [{ ...inhoud, kolom: 1, breedte: 1 }] })
    else break
    leeg = 0
  }
  return bekend >= 3 && bekend >= namen * 0.6
    ? { kolommen: 2, begin: [0, kolom], lijnen: gelezen, kaart: true }
    : null
}

/** A short line over the columns with the table going on directly below it: the name of a group of rows. */
function leesTussenrij(
  lijnen: readonly string[],
  plaats: number,
  begin: readonly number[],
): Celstuk | null {
  const [stuk, tweede] = splitsWit(lijnen[plaats] ?? '')
  const onder = pasInKolommen(lijnen[plaats + 1] ?? '', begin)
  if (!stuk || tweede || !onder || onder.length < 3 || onder[0]?.kolom !== 0) return null
  if (Math.abs(stuk.van - (begin[0] ?? 0)) > 1 || stuk.tot > (begin.at(-1) ?? 0)) return null
  return { ...stuk, kolom: 0, breedte: begin.length }
}

/** Stretches, also cut where only one space stands before a word that begins at a column. */
function splitsOpKolommen(lijn: string, begin: readonly number[]): { van: number; tot: number }[] {
  const stukken = splitsWit(lijn)
  // A line without any gap is running text that happens to pass here.
  if (stukken.length < 2) return stukken
  return stukken.flatMap((stuk) => {
    const grenzen = begin.flatMap((b) => {
      // One place off is common where a cell is full.
      const woord = [b, b - 1, b + 1].find((p) => lijn[p - 1] === ' ' && lijn[p] !== ' ')
      return woord !== undefined && woord > stuk.van && woord < stuk.tot ? [woord] : []
    })
    return [stuk.van, ...grenzen].map((van, i) => ({
      van,
      tot: grenzen[i] === undefined ? stuk.tot : grenzen[i] - 1,
    }))
  })
}

function pasInKolommen(lijn: string, begin: readonly number[]): Celstuk[] | null {
  const cellen: Celstuk[] = []
  for (const stuk of splitsOpKolommen(lijn, begin)) {
    const kolom = begin.findLastIndex((b) => stuk.van >= b - 1)
    const volgende = begin[kolom + 1]
    // A cell begins at its column, or a little to the right (centred, right-aligned numbers).
    if (kolom < 0 || (volgende !== undefined && stuk.tot > volgende - 1)) return null
    if (cellen.some((c) => c.kolom === kolom)) {
      const vorige = cellen.pop()
      if (vorige) cellen.push({ ...vorige, tot: stuk.tot })
    } else cellen.push({ ...stuk, kolom, breedte: 1 })
  }
  return cellen
}
