// SPDX-License-Identifier: EUPL-1.2
/** What falls in which year and quarter, from the termijn of each item. */
import type { Termijn } from './overeenkomst.ts'
import type { Tijdlijn, TijdlijnItem } from './overzicht.ts'
import type { PijlerInRegister } from './register.ts'
import { alleAfspraken } from './samenvatting.ts'

type Kwartaal = 1 | 2 | 3 | 4

/** The quarter that a termijn names or that its date lies in; null when it names none. */
export function kwartaalVan(termijn: Termijn): Kwartaal | null {
  const k = termijn.kwartaal
  if (k === 1 || k === 2 || k === 3 || k === 4) return k
  const maand = Number(termijn.datum?.slice(5, 7) ?? 0)
  if (!(maand >= 1 && maand <= 12)) return null
  return Math.ceil(maand / 3) as Kwartaal
}

/** The year that an item falls in: of its date, of its termijn, or its own; null when the text tells none. */
function jaarVan(termijn: Termijn, jaar: number | null): number | null {
  const uitDatum = Number(termijn.datum?.slice(0, 4) ?? 0)
  return uitDatum > 0 ? uitDatum : (termijn.jaar ?? jaar)
}

/**
 * One per year, ascending. An afspraak only comes in when its own text names a year: what runs all through the
 * looptijd would say nothing about this year. Within a year by quarter, then by date; what has no quarter comes last.
 */
export function maakTijdlijnen(pijlers: readonly PijlerInRegister[]): Tijdlijn[] {
  const jaren = new Map<number, TijdlijnItem[]>()
  const zet = (jaar: number | null, item: TijdlijnItem): void => {
    if (jaar === null) return
    const lijst = jaren.get(jaar)
    if (lijst) lijst.push(item)
    else jaren.set(jaar, [item])
  }
  for (const a of alleAfspraken(pijlers)) {
    const plaats = (t: Termijn) => ({
      kwartaal: kwartaalVan(t),
      datum: t.datum ?? null,
      ritme: t.ritme ?? null,
    })
    const basis = { adres: a.adres, nummer: a.nummer }
    zet(jaarVan(a.termijn, null), {
      ...basis,
      ...plaats(a.termijn),
      id: a.id,
      soort: 'afspraak',
      volgnummer: null,
      tekst: a.tekst,
      trekkers: a.trekkers,
    })
    const tellers = new Map<number | null, number>()
    for (const x of a.prestaties) {
      const volgnummer = (tellers.get(x.jaar) ?? 0) + 1
      tellers.set(x.jaar, volgnummer)
      zet(jaarVan(x.termijn, x.jaar), {
        ...basis,
        ...plaats(x.termijn),
        id: x.id,
        soort: 'prestatie',
        volgnummer,
        tekst: x.tekst,
        trekkers: x.trekkers,
      })
    }
  }
  return [...jaren]
    .sort(([a], [b]) => a - b)
    .map(([jaar, items]) => ({
      jaar,
      // stable: document order within a quarter and date
      items: items.toSorted(
        (a, b) =>
          (a.kwartaal ?? 5) - (b.kwartaal ?? 5) || (a.datum ?? '9').localeCompare(b.datum ?? '9'),
      ),
    }))
}
