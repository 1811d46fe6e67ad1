// SPDX-License-Identifier: EUPL-1.2
/** An OpenDocument text to `Bron`: the body in order, then notes, then running heads and feet in their own zone. */
import type { Bron } from '../../../../domain/bron.ts'
import { BronBouwer, LeesFout } from '../bouw-bron.ts'
import { alleTekst, kind, kinderen, leesXml, vind, type XmlElement } from '../pakket/xml.ts'
import type { Zip } from '../pakket/zip.ts'
import { OdtLichaam } from './lichaam.ts'
import { OdtNummering } from './nummering.ts'
import { OdtStijlen } from './stijlen.ts'

/** By its `mimetype` part, or for makers that leave it out by what the contents hold. */
export function isOdt(zip: Zip): boolean {
  const soort = zip.lees('mimetype')
  if (soort) {
    return /opendocument\.text(?:-template|-master)?$/.test(new TextDecoder().decode(soort).trim())
  }
  return zip.heeft('content.xml') && vind(deel(zip, 'content.xml'), 'office:text') !== null
}

function deel(zip: Zip, naam: string): XmlElement | null {
  const bytes = zip.lees(naam)
  return bytes ? leesXml(bytes) : null
}

export function leesOdt(zip: Zip): Bron {
  if (vind(deel(zip, 'META-INF/manifest.xml'), 'manifest:encryption-data')) {
    throw new LeesFout({ ok: false, fout: 'document_versleuteld' })
  }
  const content = deel(zip, 'content.xml')
  const tekst = kind(kind(content, 'office:body'), 'office:text')
  if (!tekst) throw new LeesFout({ ok: false, fout: 'document_beschadigd' })
  const styles = deel(zip, 'styles.xml')
  const gemeenschappelijk = kind(styles, 'office:styles')
  const automatisch = kind(content, 'office:automatic-styles')
  const bouwer = new BronBouwer()

  const wijzigingen = kinderen(kind(tekst, 'text:tracked-changes'), 'text:changed-region').length
  if (wijzigingen > 0) bouwer.meld('wijzigingen_verwerkt', wijzigingen)

  const lichaam = new OdtLichaam(
    bouwer,
    new OdtStijlen(gemeenschappelijk, automatisch),
    new OdtNummering(gemeenschappelijk, automatisch),
  )
  lichaam.leesDeel(tekst, null)
  leesRanden(styles, bouwer)

  const { afbeeldingen, ingesloten } = lichaam.tellers
  if (afbeeldingen > 0) bouwer.meld('afbeeldingen_overgeslagen', afbeeldingen)
  if (ingesloten > 0) bouwer.meld('ingesloten_bestand_genegeerd', ingesloten)
  if (heeftMacros(zip)) bouwer.meld('macros_genegeerd')
  const titel = alleTekst(vind(deel(zip, 'meta.xml'), 'dc:title')).trim()
  return bouwer.bouw('odt', { eigenTitel: titel === '' ? null : titel })
}

/** Every page style has its own head and foot; the same text in several of them is read once. */
function leesRanden(styles: XmlElement | null, bouwer: BronBouwer): void {
  const lichaam = new OdtLichaam(
    bouwer,
    new OdtStijlen(kind(styles, 'office:styles'), kind(styles, 'office:automatic-styles')),
    new OdtNummering(kind(styles, 'office:styles'), kind(styles, 'office:automatic-styles')),
  )
  const gelezen = new Set<string>()
  for (const blad of kinderen(kind(styles, 'office:master-styles'), 'style:master-page')) {
    for (const e of kinderen(blad)) {
      const soort = /^style:(header|footer)/.exec(e.naam)?.[1]
      const zone = soort === 'header' ? 'koptekst' : soort === 'footer' ? 'voettekst' : null
      const sleutel = `${zone}\n${alleTekst(e)}`
      if (!zone || gelezen.has(sleutel)) continue
      gelezen.add(sleutel)
      lichaam.leesDeel(e, zone)
    }
  }
}

const heeftMacros = (zip: Zip): boolean =>
  zip.namen.some(
    (n) => /^(?:Basic|Scripts)\/.+/.test(n) && !n.endsWith('/') && !/script-l[bc]\.xml$/.test(n),
  )
