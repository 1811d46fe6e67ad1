# SPDX-License-Identifier: EUPL-1.2
"""Kind 2: Hoofdstuk headings, unnumbered bullets as agreements, a heading 'Jaarafspraken 2025' with bullets."""
from goud import A, H, P
NAAM = 'heuvelrade-2025'
DOC = {
 'titel': 'Samen wonen in Heuvelrade', 'titel_alternatief': ['Samen wonen in Heuvelrade Prestatieafspraken 2023 tot en met 2026 Jaarafspraken 2025', 'Prestatieafspraken 2023 tot en met 2026', 'Prestatieafspraken 2023 tot en met 2026 Jaarafspraken 2025'],
 'looptijd': {'van': 2023, 'tot': 2026}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Heuvelrade', 'rol': 'gemeente'}, {'naam': 'Woonstichting De Meiboom', 'rol': 'corporatie', 'alias': ['De Meiboom']},
              {'naam': 'Casa Rade', 'rol': 'corporatie', 'alias': ['Woningcorporatie Casa Rade']},
              {'naam': 'Huurdersvereniging Meiboom', 'rol': 'huurdersorganisatie', 'alias': ['HVM']},
              {'naam': 'Bewonersraad Casa Rade', 'rol': 'huurdersorganisatie', 'alias': ['BCR']}],
 'grondslagen': ['Woonvisie Heuvelrade 2022-2030', 'Nationale Prestatieafspraken'],
 'overige_koppen': ['Meerjarenafspraken', 'Jaarafspraken 2025', 'Waarom deze afspraken', 'Handtekeningen'],
 'inleiding': 'Goed wonen regel je niet alleen. Daarom maken de gemeente Heuvelrade, Woonstichting De Meiboom, Casa Rade, Huurdersvereniging Meiboom (HVM) en Bewonersraad Casa Rade (BCR) al sinds 2015 samen afspraken. Dit boekje hoort bij de Woonvisie Heuvelrade 2022-2030 en sluit aan op de Nationale Prestatieafspraken. Ieder hoofdstuk begint met de afspraken voor de hele periode. Daarna volgt wat we in 2025 doen.',
 'afbreekstreepjes': []}
T = [
 H('1', 'Bouwen voor Heuvelrade', [
  A(None, 'Tot en met 2026 leveren de corporaties samen {130 nieuwe huurwoningen|130 woningen} op: De Meiboom {85|85 woningen} en Casa Rade {45|45 woningen}.', 'c / u2026-12-31 / get res', 'W=d2026-12-31 , j2026 , r2026-12-31; J=0', tot=2026),
  A(None, 'De gemeente zorgt ervoor dat er altijd voor {anderhalf keer|1.5 keer} de opgave aan locaties op de kaart staat.', 'g / d / get res', 'V=pro , ins; W=-; H=ins'),
  A(None, 'Bij nieuwbouw kiezen we voor woningen die mee kunnen groeien met het huishouden. {Ten minste de helft|0.5 aandeel min} heeft een slaapkamer en badkamer op de begane grond.', 'p / - / get res', 'T=c; W=d; H=str; V=pro'),
  A(None, 'Verkoop van huurwoningen met een energielabel A of beter gebeurt niet.', 'c* / d / pro res', 'T=0 , p; W=-; V=ins'),
  A(None, None, prestaties=[
   P('De Meiboom legt in mei de eerste steen voor {28 seniorenwoningen|28 woningen} bij het Kloosterhof.', 'c / j2025 / mij res', 'W=- , k2/2025 , u2025-05-31; V=get'),
   P('Casa Rade rondt voor 1 december 2025 de sloop van {16 duplexwoningen|16 woningen} aan de Mergelweg af.', 'c / u2025-12-01 / mij res', 'V=get; W=u2025-11-30'),
   P('De gemeente neemt in het tweede kwartaal een besluit over de locatie Tramhalte.', 'g / k2/2025 / mij res'),
   P('We brengen in beeld welke garages we kunnen ombouwen tot studio’s.', 'p / - / mij ond'),
  ])], inleiding='Heuvelrade vergrijst en tegelijk willen jongeren hier blijven. Er zijn nu te weinig kleine en toegankelijke huurwoningen. De wachttijd liep in drie jaar op tot 6 jaar en 4 maanden.'),
 H('2', 'De portemonnee van de huurder', [
  A(None, 'De corporaties houden samen {minstens 1.150 woningen|1150 woningen min} met een huur {onder € 650,-|650 EUR max} beschikbaar (prijspeil 2023).', 'c / d / get res', 'W=d2026-12-31 , -'),
  A(None, 'HVM en BCR krijgen ieder jaar vóór 15 februari het voorstel voor de huuraanpassing en brengen {binnen zes weken|6 weken max} advies uit.', 'h / r:ieder jaar / rit res L', 'T=c+h , c; B=h , c; W=r:ieder jaar vóór 15 februari , r2025-02-15:ieder jaar , u2025-02-15; V=pro , mij; L=0'),
  A(None, 'Wie door een scheiding of ontslag de huur niet meer kan betalen, krijgt een gesprek met een budgetcoach. De gemeente bekostigt die coach.', 'g / d / pro res', 'W=-; V=ins , mij; T=g+c , p; B=huurders'),
  A(None, 'Wij streven ernaar dat niemand {meer dan 35% van het netto-inkomen|35 % max} kwijt is aan huur en energie.', 'p / - / get str', 'V=ins; W=d'),
  A(None, None, prestaties=[
   P('De huren van De Meiboom gaan op 1 juli met {gemiddeld 4,2%|4.2 %} omhoog, die van Casa Rade met {4,0%|4 %}.', 'c / u2025-07-01 / get res', 'W=j2025 , -; V=mij'),
   P('Bij {40 gezinnen|40 gezinnen} met een hoge stookrekening legt de gemeente samen met een energiefixer kleine maatregelen aan.', 'g>energiefixer / - / get res', 'T=g+energiefixer; B=gezinnen , 0 , energiefixer+gezinnen'),
   P('Iedere maand geeft de gemeente aan de corporaties door hoeveel huurders schuldhulp kregen.', 'g>c / r:Iedere maand / rit res L', 'V=mij , pro'),
  ])], inleiding='Huur, energie en zorgkosten stapelen. Daar willen we iets tegen doen.'),
 H('3', 'Comfortabel en zuinig', [
  A(None, 'De Meiboom brengt jaarlijks {gemiddeld 60 woningen|60 woningen gem} naar label B of hoger; bij Casa Rade gaat het om {25 woningen|25 woningen} per jaar.', 'c / r:jaarlijks gemiddeld / get res', 'W=r:per jaar , r:jaarlijks , d; V=rit'),
  A(None, 'Na 2026 staan er in onze dorpen {geen huurwoningen meer|0 huurwoningen imp} met enkel glas.', 'c* / u2026-12-31 / get res', 'T=p , 0; W=d , d2026-12-31 , u2026 , d2027-01-01; J=0', tot=2026),
  A(None, 'De gemeente verleent voorrang aan vergunningen voor warmtepompen en dakopbouwen van de corporaties.', 'g>c / d / pro res', 'W=-; B=0; V=ins; H=ins'),
  A(None, 'Huurders beslissen mee: een renovatie gaat door als {70% van de bewoners|70 %} akkoord is.', 'c* / d / pro res', 'T=p , 0 , c+huurders; B=huurders , bewoners; V=get; W=-'),
  A(None, None, prestaties=[
   P('Casa Rade vervangt in 2025 alle open verbrandingstoestellen in de Geulstraat, {34 stuks|34 stuks} in totaal.', 'c / j2025 / get res', 'V=mij'),
   P('De Meiboom deelt de uitkomsten van de woningopnames uiterlijk 30 september met gemeente en HVM.', 'c>g+h / u2025-09-30 / mij res L'),
   P('BCR test met {tien huurders|10 huurders} de nieuwe uitleg over mechanische ventilatie.', 'h>huurders / - / mij res', 'V=get , ins; B=0; H=ond'),
  ])]),
 H('4', 'Zorg voor elkaar en voor de buurt', [
  A(None, 'De corporaties en de gemeente stellen samen een wijkbudget in van {€ 125.000|125000 EUR} per jaar, waarvan bewoners de besteding bepalen.', 'c+g>bewoners / r:per jaar / get res', 'B=0; V=mij; W=d'),
  A(None, 'Statushouders krijgen binnen de wettelijke termijn een woning. De verdeling is {60%|60 %} De Meiboom en {40%|40 %} Casa Rade.', 'c* / d / get res', 'T=g+c; W=-; V=pro; B=Statushouders'),
  A(None, 'Buurtbemiddeling blijft bestaan en wordt {elke twee jaar|2 jaar} geëvalueerd.', 'p* / r:elke twee jaar / rit res', 'T=g , g+c , 0; V=mij; H=ond; W=d'),
  A(None, 'Wij praten periodiek met Zorggroep Radeland over de vraag naar beschermd wonen.', 'p>Zorggroep Radeland / r:periodiek / rit ins', 'V=ins; H=res; T=p+Zorggroep Radeland; W=d , -'),
  A(None, None, prestaties=[
   P('In september openen we het buurtpunt in de oude school van Bergdorp; de gemeente draagt {€ 18.500,-|18500 EUR} bij aan de verbouwing.', 'p+g / j2025 / mij res', 'T=p , g; W=k3/2025 , u2025-09-30 , -; V=get'),
   P('Er wordt een proef gehouden met een sociaal beheerder in de avonduren. De proef duurt {negen maanden|9 maanden}.', 'p* / - / mij res', 'T=c , c+g , 0; V=ins; H=ond , ins'),
   P('De gemeente stelt de woonzorgvisie vast.', 'g / - / mij res'),
   P('HVM en BCR organiseren ieder {twee bijeenkomsten|2 bijeenkomsten} voor nieuwe huurders.', 'h>huurders / - / get res', 'V=mij , rit; B=0 , nieuwe huurders'),
  ])]),
]
JAAR = 2025
def maak(map_):
    from fodt import Fodt
    f = Fodt(DOC['titel'], voet='\t#P#', font='Liberation Serif', corps='11pt', stijlen={'Heading_20_1': {'fo:break-before': 'page', 'fo:color': '#7a1f3d'}, 'Onder': {'fo:font-size': '15pt'}})
    f.p('Samen wonen in Heuvelrade', 'Title'); f.p('Prestatieafspraken 2023 tot en met 2026', 'Onder'); f.p('Jaarafspraken 2025', 'Onder')
    f.h(1, 'Waarom deze afspraken'); i = DOC['inleiding']; k = i.index('Ieder hoofdstuk'); f.p(i[:k].strip()); f.p(i[k:])
    for t in T:
        f.h(1, f'Hoofdstuk {t["nummer"]} – {t["titel"]}')
        if t['inleiding']: f.p(t['inleiding'])
        f.h(2, 'Meerjarenafspraken'); a = t['paragrafen'][0]['afspraken']
        f.lijst([x['tekst'] for x in a if x['tekst']], 'Opsom')
        f.h(2, 'Jaarafspraken 2025'); f.lijst([r['tekst'] for x in a for r in x['prestaties']], 'Streep')
    f.h(1, 'Handtekeningen')
    for x in DOC['partijen']: f.p(f'Namens {x["naam"]}:\t……………………………')
    f.maak(map_, NAAM, ['odt', 'pdf'])
