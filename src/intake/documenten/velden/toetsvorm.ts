// SPDX-License-Identifier: EUPL-1.2
/**
 * How hard the primary obligation is, in which of the five forms it can be checked, and whether information goes to
 * another signatory. Semantics: ../shared/toetsset/README.md and ../shared/ontwerp/product.md (toetsvormen).
 */
import type { Hardheid, Termijn, Toetsvorm } from '../../../domain/overeenkomst.ts'
import type { GevondenGetal } from './getallen.ts'
import type { Ritme } from './ritme.ts'
import type { Rolgroep } from './trekkers.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Zin } from './zinnen.ts'

const w = (bron: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${bron})(?![\\p{L}])`, 'iu')

const STREVEN = w(
  `streeft|streven|streef|strevende|als (?:doel|streven|ambitie)|zo ?veel mogelijk|verwachte?|naar verwachting|ambitie|ambiëren|beoogt|beogen|zou(?:den)? (?:\\p{L}+ ){0,4}willen|wil(?:len)? graag|bij voorkeur|doelstelling is|mikken|mikt|hopen|hoopt|wens(?:t|en) dat|streefgetal|streefwaarde|streefcijfer|richtgetal|intentie`,
)
const ONDERZOEK = w(
  `onderzoek(?:t|en)?|onderzocht|\\p{L}*onderzoek|verken(?:t|nen|ning|d)|beoordeel(?:t|d)|beoordelen|bekijkt|bekijken|bekeken|bezien|beziet|evalueert|evalueren|geëvalueerd|evaluatie|inventariseert|inventariseren|geïnventariseerd|inventarisatie|nagaan|gaan na|gaat na|nagegaan|nagedacht|denk(?:t|en) na|nadenken|wegen af|weegt af|afgewogen|haalbaarheids(?:onderzoek|studie)|brengt? (?:\\p{L}+ ){0,6}in (?:beeld|kaart)|brengen (?:\\p{L}+ ){0,6}in (?:beeld|kaart)|overweegt|overwegen|overwogen|zoek(?:t|en)(?: \\p{L}+){0,6} uit|uitzoeken|uitgezocht|uitzoekt|verkenn\\p{L}+`,
)
const ONDERZOEK_KLAAR = w(
  `(?:onderzoek|evaluatie|verkenning|inventarisatie|\\p{L}*onderzoek)\\s(?:is |zijn )?(?:gereed|gedeeld|afgerond|opgeleverd|besproken|uitgevoerd|verschenen|beschikbaar|vastgesteld)|(?:vanuit|uit|naar aanleiding van|n\\.a\\.v\\.|op basis van|resultaten van|uitkomsten van) (?:de|het) (?:evaluatie|onderzoek|verkenning)|volgens onderzoek|uit onderzoek`,
)
const INSPANNING = w(
  `zet(?:ten)?(?: \\p{L}+){0,12} in|inzetten|inzet|zich in|spannen|inspannen|stimuleert|stimuleren|gestimuleerd|bevordert|bevorderen|bevorderd|in gesprek|gesprek over|betrek(?:t|ken)|betrokken bij|samenwerk(?:en|ing)|werk(?:t|en) (?:\\p{L}+ ){0,8}(?:samen|aan|mee)|toewerken|faciliteert|faciliteren|ondersteunt|ondersteunen|ondersteuning|meedenken|denk(?:t|en) (?:\\p{L}+ ){0,4}mee|draagt (?:\\p{L}+ ){0,6}bij|dragen (?:\\p{L}+ ){0,6}bij|bijdragen|bijdrage|hecht(?:en)?|aandacht|terughoudend|invulling aan|beantwoord(?:t|en)|wijzen|wijst|attendeert|attenderen|beperk(?:t|en)|vermindert|verminderen|tegengaan|tegen te gaan|voorlichting|geïnvesteerd|investeren|investeert|belangrijk|van belang|noodzakelijke?|nodig|uitdaging(?:en)?|aan zet|verantwoordelijk voor|motiveert|motiveren|moedigt|aanmoedigen|maakt zich sterk|maken zich sterk|kiest? voor|hebben oog|oog voor|zoek(?:t|en) (?:\\p{L}+ ){0,6}samenwerking|toegewerkt|spant zich|zoveel als mogelijk|waar mogelijk|bespreekbaar|agendeert|agenderen|versterk(?:t|en)|bewaken|bewaakt|promoten|promoot|verleiden|verleidt|help(?:t|en) (?:mee )?(?:bij|met)|let(?:ten)? erop|de(?:len|elt) (?:hun |haar )?kennis|trek(?:t|ken) (?:\\p{L}+ ){0,6}(?:samen |gezamenlijk )op|zoek(?:t|en) (?:\\p{L}+ ){0,6}naar|(?:stevig|actief) aan`,
)
const VOORLICHTEN = w(
  `informe(?:ert|ren)|voorlicht(?:en)?|licht(?:en)? (?:\\p{L}+ ){0,5}voor|communice(?:ert|ren)`,
)
const VASTE_FEITEN = w(
  `heeft (?:\\p{L}+ ){1,12}(?:ge\\p{L}+[dtn]|opgesteld|uitgewerkt|vastgesteld|ontvangen)|hebben (?:\\p{L}+ ){1,12}(?:ge\\p{L}+[dtn]|opgesteld)`,
)
const DECLARATIEF = w(
  `beschrijven|beschrijft|geldt voor|gelden voor|wordt verstaan|vormen|vormt|maakt deel uit|maken deel uit|uitgangspunt|uitgangspunten`,
)

/** The words of a sentence that bind: main clause, brackets, and what is agreed after 'spreken af dat'. */
function hoofdtekst(zin: Zin): string {
  const afspraak = w('af dat|overeen dat|ervoor dat|ernaar dat|gevraagd om|verwacht dat').test(
    zin.tekst,
  )
  return zin.woorden
    .filter((_, i) => {
      const v = zin.verbanden[i]
      return v === 'hoofd' || v === 'haakjes' || ((v === 'bij' || v === 'doel') && afspraak)
    })
    .map((x) => x.tekst)
    .join(' ')
}

const HULP =
  /^(?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|zal|zullen|zou|zouden|kan|kunnen|moet|moeten|mag|mogen|wil|willen|gaat|gaan|blijft|blijven|laat|laten|komt|komen)$/u
/** Verbs that leave something behind: what follows with 'en' does not soften them. */
const STERK = w(
  `maak(?:t|en)|stel(?:t|len)|actualiseert|actualiseren|realiseert|realiseren|organiseert|organiseren|implementeert|implementeren|bouw(?:t|en)|renoveert|renoveren|sluit(?:en)?|plaats(?:t|en)|voert|voeren|richt|richten|open(?:t|en)|start(?:en)?|reserveert|reserveren|vervang(?:t|en)|isoleert|isoleren|sloopt|slopen|koopt|kopen|wijs(?:t|en) (?:\\p{L}+ ){0,8}aan|dient|dienen|verlengt|verlengen|herziet|herzien|publiceert|publiceren|levert|leveren`,
)

function zinHardheid(zin: Zin, groepen: readonly Rolgroep[]): Hardheid {
  const t = hoofdtekst(zin)
  if (STREVEN.test(t)) return 'streven'
  const sterk = firstVerb(zin)
  const zwak = INSPANNING.exec(t)
  const onderzoek = ONDERZOEK.exec(t)
  const erna = (m: RegExpExecArray | null): boolean =>
    m !== null &&
    sterk !== null &&
    m.index > t.indexOf(sterk) + sterk.length &&
    /\sen\s/u.test(t.slice(t.indexOf(sterk), m.index))
  if (onderzoek && !ONDERZOEK_KLAAR.test(t) && !erna(onderzoek)) return 'onderzoek'
  if (zwak && !erna(zwak)) return 'inspanning'
  if (DECLARATIEF.test(t) && !groepen.some((g) => g.zin === zin && g.functie === 'onderwerp'))
    return 'inspanning'
  if (VOORLICHTEN.test(t)) {
    const hier = groepen.filter(
      (g) => g.zin === zin && (g.functie === 'lijdend' || g.functie === 'betrokken'),
    )
    if (hier.length > 0 && hier.every((g) => g.leden.every((l) => !l.partij))) return 'inspanning'
  }
  return 'resultaat'
}

/** The first full verb of the main clause when it is a strong one. */
function firstVerb(zin: Zin): string | null {
  const i = zin.woorden.findIndex(
    (x, n) =>
      zin.verbanden[n] === 'hoofd' &&
      isPersoonsvorm(x.laag) &&
      !HULP.test(x.laag) &&
      !/^\p{Lu}/u.test(n === 0 ? 'x' : x.tekst),
  )
  const woord = zin.woorden[i]
  return woord && STERK.test(woord.laag) ? woord.tekst : null
}

const DUUR = /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|werkdag|werkdagen|uur)$/u

/** Numbers that the primary obligation is measured by: not cadences, waiting times, contexts or attributes. */
function meetgetallen(
  tekst: string,
  getallen: readonly GevondenGetal[],
  ritmes: readonly Ritme[],
  zinnen: readonly Zin[],
): GevondenGetal[] {
  return getallen.filter((g) => {
    if (!g.norm) return false
    if (/^binnen/iu.test(g.tekst)) return false
    if (
      ritmes.some(
        (r) =>
          !r.gemiddelde &&
          g.van < r.tot &&
          g.tot > r.van &&
          (g.eenheid === 'keer' || DUUR.test(g.eenheid)),
      )
    )
      return false
    if (
      DUUR.test(g.eenheid) &&
      /^\s(?:na|vóór|vooruit|voorafgaand|voor (?:de|het|afloop|einde|aanvang|oplevering))(?!\p{L})/iu.test(
        tekst.slice(g.tot),
      ) &&
      !/^(?:ten\s?minste|minimaal|minstens)/iu.test(g.tekst)
    )
      return false
    if (g.eenheid === 'keer' && g.impliciet !== true && /(?:één|een|1) of meer/iu.test(g.tekst))
      return false
    const zin = zinnen.find((z) => g.van >= z.van && g.van < z.tot)
    const i = zin?.woorden.findIndex((x) => x.tot > g.van) ?? -1
    const verband = zin?.verbanden[i]
    if (verband === 'doel' && !isSlotdoel(zin, i)) return false
    if (
      verband === 'bij' &&
      zin &&
      /^(?:welke|hoe|wat|of|waar|terwijl|omdat)$/u.test(opener(zin, i))
    )
      return false
    if (zin && /^\s*Na\s/u.test(zin.tekst) && i <= 4) return false
    const ervoor = tekst.slice(Math.max(0, g.van - 40), g.van)
    if (
      /(?<![\p{L}])(?:achterstand|achterstanden|schulden|schuld|inkomen|inkomens|vermogen) (?:van|boven|onder|tot)(?: (?:meer|minder) dan)?\s*$/iu.test(
        ervoor,
      ) ||
      /(?<![\p{L}])(?:achterstand|achterstanden|schulden|schuld|inkomen|inkomens|vermogen) van $/iu.test(
        ervoor,
      )
    )
      return false
    // an attribute of somebody or something: 'mensen met een inkomen tot 120 %', 'woningen met een huur tot € 575'
    if (
      /met een (?:\p{L}+ )?(?:inkomen|huurprijs|huur|kale huur|rekenhuur|leeftijd|koopprijs|prijs)(?:\s(?:van|tot|onder|boven|vanaf))*\s*\(?$/iu.test(
        ervoor,
      )
    )
      return false
    return true
  })
}

/** 'spant zich in om 85% … te halen': the purpose closes the sentence and holds the promise. */
function isSlotdoel(zin: Zin | undefined, i: number): boolean {
  if (!zin) return false
  return (
    opener(zin, i) === 'om' &&
    zin.woorden.slice(0, i).some((x, n) => zin.verbanden[n] === 'hoofd' && isPersoonsvorm(x.laag))
  )
}

/** The word that opened the clause in which word `i` stands. */
function opener(zin: Zin, i: number): string {
  let n = i
  while (n > 0 && zin.verbanden[n - 1] === zin.verbanden[i] && zin.woorden[n]?.laag !== 'dat')
    n -= 1
  return zin.woorden[n]?.laag ?? ''
}

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
      /en$/u.test(laatste.laag) &&
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
  const plichten = zinnen.filter(
    (z) => plicht(z) && !VASTE_FEITEN.test(z.tekst) && z.verbanden[0] !== 'bij',
  )
  const eerste = plichten[0] ?? zinnen.find((z) => !VASTE_FEITEN.test(z.tekst)) ?? zinnen[0]
  const eersteHardheid = eerste ? zinHardheid(eerste, groepen) : 'inspanning'

  const getal = meet.find((g) => !g.impliciet) ?? meet[0]
  const aantalInBijlage = bijlage !== null && w('aantal(?:len)?|hoeveelheid|percentage').test(tekst)
  const opgave = w(
    'taakstelling|nieuwbouwopgave|bouwopgave|op peil|neemt (?:\\p{L}+ ){0,6}niet af|niet afnemen|niet toenemen|aantal (?:\\p{L}+ ){1,4}(?:is|blijft|ligt|daalt|stijgt)',
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
    ritmes.length === 0
  )
    hardheid = 'inspanning'
  if (getal && !impliciet && eersteHardheid !== 'onderzoek') {
    const zin = zinVan(getal.van)
    const plek = zin?.woorden.findIndex((x) => x.tot > getal.van) ?? -1
    const inDoel = zin?.verbanden[plek] === 'doel'
    const voor = zin ? tekst.slice(zin.van, getal.tot) : tekst
    hardheid =
      STREVEN.test(voor) || (zin && /^\s*(?:streven|ambitie|doel)\s*:/iu.test(zin.tekst))
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
  else if (hardheid === 'onderzoek')
    toetsvorm = w('nagedacht|nadenken|denken? na').test(tekst) ? 'inspanning' : 'mijlpaal'
  else if (hardheid === 'resultaat') {
    const tijdloos = termijn.soort === 'geen' || termijn.soort === 'doorlopend'
    if (
      tijdloos &&
      (PROCES.test(tekst) ||
        /(?:^|\. )(?:Na|Bij)\s(?!\d)\p{Ll}|(?<![\p{L}])niet\s*[.;]?$/u.test(tekst))
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

/** Signs of a rule that every case obeys: a trigger, a ban, a right, an order of steps. */
const PROCES = w(
  `bij (?:de |het |een |iedere? |elke? )?(?:mutatie|mutaties|verhuizing|verkoop|sloop|renovatie|nieuwbouw|toewijzing|leegkomst|overlast|woonoverlast|wijziging|verdeling|huuropzegging|opzegging|aanvraag|aanvragen|klachten|storing|onderhoud|vrijkomen|vrijkomende)|niet (?:zonder|eerder|voordat|toegestaan)|gebeurt niet|niet (?:\\p{L}+ ){0,8}dan nadat|dan nadat|zonder dat|mag|mogen|voorrang|uitgesloten|slechts|uitsluitend|alleen|vooraf|ieder(?:e)? (?!jaar|kwartaal|maand|week)\\p{L}+|elke? (?!jaar|kwartaal|maand|week)\\p{L}+|nooit|krijg(?:t|en)|meld(?:t|en)|dan (?:meldt|geldt|wordt|worden)|wie (?:\\p{L}+ ){1,12}\\p{L}+,|op verzoek|op aanvraag|over en weer|wordt (?:\\p{L}+ ){0,10}(?:verhuurd|verwijderd|aangeboden|toegewezen|verlaagd|verstrekt)|worden (?:\\p{L}+ ){0,14}(?:verhuurd|verwijderd|aangeboden|toegewezen|verlaagd|verstrekt|verleend)|houden hun|behoudt|behouden|tenzij|mits|volgens een vast|verzorgd`,
)

/** 'bij elke verkoop', 'per project', 'indien …', 'binnen vijf werkdagen': every case obeys. */
function isPerGeval(
  tekst: string,
  zinnen: readonly Zin[],
  getallen: readonly GevondenGetal[],
): boolean {
  return (
    zinnen.some((z) => z.verbanden.includes('voorwaarde')) ||
    /(?:^|[.;:]\s+)(?:per (?!1|\d)|bij |voor (?:elke?|iedere?|alle)|na (?!\d))\p{L}/iu.test(
      tekst,
    ) ||
    /(?<![\p{L}])(?:in|bij|voor|per) (?:elk|elke|ieder|iedere) /iu.test(tekst) ||
    getallen.some((g) => /^binnen/iu.test(g.tekst)) ||
    w('een partij die|slechts|alleen|uitsluitend|vooraf').test(tekst)
  )
}

const INFORMATIE = w(
  `informe(?:ert|ren|erd)|geïnformeerd|rapporte(?:ert|ren)|gerapporteerd|meld(?:t|en)|gemeld|lever(?:t|en) (?:[^.;]*? )?aan|aangeleverd|aanleveren|aan te leveren|(?<!het )delen|deelt|gedeeld|verstrek(?:t|ken)|verstrekt|zend(?:t|en)|toegezonden|toezenden|stu(?:urt|ren)|toegestuurd|verstuurd|gestuurd|terugkoppel(?:t|en|ing)|koppel(?:t|en) (?:[^.;]*? )?terug|teruggekoppeld|geeft (?:[^.;]*? )?aan bij|geven (?:[^.;]*? )?aan bij|op de hoogte|ter beschikking|overhandigt|overhandigen|advies uit|adviseert|adviseren|brengt verslag|verslag uit|presenteert|presenteren|gepresenteerd|leg(?:t|gen) (?:[^.;]*? )?voor|voorgelegd|rapport(?:age)? naar|overzicht naar|ontvangt|ontvangen|inzage|geeft inzicht|geven inzicht|doorgegeven|geeft (?:[^.;]*? )?door|reageert|reageren|(?:laat|laten) (?:[^.;]*? )?weten|geeft (?:[^.;]*? )?door|geven (?:[^.;]*? )?door|maakt (?:[^.;]*? )?bekend`,
)
const GEEN_INFORMATIE = w(
  `lever(?:t|en) (?:grond|woningen|een bijdrage|bijdrage|maatwerk)|(?:ontvangt|ontvangen|stort|betaalt) [^.;]*(?:bijdrage|subsidie|€)`,
)

function isLevering(zinnen: readonly Zin[], groepen: readonly Rolgroep[]): boolean {
  for (const zin of zinnen) {
    const actief = groepen.some(
      (g) => g.zin === zin && (g.functie === 'onderwerp' || g.functie === 'door'),
    )
    if (w('over en weer|onderling|elkaar').test(zin.tekst) && INFORMATIE.test(zin.tekst) && actief)
      return true
    // 'gegevens over achterstanden delen': the row of a table, without subject
    if (
      !actief &&
      /^\s*[^.;]*(?:gegevens|informatie|cijfers|meldingen)[^.;]* (?:delen|uitwisselen|aanleveren|verstrekken)\s*$/iu.test(
        zin.tekst,
      )
    )
      return true
    const stuk = w(
      'lijst|cijfers|gegevens|rapportage|rapport|overzicht|informatie|planning|verslag|evaluatie|monitor|stand van zaken|plan|jaarverslag|begroting|bod',
    )
    if (
      w('krijg(?:t|en)|ontvang(?:t|en)').test(zin.tekst) &&
      stuk.test(zin.tekst) &&
      !GEEN_INFORMATIE.test(zin.tekst) &&
      groepen.some(
        (g) => g.zin === zin && g.functie === 'betrokken' && g.leden.some((l) => l.partij),
      )
    )
      return true
    if (
      w('lever(?:t|en)|stuurt|sturen|zendt|zenden').test(zin.tekst) &&
      stuk.test(zin.tekst) &&
      !GEEN_INFORMATIE.test(zin.tekst) &&
      groepen.some(
        (g) =>
          g.zin === zin &&
          (g.functie === 'betrokken' || g.functie === 'lijdend') &&
          g.leden.some((l) => l.partij),
      )
    )
      return true
    if (!INFORMATIE.test(zin.tekst) || GEEN_INFORMATIE.test(zin.tekst)) continue
    const ontvanger = groepen.some(
      (g) =>
        g.zin === zin &&
        (g.functie === 'betrokken' ||
          g.functie === 'lijdend' ||
          (g.functie === 'samen' && /gedeeld/iu.test(zin.tekst))) &&
        g.leden.some((l) => l.partij),
    )
    if (ontvanger) return true
    if (
      w('ontvangt|ontvangen').test(zin.tekst) &&
      groepen.some(
        (g) => g.zin === zin && g.functie === 'onderwerp' && g.leden.some((l) => l.partij),
      )
    )
      return true
    if (
      w('geeft inzicht|geven inzicht|reageert|reageren|(?:laat|laten) (?:[^.;]*? )?weten').test(
        zin.tekst,
      ) &&
      groepen.some((g) => g.zin === zin && g.functie === 'onderwerp')
    )
      return true
  }
  return false
}
