// SPDX-License-Identifier: EUPL-1.2
/** Finds every way to write a moment: days, months, quarters, halves of a year, seasons, years and spans of years. */

type Moment =
  | {
      readonly soort: 'dag'
      readonly jaar: number | null
      readonly maand: number
      readonly dag: number
    }
  | { readonly soort: 'week'; readonly jaar: number | null; readonly week: number }
  | { readonly soort: 'maand'; readonly jaar: number | null; readonly maand: number }
  | { readonly soort: 'kwartaal'; readonly jaar: number | null; readonly kwartaal: number }
  | { readonly soort: 'helft'; readonly jaar: number | null; readonly helft: 1 | 2 }
  | { readonly soort: 'seizoen'; readonly jaar: number | null; readonly seizoen: Seizoen }
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'jaren'; readonly jaar: number; readonly totJaar: number }

type Seizoen = 'voorjaar' | 'zomer' | 'najaar' | 'winter'
export type Datum = Moment & { readonly van: number; readonly tot: number; readonly tekst: string }

const MAANDEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const MAAND = `(?:${MAANDEN.join('|')}|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)`
const JAAR = `(?:19|20)\\d{2}`
const RANG: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  laatste: 4,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '1ste': 1,
  '2de': 2,
  '3de': 3,
  '4de': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}
const RANGEN = `eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)`
const L = '(?<![\\p{L}\\p{N}])'
const R = '(?![\\p{L}\\p{N}])'

function maandNummer(woord: string): number {
  const w = woord.toLowerCase().replace('.', '')
  if (w === 'mrt') return 3
  return MAANDEN.findIndex((m) => m.startsWith(w.slice(0, 3))) + 1
}

const jaarOf = (tekst: string | undefined): number | null => {
  if (!tekst) return null
  const n = Number(tekst.replace(/^['’]/, ''))
  return n < 100 ? 2000 + n : n
}

interface Regel {
  readonly patroon: RegExp
  readonly lees: (m: RegExpExecArray) => Moment | null
}

const REGELS: readonly Regel[] = [
  {
    patroon: new RegExp(
      `${L}(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(${JAAR}|\\d{2})${R}`,
      'giu',
    ),
    lees: (m) => dag(Number(m[1]), Number(m[2]), jaarOf(m[3])),
  },
  {
    patroon: new RegExp(`${L}(\\d{1,2})(?:e|ste|de)?\\s+(${MAAND})(?:\\s+(${JAAR}))?${R}`, 'giu'),
    lees: (m) => dag(Number(m[1]), maandNummer(m[2] ?? ''), jaarOf(m[3])),
  },
  {
    patroon: new RegExp(
      `${L}(?:(${RANGEN}|I{1,3}|IV)\\s+kwartaal|kwartaal\\s+([1-4]|I{1,3}|IV)|[QK]\\s?([1-4]))(?:\\s*(?:,|van|in|-|–|/)?\\s*(${JAAR}|['’]\\d{2}))?${R}`,
      'giu',
    ),
    lees: (m) => {
      const ruw = (m[1] ?? m[2] ?? m[3] ?? '').toLowerCase()
      return { soort: 'kwartaal', kwartaal: RANG[ruw] ?? Number(ruw), jaar: jaarOf(m[4]) }
    },
  },
  {
    patroon: new RegExp(`${L}(${JAAR})\\s*[-/ ]?\\s*[QK]([1-4])${R}`, 'giu'),
    lees: (m) => ({ soort: 'kwartaal', kwartaal: Number(m[2]), jaar: jaarOf(m[1]) }),
  },
  {
    patroon: new RegExp(
      `${L}(?:(eerste|tweede|1e|2e)\\s+(?:helft|halfjaar|half\\s+jaar|jaarhelft)(?:\\s+van\\s+(?:het\\s+jaar\\s+)?)?|H([12])\\s?)\\s*(${JAAR})?${R}`,
      'giu',
    ),
    lees: (m) => {
      const eerste = /^(?:eerste|1)/i.test(m[1] ?? m[2] ?? '')
      if (!m[1] && !m[3]) return null
      return { soort: 'helft', helft: eerste ? 1 : 2, jaar: jaarOf(m[3]) }
    },
  },
  {
    // a winter over two years ends with March of the second
    patroon: new RegExp(
      `${L}winter(?:seizoen|periode)?(?:\\s+van)?\\s+${JAAR}\\s?[-–/]\\s?(${JAAR}|\\d{2})${R}`,
      'giu',
    ),
    lees: (m) => ({ soort: 'maand', maand: 3, jaar: jaarOf(m[1]) }),
  },
  {
    patroon: new RegExp(`${L}week\\s+(\\d{1,2})(?:\\s+(?:van\\s+)?(${JAAR}))?${R}`, 'giu'),
    lees: (m) => {
      const week = Number(m[1])
      return week >= 1 && week <= 53 ? { soort: 'week', week, jaar: jaarOf(m[2]) } : null
    },
  },
  {
    patroon: new RegExp(
      `${L}(voorjaar|lente|zomer|zomervakantie|zomerreces|najaar|herfst|winter)(?:\\s+(?:van\\s+)?(${JAAR}))?${R}`,
      'giu',
    ),
    lees: (m) => ({ soort: 'seizoen', seizoen: seizoen(m[1] ?? ''), jaar: jaarOf(m[2]) }),
  },
  {
    patroon: new RegExp(`${L}(${MAAND})\\s+(${JAAR})${R}`, 'giu'),
    lees: (m) => ({ soort: 'maand', maand: maandNummer(m[1] ?? ''), jaar: jaarOf(m[2]) }),
  },
  {
    patroon: new RegExp(
      `${L}(${JAAR})\\s?(?:-|–|—|/|t/m|tot\\s+en\\s+met|tot)\\s?(${JAAR}|\\d{2}(?![\\d-]))${R}`,
      'giu',
    ),
    lees: (m) => {
      const van = Number(m[1])
      const tot = jaarOf(m[2]) ?? van
      return tot > van && tot - van < 40 ? { soort: 'jaren', jaar: van, totJaar: tot } : null
    },
  },
  {
    patroon: new RegExp(`${L}(${MAANDEN.join('|')})${R}`, 'giu'),
    lees: (m) => ({ soort: 'maand', maand: maandNummer(m[1] ?? ''), jaar: null }),
  },
  {
    patroon: new RegExp(`${L}(${JAAR})${R}`, 'gu'),
    lees: (m) => ({ soort: 'jaar', jaar: Number(m[1]) }),
  },
]

function dag(d: number, maand: number, jaar: number | null): Moment | null {
  if (d < 1 || d > 31 || maand < 1 || maand > 12) return null
  return { soort: 'dag', dag: d, maand, jaar }
}

function seizoen(woord: string): Seizoen {
  const w = woord.toLowerCase()
  if (w === 'lente' || w === 'voorjaar') return 'voorjaar'
  if (w === 'herfst' || w === 'najaar') return 'najaar'
  return w === 'winter' ? 'winter' : 'zomer'
}

const TELBAAR =
  /^\s+(?:\p{Ll}+e\s+)?(?:\p{Ll}*woningen|appartementen|huishoudens|personen|inwoners|zonnepanelen|eenheden|bomen|m2|m²)(?![\p{L}])/u

/** All moments in a text, in order, without overlap. */
export function vindDatums(tekst: string): Datum[] {
  const uit: Datum[] = []
  const vrij = (van: number, tot: number) => uit.every((d) => tot <= d.van || van >= d.tot)
  for (const regel of REGELS) {
    for (const m of tekst.matchAll(regel.patroon)) {
      const van = m.index
      const stuk = m[0].trimEnd()
      const tot = van + stuk.length
      if (!vrij(van, tot)) continue
      const moment = regel.lees(m)
      if (!moment) continue
      if (moment.soort === 'jaar') {
        // '2000 woningen' is a quantity, 'in 2026 woningen bouwen' is a year; '€ 2025' is money.
        const ervoor = tekst.slice(0, van)
        if (
          /(?:€|EUR)\s?$/u.test(ervoor) ||
          (/[\d.,]$/.test(ervoor.trimEnd()) && /[.,]$/.test(ervoor))
        )
          continue
        if (
          TELBAAR.test(tekst.slice(tot)) &&
          !/(?:in|eind|vanaf|sinds|tot|voor|jaar|medio|begin|per|en)\s$/iu.test(ervoor)
        )
          continue
        if (/^(?:,\d|\.\d|\s?%|\s?procent)/.test(tekst.slice(tot))) continue
      }
      uit.push({ ...moment, van, tot, tekst: stuk })
    }
  }
  return uit.sort((a, b) => a.van - b.van)
}

const twee = (n: number): string => String(n).padStart(2, '0')
export const iso = (jaar: number, maand: number, d: number): string =>
  `${jaar}-${twee(maand)}-${twee(d)}`
export const maandEinde = (jaar: number, maand: number): string =>
  iso(jaar, maand, new Date(Date.UTC(jaar, maand, 0)).getUTCDate())

/** Monday and Sunday of a numbered week (ISO 8601). */
export function weekDagen(jaar: number, week: number): { eerste: string; laatste: string } {
  const vier = new Date(Date.UTC(jaar, 0, 4))
  const maandag = 4 - ((vier.getUTCDay() + 6) % 7) + (week - 1) * 7
  const dagVan = (n: number) => new Date(Date.UTC(jaar, 0, n)).toISOString().slice(0, 10)
  return { eerste: dagVan(maandag), laatste: dagVan(maandag + 6) }
}

/** Adds calendar units to an ISO date. */
export function plus(
  datum: string,
  aantal: number,
  eenheid: 'dag' | 'week' | 'maand' | 'jaar',
): string {
  const [j = 1970, m = 1, d = 1] = datum.split('-').map(Number)
  if (eenheid === 'dag' || eenheid === 'week') {
    const t = new Date(Date.UTC(j, m - 1, d + aantal * (eenheid === 'week' ? 7 : 1)))
    return t.toISOString().slice(0, 10)
  }
  const maanden = m - 1 + aantal * (eenheid === 'jaar' ? 12 : 1)
  const jaar = j + Math.floor(maanden / 12)
  const maand = (((maanden % 12) + 12) % 12) + 1
  const laatste = new Date(Date.UTC(jaar, maand, 0)).getUTCDate()
  return iso(jaar, maand, Math.min(d, laatste))
}
