// SPDX-License-Identifier: EUPL-1.2
/**
 * Shows how far an upload is, and lets it be stopped. Around the form of /nieuw; without this script the same form
 * is sent by the browser itself.
 */
const MB = 1024 * 1024

interface Antwoord {
  readonly naar?: string
  readonly kop?: string
  readonly uitleg?: string
  readonly doen?: string
}

class UploadVoortgang extends HTMLElement {
  #verzoek: XMLHttpRequest | null = null
  /** Leaving the page would break off the sending. */
  readonly #houdVast = (e: Event): void => {
    if (this.#verzoek) e.preventDefault()
  }

  connectedCallback(): void {
    window.addEventListener('beforeunload', this.#houdVast)
    this.querySelector('form')?.addEventListener('submit', (e) => {
      const form = e.currentTarget
      if (!(form instanceof HTMLFormElement)) return
      e.preventDefault()
      const bestand = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
      const hoogste = Number(form.dataset['hoogste'] ?? 0)
      if (bestand && hoogste > 0 && bestand.size > hoogste) {
        const rond = Math.round(bestand.size / MB)
        const is =
          rond * MB > hoogste ? `${String(rond)} MB` : `iets groter dan ${String(hoogste / MB)} MB`
        this.#toonFout({
          kop: 'Dit bestand is te groot',
          uitleg: `Het bestand is ${is}. Wij lezen bestanden tot ${String(hoogste / MB)} MB. Wij hebben niets verstuurd.`,
          doen: 'Sla het document op zonder foto’s of als pdf met kleinere afbeeldingen. Kies het daarna opnieuw.',
        })
        return
      }
      this.#verstuur(form)
    })
  }

  #verstuur(form: HTMLFormElement): void {
    const verzoek = new XMLHttpRequest()
    this.#verzoek = verzoek
    this.querySelector('.melding')?.remove()
    form.hidden = true
    const balk = document.createElement('progress')
    balk.max = 100
    balk.setAttribute('aria-label', 'Voortgang van het versturen')
    const zin = document.createElement('p')
    zin.setAttribute('role', 'status')
    zin.textContent = 'Wij ontvangen uw document.'
    const stop = document.createElement('button')
    stop.type = 'button'
    stop.className = 'utrecht-button utrecht-button--secondary-action'
    stop.textContent = 'Stop met versturen'
    const vak = document.createElement('div')
    vak.className = 'upload-bezig'
    vak.append(zin, balk, stop)
    this.append(vak)
    stop.focus()
    const terug = (): void => {
      vak.remove()
      form.hidden = false
      this.#verzoek = null
    }
    stop.addEventListener('click', () => {
      verzoek.abort()
      terug()
      form.querySelector<HTMLElement>('input[type=file]')?.focus()
    })
    verzoek.upload.addEventListener('progress', (e) => {
      if (!e.lengthComputable || e.total === 0) return
      balk.value = Math.round((100 * e.loaded) / e.total)
      balk.textContent = `${String(balk.value)}%`
    })
    verzoek.upload.addEventListener('load', () => {
      balk.removeAttribute('value')
      zin.textContent = 'Uw document is binnen. Wij kijken of wij het kunnen lezen.'
    })
    verzoek.addEventListener('load', () => {
      const antwoord = leesAntwoord(verzoek.responseText)
      if (verzoek.status === 200 && antwoord.naar?.startsWith('/documenten/')) {
        this.#verzoek = null
        location.assign(antwoord.naar)
        return
      }
      terug()
      this.#toonFout(antwoord)
    })
    verzoek.addEventListener('error', () => {
      terug()
      this.#toonFout({
        kop: 'Het bestand is niet helemaal aangekomen',
        uitleg: 'De verbinding viel weg. Wij hebben niets bewaard.',
        doen: 'Kijk of u verbinding hebt en druk opnieuw op de knop.',
      })
    })
    verzoek.open('POST', form.action)
    verzoek.setRequestHeader('accept', 'application/json')
    verzoek.send(new FormData(form))
  }

  #toonFout(fout: Antwoord): void {
    this.querySelector('.melding')?.remove()
    const melding = document.createElement('div')
    melding.className = 'melding melding--fout'
    melding.setAttribute('role', 'alert')
    melding.tabIndex = -1
    const kop = document.createElement('h2')
    kop.textContent = fout.kop ?? 'Er ging bij ons iets mis'
    melding.append(kop)
    for (const tekst of [fout.uitleg, fout.doen]) {
      if (!tekst) continue
      const p = document.createElement('p')
      p.textContent = tekst
      melding.append(p)
    }
    this.prepend(melding)
    melding.focus()
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.#houdVast)
    this.#verzoek?.abort()
  }
}

function leesAntwoord(tekst: string): Antwoord {
  try {
    const waarde: unknown = JSON.parse(tekst)
    return typeof waarde === 'object' && waarde !== null ? waarde : {}
  } catch {
    return {}
  }
}

customElements.define('upload-voortgang', UploadVoortgang)
