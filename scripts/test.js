// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm test`: installs what is missing, runs every check and test, and ends with one line
 * `N passed, N failed, N skipped` over all of them.
 *
 *   npm test                      everything
 *   npm test -- unit storage      only these parts (names as printed)
 *
 * PostgreSQL: TEST_DATABASE_URL, or a throw-away cluster of installed binaries, or Debian's package when root.
 * Chromium: CHROMIUM_PATH, or one in PATH, or Debian's package when root. A part whose tool cannot be had is counted
 * as skipped, and as failed when CI is set. Everything that was started here is stopped here, also on Ctrl-C.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureModules, ensureNode, ROOT, Tegenslag } from './gereed.js'
import { findChromium, startPostgres } from './testdiensten.js'
import { atEnd, cleanUp, runHere } from './testproces.js'

const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const wanted = process.argv.slice(2)
const isWanted = (name) => wanted.length === 0 || wanted.includes(name)
const say = (text) => process.stdout.write(`${text}\n`)
const step = (text) => say(`· ${text}`)

const temporary = mkdtempSync(join(tmpdir(), 'driehoek-test-'))
atEnd(() => rmSync(temporary, { recursive: true, force: true }))

function fail(name, count = 1) {
  total.failed += count
  failures.push(name)
}

async function part(name, work) {
  if (!isWanted(name)) return
  say(`\n── ${name} ──`)
  const start = Date.now()
  await work()
  say(`── ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

/** One command that is right or wrong: counts as one test. */
async function check(name, command, args) {
  await part(name, async () => {
    if ((await runHere(command, args)) === 0) total.passed++
    else fail(name)
  })
}

/** The tests of one Vitest project; counts come from its JSON report. */
async function tests(node, name, project, env = {}) {
  await part(name, async () => {
    const report = join(temporary, `${name.replaceAll(/\W+/g, '-')}.json`)
    const code = await runHere(
      node,
      [
        join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        ...[
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
      ],
      // what the tests leave when they are cut off goes with our own directory
      { ...env, TMPDIR: temporary },
    )
    let result
    try {
      result = JSON.parse(readFileSync(report, 'utf8'))
    } catch {
      fail(`${name} (geen verslag)`)
      return
    }
    total.passed += result.numPassedTests
    total.skipped += result.numPendingTests + result.numTodoTests
    if (result.numFailedTests) fail(name, result.numFailedTests)
    // a file that does not load, or an error outside any test, shows only in the exit code
    else if (code !== 0) fail(`${name} (een bestand kon niet worden uitgevoerd)`)
    else if (result.numTotalTests === 0) fail(`${name} (geen enkele test gevonden)`)
  })
}

function leaveOut(name, reason) {
  if (!isWanted(name)) return
  say(`\n── ${name} ──\nNiet uitgevoerd: ${reason}`)
  if (process.env.CI) fail(`${name} (niet uitgevoerd)`)
  else total.skipped++
}

async function main() {
  await ensureModules(step)
  const node = await ensureNode(step)
  const tool = (name) => join(ROOT, 'node_modules', '.bin', name)

  await check('lockfile', node, ['scripts/lockfile.js', '--check'])
  await check('format', tool('biome'), ['format', '.'])
  await check('lint', tool('oxlint'), ['--type-aware', '--deny-warnings'])
  await check('types', tool('tsc'), ['-p', '.'])
  await check('importtabel', node, ['scripts/importtabel.js'])
  await check('huisregels', node, ['scripts/controles.js'])
  await check('ongebruikt', node, ['node_modules/knip/bin/knip.js', '--no-progress'])

  await part('build', async () => {
    await ensureBuilt(node, step)
    total.passed++
  })
  await tests(node, 'unit', 'unit')
  await tests(node, 'storage-pglite', 'storage', { TEST_DATABASE_URL: '' })

  const needsPostgres = isWanted('storage-postgresql') || isWanted('api')
  const postgres = needsPostgres ? await startPostgres(step) : null
  if (postgres?.url)
    await tests(node, 'storage-postgresql', 'storage', { TEST_DATABASE_URL: postgres.url })
  else leaveOut('storage-postgresql', postgres?.reason)
  // its tests on PostgreSQL leave themselves out when there is none
  await tests(node, 'api', 'api', { TEST_DATABASE_URL: postgres?.url ?? '' })

  const needsBrowser = isWanted('e2e') || isWanted('a11y')
  const chromium = needsBrowser ? await findChromium(step) : null
  for (const name of ['e2e', 'a11y']) {
    if (chromium?.path) await tests(node, name, name, { CHROMIUM_PATH: chromium.path })
    else leaveOut(name, chromium?.reason)
  }
}

try {
  await main()
} catch (error) {
  say(error instanceof Tegenslag ? error.message : (error?.stack ?? String(error)))
  fail('uitvoering')
}
await cleanUp()
if (failures.length) say(`\nMislukt: ${failures.join(', ')}`)
say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed ? 1 : 0
