// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything a person can do to a parsed document, as pure functions: an `Ontleding` and an action in, the next
 * `Ontleding` or a refusal out.
 *
 * What always holds (bewerking.test.ts): every passage stays in exactly one piece; the source is never touched;
 * keys stay unique; every finding points at pieces that exist. Numbers are the document's own and change only when
 * a person changes them.
 */
import type { Antwoord } from './bevinding.ts'
import { nieuweSleutel, weiger } from './bewerking-basis.ts'
import type { Gereedschap, VeldWijziging } from './bewerking-basis.ts'
import { verplaatsOnderdeel } from './bewerking-plaats.ts'
import { splitsOnderdeel, voegSamen } from './bewerking-snede.ts'
import { volgTekst, wijzigOnderdeel } from './bewerking-velden.ts'
import {
  haalLegeAfspraakWeg,
  houdPlaats,
  vindEronder,
  vindPrestaties,
  voegLegeAfspraakToe,
} from './bewerking-weglaten.ts'
import { controleerDocument } from './documentgegevens.ts'
import type { Uitkomst } from './errors.ts'
import { LEGE_VELDEN, nameOnderdelen } from './ontleding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'
import type { Documentgegevens, RedenWeggelaten } from './overeenkomst.ts'

export type { Gereedschap, VeldWijziging } from './bewerking-basis.ts'

export type Actie =
  | {
      readonly soort: 'wijzig_soort'
      readonly sleutel: string
      readonly naar: Onderdeelsoort
      /** Only for `naar: 'weggelaten'`; 'door_gebruiker' when absent. */
      readonly reden?: RedenWeggelaten
      /**
       * Leave out this piece only. The prestaties of an afspraak stay, on an afspraak without text; what stands under
       * a heading comes under the heading before it.
       */
      readonly alleen?: true
    }
  | { readonly soort: 'wijzig'; readonly sleutel: string; readonly wijziging: VeldWijziging }
  /** `positie`: offset in the item's text where the second part starts. */
  | { readonly soort: 'splits'; readonly sleutel: string; readonly positie: number }
  | { readonly soort: 'voeg_samen'; readonly sleutel: string }
  | { readonly soort: 'verplaats'; readonly sleutel: string; readonly richting: 'op' | 'neer' }
  | {
      readonly soort: 'voeg_toe'
      /** The piece after which it comes; null: at the start. */
      readonly na: string | null
      readonly als: Exclude<Onderdeelsoort, 'weggelaten'>
      readonly nummer: string | null
      readonly tekst: string
      readonly jaar: number | null
    }
  /** Back to what it was before it was left out, or to `als`. */
  | { readonly soort: 'zet_terug'; readonly sleutel: string; readonly als?: Onderdeelsoort }
  | { readonly soort: 'wijzig_document'; readonly wijziging: Partial<Documentgegevens> }
  /** `bevinding`: index in `ontleding.bevindingen`. `antwoord: null` opens the question again. */
  | { readonly soort: 'beantwoord'; readonly bevinding: number; readonly antwoord: Antwoord | null }

/** Does all actions or none; the result is one step for undo. */
export function bewerk(
  ontleding: Ontleding,
  acties: readonly Actie[],
  gereedschap: Gereedschap,
): Uitkomst<Ontleding> {
  let nu = ontleding
  for (const actie of acties) {
    const uitkomst = doe(nu, actie, gereedschap)
    if (!uitkomst.ok) return uitkomst
    nu = volgNamen(nu, uitkomst.waarde)
  }
  return { ok: true, waarde: nu }
}

function doe(ontleding: Ontleding, actie: Actie, gereedschap: Gereedschap): Uitkomst<Ontleding> {
  switch (actie.soort) {
    case 'beantwoord':
      return beantwoord(ontleding, actie.bevinding, actie.antwoord)
    case 'wijzig_document': {
      const document = { ...ontleding.document, ...actie.wijziging }
      const fout = controleerDocument(document)
      return fout ?? { ok: true, waarde: { ...ontleding, document } }
    }
    case 'voeg_toe':
      return voegToe(ontleding, actie, gereedschap)
  }
  const index = ontleding.onderdelen.findIndex((o) => o.sleutel === actie.sleutel)
  const deel = ontleding.onderdelen[index]
  if (!deel) return { ok: false, fout: 'niet_gevonden', gegevens: { sleutel: actie.sleutel } }
  switch (actie.soort) {
    case 'wijzig_soort':
      return { ok: true, waarde: geefSoort(ontleding, index, actie, gereedschap) }
    case 'zet_terug': {
      if (deel.soort !== 'weggelaten') return weiger('soort', 'staat_al_in_de_lijst', deel.sleutel)
      const eerder = deel.eerder?.soort
      const naar =
        actie.als ?? (eerder === undefined || eerder === 'weggelaten' ? 'inleiding' : eerder)
      return { ok: true, waarde: zetTerug(ontleding, index, naar, gereedschap) }
    }
    case 'wijzig': {
      const uitkomst = wijzigOnderdeel(deel, actie.wijziging, ontleding.document, gereedschap)
      return uitkomst.ok ? vervang(ontleding, index, uitkomst.waarde) : uitkomst
    }
    case 'splits':
      return splitsOnderdeel(ontleding, index, actie.positie, gereedschap)
    case 'voeg_samen':
      return voegSamen(ontleding, index, gereedschap)
    case 'verplaats':
      return verplaatsOnderdeel(ontleding, index, actie.richting)
  }
}

function vervang(ontleding: Ontleding, index: number, deel: Onderdeel): Uitkomst<Ontleding> {
  return { ok: true, waarde: { ...ontleding, onderdelen: ontleding.onderdelen.with(index, deel) } }
}

type NaarSoort = Omit<Extract<Actie, { soort: 'wijzig_soort' }>, 'soort' | 'sleutel'>

/** What stands under a piece that is left out goes along, unless `alleen`; prestaties never go to another afspraak then. */
function geefSoort(
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
function zetTerug(
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

const HEEFT_VELDEN: ReadonlySet<Onderdeelsoort> = new Set(['afspraak', 'prestatie'])

function wijzigSoort(
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

function voegToe(
  ontleding: Ontleding,
  actie: Extract<Actie, { soort: 'voeg_toe' }>,
  gereedschap: Gereedschap,
): Uitkomst<Ontleding> {
  const leeg: Onderdeel = {
    sleutel: nieuweSleutel(ontleding),
    soort: actie.als,
    nummer: null,
    tekst: '',
    passages: [],
    jaar: null,
    reden: null,
    kolommen: null,
    velden: null,
    looptijd_tot: null,
  }
  const { nummer, tekst } = actie
  const jaar =
    actie.als === 'prestatie' ? (actie.jaar ?? ontleding.document.prestatiejaar) : actie.jaar
  const uitkomst = wijzigOnderdeel(leeg, { nummer, tekst, jaar }, ontleding.document, gereedschap)
  if (!uitkomst.ok) return uitkomst
  const deel = HEEFT_VELDEN.has(actie.als)
    ? {
        ...uitkomst.waarde,
        velden: gereedschap.leesVelden?.(uitkomst.waarde, ontleding.document) ?? LEGE_VELDEN,
      }
    : uitkomst.waarde
  const na = ontleding.onderdelen.findIndex((o) => o.sleutel === actie.na)
  if (actie.na !== null && na < 0)
    return { ok: false, fout: 'niet_gevonden', gegevens: { sleutel: actie.na } }
  const onderdelen = ontleding.onderdelen.toSpliced(na + 1, 0, deel)
  return { ok: true, waarde: { ...ontleding, onderdelen } }
}

function beantwoord(
  ontleding: Ontleding,
  index: number,
  antwoord: Antwoord | null,
): Uitkomst<Ontleding> {
  const bevinding = ontleding.bevindingen[index]
  if (!bevinding) return { ok: false, fout: 'niet_gevonden', gegevens: { bevinding: index } }
  if (antwoord?.soort === 'lezing' && bevinding.citaten[antwoord.citaat] === undefined)
    return weiger('antwoord', 'geen_keuze')
  const { antwoord: _, ...rest } = bevinding
  const bevindingen = ontleding.bevindingen.with(
    index,
    antwoord === null ? rest : { ...rest, antwoord },
  )
  return { ok: true, waarde: { ...ontleding, bevindingen } }
}

/** The annexes name the items that point to them by number; after a change those names follow. */
function volgNamen(oud: Ontleding, nieuw: Ontleding): Ontleding {
  if (oud.onderdelen === nieuw.onderdelen) return nieuw
  if (!nieuw.document.bijlagen.some((b) => b.vindplaats.length > 0)) return nieuw
  const sleutels = new Map<string, string>()
  for (const [sleutel, naam] of nameOnderdelen(oud.onderdelen))
    if (!sleutels.has(naam)) sleutels.set(naam, sleutel)
  const namen = nameOnderdelen(nieuw.onderdelen)
  const bijlagen = nieuw.document.bijlagen.map((b) => ({
    ...b,
    vindplaats: b.vindplaats.map((naam) => {
      const sleutel = sleutels.get(naam)
      if (sleutel === undefined) return naam
      // Left out: the name stays, for when it is brought back.
      return namen.get(sleutel) ?? naam
    }),
  }))
  return { ...nieuw, document: { ...nieuw.document, bijlagen } }
}
