// SPDX-License-Identifier: EUPL-1.2
/** Rows and cells of an OpenDocument table; covered cells take their column, repeated empty ones no memory. */
import { alleTekst, kinderen, type XmlElement } from '../pakket/xml.ts'
import { isKoprij } from '../tabelkop.ts'
import { aantal } from './alinea.ts'

export interface OdtRij {
  readonly koprij: boolean
  readonly cellen: readonly {
    readonly kolom: number
    readonly breedte: number
    readonly inhoud: XmlElement
  }[]
}

export function leesOdtTabel(tabel: XmlElement): { rijen: readonly OdtRij[]; kolommen: number } {
  const ruw: { kop: boolean; cellen: OdtRij['cellen'] }[] = []
  const bezoek = (ouder: XmlElement, kop: boolean): void => {
    for (const k of kinderen(ouder)) {
      if (k.naam === 'table:table-row') ruw.push({ kop, cellen: leesRij(k) })
      else if (k.naam === 'table:table-header-rows') bezoek(k, true)
      else if (/^table:table-(?:rows|row-group)$/.test(k.naam)) bezoek(k, kop)
    }
  }
  bezoek(tabel, false)
  const gezegd = ruw.some((r) => r.kop)
  const rijen = ruw.map((r, i) => ({
    koprij: gezegd
      ? r.kop && i < ruw.length - 1
      : i === 0 && ruw.length > 1 && isKoprij(r.cellen.map((c) => alleTekst(c.inhoud))),
    cellen: r.cellen,
  }))
  return { rijen, kolommen: ruw.reduce((b, r) => Math.max(b, r.cellen.length), 0) }
}

function leesRij(rij: XmlElement): OdtRij['cellen'] {
  const cellen: { kolom: number; breedte: number; inhoud: XmlElement }[] = []
  let kolom = 0
  for (const k of kinderen(rij)) {
    const keer = aantal(k.attr.get('table:number-columns-repeated'))
    if (k.naam === 'table:table-cell') {
      const breedte = aantal(k.attr.get('table:number-columns-spanned'))
      cellen.push({ kolom, breedte, inhoud: k })
    }
    if (k.naam === 'table:table-cell' || k.naam === 'table:covered-table-cell') kolom += keer
  }
  return cellen
}
