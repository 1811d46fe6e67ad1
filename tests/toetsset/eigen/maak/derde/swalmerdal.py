"""Convenant: parties, recitals, definitions, articles numbered by Word itself (Artikel %1, %1.%2); the yearly items stand in an annex 'Bijlage 1 Jaarschijf 2026', a table whose rows name the article; signatures before the annex."""
from goud import A, H, P, kaal
from ooxml import Docx
import os
NAAM, JAAR = 'swalmerdal-2026', 2026
DOC = {'titel': 'Convenant Wonen Swalmerdal 2026 tot en met 2029', 'titel_alternatief': ['Convenant Wonen Swalmerdal', 'Convenant Wonen Swalmerdal 2026-2029'],
 'looptijd': {'van': 2026, 'tot': 2029}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Swalmerdal', 'rol': 'gemeente', 'alias': ['de gemeente', 'gemeente']}, {'naam': 'Stichting Wonen Maasdal', 'rol': 'corporatie', 'alias': ['Wonen Maasdal']}, {'naam': 'Woningvereniging Sint Joep', 'rol': 'corporatie', 'alias': ['Sint Joep']},
  {'naam': 'Stichting Huurdersoverleg Swalmerdal', 'rol': 'huurdersorganisatie', 'alias': ['het Huurdersoverleg', 'Huurdersoverleg', 'Huurdersoverleg Swalmerdal']}],
 'grondslagen': ['Woonvisie Swalmerdal 2025', 'artikel 44 van de Woningwet', 'Woningwet', 'Woondeal Maasbeemden'],
 'overige_koppen': ['Definities', 'Overwegingen', 'Jaarschijf 2026', 'Bijlage 1 Jaarschijf 2026', 'Bijlage 1: Jaarschijf 2026', 'Ondertekening'],
 'inleiding': None, 'afbreekstreepjes': []}
T = [
 H('2', 'Duur en wijziging', [
  A('2.1', 'Dit convenant gaat in op 1 januari 2026 en loopt tot en met 31 december 2029.', 'p* / d2029-12-31 / mij res', 'W=- , u2029-12-31 , u2026-01-01; V=pro , ins; H=ins', tot=2029),
  A('2.2', 'Jaarlijks vóór 15 december stellen partijen de jaarschijf voor het volgende kalenderjaar vast. De jaarschijf maakt als bijlage deel uit van dit convenant.', 'p / r:Jaarlijks vóór 15 december / rit res', 'W=r:Jaarlijks , u2026-12-15 , r2026-12-15:Jaarlijks , u2026-12-14 , u; V=mij , pro'),
  A('2.3', 'Wijzigingen worden schriftelijk overeengekomen.', 'p* / d / pro res', 'W=-')]),
 H('3', 'Woningvoorraad', [
  A('3.1', 'De corporaties voegen gedurende de looptijd {minimaal 210 sociale huurwoningen|210 woningen min} aan de voorraad toe, te weten Wonen Maasdal {160|160 woningen} en Sint Joep {50|50 woningen}.', 'c / d / get res', 'W=- , d2029-12-31 , u2029-12-31', [
    P('Oplevering van {46 woningen|46 woningen} in het plan Beekzicht', 'c / u2026-12-31 / get res', 'W=- , k4/2026; V=mij', wie='Wonen Maasdal', gereed='december'),
    P('Aanvraag omgevingsvergunning voor {18 zorgwoningen|18 zorgwoningen} in Asselhout', 'c / k2/2026 / mij res', 'V=get; W=-; B=g', wie='Sint Joep', gereed='tweede kwartaal')]),
  A('3.2', 'De gemeente zorgt ervoor dat te allen tijde voldoende harde plancapaciteit aanwezig is voor {ten minste 120%|120 % min} van de opgave genoemd in artikel 3.1.', 'g / d / get res', 'W=-', [
    P('Aanwijzen van twee locaties in de kern Reubeek en besluitvorming daarover in de raad'.replace('twee locaties', '{twee locaties|2 locaties}'), 'g>other:raad / u2026-10-01 / mij res', 'B=0; V=get; W=- , u2026-09-30', wie='gemeente', gereed='vóór 1 oktober')]),
  A('3.3', 'Bij verkoop van gemeentegrond ten behoeve van sociale huur hanteert de gemeente een grondprijs van {€ 19.750|19750 EUR} per woning (prijspeil 2026).', 'g / d / get res', 'W=- , j2026; V=pro; B=c'),
  A('3.4', 'Sloop en verkoop van {meer dan vijf woningen|5 woningen min ctx} in hetzelfde complex behoeven het voorafgaand overleg met de gemeente en het Huurdersoverleg.', 'c*>g+h / d / pro res', 'W=-; V=get; L=1; T=p , 0 , c+g+h; B=0')]),
 H('4', 'Betaalbaarheid', [
  A('4.1', 'De corporaties verhuren {ten minste 80 procent|80 % min} van de vrijgekomen woningen met een huurprijs onder de hoge aftoppingsgrens.', 'c / d / get res', 'W=-; V=pro', [
    P('Rapportage over de eerste helft van het jaar', 'c / k3/2026 / mij res', 'L=1; W=- , u2026-09-30; B=p , g+h', wie='Wonen Maasdal en Sint Joep', gereed='derde kwartaal')]),
  A('4.2', 'Partijen spannen zich in om het aantal huisuitzettingen wegens huurachterstand tot nul terug te brengen.'.replace('tot nul', '{tot nul|0 huisuitzettingen}'), 'p / - / get ins', 'V=ins; H=str', [
    P('Herziening van het protocol vroegsignalering, waarbij Stichting Geldwijs wordt betrokken', 'g>other:Stichting Geldwijs / u2026-03-01 / mij res', 'W=- , u2026-02-28; V=ins; B=other:Geldwijs , 0', wie='gemeente', gereed='1 maart'),
    P('Aanbieden van een budgetcursus aan {40 huurders|40 huurders}', 'h+c>other:huurders / - / get res', 'W=j2026 , d; V=mij; B=0', wie='Huurdersoverleg, Wonen Maasdal', gereed='gehele jaar')]),
  A('4.3', 'De corporaties leggen een voornemen tot huurverhoging uiterlijk op 1 februari van enig jaar voor aan het Huurdersoverleg, dat {binnen zes weken|6 weken max} advies uitbrengt.', 'c+h>h / r:1 februari van enig jaar / rit res L', 'T=c; B=0 , h , c+h , c; W=d , r:uiterlijk op 1 februari van enig jaar , u2026-02-01 , u , r2026-02-01:van enig jaar , r:van enig jaar; V=pro , mij; L=0'),
  A('4.4', 'De gemeente voert een ruimhartig minimabeleid en houdt daarbij als inkomensgrens {130%|130 %} van het sociaal minimum aan.', 'g / d / get res', 'W=-; V=pro , ins; H=ins')]),
 H('5', 'Kwaliteit en duurzaamheid', [
  A('5.1', 'Uiterlijk 31 december 2027 heeft Sint Joep {geen woningen meer|0 woningen imp} met energielabel E, F of G. Voor Wonen Maasdal geldt daarvoor 31 december 2028.', 'c / u2028-12-31 / get res', 'W=u2027-12-31 , j2028; V=mij', [
    P('Verduurzaming van {24 woningen|24 woningen} aan de Kloosterhof', 'c / k3/2026 / get res', 'W=- , j2026', wie='Sint Joep', gereed='derde kwartaal'),
    P('Verduurzaming van {circa 110 woningen|110 woningen ind}, verspreid over Asselhout en Reubeek', 'c / u2026-12-31 / get res', 'W=- , k4/2026', wie='Wonen Maasdal', gereed='december')], tot=2028),
  A('5.2', 'Huurders worden {ten minste acht weken|8 weken min} voor aanvang van groot onderhoud schriftelijk geïnformeerd.', 'c*>other:huurders / d / pro res', 'W=-; V=get; B=0'),
  A('5.3', 'De gemeente onderzoekt of een collectieve warmtevoorziening in de kern Swalmerdal mogelijk is, en doet dit in overleg met de corporaties.', 'g>c / - / mij ond', 'V=ins; T=g+c; B=0', [
    P('Oplevering quickscan warmte', 'g / k4/2026 / mij res', 'H=ond; W=-', wie='gemeente', gereed='vierde kwartaal')]),
  A('5.4', 'De corporaties brengen voor zonnepanelen een vergoeding in rekening die nooit hoger is dan {75 procent|75 % max} van de te verwachten besparing.', 'c / d / get res', 'W=-; V=pro; B=other:huurders')]),
 H('6', 'Bijzondere doelgroepen', [
  A('6.1', 'Van de jaarlijks vrijkomende woningen is {ten hoogste 30%|30 % max} bestemd voor urgenten, statushouders en uitstromers gezamenlijk.', 'c* / r:jaarlijks / get res', 'W=d , - , d:jaarlijks , r:jaarlijks vrijkomende; V=pro; T=g+c , p; B=other:urgenten+other:statushouders+other:uitstromers'),
  A('6.2', 'De gemeente informeert de corporaties elk kwartaal over de te verwachten instroom van statushouders.', 'g>c / r:elk kwartaal / rit res L', '', [
    P('Eerste opgave, inclusief prognose gezinshereniging', 'g>c / u2026-02-15 / mij res L', 'B=0; L=0; W=-', wie='gemeente', gereed='15 februari')]),
  A('6.3', 'Wonen Maasdal stelt jaarlijks {acht woningen|8 woningen} beschikbaar aan cliënten van zorgaanbieder Beekzorg, mits Beekzorg begeleiding garandeert.', 'c>other:zorgaanbieder Beekzorg / r:jaarlijks / get res', 'B=other:Beekzorg , 0 , other:cliënten , other:cliënten van zorgaanbieder Beekzorg; W=d , - , d:jaarlijks; V=pro , rit'),
  A('6.4', 'Partijen streven ernaar dat in iedere kern een gemeenschappelijke ontmoetingsruimte voor ouderen bestaat.', 'p / - / ins str', 'V=mij , get; W=d', [
    P('Inrichten van de ontmoetingsruimte in Beekzicht; de gemeente draagt de huur over de eerste {drie jaar|3 jaar}', 'c+g / u2026-12-31 / mij res', 'T=c; V=get; W=- , k4/2026', wie='Wonen Maasdal', gereed='december')])]),
 H('7', 'Leefbaarheid', [
  A('7.1', 'De corporaties dragen zorg voor een wijkbeheerder per {600 woningen|600 woningen}.', 'c / d / get res', 'W=-; V=pro'),
  A('7.2', 'De gemeente en de corporaties bekostigen buurtbemiddeling ieder voor de helft.'.replace('ieder voor de helft', '{ieder voor de helft|0.5 aandeel}'), 'g+c / d / get res', 'W=-; V=mij , pro', [
    P('Gunning van de opdracht buurtbemiddeling voor twee jaar'.replace('twee jaar', '{twee jaar|2 jaar}'), 'g / u2026-04-01 / mij res', 'V=get; W=- , u2026-03-31', wie='gemeente', gereed='vóór 1 april')]),
  A('7.3', 'Het Huurdersoverleg organiseert {ten minste tweemaal per jaar|2 keer min} een bijeenkomst voor bewonerscommissies.', 'h>other:bewonerscommissies / r:ten minste tweemaal per jaar / rit res', 'B=0; W=r:tweemaal per jaar; V=get')]),
 H('8', 'Overleg en geschillen', [
  A('8.1', 'Partijen voeren in maart, juni en november bestuurlijk overleg onder voorzitterschap van de wethouder.', 'p / r:in maart, juni en november / rit res', 'T=p+wethouder , p+g , g; H=ins; W=d:in maart, juni en november'.replace('maart, juni', 'maart juni')),
  A('8.2', 'Iedere partij verstrekt de andere partijen kosteloos de gegevens die voor de uitvoering nodig zijn.', 'p / d / pro res L', 'W=-; B=p; L=0'),
  A('8.3', 'Een geschil wordt {binnen vier weken|4 weken max} besproken in het bestuurlijk overleg. Leidt dit niet tot een oplossing, dan kan het geschil worden voorgelegd aan de minister.', 'p* / d / pro res', 'W=-; V=get; B=other:minister')]),
]
for p in T:
    p['nummer_alternatief'] = ['Artikel ' + p['nummer']]
    for a in p['paragrafen'][0]['afspraken']: a['nummer_alternatief'] = [a['nummer'] + '.', a['nummer'].split('.')[1], 'lid ' + a['nummer'].split('.')[1], 'Artikel ' + a['nummer']]
ONDER = ['de gemeente Swalmerdal, ten deze vertegenwoordigd door haar wethouder volkshuisvesting P.M.H. Clevers, hierna te noemen: de gemeente;', 'Stichting Wonen Maasdal, gevestigd te Asselhout, vertegenwoordigd door haar bestuurder T. Reijnders, hierna te noemen: Wonen Maasdal;',
 'Woningvereniging Sint Joep, gevestigd te Reubeek, vertegenwoordigd door haar voorzitter H. Smeets, hierna te noemen: Sint Joep;', 'Stichting Huurdersoverleg Swalmerdal, vertegenwoordigd door haar voorzitter L. Wolters, hierna te noemen: het Huurdersoverleg;']
OVERW = ['de gemeenteraad op 13 maart 2025 de Woonvisie Swalmerdal 2025 heeft vastgesteld;', 'partijen op grond van artikel 44 van de Woningwet afspraken maken over de uitvoering van het woonbeleid;', 'de gemeente zich in de Woondeal Maasbeemden heeft verbonden tot de bouw van 640 woningen tot en met 2030, waarvan 210 sociale huurwoningen;', 'de corporaties op 30 juni 2025 hun voorgenomen werkzaamheden bekend hebben gemaakt;']
DEF = ['corporaties: Wonen Maasdal en Sint Joep;', 'partijen: de gemeente, de corporaties en het Huurdersoverleg;', 'jaarschijf: het overzicht van activiteiten voor één kalenderjaar, bedoeld in artikel 2.2;', 'hoge aftoppingsgrens: de grens genoemd in artikel 20 van de Wet op de huurtoeslag.']
def maak(uit):
    d = Docx(DOC['titel'], 'Convenant Wonen Swalmerdal', '\tpagina #P# van #N#', font='Cambria', corps=22)
    hoofd = d.nummering([('decimal', 'Artikel %1', 'Kop1'), ('decimal', '%1.%2', None)]); pn = d.nummering([('decimal', '%1.', None)]); ov = d.nummering([('lowerLetter', '%1.', None)]); df = d.nummering([('bullet', '-', None)])
    x = ['Convenant Wonen Swalmerdal 2026 tot en met 2029', '', 'Ondergetekenden:']
    d.p(DOC['titel'], 'Titel'); d.p('Ondergetekenden:')
    for n, q in enumerate(ONDER, 1): d.p(q, lijst=(pn, 0)); x.append(f'{n}. {q}')
    d.p('overwegende dat:'); x += ['', 'overwegende dat:']
    for c, q in zip('abcd', OVERW): d.p(q, lijst=(ov, 0)); x.append(f'{c}. {q}')
    d.p('komen het volgende overeen.'); x += ['', 'komen het volgende overeen.']
    d.p('Definities', 'Kop1'); d.p('In dit convenant wordt verstaan onder:'); x += ['', 'Artikel 1 Definities', 'In dit convenant wordt verstaan onder:']
    for q in DEF: d.p(q, lijst=(df, 0)); x.append('- ' + q)
    for p in T:
        d.p(p['titel'], 'Kop1'); x += ['', f'Artikel {p["nummer"]} {p["titel"]}']
        for a in p['paragrafen'][0]['afspraken']: d.p(a['tekst'], lijst=(hoofd, 1)); x.append(f'{a["nummer"]} {kaal(a["tekst"])}')
    s = 'Aldus opgemaakt en ondertekend te Swalmerdal op 17 december 2025.'
    d.p(s); x += ['', s, '']
    d.tabel([['de gemeente', 'Wonen Maasdal'], ['P.M.H. Clevers', 'T. Reijnders'], ['Sint Joep', 'het Huurdersoverleg'], ['H. Smeets', 'L. Wolters']], [4500, 4500], kop=0)
    x += ['de gemeente\tWonen Maasdal', 'P.M.H. Clevers\tT. Reijnders', 'Sint Joep\thet Huurdersoverleg', 'H. Smeets\tL. Wolters']
    d.breuk(); d.p('Bijlage 1 Jaarschijf 2026', vet=True, maat=32); x += ['', 'Bijlage 1 Jaarschijf 2026']
    s = 'In deze bijlage staan de activiteiten voor 2026, met verwijzing naar het artikel van het convenant.'; d.p(s); x += [s, '', 'Artikel\tActiviteit\tPartij\tGereed']
    rij = [['Artikel', 'Activiteit', 'Partij', 'Gereed']]
    for p in T:
        for a in p['paragrafen'][0]['afspraken']:
            for r in a['prestaties']: rij.append([a['nummer'], r['tekst'], r['wie'], r['gereed']]); x.append('\t'.join([a['nummer'], kaal(r['tekst']), r['wie'], r['gereed']]))
    d.tabel(rij, [1000, 4700, 1900, 1500]); d.maak(uit, NAAM); d.pdf(uit, NAAM)
    open(os.path.join(uit, NAAM + '.txt'), 'w', encoding='utf-8').write('\n'.join(x) + '\n')
