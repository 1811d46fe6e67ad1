// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything a person can do to a parsed document, as pure functions: an `Ontleding` and an action in, the next
 * `Ontleding` or a refusal out.
 *
 * What always holds (bewerking.test.ts): every passage stays in exactly one piece; the source is never touched;
 * keys stay unique; every finding points at pieces that exist. Numbers are the document's own and change only when
 * a person changes them; the second part of a split item gets one of its own.
 */
import type { Antwoord } from './bevinding.ts'
import { nieuweSleutel, weiger } from './bewerking-basis.ts'
import type { Gereedschap, VeldWijziging } from './bewerking-basis.ts'
import { verplaatsOnderdeel } from './bewerking-plaats.ts'
import { geefSoort, HEEFT_VELDEN, wijzigSoort, zetTerug } from './bewerking-soort.ts'
import { splitsOnderdeel, voegSamen } from './bewerking-snede.ts'
import { wijzigOnderdeel } from './bewerking-velden.ts'
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
  | {
      readonly soort: 'splits'
      readonly sleutel: string
      /** Offset in the item's text where the second part starts. */
      readonly positie: number
      /** Kind of the second part; absent: the same. What stood under the item does not go along with another kind. */
      readonly als?: Onderdeelsoort
    }
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
    case 'splits': {
      const naar = actie.als ?? deel.soort
      const uitkomst = splitsOnderdeel(ontleding, index, actie.positie, naar, gereedschap)
      const rechts = uitkomst.ok ? uitkomst.waarde.onderdelen[index + 1] : undefined
      if (!uitkomst.ok || !rechts || naar === deel.soort) return uitkomst
      return vervang(
        uitkomst.waarde,
        index + 1,
        wijzigSoort(uitkomst.waarde, rechts, { naar }, gereedschap),
      )
    }
    case 'voeg_samen':
      return voegSamen(ontleding, index, gereedschap)
    case 'verplaats':
      return verplaatsOnderdeel(ontleding, index, actie.richting)
  }
}

function vervang(ontleding: Ontleding, index: number, deel: Onderdeel): Uitkomst<Ontleding> {
  return { ok: true, waarde: { ...ontleding, onderdelen: ontleding.onderdelen.with(index, deel) } }
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
