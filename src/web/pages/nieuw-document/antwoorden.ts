// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be answered to a doubt: radios made from the finding, some with a field. Each choice says which
 * corrections it means, so that an answer changes the ontleding in one step.
 */
import type { Antwoord, BevindingCode } from '../../../domain/bevinding.ts'
import type { Actie } from '../../../domain/bewerking.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Ontleding } from '../../../domain/ontleding.ts'
import { itemWoord } from '../../../teksten/nummers.ts'
import { opsomming, VAST } from '../../../teksten/opmaak.ts'
import { betrokkeneNaam } from '../../../teksten/partijen.ts'
import { termijnTekst } from '../../../teksten/velden.ts'
import { eigenKeuzes, type Keuzemogelijkheid } from './antwoord-keuzes.ts'
import type { Twijfel } from './twijfels.ts'

const NAKIJKEN: Keuzemogelijkheid = {
  waarde: 'nakijken',
  label: 'Nee, wij kijken ze na',
  hulp: 'U gaat naar Alles nakijken. Daar kunt u splitsen, samenvoegen en verplaatsen. De vraag blijft open.',
  antwoord: null,
}

export function keuzesVoor(twijfel: Twijfel, ontleding: Ontleding): readonly Keuzemogelijkheid[] {
  return [
    ...lezingen(twijfel, ontleding),
    ...eigenKeuzes(twijfel, ontleding),
    {
      waarde: 'geen_probleem',
      label: kloptZo(twijfel, ontleding),
      antwoord: { soort: 'geen_probleem' },
    },
    ...(twijfel.bevinding.code === 'structuur_geraden' ? [NAKIJKEN] : []),
    {
      waarde: 'bespreken',
      label: 'Dat bespreken wij in een overleg',
      hulp: 'De vraag blijft bij de afspraak in het register staan.',
      antwoord: { soort: 'bespreken' },
    },
  ]
}

/** What 'it is right as it is' says for a finding, where the plain sentence does not answer its question. */
const GEEN_PROBLEEM: Readonly<Partial<Record<BevindingCode, string>>> = {
  bijna_gelijk: 'Nee, het zijn er twee. Beide blijven staan',
  bijlage_ontbreekt: 'Die bijlage hebben wij apart',
  geen_trekker: 'Dit klopt zo',
  structuur_geraden: 'Ja, dit klopt',
  nummer_sprong: 'Nee, zo staat het in het document',
  nummer_dubbel: 'Zo staat het in het document. Beide blijven staan',
  niet_geplaatst: 'Nergens. Deze tekst blijft weggelaten',
  partij_onbekend: 'Dit is geen partij van deze afspraken',
}

/** Says what stays as it is: without that nobody can tell what 'this' is. */
function kloptZo(twijfel: Twijfel, ontleding: Ontleding): string {
  const label = GEEN_PROBLEEM[twijfel.bevinding.code] ?? 'Dit klopt zo. Wij laten het staan'
  if (twijfel.bevinding.code !== 'geen_trekker') return label
  const gelezen = new Set(
    twijfel.onderdelen.map((o) =>
      opsomming(
        (o.velden?.trekkers ?? []).map((wie) => betrokkeneNaam(wie, ontleding.document.partijen)),
      ),
    ),
  )
  const [wie = ''] = gelezen
  return gelezen.size === 1 && wie !== '' ? `${label}: ${wie}` : label
}

/** Findings whose citations are readings of one thing: a person says which to reckon with. */
const KIESBAAR: ReadonlySet<BevindingCode> = new Set<BevindingCode>([
  'twee_termijnen',
  'looptijd_tegenstrijdig',
  'verwijzing_zonder_doel',
])

/** Two or more different citations are the readings to choose from. */
function lezingen(twijfel: Twijfel, ontleding: Ontleding): readonly Keuzemogelijkheid[] {
  const { code, citaten, onderdelen } = twijfel.bevinding
  if (!KIESBAAR.has(code) || new Set(citaten).size < 2) return []
  const namen = nameOnderdelen(ontleding.onderdelen)
  return citaten.map((citaat, i) => {
    const naam = citaten.length === onderdelen.length ? namen.get(onderdelen[i] ?? '') : undefined
    const acties = leesActies(twijfel, i)
    const gevolg = gevolgTekst(acties, namen)
    return {
      waarde: `lezing-${String(i)}`,
      label: `‘${citaat}’${naam ? `, zoals in ${naam}` : ''}`,
      ...(gevolg === '' ? {} : { hulp: gevolg }),
      ...(acties.length > 0 ? { acties: () => acties } : {}),
      antwoord: { soort: 'lezing', citaat: i },
    }
  })
}

type Leesactie = Extract<Actie, { soort: 'wijzig' }>

/** What choosing a reading changes in the items that are still there and still have fields. */
function leesActies({ bevinding, onderdelen }: Twijfel, citaat: number): readonly Leesactie[] {
  const metVelden = new Set(onderdelen.flatMap((o) => (o.velden ? o.sleutel : [])))
  return (bevinding.voorstellen?.[citaat] ?? [])
    .filter((v) => metVelden.has(v.sleutel))
    .map((v) => ({ soort: 'wijzig', ...v }))
}

/** 'Dan wordt het bij 4.2.3: in 2024', said once for items that get the same. */
function gevolgTekst(acties: readonly Leesactie[], namen: ReadonlyMap<string, string>): string {
  const per = new Map<string, string[]>()
  for (const { sleutel, wijziging } of acties) {
    const delen = [
      wijziging.termijn === undefined ? null : (termijnTekst(wijziging.termijn) ?? 'geen termijn'),
      wijziging.looptijd_tot == null ? null : `loopt t/m${VAST}${String(wijziging.looptijd_tot)}`,
    ].filter((d) => d !== null)
    if (delen.length === 0) continue
    const wordt = delen.join(', ')
    per.set(wordt, [...(per.get(wordt) ?? []), namen.get(sleutel) ?? sleutel])
  }
  return [...per]
    .map(([wordt, bij]) => `Bij ${opsomming(bij.map(itemWoord))} komt te staan: ${wordt}.`)
    .join(' ')
}

/** The choice that an earlier answer came from, to show it again; null when it cannot be told. */
export function gekozenKeuze(
  keuzes: readonly Keuzemogelijkheid[],
  antwoord: Antwoord | undefined,
): string | null {
  if (!antwoord || antwoord.soort === 'gecorrigeerd') return null
  const zelfde = (a: Antwoord | null) =>
    a?.soort === antwoord.soort &&
    (a.soort !== 'lezing' || antwoord.soort !== 'lezing' || a.citaat === antwoord.citaat)
  return keuzes.find((k) => zelfde(k.antwoord))?.waarde ?? null
}
