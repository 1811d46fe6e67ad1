// SPDX-License-Identifier: EUPL-1.2
/** While a document is read: moves the bar and says each new step, without loading the page again. */
const WACHT_MS = 400

interface Stand {
  readonly bezig?: boolean
  readonly zin?: string
  readonly klaar?: number
}

class LeesVoortgang extends HTMLElement {
  #gestopt = false

  connectedCallback(): void {
    void this.#kijk()
  }

  disconnectedCallback(): void {
    this.#gestopt = true
  }

  async #kijk(): Promise<void> {
    while (!this.#gestopt) {
      await new Promise((klaar) => setTimeout(klaar, WACHT_MS))
      try {
        const antwoord = await fetch(location.pathname, { headers: { accept: 'application/json' } })
        const stand = (await antwoord.json()) as Stand
        if (!antwoord.ok || !stand.bezig) break
        this.#toon(stand)
      } catch {
        // The connection is gone for a moment: the page itself says how to look again.
      }
    }
    if (!this.#gestopt) location.reload()
  }

  #toon(stand: Stand): void {
    const zin = this.querySelector('[role=status]')
    // Only what is new is said aloud.
    if (zin && stand.zin && zin.textContent !== stand.zin) zin.textContent = stand.zin
    const klaar = stand.klaar ?? 0
    const balk = this.querySelector('progress')
    if (balk) balk.value = klaar
    for (const [i, stap] of [...this.querySelectorAll('li')].entries()) {
      stap.classList.toggle('is-klaar', i < klaar)
      if (i === klaar) stap.setAttribute('aria-current', 'step')
      else stap.removeAttribute('aria-current')
    }
  }
}

customElements.define('lees-voortgang', LeesVoortgang)
