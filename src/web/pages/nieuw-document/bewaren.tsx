// SPDX-License-Identifier: EUPL-1.2
/** Every correction goes through here: one step, back to the same place, and nobody's work overwritten unseen. */
import type { Actie } from '../../../domain/bewerking.ts'
import { vindVerhuisd } from '../../../domain/bewerking-weglaten.ts'
import { AppError } from '../../../domain/errors.ts'
import type { Ontleding } from '../../../domain/ontleding.ts'
import { metVerhuisd, type StapCode } from '../../../teksten/nakijken.ts'
import { editOntleding } from '../../../usecases/edit-ontleding.ts'
import { undoOntleding } from '../../../usecases/undo-ontleding.ts'
import { ga } from '../../antwoord.tsx'
import type { Handler, Verzoek, Web } from '../../web.ts'
import { isSleutel, veiligTerug } from './adressen.ts'
import { toonConflict } from './conflict.tsx'
import { leesFormulier, versietokenVan } from './formulier.ts'
import type { Formulier } from './formulier.ts'

/** What a form got back when a field was not right. */
export interface Geweigerd {
  readonly veld: string
  readonly reden: string
}

export interface Correctie {
  readonly id: string
  readonly formulier: Formulier
  readonly wat: StapCode
  readonly acties: readonly Actie[]
  /** Confirmation that says more than `wat`. */
  readonly melding?: string
  /** The list before it: then the confirmation says what hangs on something else now. */
  readonly voor?: Ontleding
  /** Where to go afterwards; the confirmation is added to it. */
  readonly naar: string
  /** Piece that the confirmation stands beside; absent: at the top of the page. */
  readonly bij?: string
  /** Afterwards to the first piece that hangs on something else now, which is where there is something to look at. */
  readonly naarVerhuisd?: boolean
}

/** More links than this are no help; the sentence says how many there are. */
const MEESTE_LINKS = 10

/** Stores one step. A refusal that belongs to a field comes back for the page to show; the rest is a response. */
export async function bewaarCorrectie(
  c: Verzoek,
  web: Web,
  correctie: Correctie,
): Promise<Response | Geweigerd> {
  const { id, formulier, wat, acties } = correctie
  const versietoken = versietokenVan(formulier)
  try {
    const na = await editOntleding(web.maakContext(), id, { versietoken, wat, acties })
    const verhuisd = correctie.voor ? vindVerhuisd(correctie.voor, na.ontleding) : []
    const melding =
      na.versietoken === versietoken
        ? 'niets'
        : metVerhuisd(
            correctie.melding ?? wat,
            verhuisd.map((v) => v.naar),
          )
    const eerste = correctie.naarVerhuisd === true ? verhuisd[0]?.sleutel : undefined
    const naar =
      eerste === undefined
        ? metBij(correctie.naar, correctie.bij)
        : metBij(correctie.naar.replace(/#.*$/, `#${eerste}`), eerste)
    const ook = verhuisd.slice(0, MEESTE_LINKS).map((v) => v.sleutel)
    return ga(c, metVraag(naar, 'ook', ook.join('.')), melding)
  } catch (fout) {
    if (!(fout instanceof AppError)) throw fout
    if (fout.code === 'intussen_gewijzigd')
      return toonConflict(c, web, {
        id,
        formulier,
        sinds: versietoken,
        terug: correctie.naar,
        wat,
        ...(correctie.bij === undefined ? {} : { bij: correctie.bij }),
      })
    if (fout.code === 'ongeldige_invoer' && fout.gegevens['reden'] !== undefined)
      return { veld: String(fout.gegevens['veld']), reden: String(fout.gegevens['reden']) }
    throw fout
  }
}

function metBij(naar: string, bij: string | undefined): string {
  return metVraag(naar, 'bij', bij ?? '')
}

function metVraag(naar: string, naam: string, waarde: string): string {
  if (waarde === '') return naar
  const [pad = '', anker] = naar.split('#')
  const teken = pad.includes('?') ? '&' : '?'
  return `${pad}${teken}${naam}=${encodeURIComponent(waarde)}${anker ? `#${anker}` : ''}`
}

export function isGeweigerd(uitkomst: Response | Geweigerd): uitkomst is Geweigerd {
  return !(uitkomst instanceof Response)
}

/** POST /documenten/:id/terug: takes the last step back and returns to where the person was. */
export function maakOngedaan(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const terug = veiligTerug(formulier.tekst('terug'), id)
    try {
      await undoOntleding(web.maakContext(), id, { versietoken: versietokenVan(formulier) })
    } catch (fout) {
      if (fout instanceof AppError && fout.code === 'intussen_gewijzigd')
        return toonConflict(c, web, { id, formulier, sinds: versietokenVan(formulier), terug })
      throw fout
    }
    const bij = formulier.tekst('bij')
    const naar = zonderOude(terug)
    return ga(c, isSleutel(bij) ? metBij(`${naar}#${bij}`, bij) : naar, 'ongedaan')
  }
}

/** The address without the confirmation and place of an earlier correction. */
export function zonderOude(adres: string): string {
  const url = new URL(adres, 'http://hier')
  url.searchParams.delete('melding')
  url.searchParams.delete('bij')
  url.searchParams.delete('ook')
  return `${url.pathname}${url.search}`
}
