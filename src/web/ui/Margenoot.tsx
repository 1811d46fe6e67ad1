// SPDX-License-Identifier: EUPL-1.2
/** The note in the margin: what the parser found in this text. At most five short lines. */
import { type Bevinding, vraagtAntwoord } from '../../domain/bevinding.ts'
import { metGenoemden } from '../../domain/genoemd.ts'
import type { Betrokkene, Velden } from '../../domain/overeenkomst.ts'
import { bevindingTekst } from '../../teksten/bevindingen.ts'
import { hoofdletter, inkorten, VAST } from '../../teksten/opmaak.ts'
import type { PartijNaam } from '../../teksten/partijen.ts'
import {
  aantal,
  HARDHEID_WOORD,
  termijnTekst,
  TOETSVORM_WOORD,
  wanneerTekst,
} from '../../teksten/velden.ts'
import { alleenBetrokken, Wie } from './Partijen.tsx'
import { BerichtTeken, ToetsvormTeken } from './Tekens.tsx'

const MEESTE_GETALLEN = 2

export function Margenoot(p: {
  readonly velden: Velden & { readonly tekst: string }
  /** Year of a prestatie: when it is, where its text does not say so. */
  readonly jaar?: number | null
  readonly partijen: readonly PartijNaam[]
  readonly bevindingen: readonly Bevinding[]
  /** Parties the reader filtered on: said when they are only involved. */
  readonly gezocht?: readonly Betrokkene[] | undefined
  /** Where the doubts are explained. */
  readonly href: string
}) {
  const velden = metGenoemden(p.velden, p.partijen)
  const termijn = termijnTekst(velden.termijn)
  const wanneer = wanneerTekst(velden.termijn, p.jaar ?? null)
  const met = alleenBetrokken(velden, p.gezocht)
  const wie = velden.trekkers.length + met.length > 0
  // a rhythm is said once, as the term
  const normen = velden.getallen.filter((g) => g.norm && !termijn?.includes(g.tekst))
  const open = p.bevindingen.filter(vraagtAntwoord)
  const eerste = open[0]
  return (
    <aside className="kant">
      <p className="kant-kop">
        <ToetsvormTeken vorm={velden.toetsvorm} />
        {hoofdletter(TOETSVORM_WOORD[velden.toetsvorm])}
        {(velden.hardheid as string) === velden.toetsvorm ? null : (
          <span className="kant-hard">
            {' '}
            ·{VAST}
            {HARDHEID_WOORD[velden.hardheid]}
          </span>
        )}
      </p>
      {normen.length > 0 ? (
        <p>
          {normen
            .slice(0, MEESTE_GETALLEN)
            .map((g) => inkorten(g.tekst, 48))
            .join('; ')}
          {normen.length > MEESTE_GETALLEN
            ? `, en nog ${aantal(normen.length - MEESTE_GETALLEN, 'getal', 'getallen')}`
            : null}
        </p>
      ) : null}
      {wie || wanneer ? (
        <p className="voetmaat">
          <Wie wie={velden.trekkers} met={met} partijen={p.partijen} />
          {wie && wanneer ? ` ·${VAST}` : null}
          {wanneer}
        </p>
      ) : null}
      {eerste ? (
        <p className="kant-vraag">
          <a href={p.href}>
            <BerichtTeken soort="let_op" />
            {hoofdletter(bevindingTekst(eerste).kort)}
            {open.length > 1 ? `, en nog ${aantal(open.length - 1, 'vraag', 'vragen')}` : null}
          </a>
        </p>
      ) : null}
    </aside>
  )
}
