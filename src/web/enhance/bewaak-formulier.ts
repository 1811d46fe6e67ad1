// SPDX-License-Identifier: EUPL-1.2
/**
 * Leaving a page with a form that was changed but not sent: the browser asks first, so that no typing is lost.
 * Looked at when leaving, not kept while typing: also right for what the browser filled in again after Back.
 */
const verstuurd = new WeakSet<HTMLFormElement>()

const isAnders = (e: Element): boolean => {
  if (e instanceof HTMLSelectElement) {
    const begin = [...e.options].find((o) => o.defaultSelected) ?? e.options[0]
    return begin?.selected === false
  }
  if (e instanceof HTMLTextAreaElement) return e.value !== e.defaultValue
  if (!(e instanceof HTMLInputElement) || e.type === 'hidden') return false
  if (e.type === 'file') return (e.files?.length ?? 0) > 0
  return e.type === 'checkbox' || e.type === 'radio'
    ? e.checked !== e.defaultChecked
    : e.value !== e.defaultValue
}

/** A search or a filter keeps nothing, so it loses nothing. What came back with a mistake was not kept. */
const isOpen = (f: HTMLFormElement): boolean =>
  f.method === 'post' &&
  !verstuurd.has(f) &&
  ([...f.elements].some(isAnders) ||
    f.querySelector('[aria-invalid=true]:not([type=file])') !== null)

// Also without a submit event: a form that a script sends.
document.addEventListener('formdata', ({ target }) => {
  if (target instanceof HTMLFormElement) verstuurd.add(target)
})
document.addEventListener('input', ({ target }) => {
  const form = (target as { readonly form?: HTMLFormElement | null }).form
  if (form) verstuurd.delete(form)
})
window.addEventListener('beforeunload', (e) => {
  if ([...document.forms].some(isOpen)) e.preventDefault()
})
