// SPDX-License-Identifier: EUPL-1.2
/** Splitting an item: choose the sentence with which the second part starts. */
import { AppError } from '../../../domain/errors.ts'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen, ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { nummerVanTweede } from '../../../domain/bewerking-snede.ts'
import { redenTekst } from '../../../teksten/nakijken.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { SOORT_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import { Keuze, Veld, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { onderdeelAdres, veiligTerug } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd, zonderOude } from './bewaren.tsx'
import { type Formulier, leesFormulier } from './formulier.ts'
import { naamInZin } from './gelezen.tsx'
import { NakijkPagina } from './kader.tsx'
import { knipInZinnen } from './zinnen.ts'

/** A choice beside the sentences: before words that the person types. */
const EIGEN_PLEK = 'eigen'

export function SplitsPagina(p: {
  readonly document: DocumentInNakijken
  readonly onderdeel: Onderdeel
  readonly terug: string
  readonly fout: { readonly veld: string; readonly tekst: string } | null
  readonly formulier: Formulier | null
}) {
  const { onderdeel: o } = p
  const naam = naamInZin(o, nameOnderdelen(p.document.ontleding.onderdelen).get(o.sleutel))
  const nummer = nummerVanTweede(p.document.ontleding.onderdelen, o)
  const [eerste, ...rest] = knipInZinnen(o.tekst)
  const gekozen = p.formulier?.tekst('positie')
  const soort =
    p.formulier?.tekst('soort') ??
    (o.soort === 'pijler' || o.soort === 'paragraaf' ? 'inleiding' : o.soort)
  return (
    <NakijkPagina
      document={p.document}
      nu="nakijken"
      titel={`Splits ${naam}`}
      kruimel="Splitsen"
      melding={p.fout ? <Foutoverzicht fouten={[p.fout]} /> : null}
      onderTitel="Kies waar het tweede deel begint. De tekst zelf verandert niet."
    >
      <form
        className="splits"
        method="post"
        action={`${onderdeelAdres(p.document.document.id, o.sleutel)}/splits`}
      >
        <Verborgen waarden={{ versietoken: p.document.versietoken, terug: p.terug }} />
        <fieldset
          className={`utrecht-form-field${p.fout?.veld === 'veld-positie' ? ' utrecht-form-field--invalid' : ''}`}
        >
          <legend className="utrecht-form-label">Met welke zin begint het tweede deel?</legend>
          {p.fout?.veld === 'veld-positie' ? (
            <span className="utrecht-form-field-error-message">{p.fout.tekst}</span>
          ) : null}
          {eerste ? <p className="boek splits-eerste">{eerste.tekst}</p> : null}
          {rest.map((zin, i) => (
            <label className="keuze-rij" key={zin.positie}>
              <input
                type="radio"
                name="positie"
                id={i === 0 ? 'veld-positie' : undefined}
                value={zin.positie}
                defaultChecked={gekozen === String(zin.positie)}
              />
              <span className="boek">{zin.tekst}</span>
            </label>
          ))}
          <label className="keuze-rij">
            <input
              type="radio"
              name="positie"
              id={rest.length === 0 ? 'veld-positie' : undefined}
              value={EIGEN_PLEK}
              defaultChecked={
                gekozen === EIGEN_PLEK || (rest.length === 0 && gekozen === undefined)
              }
            />
            <span>Bij andere woorden, midden in een zin</span>
          </label>
        </fieldset>
        <div className="keuze-velden">
          <Veld
            naam="woorden"
            label="Het tweede deel begint met deze woorden"
            hulp="Neem ze letterlijk over uit de tekst."
            waarde={p.formulier?.tekst('woorden') ?? ''}
            fout={p.fout?.veld === 'veld-woorden' ? p.fout.tekst : undefined}
          />
        </div>
        <Keuze
          naam="soort"
          label="Het tweede deel is een"
          hulp={
            nummer === null
              ? undefined
              : `Blijft het een ${SOORT_WOORD[o.soort]}? Dan krijgt het nummer ${nummer}. Dat staat niet in het document. U kunt het later wijzigen.`
          }
          waarde={soort}
          opties={ONDERDEELSOORTEN.map((s) => ({ waarde: s, label: hoofdletter(SOORT_WOORD[s]) }))}
        />
        <Knoppen>
          <Knop>Splits hier</Knop>
          <KnopLink soort="stil" href={p.terug}>
            Terug zonder splitsen
          </KnopLink>
        </Knoppen>
      </form>
    </NakijkPagina>
  )
}

function vind(document: DocumentInNakijken, sleutel: string | undefined): Onderdeel {
  const onderdeel = document.ontleding.onderdelen.find((o) => o.sleutel === sleutel)
  if (!onderdeel) throw new AppError('niet_gevonden')
  return onderdeel
}

export function toonSplitsen(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const onderdeel = vind(document, c.req.param('sleutel'))
    const terug = veiligTerug(c.req.query('terug') ?? null, id)
    return toonPagina(
      c,
      web,
      <SplitsPagina {...{ document, onderdeel, terug }} fout={null} formulier={null} />,
    )
  }
}

export function splits(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const onderdeel = vind(document, c.req.param('sleutel'))
    const formulier = await leesFormulier(c)
    const terug = veiligTerug(formulier.tekst('terug'), id)
    const opnieuw = (veld: string, tekst: string) =>
      toonPagina(
        c,
        web,
        <SplitsPagina
          {...{ document, onderdeel, terug, formulier }}
          fout={{ veld: `veld-${veld}`, tekst }}
        />,
        422,
      )
    const eigen = formulier.tekst('positie') === EIGEN_PLEK
    const woorden = formulier.tekst('woorden').replace(/\s+/gu, ' ')
    const positie = eigen ? onderdeel.tekst.indexOf(woorden) : formulier.geheel('positie')
    if (eigen && (woorden === '' || (positie ?? -1) <= 0))
      return opnieuw('woorden', redenTekst(woorden === '' ? 'leeg' : 'niet_in_tekst'))
    if (positie === null) return opnieuw('positie', redenTekst('geen_keuze'))
    const soort = ONDERDEELSOORTEN.find((s) => s === formulier.tekst('soort')) ?? onderdeel.soort
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'gesplitst',
      acties: [{ soort: 'splits', sleutel: onderdeel.sleutel, positie, als: soort }],
      voor: document.ontleding,
      naar: `${zonderOude(terug)}#${onderdeel.sleutel}`,
      bij: onderdeel.sleutel,
    })
    return isGeweigerd(uitkomst) ? opnieuw('positie', redenTekst(uitkomst.reden)) : uitkomst
  }
}
