// SPDX-License-Identifier: EUPL-1.2
/** Whether the first row of a table names the columns, when the file itself does not say so. */

/** Short words, no figures, each different: what column names look like in any table. */
export function isKoprij(cellen: readonly string[]): boolean {
  const gevuld = cellen.map((c) => c.trim()).filter((c) => c !== '')
  if (gevuld.length < 2 || gevuld.length < cellen.length - 1) return false
  if (new Set(gevuld).size !== gevuld.length) return false
  const namen = gevuld.filter((c) => c.length <= 40 && /^\p{L}/u.test(c) && !/[.;:]$/.test(c))
  if (namen.length < gevuld.length) return false
  // A year in a column name ('Resultaat 2026') is common; a row of figures is not a head.
  return (
    gevuld.filter((c) => /\d/.test(c)).length <= gevuld.length / 2 &&
    !/^[A-Z]?\d/.test(gevuld[0] ?? '')
  )
}

/** Heading level from the name of a style, in Dutch, English, German and French word processors. */
export function kopniveauVanStijl(naam: string | null): number | null {
  const m = /^(?:heading|kop|überschrift|titre|kopje)[\s_-]*([1-9])(?!\d)/i.exec(naam ?? '')
  return m ? Number(m[1]) : null
}

/** Styles of a table of contents: 'toc 1', 'Inhopg 2', 'Contents 3', 'Inhoud 1'. */
export const isInhoudsstijl = (naam: string | null): boolean =>
  /^(?:toc|inhopg|contents|inhoud|verzeichnis|inhoudsopgave)[\s_-]*(?:\d|heading|kop)/i.test(
    naam ?? '',
  ) ||
  /^(?:kop van inhoudsopgave|kopvaninhoudsopgave|tocheading|contents heading)$/i.test(naam ?? '')
