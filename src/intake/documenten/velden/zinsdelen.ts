// SPDX-License-Identifier: EUPL-1.2
/**
 * The part that each mention plays in its sentence: subject, object, agent of a passive, together with, or involved.
 * A shallow reading by word order, prepositions and finite verbs.
 */
import type { Vermelding } from './namenboek.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Verband, Woord, Zin } from './zinnen.ts'

/** Mentions joined by commas and 'en': 'gemeente, corporatie en huurdersorganisatie'. */
export interface Groep {
  readonly leden: readonly Vermelding[]
  readonly van: number
  readonly tot: number
}

type Functie = 'onderwerp' | 'lijdend' | 'door' | 'samen' | 'betrokken' | 'geen'

export interface Rolgroep extends Groep {
  readonly zin: Zin
  readonly functie: Functie
  readonly verband: Verband
  /** Outsiders only, and they do something: 'het wijkteam neemt contact op', 'uitgevoerd door bureau X'. */
  readonly buitenDoet: boolean
}

/** Being, having, becoming, receiving: whoever is the subject of these does nothing. */
const DOET_NIETS =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|mag|mogen|zou|zouden|krijgt|krijgen|ontvangt|ontvangen|blijft|blijven|bestaat|bestaan|staat|staan|kent|kennen|vindt|vinden|wil|willen|geldt|gelden|verwacht|verwachten|woont|wonen)$/u

const LIDWOORD =
  /^(?:de|het|een|alle|beide|haar|hun|zijn|onze|ons|deze|die|dit|elke|iedere|betreffende|betrokken|lokale|zittende|nieuwe|kwetsbare|beoogde|individuele|eigen|toekomstige|potentiële|oudere|overige|andere|actieve|meer|minder|diverse|verschillende|relevante|omliggende|particuliere|twee|drie|vier|vijf|zes|\d+|en|of|ook|zowel|zowel)$/u
const VOORZETSEL =
  /^(?:aan|met|bij|van|voor|door|tussen|namens|onder|naar|richting|in|binnen|per|over|uit|tegen|zonder|volgens|vanuit|tot|op|om|via|buiten|rondom|behalve|ten|jegens|rond|tegenover|voorbij|inclusief|conform|ook|onder)$/u
const BETROKKEN = /^(?:aan|met|bij|naar|richting|onder|jegens|tegenover)$/u

const BIJWOORD =
  /^(?:ook|dan|daarbij|hierbij|daarvoor|hiervoor|daarom|bovendien|tevens|gezamenlijk|samen|actief|beide|allebei|zelf|jaarlijks|vervolgens|daarnaast|hiertoe|daartoe|elk|ieder)$/u

/** Joins mentions that stand in one enumeration. */
export function groepeer(tekst: string, vermeldingen: readonly Vermelding[]): Groep[] {
  const uit: { leden: Vermelding[]; van: number; tot: number }[] = []
  for (const v of vermeldingen) {
    const vorige = uit.at(-1)
    const tussen = vorige ? tekst.slice(vorige.tot, v.van) : ''
    const samen =
      /^\s*(?:,|\/|&|\+|en\/of|,?\s*(?:en|of|alsook|alsmede|evenals|als ook))?\s*(?:(?:ook|de|het|een|alle|elke|iedere|haar|hun|onze|beide|overige|betrokken|lokale|eventueel|particuliere|samen met)\s+){0,3}$/iu
    const wij =
      v.wie === 'wij' ||
      v.wie === 'zij' ||
      vorige?.leden.some((l) => l.wie === 'wij' || l.wie === 'zij')
    if (
      vorige &&
      !wij &&
      !/(?<![\p{L}])per\s$/iu.test(tekst.slice(0, vorige.van)) &&
      tussen.trim() !== '' &&
      (samen.test(tussen) ||
        (/^\s*als\s+(?:(?:de|het|haar|ook)\s+){0,2}$/iu.test(tussen) &&
          /(?<![\p{L}])zowel\s+(?:de\s+|het\s+)?$/iu.test(tekst.slice(0, vorige.van)))) &&
      !/samen met/i.test(tussen) &&
      !/^\s*(?:de|het|een|alle|haar)/i.test(tussen)
    ) {
      vorige.leden.push(v)
      vorige.tot = v.tot
    } else uit.push({ leden: [v], van: v.van, tot: v.tot })
  }
  return uit
}

interface Omgeving {
  readonly voor: Woord | undefined
  readonly voorzetsel: string | null
  /** The words before the preposition, joined: 'in overleg', 'samen', 'onder regie'. */
  readonly aanloop: string
  readonly na: Woord | undefined
  /** 'en' stands between the word before and the group. */
  readonly naEn: boolean
  readonly verband: Verband
  readonly index: number
}

function omgeving(zin: Zin, groep: Groep): Omgeving {
  const eerste = zin.woorden.findIndex((w) => w.tot > groep.van)
  const laatste = zin.woorden.findLastIndex((w) => w.van < groep.tot)
  let i = eerste - 1
  while (i >= 0 && LIDWOORD.test(zin.woorden[i]?.laag ?? '')) i -= 1
  const kandidaat = zin.woorden[i]
  const voorzetsel =
    kandidaat && VOORZETSEL.test(kandidaat.laag) && kandidaat.laag !== 'ook' ? kandidaat.laag : null
  let j = laatste + 1
  if (zin.woorden[j]?.laag === '(') {
    while (j < zin.woorden.length && zin.woorden[j]?.laag !== ')') j += 1
    j += 1
  }
  while (BIJWOORD.test(zin.woorden[j]?.laag ?? '')) j += 1
  // 'ieder van de corporaties', 'bij één van de partijen': the ones themselves
  const vanAllen =
    voorzetsel === 'van' &&
    /^(?:ieder|elk|iedereen|een|één|geen|beide|beiden)$/u.test(zin.woorden[i - 1]?.laag ?? '')
  const daarvoor = zin.woorden[i - 2]
  return {
    voor: vanAllen ? daarvoor : kandidaat,
    voorzetsel: !vanAllen
      ? voorzetsel
      : daarvoor && VOORZETSEL.test(daarvoor.laag)
        ? daarvoor.laag
        : null,
    naEn: zin.woorden.slice(i + 1, Math.max(i + 1, eerste)).some((x) => x.laag === 'en'),
    aanloop: zin.woorden
      .slice(Math.max(0, i - 3), Math.max(0, i))
      .map((w) => w.laag)
      .join(' '),
    na: zin.woorden[j],
    verband: zin.verbanden[eerste] ?? 'hoofd',
    index: eerste,
  }
}

/** 'bij het Steunpunt Geld van de gemeente', 'vraagt de zienswijze van X': who stands behind 'van' is meant. */
const VIA_ONDERDEEL =
  /(?<![\p{L}])(?:(?:aan|bij|met|naar)\s(?:(?:de|het|een)\s)?\p{L}*(?:team|steunpunt|loket|meldpunt|afdeling|directie|bestuur|medewerkers?|consulent(?:en)?|dienst|coördinator|contactpersoon)(?:\s\p{Lu}[\p{L}-]*|\s\p{Ll}+(?=\svan)){0,3}|(?:vraag|vrag|vraagt|win)(?:t|en)?\s[^.;]{0,60}(?:zienswijze|advies|instemming|oordeel|mening))\svan\s(?:de\s|het\s)?$/iu

/** Function of a group that has a preposition before it. */
function metVoorzetsel(zin: Zin, groep: Groep, o: Omgeving, heeftOnderwerp: boolean): Functie {
  const { voorzetsel, aanloop } = o
  if (voorzetsel === 'door') {
    const ervoor =
      zin.woorden[o.index - 1]?.laag === 'door'
        ? zin.woorden[o.index - 2]?.laag
        : aanloop.split(' ').at(-1)
    if (ervoor && /^(?:de|het|een|deze|die|alle)$/.test(ervoor)) return 'geen'
    const ww =
      zin.woorden[o.index - 1]?.laag === 'door'
        ? zin.woorden.slice(Math.max(0, o.index - 3), o.index - 1)
        : zin.woorden.slice(Math.max(0, o.index - 4), o.index - 2)
    // 'een budget, betaald door X', 'te financieren door X'
    if (
      /(?:betaald|gefinancierd|bekostigd|verzorgd|georganiseerd|gedragen|te financieren|te betalen|te verzorgen)$/u.test(
        ww.map((x) => x.laag).join(' '),
      )
    )
      return 'door'
    if (o.verband === 'doel' || o.verband === 'haakjes' || o.verband === 'voorwaarde') return 'geen'
    return heeftOnderwerp ? 'geen' : 'door'
  }
  if (voorzetsel === 'van') {
    if (
      /\b(?:regie|leiding|initiatief|verantwoordelijkheid|trekkerschap|penvoerderschap)$/.test(
        aanloop,
      )
    )
      return 'door'
    if (/\b(?:aanvraag|verzoek)$/.test(aanloop)) return 'betrokken'
    if (
      heeftOnderwerp &&
      o.verband === 'hoofd' &&
      VIA_ONDERDEEL.test(zin.tekst.slice(0, groep.van - zin.van))
    )
      return 'betrokken'
    if (
      zin.woorden.some((w) => /^(?:gevraagd|verwacht|gevergd|gevraagt)$/.test(w.laag)) &&
      !heeftOnderwerp
    )
      return 'door'
    return 'geen'
  }
  if (voorzetsel === 'met') {
    if (/\b(?:samen|tezamen|gezamenlijk|samenwerking)$/.test(aanloop)) return 'samen'
    return 'betrokken'
  }
  if (
    voorzetsel === 'bij' &&
    (/\b(?:ligt|liggen|berust|rust)\b/.test(aanloop) ||
      /^(?:ligt|liggen|berust|rust)$/.test(o.na?.laag ?? '')) &&
    !heeftOnderwerp
  )
    return 'door'
  // 'het is aan de gemeente om …'
  if (voorzetsel === 'aan' && /\b(?:het is|is het)$/.test(aanloop) && !heeftOnderwerp) return 'door'
  if (voorzetsel === 'tussen') return heeftOnderwerp ? 'geen' : 'door'
  // 'een rapportage voor de huurdersorganisatie'
  if (voorzetsel === 'voor' && /(?:rapportage|overzicht|verslag|terugkoppeling)$/u.test(aanloop))
    return 'betrokken'
  if (voorzetsel && BETROKKEN.test(voorzetsel)) return 'betrokken'
  return 'geen'
}

/** 'wordt door X uitgevoerd', 'uitgevoerd door X'; not 'ondersteuning door X'. */
const isLijdendDoor = (zin: Zin, groep: Groep): boolean =>
  /(?<![\p{L}])(?:wordt|worden|werd|te worden)(?![\p{L}])/iu.test(zin.tekst) ||
  /(?<![\p{L}])(?:\p{L}*ge\p{L}{2,}|(?:ver|be|her|ont)\p{L}{2,})(?:d|t|en)\s+door\s+(?:de |het |een )?$/iu.test(
    zin.tekst.slice(0, groep.van - zin.van),
  ) ||
  /(?<![\p{L}])(?:ligt|liggen|berust|leiding|regie)(?![\p{L}])/iu.test(zin.tekst)

export function functies(zin: Zin, groepen: readonly Groep[], zinVervolgt: boolean): Rolgroep[] {
  let onderwerp = zinVervolgt
  const uit: Rolgroep[] = []
  for (const groep of groepen) {
    const o = omgeving(zin, groep)
    const partij = groep.leden.some((l) => l.partij)
    let functie: Functie
    const gremium = groep.leden.some(
      (l) => l.wie === 'energiewerkgroep' || l.wie === 'platform-huurdersorganisaties',
    )
    if (o.voorzetsel === 'in' && gremium && !onderwerp) functie = 'door'
    else if (o.voorzetsel === 'van' && !onderwerp && partij && isBezitter(zin, o))
      functie = 'onderwerp'
    else if (o.voorzetsel) functie = metVoorzetsel(zin, groep, o, onderwerp)
    else {
      const dubbelePunt =
        /^\s*[:–-]\s/.test(zin.tekst.slice(groep.tot - zin.van)) && groep.van - zin.van < 8
      const doet = (o.na !== undefined && isPersoonsvorm(o.na.laag)) || dubbelePunt
      const naVorm = o.voor !== undefined && isPersoonsvorm(o.voor.laag)
      const grens =
        o.naEn || o.voor === undefined || /^(?:,|en|maar|dan|:|want|of)$/.test(o.voor.laag)
      // 'A zorgt voor de woning en B voor de inrichting': the verb is said once
      const zelfde =
        (o.naEn || o.voor?.laag === ',') && /^(?:€|voor|\d|ieder)/u.test(o.na?.laag ?? '')
      if (o.verband === 'hoofd')
        functie = !onderwerp || (doet && grens) || zelfde ? 'onderwerp' : 'lijdend'
      else if (o.verband === 'doel') functie = naVorm && !onderwerp ? 'onderwerp' : 'geen'
      else functie = 'geen'
    }
    const doend = (w: Woord | undefined) =>
      w !== undefined && isPersoonsvorm(w.laag) && !DOET_NIETS.test(w.laag)
    const buitenDoet =
      !partij &&
      groep.leden.some((l) => l.handelt) &&
      (functie === 'door'
        ? isLijdendDoor(zin, groep)
        : functie === 'onderwerp' &&
          !onderwerp &&
          (doend(o.na) ||
            (doend(o.voor) && !zin.woorden.slice(0, o.index).some((w) => w.laag === 'er'))))
    if (buitenDoet && functie === 'onderwerp') onderwerp = true
    if (functie === 'onderwerp' && (partij || groep.leden.some((l) => l.wie === 'zij')))
      onderwerp = true
    uit.push({ ...groep, zin, functie, verband: o.verband, buitenDoet })
  }
  return uit
}

/** 'De huursom van X stijgt …': the possession opens the sentence and is itself the subject. */
function isBezitter(zin: Zin, o: Omgeving): boolean {
  if (o.verband !== 'hoofd' || o.na === undefined || !isPersoonsvorm(o.na.laag)) return false
  const ervoor = zin.woorden.slice(0, o.index)
  return (
    /^(?:de|het|een|alle|\d+)$/u.test(ervoor[0]?.laag ?? '') &&
    !ervoor.some((w) => isPersoonsvorm(w.laag) && w.laag !== 'huren' && w.laag !== 'kosten')
  )
}
