// SPDX-License-Identifier: EUPL-1.2
/** Ways in which agreements are written, as short as they can be. No document that we know is the source of any of them. */
import { describe, expect, it } from 'vitest'
import { bronVan, kort } from './proef.ts'

describe('traditions', () => {
  it('a number on a line of its own, letters under it, headings without numbers', async () => {
    const bron = await bronVan(`Prestatieafspraken 2027
Gemeente Oostwoude, Woonstichting Heem en Huurdersraad Heem

Bouwen en wonen

Afspraak 1
De gemeente wijst drie bouwlocaties aan.
a. De gemeente maakt een lijst van locaties.
b. Heem rekent de locaties door.

Afspraak 2
Heem bouwt 40 woningen.
a. Heem start in het voorjaar.
b. De gemeente verleent de vergunning binnen acht weken.

Betaalbaarheid

Afspraak 3
Heem verhoogt de huren niet meer dan de inflatie.

Afspraak 4
De huurdersraad adviseert over het huurbeleid.
`)
    expect(kort(bron)).toEqual([
      'P Bouwen en wonen',
      'A 1 De gemeente wijst drie bouwlocaties aan. a. De gemeente maakt een lijst van locaties. b. Heem rekent de locaties door.',
      'A 2 Heem bouwt 40 woningen. a. Heem start in het voorjaar. b. De gemeente verleent de vergunning binnen acht weken.',
      'P Betaalbaarheid',
      'A 3 Heem verhoogt de huren niet meer dan de inflatie.',
      'A 4 De huurdersraad adviseert over het huurbeleid.',
    ])
  })

  it('goal, agreement, who and when as labelled lines', async () => {
    const bron = await bronVan(`PRESTATIEAFSPRAKEN 2026

1. Beschikbaarheid

Doel: Er zijn genoeg woningen voor starters.
Afspraak: Heem verhuurt 30 woningen aan starters.
Wie: Heem
Wanneer: 2026

Doel: De doorstroming komt op gang.
Afspraak: Heem en de gemeente zetten een doorstroommakelaar in.
Wie: Heem en gemeente
Wanneer: voor 1 juli 2026

2. Leefbaarheid

Doel: Schone en veilige buurten.
Afspraak: De gemeente en Heem houden vier buurtschouwen.
Wie: gemeente
Wanneer: elk kwartaal
`)
    expect(kort(bron)).toEqual([
      'P 1 Beschikbaarheid',
      'A Heem verhuurt 30 woningen aan starters.',
      'A Heem en de gemeente zetten een doorstroommakelaar in.',
      'P 2 Leefbaarheid',
      'A De gemeente en Heem houden vier buurtschouwen.',
    ])
  })

  it('bullets after a lead-in, nested two deep', async () => {
    const bron = await bronVan(`Samenwerkingsafspraken 2026 gemeente Oostwoude en Heem

Betaalbaarheid

Wonen is duur geworden. Daarom letten we op de laagste inkomens.

Wij spreken af:
- Heem verhoogt de huren niet boven inflatie;
- De gemeente helpt mensen met schulden:
  - via de schuldhulpverlening;
  - via een wijkteam.
- De huurdersraad informeert de huurders.

Duurzaamheid

Onze woningen zijn vaak slecht geisoleerd.

Wij spreken af:
- Heem isoleert 100 woningen;
- De gemeente stelt een warmteplan op.

Leefbaarheid

De buurten zijn van iedereen.

Wij spreken af:
- Partijen houden een buurtschouw.
- Heem stelt een buurtbudget van 20.000 euro beschikbaar.
`)
    expect(kort(bron)).toEqual([
      'P Betaalbaarheid',
      'A Heem verhoogt de huren niet boven inflatie;',
      'A De gemeente helpt mensen met schulden: - via de schuldhulpverlening; - via een wijkteam.',
      'A De huurdersraad informeert de huurders.',
      'P Duurzaamheid',
      'A Heem isoleert 100 woningen;',
      'A De gemeente stelt een warmteplan op.',
      'P Leefbaarheid',
      'A Partijen houden een buurtschouw.',
      'A Heem stelt een buurtbudget van 20.000 euro beschikbaar.',
    ])
  })

  it('a table of yearly items in an annex, by number', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026-2029

Pijler A. Beschikbaarheid

A.1 Heem bouwt in vier jaar 200 woningen.
A.2 De gemeente zorgt voor grond.

Pijler B. Duurzaamheid

B.1 Alle woningen met label E, F of G zijn in 2029 verbeterd.
B.2 De gemeente maakt een warmteprogramma.

Bijlage 1 Prestaties 2026

Nr    Prestatie 2026                                Trekker
A.1   Heem start de bouw van 50 woningen            Heem
A.2   De gemeente levert twee kavels                gemeente
B.1   Heem verbetert 80 woningen                    Heem
B.2   Het warmteprogramma ligt voor aan de raad     gemeente
`)
    expect(kort(bron)).toEqual([
      'P A Beschikbaarheid',
      'A A.1 Heem bouwt in vier jaar 200 woningen.',
      'R 2026 Heem start de bouw van 50 woningen',
      'A A.2 De gemeente zorgt voor grond.',
      'R 2026 De gemeente levert twee kavels',
      'P B Duurzaamheid',
      'A B.1 Alle woningen met label E, F of G zijn in 2029 verbeterd.',
      'R 2026 Heem verbetert 80 woningen',
      'A B.2 De gemeente maakt een warmteprogramma.',
      'R 2026 Het warmteprogramma ligt voor aan de raad',
    ])
  })

  it('letters that finish a numbered sentence', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Hoofdstuk 1 Wonen
1.1 De gemeente en Heem werken samen aan voldoende woningen:
a. Heem bouwt 20 woningen in de kern;
b. de gemeente wijst locaties aan;
c. partijen overleggen elk kwartaal.
1.2 Voor de verkoop van woningen geldt:
a. Heem verkoopt ten hoogste 10 woningen;
b. zittende huurders krijgen voorrang.

Hoofdstuk 2 Zorg
2.1 Partijen maken het wonen met zorg mogelijk:
a. Heem maakt 15 woningen geschikt;
b. de gemeente regelt de begeleiding.
`)
    expect(kort(bron)).toEqual([
      'P 1 Wonen',
      'A 1.1 De gemeente en Heem werken samen aan voldoende woningen: a. Heem bouwt 20 woningen in de kern; b. de gemeente wijst locaties aan; c. partijen overleggen elk kwartaal.',
      'A 1.2 Voor de verkoop van woningen geldt: a. Heem verkoopt ten hoogste 10 woningen; b. zittende huurders krijgen voorrang.',
      'P 2 Zorg',
      'A 2.1 Partijen maken het wonen met zorg mogelijk: a. Heem maakt 15 woningen geschikt; b. de gemeente regelt de begeleiding.',
    ])
  })

  it('numbers behind bullets (Markdown)', async () => {
    const bron = await bronVan(`# Woonafspraken Oostwoude 2026

## Inleiding

Dit zijn de afspraken van gemeente en corporatie.

## 1. Bouwen

### 1.1 Nieuwbouw

- **Afspraak 1.1.1** Heem bouwt 20 woningen.
- **Afspraak 1.1.2** De gemeente wijst locaties aan.

### 1.2 Verkoop

- **Afspraak 1.2.1** Heem verkoopt geen woningen.

## 2. Zorg

### 2.1 Ouderen

- **Afspraak 2.1.1** Heem past 15 woningen aan.
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'Q 1.1 Nieuwbouw',
      'A 1.1.1 Heem bouwt 20 woningen.',
      'A 1.1.2 De gemeente wijst locaties aan.',
      'Q 1.2 Verkoop',
      'A 1.2.1 Heem verkoopt geen woningen.',
      'P 2 Zorg',
      'Q 2.1 Ouderen',
      'A 2.1.1 Heem past 15 woningen aan.',
    ])
  })

  it('numbered titles with the agreement under them', async () => {
    const bron = await bronVan(`Prestatieafspraken Oostwoude 2026-2028

1 Betaalbaarheid

1.1 Huurbeleid

1.1.1 Gematigde huurverhoging

Heem verhoogt de huren met niet meer dan de inflatie.
De huurdersraad wordt daarover om advies gevraagd.

1.1.2 Huurtoeslag

De gemeente wijst mensen op de huurtoeslag.

1.2 Schulden

1.2.1 Vroegsignalering

Heem meldt achterstanden na een maand bij de gemeente.

2 Duurzaamheid

2.1 Isolatie

2.1.1 Woningen zonder E, F en G

Heem verbetert 80 woningen in 2026.

2.1.2 Warmtenet

De gemeente onderzoekt een warmtenet.
`)
    expect(kort(bron)).toEqual([
      'P 1 Betaalbaarheid',
      'Q 1.1 Huurbeleid',
      'A 1.1.1 Heem verhoogt de huren met niet meer dan de inflatie. De huurdersraad wordt daarover om advies gevraagd.',
      'A 1.1.2 De gemeente wijst mensen op de huurtoeslag.',
      'Q 1.2 Schulden',
      'A 1.2.1 Heem meldt achterstanden na een maand bij de gemeente.',
      'P 2 Duurzaamheid',
      'Q 2.1 Isolatie',
      'A 2.1.1 Heem verbetert 80 woningen in 2026.',
      'A 2.1.2 De gemeente onderzoekt een warmtenet.',
    ])
  })

  it('a running header without pages in the middle of a sentence', async () => {
    const bron = await bronVan(`Afspraken wonen 2026                          Gemeente Oostwoude

1. Bouwen

1.1 Heem bouwt in de kern van Oostwoude twintig nieuwe sociale huurwoningen en
overlegt daarover met de

Afspraken wonen 2026                          Gemeente Oostwoude
                                                              1
bewoners van de buurt.
1.2 De gemeente zorgt dat er binnen een jaar een bestemmingsplan ligt waarin de
bouw mogelijk wordt gemaakt.

2. Zorg

2.1 Heem past samen met de gemeente vijftien woningen aan voor mensen met een
beperking. De gemeente betaalt de

Afspraken wonen 2026                          Gemeente Oostwoude
                                                              2
aanpassing uit de Wmo.
2.2 De huurdersraad denkt mee over de keuze van de woningen.
`)
    expect(kort(bron)).toEqual([
      'P 1 Bouwen',
      'A 1.1 Heem bouwt in de kern van Oostwoude twintig nieuwe sociale huurwoningen en overlegt daarover met de bewoners van de buurt.',
      'A 1.2 De gemeente zorgt dat er binnen een jaar een bestemmingsplan ligt waarin de bouw mogelijk wordt gemaakt.',
      'P 2 Zorg',
      'A 2.1 Heem past samen met de gemeente vijftien woningen aan voor mensen met een beperking. De gemeente betaalt de aanpassing uit de Wmo.',
      'A 2.2 De huurdersraad denkt mee over de keuze van de woningen.',
    ])
  })

  it('lone headings over paragraphs, all parted by blank lines', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Beschikbaarheid

Heem bouwt in 2026 twintig woningen.

De gemeente wijst in 2026 twee locaties aan.

Betaalbaarheid

Heem verhoogt de huren niet boven de inflatie.

De gemeente en Heem werken samen aan vroegsignalering van schulden.

Leefbaarheid

Partijen houden vier keer per jaar een schouw in de buurt.
`)
    expect(kort(bron)).toEqual([
      'P Beschikbaarheid',
      'A Heem bouwt in 2026 twintig woningen.',
      'A De gemeente wijst in 2026 twee locaties aan.',
      'P Betaalbaarheid',
      'A Heem verhoogt de huren niet boven de inflatie.',
      'A De gemeente en Heem werken samen aan vroegsignalering van schulden.',
      'P Leefbaarheid',
      'A Partijen houden vier keer per jaar een schouw in de buurt.',
    ])
  })

  it('fields under a numbered agreement, its goal among them', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Hoofdstuk 1 Beschikbaarheid

1.1 Heem bouwt 30 woningen in de kern.
Doel: meer woningen voor starters
Wie: Heem
Wanneer: 2026

1.2 De gemeente wijst twee locaties aan.
Doel: bouwen versnellen
Wie: gemeente
Wanneer: Q2 2026

Hoofdstuk 2 Zorg

2.1 Heem past 15 woningen aan.
Doel: langer thuis wonen
Wie: Heem
Wanneer: eind 2026
`)
    expect(kort(bron)).toEqual([
      'P 1 Beschikbaarheid',
      'A 1.1 Heem bouwt 30 woningen in de kern.',
      'A 1.2 De gemeente wijst twee locaties aan.',
      'P 2 Zorg',
      'A 2.1 Heem past 15 woningen aan.',
    ])
  })

  it('a title behind the number of the agreement', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Thema Bouwen

Afspraak 1 – Nieuwbouw in de kern
Heem bouwt 30 woningen in de kern van het dorp.
Trekker: Heem

Afspraak 2 – Grondprijs
De gemeente hanteert een vaste grondprijs.
Trekker: gemeente

Thema Zorg

Afspraak 3 – Langer thuis
Heem past 15 woningen aan.
Trekker: Heem
`)
    expect(kort(bron)).toEqual([
      'P Thema Bouwen',
      'A 1 Heem bouwt 30 woningen in de kern van het dorp.',
      'A 2 De gemeente hanteert een vaste grondprijs.',
      'P Thema Zorg',
      'A 3 Heem past 15 woningen aan.',
    ])
  })

  it('numbers that go on through all themes', async () => {
    const bron = await bronVan(`Prestatieafspraken 2026

Thema Bouwen
1. Heem bouwt 20 woningen.
2. De gemeente wijst locaties aan.

Thema Betalen
3. Heem beperkt de huurverhoging.
4. De gemeente voert armoedebeleid.
5. De huurdersraad licht huurders voor.

Thema Buurten
6. Partijen houden een schouw.
7. Heem ruimt zwerfvuil op.
`)
    expect(kort(bron)).toEqual([
      'P Thema Bouwen',
      'A 1 Heem bouwt 20 woningen.',
      'A 2 De gemeente wijst locaties aan.',
      'P Thema Betalen',
      'A 3 Heem beperkt de huurverhoging.',
      'A 4 De gemeente voert armoedebeleid.',
      'A 5 De huurdersraad licht huurders voor.',
      'P Thema Buurten',
      'A 6 Partijen houden een schouw.',
      'A 7 Heem ruimt zwerfvuil op.',
    ])
  })

  it('headings in capitals, numbers anew per theme', async () => {
    const bron = await bronVan(`PRESTATIEAFSPRAKEN HEEM 2026

BETAALBAAR WONEN
Wonen moet voor iedereen te betalen zijn.

1. Heem verhoogt de huren met ten hoogste 3 procent.
2. De gemeente betaalt de bijzondere bijstand binnen vier weken.
3. De huurdersraad geeft voorlichting over de huurtoeslag.

DUURZAAM WONEN
De woningen worden zuiniger.

1. Heem isoleert 100 woningen.
2. De gemeente geeft subsidie voor groene daken.

ZORG EN WELZIJN
Ouderen wonen langer thuis.

1. Heem past 20 woningen aan.
2. De gemeente levert hulpmiddelen.
3. Partijen overleggen twee keer per jaar.
`)
    expect(kort(bron)).toEqual([
      'P BETAALBAAR WONEN',
      'A 1 Heem verhoogt de huren met ten hoogste 3 procent.',
      'A 2 De gemeente betaalt de bijzondere bijstand binnen vier weken.',
      'A 3 De huurdersraad geeft voorlichting over de huurtoeslag.',
      'P DUURZAAM WONEN',
      'A 1 Heem isoleert 100 woningen.',
      'A 2 De gemeente geeft subsidie voor groene daken.',
      'P ZORG EN WELZIJN',
      'A 1 Heem past 20 woningen aan.',
      'A 2 De gemeente levert hulpmiddelen.',
      'A 3 Partijen overleggen twee keer per jaar.',
    ])
  })

  it('a table per theme with a column per year (Markdown)', async () => {
    const bron = await bronVan(`# Prestatieafspraken 2026-2028

## Thema Betaalbaarheid

| Afspraak | 2026 | 2027 | 2028 |
|---|---|---|---|
| De huren blijven betaalbaar | Huurverhoging onder inflatie | Onderzoek naar huurklassen | Nieuwe huurklassen ingevoerd |
| Minder schulden | Pilot vroegsignalering | Pilot verlengd | - |

## Thema Duurzaamheid

| Afspraak | 2026 | 2027 | 2028 |
|---|---|---|---|
| Isoleren van woningen | 100 woningen | 120 woningen | 140 woningen |
| Aanleg van zonnepanelen | 50 daken | 60 daken | 70 daken |
`)
    expect(kort(bron)).toEqual([
      'P Thema Betaalbaarheid',
      'A De huren blijven betaalbaar',
      'R 2026 Huurverhoging onder inflatie',
      'R 2027 Onderzoek naar huurklassen',
      'R 2028 Nieuwe huurklassen ingevoerd',
      'A Minder schulden',
      'R 2026 Pilot vroegsignalering',
      'R 2027 Pilot verlengd',
      'P Thema Duurzaamheid',
      'A Isoleren van woningen',
      'R 2026 100 woningen',
      'R 2027 120 woningen',
      'R 2028 140 woningen',
      'A Aanleg van zonnepanelen',
      'R 2026 50 daken',
      'R 2027 60 daken',
      'R 2028 70 daken',
    ])
  })
})
