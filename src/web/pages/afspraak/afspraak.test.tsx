// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesVoorbeeldRegister } from '../../../../tests/support/voorbeeld-register.ts'
import { maakAfspraakPagina } from '../../../domain/afspraakpagina.ts'
import type { Register } from '../../../domain/register.ts'
import { LEGE_MIDDELEN } from '../../middelen.ts'
import { renderPagina } from '../../opbouw.tsx'
import { AfsprakenPagina } from '../afspraken/afspraken.tsx'
import { maakBeeld } from '../afspraken/uitkomst.ts'
import { leesZoekstaat } from '../afspraken/zoekstaat.ts'
import { AfspraakPagina } from './afspraak.tsx'

const voorbeeld = leesVoorbeeldRegister()
/** As a document whose headings have titles only. */
const zonderNummers: Register = {
  ...voorbeeld,
  pijlers: voorbeeld.pijlers.map((p) => ({
    ...p,
    nummer: null,
    paragrafen: p.paragrafen.map((q) => ({ ...q, nummer: null, titel: q.titel ?? 'Onderwerp' })),
  })),
}

/** As a document that counts its paragrafen from 1 in every pijler, and calls two pijlers the same. */
const zelfdeNummers: Register = {
  ...voorbeeld,
  pijlers: voorbeeld.pijlers.map((p) => ({
    ...p,
    nummer: '1',
    paragrafen: p.paragrafen.map((q, i) => ({
      ...q,
      nummer: String(i + 1),
      titel: q.titel ?? 'Onderwerp',
    })),
  })),
}

describe('the breadcrumbs of an afspraak', () => {
  it.each([
    ['with numbers', voorbeeld],
    ['without numbers', zonderNummers],
    ['with the same numbers', zelfdeNummers],
  ])('lead to the pijler and the paragraaf on the page Afspraken, %s', (_, register) => {
    const model = maakAfspraakPagina(register, '2.1.1', null)
    if (!model) throw new Error('2.1.1 is not in the example')
    const html = renderPagina(
      <AfspraakPagina pagina={{ ...model, geschiedenis: [] }} versie={undefined} />,
      LEGE_MIDDELEN,
    )
    const beeld = maakBeeld(register, leesZoekstaat(new URLSearchParams()), null)
    const doel = renderPagina(<AfsprakenPagina beeld={beeld} />, LEGE_MIDDELEN)
    const ankers = [...html.matchAll(/href="[^"]*\/afspraken#([^"]*)"/g)].map((m) => m[1] ?? '')
    expect(ankers).toHaveLength(2)
    for (const anker of ankers) expect(doel.split(`id="${anker}"`).length - 1, anker).toBe(1)
  })
})
