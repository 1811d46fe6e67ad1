// SPDX-License-Identifier: EUPL-1.2
/** After an act the focus goes to the message, so that a screen reader and a magnifier start there. */
document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: false })

export {}
