// SPDX-License-Identifier: EUPL-1.2
/** How the addresses of the reading pages are made, so that no page glues one together by itself. */
import type { Passage } from '../../domain/bron.ts'
import { AppError } from '../../domain/errors.ts'
import type { ItemKort } from '../../domain/overzicht.ts'
import type { Id } from '../../domain/register.ts'

/** Version in the address; absent is the one in force. */
export type Versie = number | undefined

const metVersie = (adres: string, versie: Versie): string =>
  versie === undefined
    ? adres
    : `${adres}${adres.includes('?') ? '&' : '?'}versie=${String(versie)}`

export function samenwerkingAdres(slug: string, versie?: Versie): string {
  return metVersie(`/samenwerkingen/${slug}`, versie)
}

/** The overview of a collaboration, at what falls in one year. */
export function jaarAdres(slug: string, jaar: number, versie?: Versie): string {
  return `${metVersie(`/samenwerkingen/${slug}?jaar=${String(jaar)}`, versie)}#jaar`
}

export function afsprakenAdres(slug: string, versie?: Versie): string {
  return metVersie(`/samenwerkingen/${slug}/afspraken`, versie)
}

/** `adres` is the address part of the register ('1.1.3', 'v4'). */
export function afspraakAdres(slug: string, adres: string, versie?: Versie): string {
  return metVersie(`/samenwerkingen/${slug}/afspraken/${encodeURIComponent(adres)}`, versie)
}

/** The form of an afspraak, or of one of its prestaties, in the same version. */
export function wijzigAdres(slug: string, adres: string, versie?: Versie, id?: string): string {
  const basis = `${afspraakAdres(slug, adres)}/wijzig`
  return metVersie(id === undefined ? basis : `${basis}?onderdeel=${id}`, versie)
}

export function bronAdres(slug: string, passage: Passage | null, versie?: Versie): string {
  const basis = `/samenwerkingen/${slug}/bron`
  if (!passage) return metVersie(basis, versie)
  return `${metVersie(`${basis}?van=${String(passage.van)}&tot=${String(passage.tot)}`, versie)}#r${String(passage.regel)}`
}

export function itemAdres(slug: string, item: ItemKort, versie?: Versie): string {
  return item.adres === null
    ? afsprakenAdres(slug, versie)
    : `${afspraakAdres(slug, item.adres, versie)}${item.soort === 'prestatie' ? `#${item.id}` : ''}`
}

/** The id of a pijler on the page Afspraken. Not its number: a document may have none, or one of them twice. */
export function pijlerAnker(pijler: { readonly id: Id }): string {
  return `pijler-${pijler.id}`
}

/** The id of a paragraaf on the page Afspraken. Not its number: many documents count them from 1 in every pijler. */
export function paragraafAnker(paragraaf: { readonly id: Id }): string {
  return `paragraaf-${paragraaf.id}`
}

/** `?versie=3`; absent or empty is the version in force. Refuses niet_gevonden: what no version can be called. */
export function leesVersie(waarde: string | undefined): Versie {
  if (waarde === undefined || waarde === '') return undefined
  if (!/^[1-9]\d{0,5}$/.test(waarde)) throw new AppError('niet_gevonden')
  return Number(waarde)
}
