# SPDX-License-Identifier: EUPL-1.2
"""Kind 8: text layer of a scan. Its reading errors ('l juli', 'ontwikkeiing') are part of the text and stand in the gold."""
from goud import A, H, P
from ocr import Ocr
NAAM = 'klaverdrecht-2025'
DOC = {
 'titel': 'Prestatieafspraken Klaverdrecht 2024-2027', 'titel_alternatief': ['Prestatieafspraken Klaverdrecht 2024-2027 met inzet 2025', 'PRESTATIEAFSPRAKEN KLAVERDRECHT 2024-2027 met de inzet voor het jaar 2025'],
 'looptijd': {'van': 2024, 'tot': 2027}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Klaverdrecht', 'rol': 'gemeente'}, {'naam': 'Woningbouwstichting Onderdak', 'rol': 'corporatie', 'alias': ['Onderdak']}, {'naam': 'Huurdersvereniging Onderdak', 'rol': 'huurdersorganisatie', 'alias': ['HVO', 'de huurdersvereniging']}],
 'grondslagen': ['Woonvisie Klaverdrecht 2023'],
 'overige_koppen': ['Inleiding', 'Ondertekening'],
 'inleiding': 'Deze afspraken zijn gemaakt door de gemeente Klaverdrecht, Woningbouwstichting Onderdak en Huurdersvereniging Onderdak (HVO). Zij gelden van 2024 tot en met 2027 en zijn een uitwerking van de Woonvisie Klaverdrecht 2023. Per onderdeel is aangegeven welke inzet de partijen in 2025 plegen.',
 'afbreekstreepjes': []}
T = [
 H('I', 'Woningvoorraad', [
  A('I.1', 'Onderdak vergroot haar voor¬raad sociale huur¬woningen in de jaren 2024 tot en met 2027 met {netto 72 woningen|72 woningen}. De gemeente werkt daar¬aan mee door tijdig be¬stemmings¬plannen aan te passen en door bouw¬rijpe grond te leveren.', 'c+g / u2027-12-31 / get res', 'T=c; W=d2027-12-31 , r2027-12-31 , j2027; J=0', tot=2027, prestaties=[
    P('Onderdak bereidt de bouw van {26 patio¬woningen|26 patiowoningen} aan de Klaver¬weide voor, zodat de aan¬nemer in het najaar kan beginnen.', 'c / j2025 / mij res', 'V=ins , get; W=- , u2025-09-21 , u2025 , k3/2025 , k4/2025; H=ins'),
    P('de gemeente levert voor l juli 2025 de bodem¬rapporten aan Onderdak.', 'g>c / u2025-07-01 / mij res L', 'W=- , j2025 , u2025 , u2025-06-30')]),
  A('I.2', 'Het aantal te ver¬kopen huur¬woningen bedraagt {maximaal 4 per jaar|4 woningen max}. Verkoop van woningen aan be¬leggers is uitge¬sloten.', 'c* / r:per jaar / get res', 'T=0 , p; V=pro; W=d'),
  A('I.3', 'De gemeente en Onderdak gaan na welke scholen en kantoren die leeg komen te staan zich lenen voor om¬bouw tot appar¬tementen.', 'g+c / - / mij ond', 'W=d; V=ins', [
    P('het onder¬zoek naar de voor¬malige huis¬houd¬school wordt in het derde kwartaal afge¬rond.', 'g+c* / k3/2025 / mij ond', 'T=g , c , p , 0; H=res')]),
  A('I.4', 'Nieuwe huur¬woningen worden zo ge¬bouwd dat {ten minste zeven op de tien|0.7 aandeel min} zonder trappen te be¬reiken zijn.', 'c* / d / get res', 'T=p , 0 , g+c; W=-; V=pro'),
 ]),
 H('II', 'Betaalbaarheid', [
  A('II.1', 'Onderdak volgt bij de huurver¬hoging de ontwikkeiing van de prijzen en vraagt HVO ieder voor¬jaar tijdig om advies.', 'c>h / r:ieder voorjaar / pro res', 'V=rit; W=d', [
    P('HVO brengt haar advies {binnen vijf weken|5 weken max} uit en licht dit toe aan de leden.', 'h>c / d / pro res L', 'B=leden , 0 , c+leden; W=- , u2025; V=mij , get; L=0')]),
  A('II.2', 'Van alle woningen die Onderdak ver¬huurt blijft {ten minste 68%|68 % min} be¬reik¬baar voor huis¬houdens met recht op huur¬toe¬slag.', 'c / d / get res', 'W=-; B=huishoudens'),
  A('II.3', 'Ter voor¬koming van ont¬ruimingen werken Onderdak, de gemeente en Stichting Schuldmaatje samen. Onderdak meldt achter¬standen van {meer dan € 400,-|400 EUR min} bij de gemeente.', 'c+g+Stichting Schuldmaatje>g / d / pro res L', 'T=c+g , c; B=g+Stichting Schuldmaatje , Stichting Schuldmaatje; V=ins; H=ins; W=-', [
    P('de gemeente verhoogt de subsidie aan Stichting Schuldmaatje tot {€ 38.500,-|38500 EUR}.', 'g>Stichting Schuldmaatje / - / get res', 'V=mij; B=0')]),
  A('II.4', 'Ten laste van huurders worden {geen kosten|0 EUR imp} ge¬bracht voor het ver¬wijderen van asbest.', 'c* / d / pro res', 'T=0 , p; B=huurders; W=-; V=get'),
 ]),
 H('III', 'Kwaliteit en duurzaamheid', [
  A('III.1', 'Onderdak maakt per jaar {gemiddeld 45 woningen|45 woningen gem} energie¬zuinig. De volgorde wordt be¬paald door het onder¬houds¬programma.', 'c / r:per jaar gemiddeld / get res', 'W=d , r:per jaar', [
    P('Onderdak isoleert de {38 eengezins¬woningen|38 eengezinswoningen} aan de Dijkgraafstraat en de Heemraadstraat.', 'c / - / get res'),
    P('HVO geeft huurders voor¬lichting over zuinig stoken.', 'h>huurders / - / ins ins', 'V=mij; H=res; B=0; W=d')]),
  A('III.2', 'De gemeente draagt er zorg voor dat uiterlijk op 31 december 2026 be¬kend is welke wijken van het aard¬gas gaan.', 'g / u2026-12-31 / mij res', 'J=2026'),
  A('III.3', 'Partijen streven naar een ge¬middeld rapport¬cijfer van {een 7,5|7.5 rapportcijfer} voor het onder¬houd.', 'p / - / get str', 'T=c; W=d', [
    P('Onderdak laat in het voor¬jaar een onder¬zoek doen onder {500 huurders|500 huurders} en bespreekt de uit¬komsten met HVO.', 'c>h / j2025 / mij res', 'H=ond; W=- , k2/2025 , u2025-06-21; V=get; L=1; B=h+huurders')]),
 ]),
 H('IV', 'Wonen en zorg', [
  A('IV.1', 'Mensen die zich uit een instelling mel¬den krijgen een woning met be¬gelei¬ding. Het gaat om {ten hoogste 9 personen|9 personen max} per jaar, in over¬leg te ver¬hogen.', 'c+g* / r:per jaar / get res', 'T=0 , p , c; W=d; V=pro; B=mensen die zich uit een instelling melden'),
  A('IV.2', 'De huis¬vesting van status¬houders ge¬schiedt overeen¬komstig de taak¬stelling. Onderdak zorgt voor de woning en de gemeente voor de inrich¬ting en het wel¬komst¬gesprek.', 'c+g / d / pro res', 'V=get , ins; B=statushouders; W=-', [
    P('in 2025 be¬treft het naar ver¬wachting {21 personen|21 personen ind}.', 'c+g* / j2025 / get str', 'T=0 , p , c; H=res; B=statushouders')]),
  A('IV.3', '{Eenmaal|1 keer} per {twee jaar|2 jaar} wordt in kaart ge¬bracht hoe groot de be¬hoefte aan zorg¬woningen is.', 'p* / r:Eenmaal per twee jaar / rit ond', 'T=g , g+c , 0; H=res; V=mij'),
 ]),
 H('V', 'Overleg', [
  A('V.1', 'De wet¬houder, de directeur van Onderdak en de voor¬zitter van HVO spreken elkaar {viermaal per jaar|4 keer}. In het na¬jaar maken zij de in¬zet voor het vol¬gende jaar op.', 'g+c+h / r:viermaal per jaar / rit res', 'T=p'),
  A('V.2', 'Cijfers die nodig zijn om de voort¬gang te volgen worden door Onderdak en de gemeente over en weer kosteloos ver¬strekt.', 'c+g>c+g / d / pro res L', 'B=0 , h; W=-'),
 ]),
]
JAAR = 2025
def _ocr():
    o = Ocr(52, 25, voet='Prestatieafspraken Klaverdrecht 2024-2027          — #P# —', kop='gemeente Klaverdrecht', vlekken=["· '", '. ~', '|'])
    o.p('PRESTATIEAFSPRAKEN KLAVERDRECHT 2024-2027'); o.p('met de inzet voor het jaar 2025'); o.p('INLEIDING'); o.p(DOC['inleiding'])
    for t in T:
        o.p(f'DEEL {t["nummer"]}   {t["titel"].upper()}')
        for a in t['paragrafen'][0]['afspraken']:
            o.p(f'{a["nummer"]} {a["tekst"]}')
            for r in a['prestaties']: o.p(f'Inzet 2025: {r["tekst"]}')
    o.p('ONDERTEKENING'); o.p('Klaverdrecht, 19 november 2024'); o.p('w.g. gemeente     w.g. Onderdak     w.g. HVO')
    return o
DOC['afbreekstreepjes'] = _ocr().streepjes()
def maak(map_):
    import os
    os.makedirs(map_, exist_ok=True); open(os.path.join(map_, NAAM + '.txt'), 'w', encoding='utf-8').write(_ocr().tekst())
GROF = ('txt',)  # page furniture tears sentences
