// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { vindDatums } from './datums.ts'
import { vindGetallen } from './getallen.ts'
import { leesZinnen } from './zinnen.ts'

const kort = (tekst: string, erboven?: string) =>
  vindGetallen(tekst, leesZinnen(tekst), vindDatums(tekst), erboven)
    .map((g) => `${g.waarde} ${g.eenheid} ${g.strekking}`)
    .join('; ')

describe('numbers whose noun stands elsewhere', () => {
  it.each([
    [
      'De Kiem bouwt minimaal 30 en maximaal 45 sociale huurwoningen.',
      '30 woningen minimaal; 45 woningen maximaal',
    ],
    [
      'Per jaar komen 50 nieuwe en 30 bestaande woningen vrij.',
      '50 woningen precies; 30 woningen precies',
    ],
    [
      'Oplevering in Q2 van 18 en in Q4 van 22 woningen',
      '18 woningen precies; 22 woningen precies',
    ],
    ['De Kiem renoveert 120 à 130 woningen.', '120 woningen minimaal; 130 woningen maximaal'],
    ['Minimaal 20, bij voorkeur 30 woningen.', '20 woningen minimaal; 30 woningen precies'],
    ['Er komen 40 woningen, waarvan 15 sociaal.', '40 woningen precies; 15 woningen precies'],
    [
      'Er worden 100 woningen gesloopt en 140 teruggebouwd.',
      '100 woningen precies; 140 woningen precies',
    ],
    [
      'Het bezit telt 5.000 woningen, 200 meer dan in 2024.',
      '5000 woningen precies; 200 woningen precies',
    ],
    [
      'De Linde bouwt 70 woningen per jaar, De Eik gemiddeld 45.',
      '70 woningen precies; 45 woningen gemiddeld per jaar',
    ],
    [
      'De Eik heeft huurwoningen. Daarvan zijn er ongeveer 120 leeg.',
      '120 huurwoningen indicatief',
    ],
    ['De Kiem stelt woningen beschikbaar, ten hoogste zeven per jaar.', '7 woningen maximaal'],
    ['Het aantal uithuiszettingen is lager dan 3.', '3 uithuiszettingen maximaal'],
    ['Het percentage passend toewijzen is minimaal 95.', '95 % minimaal'],
    [
      'Bij minder dan 4 woningen per honderd stopt de verkoop.',
      '4 woningen maximaal; 100 woningen precies',
    ],
    [
      'Jaarlijks gaan 40 woningen naar jongeren onder de 28.',
      '40 woningen precies; 28 jaar maximaal',
    ],
    ['De waardering is minimaal een 7,5.', '7.5 rapportcijfer minimaal'],
    ['De Kiem bouwt 12 grondgebonden woningen.', '12 woningen precies'],
    [
      'De Eik biedt woningen te koop aan. Per jaar worden er niet meer dan 20 verkocht.',
      '20 woningen maximaal',
    ],
    [
      'Oplevering 61 woningen: 40 Linde, 12 Eik.',
      '61 woningen precies; 40 woningen precies; 12 woningen precies',
    ],
    ['De Kiem deelt 300 gratis bomen uit.', '300 bomen precies'],
  ])('%s', (tekst, verwacht) => {
    const woonvorm = (s: string) => s.replaceAll('huurwoningen', 'woningen')
    expect(woonvorm(kort(tekst))).toBe(woonvorm(verwacht))
  })

  it('takes the noun of the item above for a bare count', () => {
    expect(kort('De gemeente verwacht er dit jaar 13.', 'Nieuwkomers wonen verspreid.')).toBe(
      '13 nieuwkomers precies',
    )
  })
})

describe('forms of numbers', () => {
  it.each([
    ['De bijdrage is circa € 1.000.000,-.', '1000000 EUR indicatief'],
    ['De gemeente draagt € 3 ton bij.', '300000 EUR precies'],
    ['De verdeling sociaal/vrij is 70/30.', '70 % precies; 30 % precies'],
    ['Negen van de tien huurders is tevreden.', '0.9 aandeel precies'],
    ['Twee van de drie locaties vallen af.', '2 locaties precies; 3 locaties precies'],
    ['Een kwart betaalt de gemeente, een achtste De Kiem.', '0.25 aandeel precies'],
    [
      'De politie betaalt een kwart, De Kiem een achtste.',
      '0.25 aandeel precies; 0.125 aandeel precies',
    ],
    ['Afwijking met maximaal een half procent mag.', '0.5 % maximaal'],
    ['De gemeente reageert binnen een maand.', '1 maand maximaal'],
    ['De Eik is een jaar later klaar.', '1 jaar precies'],
    ['Er vinden geen uithuiszettingen plaats.', '0 uithuiszettingen precies'],
    ['Het aantal woningen met label G is teruggebracht tot nul.', '0 woningen precies'],
    ['De 30%-regeling blijft gelden.', ''],
    ['Zie 1.2.3 en 10.1.1.', ''],
    ['In de eerste twee weken van februari is er overleg.', ''],
  ])('%s', (tekst, verwacht) => {
    expect(kort(tekst)).toBe(verwacht)
  })
})
