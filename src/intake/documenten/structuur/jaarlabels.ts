// SPDX-License-Identifier: EUPL-1.2
/**
 * Labels that make what follows a yearly item: 'Prestatie 2024:', 'Jaarafspraken 2025', 'In 2026:', 'Actie 2026-3:',
 * 'Wat doen we in 2026?'. A label is a few words from a closed stock around one year, never a sentence.
 */

export interface Jaarlabel {
  readonly jaar: number | null
  /** Length in the text, white space after it included. */
  readonly lengte: number
  /** The label has a word such as 'Prestatie'; 'In 2026:' has none. */
  readonly naamwoord: boolean
  /** Plural, or nothing follows on the line: a heading over several items. */
  readonly meervoud: boolean
  /** Whose it is, when the label says so. */
  readonly partij?: string
}

/** What a yearly item is called. */
const NAAMWOORD =
  /^(?:(?:jaar|uitvoerings|prestatie|werk|actie|concrete|voortgangs)?(?:prestatie|afspraak|afspraken|actie|activiteit|resultaat|resultaten|maatregel|inzet|uitvoering|planning|schijf|plan|programma|agenda|opgave|doel|doelstelling|stap|mijlpaal|mijlpalen|product|bijdrage|toezegging|uitwerking|concretisering|inspanning|opbrengst|taak|taken)(?:s|en|n)?|prestatieafspra(?:ak|ken)|jaarschijf|jaarschijven|stappen|uitvoeringsafspraken)$/iu
const ENKELVOUD =
  /^(?:(?:jaar)?prestatie|(?:jaar)?afspraak|(?:jaar)?actie|activiteit|maatregel|mijlpaal|stap|resultaat|bijdrage|taak|prestatieafspraak|jaarafspraak)$/iu
/** Words that may stand around it in a label. */
const VULWOORD =
  /^(?:in|voor|van|over|het|de|jaar|kalenderjaar|wat|dit|doen|gaan|we|wij|partijen|concreet|concrete|onze|jaarlijkse|en|te|nr\.?|nummer|daarom|gezamenlijke|specifieke|per|tijdens|uit|voeren|spreken|af|leveren|geldt|gelden|zijn|is|afgesproken|volgende|daarbij|betekent|dat|wordt|worden|hiervoor|hierbij|deze|op|de|komende|komend|1e|2e|3e|4e|eerste|tweede|derde|vierde|laatste|helft|halfjaar|half|kwartaal|q[1-4]|voorjaar|najaar|zomer|herfst|winter|lente|begin|medio|eind|einde|vanaf|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/iu
/** Who it is for: 'Inspanning gemeente in 2026'. Only beside a word for the yearly item. */
const PARTIJWOORD =
  /^(?:gemeenten?|corporaties?|woningcorporaties?|huurders|huurdersorganisaties?|huurdersvertegenwoordiging|zorgpartijen|zorgorganisaties?)$/iu
function readPartij(woorden: readonly string[]): string | null {
  const namen = woorden.filter((w) => PARTIJWOORD.test(w)).map((w) => w.toLowerCase())
  return namen.length === 0
    ? null
    : namen.map((n) => (n.startsWith('huurders') ? 'huurdersorganisatie' : n)).join(', ')
}
/** Only these name a yearly item without naming the year. */
const ZONDER_JAAR =
  /^(?:(?:jaar)?prestaties?|jaarafspra(?:ak|ken)|jaaracties?|acties?)\s*(?:\d{1,2}[a-z]?\s*)?(?::|$)\s*/iu
/** The label at the start of the text, or null. */
export function readJaarlabel(tekst: string): Jaarlabel | null {
  const zonder = ZONDER_JAAR.exec(tekst)
  if (zonder && !/20\d\d/u.test(zonder[0])) {
    const woord = zonder[0].replace(/[\s:\d].*$/u, '')
    return {
      jaar: null,
      lengte: zonder[0].length,
      naamwoord: true,
      meervoud: !ENKELVOUD.test(woord) || zonder[0].length === tekst.length,
    }
  }
  // From the shortest label on: the year is its last word, or a serial number follows.
  const m =
    /^(?<label>(?:[^\s.:;?!]+\s+){0,6}?\(?(?<jaar>20\d\d)\)?(?:\s*[-–.]\s?\d{1,2}(?!\d))?[a-z]?)(?![\d%\p{L}]|\s*(?:[-–/]|t\/m|tot en met|tot)\s*(?:20)?\d\d(?!\d))\s*(?<sluit>\?|:|\.(?=\s|$)|[–—-](?=\s)|$|(?=\s))\s*/u.exec(
      tekst,
    )
  if (!m?.groups) return null
  const label = m.groups.label ?? ''
  let sluit = m.groups.sluit ?? ''
  const woorden = label
    .split(/[\s()]+/u)
    .filter(
      (w) =>
        w !== '' &&
        !/^20\d\d(?:[-–.]\d{1,2})?[a-z]?$/u.test(w) &&
        !/^\d{1,2}[a-z]?$/u.test(w) &&
        !/^[-–]$/u.test(w),
    )
  const namen = woorden.filter((w) => NAAMWOORD.test(w))
  const bekend = (w: string): boolean =>
    NAAMWOORD.test(w) || VULWOORD.test(w) || (namen.length > 0 && PARTIJWOORD.test(w))
  if (!woorden.every(bekend)) return null
  let lengte = m[0].length
  let rest = tekst.slice(lengte)
  if (sluit === '') {
    // 'Voor het jaar 2026 geldt:', 'Prestaties 2025 gemeente:': a few words more before the colon.
    const staart = /^((?:[^\s.:;?!,]+\s*){1,4}):(?=\s|$)\s*/u.exec(rest)
    const woordenNa = (staart?.[1] ?? '').trim().split(/\s+/u)
    if (
      staart &&
      (namen.length > 0 || woordenNa.every((w) => VULWOORD.test(w) || NAAMWOORD.test(w)))
    ) {
      sluit = ':'
      lengte += staart[0].length
      rest = tekst.slice(lengte)
    }
  }
  const alleen = rest === ''
  const laatste = namen.at(-1) ?? ''
  const enkel = ENKELVOUD.test(laatste)
  if (namen.length === 0) {
    // 'In 2026:' and '2026:' only with their colon; 'Wat doen we in 2026?' as a heading.
    const doen =
      alleen &&
      woorden.length >= 3 &&
      woorden.some((w) => /^(?:doen|gaan|leveren|spreken|voeren|afgesproken)$/iu.test(w))
    if (sluit !== ':' && !doen) return null
    if (woorden.length === 0 && sluit !== ':') return null
  } else if (sluit === '' && !alleen) {
    if (!enkel) return null
  } else if (sluit === '.' && !enkel && !alleen) return null
  const partij = readPartij(woorden)
  return {
    ...(partij === null ? {} : { partij }),
    jaar: Number(m.groups.jaar),
    lengte,
    naamwoord: namen.length > 0,
    meervoud: (namen.length > 0 && !enkel) || alleen,
  }
}

/** Places in running text where a label begins after the end of a sentence: '… door. Uitvoering in 2026: a. …'. */
export function findInlineLabels(tekst: string): { begin: number; label: Jaarlabel }[] {
  const uit: { begin: number; label: Jaarlabel }[] = []
  for (const m of tekst.matchAll(/(?<=[.;!?:)”"]\s+)(?=\p{Lu}[^.:;?!]{0,40}20\d\d)/gu)) {
    const label = readJaarlabel(tekst.slice(m.index))
    if (!label?.naamwoord && !label) continue
    const heel = tekst.slice(m.index, m.index + label.lengte)
    if (!/[:]\s*$/u.test(heel)) continue
    uit.push({ begin: m.index, label })
  }
  return uit
}
