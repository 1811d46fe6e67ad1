// SPDX-License-Identifier: EUPL-1.2
/** What stood in a field before and what stands there now, from a line of the logboek, in the words of the pages. */
import type { Betrokkene, Getal, Hardheid, Termijn, Toetsvorm } from '../domain/overeenkomst.ts'
import type { LogRegel } from '../domain/register.ts'
import { gewijzigdeVelden, VELDNAAM } from './logboek.ts'
import { opsomming } from './opmaak.ts'
import { betrokkeneNaam, type PartijNaam } from './partijen.ts'
import { getalInWoorden, HARDHEID_WOORD, termijnTekst, TOETSVORM_WOORD } from './velden.ts'

export interface OudEnNieuw {
  readonly naam: string
  readonly oud: string
  readonly nieuw: string
  /** Running text: the difference is shown word by word. */
  readonly tekst: boolean
}

/** Fields that are places in the text, or say how another field came about: no words of their own. */
const ZONDER_WOORDEN = new Set(['markeringen', 'verwijzingen', 'trekkers_afgeleid'])
const TEKSTEN = new Set(['tekst', 'titel', 'inleiding'])

type Inhoud = Readonly<Record<string, unknown>>
const isInhoud = (x: unknown): x is Inhoud =>
  typeof x === 'object' && x !== null && !Array.isArray(x)
const plat = (x: unknown): Inhoud =>
  isInhoud(x) ? (isInhoud(x['velden']) ? { ...x, ...x['velden'] } : x) : {}

function inWoorden(veld: string, waarde: unknown, partijen: readonly PartijNaam[]): string {
  if (waarde === null || waarde === undefined) return 'niets'
  switch (veld) {
    case 'trekkers':
    case 'betrokkenen':
      return (
        opsomming((waarde as readonly Betrokkene[]).map((w) => betrokkeneNaam(w, partijen))) ||
        'niemand'
      )
    case 'termijn':
      return termijnTekst(waarde as Termijn) ?? 'geen termijn'
    case 'getallen':
      return (waarde as readonly Getal[]).map(getalInWoorden).join('; ') || 'geen'
    case 'toetsvorm':
      return TOETSVORM_WOORD[waarde as Toetsvorm]
    case 'hardheid':
      return HARDHEID_WOORD[waarde as Hardheid]
    case 'levering':
      return waarde === true ? 'ja' : 'nee'
    default:
      return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : 'anders'
  }
}

/** One per field that changed; empty when the line does not tell both sides. */
export function oudEnNieuw(
  regel: LogRegel,
  partijen: readonly PartijNaam[],
): readonly OudEnNieuw[] {
  const [voor, na] = [plat(regel.voor), plat(regel.na)]
  return gewijzigdeVelden(regel)
    .filter((veld) => !ZONDER_WOORDEN.has(veld))
    .map((veld) => ({
      naam: VELDNAAM[veld] ?? veld,
      oud: inWoorden(veld, voor[veld], partijen),
      nieuw: inWoorden(veld, na[veld], partijen),
      tekst: TEKSTEN.has(veld),
    }))
}
