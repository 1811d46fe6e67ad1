// SPDX-License-Identifier: EUPL-1.2
/** Reads a document in a test and shows it as short lines. */
import type { Bron, Regel } from '../../src/domain/bron.ts'
import { leesBron } from '../../src/intake/documenten/lezers/lees-bron.ts'

export async function lees(bytes: Uint8Array, naam = ''): Promise<Bron> {
  const uitkomst = await leesBron(bytes, { naam })
  if (!uitkomst.ok) throw new Error(uitkomst.fout)
  return uitkomst.waarde
}

const tekstVan = (bron: Bron, r: { readonly van: number; readonly tot: number }): string =>
  bron.tekst.slice(r.van, r.tot)

export const teksten = (bron: Bron, welke: (r: Regel) => boolean = () => true): string[] =>
  bron.regels.filter(welke).map((r) => tekstVan(bron, r))

/** Rows of one table as cell texts, the lines of one cell joined by a space; head rows left out. */
export function tabelrijen(bron: Bron, tabel = 0): string[][] {
  const uit: string[][] = []
  for (const r of bron.regels) {
    if (r.cel?.tabel !== tabel || r.cel.koprij) continue
    const rij = (uit[r.cel.rij] ??= [])
    const al = rij[r.cel.kolom]
    rij[r.cel.kolom] = al === undefined ? tekstVan(bron, r) : `${al} ${tekstVan(bron, r)}`
  }
  return uit.filter((rij) => rij.length > 0)
}

/** What must hold for every Bron: lines in order, inside the text, not empty, and nothing but white space between. */
export function controleerBron(bron: Bron): void {
  let einde = 0
  bron.regels.forEach((r, i) => {
    const tekst = tekstVan(bron, r)
    if (r.nr !== i + 1) throw new Error(`regel ${i} heet ${r.nr}`)
    if (r.van < einde || r.tot <= r.van || r.tot > bron.tekst.length)
      throw new Error(`regel ${r.nr} staat verkeerd`)
    if (tekst !== tekst.trim() || tekst.includes('\n'))
      throw new Error(`regel ${r.nr} heeft wit: ${tekst}`)
    if (bron.tekst.slice(einde, r.van).trim() !== '')
      throw new Error(`voor regel ${r.nr} ontbreekt tekst`)
    if (r.automatischNummer > tekst.length) throw new Error(`nummer van regel ${r.nr} is te lang`)
    for (const o of r.opmaak) {
      if (o.van < r.van || o.tot > r.tot || o.van >= o.tot)
        throw new Error(`opmaak van regel ${r.nr} ligt ernaast`)
    }
    einde = r.tot
  })
  if (bron.tekst.slice(einde).trim() !== '') throw new Error('na de laatste regel staat nog tekst')
}
