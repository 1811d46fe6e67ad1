import os
from kern import *
LES=os.environ.get('UIT','uit')
SRC='''
P 2 | Doel en uitgangspunten
A 2.1 | p | geen | iI | Partijen beogen met deze overeenkomst bij te dragen aan voldoende betaalbare, kwalitatief goede en duurzame huurwoningen in Maasdorp en hanteren daarbij de Volkshuisvestelijke Visie als leidraad.
  a h=S ; te=door
A 2.2 | p | door | iI | Partijen werken samen op basis van wederkerigheid, vertrouwen en transparantie en spreken elkaar aan indien afspraken niet of niet tijdig worden nagekomen.
  a v=p ; h=R
P 3 | Beschikbaarheid
A 3.1 | c | door | gR | Maaslandwonen en Sint Barbara handhaven gezamenlijk een kernvoorraad van ten minste 2.350 DAEB-woningen in de gemeente.
  n 2350 woningen minimaal {ten minste 2.350 DAEB-woningen}
A 3.2 | c | uit 2030-12-31 | gR | De corporaties starten in de periode 2027-2030 met de bouw van 220 sociale huurwoningen, onder de voorwaarde dat de gemeente tijdig bouwrijpe grond beschikbaar stelt.
  n 220 woningen {220 sociale huurwoningen}
  a te=door E2030|per E2030|jaar 2030|geen ; lt=null
  t 2030
Y c | jaar 2027 | gR | Sint Barbara levert in 2027 het project De Loswal (38 appartementen) op.
  n 38 appartementen {38 appartementen}
  a v=m
Y g | uit 2027-10-01 | mR | De gemeente legt uiterlijk 1 oktober 2027 het ontwerpomgevingsplan voor de Steenoven ter inzage.
A 3.3 | g | door | pR | In anterieure overeenkomsten met marktpartijen neemt de gemeente de verplichting op dat minimaal 30% van het programma uit sociale huur bestaat en dat deze woningen aan een van de corporaties worden aangeboden.
  n 30 % minimaal {minimaal 30%}
  a v=g ; B=c|o:marktpartijen|c,o:marktpartijen
A 3.4 | c>g,h | door | pR+ | Een corporatie die voornemens is meer dan vijf woningen in een complex te verkopen of te slopen, informeert de gemeente en de huurdersorganisaties hierover ten minste drie maanden voordat het besluit wordt genomen.
  n 5 woningen minimaal {meer dan vijf woningen} x; 3 maanden minimaal {ten minste drie maanden}
P 4 | Betaalbaarheid
A 4.1 | c | per ~ jaarlijks | gR | De corporaties wijzen jaarlijks ten minste 95% van de woningzoekenden met recht op huurtoeslag een woning toe met een huurprijs onder de voor hen geldende aftoppingsgrens.
  n 95 % minimaal {ten minste 95% van de woningzoekenden}
  a B=o:woningzoekenden ; v=p ; te=door
A 4.2 | c>h | uit 2027-03-15 | mR+ | De corporaties vragen de huurdersorganisaties vóór 15 maart advies over het voorgenomen huurbeleid en motiveren schriftelijk een eventuele afwijking van dat advies.
  a te=uit 2027-03-14|per ~ vóór 15 maart|uit|per 2027-03-15 ~ vóór 15 maart|door ; v=prm ; L
  o Jaar niet genoemd; prestatiejaar 2027. Advies vragen: levering verdedigbaar beide kanten.
A 4.3 | g,c | geen | iI | De gemeente en de corporaties zetten zich in om huisuitzettingen als gevolg van huurachterstand te voorkomen en maken daarbij gebruik van het convenant Vroeg Erop Af.
Y c>g | kw 1 2027 | mR+ | Maaslandwonen verstrekt in het eerste kwartaal een overzicht van het aantal aanzeggingen en ontruimingen over 2026 aan de gemeente.
Y g | jaar 2027 | gR | De gemeente stelt voor 2027 een bedrag van € 40.000 beschikbaar voor het noodfonds Huur & Energie.
  n 40000 EUR {€ 40.000}
  a te=geen ; v=m
A 4.4 | c | door E2028 | gR | Tot en met 2028 bedraagt de huurverhoging bij mutatie nooit meer dan € 75 per maand.
  n 75 EUR maximaal {nooit meer dan € 75 per maand}
  a v=p ; te=per E2028 ~ per maand|uit E2028 ; T=-
  t 2028
P 5 | Duurzaamheid en kwaliteit
A 5.1 | c | uit 2030-01-01 | gR | Per 1 januari 2030 beschikt geen van de woningen van de corporaties nog over een energielabel E, F of G.
  n 0 woningen {geen van de woningen} 0
  a te=door 2030-01-01|uit 2029-12-31 ; lt=2029|null
  t 2030
Y c | geen | gR | Maaslandwonen isoleert 85 woningen in de Rivierenbuurt en Sint Barbara 20 woningen aan de Dijkstraat.
  n 85 woningen {85 woningen}; 20 woningen {20 woningen}
  a te=jaar 2027
A 5.2 | c | door | pR | Ingrijpende woningverbetering wordt pas uitgevoerd wanneer ten minste 70% van de huurders van het complex met het voorstel heeft ingestemd.
  n 70 % minimaal {ten minste 70% van de huurders}
  a v=g ; T=-|c,o:huurders ; B=o:huurders
A 5.3 | g | kw 2 2027 | mR | De gemeente stelt in het tweede kwartaal van 2027 de transitievisie bij en betrekt de corporaties hierbij.
  a te=jaar 2027
A 5.4 | c,h | geen | mO | De corporaties bekijken samen met de huurdersorganisaties of de vergoeding voor zonnepanelen na afschaffing van de salderingsregeling kan worden verlaagd.
  a T=c ; B=h ; v=i
P 6 | Wonen, zorg en leefbaarheid
A 6.1 | g,c | per ~ halfjaar | gR | De gemeente en de corporaties huisvesten ieder halfjaar het aantal vergunninghouders dat volgt uit de taakstelling; de verdeling tussen de corporaties geschiedt naar rato van het bezit (Maaslandwonen 70%, Sint Barbara 30%).
  n 70 % {Maaslandwonen 70%}; 30 % {Sint Barbara 30%}
  a B=o:vergunninghouders ; v=rp ; te=per ~ ieder halfjaar
A 6.2 | c | door | pR | Bij de toewijzing van gelijkvloerse woningen krijgen inwoners van 65 jaar en ouder die een eengezinswoning van een van de corporaties achterlaten voorrang.
  n 65 jaar minimaal {65 jaar en ouder} x
  a T=- ; B=o:inwoners|o:inwoners van 65 jaar en ouder
Y c | uit E2027 | mO | De corporaties evalueren de voorrangsregeling eind 2027.
  a te=jaar 2027|kw 4 2027 ; h=R
A 6.3 | h | per ~ vier keer per jaar | rR | De huurdersorganisaties organiseren minimaal vier keer per jaar een wijkspreekuur en koppelen signalen terug aan de gemeente en de corporaties.
  n 4 keer minimaal {minimaal vier keer per jaar}
  a L ; v=g ; B=-
A 6.4 | g,c | door | pR | Meldingen van ernstige woonoverlast worden binnen tien werkdagen in het wijkteam besproken.
  n 10 werkdagen maximaal {binnen tien werkdagen}
  a T=-|o:wijkteam|p|g|c ; B=o:wijkteam ; v=g
P 7 | Overleg, monitoring en verantwoording
A 7.1 | p | per ~ tweemaal per jaar | rR | Partijen komen tweemaal per jaar, in april en oktober, in bestuurlijk overleg bijeen onder voorzitterschap van de wethouder Wonen.
  n 2 keer {tweemaal per jaar}
A 7.2 | c>g,h | per ~ jaarlijks voor 1 juli | rR+ | De corporaties zenden jaarlijks voor 1 juli hun bod aan de gemeente en de huurdersorganisaties, zoals bedoeld in artikel 43 van de Woningwet.
  a te=uit 2027-07-01|per 2027-07-01 ~ jaarlijks voor 1 juli|uit 2027-06-30 ; v=m
Y g>c,h | uit 2027-09-15 | mR+ | De gemeente reageert uiterlijk 15 september 2027 schriftelijk op de biedingen.
  a B=c|- ; L
P 8 | Looptijd en slotbepalingen
A 8.1 | ~p | door 2030-12-31 | mR | Deze overeenkomst treedt in werking op 1 januari 2027 en eindigt op 31 december 2030, zonder dat daartoe opzegging is vereist.
  a T=- ; te=geen|uit 2030-12-31|uit 2027-01-01 ; v=ip ; h=I
  t 2030
A 8.2 | p | door | pR | Indien gewijzigde wet- en regelgeving of onvoorziene omstandigheden daartoe aanleiding geven, treden partijen met elkaar in overleg over aanpassing van de overeenkomst.
  a h=I ; v=i
A 8.3 | p | door | pR | Geschillen worden in eerste instantie in het bestuurlijk overleg besproken; leidt dit niet binnen acht weken tot een oplossing, dan kan een partij het geschil voorleggen aan de minister.
  n 8 weken maximaal {binnen acht weken}
  a T=-
'''
SRC=SRC.replace("A 4.4 | c | door","A 4.4 | ~c | door").replace("A 5.1 | c","A 5.1 | ~c").replace("A 5.2 | c","A 5.2 | ~c").replace("A 5.3 | g | kw","A 5.3 | g>c | kw").replace("A 6.2 | c","A 6.2 | ~c").replace("A 6.3 | h |","A 6.3 | h>g,c |").replace("A 6.4 | g,c","A 6.4 | ~g,c").replace("A 8.3 | p","A 8.3 | ~p")
SRC=SRC.replace("  a L ; v=g ; B=-","  a v=g").replace("een wijkspreekuur en koppelen","een wijkspreekuur en koppelen")
SRC=SRC.replace("A 6.3 | h>g,c | per ~ vier keer per jaar | rR |","A 6.3 | h>g,c | per ~ vier keer per jaar | rR+ |").replace("A 4.2 | c>h | uit 2027-03-15 | mR+","A 4.2 | c>h | uit 2027-03-15 | mR").replace("Levering","Levering")
DOC={'titel':'Samenwerkingsovereenkomst Wonen Maasdorp 2027-2030','titel_alternatief':['Samenwerkingsovereenkomst Wonen Maasdorp 2027-2030 met jaarprestaties 2027'],
 'looptijd':{'van':2027,'tot':2030},'prestatiejaar':2027,
 'partijen':[{'naam':'gemeente Maasdorp','rol':'gemeente'},{'naam':'Stichting Maaslandwonen','rol':'corporatie','alias':['Maaslandwonen']},{'naam':'Woningbouwvereniging Sint Barbara','rol':'corporatie','alias':['Sint Barbara']},
   {'naam':'Huurdersraad Maasland','rol':'huurdersorganisatie','alias':['Stichting Huurdersraad Maasland']},{'naam':'Bewonersvereniging De Goede Buur','rol':'huurdersorganisatie','alias':['De Goede Buur']}],
 'grondslagen':['Woningwet','Volkshuisvestelijke Visie Maasdorp'],
 'overige_koppen':['Definities','Partijen','Overwegende dat','Considerans','Ondertekening','De ondergetekenden']}
DEF=[('aftoppingsgrens','het bedrag genoemd in artikel 20, tweede lid, van de Wet op de huurtoeslag'),('bod','het overzicht van voorgenomen werkzaamheden als bedoeld in artikel 43, eerste lid, van de Woningwet'),('DAEB-woning','een woning met een aanvangshuur tot en met de liberalisatiegrens'),('Volkshuisvestelijke Visie','de door de raad op 23 april 2026 vastgestelde nota Goed Wonen in Maasdorp')]
WERK=os.path.abspath(os.environ.get('WERK','.'))
def layout(P):
    B=[p('SAMENWERKINGSOVEREENKOMST WONEN MAASDORP 2027-2030',style='title'),p(i('met jaarprestaties 2027'),al='center'),p(b('De ondergetekenden:'))]
    for n,t in enumerate(['De gemeente Maasdorp, te dezen vertegenwoordigd door de wethouder Wonen, mevrouw H. van Rijswijk, handelend ter uitvoering van het besluit van burgemeester en wethouders van 24 november 2026, hierna te noemen: de gemeente;','Stichting Maaslandwonen, gevestigd te Maasdorp, rechtsgeldig vertegenwoordigd door haar bestuurder, de heer K. Timmers, hierna te noemen: Maaslandwonen;','Woningbouwvereniging Sint Barbara, gevestigd te Oudewaal, rechtsgeldig vertegenwoordigd door haar directeur-bestuurder, mevrouw L. Aerts, hierna te noemen: Sint Barbara;','Stichting Huurdersraad Maasland, vertegenwoordigd door haar voorzitter, de heer P. Evers;','Bewonersvereniging De Goede Buur, vertegenwoordigd door haar voorzitter, mevrouw D. Yilmaz;'],1): B.append(li('%d.'%n,t))
    B+=[p('Ondergetekenden 2 en 3 worden hierna gezamenlijk aangeduid als de corporaties, ondergetekenden 4 en 5 als de huurdersorganisaties. Alle ondergetekenden gezamenlijk worden hierna partijen genoemd;'),p(b('Overwegende dat:'))]
    for n,t in enumerate(['de Woningwet ervan uitgaat dat gemeenten, corporaties en huurdersorganisaties prestatieafspraken maken over de uitvoering van het gemeentelijk volkshuisvestingsbeleid;','de gemeenteraad op 23 april 2026 de Volkshuisvestelijke Visie heeft vastgesteld, waarin is opgenomen dat tot 2035 circa 600 sociale huurwoningen nodig zijn;','de corporaties op 26 juni 2026 hun bod hebben uitgebracht en de huurdersorganisaties daarover positief hebben geadviseerd;']): B.append(li('abc'[n]+'.',t))
    B+=[p(b('Komen het volgende overeen:')),h(1,'Artikel 1. Definities'),p('In deze overeenkomst wordt verstaan onder:')]
    for t,u in DEF: B.append(li('-',i(t),': %s;'%u))
    for x in P:
        B.append(h(1,'Artikel %s. %s'%(x['nummer'],x['titel'])))
        for a in x['paragrafen'][0]['afspraken']:
            B.append(li(a['nummer'],a['tekst']))
            for r in a['prestaties']: B.append(p(i('Jaarprestatie 2027: '),i(r['tekst']),ind=850))
    B+=[p('Aldus overeengekomen en in vijfvoud ondertekend te Maasdorp op 10 december 2026.'),
      tab([['Gemeente Maasdorp\n\n\nH. van Rijswijk','Maaslandwonen\n\n\nK. Timmers'],['Sint Barbara\n\n\nL. Aerts','Huurdersraad Maasland\n\n\nP. Evers'],['De Goede Buur\n\n\nD. Yilmaz','']],[1,1],border='FFFFFF')]
    return B
O={'font':'Times New Roman','sz':11,'hkleur':'000000','kopregel':'Samenwerkingsovereenkomst Wonen Maasdorp','voetregel':'Pagina # van @','txtw':84}
if __name__=='__main__': build('maasdorp-2027',DOC,SRC,2027,layout,{'docx','lopdf','txt'},O,LES)
