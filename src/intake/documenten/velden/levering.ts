// SPDX-License-Identifier: EUPL-1.2
/** Whether information goes to another signatory. Meaning: docs/begrippen.md, "levering". */
import { w } from './hardheid.ts'
import type { Zin } from './zinnen.ts'
import type { Rolgroep } from './zinsdelen.ts'

const INFORMATIE = w(
  `informe(?:ert|ren|erd)|geïnformeerd|rapporte(?:ert|ren)|gerapporteerd|meld(?:t|en)|(?:aan)?gemeld|aanmelden|lever(?:t|en) (?:[^.;]*? )?aan|aangeleverd|aanleveren|aan te leveren|(?<!het )delen|deelt|gedeeld|verstrek(?:t|ken)|verstrekt|zend(?:t|en)|toegezonden|toezenden|stu(?:urt|ren)|toegestuurd|verstuurd|gestuurd|terugkoppel(?:t|en|ing)|koppel(?:t|en) (?:[^.;]*? )?terug|teruggekoppeld|geeft (?:[^.;]*? )?aan bij|geven (?:[^.;]*? )?aan bij|op de hoogte|ter beschikking|overhandigt|overhandigen|advies uit|bod uit|in kennis|(?:doet|doen) (?:[^.;]*? )?verslag|toegestuurd|adviseert|adviseren|brengt verslag|verslag uit|presenteert|presenteren|gepresenteerd|leg(?:t|gen) (?:[^.;]*? )?voor|voorgelegd|\\p{L}*rapport(?:age)? (?:naar|aan|voor (?:de|het))|overzicht naar|ontvangt|ontvangen|inzage|(?:geeft|geven|biedt|bieden) (?:[^.;]*? )?inzicht|doorgegeven|geeft (?:[^.;]*? )?door|reageert|reageren|(?:laat|laten) (?:[^.;]*? )?weten|geven (?:[^.;]*? )?door|maakt (?:[^.;]*? )?bekend`,
)
const GEEN_INFORMATIE = w(
  `lever(?:t|en) (?:grond|woningen|een bijdrage|bijdrage|maatwerk)|(?:ontvangt|ontvangen|stort|betaalt|verstrekt|verstrekken|verleent) [^.;]*(?:bijdrage|subsidie|vergoeding|€)`,
)

/** The raad that the gemeente itself asks is no other signatory. */
const isEigenRaad = (g: Rolgroep, groepen: readonly Rolgroep[]): boolean =>
  g.leden.every((l) => /(?:^|\s|gemeente)(?:raad|college)/iu.test(l.tekst)) &&
  groepen.some(
    (x) =>
      x.zin === g.zin && x.functie === 'onderwerp' && x.leden.every((l) => l.wie === 'gemeente'),
  )

const SAMEN_DELEN =
  /(?<![\p{L}])(?:(?<!het )delen|deelt|wisselen)(?![\p{L}])[^.;]*(?:informatie|gegevens|data|signalen|cijfers|kennis)|(?:informatie|gegevens|data|signalen|cijfers)[^.;]*(?<![\p{L}])(?:delen|gedeeld|uitgewisseld)(?![\p{L}])/iu
const TERUG = w('koppel(?:t|en) (?:[^.;]*? )?terug|meld(?:t|en)|lever(?:t|en) (?:[^.;]*? )?aan')

const partijen = (g: Rolgroep): Set<string> =>
  new Set(g.leden.filter((l) => l.partij).map((l) => l.wie))

/** 'X meldt achterstanden; Y koppelt terug': two parties act, and what one tells can only be meant for the other. */
function tellsTheOther(zin: Zin, groepen: readonly Rolgroep[]): boolean {
  if (!groepen.some((g) => g.zin !== zin) || !TERUG.test(zin.tekst)) return false
  const hier = groepen
    .filter((g) => g.zin === zin && g.functie === 'onderwerp')
    .flatMap((g) => [...partijen(g)])
  return (
    hier.length > 0 &&
    groepen.some(
      (g) =>
        g.zin !== zin &&
        g.functie === 'onderwerp' &&
        [...partijen(g)].some((p) => !hier.includes(p)),
    )
  )
}

export function isLevering(zinnen: readonly Zin[], groepen: readonly Rolgroep[]): boolean {
  for (const zin of zinnen) {
    if (tellsTheOther(zin, groepen)) return true
    if (
      groepen.some((g) => g.zin === zin && g.functie === 'onderwerp' && partijen(g).size > 1) &&
      SAMEN_DELEN.test(zin.tekst)
    )
      return true
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
        !isEigenRaad(g, groepen) &&
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
