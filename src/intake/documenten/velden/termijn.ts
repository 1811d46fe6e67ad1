// SPDX-License-Identifier: EUPL-1.2
/**
 * When: from the text only. One reading per item, chosen from all moments, cadences and standing words in it.
 * Meaning: docs/begrippen.md, "Wanneer".
 */
import type { Kolommen, Termijn } from '../../../domain/overeenkomst.ts'
import { leesAfstand, leesJaareinde } from './afstanden.ts'
import { type Datum, iso, vindDatums } from './datums.ts'
import type { GevondenGetal } from './getallen.ts'
import { type Ritme, vindRitmes } from './ritme.ts'
import { leesTijdstip, type Tijdkader, type Tijdstip, verbandOp } from './tijdstippen.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Verband, Zin } from './zinnen.ts'
import type { Rolgroep } from './zinsdelen.ts'

export interface Termijnlezing {
  readonly termijn: Termijn
  readonly looptijdTot: number | null
  readonly tijdstippen: readonly Tijdstip[]
  readonly ritmes: readonly Ritme[]
  readonly markeringen: readonly { van: number; tot: number }[]
  /** The text itself says when; else a column or a general rule did. */
  readonly uitTekst: boolean
}

const DOORLOPEND =
  /(?<![\p{L}])(?:doorlopend|voortdurend|structureel|continu|permanent|(?:blijft|blijven)(?! verplicht| van kracht| gelden| onverkort)|gedurende de (?:hele |gehele )?(?:looptijd|contractperiode|periode)|tijdens de (?:hele |gehele )?(?:looptijd|contractperiode)|(?:hele|gehele) looptijd|onverminderd|te allen tijde|altijd|steeds)(?![\p{L}])/iu
const PER_GEVAL =
  /(?:^|[.;:]\s+)(?:Per (?:project|geval|complex|woning|aanvraag|plan|locatie|wijk|mutatie)|(?:Bij|In) (?:elke?|iedere?|ieder|alle)|Voor (?:elke?|iedere?)|(?:Voor|Na|Bij) (?:verkoop|wijziging|mutatie|mutaties|sloop|renovatie|nieuwbouw|het vrijkomen|vrijkomen|vrijkomende|capaciteitsproblemen|een aanvraag|aanvragen|onderhoud|overlast|herstructurering|woningverlies|calamiteiten|huisuitzetting|groot onderhoud|verhuizing|toewijzing|leegkomende)|Indien|Als (?!onderdeel|gevolg|eerste|doel|partner|aanvulling)|Wanneer|Zodra|Een partij die)|(?<![\p{L}])(?:in|bij|voor|per) (?:elk|elke|ieder|iedere) (?!jaar|kwartaal|maand|week|gemeente|kern|wijk|buurt|dorp|stad|regio|complex|gebouw)\p{L}+/iu

/** A rule that holds for every case: opened by its case, or with a condition in a sentence where a party acts. */
function isPerGeval(tekst: string, zinnen: readonly Zin[], groepen: readonly Rolgroep[]): boolean {
  const m = PER_GEVAL.exec(tekst)
  const plek = m ? m.index + m[0].length - 1 : -1
  const zin = zinnen.find((z) => plek >= z.van && plek < z.tot)
  if (m && !/belangrijk|van belang|streven/iu.test(zin?.tekst ?? '')) return true
  return zinnen.some(
    (z) =>
      (z.verbanden.includes('voorwaarde') ||
        (isPersoonsvorm(z.woorden[0]?.laag ?? '') && /,\sdan\s\p{Ll}/u.test(z.tekst))) &&
      groepen.some(
        (g) =>
          g.zin === z &&
          g.functie === 'onderwerp' &&
          g.leden.some((l) => l.partij || l.wie === 'zij'),
      ),
  )
}

/** Reads when one item is due. `groepen` are the parties found in the same text. */
export function leesTermijn(
  tekst: string,
  zinnen: readonly Zin[],
  datums: readonly Datum[],
  getallen: readonly GevondenGetal[],
  groepen: readonly Rolgroep[],
  kader: Tijdkader,
  kolommen: Kolommen | null,
): Termijnlezing {
  const ritmes = vindRitmes(tekst, datums).filter((r) => {
    const { zin, verband } = verbandOp(zinnen, r.van)
    if (verband === 'bij' && !r.gemiddelde && /^(?:per|jaarlijkse)/iu.test(r.tekst)) return false
    // 'kunnen jaarlijks rapportages gemaakt worden': a possibility without anybody who acts
    const kan = zin?.woorden.some((w) => /^(?:kan|kunnen)$/.test(w.laag))
    return !(kan && !groepen.some((g) => g.zin === zin && g.functie === 'onderwerp'))
  })
  const inRitme = (d: Datum) => ritmes.some((r) => d.van >= r.van && d.van < r.tot)
  const tijdstippen = datums
    .filter((d) => !inRitme(d))
    .map((d) => leesTijdstip(tekst, d, kader, zinnen, groepen))
  const bruikbaar = tijdstippen.filter((t) => t.aard !== 'context')
  const afstand = leesAfstand(tekst, getallen, datums, kader) ?? leesJaareinde(tekst, kader)
  const looptijdTot = leesLooptijdTot(tekst, datums, bruikbaar)
  const lezing = kies(tekst, bruikbaar, ritmes, afstand, getallen, zinnen, groepen)
  const markeringen = [...bruikbaar, ...ritmes].map((t) => ({ van: t.van, tot: t.tot }))
  const basis = { looptijdTot, tijdstippen, ritmes, markeringen }
  if (lezing) return { ...basis, termijn: lezing, uitTekst: true }
  const kolom = termijnUitKolom(kolommen, kader)
  if (kolom) return { ...basis, looptijdTot, termijn: kolom, uitTekst: false }
  if (DOORLOPEND.test(tekst) || isPerGeval(tekst, zinnen, groepen))
    return { ...basis, termijn: { soort: 'doorlopend' }, uitTekst: true }
  const wachttijd = getallen.some(
    (g) => /^binnen/iu.test(g.tekst) && /^(?:werk)?dag|week|weken|maand|uur/u.test(g.eenheid),
  )
  if (wachttijd) return { ...basis, termijn: { soort: 'doorlopend' }, uitTekst: true }
  return { ...basis, termijn: { soort: 'geen' }, uitTekst: false }
}

function kies(
  tekst: string,
  tijden: readonly Tijdstip[],
  ritmes: readonly Ritme[],
  afstand: Tijdstip | null,
  getallen: readonly GevondenGetal[],
  zinnen: readonly Zin[],
  groepen: readonly Rolgroep[],
): Termijn | null {
  const hoofd = (t: { verband: Verband }) => t.verband === 'hoofd' || t.verband === 'haakjes'
  const einde =
    tijden.find((t) => t.aard === 'einde' && /(?:t\/m|met)\s*$/iu.test(tekst.slice(0, t.van))) ??
    tijden.find((t) => t.aard === 'einde' || t.aard === 'periode')
  const ritmetekst = [
    ...new Set(ritmes.map((r) => (r.gemiddelde ? 'gemiddeld per jaar' : r.tekst))),
  ].join('; ')
  const eersteRitme = ritmes[0]
  const plicht = (n: number) =>
    groepen.some((g) => g.zin === zinnen[n] && (g.functie === 'onderwerp' || g.functie === 'door'))
  // a moment in the sentence of the duty goes before a cadence in a later sentence where nobody acts
  const eerder =
    eersteRitme && !ritmes.some((r) => r.gemiddelde) && !plicht(zinVan(zinnen, eersteRitme.van))
      ? tijden.find(
          (t) =>
            t.aard !== 'einde' &&
            t.van < eersteRitme.van &&
            plicht(zinVan(zinnen, t.van)) &&
            zinVan(zinnen, t.van) !== zinVan(zinnen, eersteRitme.van),
        )
      : undefined
  if (eerder) return eerder.termijn
  if (ritmes.length > 0) {
    const voorRitme =
      einde && eersteRitme && einde.van < eersteRitme.van && !ritmes.some((r) => r.gemiddelde)
    if (voorRitme && zinVan(zinnen, einde.van) !== zinVan(zinnen, eersteRitme.van))
      return { ...einde.termijn, soort: 'doorlopend', ritme: ritmetekst }
    if (einde && einde.aard === 'einde')
      return { ...einde.termijn, soort: 'per-periode', ritme: ritmetekst }
    return { soort: 'per-periode', ritme: ritmetekst }
  }
  if (afstand) return afstand.termijn
  const kwartalen = tijden.filter((t) => t.termijn.soort === 'kwartaal')
  const kwartaal = kwartalen.find(hoofd) ?? kwartalen[0]
  if (kwartaal) return kwartaal.termijn
  const uiterlijk =
    tijden.find((t) => t.aard === 'uiterlijk' && hoofd(t)) ??
    tijden.find((t) => t.aard === 'uiterlijk')
  if (uiterlijk) return uiterlijk.termijn
  const begin = tijden.find((t) => t.aard === 'begin' && hoofd(t))
  if (begin) {
    // 'vanaf 2026 geen woningen meer': a state to be reached by then
    const nul = getallen.some(
      (g) =>
        g.impliciet && g.van > begin.van && zinVan(zinnen, g.van) === zinVan(zinnen, begin.van),
    )
    return nul ? { ...begin.termijn, soort: 'uiterlijk' } : begin.termijn
  }
  if (einde) {
    const aantal = getallen.some(
      (g) =>
        g.norm &&
        !/^(?:%|EUR|jaar|keer|procentpunt)$/u.test(g.eenheid) &&
        zinVan(zinnen, g.van) === zinVan(zinnen, einde.van),
    )
    return { ...einde.termijn, soort: aantal ? 'uiterlijk' : 'doorlopend' }
  }
  const jaren = tijden.filter((t) => t.termijn.soort === 'jaar')
  const jaar = jaren.find((t) => hoofd(t)) ?? jaren[0]
  if (jaar) {
    return lastOfRow(tekst, jaren, jaar).termijn
  }
  const geldPerJaar = getallen.find(
    (g) =>
      g.eenheid === 'EUR' &&
      g.norm &&
      (/per (?:kalender)?jaar$/u.test(g.tekst) ||
        /^\s?(?:per \p{Ll}+ )?per (?:kalender)?jaar(?!\p{L})/u.test(tekst.slice(g.tot))),
  )
  if (geldPerJaar) return { soort: 'per-periode', ritme: 'per jaar' }
  return null
}

const TUSSEN_JAREN = /^\s*(?:en|,|en in|, in|of)\s*$/u

/** 'in 2024 en 2025', 'in de jaren 2025, 2026 en 2027': until the last of them. */
function lastOfRow<T extends { readonly van: number; readonly tot: number }>(
  tekst: string,
  jaren: readonly T[],
  eerste: T,
): T {
  const volgende = jaren.find(
    (t) => t.van > eerste.tot && TUSSEN_JAREN.test(tekst.slice(eerste.tot, t.van)),
  )
  return volgende ? lastOfRow(tekst, jaren, volgende) : eerste
}

const zinVan = (zinnen: readonly Zin[], plek: number): number =>
  zinnen.findIndex((z) => plek >= z.van && plek < z.tot)

/** Year until which the item runs: 't/m 2030', 'tot 2025', 'in de periode 2026-2030', 'in 2024 en 2025'. */
function leesLooptijdTot(
  tekst: string,
  datums: readonly Datum[],
  tijden: readonly Tijdstip[],
): number | null {
  const einden = tijden.filter((t) => t.aard === 'einde' || t.aard === 'periode')
  const sterk =
    einden.find((t) => /(?:t\/m|tot en met|op)\s+(?:\p{L}+\s+)?$/iu.test(tekst.slice(0, t.van))) ??
    einden.find((t) => t.aard === 'periode') ??
    einden[0]
  if (sterk?.termijn.jaar) return sterk.termijn.jaar
  const jaren = datums.filter((d) => d.soort === 'jaar')
  for (const jaar of jaren) {
    const laatste = lastOfRow(tekst, jaren, jaar)
    const ervoor = jaren[jaren.indexOf(laatste) - 1]
    // a row closes with 'en'; two years with a comma between them are none
    if (laatste !== jaar && ervoor && /en/u.test(tekst.slice(ervoor.tot, laatste.van)))
      return laatste.jaar
  }
  return null
}

const KOLOM_TIJD =
  /^(?:planning|wanneer|termijn|tijd|deadline|gereed|datum|periode|einddatum|looptijd|realisatie|uiterlijk|moment|planjaar|jaar(?:tal)?$)/iu

/** Moment or cadence from a column 'Planning', 'Wanneer', 'Termijn' …, or null. */
export function termijnUitKolom(kolommen: Kolommen | null, kader: Tijdkader): Termijn | null {
  if (!kolommen) return null
  for (const [kop, cel] of Object.entries(kolommen)) {
    if (!KOLOM_TIJD.test(kop.trim()) || cel.trim() === '' || /^[-–—]+$/u.test(cel.trim())) continue
    const datums = vindDatums(cel)
    const ritmes = vindRitmes(cel, datums)
    if (
      ritmes.length === 0 &&
      datums.length === 2 &&
      datums.every((d) => (d.soort === 'maand' || d.soort === 'seizoen') && d.jaar === null)
    )
      return { soort: 'per-periode', ritme: cel.trim() }
    if (ritmes.length > 0)
      return { soort: 'per-periode', ritme: ritmes.map((r) => r.tekst).join('; ') }
    const tijden = datums
      .map((d) => leesTijdstip(cel, d, { ...kader, looptijd: null }, [], []))
      .filter((t) => t.aard !== 'context')
    const laatste = tijden.at(-1)
    if (laatste) {
      const aantal = tijden.length > 1 ? laatste : tijden[0]
      return aantal?.termijn ?? null
    }
    if (
      /doorlopend|continu|permanent|structureel|gehele? (?:looptijd|periode)|hele (?:looptijd|periode)|lopend/iu.test(
        cel,
      )
    )
      return { soort: 'doorlopend' }
    if (
      /^(?:\p{L}+\s)?(?:eind|einde)(?: (?:van )?(?:het )?jaar)?$/iu.test(cel.trim()) &&
      kader.jaar
    )
      return { soort: 'uiterlijk', jaar: kader.jaar, datum: iso(kader.jaar, 12, 31) }
  }
  return null
}
