// SPDX-License-Identifier: EUPL-1.2
/** A table of who takes part, with a column that says what each is: name and kind stand in turns. */
import type { Rol } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'
import { isNaam } from './naamvorm.ts'
import { ROLWOORDEN } from './partijrollen.ts'
import type { Verzameling } from './verzameling.ts'

const ROLCEL = new RegExp(
  `^(?:de |het )?(?:(?<gemeente>${ROLWOORDEN.gemeente})|(?<corporatie>${ROLWOORDEN.corporatie})|(?<huurdersorganisatie>${ROLWOORDEN.huurdersorganisatie}))$`,
  'iu',
)
const KOPCEL =
  /^(?:organisatie|naam|partij|partijen|partner|deelnemer|soort|rol|type|wie|wat|functie|vertegenwoordiger)s?$/iu

/** The role that a cell with nothing else in it names. */
function rolVanCel(cel: string): Rol | null {
  const g = ROLCEL.exec(cel.trim())?.groups
  if (!g) return null
  if (g['gemeente']) return 'gemeente'
  return g['corporatie'] ? 'corporatie' : 'huurdersorganisatie'
}

/** Does a part hold cells that say only what somebody is? */
export const hasRolcellen = (regels: readonly string[]): boolean =>
  regels.length >= 3 && regels.some((r) => rolVanCel(r) !== null)

/** Adds the parties of such a table; two rows at least, else the turns may be chance. */
export function leesPartijtabel(kader: Kader, uit: Verzameling): void {
  const cellen = kader.delen
    .filter((d) => d.reden !== 'bijlage' && d.reden !== 'paginarand' && d.reden !== 'voetnoot')
    .flatMap((d) => d.regels.flatMap((r) => r.split(/\t|\s*\|\s*|\s{3,}/u)))
    .map((r) => r.trim())
    .filter((r) => r !== '')
  for (let i = 0; i < cellen.length; i += 1) {
    if (rolVanCel(cellen[i] ?? '') === null) continue
    let n = 1
    while (
      rolVanCel(cellen[i + 2 * n] ?? '') !== null &&
      rolVanCel(cellen[i + 2 * n - 1] ?? '') === null
    )
      n += 1
    if (n < 2) continue
    const ervoor = cellen[i - 1] ?? ''
    const stap = isNaam(ervoor.replace(/\s\([^)]*\)$/u, '')) && !KOPCEL.test(ervoor) ? -1 : 1
    for (let k = 0; k < n; k += 1) {
      const m = /^([^()]+?)(?:\s+\(([^)]{2,30})\))?$/u.exec(cellen[i + 2 * k + stap] ?? '')
      const naam = m?.[1]
      if (naam && isNaam(naam) && naam.split(' ').length <= 8)
        uit.add(naam, rolVanCel(cellen[i + 2 * k] ?? ''), 5, m[2] ? [m[2]] : [])
    }
    i += 2 * n - 1
  }
}
