// SPDX-License-Identifier: EUPL-1.2
/** Giving a piece another kind, leaving it out and bringing it back, with what stands under it. */
import type { Gereedschap } from './bewerking-basis.ts'
import { volgTekst } from './bewerking-velden.ts'
import {
  haalLegeAfspraakWeg,
  houdPlaats,
  vindEronder,
  vindPrestaties,
  voegLegeAfspraakToe,
} from './bewerking-weglaten.ts'
import { LEGE_VELDEN } from './ontleding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'
import type { RedenWeggelaten } from './overeenkomst.ts'

interface NaarSoort {
  readonly naar: Onderdeelsoort
  readonly reden?: RedenWeggelaten
  readonly alleen?: true
}

/** What stands under a piece that is left out goes along, unless `alleen`; prestaties never go to another afspraak then. */
export function geefSoort(
  ontleding: Ontleding,
  index: number,
  naar: NaarSoort,
  gereedschap: Gereedschap,
): Ontleding {
  const deel = ontleding.onderdelen[index]
  if (!deel) return ontleding
  const weg = naar.naar === 'weggelaten'
  const eronder = naar.naar === 'afspraak' ? [] : vindPrestaties(ontleding.onderdelen, index)
  const mee = new Set(weg && !naar.alleen ? vindEronder(ontleding.onderdelen, index) : [])
  let afspraak: string | null = null
  let paragraaf: string | null = null
  const nieuw: Ontleding = {
    ...ontleding,
    onderdelen: ontleding.onderdelen.map((o, i) => {
      if (i === index) return wijzigSoort(ontleding, o, naar, gereedschap)
      if (!mee.has(i)) return o
      // Each comes back with the piece that it hung on.
      if (o.soort === 'paragraaf') [paragraaf, afspraak] = [o.sleutel, null]
      const kop = paragraaf ?? deel.sleutel
      const aan = o.soort === 'prestatie' ? (afspraak ?? kop) : o.soort === 'paragraaf' ? null : kop
      if (o.soort === 'afspraak') afspraak = o.sleutel
      const los = wijzigSoort(ontleding, o, naar, gereedschap)
      return los.eerder ? { ...los, eerder: { ...los.eerder, mee: aan ?? deel.sleutel } } : los
    }),
  }
  if (naar.naar === 'afspraak' && deel.eerder?.soort === 'afspraak')
    return haalLegeAfspraakWeg(nieuw, index)
  // Under a heading they hang on an afspraak without text by themselves.
  return eronder.length > 0 && mee.size === 0 && (weg || naar.naar === 'inleiding')
    ? voegLegeAfspraakToe(nieuw, index + 1)
    : nieuw
}

/** A piece brings back what went along with it, and what went along with that. */
export function zetTerug(
  ontleding: Ontleding,
  index: number,
  naar: Onderdeelsoort,
  gereedschap: Gereedschap,
): Ontleding {
  const deel = ontleding.onderdelen[index]
  if (!deel) return ontleding
  const terug = geefSoort(ontleding, index, { naar }, gereedschap)
  const mee = deel.eerder?.mee
  if (naar === 'prestatie' && mee !== undefined) return houdPlaats(terug, index, mee)
  if (naar !== 'afspraak' && naar !== deel.eerder?.soort) return terug
  const dezelfde = new Set([deel.sleutel])
  return {
    ...terug,
    onderdelen: terug.onderdelen.map((o) => {
      if (o.soort !== 'weggelaten' || !o.eerder || !dezelfde.has(o.eerder.mee ?? '')) return o
      dezelfde.add(o.sleutel)
      return wijzigSoort(terug, o, { naar: o.eerder.soort }, gereedschap)
    }),
  }
}

export const HEEFT_VELDEN: ReadonlySet<Onderdeelsoort> = new Set(['afspraak', 'prestatie'])

export function wijzigSoort(
  ontleding: Ontleding,
  deel: Onderdeel,
  naar: { readonly naar: Onderdeelsoort; readonly reden?: RedenWeggelaten },
  gereedschap: Gereedschap,
): Onderdeel {
  if (naar.naar === deel.soort && (naar.reden ?? deel.reden) === deel.reden) return deel
  const terug = deel.eerder?.soort === naar.naar ? deel.eerder : null
  const { eerder: _, ...rest } = deel
  const kaal: Onderdeel = {
    ...rest,
    soort: naar.naar,
    reden: naar.naar === 'weggelaten' ? (naar.reden ?? terug?.reden ?? 'door_gebruiker') : null,
    jaar:
      naar.naar === 'prestatie'
        ? (deel.jaar ?? terug?.jaar ?? deel.eerder?.jaar ?? ontleding.document.prestatiejaar)
        : null,
    looptijd_tot:
      naar.naar === 'afspraak' ? (deel.looptijd_tot ?? terug?.looptijd_tot ?? null) : null,
    velden: null,
    eerder: {
      soort: deel.soort,
      tekst: deel.velden ? deel.tekst : (deel.eerder?.tekst ?? deel.tekst),
      reden: deel.reden,
      jaar: deel.jaar ?? deel.eerder?.jaar ?? null,
      velden: deel.velden ?? deel.eerder?.velden ?? null,
      looptijd_tot: deel.looptijd_tot ?? deel.eerder?.looptijd_tot ?? null,
    },
  }
  // Left out by a person and brought back: as if nothing happened.
  const schoon = terug && deel.reden === 'door_gebruiker' ? zonderEerder(kaal) : kaal
  if (!HEEFT_VELDEN.has(naar.naar)) return schoon
  const velden =
    deel.velden ??
    (deel.eerder?.velden ? volgTekst(deel.eerder.velden, deel.eerder.tekst, deel.tekst) : null) ??
    gereedschap.leesVelden?.(kaal, ontleding.document) ??
    LEGE_VELDEN
  return { ...schoon, velden }
}

function zonderEerder(deel: Onderdeel): Onderdeel {
  const { eerder: _, ...rest } = deel
  return rest
}
