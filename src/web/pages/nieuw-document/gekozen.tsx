// SPDX-License-Identifier: EUPL-1.2
/** One correction for several pieces at once: a tick at each, one choice at the foot of the list, one step to undo. */
import type { Actie } from '../../../domain/bewerking.ts'
import { ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeel, Ontleding } from '../../../domain/ontleding.ts'
import type { StapCode } from '../../../teksten/nakijken.ts'
import { SOORT_WOORD } from '../../../teksten/velden.ts'
import { Knop } from '../../ui/Knop.tsx'
import { Keuze } from '../../ui/Veld.tsx'
import type { Formulier } from './formulier.ts'

/** Value of the button. */
export const GEKOZEN = 'gekozen'

/** The tick beside a piece. */
export function KiesVinkje(p: { readonly onderdeel: Onderdeel; readonly naam: string }) {
  return (
    <label className="kies-vinkje">
      <input type="checkbox" name="kies" value={p.onderdeel.sleutel} />
      <span>
        Kies<span className="verborgen"> {p.naam}</span>
      </span>
    </label>
  )
}

/**
 * First in the form: the Enter key on a tick presses the first button of a form, which otherwise would leave out the
 * first piece.
 */
export function EnterKnop() {
  return (
    <button type="submit" name="doe" value={GEKOZEN} hidden tabIndex={-1}>
      Doe dit met wat u koos
    </button>
  )
}

export function GekozenKeuze() {
  return (
    <fieldset className="nakijk-filter gekozen">
      <legend className="utrecht-form-label">Meer onderdelen tegelijk</legend>
      <Keuze
        naam="samen"
        label="Wat wilt u doen met de onderdelen die u koos?"
        hulp="Zet bij elk onderdeel een vinkje bij ‘Kies’. Het werkt op deze pagina."
        leeg="Kies"
        opties={[
          { waarde: 'weg', label: 'Laat ze weg' },
          { waarde: 'terug', label: 'Zet ze terug' },
          ...ONDERDEELSOORTEN.filter((s) => s !== 'weggelaten').map((s) => ({
            waarde: s,
            label: `Maak van elk een ${SOORT_WOORD[s]}`,
          })),
        ]}
      />
      <Knop soort="tweede" naam="doe" waarde={GEKOZEN}>
        Doe dit met wat u koos
      </Knop>
    </fieldset>
  )
}

/** What it does to one piece; null: nothing, because it is so already. */
function actieVoor(o: Onderdeel, samen: string): Actie | null {
  const { sleutel } = o
  const weg = o.soort === 'weggelaten'
  if (samen === 'terug') return weg ? { soort: 'zet_terug', sleutel } : null
  if (samen === 'weg') {
    if (weg) return null
    // Of a heading only what was ticked goes; the prestaties of an afspraak go along, as they do one by one.
    const alleen = o.soort === 'pijler' || o.soort === 'paragraaf' ? { alleen: true as const } : {}
    return { soort: 'wijzig_soort', sleutel, naar: 'weggelaten', ...alleen }
  }
  const naar = ONDERDEELSOORTEN.find((s) => s === samen)
  if (!naar || naar === o.soort) return null
  return weg ? { soort: 'zet_terug', sleutel, als: naar } : { soort: 'wijzig_soort', sleutel, naar }
}

interface Gekozen {
  readonly wat: StapCode
  readonly acties: readonly Actie[]
}

/** The corrections that the form asks for, or why there is none to make (a key of `redenTekst`). */
export function leesGekozen(formulier: Formulier, ontleding: Ontleding): Gekozen | string {
  const samen = formulier.tekst('samen')
  if (samen === '') return 'geen_keuze_samen'
  const sleutels = new Set(formulier.lijst('kies'))
  const gekozen = ontleding.onderdelen.filter((o) => sleutels.has(o.sleutel))
  if (gekozen.length === 0) return 'niets_gekozen'
  // Prestaties before their afspraak, so that those that were ticked themselves leave nothing behind.
  const volgorde =
    samen === 'weg'
      ? [
          ...gekozen.filter((o) => o.soort === 'prestatie'),
          ...gekozen.filter((o) => o.soort !== 'prestatie'),
        ]
      : gekozen
  const acties = volgorde.flatMap((o) => actieVoor(o, samen) ?? [])
  if (acties.length === 0) return 'al_zo'
  return {
    wat: samen === 'weg' ? 'weggelaten' : samen === 'terug' ? 'teruggezet' : 'soort',
    acties,
  }
}
