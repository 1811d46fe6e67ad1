// SPDX-License-Identifier: EUPL-1.2
/** Runs once before the tests that start the real program: they need it built from the sources as they are. */
import { execFileSync } from 'node:child_process'
import { zoekHoofdmap } from '../../src/config.ts'

export default function bouw(): void {
  execFileSync(process.execPath, ['scripts/driehoek.js', 'help'], {
    cwd: zoekHoofdmap(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
