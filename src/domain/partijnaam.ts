// SPDX-License-Identifier: EUPL-1.2
/** Names of parties: when two are the same party, and what to call a collaboration after them. */
import type { PartijInDocument } from './overeenkomst.ts'

/** Letters and digits only, without accents: two spellings of one name give the same key. '' when nothing is left. */
export function partijsleutel(naam: string): string {
  return zonderAccenten(naam)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function zonderAccenten(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** The part of a name that people use for it: without the legal form and without the word for what it is. */
export function roepnaam(naam: string): string {
  const kort = naam
    .replace(
      /^(de\s+)?(gemeente|woningcorporatie|woningstichting|stichting|huurdersorganisatie|huurdersvereniging|vereniging)\s+/iu,
      '',
    )
    .replace(/^(woningcorporatie|woningstichting|huurdersorganisatie|huurdersvereniging)\s+/iu, '')
    .trim()
  return kort === '' ? naam.trim() : kort
}

const VOLGORDE = { gemeente: 0, corporatie: 1, huurdersorganisatie: 2, anders: 3 } as const
const MAX_NAAM = 120

/** 'Gemeente · corporatie · huurdersorganisatie', after the parties; the title or file name when there are none. */
export function stelNaamVoor(partijen: readonly PartijInDocument[], anders: string): string {
  const namen = [...partijen]
    .sort((a, b) => VOLGORDE[a.rol] - VOLGORDE[b.rol])
    .map((p) => roepnaam(p.naam))
    .filter((n, i, alle) => n !== '' && alle.indexOf(n) === i)
  const naam = namen.length > 0 ? namen.join(' · ') : anders.trim()
  return naam.length <= MAX_NAAM ? naam : `${naam.slice(0, MAX_NAAM - 1).trimEnd()}…`
}

/** For in an address: lower case, digits and single hyphens, at most 80 long; 'samenwerking' when nothing is left. */
export function maakSlug(naam: string): string {
  const slug = zonderAccenten(naam)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return slug === '' ? 'samenwerking' : slug
}

/** The same slug, or the first free one after it: 'naam-2'. */
export function vrijeSlug(slug: string, bezet: ReadonlySet<string>): string {
  if (!bezet.has(slug)) return slug
  let n = 2
  while (bezet.has(`${slug}-${n}`)) n += 1
  return `${slug}-${n}`
}

/** What `maakSlug` can make; anything else is no slug. */
export function isSlug(tekst: string): boolean {
  return tekst.length <= 90 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(tekst)
}
