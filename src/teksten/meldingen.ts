// SPDX-License-Identifier: EUPL-1.2
/** Confirmations after an act. The code travels in the address (`?melding=…`), the sentence never does. */
export interface MeldingTekst {
  readonly kop: string
  readonly uitleg: string | null
}

export const MELDINGEN: Readonly<Record<string, MeldingTekst>> = {
  document_weggegooid: {
    kop: 'Het document is weggegooid',
    uitleg: 'Het register is niet veranderd. U kunt het bestand altijd opnieuw inlezen.',
  },
  concept_bewaard: {
    kop: 'De afspraken staan als concept in het register',
    uitleg: 'U kunt ze nog wijzigen. Ze gelden pas als u het concept vaststelt.',
  },
  vastgesteld: {
    kop: 'De afspraken zijn vastgesteld',
    uitleg: 'Deze versie geldt nu. Iedereen ziet dit.',
  },
  velden_bewaard: {
    kop: 'Uw wijziging is bewaard',
    uitleg: 'Iedereen ziet dit nu. Wat er eerst stond, blijft in de geschiedenis staan.',
  },
}

/** The confirmation for a code from the address; null for anything unknown. */
export function meldingTekst(code: string | undefined): MeldingTekst | null {
  return code !== undefined && Object.hasOwn(MELDINGEN, code) ? (MELDINGEN[code] ?? null) : null
}
