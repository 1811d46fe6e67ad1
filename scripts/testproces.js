// SPDX-License-Identifier: EUPL-1.2
/** Starts processes for `npm test` and makes sure that none of them outlives it. */
import { spawn } from 'node:child_process'
import { ROOT } from './gereed.js'

const running = new Set()
const cleaners = []
let stopping = null

/** Registers work for the end, done in reverse order, also after Ctrl-C. */
export function atEnd(cleaner) {
  cleaners.push(cleaner)
}

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // gone already
  }
}

/** Starts a process as head of its own group, so that its children can be stopped with it. */
export function startHere(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, detached: true, ...options })
  running.add(child)
  child.ended = new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  }).finally(() => running.delete(child))
  return child
}

/** Runs a command with its output on ours; resolves to its exit code. */
export function runHere(command, args, env = {}) {
  return startHere(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).ended
}

/** Asks a process and its children to stop, and makes them after five seconds. */
export async function stopHere(child, signal = 'SIGTERM') {
  if (!running.has(child)) return
  signalGroup(child, signal)
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000)
  await child.ended
  clearTimeout(force)
}

/** Stops what still runs and does the registered work; safe to call twice. */
export function cleanUp() {
  stopping ??= (async () => {
    for (const cleaner of cleaners.reverse()) {
      try {
        await cleaner()
      } catch (error) {
        console.error(`opruimen lukte niet: ${error.message}`)
      }
    }
    await Promise.all([...running].map((child) => stopHere(child)))
  })()
  return stopping
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => {
    for (const child of running) signalGroup(child, 'SIGTERM')
    cleanUp().then(() => process.exit(code))
  })
}
