// SPDX-License-Identifier: EUPL-1.2
/** Runs in the worker thread: reads one document at a time and answers. Started by `ontleed-in-werker.ts` only. */
import { parentPort } from 'node:worker_threads'
import type { Leesstap } from '../../domain/document.ts'
import { ontleedDocument } from './ontleed.ts'
import type { Antwoord, Opdracht } from './ontleed-in-werker.ts'

const poort = parentPort
if (poort) {
  const meldStap = (stap: Leesstap): void => {
    const antwoord: Antwoord = { stap }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    poort.postMessage(antwoord)
  }
  poort.on('message', (opdracht: Opdracht) => {
    void (async () => {
      const begonnen: Antwoord = { begonnen: process.threadCpuUsage() }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      poort.postMessage(begonnen)
      let antwoord: Antwoord
      try {
        antwoord = { uitkomst: await ontleedDocument(opdracht.bytes, opdracht.opties, meldStap) }
      } catch (fout) {
        // A bug of ours: it travels as text, and becomes an error with a stack again on the other side.
        antwoord = { bug: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      poort.postMessage(antwoord)
    })()
  })
}
