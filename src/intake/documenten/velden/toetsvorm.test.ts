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
    ['Geschillen lossen wij op in goed overleg.', 'procesregel', 'resultaat'],
    ['Gegevens over overlast worden gedeeld.', 'procesregel', 'resultaat'],
    ['Komt De Kiem dit niet na, dan legt zij uit waarom.', 'procesregel', 'resultaat'],
    ['De Kiem verhoogt de huren met ten hoogste de inflatie.', 'getalsnorm', 'resultaat'],
    ['De huur van minima gaat niet omhoog.', 'procesregel', 'resultaat'],
    ['De Kiem verlengt het contract met drie jaar.', 'getalsnorm', 'resultaat'],
    ['Het contract wordt per 1 juli 2026 met drie jaar verlengd.', 'mijlpaal', 'resultaat'],
    ['De gemeente beslist op 15 mei over de bijdrage.', 'mijlpaal', 'resultaat'],
    ['De Kiem herijkt de huren en verlaagt ze waar nodig.', 'mijlpaal', 'resultaat'],
    ['De gemeente werkt het plan samen met De Kiem uit in een programma.', 'mijlpaal', 'resultaat'],
    ['De Kiem verkent een tweede plek, bij voorkeur bij het station.', 'mijlpaal', 'onderzoek'],
    ['Partijen willen de energiearmoede terugdringen.', 'inspanning', 'streven'],
    ['De Kiem, de gemeente en HRD trekken samen op.', 'inspanning', 'inspanning'],
    ['In de wijken trekken gemeente, De Kiem en HRD gezamenlijk op.', 'inspanning', 'inspanning'],
    ['HRD verwijst huurders door.', 'inspanning', 'inspanning'],
    ['De gemeente borgt de begeleiding van bewoners.', 'inspanning', 'inspanning'],
    ['De huursom van De Kiem stijgt niet sneller dan de inflatie.', 'getalsnorm', 'resultaat'],
    ['De Kiem hanteert dezelfde voorrangsregels.', 'procesregel', 'resultaat'],
    ['De Kiem kijkt samen met HRD of een fonds nodig is.', 'mijlpaal', 'onderzoek'],
    ['De Kiem probeert 30 ontruimingen te voorkomen.', 'getalsnorm', 'streven'],
    ['De Kiem probeert ontruimingen te voorkomen.', 'inspanning', 'inspanning'],
  ])('%s → %s, %s', (tekst, toetsvorm, hardheid) => {
    expect(lees(tekst)).toMatchObject({ toetsvorm, hardheid })
  })

  it.each([
    ['De Kiem levert de gemeente een lijst met cijfers.', true],
    ['De gemeente meldt elke maand de stand aan De Kiem.', true],
    ['HRD brengt advies uit aan De Kiem.', true],
    ['De Kiem stelt de gemeente vooraf in kennis van de verkoop.', true],
    ['De Kiem brengt elk jaar haar bod uit aan de gemeente.', true],
    ['De Kiem doet in juli verslag aan HRD.', true],
    ['De Kiem informeert huurders over subsidies.', false],
    ['De gemeente levert grond aan De Kiem.', false],
    ['De Kiem betrekt de gemeente bij het plan.', false],
  ])('delivery in %s: %s', (tekst, verwacht) => {
    expect(lees(tekst).levering).toBe(verwacht)
  })
})

describe('words of effort that are a result, and the other way round', () => {
  it.each([
    ['Beide partijen wijzen een contactpersoon aan.', 'mijlpaal', 'resultaat'],
    ['De Kiem wijst woningen passend toe.', 'procesregel', 'resultaat'],
    ['De gemeente zet een formulierenhulp in.', 'mijlpaal', 'resultaat'],
    ['De gemeente zet zich in voor minder regels.', 'inspanning', 'inspanning'],
    ['Partijen zetten in op doorstroming.', 'inspanning', 'inspanning'],
    ['De gemeente borgt dat een huurder een gesprek heeft.', 'mijlpaal', 'resultaat'],
    ['De Kiem borgt de belangen van huurders.', 'inspanning', 'inspanning'],
    ['De Kiem helpt huurders bij vragen over ventilatie.', 'inspanning', 'inspanning'],
    ['Er wordt gewerkt aan een gezamenlijke monitor.', 'inspanning', 'inspanning'],
    ['Waar mogelijk worden materialen hergebruikt.', 'inspanning', 'inspanning'],
    ['De gemeente wil het aantal daklozen terugdringen.', 'inspanning', 'streven'],
    ['De Kiem plaatst panelen bij huurders die dat willen.', 'mijlpaal', 'resultaat'],
    ['De Kiem verkoopt zo min mogelijk woningen.', 'inspanning', 'streven'],
    ['De Kiem werft zo mogelijk een energiecoach.', 'inspanning', 'streven'],
    ['Het doel is om meer ouderen te bereiken.', 'inspanning', 'streven'],
    ['De huurverhoging volgt het sociaal huurakkoord.', 'getalsnorm', 'resultaat'],
    ['De Kiem volgt de ontwikkeling van de huren.', 'inspanning', 'inspanning'],
    ['Na zes maanden kijkt De Kiem wat de regel oplevert.', 'mijlpaal', 'onderzoek'],
    ['De Kiem vertaalt dit in een plan en betrekt de gemeente daarbij.', 'mijlpaal', 'resultaat'],
    ['De Kiem vraagt de gemeente om advies en motiveert een afwijking.', 'mijlpaal', 'resultaat'],
    ['We praten met de gemeente over een tweede locatie.', 'inspanning', 'inspanning'],
    ['De Kiem beoordeelt aanvragen van bewoners.', 'procesregel', 'resultaat'],
    ['Na de zomer start de proef.', 'mijlpaal', 'resultaat'],
    [
      'Wijziging van dit convenant is mogelijk met instemming van alle partijen.',
      'procesregel',
      'resultaat',
    ],
    ['Een geschil wordt eerst besproken in het overleg.', 'procesregel', 'resultaat'],
    ['De Kiem biedt vrijkomende woningen aan via het platform.', 'procesregel', 'resultaat'],
    [
      'Blijkt een afspraak niet haalbaar, dan overleggen partijen daarover.',
      'procesregel',
      'resultaat',
    ],
    ['Lukt iets niet, dan zeggen wij dat meteen.', 'procesregel', 'resultaat'],
    ['Sloop behoeft de instemming van de gemeente.', 'procesregel', 'resultaat'],
    ['Een huurder met schulden wordt aangemeld bij de gemeente.', 'procesregel', 'resultaat'],
    ['De Kiem informeert de gemeente over voorgenomen verkoop.', 'procesregel', 'resultaat'],
    ['Partijen onderschrijven het belang van leefbare wijken.', 'inspanning', 'inspanning'],
    ['Partijen houden rekening met de draagkracht van wijken.', 'inspanning', 'inspanning'],
    ['De gemeente geeft haar bijdrage aan de hand van de visie.', 'inspanning', 'inspanning'],
    ['De gemeente werkt in 2026 aan een visie.', 'inspanning', 'inspanning'],
    [
      'De gemeente gaat samen met De Kiem na welke percelen geschikt zijn.',
      'mijlpaal',
      'onderzoek',
    ],
    [
      'De Kiem deelt de resultaten van het klantonderzoek met de gemeente.',
      'mijlpaal',
      'resultaat',
    ],
    ['Onderzoek naar optoppen van de flat afgerond', 'mijlpaal', 'resultaat'],
    ['Partijen zien erop toe dat de wijk leefbaar blijft.', 'inspanning', 'inspanning'],
    [
      'De gemeente bespreekt met de netbeheerder hoe projecten voorrang krijgen.',
      'inspanning',
      'inspanning',
    ],
    [
      'De Kiem stuurt uiterlijk twee weken voor elk overleg een rapportage.',
      'procesregel',
      'resultaat',
    ],
    ['Zij werken met een planning en één contactpersoon.', 'mijlpaal', 'resultaat'],
    [
      'Niemand verliest zijn huis zonder hulp. De gemeente is verantwoordelijk voor hulp.',
      'procesregel',
      'resultaat',
    ],
    ['De Kiem gaat de komende jaren meer circulair bouwen.', 'inspanning', 'inspanning'],
    ['De gemeente stemt grote werkzaamheden tijdig af met De Kiem.', 'procesregel', 'resultaat'],
    [
      'Partijen huisvesten aandachtsgroepen evenwichtig over de wijken.',
      'procesregel',
      'resultaat',
    ],
    ['Partijen houden zich het recht voor om opnieuw te overleggen.', 'procesregel', 'resultaat'],
    ['De Kiem brengt woningen met label E of F naar label B.', 'getalsnorm', 'resultaat'],
    ['Partijen werken toe naar een gezamenlijk meldpunt.', 'inspanning', 'inspanning'],
    [
      'In wijken met meer dan 50% sociale huur bouwt De Kiem uitsluitend koop.',
      'procesregel',
      'resultaat',
    ],
    ['Huurders van de flat ontvangen vooraf een planning.', 'procesregel', 'resultaat'],
    [
      'Senioren die doorstromen betalen de eerste drie jaar hun oude huur.',
      'procesregel',
      'resultaat',
    ],
    ['De gemeente beoordeelt de ontwerpen van alle projecten.', 'procesregel', 'onderzoek'],
    ['Voor mensen uit de opvang geldt een eigen contract.', 'procesregel', 'resultaat'],
    [
      'De Kiem verhuurt woningen met een huur boven de € 900 alleen aan gezinnen.',
      'procesregel',
      'resultaat',
    ],
  ])('%s', (tekst, toetsvorm, hardheid) => {
    const v = lees(tekst)
    expect([v.toetsvorm, v.hardheid]).toEqual([toetsvorm, hardheid])
  })
})

describe('levering', () => {
  it.each([
    ['De gemeente, De Kiem en de politie delen informatie over woonfraude.', true],
    ['De gemeente legt de nota ter besluitvorming voor aan de raad.', false],
    ['De Kiem meldt achterstanden bij het Steunpunt Geld van de gemeente.', true],
    ['De gemeente verstrekt De Kiem een jaarlijkse bijdrage van € 6.000.', false],
    ['De Kiem meldt achterstanden; de gemeente koppelt terug wat ermee is gedaan.', true],
    ['De Kiem deelt elk half jaar de signalen met de partners.', true],
    ['Rapport toegezonden aan de partners', true],
    ['Een huurder met schulden wordt aangemeld bij de gemeente.', true],
    ['De Kiem biedt de gemeente inzicht in de wachtlijst.', true],
    ['Halfjaarrapportage naar de gemeente', true],
    ['De gemeente en De Kiem maken afspraken over het delen van gegevens.', false],
    ['De gemeente maakt een rapportage voor de huurdersorganisatie.', true],
    ['De Kiem levert cijfers aan; de gemeente maakt daarvan een monitor.', true],
    ['De Kiem deelt een folder uit aan bewoners.', false],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst).levering).toBe(verwacht)
  })
})
