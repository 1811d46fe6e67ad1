// SPDX-License-Identifier: EUPL-1.2
/** The frame of the journey: title, the four steps, and the confirmation with its way back. */
import { Fragment, type ReactNode } from 'react'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { nameOnderdelen } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import { telOnderdelen } from '../../../domain/samenvatting.ts'
import { bewerkingMelding } from '../../../teksten/nakijken.ts'
import { hoofdletter, opsomming, titelMetLooptijd } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Stappen, type Stap } from '../../ui/Stappen.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import { documentAdres, nakijkAdres, twijfelAdres } from './adressen.ts'
import { naamInZin } from './gelezen.tsx'
import { plaatsVan } from './plaats-van.ts'
import { verzamelTwijfels } from './twijfels.ts'

export type StapNaam = 'twijfels' | 'nakijken' | 'register'

interface StappenProps {
  readonly document: DocumentInNakijken
  readonly nu: StapNaam
  /** Somebody said that all is right. That a page was opened says nothing: then there is no tick. */
  readonly nagekeken?: boolean | undefined
}

export function NakijkStappen(p: StappenProps) {
  const { id } = p.document.document
  const { vragen, klaar } = verzamelTwijfels(p.document.ontleding)
  const stand = (naam: StapNaam): Stap['stand'] => {
    if (naam === p.nu) return 'nu'
    if (naam === 'twijfels') return klaar === vragen.length ? 'klaar' : 'straks'
    return naam === 'nakijken' && p.nagekeken ? 'klaar' : 'straks'
  }
  const telling =
    vragen.length === 0 ? 'geen twijfels' : `${String(klaar)} van ${String(vragen.length)} klaar`
  return (
    <Stappen
      label="Stappen"
      stappen={[
        { naam: 'Document kiezen', stand: 'klaar' },
        {
          naam: 'Twijfels oplossen',
          stand: stand('twijfels'),
          toelichting: telling,
          href: twijfelAdres(id),
        },
        { naam: 'Alles nakijken', stand: stand('nakijken'), href: nakijkAdres(id, {}) },
        {
          naam: 'In het register zetten',
          stand: stand('register'),
          href: `${documentAdres(id)}/register`,
        },
      ]}
    />
  )
}

/** 'Gelezen: 5 pijlers, 14 paragrafen, 42 afspraken en 60 prestaties.' What the document does not have is left out. */
export function gelezenZin(document: DocumentInNakijken): string {
  const n = telOnderdelen(document.ontleding)
  const { titel, looptijd } = document.ontleding.document
  const geteld = [
    n.pijlers > 0 ? aantal(n.pijlers, 'pijler', 'pijlers') : null,
    n.paragrafen > 0 ? aantal(n.paragrafen, 'paragraaf', 'paragrafen') : null,
    aantal(n.afspraken, 'afspraak', 'afspraken'),
    n.prestaties > 0 ? aantal(n.prestaties, 'prestatie', 'prestaties') : null,
  ].filter((deel) => deel !== null)
  return `${titelMetLooptijd(titel ?? document.document.naam, looptijd)}. Gelezen: ${opsomming(geteld)}.`
}

export function NakijkPagina(p: {
  readonly document: DocumentInNakijken
  readonly nu: StapNaam
  readonly nagekeken?: boolean
  readonly titel: string
  /** Name of the window when the h1 alone says too little. */
  readonly venster?: string
  readonly kruimel?: string
  readonly onderTitel?: ReactNode
  readonly melding?: ReactNode
  readonly children: ReactNode
}) {
  const { document } = p.document
  return (
    <Pagina
      titel={p.titel}
      venster={[p.venster ?? p.titel, document.titel ?? document.naam].join(' · ')}
      {...plaatsVan(document, p.kruimel)}
      melding={p.melding}
      onderTitel={p.onderTitel}
    >
      <NakijkStappen document={p.document} nu={p.nu} nagekeken={p.nagekeken} />
      {p.children}
    </Pagina>
  )
}

export interface Verhuizer {
  readonly onderdeel: Onderdeel
  readonly href: string
}

/** After a correction: what happened, and the way back. Stands at the top, or beside the piece it was about. */
export function BewerkingMelding(p: {
  readonly code: string | undefined
  readonly document: DocumentInNakijken
  /** Address to return to after undo. */
  readonly terug: string
  /** Beside this piece, inside a form that already carries version and address: only the button. */
  readonly bij?: string
  /** Pieces that hang on something else now, and where they are. */
  readonly ook?: readonly Verhuizer[] | undefined
}) {
  const { onderdelen } = p.document.ontleding
  const tekst = bewerkingMelding(p.code, (sleutel) => {
    const o = onderdelen.find((x) => x.sleutel === sleutel)
    return o && naamInZin(o, nameOnderdelen(onderdelen).get(sleutel))
  })
  if (!tekst) return null
  const { id } = p.document.document
  const actie = `${documentAdres(id)}/terug`
  const kanTerug = p.document.terugTeDraaien > 0 && tekst.ongedaan
  const knop = (
    <Knop soort="stil" naam="bij" waarde={p.bij ?? ''} formAction={actie} zonderControle>
      Ongedaan maken
    </Knop>
  )
  return (
    <Melding kop={tekst.kop}>
      {tekst.uitleg ? <p>{tekst.uitleg}</p> : null}
      {p.ook && p.ook.length > 0 ? (
        <p>
          Hoort nu ergens anders bij:{' '}
          {p.ook.map(({ onderdeel: o, href }, i) => (
            <Fragment key={o.sleutel}>
              {i === 0 ? '' : ', '}
              <a href={href}>
                {hoofdletter(naamInZin(o, nameOnderdelen(onderdelen).get(o.sleutel)))}
              </a>
            </Fragment>
          ))}
        </p>
      ) : null}
      {p.code === 'verder' ? (
        <p>
          <a href={nakijkAdres(id, { deel: 1 })}>Naar het begin</a>
        </p>
      ) : null}
      {!kanTerug ? null : p.bij !== undefined ? (
        knop
      ) : (
        <form method="post" action={actie}>
          <Verborgen waarden={{ versietoken: p.document.versietoken, terug: p.terug }} />
          {knop}
        </form>
      )}
    </Melding>
  )
}
