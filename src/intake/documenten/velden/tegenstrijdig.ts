// SPDX-License-Identifier: EUPL-1.2
/** Where the document contradicts or repeats itself: two dates for one duty, two ends, two items that say the same. */
import type { Termijn } from '../../../domain/overeenkomst.ts'
import type { Leesvoorstel } from '../../../domain/bevinding.ts'
import type { Meld } from '../meld.ts'
import type { Stof } from './bevindingen.ts'
import { iso, vindDatums } from './datums.ts'
import { grenzen, leesTijdstip, type Tijdkader } from './tijdstippen.ts'
import type { Itemlezing } from './vul-velden.ts'
import type { Zin } from './zinnen.ts'

export function vindTegenstrijdigheden(stof: Stof, meld: Meld): void {
  checkTermijnen(stof, meld)
  checkLooptijd(stof, meld)
  checkBijnaGelijk(stof, meld)
}

/** What happens to a thing at a moment, one word for each family of forms. */
const GEBEURTENIS: readonly (readonly [string, RegExp])[] = [
  ['verplicht', /(?<![\p{L}])verplicht(?:ing)?(?![\p{L}])/iu],
  [
    'vastgesteld',
    /(?<![\p{L}])(?:vastgesteld|vaststellen|vaststelling|stel(?:t|len) [^.;]* vast)(?![\p{L}])/iu,
  ],
  [
    'gereed',
    /(?<![\p{L}])(?:gereed|klaar|afgerond|voltooid|verschijnt|verschenen|opgeleverd|oplevering|lever(?:t|en) [^.;]* op)(?![\p{L}])/iu,
  ],
  ['geëvalueerd', /(?<![\p{L}])(?:geëvalueerd|evalueert|evalueren|evaluatie)(?![\p{L}])/iu],
  [
    'ingevoerd',
    /(?<![\p{L}])(?:ingevoerd|invoering|in werking|van kracht|gaat in|ingaan)(?![\p{L}])/iu,
  ],
  ['herijkt', /(?<![\p{L}])(?:herijkt|herijking|geactualiseerd|actualiseert|herzien)(?![\p{L}])/iu],
  ['gestart', /(?<![\p{L}])(?:gestart|start|begint|beginnen)(?![\p{L}])/iu],
]

/** Words too general to name one thing. */
const ALGEMEEN =
  /^(?:gemeente|gemeenten|woningen|huurwoningen|nieuwbouwwoningen|corporaties?|woningcorporaties?|huurdersorganisaties?|afspraken|prestatieafspraken|jaarafspraken|uitvoering|projecten|partijen|bewoners|huurders|verduurzaming|beschikbaarheid|betaalbaarheid|leefbaarheid|samenwerking|informatie|onderzoek|overleg|eventuele|verschillende|bestaande|woningbouw|nieuwbouw|woningvoorraad|huurverhoging|voortgang|inwoners|statushouders|onderhoud|looptijd|convenant|overeenkomst|verplicht|vastgesteld|opgeleverd|oplevering|geactualiseerd|geëvalueerd|voorzieningen|middelen|gezamenlijk|gezamenlijke|jaarlijkse|jaarlijks|sociale|renovatie|doelgroepen|aandachtsgroepen|voorwaarden|bijdragen|september|december|november|februari|augustus)$/u

interface Uitspraak {
  readonly lezing: Itemlezing
  readonly gebeurtenis: string
  readonly dingen: ReadonlySet<string>
  readonly jaar: number
  /** First and last day of the moment. */
  readonly eerste: string
  readonly laatste: string
  /** Counted things in the sentence: two counts are two duties. */
  readonly aantallen: string
  readonly citaat: string
}

/** Parts, drafts and repetitions of a thing each have a moment of their own. */
const DEEL_OF_HERHALING =
  /(?<![\p{L}])(?:(?:deel)?fase\p{L}*|deelplan|tranche|eerste (?!kwartaal|half|helft)|tweede (?!kwartaal|half|helft)|derde (?!kwartaal)|opnieuw|wederom|nogmaals|volgende|vervolg\p{L}*|tussentijds\p{L}*|concept\p{L}*|ontwerp\p{L}*|voorlopig\p{L}*|tussenevaluatie|eind\p{Ll}*evaluatie)(?![\p{L}])/iu

/** Can both moments be true of one thing that happens once? */
function clash(a: Uitspraak, b: Uitspraak): boolean {
  if (a.aantallen !== b.aantallen) return false
  if (a.jaar === b.jaar) return a.laatste < b.eerste || b.laatste < a.eerste
  // what is looked at or brought up to date comes back after some years
  return !(/^(?:herijkt|geëvalueerd)$/u.test(a.gebeurtenis) && Math.abs(a.jaar - b.jaar) > 1)
}

/** One thing that happens once, said with two years in two items. */
function checkTermijnen(stof: Stof, meld: Meld): void {
  const uitspraken = stof.lezingen.flatMap((l) => l.zinnen.flatMap((z) => leesUitspraak(l, z)))
  const gemeld = new Set<string>()
  uitspraken.forEach((a, i) => {
    for (const b of uitspraken.slice(i + 1)) {
      if (a.lezing === b.lezing || a.gebeurtenis !== b.gebeurtenis || !clash(a, b)) continue
      const samen = [...a.dingen].filter((d) => b.dingen.has(d))
      const sleutel = `${a.lezing.onderdeel.sleutel}|${b.lezing.onderdeel.sleutel}`
      if (samen.length === 0 || gemeld.has(sleutel)) continue
      gemeld.add(sleutel)
      meld(
        'twee_termijnen',
        'tegenstrijdig',
        [a.lezing.onderdeel, b.lezing.onderdeel],
        [a.citaat, b.citaat],
        sameTermijn([a, b]),
      )
    }
  })
}

/**
 * Choosing one of two moments makes it the termijn of both items, also where the sentence was no duty and left the
 * termijn open. An item whose termijn comes from other words of its text keeps its own.
 */
function sameTermijn(paar: readonly Uitspraak[]): readonly (readonly Leesvoorstel[])[] {
  const volgt = paar.filter(({ lezing, jaar }) => {
    const eigen = lezing.termijn.termijn
    return eigen.jaar === jaar || eigen.soort === 'geen'
  })
  return paar.map(({ citaat }) => {
    const [datum] = vindDatums(citaat)
    if (!datum) return []
    const tijdstip = leesTijdstip(citaat, datum, LOS, [], [])
    const termijn: Termijn =
      tijdstip.aard === 'begin' && tijdstip.termijn.datum !== undefined
        ? { ...tijdstip.termijn, vanaf: true }
        : tijdstip.termijn
    return volgt.map((u) => ({ sleutel: u.lezing.onderdeel.sleutel, wijziging: { termijn } }))
  })
}

/** A citation read by itself: its year stands in it. */
const LOS: Tijdkader = { jaar: null, prestatiejaar: null, looptijd: null, ondertekend: null }

function leesUitspraak(lezing: Itemlezing, zin: Zin): Uitspraak[] {
  const tekst = zin.tekst
  const gebeurtenissen = GEBEURTENIS.filter(([, p]) => p.test(tekst))
  if (gebeurtenissen.length === 0) return []
  const datums = vindDatums(tekst).filter((d) => d.soort !== 'jaren' && d.jaar !== null)
  const [datum] = datums
  if (!datum || datums.length > 1 || datum.jaar === null) return []
  const grens = grenzen(datum, null)
  if (!grens || DEEL_OF_HERHALING.test(tekst)) return []
  // 'in 2021 vastgesteld' tells what was; a span or a cadence is no single moment
  if (
    /(?<![\p{L}])(?:jaarlijks|elk jaar|ieder jaar|per jaar|prijspeil|was|waren|werd|werden)(?![\p{L}])/iu.test(
      tekst,
    )
  )
    return []
  const begin = /(?:\p{L}+\s){0,2}$/u.exec(tekst.slice(0, datum.van))?.[0] ?? ''
  const woord =
    /(?:vanaf|per|in|op|uiterlijk|eind|vóór|voor|medio|begin|tegen|tot)\s(?:in\s|op\s|per\s|eind\s)?$/iu.exec(
      begin,
    )?.[0] ?? ''
  const citaat = tekst.slice(datum.van - woord.length, datum.tot)
  const dingen = new Set(
    zin.woorden
      .map((w) => w.laag)
      .filter((w) => w.length >= 9 && /^\p{L}[\p{L}-]+$/u.test(w) && !ALGEMEEN.test(w)),
  )
  const aantallen = lezing.getallen
    .filter((g) => g.van >= zin.van && g.van < zin.tot)
    .map((g) => `${g.waarde}${g.eenheid}`)
    .join()
  return gebeurtenissen.map(([gebeurtenis]) => ({
    lezing,
    gebeurtenis,
    dingen,
    jaar: datum.jaar ?? 0,
    eerste: grens.eerste,
    laatste: grens.laatste,
    aantallen,
    citaat,
  }))
}

const OVER_AFSPRAKEN =
  /(?<![\p{L}])(?:\p{L}*afspraken|convenant|overeenkomst|looptijd)(?![\p{L}])/iu

/** 'tot 2025' against 'looptijd tot en met 2025'; agreements that look beyond the period of the document. */
function checkLooptijd(stof: Stof, meld: Meld): void {
  const strikt: { lezing: Itemlezing; jaar: number; citaat: string }[] = []
  const insluitend: { lezing: Itemlezing; jaar: number; citaat: string; looptijd: boolean }[] = []
  for (const lezing of stof.lezingen) {
    for (const zin of lezing.zinnen) {
      for (const m of zin.tekst.matchAll(
        /(?<![\p{L}])(tot|t\/m|tot en met)\s+((?:19|20)\d{2})(?![\d-])/giu,
      )) {
        const jaar = Number(m[2])
        const citaat = m[0]
        const voor = zin.tekst.slice(0, m.index)
        if (m[1]?.toLowerCase() === 'tot') {
          if (!/(?:periode|jaren)\s*$/iu.test(voor)) strikt.push({ lezing, jaar, citaat })
        } else if (OVER_AFSPRAKEN.test(zin.tekst)) {
          insluitend.push({
            lezing,
            jaar,
            citaat,
            looptijd: /looptijd|gelden|geldt|lopen|loopt/iu.test(voor),
          })
        }
      }
    }
  }
  const gevraagd = new Set<Itemlezing>()
  for (const a of strikt) {
    const b = insluitend.find((x) => x.looptijd && x.jaar === a.jaar && x.lezing !== a.lezing)
    if (!b) continue
    gevraagd.add(b.lezing)
    meld(
      'looptijd_tegenstrijdig',
      'tegenstrijdig',
      [a.lezing.onderdeel, b.lezing.onderdeel],
      [a.citaat, b.citaat],
      [a.jaar - 1, a.jaar].map((jaar) => [a, b].flatMap((x) => untilYear(x.lezing, a.jaar, jaar))),
    )
  }
  const { looptijd } = stof.document
  if (!looptijd) return
  for (const b of insluitend) {
    const zin = b.lezing.zinnen.find((z) => z.tekst.includes(b.citaat))
    const onderwerp =
      /^\s*(?:de|deze|dit|het)\s+(?:\p{L}*afspraken|convenant|overeenkomst)\s/iu.test(
        zin?.tekst ?? '',
      )
    if (onderwerp && b.jaar !== looptijd.tot && !gevraagd.has(b.lezing))
      meld(
        'looptijd_tegenstrijdig',
        'let_op',
        [b.lezing.onderdeel],
        [b.citaat, `${looptijd.van}-${looptijd.tot}`],
      )
  }
}

/** An item that runs until `oud`: until the last day of `jaar`. Nothing when its termijn is about something else. */
function untilYear(lezing: Itemlezing, oud: number, jaar: number): Leesvoorstel[] {
  const { termijn, looptijdTot } = lezing.termijn
  const loopt = looptijdTot === oud && lezing.onderdeel.soort === 'afspraak'
  const eindigt = termijn.jaar === oud
  if (!loopt && !eindigt) return []
  const wijziging = {
    ...(eindigt ? { termijn: { ...termijn, jaar, datum: iso(jaar, 12, 31) } } : {}),
    ...(loopt ? { looptijd_tot: jaar } : {}),
  }
  return [{ sleutel: lezing.onderdeel.sleutel, wijziging }]
}

const STOP =
  /^(?:de|het|een|en|of|in|op|aan|met|bij|van|voor|door|over|naar|om|te|ten|ter|tot|uit|per|die|dat|deze|dit|daarin|onder|andere|wordt|worden|is|zijn|zal|kan|er|ook|daarbij|hierbij|als|zich|hun|haar|ons|onze|wij|we|niet|meer|jaar)$/u
const stam = (w: string): string => w.replace(/(?:en|s)$/u, '').replace(/(?:e|t)$/u, '')

/** Two items of one kind that say nearly the same; differing numbers make them different promises. */
function checkBijnaGelijk(stof: Stof, meld: Meld): void {
  const lijst = stof.lezingen
    .filter((l) => l.onderdeel.tekst.length >= 40)
    .map((lezing) => {
      const woorden = new Set(
        (lezing.onderdeel.tekst.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [])
          .filter((w) => !STOP.test(w))
          .map(stam),
      )
      const getallen = lezing.getallen
        .map((g) => `${g.waarde}${g.eenheid}`)
        .sort()
        .join()
      return { lezing, woorden, getallen }
    })
  // Of many that are the same each is named once, beside the first of them: their pairs would be beyond counting.
  const groepen = Map.groupBy(lijst, (l) => `${l.lezing.onderdeel.soort} ${l.getallen}`)
  const genoemd = new Set<Itemlezing>()
  for (const a of lijst) {
    if (genoemd.has(a.lezing)) continue
    const groep = groepen.get(`${a.lezing.onderdeel.soort} ${a.getallen}`) ?? []
    // those before it had their turn
    groep.splice(0, groep.indexOf(a) + 1)
    for (const b of groep) {
      if (genoemd.has(b.lezing) || !isBijnaGelijk(a.woorden, b.woorden)) continue
      genoemd.add(b.lezing)
      meld('bijna_gelijk', 'let_op', [a.lezing.onderdeel, b.lezing.onderdeel], [])
    }
  }
}

function isBijnaGelijk(een: ReadonlySet<string>, ander: ReadonlySet<string>): boolean {
  const [klein, groot] = een.size <= ander.size ? [een, ander] : [ander, een]
  if (klein.size < 6 || groot.size > klein.size * 2.2) return false
  let anders = 0
  for (const w of klein) {
    if (groot.has(w)) continue
    anders += 1
    // too far apart for either of the measures below
    if (anders > klein.size * 0.2) return false
  }
  const samen = klein.size - anders
  return samen / (een.size + ander.size - samen) >= 0.8 || samen / klein.size >= 0.99
}
