// SPDX-License-Identifier: EUPL-1.2
/** What each moment in a text means for the duty: a deadline, a start, an end, a year, or only context. */
import type { Termijn } from '../../../domain/overeenkomst.ts'
import { type Datum, iso, maandEinde, plus, weekDagen } from './datums.ts'
import type { Verband, Zin } from './zinnen.ts'
import type { Rolgroep } from './zinsdelen.ts'

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

const UITERLIJK =
  /(?<![\p{L}])(?:uiterlijk|vóór|niet later dan|voor het einde van|ultimo|voor eind|voor het begin van|gereed (?:in|per|op)|(?:tegen|voor) het eind(?:e)? van|aan het eind(?:e)? van|voor)\s*(?:(?:in|op|per|eind|het|de|van|einde|voor|vóór|begin|medio|aan)\s+)*$/iu
const EIND = /(?:eind|einde|ultimo|eind(?:e)? van)\s+(?:van\s+)?(?:het\s+(?:jaar\s+)?)?$/iu
const BEGIN =
  /(?:vanaf|met ingang van|sinds|ingaande|ingaand op|ingaand per|per ingang van)\s+(?:(?:het|de|begin|medio|eind|in)\s+)*$/iu
const EINDE =
  /(?:t\/m|tot en met|tot|tot aan|eindigt (?:van rechtswege )?op|loopt (?:af )?(?:op|tot))\s+(?:(?:het|de|eind|einde|van|uiterlijk|in)\s+)*$/iu
const PEIL =
  /(?:prijspeil|peildatum|peil|index|stand|van|sinds|nulmeting|situatie|begroting|jaarverslag|jaarrekening|woonvisie|programma|visie|akkoord|deal|afspraken|notitie|nota|per(?=\s*$))\s+(?:(?:op|per|van|het|de)\s+)*$/iu
const EIGENNAAM =
  /(?:^|\s)(?!(?:Ultimo|Halverwege|Binnen|Nog|Dit|Kalenderjaar|Planning|Gereed|Start|Oplevering|In|Eind|Vanaf|Uiterlijk|Per|Voor|Vóór|Medio|Begin|Tot|Jaar|Sinds|Op|Over|Van|Actie|Prestatie|Ook|Einde|Periode|Na|Rond|Het|De|Half|Tegen|Rond|Door|Tussen)\s)\p{Lu}[\p{L}-]+\s$/u

/** 'heeft de intentie om in 2027 … op te stellen': the purpose is what is promised. */
const BEOOGD =
  /(?<![\p{L}])(?:doel(?:stelling)?|ambitie|intentie|voornemens?|ernaar|streven|streeft|bereid|toegezegd|afgesproken|plan|(?:zich|daarvoor|ervoor) in)(?:\s(?:is|zijn))?,?\som\s[^,;]*$/iu

export function verbandOp(
  zinnen: readonly Zin[],
  plek: number,
): { zin: Zin | undefined; verband: Verband } {
  const zin = zinnen.find((z) => plek >= z.van && plek < z.tot)
  const i = zin?.woorden.findIndex((w) => w.tot > plek) ?? -1
  return { zin, verband: zin?.verbanden[i] ?? 'hoofd' }
}

/** The last day of a moment, and its first. */
export function grenzen(
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
    case 'week':
      return { ...weekDagen(j, d.week), jaar: j }
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

export function leesTijdstip(
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
  if (verband === 'doel' && !BEOOGD.test(tekst.slice(zin?.van ?? 0, d.van))) return context
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
  // 'tussen 1 januari 2026 en 31 december 2029': only the end is a deadline
  if (/(?:^|\s)tussen\s$/iu.test(ervoor)) return context
  if (d.soort === 'dag' && /\sen\s$/iu.test(ervoor) && /(?:^|\s)van\s\d{1,2}/iu.test(ervoor))
    return context
  // 'meer dan begin 2025': what it is compared with
  if (
    /(?<![\p{L}])(?:(?:meer|minder|hoger|lager|groter|kleiner|beter|langer|korter)\s(?:[\p{L}]+\s){0,2}dan|ten opzichte van|vergeleken met|in vergelijking met)\s(?:(?:in|op|per|het|begin|medio|eind|aan|einde|van)\s)*$/iu.test(
      ervoor,
    )
  )
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
  // 'het bod van juni 2024', 'de huurverlaging van 2023': which one, not when
  if (d.jaar !== null && g.jaar < (labeljaar ?? 0) && /\p{Ll}{4}\s(?:van|uit)\s$/u.test(ervoor))
    return context
  // 'over het eerste halfjaar doet X verslag': what the report is about
  if (
    (d.soort === 'helft' || d.soort === 'kwartaal' || d.soort === 'jaar') &&
    /(?:^|\s)over\s+(?:het\s+|de\s+)?$/iu.test(ervoor) &&
    /verslag|rapport|verantwoord|inform|terugblik|cijfers|gegevens/iu.test(zintekst)
  )
    return context
  // 'gaat na hoe groot de vraag is tot 2035'
  if (
    d.soort === 'jaar' &&
    verband === 'bij' &&
    /(?:^|\s)tot\s$/iu.test(ervoor) &&
    /(?<![\p{L}])(?:hoe|hoeveel|welke|wat)(?![\p{L}])/iu.test(tekst.slice(zin?.van ?? 0, d.van))
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
    if (/vóór\s+$/iu.test(ervoor)) return klaar('uiterlijk', dayBefore(g.eerste))
    if (voorDatum) return klaar('in', { soort: 'jaar', jaar: g.jaar })
    if (UITERLIJK.test(ervoor) || EIND.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.laatste })
    return klaar('in', { soort: 'jaar', jaar: g.jaar })
  }
  if (d.soort === 'seizoen') {
    if (voorDatum || /(?:vóór|tegen)\s+(?:de\s+|het\s+)?$/iu.test(ervoor))
      return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.eerste })
    if (/(?:^|\s)na\s+(?:de\s+|het\s+)?$/iu.test(ervoor)) return context
    // 'in het najaar' names a part of the year, not a day by which it must be done
    if (!UITERLIJK.test(ervoor) && !EIND.test(ervoor))
      return klaar('in', { soort: 'jaar', jaar: g.jaar })
  }
  // 'vóór 1 juli' is over when the first of July begins; who writes 'voor 31 december' means the end of that month
  if (
    (voorDatum || /vóór\s+(?:de\s+|het\s+)?$/iu.test(ervoor)) &&
    !(d.soort === 'dag' && g.eerste === maandEinde(g.jaar, d.maand))
  )
    return klaar('uiterlijk', dayBefore(g.eerste))
  return klaar('uiterlijk', { soort: 'uiterlijk', jaar: g.jaar, datum: g.laatste })
}

function dayBefore(datum: string): Termijn {
  const dag = plus(datum, -1, 'dag')
  return { soort: 'uiterlijk', jaar: Number(dag.slice(0, 4)), datum: dag }
}
