"""i. One landscape table: Thema (merged), No., Onderwerp, Prestatieafspraak 2025-2028, Activiteiten 2025, Wie, Gereed; repeated heading, rows broken by the page."""
from goud import A, H, P
from ooxml import Docx
from fodt import soffice
import os, web
NAAM, JAAR = 'esmarke-2025', 2025
DOC = {'titel': 'Prestatieafspraken gemeente Esmarke 2025-2028', 'titel_alternatief': ['Prestatieafspraken gemeente Esmarke 2025-2028 Activiteitentabel 2025', 'Prestatieafspraken Esmarke 2025-2028', 'Activiteitentabel 2025'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Esmarke', 'rol': 'gemeente', 'alias': ['G']}, {'naam': 'Twekkelwonen', 'rol': 'corporatie', 'alias': ['TW']}, {'naam': 'Woonstede Oost', 'rol': 'corporatie', 'alias': ['WO']},
  {'naam': 'Huurdersvereniging Twekkel', 'rol': 'huurdersorganisatie', 'alias': ['HVT']}, {'naam': 'Stichting Huurders Oost', 'rol': 'huurdersorganisatie', 'alias': ['SHO']}],
 'grondslagen': ['Woonvisie Esmarke 2021+', 'Woondeal Twente'],
 'overige_koppen': ['Gebruikte afkortingen', 'Toelichting', 'Ondertekening', 'Bijlage: planningslijst nieuwbouw', 'Planningslijst nieuwbouw'],
 'inleiding': 'In onderstaande tabel staan de afspraken die gemeente Esmarke, Twekkelwonen, Woonstede Oost, Huurdersvereniging Twekkel en Stichting Huurders Oost voor de periode 2025-2028 hebben gemaakt ter uitvoering van de Woonvisie Esmarke 2021+ en de Woondeal Twente, met daarnaast de activiteiten voor 2025.',
 'afbreekstreepjes': []}
def R(nr, onderwerp, tekst, wie, gereed, velden, alt, *res, **k): return A(nr, tekst, velden, alt, prestaties=res, kolommen={'onderwerp': onderwerp, 'wie': wie, 'gereed': gereed}, **k)
T = [
 H(None, 'Beschikbaarheid', [
  R('1', 'Uitbreiding sociale voorraad', 'De corporaties breiden hun gezamenlijke bezit tot en met 2028 uit met netto {140 huurwoningen|140 woningen}, overeenkomstig het bod van juni 2024. Twekkelwonen bouwt de meeste daarvan in Esmarke-Noord; Woonstede Oost concentreert zich op de kleine kernen, waar per kern {minstens zes woningen|6 woningen min} nodig zijn om het voorzieningenniveau overeind te houden.', 'TW / WO', '31-12-2028', 'c / d2028-12-31 / get res', 'W=u2028-12-31 , j2028; J=0 , 2028',
    P('Oplevering van {36 woningen|36 woningen} in plan Hoge Esch (TW)', 'c / u2028-12-31 / get res', 'W=- , j2025 , d2028-12-31 , u2025-12-31; V=mij'), P('Indienen omgevingsvergunning voor {11 woningen|11 woningen} Kerkhoek (WO)', 'c / u2028-12-31 / mij res', 'W=- , j2025 , d2028-12-31 , u2025-12-31; V=get'), tot=2028),
  R('2', 'Plancapaciteit', 'De gemeente houdt doorlopend {130 procent|130 %} plancapaciteit beschikbaar ten opzichte van de behoefte voor de komende {vijf jaar|5 jaar}, en actualiseert twee keer per jaar de planningslijst.'.replace('twee keer per jaar', '{twee keer|2 keer} per jaar'), 'G', 'mei en november', 'g / d:twee keer per jaar / get res', 'W=d , r:twee keer per jaar , r:mei en november , r:twee keer per jaar mei en november , d:mei en november; V=rit',
    P('Planningslijst bespreken met de corporaties en daarna openbaar maken', 'g>c / r:mei en november / mij res', 'W=- , j2025; L=1; V=rit; H=ins; T=g+c; B=0')),
  R('3', 'Flexibele schil', 'Partijen spannen zich in voor {40 tijdelijke woningen|40 woningen} voor spoedzoekers en Oekraïense ontheemden, met een exploitatieduur van {tenminste 15 jaar|15 jaar min} op een door de gemeente aan te wijzen locatie.', 'G / TW', 'Q4 2026', 'g+c / k4/2026 / get ins', 'T=p; V=ins , mij; H=res , str; W=- , u2026-12-31; J=0 , 2026',
    P('Locatieonderzoek langs de Oude Spoorbaan afronden en keuze voorleggen aan de raad', 'g+c>other:raad / k4/2026 / mij res', 'T=g; W=- , j2025 , u2025-12-31; H=ond; B=0')),
  R('4', 'Doorstroming senioren', 'Senioren die een eengezinswoning achterlaten, behouden hun oude huurprijs en krijgen {€ 2.500|2500 EUR} verhuisvergoeding', 'TW / WO', 'vanaf 1 april 2025', 'c / d / pro res', 'W=- , u2025-04-01 , d2025-04-01 , d2025 , j2025; V=get; B=other:senioren',
    P('{Ten minste 20 verhuizingen|20 verhuizingen min}', 'c / d / get res', 'W=- , u2025-04-01 , d2025-04-01 , d2025 , j2025'), P('HVT en SHO verspreiden de folder onder hun leden', 'h / d / mij res', 'T=c+h; W=- , u2025-04-01 , d2025-04-01 , d2025 , j2025; V=ins; H=ins; B=other:leden')),
  R('5', 'Verkoopvijver', 'Het aantal te verkopen woningen is per corporatie {niet groter dan tien|10 woningen max} in {vier jaar|4 jaar}. De opbrengst blijft in Esmarke.', 'TW / WO', 'looptijd', 'c / d / get res', 'W=- , d2028-12-31 , r:in vier jaar; V=pro',
    P('Jaaropgave verkopen naar gemeente en huurdersorganisaties', 'c>g+h / d / mij res L', 'W=- , j2025 , r:Jaaropgave , d2028-12-31; V=rit')),
 ]),
 H(None, 'Betaalbaarheid', [
  R('6', 'Huursom', 'De huursomstijging blijft binnen wat landelijk is afgesproken; over een lagere stijging gaan corporaties en huurdersorganisaties ieder jaar in gesprek.', 'TW / WO / HVT / SHO', '1 juli', 'c+h / r:ieder jaar / get res', 'T=c; W=u2025-07-01 , d:ieder jaar , r:ieder jaar 1 juli , r:1 juli , - , d , u; V=pro , rit , ins; H=ins',
    P('Voorstel uiterlijk 1 februari aan HVT en SHO toegestuurd', 'c>h / u2025-02-01 / mij res L', 'T=c+h'), P('Reactie van HVT en SHO binnen zes weken'.replace('binnen zes weken', '{binnen zes weken|6 weken max}'), 'h>c / d / pro res L', 'T=c+h; B=0; L=0; V=mij , get; W=- , u , u2025-07-01 , r:1 juli , j2025 , u2025-03-15')),
  R('7', 'Passend toewijzen', '{95%|95 %} van de huishoudens met recht op huurtoeslag krijgt een woning onder de voor hen geldende aftoppingsgrens. Van de overige {5 procent|5 % ctx} wordt bijgehouden waarom is afgeweken.', 'TW / WO', 'jaarlijks', 'c / r:jaarlijks / get res', 'W=d , -; V=pro; B=other:huishoudens',
    P('Realisatiecijfers vermelden in de voortgangsrapportage van september', 'c / r:jaarlijks / mij res L', 'W=j2025 , k3/2025 , u2025-09-30 , r:voortgangsrapportage van september , -; L=0; V=rit; B=p , g+h')),
  R('8', 'Energiearmoede', 'De gemeente stelt jaarlijks {€ 35.000|35000 EUR} beschikbaar voor energiecoaches, mits het Rijk de huidige uitkering voortzet', 'G', 'jaarlijks', 'g / r:jaarlijks / get res', 'V=mij , rit; W=d , -',
    P('Er worden {200 huisbezoeken|200 huisbezoeken} afgelegd door getrainde vrijwilligers', 'g / r:jaarlijks / get res', 'T=vrijwilligers , g+vrijwilligers , 0; W=- , j2025; B=other:vrijwilligers')),
  R('9', 'Incidenteel maatwerk', 'Bij bijzondere persoonlijke omstandigheden kan de corporatie de huur voor {ten hoogste drie jaar|3 jaar max} bevriezen; de huurder hoeft daarvoor geen bewijsstukken te overleggen.', 'TW / WO', 'n.v.t.', 'c / d / pro res', 'W=-; V=get; B=other:huurders',
    P('Regeling opnemen op de website', 'c / - / mij res', 'W=j2025 , d')),
 ]),
 H(None, 'Kwaliteit en duurzaamheid', [
  R('10', 'Labelsprong', 'Twekkelwonen verduurzaamt {70 tot 90 woningen per jaar|70 woningen min}, Woonstede Oost {gemiddeld 45|45 woningen gem}. Daarmee is het bezit eind 2028 vrij van E-, F- en G-labels, op sloopcomplexen na.'.replace('{70 tot 90 woningen per jaar|70 woningen min}', '{70|70 woningen min} tot {90 woningen per jaar|90 woningen max}'), 'TW / WO', '31 december 2028', 'c / r2028-12-31:per jaar / get res', 'W=u2028-12-31 , r:per jaar; J=0 , 2028',
    P('TW: {78 woningen|78 woningen}, waarvan {30|30 woningen} in de Tuindorpstraat e.o.', 'c / u2028-12-31 / get res', 'W=- , j2025 , r:per jaar , u2025-12-31'), P('WO: {41 woningen|41 woningen}', 'c / u2028-12-31 / get res', 'W=- , j2025 , r:per jaar , u2025-12-31'), tot=2028),
  R('11', 'Asbest', 'Daken met asbest worden vóór 2030 gesaneerd; bij mutatie wordt aanwezig asbest in de woning direct verwijderd.', 'TW / WO', '2029', 'c / u2029-12-31 / mij res', 'W=j2029 , d , u2030-01-01; V=pro , get; J=0 , 2029 , 2030',
    P('Inventarisatie gereed voor alle complexen van WO en gedeeld met de Omgevingsdienst', 'c>other:Omgevingsdienst / j2029 / mij res', 'W=- , j2025 , u2029-12-31 , u2025-12-31; B=0'), tot=2029),
  R('12', 'Klimaatadaptatie', 'Waar herinrichting van de openbare ruimte en groot onderhoud samenvallen, stemmen gemeente en corporaties hun planning op elkaar af met als doel minder overlast en meer schaduw.', 'G / TW / WO', 'doorlopend', 'g+c / d / pro ins', 'V=ins; H=str , res; W=-; T=p',
    P('Uitwisselen van de meerjarenonderhouds- en rioleringsplanning in het eerste kwartaal', 'g+c / k1/2025 / mij res L', 'L=0; V=ins; B=g+c')),
  R('13', 'Circulair slopen', 'Bij sloopprojecten van {meer dan 10 woningen|10 woningen min ctx} wordt vooraf een materialenpaspoort gemaakt', 'WO', 'per project', 'c / d:per project / pro res', 'W=r:per project , d , -',
    P('Paspoort voor de Spinnerijflat', 'c / - / mij res', 'W=j2025 , d:per project , r:per project')),
 ]),
 H(None, 'Wonen, zorg en leefbaarheid', [
  R('14', 'Statushouders', 'De halfjaarlijkse taakstelling wordt volledig gehaald, een eventuele achterstand wordt {binnen zes maanden|6 maanden max} ingelopen', 'G / TW / WO', 'halfjaarlijks', 'g+c / r:halfjaarlijks / get res', 'W=d:halfjaarlijks , d , -; V=pro , rit; T=p',
    P('{Vier grote woningen|4 woningen} voor gezinshereniging uit de reguliere voorraad gereserveerd', 'c / r:halfjaarlijks / get res', 'T=g+c; W=- , j2025; V=mij')),
  R('15', 'Uitstroom maatschappelijke opvang', 'Voor cliënten die zelfstandig kunnen wonen zijn ieder jaar {8 woningen|8 woningen} beschikbaar, onder voorwaarde dat begeleiding is geregeld', 'TW', 'ieder jaar', 'c / r:ieder jaar / get res', 'W=d; V=pro , rit; B=other:cliënten',
    P('{Acht plaatsingen|8 plaatsingen}; zorgaanbieders melden kandidaten {drie maanden|3 maanden} van tevoren aan', 'c+zorgaanbieders / r:ieder jaar / get res', 'T=c; B=0 , other:zorgaanbieders; V=pro; W=- , j2025')),
  R('16', 'Buurtbudget', 'Elke buurtvereniging kan een beroep doen op een bijdrage van {maximaal € 750|750 EUR max} per activiteit. HVT en SHO beslissen over de aanvragen, de corporaties betalen.', 'HVT / SHO', 'gehele jaar', 'h+c / d / pro res', 'T=h; V=get; W=- , r:gehele jaar , j2025; B=c , other:buurtvereniging , other:buurtverenigingen',
    P('Spelregels vaststellen in de vergadering van januari', 'h / u2025-01-31 / mij res', 'T=h+c; W=j2025 , k1/2025 , d , -')),
  R('17', 'Overleg en monitoring', 'Twee keer per jaar bespreken de wethouder, de directeur-bestuurders en de voorzitters de voortgang aan de hand van een stoplichtrapportage.'.replace('Twee keer per jaar', '{Twee keer|2 keer} per jaar'), 'allen', 'april, oktober', 'p / r:Twee keer per jaar / rit res', 'T=g+c+h , wethouder+directeur-bestuurders+voorzitters; W=r:april, oktober , r:Twee keer per jaar april, oktober; H=ins'.replace('april, oktober , r', 'april oktober , r').replace('per jaar april, oktober', 'per jaar april oktober'),
    P('Beknopte evaluatie van 2024 gereed vóór het voorjaarsoverleg', 'p / u / mij res', 'T=g+c+h; W=r:april oktober , u2025 , u2025-04-30 , u2025-03-31 , u2025-04-01 , - , k2/2025 , k1/2025 , j2025; H=ond')),
  R('18', 'Wonen met beperking', 'De gemeente actualiseert de lijst van rolstoelgeschikte woningen en gaat na hoe groot de vraag is tot 2035', 'G', '3e kwartaal', 'g / k3/2025 / mij res', 'H=ond; W=- , j2025 , u2025-09-30; J=0 , 2035',
    P('Lijst aangeleverd aan TW en WO, waarna deze hun gegevens aanvullen', 'g+c>c / k3/2025 / mij res L', 'T=g; B=0 , g+c; W=- , j2025 , u2025-09-30')),
 ]),
]
KOP = ['Thema', 'No.', 'Onderwerp', 'Prestatieafspraak 2025-2028', 'Activiteiten 2025', 'Wie', 'Gereed']
def maak(uit):
    d = Docx(DOC['titel'], 'Prestatieafspraken gemeente Esmarke 2025-2028', 'Fictief – versie 3.1, vastgesteld december 2024\tPagina #P# van #N#', liggend=True, font='Verdana', corps=17)
    d.p('Prestatieafspraken gemeente Esmarke 2025-2028', 'Titel'); d.p('Activiteitentabel 2025', 'Ondertitel'); d.p(DOC['inleiding'])
    d.h(2, 'Gebruikte afkortingen'); d.p('G = gemeente Esmarke; TW = Twekkelwonen; WO = Woonstede Oost; HVT = Huurdersvereniging Twekkel; SHO = Stichting Huurders Oost.')
    rijen = [KOP]
    for p in T:
        for n, a in enumerate(p['paragrafen'][0]['afspraken']):
            k = a['kolommen']; r = a['prestaties']
            rijen.append([(p['titel'] if n == 0 else '', {'vmerge': 'begin' if n == 0 else 'door', 'vet': True, 'vul': 'FCE4D6'}), a['nummer'], k['onderwerp'], a['tekst'], r[0]['tekst'] if len(r) == 1 else '\n\n'.join('- ' + x['tekst'] for x in r), k['wie'], k['gereed']])
    d.tabel(rijen, [2150, 650, 1800, 4000, 3150, 1050, 1204])
    d.p('Toelichting: waar in de kolom Wie meer partijen staan, trekken zij samen op.')
    d.h(2, 'Ondertekening'); d.p('Esmarke, 10 december 2024'); d.tabel([[x['naam'] for x in DOC['partijen']], [''] * 5], [2800] * 5)
    d.h(2, 'Bijlage: planningslijst nieuwbouw'); d.tabel([['Project', 'Kern', 'Aantal', 'Oplevering'], ['Hoge Esch', 'Esmarke-Noord', '36', '2025'], ['Kerkhoek', 'Lutterveen', '11', '2026'], ['Spinnerijflat', 'Esmarke', '48', '2028']], [4000, 4000, 2000, 2000])
    d.maak(uit, NAAM); d.pdf(uit, NAAM); soffice(os.path.join(uit, NAAM + '.docx'), 'odt', uit); web.layout(uit, NAAM)
