"""Table per theme, portrait, columns Nr | Afspraak | 2026 | 2027 | Trekker: the yearly items stand in year columns. Numbered headings with a context paragraph; two corporations; abbreviations in the trekker column."""
from goud import A, H, P
from fodt import Fodt
NAAM, JAAR = 'duinvoorde-2026', 2026
DOC = {'titel': 'Prestatieafspraken Duinvoorde 2026-2027', 'titel_alternatief': ['Prestatieafspraken Duinvoorde 2026-2027 Samen bouwen aan een thuis', 'Prestatieafspraken Duinvoorde 2026-2027: samen bouwen aan een thuis'],
 'looptijd': {'van': 2026, 'tot': 2027}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Duinvoorde', 'rol': 'gemeente', 'alias': ['GD']}, {'naam': 'Stichting Kustwonen', 'rol': 'corporatie', 'alias': ['Kustwonen', 'KW']}, {'naam': 'Woningstichting Het Baken', 'rol': 'corporatie', 'alias': ['Het Baken', 'HB']},
  {'naam': 'Huurdersraad Kustwonen', 'rol': 'huurdersorganisatie', 'alias': ['HRK']}, {'naam': 'Bewonersvereniging Het Baken', 'rol': 'huurdersorganisatie', 'alias': ['BVB']}],
 'grondslagen': ['Volkshuisvestingsprogramma Duinvoorde', 'Regiodeal Wonen Duin en Polder'],
 'overige_koppen': ['Over deze afspraken', 'Partijen', 'Hoe leest u de tabellen?', 'Handtekeningen', '1. Over deze afspraken', '7. Handtekeningen'],
 'inleiding': 'In dit document leggen wij vast wat wij in 2026 en 2027 doen aan het wonen in Duinvoorde. De afspraken volgen uit het Volkshuisvestingsprogramma Duinvoorde en de Regiodeal Wonen Duin en Polder.',
 'afbreekstreepjes': []}
def R(nr, tekst, velden, alt, y26, y27, wie, **k):
    return A(nr, tekst, velden, alt, prestaties=[P(*x, jaar=2026) for x in y26] + [P(*x, jaar=2027) for x in y27], kolommen={'trekker': wie}, **k)
T = [
 H('2', 'Nieuwbouw en voorraad', [
  R('2.1', 'De corporaties breiden de sociale voorraad uit met {ten minste 130 woningen|130 woningen min}.', 'c / - / get res', 'W=d2027-12-31 , u2027-12-31 , d',
    [('KW: oplevering van {48 woningen|48 woningen} in plan Zeereep', 'c / - / get res', 'V=mij; W=j2026'), ('HB: start bouw {22 woningen|22 woningen} Molenweg', 'c / - / mij res', 'V=get; W=j2026')],
    [('KW: oplevering van {40 woningen|40 woningen} in plan Zeereep', 'c / - / get res', 'V=mij; W=j2027'), ('HB: oplevering Molenweg', 'c / - / mij res', 'W=j2027')], 'KW, HB'),
  R('2.2', 'In elk nieuwbouwplan vanaf {12 woningen|12 woningen min ctx} schrijft de gemeente {minimaal een derde|0.3333 aandeel min} sociale huur voor.', 'g / d / get res', 'W=- , d:elk nieuwbouwplan; V=pro',
    [('Regel opnemen in het omgevingsplan', 'g / - / mij res', 'W=j2026 , d')], [], 'GD'),
  R('2.3', 'De grondprijs voor sociale huur bedraagt {€ 21.400|21400 EUR} per kavel en stijgt elk jaar met de consumentenprijsindex.', 'g / r:elk jaar / get res', 'W=d , - , d:elk jaar; V=pro , rit',
    [], [('Grondprijs herzien op basis van een taxatie', 'g / - / mij res', 'W=j2027; H=ond')], 'GD'),
  R('2.4', 'Kustwonen en Het Baken verkopen samen {niet meer dan 15 woningen per jaar|15 woningen max}. Grondgebonden woningen in de dorpskernen worden niet verkocht.', 'c / r:per jaar / get res', 'W=d , - , d:per jaar; V=pro',
    [('Lijst met te verkopen woningen delen met de gemeente, HRK en BVB', 'c>g+h / - / mij res L', 'W=j2026 , r:per jaar')], [('Evaluatie van het verkoopbeleid', 'c / - / mij ond', 'W=j2027; T=p')], 'KW, HB'),
 ], 'Tussen nu en 2030 moeten er in onze gemeente 900 woningen bij komen.'),
 H('3', 'Betaalbaar wonen', [
  R('3.1', '{Minstens 70%|70 % min} van de vrijkomende woningen wordt verhuurd onder de aftoppingsgrens.', 'c* / d / get res', 'T=p , 0; W=-; V=pro',
    [('Nulmeting en rapportage in het najaarsoverleg', 'c / - / mij res', 'W=j2026 , k4/2026; L=1; B=p , g+h')], [('Rapportage in het najaarsoverleg', 'c / - / mij res', 'W=j2027 , k4/2027; L=1; B=p , g+h; V=rit')], 'KW, HB'),
  R('3.2', 'Corporaties melden een huurachterstand van {twee maanden|2 maanden} bij de gemeente. De gemeente neemt {binnen tien werkdagen|10 werkdagen max} contact op met de huurder.', 'c+g>g+other:huurder / d / pro res L', 'B=g , 0 , other:huurder , other:huurders , g+other:huurders; W=-; V=get; L=0',
    [('Samenwerkingsovereenkomst vroegsignalering verlengen', 'c+g / - / mij res', 'T=g , p , g+c; W=j2026')], [('Aantal uithuiszettingen is {lager dan 3|3 uithuiszettingen max}', 'c+g / - / get res', 'T=c , p , 0; W=j2027')], 'GD, KW, HB'),
  R('3.3', 'De huurdersorganisaties adviseren jaarlijks vóór 1 maart over de huuraanpassing.', 'h>c / r:jaarlijks vóór 1 maart / rit res L', 'B=0; L=0; W=r:jaarlijks , r2026-03-01:jaarlijks , u2026-03-01 , u , d:jaarlijks; V=mij , pro; H=ins',
    [('Training woonlasten voor bestuursleden, betaald door de corporaties', 'h+c / - / mij res', 'T=h , c; W=j2026; B=0 , other:bestuursleden')], [], 'HRK, BVB'),
  R('3.4', 'Partijen onderzoeken de invoering van een woonlastenfonds voor huurders die tussen wal en schip vallen.', 'p / - / mij ond', 'V=ins; B=other:huurders',
    [('Verkenning gereed vóór 1 december', 'p / u2026-12-01 / mij ond', 'T=g; H=res; W=u2026-11-30 , k4/2026')], [('Bij positieve uitkomst: fonds van {€ 40.000|40000 EUR} ingericht', 'p / - / mij res', 'T=g; V=get; W=j2027; H=ond')], 'allen'),
 ], 'Wonen moet betaalbaar blijven, ook bij stijgende energieprijzen.'),
 H('4', 'Duurzaam en gezond', [
  R('4.1', 'Eind 2027 bezit Het Baken geen woningen meer met label E, F of G; Kustwonen heeft er dan nog {maximaal 60|60 woningen max}.'.replace('bezit Het Baken geen woningen meer met label E, F of G', 'bezit Het Baken {geen woningen meer|0 woningen imp} met label E, F of G'), 'c / u2027-12-31 / get res', 'W=j2027',
    [('KW: {85 woningen|85 woningen}', 'c / - / get res', 'W=j2026'), ('HB: {18 woningen|18 woningen}, waaronder de Vuurtorenflat', 'c / - / get res', 'W=j2026')],
    [('KW: {70 woningen|70 woningen}', 'c / - / get res', 'W=j2027'), ('HB: laatste {9 woningen|9 woningen}', 'c / - / get res', 'W=j2027')], 'KW, HB', tot=2027),
  R('4.2', 'De gemeente werkt het warmteprogramma samen met beide corporaties uit in een uitvoeringsplan voor de wijk Duinzicht.', 'g+c / - / mij res', 'T=g; B=c',
    [('Bewonersavonden in maart en november', 'g+c / j2026 / mij res', 'T=g; W=- , r:in maart en november , k4/2026 , u2026-11-30; B=other:bewoners; V=rit')], [('Besluit over het uitvoeringsplan in het tweede kwartaal', 'g+c / k2/2027 / mij res', 'T=g , other:raad')] , 'GD'),
  R('4.3', 'Bij klachten over schimmel komt de corporatie {binnen vijf werkdagen|5 werkdagen max} langs.', 'c / d / pro res', 'W=-; V=get; B=other:huurders',
    [('Werkwijze op de website zetten', 'c / - / mij res', 'W=j2026 , d')], [('Tevredenheid over de afhandeling gemeten door HRK en BVB', 'h / - / mij res', 'T=c , h+c , c+h; H=ond; W=j2027')], 'KW, HB'),
 ], None),
 H('5', 'Wonen en zorg', [
  R('5.1', 'De corporaties zorgen ieder naar rato van hun bezit voor de huisvesting van statushouders.', 'c / d / pro res', 'W=-; V=get; B=other:statushouders',
    [('Achterstand ingelopen per 1 juli 2026', 'c / u2026-07-01 / mij res', 'V=get; W=u2026-06-30; T=c+g')], [], 'KW, HB'),
  R('5.2', 'Voor ouderen die verhuizen naar een gelijkvloerse woning geldt huurbehoud. De regeling loopt tot en met 2027.', 'c* / d2027-12-31 / pro res', 'T=0 , p , g; W=u2027-12-31 , d , -; B=other:ouderen; V=mij',
    [('{25 verhuizingen|25 verhuizingen}', 'c / - / get res', 'W=j2026')], [('{30 verhuizingen|30 verhuizingen} en besluit over voortzetting', 'c / - / get res', 'W=j2027; T=p; V=mij')], 'KW', tot=2027),
  R('5.3', 'De gemeente stemt nieuwe woonzorginitiatieven in een vroeg stadium af met de corporaties, en betrekt daarbij ook zorgorganisatie Duinrand.', 'g>c+other:zorgorganisatie Duinrand / d / pro res', 'B=c , c+other:Duinrand; W=- , d; V=ins; H=ins',
    [('Woonzorgkaart gereed', 'g / - / mij res', 'W=j2026')], [], 'GD'),
 ], 'Het aantal inwoners van 75 jaar en ouder verdubbelt in vijftien jaar.'),
 H('6', 'Prettige buurten', [
  R('6.1', 'Kustwonen besteedt {€ 95 per woning per jaar|95 EUR} aan leefbaarheid, Het Baken {€ 70|70 EUR}.', 'c / r:per jaar / get res', 'W=d , - , r:per woning per jaar; V=rit',
    [('Besteding verantwoord aan HRK en BVB', 'c>h / - / mij res L', 'W=j2026 , r:per jaar; L=0')], [('Besteding verantwoord aan HRK en BVB', 'c>h / - / mij res L', 'W=j2027 , r:per jaar; L=0')], 'KW, HB'),
  R('6.2', 'Wij zetten de wijkaanpak in Duinzicht voort, waarbij bewoners zoveel mogelijk zelf het initiatief nemen.', 'p / - / ins ins', 'W=d; H=str , res; V=mij; B=other:bewoners',
    [('Aanstellen van een buurtverbinder voor {20 uur per week|20 uur}', 'g / - / mij res', 'T=p; V=get; W=j2026 , r:per week')], [('Tussenstand aan de gemeenteraad', 'g>other:gemeenteraad / - / mij res', 'T=p; B=0; L=1; W=j2027')], 'allen'),
  R('6.3', 'Het bestuurlijk overleg komt {driemaal per jaar|3 keer} bijeen.', 'p* / r:driemaal per jaar / rit res', 'T=0 , other:bestuurlijk overleg; V=get'.replace('other:bestuurlijk', 'bestuurlijk'),
    [], [('Evaluatie van deze afspraken in juni', 'p / j2027 / mij ond', 'W=- , k2/2027 , u2027-06-30; T=0; H=res')], 'allen'),
 ], None),
]
# 'allen' in the column names the parties themselves, also where the text does not
PART = ['gemeente Duinvoorde (GD)', 'Stichting Kustwonen (KW), 2.480 woningen', 'Woningstichting Het Baken (HB), 610 woningen', 'Huurdersraad Kustwonen (HRK)', 'Bewonersvereniging Het Baken (BVB)']
def maak(uit):
    f = Fodt(DOC['titel'], 'Prestatieafspraken Duinvoorde 2026-2027', '\tpagina #P# van #N#', font='Carlito', corps='10.5pt')
    f.p(DOC['titel'], 'Title'); f.p('Samen bouwen aan een thuis')
    f.h(1, '1. Over deze afspraken'); f.p(DOC['inleiding']); f.h(2, 'Partijen'); f.lijst(PART)
    f.h(2, 'Hoe leest u de tabellen?'); f.p('In de kolom Afspraak staat wat wij voor beide jaren afspreken. In de kolommen 2026 en 2027 staat wat er in dat jaar gebeurt. De trekker is verantwoordelijk voor de voortgang.')
    for p in T:
        f.h(1, f'{p["nummer"]}. {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        rij = [['Nr', 'Afspraak', '2026', '2027', 'Trekker']]
        for a in p['paragrafen'][0]['afspraken']:
            k = lambda j: '\n\n'.join(x['tekst'] for x in a['prestaties'] if x['jaar'] == j)
            rij.append([a['nummer'], a['tekst'], k(2026), k(2027), a['kolommen']['trekker']])
        f.tabel(rij, [1.1, 6.0, 4.2, 4.0, 1.6])
    f.h(1, '7. Handtekeningen'); f.p('Duinvoorde, 16 december 2025'); f.tabel([[x['naam'], ''] for x in DOC['partijen']], [8, 8], kop=0)
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf'])
