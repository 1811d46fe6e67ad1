// SPDX-License-Identifier: EUPL-1.2
/** Puts a fresh build in the place of the old one, also when two processes build at the same time. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const NAME = /^\.dist-(\d+)(?:-old)?$/
/** So often another build may come between; each puts a whole one there. */
const TRIES = 10

/** Where this process builds: beside dist/, so that it can be renamed to it. */
export const freshFolder = (root) => join(root, `.dist-${process.pid}`)

/** Removes what a build left that was killed half-way. */
export function removeLeftOvers(root) {
  for (const name of readdirSync(root)) {
    const pid = Number(NAME.exec(name)?.[1])
    if (pid && !isAlive(pid)) rmSync(join(root, name), { recursive: true, force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const stampOf = (folder) => {
  const stamp = join(folder, '.bron')
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null
}

/** Renames `fresh` to `target`. A folder cannot be renamed over one with contents: the old one goes aside first. */
export function putInPlace(fresh, target) {
  const old = `${fresh}-old`
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync(target)) renameSync(target, old)
      renameSync(fresh, target)
      break
    } catch (error) {
      // another build was just put there: of the same sources it is as good as ours
      if (stampOf(target) === stampOf(fresh)) break
      if (tries === TRIES) throw error
    } finally {
      rmSync(old, { recursive: true, force: true })
    }
  }
}
