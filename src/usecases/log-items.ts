// SPDX-License-Identifier: EUPL-1.2
/** What a saved version does to each item: taken in, changed, or gone. */
import { isGelijk } from '../domain/gelijk.ts'
import { nameAfspraak } from '../domain/itemnaam.ts'
import type { PijlerInRegister } from '../domain/register.ts'
import { kaleVelden } from '../storage/items-repository.ts'
import type { Wijziging } from '../storage/wijziging.ts'

type Soort = 'pijler' | 'paragraaf' | 'afspraak' | 'prestatie'
interface Beeld {
  readonly soort: Soort
  /** What people call it: stands in each line, because the register of that day may be gone. */
  readonly naam: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** Everything a reader can see of each item, by id; where it stands in the file is no change of the agreement. */
function maakBeelden(pijlers: readonly PijlerInRegister[]): Map<string, Beeld> {
  const uit = new Map<string, Beeld>()
  const kop = (
    soort: Soort,
    k: { id: string; nummer: string | null; titel: string | null; inleiding: string | null },
  ): void => {
    uit.set(k.id, {
      soort,
      naam: k.nummer,
      inhoud: { nummer: k.nummer, titel: k.titel, inleiding: k.inleiding },
    })
  }
  for (const p of pijlers) {
    kop('pijler', p)
    for (const q of p.paragrafen) {
      kop('paragraaf', q)
      for (const a of q.afspraken) {
        uit.set(a.id, {
          soort: 'afspraak',
          naam: nameAfspraak(a),
          inhoud: {
            nummer: a.nummer,
            tekst: a.tekst,
            looptijd_tot: a.looptijd_tot,
            paragraaf: q.id,
            velden: kaleVelden(a),
          },
        })
        for (const x of a.prestaties) {
          uit.set(x.id, {
            soort: 'prestatie',
            naam: x.naam,
            inhoud: { jaar: x.jaar, tekst: x.tekst, afspraak: a.id, velden: kaleVelden(x) },
          })
        }
      }
    }
  }
  return uit
}

export function logItems(
  w: Wijziging,
  versie: number,
  oud: readonly PijlerInRegister[],
  nieuw: readonly PijlerInRegister[],
): void {
  const voor = maakBeelden(oud)
  const na = maakBeelden(nieuw)
  for (const [id, beeld] of na) {
    const eerder = voor.get(id)
    const basis = {
      soort: beeld.soort,
      onderdeelId: id,
      na: { versie, naam: beeld.naam, ...beeld.inhoud },
    }
    if (!eerder) w.log({ wat: 'onderdeel_opgenomen', ...basis })
    else if (!isGelijk(eerder.inhoud, beeld.inhoud)) {
      w.log({ wat: 'onderdeel_gewijzigd', ...basis, voor: eerder.inhoud })
    }
  }
  for (const [id, beeld] of voor) {
    if (na.has(id)) continue
    w.log({
      wat: 'onderdeel_vervallen',
      soort: beeld.soort,
      onderdeelId: id,
      voor: beeld.inhoud,
      na: { versie, naam: beeld.naam },
    })
  }
}
