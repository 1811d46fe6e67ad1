import os
from kern import *
LES=os.environ.get('UIT','uit')
SRC='''
P 1 | Betaalbaar wonen
A - | c | uit 2026-07-01 | gR | We verhogen de huren per 1 juli 2026 met gemiddeld 3,9%.
  x k=w
  n 3.9 % gem {gemiddeld 3,9%}
  a te=jaar 2026|door 2026-07-01|geen
A - | c | door | pR | We bieden huurders met betalingsproblemen binnen een week een betalingsregeling op maat aan.
  x k=w
  n 1 week maximaal {binnen een week}
  a B=o:huurders|o:huurders met betalingsproblemen ; v=g
A - | c>h,g | per ~ elk halfjaar | rR+ | We rapporteren elk halfjaar over het aantal woningen per huurprijsklasse aan de Huurdersraad en de gemeente.
  x k=w
A - | c | jaar 2026 | gS | In 2026 willen we zo mogelijk 40% van de vrijkomende woningen aanbieden met een huur onder de laagste aftoppingsgrens.
  x k=w
  n 40 % {40% van de vrijkomende woningen}
  a h=R
A - | g | jaar 2026 | mR | Stelt in 2026 een integraal armoedeplan vast en betrekt WoonHaven bij de uitwerking daarvan.
  x k=g
A - | g | door | pR | Bespreekt elke aanzegging tot ontruiming binnen 48 uur met het Sociaal Wijkteam.
  x k=g
  n 48 uur maximaal {binnen 48 uur}
  a v=g ; B=-
A - | g | geen | iI | Brengt het Noodfonds Energie actief onder de aandacht bij huishoudens met een laag inkomen.
  x k=g
  a B=-|o:huishoudens met een laag inkomen
A - | h>c | uit 2026-04-01 | mR+ | Adviseert vóór 1 april 2026 over het voorstel voor de huuraanpassing.
  x k=h
  a L ; te=uit 2026-03-31 ; B=-
A - | h>o:huurders | geen | iI | Wijst huurders op toeslagen en regelingen via nieuwsbrief en spreekuur.
  x k=h
P 2 | Voldoende woningen
A - | c | jaar 2026 | gR | We leveren in 2026 47 nieuwe huurwoningen op: 29 aan de Havenkade en 18 in plan Oosterdel.
  x k=w
  n 47 woningen {47 nieuwe huurwoningen}; 29 woningen {29 aan de Havenkade}; 18 woningen {18 in plan Oosterdel}
A - | c | uit E2026 | gR | We slopen niet meer dan 12 woningen en verkopen er maximaal 6 tot eind 2026.
  x k=w
  n 12 woningen maximaal {niet meer dan 12 woningen}; 6 woningen maximaal {maximaal 6}
  a te=jaar 2026|door E2026|door
  t 2026|null
A - | c,g | kw 3 2026 | mO | We onderzoeken samen met de gemeente of de locatie Wilgenhof geschikt is voor circa 25 flexwoningen. Het onderzoek is in het derde kwartaal van 2026 afgerond.
  x k=w
  n 25 woningen indicatief {circa 25 flexwoningen}
  a T=c ; B=g
A - | g>c | uit 2026-09-01 | gR | Biedt uiterlijk 1 september 2026 twee locaties aan WoonHaven aan voor in totaal minimaal 60 sociale huurwoningen.
  x k=g
  n 2 locaties {twee locaties}; 60 woningen minimaal {minimaal 60 sociale huurwoningen}
  a v=m
A - | g | door | pR | Beslist binnen acht weken op aanvragen voor een omgevingsvergunning voor sociale huurwoningen.
  x k=g
  n 8 weken maximaal {binnen acht weken}
  a v=g ; B=c
A - | h | geen | iI | Denkt mee over het programma van eisen van nieuwbouwprojecten en brengt daarbij het huurdersperspectief in.
  x k=h
  a B=c ; te=door
P 3 | Duurzame woningen
A - | c | jaar 2026 | gR | We isoleren in 2026 130 woningen naar de Standaard, waarvan 85 woningen in de Schildersbuurt.
  x k=w
  n 130 woningen {130 woningen}; 85 woningen {85 woningen}
A - | c | uit E2029 | gR | Uiterlijk eind 2029 hebben we geen woningen meer met een E-, F- of G-label.
  x k=w
  n 0 woningen {geen woningen meer} 0
  a te=jaar 2029|kw 4 2029|door E2029 ; lt=null
  t 2029
A - | c | per E2030 ~ gemiddeld per jaar | gR | T/m 2030 vervangen we gemiddeld 90 cv-ketels per jaar door een hybride warmtepomp of een aansluiting op het warmtenet.
  x k=w
  n 90 cv-ketels gem {gemiddeld 90 cv-ketels per jaar}
  a te=uit E2030|door E2030 ~ gemiddeld per jaar
  t 2030
A - | c | door | pR | We vragen voor isolatie geen huurverhoging; voor zonnepanelen rekenen we servicekosten van maximaal € 1,25 per paneel per maand.
  x k=w
  n 0 EUR {geen huurverhoging} 0; 1.25 EUR maximaal {maximaal € 1,25 per paneel per maand}
  a v=g ; B=o:huurders ; te=per ~ per maand|geen
A - | g | uit E2026 | mR | Stelt uiterlijk 31 december 2026 het warmteprogramma vast, inclusief een planning per buurt.
  x k=g
A - | g>o:eigenaren | geen | iI | Stimuleert particuliere eigenaren in gemengde complexen om mee te doen met verduurzaming.
  x k=g
  a B=o:particuliere eigenaren|-
A - | h | geen | gR | Leidt in 2026 vijf energiecoaches op onder de huurders.
  x k=h
  n 5 energiecoaches {vijf energiecoaches}
P 4 | Prettig en veilig samenleven
A - | c | jaar 2026 | gR | We trekken in 2026 € 225.000 uit voor leefbaarheid, dat is ongeveer € 60 per woning.
  x k=w
  n 225000 EUR {€ 225.000}; 60 EUR indicatief {ongeveer € 60 per woning} x
  a v=m
A - | c | geen | gR | We verhuren ten hoogste 30% van de vrijkomende woningen aan aandachtsgroepen, waaronder statushouders en uitstromers uit de maatschappelijke opvang.
  x k=w
  n 30 % maximaal {ten hoogste 30% van de vrijkomende woningen}
  a te=door ; v=p ; B=o:aandachtsgroepen|o:aandachtsgroepen,o:statushouders,o:uitstromers uit de maatschappelijke opvang
A - | c | uit 2026-07-01 | mR | Voor de zomer van 2026 hebben we een vernieuwde werkwijze voor de aanpak van woonfraude.
  x k=w
  a te=uit 2026|jaar 2026|kw 2 2026|uit 2026-06-21|uit 2026-06-30
A - | g | jaar 2026 | mO | Evalueert in 2026 samen met WoonHaven de inzet van buurtbemiddeling.
  x k=g
  a h=R
A - | g,c | per ~ elke zes weken | rR | Organiseert elke zes weken een overleg tussen wijkteam, politie en WoonHaven over overlast en zorgmeldingen.
  x k=g
  n 6 weken {elke zes weken}
A - | h | per ~ twee keer per jaar | rR | Houdt twee keer per jaar een wijkschouw, samen met bewoners, WoonHaven en de gemeente.
  x k=h
  n 2 keer {twee keer per jaar}
  a T=h,c,g|h,g,c,o:bewoners ; v=g ; B=o:bewoners
P 5 | Samenwerken
A - | c>g,h | uit 2026-10-01 | mR+ | We sturen uiterlijk 1 oktober 2026 de voortgangsrapportage naar de gemeente en de Huurdersraad.
  x k=w
A - | g | per ~ drie keer per jaar | rR | Nodigt WoonHaven en de Huurdersraad drie keer per jaar uit voor bestuurlijk overleg.
  x k=g
  n 3 keer {drie keer per jaar}
A - | h | geen | mR | Werft in 2026 ten minste drie nieuwe bestuursleden.
  x k=h
  n 3 bestuursleden minimaal {ten minste drie nieuwe bestuursleden}
  a v=i
'''
R=[("A - | g | jaar 2026 | mR | Stelt in 2026 een integraal","A - | g>c | jaar 2026 | mR | Stelt in 2026 een integraal"),
("A - | g | door | pR | Bespreekt","A - | g>o:Sociaal Wijkteam | door | pR | Bespreekt"),("A - | g | geen | iI | Brengt","A - | g>o:huishoudens | geen | iI | Brengt"),
("A - | h | geen | gR | Leidt","A - | h>o:huurders | jaar 2026 | gR | Leidt"),("vijf energiecoaches}","vijf energiecoaches}\n  a B=- ; v=m"),
("A - | g | jaar 2026 | mO | Evalueert","A - | g,c | jaar 2026 | mO | Evalueert"),("  a h=R\nA - | g,c | per ~ elke","  a h=R ; T=g ; B=c\nA - | g | per ~ elke"),
("A - | g | per ~ elke zes weken","A - | g>c,o:wijkteam,o:politie | per ~ elke zes weken"),("A - | h | per ~ twee keer","A - | h>c,g,o:bewoners | per ~ twee keer"),("  a T=h,c,g|h,g,c,o:bewoners ; v=g ; B=o:bewoners","  a T=h,c,g ; v=g ; B=o:bewoners|c,g"),
("A - | g | per ~ drie keer","A - | g>c,h | per ~ drie keer"),("drie keer per jaar}","drie keer per jaar}\n  a v=g"),("A - | h | geen | mR | Werft","A - | h | jaar 2026 | gR | Werft"),("bestuursleden}\n  a v=i","bestuursleden}\n  a v=m"),
("  a v=g ; B=c\nA - | h | geen | iI | Denkt","  a v=g ; B=c\nA - | h | geen | iI | Denkt")]
for x,y in R: assert x in SRC,x; SRC=SRC.replace(x,y)
DOC={'titel':'Prestatieafspraken 2026 Drechterwaard','titel_alternatief':['Samen aan de slag! Prestatieafspraken 2026','Prestatieafspraken 2026','Samen aan de slag! Prestatieafspraken 2026 Drechterwaard'],
 'looptijd':{'van':2026,'tot':2026},'prestatiejaar':2026,
 'partijen':[{'naam':'WoonHaven','rol':'corporatie'},{'naam':'gemeente Drechterwaard','rol':'gemeente'},{'naam':'Huurdersraad Drechterwaard','rol':'huurdersorganisatie','alias':['Huurdersraad']}],
 'grondslagen':['Woonvisie Drechterwaard','Nationale Prestatieafspraken'],
 'inleiding':'Voor u liggen de prestatieafspraken 2026 van WoonHaven, de gemeente Drechterwaard en de Huurdersraad Drechterwaard. Zij zijn gebaseerd op de Woonvisie Drechterwaard en op de Nationale Prestatieafspraken. Per thema leest u onze ambitie en wat wij, de gemeente en de Huurdersraad komend jaar doen. Waar ‘wij’ of ‘we’ staat, bedoelen we WoonHaven.',
 'overige_koppen':['Wij doen','Gemeente doet','Huurdersraad doet','Samen aan de slag','Zo houden we de vinger aan de pols','Handtekeningen']}
AMB={'1':'Wonen in Drechterwaard blijft bereikbaar voor mensen met een bescheiden inkomen.','2':'Wie een huis zoekt, moet kunnen slagen.','3':'Lage energielasten en een comfortabel huis.','4':'Iedereen voelt zich thuis in de buurt.','5':'We houden elkaar op de hoogte en helpen elkaar verder.'}
KL={'1':'00796B','2':'C2185B','3':'558B2F','4':'EF6C00','5':'37474F'}; LK={'1':'E0F2F1','2':'FCE4EC','3':'F1F8E9','4':'FFF3E0','5':'ECEFF1'}
def layout(P):
    B=[p('Samen aan de slag!',style='title'),p('Prestatieafspraken 2026 Drechterwaard',style='sub'),p(DOC['inleiding'])]
    for x in P:
        n=x['nummer']
        B.append(tab([[cel(p(('Thema %s. %s'%(n,x['titel']),{'b':1,'sz':15,'color':'FFFFFF'})),p((AMB[n],{'i':1,'color':'FFFFFF'})),fill=KL[n])]],[1],border=KL[n]))
        kol={'w':[],'g':[],'h':[]}
        for a in x['paragrafen'][0]['afspraken']: kol[a['x']['k']].append(li('•',a['tekst'],auto=('bul','•',283),after=60))
        B.append(tab([[cel(p(b(t)),fill=LK[n]) for t in('Wij doen','Gemeente doet','Huurdersraad doet')],[cel(*kol[k]) for k in'wgh']],[36,33,31],border=KL[n]))
    B+=[p('Zo houden we de vinger aan de pols',style='h2'),p('De voortgang staat twee keer per jaar op de agenda van het bestuurlijk overleg. De cijfers komen uit de monitor Wonen van de regio.'),
        p('Handtekeningen',style='h2'),tab([['WoonHaven','Gemeente Drechterwaard','Huurdersraad Drechterwaard'],['\n\nS. Blokland, directeur-bestuurder','\n\nT. Kooiman, wethouder','\n\nM. Okafor, voorzitter']],[1,1,1])]
    # the inner numbering is by column: reorder nothing in the gold, the source is already w, g, h
    return B
O={'font':'Verdana','sz':9,'hkleur':'00796B','voetregel':'WoonHaven | Prestatieafspraken 2026 | #'}
if __name__=='__main__': build('drechterwaard-2026',DOC,SRC,2026,layout,{'docx','odt','lopdf'},O,LES)
