// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maakProefdocument, PROEFKADER } from '../../../../tests/support/proefdocument.ts'
import { vulVelden } from './vul-velden.ts'

function lees(tekst: string) {
  const { bron, structuur } = maakProefdocument([
    ...PROEFKADER,
    { soort: 'pijler', tekst: 'Wonen' },
    { soort: 'afspraak', nummer: '1', tekst },
  ])
  const velden = vulVelden(bron, structuur).onderdelen.at(-1)?.velden
  if (!velden) throw new Error('no fields')
  return velden
}

describe('leesVorm', () => {
  it.each([
    ['De Kiem bouwt 40 woningen.', 'getalsnorm', 'resultaat'],
    ['De Kiem streeft naar 40 woningen.', 'getalsnorm', 'streven'],
    ['De gemeente stelt uiterlijk 1 juli 2026 een verordening vast.', 'mijlpaal', 'resultaat'],
    ['De gemeente onderzoekt of een fonds mogelijk is.', 'mijlpaal', 'onderzoek'],
    ['De Kiem stimuleert de doorstroming van ouderen.', 'inspanning', 'inspanning'],
    ['Partijen overleggen elk kwartaal over de voortgang.', 'ritme', 'resultaat'],
    ['Bij verkoop informeert De Kiem vooraf de gemeente.', 'procesregel', 'resultaat'],
    ['De gemeente zou graag willen aansluiten bij de regio.', 'inspanning', 'streven'],
    ['De gemeente gaat in kwartaal 2 met De Kiem in gesprek.', 'mijlpaal', 'inspanning'],
    ['Het aantal te verbeteren woningen staat in bijlage 2.', 'getalsnorm', 'resultaat'],
  ])('%s → %s, %s', (tekst, toetsvorm, hardheid) => {
    expect(lees(tekst)).toMatchObject({ toetsvorm, hardheid })
  })

  it.each([
    ['De Kiem levert de gemeente een lijst met cijfers.', true],
    ['De gemeente meldt elke maand de stand aan De Kiem.', true],
    ['HRD brengt advies uit aan De Kiem.', true],
    ['De Kiem informeert huurders over subsidies.', false],
    ['De gemeente levert grond aan De Kiem.', false],
    ['De Kiem betrekt de gemeente bij het plan.', false],
  ])('delivery in %s: %s', (tekst, verwacht) => {
    expect(lees(tekst).levering).toBe(verwacht)
  })
})
