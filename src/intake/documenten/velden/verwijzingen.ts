// SPDX-License-Identifier: EUPL-1.2
/** References in a text to another item, an article, a pijler or an annex. */
import type { Verwijzing } from '../../../domain/overeenkomst.ts'

const V = '(?<![\\p{L}\\p{N}.])'
const NR = `[A-Z]?\\d+(?:\\.\\d+)*[a-z]?`
const REEKS = `(${NR}(?:\\s*(?:,|en|of|t/m|tot en met)\\s*${NR})*)(?![\\p{L}\\p{N}]|[.,]\\d|\\s?%)`

interface Soort {
  readonly patroon: RegExp
  readonly soort: Verwijzing['soort']
}
const SOORTEN: readonly Soort[] = [
  {
    soort: 'bijlage',
    patroon: new RegExp(
      `${V}(?:bijlagen?|annex(?:en)?|appendix)\\s+(${NR}|[A-Z](?![\\p{L}])|[IVX]+(?![\\p{L}]))((?:\\s*(?:,|en|of|t/m)\\s*${NR})*)`,
      'giu',
    ),
  },
  { soort: 'prestatie', patroon: new RegExp(`${V}prestaties?\\s+${REEKS}`, 'giu') },
  {
    soort: 'afspraak',
    patroon: new RegExp(`${V}(?:afspra(?:ak|ken)|actie|maatregel|punt)\\s+${REEKS}`, 'giu'),
  },
  {
    soort: 'pijler',
    patroon: new RegExp(
      `${V}(?:pijlers?|thema(?:'s|’s)?|hoofdstuk(?:ken)?|paragraaf)\\s+${REEKS}`,
      'giu',
    ),
  },
]
const LID = new RegExp(
  `${V}lid\\s+(\\d+)(?:\\s+van\\s+(?:dit\\s+)?artikel\\s+(\\d+))?(?![\\p{L}\\p{N}])`,
  'giu',
)
const ARTIKEL = new RegExp(
  `${V}(?:artikel(?:en)?|art\\.)\\s*(\\d+(?:\\.\\d+)*[a-z]?)(?:,?\\s*lid\\s+(\\d+)|,?\\s+(eerste|tweede|derde|vierde|vijfde)\\s+lid)?`,
  'giu',
)
const LOS = /(?<![\p{L}\p{N}.,€])(?<!€\s)(\d{1,2}\.\d{1,2}\.\d{1,2})(?![\p{N}]|\.\d|,\d)/gu
const ZIE =
  /(?<![\p{L}])(?:zie|conform|volgens|bij|onder|uit)\s+(?:ook\s+)?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?|[A-Z]\d{1,2})(?![\p{L}\p{N}%,]|\.\d)/giu
const RANG: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
}
const WET =
  /^\s*(?:,?\s*(?:lid|eerste|tweede|onder)\s*\w*)*\s*(?:van\s+(?:de|het)\s+)?(?:\p{L}*wet(?:boek)?\b|\p{L}*besluit|\p{L}*verordening|BTIV|BW|Awb|RTIV|Grondwet|Woningwet)/iu

/** References in reading order; an article of a law is `extern`. `artikel` is the article the item stands in. */
export function vindVerwijzingen(tekst: string, artikel: string | null = null): Verwijzing[] {
  const uit: Verwijzing[] = []
  const bewaar = (v: Verwijzing) => {
    if (uit.every((x) => v.tot <= x.van || v.van >= x.tot)) uit.push(v)
  }
  for (const m of tekst.matchAll(ARTIKEL)) {
    const van = m.index
    const tot = van + m[0].length
    const lid = m[2] ?? RANG[m[3]?.toLowerCase() ?? '']
    const soort = WET.test(tekst.slice(tot, tot + 60)) ? 'extern' : 'afspraak'
    bewaar({ soort, doel: lid ? `${m[1]}.${lid}` : (m[1] ?? ''), van, tot })
  }
  for (const m of tekst.matchAll(LID)) {
    const basis = m[2] ?? artikel
    if (basis)
      bewaar({
        soort: 'afspraak',
        doel: `${basis}.${m[1]}`,
        van: m.index,
        tot: m.index + m[0].length,
      })
  }
  for (const { patroon, soort } of SOORTEN) {
    for (const m of tekst.matchAll(patroon)) {
      const getallen = [
        ...`${m[1] ?? ''}${m[2] ?? ''}`.matchAll(
          new RegExp(`${NR}|[A-Z](?![\\p{L}])|[IVX]+(?![\\p{L}])`, 'gu'),
        ),
      ]
      const start = m.index + m[0].indexOf(m[1] ?? '')
      getallen.forEach((g, i) => {
        const van = i === 0 ? m.index : start + g.index
        if (!/^(?:19|20)\d{2}$/.test(g[0]))
          bewaar({ soort, doel: g[0], van, tot: start + g.index + g[0].length })
      })
    }
  }
  for (const m of tekst.matchAll(LOS))
    bewaar({ soort: 'afspraak', doel: m[1] ?? '', van: m.index, tot: m.index + m[0].length })
  for (const m of tekst.matchAll(ZIE)) {
    const van = m.index + m[0].length - (m[1]?.length ?? 0)
    bewaar({ soort: 'afspraak', doel: m[1] ?? '', van, tot: van + (m[1]?.length ?? 0) })
  }
  return uit.sort((a, b) => a.van - b.van)
}

/** Number of the first annex the text points to, or null. */
export function eersteBijlage(verwijzingen: readonly Verwijzing[]): number | null {
  for (const v of verwijzingen) {
    if (v.soort === 'bijlage' && /^\d+$/.test(v.doel)) return Number(v.doel)
  }
  return null
}
