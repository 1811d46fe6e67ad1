// SPDX-License-Identifier: EUPL-1.2
/** A posted form as plain values. Files are read by the page that expects one. */
import { leesFormuliergegevens } from '../../formuliergegevens.ts'
import type { Verzoek } from '../../web.ts'

export interface Formulier {
  /** Trimmed; '' when absent. */
  readonly tekst: (naam: string) => string
  readonly lijst: (naam: string) => readonly string[]
  readonly vinkje: (naam: string) => boolean
  /** null when empty or not a whole number; NaN never comes out. */
  readonly geheel: (naam: string) => number | null
  readonly heeft: (naam: string) => boolean
  /** All text values, to give back to the person when they could not be kept. */
  readonly alles: readonly (readonly [naam: string, waarde: string])[]
}

export function maakFormulier(paren: readonly (readonly [string, string])[]): Formulier {
  const lijst = (naam: string) => paren.filter(([n]) => n === naam).map(([, w]) => w)
  const tekst = (naam: string) => lijst(naam).at(-1)?.trim() ?? ''
  return {
    tekst,
    lijst,
    vinkje: (naam) => tekst(naam) !== '',
    geheel: (naam) => {
      const ruw = tekst(naam)
      return /^-?\d{1,9}$/.test(ruw) ? Number(ruw) : null
    },
    heeft: (naam) => lijst(naam).length > 0,
    alles: paren,
  }
}

export async function leesFormulier(c: Verzoek): Promise<Formulier> {
  const gegevens = await leesFormuliergegevens(c)
  return maakFormulier(
    [...gegevens].flatMap(([naam, waarde]) =>
      typeof waarde === 'string' ? [[naam, waarde.replace(/\r\n?/g, '\n')] as const] : [],
    ),
  )
}

/** The version the person had before them; -1 never matches, so that a form without it cannot overwrite. */
export function versietokenVan(formulier: Formulier): number {
  return formulier.geheel('versietoken') ?? -1
}
