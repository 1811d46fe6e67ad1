// SPDX-License-Identifier: EUPL-1.2
/**
 * The exclusive lock beside the embedded database. PGlite has none: two processes on one directory corrupt it without
 * a word. SQLite's file lock is taken by the operating system, so that a killed process gives it back by dying.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { OpenFout } from '../domain/errors.ts'

export interface Slot {
  geefVrij(): void
}

/** Takes the lock, or says why not. Makes the directory when it is missing. */
export function neemMapSlot(dataDir: string): Slot | OpenFout {
  try {
    maakMap(resolve(dataDir))
  } catch (fout) {
    return mapFout(fout)
  }
  let slot: DatabaseSync | null = null
  try {
    slot = new DatabaseSync(join(dataDir, 'in-gebruik.slot'))
    // A small write, so that a read-only directory or a full disk shows here and not halfway a migration.
    slot.exec('pragma busy_timeout = 0; pragma journal_mode = delete')
    slot.exec(
      'pragma locking_mode = exclusive; begin exclusive; create table if not exists slot (pid int); delete from slot',
    )
    slot.prepare('insert into slot values (?)').run(process.pid)
    // Committing keeps the file locked: locking_mode is exclusive.
    slot.exec('commit')
  } catch (fout) {
    slot?.close()
    return slotFout(fout)
  }
  const open = slot
  return { geefVrij: () => open.close() }
}

const VERHUISD = 'verhuisd'

/** How far a move of this directory to a server is. */
export type Verhuisstand =
  | {
      readonly soort: 'bezig' /** File name of the copy that it goes by. */
      readonly kopie: string
    }
  | { readonly soort: 'klaar' /** ISO date-time. */; readonly op: string }

/** From now on this directory does not open by itself: its contents go on elsewhere. null: they stayed here after all. */
export function markeerVerhuizing(dataDir: string, stand: Verhuisstand | null): void {
  const pad = join(dataDir, VERHUISD)
  if (stand === null) rmSync(pad, { force: true })
  else writeFileSync(pad, JSON.stringify(stand))
}

/** null: there was no move. */
export function findVerhuizing(dataDir: string): Verhuisstand | null {
  const pad = join(dataDir, VERHUISD)
  return existsSync(pad) ? (JSON.parse(readFileSync(pad, 'utf8')) as Verhuisstand) : null
}

/** One level at a time: mkdir with `recursive` never comes back where making a directory gives ENOENT (/proc). */
function maakMap(pad: string): void {
  if (existsSync(pad)) return
  maakMap(dirname(pad))
  mkdirSync(pad)
}

function mapFout(fout: unknown): OpenFout {
  const code = fout instanceof Error && 'code' in fout ? fout.code : null
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'schijf_vol' : 'map_niet_schrijfbaar'
}

/** SQLite result codes: https://www.sqlite.org/rescode.html (the low byte is the primary code). */
function slotFout(fout: unknown): OpenFout {
  const code =
    fout instanceof Error && 'errcode' in fout && typeof fout.errcode === 'number'
      ? fout.errcode & 0xff
      : 0
  if (code === 5 || code === 6) return 'map_in_gebruik'
  if (code === 13) return 'schijf_vol'
  return 'map_niet_schrijfbaar'
}
