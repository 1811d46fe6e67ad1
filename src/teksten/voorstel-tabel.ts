// SPDX-License-Identifier: EUPL-1.2
/** A proposal as a table in plain text, for people at a terminal: who, when and what per afspraak, then the doubts. */
import type { Velden, Voorstel } from '../domain/overeenkomst.ts'
import { bevindingTekst } from './bevindingen.ts'
import { inkorten, looptijd, opsomming } from './opmaak.ts'
import { betrokkeneNaam, type PartijNaam } from './partijen.ts'
import { aantal, getalInWoorden, REDEN_TEKST, ROL_WOORD, termijnTekst } from './velden.ts'

const NR = 12
const WIE = 24
const WANNEER = 26

/** `breedte` in characters, at least 80. Ends with a line end. */
export function voorstelTabel(voorstel: Voorstel, breedte = 120): string {
  const breed = Math.max(80, breedte)
  const regels = [
    ...kop(voorstel),
    ...onderdelen(voorstel, breed),
    ...bevindingen(voorstel),
    ...weggelaten(voorstel),
  ]
  // no-break spaces and word joiners are for the browser
  return `${regels.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u2060', '')}\n`
}

function kop({ document, pijlers }: Voorstel): readonly string[] {
  const paragrafen = pijlers.flatMap((p) => p.paragrafen)
  const afspraken = paragrafen.flatMap((p) => p.afspraken)
  const prestaties = afspraken.flatMap((a) => a.prestaties)
  const partijen = document.partijen.map((p) => `${p.naam} (${ROL_WOORD[p.rol]})`)
  return [
    document.titel ?? 'Document zonder titel',
    `Partijen:  ${partijen.length ? opsomming(partijen) : 'niet gevonden'}`,
    `Looptijd:  ${document.looptijd ? looptijd(document.looptijd) : 'niet gevonden'}`,
    `Herkend:   ${opsomming([
      aantal(pijlers.filter((p) => p.titel !== null).length, 'pijler', 'pijlers'),
      aantal(paragrafen.filter((p) => p.titel !== null).length, 'paragraaf', 'paragrafen'),
      aantal(afspraken.length, 'afspraak', 'afspraken'),
      aantal(prestaties.length, 'prestatie', 'prestaties'),
    ])}`,
  ]
}

function onderdelen({ document, pijlers }: Voorstel, breed: number): readonly string[] {
  const regels: string[] = []
  const nummerEnTitel = (d: { nummer: string | null; titel: string | null }) =>
    [d.nummer, d.titel].filter((deel) => deel !== null).join('  ')
  for (const pijler of pijlers) {
    const titel = nummerEnTitel(pijler)
    if (titel) regels.push('', titel.toUpperCase())
    for (const paragraaf of pijler.paragrafen) {
      const kopje = nummerEnTitel(paragraaf)
      regels.push(
        '',
        ...(kopje ? [kopje] : []),
        rij('Nr', 'Wie', 'Wanneer', 'Wat'),
        '─'.repeat(breed),
      )
      for (const afspraak of paragraaf.afspraken) {
        const nummer = afspraak.nummer ?? `#${String(afspraak.volgnummer)}`
        regels.push(...cellen(nummer, afspraak, document.partijen, breed))
        for (const prestatie of afspraak.prestaties) {
          const jaar = ` └ ${prestatie.jaar === null ? 'jaar?' : String(prestatie.jaar)}`
          regels.push(...cellen(jaar, prestatie, document.partijen, breed))
        }
      }
    }
  }
  return regels
}

function cellen(
  nummer: string,
  item: Velden & { readonly tekst: string },
  partijen: readonly PartijNaam[],
  breed: number,
): readonly string[] {
  const wie = item.trekkers.map((w) => betrokkeneNaam(w, partijen)).join(', ')
  const getallen = item.getallen.filter((g) => g.norm).map(getalInWoorden)
  const watBreed = breed - NR - WIE - WANNEER
  const wat = inkorten(item.tekst, watBreed * 2)
  const snede = splits(wat, watBreed)
  const eerste = wat.slice(0, snede)
  const tweede = wat.slice(snede).trim()
  const vast = item.trekkers_afgeleid ? `${wie} ?` : wie
  return [
    rij(nummer, vast, termijnTekst(item.termijn) ?? '', eerste),
    ...(tweede ? [rij('', '', '', tweede)] : []),
    ...(getallen.length ? [rij('', '', '', `→ ${getallen.join(' · ')}`)] : []),
  ]
}

function splits(tekst: string, breed: number): number {
  if (tekst.length <= breed) return tekst.length
  const spatie = tekst.lastIndexOf(' ', breed)
  return spatie > 0 ? spatie : breed
}

function rij(nr: string, wie: string, wanneer: string, wat: string): string {
  return `${cel(nr, NR)}${cel(wie, WIE)}${cel(wanneer, WANNEER)}${wat}`.trimEnd()
}

const cel = (tekst: string, breed: number): string => inkorten(tekst, breed - 3).padEnd(breed)

function bevindingen({ bevindingen: lijst }: Voorstel): readonly string[] {
  if (lijst.length === 0) return []
  return [
    '',
    `VRAGEN (${String(lijst.length)})`,
    ...lijst.map((b) => {
      const waar = b.onderdelen.length ? `${b.onderdelen.join(', ')}: ` : ''
      return `· ${waar}${bevindingTekst(b).vraag}`
    }),
  ]
}

function weggelaten({ weggelaten: lijst }: Voorstel): readonly string[] {
  if (lijst.length === 0) return []
  const tellers = new Map<string, number>()
  for (const { reden } of lijst) {
    const tekst = REDEN_TEKST[reden]
    tellers.set(tekst, (tellers.get(tekst) ?? 0) + 1)
  }
  return [
    '',
    'NIET BIJ EEN AFSPRAAK OPGENOMEN',
    ...[...tellers].map(([tekst, n]) => `· ${tekst} (${String(n)} keer)`),
  ]
}
