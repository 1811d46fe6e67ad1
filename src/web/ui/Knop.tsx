// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

/** hoofd: filled, one per section; tweede: outline; stil: looks like a link; gevaar: outline in the error colour. */
export type KnopSoort = 'hoofd' | 'tweede' | 'stil' | 'gevaar'

const KLAS: Readonly<Record<KnopSoort, string>> = {
  hoofd: 'utrecht-button utrecht-button--primary-action',
  tweede: 'utrecht-button utrecht-button--secondary-action',
  stil: 'utrecht-button utrecht-button--subtle',
  gevaar: 'utrecht-button utrecht-button--secondary-action utrecht-button--danger',
}

/** Submits the form it stands in; `naam` and `waarde` go along, so that one form can hold several acts. */
export function Knop(props: {
  readonly soort?: KnopSoort
  readonly naam?: string
  readonly waarde?: string
  readonly children: ReactNode
  /** Address to send to instead of the form's own. */
  readonly formAction?: string
  /** The form it belongs to, when it stands outside it. */
  readonly form?: string
  /** Skip the browser's own checks: "terug", "weggooien". */
  readonly zonderControle?: boolean
  readonly id?: string
}) {
  return (
    <button
      type="submit"
      className={KLAS[props.soort ?? 'hoofd']}
      name={props.naam}
      value={props.waarde}
      formAction={props.formAction}
      form={props.form}
      formNoValidate={props.zonderControle}
      id={props.id}
    >
      {props.children}
    </button>
  )
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function KnopLink(props: {
  readonly soort?: KnopSoort
  readonly href: string
  readonly children: ReactNode
}) {
  return (
    <a className={KLAS[props.soort ?? 'tweede']} href={props.href}>
      {props.children}
    </a>
  )
}

/**
 * The act of a long page, kept in sight at the foot of the window where there is height for it. Last on its page.
 * `los`: at its own place on a narrow window, for a page that is a form: there it would cover what is to be filled in.
 */
export function Actiebalk(p: {
  readonly zin?: string | undefined
  readonly los?: true
  readonly children: ReactNode
}) {
  return (
    <div className={p.los ? 'actiebalk actiebalk--los' : 'actiebalk'}>
      {p.zin ? <p className="klein stil">{p.zin}</p> : null}
      {p.children}
    </div>
  )
}

export function Knoppen({ children }: { readonly children: ReactNode }) {
  return <div className="knoppen">{children}</div>
}
