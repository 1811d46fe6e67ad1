// SPDX-License-Identifier: EUPL-1.2
/** A Word document to `Bron`: the body in order, then notes, then running heads and feet in their own zone. */
import type { Bron } from '../../../../domain/bron.ts'
import { BronBouwer, LeesFout } from '../bouw-bron.ts'
import { alleTekst, kind, kinderen, vind, type XmlElement } from '../pakket/xml.ts'
import type { Zip } from '../pakket/zip.ts'
import { Lichaam } from './lichaam.ts'
import { Nummering } from './nummering.ts'
import { leesBijdeel, leesDeel, leesVerwijzingen, type Verwijzing } from './pakket.ts'
import { leesThema, Stijlen } from './stijlen.ts'

export function leesDocx(zip: Zip, hoofddeel: string): Bron {
  const document = leesDeel(zip, hoofddeel)
  const body = kind(document, 'w:body')
  if (!body) throw new LeesFout({ ok: false, fout: 'document_beschadigd' })
  const verwijzingen = leesVerwijzingen(zip, hoofddeel)
  const deel = (soort: string): XmlElement | null =>
    leesBijdeel(zip, [...verwijzingen.values()].find((v) => v.soort === soort)?.doel)

  const stijlen = new Stijlen(deel('styles'), leesThema(deel('theme')))
  const bouwer = new BronBouwer()
  const lichaam = new Lichaam(bouwer, stijlen, new Nummering(deel('numbering'), stijlen))
  lichaam.leesBlokken(body, null)
  lichaam.sluitAf()

  for (const [soort, naam] of [
    ['footnotes', 'w:footnote'],
    ['endnotes', 'w:endnote'],
  ] as const) {
    for (const noot of kinderen(deel(soort), naam)) {
      // Word keeps the drawn line above the notes as a note of its own kind.
      if (noot.attr.has('w:type') && noot.attr.get('w:type') !== 'normal') continue
      lichaam.leesBlokken(noot, 'voetnoot')
      lichaam.sluitAf()
    }
  }
  leesRanden(zip, document, verwijzingen, lichaam)

  if (zip.namen.some((n) => /(?:^|\/)vbaProject\.bin$/i.test(n))) bouwer.meld('macros_genegeerd')
  const ingesloten = zip.namen.filter((n) => /(?:^|\/)embeddings\/[^/]+$/i.test(n)).length
  if (ingesloten + lichaam.ingesloten > 0) {
    bouwer.meld('ingesloten_bestand_genegeerd', Math.max(ingesloten, lichaam.ingesloten))
  }
  return bouwer.bouw('docx', { eigenTitel: leesTitel(zip) })
}

/** Running heads and feet that a section uses, each once. */
function leesRanden(
  zip: Zip,
  document: XmlElement | null,
  verwijzingen: ReadonlyMap<string, Verwijzing>,
  lichaam: Lichaam,
): void {
  const gelezen = new Set<string>()
  const bezoek = (e: XmlElement): void => {
    for (const k of kinderen(e)) {
      if (k.naam !== 'w:sectPr') {
        // Sections hang on the body or on the properties of a paragraph; not deeper.
        if (k.naam === 'w:body' || k.naam === 'w:p' || k.naam === 'w:pPr') bezoek(k)
        continue
      }
      for (const r of kinderen(k)) {
        const zone =
          r.naam === 'w:headerReference'
            ? 'koptekst'
            : r.naam === 'w:footerReference'
              ? 'voettekst'
              : null
        const doel = verwijzingen.get(r.attr.get('r:id') ?? '')?.doel
        if (!zone || doel === undefined || gelezen.has(doel)) continue
        gelezen.add(doel)
        const rand = leesBijdeel(zip, doel)
        if (rand) lichaam.leesBlokken(rand, zone)
        lichaam.sluitAf()
      }
    }
  }
  if (document) bezoek(document)
}

function leesTitel(zip: Zip): string | null {
  const naam = [...leesVerwijzingen(zip, '').values()].find(
    (v) => v.soort === 'core-properties',
  )?.doel
  const titel = alleTekst(vind(leesBijdeel(zip, naam ?? 'docProps/core.xml'), 'dc:title')).trim()
  return titel === '' ? null : titel
}
