// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads documents of strangers in worker threads with a limit on time and memory, so that no document can hold up
 * or bring down the website.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Leesstap } from '../../domain/document.ts'
import type { Uitkomst } from '../../domain/errors.ts'
import type { GelezenDocument } from '../../domain/ontleding.ts'
import { TIJDLIMIET_MS, WANDKLOK_MS, WERKER_GEHEUGEN_MB } from './grenzen.ts'
import type { LeesOpties } from './lezers/lees-bron.ts'

export interface Ontleder {
  /** Refusals as codes; too slow or too much memory is `document_duurt_te_lang`. Rejects only for a bug of ours. */
  ontleed(
    bytes: Uint8Array,
    opties?: LeesOpties,
    bijStap?: (stap: Leesstap) => void,
  ): Promise<Uitkomst<GelezenDocument>>
  /** Stops the threads; what is under way is refused. */
  sluit(): Promise<void>
}

export interface OntlederOpties {
  /** Milliseconds of work for one document: neither its turn, nor a busy machine, nor a cold thread counts. */
  readonly tijdlimietMs?: number
  /** Milliseconds on the clock from its turn on, whatever it is waiting for. Never less than `tijdlimietMs`. */
  readonly wandklokMs?: number
  /** Heap of one thread in MB. */
  readonly geheugenMb?: number
  /** Threads at work at the same time; the others wait. */
  readonly werkers?: number
  /** Another program for the thread: for tests. */
  readonly programma?: URL
}

/** What goes to the thread and what comes back. */
export interface Opdracht {
  readonly bytes: Uint8Array
  readonly opties: LeesOpties
}
export type Antwoord =
  /** The program is loaded and turns to the document; what the thread had used until then. */
  | { readonly begonnen: NodeJS.CpuUsage }
  | { readonly stap: Leesstap }
  | { readonly uitkomst: Uitkomst<GelezenDocument> }
  | { readonly bug: string }

interface Taak {
  readonly opdracht: Opdracht
  readonly bijStap: (stap: Leesstap) => void
  readonly klaar: (uitkomst: Uitkomst<GelezenDocument>) => void
  readonly mislukt: (fout: Error) => void
}

interface Werker {
  readonly draad: Worker
  taak: Taak | null
  wekker: NodeJS.Timeout | null
  peiling: NodeJS.Timeout | null
}

const TE_LANG: Uitkomst<never> = { ok: false, fout: 'document_duurt_te_lang' }
/** How often the work of a thread is looked at. */
const PEIL_MS = 200

export function maakOntleder(opties: OntlederOpties = {}): Ontleder {
  const tijdlimiet = opties.tijdlimietMs ?? TIJDLIMIET_MS
  const wandklok = Math.max(opties.wandklokMs ?? WANDKLOK_MS, tijdlimiet)
  const geheugen = opties.geheugenMb ?? WERKER_GEHEUGEN_MB
  const aantal = opties.werkers ?? 2
  const programma = opties.programma ?? vindProgramma()
  const rij: Taak[] = []
  const werkers = new Set<Werker>()
  let gesloten = false

  const start = (): Werker => {
    const draad = new Worker(programma, {
      name: 'ontleed',
      resourceLimits: { maxOldGenerationSizeMb: geheugen, stackSizeMb: 4 },
      // Nothing of the host's flags or environment reaches the documents of strangers.
      execArgv: [],
      env: {},
    })
    const werker: Werker = { draad, taak: null, wekker: null, peiling: null }
    werkers.add(werker)
    draad.on('message', (antwoord: Antwoord) => {
      if ('begonnen' in antwoord) {
        peil(werker, antwoord.begonnen)
        return
      }
      if ('stap' in antwoord) {
        werker.taak?.bijStap(antwoord.stap)
        return
      }
      const taak = rondAf(werker)
      if ('bug' in antwoord) taak?.mislukt(new Error(`ontleden mislukte: ${antwoord.bug}`))
      else taak?.klaar(antwoord.uitkomst)
      werk()
    })
    // Out of memory, or a crash that the thread could not catch: this document is refused, the next gets a new thread.
    draad.on('error', (fout: Error & { code?: string }) => {
      const taak = rondAf(werker)
      if (fout.code === 'ERR_WORKER_OUT_OF_MEMORY') taak?.klaar(TE_LANG)
      else taak?.mislukt(fout)
    })
    draad.on('exit', () => {
      werkers.delete(werker)
      rondAf(werker)?.klaar(TE_LANG)
      werk()
    })
    draad.unref()
    return werker
  }

  const rondAf = (werker: Werker): Taak | null => {
    const { taak } = werker
    if (werker.wekker) clearTimeout(werker.wekker)
    if (werker.peiling) clearInterval(werker.peiling)
    werker.taak = null
    werker.wekker = null
    werker.peiling = null
    werker.draad.unref()
    return taak
  }

  const breekAf = (werker: Werker): void => {
    rondAf(werker)?.klaar(TE_LANG)
    werkers.delete(werker)
    void werker.draad.terminate().then(werk)
  }

  /** Asks the thread what it has used since `begin`; it answers in the middle of its work. */
  const peil = (werker: Werker, begin: NodeJS.CpuUsage): void => {
    const { taak } = werker
    if (!taak) return
    werker.peiling = setInterval(() => {
      void werker.draad.cpuUsage().then(
        (nu) => {
          const gebruikt = (nu.user + nu.system - begin.user - begin.system) / 1000
          if (gebruikt > tijdlimiet && werker.taak === taak) breekAf(werker)
        },
        // it is stopping: 'exit' follows
        () => undefined,
      )
    }, PEIL_MS)
  }

  const werk = (): void => {
    if (gesloten) return
    while (rij.length > 0) {
      const vrij = [...werkers].find((w) => w.taak === null)
      if (!vrij && werkers.size >= aantal) return
      const werker = vrij ?? start()
      const taak = rij.shift()
      if (!taak) return
      werker.taak = taak
      werker.draad.ref()
      werker.wekker = setTimeout(() => breekAf(werker), wandklok)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      werker.draad.postMessage(taak.opdracht)
    }
  }

  return {
    ontleed(bytes, leesOpties = {}, bijStap = () => undefined) {
      if (gesloten) return Promise.resolve(TE_LANG)
      return new Promise((klaar, mislukt) => {
        rij.push({ opdracht: { bytes, opties: leesOpties }, bijStap, klaar, mislukt })
        werk()
      })
    },
    async sluit() {
      gesloten = true
      for (const taak of rij.splice(0)) taak.klaar(TE_LANG)
      const draden = [...werkers]
      for (const werker of draden) rondAf(werker)?.klaar(TE_LANG)
      await Promise.all(draden.map((w) => w.draad.terminate()))
    },
  }
}

/** Beside this file in the source; in the build this code can be in a shared part one folder deeper. */
function vindProgramma(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./werker.ts', import.meta.url)
  const hier = new URL('./werker.js', import.meta.url)
  return existsSync(fileURLToPath(hier)) ? hier : new URL('../werker.js', import.meta.url)
}
