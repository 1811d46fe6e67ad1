"""Variant of kind 3: 'Afspraak 12:' running on, numbered ambitions as headings, yearly items only by blue italics."""
from goud import A, H, P
NAAM = 'kempermark-2026'
DOC = {
 'titel': 'Wederzijds: prestatieafspraken Kempermark 2025–2028', 'titel_alternatief': ['Prestatieafspraken Kempermark 2025–2028', 'Wederzijds', 'Wederzijds prestatieafspraken Kempermark 2025–2028', 'Wederzijds: prestatieafspraken Kempermark 2025–2028 met de uitvoering in 2026'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Kempermark', 'rol': 'gemeente'}, {'naam': 'Domus Kemper', 'rol': 'corporatie', 'alias': ['Domus']}, {'naam': 'Huurdersvereniging De Mark', 'rol': 'huurdersorganisatie', 'alias': ['De Mark']}],
 'grondslagen': ['Kadernota Wonen'],
 'overige_koppen': ['Over dit document', 'Handtekening'],
 'inleiding': 'Wie iets belooft, mag daaraan gehouden worden. In dit document doen de gemeente Kempermark, Domus Kemper en Huurdersvereniging De Mark elkaar 24 beloften, in het verlengde van de Kadernota Wonen. De uitvoering in 2026 is blauw en cursief gezet. Doorgaande beloften hebben geen aparte uitvoering.',
 'afbreekstreepjes': []}
T = [
 H('1', 'In 2028 is er ruimte voor 500 nieuwe huishoudens', [
  A('1', 'De gemeente maakt de bouw van {500 woningen|500 woningen} mogelijk, waarvan {150|150 woningen} sociaal.', 'g / d / get res', 'V=ins , mij; W=- , j2028 , u2028-12-31; J=2028', prestaties=[
    P('het college besluit uiterlijk 1 september over het stedenbouwkundig plan Markdal.', 'g / u2026-09-01 / mij res'),
    P('aan de Grensweg komt grond vrij voor {45 woningen|45 woningen}.', 'g* / - / mij res', 'T=0 , p; V=get')]),
  A('2', 'Domus Kemper neemt de sociale woningen in het Markdal af, ook als de bouwkosten {tot 6%|6 % tot} hoger uitvallen.', 'c / d / pro res', 'W=-; V=mij , get'),
  A('3', 'De Mark levert een panel van bewoners dat meeleest met de ontwerpen.', 'h>bewoners / - / mij res', 'B=0 , c; V=ins; W=d', [
    P('in het panel zitten {zeven huurders|7 huurders} en {twee woningzoekenden|2 woningzoekenden}.', 'h* / - / get res', 'V=mij; T=0')]),
  A('4', 'Zolang er {minder dan 4 woningen|4 woningen max} per {honderd|100 woningen ctx} leegkomen, verkoopt Domus Kemper niet.', 'c / d / pro res', 'W=-; V=get'),
 ]),
 H('2', 'Niemand komt door de huur in de knel', [
  A('5', 'Domus Kemper berekent per huishouden of de huur past en spreekt mensen daar actief op aan.', 'c>huishoudens / d / pro res', 'B=0 , mensen; W=- , d:per huishouden , r:per huishouden; V=ins; H=ins', [
    P('voor {90 huurders|90 huurders} gaat de huur omlaag met {gemiddeld € 41|41 EUR ind} per maand.', 'c* / - / get res', 'T=0; B=huurders; W=r:per maand , j2026')]),
  A('6', 'De gemeente betaalt mee aan een tijdelijke huurkorting van jongeren die uit de jeugdzorg komen. Zij vergoedt {twee derde|0.6667 aandeel}.', 'g / d / get res', 'V=pro; W=-; B=jongeren'),
  A('7', 'Voor 1 maart ontvangt De Mark elk jaar het concepthuurbesluit. De reactietermijn is {25 werkdagen|25 werkdagen}.', 'c+h*>h / r:elk jaar voor 1 maart / rit res L', 'T=c , h , 0; B=0 , c; W=r:elk jaar , r2026-03-01:elk jaar , u2026-03-01; V=pro , mij', [
    P('De Mark organiseert {één digitale stemming|1 stemming} over het besluit.', 'h / - / mij res', 'V=get')]),
  A('8', 'Een incassobureau wordt pas ingeschakeld nadat er {drie pogingen|3 pogingen} tot persoonlijk contact zijn geweest.', 'c* / d / pro res', 'T=0 , p; W=-; V=get; B=incassobureau'),
  A('9', 'Wij willen allemaal dat huurders weten waar zij recht op hebben. De gemeente verzorgt daarom een geldkrant, {twee uitgaven per jaar|2 uitgaven}.', 'p+g>huurders / r:twee uitgaven per jaar / rit res', 'T=g , p; B=0; V=get , ins; H=ins'),
 ]),
 H('3', 'Geen huis is nog een energieslurper', [
  A('10', 'Eind 2027 zijn alle spouwmuren gevuld, behalve waar vleermuizen wonen.', 'c* / u2027-12-31 / mij res', 'T=0 , p; W=j2027 , u2027 , k4/2027 , d2027-12-31; V=get; J=0', tot=2027, prestaties=[
    P('{240 spouwen|240 spouwen} in Kempermark-Noord.', 'c* / - / get res', 'T=0')]),
  A('11', 'De gemeente stelt haar soortenmanagementplan gratis beschikbaar aan Domus Kemper.', 'g>c / - / mij res L', 'W=d; L=0; V=pro'),
  A('12', 'Domus Kemper zal haar daken beschikbaar stellen aan de energiecoöperatie, mits dit bij een dakrenovatie kan worden meegenomen en de huurders ervan profiteren.', 'c>energiecoöperatie / d / pro res', 'B=energiecoöperatie+huurders , 0; W=-; V=ins; H=ins', [
    P('een eerste dak wordt in Q2 opgeleverd.', 'c* / k2/2026 / mij res', 'T=0 , energiecoöperatie , c+energiecoöperatie; V=get')]),
  A('13', 'Samen bekijken wij of wijkbatterijen zinvol zijn.', 'p / - / mij ond', 'V=ins'),
  A('14', 'Het aandeel huurders dat tevreden is over het wooncomfort stijgt van {61%|61 % ctx} naar {75%|75 %} in 2028.', 'c* / j2028 / get res', 'T=p , 0; W=u2028 , u2028-12-31 , d2028-12-31; H=str; J=0', tot=2028),
  A('15', 'Voor ieder gekapt exemplaar komen er {twee bomen|2 bomen} terug op eigen terrein.', 'c* / d / pro res', 'T=0 , p , c+g; W=- , d:Voor ieder gekapt exemplaar; V=get'),
 ]),
 H('4', 'Elke straat is een fijne straat', [
  A('16', 'Domus Kemper heeft {op elke 900 woningen|900 woningen} een wijkmeester. De gemeente levert per wijk een vaste toezichthouder.', 'c+g / d / get res', 'W=-; V=mij', [
    P('er wordt een wijkmeester aangenomen voor {28 uur|28 uur}.', 'c* / - / mij res', 'V=get; T=0')]),
  A('17', 'Op overlastmeldingen volgt {binnen drie werkdagen|3 werkdagen max} een reactie, ongeacht waar de melding is gedaan.', 'g+c* / d / pro res', 'T=p , c , 0; W=-; V=get'),
  A('18', 'Gemeente en Domus Kemper spannen zich in om {niet meer dan 30 procent|30 % max} van de vrijkomende woningen in de Hoefslag aan kwetsbare huishoudens te verhuren.', 'g+c / d / get ins', 'B=kwetsbare huishoudens; W=-; H=str , res; V=ins'),
  A('19', 'De Mark wil jaarlijks {drie buurtfeesten|3 buurtfeesten} mogelijk maken. Domus Kemper geeft {€ 350,-|350 EUR} per feest.', 'h+c>h / r:jaarlijks / get str', 'T=h; B=0; H=res; V=rit , ins', [
    P('het eerste feest is op 29 mei in de Hoefslag.', 'h* / u2026-05-29 / mij res', 'T=0 , h+c; W=j2026 , k2/2026 , -')]),
  A('20', 'De gemeente brengt de taakstelling voor statushouders onder in alle wijken. Domus Kemper neemt {95%|95 %} voor haar rekening.', 'g+c / d / get res', 'B=statushouders; W=-; V=pro; T=c', [
    P('dat zijn er in 2026 naar schatting {26|26 statushouders ind}.', 'c+g* / j2026 / get str', 'T=0 , c , g; H=res; B=statushouders')]),
 ]),
 H('5', 'Wij houden elkaar scherp', [
  A('21', 'In een gezamenlijk dashboard is te zien hoe het met iedere belofte staat. Gegevens worden per 1 april en per 1 oktober ververst.', 'p* / r:per 1 april en per 1 oktober / rit res', 'T=0 , g+c , g+c+h; L=1; W=d; V=mij', [
    P('de gemeente bouwt het dashboard, Domus Kemper stort {€ 4.000|4000 EUR}.', 'g+c / - / mij res', 'V=get')]),
  A('22', 'De bestuurders maken {eens per jaar|1 keer} een busrit langs de projecten.', 'bestuurders / r:eens per jaar / rit res', 'T=p , g+c+h , p+bestuurders'),
  A('23', 'Komt een partij een belofte niet na, dan legt zij {binnen een maand|1 maand max} uit waarom.', 'p* / d / pro res', 'T=0 , p; L=1; W=-; V=get; B=p'),
  A('24', 'Aan deze beloften kan tot 1 november van elk jaar iets worden toegevoegd.', 'p* / r:tot 1 november van elk jaar / pro res', 'T=0; V=ins , rit; W=d , u2026-11-01 , r:van elk jaar , r2026-11-01:van elk jaar; H=ins'),
 ]),
]
JAAR = 2026
CSS = '''@page{size:A4;margin:26mm 24mm 24mm 24mm;@top-left{content:"Kempermark";font:8.5pt "Liberation Serif";color:#666}@top-right{content:"Wederzijds";font:8.5pt "Liberation Serif";color:#666}@bottom-center{content:"blad " counter(page) " van " counter(pages);font:8.5pt "Liberation Serif"}}
body{font:11.5pt/1.4 "Liberation Serif";hyphens:manual}h1{font-size:28pt;font-weight:normal;margin-top:50mm}h2{font-size:15pt;margin-top:9mm;break-after:avoid}em.u{color:#1d4ed8}.n{font-variant:normal;color:#1d2f6f;font-weight:bold}.pb{break-before:page}p{margin:0 0 2mm;text-align:justify}.u{margin-left:6mm}'''
def maak(map_):
    from web import druk, t
    h = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Wederzijds</title><style>{CSS}</style></head><body><h1>Wederzijds</h1><p>prestatieafspraken Kempermark 2025–2028</p><p>met de uitvoering in 2026</p><h2 class="pb">Over dit document</h2><p>{t(DOC["inleiding"])}</p>'
    for p in T:
        h += f'<h2>Ambitie {p["nummer"]}. {t(p["titel"])}</h2>'
        for a in p['paragrafen'][0]['afspraken']:
            h += f'<p><span class="n">Afspraak {a["nummer"]}:</span> {t(a["tekst"])}</p>' + ''.join(f'<p class="u"><em class="u">{t(r["tekst"])}</em></p>' for r in a['prestaties'])
    h += '<h2>Handtekening</h2><p>Kempermark, 5 december 2025</p><p>wethouder &nbsp; &nbsp; bestuurder &nbsp; &nbsp; voorzitter</p></body></html>'
    druk(h, map_, NAAM)
