// SPDX-License-Identifier: EUPL-1.2
/** The text of an item with its numbers, parties, dates and places underlined, and its references as links. */
import type { ReactNode } from 'react'
import type { Markering } from '../../domain/overeenkomst.ts'
import type { OpgelosteVerwijzing } from '../../domain/overzicht.ts'

export interface Merkstuk {
  readonly van: number
  readonly tekst: string
  readonly soort: Markering['soort'] | null
  readonly verwijzing: OpgelosteVerwijzing | null
}

/** Cuts a text at every edge of a mark or a reference; ranges that make no sense are left out. */
export function knipMerken(
  tekst: string,
  markeringen: readonly Markering[],
  verwijzingen: readonly OpgelosteVerwijzing[],
): readonly Merkstuk[] {
  const geldig = (b: { readonly van: number; readonly tot: number }): boolean =>
    b.van >= 0 && b.tot > b.van && b.tot <= tekst.length
  const merken = markeringen.filter(geldig)
  const links = verwijzingen.filter(geldig)
  const randen = [
    ...new Set([0, tekst.length, ...[...merken, ...links].flatMap((b) => [b.van, b.tot])]),
  ]
  randen.sort((a, b) => a - b)
  return randen.slice(0, -1).map((van, i) => {
    const tot = randen[i + 1] ?? tekst.length
    const bevat = (b: { readonly van: number; readonly tot: number }): boolean =>
      b.van <= van && b.tot >= tot
    return {
      van,
      tekst: tekst.slice(van, tot),
      soort: merken.find(bevat)?.soort ?? null,
      verwijzing: links.find(bevat) ?? null,
    }
  })
}

export function Merktekst(p: {
  readonly tekst: string
  readonly markeringen: readonly Markering[]
  readonly verwijzingen: readonly OpgelosteVerwijzing[]
  readonly adresVan: (v: OpgelosteVerwijzing) => string | null
}) {
  return knipMerken(p.tekst, p.markeringen, p.verwijzingen).map((s): ReactNode => {
    const kern: ReactNode = s.soort ? (
      <span key={s.van} className={`merk merk--${s.soort}`}>
        {s.tekst}
      </span>
    ) : (
      s.tekst
    )
    const adres = s.verwijzing ? p.adresVan(s.verwijzing) : null
    return adres ? (
      <a key={s.van} href={adres}>
        {kern}
      </a>
    ) : (
      kern
    )
  })
}
