// SPDX-License-Identifier: EUPL-1.2
/** Lines that name a party and nothing else, with items under them: 'Gemeente', 'Corporaties', 'Wat doen de huurders?'. */
import { endsSentence, fold, type Lijn } from './lijnen.ts'
import { readOpsomteken } from './markeringen.ts'

const ROL =
  'gemeenten?|(?:woning)?corporaties?|woningbouw(?:vereniging|corporatie)(?:en|s)?|woonstichting(?:en)?|huurders(?:organisatie|vereniging|belang|belangenvereniging|raad|koepel|platform|bond|vertegenwoordiging)?(?:s|en)?|bewoners(?:platform|raad|vereniging|commissie|organisatie)?(?:s|en)?|zorg(?:partij(?:en)?|organisaties?|aanbieders?)|welzijns(?:organisaties?|partij(?:en)?)|alle partijen|samen|gezamenlijk'
/** A word of a party, a name after it, and the same again after 'en'. */
const EEN = `(?:(?:de|het)\\s+)?(?:${ROL})(?:\\s+(?:(?:de|het|van|voor|in)\\s+)?\\p{Lu}[\\p{L}'’-]*)*`
const PARTIJREGEL = new RegExp(
  `^(?:${EEN})(?:(?:,\\s*|\\s*[/&+]\\s*|\\s+en\\s+)(?:${EEN}))*\\s*:?$`,
  'u',
)

/** 'Wat doet de gemeente?', 'Inzet van de corporatie', 'De huurders doen:': words around the name of the party. */
const OMLIJSTING =
  /^(?:(?:wat|dit|dat)\s+(?:doe[nt]|gaa[nt]|levere?n?t?)\s+(.+?)(?:\s+doen)?|(?:inzet|rol|bijdrage|inspanning(?:en)?|afspraken|acties|taken)\s+(?:(?:van|voor|door)\s+)?(.+?)|(.+?)\s+(?:doe[nt]|zorg[te]n?(?:\s+voor)?)(?:\s+het volgende)?)\s*[:?]?$/iu

/** The party that this line names, or null. */
export function readPartijregel(tekst: string): string | null {
  const t = tekst.trim()
  if (t.length > 70 || !/^\p{Lu}/u.test(t)) return null
  const lijst = OMLIJSTING.exec(t)
  const wie = lijst?.[1] ?? lijst?.[2] ?? lijst?.[3] ?? t
  const klein = wie.charAt(0).toLowerCase() + wie.slice(1)
  return PARTIJREGEL.test(klein) ? wie.replace(/^(?:de|het)\s+|\s*:$/giu, '') : null
}

/** By `Lijn.i`; only where at least two parties come, so that it is how the document tells who does what. */
export function collectPartijregels(
  lijnen: readonly Lijn[],
  over: (l: Lijn) => boolean,
): ReadonlyMap<number, string> {
  const uit = new Map<number, string>()
  const vrij = lijnen.filter((l) => !over(l))
  vrij.forEach((l, k) => {
    const wie = l.regel.cel ? null : readPartijregel(l.tekst)
    const na = vrij[k + 1]
    const voor = vrij[k - 1]
    if (wie === null || !na) return
    if (
      voor &&
      !endsSentence(voor.tekst) &&
      l.wit === 0 &&
      !l.regel.alinea &&
      /[,\p{Ll}]$/u.test(voor.tekst)
    ) {
      // The end of a sentence that was wrapped, unless a heading or a bullet closed without a full stop is above it.
      if (!readOpsomteken(voor.tekst) && voor.tekst.length > 45) return
    }
    const opsom =
      readOpsomteken(na.tekst) !== null ||
      (na.regel.lijstniveau !== null && na.regel.kopniveau === null) ||
      /^(?:[A-Z]?\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])(?:[.):]\s|\s+\p{Lu})/u.test(na.tekst)
    if (opsom) uit.set(l.i, wie)
  })
  return new Set([...uit.values()].map(fold)).size >= 2 ? uit : new Map()
}
