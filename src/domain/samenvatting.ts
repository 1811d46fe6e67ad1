// SPDX-License-Identifier: EUPL-1.2
/** Counts and lists over the items of a version. */
import { vraagtAntwoord } from './bevinding.ts'
import type { Passage } from './bron.ts'
import type { Aantallen } from './document.ts'
import type { Ontleding } from './ontleding.ts'
import type { ItemKort, PijlerSamenvatting } from './overzicht.ts'
import type { AfspraakInRegister, PijlerInRegister } from './register.ts'

/** A level that the document does not have carries no number and no title; it is not counted. */
function bestaat(kop: { readonly nummer: string | null; readonly titel: string | null }): boolean {
  return kop.nummer !== null || kop.titel !== null
}

export function telItems(pijlers: readonly PijlerInRegister[]): Omit<Aantallen, 'bevindingen'> {
  const paragrafen = pijlers.flatMap((p) => p.paragrafen)
  const afspraken = paragrafen.flatMap((q) => q.afspraken)
  return {
    pijlers: pijlers.filter(bestaat).length,
    paragrafen: paragrafen.filter(bestaat).length,
    afspraken: afspraken.length,
    prestaties: afspraken.reduce((n, a) => n + a.prestaties.length, 0),
  }
}

/** The same for a working form, with the questions that are still open. */
export function telOnderdelen(ontleding: Ontleding): Aantallen {
  const tel = (soort: string): number =>
    ontleding.onderdelen.filter((o) => o.soort === soort).length
  return {
    pijlers: tel('pijler'),
    paragrafen: tel('paragraaf'),
    afspraken: tel('afspraak'),
    prestaties: tel('prestatie'),
    bevindingen: ontleding.bevindingen.filter(vraagtAntwoord).length,
  }
}

export function vatPijlersSamen(pijlers: readonly PijlerInRegister[]): PijlerSamenvatting[] {
  return pijlers.map((p) => {
    const afspraken = p.paragrafen.flatMap((q) => q.afspraken)
    const items = afspraken.flatMap((a) => [a, ...a.prestaties])
    return {
      id: p.id,
      nummer: p.nummer,
      titel: p.titel,
      paragrafen: p.paragrafen.filter(bestaat).length,
      afspraken: afspraken.length,
      prestaties: items.length - afspraken.length,
      metGetal: items.filter((i) => i.getallen.some((g) => g.norm)).length,
    }
  })
}

export function alleAfspraken(pijlers: readonly PijlerInRegister[]): AfspraakInRegister[] {
  return pijlers.flatMap((p) => p.paragrafen.flatMap((q) => q.afspraken))
}

export function afspraakKort(a: AfspraakInRegister): ItemKort {
  return { id: a.id, soort: 'afspraak', adres: a.adres, nummer: a.nummer, tekst: a.tekst }
}

/** Every heading and item, in document order, with where it stands in the source. */
export function alleItems(
  pijlers: readonly PijlerInRegister[],
): (ItemKort & { readonly passages: readonly Passage[] })[] {
  return pijlers.flatMap((p) => [
    {
      id: p.id,
      soort: 'pijler' as const,
      adres: null,
      nummer: p.nummer,
      tekst: p.titel ?? '',
      passages: p.passages,
    },
    ...p.paragrafen.flatMap((q) => [
      {
        id: q.id,
        soort: 'paragraaf' as const,
        adres: null,
        nummer: q.nummer,
        tekst: q.titel ?? '',
        passages: q.passages,
      },
      ...q.afspraken.flatMap((a) => [
        { ...afspraakKort(a), passages: a.passages },
        ...a.prestaties.map((x) => ({
          id: x.id,
          soort: 'prestatie' as const,
          adres: a.adres,
          nummer: x.naam,
          tekst: x.tekst,
          passages: x.passages,
        })),
      ]),
    ]),
  ])
}
