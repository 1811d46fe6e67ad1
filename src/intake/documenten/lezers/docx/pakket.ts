// SPDX-License-Identifier: EUPL-1.2
/** The parts of a Word package and how they point to each other. */
import { LeesFout } from '../bouw-bron.ts'
import { kinderen, leesXml, type XmlElement } from '../pakket/xml.ts'
import type { Zip } from '../pakket/zip.ts'

const HOOFDSOORT =
  /wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled/

export interface Verwijzing {
  readonly soort: string
  readonly doel: string
}

/** Path of the main part, or null when this container is no Word document (a spreadsheet, a jar). */
export function vindHoofddeel(zip: Zip): string | null {
  const soorten = leesDeel(zip, '[Content_Types].xml')
  if (!soorten) return null
  for (const e of kinderen(soorten, 'ct:Override')) {
    if (HOOFDSOORT.test(e.attr.get('ContentType') ?? '')) {
      const naam = (e.attr.get('PartName') ?? '').replace(/^\//, '')
      if (zip.heeft(naam)) return naam
    }
  }
  for (const v of leesVerwijzingen(zip, '').values()) {
    if (
      v.soort === 'officeDocument' &&
      /(?:^|\/)document\d*\.xml$/.test(v.doel) &&
      zip.heeft(v.doel)
    ) {
      return v.doel
    }
  }
  return null
}

export function leesDeel(zip: Zip, naam: string): XmlElement | null {
  const bytes = zip.lees(naam)
  return bytes ? leesXml(bytes) : null
}

/** A part that only adds make-up: a document reads on without it, unless it is an attack. */
export function leesBijdeel(zip: Zip, naam: string | undefined): XmlElement | null {
  if (naam === undefined) return null
  try {
    return leesDeel(zip, naam)
  } catch (fout) {
    if (fout instanceof LeesFout && fout.weigering.fout === 'document_beschadigd') return null
    throw fout
  }
}

/** Relationships of a part by id, targets as paths in the container; those that point outside are left out. */
export function leesVerwijzingen(zip: Zip, deel: string): Map<string, Verwijzing> {
  const map = deel.slice(0, deel.lastIndexOf('/') + 1)
  const rels = leesBijdeel(zip, `${map}_rels/${deel.slice(map.length)}.rels`)
  const uit = new Map<string, Verwijzing>()
  for (const e of kinderen(rels, 'rel:Relationship')) {
    if (e.attr.get('TargetMode') === 'External') continue
    const doel = losOp(map, e.attr.get('Target') ?? '')
    const soort = (e.attr.get('Type') ?? '').replace(/^.*\//, '')
    uit.set(e.attr.get('Id') ?? '', { soort, doel })
  }
  return uit
}

function losOp(map: string, doel: string): string {
  if (doel.startsWith('/')) return doel.slice(1)
  const delen = map.split('/').filter((d) => d !== '')
  for (const d of doel.split('/')) {
    if (d === '..') delen.pop()
    else if (d !== '.' && d !== '') delen.push(d)
  }
  return delen.join('/')
}
