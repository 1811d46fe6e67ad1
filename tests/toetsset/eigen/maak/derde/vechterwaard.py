"""The long classical report: contents, preface, chapter 1 about the process, three levels numbered by Word itself (1, 1.1, 1.1.1), under each paragraph a piece of context and a look back at last year, then agreements and 'Jaarschijf 2026:' lines; definitions, annex list, signatures."""
from goud import A, G, H, P, kaal
from ooxml import Docx
import os
NAAM, JAAR = 'vechterwaard-2026', 2026
DOC = {'titel': 'Meerjarige prestatieafspraken Vechterwaard 2026-2030', 'titel_alternatief': ['Meerjarige prestatieafspraken Vechterwaard 2026-2030 inclusief jaarschijf 2026'],
 'looptijd': {'van': 2026, 'tot': 2030}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Vechterwaard', 'rol': 'gemeente'}, {'naam': 'Stichting Vechtwoon', 'rol': 'corporatie', 'alias': ['Vechtwoon']}, {'naam': 'Woonstichting Ons Thuis Nigtevoort', 'rol': 'corporatie', 'alias': ['OTN']}, {'naam': 'Huurdersbelangen Vechtwoon', 'rol': 'huurdersorganisatie', 'alias': ['HBV']}, {'naam': 'Bewonersraad Nigtevoort', 'rol': 'huurdersorganisatie', 'alias': ['de Bewonersraad', 'Bewonersraad']}],
 'grondslagen': ['Volkshuisvestingsprogramma Vechterwaard 2025', 'Woondeal Vechtrand', 'Nationale Prestatieafspraken', 'Nationale Prestatieafspraken 2025-2035'],
 'overige_koppen': ['Voorwoord', 'Inhoud', 'Inleiding', 'Partijen en proces', 'Kaders', 'Leeswijzer', 'Begrippen', 'Ondertekening', 'Bijlagen', 'Overzicht van bijlagen'],
 'inleiding': None, 'afbreekstreepjes': []}
T = [
 H('2', 'Beschikbaarheid', [
  G('2.1', 'Uitbreiding van de voorraad', [
   A('2.1.1', 'Vechtwoon realiseert tot en met 2030 {275 sociale huurwoningen|275 woningen} en OTN {60|60 woningen}. De projecten staan in bijlage 1.', 'c / d2030-12-31 / get res', 'W=u2030-12-31 , -', [
     P('Vechtwoon levert {38 woningen|38 woningen} op in Vreelanderpark.', 'c / - / get res', 'V=mij; W=j2026'),
     P('OTN en de gemeente tekenen in het eerste kwartaal de anterieure overeenkomst voor de Garstenlocatie.', 'c+g / k1/2026 / mij res', '')], tot=2030),
   A('2.1.2', 'De gemeente neemt in het omgevingsplan op dat nieuwbouwplannen voor {ten minste 30%|30 % min} uit sociale huur en voor {ten minste 20%|20 % min} uit middenhuur bestaan.', 'g / - / get res', 'V=mij , pro; W=d', [
     P('De raad stelt de Verordening doelgroepen uiterlijk 1 juli 2026 vast.', 'g / u2026-07-01 / mij res', 'T=raad , g+raad')]),
   A('2.1.3', 'Als een project vertraging van {meer dan zes maanden|6 maanden min ctx} oploopt, zoeken gemeente en corporatie samen naar een vervangende locatie.', 'g+c / d / pro res', 'W=-; H=ins; V=get')],
   inleiding='De opgave uit de Woondeal Vechtrand bedraagt 1.150 woningen.', terug='In 2025 zijn 52 sociale huurwoningen opgeleverd, tegen 70 gepland.'),
  G('2.2', 'Doorstroming en toewijzing', [
   A('2.2.1', 'Vechtwoon en OTN verhuren {20% tot 25%|20 % min} van hun vrijkomende woningen via lokaal maatwerk.'.replace('{20% tot 25%|20 % min}', '{20%|20 % min} tot {25%|25 % max}'), 'c / d / get res', 'W=-; V=pro'),
   A('2.2.2', 'Voor senioren die verhuizen naar een kleinere woning blijft de huur per vierkante meter gelijk. Daarnaast ontvangen zij {€ 1.500|1500 EUR}.', 'c* / d / pro res', 'W=-; V=get; B=other:senioren', [
     P('De wooncoaches begeleiden {45 verhuizingen|45 verhuizingen}.', 'wooncoaches / - / get res', 'T=c , 0 , p; W=j2026; H=str'),
     P('De gemeente en de corporaties evalueren de regeling in het vierde kwartaal en betrekken daarbij HBV en de Bewonersraad.', 'g+c>h / k4/2026 / mij ond', 'H=res')])],
   inleiding='Doorstroming helpt om eengezinswoningen vrij te maken.', terug='Vorig jaar maakten 31 huishoudens gebruik van de verhuisregeling.'),
 ], None),
 H('3', 'Betaalbaarheid', [
  G('3.1', 'Huurprijzen', [
   A('3.1.1', 'De corporaties houden {minimaal 85% van hun bezit|85 % min} bereikbaar voor huishoudens met recht op huurtoeslag.', 'c / d / get res', 'W=-; V=pro'),
   A('3.1.2', 'De gemiddelde huurstijging ligt in 2026 en 2027 onder het niveau van de cao-lonen.', 'c* / r2027-12-31:in 2026 en 2027 / get res', 'W=d2027-12-31 , j2027 , j2026 , r2027:gemiddelde , d , u2027-12-31 , -; V=pro', [
     P('HBV en de Bewonersraad ontvangen het voorstel uiterlijk 15 februari 2026.', 'c>h / u2026-02-15 / mij res L', 'T=h , 0 , c+h; B=0; L=0')], tot=2027)],
   inleiding='Ruim 40% van de huurders heeft een inkomen op of rond het sociaal minimum.', terug=None),
  G('3.2', 'Woonlasten en schulden', [
   A('3.2.1', 'Partijen werken samen in het project Vroeg Eropaf. Corporaties melden achterstanden vanaf {één maand|1 maand}; de gemeente koppelt {binnen drie weken|3 weken max} terug wat ermee is gedaan.', 'p+c+g>g+c / d / pro res L', 'T=c+g , p , g+c; B=0 , g , c; W=-; V=get , ins', [
     P('De gemeente breidt het team uit met {0,8 fte|0.8 fte}.', 'g / - / get res', 'V=mij; W=j2026')]),
   A('3.2.2', 'HBV en de Bewonersraad bieden huurders twee keer per maand hulp bij het invullen van formulieren.'.replace('twee keer per maand', '{twee keer per maand|2 keer}'), 'h>other:huurders / r:twee keer per maand / rit res', 'B=0; V=get; H=ins', [
     P('De gemeente stelt hiervoor kosteloos ruimte beschikbaar in de bibliotheek.', 'g / - / mij res', 'W=j2026 , d; B=h; V=pro')])],
   inleiding=None, terug='In 2025 waren er twee ontruimingen wegens huurachterstand.'),
 ], None),
 H('4', 'Duurzaamheid', [
  G('4.1', 'Energieprestatie', [
   A('4.1.1', 'OTN heeft haar voorraad eind 2027 volledig op label D of beter. Vechtwoon verbetert {jaarlijks gemiddeld 85 woningen|85 woningen gem} tot de standaard voor woningisolatie.', 'c / r2027-12-31:jaarlijks gemiddeld / get res', 'W=u2027-12-31 , r:jaarlijks gemiddeld , r:jaarlijks , r2027-12-31:jaarlijks , j2027', [
     P('Vechtwoon: {92 woningen|92 woningen} in de Componistenbuurt en aan de Vechtdijk.', 'c / - / get res', 'W=j2026'),
     P('OTN: {14 woningen|14 woningen}.', 'c / - / get res', 'W=j2026')], tot=2027),
   A('4.1.2', 'Bewoners betalen {geen huurverhoging|0 EUR imp} voor isolatie.', 'c* / d / pro res', 'W=-; V=get; T=bewoners , other:bewoners , p , 0 , huurders; B=other:bewoners'.replace('other:bewoners , p', 'p').replace(' , huurders', ''))],
   inleiding='Per 1 januari 2025 hadden 214 huurwoningen een label E, F of G.', terug=None),
  G('4.2', 'Aardgasvrij', [
   A('4.2.1', 'De gemeente actualiseert het warmteprogramma iedere {vijf jaar|5 jaar}.', 'g / r:iedere vijf jaar / rit res', 'V=mij', [
     P('Bewonersraad en HBV nemen deel aan de wijktafels in Nigtevoort.', 'h / - / ins ins', 'V=mij; H=res; W=j2026')]),
   A('4.2.2', 'Partijen verkennen of een warmtegemeenschap met eigenaar-bewoners kansrijk is.', 'p / - / mij ond', 'V=ins; B=other:eigenaar-bewoners')],
   inleiding=None, terug='De raad heeft in mei 2025 besloten Nigtevoort-Zuid als eerste wijk aan te pakken.'),
 ], None),
 H('5', 'Wonen, zorg en leefbaarheid', [
  G('5.1', 'Aandachtsgroepen', [
   A('5.1.1', 'Het aandeel directe bemiddelingen is {niet hoger dan 30%|30 % max} van de vrijkomende sociale huurwoningen.', 'c* / d / get res', 'W=-; V=pro; T=g+c , p , 0', [
     P('De gemeente levert iedere maand een overzicht van de te huisvesten statushouders aan de corporaties.', 'g>c / r:iedere maand / rit res L', '')]),
   A('5.1.2', 'De gemeente regelt dat cliënten die zelfstandig gaan wonen {minimaal 12 maanden|12 maanden min} begeleiding krijgen.', 'g / d / pro res', 'W=-; V=get; B=other:cliënten')],
   inleiding=None, terug=None),
  G('5.2', 'Schoon, heel en veilig', [
   A('5.2.1', 'De corporaties besteden in de komende {vijf jaar|5 jaar} tezamen {€ 1,2 miljoen|1200000 EUR} aan leefbaarheid, waarvan Vechtwoon {€ 950.000|950000 EUR}.', 'c / - / get res', 'W=d2030-12-31 , d , u2030-12-31 , r:in de komende vijf jaar; V=mij', [
     P('Vechtwoon stelt een wijkplan op voor de Componistenbuurt, samen met bewoners en de gemeente.', 'c+g>other:bewoners / - / mij res', 'T=c , c+bewoners+g , c+g+bewoners; B=g+other:bewoners , 0; W=j2026')]),
   A('5.2.2', 'De gemeente zorgt voor het beheer van de openbare ruimte op niveau B en stemt grote werkzaamheden tijdig af met de corporaties.', 'g>c / d / pro res', 'W=-; V=ins; L=1; H=ins')],
   inleiding=None, terug='De leefbaarheid in de Componistenbuurt is volgens de Monitor licht gedaald.'),
 ], None),
 H('6', 'Samenwerking', [
  G('6.1', 'Overleg en jaarcyclus', [
   A('6.1.1', 'Het bestuurlijk overleg komt in maart, juni en november bijeen. Het ambtelijk overleg bereidt dit voor.', 'p* / r:in maart, juni en november / rit res', 'T=bestuurlijk overleg+ambtelijk overleg , bestuurlijk overleg , 0 , ambtelijk overleg'.replace('maart, juni', 'maart juni')),
   A('6.1.2', 'De corporaties brengen elk jaar vóór 1 juli hun bod uit aan de gemeente en de huurdersorganisaties.', 'c>g+h / r:elk jaar vóór 1 juli / rit res L', 'W=r:elk jaar , r2026-07-01:elk jaar , u2026-07-01 , u2026-06-30 , u; V=mij , pro', [
     P('In 2026 wordt de meerjarenprognose daar voor het eerst in opgenomen.', 'c* / j2026 / mij res', 'L=1')])],
   inleiding=None, terug=None),
 ], None),
]
VOOR = 'Goed wonen is een grondrecht. Met deze afspraken laten wij zien hoe wij daar samen aan werken, ook nu bouwen duurder wordt en het elektriciteitsnet vol zit. Wij danken iedereen die heeft meegedacht.'
PROC = ['Deze afspraken zijn gemaakt door de gemeente Vechterwaard, Stichting Vechtwoon (verder: Vechtwoon), Woonstichting Ons Thuis Nigtevoort (verder: OTN), Huurdersbelangen Vechtwoon (verder: HBV) en Bewonersraad Nigtevoort (verder: de Bewonersraad).', 'Op 25 juni 2025 ontving de gemeente het bod van beide corporaties. Daarna is in drie thematafels gewerkt aan de tekst.']
KAD = 'De afspraken steunen op het Volkshuisvestingsprogramma Vechterwaard 2025, de Woondeal Vechtrand en de Nationale Prestatieafspraken 2025-2035.'
LEES = 'Per paragraaf leest u eerst de stand van zaken, dan de meerjarige afspraken en direct daaronder wat daarvan in 2026 gebeurt (de jaarschijf).'
BEGR = ['**Bod**: overzicht van voorgenomen werkzaamheden als bedoeld in artikel 43 van de Woningwet.', '**Lokaal maatwerk**: de mogelijkheid om woningen met voorrang aan inwoners te verhuren.', '**Directe bemiddeling**: toewijzing buiten het aanbodmodel om.']
BIJL = ['Bijlage 1: projectenlijst nieuwbouw', 'Bijlage 2: verduurzaming per complex']
def maak(uit):
    d = Docx(DOC['titel'], 'Meerjarige prestatieafspraken Vechterwaard 2026-2030', 'inclusief jaarschijf 2026\t#P#', font='Calibri', corps=21)
    hf = d.nummering([('decimal', '%1', 'Kop1'), ('decimal', '%1.%2', 'Kop2'), ('decimal', '%1.%2.%3', None)]); bu = d.nummering([('bullet', '-', None)])
    x = []
    def z(s=''): x.append(kaal(s).replace('**', ''))
    d.p(DOC['titel'], 'Titel'); d.p('inclusief jaarschijf 2026', 'Ondertitel'); z(DOC['titel']); z('inclusief jaarschijf 2026'); z()
    toc = [(1, 'Voorwoord', 2), (1, '1 Inleiding', 3)]; pg = 4
    for p in T:
        toc.append((1, f'{p["nummer"]} {p["titel"]}', pg))
        for q in p['paragrafen']: toc.append((2, f'{q["nummer"]} {q["titel"]}', pg)); pg += 1
    d.inhoudsopgave(toc); z('Inhoud'); [z(f'{t} {"." * (60 - len(t))} {n}') for _, t, n in toc]; z()
    d.p('Voorwoord', vet=True, maat=32); d.p(VOOR); z('Voorwoord'); z(VOOR); z()
    d.h(1, 'Inleiding'); z('1 Inleiding')
    for n, (k, tt) in enumerate([('Partijen en proces', PROC), ('Kaders', [KAD]), ('Leeswijzer', [LEES])], 1):
        d.h(2, k); z(f'1.{n} {k}'); [(d.p(t), z(t)) for t in tt]
    for p in T:
        d.h(1, p['titel']); z(); z(f'{p["nummer"]} {p["titel"]}')
        for q in p['paragrafen']:
            d.h(2, q['titel']); z(); z(f'{q["nummer"]} {q["titel"]}')
            if q.get('inleiding'): d.p(q['inleiding']); z(q['inleiding'])
            if q.get('terug'): d.p('Terugblik: ' + q['terug'], cursief=True); z('Terugblik: ' + q['terug'])
            for a in q['afspraken']:
                d.p(a['tekst'], lijst=(hf, 2)); z(f'{a["nummer"]} {a["tekst"]}')
                for r in a['prestaties']: d.p('Jaarschijf 2026: ' + kaal(r['tekst']), inspring=720); z('Jaarschijf 2026: ' + r['tekst'])
    d.p('Begrippen', vet=True, maat=32); z(); z('Begrippen')
    for b in BEGR: d.p(b); z(b)
    d.p('Ondertekening', vet=True, maat=32); d.p('Aldus overeengekomen te Nigtevoort op 15 december 2025.'); z(); z('Ondertekening'); z('Aldus overeengekomen te Nigtevoort op 15 december 2025.')
    d.tabel([[y['naam'], ''] for y in DOC['partijen']], [5000, 4000], kop=0); [z(y['naam']) for y in DOC['partijen']]
    d.p('Overzicht van bijlagen', vet=True, maat=32); z(); z('Overzicht van bijlagen')
    for b in BIJL: d.p(b, lijst=(bu, 0)); z('- ' + b)
    d.maak(uit, NAAM); d.pdf(uit, NAAM); open(os.path.join(uit, NAAM + '.txt'), 'w', encoding='utf-8').write('\n'.join(x) + '\n')
