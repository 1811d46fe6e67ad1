// SPDX-License-Identifier: EUPL-1.2
/** How hard one sentence binds: a result, an effort, an aim, or only a finding. */
import type { Hardheid } from '../../../domain/overeenkomst.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import type { Zin } from './zinnen.ts'
import type { Rolgroep } from './zinsdelen.ts'

/** Making a pattern costs more than using it once; the sources are fixed texts of these rules. */
const GEMAAKT = new Map<string, RegExp>()

/** Whole words, in any case. */
export function w(bron: string): RegExp {
  const eerder = GEMAAKT.get(bron)
  if (eerder) return eerder
  const patroon = new RegExp(`(?<![\\p{L}])(?:${bron})(?![\\p{L}])`, 'iu')
  GEMAAKT.set(bron, patroon)
  return patroon
}

export const STREVEN = w(
  `streeft|streven|streef|strevende|als (?:doel|streven|ambitie)|zo ?(?:veel|min|weinig) mogelijk|zo mogelijk|verwachte?|(?<!te )verwachten|naar verwachting|ambitie|ambiëren|(?:partijen|wij|we) willen|beoogt|beogen|zou(?:den)? (?:[\\p{L}\\d]+ ){0,4}willen|wil(?:len)? graag|bij voorkeur|(?:doelstelling|doel) is|is (?:het|ons|de) doel(?:stelling)?|mikken|mikt|hopen|hoopt|wens(?:t|en) dat|streefgetal|streefwaarde|streefcijfer|richtgetal|intentie|daar strev(?:en|eert)|wil(?:len)? ervaring`,
)
const ONDERZOEK = w(
  `onderzoek(?:t|en)?|onderzocht|\\p{L}*onderzoek|verken(?:t|nen|ning|d)|beoordeel(?:t|d)|beoordelen|bekijkt|bekijken|bekeken|bezien|beziet|evalueert|evalueren|geëvalueerd|evaluatie|inventariseert|inventariseren|geïnventariseerd|inventarisatie|nagaan|ga(?:at|an) (?:[\\p{L}\\d]+ ){0,6}na(?= (?:welke|hoe|of|wat|waar|in hoeverre)(?!\\p{L})|$)|gaan na|gaat na|nagegaan|nagedacht|denk(?:t|en) na|nadenken|wegen af|weegt af|afgewogen|haalbaarheids(?:onderzoek|studie)|brengt? (?:[\\p{L}\\d]+ ){0,6}in (?:beeld|kaart)|brengen (?:[\\p{L}\\d]+ ){0,6}in (?:beeld|kaart)|overweegt|overwegen|overwogen|zoek(?:t|en)(?: \\p{L}+){0,6} uit|uitzoeken|uitgezocht|uitzoekt|verkenn\\p{L}+`,
)
const ONDERZOEK_KLAAR = w(
  `\\p{L}*onderzoek (?:[\\p{L}\\d]+ ){0,8}(?:afgerond|gereed|opgeleverd|gepubliceerd)|(?:resultaten|uitkomsten|conclusies|aanbevelingen) van (?:de|het|een) \\p{L}*(?:onderzoek|evaluatie|verkenning|inventarisatie)|(?:onderzoek|evaluatie|verkenning|inventarisatie|\\p{L}*onderzoek)\\s(?:is |zijn )?(?:gereed|gedeeld|afgerond|opgeleverd|besproken|uitgevoerd|verschenen|beschikbaar|vastgesteld)|(?:vanuit|uit|naar aanleiding van|n\\.a\\.v\\.|op basis van|resultaten van|uitkomsten van) (?:de|het) (?:evaluatie|onderzoek|verkenning)|volgens onderzoek|uit onderzoek`,
)
const INSPANNING = w(
  `zet(?:ten)?(?: \\p{L}+){0,12} in (?:op|voor|om)|inzetten|inzet|zich in|spannen|inspannen|stimuleert|stimuleren|gestimuleerd|bevordert|bevorderen|bevorderd|in gesprek|gesprek over|betrek(?:t|ken)|betrokken bij|samenwerk(?:en|ing)|werk(?:t|en) (?:[\\p{L}\\d]+ ){0,8}(?:samen|aan|mee)|gewerkt aan|werk(?:t|en) (?:[\\p{L}\\d]+ ){0,4}toe|pra(?:at|ten)|ga(?:at|an) (?:[\\p{L}\\d]+ ){0,6}(?:meer|minder|vaker|beter|sneller) \\p{L}+|zie(?:t|n) erop toe|onderschrij(?:ft|ven)|erken(?:t|nen)|houd(?:t|en) (?:[\\p{L}\\d]+ ){0,4}rekening|toewerken|faciliteert|faciliteren|ondersteunt|ondersteunen|ondersteuning|meedenken|denk(?:t|en) (?:[\\p{L}\\d]+ ){0,4}mee|draagt (?:[\\p{L}\\d]+ ){0,6}bij|dragen (?:[\\p{L}\\d]+ ){0,6}bij|bijdragen|bijdrage|hecht(?:en)?|aandacht|terughoudend|invulling aan|beantwoord(?:t|en)|wijzen|wijst|attendeert|attenderen|beperk(?:t|en)|vermindert|verminderen|tegengaan|tegen te gaan|voorlichting|geïnvesteerd|investeren|investeert|belangrijk|van belang|noodzakelijke?|nodig|uitdaging(?:en)?|aan zet|verantwoordelijk voor|motiveert|motiveren|moedigt|aanmoedigen|maakt zich sterk|maken zich sterk|kiest? voor(?! \\d)|probeert|proberen|juich(?:t|en) (?:[\\p{L}\\d]+ ){0,6}toe|tot (?:hun|haar|zijn) taak|hebben oog|oog voor|zoek(?:t|en) (?:[\\p{L}\\d]+ ){0,6}samenwerking|toegewerkt|spant zich|zoveel als mogelijk|waar mogelijk|bespreekbaar|agendeert|agenderen|versterk(?:t|en)|bewaken|bewaakt|promoten|promoot|verleiden|verleidt|help(?:t|en) (?:[\\p{L}\\d]+ ){0,4}(?:bij|met)|verwijs(?:t|zen) (?:[\\p{L}\\d]+ ){0,4}door|waarborgt|borgt|let(?:ten)? erop|de(?:len|elt) (?:hun |haar )?kennis|trek(?:t|ken) (?:(?:\\p{L}+|,) ){0,8}(?:samen |gezamenlijk )op|zoek(?:t|en) (?:[\\p{L}\\d]+ ){0,6}naar|(?:stevig|actief) aan`,
)
const VOORLICHTEN = w(
  `informe(?:ert|ren)|voorlicht(?:en)?|licht(?:en)? (?:[\\p{L}\\d]+ ){0,5}voor|communice(?:ert|ren)`,
)
export const VASTE_FEITEN = w(
  `heeft (?:\\p{L}+ ){1,12}(?:ge\\p{L}+[dtn]|opgesteld|uitgewerkt|vastgesteld|ontvangen)|hebben (?:\\p{L}+ ){1,12}(?:ge\\p{L}+[dtn]|opgesteld)`,
)
const DECLARATIEF = w(
  `beschrijven|beschrijft|geldt voor(?! het eerst)|gelden voor|wordt verstaan|vormen|vormt|maakt deel uit|maken deel uit|uitgangspunt|uitgangspunten`,
)

/** The words of a sentence that bind: main clause, brackets, and what is agreed after 'spreken af dat'. */
export function hoofdtekst(zin: Zin): string {
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
  `maak(?:t|en)|stel(?:t|len)|actualiseert|actualiseren|realiseert|realiseren|organiseert|organiseren|implementeert|implementeren|bouw(?:t|en)|renoveert|renoveren|sluit(?:en)?|besluit(?:en)?|beslis(?:t|sen)|plaats(?:t|en)|voert|voeren|richt|richten|open(?:t|en)|start(?:en)?|reserveert|reserveren|vervang(?:t|en)|isoleert|isoleren|sloopt|slopen|koopt|kopen|wijs(?:t|en) (?:[\\p{L}\\d]+ ){0,8}aan|dient|dienen|verlengt|verlengen|herziet|herzien|publiceert|publiceren|levert|leveren`,
)

/** Only a wish about how it is done. */
const VOORKEUR = w('bij voorkeur')
/** 'waar nodig', 'investeert niet meer': words of effort that promise none. */
const BIJZINNETJE =
  /(?<![\p{L}])(?:(?:voor zover|waar|indien|zo) nodig|investeert niet|investeren niet)(?![\p{L}])/giu
/** 'wijzen een contactpersoon aan', 'wijst woningen passend toe'. */
const AANWIJZEN = /(?<![\p{L}])(?:wijst|wijzen) (?=[^.;,]*(?<![\p{L}])(?:aan|toe)(?![\p{L}]))/giu
/** 'borgt dat een huurder een gesprek heeft': what must be so is named. */
const BORGT_DAT = w('(?:waar)?borg(?:t|en) dat')
const BORGT = w('(?:waar)?borg(?:t|en)')
/** 'beoordeelt aanvragen': what comes in is decided upon. */
const AANVRAGEN =
  /(?<![\p{L}])(?:beoordeelt|beoordelen|beoordeeld) (?=(?:de |alle |elke |iedere )?(?:aanvragen|aanvraag|verzoeken|verzoek|bezwaren)(?![\p{L}]))|(?<=(?:aanvragen|verzoeken|aanvraag|verzoek) (?:\p{L}+ ){0,6})beoordeeld(?![\p{L}])/giu
/** 'werkt het plan samen met X uit': the work is finished. */
const UITWERKEN = /(?<![\p{L}])(werkt|werken) (?:[^.;,]*? )?uit(?= in |\s*$)/giu

/** 'We kijken samen of …': the question itself is a subordinate clause. */
const KIJKEN_OF = w('(?<!te )kijk(?:t|en) (?:(?!naar )\\p{L}+ ){0,6}(?:of|wat|hoe|welke|waar)')

/** 'Waar mogelijk worden …', 'worden waar dat kan …': the whole duty depends on it. */
const WAAR_MOGELIJK =
  /^\s*Waar (?:dat )?(?:mogelijk|kan)(?![\p{L}])|(?<![\p{L}])(?:wordt|worden) (?:[\p{L}]+ ){0,3}waar (?:dat )?(?:technisch )?(?:mogelijk|kan)(?![\p{L}])/u

/** 'bespreekt met de netbeheerder hoe …': a talk, without an outcome. */
const BESPREEKT_HOE =
  /(?<![\p{L}])(?:bespreekt|bespreken)\s[^.;,]*(?<![\p{L}])met\s[^.;,]*\s(?:hoe|of|welke)\s/iu

/** 'De gemeente wil het aantal … terugdringen': the first finite verb of the main clause, with a party as its subject. */
function wantsTo(zin: Zin, groepen: readonly Rolgroep[]): boolean {
  const eerste = zin.woorden.find((x, n) => zin.verbanden[n] === 'hoofd' && isPersoonsvorm(x.laag))
  return (
    eerste !== undefined &&
    /^(?:wil|willen)$/u.test(eerste.laag) &&
    groepen.some((g) => g.zin === zin && g.functie === 'onderwerp' && g.leden.some((l) => l.partij))
  )
}

export function zinHardheid(zin: Zin, groepen: readonly Rolgroep[]): Hardheid {
  const t = hoofdtekst(zin)
    .replace(BIJZINNETJE, '')
    .replace(UITWERKEN, '$1 uit')
    .replace(AANWIJZEN, 'benoemt ')
    .replace(AANVRAGEN, 'behandelt ')
    .replace(BORGT_DAT.test(zin.tekst) ? BORGT : /^$/u, 'zorgt')
  if (STREVEN.test(t)) return VOORKEUR.test(t) && ONDERZOEK.test(t) ? 'onderzoek' : 'streven'
  if (WAAR_MOGELIJK.test(zin.tekst) || BESPREEKT_HOE.test(zin.tekst)) return 'inspanning'
  if (wantsTo(zin, groepen)) return 'streven'
  if (KIJKEN_OF.test(zin.tekst)) return 'onderzoek'
  const sterk = firstVerb(zin)
  const zwak = INSPANNING.exec(t)
  const onderzoek = ONDERZOEK.exec(t)
  const erna = (m: RegExpExecArray | null): boolean =>
    m !== null &&
    sterk !== null &&
    m.index > t.indexOf(sterk) + sterk.length &&
    /\sen\s/u.test(t.slice(t.indexOf(sterk), m.index))
  if (onderzoek && !ONDERZOEK_KLAAR.test(t) && !erna(onderzoek)) return 'onderzoek'
  // 'beslist over de bijdrage': what the strong verb is about
  const naamwoord =
    zwak !== null &&
    sterk !== null &&
    /^bijdrage$/iu.test(zwak[0]) &&
    STERK.test(sterk) &&
    zwak.index > t.indexOf(sterk)
  if (zwak && !erna(zwak) && !naamwoord) return 'inspanning'
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

/** The first full verb of the main clause when it promises something itself. */
function firstVerb(zin: Zin): string | null {
  const i = zin.woorden.findIndex(
    (x, n) =>
      zin.verbanden[n] === 'hoofd' &&
      isPersoonsvorm(x.laag) &&
      !HULP.test(x.laag) &&
      !/^\p{Lu}/u.test(n === 0 ? 'x' : x.tekst),
  )
  const woord = zin.woorden[i]
  if (!woord) return null
  if (STERK.test(woord.laag)) return woord.tekst
  // a singular verb straight behind its subject, and no word of effort: 'vertaalt … en betrekt'
  const zwak = INSPANNING.test(woord.laag) || ONDERZOEK.test(woord.laag) || ZWAK.test(woord.laag)
  return i > 0 && !zwak ? woord.tekst : null
}

/** Verbs that are effort together with another word: 'zetten zich in', 'werken samen', 'gaan in gesprek'. */
const ZWAK =
  /^(?:zet|zetten|werkt|werken|gaat|gaan|spant|spannen|denkt|denken|draagt|dragen|zoekt|zoeken|brengt|brengen|trekt|trekken|weegt|wegen|kijkt|kijken|wijst|wijzen|kiest|kiezen|let|letten|staat|staan|heeft|hebben|bespreekt|bespreken|overlegt|overleggen|volgt|volgen|monitort|monitoren|is|zijn|streeft|streven|zorgt|zorgen|vindt|vinden|ziet|zien|erkent|erkennen|onderschrijft|onderschrijven)$/u
