# SPDX-License-Identifier: EUPL-1.2
"""Kind 7: magazine in two columns, coloured headings, no numbers, bold lead-ins; a green box per theme with the year."""
from goud import A, H, P
NAAM = 'molenbeemd-2026'
DOC = {
 'titel': 'Thuis in Molenbeemd', 'titel_alternatief': ['Thuis in Molenbeemd Prestatieafspraken 2026 t/m 2029', 'Prestatieafspraken 2026 t/m 2029', 'Thuis in Molenbeemd Prestatieafspraken 2026 t/m 2029 tussen gemeente Molenbeemd, WonenPlus Beemd en Huurdersplatform De Klink'],
 'looptijd': {'van': 2026, 'tot': 2029}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Molenbeemd', 'rol': 'gemeente'}, {'naam': 'WonenPlus Beemd', 'rol': 'corporatie', 'alias': ['WonenPlus']}, {'naam': 'Huurdersplatform De Klink', 'rol': 'huurdersorganisatie', 'alias': ['De Klink']}],
 'grondslagen': ['Woonagenda Molenbeemd'],
 'overige_koppen': ['Dit doen we in 2026', 'Voorwoord', 'In cijfers', 'Colofon'],
 'inleiding': 'Een huis is meer dan vier muren. Dat weten ze bij WonenPlus Beemd, bij Huurdersplatform De Klink en op het gemeentehuis van Molenbeemd allang. In deze uitgave leest u welke afspraken de drie met elkaar maakten op basis van de Woonagenda Molenbeemd. In de groene kaders ziet u wat er al in 2026 gebeurt.',
 'afbreekstreepjes': []}
T = [
 H(None, 'Een plek om te beginnen', [
  A(None, '**Starters eerst.** {Een derde|0.3333 aandeel} van alle vrijkomende kleine woningen gaat naar mensen die voor het eerst zelfstandig gaan wonen. WonenPlus labelt die woningen vooraf.', 'c / d / get res', 'W=-; V=pro; B=starters'),
  A(None, '**Bouwen in de kernen.** WonenPlus bouwt in {de komende vier jaar|4 jaar ctx} {80 woningen|80 woningen} in Beemdwijk en {35|35 woningen} in Sint-Joost. De gemeente koopt daarvoor de grond van het waterschap.', 'c+g / u2029-12-31 / get res', 'T=c; W=d2029-12-31 , - , d , j2029; J=2029; B=waterschap'),
  A(None, '**Tiny houses.** Of er tijdelijke kleine huizen kunnen komen op het evenemententerrein, zoeken gemeente en WonenPlus samen uit.', 'g+c / - / mij ond'),
  A(None, '**Niet zomaar verkopen.** Een huurhuis gaat alleen in de verkoop als De Klink daarover advies heeft kunnen geven.', 'c>h / d / pro res', 'T=c+h , 0 , h; B=0 , h; W=-'),
  A(None, None, prestaties=[
   P('WonenPlus levert de {24 starterswoningen|24 woningen} aan de Korenbloem op.', 'c / - / get res', 'V=mij'),
   P('De gemeente tekent voor 1 april de koopakte met het waterschap.', 'g>waterschap / u2026-04-01 / mij res', 'B=0; W=u2026-03-31'),
   P('De Klink houdt een enquête onder {ten minste 150 jongeren|150 jongeren min}.', 'h>jongeren / - / get res', 'B=0; H=ond; V=mij'),
  ])]),
 H(None, 'Rond kunnen komen', [
  A(None, '**Huur naar draagkracht.** Wie {twee jaar achter elkaar|2 jaar} een laag inkomen heeft, betaalt bij WonenPlus {niet meer dan € 575|575 EUR max} huur per maand.', 'c* / d / pro res', 'T=0; V=get; W=- , r:per maand; B=huurders'),
  A(None, '**Eén loket voor geldvragen.** De gemeente houdt het Geldloket open en betaalt de medewerkers. WonenPlus stelt er gratis een ruimte voor beschikbaar.', 'g+c / d / ins res', 'T=g; V=mij , pro; W=-; H=ins'),
  A(None, '**Op tijd aan de bel.** Na {één gemiste huurbetaling|1 huurbetaling} neemt WonenPlus persoonlijk contact op. Na {twee maanden|2 maanden} gaat er een signaal naar de gemeente.', 'c>g / d / pro res L', 'B=0 , huurders+g; L=0; W=-'),
  A(None, '**Elkaar bijpraten over de huren.** Jaarlijks in november bespreken WonenPlus en De Klink de plannen voor de huren. De gemeente schuift aan.', 'c+h>g / r:Jaarlijks in november / rit res', 'T=c+h+g; B=0; V=mij'),
  A(None, None, prestaties=[
   P('De huurverhoging valt in 2026 {maximaal 0,5 procentpunt|0.5 procentpunt max} lager uit dan de gemiddelde cao-loonstijging.', 'c* / j2026 / get res', 'T=0 , p'),
   P('Er komen {600 energieboxen|600 energieboxen}, uit te delen door De Klink.', 'h+p* / - / get res', 'T=h , p , g+h , c+h; V=mij'),
  ])]),
 H(None, 'Warm erbij zitten', [
  A(None, '**Van het slechtste label af.** WonenPlus werkt toe naar een voorraad met {minimaal 85 procent|85 % min} groene labels (A, B of C) in 2029.', 'c / j2029 / get str', 'W=u2029 , u2029-12-31 , d2029-12-31; H=ins , res; J=0', tot=2029),
  A(None, '**Zon op het dak.** Per jaar krijgen {gemiddeld 110 huizen|110 huizen gem} zonnepanelen. De huurder gaat er {minstens € 8|8 EUR min} per maand op vooruit.', 'c* / r:Per jaar / get res', 'T=0; B=huurders; W=r:gemiddeld per jaar , d'),
  A(None, '**De buurt aan zet.** Bij een ingrijpende verbouwing hoort een klankbordgroep van bewoners met een eigen budget van {€ 2.500|2500 EUR}.', 'c*>bewoners / d / pro res', 'T=0 , p; B=0 , klankbordgroep; W=-; V=get'),
  A(None, '**Hitte buiten houden.** Samen zoeken we uit welke woningen ’s zomers te warm worden; daarna komt er een plan voor zonwering.', 'p / - / mij ond', 'V=ins; H=res; T=c'),
  A(None, None, prestaties=[
   P('WonenPlus pakt {65 woningen|65 woningen} aan in de Roerdompflat; in het vierde kwartaal is het dak klaar.', 'c / k4/2026 / get res', 'W=-; V=mij'),
   P('De gemeente presenteert het warmteprogramma aan WonenPlus en De Klink voordat het naar de raad gaat.', 'g>c+h / - / mij res L', 'V=pro; W=d; L=0; B=c+h+raad'),
   P('WonenPlus en De Klink gaan met elkaar in gesprek over een vergoeding voor slecht geïsoleerde huizen.', 'c+h / - / mij ins', 'V=ins'),
  ])]),
 H(None, 'Naar elkaar omzien', [
  A(None, '**Ouder worden in je eigen dorp.** In ieder dorp is er in 2030 een geclusterde woonvorm voor ouderen. Gemeente, WonenPlus en zorgorganisatie Vivendo trekken hierin samen op.', 'g+c+Vivendo / j2030 / mij res', 'T=g+c , g+c+zorgorganisatie Vivendo; B=Vivendo , zorgorganisatie Vivendo , ouderen; W=u2030 , u2030-12-31 , d2030-12-31; V=get; H=ins; J=0', tot=2030),
  A(None, '**Een dak voor wie vlucht.** De gemeente laat elk kwartaal weten hoeveel statushouders er verwacht worden. WonenPlus zorgt dat er {binnen tien weken|10 weken max} een woning is.', 'g+c>c / r:elk kwartaal / pro res L', 'B=statushouders , 0 , c+statushouders; V=rit , get; W=d'),
  A(None, '**Overlast de baas.** Bij woonoverlast werken WonenPlus, gemeente en politie volgens een vast stappenplan.', 'c+g+politie / d / pro res', 'T=c+g; B=politie; W=-'),
  A(None, '**Geld voor goede ideeën.** Bewoners kunnen bij WonenPlus een bijdrage aanvragen {tot € 750|750 EUR tot}. {Binnen drie weken|3 weken max} volgt een antwoord.', 'c>bewoners / d / pro res', 'B=0; W=-; V=get'),
  A(None, None, prestaties=[
   P('Vóór het einde van het jaar heeft elk dorp een dorpsondersteuner.', 'g* / u2026-12-31 / mij res', 'T=p , 0 , g+c; V=get'),
   P('Half 2026 rapporteert de gemeente aan de anderen over de proef met de flexwachter.', 'g>c+h / u2026-06-30 / mij res L', 'W=u2026-07-01 , k2/2026 , j2026 , k3/2026; B=p , 0'),
   P('De Klink leidt {5|5 huurdersambassadeurs min} tot {8 huurdersambassadeurs|8 huurdersambassadeurs max} op.', 'h / - / get res', 'V=mij'),
  ])]),
]
JAAR = 2026
CSS = '''@page{size:A4;margin:18mm 15mm 20mm;@bottom-center{content:"Thuis in Molenbeemd | " counter(page);font:8pt "Liberation Sans";color:#777}}
body{font:10pt/1.4 "Liberation Sans"}h1{font-size:40pt;color:#c2410c;margin:40mm 0 4mm}.cols{column-count:2;column-gap:9mm;hyphens:manual;text-align:left}
h2{font-size:20pt;color:#c2410c;break-after:avoid;margin:6mm 0 2mm}strong{color:#7c2d12}.kader{background:#dcf2dc;border-left:3mm solid #2f855a;padding:2mm 4mm;break-inside:avoid;margin:4mm 0}.kader h3{color:#2f855a;font-size:12pt;margin:0}
.quote{font:italic 14pt "Liberation Serif";color:#555;border-top:1px solid #999;border-bottom:1px solid #999;padding:3mm;break-inside:avoid}.pb{break-before:page}.bij{font-size:8pt;color:#666}p{margin:0 0 2.5mm}'''
QUOTE = ['“Ik sta al negen jaar ingeschreven. Een eigen voordeur, dat is wat ik wil.” – Daan, 26', '“Van die box ging mijn rekening met een tientje omlaag.” – mevrouw Willems', None, '“In ons hofje kennen we elkaar weer.” – Fatma en Gerrit']
def maak(map_):
    from web import druk, t
    h = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Thuis in Molenbeemd</title><style>{CSS}</style></head><body><h1>Thuis in Molenbeemd</h1><p style="font-size:16pt">Prestatieafspraken 2026 t/m 2029</p><p>tussen gemeente Molenbeemd, WonenPlus Beemd en Huurdersplatform De Klink</p><div class="cols pb"><h2>Voorwoord</h2><p>{t(DOC["inleiding"])}</p>'
    h += '<div class="kader" style="background:#fde8d8;border-color:#c2410c"><h3 style="color:#c2410c">In cijfers</h3><p>14.300 inwoners · 6.150 woningen · 1.980 sociale huurwoningen · 4 dorpen</p></div>'
    for n, p in enumerate(T):
        h += f'<h2>{t(p["titel"])}</h2>'; a = p['paragrafen'][0]['afspraken']
        for k, x in enumerate(a):
            if x['tekst']: h += f'<p>{t(x["tekst"])}</p>'
            else: h += '<div class="kader"><h3>Dit doen we in 2026</h3><ul style="padding-left:4mm">' + ''.join(f'<li>{t(r["tekst"])}</li>' for r in x['prestaties']) + '</ul></div>'
            if k == 1 and QUOTE[n]: h += f'<p class="quote">{QUOTE[n]}</p>'
        if n == 1: h += '<p class="bij">Foto: opening van het Geldloket, mei 2025</p>'
    h += '</div><div class="cols"><h2>Colofon</h2><p class="bij">Molenbeemd, december 2025. Ondertekend door wethouder P. Roks, directeur-bestuurder A. Yilmaz en voorzitter C. van Heel.</p></div></body></html>'
    druk(h, map_, NAAM)
