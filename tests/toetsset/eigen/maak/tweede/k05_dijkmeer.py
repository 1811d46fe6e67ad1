"""e. Old style (2016) 'Overeenkomst' with articles and sub-paragraphs '3.1.'; no yearly items; formal language."""
from goud import A, H
from ooxml import Docx
import web
NAAM, JAAR = 'dijkmeer-2016', None
DOC = {'titel': 'Overeenkomst prestatieafspraken Dijkmeer 2016-2020', 'titel_alternatief': ['Overeenkomst Prestatieafspraken Dijkmeer', 'Prestatieafspraken Dijkmeer 2016-2020', 'Overeenkomst'],
 'looptijd': {'van': 2016, 'tot': 2020}, 'prestatiejaar': None,
 'partijen': [{'naam': 'gemeente Dijkmeer', 'rol': 'gemeente', 'alias': ['Gemeente']}, {'naam': 'Stichting Volkshuisvesting West-Dijkmeer', 'rol': 'corporatie', 'alias': ['SVWD']},
  {'naam': 'Woningbouwvereniging De Eendracht', 'rol': 'corporatie', 'alias': ['De Eendracht']}, {'naam': 'Huurdersvereniging West-Dijkmeer', 'rol': 'huurdersorganisatie', 'alias': ['HWD']},
  {'naam': 'Stichting Huurdersplatform Eendracht', 'rol': 'huurdersorganisatie', 'alias': ['Huurdersplatform', 'Huurdersplatform Eendracht']}],
 'grondslagen': ['Woonvisie Dijkmeer 2015', 'Woningwet 2015'],
 'overige_koppen': ['Overwegende', 'Ondertekening', 'Aldus overeengekomen', 'Begripsbepalingen', 'Begrippen'],
 'inleiding': None, 'afbreekstreepjes': []}
T = [
 H('2', 'Looptijd en reikwijdte', [
  A('2.1', 'Deze overeenkomst treedt in werking op 1 januari 2016 en eindigt zonder dat opzegging vereist is op 31 december 2020.', 'p* / d2020-12-31 / mij res', 'T=0; W=- , u2020-12-31 , u2016-01-01; V=pro , ins; H=ins; J=0 , 2020', tot=2020),
  A('2.2', 'Tussentijdse aanpassing geschiedt uitsluitend schriftelijk en met instemming van alle partijen.', 'p / d / pro res', 'T=0; W=-')]),
 H('3', 'Nieuwbouw en grond', [
  A('3.1', 'SVWD verbindt zich in de looptijd {ten minste 160 huurwoningen|160 woningen min} in de sociale sector te bouwen; voor De Eendracht geldt een aantal van {90|90 woningen}.', 'c / d / get res', 'W=- , d2020-12-31 , u2020-12-31; J=0 , 2020'),
  A('3.2', 'De Gemeente biedt bouwrijpe grond aan voor een bedrag van {€ 13.613,40|13613.4 EUR} per woning, welk bedrag jaarlijks per 1 januari met {1,5%|1.5 %} wordt verhoogd.', 'g / r:jaarlijks / get res', 'W=d , d:jaarlijks , - , r:jaarlijks per 1 januari; V=pro'),
  A('3.3', 'Indien de Gemeente de grond niet {binnen 18 maanden|18 maanden max} na het vaststellen van het bestemmingsplan levert, is zij aan de desbetreffende corporatie een vergoeding verschuldigd.', 'g>c / d / pro res', 'W=-; B=0; V=get , mij'),
  A('3.4', 'Partijen overleggen vóór 1 juli 2017 over de mogelijkheden van particulier opdrachtgeverschap.', 'p / u2017-07-01 / mij ins', 'V=ins; W=u2017-06-30; H=ond , res; J=0 , 2017')]),
 H('4', 'Beschikbaarheid en verkoop', [
  A('4.1', 'De kernvoorraad van beide corporaties tezamen bedraagt gedurende de gehele looptijd {niet minder dan 4.350 woningen|4350 woningen min} met een huurprijs tot {€ 618,24|618.24 EUR tot} (prijspeil 2015).', 'c* / d / get res', 'W=- , d2020-12-31; T=0 , p; V=pro'),
  A('4.2', 'Verkoop van huurwoningen blijft beperkt tot {gemiddeld 15 woningen per jaar|15 woningen gem} voor SVWD en {5 woningen per jaar|5 woningen} voor De Eendracht.', 'c* / r:gemiddeld per jaar / get res', 'W=r:per jaar , d , -; V=pro'),
  A('4.3', 'Van voorgenomen complexgewijze verkoop aan derden stelt de corporatie de Gemeente alsmede de betrokken huurdersorganisatie {ten minste dertien weken|13 weken min} tevoren in kennis.', 'c>g+h / d / pro res L', 'W=-; V=get; B=g+h+other:derden'),
  A('4.4', 'Ten behoeve van vergunninghouders stellen de corporaties het aantal woningen ter beschikking dat nodig is om te voldoen aan de taakstelling.', 'c / d / get res', 'W=-; V=pro , ins'),
  A('4.5', 'In de kernen Oostwaal en Binnenbroek wordt {ten hoogste 25%|25 % max} van de vrijkomende woningen met voorrang aan ingezetenen toegewezen.', 'c* / d / get res', 'T=0 , p; W=-; V=pro; B=other:ingezetenen')], nummer_alternatief=None),
 H('5', 'Betaalbaarheid', [
  A('5.1', 'De corporaties streven naar een gematigde huurontwikkeling. Als uitgangspunt geldt dat de jaarlijkse huursomstijging {niet meer dan 1 procentpunt|1 % max} boven de inflatie ligt.', 'c / r:jaarlijkse / get str', 'W=d , - , d:jaarlijkse; V=ins , pro; H=res'),
  A('5.2', 'HWD en het Huurdersplatform worden jaarlijks voor 1 maart in de gelegenheid gesteld over de voorgenomen huurverhoging advies uit te brengen.', 'c*>h / r:jaarlijks / rit res', 'T=h , c+h , 0; B=0 , c; W=r2016-03-01:jaarlijks , u:jaarlijks , r:jaarlijks voor 1 maart , u2016-03-01 , u; V=pro , mij; L=1'),
  A('5.3', 'De Gemeente verleent aan minima kwijtschelding van de afvalstoffenheffing, en brengt deze mogelijkheid actief onder de aandacht van huurders.', 'g / d / pro res', 'W=-; V=ins; H=ins; B=other:huurders , other:minima , other:minima+other:huurders'),
  A('5.4', 'Bij een huurachterstand van {twee maanden|2 maanden} of meer zoekt de corporatie persoonlijk contact alvorens een deurwaarder in te schakelen.'.replace('{twee maanden|2 maanden} of meer', '{twee maanden of meer|2 maanden min}'), 'c / d / pro res', 'W=-; B=other:deurwaarder; V=get')]),
 H('6', 'Energie en kwaliteit', [
  A('6.1', 'Het bezit van elke corporatie heeft ultimo 2020 een gemiddelde Energie-Index van {1,40|1.4 Energie-Index} of lager (label B).'.replace('{1,40|1.4 Energie-Index} of lager', '{1,40 of lager|1.4 Energie-Index max}'), 'c* / u2020-12-31 / get res', 'W=j2020; T=0; J=0 , 2020', tot=2020),
  A('6.2', 'Van zonnepanelen worden in de periode 2017-2020 {650 woningen|650 woningen} voorzien, te weten {450|450 woningen} door SVWD en {200|200 woningen} door De Eendracht.', 'c / d2020-12-31 / get res', 'W=- , u2020-12-31 , j2020 , r2020-12-31 , d; J=0 , 2020', tot=2020),
  A('6.3', 'De Gemeente onderzoekt of een revolverend fonds kan worden ingesteld ter grootte van {circa € 1.000.000,–|1000000 EUR ind}.', 'g / - / mij ond', 'V=ins'),
  A('6.4', 'Renovatie wordt niet aangevangen dan nadat {70%|70 %} van de huurders van het complex heeft ingestemd.', 'c* / d / pro res', 'V=get; W=-; T=0 , p; B=other:huurders')]),
 H('7', 'Wonen, zorg en leefbaarheid', [
  A('7.1', 'De corporaties besteden elk per verhuureenheid per jaar {tussen € 80,– en € 110,–|80 EUR min} aan leefbaarheid.'.replace('{tussen € 80,– en € 110,–|80 EUR min}', 'tussen {€ 80,–|80 EUR min} en {€ 110,–|110 EUR max}'), 'c / r:per jaar / get res', 'W=d , -; V=rit'),
  A('7.2', 'In samenwerking met de Stichting Welzijn Dijkmeer houden de corporaties in {vier wijken|4 wijken} wekelijks een spreekuur.', 'c>other:Stichting Welzijn Dijkmeer / r:wekelijks / rit res', 'T=c+Stichting Welzijn Dijkmeer; B=0; V=get; W=d:wekelijks'),
  A('7.3', 'De Gemeente draagt zorg voor de bekostiging van buurtbemiddeling; elk der corporaties draagt daarin {€ 4.000,–|4000 EUR} per kalenderjaar bij.', 'g+c / r:per kalenderjaar / get res', 'W=d , -; V=mij , rit'),
  A('7.4', 'Woningaanpassingen op grond van de Wmo tot een bedrag van {€ 1.000,–|1000 EUR tot} komen voor rekening van de corporatie.', 'c / d / pro res', 'W=-; V=get')]),
 H('8', 'Overleg, verslag en geschillen', [
  A('8.1', 'Ten minste {tweemaal per jaar|2 keer min} vindt bestuurlijk overleg plaats; de Gemeente roept daartoe bijeen en voert het secretariaat.'.replace('Ten minste {tweemaal per jaar', '{Ten minste tweemaal per jaar'), 'p* / r:Ten minste tweemaal per jaar / rit res', 'T=p+g , g , 0; W=r:tweemaal per jaar , d:tweemaal per jaar'),
  A('8.2', 'De corporaties brengen {binnen zes maanden|6 maanden max} na afloop van ieder kalenderjaar verslag uit aan de Gemeente over de nakoming.', 'c>g / r:ieder kalenderjaar / rit res L', 'W=d:ieder kalenderjaar , u:ieder kalenderjaar , u , d; V=pro , mij , get'),
  A('8.3', 'Het Huurdersplatform en HWD worden door de corporaties over de inhoud van dit verslag geïnformeerd.', 'c>h / d / pro res L', 'W=-; V=mij , ins; H=ins'),
  A('8.4', 'Uiterlijk drie maanden voor het einde van de looptijd evalueren partijen deze overeenkomst.'.replace('Uiterlijk drie maanden voor', '{Uiterlijk drie maanden|3 maanden min} voor'), 'p / u2020-09-30 / mij ond', 'W=u , u2020-10-01 , - , d , j2020; H=res; V=pro; J=0 , 2020'),
  A('8.5', 'Geschillen worden voorgelegd aan een commissie van {drie onafhankelijke leden|3 leden}, tenzij het geschil op grond van artikel 44 van de Woningwet aan de minister kan worden voorgelegd.', 'p* / d / pro res', 'W=-; T=0; B=other:commissie , other:minister , other:commissie+other:minister')]),
]
for p in T:
    for q in p['paragrafen']:
        for a in q['afspraken']: a['nummer_alternatief'] = [a['nummer'] + '.']
    p['nummer_alternatief'] = ['Artikel ' + p['nummer']]
BEGRIP = ['Gemeente: de gemeente Dijkmeer;', 'corporaties: SVWD en De Eendracht gezamenlijk;', 'kernvoorraad: het aantal zelfstandige huurwoningen met een huurprijs onder de aftoppingsgrens;', 'vergunninghouder: houder van een verblijfsvergunning als bedoeld in de Huisvestingswet 2014.']
OVERW = ['de gemeenteraad op 24 september 2015 de Woonvisie Dijkmeer 2015 heeft vastgesteld;', 'de Woningwet 2015 partijen opdraagt jaarlijks afspraken te maken;', 'in de Gemeente 9.120 huishoudens wonen, waarvan 46% in een huurwoning;']
ONDER = ['de gemeente Dijkmeer, te dezen krachtens artikel 171 Gemeentewet vertegenwoordigd door haar burgemeester;', 'Stichting Volkshuisvesting West-Dijkmeer, gevestigd te Oostwaal, hierna: SVWD;', 'Woningbouwvereniging De Eendracht, gevestigd te Binnenbroek, hierna: De Eendracht;', 'Huurdersvereniging West-Dijkmeer, hierna: HWD;', 'Stichting Huurdersplatform Eendracht, hierna: het Huurdersplatform;']
def maak(uit):
    d = Docx(DOC['titel'], '', 'Overeenkomst Prestatieafspraken Dijkmeer 2016-2020 (fictief)\tpagina #P# van #N#', font='Times New Roman', corps=22, stijlen=False)
    d.p('OVEREENKOMST PRESTATIEAFSPRAKEN DIJKMEER 2016-2020', vet=True, maat=28, uitlijn='center'); d.p('De ondergetekenden:')
    for n, x in enumerate(ONDER, 1): d.p(f'{n}.\t{x}')
    d.p('hierna gezamenlijk aan te duiden als “partijen”;'); d.p('OVERWEGENDE DAT:', vet=True)
    for x in OVERW: d.p('-\t' + x)
    d.p('VERKLAREN TE ZIJN OVEREENGEKOMEN ALS VOLGT:', vet=True); d.p('Artikel 1\tBegripsbepalingen', vet=True); d.p('In deze overeenkomst wordt verstaan onder:')
    for c, x in zip('abcd', BEGRIP): d.p(f'{c}.\t{x}')
    for p in T:
        d.p(f'Artikel {p["nummer"]}\t{p["titel"]}', vet=True)
        for a in p['paragrafen'][0]['afspraken']: d.p(f'{a["nummer"]}.\t{a["tekst"]}')
    d.p('Aldus overeengekomen en in vijfvoud opgemaakt te Oostwaal op 17 december 2015.')
    d.tabel([['De Gemeente', 'SVWD', 'De Eendracht'], ['', '', ''], ['HWD', 'Huurdersplatform', '']], [3000, 3000, 3000], kop=0)
    d.maak(uit, NAAM); d.pdf(uit, NAAM); web.layout(uit, NAAM, None, '-raw')
