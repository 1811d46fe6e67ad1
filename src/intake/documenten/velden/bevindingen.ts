// SPDX-License-Identifier: EUPL-1.2
/** Findings about content: what is worth a question to the people who agreed on it. Precision before completeness. */
import type { Bevinding } from '../../../domain/bevinding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import { maakMeld, type Meld } from '../meld.ts'
import type { Kader } from './kader.ts'
import { LANGSTE_NAAM } from './naamvorm.ts'
import { vindTegenstrijdigheden } from './tegenstrijdig.ts'
import type { Itemlezing } from './vul-velden.ts'
import { isPersoonsvorm } from './werkwoorden.ts'

export interface Stof {
  readonly kader: Kader
  readonly document: Documentgegevens
  readonly lezingen: readonly Itemlezing[]
  /** Names whose role is a guess. */
  readonly onzeker: readonly string[]
  readonly onderdelen: readonly Onderdeel[]
  /** Parts of cells of a column 'Trekker' that name nobody we know, with the item. */
  readonly onbekend: readonly { readonly naam: string; readonly onderdeel: Onderdeel }[]
}

/** All findings about content, contradictions first. */
export function vindBevindingen(stof: Stof): Bevinding[] {
  const uit: Bevinding[] = []
  const meld = maakMeld(uit)
  vindTegenstrijdigheden(stof, meld)
  for (const naam of stof.onzeker) meld('partij_rol_onzeker', 'twijfel', [], [naam])
  if (stof.document.looptijd === null) meld('looptijd_onbekend', 'twijfel', [], [])
  checkTrekkers(stof, meld)
  checkPartijen(stof, meld)
  checkGetallen(stof, meld)
  checkBijlagen(stof, meld)
  checkVerwijzingen(stof, meld)
  return uit
}

/** Sentences that bind nobody: what the agreements are, how they came about. */
const DECLARATIEF =
  /(?<![\p{L}])(?:beschrijven|beschrijft|voorwaarden?|uitgangspunt(?:en)?|looptijd|treedt in werking|geldt voor|gelden voor|peildatum|wordt verstaan|instemming|wijziging van|dit convenant|deze overeenkomst|bijlagen?)(?![\p{L}])/iu

/** An agreement in which nobody acts. A yearly item below one that names somebody is no question. */
function checkTrekkers(stof: Stof, meld: Meld): void {
  for (const l of stof.lezingen) {
    if (!l.afgeleid || l.uitOuder || DECLARATIEF.test(l.onderdeel.tekst)) continue
    if (l.onderdeel.tekst.trim() === '') continue
    if (
      l.wie.groepen.some(
        (g) =>
          g.functie === 'onderwerp' &&
          /groep$|raad$|team$|beheerders?$/iu.test(g.leden[0]?.tekst ?? ''),
      )
    )
      continue
    meld('geen_trekker', 'twijfel', [l.onderdeel], [])
  }
}

const NAAM =
  /(?:^|[.;:]\s+|,\s+|\sen\s)((?:(?:De|Het)\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})\s(\p{Ll}+)/gu
const GEEN_NAAM =
  /^(?:\p{L}+(?:lijks|maal|weg)|Daar\p{L}*|Hier\p{L}*|Samen|Gezamenlijk|Vervolgens|Tevens|Bovendien|Doorlopend|Tot|Vanaf)$/u
const HULP =
  /^(?:krijgt|ontvangt|telt|kent|ligt|heet|groeit|vormt|verandert|verdwijnt|is|zijn|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|staat|staan|geldt|gelden|blijft|komt|gaat|was|waren|zal|zou|mag)$/u

/** A name that acts and is no party: seen as subject, and elsewhere in the middle of a sentence as well. */
function checkPartijen(stof: Stof, meld: Meld): void {
  const gemeld = new Set<string>()
  const bekend = new Set(
    stof.document.partijen.flatMap((p) => [p.naam, ...p.alias]).map((n) => n.toLowerCase()),
  )
  const alles = stof.lezingen.map((l) => l.onderdeel.tekst).join('\n')
  for (const { naam, onderdeel } of stof.onbekend) {
    if (gemeld.has(naam) || bekend.has(naam.toLowerCase())) continue
    gemeld.add(naam)
    meld('partij_onbekend', 'twijfel', [onderdeel], [naam])
  }
  for (const l of stof.lezingen) {
    const { tekst } = l.onderdeel
    for (const m of tekst.matchAll(NAAM)) {
      const naam = m[1] ?? ''
      const plek = m.index + m[0].indexOf(naam)
      if (naam.length > LANGSTE_NAAM) continue
      if (gemeld.has(naam) || bekend.has(naam.toLowerCase())) continue
      if (
        GEEN_NAAM.test(naam) ||
        !isPersoonsvorm(m[2] ?? '') ||
        HULP.test(m[2] ?? '') ||
        (m[2] ?? '').endsWith('en')
      )
        continue
      if (l.wie.groepen.some((g) => plek < g.tot && plek + naam.length > g.van)) continue
      const kern = naam.replace(/^(?:De|Het)\s/u, '')
      const midden = new RegExp(
        `\\p{Ll}\\s(?:[Dd]e\\s|[Hh]et\\s)?${kern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`,
        'u',
      )
      if (
        !midden.test(`${alles}\n${stof.kader.tekst}`) ||
        alles.includes(` ${kern.toLowerCase()} `)
      )
        continue
      gemeld.add(naam)
      meld('partij_onbekend', 'twijfel', [l.onderdeel], [naam])
    }
  }
}

const PRIJSWOORD =
  /(?<![\p{L}])(?:grondprijs|grondprijzen|kavelprijs|tarief|tarieven|uurprijs)(?![\p{L}])/iu

/** A quantity without a unit, and a price that does not say per what. */
function checkGetallen(stof: Stof, meld: Meld): void {
  for (const l of stof.lezingen) {
    const { tekst } = l.onderdeel
    for (const g of l.getallen) {
      if (!g.norm) continue
      const prijs =
        g.eenheid === 'EUR' &&
        PRIJSWOORD.test(tekst.slice(Math.max(0, g.van - 60), g.van)) &&
        !/^[\s,=–-]*(?:\([^)]*\)\s*)?(?:(?:en|tot|à)\s€[\s\d.,=–-]+)?(?:per|voor (?:elke?|een)|\/)\s?\p{L}/u.test(
          tekst.slice(g.tot),
        ) &&
        !/(?<![\p{L}])(?:per|voor (?:een|elke?|iedere?)) (?:\p{L}+ ){0,3}\p{L}*(?:woning|appartement|kavel|m2|perceel|plek)(?![\p{L}])[^.;]*$/iu.test(
          tekst.slice(0, g.van),
        ) &&
        !/(?<![\p{L}])per\s\p{L}+/u.test(tekst.slice(Math.max(0, g.van - 30), g.van))
      if (g.zonderEenheid || prijs)
        meld('getal_zonder_eenheid', 'twijfel', [l.onderdeel], [g.tekst])
    }
  }
}

/** Annexes that are pointed to but do not stand in the document, one question each. */
function checkBijlagen(stof: Stof, meld: Meld): void {
  for (const b of stof.document.bijlagen) {
    if (b.aanwezig) continue
    const delen = stof.lezingen.filter((l) =>
      l.verwijzingen.some((v) => v.soort === 'bijlage' && v.doel === String(b.nummer)),
    )
    meld(
      'bijlage_ontbreekt',
      'let_op',
      delen.map((l) => l.onderdeel),
      [`bijlage ${b.nummer}`],
    )
  }
  for (const l of stof.lezingen) {
    if (
      /\((?:zie )?bijlage\)|(?<![\p{L}])in de bijlage(?![\p{L}]|\s\d)/iu.test(l.onderdeel.tekst) &&
      stof.document.bijlagen.every((b) => !b.aanwezig) &&
      !stof.kader.delen.some((d) => d.reden === 'bijlage')
    )
      meld('bijlage_ontbreekt', 'let_op', [l.onderdeel], ['de bijlage zonder nummer'])
  }
}

/** References to numbers that the document does not have. Only where the document numbers things that way. */
function checkVerwijzingen(stof: Stof, meld: Meld): void {
  const nummers = new Set(
    stof.onderdelen.flatMap((o) => (o.nummer === null ? [] : [o.nummer.toLowerCase()])),
  )
  const vormen = new Set([...nummers].map(vorm))
  for (const l of stof.lezingen) {
    for (const v of l.verwijzingen) {
      if (v.soort !== 'afspraak' && v.soort !== 'pijler') continue
      const doel = v.doel.toLowerCase()
      if (nummers.has(doel) || !vormen.has(vorm(doel))) continue
      if ([...nummers].some((n) => n.startsWith(`${doel}.`))) continue
      meld(
        'verwijzing_zonder_doel',
        'twijfel',
        [l.onderdeel],
        [l.onderdeel.tekst.slice(v.van, v.tot)],
      )
    }
  }
}

/** Shape of a number: '1.2.3' → '9.9.9', 'B2' → 'A9'. */
const vorm = (nummer: string): string => nummer.replace(/\d+/gu, '9').replace(/\p{L}/gu, 'a')
