"""Kind 9: Word with tracked changes and comments; the accepted text is the text."""
from goud import A, G, H, P
NAAM = 'zuiderveste-2026'
DOC = {
 'titel': 'Lokale prestatieafspraken Zuiderveste 2026-2028', 'titel_alternatief': ['Lokale prestatieafspraken Zuiderveste 2026-2028 Concept 0.9', 'Lokale prestatieafspraken Zuiderveste'],
 'looptijd': {'van': 2026, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Zuiderveste', 'rol': 'gemeente'}, {'naam': 'Vestehuis', 'rol': 'corporatie', 'alias': ['Stichting Vestehuis', 'woningcorporatie Vestehuis']}, {'naam': 'Huurdersverbond Zuiderveste', 'rol': 'huurdersorganisatie', 'alias': ['het Verbond', 'HVZ']}],
 'grondslagen': ['Woonzorgvisie Zuiderveste', 'Koersdocument Wonen 2035'],
 'overige_koppen': ['Ter inleiding', 'Slot'],
 'inleiding': 'De afspraken hieronder zijn een vervolg op die van 2023-2025. Zij steunen op het Koersdocument Wonen 2035 en de Woonzorgvisie Zuiderveste. Partijen zijn de gemeente Zuiderveste, Stichting Vestehuis en Huurdersverbond Zuiderveste (HVZ).',
 'afbreekstreepjes': []}
T = [
 H('1', 'Groeien met mate', [
  A('1.1', 'Vestehuis heeft eind 2028 {[-90-][+104+] woningen|104 woningen} meer in exploitatie dan begin 2026.', 'c / u2028-12-31 / get res', 'W=j2028 , u2028 , k4/2028; J=0', tot=2028, prestaties=[
    P('Vestehuis neemt {38 woningen|38 woningen} in gebruik in het plan Touwslagerij [+en koopt {12 appartementen|12 appartementen} van een ontwikkelaar+].', 'c / - / get res', 'V=mij'),
    P('in de zomermaanden wijst de gemeente {[!Is dit haalbaar? Navragen bij R.O./!twee plekken!]|2 plekken} aan voor woonwagens.', 'g / j2026 / mij res', 'W=k3/2026 , - , u2026 , u2026-08-31; V=get')]),
  A('1.2', 'De gemeente hanteert [-een korting van 10%-][+{een korting van 15%|15 %}+] op de grondprijs als de woningen {minstens 30 jaar|30 jaar min} sociaal worden verhuurd.', 'g / d / get res', 'W=-; V=pro'),
  A('1.3', 'Splitsen van ruime woningen juichen wij toe, mits de parkeerdruk beheersbaar blijft.', 'p / - / ins ins', 'W=d; V=pro'),
  A('1.4', '[+Vestehuis meldt vooraf aan het Verbond welke woningen {langer dan een half jaar|0.5 jaar min} tijdelijk worden verhuurd.+]', 'c>h / d / pro res L', 'W=-', ingevoegd=True),
 ]),
 H('2', 'Huur en inkomen', [
  A('2.1', 'De huren worden ieder jaar per 1 juli aangepast. [-Vestehuis vraagt vooraf advies.-][+Het Verbond krijgt het voorstel {uiterlijk acht weken|8 weken min} van tevoren.+]', 'c* / r:ieder jaar per 1 juli / rit res L', 'T=c+h , p; B=h; W=u2026-07-01 , r2026-07-01:ieder jaar; V=pro; L=0', [
    P('de gemiddelde stijging in 2026 is {hoogstens 4%|4 % max}.', 'c* / j2026 / get res', 'T=0 , p; W=- , u2026-07-01')]),
  A('2.2', 'In {80 procent|80 %} van de gevallen krijgt een huurder met een uitkering een woning onder de eerste aftoppingsgrens aangeboden.', 'c* / d / get res', 'T=0 , p; W=-; B=huurders; V=pro'),
  A('2.3', 'Wij helpen huurders die hun energierekening niet kunnen betalen. Daarvoor stort de gemeente [-€ 20.000,--][+{€ 27.500,-|27500 EUR}+] in een fonds.', 'p+g / - / ins ins', 'T=g , p; B=huurders; V=get , mij; H=res; W=d', [
    P('het Verbond denkt mee over de voorwaarden van het fonds en is lid van de toekenningscommissie.', 'h / - / ins ins', 'V=mij; H=res; W=d'),
    P('Vestehuis verstrekt {iedere twee maanden|2 maanden} een overzicht van de doorverwezen huurders aan de gemeente.', 'c>g / r:iedere twee maanden / rit res L', 'V=mij')]),
 ]),
 H('3', 'Beter geïsoleerd', [
  A('3.1', 'Alle woningen met enkel glas zijn per 1 oktober 2027 voorzien van [+ten minste+] HR++-glas.', 'c* / u2027-10-01 / mij res', 'T=0; V=get; J=2027 , 0; W=d2027-10-01', tot=2027),
  A('3.2', 'Vestehuis onderzoekt welke complexen zich lenen voor een gezamenlijke bodembron.', 'c / - / mij ond', 'V=ins', [
    P('een adviesbureau rekent {drie complexen|3 complexen} door.', 'adviesbureau / - / mij ond', 'T=c , adviesbureau+c , 0; V=get; H=res; B=adviesbureau'),
    P('de resultaten deelt Vestehuis in het vierde kwartaal van 2026 met de gemeente [+en het Verbond+].', 'c>g+h / k4/2026 / mij res L')]),
  A('3.3', 'Bewoners worden bij ingrijpende werkzaamheden {vier weken|4 weken} van tevoren ingelicht en hebben recht op een rustwoning.', 'c*>bewoners / d / pro res', 'T=0; B=0; W=-; V=get; L=1'),
  A('3.4', 'Vestehuis werkt naar een CO2-neutrale voorraad in 2050 toe. In 2028 is de uitstoot {ten minste 22 procent|22 % min} lager dan in 2022.', 'c / j2028 / get res', 'W=u2028 , u2028-12-31 , d2028-12-31 , j2050 , u2050; J=2050 , 0; H=str , ins', tot=2028),
 ]),
 H('4', 'Zorgzame wijken', [
  A('4.1', 'Wij willen dat ouderen in de eigen wijk kunnen verhuizen. [-Daarom bouwt Vestehuis in elke wijk.-] De gemeente past daarvoor de huisvestingsverordening aan.', 'p+g / - / mij res', 'T=g , p; V=ins; H=ins , str; B=ouderen', [
    P('Vestehuis richt {één complex|1 complex} per wijk opnieuw in voor 60-plussers.', 'c / - / mij res', 'V=get; B=60-plussers')]),
  A('4.2', 'De gemeente meldt nieuwe vergunninghouders zodra het COA ze heeft gekoppeld; Vestehuis doet {binnen drie weken|3 weken max} een aanbod.', 'g+c>c / d / pro res L', 'B=vergunninghouders , COA+c , 0 , c+vergunninghouders , COA; W=-; V=get', [
    P('er worden {27 vergunninghouders|27 vergunninghouders} gehuisvest, gelijk verdeeld over de twee helften van het jaar.', 'g+c* / - / get res', 'T=c , p , 0; B=vergunninghouders; W=j2026 , r:gelijk verdeeld over de twee helften van het jaar')]),
  A('4.3', 'Buurtverbinders zijn {24 uur per week|24 uur} in de Vestingwijk aanwezig. Vestehuis [-betaalt-][+draagt {twee derde|0.6667 aandeel} van+] de kosten [+en de gemeente de rest+].', 'c+g / r:per week / get res', 'T=c , buurtverbinders+c+g , c+g+buurtverbinders; W=d; V=rit'),
 ]),
 H('5', 'Werkwijze', [
  A('5.1', 'De bestuurders ontmoeten elkaar in februari, juni en november.', 'p* / r:in februari, juni en november / rit res', 'T=0 , bestuurders , g+c+h'),
  A('5.2', '{Uiterlijk twee weken|2 weken max} na een overleg is het verslag beschikbaar; de secretaris van Vestehuis verzorgt dit.', 'c / d / pro res', 'L=1; W=-; B=p; V=get , mij'),
  A('5.3', 'Als omstandigheden daartoe nopen, kan ieder van ons vragen een afspraak open te breken.', 'p / d / pro res', 'W=-; H=ins; V=ins; T=0'),
 ]),
]
# paragraphs that are struck out: not in the gold
WEG = {'1.3': '1.4 De gemeente stelt een leegstandsverordening op.', '3.4': 'Jaaropgave 2026 – Vestehuis plaatst 40 zonnepanelen op de flat Bastion.'}
JAAR = 2026
def maak(map_):
    from ooxml import Docx
    d = Docx(DOC['titel'], kop='CONCEPT 0.9\tprestatieafspraken Zuiderveste', voet='\t#P#')
    d.p('Lokale prestatieafspraken Zuiderveste', 'Titel'); d.p('2026-2028', 'Ondertitel'); d.p('Concept 0.9', cursief=True)
    d.h(1, 'Ter inleiding'); d.p(DOC['inleiding'])
    for t in T:
        d.h(1, f'Programmalijn {t["nummer"]} – {t["titel"]}')
        for a in t['paragrafen'][0]['afspraken']:
            s = a['tekst']
            if a.get('ingevoegd'): s = s[2:-2]; d.p(f'{a["nummer"]} {s}', ingevoegd=True)
            else: d.p(f'{a["nummer"]} {s}')
            for r in a['prestaties']: d.p(f'Jaaropgave 2026 – {r["tekst"]}', inspring=567, kleur='2E74B5')
            if a['nummer'] in WEG: d.p(WEG[a['nummer']], verwijderd=True)
    d.h(1, 'Slot'); d.p('[-Ter bespreking op 3 oktober.-][+Akkoord bevonden in het overleg van 3 oktober 2025.+]')
    d.maak(map_, NAAM)
