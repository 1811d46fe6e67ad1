"""b. 'Deel A Raamovereenkomst' and 'Deel B Jaarschijf 2027' whose items refer to numbers of part A ('Bij 2.3: …'). Two municipalities, three corporaties."""
from goud import A, H, P
from fodt import Fodt
import web
NAAM, JAAR = 'lekmonde-kromstad-2027', 2027
DOC = {'titel': 'Raamovereenkomst Wonen Lekmonde en Kromstad 2026-2030', 'titel_alternatief': ['Raamovereenkomst Wonen Lekmonde en Kromstad 2026-2030 met jaarschijf 2027', 'Raamovereenkomst Wonen Lekmonde en Kromstad 2026-2030 en Jaarschijf 2027'],
 'looptijd': {'van': 2026, 'tot': 2030}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Lekmonde', 'rol': 'gemeente', 'alias': ['Lekmonde']}, {'naam': 'gemeente Kromstad', 'rol': 'gemeente', 'alias': ['Kromstad']}, {'naam': 'Stichting Vechtborg Wonen', 'rol': 'corporatie', 'alias': ['Vechtborg Wonen', 'VBW']},
  {'naam': 'Woonstichting Lekdal', 'rol': 'corporatie', 'alias': ['Lekdal']}, {'naam': 'Woningcorporatie Huis & Erf', 'rol': 'corporatie', 'alias': ['Huis & Erf']},
  {'naam': 'Huurdersfederatie Vechtborg', 'rol': 'huurdersorganisatie', 'alias': ['HFV']}, {'naam': 'Huurderskoepel Lekdal-Huis & Erf', 'rol': 'huurdersorganisatie', 'alias': ['Koepel', 'de Koepel']}],
 'grondslagen': ['Regionale Woonvisie Lekstreek 2025', 'Nationale Prestatieafspraken 2025-2035'],
 'overige_koppen': ['Deel A Raamovereenkomst', 'Deel A: Raamovereenkomst 2026-2030', 'Raamovereenkomst 2026-2030', 'Deel B: Jaarschijf 2027', 'Jaarschijf 2027', 'Deel B Jaarschijf 2027', 'Acties bouwen', 'Acties wonen en zorg', 'Acties energie', 'Acties betalen en besturen', 'Deelnemers', 'Ondertekening', 'Leeswijzer', 'Bijlage 1 Voorraad', 'Voorraad', 'Inhoud'],
 'inleiding': 'Deel A bevat de raamafspraken tot en met 2030. Deel B noemt de acties voor 2027, telkens met een verwijzing naar het nummer in deel A. Grondslag zijn de Regionale Woonvisie Lekstreek 2025 en de Nationale Prestatieafspraken 2025-2035.',
 'afbreekstreepjes': []}
T = [
 H('1', 'Bouwen in de Lekstreek', [
  A('1.1', 'De drie corporaties voegen gezamenlijk {600 woningen|600 woningen} toe: Vechtborg Wonen {320|320 woningen}, Lekdal {180|180 woningen} en Huis & Erf {100|100 woningen}.', 'c / - / get res', 'W=d2030-12-31 , d , u2030-12-31', [
    P('Lekdal start in het tweede kwartaal met de bouw van {74 appartementen|74 appartementen} op het Veilingterrein.', 'c / k2/2027 / mij res', 'V=get'), P('Vechtborg Wonen en gemeente Kromstad ronden uiterlijk 1 september 2027 de grondtransactie Singelkwartier af.', 'c+g / u2027-09-01 / mij res', 'W=u2027-08-31')]),
  A('1.2', 'Beide gemeenten stellen op elke bouwlocatie een aandeel van {30% sociale huur|30 %} en {15% middeldure huur|15 %} verplicht.', 'g / d / get res', 'W=-; V=pro'),
  A('1.3', 'Voor projecten met sociale huur geldt een vast team van plantoetsers; vergunningaanvragen worden binnen de wettelijke termijn van {8 weken|8 weken max} afgehandeld.', 'g* / d / pro res', 'T=0 , p; W=-; V=get', [
    P('Kromstad werft {twee plantoetsers|2 plantoetsers} die zij deelt met Lekmonde.', 'g / - / mij res', 'V=get')]),
  A('1.4', 'Partijen onderzoeken gezamenlijk of fabrieksmatige bouw de kosten {met 10 tot 15%|} kan drukken.'.replace('{met 10 tot 15%|}', 'met {10|10 % min} tot {15%|15 % max}'), 'p / - / mij ond', 'V=ins', [
    P('Huis & Erf voert een pilot uit met {16 houtbouwwoningen|16 woningen} in Tull en presenteert de uitkomsten eind november.', 'c / u2027-11-30 / mij res', 'W=j2027 , k4/2027 , -; V=get; H=ond; L=1')]),
 ]),
 H('2', 'Wonen en zorg dichtbij', [
  A('2.1', 'Per kern is bekend hoeveel nultredenwoningen nodig zijn. In 2030 is {70 procent|70 %} van dat aantal gerealiseerd.', 'p* / j2030 / get res', 'T=0 , c , c+g , g+c; W=u2030-12-31 , d2030-12-31; J=0 , 2030', [
    P('De behoefteraming wordt door bureau Woonkompas geactualiseerd in opdracht van beide gemeenten.', 'bureau Woonkompas+g / - / mij res', 'T=g , bureau Woonkompas; B=0 , other:bureau Woonkompas; H=ond')]),
  A('2.2', 'De corporaties stellen {vijf procent|5 %} van de vrijkomende woningen beschikbaar voor mensen die uitstromen uit beschermd wonen; de gemeenten garanderen de begeleiding gedurende {ten minste twee jaar|2 jaar min}.', 'c+g / d / get res', 'W=-; V=pro; B=0', [
    P('Naar verwachting betreft het {28 woningen|28 woningen}.', 'c* / - / get str', 'T=0 , c+g , p; V=ins'), P('De gemeenten informeren de corporaties iedere eerste maandag van de maand over nieuwe aanmeldingen.', 'g>c / r:iedere eerste maandag van de maand / rit res L')]),
  A('2.3', 'Statushouders worden gehuisvest naar rato van het bezit per corporatie.', 'c* / d / pro res', 'T=0 , p , g+c; V=get; W=-; B=other:statushouders', [
    P('Er komen {twaalf doorstroomstudio’s|12 studio’s} in het leegstaande gemeentekantoor van Lekmonde, gereed vóór de zomer.', 'g* / u / get res', 'T=0 , p , c , g+c; W=- , u2027 , u2027-06-21 , u2027-06-20 , j2027 , u2027-06-30 , k2/2027; V=mij')]),
  A('2.4', 'HFV en Koepel organiseren minimaal {één keer per jaar|1 keer min} een bijeenkomst over langer thuis wonen.'.replace('minimaal {één keer per jaar', '{minimaal één keer per jaar'), 'h / r:minimaal één keer per jaar / rit res', 'W=r:één keer per jaar; V=get , mij'),
 ]),
 H('3', 'Energie en klimaat', [
  A('3.1', 'Uiterlijk 2028 zijn alle woningen met een E-, F- of G-label verbeterd. Voor Huis & Erf geldt uitstel tot 1 juli 2029 wegens het hoge aandeel monumenten.', 'c* / u2028-12-31 / get res', 'T=0 , p; V=mij; W=u2029-07-01 , u2028-12-31 , j2028; J=0 , 2028 , 2029', [
    P('Vechtborg Wonen verbetert {ruim 130 woningen|130 woningen ind}, Lekdal {65|65 woningen} en Huis & Erf {20|20 woningen}.', 'c / - / get res')], tot=2028),
  A('3.2', 'Gemeenten en corporaties dragen ieder {50%|50 %} bij in de kosten van de wijkaanpak Aardgasvrij Rijnsoever tot {een gezamenlijk maximum van € 1,4 miljoen|1400000 EUR max}.', 'g+c / - / get res', 'W=d; V=mij', [
    P('Lekmonde besluit vóór 15 juni over het omgevingsprogramma warmte; de Koepel en HFV worden vooraf geraadpleegd.', 'g>h / u2027-06-15 / mij res', 'W=u2027-06-14'), P('Het bewonersloket Rijnsoever is {drie dagdelen|3 dagdelen} per week open.', 'p* / r:per week / rit res', 'T=0 , g , g+c; V=get , mij; W=d:per week , d')]),
  A('3.3', 'Nieuwe daken van corporatiewoningen worden van zonnepanelen of sedum voorzien.', 'c* / d / pro res', 'T=0 , p; W=-'),
  A('3.4', 'Bij renovatie houdt de corporatie rekening met gierzwaluwen en vleermuizen. Zo veel mogelijk worden verblijfplaatsen ingebouwd.', 'c / d / pro str', 'V=ins; H=ins , res; W=-'),
 ]),
 H('4', 'Betaalbaar en bestuurbaar', [
  A('4.1', 'De huur van {minstens 80%|80 % min} van de voorraad blijft beneden de aftoppingsgrens. Per gemeente mag dit {3 procentpunt|3 % max} lager uitvallen.'.replace('{3 procentpunt|3 % max}', '{3 procentpunt|3 %}'), 'c* / d / get res', 'T=0 , p; W=-; V=pro', [
    P('Corporaties leveren uiterlijk 1 april de peilcijfers per 31 december aan bij gemeenten, HFV en Koepel.', 'c>g+h / u2027-04-01 / mij res L')]),
  A('4.2', 'Huurders met problematische schulden krijgen {binnen veertien dagen|14 dagen max} een gesprek bij de kredietbank.', 'p*>other:kredietbank / d / pro res', 'T=0 , g , kredietbank , g+kredietbank; B=0 , other:huurders; V=get; W=-'),
  A('4.3', 'Koepel en HFV krijgen jaarlijks een vergoeding van {€ 3,25 per woning|3.25 EUR} van hun corporatie, te betalen in januari.', 'c>h / r:jaarlijks / get res', 'T=h , c+h; B=0; V=rit , mij; W=d , r:jaarlijks in januari , r:in januari'),
  A('4.4', 'De stuurgroep komt {vier keer per jaar|4 keer} bij elkaar en wordt om beurten door een van de wethouders voorgezeten.', 'stuurgroep / r:vier keer per jaar / rit res', 'T=p , 0 , g , stuurgroep+g , stuurgroep+wethouders; H=ins; W=d:vier keer per jaar', [
    P('In maart en oktober 2027 wordt de voortgang per afspraak in beeld gebracht.', 'p* / j2027 / mij res', 'T=0 , stuurgroep; W=r:In maart en oktober , r2027:In maart en oktober , k4/2027 , k1/2027 , u2027-10-31; V=rit; H=ond')]),
  A('4.5', 'Nieuwe landelijke wetgeving is aanleiding om de betreffende afspraak te heroverwegen.', 'p* / d / pro ond', 'T=0; W=-; H=res , ins; V=ins'),
 ]),
]
DEELB = {'1': 'Acties bouwen', '2': 'Acties wonen en zorg', '3': 'Acties energie', '4': 'Acties betalen en besturen'}
def maak(uit):
    f = Fodt(DOC['titel'], 'Raamovereenkomst Wonen Lekmonde en Kromstad', 'fictief\t#P# van #N#', font='Carlito', corps='11pt')
    f.p(DOC['titel'], 'Title'); f.p('met jaarschijf 2027')
    f.inhoud([(1, 'Deel A: Raamovereenkomst 2026-2030', 2)] + [(2, f'{p["nummer"]}. {p["titel"]}', 2 + int(p['nummer']) // 2) for p in T] + [(1, 'Deel B: Jaarschijf 2027', 5)], 'Inhoud')
    f.h(1, 'Leeswijzer', 'Heading_20_2'); f.p(DOC['inleiding']); f.h(1, 'Deelnemers', 'Heading_20_2')
    f.lijst(['gemeente Lekmonde', 'gemeente Kromstad', 'Stichting Vechtborg Wonen (verder: Vechtborg Wonen of VBW)', 'Woonstichting Lekdal (verder: Lekdal)', 'Woningcorporatie Huis & Erf (verder: Huis & Erf)', 'Huurdersfederatie Vechtborg (verder: HFV)', 'Huurderskoepel Lekdal-Huis & Erf (verder: de Koepel)'])
    f.h(1, 'Deel A: Raamovereenkomst 2026-2030')
    for p in T:
        f.h(2, f'{p["nummer"]}. {p["titel"]}')
        for a in p['paragrafen'][0]['afspraken']: f.p(f'{a["nummer"]}\t{a["tekst"]}')
    f.h(1, 'Deel B: Jaarschijf 2027')
    for p in T:
        f.h(2, DEELB[p['nummer']])
        for a in p['paragrafen'][0]['afspraken']:
            for r in a['prestaties']: f.p(f'Bij {a["nummer"]}: {r["tekst"]}')
    f.h(1, 'Ondertekening', 'Heading_20_2'); f.p('Getekend te Kromstad, 14 december 2026.'); f.tabel([[x['naam'], ''] for x in DOC['partijen']], [9, 7], kop=0)
    f.h(1, 'Bijlage 1 Voorraad', 'Heading_20_2'); f.tabel([['Corporatie', 'Lekmonde', 'Kromstad'], ['Vechtborg Wonen', '2.310', '3.905'], ['Lekdal', '1.844', '–'], ['Huis & Erf', '410', '655']], [6, 5, 5])
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf']); web.layout(uit, NAAM)
