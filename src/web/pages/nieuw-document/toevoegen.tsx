// SPDX-License-Identifier: EUPL-1.2
/** Adding an item that the reader missed. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nieuweSleutel } from '../../../domain/bewerking-basis.ts'
import { nameOnderdelen, ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeelsoort } from '../../../domain/ontleding.ts'
import { redenTekst } from '../../../teksten/nakijken.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { SOORT_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import { Keuze, Tekstvak, Veld, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, nakijkAdres, veiligTerug } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd, zonderOude } from './bewaren.tsx'
import { type Formulier, leesFormulier, versietokenVan } from './formulier.ts'
import { naamInZin } from './gelezen.tsx'
import { NakijkPagina } from './kader.tsx'

type ToeTeVoegen = Exclude<Onderdeelsoort, 'weggelaten'>
const SOORTEN = ONDERDEELSOORTEN.filter((s): s is ToeTeVoegen => s !== 'weggelaten')

export function ToevoegPagina(p: {
  readonly document: DocumentInNakijken
  readonly na: string | null
  readonly terug: string
  readonly fout: { readonly veld: string; readonly tekst: string } | null
  readonly formulier: Formulier | null
}) {
  const { onderdelen } = p.document.ontleding
  const { id } = p.document.document
  const vorige = onderdelen.find((o) => o.sleutel === p.na)
  const bij = (veld: string) => (p.fout?.veld === `veld-${veld}` ? p.fout.tekst : undefined)
  const was = (veld: string) => p.formulier?.tekst(veld) ?? ''
  return (
    <NakijkPagina
      document={p.document}
      nu="nakijken"
      titel="Voeg iets toe"
      kruimel="Toevoegen"
      melding={p.fout ? <Foutoverzicht fouten={[p.fout]} /> : null}
      onderTitel={
        vorige
          ? `Het komt na ${naamInZin(vorige, nameOnderdelen(onderdelen).get(vorige.sleutel))}.`
          : 'Het komt vooraan.'
      }
    >
      <p className="lopend">
        Staat de tekst bij <a href={nakijkAdres(id, { toon: 'weggelaten' })}>wat is weggelaten</a>?
        Zet die dan terug. Dan blijft zichtbaar waar de tekst in het document staat.
      </p>
      <form className="deel-klein" method="post" action={`${documentAdres(id)}/toevoegen`}>
        <Verborgen
          waarden={{ versietoken: p.document.versietoken, terug: p.terug, na: p.na ?? '' }}
        />
        <Keuze
          naam="soort"
          label="Wat is het?"
          waarde={was('soort') || 'afspraak'}
          opties={SOORTEN.map((s) => ({ waarde: s, label: hoofdletter(SOORT_WOORD[s]) }))}
        />
        <Veld
          naam="nummer"
          label="Nummer"
          hulp="Zoals het in het document staat. Leeg als er geen nummer is."
          kort
          maxLength={40}
          waarde={was('nummer')}
          fout={bij('nummer')}
        />
        <Tekstvak
          naam="tekst"
          label="Tekst"
          boek
          rijen={5}
          waarde={was('tekst')}
          fout={bij('tekst')}
        />
        <Veld
          naam="jaar"
          label="Jaar (alleen bij een prestatie)"
          kort
          waarde={was('jaar')}
          fout={bij('jaar')}
        />
        <Knoppen>
          <Knop>Voeg toe</Knop>
          <KnopLink soort="stil" href={p.terug}>
            Terug zonder toevoegen
          </KnopLink>
        </Knoppen>
      </form>
    </NakijkPagina>
  )
}

export function toonToevoegen(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const terug = veiligTerug(c.req.query('terug') ?? null, id)
    return toonPagina(
      c,
      web,
      <ToevoegPagina
        {...{ document, terug }}
        na={c.req.query('na') ?? null}
        fout={null}
        formulier={null}
      />,
    )
  }
}

export function voegToe(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const formulier = await leesFormulier(c)
    const terug = veiligTerug(formulier.tekst('terug'), id)
    const gevraagd = formulier.tekst('na') || null
    const bekend =
      gevraagd === null || document.ontleding.onderdelen.some((o) => o.sleutel === gevraagd)
    // Changed meanwhile: the page about that says more.
    const na = bekend || versietokenVan(formulier) !== document.versietoken ? gevraagd : null
    const opnieuw = (veld: string, reden: string) =>
      toonPagina(
        c,
        web,
        <ToevoegPagina
          {...{ document, terug, na, formulier }}
          fout={{ veld: `veld-${veld}`, tekst: redenTekst(reden) }}
        />,
        422,
      )
    if (na !== gevraagd) return opnieuw('tekst', 'plek_onbekend')
    const als = SOORTEN.find((s) => s === formulier.tekst('soort'))
    if (!als) return opnieuw('soort', 'geen_keuze')
    if (formulier.tekst('tekst') === '') return opnieuw('tekst', 'leeg')
    if (formulier.tekst('jaar') !== '' && formulier.geheel('jaar') === null)
      return opnieuw('jaar', 'geen_jaar')
    const sleutel = nieuweSleutel(document.ontleding)
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'toegevoegd',
      acties: [
        {
          soort: 'voeg_toe',
          na,
          als,
          nummer: formulier.tekst('nummer') || null,
          tekst: formulier.tekst('tekst'),
          jaar: als === 'prestatie' ? formulier.geheel('jaar') : null,
        },
      ],
      naar: `${zonderOude(terug)}#${sleutel}`,
      bij: sleutel,
    })
    return isGeweigerd(uitkomst) ? opnieuw(uitkomst.veld, uitkomst.reden) : uitkomst
  }
}
