// SPDX-License-Identifier: EUPL-1.2
/** What people put right in the version before: item by item, take it over or leave it as it is read now. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { type Overname, overnameActies } from '../../../domain/overname.ts'
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import { VELD_WOORD } from '../../../teksten/nakijken.ts'
import { hoofdletter, inkorten } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { getOvernames } from '../../../usecases/get-overnames.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Actiebalk, Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { nakijkAdres, overnemenAdres } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd } from './bewaren.tsx'
import { leesFormulier } from './formulier.ts'
import { naamVoluit } from './gelezen.tsx'
import { BewerkingMelding, NakijkPagina } from './kader.tsx'
import { toonWaarde } from '../../ui/veld-waarde.ts'

/** Name of one offer in the form. */
const naamVan = (o: Overname): string => `${o.sleutel}.${o.veld}`

export function OvernemenPagina(p: {
  readonly document: DocumentInNakijken
  readonly overnames: readonly Overname[]
  readonly melding: string | undefined
}) {
  const { document, overnames } = p
  const { id } = document.document
  const adres = overnemenAdres(id)
  return (
    <NakijkPagina
      document={document}
      nu="nakijken"
      titel="Wat u in de vorige versie aanpaste"
      kruimel="Aanpassingen overnemen"
      onderTitel="Neem over wat nog klopt. Wat u niet aanvinkt, blijft zoals wij het nu lazen."
      melding={<BewerkingMelding code={p.melding} document={document} terug={adres} />}
    >
      {overnames.length === 0 ? (
        <>
          <p className="lopend">
            Alles wat in de vorige versie met de hand is aangepast, staat zo ook in deze versie.
          </p>
          <Knoppen>
            <KnopLink soort="hoofd" href={nakijkAdres(id, {})}>
              Ga naar alles nakijken
            </KnopLink>
          </Knoppen>
        </>
      ) : (
        <form method="post" action={adres} id="overnemen">
          <Verborgen waarden={{ versietoken: document.versietoken }} />
          {[...Map.groupBy(overnames, (o) => o.sleutel)].map(([sleutel, velden]) => (
            <Item key={sleutel} overnames={velden} document={document} />
          ))}
        </form>
      )}
      {overnames.length === 0 ? null : (
        <Actiebalk los>
          <Knop form="overnemen">Neem over wat is aangevinkt</Knop>
          <KnopLink soort="stil" href={nakijkAdres(id, {})}>
            Sla over
          </KnopLink>
        </Actiebalk>
      )}
    </NakijkPagina>
  )
}

function Item(p: {
  readonly overnames: readonly Overname[]
  readonly document: DocumentInNakijken
}) {
  const [eerste] = p.overnames
  if (!eerste) return null
  const { onderdeel: o } = eerste
  const gegevens = p.document.ontleding.document
  return (
    <fieldset className="utrecht-form-field overname">
      <legend>
        <span className="overname-kop">{naamVoluit(o, eerste.naam)}</span>
        <span className="boek klein overname-tekst">{inkorten(o.tekst, 200)}</span>
      </legend>
      {p.overnames.map((overname) => (
        <label key={overname.veld} className="keuze-rij">
          <input
            type="checkbox"
            name="overnemen"
            value={naamVan(overname)}
            defaultChecked={overname.voorDeHand}
          />
          <Aanbod overname={overname} document={gegevens} />
        </label>
      ))}
    </fieldset>
  )
}

function Aanbod(p: { readonly overname: Overname; readonly document: Documentgegevens }) {
  const { veld, metDeHand, onderdeel, voorDeHand } = p.overname
  if (veld === 'weglaten')
    return (
      <>
        <span>
          <strong>Weglaten</strong>
        </span>
        <span className="utrecht-form-field-description">
          U had dit weggelaten: weer weglaten?
          {voorDeHand ? '' : ' De tekst is nu anders dan toen. Kijk dus of het nog klopt.'}
        </span>
      </>
    )
  return (
    <>
      <span>
        {hoofdletter(VELD_WOORD[veld])}:{' '}
        <strong>{toonWaarde({ jaar: null, velden: metDeHand }, veld, p.document)}</strong>
      </span>
      <span className="utrecht-form-field-description">
        U had dit in de vorige versie aangepast: overnemen? Wij lezen nu:{' '}
        {toonWaarde({ jaar: null, velden: onderdeel.velden }, veld, p.document)}.
        {voorDeHand ? '' : ' Wij lezen dit anders dan toen. Kijk dus of het nog klopt.'}
      </span>
    </>
  )
}

/** On the pages of the checking: how much is not carried over yet, and where to do it. */
export function OvernameWijzer(p: {
  readonly document: DocumentInNakijken
  readonly overnames: readonly Overname[]
}) {
  const n = p.overnames.length
  if (n === 0) return null
  const weg = p.overnames.filter((o) => o.veld === 'weglaten').length
  const velden = n - weg
  return (
    <p className="overname-wijzer">
      {velden === 0
        ? null
        : `In de vorige versie ${velden === 1 ? 'is' : 'zijn'} ${aantal(velden, 'gegeven', 'gegevens')} met de hand aangepast ${velden === 1 ? 'dat' : 'die'} wij nu anders lezen. `}
      {weg === 0
        ? null
        : `In de vorige versie ${weg === 1 ? 'is' : 'zijn'} ${aantal(weg, 'onderdeel', 'onderdelen')} weggelaten ${weg === 1 ? 'dat' : 'die'} nu weer in de lijst ${weg === 1 ? 'staat' : 'staan'}. `}
      <a href={overnemenAdres(p.document.document.id)}>Kijk wat u wilt overnemen</a>
    </p>
  )
}

/** Nothing for a first document: there is no version before. */
export async function laadOvernames(
  web: Web,
  document: DocumentInNakijken,
): Promise<readonly Overname[]> {
  return document.document.samenwerking === null
    ? []
    : await getOvernames(web.maakContext(), document.document.id, document.ontleding)
}

export function toonOvernemen(web: Web): Handler {
  return async (c) => {
    const document = await getNakijken(web.maakContext(), c.req.param('id') ?? '')
    return toonPagina(
      c,
      web,
      <OvernemenPagina
        document={document}
        overnames={await laadOvernames(web, document)}
        melding={c.req.query('melding')}
      />,
    )
  }
}

export function neemOver(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const document = await getNakijken(web.maakContext(), id)
    const gekozen = new Set(formulier.lijst('overnemen'))
    const overnames = await laadOvernames(web, document)
    const acties = overnameActies(overnames.filter((o) => gekozen.has(naamVan(o))))
    if (acties.length === 0) return ga(c, nakijkAdres(id, {}))
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'overgenomen',
      acties,
      naar: nakijkAdres(id, {}),
    })
    return isGeweigerd(uitkomst) ? ga(c, overnemenAdres(id), 'niets') : uitkomst
  }
}
