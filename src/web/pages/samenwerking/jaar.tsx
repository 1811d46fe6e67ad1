// SPDX-License-Identifier: EUPL-1.2
/** The year: a real table of parties by quarters; on a narrow screen a list by quarter. */
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import type { Tijdlijn, TijdlijnItem } from '../../../domain/overzicht.ts'
import type { Partij } from '../../../domain/register.ts'
import { dagEnMaand, inkorten, VAST } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { Wie } from '../../ui/Partijen.tsx'
import { PartijTeken } from '../../ui/Tekens.tsx'
import { afspraakAdres, jaarAdres, type Versie } from '../adressen.ts'
import { type JaarBeeld, kiesJaar, type Kwartaal, KWARTALEN, maakJaarBeeld } from './tijdlijn.ts'

interface Eigen {
  readonly slug: string
  readonly partijen: readonly Partij[]
  readonly versie: Versie
}

export function Jaar(
  p: Eigen & {
    readonly tijdlijnen: readonly Tijdlijn[]
    readonly gekozen: number | null
    readonly gegevens: Documentgegevens
    readonly vandaag: string
  },
) {
  const tijdlijn = kiesJaar(p.tijdlijnen, p.gekozen, p.vandaag, p.gegevens)
  if (!tijdlijn) return null
  const beeld = maakJaarBeeld(tijdlijn, p.partijen, p.vandaag)
  const inKwartaal = beeld.rijen.some((r) => KWARTALEN.some((k) => r.kwartalen[k].length > 0))
  return (
    <section className="deel" aria-labelledby="jaar">
      <h2 id="jaar">Het jaar {beeld.jaar}</h2>
      <Jaren slug={p.slug} tijdlijnen={p.tijdlijnen} jaar={beeld.jaar} versie={p.versie} />
      {inKwartaal ? (
        <>
          <Tabel beeld={beeld} {...p} />
          <Lijst beeld={beeld} {...p} />
        </>
      ) : (
        <p className="stil">De afspraken noemen in {beeld.jaar} geen kwartaal of datum.</p>
      )}
      {beeld.heelJaar.length > 0 ? (
        <details className="vouw jaar-heel">
          <summary>
            Het hele jaar door, of zonder kwartaal:{' '}
            {aantal(beeld.heelJaar.length, 'regel', 'regels')}
          </summary>
          <ul className="items">
            {beeld.heelJaar.map((item) => (
              <li key={item.id} className="klein">
                <Item item={item} metWie {...p} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Jaren(p: {
  readonly slug: string
  readonly tijdlijnen: readonly Tijdlijn[]
  readonly jaar: number
  readonly versie: Versie
}) {
  if (p.tijdlijnen.length < 2) return null
  return (
    <ul className="jaren klein" aria-label="Andere jaren">
      {p.tijdlijnen.map((t) => (
        <li key={t.jaar}>
          {t.jaar === p.jaar ? (
            <strong aria-current="true">{t.jaar}</strong>
          ) : (
            <a href={jaarAdres(p.slug, t.jaar, p.versie)}>{t.jaar}</a>
          )}
        </li>
      ))}
    </ul>
  )
}

function kwartaalKop(beeld: JaarBeeld, k: Kwartaal): string {
  return `Kwartaal${VAST}${String(k)}${beeld.nu === k ? ` ·${VAST}nu` : ''}`
}

function Tabel({ beeld, ...eigen }: Eigen & { readonly beeld: JaarBeeld }) {
  return (
    <table className="utrecht-table jaar-tabel">
      <caption className="verborgen">Wat valt in {beeld.jaar} per partij en per kwartaal</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="verborgen">Partij</span>
          </th>
          {KWARTALEN.map((k) => (
            <th key={k} scope="col" className={beeld.nu === k ? 'nu' : undefined}>
              {kwartaalKop(beeld, k)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {beeld.rijen.map((rij) => (
          <tr key={rij.sleutel}>
            <th scope="row">
              <PartijTeken wie={rij.wie} />
              {rij.naam}
            </th>
            {KWARTALEN.map((k) => (
              <td key={k} className={beeld.nu === k ? 'nu' : undefined}>
                {rij.kwartalen[k].length === 0 ? (
                  <span className="stil">–</span>
                ) : (
                  <ul className="jaar-cel">
                    {rij.kwartalen[k].map((item) => (
                      <li key={item.id}>
                        <Item
                          item={item}
                          metWie={rij.sleutel === 'samen' || item.trekkers.length > 1}
                          {...eigen}
                        />
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lijst({ beeld, ...eigen }: Eigen & { readonly beeld: JaarBeeld }) {
  return (
    <div className="jaar-lijst">
      {KWARTALEN.map((k) => {
        const items = beeld.rijen.flatMap((r) => r.kwartalen[k])
        return items.length === 0 ? null : (
          <section key={k}>
            <h3>{kwartaalKop(beeld, k)}</h3>
            <ul className="items klein">
              {items.map((item) => (
                <li key={item.id}>
                  <Item item={item} metWie {...eigen} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Item(p: Eigen & { readonly item: TijdlijnItem; readonly metWie: boolean }) {
  const { item } = p
  const nummer = `${item.nummer ?? item.adres}${item.volgnummer === null ? '' : `/${String(item.volgnummer)}`}`
  const anker = item.soort === 'prestatie' ? `#${item.id}` : ''
  const wanneer = item.datum ? dagEnMaand(item.datum) : item.ritme
  return (
    <>
      <a href={`${afspraakAdres(p.slug, item.adres, p.versie)}${anker}`}>
        {inkorten(item.tekst, 60)}
      </a>
      {`, ${nummer}`}
      {wanneer ? (
        <span className="stil">
          {' '}
          ·{VAST}
          {wanneer}
        </span>
      ) : null}
      {p.metWie && item.trekkers.length > 0 ? (
        <div className="stil">
          <Wie wie={item.wie ?? item.trekkers} partijen={p.partijen} />
        </div>
      ) : null}
    </>
  )
}
