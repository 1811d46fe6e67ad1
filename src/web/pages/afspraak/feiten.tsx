// SPDX-License-Identifier: EUPL-1.2
/** What the register knows about one item, as a list beside the text and as one line under a prestatie. */
import type { ReactNode } from 'react'
import { metGenoemden } from '../../../domain/genoemd.ts'
import type { Kolommen, Velden } from '../../../domain/overeenkomst.ts'
import { hoofdletter, VAST } from '../../../teksten/opmaak.ts'
import type { PartijNaam } from '../../../teksten/partijen.ts'
import {
  HARDHEID_WOORD,
  termijnTekst,
  TOETSVORM_UITLEG,
  TOETSVORM_WOORD,
  wanneerTekst,
} from '../../../teksten/velden.ts'
import { Feiten } from '../../ui/Feiten.tsx'
import { Wie } from '../../ui/Partijen.tsx'
import { ToetsvormTeken } from '../../ui/Tekens.tsx'

export function AfspraakFeiten(p: {
  readonly velden: Velden & { readonly tekst: string; readonly kolommen?: Kolommen }
  readonly partijen: readonly PartijNaam[]
  readonly looptijdTot: number | null
}) {
  const v = metGenoemden(p.velden, p.partijen)
  const plaatsen = v.markeringen
    .filter((m) => m.soort === 'waar')
    .map((m) => v.tekst.slice(m.van, m.tot))
  return (
    <Feiten
      feiten={[
        {
          naam: 'Wie',
          merk: 'wie',
          waarde:
            v.trekkers.length > 0 ? (
              <>
                <Wie wie={v.trekkers} partijen={p.partijen} />
                {v.trekkers_afgeleid ? (
                  <div className="stil">afgeleid: de zin noemt niemand</div>
                ) : null}
              </>
            ) : (
              'niemand genoemd'
            ),
        },
        {
          naam: 'Betrokken',
          waarde:
            v.betrokkenen.length > 0 ? <Wie wie={v.betrokkenen} partijen={p.partijen} /> : null,
        },
        { naam: 'Hoeveel', merk: 'getal', waarde: getallen(v) },
        { naam: 'Wanneer', merk: 'wanneer', waarde: termijnTekst(v.termijn) },
        {
          naam: 'Loopt',
          waarde: p.looptijdTot === null ? null : `t/m${VAST}${String(p.looptijdTot)}`,
        },
        {
          naam: 'Waar',
          merk: 'waar',
          waarde: [...new Set(plaatsen)].join('; '),
        },
        { naam: 'Hardheid', waarde: HARDHEID_WOORD[v.hardheid] },
        {
          naam: 'Toets',
          waarde: (
            <>
              <ToetsvormTeken vorm={v.toetsvorm} />
              {TOETSVORM_WOORD[v.toetsvorm]}
              <div className="stil">{TOETSVORM_UITLEG[v.toetsvorm]}</div>
            </>
          ),
        },
        { naam: 'Levering', waarde: v.levering ? 'informatie gaat naar een andere partij' : null },
        {
          naam: 'Bijlage',
          waarde: v.bijlage === null ? null : `bijlage${VAST}${String(v.bijlage)}`,
        },
        // what the register itself says above is not said again in other words
        ...Object.entries(v.kolommen ?? {})
          .filter(([naam]) => !zegtAl(v, naam))
          .map(([naam, waarde]) => ({
            naam: hoofdletter(naam),
            waarde: <q>{waarde}</q>,
          })),
      ]}
    />
  )
}

/** Does a row of these facts say what the document has in a column of this name? */
function zegtAl(v: Velden, kolom: string): boolean {
  const naam = kolom.trim().toLowerCase()
  return (
    (naam === 'wie' && v.trekkers.length > 0) ||
    (naam === 'wanneer' && termijnTekst(v.termijn) !== null)
  )
}

function getallen(v: Velden): ReactNode {
  if (v.getallen.length === 0) return null
  return (
    <ul className="kale-lijst">
      {v.getallen.map((g, i) => (
        <li key={`${g.tekst}-${String(i)}`}>
          {g.tekst}
          {g.norm ? null : <span className="stil"> (context)</span>}
        </li>
      ))}
    </ul>
  )
}

/** mijlpaal · resultaat · corporatie · uiterlijk 31 december 2024 */
export function FeitenRegel(p: {
  readonly velden: Velden & { readonly tekst: string; readonly jaar: number | null }
  readonly partijen: readonly PartijNaam[]
  readonly children?: ReactNode
}) {
  const v = metGenoemden(p.velden, p.partijen)
  const normen = v.getallen.filter((g) => g.norm).map((g) => g.tekst)
  const wanneer = wanneerTekst(v.termijn, v.jaar)
  return (
    <p className="feiten-regel klein stil">
      <span className="niet-afbreken">
        <ToetsvormTeken vorm={v.toetsvorm} />
        <strong>{TOETSVORM_WOORD[v.toetsvorm]}</strong>
      </span>
      {(v.hardheid as string) === v.toetsvorm ? null : ` ·${VAST}${HARDHEID_WOORD[v.hardheid]}`}
      {v.trekkers.length > 0 ? (
        <>
          {` ·${VAST}`}
          <Wie wie={v.trekkers} partijen={p.partijen} />
        </>
      ) : null}
      {wanneer ? ` ·${VAST}${wanneer}` : null}
      {normen.length > 0 ? ` ·${VAST}${normen.join('; ')}` : null}
      {p.children}
    </p>
  )
}
