// SPDX-License-Identifier: EUPL-1.2
/** The frame of every page: head, skip link, header, navigation, main, footer. */
import type { ReactNode } from 'react'
import { useMiddelen } from '../opbouw.tsx'
import { Kruimelpad, type Kruimel } from './Kruimelpad.tsx'
import { TekenSprite, Woordmerk } from './Tekens.tsx'

export type Plek =
  | 'home'
  | 'nieuw'
  | 'samenwerking'
  | 'afspraken'
  | 'bron'
  | 'versies'
  | 'begrippen'

export interface PaginaSamenwerking {
  readonly slug: string
  readonly naam: string
  readonly voorbeeld: boolean
}

export interface PaginaProps {
  /** The h1, and the name of the window. */
  readonly titel: string
  /** Longer or other name of the window, when the h1 alone says too little. */
  readonly venster?: string
  readonly samenwerking?: PaginaSamenwerking | undefined
  readonly plek?: Plek | undefined
  readonly kruimels?: readonly Kruimel[]
  /** Above the h1: a Melding or Foutoverzicht. */
  readonly melding?: ReactNode
  /** Under the h1: what the page is about. */
  readonly onderTitel?: ReactNode
  /** Look again after so many seconds: for pages that show progress without JavaScript. */
  readonly ververs?: number
  readonly children: ReactNode
}

interface NavItem {
  readonly plek: Plek
  readonly naam: string
  readonly href: string
}

function navigatie(samenwerking: PaginaSamenwerking | undefined): readonly NavItem[] {
  if (!samenwerking)
    return [
      { plek: 'home', naam: 'Samenwerkingen', href: '/' },
      { plek: 'nieuw', naam: 'Nieuw document', href: '/nieuw' },
      { plek: 'begrippen', naam: 'Begrippen', href: '/begrippen' },
    ]
  const basis = `/samenwerkingen/${samenwerking.slug}`
  return [
    { plek: 'samenwerking', naam: 'Overzicht', href: basis },
    { plek: 'afspraken', naam: 'Afspraken', href: `${basis}/afspraken` },
    { plek: 'bron', naam: 'Document', href: `${basis}/bron` },
    { plek: 'versies', naam: 'Versies', href: `${basis}/versies` },
    { plek: 'begrippen', naam: 'Begrippen', href: `${basis}/begrippen` },
  ]
}

function NavLijst(p: { readonly items: readonly NavItem[]; readonly plek: Plek | undefined }) {
  return (
    <ul className="nav-lijst">
      {p.items.map((i) => (
        <li key={i.plek}>
          <a href={i.href} aria-current={i.plek === p.plek ? 'page' : undefined}>
            {i.naam}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function Pagina(p: PaginaProps) {
  const middelen = useMiddelen()
  const items = navigatie(p.samenwerking)
  const venster = [p.venster ?? p.titel, p.samenwerking?.naam, 'Driehoek']
    .filter(Boolean)
    .join(' · ')
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>{venster}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fcfbf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16181c" media="(prefers-color-scheme: dark)" />
        {p.ververs ? (
          <noscript>
            <meta httpEquiv="refresh" content={String(p.ververs)} />
          </noscript>
        ) : null}
        {middelen.lettertypen.map((l) => (
          <link
            key={l}
            rel="preload"
            href={l}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        {middelen.css.map((l) => (
          <link key={l} rel="stylesheet" href={l} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {middelen.js.map((l) => (
          <script key={l} type="module" src={l} />
        ))}
      </head>
      <body>
        <TekenSprite />
        <a className="utrecht-skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <header className="kop">
          <div className="breedte">
            <div className="kop-rij">
              <a className="woordmerk" href="/">
                <Woordmerk />
                Driehoek
              </a>
              {p.samenwerking ? (
                <div className="kop-naam">
                  <a href={`/samenwerkingen/${p.samenwerking.slug}`}>{p.samenwerking.naam}</a>
                </div>
              ) : null}
              <button type="button" className="kop-menu" popoverTarget="menu">
                Menu
              </button>
            </div>
            {/* opens in place on a narrow screen, with Escape and focus by the browser; always there on a wide one */}
            <nav className="kop-nav" id="menu" popover="auto" aria-label="Hoofdmenu">
              <NavLijst items={items} plek={p.plek} />
            </nav>
          </div>
        </header>
        {p.samenwerking?.voorbeeld ? (
          <aside className="banner" aria-label="Voorbeeld">
            <div className="breedte">
              <span>
                <strong>Voorbeeld.</strong> Driehoek las dit register zelf uit het document. De
                partijen hebben het niet nagekeken.
              </span>
            </div>
          </aside>
        ) : null}
        <main className="inhoud" id="inhoud" tabIndex={-1}>
          <div className="breedte">
            {p.kruimels ? <Kruimelpad kruimels={p.kruimels} /> : null}
            {p.melding}
            <h1 className="titel">{p.titel}</h1>
            {p.onderTitel ? <div className="onder-titel">{p.onderTitel}</div> : null}
            {p.children}
          </div>
        </main>
        <footer className="voet">
          <div className="breedte">
            <nav className="voet-rij" aria-label="Over Driehoek">
              <a href="/">Driehoek</a>
              <a href="/begrippen">Begrippen</a>
              <a href="/toegankelijkheid">Toegankelijkheid</a>
              <a href="/privacy">Privacy</a>
              <a href="/hulp">Hulp</a>
            </nav>
          </div>
        </footer>
      </body>
    </html>
  )
}
