// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { ontleedDocument } from '../ontleed.ts'

const titel = async (kop: string): Promise<string | null> => {
  const uit = await ontleedDocument(
    new TextEncoder().encode(`${kop}

Thema 1 Bouwen
1.1 De gemeente wijst voor 1 juli twee locaties aan.
1.2 De corporatie bouwt daar 40 woningen.

Thema 2 Huren
2.1 De corporatie houdt de huren betaalbaar.
`),
  )
  return uit.ok ? uit.waarde.ontleding.document.titel : uit.fout
}

describe('title', () => {
  it('goes on over a second line that holds its years', async () => {
    expect(await titel('SAMENWERKINGSOVEREENKOMST\nWONEN HEUVELDAL 2027-2030')).toBe(
      'SAMENWERKINGSOVEREENKOMST WONEN HEUVELDAL 2027-2030',
    )
  })

  it('is not the trail of links above it', async () => {
    expect(
      await titel('Home > Wonen > Woonbeleid > Woonakkoord\n\nWoonakkoord Heuveldal 2025-2028'),
    ).toBe('Woonakkoord Heuveldal 2025-2028')
  })
})
