// SPDX-License-Identifier: EUPL-1.2
/**
 * Builds dist/: the browser files first, then the program. Runs under the pinned Node.
 * It builds beside dist/ and swaps at the end, so that a build that fails leaves the old one whole.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT, sourceHash } from './gereed.js'
import { freshFolder, putInPlace, removeLeftOvers } from './verwissel.js'

// a test run says 'test', and would get the development build of React, which then does not start
process.env.NODE_ENV = 'production'

removeLeftOvers(ROOT)
const fresh = freshFolder(ROOT)
const before = sourceHash()

try {
  mkdirSync(fresh, { recursive: true })
  const common = { root: ROOT, logLevel: 'warn', configFile: join(ROOT, 'vite.config.ts') }
  if (existsSync(join(ROOT, 'src', 'web', 'enhance', 'begin.ts')))
    await build({ ...common, build: { outDir: join(fresh, 'web'), emptyOutDir: true } })
  await build({ ...common, build: { ssr: true, outDir: fresh, emptyOutDir: false } })
  writeFileSync(join(fresh, '.bron'), before)
  putInPlace(fresh, join(ROOT, 'dist'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
