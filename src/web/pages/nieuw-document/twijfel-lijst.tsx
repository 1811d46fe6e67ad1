// SPDX-License-Identifier: EUPL-1.2
/** All doubts of a document in short, and what is only good to know. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { bevindingTekst } from '../../../teksten/bevindingen.ts'
import { antwoordTekst } from '../../../teksten/nakijken.ts'
import { inkorten, opsomming, VAST } from '../../../teksten/opmaak.ts'
import { aantal, LEESMELDING_TEKST } from '../../../teksten/velden.ts'
import { BerichtTeken } from '../../ui/Tekens.tsx'
import { onderdeelAdres, twijfelAdres } from './adressen.ts'
import type { Twijfel } from './twijfels.ts'

export function Lijst(p: {
  readonly id: string
  readonly kop: string
  readonly document: DocumentInNakijken
  readonly twijfels: readonly Twijfel[]
}) {
  if (p.twijfels.length === 0) return null
  return (
    <section className="deel" aria-labelledby={p.id}>
      <h2 id={p.id}>{p.kop}</h2>
      <ul className="regels">
        {p.twijfels.map((t) => (
          <li key={t.nr}>
            <div>
              {t.klaar ? (
                <strong>
                  <BerichtTeken soort="goed" /> Klaar
                </strong>
              ) : (
                <strong>Open</strong>
              )}
            </div>
            <div>
              <h3>
                <a href={twijfelAdres(p.document.document.id, t.nr)}>
                  {bevindingTekst(t.metNamen).vraag}
                </a>
              </h3>
              <p className="klein stil">{antwoordTekst(t.bevinding) ?? waarover(t)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HOEVEEL_NAMEN = 3

function opsommingKort(t: Twijfel): string {
  const namen = t.metNamen.onderdelen
  if (namen.length <= HOEVEEL_NAMEN + 1) return opsomming([...namen])
  return `${namen.slice(0, HOEVEEL_NAMEN).join(', ')} en ${String(namen.length - HOEVEEL_NAMEN)} andere`
}

/** Numbers, and for one item its first words, so that the list can be told apart. */
function waarover(t: Twijfel): string {
  const eerste = t.onderdelen[0]
  const namen = opsommingKort(t)
  return t.onderdelen.length === 1 && eerste
    ? [namen, `‘${inkorten(eerste.tekst, 90)}’`].filter(Boolean).join(` ·${VAST}`)
    : namen
}

export function GoedOmTeWeten(p: {
  readonly document: DocumentInNakijken
  readonly twijfels: readonly Twijfel[]
}) {
  const { meldingen } = p.document.bron
  const { id } = p.document.document
  if (p.twijfels.length === 0 && meldingen.length === 0) return null
  return (
    <section className="deel" aria-labelledby="weten">
      <h2 id="weten">Goed om te weten</h2>
      <details className="vouw">
        <summary>
          {aantal(p.twijfels.length + meldingen.length, 'opmerking', 'opmerkingen')} waar u niets
          mee hoeft te doen
        </summary>
        <ul className="regels">
          {meldingen.map((m) => (
            <li key={m.code}>
              <div>Bestand</div>
              <p>{LEESMELDING_TEKST[m.code](m.aantal)}</p>
            </li>
          ))}
          {p.twijfels.map((t) => {
            const tekst = bevindingTekst(t.metNamen)
            const eerste = t.onderdelen[0]
            return (
              <li key={t.index}>
                <div>{opsommingKort(t) || 'Document'}</div>
                <div>
                  <h3>{tekst.vraag}</h3>
                  <p className="klein stil">{tekst.uitleg}</p>
                </div>
                {eerste ? (
                  <div className="klein">
                    <a href={onderdeelAdres(id, eerste.sleutel)}>
                      Bekijk<span className="verborgen"> {opsommingKort(t)}</span>
                    </a>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}
