// SPDX-License-Identifier: EUPL-1.2
/**
 * Who must act and who is involved, from the grammar of the sentence: the subject of the main clause acts, also
 * after inversion ('In 2026 stelt de gemeente …'); 'door' in a passive acts; 'aan', 'met', 'bij' are involved;
 * subordinate clauses bind nobody. Meaning: docs/begrippen.md, "Wie".
 */
import type { Betrokkene, Kolommen, Markering } from '../../../domain/overeenkomst.ts'
import type { Namenboek, Wie } from './namenboek.ts'
import { isPersoonsvorm } from './werkwoorden.ts'
import { keerLijdendeVorm, keerOntvangst } from './omkering.ts'
import type { Zin } from './zinnen.ts'
import { functies, type Groep, groepeer, type Rolgroep } from './zinsdelen.ts'

export interface Wielezing {
  readonly trekkers: readonly Betrokkene[]
  readonly betrokkenen: readonly Betrokkene[]
  readonly markeringen: readonly Markering[]
  readonly groepen: readonly Rolgroep[]
  /** The text has its own subject with a finite verb; it overrules a column 'Trekker'. */
  readonly eigenOnderwerp: boolean
  /** That subject opens the text: 'De gemeente stelt …'. */
  readonly beginMetOnderwerp: boolean
}

const los = (wie: Wie): Betrokkene | null =>
  wie === 'zij' ? null : wie === 'wij' ? 'partijen' : wie

const VOORBIJ =
  /(?<![\p{L}])(?:heeft|hebben) (?:[\p{L}-]+ ){1,14}(?:\p{L}*ge\p{L}+[dtn]|opgesteld|uitgewerkt|vastgesteld|ontvangen|verzocht|besloten)(?=\s*[.;,]|\s*$|\s(?:voor|om|bij|in|op|over|tot)\s)/iu
/** A sentence that only says what has been done. */
const isVoorbij = (zin: Zin): boolean =>
  VOORBIJ.test(zin.tekst) && !/gereserveerd|beschikbaar|verplicht/iu.test(zin.tekst)

/** The subject of a relative clause that pays: 'die X bekostigt', 'waarvan X twee derde en Y een derde bijdraagt'. */
function paysInClause(g: Rolgroep): boolean {
  if (g.functie !== 'geen' || !g.leden.some((l) => l.partij)) return false
  const { tekst } = g.zin
  const voor = tekst.slice(0, g.van - g.zin.van)
  const na = tekst.slice(g.tot - g.zin.van)
  return (
    /,\s(?:die|dat|waarvan|waaraan|waarin)\s(?:[^,.;]{1,60}\sen\s)?(?:de\s|het\s|beide\s)?$/iu.test(
      voor,
    ) &&
    /^[^,.;]{0,80}(?:bijdraagt|bijdragen|betaalt|betalen|bekostigt|bekostigen|financiert|financieren|dragen|draagt|inlegt|inleggen|investeert|investeren)(?!\p{L})/iu.test(
      na,
    )
  )
}

/** Verbs that make people an object worth naming: they are spoken to, helped or asked. */
const AANSPREKEN =
  /(?<![\p{L}])(?:informe|betrek|wijs|wijz|ondersteun|help|advise|vraag|vragen|verzoe|uitnodig|nodig|begeleid|benader|attendeer|schrijven?|schrijft|bezoek|bevrag|raadple|verleid|schakel|motive|activ|stimule|spoor)/iu

/** 'spreken af dat de …', also for the second of two: '… en dat de …'. */
const SPREEKT_AF =
  /(?<![\p{L}])(?:spreken|spreekt|komen|komt)\s[^.;]*?(?<![\p{L}])(?:af|overeen)\s(?:[^.;]*\sen\s)?dat\s(?:de\s|het\s|beide\s)?$/iu

/** A body of the parties themselves: who is in it acts, unless the item begins with it. */
const isGremium = (g: Groep): boolean =>
  g.leden.every((l) => /(?:stuur|werk|regie|project)groep/iu.test(l.tekst))

/** Another authority: beside a duty of a party it is told what it does, not asked. */
const isOverheid = (g: Groep): boolean =>
  g.leden.every((l) => /^(?:provincie|waterschap|omgevingsdienst|veiligheidsregio)/iu.test(l.tekst))

/** 'zet een verhuiscoach in': the means, not somebody who is spoken to. */
const isIngezet = (g: Rolgroep): boolean =>
  g.functie === 'lijdend' &&
  g.leden.every((l) => l.handelt) &&
  /(?<![\p{L}])zet(?:ten)?(?![\p{L}])[^.;]*(?<![\p{L}])in(?![\p{L}])/iu.test(g.zin.tekst)

/** Reads who acts and who is involved in the text of one item. */
export function leesWie(tekst: string, zinnen: readonly Zin[], namen: Namenboek): Wielezing {
  const vermeldingen = namen.find(tekst)
  const groepen: Rolgroep[] = []
  for (const zin of zinnen) {
    const hier = vermeldingen.filter((v) => v.van >= zin.van && v.van < zin.tot)
    const [een, twee] = zin.woorden
    const vervolgt =
      een !== undefined &&
      /^(?:en|of)$/.test(een.laag) &&
      twee !== undefined &&
      isPersoonsvorm(twee.laag)
    groepen.push(...keerLijdendeVorm(keerOntvangst(functies(zin, groepeer(tekst, hier), vervolgt))))
  }
  const trekkers = new Set<Betrokkene>()
  const betrokkenen = new Set<Betrokkene>()
  const markeringen: Markering[] = []
  const mark = (g: Groep) => {
    for (const l of g.leden)
      if (l.wie !== 'zij') markeringen.push({ soort: 'wie', van: l.van, tot: l.tot })
  }
  const metPartij = (g: Rolgroep) => g.leden.some((l) => l.partij)
  let eigenOnderwerp = false

  const doeners = groepen.filter(
    (g) =>
      (g.functie === 'onderwerp' || g.functie === 'door') &&
      (metPartij(g) ||
        (g.buitenDoet &&
          (!(isGremium(g) || isOverheid(g)) ||
            (g.zin === zinnen[0] &&
              !groepen.some(
                (x) => (x.functie === 'onderwerp' || x.functie === 'door') && metPartij(x),
              ))))),
  )
  // 'heeft een verzoek ingediend': what was done before says nothing about who acts, when others do
  const nieuw = doeners.filter((g) => !isVoorbij(g.zin))
  const feiten = nieuw.length > 0 ? doeners.filter((g) => !nieuw.includes(g)) : []
  for (const g of doeners) {
    if (feiten.includes(g)) continue
    if (g.functie === 'onderwerp' && metPartij(g)) eigenOnderwerp = true
    const tussen = g.functie === 'door' && /tussen\s+(?:de\s+)?$/iu.test(tekst.slice(0, g.van))
    for (const l of g.leden) {
      const wie = los(l.wie)
      if (!wie) continue
      if (tussen && !l.partij) betrokkenen.add(wie)
      else trekkers.add(wie)
    }
    mark(g)
  }
  // 'We spreken af dat de gemeente locaties aanlevert': who acts stands in what is agreed
  for (const zin of zinnen) {
    const afgesproken = groepen.filter(
      (g) =>
        g.zin === zin &&
        metPartij(g) &&
        g.leden.every((l) => l.wie !== 'wij' && l.wie !== 'zij' && l.wie !== 'partijen') &&
        SPREEKT_AF.test(zin.tekst.slice(0, g.van - zin.van)),
    )
    if (afgesproken.length === 0 || feiten.some((g) => g.zin === zin)) continue
    const algemeen = groepen.find((g) => g.zin === zin && g.functie === 'onderwerp' && metPartij(g))
    if (!algemeen?.leden.every((l) => l.wie === 'wij' || l.wie === 'partijen')) continue
    if (!doeners.some((g) => g !== algemeen && g.leden.some((l) => los(l.wie) === 'partijen')))
      trekkers.delete('partijen')
    for (const g of afgesproken) {
      for (const l of g.leden) {
        const wie = los(l.wie)
        if (wie && l.partij) trekkers.add(wie)
      }
      mark(g)
    }
  }
  // 'Indien de gemeente niet beslist, vergoedt zij …': the pronoun names who stood before it
  groepen.forEach((g, i) => {
    if (g.functie !== 'onderwerp' || !g.leden.some((l) => l.wie === 'zij')) return
    const voor = groepen
      .slice(0, i)
      .findLast((x) => x.leden.some((l) => l.partij && l.wie !== 'zij') && x.zin === g.zin)
    if (!voor || trekkers.size > 0) return
    for (const l of voor.leden) {
      const wie = los(l.wie)
      if (wie && l.partij) trekkers.add(wie)
    }
    mark(voor)
  })
  // '… beschikbaar, waarvan X de helft betaalt': who pays acts, when the main clause names nobody
  if (trekkers.size === 0)
    for (const g of groepen) {
      if (!paysInClause(g)) continue
      for (const l of g.leden) {
        const wie = los(l.wie)
        if (wie && l.partij) trekkers.add(wie)
      }
      mark(g)
    }
  for (const g of groepen) {
    if (g.functie === 'samen') {
      const heeftOnderwerp = groepen.some(
        (x) => x.zin === g.zin && x.functie === 'onderwerp' && metPartij(x),
      )
      for (const l of g.leden) {
        const wie = los(l.wie)
        if (!wie || wie === 'partijen') continue
        if (l.partij && heeftOnderwerp && g.verband !== 'haakjes') trekkers.add(wie)
        else betrokkenen.add(wie)
      }
      mark(g)
    }
  }
  for (const g of groepen) {
    const buiten = g.leden.every((l) => !l.partij)
    const ontvangt =
      g.functie === 'betrokken' ||
      feiten.includes(g) ||
      (g.functie === 'lijdend' &&
        g.verband === 'hoofd' &&
        (!buiten || AANSPREKEN.test(g.zin.tekst)))
    if (!ontvangt || isIngezet(g)) continue
    for (const l of g.leden) {
      // the raad that is told is another than the gemeente that acts
      const wie = l.tekst.toLowerCase() === 'raad' ? 'other:raad' : los(l.wie)
      const anderen = wie === 'partijen' && /andere|overige/iu.test(l.tekst)
      if (wie && (wie !== 'partijen' || anderen) && !trekkers.has(wie)) betrokkenen.add(wie)
    }
    mark(g)
  }
  return {
    trekkers: [...trekkers],
    betrokkenen: [...betrokkenen],
    markeringen,
    groepen,
    eigenOnderwerp,
    beginMetOnderwerp: groepen.some(
      (g) =>
        g.functie === 'onderwerp' &&
        metPartij(g) &&
        g.van <= 5 &&
        /^(?:\s+\([^)]*\))?\s+(\p{Ll}+)/u.test(tekst.slice(g.tot)) &&
        isPersoonsvorm(/\p{Ll}+/u.exec(tekst.slice(g.tot))?.[0] ?? ''),
    ),
  }
}

const KOLOM_WIE =
  /^(?:trekker|wie|actiehouder|verantwoordelijk|eigenaar|initiatief|uitvoering|actor|partij|rol)/iu

/** What the columns of agreements abbreviate the three roles to, unless a party has that name. */
const ROLLETTER: Readonly<Record<string, Betrokkene>> = {
  G: 'gemeente',
  GEM: 'gemeente',
  C: 'corporatie',
  CORP: 'corporatie',
  H: 'huurdersorganisatie',
  HO: 'huurdersorganisatie',
  HV: 'huurdersorganisatie',
  HBV: 'huurdersorganisatie',
}

/** Parties named in a column 'Trekker', 'Wie', 'Verantwoordelijke' …, or null when the row has none. */
export function wieUitKolom(
  kolommen: Kolommen | null,
  namen: Namenboek,
): readonly Betrokkene[] | null {
  if (!kolommen) return null
  for (const [kop, cel] of Object.entries(kolommen)) {
    if (!KOLOM_WIE.test(kop.trim()) || cel.trim() === '') continue
    const uit = new Set<Betrokkene>()
    for (const v of namen.find(cel)) {
      const wie = los(v.wie)
      if (wie) uit.add(wie)
    }
    for (const deel of cel.split(/\s*(?:[,;/&+\n]|\sen\s)\s*/u)) {
      const rol = ROLLETTER[deel.trim().replace(/\.$/u, '').toUpperCase()]
      if (rol && namen.find(deel).length === 0) uit.add(rol)
    }
    if (uit.size > 0) return [...uit]
    if (/^(?:alle(?:n|maal)?|iedereen|gezamenlijk|samen)\b/iu.test(cel.trim())) return ['partijen']
  }
  return null
}

/** Parts of a column 'Trekker' that name nobody we know: 'GB / Zorgpartner' → 'Zorgpartner'. */
export function unknownInKolom(kolommen: Kolommen | null, namen: Namenboek): string[] {
  if (!kolommen) return []
  const uit: string[] = []
  for (const [kop, cel] of Object.entries(kolommen)) {
    if (!KOLOM_WIE.test(kop.trim())) continue
    for (const deel of cel.split(/\s*(?:[,;/&+\n]|\sen\s)\s*/u)) {
      const naam = deel.trim()
      if (ROLLETTER[naam.replace(/\.$/u, '').toUpperCase()]) continue
      if (!/^\p{Lu}[\p{L}\p{N}&. -]{1,40}$/u.test(naam) || namen.find(naam).length > 0) continue
      if (
        /^(?:Alle(?:n|maal)?|Iedereen|Gezamenlijk|Samen|Beide|Nvt|N\.v\.t\.?|Zie|Nog)(?![\p{L}])/iu.test(
          naam,
        )
      )
        continue
      uit.push(naam)
    }
  }
  return uit
}
