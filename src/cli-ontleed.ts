// SPDX-License-Identifier: EUPL-1.2
/** `driehoek ontleed BESTAND [--json]`: the same reading as the website does, on the command line. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { bouwVoorstel } from './domain/ontleding.ts'
import { maakOntleder } from './intake/documenten/ontleed-in-werker.ts'
import { foutTekst } from './teksten/fouten.ts'
import {
  BESTAND_IS_MAP,
  BESTAND_NIET_GEVONDEN,
  BESTAND_ONLEESBAAR,
} from './teksten/opdrachtregel.ts'
import { voorstelTabel } from './teksten/voorstel-tabel.ts'

/** Prints the proposal on stdout; returns the exit code: 0, or 2 with the reason on stderr. */
export async function ontleedBestand(bestand: string, json: boolean): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(zoekBestand(bestand))
  } catch (fout) {
    const code = fout instanceof Error && 'code' in fout ? fout.code : null
    if (code === 'EISDIR') return weiger(BESTAND_IS_MAP(bestand))
    if (code === 'EACCES' || code === 'EPERM') return weiger(BESTAND_ONLEESBAAR(bestand))
    return weiger(BESTAND_NIET_GEVONDEN(bestand))
  }
  const ontleder = maakOntleder()
  const uitkomst = await ontleder.ontleed(bytes, { naam: basename(bestand) })
  await ontleder.sluit()
  if (!uitkomst.ok) {
    const tekst = foutTekst(uitkomst.fout, uitkomst.gegevens)
    return weiger(`${tekst.kop}. ${tekst.uitleg} ${tekst.doen}`)
  }
  const voorstel = bouwVoorstel(uitkomst.waarde.ontleding)
  process.stdout.write(
    json
      ? `${JSON.stringify(voorstel, null, 2)}\n`
      : voorstelTabel(voorstel, process.stdout.columns),
  )
  return 0
}

function weiger(zin: string): number {
  process.stderr.write(`${zin}\n`)
  return 2
}

/** npm runs in the main folder; INIT_CWD is where the user stands. */
function zoekBestand(bestand: string): string {
  const vanuit = process.env['INIT_CWD']
  const bijGebruiker = vanuit ? resolve(vanuit, bestand) : bestand
  return existsSync(bijGebruiker) ? bijGebruiker : resolve(bestand)
}
