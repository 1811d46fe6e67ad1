// SPDX-License-Identifier: EUPL-1.2
/** Makes a small document in memory for tests of the fields: text parts with their kind, without any file format. */
import type { Bron, Regel } from '../../src/domain/bron.ts'
import type { Onderdeel, Onderdeelsoort } from '../../src/domain/ontleding.ts'
import type { Kolommen, RedenWeggelaten } from '../../src/domain/overeenkomst.ts'

export interface Deel {
  readonly soort: Onderdeelsoort
  readonly tekst: string
  readonly nummer?: string
  readonly jaar?: number
  readonly reden?: RedenWeggelaten
  readonly kolommen?: Kolommen
}

/** One line of `Bron` per line of text, one `Onderdeel` per part. */
export function maakProefdocument(delen: readonly Deel[]): {
  bron: Bron
  structuur: { onderdelen: Onderdeel[]; bevindingen: [] }
} {
  let tekst = ''
  const regels: Regel[] = []
  const onderdelen = delen.map((deel, i): Onderdeel => {
    const begin = tekst.length
    const eersteRegel = regels.length + 1
    for (const regel of deel.tekst.split('\n')) {
      const van = tekst.length
      tekst += `${regel}\n`
      regels.push({
        van,
        tot: van + regel.length,
        nr: regels.length + 1,
        bladzijde: null,
        alinea: true,
        kopniveau: null,
        stijl: null,
        automatischNummer: 0,
        lijstniveau: null,
        witErvoor: 0,
        links: null,
        boven: null,
        rechts: null,
        grootte: null,
        opmaak: [],
        cel: null,
        zone: null,
      })
    }
    return {
      sleutel: `o${i + 1}`,
      soort: deel.soort,
      nummer: deel.nummer ?? null,
      tekst: deel.tekst.replace(/\s+/gu, ' '),
      passages: [
        {
          van: begin,
          tot: tekst.length - 1,
          regel: eersteRegel,
          totRegel: regels.length,
          bladzijde: null,
        },
      ],
      jaar: deel.jaar ?? null,
      reden: deel.soort === 'weggelaten' ? (deel.reden ?? 'niet_geplaatst') : null,
      kolommen: deel.kolommen ?? null,
      velden: null,
      looptijd_tot: null,
    }
  })
  const bron: Bron = {
    formaat: 'txt',
    tekst,
    regels,
    bladzijden: null,
    bladzijdeMaat: null,
    eigenTitel: null,
    meldingen: [],
  }
  return { bron, structuur: { onderdelen, bevindingen: [] } }
}

/** A fictitious frame: title, introduction and three parties. */
export const PROEFKADER: readonly Deel[] = [
  { soort: 'weggelaten', reden: 'titelblad', tekst: 'Prestatieafspraken Duinrade 2026-2029' },
  {
    soort: 'inleiding',
    tekst:
      'Deze afspraken zijn gemaakt door de gemeente Duinrade, Woonstichting De Kiem (De Kiem) en Huurdersraad Duinrade (HRD). Zij steunen op de Woonvisie Duinrade 2025.',
  },
]
