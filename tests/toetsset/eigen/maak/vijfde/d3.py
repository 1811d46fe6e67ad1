from maak import *
D = Doc('een', 'jaarafspraken-noorderhaag-2026', 'Jaarafspraken wonen Noorderhaag 2026', 2026, 2026, 2026,
  [('gemeente Noorderhaag', 'gemeente', 'Gemeente'), ('Woongoed Noorderhaag', 'corporatie', 'WGN', 'Stichting Woongoed Noorderhaag'), ('Huurdersbelang Noorderhaag', 'huurdersorganisatie', 'HBN', 'Stichting Huurdersbelang Noorderhaag')],
  ['Volkshuisvestingsprogramma Noorderhaag', 'Nationale Prestatieafspraken', 'Woondeal'], titel_alternatief=['Jaarafspraken 2026', 'Jaarafspraken wonen 2026', 'Jaarafspraken 2026 gemeente Noorderhaag, Woongoed Noorderhaag en Huurdersbelang Noorderhaag'],
  overige_koppen=['Inleiding', 'Waarom deze jaarafspraken', 'Leeswijzer', 'Ondertekening', 'Vaststelling', 'Gebruikte afkortingen', 'Bijlage: kerncijfers', 'Kerncijfers', 'Afkortingen'])
D.p('Jaarafspraken wonen Noorderhaag 2026', vet=1, pt=20, kleur='7B1E3A')
D.p('Gemeente Noorderhaag, Woongoed Noorderhaag (WGN) en Huurdersbelang Noorderhaag (HBN)', pt=12)
D.h('Inleiding', 1)
i = 'Ieder najaar maken de gemeente Noorderhaag, Woongoed Noorderhaag (WGN) en Huurdersbelang Noorderhaag (HBN) afspraken over het volgende kalenderjaar. De basis hiervoor is het Volkshuisvestingsprogramma Noorderhaag, aangevuld met de Nationale Prestatieafspraken en de Woondeal. Dit document bevat de afspraken voor 2026.'
D.doc['inleiding'] = i; D.p(i)
D.p('In de tabellen staat per afspraak wie trekker is, wanneer de afspraak wordt uitgevoerd en welk resultaat we eind 2026 verwachten. Bij meer dan één trekker neemt de eerstgenoemde het initiatief. ‘Allen’ betekent dat de drie partijen samen verantwoordelijk zijn.')
th = 0; rows = None; KOP = ['Nr.', 'Afspraak', 'Trekker', 'Planning', 'Resultaat']
def thema(t, inl=None):
    global th, rows
    sluit(); th += 1; n = 0; D.h(f'{th}. {t}', 2); D.pijler(th, t, inl)
    if inl: D.p(inl)
    rows = [KOP]
def sluit():
    if rows: D.tab(rows, [1.3, 9.2, 3.3, 3.0, 7.9], kop='7B1E3A', pt=9)
def r(tx, wl, T, pl, t, soort, res=None, soort2='mr', B='', B2='', alt='', alt2='', T2=None, t2=None, LT=None):
    nr = f'{th}.{len(rows)}'
    a2 = alt2 + ('' if t in ('g',) else '|t=g|t=j:2026' if not t2 else '|t=' + t)
    z = D.A(nr, tx, T, B, t, soort, alt + ('' if t == 'g' else '|t=g'), LT=LT)
    y = D.P(res, T2 or T, B2, t2 or t, soort2, a2) if res else '-'
    rows.append([nr, z, wl, pl, y])
thema('Bouwen en beschikbaarheid', 'Eind 2025 stonden 2.310 huishoudens als actief woningzoekend ingeschreven.')
r('WGN levert nieuwe sociale huurwoningen op in de plannen Stationskwartier en De Hoven.', 'WGN', 'c', '2026', 'j:2026', 'nr', '[[48 woningen|48|woningen]] opgeleverd in het Stationskwartier en [[22|22|woningen]] in De Hoven.', 'nr', alt='v=mi|h=i')
r('De gemeente wijst [[twee locaties|2|locaties]] aan waar sociale huurwoningen kunnen worden gebouwd.', 'Gemeente', 'g', 'vóór 1 juli 2026', 'v:2026-07-01', 'mr', 'Collegebesluit genomen, inclusief een globale planning per locatie.', alt='v=n')
r('WGN en de gemeente onderzoeken de mogelijkheden om garageboxen te vervangen door kleine woningen.', 'WGN / Gemeente', 'cg', 'Q3 2026', 'k:3:2026', 'mo', 'Rapport besproken in het bestuurlijk overleg.', 'mr', alt2='h=o|L=1')
r('WGN verkoopt zo min mogelijk sociale huurwoningen.', 'WGN', 'c', 'doorlopend', 'd', 'is', '[[Maximaal 6 verkochte woningen|6|woningen|max]].', 'nr', alt='v=np|h=i')
r('Vergunningaanvragen voor sociale huur krijgen bij de gemeente voorrang.', 'Gemeente', 'g', 'doorlopend', 'd', 'pr', 'Doorlooptijd van [[gemiddeld 10 weken|10|weken]].', 'nr')
r('HBN organiseert een bijeenkomst over woonwensen van jongeren.', 'HBN', 'h', 'najaar 2026', 'j:2026', 'mr', 'Verslag met aanbevelingen gedeeld met gemeente en WGN.', 'mrL', B2='gc', alt='t=k:4:2026|t=u:2026|v=i|B=<jongeren>|t=u:2026-12-21|t=u:2026-11-30', alt2='t=k:4:2026|t=u:2026|t=u:2026-12-21|t=u:2026-11-30')
thema('Betaalbaarheid')
r('De huurverhoging per 1 juli 2026 is [[ten hoogste 3,8%|3.8|%|max]]. WGN vraagt HBN vooraf om advies.', 'WGN', 'c', '1 juli 2026', 'u:2026-07-01', 'nr', 'Advies HBN ontvangen voor 15 maart 2026 en verwerkt in het huurbesluit.', 'mr', B='h', B2='h', t2='v:2026-03-15', alt='L=1', alt2='L=1|T=ch|B=')
r('WGN wijst woningen passend toe.', 'WGN', 'c', 'jaarlijks', 'p;jaarlijks', 'pr', '[[Minimaal 95%|95|%|min]] van de toewijzingen voldoet aan de wettelijke norm.', 'nr', alt='v=nri|t=d')
r('Huurders met een huurachterstand worden [[binnen 30 dagen|30|dagen|max]] benaderd door de gemeente.', 'Gemeente', 'g', 'doorlopend', 'd', 'pr', '[[80% van de gemelde huishoudens|80|%]] is bereikt.', 'nr', B='<huurders>', alt='v=n|B=', alt2='B=<huishoudens>')
r('De gemeente en WGN zetten de energiecoaches in bij huishoudens met energiearmoede.', 'Gemeente / WGN', 'gc', 'geheel 2026', 'j:2026', 'ii', '[[175 huisbezoeken|175|huisbezoeken]].', 'nr', B='<huishoudens>', alt='B=|t=d|B=<energiecoaches>|v=p|h=r', alt2='t=d')
r('Partijen verkennen of een gezamenlijk noodfonds haalbaar is.', 'Allen', 'p', 'Q4', 'k:4:2026', 'mo', 'Advies aan de bestuurders van de drie partijen.', 'mrL', B2='p', alt='T=gch|v=i', alt2='T=gch|L=0|h=o|B=')
thema('Verduurzaming', 'Het gemiddelde energieverbruik in het bezit van WGN was in 2024 142 kWh per m2.')
r('WGN verbetert woningen met een label E, F of G naar label B of beter.', 'WGN', 'c', '2026-2028', 'q:2028', 'nr', 'In 2026 zijn [[95 woningen|95|woningen]] verbeterd.', 'nr', t2='j:2026', alt='v=i|h=i', LT=2028)
r('Bij renovatie past WGN biobased isolatiemateriaal toe als dat technisch kan.', 'WGN', 'c', 'vanaf 2026', 'd', 'ps', '[[Ten minste één project|1|project|min]] volledig met biobased materiaal uitgevoerd.', 'nr', alt='h=r|v=i|t=j:2026|t=d:2026-01-01', alt2='v=m|t=d:2026-01-01')
r('De gemeente stelt een uitvoeringsplan op voor het aardgasvrij maken van de wijk Kalverveld.', 'Gemeente', 'g', 'eind 2026', 'e:2026', 'mr', 'Plan vastgesteld door de gemeenteraad.', B='')
r('WGN plaatst op verzoek van huurders zonnepanelen, voor een vergoeding van [[maximaal € 4 per maand|4|EUR|max]].', 'WGN', 'c', 'doorlopend', 'd', 'nr', 'Streven is [[120 adressen|120|adressen]].', 'ns', B='<huurders>', alt='v=p|B=')
r('HBN informeert huurders over de voordelen van isolatie en ventilatie.', 'HBN', 'h', 'twee keer per jaar', 'p;twee keer per jaar', 'rr', '[[Twee nieuwsbrieven|2|nieuwsbrieven]] verspreid onder alle huurders van WGN.', 'nr', B='<huurders>', B2='<huurders>', alt='v=i|h=i|B=', alt2='v=mr|B=')
r('De gemeente plant [[150 bomen|150|bomen]] in straten met veel hittestress.', 'Gemeente', 'g', 'voorjaar 2026', 'j:2026', 'nr', 'Bomen geplant; bewoners hebben meegedacht over de plek.', B2='<bewoners>', alt='t=k:2:2026|t=u:2026-06-21|t=u:2026-06-20|t=u:2026-05-31|t=u:2026-06-30|t=k:1:2026|v=m', alt2='B=|t=k:2:2026|t=u:2026-06-21|t=u:2026-06-20|t=u:2026-05-31|t=u:2026-06-30|t=k:1:2026')
thema('Wonen, zorg en leefbaarheid')
r('WGN en de gemeente huisvesten vergunninghouders volgens de taakstelling.', 'Gemeente / WGN', 'gc', 'per halfjaar', 'p;per halfjaar', 'nr', 'Op 31 december 2026 is er [[geen achterstand|0|personen||i]].', 'nr', t2='u:2026', alt='v=rip|t=d|h=i|B=<vergunninghouders>', alt2='v=m')
r('[[Ten hoogste 30% van de vrijkomende woningen|30|%|max]] gaat naar urgente en bijzondere doelgroepen.', 'WGN', 'c', 'doorlopend', 'd', 'nr', 'Percentage staat in de halfjaarrapportage aan de gemeente en HBN.', 'mrL', B2='gh', alt='v=p', alt2='v=r|t=p;halfjaarrapportage')
r('Welzijn Noorderhaag begeleidt nieuwe huurders met een hulpvraag gedurende [[ten minste zes maanden|6|maanden|min]].', 'Welzijn Noorderhaag', '<Welzijn Noorderhaag>', 'doorlopend', 'd', 'pr', '[[25 huishoudens|25|huishoudens]] begeleid; rapportage naar gemeente en WGN.', 'nrL', B='<huurders>', B2='gc', alt='v=in|h=i|B=|B=<nieuwe huurders>|t=u0', alt2='L=0|v=m')
r('Wijkbeheerders van WGN houden wekelijks spreekuur in De Hoven.', 'WGN', 'c', 'wekelijks', 'p;wekelijks', 'rr', alt='T=<wijkbeheerders>|t=d')
r('De gemeente en WGN stellen samen met bewoners een wijkvisie op voor Kalverveld.', 'Gemeente / WGN', 'gc', 'Q2 2026', 'k:2:2026', 'mr', 'Visie gereed en aangeboden aan HBN.', 'mrL', B='<bewoners>', B2='h', alt2='L=0')
r('WGN stelt een leefbaarheidsbudget van [[€ 95.000|95000|EUR]] beschikbaar.', 'WGN', 'c', '2026', 'j:2026', 'nr', '[[Minstens 20 bewonersinitiatieven|20|bewonersinitiatieven|min]] gehonoreerd.', 'nr', alt='v=m')
thema('Samenwerking')
r('Er is [[vier keer per jaar|4|keer]] ambtelijk overleg over de voortgang.', 'Allen', 'p', 'elk kwartaal', 'p;vier keer per jaar', 'rr', alt='T=gch|t=p;elk kwartaal')
r('WGN levert de cijfers aan voor de monitor wonen.', 'WGN', 'c', 'uiterlijk 1 mei 2026', 'u:2026-05-01', 'mr', 'Monitor toegestuurd aan gemeente en HBN.', 'mrL', B2='gh', alt='L=1|B=gh|B=g')
r('Partijen evalueren de jaarafspraken 2026.', 'Allen', 'p', 'november 2026', 'u:2026-11-30', 'mo', 'Evaluatie vastgesteld in het bestuurlijk overleg.', alt='T=gch|t=j:2026|t=k:4:2026|t=u:2026-11-01|h=r', alt2='T=gch|t=k:4:2026|t=u:2026-11-01|h=o')
sluit(); rows = None
D.h('Vaststelling', 2); D.p('Vastgesteld in het bestuurlijk overleg van 4 december 2025 te Noorderhaag.')
D.tab([['Namens de gemeente', 'Namens WGN', 'Namens HBN'], ['J. Koster, wethouder', 'B. Yilmaz, bestuurder', 'G. van Rijn, voorzitter']], [8, 8, 8], kaal=1, stijl='Normal Table', pt=10)
D.h('Bijlage: kerncijfers', 2)
D.tab([['', '2023', '2024', '2025'], ['Sociale huurwoningen WGN', '3.604', '3.618', '3.655'], ['Mutaties', '214', '198', '205'], ['Nieuwe verhuringen aan statushouders', '24', '31', '28'], ['Gemiddelde huur', '€ 588', '€ 612', '€ 634']], [9, 4, 4, 4], stijl='Light Grid Accent 1')
bouw(D, dict(font='Arial', pt=10.5, kleur='7B1E3A', liggend=1, marge=2.2, koptekst='Gemeente Noorderhaag | WGN | HBN', voet='Jaarafspraken 2026 - pagina ', voet_van=1,
  ruis=[r'Jaarafspraken 2026 - pagina \d+ van \d+', r'Gemeente Noorderhaag \| WGN \| HBN', 'Nr. Afspraak Trekker Planning Resultaat']))
