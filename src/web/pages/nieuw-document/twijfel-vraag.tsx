// SPDX-License-Identifier: EUPL-1.2
/** One doubt as a question: what the document says, the answers to choose from, and what each of them changes. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import { bevindingTekst } from '../../../teksten/bevindingen.ts'
import { antwoordTekst } from '../../../teksten/nakijken.ts'
import { VAST } from '../../../teksten/opmaak.ts'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { BerichtTeken } from '../../ui/Tekens.tsx'
import { Tekstvak, Veld, Verborgen } from '../../ui/Veld.tsx'
import { twijfelAdres } from './adressen.ts'
import type { Keuzemogelijkheid } from './antwoord-keuzes.ts'
import { gekozenKeuze, keuzesVoor } from './antwoorden.ts'
import type { Formulier } from './formulier.ts'
import { naamVoluit } from './gelezen.tsx'
import type { Twijfel } from './twijfels.ts'

/** What was not right in the answer. */
export interface AntwoordFout {
  readonly veld: string
  readonly tekst: string
}

export function Vraag(p: {
  readonly document: DocumentInNakijken
  readonly twijfel: Twijfel
  readonly totaal: number
  readonly volgende: Twijfel | null
  readonly fout: AntwoordFout | undefined
  readonly formulier: Formulier | undefined
}) {
  const { twijfel: t } = p
  const { id } = p.document.document
  const tekst = bevindingTekst(t.metNamen)
  const keuzes = keuzesVoor(t, p.document.ontleding)
  const gekozen = p.formulier?.tekst('keuze') ?? gekozenKeuze(keuzes, t.bevinding.antwoord)
  const waar = t.onderdelen
    .map((o, i) => {
      const citaat = t.bevinding.citaten[i]
      const naam = naamVoluit(o, nameOnderdelen(p.document.ontleding.onderdelen).get(o.sleutel))
      return citaat !== undefined && t.bevinding.citaten.length === t.onderdelen.length
        ? { naam, citaat }
        : null
    })
    .filter((x) => x !== null)
  return (
    <section className="twijfel" aria-labelledby="vraag">
      <p className="klein stil">
        Twijfel {String(t.nr)} van {String(p.totaal)} ·{VAST}
        {t.bevinding.ernst === 'tegenstrijdig' ? 'het document spreekt zichzelf tegen: ' : ''}
        {tekst.kort}
      </p>
      <h2 id="vraag">{tekst.vraag}</h2>
      <p className="lopend">
        {tekst.uitleg}{' '}
        {waar.map((w) => (
          <span key={w.naam}>
            {w.naam} zegt <strong>‘{w.citaat}’</strong>.{' '}
          </span>
        ))}
        De tekst van het document verandert niet.
        {keuzes.some((k) => k.antwoord?.soort === 'lezing')
          ? ' U kiest met welke woorden wij rekenen. U kunt uw keuze later ongedaan maken.'
          : ''}
      </p>
      {t.klaar ? (
        <p className="klein">
          <BerichtTeken soort="goed" /> {antwoordTekst(t.bevinding)} U kunt uw antwoord nog
          wijzigen.
        </p>
      ) : null}
      <form method="post" action={twijfelAdres(id, t.nr)}>
        <Verborgen waarden={{ versietoken: p.document.versietoken }} />
        <fieldset
          className={`utrecht-form-field${p.fout?.veld === 'veld-keuze' ? ' utrecht-form-field--invalid' : ''}`}
        >
          <legend className="verborgen">{tekst.vraag}</legend>
          {p.fout?.veld === 'veld-keuze' ? (
            <span className="utrecht-form-field-error-message" id="veld-keuze-fout">
              {p.fout.tekst}
            </span>
          ) : null}
          {keuzes.map((k, i) => (
            <Keuze
              key={k.waarde}
              keuze={k}
              id={i === 0 ? 'veld-keuze' : undefined}
              gekozen={gekozen === k.waarde}
              fout={p.fout}
              formulier={p.formulier}
            />
          ))}
        </fieldset>
        <Knoppen>
          <Knop>
            {p.volgende
              ? `Bewaar en ga naar twijfel${VAST}${String(p.volgende.nr)}`
              : 'Bewaar en ga naar alles nakijken'}
          </Knop>
          {p.volgende ? (
            <KnopLink soort="stil" href={twijfelAdres(id, p.volgende.nr)}>
              Sla over
            </KnopLink>
          ) : null}
          {p.totaal === 1 ? null : (
            <KnopLink soort="stil" href="#twijfels">
              {`Alle${VAST}${String(p.totaal)} twijfels`}
            </KnopLink>
          )}
        </Knoppen>
      </form>
    </section>
  )
}

function Keuze(p: {
  readonly keuze: Keuzemogelijkheid
  readonly id: string | undefined
  readonly gekozen: boolean
  readonly fout: AntwoordFout | undefined
  readonly formulier: Formulier | undefined
}) {
  const k = p.keuze
  return (
    <>
      <label className="keuze-rij">
        <input type="radio" name="keuze" value={k.waarde} id={p.id} defaultChecked={p.gekozen} />
        <span>{k.label}</span>
        {k.hulp ? <span className="utrecht-form-field-description">{k.hulp}</span> : null}
      </label>
      {k.velden ? (
        <div className="keuze-velden">
          {k.velden.map((v) => {
            const eigen = {
              naam: v.naam,
              label: v.label,
              waarde: p.formulier?.heeft(v.naam) ? p.formulier.tekst(v.naam) : v.waarde,
              fout: p.fout?.veld === `veld-${v.naam}` ? p.fout.tekst : undefined,
            }
            return v.soort === 'lang' ? (
              <Tekstvak key={v.naam} {...eigen} boek rijen={5} />
            ) : (
              <Veld key={v.naam} {...eigen} kort />
            )
          })}
        </div>
      ) : null}
    </>
  )
}
