// SPDX-License-Identifier: EUPL-1.2
/** Each finding asked as a question, with what it means and what the reader can do. Codes: src/domain/bevinding.ts. */
import type { Bevinding, BevindingCode } from '../domain/bevinding.ts'
import { itemWoord } from './nummers.ts'
import { opsomming } from './opmaak.ts'

export interface BevindingTekst {
  /** The doubt as a question. */
  readonly vraag: string
  /** One or two sentences: what we saw. */
  readonly uitleg: string
  /** Two to five words, for the margin. */
  readonly kort: string
}

const aan = (tekst: string | undefined): string => `‘${tekst ?? ''}’`
const alle = (b: Bevinding): string => opsomming(b.citaten.map(aan))
const waar = (b: Bevinding): string => opsomming(b.onderdelen.map(itemWoord))

const TEKSTEN: Readonly<Record<BevindingCode, (b: Bevinding) => BevindingTekst>> = {
  twee_termijnen: (b) => ({
    vraag: b.citaten.length > 1 ? `${alle(b)}: welke termijn geldt?` : 'Welke termijn geldt?',
    uitleg: 'Voor dezelfde plicht staan twee termijnen in het document.',
    kort: 'twee termijnen',
  }),
  looptijd_tegenstrijdig: (b) => ({
    vraag: b.citaten.length > 1 ? `Tot wanneer loopt dit: ${alle(b)}?` : 'Tot wanneer loopt dit?',
    uitleg: 'Het document noemt twee verschillende einden.',
    kort: 'twee einden',
  }),
  nummer_dubbel: (b) => ({
    vraag: `Welke is nummer ${b.citaten[0] ?? waar(b)}?`,
    uitleg: 'Hetzelfde nummer staat meer dan één keer in het document.',
    kort: 'nummer dubbel',
  }),
  nummer_sprong: (b) => ({
    vraag:
      b.citaten.length > 1
        ? `Ontbreekt er iets tussen ${opsomming([...b.citaten])}?`
        : `Ontbreekt er iets rond ${waar(b) || (b.citaten[0] ?? 'dit nummer')}?`,
    uitleg: 'De nummers lopen niet door.',
    kort: 'nummer mist',
  }),
  bijna_gelijk: (b) => ({
    vraag: b.onderdelen.length > 1 ? `Gaan ${waar(b)} over hetzelfde?` : 'Is dit een herhaling?',
    uitleg: 'De teksten lijken sterk op elkaar.',
    kort: 'lijkt op een andere',
  }),
  getal_zonder_eenheid: (b) => ({
    vraag: b.citaten[0] ? `${aan(b.citaten[0])}: per wat?` : 'Bij welke eenheid hoort dit getal?',
    uitleg: 'Bij dit getal staat geen eenheid. Daarom kan niemand het narekenen.',
    kort: 'getal zonder eenheid',
  }),
  bijlage_ontbreekt: (b) => ({
    vraag: b.citaten[0] ? `Waar is ${b.citaten[0]}?` : 'Waar is de bijlage?',
    uitleg: 'De tekst verwijst ernaar, maar de bijlage zit niet in het document.',
    kort: 'bijlage ontbreekt',
  }),
  verwijzing_zonder_doel: (b) => ({
    vraag: b.citaten[0] ? `Waar verwijst ${aan(b.citaten[0])} naar?` : 'Waar verwijst dit naar?',
    uitleg: 'Wij vonden in het document niets met dat nummer.',
    kort: 'verwijzing klopt niet',
  }),
  geen_trekker: () => ({
    vraag: 'Wie doet dit?',
    uitleg: 'De zin noemt niemand. Wij hebben het uit de omgeving afgeleid.',
    kort: 'niemand genoemd',
  }),
  jaar_onbekend: () => ({
    vraag: 'Bij welk jaar hoort dit?',
    uitleg: 'Dit lijkt een prestatie voor één jaar, maar het jaar staat er niet bij.',
    kort: 'jaar onbekend',
  }),
  partij_onbekend: (b) => ({
    vraag: b.citaten[0] ? `Wie is ${aan(b.citaten[0])}?` : 'Wie is deze partij?',
    uitleg: 'Deze naam krijgt een taak, maar staat niet bij de partijen.',
    kort: 'onbekende partij',
  }),
  partij_rol_onzeker: (b) => ({
    vraag: b.citaten[0] ? `Welke rol heeft ${b.citaten[0]}?` : 'Welke rol heeft deze partij?',
    uitleg:
      'Uit het document blijkt niet zeker of dit de gemeente, de corporatie of de huurdersorganisatie is.',
    kort: 'rol onzeker',
  }),
  looptijd_onbekend: () => ({
    vraag: 'Hoe lang lopen deze afspraken?',
    uitleg: 'Wij vonden geen begin- en eindjaar.',
    kort: 'looptijd onbekend',
  }),
  niet_geplaatst: () => ({
    vraag: 'Waar hoort deze tekst?',
    uitleg:
      'Wij wisten niet bij welk onderdeel dit hoort. De tekst is bewaard, maar staat nergens bij.',
    kort: 'niet geplaatst',
  }),
  structuur_geraden: () => ({
    vraag: 'Hebben wij de afspraken goed van elkaar gescheiden?',
    uitleg: 'Er staan geen nummers of kopstijlen in. Wij hebben naar de opmaak gekeken.',
    kort: 'indeling geraden',
  }),
  zin_onvolledig: (b) => ({
    vraag: b.citaten[0] ? `Hoe gaat ${aan(b.citaten[0])} verder?` : 'Hoe gaat deze zin verder?',
    uitleg: 'De zin lijkt niet af.',
    kort: 'zin niet af',
  }),
  tekst_verminkt: (b) => ({
    vraag: b.citaten[0] ? `Wat staat er bij ${aan(b.citaten[0])}?` : 'Wat staat hier?',
    uitleg: 'Deze tekst is slecht leesbaar, misschien door een scan.',
    kort: 'slecht leesbaar',
  }),
}

export const ERNST_WOORD: Readonly<Record<Bevinding['ernst'], string>> = {
  tegenstrijdig: 'Tegenstrijdig',
  twijfel: 'Twijfel',
  let_op: 'Let op',
}

/** The sentences for one finding. */
export function bevindingTekst(b: Bevinding): BevindingTekst {
  return TEKSTEN[b.code](b)
}
