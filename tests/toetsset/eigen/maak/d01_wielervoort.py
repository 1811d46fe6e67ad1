# SPDX-License-Identifier: EUPL-1.2
"""Kind 1: Thema > 1.1 > 1.1.1 with 'Actie 2026:' lines, contents list, footnotes, running header and footer."""
from goud import A, G, H, P
NAAM = 'wielervoort-2026'
DOC = {
 'titel': 'Prestatieafspraken Wielervoort 2026-2029', 'titel_alternatief': ['Prestatieafspraken Wielervoort 2026-2029 met acties voor 2026', 'Prestatieafspraken 2026-2029 gemeente Wielervoort'],
 'looptijd': {'van': 2026, 'tot': 2029}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Wielervoort', 'rol': 'gemeente'},
              {'naam': 'Stichting Thuishaven', 'rol': 'corporatie', 'alias': ['Thuishaven']},
              {'naam': 'Huurdersraad Wielervoort', 'rol': 'huurdersorganisatie', 'alias': ['de Huurdersraad', 'Huurdersraad']}],
 'grondslagen': ['Woonprogramma Wielervoort 2025', 'Regionale Woondeal'],
 'overige_koppen': ['Inhoudsopgave', 'Vooraf', 'Ondertekening', 'Bijlage 1 Projectenlijst'],
 'inleiding': 'Met dit document geven de gemeente Wielervoort, Stichting Thuishaven en de Huurdersraad Wielervoort uitvoering aan het Woonprogramma Wielervoort 2025 en aan de Regionale Woondeal. Wij kiezen voor afspraken over vier jaar. Onder een afspraak staat, waar dat kan, wat wij in 2026 doen. Die acties herkent u aan het woord Actie. Ieder najaar schrijven wij samen de acties voor het jaar daarna.',
 'voetnootmarkers': [{'tekst': 'startlijst1', 'hersteld': 'startlijst'}, {'tekst': 'startlijst 1', 'hersteld': 'startlijst'}, {'tekst': 'lokaal maatwerk2', 'hersteld': 'lokaal maatwerk'}, {'tekst': 'lokaal maatwerk 2', 'hersteld': 'lokaal maatwerk'}],
 'afbreekstreepjes': []}
T = [
 H('1', 'Genoeg woningen', [
  G('1.1', 'Nieuwbouw en voorraad', [
   A('1.1.1', 'Thuishaven voegt tussen 2026 en 2029 {ten minste 240 sociale huurwoningen|240 woningen min} toe aan haar voorraad in Wielervoort. Sloop telt daarbij niet mee; het gaat om netto groei.', 'c / u2029-12-31 / get res', 'W=d2029-12-31 , r2029-12-31 , j2029 , -; J=0', tot=2029, prestaties=[
    P('Thuishaven start met de bouw van {54 appartementen|54 appartementen} aan de Houtkade.', 'c / - / get res', 'V=mij'),
    P('de gemeente stelt uiterlijk op 1 oktober 2026 het omgevingsplan voor het Stationskwartier vast, zodat de eerste {36 woningen|36 woningen ctx} vergund kunnen worden.', 'g / u2026-10-01 / mij res')]),
   A('1.1.2', 'De gemeente reserveert in elk nieuw woningbouwplan met meer dan {tien woningen|10 woningen ctx} {minstens een derde|0.3333 aandeel min} van de kavels voor sociale huur. Afwijken kan alleen met instemming van Thuishaven.', 'g>c / d / get res', 'V=pro; B=0; W=-', [
    P('voor de plannen op de startlijst[[De startlijst is vastgesteld door het college op 11 maart 2025 en bevat 9 locaties.]] legt de gemeente het aandeel vast in een anterieure overeenkomst.', 'g / - / pro res', 'V=mij; W=d')]),
   A('1.1.3', 'De grondprijs voor een sociale huurwoning bedraagt in 2026 {€ 21.750|21750 EUR} per woning, exclusief btw. De prijs stijgt jaarlijks mee met de consumentenprijsindex.', 'g* / j2026 / get res', 'T=0 , c+g; W=r:jaarlijks , d , r2026:jaarlijks; V=pro'),
   A('1.1.4', 'Thuishaven verkoopt per jaar {hooguit 6 woningen|6 woningen max}. De opbrengst gaat terug naar nieuwbouw in de gemeente.', 'c / r:per jaar / get res', 'W=d', [
    P('in het eerste kwartaal bespreekt Thuishaven de verkooplijst met de Huurdersraad.', 'c>h / k1/2026 / mij res', 'H=ins; L=1; T=c+h')]),
  ]),
  G('1.2', 'Snel bouwen en tijdelijk wonen', [
   A('1.2.1', 'Wij onderzoeken of het terrein van de voormalige zuivelfabriek geschikt is voor {circa 90 verplaatsbare woningen|90 woningen ind}.', 'p / - / mij ond', prestaties=[
    P('het onderzoek is voor de zomer van 2026 klaar. De gemeente betaalt de bodemonderzoeken {tot een bedrag van € 40.000,-|40000 EUR tot}.', 'p+g* / u2026-06-21 / mij res', 'T=g , p; W=u2026-07-01 , j2026 , k2/2026 , u2026; H=ond')]),
   A('1.2.2', 'Een vergunningaanvraag voor sociale huur handelt de gemeente {binnen acht weken|8 weken max} af, mits het plan vooraf in de intaketafel is besproken.', 'g / d / pro res', 'V=get; W=-'),
  ])]),
 H('2', 'Een betaalbaar thuis', [
  G('2.1', 'Huurprijzen', [
   A('2.1.1', 'De huursom van Thuishaven stijgt in geen enkel jaar van de looptijd met {meer dan 3,9%|3.9 % max}.', 'c* / r:jaar van de looptijd / get res', 'W=d , d2029-12-31 , r2029-12-31 , -; V=pro; J=2029'),
   A('2.1.2', '{Minimaal 72 procent|72 % min} van de vrijkomende woningen biedt Thuishaven aan met een huur onder de eerste aftoppingsgrens; voor jongeren {tot 23 jaar|23 jaar tot ctx} geldt de kwaliteitskortingsgrens.', 'c / d / get res', 'W=-; V=pro; B=jongeren', [
    P('Thuishaven levert in januari en juli een overzicht van de verhuringen per huurklasse aan de gemeente en de Huurdersraad.', 'c>g+h / r:in januari en juli / rit res L', 'V=mij')]),
   A('2.1.3', 'Huurders met een inkomensdaling kunnen het hele jaar door huurverlaging aanvragen. Thuishaven beslist {binnen twintig werkdagen|20 werkdagen max}.', 'c / d / pro res', 'B=huurders; V=get; W=-'),
  ]),
  G('2.2', 'Geldzorgen', [
   A('2.2.1', 'De gemeente en Thuishaven zetten zich in om huisuitzettingen wegens huurschuld te voorkomen.', 'g+c / - / ins ins', 'W=d; H=str', [
    P('bij {twee maanden|2 maanden} achterstand meldt Thuishaven het adres bij het wijkteam; het wijkteam legt {binnen vijf dagen|5 dagen max} een huisbezoek af.', 'c+wijkteam>wijkteam / d / pro res L', 'T=c , c+g; B=0 , g; L=0; W=-; V=get'),
    P('wij streven naar {niet meer dan 3 ontruimingen|3 ontruimingen max}.', 'p / - / get str'),
   ]),
   A('2.2.2', 'Er is een noodfonds waaruit huishoudens eenmalig een bijdrage kunnen krijgen. De gemeente stort {€ 60.000|60000 EUR} en Thuishaven {€ 30.000|30000 EUR} per jaar.', 'g+c / r:per jaar / get res', 'W=d; V=mij; B=huishoudens'),
  ])]),
 H('3', 'Op weg naar energiezuinig', [
  G('3.1', 'Isoleren', [
   A('3.1.1', 'Eind 2028 bezit Thuishaven {geen woningen meer|0 woningen imp} met label E, F of G, monumenten uitgezonderd.', 'c / u2028-12-31 / get res', 'W=u2028 , j2028 , k4/2028; J=0', tot=2028, prestaties=[
    P('Thuishaven isoleert {185 woningen|185 woningen} in de Vogelwijk en {22 portiekflats|22 portiekflats} aan de Singel.', 'c / - / get res'),
    P('de Huurdersraad bezoekt de bewonersavonden en brengt van elke avond verslag uit aan Thuishaven.', 'h>c / d / pro res L', 'V=rit , ins , mij; W=- , d:elke avond; H=ins; L=0')]),
   A('3.1.2', 'Bewoners betalen voor isolatie {geen extra huur|0 EUR imp}. Voor zonnepanelen vraagt Thuishaven {€ 2,10|2.1 EUR} per paneel per maand.', 'c / d / pro res', 'V=get; W=- , r:per maand; B=bewoners'),
  ]),
  G('3.2', 'Warmte', [
   A('3.2.1', 'De gemeente actualiseert het warmteprogramma om de {vijf jaar|5 jaar} en betrekt Thuishaven en de Huurdersraad daar vanaf de start bij.', 'g>c+h / r:om de vijf jaar / rit res', 'V=pro , mij', [
    P('in Q3 2026 ligt er een besluit over een warmtenet in Wielervoort-Noord. Bijlage 1 noemt de complexen die kunnen aansluiten.', 'g* / k3/2026 / mij res', 'T=p , 0 , g+c', bijlage=1)]),
   A('3.2.2', 'In complexen met blokverwarming plaatst Thuishaven individuele meters, zodra de installatie wordt vervangen.', 'c / d / pro res', 'W=-; V=mij , ins'),
  ])]),
 H('4', 'Prettig samenleven', [
  G('4.1', 'Wonen met zorg', [
   A('4.1.1', 'Van de toewijzingen gaat per kalenderjaar {maximaal 25%|25 % max} naar mensen met urgentie, uitstromers uit instellingen en vergunninghouders samen.', 'c* / r:per kalenderjaar / get res', 'T=g+c , p , 0; W=d , -; B=vergunninghouders , urgenten; V=pro', [
    P('Thuishaven huisvest in de eerste helft van het jaar {31 vergunninghouders|31 vergunninghouders}.', 'c / u2026-06-30 / get res', 'W=j2026 , r:eerste helft van het jaar , k2/2026; B=vergunninghouders')]),
   A('4.1.2', 'Oudere huurders die verhuizen naar een gelijkvloerse woning houden hun oude huurprijs. Dit lokaal maatwerk[[Lokaal maatwerk geldt voor huurders vanaf 67 jaar.]] loopt tot 2028.', 'c* / d2028-01-01 / pro res', 'W=d2027-12-31 , u2028-01-01 , d , u2027-12-31; J=2027 , 0; B=huurders , oudere huurders; T=p , 0', tot=2028, prestaties=[
    P('wij verwachten {20 verhuizingen|20 verhuizingen} en evalueren de regeling in november.', 'p / k4/2026 / get str', 'W=u2026-11-30 , j2026 , -; V=mij; H=ond')]),
   A('4.1.3', 'De gemeente maakt met zorgaanbieder Linde & Lommer en met Thuishaven afspraken over begeleiding bij het zelfstandig wonen.', 'g>Linde & Lommer+c / - / mij res', 'T=g+c , g+c+Linde & Lommer; B=Linde & Lommer , c , 0'),
  ]),
  G('4.2', 'Buurten', [
   A('4.2.1', 'Thuishaven besteedt {gemiddeld € 95 per woning per jaar|95 EUR gem} aan leefbaarheid.', 'c / r:gemiddeld per jaar / get res', 'W=d , -', [
    P('er komen {drie nieuwe buurtconciërges|3 buurtconciërges}, elk voor {0,8 fte|0.8 fte}.', 'c* / - / get res', 'V=mij; T=p , g+c , 0')]),
   A('4.2.2', 'Om de week spreken de wijkagent, de gemeente en Thuishaven over woonoverlast.', 'wijkagent+g+c / r:Om de week / rit res', 'T=g+c; B=wijkagent'),
  ]),
  G('4.3', 'Hoe we samenwerken', [
   A('4.3.1', 'Partijen komen {drie keer per jaar|3 keer} ambtelijk en {één keer per jaar|1 keer} bestuurlijk bijeen. De gemeente nodigt uit en maakt het verslag.', 'p+g / r:drie keer per jaar ambtelijk en één keer per jaar bestuurlijk / rit res', 'T=p , g; L=1', [
    P('de Huurdersraad zit het overleg in mei voor.', 'h / j2026 / mij res', 'W=- , k2/2026 , u2026-05-31')]),
   A('4.3.2', 'De gemeente ondersteunt de Huurdersraad met een jaarlijkse subsidie van {€ 4.500,=|4500 EUR}.', 'g>h / r:jaarlijkse / get res', 'V=rit'),
   A('4.3.3', 'Loopt een afspraak vast, dan meldt de partij die het aangaat dat meteen aan de andere twee.', 'p / d / pro res L', 'B=p; W=-; L=0; T=0'),
  ])]),
]
JAAR = 2026
def maak(map_):
    from fodt import Fodt
    f = Fodt(DOC['titel'], kop='Prestatieafspraken Wielervoort 2026-2029', voet='gemeente Wielervoort | Thuishaven | Huurdersraad\tPagina #P# van #N#',
             stijlen={'Actie': {'fo:margin-left': '1cm', 'fo:color': '#1f5fa8', 'fo:margin-bottom': '0.15cm'}, 'Heading_20_1': {'fo:color': '#1f5fa8', 'fo:break-before': 'page'}})
    f.p('Prestatieafspraken Wielervoort 2026-2029', 'Title'); f.p('met acties voor 2026'); f.p('gemeente Wielervoort\nStichting Thuishaven\nHuurdersraad Wielervoort'); f.p('Vastgesteld op 9 december 2025')
    n = 2; r = [(1, 'Vooraf', 2)]
    for t in T:
        n += 1; r.append((1, f'Thema {t["nummer"]} {t["titel"]}', n))
        for g in t['paragrafen']: r.append((2, f'{g["nummer"]} {g["titel"]}', n))
    f.inhoud(r + [(1, 'Ondertekening', n + 1), (1, 'Bijlage 1 Projectenlijst', n + 1)])
    f.h(1, 'Vooraf'); i = DOC['inleiding']; k = i.index('Onder een'); f.p(i[:k].strip()); f.p(i[k:])
    for t in T:
        f.h(1, f'Thema {t["nummer"]} {t["titel"]}')
        for g in t['paragrafen']:
            f.h(2, f'{g["nummer"]} {g["titel"]}')
            for a in g['afspraken']:
                f.p(f'{a["nummer"]} {a["tekst"]}')
                for x in a['prestaties']: f.p(f'Actie 2026: {x["tekst"]}', 'Actie')
    f.h(1, 'Ondertekening'); f.p('Aldus overeengekomen te Wielervoort op 9 december 2025,'); f.p('gemeente Wielervoort\t\tStichting Thuishaven\t\tHuurdersraad Wielervoort'); f.p('wethouder R. Haverman\t\tbestuurder I. Prins\t\tvoorzitter K. Bakboord')
    f.h(1, 'Bijlage 1 Projectenlijst'); f.tabel([['Complex', 'Adres', 'Woningen'], ['114', 'Singel 2 t/m 88', '44'], ['117', 'Noorderweg 10 t/m 60', '26'], ['203', 'Houtkade (nieuwbouw)', '54']], [3, 8, 4])
    f.maak(map_, NAAM, ['docx', 'pdf'])
