// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the checkout ready to run: packages from the lockfile, the pinned Node, a fresh build.
 * Plain JavaScript that runs on Node 20 and later, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const LOCK_STAMP = join(MODULES, '.driehoek-lockfile')
const BUILD_STAMP = join(ROOT, 'dist', '.bron')

/** An expected failure: its message is one Dutch sentence for the user, shown without a stack trace. */
export class Tegenslag extends Error {}

const hash = (data) => createHash('sha256').update(data).digest('hex')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** The npm that started us, or the one in PATH. */
function npm() {
  const script = process.env.npm_execpath
  if (script && script.endsWith('npm-cli.js') && existsSync(script)) {
    return { command: process.execPath, args: [script], shell: false }
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/**
 * Runs a command with its output on stderr, so that stdout stays free for results.
 * Resolves to the exit code; 127 when the command does not exist.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options })
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/**
 * npm cannot work without a cache that it may write, and a home folder may be read-only: then it gets one of its own.
 * Answers what has to be added to its environment, and the work to do afterwards.
 */
export function npmCache(wanted = process.env.npm_config_cache) {
  const fine = { env: {}, remove: () => undefined }
  // not started by npm: it finds its own
  if (!wanted) return fine
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return fine
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-npm-'))
    return {
      env: { npm_config_cache: folder },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    }
  }
}

function modulesAreComplete(lockHash) {
  const own = join(MODULES, '.package-lock.json')
  if (!existsSync(own)) return false
  if (existsSync(LOCK_STAMP)) {
    if (readFileSync(LOCK_STAMP, 'utf8') !== lockHash) return false
  } else if (statSync(own).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs) {
    return false
  }
  const pakket = readJson(join(ROOT, 'package.json'))
  const names = Object.keys({ ...pakket.dependencies, ...pakket.devDependencies })
  return names.every((name) => existsSync(join(MODULES, name, 'package.json')))
}

/** Installs the packages of the lockfile when they are missing or of another lockfile. */
export async function ensureModules(step) {
  const lockHash = hash(readFileSync(join(ROOT, 'package-lock.json')))
  if (!modulesAreComplete(lockHash)) {
    step('Pakketten installeren (npm ci) …')
    const { command, args, shell } = npm()
    const cache = npmCache()
    // its warnings are about the Node that npm runs on, and the program does not
    const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const code = await run(command, [...args, 'ci', ...flags], {
      shell,
      env: { ...process.env, ...cache.env },
    })
    cache.remove()
    if (code === 127) {
      throw new Tegenslag(
        'npm is niet gevonden: installeer Node.js 20 of nieuwer met npm, en probeer het opnieuw.',
      )
    }
    if (code !== 0) {
      throw new Tegenslag(
        `De pakketten konden niet worden geïnstalleerd (npm ci gaf code ${code}): controleer de melding hierboven en de verbinding met de npm-registry, en probeer het opnieuw.`,
      )
    }
  }
  if (!existsSync(LOCK_STAMP) || readFileSync(LOCK_STAMP, 'utf8') !== lockHash) {
    try {
      writeFileSync(LOCK_STAMP, lockHash)
    } catch {
      // a read-only installation: then the dates decide
    }
  }
}

const versionOf = (binary) => {
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : null
}

/**
 * Path of the Node that runs the program: the one of the npm package `node`. When install scripts are switched off
 * that package is empty; then its platform package is fetched here.
 */
export async function ensureNode(step) {
  const wanted = readJson(join(ROOT, 'package.json')).dependencies.node
  const windows = process.platform === 'win32'
  const binary = join(MODULES, 'node', 'bin', windows ? 'node.exe' : 'node')
  const stamp = join(MODULES, 'node', '.gecontroleerd')
  const known = existsSync(binary) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (known || versionOf(binary) === `v${wanted}`) {
    if (!known) writeStamp(stamp, wanted)
    return binary
  }
  step(`Node ${wanted} ophalen (installatiescripts staan uit, of het pakket is onvolledig) …`)
  const cache = npmCache()
  const code = await run(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(MODULES, 'node'),
    env: { ...process.env, ...cache.env, npm_config_ignore_scripts: 'true', NODE_ENV: '' },
  })
  cache.remove()
  if (code === 0 && versionOf(binary) === `v${wanted}`) {
    writeStamp(stamp, wanted)
    return binary
  }
  throw new Tegenslag(
    `Node ${wanted} kon niet worden geïnstalleerd: voer "npm rebuild node" uit, of zet installatiescripts aan met "npm config set ignore-scripts false" en voer "npm ci" uit.`,
  )
}

function writeStamp(path, text) {
  try {
    writeFileSync(path, text)
  } catch {
    // a read-only installation: then it is asked again next time
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** One hash over all that the build reads: changed, added and removed files all show. */
export function sourceHash() {
  const files = [
    ...filesUnder(join(ROOT, 'src')),
    ...['vite.config.ts', 'tsconfig.json', 'package-lock.json'].map((name) => join(ROOT, name)),
  ].sort()
  const all = createHash('sha256')
  for (const file of files)
    all
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return all.digest('hex')
}

/** Builds dist/ when it does not belong to the sources as they are now. */
export async function ensureBuilt(node, step) {
  const wanted = sourceHash()
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === wanted) return
  step('Programma bouwen …')
  const code = await run(node, [join(ROOT, 'scripts', 'bouw.js')])
  if (code !== 0) throw new Tegenslag('Het bouwen is mislukt: de reden staat hierboven.')
}
