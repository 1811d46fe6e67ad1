// SPDX-License-Identifier: EUPL-1.2
/** Moving a piece up or down. A piece takes along what stands under it; left out pieces are stepped over. */
import { vindPrestaties } from './bewerking-weglaten.ts'
import type { Uitkomst } from './errors.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'

const RANG: Record<Onderdeelsoort, number> = {
  pijler: 0,
  paragraaf: 1,
  afspraak: 2,
  prestatie: 3,
  inleiding: 3,
  weggelaten: 4,
}

/** Index just after the last piece that stands under the one at `begin`. */
function blokEinde(onderdelen: readonly Onderdeel[], begin: number): number {
  const kop = onderdelen[begin]
  if (!kop) return begin
  let einde = begin + 1
  if (kop.soort === 'afspraak') return (vindPrestaties(onderdelen, begin).at(-1) ?? begin) + 1
  if (RANG[kop.soort] >= RANG.prestatie) return einde
  for (let i = einde; i < onderdelen.length; i++) {
    const deel = onderdelen[i]
    if (!deel || deel.soort === 'weggelaten') continue
    if (RANG[deel.soort] <= RANG[kop.soort]) break
    einde = i + 1
  }
  return einde
}

function zoek(
  onderdelen: readonly Onderdeel[],
  vanaf: number,
  stap: 1 | -1,
  past: (deel: Onderdeel) => boolean,
): number {
  for (let i = vanaf; i >= 0 && i < onderdelen.length; i += stap) {
    const deel = onderdelen[i]
    if (deel && deel.soort !== 'weggelaten' && past(deel)) return i
  }
  return -1
}

/** Where the block goes: an index in the list as it is before the block is taken out; -1 when it cannot. */
function doelOp(onderdelen: readonly Onderdeel[], begin: number, soort: Onderdeelsoort): number {
  const vorige = zoek(onderdelen, begin - 1, -1, () => true)
  if (vorige < 0) return -1
  if (soort !== 'prestatie')
    return zoek(onderdelen, begin - 1, -1, (d) => RANG[d.soort] <= RANG[soort])
  if (onderdelen[vorige]?.soort === 'prestatie') return vorige
  const eigen = zoek(onderdelen, begin - 1, -1, (d) => d.soort === 'afspraak')
  const ander = zoek(onderdelen, eigen - 1, -1, (d) => d.soort === 'afspraak')
  return eigen < 0 || ander < 0 ? -1 : blokEinde(onderdelen, ander)
}

function doelNeer(onderdelen: readonly Onderdeel[], einde: number, soort: Onderdeelsoort): number {
  const volgende = zoek(onderdelen, einde, 1, () => true)
  const deel = onderdelen[volgende]
  if (!deel) return -1
  if (soort === 'prestatie') {
    if (deel.soort === 'prestatie') return volgende + 1
    const ander = zoek(onderdelen, einde, 1, (d) => d.soort === 'afspraak')
    return ander < 0 ? -1 : ander + 1
  }
  if (RANG[deel.soort] === RANG[soort]) return blokEinde(onderdelen, volgende)
  if (soort === 'inleiding' || deel.soort === 'inleiding') return volgende + 1
  // A heading comes next: become the first under it, after its introduction and what hangs on the heading alone.
  let doel = volgende + 1
  for (let i = doel; i < onderdelen.length; i++) {
    const d = onderdelen[i]
    if (!d || d.soort === 'weggelaten') continue
    if (RANG[d.soort] <= RANG[soort]) break
    doel = i + 1
  }
  return doel
}

export function verplaatsOnderdeel(
  ontleding: Ontleding,
  index: number,
  richting: 'op' | 'neer',
): Uitkomst<Ontleding> {
  const { onderdelen } = ontleding
  const kop = onderdelen[index]
  if (!kop || kop.soort === 'weggelaten')
    return {
      ok: false,
      fout: 'ongeldige_invoer',
      gegevens: { veld: 'plaats', reden: 'weggelaten' },
    }
  const einde = blokEinde(onderdelen, index)
  const doel =
    richting === 'op'
      ? doelOp(onderdelen, index, kop.soort)
      : doelNeer(onderdelen, einde, kop.soort)
  if (doel < 0)
    return {
      ok: false,
      fout: 'ongeldige_invoer',
      gegevens: { veld: 'plaats', reden: richting === 'op' ? 'al_bovenaan' : 'al_onderaan' },
    }
  // An introduction belongs to a heading, so it stays when an afspraak goes.
  const gaatMee = (o: Onderdeel, i: number) =>
    i >= index && i < einde && (kop.soort !== 'afspraak' || o.soort !== 'inleiding')
  const blok = onderdelen.filter(gaatMee)
  const rest = onderdelen.filter((o, i) => !gaatMee(o, i))
  const plek = onderdelen.slice(0, doel).filter((o, i) => !gaatMee(o, i)).length
  return {
    ok: true,
    waarde: { ...ontleding, onderdelen: rest.toSpliced(plek, 0, ...blok) },
  }
}
