from kern import *
import os
DEST=os.environ.get('UIT','uit')
SRC='''
P 1 | Nieuwbouw en voorraad
A 1 | c | uit E2029 | gR | Woonmeester voegt in de periode 2026-2029 netto 180 sociale huurwoningen toe aan de voorraad in Vechtwijk, met een nadruk op woningen voor één- en tweepersoonshuishoudens.
  n 180 woningen {netto 180 sociale huurwoningen}
  a te=door E2029|per E2029|jaar 2029|geen ; lt=null
  t 2029
Y c | geen | gR | start van de bouw van 52 appartementen aan de Zandpadlaan en oplevering van 16 eengezinswoningen in De Gaard.
  n 52 appartementen {52 appartementen}; 16 woningen {16 eengezinswoningen}
  a te=jaar 2026 ; v=m
Y g | uit 2026-03-31 | mR | neemt uiterlijk 31 maart een besluit over de grondexploitatie van locatie Sportlaan.
Y h | geen | iI | toetst de plattegronden vanuit het oogpunt van bewoners en geeft daarover feedback.
  a B=c ; h=RO ; L ; v=pm
A 2 | g | door | gR | De plancapaciteit voor sociale huur bedraagt te allen tijde minimaal 130% van de opgave voor de eerstvolgende vijf jaar.
  n 130 % minimaal {minimaal 130%}; 5 jaar {eerstvolgende vijf jaar}
  a T=-
Y g>c,h | per ~ twee keer per jaar | rR+ | verstrekt twee keer per jaar een actueel overzicht van de plancapaciteit aan Woonmeester en het Huurdersforum.
  n 2 keer {twee keer per jaar}
  a v=m
A 3 | c | door | pR | Bij sloop krijgen huurders een sociaal statuut en een terugkeergarantie; de verhuiskostenvergoeding is ten minste het wettelijk minimum.
  a T=-|p ; B=o:huurders
Y c,h | kw 3 2026 | mR | actualiseert het sociaal statuut samen met het Huurdersforum in het derde kwartaal.
  a T=c ; B=h
P 2 | Betaalbaarheid
A 4 | c | per ~ jaarlijkse | gR | De jaarlijkse huursomstijging van Woonmeester blijft 0,5 procentpunt onder de gemiddelde loonontwikkeling, zoals vastgelegd in de Nationale Prestatieafspraken.
  n 0.5 procentpunt {0,5 procentpunt}
  a te=door|geen
Y c>h | uit 2026-03-01 | mR | legt het huurvoorstel voor 1 maart voor aan het Huurdersforum.
  a L ; te=uit 2026-02-28 ; v=p
Y h>c | geen | mR+ | brengt binnen zes weken na ontvangst advies uit.
  n 6 weken maximaal {binnen zes weken}
  a L ; te=uit 2026-04-12|uit|door ; v=pg ; B=-
A 5 | c | door | gR | Twee derde van de vrijkomende woningen wordt aangeboden met een huurprijs tot de lage aftoppingsgrens.
  n 0.6667 aandeel {Twee derde van de vrijkomende woningen}
  a T=- ; v=p
A 6 | p | geen | iI | Partijen willen het aantal huishoudens met energiearmoede terugdringen.
  a h=S
Y g | jaar 2026 | gR | zet in 2026 vier fixers in, die huishoudens helpen met kleine energiebesparende maatregelen.
  n 4 fixers {vier fixers}
  a B=o:huishoudens ; v=m
Y c | geen | gS | als doel is gesteld dat 300 huurders een bezoek van de energiecoach krijgen.
  n 300 huurders {300 huurders}
  a B=o:huurders ; T=- ; te=jaar 2026
Y h | geen | iI | werft vrijwilligers en verwijst huurders door.
  a B=o:huurders|o:vrijwilligers,o:huurders
P 3 | Kwaliteit en duurzaamheid
A 7 | c | uit 2030-12-31 | gR | Uiterlijk in 2030 heeft het bezit van Woonmeester gemiddeld energielabel A, met een gemiddelde warmtevraag van maximaal 80 kWh/m2 per jaar.
  n 80 kWh/m2 maximaal {maximaal 80 kWh/m2 per jaar}
  a te=jaar 2030|door E2030 ; lt=null
  t 2030
Y c | geen | gR | renoveert 74 woningen in de Componistenbuurt en sluit 30 woningen aan op het warmtenet.
  n 74 woningen {74 woningen}; 30 woningen {30 woningen}
  a te=jaar 2026
Y g | geen | pR | verleent vergunningen voor renovaties binnen 6 weken.
  n 6 weken maximaal {binnen 6 weken}
  a te=door ; v=g
A 8 | c | uit E2026 | mR | Uiterlijk 31 december 2026 zijn alle loden drinkwaterleidingen in het bezit van Woonmeester vervangen.
  a T=- ; v=g
A 9 | c | door | pR | Meldingen van vocht en schimmel worden binnen veertien dagen door een opzichter beoordeeld.
  n 14 dagen maximaal {binnen veertien dagen}
  a T=- ; v=g ; h=O
P 4 | Wijken en zorg
A 10 | g,c,h | door | iI | In de Focuswijken Noord en Bloemhof trekken gemeente, Woonmeester en Huurdersforum gezamenlijk op onder leiding van een gebiedsregisseur.
  a T=p|g,c,h,o:gebiedsregisseur ; B=o:gebiedsregisseur ; te=geen
Y g | uit 2026-06-01 | mR | stelt per 1 juni een gebiedsregisseur aan voor 0,8 fte.
  n 0.8 fte {0,8 fte}
  a v=g
Y c | per ~ per jaar | gR | reserveert € 150.000 per jaar voor fysieke ingrepen in de Focuswijken.
  n 150000 EUR {€ 150.000 per jaar}
  a te=jaar 2026|geen
Y h | geen | gR | organiseert ten minste drie bewonersavonden.
  n 3 bewonersavonden minimaal {ten minste drie bewonersavonden}
  a te=jaar 2026 ; v=r
A 11 | c | door | gR | Van de vrijkomende woningen is maximaal 25% bestemd voor uitstroom, statushouders en sociaal urgenten gezamenlijk; partijen zien hierin een grens aan wat wijken kunnen dragen.
  n 25 % maximaal {maximaal 25%}
  a T=-|p|c,g ; v=p ; B=o:statushouders,o:sociaal urgenten
Y g | kw 4 2026 | mR | stelt in Q4 2026 de nieuwe urgentieverordening vast.
A 12 | g | geen | iI | De gemeente borgt voldoende ambulante begeleiding voor bewoners die uitstromen uit een instelling.
  a B=o:bewoners ; h=R ; v=p ; te=door
P 5 | Proces
A 13 | p | per ~ elke twee maanden | rR | Het ambtelijk overleg komt elke twee maanden bijeen; de gemeente verzorgt de verslaglegging.
  n 2 maanden {elke twee maanden}
  a T=g|p,g|-|o:ambtelijk overleg
A 14 | p | uit 2026-12-15 | mR | Uiterlijk 15 december van elk jaar ondertekenen partijen de inzet voor het volgende jaar.
  a te=per ~ Uiterlijk 15 december van elk jaar|uit|per 2026-12-15 ~ elk jaar ; v=r
Y c>g,h | uit 2026-10-01 | mR+ | levert voor 1 oktober een conceptjaarschijf aan bij de andere partijen.
  a B=p|- ; te=uit 2026-09-30
'''
R=[("A 2 | g | door","A 2 | ~g | door"),("A 3 | c | door","A 3 | ~c>o:huurders | door"),("a T=-|p ; B=o:huurders\nY","a T=-|p ; B=-\nY"),("A 5 | c","A 5 | ~c"),("A 8 | c","A 8 | ~c"),("A 9 | c","A 9 | ~c"),("A 11 | c","A 11 | ~c"),("A 13 | p","A 13 | p,g"),("a T=g|p,g|-|o:ambtelijk overleg","a T=g|p|-|o:ambtelijk overleg,g"),
("A 14 | p | uit 2026-12-15 | mR","A 14 | p | per ~ Uiterlijk 15 december van elk jaar | rR"),("a te=per ~ Uiterlijk 15 december van elk jaar|uit|per 2026-12-15 ~ elk jaar ; v=r","a te=uit 2026-12-15|uit|per 2026-12-15 ~ elk jaar|per ~ elk jaar ; v=m"),
("verhuiskostenvergoeding is ten minste het wettelijk minimum","verhuiskostenvergoeding is niet lager dan het wettelijk minimum")]
for x,y in R: assert x in SRC,x; SRC=SRC.replace(x,y)
DOC={'titel':'Prestatieafspraken Vechtwijk 2026-2029','titel_alternatief':['Prestatieafspraken Vechtwijk 2026-2029 en inzet 2026','Prestatieafspraken 2026-2029','Afspraken over wonen in Vechtwijk'],
 'looptijd':{'van':2026,'tot':2029},'prestatiejaar':2026,
 'partijen':[{'naam':'gemeente Vechtwijk','rol':'gemeente'},{'naam':'Stichting Woonmeester','rol':'corporatie','alias':['Woonmeester']},{'naam':'Huurdersforum Vechtwijk','rol':'huurdersorganisatie','alias':['Huurdersforum']}],
 'grondslagen':['Volkshuisvestingsprogramma','Nationale Prestatieafspraken'],
 'inleiding':'Gemeente Vechtwijk, Stichting Woonmeester en Huurdersforum Vechtwijk hebben voor de periode 2026-2029 veertien afspraken gemaakt. De afspraken geven uitwerking aan het Volkshuisvestingsprogramma en aan de Nationale Prestatieafspraken. Onder een afspraak staat, waar van toepassing, welke inzet elk van de partijen in 2026 levert. Deze inzet wordt jaarlijks vernieuwd.',
 'overige_koppen':['Inleiding','Inleiding en leeswijzer','Partijen','Ondertekening','Inhoud','Inhoudsopgave']}
LAB={'corporatie':'Inzet corporatie 2026','gemeente':'Inzet gemeente 2026','huurdersorganisatie':'Inzet huurdersorganisatie 2026'}
def layout(P):
    B=[p('Prestatieafspraken Vechtwijk 2026-2029',style='title'),p('en inzet 2026',style='sub'),p(b('Inhoud'))]
    for n,x in enumerate(P): B.append(p('Thema %s: %s'%(x['nummer'],x['titel'])+' '+'.'*40+' %d'%(2+n),after=0,tight=1))
    B+=[PB,h(1,'Inleiding en leeswijzer'),p(DOC['inleiding'])]
    for x in P:
        B.append(h(1,'Thema %s: %s'%(x['nummer'],x['titel'])))
        for a in x['paragrafen'][0]['afspraken']:
            B.append(p(b('Afspraak %s: '%a['nummer']),a['tekst']))
            for r in a['prestaties']: B.append(p(i(LAB[r['trekkers'][0]]+': '),r['tekst'],ind=425))
    B+=[PB,h(1,'Ondertekening'),p('Getekend op 18 december 2025 in het stadhuis van Vechtwijk.')]+[p(t+'\n\n\n..............................') for t in('Namens de gemeente Vechtwijk,\nmevrouw E. Adriaanse, wethouder Wonen','Namens Stichting Woonmeester,\nde heer J. Pronk, bestuurder','Namens Huurdersforum Vechtwijk,\nmevrouw S. el Amrani, voorzitter')]
    return B
O={'font':'Calibri','sz':10.5,'hkleur':'7B1FA2','kopregel':'Prestatieafspraken Vechtwijk 2026-2029','voetregel':'# van @','cssfont':'Calibri,Carlito,sans-serif'}
O['sz']=10
if __name__=='__main__': build('vechtwijk-2026',DOC,SRC,2026,layout,{'docx','pdf','odt'},O,DEST)
