"""One landscape table in Word, theme cells merged, columns Thema | Onderwerp | Wat spreken we af voor 2025-2028 | Jaarschijf 2026 | Wie; rows without numbers, some without yearly item; three corporations; roles spelled out in the last column."""
from goud import A, H, P
from ooxml import Docx
from fodt import soffice
import os
NAAM, JAAR = 'wolderzijl-2026', 2026
DOC = {'titel': 'Prestatieafspraken Wolderzijl 2025-2028', 'titel_alternatief': ['Prestatieafspraken Wolderzijl 2025-2028 Afsprakentabel met jaarschijf 2026', 'Afsprakentabel met jaarschijf 2026', 'Afsprakentabel met jaarschijf 2026 Prestatieafspraken Wolderzijl 2025-2028'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Wolderzijl', 'rol': 'gemeente'}, {'naam': 'Woongoed Zijlstreek', 'rol': 'corporatie', 'alias': ['Woongoed']}, {'naam': 'Stichting Terpwonen', 'rol': 'corporatie', 'alias': ['Terpwonen']}, {'naam': 'Christelijke Woningstichting Concordia', 'rol': 'corporatie', 'alias': ['Concordia']},
  {'naam': 'Huurdersbond Zijlstreek', 'rol': 'huurdersorganisatie'}, {'naam': 'Huurdersvereniging Terp en Diep', 'rol': 'huurdersorganisatie', 'alias': ['Terp en Diep']}],
 'grondslagen': ['Woonvisie Wolderzijl 2024-2034'],
 'overige_koppen': ['Toelichting', 'Leeswijzer', 'Ondertekenaars', 'Nieuwbouw', 'Locaties', 'Verkoop', 'Toewijzing', 'Huurbeleid', 'Schulden', 'Minima', 'Labels', 'Warmte', 'Onderhoud', 'Klimaat', 'Ouderen', 'Statushouders', 'Uitstroom', 'Buurten', 'Veiligheid', 'Overleg', 'Monitoring'],
 'inleiding': 'Deze tabel bevat de afspraken tussen gemeente Wolderzijl, Woongoed Zijlstreek, Stichting Terpwonen, Christelijke Woningstichting Concordia, Huurdersbond Zijlstreek en Huurdersvereniging Terp en Diep voor de jaren 2025 tot en met 2028. De afspraken voeren de Woonvisie Wolderzijl 2024-2034 uit. De jaarschijf wordt elk jaar in december vervangen.',
 'afbreekstreepjes': []}
def R(ond, tekst, velden, alt, wie, *res, **k): return A(None, tekst, velden, alt, prestaties=[P(*r) for r in res], kolommen={'onderwerp': ond, 'wie': wie}, **k)
T = [
 H(None, 'Voldoende woningen', [
  R('Nieuwbouw', 'In de periode 2025-2028 worden {240 sociale huurwoningen|240 woningen} gebouwd. De corporaties verdelen dit aantal onderling en melden de verdeling voor 1 juli 2025 aan de gemeente.', 'c>g / d2028-12-31 / get res L', 'W=u2028-12-31 , u2025-07-01 , u2025-06-30 , -; B=0; L=0', 'corporaties', ('Oplevering {61 woningen|61 woningen}: {40|40 woningen} Woongoed, {12|12 woningen} Terpwonen, {9|9 woningen} Concordia', 'c / - / get res', 'W=j2026'), tot=2028),
  R('Locaties', 'De gemeente beschikt steeds over een actuele lijst van bouwlocaties voor de komende {vijf jaar|5 jaar} en bespreekt deze elk halfjaar met de corporaties.', 'g>c / r:elk halfjaar / rit res', 'W=d , d:elk halfjaar; L=1; V=pro; T=g+c; B=0', 'gemeente', ('Locatie Stationsweg bouwrijp voor 1 september 2026', 'g / u2026-09-01 / mij res', '')),
  R('Verkoop', 'De corporaties bieden woningen die zij verkopen eerst aan de zittende huurder aan. Per jaar worden er {niet meer dan 20|20 woningen max} verkocht.', 'c / r:per jaar / get res', 'W=d , d:per jaar , -; V=pro; B=other:zittende huurder', 'corporaties'),
  R('Toewijzing', 'Jongeren tot {28 jaar|28 jaar tot ctx} krijgen voorrang bij {15 procent|15 %} van de vrijkomende kleine woningen.', 'c* / d / get res', 'W=-; V=pro; B=other:jongeren', 'corporaties', ('Evaluatie van de jongerenvoorrang met de huurdersorganisaties', 'c+h / - / mij ond', 'T=c; B=h; W=j2026; H=res')),
 ]),
 H(None, 'Betaalbaar wonen', [
  R('Huurbeleid', 'Het verschil tussen de huur van een vergelijkbare woning bij de drie corporaties wordt kleiner.'.replace('de drie corporaties', 'de {drie corporaties|3 corporaties ctx}'), 'c* / - / ins ins', 'H=res , str; V=get; W=d', 'corporaties', ('Onderzoek naar huurverschillen in de kernen Diepwolde en Zuidzijl', 'c / - / mij ond', 'W=j2026'), ('Huurdersbond Zijlstreek en Terp en Diep brengen hierover gezamenlijk advies uit', 'h>c / - / mij res L', 'B=0; T=c+h; L=0; W=j2026')),
  R('Schulden', 'Bij dreigende ontruiming voert de gemeente {binnen drie werkdagen|3 werkdagen max} een gesprek met de huurder.', 'g>other:huurder / d / pro res', 'B=0 , other:huurders; W=-; V=get', 'gemeente', ('Daling van het aantal ontruimingen tot {maximaal 4|4 ontruimingen max}', 'g / - / get res', 'W=j2026; H=str; T=g+c')),
  R('Minima', 'Gemeente en corporaties verwijzen inwoners met geldzorgen actief naar het Geldloket. De gemeente financiert het loket met {€ 88.000 per jaar|88000 EUR}.', 'g+c>other:Geldloket / r:per jaar / get res', 'W=d , - , d:per jaar; V=ins , mij , rit; H=ins; B=0 , other:inwoners , other:inwoners+other:Geldloket; T=g', 'gemeente, corporaties', ('Voorlichting door het Geldloket op de huurdersdag van mei', 'g+c / j2026 / mij res', 'T=Geldloket; W=- , k2/2026 , u2026-05-31; V=ins; B=other:huurders , other:Geldloket')),
 ]),
 H(None, 'Kwaliteit en verduurzaming', [
  R('Labels', 'Ultimo 2028 heeft {ten minste 95%|95 % min} van het bezit label C of beter.', 'c* / u2028-12-31 / get res', 'W=j2028', 'corporaties', ('Woongoed: {120 woningen|120 woningen}', 'c / - / get res', 'W=j2026'), ('Terpwonen: {33 woningen|33 woningen} in Oldewier', 'c / - / get res', 'W=j2026'), ('Concordia: onderzoek naar monumenten', 'c / - / mij ond', 'W=j2026; V=ins'), tot=2028),
  R('Warmte', 'De gemeente neemt het initiatief tot buurtuitvoeringsplannen. Corporaties leveren daarvoor informatie over hun vastgoed aan, huurdersorganisaties dragen bij aan de communicatie met bewoners.', 'g+c+h>g+other:bewoners / - / ins ins', 'T=g , p; B=0 , g , c+h , other:bewoners; L=1; V=mij; W=d; H=res', 'gemeente, corporaties, huurdersorganisaties', ('Vaststelling van het plan voor Diepwolde in het vierde kwartaal', 'g / k4/2026 / mij res', 'T=g+c+h')),
  R('Onderhoud', 'Reparatieverzoeken worden {binnen 10 werkdagen|10 werkdagen max} afgehandeld, spoed binnen 24 uur.'.replace('binnen 24 uur', '{binnen 24 uur|24 uur max}'), 'c* / d / pro res', 'W=-; V=get', 'corporaties', ('{Minimaal 80 procent|80 % min} van de huurders is tevreden over de reparatie', 'c / - / get res', 'W=j2026')),
  R('Klimaat', 'Partijen streven naar groenere tuinen en minder verharding.', 'p / - / ins str', 'T=g+c+h , g+c; H=ins; W=d', 'gemeente, corporaties', ('{300 gratis bomen|300 bomen} voor huurders, uitgedeeld door Terp en Diep', 'h>other:huurders / - / get res', 'T=g+c , g+c+h; B=0; V=mij; W=j2026')),
 ]),
 H(None, 'Wonen en zorg', [
  R('Ouderen', 'In elke kern met {meer dan 800 inwoners|800 inwoners min ctx} komt een geclusterde woonvorm voor ouderen. De gemeente betrekt zorgaanbieders bij de locatiekeuze.', 'c+g>other:zorgaanbieders / - / mij res', 'T=g , c , p; W=d; V=get; B=0', 'gemeente, corporaties', ('Haalbaarheidsstudie Zuidzijl gereed', 'c+g / - / mij res', 'T=g+c; W=j2026; H=ond')),
  R('Statushouders', 'De corporaties huisvesten statushouders binnen {14 weken|14 weken} nadat zij aan de gemeente zijn gekoppeld.'.replace('binnen {14 weken|14 weken}', '{binnen 14 weken|14 weken max}'), 'c / d / pro res', 'B=other:statushouders; W=-; V=get', 'corporaties', ('Maandelijkse afstemming tussen gemeente en corporaties over de voortgang', 'g+c / r:Maandelijkse / rit res', 'T=c; L=1; H=ins; B=g')),
  R('Uitstroom', 'Jaarlijks reserveert Woongoed {5 woningen|5 woningen} en Terpwonen {3 woningen|3 woningen} voor uitstroom uit jeugdzorg en opvang.', 'c / r:Jaarlijks / get res', 'W=d , - , d:Jaarlijks; V=pro , rit', 'Woongoed, Terpwonen'),
 ]),
 H(None, 'Leefbaarheid en samenwerking', [
  R('Buurten', 'Woongoed en de gemeente investeren extra in de Bloemenwijk, ieder voor {€ 50.000|50000 EUR} over vier jaar.'.replace('over vier jaar', 'over {vier jaar|4 jaar}'), 'c+g / - / get res', 'W=d2028-12-31 , d , u2028-12-31 , r:over vier jaar; V=mij , ins; H=ins', 'Woongoed, gemeente', ('Buurtcoach begint uiterlijk 1 februari', 'c+g / u2026-02-01 / mij res', 'T=g , c'), ('Bewoners kiezen uit {drie plannen|3 plannen} voor het plein', 'c+g>other:bewoners / - / mij res', 'T=bewoners , c+g+bewoners; B=0; V=pro; W=j2026')),
  R('Veiligheid', 'Signalen van ondermijning worden gedeeld met de gemeente, met inachtneming van de privacyregels.', 'c*>g / d / pro res L', 'W=-; B=0; T=p , 0 , c+h , g+c+h', 'corporaties, huurdersorganisaties'),
  R('Overleg', 'Het bestuurlijk overleg vindt {twee keer per jaar|2 keer} plaats, in mei en november.', 'p* / r:twee keer per jaar, in mei en november / rit res', 'T=g , g+c+h , 0; W=r:twee keer per jaar , r:in mei en november , d:twee keer per jaar'.replace('jaar, in', 'jaar in'), 'allen'),
  R('Monitoring', 'De corporaties leveren uiterlijk 1 maart de cijfers over het voorgaande jaar aan bij de gemeente, die ze verwerkt in de Monitor Wonen.', 'c+g>g / r:uiterlijk 1 maart / rit res L', 'T=c , g+c; B=0 , g; W=u2026-03-01 , u , u2025-03-01 , r:1 maart , d , r2026-03-01; V=mij , pro', 'corporaties, gemeente', ('Eerste Monitor Wonen verschijnt in juni', 'c+g / j2026 / mij res', 'T=g; W=- , k2/2026 , u2026-06-30')),
 ]),
]
KOP = ['Thema', 'Onderwerp', 'Wat spreken we af voor 2025-2028', 'Jaarschijf 2026', 'Wie']
def maak(uit):
    d = Docx(DOC['titel'], 'Prestatieafspraken Wolderzijl\tJaarschijf 2026', 'december 2025\tpagina #P# van #N#', liggend=True, font='Calibri', corps=19)
    d.p(DOC['titel'], 'Titel'); d.p('Afsprakentabel met jaarschijf 2026', 'Ondertitel'); d.h(2, 'Toelichting'); d.p(DOC['inleiding'])
    rij = [KOP]
    for p in T:
        for n, a in enumerate(p['paragrafen'][0]['afspraken']):
            k = a['kolommen']; r = a['prestaties']
            rij.append([(p['titel'] if n == 0 else '', {'vmerge': 'begin' if n == 0 else 'door', 'vet': True, 'vul': 'DEEAF6'}), k['onderwerp'], a['tekst'], '\n\n'.join(x['tekst'] for x in r), k['wie']])
    d.tabel(rij, [1900, 1700, 5000, 3700, 1700])
    d.h(2, 'Ondertekenaars'); d.tabel([[x['naam'], ''] for x in DOC['partijen']], [6000, 6000], kop=0)
    d.maak(uit, NAAM); d.pdf(uit, NAAM); soffice(os.path.join(uit, NAAM + '.docx'), 'odt', uit)
