"""One-year document in plain Word: bold capitals as headings, context paragraph, 'Wij spreken af:' and unnumbered bullets; no yearly items; parties in running text; signature table."""
from goud import A, H, kaal
from ooxml import Docx
import os, web
NAAM, JAAR = 'aldenoord-2026', 2026
DOC = {'titel': 'Prestatieafspraken 2026', 'titel_alternatief': ['Prestatieafspraken 2026 gemeente Aldenoord', 'Prestatieafspraken 2026 gemeente Aldenoord – Woonbedrijf Aldenhof – Huurdersvereniging De Aldenaar'],
 'looptijd': {'van': 2026, 'tot': 2026}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Aldenoord', 'rol': 'gemeente'}, {'naam': 'Woonbedrijf Aldenhof', 'rol': 'corporatie', 'alias': ['Aldenhof']}, {'naam': 'Huurdersvereniging De Aldenaar', 'rol': 'huurdersorganisatie', 'alias': ['De Aldenaar']}],
 'grondslagen': ['Woonvisie Aldenoord 2023-2030', 'Nationale Prestatieafspraken'],
 'overige_koppen': ['INLEIDING', 'ONDERTEKENING', 'Wij spreken af:', 'Wij spreken af'],
 'inleiding': 'Voor u liggen de prestatieafspraken voor het jaar 2026 tussen de gemeente Aldenoord, Woonbedrijf Aldenhof (hierna: Aldenhof) en Huurdersvereniging De Aldenaar. De afspraken geven uitvoering aan de Woonvisie Aldenoord 2023-2030 en sluiten aan bij de Nationale Prestatieafspraken. Op 27 juni 2025 heeft Aldenhof haar bod uitgebracht. In vier bijeenkomsten hebben wij dat bod samen uitgewerkt tot de afspraken hieronder.',
 'afbreekstreepjes': []}
T = [
 H(None, 'BESCHIKBAARHEID EN NIEUWBOUW', [
  A(None, 'Aldenhof start vóór de zomer met de bouw van {32 appartementen|32 appartementen} aan de Tramstraat en levert in december de eerste {14|14 appartementen} op.', 'c / u / get res', 'V=mij; W=- , j2026 , u2026-06-30 , u2026-07-01 , u2026-06-21 , u2026-12-31 , k4/2026 , k2/2026 , u2026'),
  A(None, 'De gemeente stelt het omgevingsplan voor de locatie Oude Gasfabriek uiterlijk in het derde kwartaal vast, zodat daar vanaf 2027 {55 woningen|55 woningen ctx} kunnen worden gebouwd waarvan {30% sociale huur|30 %}.', 'g / u2026-09-30 / mij res', 'W=k3/2026; V=get'),
  A(None, 'We onderzoeken samen of splitsing van grote eengezinswoningen aan de Hoflaan haalbaar is.', 'p / - / mij ond', 'V=ins'),
  A(None, 'Aldenhof verkoopt in 2026 {maximaal 6 woningen|6 woningen max}. De opbrengst wordt volledig ingezet voor nieuwbouw in de gemeente.', 'c / j2026 / get res', 'V=pro; W=-'),
  A(None, 'Van de vrijkomende woningen wijst Aldenhof {ten minste 25%|25 % min} toe aan woningzoekenden uit de eigen kernen.', 'c / d / get res', 'V=pro; W=-; B=other:woningzoekenden'),
  A(None, 'De Aldenaar peilt onder haar leden de belangstelling voor een doorstroomregeling en deelt de uitkomst vóór 1 oktober 2026 met Aldenhof en de gemeente.', 'h>c+g / u2026-10-01 / mij res L', 'H=ond; B=c+g+other:leden'),
 ], 'De vraag naar betaalbare huurwoningen blijft groot. In 2024 reageerden gemiddeld 187 woningzoekenden op een vrijkomende woning en bedroeg de inschrijfduur bij verhuring 8,4 jaar.'),
 H(None, 'BETAALBAARHEID', [
  A(None, 'De gemiddelde huurverhoging per 1 juli 2026 is {niet hoger dan 3,8%|3.8 % max}. Woningen met energielabel E, F of G krijgen {geen huurverhoging|0 % imp}.', 'c* / u2026-07-01 / get res', 'T=p , 0; W=d , j2026 , - , r:per 1 juli , d2026-07-01; V=pro'),
  A(None, 'Aldenhof legt het huurverhogingsvoorstel in februari ter advisering voor aan De Aldenaar.', 'c>h / j2026 / mij res L', 'W=- , k1/2026 , u2026-02-28; L=0; V=pro'),
  A(None, 'Huurders met een betalingsachterstand worden {binnen 14 dagen|14 dagen max} gebeld. Pas daarna volgt een brief.', 'c* / d / pro res', 'T=0 , p; W=-; V=get; B=other:huurders'),
  A(None, 'Aldenhof en de gemeente zetten zich in om huisuitzettingen wegens huurschuld te voorkomen. Gezinnen met kinderen worden niet uitgezet.', 'c+g / d / ins ins', 'W=-; V=pro , get; H=res'),
  A(None, 'De gemeente verhoogt het budget voor de individuele inkomenstoeslag naar {€ 145.000|145000 EUR}.', 'g / - / get res', 'V=mij; W=j2026'),
  A(None, 'De gemeente en De Aldenaar organiseren {drie keer|3 keer} een geldcafé in het dorpshuis. Aldenhof nodigt haar huurders daarvoor uit.', 'g+h+c>other:huurders / - / get res', 'T=g+h , p; B=0 , c , c+other:huurders; V=mij , rit; W=j2026 , r:drie keer'),
 ], 'Voor huurders met een laag inkomen lopen de woonlasten op. Wij willen voorkomen dat mensen door hun woonlasten in de problemen komen.'),
 H(None, 'VERDUURZAMING EN KWALITEIT', [
  A(None, 'Aldenhof verduurzaamt {74 woningen|74 woningen} in de Schildersbuurt naar gemiddeld label A.', 'c / - / get res', 'W=j2026'),
  A(None, 'Eind 2026 heeft Aldenhof nog {hooguit 40 woningen|40 woningen max} met een E-, F- of G-label.', 'c / u2026-12-31 / get res', ''),
  A(None, 'Voor deze isolatiemaatregelen betalen huurders {niets extra|0 EUR imp}. Voor zonnepanelen geldt een bijdrage van {€ 1,75|1.75 EUR} per paneel per maand.', 'c* / d / get res', 'T=0 , p; W=- , r:per maand , d:per maand; V=pro; B=other:huurders'),
  A(None, 'Bij {minimaal 20 woningen|20 woningen min} met vocht- en schimmelklachten neemt Aldenhof bouwkundige maatregelen.', 'c / - / get res', 'W=j2026'),
  A(None, 'De gemeente levert {uiterlijk twee weken|2 weken max} na ontvangst van een ontvankelijke melding een schriftelijke reactie op flora- en faunavragen van Aldenhof.', 'g>c / d / pro res L', 'W=-; V=get; L=0'),
  A(None, 'De gemeente streeft ernaar het warmteprogramma voor het einde van het jaar aan de raad aan te bieden; Aldenhof en De Aldenaar denken mee in de klankbordgroep.', 'g+c+h>other:raad / u2026-12-31 / mij str', 'T=g , g+c , g+h; B=0 , c+h , c+h+other:raad , other:klankbordgroep; V=ins; W=j2026 , u , - , d2026-12-31'),
 ], 'Aldenhof bezit 1.612 woningen in onze gemeente. Daarvan hadden er op 1 januari 2025 nog 96 een slecht energielabel.'),
 H(None, 'WONEN, WELZIJN EN ZORG', [
  A(None, 'Aldenhof huisvest het aantal statushouders dat volgt uit de taakstelling. Loopt de achterstand op tot {meer dan 10 personen|10 personen min ctx}, dan bespreken gemeente en Aldenhof binnen een maand aanvullende maatregelen.'.replace('binnen een maand', '{binnen een maand|1 maand max}'), 'c+g / d / get res', 'T=c; W=-; V=pro; B=other:statushouders'),
  A(None, 'Wij leggen de werkwijze rond uitstroom uit beschermd wonen vast in een convenant met zorgaanbieder De Brug.', 'p>other:zorgaanbieder De Brug / - / mij res', 'B=0 , other:De Brug; T=p+other:zorgaanbieder De Brug'.replace('+other:', '+')),
  A(None, 'In complex De Linde maakt Aldenhof een ontmoetingsruimte geschikt voor dagelijks gebruik. De gemeente draagt hieraan eenmalig {€ 22.500|22500 EUR} bij.', 'c+g / - / mij res', 'T=c; V=get; W=j2026'),
  A(None, 'Het aantal woningen met een tweede trapleuning en drempelhulpen neemt toe met {15 tot 20|15 woningen min}.'.replace('{15 tot 20|15 woningen min}', '{15|15 woningen min} tot {20|20 woningen max}'), 'c* / - / get res', 'T=0 , p , g; W=j2026'),
 ], 'Steeds meer inwoners hebben ondersteuning nodig om zelfstandig te kunnen wonen.'),
 H(None, 'LEEFBAARHEID EN SAMENWERKING', [
  A(None, 'Aldenhof trekt {€ 61.000|61000 EUR} uit voor leefbaarheid, waarvan {een derde|0.3333 aandeel} voor initiatieven van bewoners.', 'c / - / get res', 'W=j2026; V=mij'),
  A(None, 'Gemeente, Aldenhof en De Aldenaar maken {twee keer per jaar|2 keer} een schouw door de Parkwijk en nodigen de politie daarbij uit.', 'g+c+h>other:politie / r:twee keer per jaar / rit res', 'T=p; V=get'),
  A(None, 'De wijkconsulent van Aldenhof en de jongerenwerker houden elke woensdagmiddag gezamenlijk spreekuur.', 'c>other:jongerenwerker / r:elke woensdagmiddag / rit res', 'T=c+jongerenwerker , wijkconsulent van Aldenhof+jongerenwerker , wijkconsulent+jongerenwerker; B=0'),
  A(None, 'Partijen bespreken ieder kwartaal de voortgang van deze afspraken. De gemeente maakt het verslag.', 'p+g / r:ieder kwartaal / rit res', 'T=p , g; H=ins; L=1; V=pro'),
  A(None, 'Aldenhof stuurt de cijfers over het afgelopen jaar uiterlijk 15 februari 2026 naar de gemeente en De Aldenaar.', 'c>g+h / u2026-02-15 / mij res L', ''),
  A(None, 'In mei 2026 evalueren wij deze afspraken en bepalen wij of we overstappen op meerjarige afspraken.', 'p / j2026 / mij ond', 'W=k2/2026 , u2026-05-31 , -; H=res'),
 ], None),
]
def maak(uit):
    d = Docx(DOC['titel'], '', 'Prestatieafspraken 2026 Aldenoord\t#P#', font='Arial', corps=20, stijlen=False)
    b = d.nummering([('bullet', '•', None)])
    d.p('Prestatieafspraken 2026', vet=True, maat=40); d.p('gemeente Aldenoord – Woonbedrijf Aldenhof – Huurdersvereniging De Aldenaar', maat=24); d.p('')
    d.p('INLEIDING', vet=True); d.p(DOC['inleiding'])
    for p in T:
        d.p(p['titel'], vet=True)
        if p['inleiding']: d.p(p['inleiding'])
        d.p('Wij spreken af:')
        for a in p['paragrafen'][0]['afspraken']: d.p(a['tekst'], lijst=(b, 0))
    d.p('ONDERTEKENING', vet=True); d.p('Aldus overeengekomen op 9 december 2025 in het gemeentehuis van Aldenoord.')
    d.tabel([['Namens de gemeente Aldenoord', 'Namens Woonbedrijf Aldenhof', 'Namens Huurdersvereniging De Aldenaar'], ['', '', ''], ['G. Terhorst, wethouder wonen', 'I. de Bont, bestuurder', 'W. Kamphuis, voorzitter']], [3000, 3000, 3000], kop=0)
    d.maak(uit, NAAM); d.pdf(uit, NAAM); web.layout(uit, NAAM)
