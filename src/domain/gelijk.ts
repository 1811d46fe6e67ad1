// SPDX-License-Identifier: EUPL-1.2

/** Whether two JSON values are the same, whatever the order of their keys; an undefined value counts as absent. */
export function isGelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((x, i) => isGelijk(x, b[i]))
    )
  const links = Object.entries(a).filter(([, v]) => v !== undefined)
  const rechts = new Map(Object.entries(b).filter(([, v]) => v !== undefined))
  return (
    links.length === rechts.size &&
    links.every(([k, v]) => rechts.has(k) && isGelijk(v, rechts.get(k)))
  )
}
