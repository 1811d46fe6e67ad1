// SPDX-License-Identifier: EUPL-1.2
/**
 * The embedded database writes no change through to the disk itself before it says yes, so the program keeps copies of
 * its own: each hour in which something changed, and when it stops.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kiesTeVerwijderen, type Kopie } from './domain/kopiebewaring.ts'
import { SYSTEEM } from './domain/toegang.ts'
import type { Database } from './storage/database.ts'
import { getVersiestempel } from './usecases/get-versiestempel.ts'
import { makeReservekopie } from './usecases/make-reservekopie.ts'

export const KOPIEMAP = 'reservekopieen'
/** What the newest copy holds, so that a start and stop without a change makes none. */
const STEMPEL = 'stempel'
const UUR_MS = 3_600_000
const NAAM = /^driehoek-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.driehoek$/

export interface Uurkopie {
  /** Directory where the copies are. */
  readonly map: string
  /** Makes the last copy when something changed since, and makes no more. */
  stop(): Promise<void>
}

/** `meldFout` hears of a copy that could not be made (a full disk); the website goes on, and so does the next hour. */
export async function startUurkopie(
  db: Database,
  gegevensmap: string,
  nu: () => Date,
  meldFout: (fout: unknown) => void,
): Promise<Uurkopie> {
  const map = join(gegevensmap, KOPIEMAP)
  await mkdir(map, { recursive: true })
  const stempelpad = join(map, STEMPEL)
  let laatste = await readFile(stempelpad, 'utf8').catch(() => null)
  let bezig: Promise<void> = Promise.resolve()
  const make = async (): Promise<void> => {
    try {
      const stempel = await getVersiestempel({ db, wie: SYSTEEM })
      if (stempel === laatste) return
      const tijd = nu()
      await makeReservekopie(db, tijd, join(map, naamVan(tijd)))
      laatste = stempel
      await writeFile(stempelpad, stempel)
      for (const { naam } of kiesTeVerwijderen(await findKopieen(map))) {
        await rm(join(map, naam), { force: true })
      }
    } catch (fout) {
      meldFout(fout)
    }
  }
  const klok = setInterval(() => {
    bezig = bezig.then(make)
  }, UUR_MS)
  klok.unref()
  return {
    map,
    async stop() {
      clearInterval(klok)
      await bezig
      await make()
    },
  }
}

/** 'driehoek-2026-11-24T11-00-00Z.driehoek' */
export function naamVan(tijd: Date): string {
  return `driehoek-${tijd.toISOString().slice(0, 19).replaceAll(':', '-')}Z.driehoek`
}

/** Only copies that this program made by itself: a file with a name of its own is never cleaned up. */
async function findKopieen(map: string): Promise<Kopie[]> {
  return (await readdir(map)).flatMap((naam) => {
    const deel = NAAM.exec(naam)
    if (!deel) return []
    const [, dag, uur, minuut, seconde] = deel
    return [{ naam, gemaaktOp: new Date(`${dag}T${uur}:${minuut}:${seconde}Z`) }]
  })
}
