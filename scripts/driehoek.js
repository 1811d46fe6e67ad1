// SPDX-License-Identifier: EUPL-1.2
/**
 * The one door to the program, for `npm start`, `npm run -s driehoek -- …` and `npm run bench -- …`.
 * Makes everything ready (see gereed.js) and then runs the program under the pinned Node.
 * Steps go to stderr, so that stdout holds only what was asked for.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureModules, ensureNode, ROOT, Tegenslag } from './gereed.js'

const step = (text) => process.stderr.write(`· ${text}\n`)

/** Ends with the exit code of the child; signals that reach us reach the child. */
function handOver(node, args) {
  // the channel lets the server notice that we are gone, however we went
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // React and others are many times slower when this is not said
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Het programma kon niet starten: ${error.message}`)
    process.exitCode = 1
  })
  child.on('close', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}

async function main(args) {
  await ensureModules(step)
  const node = await ensureNode(step)
  await ensureBuilt(node, step)
  if (args[0] !== '--bench') {
    handOver(node, [join(ROOT, 'dist', 'cli.js'), ...args])
    return
  }
  const [, name = '', ...rest] = args
  const file = join(ROOT, 'bench', `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
    throw new Tegenslag(
      'Geef de naam van een meting: npm run bench -- ontleed, of: npm run bench -- web.',
    )
  }
  // main(args) of a measurement may return an exit code; its file is not argv[1], or it would think it was run directly
  const call = `process.exitCode = (await (await import(${JSON.stringify(file)})).main(process.argv.slice(2))) ?? 0`
  handOver(node, ['--input-type=module', '--eval', call, '--', name, ...rest])
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Tegenslag)) throw error
  console.error(error.message)
  process.exitCode = 1
}
