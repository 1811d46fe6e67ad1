// SPDX-License-Identifier: EUPL-1.2
/** Whether a text is written in Markdown. */

const KOP = /^ {0,3}#{1,6}[ \t]+\S/gm
// Underscores count for nothing: in plain text they are the lines to sign on.
const VET = /\*\*[^\s*][^\n*]*[^\s*]\*\*/g
const TABELLIJN = /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gm
const VERWIJZING = /\[[^[\]\n]{1,300}\]\([^()\s]{1,500}\)/g
const KOP_ONDERSTREEPT = /^[^\n|+\p{L}]*\p{L}[^\n|+]*\n(?:={4,}|-{4,})[ \t]*$/gmu

const tel = (tekst: string, patroon: RegExp): number => tekst.match(patroon)?.length ?? 0

/** The name settles a doubtful case: a plain text with `.md` is Markdown, one with `.txt` needs clear marks. */
export function isMarkdown(tekst: string, naam: string | undefined): boolean {
  const begin = tekst.slice(0, 200_000)
  const koppen = tel(begin, KOP)
  const rest = tel(begin, VET) + tel(begin, TABELLIJN) + tel(begin, VERWIJZING)
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(naam ?? '')) {
    return koppen + rest + tel(begin, KOP_ONDERSTREEPT) > 0 || !begin.includes('\f')
  }
  return koppen >= 2 || (koppen === 1 && rest > 0) || tel(begin, VET) >= 3
}
