// SPDX-License-Identifier: EUPL-1.2
export interface Kruimel {
  readonly naam: string
  /** Absent: the page itself. */
  readonly href?: string
}

export function Kruimelpad({ kruimels }: { readonly kruimels: readonly Kruimel[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="kruimel-lijst">
        {kruimels.map((k) => (
          <li key={k.naam}>
            {k.href ? <a href={k.href}>{k.naam}</a> : <span aria-current="page">{k.naam}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
