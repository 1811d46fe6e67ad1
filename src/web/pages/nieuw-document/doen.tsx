// SPDX-License-Identifier: EUPL-1.2
/** The one-button corrections of the checking page: `doe=op:o12`. */
import type { Actie } from '../../../domain/bewerking.ts'
import { vindEronder } from '../../../domain/bewerking-weglaten.ts'
import type { DocumentSamenvatting } from '../../../domain/document.ts'
import { ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Ontleding } from '../../../domain/ontleding.ts'
import { type StapCode, redenTekst, weggelatenMelding } from '../../../teksten/nakijken.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import type { Handler, Web } from '../../web.ts'
import { veiligTerug } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd, zonderOude } from './bewaren.tsx'
import { leesFormulier } from './formulier.ts'
import { GEKOZEN, leesGekozen } from './gekozen.tsx'
import { plaatsVan } from './plaats-van.ts'

interface Knopdaad {
  readonly wat: StapCode
  readonly actie: Actie
  /** Confirmation that says more than `wat`. */
  readonly melding?: string
  /** Piece to return to. */
  readonly bij: string
}

/** null: the button is not one of ours. */
export function leesKnop(doe: string, ontleding: Ontleding): Knopdaad | null {
  const [daad = '', sleutel = ''] = doe.split(':')
  const index = ontleding.onderdelen.findIndex((o) => o.sleutel === sleutel)
  if (index < 0) return null
  const soort = ONDERDEELSOORTEN.find((s) => daad === `soort-${s}` || daad === `als-${s}`)
  if (soort && daad.startsWith('soort-'))
    return { wat: 'soort', actie: { soort: 'wijzig_soort', sleutel, naar: soort }, bij: sleutel }
  if (soort)
    return { wat: 'teruggezet', actie: { soort: 'zet_terug', sleutel, als: soort }, bij: sleutel }
  switch (daad) {
    case 'weg':
      return {
        wat: 'weggelaten',
        actie: { soort: 'wijzig_soort', sleutel, naar: 'weggelaten' },
        melding: weggelatenMelding(
          ontleding.onderdelen[index]?.soort,
          vindEronder(ontleding.onderdelen, index).length,
        ),
        bij: sleutel,
      }
    case 'wegalleen':
      return {
        wat: 'weggelaten',
        actie: { soort: 'wijzig_soort', sleutel, naar: 'weggelaten', alleen: true },
        melding:
          ontleding.onderdelen[index]?.soort === 'afspraak'
            ? 'weggelaten_alleen'
            : 'weggelaten_kop_alleen',
        bij: sleutel,
      }
    case 'terug': {
      const kop = ontleding.onderdelen[index]?.eerder?.mee
      const weg = ontleding.onderdelen.find((o) => o.sleutel === kop && o.soort === 'weggelaten')
      const elders = weg?.eerder?.soort === 'pijler' || weg?.eerder?.soort === 'paragraaf'
      return {
        wat: 'teruggezet',
        actie: { soort: 'zet_terug', sleutel },
        ...(elders ? { melding: 'teruggezet_zonder_kop' } : {}),
        bij: sleutel,
      }
    }
    case 'op':
    case 'neer':
      return {
        wat: daad === 'op' ? 'omhoog' : 'omlaag',
        actie: { soort: 'verplaats', sleutel, richting: daad },
        bij: sleutel,
      }
    case 'samen': {
      const vorige = ontleding.onderdelen.findLast(
        (o, i) =>
          i < index &&
          (o.soort !== 'weggelaten' || ontleding.onderdelen[index]?.soort === 'weggelaten'),
      )
      return {
        wat: 'samengevoegd',
        actie: { soort: 'voeg_samen', sleutel },
        bij: vorige?.sleutel ?? sleutel,
      }
    }
    default:
      return null
  }
}

export function doeKnop(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const { document, ontleding } = await getNakijken(web.maakContext(), id)
    const terug = veiligTerug(formulier.tekst('terug'), id)
    const kanNiet = (reden: string, naar: string) =>
      toonPagina(c, web, <KanNietPagina {...{ document, reden }} terug={naar} />, 422)
    if (formulier.tekst('doe') === GEKOZEN) {
      const gekozen = leesGekozen(formulier, ontleding)
      if (typeof gekozen === 'string') return kanNiet(gekozen, zonderOude(terug))
      const uitkomst = await bewaarCorrectie(c, web, {
        id,
        formulier,
        ...gekozen,
        voor: ontleding,
        melding: `samen_${String(gekozen.acties.length)}`,
        naar: zonderOude(terug),
      })
      return isGeweigerd(uitkomst) ? kanNiet(uitkomst.reden, zonderOude(terug)) : uitkomst
    }
    const daad = leesKnop(formulier.tekst('doe'), ontleding)
    if (!daad) return kanNiet('knop_onbekend', zonderOude(terug))
    const naar = `${zonderOude(terug)}#${daad.bij}`
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: daad.wat,
      acties: [daad.actie],
      // What is joined or moved says itself where it goes.
      ...(daad.actie.soort === 'wijzig_soort' || daad.actie.soort === 'zet_terug'
        ? { voor: ontleding }
        : {}),
      ...(daad.melding === undefined ? {} : { melding: daad.melding }),
      naar,
      bij: daad.bij,
      naarVerhuisd: daad.melding === 'weggelaten_kop_alleen',
    })
    return isGeweigerd(uitkomst) ? kanNiet(uitkomst.reden, naar) : uitkomst
  }
}

function KanNietPagina(p: {
  readonly document: DocumentSamenvatting
  readonly reden: string
  readonly terug: string
}) {
  return (
    <Pagina
      titel="Dat kan hier niet"
      {...plaatsVan(p.document, 'Dat kan hier niet')}
      onderTitel={redenTekst(p.reden)}
    >
      <Knoppen>
        <KnopLink soort="hoofd" href={p.terug}>
          Terug naar het nakijken
        </KnopLink>
      </Knoppen>
    </Pagina>
  )
}
