// SPDX-License-Identifier: EUPL-1.2
/**
 * What people put right in one item while its document was checked, before it was first saved: that stands in the
 * steps of the working form, and belongs in the history of the item.
 */
import { isGelijk } from './gelijk.ts'
import type { Onderdeel } from './ontleding.ts'
import type { Id, LogRegel } from './register.ts'
import type { Stap } from './stap.ts'

interface NagekekenItem {
  readonly id: Id
  readonly soort: 'afspraak' | 'prestatie'
  /** As people call it now. */
  readonly naam: string
  /** The piece of the working form that it comes from. */
  readonly sleutel: string
}

interface GenomenStap {
  readonly versietoken: number
  readonly wat: string
  readonly wie: string
  /** ISO date-time, UTC. */
  readonly tijdstip: string
  readonly stap: Stap
}

function inhoud(o: Onderdeel): Readonly<Record<string, unknown>> {
  const { soort, nummer, tekst, jaar, looptijd_tot, velden } = o
  const basis = { soort, nummer, tekst, jaar, looptijd_tot }
  if (!velden) return basis
  // Marks and references are places in the text: they follow it.
  const { markeringen: _, verwijzingen: __, ...eigen } = velden
  return { ...basis, ...eigen }
}

/** One line per step and item that it changed, newest first. `stappen`: those that were not taken back, oldest first. */
export function vindNagekeken(
  items: readonly NagekekenItem[],
  stappen: readonly GenomenStap[],
): readonly LogRegel[] {
  return stappen
    .flatMap(({ versietoken, wat, wie, tijdstip, stap }) =>
      items.flatMap((item): LogRegel[] => {
        const zoek = (lijst: readonly Onderdeel[] | undefined) =>
          lijst?.find((o) => o.sleutel === item.sleutel)
        const na = zoek(stap.onderdelen?.na)
        if (!na) return []
        const eigen = zoek(stap.onderdelen?.voor)
        const heel = wat === 'gesplitst' && !eigen ? stap.onderdelen?.voor[0] : undefined
        if (eigen && isGelijk(inhoud(eigen), inhoud(na))) return []
        const regel = {
          id: `${item.id}-${String(versietoken)}`,
          tijdstip,
          wie,
          wat: 'ontleding_bewerkt' as const,
          soort: item.soort,
          onderdeelId: item.id,
        }
        const { naam } = item
        // The second part of a split was the end of the piece it came from.
        if (heel)
          return [
            {
              ...regel,
              voor: { tekst: heel.tekst },
              na: { naam, stap: 'afgesplitst', tekst: na.tekst },
            },
          ]
        return [
          {
            ...regel,
            voor: eigen ? inhoud(eigen) : null,
            na: { naam, stap: wat, ...inhoud(na) },
          },
        ]
      }),
    )
    .toReversed()
}
