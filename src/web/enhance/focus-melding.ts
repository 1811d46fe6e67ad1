// SPDX-License-Identifier: EUPL-1.2
/** After an act the focus goes to the message, so that a screen reader and a magnifier start there. */
const melding = document.querySelector<HTMLElement>('[data-focus]')
melding?.focus()
