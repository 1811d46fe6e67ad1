// SPDX-License-Identifier: EUPL-1.2
/**
 * Stretches of lines that are no agreements whatever numbers stand in them: table of contents, the parties and the
 * considerations before a contract, footnotes, and the signatures after it. Found before numbers are weighed, because
 * '1. de gemeente …' and 'a. Woonvisie: …' would otherwise join the series of the agreements.
 */
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { endsSentence, fold, type Lijn } from './lijnen.ts'
import { DEELWOORDEN } from './markeringen.ts'

/** Per line the reason why it is left out, or undefined. */
export type Zones = (RedenWeggelaten | undefined)[]

const INHOUD_KOP = /^(?:inhoud|inhoudsopgave|inhoudsoverzicht|table of contents)\s*:?$/iu
const LEIDER = /(?:\.{3}|…{2}|(?:\s\.){3}|_{3}|\s{3})\s*\d{1,3}$/u
/** Only the end of a line can lead to a page number; a long line is not gone through from every place in it. */
const hasLeider = (tekst: string | undefined): boolean => LEIDER.test((tekst ?? '').slice(-120))
const OP_NUMMER = /\s\d{1,3}$/u
const PARTIJEN_BEGIN =
  /^(?:de\s+)?(?:hierna\s+(?:te\s+noemen\s+)?)?(?:ondergetekenden?|contractpartijen|partijen(?=\s*:?$))\b|^tussen\s*:?$|^de volgende partijen\b/iu
const OVERWEGING_BEGIN =
  /^(?:(?:nemen\s+in\s+)?overwegend?e?(?:n|ing|ingen)?(?:\s+dat)?|in aanmerking (?:nemende?|genomen)(?:\s+dat)?|constaterende?(?:\s+dat)?|gelet op\b.*|gezien\b.*)\s*[:,]?$|^overwegende\b/iu
const PREAMBULE_EIND =
  /\b(?:komen|zijn|verklaren|spreken|leggen)\b.{0,60}\b(?:overeen(?:gekomen)?|het volgende|als volgt|af|vast)\b.{0,20}[:.]?$/iu
const ONDERTEKENING =
  /^(?:aldus\b.{0,60}\b(?:overeengekomen|opgemaakt|vastgesteld|getekend|afgesproken|ondertekend)|(?:\d+[.)]?\s+)?ondertekening(?:en)?\s*:?$|handtekening(?:en)?\s*:?$|ondertekend (?:te|op|door)\b|getekend (?:te|op|door|voor)\b|voor akkoord\s*:?$|(?:voor akkoord[,:]?\s+)?namens (?:de )?(?:gemeente|stichting|woning|huurder|bewoner|corporatie|vereniging)[^.]{0,60}[:,]?$|plaats(?: en|,)? datum\b|overeengekomen (?:te|op|en getekend)\b)/iu
const BIJLAGE_KOP =
  /^(?:bijlagen?|appendix|annex)(?:\s+(?:\d{1,2}|[A-Z]|[IVX]+)\b)?\s*[:.–—-]?(?:\s+\S.{0,90})?$/iu
const STERKE_KOP = new RegExp(
  String.raw`^(?:(?:${DEELWOORDEN})\s+(?:1|I|A|één|een)(?![\p{L}\d])|1(?:\.|\.1)?\s+\p{Lu})`,
  'iu',
)

/** A first chapter without a word before its number; a party ('I. De gemeente X;') ends in a sign or goes on. */
const EERSTE_KOP = /^(?:1|I)[.)]?\s+\p{Lu}[^.;:,]{2,60}$/u

/** An annex starts here: the word, a number, and no sentence. */
export function isBijlageKop(lijn: Lijn): boolean {
  if (!BIJLAGE_KOP.test(lijn.tekst) || /[.;,]$/u.test(lijn.tekst)) return false
  if (
    /^bijlagen?\s+\d{1,2}\s+(?:is|zijn|staat|staan|bevat|bij|van|en|wordt|toegevoegd)\b/iu.test(
      lijn.tekst,
    )
  )
    return false
  return (
    lijn.regel.alinea ||
    lijn.wit > 0 ||
    lijn.vet ||
    lijn.regel.kopniveau !== null ||
    lijn.regel.bladzijde !== null
  )
}

/** Marks the stretches on `zones`, leaving alone what is already marked (page furniture). */
export function markZones(lijnen: readonly Lijn[], zones: Zones, bodyGrootte: number | null): void {
  for (const lijn of lijnen) {
    if (zones[lijn.i]) continue
    if (lijn.regel.zone === 'inhoudsopgave') zones[lijn.i] = 'inhoudsopgave'
    else if (lijn.regel.zone === 'voetnoot') zones[lijn.i] = 'voetnoot'
    else if (isLijn(lijn)) zones[lijn.i] = 'lijn'
  }
  markInhoud(lijnen, zones)
  markPreambule(lijnen, zones)
  markVoetnoten(lijnen, zones, bodyGrootte)
  markOndertekening(lijnen, zones)
}

/** Drawing or scan noise: no letter, no digit, and no bullet that waits for its text. */
function isLijn(lijn: Lijn): boolean {
  return (
    /^[^\p{L}\p{N}]+$/u.test(lijn.tekst) &&
    (lijn.tekst.length > 1 || /^[|.~_'`^,;:¦]$/u.test(lijn.tekst)) &&
    !lijn.regel.cel
  )
}

function markInhoud(lijnen: readonly Lijn[], zones: Zones): void {
  const vrij = lijnen.filter((l) => (!zones[l.i] || zones[l.i] === 'inhoudsopgave') && !l.regel.cel)
  const heel = new Map<string, number>()
  for (const l of vrij) heel.set(fold(l.tekst), l.i)
  for (let k = 0; k < vrij.length; k++) {
    const kop = vrij[k]
    if (!kop) continue
    const isKop = INHOUD_KOP.test(kop.tekst)
    const reeks = !isKop && [0, 1, 2].every((d) => hasLeider(vrij[k + d]?.tekst))
    if (!isKop && !reeks) continue
    let einde = k
    let gevonden = 0
    for (let j = isKop ? k + 1 : k; j < vrij.length; j++) {
      const l = vrij[j]
      if (!l) break
      const zonder = fold(l.tekst.replace(/[\s.…_]*\d{1,3}$/u, ''))
      const later = (heel.get(fold(l.tekst)) ?? -1) > l.i || (heel.get(zonder) ?? -1) > l.i
      const nummer =
        hasLeider(l.tekst) ||
        (OP_NUMMER.test(l.tekst) && !endsSentence(l.tekst) && l.tekst.length < 140)
      const volgende = vrij[j + 1]
      const gewikkeld =
        volgende !== undefined &&
        hasLeider(volgende.tekst) &&
        !endsSentence(l.tekst) &&
        l.tekst.length < 140
      const alNummer = gevonden > 0 && vrij.slice(k + 1, j).some((x) => hasLeider(x.tekst))
      // A heading without page number after a list with page numbers is the first heading of the text itself.
      if (nummer || gewikkeld || (later && !alNummer)) {
        einde = j
        gevonden++
      } else break
    }
    if (gevonden < 2) continue
    for (let j = k; j <= einde; j++) {
      const l = vrij[j]
      if (l) zones[l.i] = 'inhoudsopgave'
    }
    k = einde
  }
}

function markPreambule(lijnen: readonly Lijn[], zones: Zones): void {
  let stand: 'partijen' | 'overwegingen' | null = null
  let eersteKop: number | null = null
  const grens = Math.min(lijnen.length, 400)
  const gemerkt: number[] = []
  for (let i = 0; i < grens; i++) {
    const l = lijnen[i]
    if (!l || zones[i]) continue
    const t = l.tekst
    if (stand === null) {
      if (PARTIJEN_BEGIN.test(t) && t.length < 120) stand = 'partijen'
      else if (OVERWEGING_BEGIN.test(t) && t.length < 120) stand = 'overwegingen'
      else {
        if (STERKE_KOP.test(t) && i > 40) return
        continue
      }
    } else if (OVERWEGING_BEGIN.test(t) && t.length < 120) stand = 'overwegingen'
    else if (l.regel.kopniveau !== null || (STERKE_KOP.test(t) && /^\p{Lu}/u.test(t))) return
    else if (EERSTE_KOP.test(t) && l.wit > 0) eersteKop ??= i
    zones[i] = stand
    gemerkt.push(i)
    if (PREAMBULE_EIND.test(t)) return
    if (gemerkt.length > 150) break
  }
  // Never closed: it ended at the first plain heading, or there was no preamble at all.
  for (const j of gemerkt) if (j >= (eersteKop ?? 0)) zones[j] = undefined
}

/** Small print at the foot of a page that begins with a number or sign. */
function markVoetnoten(lijnen: readonly Lijn[], zones: Zones, body: number | null): void {
  if (body === null) return
  let open = false
  for (const l of lijnen) {
    if (zones[l.i] === 'paginarand') continue
    const klein = l.grootte !== null && l.grootte <= body * 0.88 && !l.regel.cel
    if (!klein) {
      open = false
      continue
    }
    if (
      /^(?:\d{1,2}\s?[.)]?|\*{1,3}|\[\d{1,2}\])\s*\S/u.test(l.tekst) &&
      isLaatsteOpPagina(lijnen, l, body)
    )
      open = true
    if (open) zones[l.i] = 'voetnoot'
  }
}

/** Nothing in body size stands below it on the page. */
function isLaatsteOpPagina(lijnen: readonly Lijn[], lijn: Lijn, body: number): boolean {
  for (let j = lijn.i + 1; j < lijnen.length; j++) {
    const l = lijnen[j]
    if (!l || l.regel.bladzijde !== lijn.regel.bladzijde) return true
    if (l.grootte !== null && l.grootte > body * 0.88 && l.tekst.length > 60) return false
  }
  return true
}

function markOndertekening(lijnen: readonly Lijn[], zones: Zones): void {
  const vrij = lijnen.filter((l) => !zones[l.i])
  for (let k = 0; k < vrij.length; k++) {
    const l = vrij[k]
    if (!l || l.tekst.length > 160 || !ONDERTEKENING.test(l.tekst)) continue
    // Only near the end of the running text: what follows before an annex is short and holds no numbers of items.
    const rest: Lijn[] = []
    for (let j = k; j < vrij.length; j++) {
      const m = vrij[j]
      if (!m) break
      if (j > k && (isBijlageKop(m) || m.regel.kopniveau === 1 || STERKE_KOP.test(m.tekst))) break
      if (j > k && /^(?:pijler|thema|hoofdstuk|artikel|speerpunt|ambitie)\s+\d/iu.test(m.tekst))
        break
      rest.push(m)
    }
    const lang = rest.filter((m) => m.tekst.length > 110).length
    if (rest.length > 80 || lang > 4) continue
    for (const m of rest) zones[m.i] = 'ondertekening'
    return
  }
}
