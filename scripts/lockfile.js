// SPDX-License-Identifier: EUPL-1.2
/**
 * Completes or checks package-lock.json.
 *
 * `npm install` leaves out an optional platform package that the registry in use does not carry (a mirror without
 * the macOS builds, say). `npm ci` then refuses the lockfile, on every machine. So `node scripts/lockfile.js` writes
 * the missing entries, by what the name of a platform package says about system, processor and C library. Such an
 * entry has no checksum: we never saw the file. It is installed only on the platform it names.
 *
 *   node scripts/lockfile.js           completes; run it after each `npm install PACKAGE`
 *   node scripts/lockfile.js --check   prints what is wrong and ends with 1
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'win32',
]
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const LOCKFILE = fileURLToPath(new URL('../package-lock.json', import.meta.url))

/** What the name of a platform package tells: '@oxlint/binding-linux-x64-musl' → linux, x64, musl. */
export function readPlatform(name) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.find((s) => words.includes(s))
  const cpu = PROCESSORS.find((p) => words.includes(p))
  const libc = os !== 'linux' ? undefined : /musl/.test(name) ? 'musl' : 'glibc'
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && /-(gnu|musl)/.test(name) ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  }
}

/** Entries that optionalDependencies name and that the lockfile lacks, by their key in `packages`. */
export function findMissing(lock) {
  const missing = new Map()
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`
      if (lock.packages[key]) continue
      const { cpu, libc, os } = readPlatform(name)
      // in the order that npm writes, so that the next `npm install` changes nothing
      missing.set(key, {
        version,
        ...(cpu ? { cpu } : {}),
        ...(owner.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      })
    }
  }
  return missing
}

/** Mistakes in a lockfile, one sentence each. */
export function checkLockfile(lock, pakket) {
  const mistakes = []
  for (const key of findMissing(lock).keys()) {
    mistakes.push(`${key} ontbreekt in package-lock.json: voer uit: node scripts/lockfile.js`)
  }
  for (const [key, entry] of Object.entries(lock.packages)) {
    if (entry.resolved) mistakes.push(`${key} noemt een adres (resolved) in package-lock.json`)
    if (key === '' || entry.integrity) continue
    if (!entry.optional || !(entry.os || entry.cpu))
      mistakes.push(`${key} heeft geen controlegetal (integrity)`)
  }
  for (const [name, version] of Object.entries({
    ...pakket.dependencies,
    ...pakket.devDependencies,
  })) {
    if (!/^\d/.test(version))
      mistakes.push(`${name} heeft geen vaste versie in package.json: ${version}`)
  }
  return mistakes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'))
  if (process.argv.includes('--check')) {
    const pakket = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    const mistakes = checkLockfile(lock, pakket)
    for (const mistake of mistakes) console.error(mistake)
    process.exitCode = mistakes.length ? 1 : 0
  } else {
    const missing = findMissing(lock)
    for (const [key, entry] of missing) lock.packages[key] = entry
    const [root, ...rest] = Object.entries(lock.packages)
    rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
    lock.packages = Object.fromEntries([root, ...rest])
    writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`)
    console.log(`package-lock.json: ${missing.size} ontbrekende platformpakketten erbij gezet`)
  }
}
