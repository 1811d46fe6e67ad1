// SPDX-License-Identifier: EUPL-1.2
/**
 * Cuts the text of one item into words, sentences and clauses, with offsets into that text. Everything else in this
 * folder reads from here, so that 'who' and 'when' look at the same clause.
 */

import { isPersoonsvorm } from './werkwoorden.ts'

export interface Woord {
  readonly tekst: string
  /** Lower case, curly quotes made straight. */
  readonly laag: string
  readonly van: number
  readonly tot: number
}

/**
 * Where a word stands: the main clause, a subordinate clause ('die …', 'zodat …'), a condition ('indien …',
 * 'als …'), a purpose ('om … te'), or between brackets.
 */
export type Verband = 'hoofd' | 'bij' | 'voorwaarde' | 'doel' | 'haakjes'

export interface Zin {
  readonly van: number
  readonly tot: number
  readonly tekst: string
  readonly woorden: readonly Woord[]
  /** Same length as `woorden`. */
  readonly verbanden: readonly Verband[]
}

const AFKORTINGEN =
  /(?:^|[\s(‘'"])(?:bijv|bv|o\.a|m\.n|t\.b\.v|t\.a\.v|m\.b\.t|i\.v\.m|m\.u\.v|d\.w\.z|n\.a\.v|o\.b\.v|i\.s\.m|i\.o\.m|c\.q|i\.p\.v|t\.o\.v|a\.d\.h\.v|z\.s\.m|t\.z\.t|m\.i\.v|etc|enz|e\.d|e\.a|art|nr|nrs|ca|incl|excl|resp|past|burg|dr|drs|mr|ir|ing|prof|st|blz|pag|max|min|gem|mln|mld|evt|jl|jr|sr|afd|tel|par|hfst|vgl|ged|[a-z])\.$/iu

/** Words of a text with offsets; a hyphen, slash or apostrophe inside a word stays in it. */
function leesWoorden(tekst: string, vanaf = 0): Woord[] {
  const woorden: Woord[] = []
  const patroon = /€|[\p{L}\p{N}]+(?:[.,:'’/&-]?[\p{L}\p{N}]+|\(s\)|\(en\))*[%-]?|[,;:()]/gu
  for (const m of tekst.matchAll(patroon)) {
    woorden.push({
      tekst: m[0],
      laag: m[0].toLowerCase().replaceAll('’', "'"),
      van: vanaf + m.index,
      tot: vanaf + m.index + m[0].length,
    })
  }
  return woorden
}

/** Ends of sentences: full stop, semicolon, question mark, or a closed amount followed by a capital. */
function sentenceEnds(tekst: string): number[] {
  const einden: number[] = []
  const patroon = /[.!?;•]["”’')]?(?=\s|$)|(?<=\d,[-=]{1,2})(?=\s+\p{Lu})/gu
  for (const m of tekst.matchAll(patroon)) {
    const eind = m.index + m[0].length
    if (m[0].startsWith('.')) {
      const ervoor = tekst.slice(Math.max(0, m.index - 14), m.index + 1)
      const erna = tekst.slice(eind).trimStart()
      if (erna !== '' && AFKORTINGEN.test(ervoor)) {
        // 'etc.' and 'e.d.' do end a sentence when a capital follows; the others never do.
        if (!/(?:etc|enz|e\.d|e\.a)\.$/i.test(ervoor) || !/^["“‘']?\p{Lu}/u.test(erna)) continue
      }
      if (/(?:^|\s)\d{1,2}\.$/.test(ervoor) && /^\p{Ll}/u.test(erna)) continue
    }
    if (m[0].startsWith(';') && inBrackets(tekst, m.index)) continue
    einden.push(eind)
  }
  return einden
}

function inBrackets(tekst: string, plek: number): boolean {
  const open = tekst.lastIndexOf('(', plek)
  return open >= 0 && tekst.lastIndexOf(')', plek) < open && tekst.indexOf(')', plek) > plek
}

const BIJ =
  /^(?:waarbij|waarin|waarmee|waarvan|waarop|waarvoor|waaraan|waaronder|waartoe|waarover|omdat|doordat|terwijl|hoewel|aangezien|waar|hoe|welke|zoals|hoeveel|waarom|sinds)$/u
const GEVOLG = /^(?:zodat|opdat|waardoor)$/u
const VOORWAARDE =
  /^(?:indien|wanneer|tenzij|totdat|zodra|nadat|voordat|alvorens|mits|zolang|ingeval)$/u
const ONDERZOEK =
  /^(?:onderzo|beke|bekij|beoord|bezie|nage|nagaan|gaan|meegenomen|geke|kijk|bepa|afgewo|toets|verken|beslui|evalu|inventar|weeg|wegen|afwe)/u

const ONDERWERPBEGIN =
  /^(?:de|het|een|we|wij|zij|ze|partijen|er|alle|beide|gemeente|gemeenten|corporatie|corporaties|huurdersorganisatie|huurdersorganisaties|door)$/u
const MODAAL = /^(?:te|kunnen|willen|moeten|mogen|zullen|gaan|laten|blijven|worden|zijn|hebben)$/u

/** A finite verb after the verb of the clause before it: 'woningen die X verhuurt | blijft …', 'om te bouwen | heeft X …'. */
function opensMain(woorden: readonly Woord[], i: number): boolean {
  const w = woorden[i]
  const vorige = woorden[i - 1]
  const volgende = woorden[i + 1]
  if (!w || !vorige || !isPersoonsvorm(w.laag) || MODAAL.test(vorige.laag)) return false
  const naWerkwoord = isPersoonsvorm(vorige.laag) || /(?:en|d|t)$/u.test(vorige.laag)
  if (!naWerkwoord) return false
  const begint =
    volgende !== undefined && (ONDERWERPBEGIN.test(volgende.laag) || /\p{Lu}/u.test(volgende.tekst))
  if (w.laag.endsWith('en')) return begint
  return begint || isPersoonsvorm(vorige.laag)
}

/** Reads the clause of every word in one sentence. Shallow on purpose: commas and openers, no grammar. */
function leesVerbanden(woorden: readonly Woord[]): Verband[] {
  const uit: Verband[] = []
  let haakjes = 0
  let nu: Verband = 'hoofd'
  let onderzoekGezien = false
  let hoofdGezien = false
  let werkwoordGezien = false
  let vorigVerband: Verband = 'hoofd'
  woorden.forEach((w, i) => {
    const vorige = woorden[i - 1]
    const volgende = woorden[i + 1]
    if (w.laag === '(') haakjes += 1
    if (w.laag === ')') haakjes = Math.max(0, haakjes - 1)
    if (haakjes > 0 || w.laag === ')') {
      uit.push('haakjes')
      return
    }
    // 'advies vragen als de huur stijgt': mid-sentence only before a new subject
    const alsOnderwerp =
      /^(?:de|het|er|zij|ze|hij|deze|dat|dit|die|huurders|bewoners|partijen)$/.test(
        volgende?.laag ?? '',
      ) || /^\p{Lu}/u.test(volgende?.tekst ?? '')
    const begin = i === 0 || vorige?.laag === ',' || vorige?.laag === ':' || vorige?.laag === ')'
    if (w.laag === ',' || w.laag === ';' || w.laag === ':') nu = 'hoofd'
    else if (w.laag === 'dan' && nu === 'voorwaarde') nu = 'hoofd'
    else if (BIJ.test(w.laag) && (i > 0 || w.laag !== 'hoe')) nu = 'bij'
    else if (GEVOLG.test(w.laag)) nu = 'doel'
    else if (VOORWAARDE.test(w.laag)) nu = 'voorwaarde'
    else if (
      w.laag === 'als' &&
      (begin || alsOnderwerp) &&
      !/^(?:zowel|net|alsook|even|doel)$/.test(vorige?.laag ?? '') &&
      !/^(?:onderdeel|doel|gevolg|eerste|bijlage|partners?|aanvulling|basis|uitgangspunt|voorbeeld|proef|pilot|opdrachtgever|regisseur|verhuurders?)$/.test(
        volgende?.laag ?? '',
      ) &&
      !woorden.slice(Math.max(0, i - 4), i).some((x) => x.laag === 'zowel')
    )
      nu = 'voorwaarde'
    else if ((w.laag === 'dat' || w.laag === 'die') && i > 0) nu = 'bij'
    else if (
      w.laag === 'of' &&
      onderzoekGezien &&
      /^(?:de|het|een|er|deze|dit|dat|zij|ze|en|dit)$/.test(volgende?.laag ?? '')
    )
      nu = 'bij'
    else if (w.laag === 'wie' && i === 0) nu = 'voorwaarde'
    else if ((w.laag === 'wat' || w.laag === 'wie') && i > 0) nu = 'bij'
    else if (w.laag === 'om' && woorden.slice(i + 1).some((x) => x.laag === 'te')) nu = 'doel'
    if (nu !== vorigVerband) werkwoordGezien = false
    else if (
      (nu === 'bij' || nu === 'doel' || nu === 'voorwaarde') &&
      !hoofdGezien &&
      werkwoordGezien &&
      opensMain(woorden, i)
    )
      nu = 'hoofd'
    if (nu === 'hoofd' && isPersoonsvorm(w.laag)) hoofdGezien = true
    if (nu !== 'hoofd' && (isPersoonsvorm(w.laag) || vorige?.laag === 'te')) werkwoordGezien = true
    vorigVerband = nu
    if (ONDERZOEK.test(w.laag)) onderzoekGezien = true
    uit.push(nu)
  })
  return uit
}

/** Sentences of an item, with words and clauses. */
export function leesZinnen(tekst: string): Zin[] {
  const zinnen: Zin[] = []
  let van = 0
  for (const eind of [...sentenceEnds(tekst), tekst.length]) {
    const stuk = tekst.slice(van, eind)
    if (stuk.trim() !== '') {
      const woorden = leesWoorden(stuk, van)
      if (woorden.length > 0)
        zinnen.push({ van, tot: eind, tekst: stuk, woorden, verbanden: leesVerbanden(woorden) })
    }
    van = eind
  }
  return zinnen
}
