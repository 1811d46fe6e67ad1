// SPDX-License-Identifier: EUPL-1.2
/** A print button: only there when there is JavaScript, because without it a page cannot ask for paper. */
class DrukKnop extends HTMLElement {
  connectedCallback(): void {
    const knop = document.createElement('button')
    knop.type = 'button'
    knop.textContent = 'Afdrukken'
    knop.addEventListener('click', () => {
      window.print()
    })
    this.replaceChildren(' · ', knop)
  }
}

customElements.define('druk-knop', DrukKnop)
