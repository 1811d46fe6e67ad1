// SPDX-License-Identifier: EUPL-1.2
/** `driehoek ontleed BESTAND [--json]`: the same reading as the website does, on the command line. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { bouwVoorstel } from './domain/ontleding.ts'
import { ontleedDocument } from './intake/documenten/ontleed.ts'
import {
  BESTAND_IS_MAP,
  BESTAND_NIET_GEVONDEN,
  BESTAND_ONLEESBAAR,
} from './teksten/opdrachtregel.ts'

/** Prints the proposal on stdout; returns the exit code: 0, or 2 with the reason on stderr. */
export async function ontleedBestand(bestand: string, json: boolean): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(zoekBestand(bestand))
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code
    const zin =
      code === 'EISDIR'
        ? BESTAND_IS_MAP
        : code === 'EACCES'
          ? BESTAND_ONLEESBAAR
          : BESTAND_NIET_GEVONDEN
    process.stderr.write(`${zin(bestand)}\n`)
    return 2
  }
  const uitkomst = await ontleedDocument(bytes, { naam: basename(bestand) })
  if (!uitkomst.ok) {
    process.stderr.write(`${uitkomst.fout}\n`)
    return 2
  }
  const voorstel = bouwVoorstel(uitkomst.waarde.ontleding)
  process.stdout.write(json ? `${JSON.stringify(voorstel, null, 2)}\n` : '')
  return 0
}

/** npm runs in the main folder; INIT_CWD is where the user stands. */
function zoekBestand(bestand: string): string {
  const vanuit = process.env['INIT_CWD']
  const bijGebruiker = vanuit ? resolve(vanuit, bestand) : bestand
  return existsSync(bijGebruiker) ? bijGebruiker : resolve(bestand)
}
