// SPDX-License-Identifier: EUPL-1.2
/** The agreement as a document: term, grounds, file, annexes, and the text that is in no item. */
import type { SamenwerkingPagina as Model } from '../../../domain/overzicht.ts'
import { datum, getal, hoofdletter, looptijd, VAST } from '../../../teksten/opmaak.ts'
import { aantal, FORMAAT_WOORD, REDEN_TEKST } from '../../../teksten/velden.ts'
import { Feiten } from '../../ui/Feiten.tsx'
import { bronAdres, type Versie } from '../adressen.ts'

interface Eigen {
  readonly model: Model
  readonly versie: Versie
}

export function Overeenkomst({ model, versie }: Eigen) {
  const { samenwerking, overeenkomst } = model
  const g = overeenkomst.gegevens
  const { slug } = samenwerking
  return (
    <div className="twee">
      <Feiten
        feiten={[
          { naam: 'Looptijd', waarde: g.looptijd ? looptijd(g.looptijd) : 'niet gevonden' },
          {
            naam: 'Prestaties',
            waarde: g.prestatiejaar === null ? null : `voor${VAST}${String(g.prestatiejaar)}`,
          },
          {
            naam: 'Grondslagen',
            waarde:
              g.grondslagen.length > 0 ? (
                <ul className="kale-lijst">
                  {g.grondslagen.map((t) => (
                    <li key={t}>{hoofdletter(t)}</li>
                  ))}
                </ul>
              ) : null,
          },
          {
            naam: 'Ondertekend',
            waarde: /^\d{4}-\d\d-\d\d$/u.test(g.ondertekend ?? '')
              ? datum(g.ondertekend ?? '')
              : g.ondertekend,
          },
        ]}
      />
      <Feiten
        feiten={[
          {
            naam: 'Document',
            waarde: (
              <>
                <a href={bronAdres(slug, null, versie)}>{overeenkomst.origineel.naam}</a>
                <div className="stil">
                  {FORMAAT_WOORD[overeenkomst.origineel.formaat]}, ontvangen op{' '}
                  {datum(overeenkomst.origineel.ontvangenOp)}
                </div>
              </>
            ),
          },
          {
            naam: 'Versie',
            waarde: (
              <>
                {overeenkomst.versie}
                {overeenkomst.vastgesteldOp
                  ? `, vastgesteld op ${datum(overeenkomst.vastgesteldOp)}`
                  : `, ${overeenkomst.stand}`}
                <div>
                  <a href={`/samenwerkingen/${slug}/versies`}>Alle versies</a> ·{' '}
                  <a href={`/nieuw?samenwerking=${slug}`}>Nieuwere versie inlezen</a>
                </div>
              </>
            ),
          },
          {
            naam: 'Bijlagen',
            waarde:
              g.bijlagen.length > 0 ? (
                <ul className="kale-lijst">
                  {g.bijlagen.map((b) => (
                    <li key={String(b.nummer ?? b.inhoud)}>
                      {b.nummer === null ? '' : `${String(b.nummer)}. `}
                      {b.inhoud ?? ''}
                      {b.aanwezig ? null : <span className="stil"> (niet in het document)</span>}
                    </li>
                  ))}
                </ul>
              ) : null,
          },
        ]}
      />
    </div>
  )
}

export function Weggelaten({ model, versie }: Eigen) {
  const { weggelaten } = model.overeenkomst
  if (weggelaten.length === 0) return null
  const perReden = Map.groupBy(weggelaten, (w) => w.reden)
  return (
    <section className="deel" aria-labelledby="weggelaten">
      <h2 id="weggelaten">Wat niet in het register staat</h2>
      <p className="stil">
        Alle tekst van het document heeft een plaats. Dit hoort niet bij een afspraak of prestatie.
      </p>
      <details className="vouw">
        <summary>Bekijk {aantal(weggelaten.length, 'stuk tekst', 'stukken tekst')}</summary>
        <div className="lopend">
          {[...perReden].map(([reden, stukken]) => (
            <div key={reden}>
              <h3>{REDEN_TEKST[reden]}</h3>
              <ul className="klein">
                {stukken.slice(0, 20).map((w, i) => {
                  const plek = w.passages[0]
                  const kort = w.tekst.length > 160 ? `${w.tekst.slice(0, 160)} …` : w.tekst
                  return (
                    <li key={`${reden} ${String(i)}`}>
                      {plek ? (
                        <a href={bronAdres(model.samenwerking.slug, plek, versie)}>{kort}</a>
                      ) : (
                        kort
                      )}
                    </li>
                  )
                })}
                {stukken.length > 20 ? <li>en nog {getal(stukken.length - 20)}</li> : null}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  )
}
