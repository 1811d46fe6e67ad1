// SPDX-License-Identifier: EUPL-1.2
/** What opens under the foot of the window comes into view: 'Meer' beside a piece showed nothing on a telephone. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.closest('.nakijk-acties'))
      target.scrollIntoView({ block: 'nearest' })
  },
  // A toggle does not bubble.
  true,
)
