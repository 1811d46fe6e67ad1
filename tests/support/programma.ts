// SPDX-License-Identifier: EUPL-1.2
/** Runs the real, built program as its own process, with a data directory that is thrown away. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zoekHoofdmap } from '../../src/config.ts'

export const HOOFDMAP = zoekHoofdmap()
const CLI = join(HOOFDMAP, 'dist', 'cli.js')

export interface Afloop {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Proces {
  readonly kind: ChildProcess
  readonly afloop: Promise<Afloop>
  stdout(): string
  stderr(): string
}

/** Number of `nobody` and `nogroup`. */
const NIEMAND = { uid: 65_534, gid: 65_534 }

const levend = new Set<ChildProcess>()
// a test that failed or ran out of time leaves nothing behind
process.on('exit', () => {
  for (const kind of levend) kind.kill('SIGKILL')
})

type Omgeving = Readonly<Record<string, string>>

/** Only what is given: no PORT or DATABASE_URL of the machine that runs the tests. */
function schoneOmgeving(omgeving: Omgeving): Omgeving {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), NODE_ENV: 'production', ...omgeving }
}

export function startProces(
  opdracht: string,
  argumenten: readonly string[],
  omgeving: Omgeving = {},
  wie: { readonly uid?: number; readonly gid?: number } = {},
): Proces {
  const kind = spawn(opdracht, argumenten, {
    cwd: HOOFDMAP,
    env: schoneOmgeving(omgeving),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...wie,
  })
  levend.add(kind)
  let stdout = ''
  let stderr = ''
  kind.stdout.setEncoding('utf8').on('data', (stuk: string) => {
    stdout += stuk
  })
  kind.stderr.setEncoding('utf8').on('data', (stuk: string) => {
    stderr += stuk
  })
  const afloop = new Promise<Afloop>((klaar, mislukt) => {
    kind.on('error', mislukt)
    kind.on('close', (code) => {
      levend.delete(kind)
      klaar({ code, stdout, stderr })
    })
  })
  return { kind, afloop, stdout: () => stdout, stderr: () => stderr }
}

/** The built program with these arguments, under the Node that runs the tests. */
export const startDriehoek = (argumenten: readonly string[], omgeving: Omgeving = {}): Proces =>
  startProces(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', CLI, ...argumenten],
    omgeving,
  )

/**
 * The same for somebody who may not write everywhere. Root may: then the process gives up that one right before the
 * program starts, or becomes another user where the system cannot do that.
 */
export function startZonderVoorrechten(
  argumenten: readonly string[],
  omgeving: Omgeving = {},
): Proces {
  if (process.getuid?.() !== 0) return startDriehoek(argumenten, omgeving)
  const setpriv = ['--bounding-set=-dac_override,-dac_read_search', '--']
  if (spawnSync('setpriv', [...setpriv, 'true']).status === 0)
    return startProces('setpriv', [...setpriv, process.execPath, CLI, ...argumenten], omgeving)
  return startProces(process.execPath, [CLI, ...argumenten], omgeving, NIEMAND)
}

export interface TestWebsite {
  /** 'http://localhost:41234' */
  readonly adres: string
  readonly proces: Proces
  /** Stops it, and removes its data. */
  stop(): Promise<Afloop>
}

/** Starts the website on a free port, with the example loaded, and waits until it says its address. Throws with its output when it stops. */
export async function startWebsite(omgeving: Omgeving = {}): Promise<TestWebsite> {
  const map = omgeving['DATA_DIR'] ?? (await maakMap())
  const mal = process.env['DRIEHOEK_MAL']
  if (mal && omgeving['DATA_DIR'] === undefined) await cp(mal, map, { recursive: true })
  const proces = startDriehoek(['start'], { PORT: '0', ...omgeving, DATA_DIR: map })
  const adres = await wachtOpAdres(proces)
  return {
    adres,
    proces,
    async stop() {
      proces.kind.kill('SIGTERM')
      const afloop = await proces.afloop
      if (omgeving['DATA_DIR'] === undefined) await rm(map, { recursive: true, force: true })
      return afloop
    },
  }
}

export async function wachtOpAdres(proces: Proces): Promise<string> {
  let gestopt = false
  const einde = proces.afloop.then(() => {
    gestopt = true
  })
  for (;;) {
    const adres = /^Driehoek staat klaar op (\S+)$/m.exec(proces.stdout())?.[1]
    if (adres) return adres
    if (gestopt) throw new Error(`the program stopped:\n${proces.stdout()}${proces.stderr()}`)
    await Promise.race([einde, new Promise((verder) => setTimeout(verder, 20))])
  }
}

export const maakMap = (): Promise<string> => mkdtemp(join(tmpdir(), 'driehoek-test-gegevens-'))
