// SPDX-License-Identifier: EUPL-1.2
/** What findings, references and the logboek call an afspraak and its prestaties. */

/** The number of an afspraak ('1.1.3'), or '#4' (its place in the document) when it has none. */
export function nameAfspraak(a: {
  readonly nummer: string | null
  readonly volgnummer: number
}): string {
  return a.nummer ?? `#${a.volgnummer}`
}

/** '1.1.3/2024/1': `volgnummer` counts the prestaties of one afspraak and one year, from 1. */
export function namePrestatie(afspraak: string, jaar: number | null, volgnummer: number): string {
  return `${afspraak}/${jaar ?? '?'}/${volgnummer}`
}

/**
 * Gives each next prestatie of one afspraak its place in its year. Must be asked for all of them in the order of the
 * document, also for those a filter hides.
 */
export function startVolgnummers(): (jaar: number | null) => number {
  const tellers = new Map<number | null, number>()
  return (jaar) => {
    const volgnummer = (tellers.get(jaar) ?? 0) + 1
    tellers.set(jaar, volgnummer)
    return volgnummer
  }
}
