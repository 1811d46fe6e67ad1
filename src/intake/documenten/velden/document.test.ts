// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Deel, maakProefdocument } from '../../../../tests/support/proefdocument.ts'
import { vulVelden } from './vul-velden.ts'

const blad = (tekst: string): Deel => ({ soort: 'weggelaten', reden: 'titelblad', tekst })
function lees(...delen: readonly Deel[]) {
  const { bron, structuur } = maakProefdocument([
    ...delen,
    { soort: 'afspraak', nummer: '1', tekst: 'De gemeente koopt grond aan.' },
  ])
  return vulVelden(bron, structuur).document
}

describe('title', () => {
  it.each([
    [
      ['SAMENWERKINGSOVEREENKOMST\nWONEN DUINRADE 2026-2029'],
      'SAMENWERKINGSOVEREENKOMST WONEN DUINRADE 2026-2029',
    ],
    [['Prestatieafspraken Duinrade\n2026 – 2029'], 'Prestatieafspraken Duinrade 2026 – 2029'],
    [['Prestatiekader Wonen Duinrade 2026-\n2029'], 'Prestatiekader Wonen Duinrade 2026-2029'],
    [
      ['Meerjarige prestatieafspraken\nDuinrade 2026 t/m 2029'],
      'Meerjarige prestatieafspraken Duinrade 2026 t/m 2029',
    ],
    [
      ['Jaarafspraken wonen 2026', 'gemeente Duinrade, Wonen Kust en Huurders Kust'],
      'Jaarafspraken wonen 2026',
    ],
    [
      ['Prestatieafspraken Duinrade 2026', 'Vastgesteld op 9 december 2025'],
      'Prestatieafspraken Duinrade 2026',
    ],
    [
      ['Home > Wonen > Woonakkoord', 'Woonakkoord Duinrade 2026-2029'],
      'Woonakkoord Duinrade 2026-2029',
    ],
  ])('%s', (bladen, verwacht) => {
    expect(lees(...bladen.map(blad)).titel).toBe(verwacht)
  })

  it('takes no file name for the title', () => {
    const { bron, structuur } = maakProefdocument([
      { soort: 'afspraak', nummer: '1', tekst: 'De gemeente koopt grond aan.' },
    ])
    expect(vulVelden({ ...bron, eigenTitel: 'uitvoer.html' }, structuur).document.titel).toBeNull()
  })
})

describe('period and year', () => {
  it('reads two years in words', () => {
    expect(
      lees(blad('Prestatieafspraken Duinrade 2027'), {
        soort: 'inleiding',
        tekst: 'De afspraken horen bij het woonprogramma en gelden voor 2027 en 2028.',
      }).looptijd,
    ).toEqual({ van: 2027, tot: 2028 })
  })

  it('reads the year from the name of the yearly part', () => {
    expect(
      lees(blad('Prestatieafspraken Duinrade 2026-2029'), blad('Afsprakenkaarten 2027'))
        .prestatiejaar,
    ).toBe(2027)
  })
})
