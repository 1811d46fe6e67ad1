// SPDX-License-Identifier: EUPL-1.2
/**
 * Builds dist/: the browser files first, then the program. Runs under the pinned Node.
 * It builds beside dist/ and swaps at the end, so that a build that fails leaves the old one whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT, sourceHash } from './gereed.js'

// a test run says 'test', and would get the development build of React, which then does not start
process.env.NODE_ENV = 'production'

const target = join(ROOT, 'dist')
const fresh = join(ROOT, 'dist', `.nieuw-${process.pid}`)
const before = sourceHash()

try {
  mkdirSync(fresh, { recursive: true })
  const common = { root: ROOT, logLevel: 'warn', configFile: join(ROOT, 'vite.config.ts') }
  if (existsSync(join(ROOT, 'src', 'web', 'enhance', 'begin.ts')))
    await build({ ...common, build: { outDir: join(fresh, 'web'), emptyOutDir: true } })
  await build({ ...common, build: { ssr: true, outDir: fresh, emptyOutDir: false } })
  writeFileSync(join(fresh, '.bron'), before)

  // dist itself cannot be renamed over: move its old contents away, then the new ones in
  const temporary = join(ROOT, `.dist-${process.pid}`)
  renameSync(fresh, temporary)
  rmSync(target, { recursive: true, force: true })
  renameSync(temporary, target)
} catch (error) {
  rmSync(fresh, { recursive: true, force: true })
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
