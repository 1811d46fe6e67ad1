// SPDX-License-Identifier: EUPL-1.2
/**
 * Marks. Drawn once per page in a sprite and used by reference, so that a register with hundreds of marks stays small.
 * Every mark is decoration beside a word: hidden from assistive technology. Decision: docs/decisions/0004.
 */
import type { Betrokkene, Rol, Toetsvorm } from '../../domain/overeenkomst.ts'
import { hoekenVan, type PartijNaam } from '../../teksten/partijen.ts'

type Hoek = Exclude<Rol, 'anders'>
const HOEKEN: readonly {
  readonly rol: Hoek
  readonly letter: string
  readonly x: number
  readonly y: number
}[] = [
  { rol: 'gemeente', letter: 'g', x: 10, y: 4.6 },
  { rol: 'corporatie', letter: 'c', x: 4, y: 15.4 },
  { rol: 'huurdersorganisatie', letter: 'h', x: 16, y: 15.4 },
]
const COMBINATIES = ['', 'g', 'c', 'h', 'gc', 'gh', 'ch', 'gch'] as const

function Driehoek({ letters }: { readonly letters: string }) {
  return (
    <symbol id={`p-${letters}`} viewBox="0 0 20 20">
      <path d="M10 4.6L4 15.4h12z" stroke="currentColor" strokeWidth="1.2" opacity=".6" />
      {HOEKEN.map((h) =>
        letters.includes(h.letter) ? (
          <circle key={h.rol} cx={h.x} cy={h.y} r="4" fill="currentColor" />
        ) : (
          <circle
            key={h.rol}
            className="open"
            cx={h.x}
            cy={h.y}
            r="1.6"
            fill="var(--papier)"
            stroke="currentColor"
          />
        ),
      )}
    </symbol>
  )
}

/** Once per page, at the start of the body. */
export function TekenSprite() {
  const lijn = { stroke: 'currentColor', strokeWidth: 1.5 } as const
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      {COMBINATIES.map((c) => (
        <Driehoek key={c} letters={c} />
      ))}
      <symbol id="t-mijlpaal" viewBox="0 0 18 18">
        <path {...lijn} d="M5 16.5V2.5M5 3.2h8.5l-2.2 3.3 2.2 3.3H5" />
      </symbol>
      <symbol id="t-getalsnorm" viewBox="0 0 18 18">
        <path {...lijn} strokeDasharray="2.4 1.8" d="M2 6.4h14" />
        <path {...lijn} strokeWidth={2.2} d="M4.5 16V9.4M9 16V4M13.5 16v-4.6" />
      </symbol>
      <symbol id="t-ritme" viewBox="0 0 18 18">
        <path {...lijn} d="M1.5 12.5h15M3.5 12.5V8M9 12.5V8M14.5 12.5V8" />
        <circle cx="3.5" cy="6.4" r="1.5" {...lijn} />
        <circle cx="9" cy="6.4" r="1.5" {...lijn} />
        <circle cx="14.5" cy="6.4" r="1.5" {...lijn} />
      </symbol>
      <symbol id="t-procesregel" viewBox="0 0 18 18">
        <rect x="1.5" y="6" width="5" height="6" {...lijn} />
        <path {...lijn} d="M8.5 9h6M12 6.4L14.6 9 12 11.6M16.6 4v10" />
      </symbol>
      <symbol id="t-inspanning" viewBox="0 0 18 18">
        <path {...lijn} d="M1.8 10.6c2.2-4.2 4.9-4.2 7.2-1.4s5 2.8 7.2-1.4" />
      </symbol>
      <symbol id="b-goed" viewBox="0 0 16 16">
        <path stroke="currentColor" strokeWidth="2.4" d="M2 8.5l4 4 8-9" />
      </symbol>
      <symbol id="b-let_op" viewBox="0 0 16 16">
        <path stroke="currentColor" strokeWidth="2.4" d="M8 1.5v8.5M8 12.2v2.6" />
      </symbol>
      <symbol id="b-fout" viewBox="0 0 16 16">
        <path stroke="currentColor" strokeWidth="2.4" d="M3 3l10 10M13 3L3 13" />
      </symbol>
      <symbol id="w" viewBox="0 0 26 26">
        <path d="M13 5L4 21h18z" stroke="currentColor" strokeWidth="2.2" />
        <circle cx="13" cy="5" r="4" fill="currentColor" />
        <circle cx="4.2" cy="21" r="4" fill="currentColor" />
        <circle cx="21.8" cy="21" r="4" fill="currentColor" />
      </symbol>
    </svg>
  )
}

function Teken({ id, klas }: { readonly id: string; readonly klas: string }) {
  return (
    <svg className={klas} aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  )
}

/** The triangle with the parties meant filled in. Nothing when none of them is a party of the triangle. */
export function PartijTeken(p: {
  readonly wie: readonly Betrokkene[]
  /** Needed only where `wie` may hold parties by name. */
  readonly partijen?: readonly PartijNaam[]
}) {
  const hoeken = hoekenVan(p.wie, p.partijen)
  if (hoeken.length === 0) return null
  const letters = HOEKEN.filter((h) => hoeken.includes(h.rol))
    .map((h) => h.letter)
    .join('')
  return <Teken id={`p-${letters}`} klas="teken teken--partij" />
}

export function ToetsvormTeken({ vorm }: { readonly vorm: Toetsvorm }) {
  return <Teken id={`t-${vorm}`} klas="teken teken--toets" />
}

export type BerichtSoort = 'goed' | 'let_op' | 'fout'

export function BerichtTeken({ soort }: { readonly soort: BerichtSoort }) {
  return <Teken id={`b-${soort}`} klas={`teken teken--bericht teken--${soort}`} />
}

export function Woordmerk() {
  return <Teken id="w" klas="teken" />
}
