// SPDX-License-Identifier: EUPL-1.2
/** Reads the posted fields of one item back into `Velden`, or says per field what is not right. Pure. */
import {
  type Betrokkene,
  type Getal,
  HARDHEDEN,
  type Markering,
  STREKKINGEN,
  TERMIJNSOORTEN,
  type Termijn,
  TOETSVORMEN,
  type Velden,
} from '../domain/overeenkomst.ts'
import type { VeldFout } from './ui/Melding.tsx'

export type VeldenUitkomst =
  | { readonly ok: true; readonly velden: Velden }
  | {
      readonly ok: false
      readonly fouten: readonly VeldFout[]
      /** As far as it could be read: to show the form again with what the person filled in. */
      readonly ingevuld: Velden
    }

type Formulier = Pick<FormData | URLSearchParams, 'get' | 'getAll'>

const MEESTE_GETALLEN = 50
const LANGSTE_NAAM = 120

function woord(form: Formulier, naam: string): string {
  const waarde = form.get(naam)
  return typeof waarde === 'string' ? waarde.trim() : ''
}

/** '1.234,5' and '1234.5' → 1234.5; null when it is no number. */
export function leesGetal(tekst: string): number | null {
  const kaal = tekst.replace(/[\s\u00a0€%]/g, '')
  if (!/^-?\d[\d.,]*$/.test(kaal)) return null
  const nl = kaal.includes(',')
    ? kaal.replaceAll('.', '').replace(',', '.')
    : /^-?\d{1,3}(?:\.\d{3})+$/.test(kaal)
      ? kaal.replaceAll('.', '')
      : kaal
  const n = Number(nl)
  return Number.isFinite(n) ? n : null
}

function isDatum(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const d = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(d.getTime()) && d.toISOString().startsWith(iso)
}

/** `huidig`: the order stays when nobody came or went. */
function leesWie(
  form: Formulier,
  naam: string,
  huidig: readonly Betrokkene[],
): readonly Betrokkene[] {
  const gekozen = form.getAll(naam).filter((w): w is string => typeof w === 'string')
  const vast = gekozen.filter((w): w is Betrokkene =>
    /^(?:gemeente|corporatie|huurdersorganisatie|partijen|energiewerkgroep|platform-huurdersorganisaties|other:[^\p{Cc}]{1,400})$/u.test(
      w,
    ),
  )
  const anders = woord(form, `${naam}_anders`)
    .split(/[,;\n]/)
    .map((n) => n.trim().replace(/\s+/g, ' ').slice(0, LANGSTE_NAAM))
    .filter(Boolean)
    .map((n): Betrokkene => `other:${n}`)
  const wie = new Set([...vast, ...anders])
  const zelfde = wie.size === huidig.length && huidig.every((w) => wie.has(w))
  return zelfde ? huidig : [...wie]
}

function leesTermijn(form: Formulier, fouten: VeldFout[]): Termijn {
  const soort = TERMIJNSOORTEN.find((s) => s === woord(form, 'termijn_soort')) ?? 'geen'
  const jaarTekst = woord(form, 'termijn_jaar')
  const datum = woord(form, 'termijn_datum')
  const kwartaal = Number(woord(form, 'termijn_kwartaal'))
  const ritme = woord(form, 'termijn_ritme').slice(0, 200)
  const jaar = /^(?:19|20|21)\d{2}$/.test(jaarTekst) ? Number(jaarTekst) : undefined
  if (jaarTekst && jaar === undefined)
    fouten.push({
      veld: 'veld-termijn_jaar',
      tekst: 'Vul een jaar in van vier cijfers, zoals 2027',
    })
  if (datum && !isDatum(datum))
    fouten.push({ veld: 'veld-termijn_datum', tekst: 'Vul een datum in die bestaat' })
  if (soort === 'kwartaal' && !(kwartaal >= 1 && kwartaal <= 4))
    fouten.push({ veld: 'veld-termijn_kwartaal', tekst: 'Kies het kwartaal' })
  if (soort === 'uiterlijk' && !datum && jaar === undefined)
    fouten.push({ veld: 'veld-termijn_datum', tekst: 'Vul de datum of het jaar in' })
  return {
    soort,
    ...(kwartaal >= 1 && kwartaal <= 4 ? { kwartaal } : {}),
    ...(jaar === undefined ? {} : { jaar }),
    ...(datum ? { datum } : {}),
    ...(datum && soort === 'doorlopend' && woord(form, 'termijn_vanaf') !== ''
      ? { vanaf: true }
      : {}),
    ...(ritme ? { ritme } : {}),
  }
}

function leesGetallen(
  form: Formulier,
  tekst: string,
  huidig: readonly Getal[],
  fouten: VeldFout[],
): Getal[] {
  const aantal = Math.min(Number(woord(form, 'getal_aantal')) || 0, MEESTE_GETALLEN)
  const getallen: Getal[] = []
  for (let i = 0; i < aantal; i++) {
    const naam = `getal_${String(i)}`
    const citaat = woord(form, `${naam}_tekst`)
    if (!citaat) continue
    const waarde = leesGetal(woord(form, `${naam}_waarde`))
    if (!tekst.includes(citaat))
      fouten.push({
        veld: `veld-${naam}_tekst`,
        tekst: `Neem de woorden letterlijk uit de tekst over: ‘${citaat}’ staat er niet zo`,
      })
    if (waarde === null)
      fouten.push({
        veld: `veld-${naam}_waarde`,
        tekst: `Vul bij ‘${citaat}’ een getal in, zoals 136 of 575,03`,
      })
    const impliciet = huidig.find((g) => g.tekst === citaat)?.impliciet
    getallen.push({
      waarde: waarde ?? 0,
      eenheid: woord(form, `${naam}_eenheid`).slice(0, LANGSTE_NAAM),
      strekking: STREKKINGEN.find((s) => s === woord(form, `${naam}_strekking`)) ?? 'precies',
      tekst: citaat,
      norm: woord(form, `${naam}_norm`) === 'ja',
      ...(impliciet ? { impliciet } : {}),
    })
  }
  return getallen
}

/** Marks of the numbers follow the numbers; the others stay. */
function markeringen(tekst: string, huidig: Velden, getallen: readonly Getal[]): Markering[] {
  const gebruikt = new Map<string, number>()
  const nieuw = getallen.flatMap((g): Markering[] => {
    const van = tekst.indexOf(g.tekst, gebruikt.get(g.tekst) ?? 0)
    if (van < 0) return []
    gebruikt.set(g.tekst, van + g.tekst.length)
    return [{ soort: 'getal', van, tot: van + g.tekst.length }]
  })
  return [...huidig.markeringen.filter((m) => m.soort !== 'getal'), ...nieuw].sort(
    (a, b) => a.van - b.van,
  )
}

/** `tekst` is the text of the item (which does not change here); `huidig` are its fields before. */
export function leesVeldenFormulier(
  form: Formulier,
  tekst: string,
  huidig: Velden,
): VeldenUitkomst {
  const fouten: VeldFout[] = []
  const trekkers = leesWie(form, 'trekkers', huidig.trekkers)
  const termijn = leesTermijn(form, fouten)
  const getallen = leesGetallen(form, tekst, huidig.getallen, fouten)
  const toetsvorm = TOETSVORMEN.find((t) => t === woord(form, 'toetsvorm'))
  const hardheid = HARDHEDEN.find((h) => h === woord(form, 'hardheid'))
  const bijlage = woord(form, 'bijlage')
  if (!toetsvorm) fouten.push({ veld: 'veld-toetsvorm', tekst: 'Kies de soort toets' })
  if (!hardheid) fouten.push({ veld: 'veld-hardheid', tekst: 'Kies de hardheid' })
  if (bijlage && !/^\d{1,3}$/.test(bijlage))
    fouten.push({ veld: 'veld-bijlage', tekst: 'Vul het nummer van de bijlage in, zoals 3' })
  const zelfde = JSON.stringify(trekkers) === JSON.stringify(huidig.trekkers)
  const velden: Velden = {
    trekkers,
    // a person who chose somebody else has said who it is
    trekkers_afgeleid: zelfde && huidig.trekkers_afgeleid,
    betrokkenen: leesWie(form, 'betrokkenen', huidig.betrokkenen),
    termijn,
    getallen,
    toetsvorm: toetsvorm ?? huidig.toetsvorm,
    hardheid: hardheid ?? huidig.hardheid,
    levering: woord(form, 'levering') === 'ja',
    bijlage: /^\d{1,3}$/.test(bijlage) ? Number(bijlage) : null,
    markeringen: markeringen(tekst, huidig, getallen),
    verwijzingen: huidig.verwijzingen,
  }
  return fouten.length > 0 ? { ok: false, fouten, ingevuld: velden } : { ok: true, velden }
}

/** Only what differs, so that a change touches no more than the person touched. */
export function verschil(oud: Velden, nieuw: Velden): Partial<Velden> {
  const uit: Partial<Record<keyof Velden, unknown>> = {}
  for (const veld of Object.keys(nieuw) as (keyof Velden)[])
    if (JSON.stringify(oud[veld]) !== JSON.stringify(nieuw[veld])) uit[veld] = nieuw[veld]
  return uit as Partial<Velden>
}
