// SPDX-License-Identifier: EUPL-1.2
/** Per kind of finding the answers that put something right: radios, some with a field, each with its corrections. */
import type { Antwoord } from '../../../domain/bevinding.ts'
import type { Actie } from '../../../domain/bewerking.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel, Ontleding } from '../../../domain/ontleding.ts'
import { ROLLEN } from '../../../domain/overeenkomst.ts'
import type { Betrokkene, Getal } from '../../../domain/overeenkomst.ts'
import { betrokkeneNaam, bijNaamTeKiezen } from '../../../teksten/partijen.ts'
import { ROL_WOORD } from '../../../teksten/velden.ts'
import type { Formulier } from './formulier.ts'
import type { Twijfel } from './twijfels.ts'

/** A field that belongs to a choice. */
export interface AntwoordVeld {
  readonly naam: string
  readonly label: string
  readonly soort: 'kort' | 'lang'
  readonly waarde: string
}

export interface Keuzemogelijkheid {
  readonly waarde: string
  readonly label: string
  readonly hulp?: string
  readonly velden?: readonly AntwoordVeld[]
  /** Corrections that this choice means; null: what was filled in cannot be used (field, reason). */
  readonly acties?: (
    f: Formulier,
  ) => readonly Actie[] | { readonly veld: string; readonly reden: string }
  /** null: the question stays open, on to checking. */
  readonly antwoord: Antwoord | null
}

const GOED: Antwoord = { soort: 'gecorrigeerd' }

export function eigenKeuzes(twijfel: Twijfel, ontleding: Ontleding): readonly Keuzemogelijkheid[] {
  const { code, citaten } = twijfel.bevinding
  const eerste = twijfel.onderdelen[0]
  switch (code) {
    case 'partij_rol_onzeker':
    case 'partij_onbekend':
      return rolKeuzes(citaten[0] ?? '', ontleding)
    case 'looptijd_onbekend':
      return [looptijdKeuze(ontleding)]
    case 'jaar_onbekend':
      return jaarKeuzes(twijfel.onderdelen, ontleding)
    case 'geen_trekker':
      return trekkerKeuzes(twijfel.onderdelen, ontleding)
    case 'getal_zonder_eenheid':
      return eerste ? eenheidKeuzes(eerste, citaten) : []
    case 'bijna_gelijk':
      return dubbelKeuzes(twijfel.onderdelen, ontleding)
    case 'niet_geplaatst':
      return twijfel.onderdelen.some((o) => o.soort === 'weggelaten') ? plaatsKeuzes(twijfel) : []
    case 'zin_onvolledig':
    case 'tekst_verminkt':
      return eerste ? [tekstKeuze(eerste)] : []
    case 'nummer_dubbel':
      return nummerKeuzes(twijfel.onderdelen)
    // readings to choose from (antwoorden.ts), or nothing to put right in the register
    case 'twee_termijnen':
    case 'looptijd_tegenstrijdig':
    case 'verwijzing_zonder_doel':
    case 'nummer_sprong':
    case 'bijlage_ontbreekt':
    case 'structuur_geraden':
      return []
  }
}

function rolKeuzes(naam: string, ontleding: Ontleding): readonly Keuzemogelijkheid[] {
  if (naam === '') return []
  const { partijen } = ontleding.document
  const heet = (p: (typeof partijen)[number]) => p.naam === naam || p.alias.includes(naam)
  return ROLLEN.map((rol) => ({
    waarde: `rol-${rol}`,
    label: rol === 'anders' ? 'Een andere partij' : `De ${ROL_WOORD[rol]}`,
    antwoord: GOED,
    acties: () => [
      {
        soort: 'wijzig_document',
        wijziging: {
          partijen: partijen.some(heet)
            ? partijen.map((p) => (heet(p) ? { ...p, rol } : p))
            : [...partijen, { naam, rol, alias: [] }],
        },
      },
    ],
  }))
}

function looptijdKeuze(ontleding: Ontleding): Keuzemogelijkheid {
  const nu = ontleding.document.looptijd
  return {
    waarde: 'looptijd',
    label: 'De looptijd is:',
    antwoord: GOED,
    velden: [
      { naam: 'van', label: 'Eerste jaar', soort: 'kort', waarde: nu ? String(nu.van) : '' },
      { naam: 'tot', label: 'Laatste jaar', soort: 'kort', waarde: nu ? String(nu.tot) : '' },
    ],
    acties: (f) => {
      const van = f.geheel('van')
      const tot = f.geheel('tot')
      if (van === null) return { veld: 'van', reden: 'geen_jaar' }
      if (tot === null) return { veld: 'tot', reden: 'geen_jaar' }
      return [{ soort: 'wijzig_document', wijziging: { looptijd: { van, tot } } }]
    },
  }
}

function jaarKeuzes(
  onderdelen: readonly Onderdeel[],
  ontleding: Ontleding,
): readonly Keuzemogelijkheid[] {
  const { looptijd } = ontleding.document
  const zet = (jaar: number): readonly Actie[] =>
    onderdelen.map((o) => ({ soort: 'wijzig', sleutel: o.sleutel, wijziging: { jaar } }))
  const jaren =
    looptijd && looptijd.tot - looptijd.van < 6
      ? Array.from({ length: looptijd.tot - looptijd.van + 1 }, (_, i) => looptijd.van + i)
      : []
  return [
    ...jaren.map((jaar) => ({
      waarde: `jaar-${String(jaar)}`,
      label: String(jaar),
      antwoord: GOED,
      acties: () => zet(jaar),
    })),
    {
      waarde: 'jaar',
      label: jaren.length > 0 ? 'Een ander jaar' : 'Het jaar is:',
      antwoord: GOED,
      velden: [{ naam: 'jaar', label: 'Jaar', soort: 'kort', waarde: '' }],
      acties: (f) => {
        const jaar = f.geheel('jaar')
        return jaar === null ? { veld: 'jaar', reden: 'geen_jaar' } : zet(jaar)
      },
    },
  ]
}

function trekkerKeuzes(
  onderdelen: readonly Onderdeel[],
  ontleding: Ontleding,
): readonly Keuzemogelijkheid[] {
  const { partijen } = ontleding.document
  const rollen = ['gemeente', 'corporatie', 'huurdersorganisatie', 'partijen'] as const
  const mogelijk: readonly { readonly wie: Betrokkene; readonly naam: string }[] = [
    ...rollen.map((wie) => ({ wie, naam: betrokkeneNaam(wie, partijen) })),
    ...bijNaamTeKiezen(partijen),
  ]
  // What was read already is the answer 'this is right', and is not asked twice.
  const nieuw = (wie: Betrokkene) =>
    !onderdelen.every((o) => o.velden?.trekkers.length === 1 && o.velden.trekkers[0] === wie)
  return mogelijk
    .filter(({ wie }) => nieuw(wie))
    .map(({ wie, naam }) => ({
      waarde: `wie-${wie}`,
      label: naam,
      antwoord: GOED,
      acties: () =>
        onderdelen
          .filter((o) => o.velden !== null)
          .map((o) => ({
            soort: 'wijzig' as const,
            sleutel: o.sleutel,
            wijziging: {
              trekkers: [wie],
              trekkers_afgeleid: false,
              betrokkenen: o.velden?.betrokkenen.filter((b) => b !== wie) ?? [],
            },
          })),
    }))
}

function eenheidKeuzes(
  onderdeel: Onderdeel,
  citaten: readonly string[],
): readonly Keuzemogelijkheid[] {
  const getallen = onderdeel.velden?.getallen ?? []
  const dit = (g: Getal) =>
    citaten.length === 0 ||
    citaten.some((c) => c === g.tekst || c.includes(g.tekst) || g.tekst.includes(c))
  if (!getallen.some(dit)) return []
  return [
    {
      waarde: 'eenheid',
      label: 'De eenheid is:',
      antwoord: GOED,
      velden: [
        {
          naam: 'eenheid',
          label: 'Eenheid, bijvoorbeeld woningen, EUR per m² of %',
          soort: 'kort',
          waarde: '',
        },
      ],
      acties: (f) => {
        const eenheid = f.tekst('eenheid')
        if (eenheid === '') return { veld: 'eenheid', reden: 'leeg' }
        return [
          {
            soort: 'wijzig',
            sleutel: onderdeel.sleutel,
            wijziging: { getallen: getallen.map((g) => (dit(g) ? { ...g, eenheid } : g)) },
          },
        ]
      },
    },
  ]
}

function dubbelKeuzes(
  onderdelen: readonly Onderdeel[],
  ontleding: Ontleding,
): readonly Keuzemogelijkheid[] {
  const namen = nameOnderdelen(ontleding.onderdelen)
  return onderdelen.slice(0, 4).map((o) => ({
    waarde: `weg-${o.sleutel}`,
    label: `Ja. Laat ${namen.get(o.sleutel) ?? 'dit onderdeel'} weg`,
    antwoord: GOED,
    acties: () => [
      {
        soort: 'wijzig_soort',
        sleutel: o.sleutel,
        naar: 'weggelaten',
        // A heading that stands there twice is left out by itself.
        ...(o.soort === 'pijler' || o.soort === 'paragraaf' ? { alleen: true } : {}),
      },
    ],
  }))
}

function plaatsKeuzes(twijfel: Twijfel): readonly Keuzemogelijkheid[] {
  const kies = (als: 'afspraak' | 'prestatie' | 'inleiding', label: string): Keuzemogelijkheid => ({
    waarde: `als-${als}`,
    label,
    antwoord: GOED,
    acties: () =>
      twijfel.onderdelen
        .filter((o) => o.soort === 'weggelaten')
        .map((o) => ({ soort: 'zet_terug', sleutel: o.sleutel, als })),
  })
  return [
    kies('afspraak', 'Dit is een afspraak'),
    kies('prestatie', 'Dit is een prestatie bij de afspraak ervoor'),
    kies('inleiding', 'Dit is een inleiding'),
  ]
}

function tekstKeuze(onderdeel: Onderdeel): Keuzemogelijkheid {
  return {
    waarde: 'tekst',
    label: 'De tekst in het register wordt:',
    hulp: 'Het document zelf verandert niet.',
    antwoord: GOED,
    velden: [{ naam: 'tekst', label: 'Tekst', soort: 'lang', waarde: onderdeel.tekst }],
    acties: (f) => [
      { soort: 'wijzig', sleutel: onderdeel.sleutel, wijziging: { tekst: f.tekst('tekst') } },
    ],
  }
}

function nummerKeuzes(onderdelen: readonly Onderdeel[]): readonly Keuzemogelijkheid[] {
  const laatste = onderdelen.at(-1)
  if (!laatste || onderdelen.length < 2) return []
  return [
    {
      waarde: 'nummer',
      label: 'De laatste krijgt een ander nummer:',
      antwoord: GOED,
      velden: [{ naam: 'nummer', label: 'Nummer', soort: 'kort', waarde: laatste.nummer ?? '' }],
      acties: (f) => {
        const nummer = f.tekst('nummer')
        return nummer === ''
          ? { veld: 'nummer', reden: 'leeg' }
          : [{ soort: 'wijzig', sleutel: laatste.sleutel, wijziging: { nummer } }]
      },
    },
  ]
}
