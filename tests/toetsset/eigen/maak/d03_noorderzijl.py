# SPDX-License-Identifier: EUPL-1.2
"""Kind 3: 'Afspraak 7' running on over the whole document, yearly items known only by their green letters."""
from goud import A, H, P
NAAM = 'noorderzijl-2027'
DOC = {
 'titel': 'Prestatieafspraken Noorderzijl 2027 – 2030', 'titel_alternatief': ['Prestatieafspraken Noorderzijl 2027 – 2030 inclusief acties 2027', 'Ruimte om te wonen Prestatieafspraken Noorderzijl 2027 – 2030'],
 'looptijd': {'van': 2027, 'tot': 2030}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Noorderzijl', 'rol': 'gemeente'}, {'naam': 'Woningstichting Volksbelang Noord', 'rol': 'corporatie', 'alias': ['WVN', 'Volksbelang Noord']},
              {'naam': 'Wonen Getij', 'rol': 'corporatie', 'alias': ['Getij']}, {'naam': 'Huurdersbelangenvereniging Noorderzijl', 'rol': 'huurdersorganisatie', 'alias': ['HBV']}],
 'grondslagen': ['Volkshuisvestingsprogramma Noorderzijl 2026'],
 'overige_koppen': ['Leeswijzer', 'Wie doen er mee', 'Getekend', 'Colofon'],
 'inleiding': 'De gemeente, de twee corporaties en de huurders hebben de afspraken van vorig jaar tegen het licht gehouden. Een deel is klaar, een deel schuift door en een paar zijn nieuw. De afspraken zijn doorgenummerd. In groen staat wat er in 2027 gebeurt. Het Volkshuisvestingsprogramma Noorderzijl 2026 vormt het kader.',
 'afbreekstreepjes': []}
T = [
 H(None, 'Meer huizen', [
  A('1', 'Voor 2031 zijn er {420 woningen|420 woningen} bijgebouwd, waarvan WVN er {170|170 woningen} voor haar rekening neemt en Getij {60|60 woningen}.', 'c* / u2030-12-31 / get res', 'T=p , 0; W=u2031-01-01 , u2031 , d2030-12-31 , j2030 , j2031 , u2030; J=2031 , 0', tot=2030, prestaties=[
    P('Getij koopt uiterlijk in juni de grond van het oude postkantoor aan, o.a. voor {14 jongerenstudio’s|14 studio’s}.', 'c / u2027-06-30 / mij res', 'V=get; W=u2027-06-01 , k2/2027'),
    P('WVN dient de bouwaanvraag voor het Wantijplein in (Q1) en begint daar na de zomer met heien.', 'c / k1/2027 / mij res', 'W=j2027 , -')]),
  A('2', 'De gemeente stelt jaarlijks voor 1 april een actuele lijst van bouwlocaties op en bespreekt die met beide corporaties.', 'g>c / r:jaarlijks voor 1 april / rit res', 'W=u2027-04-01 , r2027-04-01:jaarlijks; L=1; V=mij', [
    P('aan de lijst worden ook locaties voor woonwagens toegevoegd, t.w. {vijf standplaatsen|5 standplaatsen}.', 'g* / - / mij res', 'V=get; T=0')]),
  A('3', 'Leegstaande winkels in de Havenstraat mogen worden verbouwd tot woning. Partijen werken dit uit in een afwegingskader.', 'p / - / mij res', 'T=g; W=d; V=pro'),
  A('4', 'De corporaties bezitten op 31 december 2030 samen {ten minste 3.260 sociale huurwoningen|3260 woningen min}; op 1 januari 2026 waren dat er {3.045|3045 woningen ctx}.', 'c / u2030-12-31 / get res', 'W=d2030-12-31; J=0', tot=2030),
 ]),
 H(None, 'Wonen kunnen betalen', [
  A('5', 'WVN en Getij verhogen de huren nooit meer dan de wet toestaat en vragen de HBV elk voorjaar om advies.', 'c>h / r:elk voorjaar / pro res', 'V=rit , get; W=d , d:elk voorjaar', [
    P('Getij bevriest in 2027 de huur van woningen met label F en G.', 'c / j2027 / pro res', 'V=mij , get'),
    P('de HBV peilt onder {250 huurders|250 huurders} hoe zij de huurverhoging ervaren.', 'h>huurders / - / get res', 'V=mij; B=0; H=ond')]),
  A('6', '{Een op de vijf vrijkomende woningen|0.2 aandeel} wordt onder de kwaliteitskortingsgrens verhuurd.', 'c* / d / get res', 'T=0; V=pro; W=-'),
  A('7', 'De gemeente draagt de kosten van de VoorzieningenWijzer; WVN, Getij en de HBV wijzen huurders op het bestaan ervan.', 'g+c+h>huurders / d / pro res', 'T=g; W=-; V=ins; H=ins', [
    P('de gemeente koopt {120 adviezen|120 adviezen} in ({maximaal € 195,00|195 EUR max} per advies).', 'g / - / get res')]),
  A('8', 'Er is een gezamenlijke aanpak van energiearmoede, die loopt t/m 2028.', 'p* / d2028-12-31 / ins ins', 'T=0 , g+c; W=u2028-12-31 , d; V=mij; H=res; J=0', tot=2028),
 ]),
 H(None, 'Klaar voor later', [
  A('9', 'Het gemiddelde primair fossiel energiegebruik van het bezit van WVN daalt naar {170 kWh/m2|170 kWh/m2} in 2030. Getij kent hetzelfde doel.', 'c* / j2030 / get res', 'T=c; W=u2030 , u2030-12-31 , d2030-12-31; H=str; J=0', tot=2030, prestaties=[
    P('{64 woningen van WVN|64 woningen} in Polderzicht krijgen dakisolatie en ventilatie.', 'c / - / get res'),
    P('bij Getij worden {31 cv-ketels|31 cv-ketels} vervangen door een warmtepomp, voor zover het stroomnet dat toelaat.', 'c / - / get res', 'H=str , ins')]),
  A('10', 'Asbest dat bewoners kunnen aanraken wordt bij mutatie verwijderd.', 'c* / d / pro res', 'T=0; W=-'),
  A('11', 'De gemeente zoekt samen met de netbeheerder naar oplossingen voor de volle stroomkabels en houdt de andere partijen op de hoogte.', 'g>netbeheerder+c+h / d / ins ins L', 'T=g+netbeheerder; B=netbeheerder+p , p , c+h; W=-; H=ond , res; V=pro; L=0', [
    P('{tweemaal per jaar|2 keer} geeft de gemeente een toelichting in het overleg Wonen.', 'g / r:tweemaal per jaar / rit res L', 'L=0; B=p , c+h')]),
  A('12', 'Wij leggen geen tegels waar gras kan groeien: bij groot onderhoud wordt de tuin vergroend, tenzij de huurder dat niet wil.', 'p / d / pro res', 'T=c; W=-; V=ins; H=ins; B=huurders', [
    P('WVN geeft {75 geveltuintjes|75 geveltuintjes} weg.', 'c / - / get res', 'B=huurders')]),
 ]),
 H(None, 'Iedereen hoort erbij', [
  A('13', 'De taakstelling vergunninghouders wordt elk halfjaar gehaald. WVN neemt {driekwart|0.75 aandeel} van de plaatsingen op zich en Getij {een kwart|0.25 aandeel}.', 'c+g* / r:elk halfjaar / get res', 'T=c , p , g; V=rit; B=vergunninghouders', [
    P('alle {23 personen|23 personen} uit de achterstand van 2026 zijn vóór 1 maart 2027 gehuisvest.', 'c+g* / u2027-03-01 / get res', 'T=c , p , 0 , g; V=mij; W=u2027-02-28')]),
  A('14', 'Een woning die rolstoelgeschikt is gemaakt, bieden de corporaties {gedurende 8 weken|8 weken} eerst aan mensen met een Wmo-indicatie aan.', 'c>mensen met een Wmo-indicatie / d / pro res', 'B=0; W=-; V=get'),
  A('15', 'Over overlast en verward gedrag overleggen de gemeente, WVN, Getij, politie en GGZ Kustland structureel. Privacyregels liggen vast in een convenant.', 'g+c+politie+GGZ Kustland / r:structureel / rit res', 'T=g+c; B=politie+GGZ Kustland; W=d , -; V=ins , pro; H=ins', [
    P('het convenant wordt in het derde kwartaal geactualiseerd.', 'g* / k3/2027 / mij res', 'T=p , 0 , g+c , g+c+politie+GGZ Kustland')]),
  A('16', 'De gemeente wil in 2030 {150 levensloopgeschikte woningen|150 woningen} meer dan in 2025, van alle eigenaren samen.', 'g / j2030 / get str', 'W=u2030 , u2030-12-31 , d2030-12-31; H=res; J=0', tot=2030),
 ]),
 H(None, 'Samen aan tafel', [
  A('17', 'Het bestuurlijk overleg komt in maart en in oktober samen; het ambtelijk overleg {iedere 6 weken|6 weken}.', 'p* / r:in maart en in oktober; iedere 6 weken / rit res', 'T=0'),
  A('18', 'De corporaties sturen vóór 1 juli hun bod; de gemeente en de HBV reageren daar {binnen tien weken|10 weken max} op.', 'c+g+h>g+h / u2027-07-01 / mij res L', 'T=c; B=g+h+c , g , 0 , c; W=r:vóór 1 juli , r2027-07-01:vóór 1 juli , d , u2027-06-30; V=pro , rit'),
  A('19', 'Elk jaar in januari maken wij een rapport met stoplichten over alle afspraken, dat openbaar wordt.', 'p / r:Elk jaar in januari / rit res', 'L=1; V=mij'),
  A('20', 'De HBV ontvangt van WVN en Getij samen {€ 11.800|11800 EUR} per jaar voor scholing en advies.', 'c>h / r:per jaar / get res', 'T=c+h; V=rit', [
    P('de HBV werft {drie bestuursleden|3 bestuursleden} {onder de 40 jaar|40 jaar max ctx}, liefst uit Zuid.', 'h / - / get res', 'H=ins , str; V=ins , mij')]),
 ]),
]
JAAR = 2027
CSS = '''@page{size:A4;margin:24mm 20mm 24mm 20mm;@bottom-right{content:counter(page);font:9pt "DejaVu Sans"}@bottom-left{content:"Prestatieafspraken Noorderzijl 2027 – 2030";font:8pt "DejaVu Sans";color:#555}}
body{font:10pt/1.45 "DejaVu Sans"}h1{font-size:26pt;color:#0b4f6c;margin-top:60mm}h2{font-size:17pt;color:#0b4f6c;border-bottom:2px solid #f2b705;break-after:avoid}
.nr{font-weight:bold;color:#0b4f6c}.g{color:#2e8b3d;margin-left:8mm}.a{break-inside:avoid-page}.pb{break-before:page}p.sub{font-size:14pt}table{font-size:9pt}'''
def maak(map_):
    from web import druk, t
    h = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Prestatieafspraken Noorderzijl</title><style>{CSS}</style></head><body><h1>Prestatieafspraken Noorderzijl 2027 – 2030</h1><p class="sub">inclusief acties 2027</p>'
    i = DOC['inleiding']; k = i.index('De afspraken zijn doorgenummerd')
    h += f'<h2 class="pb">Leeswijzer</h2><p>{t(i[:k])}</p><p>{t(i[k:])}</p><h2>Wie doen er mee</h2><ul><li>gemeente Noorderzijl</li><li>Woningstichting Volksbelang Noord (WVN)</li><li>Wonen Getij (Getij)</li><li>Huurdersbelangenvereniging Noorderzijl (HBV)</li></ul>'
    for p in T:
        h += f'<h2>{t(p["titel"])}</h2>'
        for a in p['paragrafen'][0]['afspraken']:
            h += f'<div class="a"><p><span class="nr">Afspraak {a["nummer"]}</span> {t(a["tekst"])}</p>' + ''.join(f'<p class="g">{t(r["tekst"])}</p>' for r in a['prestaties']) + '</div>'
    h += '<h2>Getekend</h2><p>Noorderzijl, 12 november 2026</p><p>Gemeente Noorderzijl, WVN, Getij, HBV</p><h2>Colofon</h2><p>Vormgeving: afdeling Communicatie. Foto’s: archief.</p></body></html>'
    druk(h, map_, NAAM)
