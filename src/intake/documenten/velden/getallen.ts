// SPDX-License-Identifier: EUPL-1.2
/**
 * Quantities in a text: value, unit, which way they bind, and the exact words. Years, dates, quarters, numbers of
 * annexes, articles and items, and numbers inside names and addresses are no quantities.
 */
import type { Getal } from '../../../domain/overeenkomst.ts'
import type { Datum } from './datums.ts'
import { DUUR, eenheidAchter, eenheidUitWoord, naamwoord, WOORDEENHEID } from './eenheden.ts'
import { isContext } from './getalcontext.ts'
import { gemaskeerd, type Kandidaat, vindKandidaten } from './getalkandidaten.ts'
import {
  aantalVan,
  isLosBijvoeglijk,
  laatstGenoemd,
  maatZonderWoord,
  sharesNoun,
  WIJST_TERUG,
} from './geteld.ts'
import { vindNullen } from './nullen.ts'
import { isGekwalificeerd, leesStrekking } from './strekking.ts'
import type { Zin } from './zinnen.ts'

export interface GevondenGetal extends Getal {
  readonly van: number
  readonly tot: number
  /** No unit could be read. */
  readonly zonderEenheid: boolean
}

/** All quantities of a text in order. `zinnen` and `datums` are of the same text; `erboven` is the item it hangs under. */
export function vindGetallen(
  tekst: string,
  zinnen: readonly Zin[],
  datums: readonly Datum[],
  erboven = '',
): GevondenGetal[] {
  const masker = gemaskeerd(tekst, datums)
  const uit: GevondenGetal[] = []
  const kandidaten = vindKandidaten(masker)
  kandidaten.forEach((k, i) => {
    const gevonden = leesGetal(
      tekst,
      masker,
      k,
      kandidaten[i - 1],
      kandidaten[i + 1],
      uit,
      zinnen,
      erboven,
    )
    if (gevonden) uit.push(gevonden)
  })
  for (const nul of vindNullen(tekst, zinnen)) {
    if (uit.every((g) => nul.tot <= g.van || nul.van >= g.tot)) uit.push(nul)
  }
  return uit.sort((a, b) => a.van - b.van)
}

/** 'er 8', 'er hoogstens achttien', 'een aantal van gemiddeld 55': counts again what was counted before. */
const ER =
  /(?<![\p{L}])(?:er\s(?:(?:nog|nog eens|dit jaar|ook|al|ten|minste|hoogste|hoogstens|minstens|maximaal|minimaal|gemiddeld)\s)*|aantal van\s(?:\p{L}+\s)?|(?:daarna|en|vervolgens|later)?\s?(?:nog eens|nogmaals)\s)$/iu
/** 'één loket', 'op één website': a turn of phrase for 'joint', not a number that anybody keeps. */
const LOS_EEN =
  /^(?:loket|website|aanspreekpunt|lijn|plek|punt|systeem|voordeur|contactpersoon|geheel|taal|team|hand|wat)$/u
const REEKS = /^\s?(?:%)?\s?(?:-|–|à|tot|en|of|naar)\s?(?:€\s?)?$/u

function leesGetal(
  tekst: string,
  masker: string,
  k: Kandidaat,
  vorige: Kandidaat | undefined,
  volgende: Kandidaat | undefined,
  eerder: readonly GevondenGetal[],
  zinnen: readonly Zin[],
  erboven: string,
): GevondenGetal | null {
  const na = tekst.slice(k.tot)
  const ervoor = tekst.slice(0, k.van)
  let eenheid: string | null = k.eenheid ?? (k.euro ? 'EUR' : k.breuk ? 'aandeel' : null)
  let eind = k.tot
  let zonderEenheid = false

  if (!eenheid) {
    const vast = WOORDEENHEID.find(([p]) => p.test(na))
    if (vast) {
      eenheid = vast[1]
      eind += vast[0].exec(na)?.[0].length ?? 0
      if (/%-?punt/.test(vast[0].exec(na)?.[0] ?? '')) eenheid = 'procentpunt'
    }
  }
  if (!eenheid && /^(?:een|twee|drie|vier|vijf|zes)maal$|^eens$/iu.test(tekst.slice(k.van, k.tot)))
    eenheid = 'keer'
  // 'waarvan X er 8 levert': the thing counted before
  const eerderGeteld = eerder.findLast(
    (g) => !/^(?:keer|EUR|aandeel|%|fte|procentpunt)$/u.test(g.eenheid) && !DUUR.test(g.eenheid),
  )
  if (!eenheid && eerderGeteld && ER.test(ervoor)) eenheid = eerderGeteld.eenheid
  const ofMeer = /^\s(?:of|à)\s(?:meer(?:dere)?|twee|enkele)(?![\p{L}])/iu.exec(na)
  const reeksNa = volgende && REEKS.test(masker.slice(k.tot, volgende.van)) ? volgende : null
  const reeksVoor = vorige && REEKS.test(masker.slice(vorige.tot, k.van)) ? vorige : null
  const deelt = volgende && sharesNoun(masker.slice(k.tot, volgende.van)) ? volgende : null
  if (!eenheid) {
    const cijfer = maatZonderWoord(ervoor, k.waarde, na)
    if (cijfer === 'rapportcijfer') eenheid = cijfer
  }
  if (!eenheid) {
    const plek = ofMeer ? ofMeer[0].length : 0
    const woord = deelt || reeksNa ? null : naamwoord(na.slice(plek))
    // 'daarvan staan er 120 leeg': no noun, however it looks
    const geenNaamwoord =
      woord !== null &&
      ((k.waarde !== 1 && /(?:leeg|vrij|klaar|te)$/u.test(woord.woord)) ||
        // 'niet meer dan 20 verkocht'; '61 woningen: 40 Linde, 12 Eik'
        (isLosBijvoeglijk(woord.woord) && /[dt]$/u.test(woord.woord)) ||
        (eerderGeteld !== undefined && /^\p{Lu}\p{Ll}+$/u.test(woord.woord)))
    const n = geenNaamwoord ? null : woord
    // '4 woningen per honderd'
    const opHonderd =
      /(?<![\p{L}])per\s$/iu.test(ervoor) &&
      /^10+$/u.test(String(k.waarde)) &&
      !/^\s\p{Ll}*(?:woningen|huishoudens|inwoners)(?![\p{L}])/u.test(na)
    if (eerderGeteld && (opHonderd || (woord && (isLosBijvoeglijk(woord.woord) || geenNaamwoord))))
      eenheid = eerderGeteld.eenheid
    else if (n) {
      eenheid = eenheidUitWoord(n.woord)
      eind = k.tot + plek + n.lengte
      if (ofMeer && /(?:sessies?|bijeenkomsten|bezoeken|overleggen|gesprekken)$/u.test(eenheid))
        eenheid = 'keer'
    } else if (reeksNa || deelt) {
      const ander = (reeksNa ?? deelt) as Kandidaat
      eenheid = ander.euro ? 'EUR' : eenheidAchter(tekst, ander.tot)
    }
  }
  if (!eenheid) {
    const maat =
      /(?<![\p{L}])(conditiescore|rapportcijfer|energie-index|score|cijfer|tevredenheidsscore|index|[\p{L}\d]+-(?:waarde|score|index|factor|norm|peil))(?:\s(?:categorie|van|is|op|een))*(?:\s(?:\d+\s(?:en|of)\s|gemiddeld|ten hoogste|maximaal|minimaal|ten minste|minstens|lager dan|hoger dan|boven(?: de)?|onder(?: de)?))*\s*$/iu.exec(
        ervoor,
      )
    if (maat?.[1]) {
      eenheid =
        /^\p{Lu}/u.test(maat[1]) && !/^(?:Score|Cijfer|Index|Conditie)/u.test(maat[1])
          ? maat[1]
          : maat[1].toLowerCase()
    }
  }
  // 'een EPC van maximaal 0,4'
  eenheid ??=
    /(?<![\p{L}])([A-Z]{2,5}\d?)\s(?:van|is|op)\s(?:\p{Ll}+\s){0,2}$/u.exec(ervoor)?.[1] ?? null
  if (!eenheid && eerderGeteld) {
    const verwijst =
      /^\s(?:in|van|op|te|zijn|opgeleverd|gereed|gestart|voor|met|aan|door|bij|naar|meer|minder|per)(?![\p{L}])/u.test(
        na,
      ) ||
      (/(?<![\p{L}])voor\s$/u.test(ervoor) && /^\s*(?:$|[.,;)])/u.test(na)) ||
      // 'A 85 en B 45': a share behind the name of who takes it, in the same sentence
      (/\p{Lu}[\p{L}]*\s(?:(?:gemiddeld|maximaal|minimaal|circa|ongeveer|nog|er)\s)?$/u.test(
        ervoor,
      ) &&
        /^\s*(?:$|[.,;)]|en\s)/u.test(na) &&
        !/[.!?]/u.test(tekst.slice(eerderGeteld.tot, k.van)))
    if (verwijst) eenheid = eerderGeteld.eenheid
  }
  eenheid ??= maatZonderWoord(ervoor, k.waarde, na)
  if (!eenheid) {
    const aantal = aantalVan(ervoor)
    if (aantal) eenheid = aantal === '%' ? '%' : eenheidUitWoord(aantal)
  }
  const terug = WIJST_TERUG.test(ervoor)
  if (
    !eenheid &&
    (!/,\d/.test(tekst.slice(k.van, k.tot)) || (terug && /^\s(?:terug|bij)(?!\p{L})/u.test(na)))
  ) {
    const zin = zinnen.find((z) => k.van >= z.van && k.van < z.tot)
    if (terug) eenheid = laatstGenoemd(ervoor) ?? laatstGenoemd(erboven)
    else if (isGekwalificeerd(ervoor)) {
      eenheid = laatstGenoemd(tekst.slice(zin?.van ?? 0, k.van)) ?? laatstGenoemd(ervoor)
    }
  }
  if (!eenheid) {
    // A bare number without a unit is a quantity only when a qualifier or a decimal says so.
    const gekwalificeerd = isGekwalificeerd(ervoor)
    if (!gekwalificeerd && !/,\d/.test(tekst.slice(k.van, k.tot))) return null
    eenheid = 'aantal'
    zonderEenheid = true
  }
  // 'in één complex': in the same one
  if (
    /^e?[eé]n$/iu.test(tekst.slice(k.van, k.tot)) &&
    (LOS_EEN.test(eenheid) || (/(?<![\p{L}])in\s$/iu.test(ervoor) && !DUUR.test(eenheid)))
  )
    return null
  if (
    eenheid === 'partijen' ||
    eenheid === 'pijlers' ||
    eenheid === "thema's" ||
    eenheid === 'thema’s'
  )
    return null
  if (
    /^(?:kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(
      eenheid,
    )
  )
    return null
  // 'in de eerste twee weken van februari' is a moment, 'de twee helften van het jaar' its halves
  if (
    DUUR.test(eenheid) &&
    /(?:eerste|laatste)\s$/iu.test(ervoor) &&
    /^\s(?:van|in)\s/u.test(tekst.slice(eind))
  )
    return null
  if (/^(?:helften|jaarhelften|kwartalen)$/u.test(eenheid)) return null
  // 'tweede', 'drie-', addresses: a capitalised name straight before bare digits without unit
  if (zonderEenheid && /\p{Lu}[\p{L}.]+\s$/u.test(ervoor)) return null

  const bond = leesStrekking(tekst, masker, k, eenheid, eind, {
    voor: reeksVoor,
    na: reeksNa,
    ofMeer: ofMeer !== null && /meer/u.test(ofMeer[0]),
  })
  const zin = zinnen.find((z) => k.van >= z.van && k.van < z.tot)
  return {
    waarde: Math.round(k.waarde * 10000) / 10000,
    eenheid,
    strekking: bond.strekking,
    tekst: tekst.slice(bond.van, bond.tot),
    norm: !isContext(tekst, zin, k.van, eenheid, bond.strekking),
    van: bond.van,
    tot: bond.tot,
    zonderEenheid,
  }
}
