// SPDX-License-Identifier: EUPL-1.2
/**
 * How hard the primary obligation is, in which of the five forms it can be checked, and whether information goes to
 * another signatory. Meaning: docs/begrippen.md, "Soort toets" and "Hoe hard".
 */
import type { Hardheid, Termijn, Toetsvorm } from '../../../domain/overeenkomst.ts'
import type { GevondenGetal } from './getallen.ts'
import { hoofdtekst, STREVEN, VASTE_FEITEN, w, zinHardheid } from './hardheid.ts'
import { isLevering } from './levering.ts'
import { meetgetallen } from './meetgetallen.ts'
import type { Ritme } from './ritme.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Zin } from './zinnen.ts'
import type { Rolgroep } from './zinsdelen.ts'

/** Nominal infinitives that leave something behind. */
const BEGINT_STERK =
  /^(?:\p{L}+ )?(?:actualiseren|opstellen|vaststellen|stellen|realiseren|bouwen|toevoegen|oprichten|invoeren|aanleggen|plaatsen|openen|herzien|verlengen|starten|organiseren|sluiten|aanwijzen|inrichten|aanstellen|opleveren|uitvoeren|vervangen|slopen|renoveren|isoleren|aanbieden|delen|bespreken|evalueren|voortzetten|afronden|kopen|aankopen|verkopen|uitfaseren|onderzoeken|onderzoek|opvragen|publiceren|regelen|monitoren|rapporteren)(?![\p{L}])/iu

/** 'Versneld vrijmaken van grond', 'Keuze maken', 'Toewijzing met voorrang': something is done, in a noun. */
function isHandeling(tekst: string, zinnen: readonly Zin[]): boolean {
  const laatste = zinnen.at(-1)?.woorden.at(-1)
  const verband = zinnen.at(-1)?.verbanden.at(-1)
  return (
    /^(?:\p{L}+ ){0,2}\p{L}+en van\s/u.test(tekst) ||
    /^\p{L}+ing\s/u.test(tekst) ||
    (laatste !== undefined &&
      verband === 'hoofd' &&
      laatste.laag.endsWith('en') &&
      !/(?:wonen|komen|blijven|slopen|woningen|bouwen)$/u.test(laatste.laag) &&
      isPersoonsvormLos(laatste.laag))
  )
}

/** Also with its prefix on: 'oppakken', 'aanpakken'. */
const isPersoonsvormLos = (laag: string): boolean =>
  isPersoonsvorm(laag) ||
  isPersoonsvorm(
    laag.replace(/^(?:aan|af|bij|door|in|mee|na|om|op|over|samen|toe|uit|vast|voor|weg)/u, ''),
  )

export interface Vormlezing {
  readonly hardheid: Hardheid
  readonly toetsvorm: Toetsvorm
  readonly levering: boolean
}

/** Reads hardness, form and delivery of one item. `termijn` and the rest are of the same text. */
export function leesVorm(
  tekst: string,
  zinnen: readonly Zin[],
  groepen: readonly Rolgroep[],
  getallen: readonly GevondenGetal[],
  ritmes: readonly Ritme[],
  termijn: Termijn,
  bijlage: number | null,
  tijdUitTekst: boolean,
  kopregel: boolean,
  isAfspraak: boolean,
): Vormlezing {
  const meet = meetgetallen(tekst, getallen, ritmes, zinnen)
  const zinVan = (plek: number) => zinnen.find((z) => plek >= z.van && plek < z.tot)
  const plicht = (z: Zin) =>
    groepen.some(
      (g) =>
        g.zin === z &&
        (g.functie === 'onderwerp' || g.functie === 'door') &&
        g.leden.some((l) => l.partij || l.wie === 'zij'),
    )
  const plichtzin = zinnen.find(
    (z) => plicht(z) && !VASTE_FEITEN.test(z.tekst) && z.verbanden[0] !== 'bij',
  )
  const verbod =
    zinnen[0] && /^\s*(?:Niemand|Geen|Nooit|Nergens)\s/u.test(zinnen[0].tekst)
      ? zinnen[0]
      : undefined
  const eerste = verbod ?? plichtzin ?? zinnen.find((z) => !VASTE_FEITEN.test(z.tekst)) ?? zinnen[0]
  const eersteHardheid = eerste ? zinHardheid(eerste, groepen) : 'inspanning'

  const getal = meet.find((g) => !g.impliciet) ?? meet[0]
  const aantalInBijlage = bijlage !== null && w('aantal(?:len)?|hoeveelheid|percentage').test(tekst)
  const opgave = w(
    '(?:naar|op|minimaal|ten minste|gemiddeld) (?:energie)?label [A-E]|taakstelling|nieuwbouwopgave|bouwopgave|op peil|neemt (?:\\p{L}+ ){0,6}niet af|niet afnemen|niet toenemen|(?:ten hoogste|maximaal|niet meer dan|niet hoger dan|niet (?:sneller|harder|meer) dan|hooguit|hoogstens) (?:de|het) (?:inflatie|cao\\p{L}*|loon\\p{L}*|gemiddelde)|(?:huurverhoging|huurstijging|huursom\\p{L}*) (?:\\p{L}+ ){0,8}(?:volgt|gelijk aan|onder het niveau|ligt)|aantal (?:\\p{L}+ ){1,4}(?:is|blijft|ligt|daalt|stijgt)',
  ).test(tekst)
  const impliciet =
    getal?.impliciet === true && zinVan(getal.van) !== eerste && eersteHardheid !== 'resultaat'

  // the name of an agreement in a table: what is to be done about it stands in the other columns
  if (
    kopregel &&
    !isHandeling(tekst, zinnen) &&
    eersteHardheid === 'resultaat' &&
    !getal &&
    !opgave &&
    !BEGINT_STERK.test(tekst)
  )
    return {
      hardheid: 'inspanning',
      toetsvorm: termijn.soort === 'per-periode' ? 'ritme' : 'inspanning',
      levering: isLevering(zinnen, groepen),
    }
  let hardheid = eersteHardheid
  if (
    hardheid === 'resultaat' &&
    eerste &&
    w('monitort|monitoren|volgen|volgt').test(hoofdtekst(eerste)) &&
    !/(?<![\p{L}])(?:huur\p{L}*|stijging|\p{L}+verhoging)\s(?:\p{L}+\s){0,6}volg(?:t|en)(?![\p{L}])/iu.test(
      eerste.tekst,
    ) &&
    ritmes.length === 0
  )
    hardheid = 'inspanning'
  if (getal && !impliciet && eersteHardheid !== 'onderzoek') {
    const zin = zinVan(getal.van)
    const plek = zin?.woorden.findIndex((x) => x.tot > getal.van) ?? -1
    const inDoel = zin?.verbanden[plek] === 'doel'
    const voor = zin ? tekst.slice(zin.van, getal.tot) : tekst
    hardheid =
      STREVEN.test(voor) ||
      w('probe(?:ert|ren)').test(voor) ||
      (zin && /^\s*(?:streven|ambitie|doel)\s*:/iu.test(zin.tekst))
        ? 'streven'
        : inDoel
          ? eersteHardheid
          : 'resultaat'
  } else if (aantalInBijlage && hardheid === 'inspanning') hardheid = 'resultaat'

  const gedateerd =
    (termijn.soort === 'uiterlijk' || termijn.soort === 'kwartaal') &&
    getal?.strekking === 'tot' &&
    zinVan(getal.van) !== eerste &&
    eersteHardheid === 'resultaat'
  const ritme =
    termijn.soort === 'per-periode' && termijn.ritme !== undefined && termijn.ritme !== 'per jaar'
  let toetsvorm: Toetsvorm
  if (gedateerd) toetsvorm = 'mijlpaal'
  else if (getal && !impliciet && eersteHardheid !== 'onderzoek') toetsvorm = 'getalsnorm'
  else if (aantalInBijlage) toetsvorm = 'getalsnorm'
  else if (opgave && hardheid !== 'onderzoek') toetsvorm = 'getalsnorm'
  else if (ritme && hardheid !== 'streven' && (tijdUitTekst || hardheid !== 'inspanning'))
    toetsvorm = 'ritme'
  else if (
    termijn.soort === 'doorlopend' &&
    termijn.datum === undefined &&
    isPerGeval(tekst, zinnen, getallen)
  )
    toetsvorm = 'procesregel'
  else if (hardheid === 'onderzoek' && termijn.soort === 'geen' && VAN_ALLE.test(tekst))
    toetsvorm = 'procesregel'
  else if (hardheid === 'onderzoek')
    toetsvorm = w('nagedacht|nadenken|denken? na').test(tekst) ? 'inspanning' : 'mijlpaal'
  else if (hardheid === 'resultaat') {
    const tijdloos = termijn.soort === 'geen' || termijn.soort === 'doorlopend'
    if (
      tijdloos &&
      (PROCES.test(tekst) ||
        (isAfspraak && AFSTEMMEN.test(tekst)) ||
        HERHALEND.test(tekst) ||
        OPENT_MET_GEVAL.test(tekst) ||
        /(?<![\p{L}])niet\s*[.;]?$/u.test(tekst))
    )
      toetsvorm = 'procesregel'
    else if (termijn.soort === 'doorlopend' && termijn.datum === undefined && tijdUitTekst)
      toetsvorm = 'procesregel'
    // a column says 'doorlopend' of something without rule or number: it goes on
    else if (
      termijn.soort === 'doorlopend' &&
      !tijdUitTekst &&
      termijn.datum === undefined &&
      isAfspraak
    )
      toetsvorm = 'inspanning'
    else toetsvorm = 'mijlpaal'
  } else if (
    tijdUitTekst &&
    hardheid === 'inspanning' &&
    (termijn.soort === 'uiterlijk' || termijn.soort === 'kwartaal')
  )
    toetsvorm = 'mijlpaal'
  else toetsvorm = 'inspanning'
  return { hardheid, toetsvorm, levering: isLevering(zinnen, groepen) }
}

/** 'de ontwerpen van alle projecten', 'elk plan' */
const VAN_ALLE = w('(?:van|in|bij) (?:alle|elke?|iedere?) (?!partijen|jaar|kwartaal)\\p{L}+')

/** 'Na een melding …', 'Bij schade …'; not 'Na de zomer' or 'Na zes maanden', which happen once. */
const OPENT_MET_GEVAL =
  /(?:^|\. )(?:Na|Bij)\s(?!\d|(?:de|het|dit|deze)\s(?:zomer|winter|voorjaar|najaar|vakantie|\p{Ll}*reces|jaarwisseling|start|vaststelling)|(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf)\s(?:jaar|half|maand|week|maanden|weken))\p{Ll}/u

/** 'stemt grote werkzaamheden tijdig af': every time, unless it is one thing of one year. */
const AFSTEMMEN = w('stem(?:t|men) (?:\\p{L}+ ){0,10}af')

/** A bare plural that returns in every case: 'Geschillen lossen wij op', 'Gegevens over overlast worden gedeeld'. */
const HERHALEND =
  /^(?:Nieuwe \p{L}+|Wijzigingen|Geschillen|Verschillen|Klachten|Meldingen|Signalen|Gegevens|Verzoeken|Aanvragen|Besluiten|Statushouders|Huurders|Bewoners|Vergunninghouders|Een (?:huurder|bewoner|woningzoekende|kandidaat|geschil|verschil van \p{L}+|klacht|conflict|melding|verzoek|aanvraag|wijziging))\s(?:\p{L}+\s){0,8}?(?:wordt|worden|lossen|krijgen|is|zijn|legt|leggen|melden)(?![\p{L}])|gaat niet omhoog|gaan niet omhoog|^(?:De )?(?:[Hh]uurders|[Bb]ewoners|[Ss]enioren|[Oo]uderen|[Jj]ongeren|[Ss]tarters|[Ww]oningzoekenden)\s(?:[\p{L}\d]+\s){0,9}?(?:ontvangen|betalen|behouden|houden)(?![\p{L}])/u

/** Signs of a rule that every case obeys: a trigger, a ban, a right, an order of steps. */
const PROCES = w(
  `hanteer(?:t|en)|bij (?:de |het |een |iedere? |elke? )?(?:mutatie|mutaties|verhuizing|verkoop|sloop|renovatie|nieuwbouw|toewijzing|leegkomst|overlast|woonoverlast|wijziging|verdeling|huuropzegging|opzegging|aanvraag|aanvragen|klachten|storing|onderhoud|vrijkomen|vrijkomende)|niet (?:zonder|eerder|voordat|toegestaan)|gebeurt niet|niet (?:\\p{L}+ ){0,8}dan nadat|dan nadat|zonder dat|mag|mogen|voorrang|uitgesloten|slechts|uitsluitend|alleen|vooraf|ieder(?:e)? (?!jaar|kwartaal|maand|week)\\p{L}+|elke? (?!jaar|kwartaal|maand|week)\\p{L}+|nooit|krijg(?:t|en)|meld(?:t|en)|dan (?:meldt|geldt|wordt|worden)|wie (?:\\p{L}+ ){1,12}\\p{L}+,|op verzoek|op aanvraag|over en weer|wordt (?:\\p{L}+ ){0,10}(?:verhuurd|verwijderd|aangeboden|toegewezen|verlaagd|verstrekt)|worden (?:\\p{L}+ ){0,14}(?:verhuurd|verwijderd|aangeboden|toegewezen|verlaagd|verstrekt|verleend)|houden hun|behoudt|behouden|het recht|behoe(?:ft|ven)|is (?:alleen )?mogelijk (?:met|na|als|indien|voor)|voorgenomen (?:verkoop|sloop|wijziging|besluiten|plannen|\\p{L}+ingen)|vrijkomende(?: \\p{L}+)? (?:woningen|grond|\\p{L}+woningen)|(?:^|[^\\p{L}])voor (?:\\p{L}+ ){1,10}geldt|verleen(?:t|en)|evenwichtig|evenredig|wijs(?:t|zen) (?:\\p{L}+ ){0,8}toe|(?:beoordeel|behandel|beantwoord|handel)(?:t|en|dt) (?:\\p{L}+ ){0,3}(?:aanvragen|verzoeken|meldingen|klachten)|niemand|tenzij|mits|volgens een vast|verzorgd`,
)

/** 'Komt een partij dit niet na, dan legt zij uit waarom': a condition without its word. */
const isVraagvorm = (z: Zin): boolean =>
  isPersoonsvorm(z.woorden[0]?.laag ?? '') && /,\sdan\s\p{Ll}/u.test(z.tekst)

/** 'bij elke verkoop', 'per project', 'indien …', 'binnen vijf werkdagen': every case obeys. */
function isPerGeval(
  tekst: string,
  zinnen: readonly Zin[],
  getallen: readonly GevondenGetal[],
): boolean {
  return (
    zinnen.some((z) => z.verbanden.includes('voorwaarde') || isVraagvorm(z)) ||
    /(?:^|[.;:]\s+)(?:per (?!1|\d)|bij |voor (?:elke?|iedere?|alle)|na (?!\d))\p{L}/iu.test(
      tekst,
    ) ||
    /(?<![\p{L}])(?:in|bij|voor|per) (?:elk|elke|ieder|iedere) /iu.test(tekst) ||
    getallen.some((g) => /^binnen/iu.test(g.tekst)) ||
    w('een partij die|slechts|alleen|uitsluitend|vooraf').test(tekst)
  )
}
