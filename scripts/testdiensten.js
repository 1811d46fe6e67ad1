// SPDX-License-Identifier: EUPL-1.2
/** Finds or makes the PostgreSQL and the Chromium that the tests need. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run } from './gereed.js'
import { atEnd, startHere, stopHere } from './testproces.js'

const isRoot = process.getuid?.() === 0
const OLDEST_POSTGRES = 15

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
const folders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean)
const inPath = (name) =>
  folders()
    .map((folder) => join(folder, name))
    .find(isExecutable)

/** Installs Debian packages; false where that is not possible. */
async function aptInstall(step, names) {
  const apt = inPath('apt-get') ?? ['/usr/bin/apt-get'].find(isExecutable)
  if (!isRoot || !apt) return false
  step(`${names.join(', ')} installeren (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(apt, ['update', '-qq'], { env })
  return (
    (await run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })) === 0
  )
}

function postgresFolder() {
  const debian = '/usr/lib/postgresql'
  const candidates = [
    ...(existsSync(debian)
      ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
      : []),
    ...folders(),
  ]
  return candidates
    .filter((folder) =>
      ['initdb', 'postgres', 'pg_isready'].every((name) => isExecutable(join(folder, name))),
    )
    .map((folder) => {
      const answer =
        spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? ''
      return { folder, version: Number(/\d+/.exec(answer)?.[0] ?? 0) }
    })
    .filter(({ version }) => version >= OLDEST_POSTGRES)
    .sort((a, b) => b.version - a.version)[0]?.folder
}

/** PostgreSQL refuses to run as root: somebody else then, by number. */
function otherUser() {
  if (!isRoot) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = ['postgres', 'nobody'].map((name) => users.find(([n]) => n === name)).find(Boolean)
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : null
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** `{ url }` of a server on which databases and roles may be made, or `{ reason }` why there is none. */
export async function startPostgres(step) {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL }
  let folder = postgresFolder()
  if (!folder) {
    if (isRoot && existsSync('/usr/bin/apt-get')) {
      // Debian makes and starts a cluster of its own at installation: not for a test
      const settings = '/etc/postgresql-common/createcluster.d'
      mkdirSync(settings, { recursive: true })
      writeFileSync(join(settings, 'driehoek-test.conf'), 'create_main_cluster = false\n')
    }
    await aptInstall(step, ['postgresql'])
    folder = postgresFolder()
  }
  if (!folder) {
    return {
      reason: `er is geen PostgreSQL ${OLDEST_POSTGRES} of nieuwer: installeer hem (Debian: apt-get install postgresql), of zet TEST_DATABASE_URL.`,
    }
  }
  const user = otherUser()
  if (!user) return { reason: 'PostgreSQL start niet als root en er is geen andere gebruiker.' }

  step(`PostgreSQL starten uit ${folder} (tijdelijk) …`)
  // the other user must be able to get there: not below a home folder of root
  const home = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'driehoek-pg-'))
  atEnd(() => rmSync(home, { recursive: true, force: true }))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(home, 'wachtwoord')
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (isRoot) for (const path of [home, data, passwordFile]) chownSync(path, user.uid, user.gid)

  const log = openSync(join(home, 'log'), 'a')
  const options = {
    ...user,
    cwd: home,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  }
  const init = [
    '-D',
    data,
    '-U',
    'driehoek_test',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  const reasonFromLog = () =>
    readFileSync(join(home, 'log'), 'utf8').trim().split('\n').slice(-3).join(' ')
  if ((await startHere(join(folder, 'initdb'), init, options).ended) !== 0) {
    return { reason: `de tijdelijke PostgreSQL kon niet worden gemaakt: ${reasonFromLog()}` }
  }
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: home,
    max_connections: 200,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = startHere(join(folder, 'postgres'), ['-D', data, ...flags], options)
  // SIGINT is PostgreSQL's fast stop: it does not wait for clients
  atEnd(() => stopHere(server, 'SIGINT'))
  for (let tries = 0; tries < 150; tries++) {
    const ready = spawnSync(join(folder, 'pg_isready'), [
      '-q',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
    ])
    if (ready.status === 0)
      return { url: `postgresql://driehoek_test:${password}@127.0.0.1:${port}/postgres` }
    if (server.exitCode !== null) break
    await wait(200)
  }
  return { reason: `de tijdelijke PostgreSQL startte niet: ${reasonFromLog()}` }
}

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** `{ path }` of a Chromium, or `{ reason }` why there is none. */
export async function findChromium(step) {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    return isExecutable(given)
      ? { path: given }
      : { reason: `CHROMIUM_PATH wijst naar ${given}, en dat is geen programma.` }
  }
  const find = () => CHROMIUM_NAMES.map(inPath).find(Boolean) ?? CHROMIUM_PLACES.find(isExecutable)
  const found = find()
  if (found) return { path: found }
  await aptInstall(step, ['chromium'])
  const path = find()
  return path
    ? { path }
    : {
        reason:
          'er is geen Chromium: installeer hem (Debian: apt-get install chromium), of zet CHROMIUM_PATH.',
      }
}
