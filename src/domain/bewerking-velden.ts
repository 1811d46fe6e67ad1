// SPDX-License-Identifier: EUPL-1.2
/** Editing the text, number and fields of one piece, with the refusals that a form shows beside its field. */
import { isGelijk } from './gelijk.ts'
import { weiger } from './bewerking-basis.ts'
import type { Gereedschap, VeldWijziging } from './bewerking-basis.ts'
import { isJaar } from './documentgegevens.ts'
import type { Uitkomst, Weigering } from './errors.ts'
import type { Onderdeel } from './ontleding.ts'
import { HARDHEDEN, STREKKINGEN, TERMIJNSOORTEN, TOETSVORMEN } from './overeenkomst.ts'
import type { Documentgegevens, Termijn, Velden } from './overeenkomst.ts'

/** Longer is no item but a chapter; it also keeps a form from filling the disk. */
const LANGSTE_TEKST = 50_000

/** The fields are what the parser proposes for this text, so that nothing a person set can be lost by reading again. */
export function zijnZelfGelezen(
  deel: Onderdeel,
  document: Documentgegevens,
  gereedschap: Gereedschap,
): boolean {
  if (!gereedschap.leesVelden || !deel.velden) return false
  return isGelijk(gereedschap.leesVelden(deel, document), deel.velden)
}

export function wijzigOnderdeel(
  deel: Onderdeel,
  wijziging: VeldWijziging,
  document: Documentgegevens,
  gereedschap: Gereedschap,
): Uitkomst<Onderdeel> {
  const { nummer, tekst, jaar, looptijd_tot, ...veldWijziging } = wijziging
  const nieuw: Onderdeel = {
    ...deel,
    nummer: nummer === undefined ? deel.nummer : normaliseerNummer(nummer),
    tekst: tekst === undefined ? deel.tekst : tekst.replace(/\s+/gu, ' ').trim(),
    jaar: jaar === undefined ? deel.jaar : jaar,
    looptijd_tot: looptijd_tot === undefined ? deel.looptijd_tot : looptijd_tot,
  }
  if (nieuw.tekst === '' && deel.tekst !== '') return weiger('tekst', 'leeg', deel.sleutel)
  if (nieuw.tekst === '' && nieuw.nummer === null) return weiger('tekst', 'leeg', deel.sleutel)
  if (nieuw.tekst.length > LANGSTE_TEKST) return weiger('tekst', 'te_lang', deel.sleutel)
  if ((nieuw.nummer?.length ?? 0) > 40) return weiger('nummer', 'te_lang', deel.sleutel)
  if (nieuw.jaar !== null && !isJaar(nieuw.jaar)) return weiger('jaar', 'geen_jaar', deel.sleutel)
  if (nieuw.looptijd_tot !== null && !isJaar(nieuw.looptijd_tot))
    return weiger('looptijd_tot', 'geen_jaar', deel.sleutel)
  if (!deel.velden) return { ok: true, waarde: nieuw }

  const opnieuw =
    nieuw.tekst !== deel.tekst && zijnZelfGelezen(deel, document, gereedschap)
      ? gereedschap.leesVelden?.(nieuw, document)
      : undefined
  const basis = opnieuw ?? volgTekst(deel.velden, deel.tekst, nieuw.tekst)
  const velden: Velden = { ...basis, ...veldWijziging }
  const fout = controleerVelden(velden, nieuw)
  return fout ?? { ok: true, waarde: { ...nieuw, velden } }
}

function normaliseerNummer(nummer: string | null): string | null {
  const kort = nummer?.replace(/\s+/gu, ' ').trim() ?? ''
  return kort === '' ? null : kort
}

/** Markings and references look up their words in the new text; what is no longer there goes. */
export function volgTekst(velden: Velden, oud: string, nieuw: string): Velden {
  if (oud === nieuw) return velden
  const volg = <T extends { van: number; tot: number }>(lijst: readonly T[]): T[] => {
    let vanaf = 0
    return lijst.flatMap((m) => {
      const woorden = oud.slice(m.van, m.tot)
      const daar = nieuw.indexOf(woorden, vanaf)
      const plek = daar >= 0 ? daar : nieuw.indexOf(woorden)
      if (plek < 0 || woorden === '') return []
      if (daar >= 0) vanaf = daar + 1
      return [{ ...m, van: plek, tot: plek + woorden.length }]
    })
  }
  return {
    ...velden,
    getallen: velden.getallen.filter((g) => nieuw.includes(g.tekst)),
    markeringen: volg(velden.markeringen),
    verwijzingen: volg(velden.verwijzingen),
  }
}

function controleerVelden(velden: Velden, deel: Onderdeel): Weigering | null {
  const { sleutel, tekst } = deel
  if (!TOETSVORMEN.includes(velden.toetsvorm)) return weiger('toetsvorm', 'geen_keuze', sleutel)
  if (!HARDHEDEN.includes(velden.hardheid)) return weiger('hardheid', 'geen_keuze', sleutel)
  if (velden.bijlage !== null && !(Number.isInteger(velden.bijlage) && velden.bijlage >= 0))
    return weiger('bijlage', 'geen_getal', sleutel)
  for (const [i, getal] of velden.getallen.entries()) {
    if (!Number.isFinite(getal.waarde)) return weiger(`getal_${i}_waarde`, 'geen_getal', sleutel)
    if (!STREKKINGEN.includes(getal.strekking))
      return weiger(`getal_${i}_strekking`, 'geen_keuze', sleutel)
    if (getal.tekst === '' || !tekst.includes(getal.tekst))
      return weiger(`getal_${i}_tekst`, 'niet_in_tekst', sleutel)
  }
  return controleerTermijn(velden.termijn, sleutel)
}

function controleerTermijn(termijn: Termijn, sleutel: string): Weigering | null {
  if (!TERMIJNSOORTEN.includes(termijn.soort)) return weiger('termijn', 'geen_keuze', sleutel)
  if (termijn.jaar !== undefined && !isJaar(termijn.jaar))
    return weiger('termijn_jaar', 'geen_jaar', sleutel)
  if (termijn.kwartaal !== undefined && ![1, 2, 3, 4].includes(termijn.kwartaal))
    return weiger('termijn_kwartaal', 'geen_keuze', sleutel)
  if (termijn.datum !== undefined && !isDatum(termijn.datum))
    return weiger('termijn_datum', 'geen_datum', sleutel)
  if (termijn.soort === 'kwartaal' && termijn.kwartaal === undefined)
    return weiger('termijn_kwartaal', 'leeg', sleutel)
  if (termijn.soort === 'jaar' && termijn.jaar === undefined)
    return weiger('termijn_jaar', 'leeg', sleutel)
  return null
}

/** ISO date that exists: '2026-02-30' does not. */
export function isDatum(datum: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum)
  if (!m) return false
  const [jaar, maand, dag] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const dagen = [31, jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28, 31, 30]
  dagen.push(31, 30, 31, 31, 30, 31, 30, 31)
  return isJaar(jaar) && dag >= 1 && dag <= (dagen[maand - 1] ?? 0)
}
