// SPDX-License-Identifier: EUPL-1.2
/** Which words of a found text answer the question, and the piece of the text that shows them best. */
import type { Bereik } from './bron.ts'
import { markeer, type Stuk } from './zoeken.ts'
import { compoundParts, type Zoekvraag } from './zoekvraag.ts'
import { vouw, woordenVan } from './vouwtekst.ts'

/** Ranges in `tekst`, ascending and apart. `stam` gives the stem of a folded word; '' for a word without one. */
export function vindWoorden(
  tekst: string,
  vraag: Zoekvraag,
  stam: (woord: string) => string,
): Bereik[] {
  const gevouwen = vouw(tekst)
  const gezocht = new Set(vraag.woorden)
  const stammen = new Set(vraag.woorden.map(stam).filter((s) => s !== ''))
  const begin = vraag.laatsteGaatDoor ? vraag.woorden.at(-1) : undefined
  const woorden = woordenVan(gevouwen.tekst)
  const raak: Bereik[] = []
  const zet = (van: number, tot: number): void => {
    const echt = gevouwen.plaats[van]
    const einde = gevouwen.plaats[tot - 1]
    if (echt === undefined || einde === undefined) return
    raak.push({ van: echt, tot: eindeVanTeken(tekst, einde) })
  }
  const delen = vraag.woorden.flatMap((w) => (stam(w) === '' ? [] : compoundParts(w, stam(w))))
  const alles = vraag.zinnen.length === 0 && stammen.size === 0
  for (const { woord, van, tot } of woorden) {
    const s = stam(woord)
    const zelfde = stammen.has(s) || (gezocht.has(woord) && (s !== '' || alles))
    const gaatDoor =
      begin !== undefined && begin.length > 1 && stam(begin) !== '' && woord.startsWith(begin)
    if (zelfde || gaatDoor) zet(van, tot)
    else
      for (const deel of delen)
        for (let i = woord.indexOf(deel); i >= 0; i = woord.indexOf(deel, i + deel.length))
          zet(van + i, van + i + deel.length)
  }
  for (const zin of vraag.zinnen) {
    const zinsdelen = zin.split(' ')
    for (let i = 0; i + zinsdelen.length <= woorden.length; i += 1) {
      if (!zinsdelen.every((deel, k) => woorden[i + k]?.woord === deel)) continue
      const eerste = woorden[i]
      const laatste = woorden[i + zinsdelen.length - 1]
      if (eerste && laatste) zet(eerste.van, laatste.tot)
    }
  }
  return voegSamen(raak)
}

/** The character at `plek` may be two units, or carry combining marks: the mark on the page covers it whole. */
function eindeVanTeken(tekst: string, plek: number): number {
  let einde = plek + ((tekst.codePointAt(plek) ?? 0) > 0xffff ? 2 : 1)
  while (/^\p{M}/u.test(tekst.slice(einde, einde + 2))) einde += 1
  return einde
}

function voegSamen(bereiken: Bereik[]): Bereik[] {
  const uit: Bereik[] = []
  for (const b of bereiken.sort((x, y) => x.van - y.van || x.tot - y.tot)) {
    const laatste = uit.at(-1)
    if (laatste && b.van <= laatste.tot) {
      uit[uit.length - 1] = { van: laatste.van, tot: Math.max(laatste.tot, b.tot) }
    } else uit.push(b)
  }
  return uit
}

const FRAGMENT = 240

/** About 240 characters around the closest group of marked words, cut between words. */
export function maakFragment(tekst: string, woorden: readonly Bereik[]): Stuk[] {
  if (tekst.length <= FRAGMENT) return markeer(tekst, woorden)
  let beste = 0
  let meeste = -1
  for (const [i, woord] of woorden.entries()) {
    const binnen = woorden.slice(i).filter((w) => w.tot <= woord.van + FRAGMENT - 40).length
    if (binnen > meeste) [beste, meeste] = [woord.van, binnen]
  }
  let van = Math.max(0, beste - 40)
  if (van > 0) van = tekst.indexOf(' ', van) + 1 || van
  if (van > beste) van = beste
  let tot = Math.min(tekst.length, van + FRAGMENT)
  if (tot < tekst.length) {
    const spatie = tekst.lastIndexOf(' ', tot)
    if (spatie > van) tot = spatie
  }
  const stukken = markeer(
    tekst.slice(van, tot),
    woorden
      .filter((w) => w.van < tot && w.tot > van)
      .map((w) => ({ van: Math.max(0, w.van - van), tot: Math.min(tot, w.tot) - van })),
  )
  return [
    ...(van > 0 ? [{ tekst: '… ', treffer: false }] : []),
    ...stukken,
    ...(tot < tekst.length ? [{ tekst: ' …', treffer: false }] : []),
  ]
}
