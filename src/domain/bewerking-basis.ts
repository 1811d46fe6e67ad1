// SPDX-License-Identifier: EUPL-1.2
/** What the operations of bewerking.ts share. */
import type { Bron } from './bron.ts'
import type { Weigering } from './errors.ts'
import type { Onderdeel, Ontleding } from './ontleding.ts'
import type { Documentgegevens, Velden } from './overeenkomst.ts'

/** Fields of an item that a person may set. Markings and references follow from the text. */
export type VeldWijziging = Partial<
  Pick<Onderdeel, 'nummer' | 'tekst' | 'jaar' | 'looptijd_tot'> &
    Omit<Velden, 'markeringen' | 'verwijzingen'>
>

export interface Gereedschap {
  readonly bron: Bron
  /** Proposes the fields of one item from its text. Without it a new item starts with empty fields. */
  readonly leesVelden?: (deel: Onderdeel, document: Documentgegevens) => Velden
}

export function weiger(veld: string, reden: string, sleutel?: string): Weigering {
  return {
    ok: false,
    fout: 'ongeldige_invoer',
    gegevens: sleutel === undefined ? { veld, reden } : { veld, reden, sleutel },
  }
}

/** A key that no piece has. */
export function nieuweSleutel(ontleding: Ontleding): string {
  const hoogste = ontleding.onderdelen.reduce((n, o) => {
    const m = /^o(\d+)$/.exec(o.sleutel)
    return m?.[1] === undefined ? n : Math.max(n, Number(m[1]))
  }, 0)
  return `o${hoogste + 1}`
}
