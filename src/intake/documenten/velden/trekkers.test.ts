// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maakNamenboek } from './namenboek.ts'
import { leesWie, unknownInKolom, wieUitKolom } from './trekkers.ts'
import { leesZinnen } from './zinnen.ts'

const namen = maakNamenboek([
  { naam: 'gemeente Duinrade', rol: 'gemeente', alias: ['GD'] },
  { naam: 'Woonstichting De Kiem', rol: 'corporatie', alias: ['De Kiem', 'DK'] },
  { naam: 'Huurdersraad De Kiem', rol: 'huurdersorganisatie', alias: ['HRK'] },
])
const lees = (tekst: string) => leesWie(tekst, leesZinnen(tekst), namen)

describe('leesWie: who acts', () => {
  it.each([
    ['De Kiem bouwt 40 woningen.', ['corporatie']],
    ['In 2026 stelt de gemeente een visie vast.', ['gemeente']],
    ['Om sneller te kunnen bouwen heeft De Kiem een partner gezocht.', ['corporatie']],
    [
      'De gemeente, De Kiem en HRK maken afspraken over overlast.',
      ['gemeente', 'corporatie', 'huurdersorganisatie'],
    ],
    ['De Kiem stelt samen met de gemeente een plan op.', ['corporatie', 'gemeente']],
    ['De cijfers worden door De Kiem verzameld.', ['corporatie']],
    ['Wij onderzoeken een gezamenlijk fonds.', ['partijen']],
    ['Onder regie van de gemeente ontstaat een netwerk.', ['gemeente']],
    ['Indien de gemeente niet op tijd beslist, vergoedt zij de schade.', ['gemeente']],
    ['De huursom van De Kiem stijgt met 2%.', ['corporatie']],
    [
      'De directeur van De Kiem en de voorzitter van HRK spreken elkaar.',
      ['corporatie', 'huurdersorganisatie'],
    ],
    ['HRK ontvangt van De Kiem een bijdrage.', ['corporatie']],
    ['De Kiem zorgt voor de woning en de gemeente voor de inrichting.', ['corporatie', 'gemeente']],
    ['Ieder van de corporaties deelt cijfers.', ['corporatie']],
    ['De gemeente heeft een notitie opgesteld. De Kiem voert die uit.', ['corporatie']],
    ['Zowel de gemeente als De Kiem draagt bij.', ['gemeente', 'corporatie']],
    ['De raad besluit in mei over de verordening.', ['gemeente']],
    ['Bij de gemeente ligt het initiatief voor het overleg.', ['gemeente']],
    ['Het is aan de gemeente om locaties aan te wijzen.', ['gemeente']],
    ['De gemeente betaalt € 2 per inwoner, De Kiem € 5 per woning.', ['gemeente', 'corporatie']],
    ['Jaarlijks ontvangt HRK van beide corporaties een overzicht.', ['corporatie']],
    [
      'Er is € 60 beschikbaar, waarvan De Kiem twee derde en de gemeente een derde bijdraagt.',
      ['corporatie', 'gemeente'],
    ],
    ['Van de gemeente ontvangt De Kiem de planning.', ['gemeente']],
    ['We spreken af dat de gemeente locaties aanlevert.', ['gemeente']],
    [
      'Partijen komen overeen dat De Kiem woningen bouwt en dat HRK adviseert.',
      ['corporatie', 'huurdersorganisatie'],
    ],
    ['De gemeente en De Kiem spreken af dat zij cijfers delen.', ['gemeente', 'corporatie']],
    ['De gemeente herziet de verordening; HRK en De Kiem worden geconsulteerd.', ['gemeente']],
    ['Er komt een coach, die de gemeente betaalt.', ['gemeente']],
    ['Als partners werken we aan doorstroming.', ['partijen']],
    [
      'Ambtenaren van de gemeente en medewerkers van De Kiem gaan op pad.',
      ['gemeente', 'corporatie'],
    ],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst).trekkers).toEqual(verwacht)
  })

  it('does not take a subordinate clause, a place or an attribute for the one who acts', () => {
    expect(lees('Er komt een plan voor de door De Kiem op te leveren woningen.').trekkers).toEqual(
      [],
    )
    expect(lees('In de gemeente staan 300 woningen leeg.').trekkers).toEqual([])
    expect(lees('Woningen die De Kiem verhuurt blijven betaalbaar.').trekkers).toEqual([])
  })
})

describe('leesWie: who is involved', () => {
  it.each([
    ['De Kiem legt het plan voor aan de raad.', ['other:raad']],
    ['De Kiem informeert de gemeente en HRK.', ['gemeente', 'huurdersorganisatie']],
    ['De gemeente meldt dit aan De Kiem.', ['corporatie']],
    ['De Kiem bespreekt het plan met bewoners.', ['other:bewoners']],
    [
      'De Kiem betrekt de gemeente, zorgaanbieders en andere partijen.',
      ['gemeente', 'other:zorgaanbieders', 'other:andere partijen'],
    ],
    ['De Kiem zet een verhuiscoach in om ouderen te begeleiden.', []],
    ['De Kiem plaatst panelen op verzoek van de huurder.', ['other:huurders']],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst).betrokkenen).toEqual(verwacht)
  })
})

describe('columns', () => {
  it('reads abbreviations and says which names are unknown', () => {
    expect(wieUitKolom({ Trekker: 'GD / DK' }, namen)).toEqual(['gemeente', 'corporatie'])
    expect(wieUitKolom({ Wie: 'Allen' }, namen)).toEqual(['partijen'])
    expect(wieUitKolom({ Planning: 'Q1' }, namen)).toBeNull()
    expect(unknownInKolom({ Trekker: 'GD, Zorgkring Zuid' }, namen)).toEqual(['Zorgkring Zuid'])
  })
})

describe('namenboek', () => {
  it('gives a shared short name to the landlord and never a common word', () => {
    expect(namen.find('De Kiem groeit')[0]?.wie).toBe('corporatie')
    expect(namen.find('Huurdersraad De Kiem adviseert')[0]?.wie).toBe('huurdersorganisatie')
    expect(namen.find('de kiem van een idee')).toEqual([])
    expect(namen.find('het gemeentehuis en de gemeentelijke visie')).toEqual([])
  })
})

it('knows the letters by which columns call the three roles', () => {
  expect(wieUitKolom({ Wie: 'G / DK' }, namen)).toEqual(['corporatie', 'gemeente'])
  expect(wieUitKolom({ Wie: 'HO' }, namen)).toEqual(['huurdersorganisatie'])
  expect(unknownInKolom({ Wie: 'G / Zorgpartner' }, namen)).toEqual(['Zorgpartner'])
})

describe('outsiders that act themselves', () => {
  const boek = maakNamenboek(namen.partijen, null, 'Energiecoöperatie De Wiek doet mee.')
  const wie = (tekst: string) => leesWie(tekst, leesZinnen(tekst), boek)
  it.each([
    [
      'Welzijnsorganisatie Samenkracht organiseert een eettafel.',
      ['other:Welzijnsorganisatie Samenkracht'],
    ],
    ['De provincie stelt subsidie beschikbaar.', ['other:provincie']],
    ['Stichting Welzijn Duinrade voert het project uit.', ['other:Stichting Welzijn Duinrade']],
    ['Het wijkteam neemt contact op met de bewoner.', ['other:wijkteam']],
    [
      'De begeleiding wordt uitgevoerd door zorgaanbieder De Linde.',
      ['other:zorgaanbieder De Linde'],
    ],
    ['De uitvoering ligt bij Stichting Welzijn Duinrade.', ['other:Stichting Welzijn Duinrade']],
    ['Vluchtelingenwerk ondersteunt de gemeente bij de inburgering.', ['other:Vluchtelingenwerk']],
    ['De Wiek doet een voorstel voor zonnedaken.', ['other:De Wiek']],
    [
      'De provincie Overveen en de gemeente betalen het project.',
      ['other:provincie Overveen', 'gemeente'],
    ],
    ['Bij overlast neemt het wijkteam contact op.', ['other:wijkteam']],
    [
      'De Kiem meldt dit bij het wijkteam; het wijkteam legt een huisbezoek af.',
      ['corporatie', 'other:wijkteam'],
    ],
    ['Welzijn Duinrade begeleidt nieuwe huurders.', ['other:Welzijn Duinrade']],
    ['Onder leiding van de gemeente stelt een projectgroep een plan op.', ['gemeente']],
    ['De dorpsbeheerders maken een ronde door het dorp.', ['other:dorpsbeheerders']],
    // spoken of, not bound to anything
    ['Het wijkteam wordt uitgebreid.', []],
    ['De provincie is van mening dat er te weinig wordt gebouwd.', []],
    ['De Kiem vraagt het wijkteam om hulp.', ['corporatie']],
    ['De gemeente stelt een plan op. De provincie biedt daarvoor een handreiking.', ['gemeente']],
    ['Bewoners krijgen een brief.', []],
    ['Programma Thuis Wonen biedt hulp aan ouderen.', []],
    ['Plan Oost biedt ruimte aan 40 woningen.', []],
    ['Stichting De Kiem bouwt woningen.', ['corporatie']],
  ])('%s', (tekst, verwacht) => {
    expect(wie(tekst).trekkers).toEqual(verwacht)
  })
})
