// SPDX-License-Identifier: EUPL-1.2
/** Form fields: label above, help under it, the error between help and field. */
import type { ReactNode } from 'react'

interface VeldBasis {
  readonly naam: string
  readonly label: string
  readonly hulp?: ReactNode
  /** What is wrong and how to do it right. */
  readonly fout?: string | undefined
  /** Default: 'veld-' + naam. Must be unique on the page. */
  readonly id?: string
}

function beschrijving(p: VeldBasis, id: string): string | undefined {
  return (
    [p.hulp ? `${id}-hulp` : '', p.fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined
  )
}

function Omlijsting(p: VeldBasis & { readonly children: (id: string) => ReactNode }) {
  const id = p.id ?? `veld-${p.naam}`
  return (
    <div className={`utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {p.label}
      </label>
      {p.hulp ? (
        <span className="utrecht-form-field-description" id={`${id}-hulp`}>
          {p.hulp}
        </span>
      ) : null}
      {p.fout ? (
        <span className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {p.fout}
        </span>
      ) : null}
      {p.children(id)}
    </div>
  )
}

export function Veld(
  p: VeldBasis & {
    readonly waarde?: string | number | undefined
    readonly soort?: 'text' | 'search' | 'number' | 'date' | 'email'
    readonly kort?: boolean
    readonly verplicht?: boolean
    readonly lijst?: string
    readonly maxLength?: number
  },
) {
  return (
    <Omlijsting {...p}>
      {(id) => (
        <input
          className={`utrecht-textbox${p.kort ? ' utrecht-textbox--kort' : ''}`}
          id={id}
          name={p.naam}
          type={p.soort ?? 'text'}
          defaultValue={p.waarde}
          required={p.verplicht}
          list={p.lijst}
          maxLength={p.maxLength}
          step={p.soort === 'number' ? 'any' : undefined}
          autoComplete="off"
          aria-invalid={p.fout ? true : undefined}
          aria-describedby={beschrijving(p, id)}
        />
      )}
    </Omlijsting>
  )
}

export function Tekstvak(
  p: VeldBasis & {
    readonly waarde?: string
    readonly rijen?: number
    /** Text of an agreement: set in the book face. */
    readonly boek?: boolean
    readonly maxLength?: number
  },
) {
  return (
    <Omlijsting {...p}>
      {(id) => (
        <textarea
          className={`utrecht-textarea${p.boek ? ' utrecht-textarea--boek' : ''}`}
          id={id}
          name={p.naam}
          rows={p.rijen ?? 4}
          defaultValue={p.waarde}
          maxLength={p.maxLength}
          aria-invalid={p.fout ? true : undefined}
          aria-describedby={beschrijving(p, id)}
        />
      )}
    </Omlijsting>
  )
}

export interface Optie {
  readonly waarde: string
  readonly label: string
  readonly hulp?: string
  /** Heading that it stands under in a select. */
  readonly groep?: string
}

function Opties({ opties }: { readonly opties: readonly Optie[] }) {
  return opties.map((o) => (
    <option key={o.waarde} value={o.waarde}>
      {o.label}
    </option>
  ))
}

/** Select: one from a list. */
export function Keuze(
  p: VeldBasis & {
    readonly opties: readonly Optie[]
    readonly waarde?: string | undefined
    /** Label of the empty choice; without it there is none. */
    readonly leeg?: string
  },
) {
  // One heading above all choices says nothing.
  const perGroep = Map.groupBy(p.opties, (o) => o.groep ?? '')
  const groepen = perGroep.size > 1 ? [...perGroep] : [['', p.opties] as const]
  return (
    <Omlijsting {...p}>
      {(id) => (
        <select
          className="utrecht-select"
          id={id}
          name={p.naam}
          defaultValue={p.waarde ?? ''}
          aria-invalid={p.fout ? true : undefined}
          aria-describedby={beschrijving(p, id)}
        >
          {p.leeg === undefined ? null : <option value="">{p.leeg}</option>}
          {groepen.map(([groep, opties]) =>
            groep === '' ? (
              <Opties key={groep} opties={opties} />
            ) : (
              <optgroup key={groep} label={groep}>
                <Opties opties={opties} />
              </optgroup>
            ),
          )}
        </select>
      )}
    </Omlijsting>
  )
}

/** Radios (one) or checkboxes (several) under one question. */
export function Keuzes(
  p: VeldBasis & {
    readonly soort: 'een' | 'meer'
    readonly opties: readonly Optie[]
    readonly gekozen: readonly string[]
    /** Beside each other where there is room. */
    readonly naast?: boolean
  },
) {
  const id = p.id ?? `veld-${p.naam}`
  return (
    <fieldset
      className={`utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}
      aria-describedby={beschrijving(p, id)}
    >
      <legend className="utrecht-form-label">{p.label}</legend>
      {p.hulp ? (
        <span className="utrecht-form-field-description" id={`${id}-hulp`}>
          {p.hulp}
        </span>
      ) : null}
      {p.fout ? (
        <span className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {p.fout}
        </span>
      ) : null}
      <div className={p.naast ? 'keuzes--naast' : undefined}>
        {p.opties.map((o, i) => (
          <label className="keuze-rij" key={o.waarde}>
            <input
              type={p.soort === 'een' ? 'radio' : 'checkbox'}
              id={i === 0 ? id : undefined}
              name={p.naam}
              value={o.waarde}
              defaultChecked={p.gekozen.includes(o.waarde)}
            />
            <span>{o.label}</span>
            {o.hulp ? <span className="utrecht-form-field-description">{o.hulp}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One yes-or-no. */
export function Vinkje(p: {
  readonly naam: string
  readonly label: string
  readonly hulp?: string
  readonly aan: boolean
}) {
  return (
    <label className="keuze-rij">
      <input type="checkbox" name={p.naam} value="ja" defaultChecked={p.aan} />
      <span>{p.label}</span>
      {p.hulp ? <span className="utrecht-form-field-description">{p.hulp}</span> : null}
    </label>
  )
}

/** Hidden values that travel with a form, such as the version token. */
export function Verborgen({
  waarden,
}: {
  readonly waarden: Readonly<Record<string, string | number>>
}) {
  return Object.entries(waarden).map(([naam, waarde]) => (
    <input key={naam} type="hidden" name={naam} value={waarde} />
  ))
}
