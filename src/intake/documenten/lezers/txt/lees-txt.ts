// SPDX-License-Identifier: EUPL-1.2
/**
 * Plain text to `Bron`. The canonical text is the file itself with one kind of line end, tabs as columns of eight
 * and drawing characters of tables blanked, so that columns stay where they stood. A form feed begins a page.
 */
import type { Bron, Regel } from '../../../../domain/bron.ts'
import { cleanTekst, eisAlinea, maakBron, maakRegel } from '../bouw-bron.ts'
import type { Gedecodeerd } from './decodeer.ts'
import { vindTabellen } from './tabellen.ts'

const TAB = 8
/** Blanks in a row that are kept: columns of drawn tables stand further apart than blanks in a sentence do. */
const MAX_KOLOMWIT = 200
const TE_VEEL_WIT = new RegExp(`\\s{${MAX_KOLOMWIT + 1},}`, 'g')

export function leesTxt(bron: Gedecodeerd): Bron {
  const { lijnen, bladzijden } = splitsLijnen(bron.tekst)
  const tabellen = vindTabellen(lijnen, (i) => bladzijden[i] ?? 1)
  const heeftBladzijden = (bladzijden.at(-1) ?? 1) > 1
  const uit: string[] = []
  const regels: Regel[] = []
  let van = 0
  let wit = 0
  let boven = 0
  let bladzijde = 1
  lijnen.forEach((lijn, i) => {
    const hier = bladzijden[i] ?? 1
    if (hier !== bladzijde) {
      bladzijde = hier
      boven = 0
      wit = 0
    }
    const tabel = tabellen.get(i)
    let tekst = lijn
    const stukken: { van: number; tot: number; cel: Regel['cel'] }[] = []
    if (tabel) {
      tekst = bewaarCellen(lijn, tabel.cellen)
      for (const c of tabel.cellen) {
        const { tabel: nr, rij, koprij } = tabel
        stukken.push({
          van: c.van,
          tot: c.tot,
          cel: { tabel: nr, rij, kolom: c.kolom, koprij, breedte: c.breedte },
        })
      }
    } else if (lijn.trim() !== '') {
      stukken.push({
        van: lijn.length - lijn.trimStart().length,
        tot: lijn.trimEnd().length,
        cel: null,
      })
    }
    for (const stuk of stukken) {
      regels.push(
        maakRegel(
          { nr: regels.length + 1, van: van + stuk.van, tot: van + stuk.tot },
          {
            bladzijde: heeftBladzijden ? hier : null,
            links: stuk.van,
            rechts: stuk.tot,
            boven,
            witErvoor: wit,
            cel: stuk.cel,
          },
        ),
      )
    }
    if (stukken.length > 0) wit = 0
    else if (tekst.trim() === '' && !tabel) wit++
    uit.push(tekst)
    van += tekst.length + 1
    boven++
  })
  return maakBron(
    'txt',
    uit.join('\n'),
    regels,
    bron.onleesbaar > 0 ? [{ code: 'tekens_onleesbaar', aantal: bron.onleesbaar }] : [],
    { bladzijden: heeftBladzijden ? bladzijde : null },
  )
}

/** The line with everything outside the cells blanked: pipes and dashes are drawing, not text. */
function bewaarCellen(lijn: string, cellen: readonly { van: number; tot: number }[]): string {
  let uit = ''
  for (const c of cellen) uit = uit.padEnd(c.van) + lijn.slice(c.van, c.tot)
  return uit
}

function splitsLijnen(ruw: string): { lijnen: string[]; bladzijden: number[] } {
  const lijnen: string[] = []
  const bladzijden: number[] = []
  const delen = ruw.replace(/\r\n?|\u0085|\u2028|\u2029|\u000b/g, '\n').split('\f')
  delen.forEach((deel, b) => {
    const laatste = b === delen.length - 1
    // The form feed itself stands for the line end before it; a last page without text is no page.
    const stuk = !laatste && deel.endsWith('\n') ? deel.slice(0, -1) : deel
    if (laatste && b > 0 && deel.trim() === '') return
    for (const lijn of drawTabtabellen(stuk.split('\n'))) {
      // A soft hyphen shows only at the end of a line, where it is a hyphen.
      eisAlinea(lijn)
      const schoon = cleanTekst(tabsNaarKolommen(lijn).replace(/\u00ad\s*$/, '-'))
      lijnen.push(schoon.replace(TE_VEEL_WIT, (wit) => wit.slice(0, MAX_KOLOMWIT)).trimEnd())
      bladzijden.push(b + 1)
    }
  })
  return { lijnen, bladzijden }
}

/**
 * A table pasted from a spreadsheet: lines under each other with as many tabs, none at the start. Its cells are drawn
 * apart here, because tabs in columns of eight would mix them.
 */
function drawTabtabellen(lijnen: readonly string[]): string[] {
  const tabs = (l: string | undefined): number =>
    l === undefined || l.startsWith('\t') || /[|│]/.test(l) ? 0 : l.split('\t').length - 1
  const uit = [...lijnen]
  for (let i = 0; i < lijnen.length; ) {
    const n = tabs(lijnen[i])
    let j = i + 1
    while (j < lijnen.length && tabs(lijnen[j]) === n) j++
    const kopVol = (lijnen[i] ?? '').split('\t').every((c) => c.trim() !== '')
    if (n >= 2 && j - i >= 3 && kopVol)
      for (let k = i; k < j; k++) uit[k] = (lijnen[k] ?? '').replaceAll('\t', ' | ')
    i = j
  }
  return uit
}

function tabsNaarKolommen(lijn: string): string {
  if (!lijn.includes('\t')) return lijn
  let uit = ''
  for (const c of lijn) uit += c === '\t' ? ' '.repeat(TAB - (uit.length % TAB)) : c
  return uit
}
