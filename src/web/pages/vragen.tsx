// SPDX-License-Identifier: EUPL-1.2
/** The findings of a document as questions, each with the items it is about and its place in the document. */
import type { Antwoord, Bevinding } from '../../domain/bevinding.ts'
import { bevindingTekst, ERNST_WOORD } from '../../teksten/bevindingen.ts'
import { itemWoord } from '../../teksten/nummers.ts'
import { afspraakAdres, bronAdres, type Versie } from './adressen.ts'

const RANG = { tegenstrijdig: 0, twijfel: 1, let_op: 2 } as const

/** Unanswered first, then by weight; within that in the order of the document. */
export function opVolgorde(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const gewicht = (b: Bevinding): number => (b.antwoord ? 10 : 0) + RANG[b.ernst]
  return [...bevindingen].sort((a, b) => gewicht(a) - gewicht(b))
}

export function antwoordTekst(antwoord: Antwoord, citaten: readonly string[]): string {
  switch (antwoord.soort) {
    case 'lezing':
      return `Gekozen: ‘${citaten[antwoord.citaat] ?? ''}’`
    case 'gecorrigeerd':
      return 'Verbeterd in het register'
    case 'bespreken':
      return 'Wordt besproken in een overleg'
    case 'geen_probleem':
      return 'Het document klopt zo'
  }
}

export interface Groep {
  readonly eerste: Bevinding
  readonly onderdelen: readonly string[]
}

/** The same question about several items, asked once. An answer belongs to one item: those stay apart. */
export function groepeer(vragen: readonly Bevinding[]): readonly Groep[] {
  const groepen = new Map<string, { eerste: Bevinding; onderdelen: string[] }>()
  for (const [i, b] of vragen.entries()) {
    const los = b.antwoord !== undefined || b.onderdelen.length !== 1
    const sleutel = los ? String(i) : `${b.ernst} ${bevindingTekst(b).vraag}`
    const groep = groepen.get(sleutel)
    if (groep) groep.onderdelen.push(...b.onderdelen)
    else groepen.set(sleutel, { eerste: b, onderdelen: [...b.onderdelen] })
  }
  return [...groepen.values()]
}

export function Vraaglijst(p: {
  readonly groepen: readonly Groep[]
  readonly slug: string
  readonly versie: Versie
}) {
  return (
    <ul className="regels">
      {p.groepen.map(({ eerste: b, onderdelen }) => {
        const t = bevindingTekst(b)
        const plek = b.passages[0]
        return (
          <li key={`${b.code} ${onderdelen.join(' ')} ${b.citaten.join(' ')}`}>
            <div className="klein stil">{ERNST_WOORD[b.ernst]}</div>
            <div>
              <h3>{t.vraag}</h3>
              <p className="klein stil">{t.uitleg}</p>
              {onderdelen.length > 0 ? (
                <p className="klein">
                  {onderdelen.map((naam, n) => (
                    <span key={naam}>
                      {n > 0 ? ' · ' : null}
                      <NaamLink naam={naam} slug={p.slug} versie={p.versie} />
                    </span>
                  ))}
                </p>
              ) : null}
              {b.antwoord ? <p className="klein">{antwoordTekst(b.antwoord, b.citaten)}.</p> : null}
            </div>
            <div className="klein">
              {plek ? (
                <a href={bronAdres(p.slug, plek, p.versie)}>
                  In het document<span className="verborgen">: {t.vraag}</span>
                </a>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** '1.1.3/2024/1' leads to the afspraak it belongs to; a heading or an unnumbered item stays a word. */
export function NaamLink(p: {
  readonly naam: string
  readonly slug: string
  readonly versie: Versie
}) {
  const [afspraak = ''] = p.naam.split('/')
  const woord = itemWoord(p.naam)
  if (afspraak === '' || /\s/.test(afspraak)) return <>{woord}</>
  const adres = afspraak.startsWith('#') ? `v${afspraak.slice(1)}` : afspraak
  return <a href={afspraakAdres(p.slug, adres, p.versie)}>{woord}</a>
}
