from kern import *
import os
DEST=os.environ.get('UIT','uit')
SRC='''
P A | Een passend huis voor iedereen
Q A.1 | Nieuwbouw en transformatie
A A.1.1 | c | uit 2029-12-31 | gR | Kennemerhof breidt haar bezit in Noorderkoog tussen 1 januari 2026 en 31 december 2029 uit met ten minste 240 sociale huurwoningen. Sloop wordt volledig gecompenseerd.
  n 240 woningen minimaal {ten minste 240 sociale huurwoningen}
  a te=door E2029|per E2029|jaar 2029 ; lt=null
  t 2029
Y c | kw 4 2026 | gR | Kennemerhof levert in het vierde kwartaal 44 appartementen op in het project Zaanoever.
  n 44 appartementen {44 appartementen}
  a v=m
Y c | uit 2026-06-30 | mR | Kennemerhof levert vóór de zomer een haalbaarheidsstudie op voor de transformatie van het voormalige belastingkantoor.
  a te=uit 2026|jaar 2026|uit 2026-06-21|kw 2 2026|uit 2026-07-01 ; h=O
A A.1.2 | g | door | gR | De gemeente hanteert voor sociale huurwoningen een vaste grondprijs van € 21.000 per appartement en € 26.500 per eengezinswoning, met jaarlijkse indexering op basis van de CPI.
  n 21000 EUR {€ 21.000 per appartement}; 26500 EUR {€ 26.500 per eengezinswoning}
  a v=pr ; te=per ~ jaarlijkse
Y g | uit 2026-03-01 | mR | De gemeente legt de geactualiseerde Nota Grondprijzen uiterlijk 1 maart 2026 ter besluitvorming voor aan de raad.
  a B=o:raad
A A.1.3 | g | geen | iI | De gemeente en Kennemerhof zetten ambtelijke en organisatorische capaciteit in om de doorlooptijd van projecten te bekorten.
Q A.2 | Toewijzing en doorstroming
A A.2.1 | c | door | gR | Ten hoogste de helft van de vrijkomende woningen mag met lokale voorrang worden toegewezen, waarbij de regels van de regionale huisvestingsverordening in acht worden genomen.
  n 0.5 aandeel maximaal {Ten hoogste de helft van de vrijkomende woningen}
  a T=-|g,c|g ; v=p
A A.2.2 | c | door E2028 | gS | Kennemerhof streeft ernaar om t/m 2028 jaarlijks 35 ouderen te begeleiden naar een meer passende woning. De huurdersorganisatie promoot de regeling Van Groot naar Beter.
  n 35 ouderen {35 ouderen}
  t 2028
Y c | jaar 2026 | mR | In 2026 wordt hiervoor een verhuiscoach aangesteld, die gemeente en Kennemerhof ieder voor 50% bekostigen.
  n 50 % {50%}
P B | Betaalbaar wonen
Q B.1 | Huurbeleid
A B.1.1 | c | per ~ jaarlijks | gR | De gemiddelde huurverhoging van zelfstandige DAEB-woningen bedraagt jaarlijks maximaal de inflatie van het voorafgaande jaar plus 0,3%.
  n 0.3 % maximaal {plus 0,3%}
  a v=r ; te=door
A B.1.2 | c>h | uit 2026-02-15 | mR+ | Kennemerhof informeert het Huurders Collectief jaarlijks in de eerste helft van februari over het conceptvoorstel.
A B.1.3 | c | door | gR | Woningen die bij mutatie boven de aftoppingsgrens uitkomen, worden voor minimaal 1 op de 3 gevallen afgetopt.
  n 0.3333 aandeel minimaal {minimaal 1 op de 3 gevallen}
  a v=p
Q B.2 | Financiële weerbaarheid
A B.2.1 | g,c | door | pR | Vroegsignalering: na één maand huurachterstand volgt een huisbezoek, uiterlijk in de tweede maand wordt het signaal doorgezet naar de gemeente.
  n 1 maand {één maand}
Y p | uit 2026-09-01 | mR | Partijen actualiseren het convenant Schuldhulp voor 1 september 2026.
A B.2.2 | g | per ~ per jaar | gR | De gemeente organiseert minimaal zes energiemarkten per jaar en vraagt het Huurders Collectief daarbij aanwezig te zijn.
  n 6 energiemarkten minimaal {minimaal zes energiemarkten per jaar}
  a v=r
A B.2.3 | h | geen | iI | Het Huurders Collectief spant zich in om huurders te bereiken die nog geen huurtoeslag ontvangen en koppelt zijn bevindingen terug aan de andere partijen.
P C | Toekomstbestendige woningen
Q C.1 | Energietransitie
A C.1.1 | c | uit E2027 | gR | Kennemerhof verbetert 310 woningen met een E-, F- of G-label; eind 2027 is dit programma afgerond.
  n 310 woningen {310 woningen}
  a te=jaar 2027|kw 4 2027|door E2027 ; lt=null
  t 2027
Y c | geen | gR | Uitvoering van 92 woningen in de Merelstraat e.o. en voorbereiding van 60 woningen aan de Lijsterkade.
  n 92 woningen {92 woningen}; 60 woningen {60 woningen}
  a te=jaar 2026
A C.1.2 | g,c | geen | iI | Gemeente en Kennemerhof werken de wijkuitvoeringsplannen voor de Vogelbuurt en het Centrum gezamenlijk uit.
A C.1.3 | c | door | pR | Zonnepanelen worden uitsluitend geplaatst wanneer de besparing voor de huurder hoger is dan de servicekosten.
  a T=- ; v=g
Q C.2 | Onderhoud en klimaatadaptatie
A C.2.1 | c | door | pR | Een melding van ernstig vocht- of schimmelprobleem leidt binnen 10 werkdagen tot een inspectie en binnen 3 maanden tot herstel.
  n 10 werkdagen maximaal {binnen 10 werkdagen}; 3 maanden maximaal {binnen 3 maanden}
  a v=g
A C.2.2 | c,g | geen | mO | Partijen bezien of bij groot onderhoud standaard nestkasten, groene daken en regentonnen kunnen worden toegepast.
P D | Wijken waar je je thuis voelt
Q D.1 | Veiligheid en ontmoeting
A D.1.1 | c,g | per ~ jaarlijks | gR | Voor bewonersinitiatieven is jaarlijks € 60.000 beschikbaar, waarvan Kennemerhof twee derde en de gemeente een derde bijdraagt.
  n 60000 EUR {€ 60.000}; 0.6667 aandeel {twee derde}; 0.3333 aandeel {een derde}
  a v=r
Y h | geen | gR | Het Huurders Collectief draagt minstens vijf initiatieven voor.
  n 5 initiatieven minimaal {minstens vijf initiatieven}
  a te=jaar 2026 ; L
A D.1.2 | g | door E2029 | rR | De gemeente blijft tot en met 2029 twee keer per jaar een veiligheidsschouw organiseren, waaraan Kennemerhof en bewoners deelnemen.
  n 2 keer {twee keer per jaar}
Q D.2 | Bijzondere doelgroepen
A D.2.1 | g,c | per ~ per halfjaar | gR | De taakstelling vergunninghouders wordt per halfjaar gerealiseerd, met een maximale achterstand van 5 personen.
  n 5 personen maximaal {maximale achterstand van 5 personen}
  a v=rp
A D.2.2 | c | per ~ per jaar | gR | Kennemerhof stelt per jaar 8 woningen beschikbaar aan zorgpartijen voor de uitstroom uit beschermd wonen.
  n 8 woningen {8 woningen}
  a B=- ; v=r ; te=door
Y g | uit E2026 | mO | De gemeente evalueert eind 2026 de afspraken met zorgpartijen over begeleiding.
  a te=jaar 2026|kw 4 2026 ; h=R ; B=-
A D.2.3 | g | uit 2027 | mR | De gemeente realiseert in 2027 een woonwagenlocatie met 4 standplaatsen.
  n 4 standplaatsen {4 standplaatsen}
'''
R=[("A A.1.3 | g |","A A.1.3 | g,c |"),("A A.2.1 | c","A A.2.1 | ~c"),("A A.2.2 | c | door E2028 | gS","A A.2.2 | c,h | per E2028 ~ jaarlijks | gS"),("  t 2028\nY c | jaar 2026 | mR | In 2026 wordt","  t 2028\n  a T=c ; te=door E2028|uit E2028|per ~ jaarlijks ; B=o:ouderen\nY ~g,c | jaar 2026 | mR | In 2026 wordt"),("  n 50 % {50%}","  n 50 % {50%}\n  a v=g ; T=-"),
("A B.1.1 | c","A B.1.1 | ~c"),("A B.1.2 | c>h | uit 2026-02-15 | mR+","A B.1.2 | c>h | per ~ jaarlijks in de eerste helft van februari | rR+"),("over het conceptvoorstel.","over het conceptvoorstel.\n  a te=uit 2026-02-15|per ~ jaarlijks|kw 1 2026 ; v=mp"),
("A B.1.3 | c","A B.1.3 | ~c"),("gevallen}\n  a v=p","gevallen}\n  a v=p ; T=-"),("A B.2.1 | g,c | door | pR |","A B.2.1 | ~c>g | door | pR+ |"),("  n 1 maand {één maand}","  n 1 maand {één maand}\n  a T=-|g,c|p ; B=- ; L"),("A B.2.2 | g |","A B.2.2 | g>h |"),("A B.2.3 | h | geen | iI","A B.2.3 | h>g,c,o:huurders | geen | iI"),
("andere partijen.\nP C","andere partijen.\n  a B=o:huurders,p|p|g,c ; L\nP C"),("de Vogelbuurt en het Centrum gezamenlijk uit.","de Vogelbuurt en het Centrum gezamenlijk uit.\n  a v=m ; h=R"),("A C.1.3 | c","A C.1.3 | ~c"),("A C.2.1 | c","A C.2.1 | ~c"),("{binnen 3 maanden}\n  a v=g","{binnen 3 maanden}\n  a v=g ; T=-"),
("A C.2.2 | c,g |","A C.2.2 | p |"),("regentonnen kunnen worden toegepast.","regentonnen kunnen worden toegepast.\n  a v=i"),("A D.1.2 | g | door E2029","A D.1.2 | g>c,o:bewoners | per E2029 ~ twee keer per jaar"),("  n 2 keer {twee keer per jaar}\nQ D.2","  n 2 keer {twee keer per jaar}\n  t 2029\n  a te=door E2029 ~ twee keer per jaar|per ~ twee keer per jaar ; v=g ; B=c\nQ D.2"),
("A D.2.1 | g,c","A D.2.1 | ~g,c"),("  a v=rp\nA D.2.2 | c |","  a v=rp ; T=-|p ; B=o:vergunninghouders\nA D.2.2 | c>o:zorgpartijen |"),("Y g | uit E2026 | mO","Y g>o:zorgpartijen | uit E2026 | mO"),("A D.2.3 | g | uit 2027","A D.2.3 | g | jaar 2027"),("{4 standplaatsen}","{4 standplaatsen}\n  a v=g"),("Y c | geen | gR | Uitvoering","Y ~c | geen | gR | Uitvoering"),("  a te=jaar 2026\nA C.1.2","  a te=jaar 2026 ; T=-\nA C.1.2")]
for x,y in R: assert x in SRC,x; SRC=SRC.replace(x,y)
DOC={'titel':'Prestatieafspraken Noorderkoog 2026-2029','titel_alternatief':['Goed wonen in Noorderkoog: prestatieafspraken 2026-2029','Goed wonen in Noorderkoog','Goed wonen in Noorderkoog Prestatieafspraken Noorderkoog 2026-2029 met acties 2026','Prestatieafspraken Noorderkoog 2026-2029 met acties 2026'],
 'looptijd':{'van':2026,'tot':2029},'prestatiejaar':2026,
 'partijen':[{'naam':'gemeente Noorderkoog','rol':'gemeente'},{'naam':'Stichting Kennemerhof','rol':'corporatie','alias':['Kennemerhof']},{'naam':'Huurders Collectief Noorderkoog','rol':'huurdersorganisatie','alias':['Huurders Collectief','Stichting Huurders Collectief Noorderkoog']}],
 'grondslagen':['Woondeal','Woonagenda Noorderkoog'],
 'inleiding':'Met dit document leggen de gemeente Noorderkoog, Stichting Kennemerhof en Huurders Collectief Noorderkoog vast wat zij van elkaar mogen verwachten. Het document bouwt voort op de Woondeal en de Woonagenda Noorderkoog. Afspraken zijn herkenbaar aan een letter en twee cijfers, bijvoorbeeld A.1.2. Wat partijen in 2026 gaan doen, staat bij de betreffende afspraak als actie vermeld. Elke paragraaf sluit af met de indicatoren waarmee we de voortgang volgen.',
 'overige_koppen':['Inleiding','Ondertekening','Indicatoren','Bijlage','Partijen']}
IND={'A.1':[('Aantal DAEB-woningen Kennemerhof','3.410','3.650'),('Opgeleverde sociale huurwoningen (cumulatief)','0','240')],'A.2':[('Gemiddelde inschrijfduur','9,2 jaar','8 jaar')],'B.1':[('Aandeel voorraad onder aftoppingsgrens','81%','≥ 80%')],'B.2':[('Aantal ontruimingen op huurachterstand','6','0')],'C.1':[('Woningen met label E, F of G','310','0'),('Gemiddelde warmtevraag','112 kWh','95 kWh')],'C.2':[('Meldingen vocht en schimmel','148','dalend')],'D.1':[('Rapportcijfer leefbaarheid','7,1','7,4')],'D.2':[('Achterstand taakstelling','11','0')]}
def layout(P):
    B=[p('Goed wonen in Noorderkoog',style='title'),p('Prestatieafspraken Noorderkoog 2026-2029 met acties 2026',style='sub'),h(1,'Inleiding'),p(DOC['inleiding'])]
    for x in P:
        B.append(h(1,'%s. %s'%(x['nummer'],x['titel'])))
        for q in x['paragrafen']:
            B.append(h(2,'%s %s'%(q['nummer'],q['titel'])))
            for a in q['afspraken']:
                B.append(li(a['nummer'],a['tekst'],mf={'b':1},hang=737,hg=737))
                for r in a['prestaties']: B.append(p(c('Actie 2026 – ','C55A11',b=1),c(r['tekst'],'C55A11'),ind=737))
            B.append(tab([[cel(p(b(t)),fill='F2F2F2') for t in('Indicator','Stand 1-1-2026','Doel 31-12-2029')]]+[list(t) for t in IND[q['nummer']]],[5,2,2],kop=1))
    B+=[h(1,'Ondertekening'),p('Noorderkoog, 19 december 2025'),tab([['Gemeente Noorderkoog','Stichting Kennemerhof','Huurders Collectief Noorderkoog'],['\n\nA. Schoen\nwethouder','\n\nF. Visser\nbestuurder','\n\nN. Groot\nvoorzitter']],[1,1,1])]
    return B
O={'font':'Calibri','sz':10,'hkleur':'C55A11','kopregel':'Prestatieafspraken Noorderkoog 2026-2029','voetregel':'pagina #','cssfont':'Carlito,Calibri,sans-serif','mk':'38pt'}
if __name__=='__main__': build('noorderkoog-2026',DOC,SRC,2026,layout,{'docx','pdf'},O,DEST)
