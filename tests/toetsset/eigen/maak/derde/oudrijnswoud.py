"""Roman chapters, each with the same four unnumbered parts: context, 'Wat willen we bereiken?', 'Wat spreken we af?' (lettered a. b.), 'Jaarschijf 2027' (dashes naming the letter). ODT with styles, PDF by LibreOffice, DOCX by LibreOffice; contents list; footnotes."""
from goud import A, H, P
from fodt import Fodt
NAAM, JAAR = 'oudrijnswoud-2027', 2027
DOC = {'titel': 'Woonakkoord Oud-Rijnswoud 2025-2028', 'titel_alternatief': ['Woonakkoord Oud-Rijnswoud 2025-2028 met jaarschijf 2027', 'Woonakkoord Oud-Rijnswoud 2025-2028, met jaarschijf 2027'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Oud-Rijnswoud', 'rol': 'gemeente'}, {'naam': 'Rijnwoud Wonen', 'rol': 'corporatie'}, {'naam': 'Seniorenhuisvesting De Haard', 'rol': 'corporatie', 'alias': ['De Haard']}, {'naam': 'Huurdersplatform Rijnwoud', 'rol': 'huurdersorganisatie', 'alias': ['het Platform', 'Platform']}],
 'grondslagen': ['Woonzorgvisie Oud-Rijnswoud', 'Regionale Realisatieagenda Groene Rand'],
 'overige_koppen': ['Voorwoord', 'Inhoud', 'Inhoudsopgave', 'Partijen en kaders', 'Wat willen we bereiken?', 'Wat spreken we af?', 'Jaarschijf 2027', 'Ondertekening', 'Lijst van begrippen', 'Bijlage: kengetallen'],
 'inleiding': 'In 2025 sloten wij een akkoord voor vier jaar. Elk najaar vullen wij het aan met een jaarschijf. Dit is de versie met de jaarschijf voor 2027. De doelen en afspraken voor de hele periode zijn niet gewijzigd.',
 'afbreekstreepjes': [], 'voetnootmarkers': [{'vindplaats': 'I.a', 'tekst': 'seniorenwoningen1', 'hersteld': 'seniorenwoningen'}, {'vindplaats': 'I.a', 'tekst': 'seniorenwoningen1.', 'hersteld': 'seniorenwoningen.'}, {'vindplaats': 'I.a', 'tekst': 'seniorenwoningen 1', 'hersteld': 'seniorenwoningen'}]}
T = [
 H('I', 'Meer woningen', [
  A('a', 'Rijnwoud Wonen neemt in de periode 2025-2028 {180 sociale huurwoningen|180 woningen} in aanbouw en De Haard {35 seniorenwoningen|35 seniorenwoningen}[[Bron: Regionale Realisatieagenda Groene Rand.]].', 'c / d2028-12-31 / get res', 'W=u2028-12-31 , - , r2028-12-31 , d', [
    P('Rijnwoud Wonen start met {51 woningen|51 woningen} in Weidehof, fase 2.', 'c / - / mij res', 'V=get; W=j2027'), P('De Haard legt het definitief ontwerp voor het voormalige postkantoor in het tweede kwartaal voor aan de gemeente.', 'c>g / k2/2027 / mij res L', 'L=0')], tot=2028),
  A('b', 'De gemeente geeft sociale huurwoningen voorrang bij de inzet van haar ambtelijke capaciteit.', 'g / d / pro res', 'W=-; V=ins; H=ins'),
  A('c', 'Voor elke gesloopte sociale huurwoning komen er {ten minste 1,5|1.5 woningen min} terug.', 'c* / d / get res', 'W=- , d:Voor elke gesloopte sociale huurwoning; V=pro; T=p , 0 , g+c'),
  A('d', 'Partijen gaan na hoe zij woningdelen kunnen vereenvoudigen.', 'p / - / mij ond', 'V=ins', [
    P('De gemeente past de parkeernorm voor woningdelers aan vóór 1 mei 2027.', 'g / u2027-05-01 / mij res', '')]),
 ], 'De afgelopen twee jaar zijn 74 sociale huurwoningen opgeleverd. Dat is minder dan gepland, vooral door bezwaarprocedures.', doel='In 2028 is de wachttijd voor starters korter dan zeven jaar.'),
 H('II', 'Betaalbare woonlasten', [
  A('a', 'De jaarlijkse huursomstijging blijft {ten minste 0,25 procentpunt|0.25 % min} onder het wettelijk maximum.', 'c* / r:jaarlijkse / get res', 'W=d , - , d:jaarlijkse; V=pro; T=p , 0', [
    P('Het Platform brengt uiterlijk 10 maart advies uit over het huurbeleid.', 'h / u2027-03-10 / mij res L', 'L=0; B=c')]),
  A('b', 'Huurders met een laag inkomen in een woning met label E, F of G kunnen bij Rijnwoud Wonen om huurverlaging vragen. Rijnwoud Wonen beslist {binnen drie weken|3 weken max}.', 'c / d / pro res', 'W=-; V=get; B=other:huurders'),
  A('c', 'De gemeente bereikt via het Woonlastenloket elk jaar {minstens 150 huishoudens|150 huishoudens min}.', 'g / r:elk jaar / get res', 'W=d , d:elk jaar , -; V=rit; B=other:huishoudens', [
    P('Het loket krijgt vanaf maart een vaste plek in het wijkcentrum van De Haard.', 'g* / - / mij res', 'T=c , g+c , 0 , p , other:loket , c+g; W=j2027 , k1/2027 , d2027-03-01 , u2027-03-01 , u2027-03-31 , d; B=c'.replace('other:loket', 'loket')),
    P('De vrijwilligers van het Platform ondersteunen {20 huurders|20 huurders} bij het aanvragen van toeslagen.', 'h>other:huurders / - / get res', 'W=j2027; B=0; T=vrijwilligers , vrijwilligers van het Platform')]),
  A('d', '{95 procent|95 %} van de huurtoeslagontvangers krijgt een passende woning.', 'c* / d / get res', 'W=-; V=pro; B=other:huurtoeslagontvangers'),
 ], None, doel='Niemand verliest zijn woning door een huurschuld.'),
 H('III', 'Toekomstbestendige woningen', [
  A('a', 'Rijnwoud Wonen brengt {gemiddeld 90 woningen per jaar|90 woningen gem} naar label A of beter. Uiterlijk in 2028 zijn alle E-, F- en G-labels verdwenen.', 'c / r2028-12-31:gemiddeld per jaar / get res', 'W=r:gemiddeld per jaar , u2028-12-31 , r2028:gemiddeld per jaar , u2028 , r:per jaar , r2028-12-31:per jaar', [
    P('Uitvoering bij {96 woningen|96 woningen} in de Rozenbuurt.', 'c / - / get res', 'W=j2027'), P('Besluit over de aanpak van de drie Oranjeflats, na raadpleging van de bewoners.'.replace('drie Oranjeflats', '{drie Oranjeflats|3 flats ctx}'), 'c>other:bewoners / - / mij res', 'W=j2027; B=0; H=ond; V=pro; T=p')], tot=2028),
  A('b', 'De Haard vervangt ketels aan het einde van hun levensduur door een (hybride) warmtepomp, waar dat technisch kan.', 'c / d / pro res', 'W=-; H=str , ins; V=ins'),
  A('c', 'De gemeente kiest voor 1 januari 2028 de eerste buurt die van het aardgas gaat.', 'g / u2028-01-01 / mij res', '', [
    P('Gemeente, Rijnwoud Wonen en het Platform bezoeken samen {twee voorbeeldwijken|2 voorbeeldwijken}.', 'g+c+h / - / get res', 'V=mij; W=j2027; T=p'), P('In oktober ligt er een concept-uitvoeringsplan.', 'g* / j2027 / mij res', 'W=- , u2027-10-31 , k4/2027 , u2027-10-01; T=0 , p')]),
  A('d', 'Bij groot onderhoud past Rijnwoud Wonen maatregelen tegen hitte toe.', 'c / d / pro res', 'W=- , d:bij groot onderhoud; V=ins'),
 ], 'Ruim de helft van de woningen van Rijnwoud Wonen heeft inmiddels label B of beter.', doel='In 2028 zijn alle huurwoningen comfortabel en energiezuinig.'),
 H('IV', 'Wonen met zorg', [
  A('a', '{Een op de vijf|0.2 aandeel} nieuwbouwwoningen is rolstoeltoegankelijk.', 'c* / d / get res', 'W=-; V=pro; T=p , g , g+c , 0'),
  A('b', 'De gemeente en de corporaties sluiten een overeenkomst met zorgpartijen over de uitstroom uit beschermd wonen.', 'g+c>other:zorgpartijen / - / mij res', 'T=g+c+zorgpartijen; B=0', [
    P('Ondertekening in het eerste kwartaal.', 'g+c / k1/2027 / mij res', 'T=p , 0 , g , g+c+zorgpartijen; B=other:zorgpartijen'), P('Beschikbaar stellen van {6 woningen|6 woningen} door Rijnwoud Wonen en {2 appartementen|2 appartementen} door De Haard.', 'c / - / get res', 'V=mij; W=j2027')]),
  A('c', 'De woonconsulent van De Haard bezoekt alle bewoners van {80 jaar en ouder|80 jaar min ctx} ten minste eenmaal per jaar.'.replace('ten minste eenmaal per jaar', '{ten minste eenmaal per jaar|1 keer min}'), 'c>other:bewoners / r:ten minste eenmaal per jaar / rit res', 'B=0; W=r:eenmaal per jaar; T=woonconsulent van De Haard , woonconsulent; V=get'),
  A('d', 'De gemeente vergoedt noodzakelijke aanpassingen op grond van de Wmo; kleine aanpassingen tot {€ 600|600 EUR tot} neemt de corporatie voor haar rekening.', 'g+c / d / pro res', 'W=-; V=get'),
 ], None, doel='Ouderen en mensen met een beperking wonen zelfstandig zolang zij dat willen en kunnen.'),
 H('V', 'Buurt en samenwerking', [
  A('a', 'Rijnwoud Wonen stelt per jaar {€ 30.000|30000 EUR} beschikbaar voor bewonersinitiatieven. Het Platform adviseert over de besteding.', 'c+h / r:per jaar / get res', 'T=c; B=h; W=d , - , d:per jaar; V=mij , rit', [
    P('Het Platform maakt een toegankelijk aanvraagformulier en zet dat op zijn website.', 'h / - / mij res', 'W=j2027')]),
  A('b', 'De gemeente coördineert de aanpak van woonoverlast en beslist {binnen vijf dagen|5 dagen max} wie de regie krijgt.', 'g / d / pro res', 'W=-; V=get'),
  A('c', 'Partijen komen elk kwartaal ambtelijk en in april en oktober bestuurlijk bijeen.', 'p / r:elk kwartaal; in april en oktober / rit res', 'W=r:elk kwartaal , r:in april en oktober , d:elk kwartaal; H=ins', [
    P('Op 14 oktober 2027 stellen wij de jaarschijf 2028 vast.', 'p / u2027-10-14 / mij res', 'W=j2027 , k4/2027')]),
 ], None, doel='Bewoners voelen zich thuis in hun buurt en weten bij wie zij terecht kunnen.'),
]
for p in T:
    for a in p['paragrafen'][0]['afspraken']: a['nummer_alternatief'] = [p['nummer'] + a['nummer'], p['nummer'] + '.' + a['nummer'], p['nummer'] + '.' + a['nummer'] + '.', p['nummer'] + ' ' + a['nummer']]
BEGR = ['Aftoppingsgrens: huurgrens in de Wet op de huurtoeslag.', 'Uitstroom: verhuizing van een instelling naar een zelfstandige woning.']
def maak(uit):
    f = Fodt(DOC['titel'], 'Woonakkoord Oud-Rijnswoud', 'Jaarschijf 2027\t#P#', font='Liberation Serif', corps='11pt', stijlen={'Kopje': {'weergave': 'Kopje', 'fo:font-weight': 'bold', 'fo:font-style': 'italic', 'fo:margin-top': '0.25cm', 'fo:keep-with-next': 'always'}, 'Let': {'weergave': 'Afspraak', 'fo:margin-left': '0.8cm', 'fo:text-indent': '-0.8cm'}})
    f.p(DOC['titel'], 'Title'); f.p('met jaarschijf 2027')
    f.inhoud([(1, 'Voorwoord', 2), (1, 'Partijen en kaders', 2)] + [(1, f'{p["nummer"]}. {p["titel"]}', i + 2) for i, p in enumerate(T)] + [(1, 'Ondertekening', 7), (1, 'Lijst van begrippen', 7)])
    f.h(1, 'Voorwoord'); f.p(DOC['inleiding']); f.h(1, 'Partijen en kaders'); f.p('Dit akkoord is gesloten door de gemeente Oud-Rijnswoud, Rijnwoud Wonen, Seniorenhuisvesting De Haard (hierna: De Haard) en Huurdersplatform Rijnwoud (hierna: het Platform). Kaders zijn de Woonzorgvisie Oud-Rijnswoud en de Regionale Realisatieagenda Groene Rand.')
    for p in T:
        f.h(1, f'{p["nummer"]}. {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        f.p('Wat willen we bereiken?', 'Kopje'); f.p(p['doel']); f.p('Wat spreken we af?', 'Kopje')
        aa = p['paragrafen'][0]['afspraken']
        for a in aa: f.p(f'{a["nummer"]}.\t{a["tekst"]}', 'Let')
        f.p('Jaarschijf 2027', 'Kopje')
        f.lijst([f'Bij {a["nummer"]}: {r["tekst"]}' for a in aa for r in a['prestaties']], 'Streep')
    f.h(1, 'Ondertekening'); f.p('Oud-Rijnswoud, 10 december 2026'); f.tabel([[x['naam'] for x in DOC['partijen']], [' '] * 4], [4.1] * 4, kop=0)
    f.h(1, 'Lijst van begrippen'); f.lijst(BEGR)
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf'])
