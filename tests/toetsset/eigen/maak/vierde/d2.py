from kern import *
# W = cell Wie, T = cell Wanneer (via x)
SRC='''
P 1|Voldoende woningen
A 1.1|c|jaar 2027|gR|Oplevering van 60 sociale huurwoningen in Berkenrade-Noord, waarvan ten minste 20 nultredenwoningen
 n 60 woningen {60 sociale huurwoningen} 20 nultredenwoningen minimaal {ten minste 20 nultredenwoningen}
 x W=Woonzorg Berkenrade;;T=2027
 a te=geen
A 1.2|g|kw 2 2026|mR|Vaststellen van het omgevingsplan voor de locatie Oude Veiling
 x W=Gemeente;;T=Q2 2026
 a te=geen
A 1.3|c,g|kw 4 2026|mO|Onderzoeken van de mogelijkheden om bestaande complexen op te toppen of te splitsen
 x W=Woonzorg Berkenrade, Wonen Eemdal, gemeente;;T=Q4 2026
 a te=geen
A 1.4|g|door|gR|Bij woningbouwprojecten vanaf 15 woningen geldt een aandeel van minimaal 30% sociale huur
 n 15 woningen minimaal {vanaf 15 woningen} x 30 % minimaal {minimaal 30% sociale huur}
 x W=Gemeente;;T=Doorlopend
 a v=p
A 1.5|c|jaar 2026|gR|Niet meer dan 10 sociale huurwoningen verkopen
 n 10 woningen maximaal {Niet meer dan 10 sociale huurwoningen}
 x W=Wonen Eemdal;;T=2026
 a te=geen
A 1.6|p|per ~halfjaarlijks|rR|De voortgang van de woningbouwplanning bespreken aan de versnellingstafel
 x W=Allen;;T=Halfjaarlijks
 a h=I;v=im;T=g,c,h;te=geen
P 2|Betaalbaar wonen
A 2.1|c|uit 2026-07-01|gR|De gemiddelde huurstijging per corporatie blijft beperkt tot inflatie plus 0,5 procentpunt
 n 0.5 procentpunt maximaal {0,5 procentpunt}
 x W=Corporaties;;T=Per 1 juli 2026
 a te=jaar 2026|geen|door 2026-07-01|door;v=p
A 2.2|c|per ~jaarlijks|gR|Minimaal 95% van de huishoudens met recht op huurtoeslag krijgt een passende woning toegewezen
 n 95 % minimaal {Minimaal 95% van de huishoudens}
 x W=Corporaties;;T=Jaarlijks
 a B=o:huishoudens|o:huishoudens met recht op huurtoeslag;te=geen|door;v=pr
A 2.3|g>c|uit 2026-04-01|mR|De gemeente sluit met de corporaties een nieuw convenant Vroegsignalering
 x W=Gemeente;;T=Voor 1 april 2026
 a T=g,c;B=-;te=uit 2026-03-31|geen
A 2.4|g,c>o:huurders|door|iI|Huurders met beginnende betalingsproblemen actief doorverwijzen naar het Geldloket
 x W=Gemeente, corporaties;;T=Doorlopend
 a B=-|o:Huurders|o:huurders,o:Geldloket|o:Geldloket;v=p;h=R
A 2.5|h|kw 3 2026|gR|Huurdersraad Berkenrade houdt een enquête onder minimaal 400 huurders over woonlasten en deelt de uitkomsten met gemeente en corporaties
 n 400 huurders minimaal {minimaal 400 huurders}
 x W=Huurdersraad;;T=Q3 2026
 a B=g,c|g,c,o:huurders;L;v=m;h=O;te=geen
P 3|Duurzame woningen
A 3.1|c|uit E2028|gR|Alle woningen met energielabel E, F of G zijn verbeterd naar label B of beter
 x W=Corporaties;;T=Eind 2028
 t 2028|null
 a v=m;te=uit 2028|jaar 2028|geen
A 3.2|c|jaar 2026|gR|Isoleren van 85 woningen in de Schrijversbuurt en 40 woningen in Eemdal
 n 85 woningen {85 woningen} 40 woningen {40 woningen}
 x W=Woonzorg Berkenrade (85), Wonen Eemdal (40);;T=2026
 a te=geen
A 3.3|g>c,h|kw 4 2026|mR|Opstellen van een uitvoeringsplan voor de warmtetransitie in de wijk De Kamp, in overleg met corporaties en Huurdersraad
 x W=Gemeente;;T=Q4 2026
 a B=-;te=geen
A 3.4|c>h|kw 1 2026|mR+|De corporaties delen hun onderhoudsplanning voor 2026 met de gemeente en de Huurdersraad
 x W=Corporaties;;T=Q1 2026
 a te=jaar 2026|geen;B=h
A 3.5|c,h>o:bewoners|door|iI|Energiecoaches inzetten om bewoners te helpen met besparen
 x W=Corporaties, Huurdersraad;;T=Doorlopend
 a B=-|o:bewoners,o:Energiecoaches|o:Energiecoaches;h=R
P 4|Wonen, zorg en leefbaarheid
A 4.1|g,c|kw 2 2026|mR|Actualiseren van de woonzorgvisie
 x W=Gemeente (trekker), corporaties;;T=Q2 2026
 a T=g;B=c;te=geen
A 4.2|g,c|per ~per jaar|gR|Jaarlijks maximaal 20 woningen beschikbaar stellen voor uitstroom uit beschermd wonen en maatschappelijke opvang
 n 20 woningen maximaal {maximaal 20 woningen}
 x W=Corporaties;;T=Per jaar
 a te=per ~Jaarlijks|geen
A 4.3|g|jaar 2026|gR|De gemeente reserveert € 60.000 voor buurtbemiddeling en bewonersinitiatieven
 n 60000 EUR {€ 60.000}
 x W=Gemeente;;T=2026
 a v=m;te=geen
A 4.4|c|door|pR|Meldingen van woonoverlast binnen 5 werkdagen oppakken
 n 5 werkdagen maximaal {binnen 5 werkdagen}
 x W=Corporaties;;T=Doorlopend
 a v=g
A 4.5|p|per ~2x per jaar|rR|Gezamenlijke wijkschouw in De Kamp en de Schrijversbuurt
 x W=Allen;;T=2x per jaar
 a T=g,c,h;te=geen;v=im;h=I
P 5|Samenwerking
A 5.1|g>p|per ~vier keer per jaar|rR|De gemeente organiseert vier keer per jaar een ambtelijk overleg met alle partijen
 n 4 keer {vier keer per jaar}
 x W=Gemeente;;T=Elk kwartaal
 a te=per ~Elk kwartaal|per ~vier keer per jaar, elk kwartaal;B=-|g,c,h|c,h
A 5.2|p|kw 4 2026|mO|Evaluatie van de prestatieafspraken en voorbereiding van de afspraken voor 2027
 x W=Allen;;T=Q4 2026
 a T=g,c,h;te=jaar 2027|geen;h=R
'''
SRC=SRC.replace('A 3.4|c>h|','A 3.4|c>g,h|').replace(" a te=jaar 2026|geen;B=h\n"," a te=jaar 2026|geen\n").replace('A 4.2|g,c|','A 4.2|c|').replace('A 2.5|h|kw','A 2.5|h>g,c|kw').replace(' a B=g,c|g,c,o:huurders;L;',' a B=g,c,o:huurders|-;L;').replace('|gR|Huurdersraad Berkenrade houdt','|gR+|Huurdersraad Berkenrade houdt').replace('a v=m;te=uit 2028|jaar 2028|geen','a v=m;te=uit 2028|jaar 2028|geen')
INL={'1':'Berkenrade groeit. Wij willen dat ook starters en ouderen hier een woning kunnen vinden.','2':'Wonen moet betaalbaar blijven voor mensen met een laag inkomen.','3':'Een goed geïsoleerde woning is comfortabel en houdt de energierekening laag.','4':'Steeds meer mensen met een zorgvraag wonen zelfstandig.','5':'Wij werken op basis van gelijkwaardigheid.'}
DOC={'titel':'Prestatieafspraken Berkenrade 2026-2027','titel_alternatief':['Prestatieafspraken 2026-2027','Prestatieafspraken gemeente Berkenrade 2026-2027'],'looptijd':{'van':2026,'tot':2027},'prestatiejaar':None,
'partijen':[{'naam':'gemeente Berkenrade','rol':'gemeente'},{'naam':'Woonzorg Berkenrade','rol':'corporatie','alias':['Stichting Woonzorg Berkenrade']},{'naam':'Wonen Eemdal','rol':'corporatie','alias':['Stichting Wonen Eemdal']},{'naam':'Huurdersraad Berkenrade','rol':'huurdersorganisatie','alias':['Huurdersraad']}],
'grondslagen':['Volkshuisvestingsprogramma 2025'],'overige_koppen':['Inleiding','Leeswijzer','Handtekeningen','Partijen']}
def layout(P):
    for x in P: x['inleiding']=INL[x['nummer']]
    B=[p('Prestatieafspraken Berkenrade 2026-2027',style='title'),h(1,'Inleiding'),
     p('Gemeente Berkenrade, de woningcorporaties Woonzorg Berkenrade en Wonen Eemdal en de Huurdersraad Berkenrade maken voor 2026 en 2027 afspraken over het wonen in onze gemeente. De afspraken zijn gebaseerd op het Volkshuisvestingsprogramma 2025.'),
     h(1,'Leeswijzer'),p('Per thema staan de afspraken in een tabel. In de kolom Wie staat wie verantwoordelijk is voor de uitvoering. Allen betekent: de vier partijen samen. De kolom Wanneer geeft aan wanneer de afspraak klaar moet zijn.')]
    for x in P:
        B+=[h(1,'Thema %s. %s'%(x['nummer'],x['titel'])),p(x['inleiding'])]
        rows=[[cel(p(b(t,color='FFFFFF')),fill='2E74B5') for t in('Nr.','Afspraak','Wie','Wanneer')]]
        for q in x['paragrafen']:
            for a in q['afspraken']: rows.append([a['nummer'],a['tekst'],a['x']['W'],a['x']['T']])
        B.append(tab(rows,[7,55,22,16],kop=1))
    B+=[h(1,'Handtekeningen'),p('Berkenrade, 11 december 2025'),tab([['Gemeente Berkenrade','Woonzorg Berkenrade'],['Wonen Eemdal','Huurdersraad Berkenrade']],[1,1])]
    return B
if __name__=='__main__':
    _g=goud
    import kern
    def g2(doc,P):
        G=_g(doc,P)
        for x in G['pijlers']: x['inleiding']=INL[x['nummer']]
        return G
    kern.goud=g2
    build('tabellen-berkenrade-2026',DOC,SRC,2026,layout,{'docx','odt','lopdf'},{'font':'Arial','sz':10,'voetregel':'Prestatieafspraken Berkenrade 2026-2027 | #','hkleur':'2E74B5'},'.')
