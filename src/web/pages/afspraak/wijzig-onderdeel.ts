// SPDX-License-Identifier: EUPL-1.2
/** What the form is about: an afspraak, or one of its prestaties. */
import { AppError } from '../../../domain/errors.ts'
import type { Velden } from '../../../domain/overeenkomst.ts'
import type { AfspraakPagina } from '../../../domain/overzicht.ts'
import { afspraakNaam, prestatieLabel } from '../../../teksten/nummers.ts'
import { countPrestaties } from '../afspraken/uitkomst.ts'

export interface Onderdeel {
  readonly id: string
  readonly versietoken: number
  readonly naam: string
  readonly tekst: string
  readonly prestatie: boolean
  readonly velden: Velden
}

/** The afspraak itself, or the prestatie that the address names. */
export function vindOnderdeel(pagina: AfspraakPagina, id: string | undefined): Onderdeel {
  const a = pagina.afspraak
  const p = a.prestaties.find((x) => x.id === id)
  if (p) {
    const volgnummer = countPrestaties(a).get(p.id) ?? 1
    const naam = `${afspraakNaam(a)}, ${prestatieLabel({ jaar: p.jaar, volgnummer })}`
    return {
      id: p.id,
      versietoken: p.versietoken,
      naam,
      tekst: p.tekst,
      prestatie: true,
      velden: p,
    }
  }
  if (id !== undefined && id !== '' && id !== a.id) throw new AppError('niet_gevonden')
  return {
    id: a.id,
    versietoken: a.versietoken,
    naam: afspraakNaam(a),
    tekst: a.tekst,
    prestatie: false,
    velden: a,
  }
}
