// SPDX-License-Identifier: EUPL-1.2
/** The annexes that a document points to or holds. */
import type { Bron } from '../../../domain/bron.ts'
import { nameOnderdelen, type Onderdeel } from '../../../domain/ontleding.ts'
import type { Bijlage, Verwijzing } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'

/** Annexes that are pointed to or present, with where they are mentioned. */
export function leesBijlagen(
  bron: Bron,
  kader: Kader,
  onderdelen: readonly Onderdeel[],
  verwijzingen: ReadonlyMap<string, readonly Verwijzing[]>,
): Bijlage[] {
  const namen = nameOnderdelen(onderdelen)
  const uit = new Map<string, { inhoud: string | null; vindplaats: string[]; aanwezig: boolean }>()
  const open = (nummer: string) => {
    const b = uit.get(nummer) ?? { inhoud: null, vindplaats: [], aanwezig: false }
    uit.set(nummer, b)
    return b
  }
  for (const o of onderdelen) {
    for (const v of verwijzingen.get(o.sleutel) ?? []) {
      if (v.soort !== 'bijlage') continue
      const b = open(v.doel)
      const plek = namen.get(o.sleutel) ?? o.sleutel
      if (!b.vindplaats.includes(plek)) b.vindplaats.push(plek)
      b.inhoud ??= inhoudNaast(o.tekst, v)
    }
  }
  const kop = /^\s*(?:#+\s*)?bijlage\s+([A-Z]|\d+|[IVX]+)\s*[.:–—-]?\s*(.{0,100})$/iu
  const laatsteItem = Math.max(0, ...kader.items.flatMap((o) => o.passages.map((p) => p.tot)))
  for (const r of bron.regels) {
    if (r.van < laatsteItem || r.zone === 'inhoudsopgave') continue
    const regel = bron.tekst.slice(r.van, r.tot)
    const m = kop.exec(regel)
    if (!m?.[1] || /[.…]{4,}/u.test(regel)) continue
    const b = open(m[1])
    b.aanwezig = true
    if (m[2]?.trim()) b.inhoud = m[2].trim()
  }
  return [...uit]
    .map(([nummer, b]) => ({ nummer: /^\d+$/.test(nummer) ? Number(nummer) : nummer, ...b }))
    .sort((a, b) => String(a.nummer).localeCompare(String(b.nummer), 'nl', { numeric: true }))
}

/** 'bijlage 2 voor een overzicht van …' or 'de planning is in bijlage 1 toegevoegd'. */
function inhoudNaast(tekst: string, v: Verwijzing): string | null {
  const na = /^\s*(?:voor|met|bevat|geeft)\s+(?:een |de |het )?([^.;]{8,140})/iu.exec(
    tekst.slice(v.tot),
  )
  if (na?.[1]) return na[1].trim()
  const zinBegin = Math.max(tekst.lastIndexOf('. ', v.van) + 2, 0)
  const voor =
    /^(?:het |de |een )?(.{6,140}?)\s+(?:staat|staan|is|zijn|wordt|worden|vindt u|opgenomen|weergegeven)\b/iu.exec(
      tekst.slice(zinBegin === 1 ? 0 : zinBegin, v.van),
    )
  return voor?.[1]?.trim() ?? null
}
