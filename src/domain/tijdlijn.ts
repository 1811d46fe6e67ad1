// SPDX-License-Identifier: EUPL-1.2
/** What falls in which year and quarter, from the termijn of each item. */
import type { Documentgegevens, Termijn } from './overeenkomst.ts'
import type { Tijdlijn, TijdlijnItem } from './overzicht.ts'
import { noemPartijen } from './genoemd.ts'
import { startVolgnummers } from './itemnaam.ts'
import type {
  AfspraakInRegister,
  Partij,
  PijlerInRegister,
  PrestatieInRegister,
} from './register.ts'
import { jarenVan } from './registerfilter.ts'
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

/** The year that the quarter and the date of an item are of; null when the text tells none. */
function jaarVan(termijn: Termijn, jaar: number | null): number | null {
  const uitDatum = Number(termijn.datum?.slice(0, 4) ?? 0)
  return uitDatum > 0 ? uitDatum : (termijn.jaar ?? jaar)
}

/**
 * One per year, ascending, with the same items as the filter of that year gives. Its quarter and date an item has in
 * the one year that they are of; in the others it runs on. Within a year by quarter, then by date; what has no quarter
 * comes last.
 */
export function maakTijdlijnen(
  pijlers: readonly PijlerInRegister[],
  looptijd: Documentgegevens['looptijd'],
  partijen: readonly Partij[] = [],
): Tijdlijn[] {
  const jaren = new Map<number, TijdlijnItem[]>()
  const zet = (
    bron: AfspraakInRegister | PrestatieInRegister,
    eigenJaar: number | null,
    item: TijdlijnItem,
  ): void => {
    const vast = jaarVan(bron.termijn, eigenJaar)
    for (const jaar of jarenVan(bron, eigenJaar, looptijd)) {
      const lijst = jaren.get(jaar) ?? []
      lijst.push(vast === null || jaar === vast ? item : { ...item, kwartaal: null, datum: null })
      jaren.set(jaar, lijst)
    }
  }
  for (const a of alleAfspraken(pijlers)) {
    const plaats = (t: Termijn) => ({
      kwartaal: kwartaalVan(t),
      datum: t.datum ?? null,
      ritme: t.ritme ?? null,
    })
    const basis = { adres: a.adres, nummer: a.nummer }
    zet(a, null, {
      ...basis,
      ...plaats(a.termijn),
      id: a.id,
      soort: 'afspraak',
      volgnummer: null,
      tekst: a.tekst,
      trekkers: a.trekkers,
      wie: noemPartijen(a.trekkers, a, partijen),
    })
    const volgnummerIn = startVolgnummers()
    for (const x of a.prestaties) {
      zet(x, x.jaar, {
        ...basis,
        ...plaats(x.termijn),
        id: x.id,
        soort: 'prestatie',
        volgnummer: volgnummerIn(x.jaar),
        tekst: x.tekst,
        trekkers: x.trekkers,
        wie: noemPartijen(x.trekkers, x, partijen),
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
