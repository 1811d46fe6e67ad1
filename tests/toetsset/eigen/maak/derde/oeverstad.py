from kern import *
import os
DEST=os.environ.get('UIT','uit')
SRC='''
P 2 | Beschikbaarheid en bouwen
A 2.1 | c | uit E2030 | gR | De corporaties nemen in de periode 2026 tot en met 2030 gezamenlijk ten minste 2.600 sociale huurwoningen in aanbouw, verdeeld naar rato van hun bezit in de stad, tenzij in onderling overleg een andere verdeling wordt overeengekomen.
  n 2600 woningen minimaal {ten minste 2.600 sociale huurwoningen}
  a te=door E2030|per E2030|jaar 2030|geen ; lt=null
  t 2030
Y c | jaar 2026 | gR | In 2026 wordt gestart met de bouw van 540 sociale huurwoningen: 260 door Stadsdomein, 180 door De Vier Linden en 100 door Vesta Wonen.
  n 540 woningen {540 sociale huurwoningen}; 260 woningen {260 door Stadsdomein}; 180 woningen {180 door De Vier Linden}; 100 woningen {100 door Vesta Wonen}
Y g,c | uit 2026-07-01 | mR | Gemeente en corporaties stellen voor 1 juli 2026 een gezamenlijke projectenlijst vast met per project een mijlpalenplanning.
  a te=uit 2026-06-30
A 2.2 | g | door E2030 | gR | De gemeente draagt er tot en met 2030 zorg voor dat er te allen tijde harde plancapaciteit beschikbaar is voor minimaal 130% van de bouwopgave van de corporaties voor de eerstvolgende drie jaar.
  n 130 % minimaal {minimaal 130% van de bouwopgave}; 3 jaar {eerstvolgende drie jaar}
  t 2030
  a te=door|uit E2030
Y g>c | kw 1 2026 | mR | De gemeente wijst in het eerste kwartaal van 2026 zes locaties aan voor flexwonen, elk geschikt voor minimaal 50 woningen, en bespreekt de uitkomst met de corporaties.
  n 6 locaties {zes locaties}; 50 woningen minimaal {minimaal 50 woningen}
  a v=g ; L
A 2.3 | c>g,h | door | pR+ | Een corporatie die complexgewijze verkoop of liberalisatie overweegt, meldt dit vooraf in het bestuurlijk overleg en vraagt een zienswijze van de gemeente en de betrokken huurdersorganisatie.
  a L
A 2.4 | c | per ~ per jaar | gR | Het aantal te verkopen huurwoningen bedraagt stedelijk niet meer dan 150 per jaar; de opbrengst wordt aangewend voor nieuwbouw of verduurzaming.
  n 150 woningen maximaal {niet meer dan 150 per jaar}
  a T=- ; te=door|geen
P 3 | Betaalbaarheid
A 3.1 | c | door | gR | Ten minste 75% van de vrijkomende sociale huurwoningen wordt aangeboden met een huurprijs onder de toepasselijke aftoppingsgrens.
  n 75 % minimaal {Ten minste 75%}
  a T=- ; v=p
A 3.2 | g,c | geen | iI | Gemeente en corporaties spannen zich in om ontruimingen wegens huurschuld te voorkomen en in het bijzonder om te voorkomen dat gezinnen met minderjarige kinderen dakloos worden.
  a te=door
Y g | geen | gR | De gemeente verdubbelt het aantal budgetcoaches van 8 naar 16.
  n 8 budgetcoaches {van 8} x; 16 budgetcoaches {naar 16}
  a te=jaar 2026 ; v=m
Y c>g,h | per ~ per kwartaal | rR+ | De corporaties rapporteren per kwartaal het aantal aangezegde en uitgevoerde ontruimingen aan de gemeente en de Federatie Huurders Oeverstad.
A 3.3 | c>h | per ~ jaarlijks | rR | Over de jaarlijkse huuraanpassing vragen de corporaties tijdig, doch uiterlijk zes weken voor het nemen van het besluit, advies aan hun huurdersorganisatie.
  n 6 weken minimaal {uiterlijk zes weken voor het nemen van het besluit}
  a v=p ; te=door|per ~ jaarlijkse|geen ; L ; T=c,h
A 3.4 | g | jaar 2027 | mO | In 2027 evalueert de gemeente de stedelijke regeling Kamers met Kansen en bespreekt zij de uitkomsten met de overige partijen.
  a B=p|c,h ; h=R ; L
P 4 | Duurzaamheid
A 4.1 | c | per E2030 ~ gemiddeld per jaar | gR | De corporaties verduurzamen tot en met 2030 gemiddeld 1.150 woningen per jaar, waarbij woningen met een label E, F of G voorrang krijgen.
  n 1150 woningen gem {gemiddeld 1.150 woningen per jaar}
  a te=uit E2030|door E2030 ~ gemiddeld per jaar|door E2030
  t 2030
Y c | jaar 2026 | gS | De corporaties verwachten in 2026 circa 1.050 woningen op te leveren die een verbetering van minimaal twee labelstappen hebben ondergaan.
  n 1050 woningen indicatief {circa 1.050 woningen}; 2 labelstappen minimaal {minimaal twee labelstappen}
  a h=R
A 4.2 | p | geen | iI | Partijen werken op basis van het Warmteprogramma gebiedsgericht aan een aardgasvrije stad, met als uitgangspunt dat de woonlasten voor huurders niet stijgen.
  a h=S ; B=o:huurders
Y g,c | uit E2026 | mR | Voor de wijken Kanaaloever en Hoogstraat ligt er uiterlijk eind 2026 een door gemeente en corporaties ondertekende intentieovereenkomst met de warmtebedrijven.
  a te=jaar 2026|kw 4 2026 ; B=-
A 4.3 | c,h | door | pR | Bij complexgewijze renovatie sluiten corporatie en bewonerscommissie vooraf een participatieplan af.
  a T=c|c,o:bewonerscommissie ; B=o:bewonerscommissie ; h=R
P 5 | Wonen, zorg en leefbare wijken
A 5.1 | c | door | gR | Maximaal 30% van de vrijkomende sociale huurwoningen wordt toegewezen aan urgenten, uitstromers uit instellingen en statushouders; hierbij wordt gestreefd naar een evenwichtige spreiding over de wijken.
  n 30 % maximaal {Maximaal 30%}
  a T=-|g,c|p ; v=p ; B=o:urgenten,o:statushouders
A 5.2 | g | per ~ halfjaarlijks | rR+ | De gemeente verstrekt halfjaarlijks een prognose van de instroom van aandachtsgroepen aan de corporaties.
  a v=m
A 5.3 | g,c | geen | gR | Voor het programma Sterke Wijken stellen de gemeente en de corporaties gezamenlijk € 2,4 miljoen per jaar beschikbaar, ieder voor de helft.
  n 2400000 EUR {€ 2,4 miljoen per jaar}; 0.5 aandeel {ieder voor de helft}
  a te=geen|door ; v=rm
Y h | geen | iI | De Federatie Huurders Oeverstad brengt in beeld welke portieken en hoven als onveilig worden ervaren en betrekt daarbij de bewonerscommissies.
  a v=m ; h=RO ; B=-
A 5.4 | c | uit E2029 | gR | De corporaties labelen uiterlijk in 2029 in totaal 900 bestaande woningen als seniorenwoning, waarvan een derde rolstoeltoegankelijk.
  n 900 woningen {900 bestaande woningen}; 0.3333 aandeel {een derde}
  a te=jaar 2029|door E2029 ; lt=null
  t 2029
P 6 | Samenwerking en looptijd
A 6.1 | p | door E2030 | mR | Deze raamovereenkomst heeft een looptijd van 1 januari 2026 tot en met 31 december 2030.
  a T=- ; te=geen|uit E2030|uit 2026-01-01 ; v=ip ; h=I
  t 2030
A 6.2 | p | per ~ jaarlijks | rR | Partijen stellen jaarlijks vóór 15 december jaarafspraken vast, die als bijlage onderdeel uitmaken van deze overeenkomst.
  a te=uit 2026-12-15|per 2026-12-15 ~ jaarlijks|uit 2025-12-15|uit ; v=m
A 6.3 | p | per ~ drie keer per jaar | rR | Het bestuurlijk overleg vindt drie keer per jaar plaats; een van deze overleggen is gewijd aan de monitor Wonen (zie bijlage 2).
  n 3 keer {drie keer per jaar}
  a T=- ; v=p
'''
R=[("Y c | jaar 2026 | gR | In 2026 wordt gestart","Y c | jaar 2026 | gR | In 2026 wordt gestart"),("A 2.4 | c","A 2.4 | ~c"),("A 3.1 | c","A 3.1 | ~c"),("A 3.3 | c>h | per ~ jaarlijks | rR","A 3.3 | c>h | per ~ jaarlijkse | pR"),("  a v=p ; te=door|per ~ jaarlijkse|geen","  a v=rm ; te=door|geen"),("A 3.4 | g |","A 3.4 | g>c,h |"),("  a B=p|c,h ; h=R ; L\nP 4","  a B=p ; h=R ; L\nP 4"),
("A 4.3 | c,h |","A 4.3 | c,o:bewonerscommissie |"),("a T=c|c,o:bewonerscommissie ; B=o:bewonerscommissie ; h=R","a T=c|c,h ; B=o:bewonerscommissie"),("Y g,c | uit E2026 | mR | Voor de wijken","Y g,c>o:warmtebedrijven | uit E2026 | mR | Voor de wijken"),
("A 5.1 | c","A 5.1 | ~c"),("A 5.2 | g |","A 5.2 | g>c |"),("A 5.3 | g,c | geen | gR","A 5.3 | g,c | per ~ per jaar | gR"),("Y h | geen | iI | De Federatie","Y h>o:bewonerscommissies | geen | iI | De Federatie"),("A 6.1 | p","A 6.1 | ~p"),("A 6.2 | p | per ~ jaarlijks | rR","A 6.2 | p | per ~ jaarlijks vóór 15 december | rR"),("  a te=uit 2026-12-15|per 2026","  a te=per ~ jaarlijks|uit 2026-12-15|per 2026"),("A 6.3 | p","A 6.3 | ~p"),("ondergaan.\n  n 1050","ondergaan.\n  n 1050")]
for x,y in R: assert x in SRC,x; SRC=SRC.replace(x,y)
DOC={'titel':'Raamovereenkomst Wonen Oeverstad 2026-2030','titel_alternatief':['Raamovereenkomst Wonen Oeverstad 2026-2030 en jaarafspraken 2026','Raamovereenkomst prestatieafspraken Oeverstad 2026-2030','Raamovereenkomst Wonen Oeverstad 2026-2030 met de jaarafspraken voor 2026'],
 'looptijd':{'van':2026,'tot':2030},'prestatiejaar':2026,
 'partijen':[{'naam':'gemeente Oeverstad','rol':'gemeente'},{'naam':'Stadsdomein','rol':'corporatie','alias':['Stichting Stadsdomein','woningcorporatie Stadsdomein']},{'naam':'De Vier Linden','rol':'corporatie','alias':['Woningstichting De Vier Linden']},{'naam':'Vesta Wonen','rol':'corporatie','alias':['Stichting Vesta Wonen']},{'naam':'Federatie Huurders Oeverstad','rol':'huurdersorganisatie'}],
 'grondslagen':['Woonvisie Oeverstad 2040','Nationale Prestatieafspraken','Regionale Woondeal'],
 'bijlagen':[{'nummer':1,'inhoud':'jaarafspraken 2026','vindplaats':[]},{'nummer':2,'inhoud':'monitor Wonen','vindplaats':['6.3']}],
 'overige_koppen':['Inleiding','Context','De opgave van de stad','Partijen','Leeswijzer','Hoe deze overeenkomst werkt','Ondertekening','Bijlage 1: Jaarafspraken 2026','Bijlage 1','Jaarafspraken 2026','Bijlage 2: Monitor Wonen','Bijlage 2','Monitor Wonen','Inhoudsopgave']}
for n in(2,3,4,5,6): DOC['overige_koppen'].append('Jaarafspraken bij hoofdstuk %d'%n)
def layout(P):
    B=[p('Raamovereenkomst Wonen Oeverstad 2026-2030',style='title'),p('met de jaarafspraken voor 2026',style='sub'),p('Gemeente Oeverstad\nStichting Stadsdomein\nWoningstichting De Vier Linden\nStichting Vesta Wonen\nFederatie Huurders Oeverstad'),p('december 2025'),PB,p(b('Inhoudsopgave',sz=14))]
    toc=[('1','Inleiding',3)]+[(x['nummer'],x['titel'],3+k) for k,x in enumerate(P)]+[('','Bijlage 1: Jaarafspraken 2026',7),('','Bijlage 2: Monitor Wonen',8)]
    for n,t,g in toc: B.append(p((n+'  ' if n else '')+t+' '+'.'*(70-len(t))+' %d'%g,after=0,tight=1))
    B+=[PB,h(1,'1. Inleiding'),h(2,'De opgave van de stad'),p('Oeverstad groeit. Tot 2040 zijn er naar verwachting 18.000 woningen nodig, waarvan een derde in de sociale huur. Gemeente, corporaties en huurders staan samen voor de opgave om die groei hand in hand te laten gaan met betaalbare woonlasten en sterke wijken. De basis voor deze overeenkomst wordt gevormd door de Woonvisie Oeverstad 2040, de Regionale Woondeal en de Nationale Prestatieafspraken.'),
        h(2,'Hoe deze overeenkomst werkt'),p('De gemeente Oeverstad, de woningcorporaties Stadsdomein, De Vier Linden en Vesta Wonen en de Federatie Huurders Oeverstad leggen in deze raamovereenkomst de afspraken voor vijf jaar vast. Ieder jaar worden deze uitgewerkt in jaarafspraken. De jaarafspraken voor 2026 zijn opgenomen in bijlage 1; bij elke jaarafspraak staat op welke afspraak uit de raamovereenkomst zij betrekking heeft.')]
    for x in P:
        B.append(h(1,'%s. %s'%(x['nummer'],x['titel'])))
        for a in x['paragrafen'][0]['afspraken']: B.append(li(a['nummer'],a['tekst']))
    B+=[h(1,'Ondertekening'),p('Aldus overeengekomen te Oeverstad op 15 december 2025.'),tab([['Gemeente Oeverstad\n\n\nmr. J. Overmars, wethouder','Stadsdomein\n\n\nR. Kaya, bestuursvoorzitter'],['De Vier Linden\n\n\nW. ter Horst, bestuurder','Vesta Wonen\n\n\nI. Bosman, directeur-bestuurder'],['Federatie Huurders Oeverstad\n\n\nG. Martina, voorzitter','']],[1,1]),PB,h(1,'Bijlage 1: Jaarafspraken 2026')]
    for x in P:
        J=[(a['nummer'],r) for a in x['paragrafen'][0]['afspraken'] for r in a['prestaties']]
        if J:
            B.append(h(2,'Jaarafspraken bij hoofdstuk %s'%x['nummer']))
            for n,r in J: B.append(li('Bij %s'%n,r['tekst'],mf={'b':1},hang=992,hg=992))
    B+=[PB,h(1,'Bijlage 2: Monitor Wonen'),tab([['Indicator','Bron','Frequentie','2024','2025'],['Voorraad sociale huur corporaties','corporaties','jaarlijks','41.230','41.410'],['Slaagkans starters','WoonService','halfjaarlijks','6,1%','5,8%'],['Ontruimingen wegens huurschuld','corporaties','per kwartaal','38','31'],['Gemiddelde Energie-Index','corporaties','jaarlijks','1,62','1,55']],[4,2,2,1,1],kop=1)]
    return B
O={'font':'Arial','sz':10,'hkleur':'B71C1C','kopregel':'Raamovereenkomst Wonen Oeverstad 2026-2030','voetregel':'# / @','tagged':True,'mk':'36pt'}
if __name__=='__main__': build('oeverstad-2026',DOC,SRC,2026,layout,{'docx','pdf','odt'},O,DEST)
