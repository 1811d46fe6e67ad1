// SPDX-License-Identifier: EUPL-1.2
/**
 * When: from the text only. One reading per item, chosen from all moments, cadences and standing words in it.
 * Source of the semantics: ../shared/toetsset/README.md, "termijn".
 */
import type { Kolommen, Termijn } from '../../../domain/overeenkomst.ts'
import { type Datum, iso, maandEinde, plus, vindDatums } from './datums.ts'
import type { GevondenGetal } from './getallen.ts'
import { type Ritme, vindRitmes } from './ritme.ts'
import type { Rolgroep } from './trekkers.ts'
import type { Verband, Zin } from './zinnen.ts'

export interface Tijdkader {
  /** Year of the label of a prestatie, or null. */
  readonly jaar: number | null
  readonly prestatiejaar: number | null
  readonly looptijd: { readonly van: number; readonly tot: number } | null
  /** ISO date of signing. */
  readonly ondertekend: string | null
}

/** What one moment in the text means for the duty. */
export interface Tijdstip {
  readonly termijn: Termijn
  readonly aard: 'uiterlijk' | 'begin' | 'einde' | 'in' | 'periode' | 'context'
  readonly van: number
  readonly tot: number
  readonly verband: Verband
}

export interface Termijnlezing {
  readonly termijn: Termijn
  readonly looptijdTot: number | null
  readonly tijdstippen: readonly Tijdstip[]
  readonly ritmes: readonly Ritme[]
  readonly markeringen: readonly { van: number; tot: number }[]
  /** The text itself says when; else a column or a general rule did. */
  readonly uitTekst: boolean
}

const UITERLIJK =
  /(?:uiterlijk|vóór|niet later dan|voor het einde van|ultimo|voor eind|voor het begin van|gereed (?:in|per|op)|(?:tegen|voor) het eind(?:e)? van|aan het eind(?:e)? van|voor)\s*(?:(?:in|op|per|eind|het|de|van|einde|voor|vóór|begin|medio|aan)\s+)*$/iu
const EIND = /(?:eind|einde|ultimo|eind(?:e)? van)\s+(?:van\s+)?(?:het\s+(?:jaar\s+)?)?$/iu
const BEGIN =
  /(?:vanaf|met ingang van|sinds|ingaande|ingaand op|ingaand per|per ingang van)\s+(?:(?:het|de|begin|medio|eind|in)\s+)*$/iu
const EINDE =
  /(?:t\/m|tot en met|tot|tot aan|eindigt (?:van rechtswege )?op|loopt (?:af )?(?:op|tot))\s+(?:(?:het|de|eind|einde|van|uiterlijk|in)\s+)*$/iu
const PEIL =
  /(?:prijspeil|peildatum|peil|index|stand|van|sinds|nulmeting|situatie|begroting|jaarverslag|jaarrekening|woonvisie|programma|visie|akkoord|deal|afspraken|notitie|nota|per(?=\s*$))\s+(?:(?:op|per|van|het|de)\s+)*$/iu
const EIGENNAAM =
  /(?:^|\s)(?!(?:In|Eind|Vanaf|Uiterlijk|Per|Voor|Vóór|Medio|Begin|Tot|Jaar|Sinds|Op|Over|Van|Actie|Prestatie|Ook|Einde|Periode|Na|Rond|Het|De|Half|Tegen|Rond|Door|Tussen)\s)\p{Lu}[\p{L}-]+\s$/u

function verbandOp(
  zinnen: readonly Zin[],
  plek: number,
): { zin: Zin | undefined; verband: Verband } {
  const zin = zinnen.find((z) => plek >= z.van && plek < z.tot)
  const i = zin?.woorden.findIndex((w) => w.tot > plek) ?? -1
  return { zin, verband: zin?.verbanden[i] ?? 'hoofd' }
}

/** The last day of a moment, and its first. */
function grenzen(
  d: Datum,
  jaar: number | null,
): { eerste: string; laatste: string; jaar: number } | null {
  if (d.soort === 'jaren')
    return { eerste: iso(d.jaar, 1, 1), laatste: iso(d.totJaar, 12, 31), jaar: d.totJaar }
  const j = d.jaar ?? jaar
  if (j === null) return null
  switch (d.soort) {
    case 'dag':
      return { eerste: iso(j, d.maand, d.dag), laatste: iso(j, d.maand, d.dag), jaar: j }
    case 'maand':
      return { eerste: iso(j, d.maand, 1), laatste: maandEinde(j, d.maand), jaar: j }
    case 'kwartaal':
      return {
        eerste: iso(j, d.kwartaal * 3 - 2, 1),
        laatste: maandEinde(j, d.kwartaal * 3),
        jaar: j,
      }
    case 'helft':
      return {
        eerste: iso(j, d.helft === 1 ? 1 : 7, 1),
        laatste: d.helft === 1 ? iso(j, 6, 30) : iso(j, 12, 31),
        jaar: j,
      }
    case 'seizoen': {
      const t = {
        voorjaar: ['03-21', '06-21'],
        zomer: ['06-21', '09-21'],
        najaar: ['09-21', '12-21'],
        winter: ['12-21', '12-31'],
      }[d.seizoen]
      return { eerste: `${j}-${t[0]}`, laatste: `${j}-${t[1]}`, jaar: j }
    }
    case 'jaar':
      return { eerste: iso(j, 1, 1), laatste: iso(j, 12, 31), jaar: j }
  }
}

function leesTijdstip(
  tekst: string,
  d: Datum,
  kader: Tijdkader,
  zinnen: readonly Zin[],
  groepen: readonly Rolgroep[],
): Tijdstip {
  const ervoor = tekst.slice(Math.max(0, d.van - 45), d.van)
  const { zin, verband } = verbandOp(zinnen, d.van)
  const labeljaar = kader.jaar ?? kader.prestatiejaar ?? kader.looptijd?.van ?? null
  const g = grenzen(d, labeljaar)
  const klaar = (aard: Tijdstip['aard'], termijn: Termijn): Tijdstip => ({
    termijn,
    aard,
    van: d.van,
    tot: d.tot,
    verband,
  })
  const context = klaar('context', { soort: 'geen' })
  if (!g) return context
  const zintekst = zin?.tekst ?? tekst
  const heeftPartij = groepen.some(
    (x) => x.zin === zin && x.functie === 'onderwerp' && x.leden.some((l) => l.partij),
  )

  if (/prijspeil\s*$/iu.test(ervoor) || /\(\s*peil(?:datum)?\s*$/iu.test(ervoor)) return context
  if (verband === 'doel') return context
  if (
    /(?<![\p{L}])(?:wet|wettelijke?|verplicht(?:ing)?|in\s?werking)(?![\p{L}])/iu.test(zintekst) &&
    (!heeftPartij ||
      verband !== 'hoofd' ||
      /verplichting/iu.test(tekst.slice(zin?.van ?? 0, d.van))) &&
    !/convenant|overeenkomst|afspraken/iu.test(zintekst)
  )
    return context
  if (
    (d.soort === 'jaar' || d.soort === 'jaren') &&
    EIGENNAAM.test(ervoor) &&
    (zin?.van ?? 0) !== d.van
  )
    return context
  if (d.soort === 'dag' && d.jaar !== null && /(?:^|\s)van\s$/iu.test(ervoor)) return context
  if (d.soort === 'dag' && /\sen\s$/iu.test(ervoor) && /(?:^|\s)van\s\d{1,2}/iu.test(ervoor))
    return context
  if (d.soort === 'jaar' && PEIL.test(ervoor) && !/(?:^|\s)(?:per|van)\s$/iu.test(ervoor))
    return context
  if (kader.looptijd && g.jaar < Math.min(kader.looptijd.van, kader.jaar ?? 9999) - 1)
    return context
  if (
    kader.looptijd &&
    d.soort === 'jaar' &&
    g.jaar < Math.min(kader.looptijd.van, kader.jaar ?? 9999) &&
    !UITERLIJK.test(ervoor)
  )
    return context
  if (
    d.soort === 'dag' &&
    verband === 'haakjes' &&
    /(?:woningen|eenheden|stand)\s(?:per|op)\s$/iu.test(ervoor)
  )
    return context

  if (d.soort === 'kwartaal')
    return klaar('in', { soort: 'kwartaal', kwartaal: d.kwartaal, jaar: g.jaar })
  if (BEGIN.test(ervoor))
    return klaar('begin', { soort: 'doorlopend', jaar: g.jaar, datum: g.eerste })
  if (EINDE.test(ervoor)) {
    const strikt = /(?:^|\s)tot\s+(?:het\s+)?$/iu.test(ervoor) && d.soort === 'jaar'
    const datum = strikt ? g.eerste : g.laatste
    return klaar('einde', { soort: 'doorlopend', jaar: g.jaar, datum })
  }
  if (/(?:^|\s)na\s+(?:het\s+)?$/iu.test(ervoor) && d.soort === 'jaar')
    return klaar('begin', { soort: 'doorlopend', jaar: g.jaar, datum: g.laatste })
  if (d.soort === 'jaren')
    return klaar('periode', { soort: 'uiterlijk', jaar: g.jaar, datum: g.laatste })
  const voorDatum = /(?:^|\s)voor\s+(?:de\s+|het\s+)?$/iu.test(ervoor)
  if (d.soort === 'jaar') {
    if (/(?:^|\s|\()(?:medio|half|halverwege)\s$/iu.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: iso(g.jaar, 7, 1) })
    if (/(?:^|\s)(?:begin|het begin van)\s$/iu.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: iso(g.jaar, 3, 31) })
    if (/vóór\s+$/iu.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.eerste })
    if (voorDatum) return klaar('in', { soort: 'jaar', jaar: g.jaar })
    if (UITERLIJK.test(ervoor) || EIND.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.laatste })
    return klaar('in', { soort: 'jaar', jaar: g.jaar })
  }
  if (d.soort === 'seizoen' && voorDatum) {
    return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.eerste })
  }
  if (/vóór\s+(?:de\s+|het\s+)?$/iu.test(ervoor) && d.soort !== 'dag')
    return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.eerste })
  return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.laatste })
}

/** 'binnen zes maanden na ondertekening', 'zes weken na afloop van het eerste halfjaar', 'zes maanden voor de einddatum'. */
function leesAfstand(
  tekst: string,
  getallen: readonly GevondenGetal[],
  datums: readonly Datum[],
  kader: Tijdkader,
): Tijdstip | null {
  for (const g of getallen) {
    const m = /^(jaar|maand|maanden|week|weken|dag|dagen)$/u.exec(g.eenheid)
    if (!m) continue
    const na = /^\s+(na|voor|vóór|voorafgaand aan)\s+(?:de\s+|het\s+)?(.{0,70})/iu.exec(
      tekst.slice(g.tot),
    )
    if (!na) continue
    const eenheid = m[1]?.startsWith('maand')
      ? 'maand'
      : m[1]?.startsWith('week') || m[1] === 'weken'
        ? 'week'
        : m[1] === 'jaar'
          ? 'jaar'
          : 'dag'
    const richting = na[1]?.toLowerCase() === 'na' ? 1 : -1
    const anker = na[2] ?? ''
    let basis: string | null = null
    if (
      /^(?:ondertekening|tekening|sluiten|inwerkingtreding|ingangsdatum|vaststelling van (?:dit|deze))/iu.test(
        anker,
      )
    )
      basis = kader.ondertekend
    else if (
      /^(?:einddatum|afloop van (?:dit|deze|het) (?:convenant|overeenkomst|afspraken)|einde van (?:de looptijd|dit))/iu.test(
        anker,
      )
    )
      basis = kader.looptijd ? iso(kader.looptijd.tot, 12, 31) : null
    else {
      const d = datums.find((x) => x.van >= g.tot && x.van < g.tot + 60)
      const jaar = kader.jaar ?? kader.prestatiejaar ?? kader.looptijd?.van ?? null
      const gr = d ? grenzen(d, jaar) : null
      if (gr) basis = richting > 0 ? gr.laatste : gr.eerste
      else if (/^(?:afloop|einde) van (?:het|ieder|elk) (?:kalender)?jaar/iu.test(anker) && jaar)
        basis = iso(jaar, 12, 31)
    }
    if (!basis) {
      // a deadline without a date that we know: 'na ondertekening' of a document without a date of signing
      if (!/^(?:ondertekening|tekening|vaststelling|inwerkingtreding|ingangsdatum)/iu.test(anker))
        continue
      return {
        termijn: { soort: 'uiterlijk' },
        aard: 'uiterlijk',
        van: g.van,
        tot: g.tot,
        verband: 'hoofd',
      }
    }
    const datum = plus(basis, richting * g.waarde, eenheid)
    return {
      termijn: { soort: 'uiterlijk', jaar: Number(datum.slice(0, 4)), datum },
      aard: 'uiterlijk',
      van: g.van,
      tot: g.tot,
      verband: 'hoofd',
    }
  }
  return null
}

/** 'vóór het einde van het jaar', 'aan het einde van het voorgaande jaar': the year of the label. */
function leesJaareinde(tekst: string, kader: Tijdkader): Tijdstip | null {
  const m =
    /(?<![\p{L}])(?:eind|einde|ultimo|jaareinde|jaarwisseling)(?:\s+van)?(?:\s+(?:het|dit))?\s*(voorgaande|vorige|volgende|komende|lopende)?\s*(?:kalender)?(jaar)?(?![\p{L}])/iu.exec(
      tekst,
    )
  const jaar = kader.jaar ?? kader.prestatiejaar
  if (!m || !jaar || (!m[2] && !/jaar/iu.test(m[0]))) return null
  const verschuiving = /^(?:voorgaande|vorige)$/iu.test(m[1] ?? '')
    ? -1
    : /^(?:volgende|komende)$/iu.test(m[1] ?? '')
      ? 1
      : 0
  const j = jaar + verschuiving
  return {
    termijn: { soort: 'uiterlijk', jaar: j, datum: iso(j, 12, 31) },
    aard: 'uiterlijk',
    van: m.index,
    tot: m.index + m[0].trimEnd().length,
    verband: 'hoofd',
  }
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
      z.verbanden.includes('voorwaarde') &&
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
  const jaar = jaren.filter((t) => hoofd(t)).at(0) ?? jaren[0]
  if (jaar) {
    // 'in 2024 en 2025': until the last of them
    const reeks = jaren.find(
      (t) => t.van > jaar.tot && /^\s*(?:en|,|en in)\s*$/u.test(tekst.slice(jaar.tot, t.van)),
    )
    return (reeks ?? jaar).termijn
  }
  const geldPerJaar = getallen.find(
    (g) =>
      g.eenheid === 'EUR' &&
      g.norm &&
      (/per (?:kalender)?jaar$/u.test(g.tekst) ||
        /^\s?per (?:kalender)?jaar(?!\p{L})/u.test(tekst.slice(g.tot))),
  )
  if (geldPerJaar) return { soort: 'per-periode', ritme: 'per jaar' }
  return null
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
  for (let i = 0; i + 1 < jaren.length; i += 1) {
    const a = jaren[i]
    const b = jaren[i + 1]
    if (a && b && /^\s*(?:en|en in)\s*$/u.test(tekst.slice(a.tot, b.van)) && b.jaar) return b.jaar
  }
  return null
}

const KOLOM_TIJD =
  /^(?:planning|wanneer|termijn|tijd|deadline|gereed|datum|periode|einddatum|looptijd|realisatie|uiterlijk|moment|planjaar|jaar)/iu

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
