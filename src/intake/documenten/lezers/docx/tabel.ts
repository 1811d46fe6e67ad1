// SPDX-License-Identifier: EUPL-1.2
/** Rows and cells of a Word table on its grid: merged cells have their width, deleted rows are gone. */
import { alleTekst, isElement, kind, type XmlElement } from '../pakket/xml.ts'
import { isKoprij } from '../tabelkop.ts'
import { isAan, val } from './stijlen.ts'

interface TabelCel {
  readonly kolom: number
  readonly breedte: number
  readonly inhoud: XmlElement
}

export interface TabelRij {
  readonly koprij: boolean
  readonly cellen: readonly TabelCel[]
}

const MAX_KOLOMMEN = 200

export function leesTabel(tabel: XmlElement): {
  rijen: readonly TabelRij[]
  kolommen: number
  verwijderd: number
} {
  let verwijderd = 0
  const ruw: { kop: boolean; cellen: TabelCel[] }[] = []
  for (const tr of omhuld(tabel, 'w:tr')) {
    const trPr = kind(tr, 'w:trPr')
    if (kind(trPr, 'w:del')) {
      verwijderd++
      continue
    }
    let kolom = tel(val(kind(trPr, 'w:gridBefore')), 0)
    const cellen: TabelCel[] = []
    for (const tc of omhuld(tr, 'w:tc')) {
      const tcPr = kind(tc, 'w:tcPr')
      const breedte = tel(val(kind(tcPr, 'w:gridSpan')), 1)
      const doorgaand = kind(tcPr, 'w:vMerge')
      const samen = kind(tcPr, 'w:hMerge')
      const vorige = cellen.at(-1)
      if (samen && val(samen) !== 'restart' && vorige) {
        cellen[cellen.length - 1] = { ...vorige, breedte: vorige.breedte + breedte }
      } else if (!kind(tcPr, 'w:cellDel') && !(doorgaand && val(doorgaand) !== 'restart')) {
        cellen.push({ kolom, breedte, inhoud: tc })
      }
      kolom = Math.min(MAX_KOLOMMEN, kolom + breedte)
    }
    ruw.push({ kop: isAan(kind(trPr, 'w:tblHeader')) ?? false, cellen })
  }
  const kolommen = ruw.reduce((b, r) => Math.max(b, r.cellen.length), 0)
  const gezegd = ruw.some((r) => r.kop)
  const rijen = ruw.map((r, i) => ({
    koprij: gezegd ? r.kop && i < ruw.length - 1 : i === 0 && ruw.length > 1 && lijktKop(r.cellen),
    cellen: r.cellen,
  }))
  return { rijen, kolommen, verwijderd }
}

const lijktKop = (cellen: readonly TabelCel[]): boolean =>
  isKoprij(cellen.map((c) => alleTekst(c.inhoud)))

const tel = (waarde: string | null, anders: number): number => {
  const n = Number(waarde ?? anders)
  return Number.isInteger(n) && n >= anders ? Math.min(n, MAX_KOLOMMEN) : anders
}

/** Rows or cells, also inside content controls, insertions and custom XML. */
function omhuld(ouder: XmlElement, naam: string): XmlElement[] {
  return ouder.kinderen.filter(isElement).flatMap((k) => {
    if (k.naam === naam) return [k]
    if (/^(?:w:sdt|w:sdtContent|w:ins|w:moveTo|w:customXml)$/.test(k.naam)) return omhuld(k, naam)
    return []
  })
}
