// SPDX-License-Identifier: EUPL-1.2
/** Sentences of the journey "Nieuw document": confirmations, reasons beside fields, names of steps. */
import type { Bevinding } from '../domain/bevinding.ts'
import type { Onderdeelsoort } from '../domain/ontleding.ts'
import type { VerschilSoort, VergelekenVeld } from '../domain/versieverschil.ts'

export interface BewerkingTekst {
  readonly kop: string
  readonly uitleg: string | null
  /** There is a step to take back. */
  readonly ongedaan: boolean
}

const klaar = (kop: string, uitleg: string | null = null): BewerkingTekst => ({
  kop,
  uitleg,
  ongedaan: true,
})

const BEWERKINGEN: Readonly<Record<string, BewerkingTekst>> = {
  gewijzigd: klaar('Uw wijziging is bewaard', 'De tekst van het document zelf verandert niet.'),
  soort: klaar(
    'Het is nu een ander soort onderdeel',
    'Kijk ook of wat eronder staat, op de goede plaats staat.',
  ),
  gesplitst: klaar(
    'Het onderdeel is gesplitst',
    'Kijk bij beide delen of wie, wanneer en getallen kloppen.',
  ),
  samengevoegd: klaar(
    'De twee onderdelen zijn samengevoegd',
    'Kijk of wie, wanneer en getallen kloppen.',
  ),
  omhoog: klaar('Het onderdeel staat een plaats hoger'),
  omlaag: klaar('Het onderdeel staat een plaats lager'),
  weggelaten: klaar('Het onderdeel is weggelaten', 'De tekst blijft bewaard bij ‘Weggelaten’.'),
  weggelaten_alleen: klaar(
    'Alleen de afspraak is weggelaten',
    'De prestaties die eronder stonden, staan nu bij een afspraak zonder tekst op dezelfde plaats.',
  ),
  weggelaten_kop_alleen: klaar(
    'Alleen de kop is weggelaten',
    'De tekst blijft bewaard bij ‘Weggelaten’.',
  ),
  teruggezet: klaar('De tekst staat weer in de lijst', 'Kijk of wie, wanneer en getallen kloppen.'),
  teruggezet_zonder_kop: klaar(
    'De tekst staat weer in de lijst',
    'Let op: de kop erboven is nog weggelaten. Het hoort nu bij de kop daarvoor. Klopt dat niet? Zet dan ook de kop terug.',
  ),
  overgenomen: klaar(
    'Uw aanpassingen uit de vorige versie zijn overgenomen',
    'Kijk of zij nog kloppen.',
  ),
  toegevoegd: klaar('Het onderdeel is toegevoegd'),
  gegevens: klaar('De gegevens van het document zijn bewaard'),
  antwoord: klaar('Uw antwoord is bewaard'),
  heropend: klaar('De vraag staat weer open'),
  verder: {
    kop: 'U gaat verder waar u was',
    uitleg: 'Hier wijzigde u het laatst iets.',
    ongedaan: false,
  },
  ongedaan: { kop: 'De laatste wijziging is ongedaan gemaakt', uitleg: null, ongedaan: false },
  niets: { kop: 'Er is niets veranderd', uitleg: 'Wat u invulde, stond er al.', ongedaan: false },
}

/** In the place of a key: under no heading at all. */
const NERGENS = 'nergens'

/**
 * The confirmation for a code from the address; null for anything unknown. `naamVan`: the name of a piece inside a
 * sentence, by its key.
 */
export function bewerkingMelding(
  code: string | undefined,
  naamVan?: (sleutel: string) => string | undefined,
): BewerkingTekst | null {
  const [, kaal = code, n, sleutel] = /^(.*)_verhuisd_(\d{1,4})(?:_(\w+))?$/.exec(code ?? '') ?? []
  const tekst = kaleMelding(kaal)
  if (!tekst || n === undefined) return tekst
  const een = Number(n) === 1
  const wie = `Let op: ${een ? 'een ander onderdeel' : `${n} andere onderdelen`}`
  const waar = sleutel === undefined ? undefined : naamVan?.(sleutel)
  const zin =
    sleutel === NERGENS
      ? `${een ? 'staat' : 'staan'} nu niet meer onder een kop`
      : `${een ? 'hoort' : 'horen'} nu bij ${waar ?? 'een andere kop of afspraak'}`
  return { ...tekst, uitleg: `${wie} ${zin}. Kijk of dat klopt.` }
}

function kaleMelding(code: string | undefined): BewerkingTekst | null {
  const samen = /^samen_(\d{1,4})$/.exec(code ?? '')?.[1]
  if (samen !== undefined)
    return klaar(`Gedaan bij ${Number(samen) === 1 ? '1 onderdeel' : `${samen} onderdelen`}`)
  const [, wat, mee] = /^weggelaten(_kop)?_met_(\d{1,4})$/.exec(code ?? '') ?? []
  if (mee !== undefined) {
    const een = Number(mee) === 1
    return klaar(
      wat === undefined
        ? `De afspraak en de ${een ? 'prestatie' : `${mee} prestaties`} eronder zijn weggelaten`
        : `De kop en ${een ? 'het onderdeel' : `de ${mee} onderdelen`} eronder zijn weggelaten`,
      'De tekst blijft bewaard bij ‘Weggelaten’.',
    )
  }
  return code !== undefined && Object.hasOwn(BEWERKINGEN, code) ? (BEWERKINGEN[code] ?? null) : null
}

/** The confirmation of leaving out a piece of this kind that had so many pieces under it. */
export function weggelatenMelding(soort: Onderdeelsoort | undefined, eronder: number): string {
  if (eronder === 0) return 'weggelaten'
  return `weggelaten${soort === 'afspraak' ? '' : '_kop'}_met_${String(eronder)}`
}

/** Adds to a confirmation that other pieces hang on something else now. `naar`: key per piece; null: on nothing. */
export function metVerhuisd(code: string, naar: readonly (string | null)[]): string {
  if (naar.length === 0) return code
  const [eerste = null] = naar
  const zelfde = naar.every((s) => s === eerste)
  return `${code}_verhuisd_${String(naar.length)}${zelfde ? `_${eerste ?? NERGENS}` : ''}`
}

/** What each step is called in the logboek and on the page that shows what somebody else changed. */
export const STAP_WOORD = {
  gewijzigd: 'onderdeel gewijzigd',
  soort: 'ander soort onderdeel',
  gesplitst: 'onderdeel gesplitst',
  samengevoegd: 'twee onderdelen samengevoegd',
  omhoog: 'onderdeel omhoog',
  omlaag: 'onderdeel omlaag',
  weggelaten: 'onderdeel weggelaten',
  teruggezet: 'weggelaten tekst teruggezet',
  overgenomen: 'aanpassingen uit de vorige versie overgenomen',
  toegevoegd: 'onderdeel toegevoegd',
  gegevens: 'gegevens van het document gewijzigd',
  antwoord: 'twijfel beantwoord',
  heropend: 'twijfel weer geopend',
} as const
export type StapCode = keyof typeof STAP_WOORD

const REDENEN: Readonly<Record<string, string>> = {
  leeg: 'Vul hier iets in.',
  te_lang: 'Dit is te lang. Maak het korter.',
  geen_jaar: 'Vul een jaar in van vier cijfers, bijvoorbeeld 2026.',
  geen_datum: 'Vul een datum in die bestaat, bijvoorbeeld 31-12-2026.',
  geen_getal: 'Vul een getal in, bijvoorbeeld 120 of 2,5.',
  geen_keuze: 'Kies een van de mogelijkheden.',
  geen_keuze_samen: 'Kies onder aan de lijst wat u wilt doen met de onderdelen die u koos.',
  niets_gekozen: 'Zet eerst een vinkje bij de onderdelen waar het om gaat.',
  knop_onbekend:
    'Dit onderdeel staat niet meer in de lijst, of wij kennen deze knop niet. Er is niets veranderd.',
  plek_onbekend:
    'Het onderdeel waar dit na zou komen, staat niet in de lijst. Wat u invulde staat er nog. U kunt het vooraan toevoegen en daarna lager zetten.',
  al_zo: 'De onderdelen die u koos, zijn al zo. Er is niets veranderd.',
  niet_in_tekst: 'Deze woorden staan niet zo in de tekst hierboven. Neem ze letterlijk over.',
  voor_begin: 'Het eindjaar ligt voor het beginjaar. Vul een later jaar in.',
  dubbel: 'Deze naam staat er al. Haal een van de twee weg.',
  geen_plaats_om_te_splitsen: 'Kies een plek waar zowel ervoor als erna tekst staat.',
  al_bovenaan: 'Dit onderdeel staat al bovenaan. Het kan niet hoger.',
  al_onderaan: 'Dit onderdeel staat al onderaan. Het kan niet lager.',
  weggelaten: 'Dit onderdeel is weggelaten. Zet het eerst terug.',
  staat_al_in_de_lijst: 'Dit onderdeel staat al in de lijst.',
}

/** What is wrong with a field and how to do it right. */
export function redenTekst(reden: string | number | undefined): string {
  return REDENEN[String(reden)] ?? 'Dit kunnen wij zo niet bewaren. Kijk of het klopt.'
}

export const VERSCHIL_WOORD: Readonly<Record<VerschilSoort, string>> = {
  gelijk: 'gelijk',
  gewijzigd: 'gewijzigd',
  hernummerd: 'ander nummer',
  verplaatst: 'andere plaats',
  nieuw: 'nieuw',
  vervallen: 'staat er niet meer in',
}

export const VELD_WOORD: Readonly<Record<VergelekenVeld | 'jaar', string>> = {
  trekkers: 'wie',
  betrokkenen: 'met wie',
  termijn: 'wanneer',
  getallen: 'getallen',
  toetsvorm: 'toetsvorm',
  hardheid: 'hardheid',
  levering: 'levering',
  bijlage: 'bijlage',
  jaar: 'jaar',
}

/** 'U koos ‘vanaf 2024’', for the list of answered doubts; null while open. */
export function antwoordTekst(b: Bevinding): string | null {
  switch (b.antwoord?.soort) {
    case undefined:
      return null
    case 'lezing':
      return `Wij rekenen met ‘${b.citaten[b.antwoord.citaat] ?? ''}’.`
    case 'gecorrigeerd':
      return 'U hebt dit verbeterd.'
    case 'bespreken':
      return 'Dit bespreekt u in een overleg.'
    case 'geen_probleem':
      return 'Dit klopt zo.'
  }
}
