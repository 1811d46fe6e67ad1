// SPDX-License-Identifier: EUPL-1.2
/** One recognised piece as it is shown beside its source: who, when, numbers, kind of test. */
import type { Bereik, Bron } from '../../../domain/bron.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import { itemWoord } from '../../../teksten/nummers.ts'
import { hoofdletter, inkorten, opsomming, VAST } from '../../../teksten/opmaak.ts'
import {
  getalInWoorden,
  HARDHEID_WOORD,
  REDEN_TEKST,
  SOORT_WOORD,
  termijnTekst,
  TOETSVORM_WOORD,
} from '../../../teksten/velden.ts'
import { Feiten } from '../../ui/Feiten.tsx'
import { Wie } from '../../ui/Partijen.tsx'
import { ToetsvormTeken } from '../../ui/Tekens.tsx'
import { snijBron, zegtHetzelfde, zinvolleMerken } from './bronstuk.ts'

const LENGTE_IN_ZIN = 40

/** 'Afspraak 4.2.3', 'Prestatie 2024 · 1 bij 4.2.3', 'Pijler 4', 'Weggelaten'. */
export function naamVoluit(o: Onderdeel, naam: string | undefined): string {
  const soort = hoofdletter(SOORT_WOORD[o.soort])
  switch (o.soort) {
    case 'afspraak':
      return naam?.startsWith('#') ? hoofdletter(itemWoord(naam)) : `${soort}${VAST}${naam ?? ''}`
    case 'prestatie': {
      const [bij = '', , n = ''] = naam?.split('/') ?? []
      const label = `${soort}${o.jaar === null ? ' zonder jaar' : `${VAST}${String(o.jaar)}`}`
      return n === '' ? label : `${label} ·${VAST}${n} bij ${itemWoord(bij)}`
    }
    case 'pijler':
    case 'paragraaf':
      return o.nummer === null ? soort : `${soort}${VAST}${o.nummer}`
    default:
      return soort
  }
}

/** The same inside a sentence; by its first words when it has no number: 'de weggelaten tekst ‘Nr. Wat …’'. */
export function naamInZin(o: Onderdeel, naam: string | undefined): string {
  const voluit = naamVoluit(o, naam)
  if (voluit !== hoofdletter(SOORT_WOORD[o.soort]))
    return voluit.charAt(0).toLowerCase() + voluit.slice(1)
  const wat = o.soort === 'weggelaten' ? 'weggelaten tekst' : SOORT_WOORD[o.soort]
  return `de ${wat} ‘${inkorten(o.tekst, LENGTE_IN_ZIN)}’`
}

/** 'Bladzijde 3' or 'Regel 120'; null for a piece that a person added. */
export function plaatsTekst(o: Onderdeel): string | null {
  const p = o.passages[0]
  if (!p) return null
  return p.bladzijde === null
    ? `regel${VAST}${String(p.regel)}`
    : `bladzijde${VAST}${String(p.bladzijde)}`
}

/** The piece in the words of the source, with the words that a doubt is about marked. */
export function Brontekst(p: {
  readonly bron: Bron
  readonly onderdeel: Onderdeel
  readonly merken: readonly Bereik[]
}) {
  const { onderdeel: o } = p
  const soort = o.soort === 'weggelaten' ? 'stil' : o.soort
  const merken = zinvolleMerken(o.passages, p.merken)
  if (o.passages.length === 0)
    return (
      <p className="stil klein">Dit staat niet in het document. Het is met de hand toegevoegd.</p>
    )
  return (
    <p className={`boek brontekst brontekst--${soort}`}>
      {o.passages.flatMap((passage, i) => [
        i > 0 ? ' … ' : '',
        ...snijBron(p.bron, passage, merken).map((s) =>
          s.merk ? <mark key={`${String(passage.van)}-${s.tekst}`}>{s.tekst}</mark> : s.tekst,
        ),
      ])}
    </p>
  )
}

/** The text as it will stand in the register, when it differs from the source. */
export function EigenTekst({
  bron,
  onderdeel: o,
}: {
  readonly bron: Bron
  readonly onderdeel: Onderdeel
}) {
  if (o.passages.length > 0 && zegtHetzelfde(bron, o.passages, o.tekst)) return null
  return (
    <div className="eigen-tekst">
      <p className="stil klein">Zo komt het in het register:</p>
      <p className={`boek brontekst brontekst--${o.soort}`}>{o.tekst}</p>
    </div>
  )
}

/** Rows of facts; each with a link to its field when `wijzig` gives an address. */
export function Gelezen(p: {
  readonly onderdeel: Onderdeel
  readonly naam: string
  readonly document: Documentgegevens
  readonly wijzig?: (veld: string) => string
}) {
  const { onderdeel: o } = p
  const v = o.velden
  const rij = (waarde: React.ReactNode, veld: string, wat: string) => (
    <span className="gelezen-rij">
      <span>{waarde}</span>
      {p.wijzig ? (
        <a href={p.wijzig(veld)}>
          Wijzig
          <span className="verborgen">
            {' '}
            {wat} van {p.naam}
          </span>
        </a>
      ) : null}
    </span>
  )
  if (o.soort === 'weggelaten')
    return <p className="klein stil">{REDEN_TEKST[o.reden ?? 'niet_geplaatst']}.</p>
  if (!v) return null
  const normen = v.getallen.filter((g) => g.norm)
  const anders = v.getallen.filter((g) => !g.norm)
  const wie =
    v.trekkers.length === 0 ? (
      <span className="stil">niemand gevonden</span>
    ) : (
      <>
        <Wie wie={v.trekkers} partijen={p.document.partijen} />
        {v.trekkers_afgeleid ? <span className="stil"> ·{VAST}afgeleid</span> : null}
      </>
    )
  const wanneer = termijnTekst(v.termijn) ?? (o.jaar === null ? null : `in${VAST}${String(o.jaar)}`)
  return (
    <Feiten
      feiten={[
        { naam: 'Wie', waarde: rij(wie, 'trekkers', 'wie') },
        {
          naam: 'Met wie',
          waarde:
            v.betrokkenen.length === 0
              ? null
              : rij(
                  <Wie wie={v.betrokkenen} partijen={p.document.partijen} />,
                  'betrokkenen',
                  'met wie',
                ),
        },
        {
          naam: 'Wanneer',
          waarde: rij(
            wanneer ?? <span className="stil">geen termijn</span>,
            'termijn_soort',
            'wanneer',
          ),
        },
        {
          naam: 'Getallen',
          waarde:
            v.getallen.length === 0
              ? null
              : rij(
                  <>
                    {opsomming(normen.map(getalInWoorden))}
                    {anders.length > 0 ? (
                      <span className="stil">
                        {normen.length > 0 ? ` ·${VAST}` : ''}genoemd:{' '}
                        {opsomming(anders.map(getalInWoorden))}
                      </span>
                    ) : null}
                  </>,
                  'getal_0_tekst',
                  'de getallen',
                ),
        },
        {
          naam: 'Toets',
          waarde: rij(
            <>
              <ToetsvormTeken vorm={v.toetsvorm} />
              {TOETSVORM_WOORD[v.toetsvorm]}
              <span className="stil">
                {(v.hardheid as string) === v.toetsvorm
                  ? ''
                  : ` ·${VAST}${HARDHEID_WOORD[v.hardheid]}`}
                {v.levering ? ` ·${VAST}levering` : ''}
                {v.bijlage === null ? '' : ` ·${VAST}bijlage${VAST}${String(v.bijlage)}`}
                {o.looptijd_tot === null
                  ? ''
                  : ` ·${VAST}loopt t/m${VAST}${String(o.looptijd_tot)}`}
              </span>
            </>,
            'toetsvorm',
            'de toets',
          ),
        },
      ]}
    />
  )
}
