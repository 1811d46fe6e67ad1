"""Variant of kind 5: 'Artikel 3. Titel' and typed leden '3.1', yearly items 'i. ii.' under 'In 2027:', printed by
Chromium, with its -layout text."""
from goud import A, H, P
NAAM = 'hogeveld-2027'
def LID(n, tekst, velden, alt='', prestaties=(), **kw):
    a, l = n.split('.')
    return A(n, tekst, velden, alt, prestaties, nummer_alternatief=[l, f'lid {l}', f'Artikel {a} lid {l}', f'{a} lid {l}'], **kw)
DOC = {
 'titel': 'Samenwerkingsovereenkomst Wonen Hogeveld 2027-2030', 'titel_alternatief': ['Samenwerkingsovereenkomst Wonen Hogeveld', 'Overeenkomst Wonen Hogeveld 2027-2030'],
 'looptijd': {'van': 2027, 'tot': 2030}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Hogeveld', 'rol': 'gemeente', 'alias': ['Hogeveld']}, {'naam': 'Stichting De Woonborg', 'rol': 'corporatie', 'alias': ['De Woonborg']},
              {'naam': 'Heidestee', 'rol': 'corporatie', 'alias': ['Woningcorporatie Heidestee']}, {'naam': 'Huurdersstichting De Borg', 'rol': 'huurdersorganisatie', 'alias': ['De Borg']}, {'naam': 'Bewonersfederatie Heidestee', 'rol': 'huurdersorganisatie', 'alias': ['de Federatie']}],
 'grondslagen': ['Woningwet', 'Volkshuisvestingsprogramma 2026-2036'],
 'overige_koppen': ['Definities', 'De ondergetekenden', 'In aanmerking nemende', 'Ondertekening'],
 'inleiding': None, 'ondertekend': '2026-11-19', 'afbreekstreepjes': []}
T = [
 H('2', 'Bouwopgave', [
  LID('2.1', 'De Woonborg draagt zorg voor het in aanbouw nemen van {140 huurwoningen|140 huurwoningen}; Heidestee voor {90|90 huurwoningen}. Peildatum is 31 december 2030.', 'c / u2030-12-31 / get res', 'W=d2030-12-31 , -; J=2030', [
    P('De Woonborg gunt het werk aan de Schaapsdrift ({44 woningen|44 woningen}) voor 1 juni 2027.', 'c / u2027-06-01 / mij res', 'V=get; W=u2027-05-31'),
    P('Heidestee verwerft de kavel Zandhoek.', 'c / - / mij res')]),
  LID('2.2', 'Hogeveld spant zich ervoor in dat {35% van alle nieuwbouw|35 %} een sociale huurprijs kent. Projectontwikkelaars worden hier in de anterieure overeenkomst aan gebonden.', 'g>projectontwikkelaars / d / get ins', 'B=0; W=-; H=res; V=ins'),
  LID('2.3', 'Ter compensatie van de onrendabele top stelt Hogeveld per woning {€ 5.000|5000 EUR} beschikbaar, doch {niet meer dan € 400.000|400000 EUR max} in totaal.', 'g / d / get res', 'W=- , r:per woning , d:per woning; B=c; V=pro'),
 ]),
 H('3', 'Woningtoewijzing', [
  LID('3.1', 'Het regionale toewijzingsmodel is van toepassing. Afwijking is per kern toegestaan voor {ten hoogste een kwart|0.25 aandeel max} van het aanbod.', 'c* / d / pro res', 'T=0 , p; V=get; W=- , d:per kern', [
    P('Hogeveld en de corporaties stellen vast welke kernen in aanmerking komen.', 'g+c / - / mij res')]),
  LID('3.2', 'Spoedzoekers wachten {maximaal zes maanden|6 maanden max} op een tijdelijk onderkomen.', 'c* / d / pro res', 'T=0 , p , g+c; V=get; W=-; B=spoedzoekers'),
  LID('3.3', 'Heidestee informeert de Federatie over ieder voornemen tot ontruiming van een complex, {ten minste een jaar tevoren|1 jaar min}.', 'c>h / d / pro res L', 'W=-; V=get'),
 ]),
 H('4', 'Huren en woonlasten', [
  LID('4.1', 'De gemiddelde huurstijging bedraagt over de looptijd {ten hoogste de inflatie plus 0,4 procentpunt|0.4 procentpunt max}.', 'c* / d2030-12-31 / get res', 'T=0 , p; W=- , d , u2030-12-31 , r2030-12-31 , r:over de looptijd; J=2030', [
    P('De huurdersorganisaties geven gezamenlijk advies, {uiterlijk vier weken|4 weken max} nadat het voorstel is ontvangen.', 'h>c / u2027 / mij res L', 'B=0; W=d , - , j2027; V=pro , get; L=0')]),
  LID('4.2', 'Aan huurders met een minimuminkomen wordt in de winter van 2027 op 2028 een tegemoetkoming verstrekt, te financieren door Hogeveld.', 'g*>huurders / - / mij res', 'T=g; B=0; W=j2027 , j2028 , u2028 , u2028-03-21; V=pro'),
  LID('4.3', 'Partijen wensen dat in 2030 geen huishouden {meer dan een derde|0.3333 aandeel max} van het inkomen aan wonen uitgeeft, maar beseffen dat dit van meer afhangt dan van hen alleen.', 'p / j2030 / get str', 'W=u2030 , u2030-12-31 , d2030-12-31; V=ins; J=0 , 2030'),
  LID('4.4', 'De corporaties voeren een sociaal incassobeleid. Zij dragen schulden na {drie aanmaningen|3 aanmaningen} over aan de Kredietbank Hogeveld, die daarop {binnen twee weken|2 weken max} een afspraak maakt.', 'c+Kredietbank Hogeveld>Kredietbank Hogeveld / d / pro res', 'T=c , c+g; B=0 , huurders , g; L=1; V=get , ins; W=-', [
    P('Het aantal ontruimingen is lager dan in 2026.', 'c* / j2027 / get res', 'T=p , 0 , g+c; W=-; H=str'),
    P('Hogeveld breidt de Kredietbank uit met {0,5 fte|0.5 fte}.', 'g / - / get res', 'V=mij; B=Kredietbank Hogeveld , Kredietbank')]),
 ]),
 H('5', 'Energie en klimaat', [
  LID('5.1', 'De Woonborg past {ieder jaar 110 woningen|110 woningen} zodanig aan dat zij klaar zijn voor lagetemperatuurverwarming. Voor Heidestee geldt een aantal van {gemiddeld 55 per jaar|55 woningen gem}.', 'c / r:ieder jaar / get res', 'W=r:gemiddeld per jaar , r:ieder jaar en gemiddeld per jaar , d; V=rit'),
  LID('5.2', '{Binnen twee jaar|2 jaar max} na de inwerkingtreding beschikt Hogeveld over een afgerond programma voor hittebestendige wijken.', 'g / u2028-12-31 / mij res', 'W=u2028 , u2029 , u2029-01-01 , - , u2026 , u2028-11-19 , u2028-11-20; V=get; J=2028 , 2029', [
    P('Een stagiair brengt de warmste plekken in kaart; de beide huurdersorganisaties leveren daarvoor meldingen aan.', 'stagiair+h>g / - / mij res L', 'T=h , g+h , 0; B=0; L=0; H=ond , ins')]),
  LID('5.3', 'Er wordt gekozen voor isolatiemateriaal uit de streek, tenzij de meerprijs {boven de 12 procent|12 % min} uitkomt.', 'c* / d / pro res', 'T=p , 0; V=get; W=-', [
    P('Als eerste proef worden {tien woningen|10 woningen} geïsoleerd met vlas.', 'c* / - / get res', 'T=0; V=mij; H=ond')]),
 ]),
 H('6', 'Leefomgeving', [
  LID('6.1', 'Op iedere {600 woningen|600 woningen ctx} is {één huismeester|1 huismeester} werkzaam in dienst van een der corporaties.', 'c* / d / get res', 'T=0; V=mij; W=-'),
  LID('6.2', 'Voor het opknappen van achterpaden dragen corporaties en Hogeveld bij in de verhouding {60|60 %}/{40|40 %}.', 'c+g / d / get res', 'V=pro; W=-', [
    P('{3 kilometer|3 kilometer} achterpad, te beginnen in de Heikant.', 'c+g* / - / get res', 'T=c , 0 , p'),
    P('De Borg houdt een spreekuur in het wijkcentrum, op de eerste maandag van elke maand.', 'h / r:eerste maandag van elke maand / rit res', 'B=huurders , bewoners')]),
  LID('6.3', 'Partijen overwegen samen met Veilig Hogeveld cameratoezicht in parkeergarages.', 'p / - / mij ond', 'B=Veilig Hogeveld; V=ins; T=p+Veilig Hogeveld'),
  LID('6.4', 'Wie door agressie een huis kwijtraakt, komt alleen met een tweedekanscontract terug.', 'c* / d / pro res', 'T=0 , p; W=-; B=huurders'),
 ]),
 H('7', 'Overleg en wijziging', [
  LID('7.1', 'Er is een stuurgroep. Daarin hebben zitting: de wethouder, de bestuurders van De Woonborg en Heidestee en de voorzitters van De Borg en de Federatie. De stuurgroep komt {ten minste tweemaal per jaar|2 keer min} bijeen.', 'g+c+h / r:ten minste tweemaal per jaar / rit res', 'T=p , stuurgroep', [
    P('De eerste bijeenkomst is op 4 maart 2027.', 'p* / u2027-03-04 / mij res', 'T=0 , stuurgroep , g+c+h; W=j2027 , k1/2027 , -')]),
  LID('7.2', 'Halverwege de looptijd wordt deze overeenkomst tegen het licht gehouden.', 'p* / u2028-12-31 / mij ond', 'T=0 , stuurgroep; W=- , u2028 , u2029 , u2029-01-01 , j2028 , j2029; J=2028 , 2029; H=res'),
  LID('7.3', 'Bij een ingrijpende wijziging van wetgeving treden partijen in overleg {binnen twee maanden|2 maanden max} nadat een van hen daarom vraagt.', 'p / d / pro res', 'W=-; V=get; H=ins'),
  LID('7.4', 'Opzeggen is mogelijk met inachtneming van {een termijn van een half jaar|0.5 jaar}.', 'p* / d / pro res', 'T=0; W=-; V=get'),
 ]),
]
JAAR = 2027
CSS = '''@page{size:A4;margin:25mm 28mm;@bottom-left{content:"Samenwerkingsovereenkomst Wonen Hogeveld";font:8pt "Liberation Serif"}@bottom-right{content:counter(page) " / " counter(pages);font:8pt "Liberation Serif"}}
body{font:11pt/1.45 "Liberation Serif";text-align:justify}h1{font-size:18pt;text-align:center}h2{font-size:11.5pt;margin:7mm 0 2mm;break-after:avoid}.l{display:flex;margin-bottom:2mm}.l span{flex:0 0 12mm}.j{margin:0 0 1mm 12mm;text-decoration:underline}.r{display:flex;margin-left:12mm;margin-bottom:1mm}.r span{flex:0 0 9mm}.sig td{width:50%;height:22mm;vertical-align:top}'''
def maak(map_):
    from web import druk, t, layout
    h = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Overeenkomst</title><style>{CSS}</style></head><body><h1>Samenwerkingsovereenkomst Wonen Hogeveld<br>2027-2030</h1><h2>De ondergetekenden</h2>'
    for n, q in enumerate(['de publiekrechtelijke rechtspersoon gemeente Hogeveld, hierna te noemen “Hogeveld”;', 'Stichting De Woonborg, gevestigd te Hogeveld, hierna te noemen “De Woonborg”;', 'Woningcorporatie Heidestee, gevestigd te Heikant, hierna te noemen “Heidestee”;', 'Huurdersstichting De Borg, hierna te noemen “De Borg”;', 'Bewonersfederatie Heidestee, hierna te noemen “de Federatie”;'], 1):
        h += f'<div class="l"><span>{n}.</span><div>{q}</div></div>'
    h += '<h2>In aanmerking nemende</h2>' + ''.join(f'<div class="l"><span>{"ABC"[n]}.</span><div>{q}</div></div>' for n, q in enumerate(['dat de Woningwet in artikel 44 voorziet in het maken van prestatieafspraken;', 'dat de raad van Hogeveld op 2 juli 2026 het Volkshuisvestingsprogramma 2026-2036 heeft vastgesteld, waarin een tekort van 640 woningen is becijferd;', 'dat de corporaties samen 2.870 woningen in Hogeveld bezitten;'])) + '<p>zijn het volgende overeengekomen.</p>'
    h += '<h2>Artikel 1. Definities</h2><p>Corporaties: De Woonborg en Heidestee. Huurdersorganisaties: De Borg en de Federatie. Kern: een woonplaats binnen Hogeveld met meer dan 250 adressen.</p>'
    for p in T:
        h += f'<h2>Artikel {p["nummer"]}. {t(p["titel"])}</h2>'
        for a in p['paragrafen'][0]['afspraken']:
            h += f'<div class="l"><span>{a["nummer"]}</span><div>{t(a["tekst"])}</div></div>'
            if a['prestaties']: h += '<div class="j">In 2027:</div>' + ''.join(f'<div class="r"><span>{("i", "ii", "iii")[n]}.</span><div>{t(r["tekst"])}</div></div>' for n, r in enumerate(a['prestaties']))
    h += '<h2>Ondertekening</h2><p>Aldus overeengekomen en in vijfvoud ondertekend te Hogeveld op 19 november 2026.</p><table class="sig"><tr><td>Hogeveld<br>E. Tjaden, wethouder</td><td>De Woonborg<br>S. Vink, bestuurder</td></tr><tr><td>Heidestee<br>O. Bakir, bestuurder</td><td>De Borg<br>J. Kamp, voorzitter</td></tr><tr><td>de Federatie<br>M. de Haan, voorzitter</td><td></td></tr></table></body></html>'
    druk(h, map_, NAAM); layout(map_, NAAM)
GROF = ('txt',)
