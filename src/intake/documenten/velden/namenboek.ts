// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is meant where: finds every mention of a party, a role, a joint body or an outsider in a text.
 * The names come from the parties found in the document itself, never from a list of organisations.
 */
import type { Betrokkene, PartijInDocument } from '../../../domain/overeenkomst.ts'
import { HOLDS_KIND, LICHAMEN, MENSEN, namesWithKind, patternWithName } from './buitenstaanders.ts'
import { ROLWOORDEN } from './partijrollen.ts'

/** `wij` is resolved by the reader; `zij` points back to the last subject. */
export type Wie = Betrokkene | 'wij' | 'zij'

export interface Vermelding {
  readonly van: number
  readonly tot: number
  readonly wie: Wie
  readonly tekst: string
  /** A party, a role or a joint body; false: people and outsiders. */
  readonly partij: boolean
  /** An outsider that can act itself, such as a zorgaanbieder or a wijkteam. */
  readonly handelt?: boolean
}

export interface Namenboek {
  readonly partijen: readonly PartijInDocument[]
  find(tekst: string): Vermelding[]
}

const GEZAMENLIJK: readonly (readonly [string, Betrokkene])[] = [
  ['energiewerkgroep|werkgroep energie', 'energiewerkgroep'],
  [
    '(?:gezamenlijk |regionaal )?platform van (?:de |het )?(?:\\p{L}+ )?(?:huurders|bewoners)(?:organisaties|verenigingen|raden)',
    'platform-huurdersorganisaties',
  ],
]
const PARTIJEN = `(?:alle |beide |de |betrokken |gezamenlijke |samenwerkende |deelnemende |ondertekenende |overige |vier |drie |elk van de |ieder van de )*(?:partijen|convenantpartijen|convenantpartners|samenwerkingspartners|contractpartijen|ondertekenaars|driehoekspartijen)|(?:de |alle )(?:andere|overige) (?:partijen|partners)|de andere (?:twee|drie)|de anderen|alle partners|(?<=(?:met|aan|naar|de|onze)\\s)(?:de |onze )?partners(?!\\s(?:in|uit|van|op|zoals|als)(?!\\p{L}))|samenwerkende partners|(?:een|elke|iedere|de) partij(?=\\sdie)|(?:elke|iedere|ieder van de) partij(?:en)?`
const ANDERE = `(?:een )?(?:in de gemeente werkzame |andere (?:betrokken |lokale |in de gemeente werkzame )?|externe |maatschappelijke |lokale |regionale )(?:woning)?(?:corporaties?|partij(?:en)?|partners|stakeholders|organisaties|instanties|belanghebbenden|verhuurders|gemeenten)(?:\\(s\\))?|partijen (?:uit|in) het \\p{L}+ (?:domein|veld)`

const GRENS_V = '(?<![\\p{L}\\p{N}_-])'
const GRENS_A = '(?![\\p{L}\\p{N}_]|-\\p{L})'

const escape = (s: string): string =>
  s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

const longestWord = (naam: string): string =>
  naam.split(/\s+/u).reduce((a, b) => (b.length > a.length ? b : a), '')

const TYPEWOORD =
  /^(?:de|het|stichting|vereniging|woningstichting|woonstichting|woningbouwvereniging|woningbouwstichting|woningcorporatie|woningcorporaties|wooncorporatie|corporatie|woningvereniging|woonmaatschappij|coöperatieve|woongroep|coöperatie|huurdersvereniging|huurdersorganisatie|huurdersraad|huurdersplatform|huurdersfederatie|huurdersbond|huurderscollectief|huurdersverbond|huurdersbelangenvereniging|huurdersbelangenorganisatie|bewonersraad|bewonersvereniging|bewonersplatform|huurderskoepel|hv|hbv|hbo)\s+/iu

/** Shorter ways to say a name that follow from the name itself: 'Stichting Bewonersraad X' → 'Bewonersraad X', 'X'. */
export function nameVariants(naam: string, plaatsen: ReadonlySet<string>): string[] {
  const uit: string[] = []
  let rest = naam.trim()
  for (;;) {
    uit.push(rest)
    const m = TYPEWOORD.exec(rest)
    if (!m) break
    const korter = rest.slice(m[0].length)
    if (korter.length < 3 || !/^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(korter)) break
    if (plaatsen.has(korter.toLowerCase())) break
    if (/^(?:de|het)$/i.test(m[0].trim()) && korter.length < 4) break
    rest = korter
  }
  return uit
}

/**
 * Every way to write a party, each for one party only: full names and aliases first, then the shorter forms. A short
 * form that two parties share ('X' of 'Woonstichting X' and 'Huurdersvereniging X') is the corporatie.
 */
function shareNames(
  partijen: readonly PartijInDocument[],
  plaatsen: ReadonlySet<string>,
): Map<string, PartijInDocument> {
  const uit = new Map<string, PartijInDocument>()
  const geef = (naam: string, p: PartijInDocument) => {
    if (naam.length < 2 || (ROLWOORD.test(naam) && p.rol !== 'anders')) return
    if (!uit.has(naam)) uit.set(naam, p)
  }
  for (const p of partijen) for (const n of [p.naam, ...p.alias]) geef(n, p)
  const volgorde = [...partijen].sort(
    (a, b) => Number(b.rol === 'corporatie') - Number(a.rol === 'corporatie'),
  )
  for (const p of volgorde)
    for (const n of [p.naam, ...p.alias]) for (const v of nameVariants(n, plaatsen)) geef(v, p)
  return uit
}

/** 'de directeur van X', 'het bestuur van X': X speaks. */
const FUNCTIE = `(?:(?:[Aa]mbtenaren|[Mm]edewerkers?|[Ww]ijkconsulent(?:en)?|[Cc]onsulent(?:en)?|[Dd]irecteur(?:-bestuurder)?(?:en|s)?|[Bb]estuurders?|[Bb]estuur|[Vv]oorzitters?|[Ss]ecretaris(?:sen)?|[Mm]anager(?: \\p{L}+)?) van (?:de |het )?)?`

interface Ingang {
  readonly patroon: RegExp
  readonly wie: (tekst: string) => Wie
  readonly partij: boolean
  readonly handelt: boolean
  /** What a text must hold before the pattern is worth trying. */
  readonly letterlijk: string | RegExp | null
}

const KLEIN: Readonly<Record<string, string>> = {
  huurder: 'huurders',
  bewoner: 'bewoners',
  inwoner: 'inwoners',
  statushouder: 'statushouders',
  doorstromer: 'doorstromers',
  woningzoekende: 'woningzoekenden',
}

const holds = (tekst: string, nodig: Ingang['letterlijk']): boolean =>
  nodig === null || (typeof nodig === 'string' ? tekst.includes(nodig) : nodig.test(tekst))

function other(tekst: string): Betrokkene {
  const naam = tekst.replace(/^(?:een|de|het)\s+/iu, '').trim()
  const klein = /^\p{Lu}\p{Ll}+$/u.test(naam) && !/raad$/i.test(naam) ? naam.toLowerCase() : naam
  return `other:${KLEIN[klein.toLowerCase()] ?? klein}`
}

/** Builds the finder for one document. `wij` says who speaks, when the document has one speaker. */
export function maakNamenboek(
  partijen: readonly PartijInDocument[],
  wij: Betrokkene | null = null,
  heleTekst = '',
): Namenboek {
  const plaatsen = new Set(
    partijen
      .filter((p) => p.rol === 'gemeente')
      .map((p) => p.naam.replace(/^(?:de\s+)?gemeente\s+/i, '').toLowerCase()),
  )
  const ingangen: Ingang[] = []
  const vast = (
    bron: string,
    vlaggen: string,
    wie: Ingang['wie'],
    partij: boolean,
    letterlijk: string | RegExp | null = null,
    handelt = false,
  ) =>
    ingangen.push({
      patroon: new RegExp(`${GRENS_V}(?:${bron})${GRENS_A}`, vlaggen),
      wie,
      partij,
      handelt,
      letterlijk,
    })

  for (const [naam, p] of shareNames(partijen, plaatsen)) {
    const wie: Betrokkene = p.rol === 'anders' ? `other:${p.naam}` : p.rol
    // A name with a capital inside is also met in other case ('deWoning' as 'dewoning'); 'Onderdak' is not 'onderdak'.
    const vrij = naam.length > 4 && /\p{Ll}\p{Lu}/u.test(naam)
    // the bare place name of a gemeente is a name only where no other capital word stands before it
    const plaats =
      p.rol === 'gemeente' && plaatsen.has(naam.toLowerCase())
        ? '(?<!\\p{Lu}[\\p{L}-]{1,30}\\s)'
        : ''
    const groot = naam.toUpperCase()
    const woord = vrij ? null : longestWord(naam)
    vast(`${plaats}${FUNCTIE}${escape(naam)}`, vrij ? 'giu' : 'gu', () => wie, true, woord)
    if (!vrij && naam.length > 4 && naam !== groot)
      vast(escape(groot), 'gu', () => wie, true, longestWord(groot))
  }
  for (const [bron, wie] of GEZAMENLIJK) vast(bron, 'giu', () => wie, true, /werkgroep|platform/i)
  vast(PARTIJEN, 'giu', () => 'partijen', true, /partij|partner|ondertekenaar|andere/i)
  vast(
    ANDERE,
    'giu',
    other,
    false,
    /werkzame|andere|externe|maatschappelijke|lokale|regionale|partijen/i,
  )
  vast('we|wij', 'giu', () => wij ?? 'wij', true)
  vast('zij|ze', 'giu', () => 'zij', true)
  const gemeentenamen = [...plaatsen].map((n) => `\\s+${escape(n)}`).join('|')
  vast(
    `(?<=(?<!\\p{L})de\\s)raad(?!\\s(?:van|voor)(?!\\p{L}))|(?:(?:ambtenaren|medewerkers?) van de )?(?:${ROLWOORDEN.gemeente})${gemeentenamen ? `(?:${gemeentenamen})?` : ''}|(?:wijk)?wethouders?|B&W|B en W`,
    'giu',
    () => 'gemeente',
    true,
  )
  vast(ROLWOORDEN.corporatie, 'giu', () => 'corporatie', true)
  vast(ROLWOORDEN.huurdersorganisatie, 'giu', () => 'huurdersorganisatie', true)
  vast('[\\p{Lu}]{2,}-(?:corporaties|gemeenten|partners|partijen)', 'gu', other, false)
  vast(MENSEN, 'giu', other, false)
  vast(LICHAMEN, 'giu', other, false, null, true)
  const eigen = [...shareNames(partijen, plaatsen).keys()]
    .filter((n) => /^\p{Lu}/u.test(n) && !plaatsen.has(n.toLowerCase()))
    .map(escape)
    .join('|')
  vast(patternWithName(eigen), 'gu', other, false, HOLDS_KIND, true)
  for (const naam of namesWithKind(heleTekst)) {
    if (ingangen.some((i) => i.partij && new RegExp(i.patroon.source, 'u').test(naam))) continue
    vast(escape(naam), 'gu', () => `other:${naam}`, false, longestWord(naam), true)
  }
  vast(
    'COA|GGZ|GGD|Vluchtelingenwerk|VluchtelingenWerk|UWV|VNG|Aedes|Woonbond',
    'gu',
    (t) => `other:${t}`,
    false,
    null,
    true,
  )

  // cells of a table repeat; the list of one text never changes
  const gelezen = new Map<string, Vermelding[]>()
  return {
    partijen,
    find(tekst) {
      const eerder = gelezen.get(tekst)
      if (eerder) return eerder
      const alle: Vermelding[] = []
      for (const ingang of ingangen) {
        if (!holds(tekst, ingang.letterlijk)) continue
        for (const m of tekst.matchAll(ingang.patroon)) {
          alle.push({
            van: m.index,
            tot: m.index + m[0].length,
            tekst: m[0],
            wie: ingang.wie(m[0]),
            partij: ingang.partij,
            ...(ingang.handelt && { handelt: true }),
          })
        }
      }
      alle.sort((a, b) => a.van - b.van || b.tot - a.tot)
      const uit: Vermelding[] = []
      for (const v of alle) if (v.van >= (uit.at(-1)?.tot ?? 0)) uit.push(v)
      gelezen.set(tekst, uit)
      return uit
    },
  }
}

const ROLWOORD = new RegExp(
  `^(?:de\\s+|het\\s+)?(?:${Object.values(ROLWOORDEN).join('|')}|partij(?:en)?)$`,
  'iu',
)
