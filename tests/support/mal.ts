// SPDX-License-Identifier: EUPL-1.2
/**
 * Runs once before the browser tests: starts the program on an empty directory, so that it loads the example, and keeps
 * the directory as a mould. Every test file then starts on a copy, which saves making a database each time.
 */
import { rm } from 'node:fs/promises'
import bouw from './bouw.ts'
import { maakMap, startWebsite } from './programma.ts'

export default async function maakMal(): Promise<() => Promise<void>> {
  bouw()
  const map = await maakMap()
  const website = await startWebsite({ DATA_DIR: map })
  const { code, stderr } = await website.stop()
  if (code !== 0) throw new Error(`the mould could not be made:\n${stderr}`)
  process.env['DRIEHOEK_MAL'] = map
  return () => rm(map, { recursive: true, force: true })
}
