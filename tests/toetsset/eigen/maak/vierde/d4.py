from kern import *
ART='''
P 2|Doel van de samenwerking
A 2.1|p|geen|iI|Partijen werken in de regio samen aan voldoende, betaalbare en duurzame huurwoningen en stemmen hun beleid daarover op elkaar af.
 a te=door;h=R
A 2.2|g,c>h|per ~jaarlijks|rR|De Gemeenten en de Corporaties vertalen dit convenant jaarlijks in een lokale jaarschijf per gemeente en betrekken de Huurdersraad daarbij.
 a v=m
P 3|Nieuwbouw
A 3.1|c|uit E2030|gR|De Corporaties realiseren in de periode 2026 tot en met 2030 gezamenlijk ten minste 620 sociale huurwoningen, waarvan 310 in Veenmeer, 190 in Turfhoven en 120 in Elzenbroek.
 n 620 woningen minimaal {ten minste 620 sociale huurwoningen} 310 woningen {310 in Veenmeer} 190 woningen {190 in Turfhoven} 120 woningen {120 in Elzenbroek}
 t 2030|null
 a te=door E2030|per E2030|jaar 2030|geen
A 3.2|g|uit 2026-07-01|mR|Iedere Gemeente wijst uiterlijk 1 juli 2026 ten minste twee locaties aan voor sociale huurwoningen.
 n 2 locaties minimaal {ten minste twee locaties}
 a v=g
A 3.3|g|door|gR|De Gemeenten hanteren in nieuwe plannen een aandeel van ten minste 30 procent sociale huur.
 n 30 % minimaal {ten minste 30 procent sociale huur}
 a v=p
A 3.4|g|door|pR|De Gemeenten nemen binnen acht weken na ontvangst van een volledige aanvraag een besluit over een omgevingsvergunning voor sociale huurwoningen.
 n 8 weken maximaal {binnen acht weken}
 a v=g
A 3.5|g,c|per ~ieder kwartaal|rR|De Gemeenten en de Corporaties bespreken ieder kwartaal de voortgang van de projecten aan de regionale bouwtafel.
P 4|Woonruimteverdeling
A 4.1|c|door|pR|De Corporaties bieden hun vrijkomende woningen aan via het gezamenlijke platform Lagevenenwonen.
A 4.2|c|per ~per jaar|gR|Ten hoogste 30 procent van de vrijkomende woningen per jaar wordt met voorrang toegewezen aan urgente woningzoekenden.
 n 30 % maximaal {Ten hoogste 30 procent}
 a T=g,c|p|;te=door|geen;v=p;B=o:urgente woningzoekenden|o:woningzoekenden
A 4.3|g|uit 2027-01-01|mR|De Gemeenten stellen vóór 1 januari 2027 een gelijkluidende huisvestingsverordening vast.
 a te=uit 2026-12-31;lt=2026|2027
A 4.4|g,c|per ~halfjaarlijkse|gR|De Gemeenten en de Corporaties voldoen aan de halfjaarlijkse taakstelling voor het huisvesten van vergunninghouders.
 a v=rmp;te=door|geen;B=o:vergunninghouders
P 5|Betaalbaarheid
A 5.1|c|door|gR|De Corporaties verhuren ten minste 70 procent van hun woningen met een huurprijs onder de eerste aftoppingsgrens.
 n 70 % minimaal {ten minste 70 procent van hun woningen}
A 5.2|c>h|per ~elk jaar uiterlijk 15 februari|rR|De Corporaties leggen het voorstel voor de jaarlijkse huuraanpassing elk jaar uiterlijk 15 februari ter advisering voor aan de Huurdersraad.
 a te=per ~elk jaar|per ~jaarlijkse|uit 2026-02-15;v=mp;L
A 5.3|h|door|pR|De Huurdersraad brengt binnen zes weken advies uit.
 n 6 weken maximaal {binnen zes weken}
 a v=mg;L;B=c;te=geen|uit
A 5.4|g,c|geen|iI|De Gemeenten en de Corporaties spannen zich in om huisuitzettingen te voorkomen. Zij werken daarvoor samen met schuldhulpverlening en maatschappelijk werk.
 a te=door;B=o:schuldhulpverlening,o:maatschappelijk werk
P 6|Duurzaamheid
A 6.1|c|uit 2029-01-01|gR|De Corporaties hebben op 1 januari 2029 geen woningen met energielabel E, F of G meer in exploitatie, behoudens monumenten.
 n 0 woningen {geen woningen} 0
 t 2029|2028|null
 a v=m;te=uit 2028-12-31|door 2029-01-01|jaar 2029
A 6.2|c|per ~gemiddeld per jaar|gR|De Corporaties verduurzamen gemiddeld 400 woningen per jaar.
 n 400 woningen gem {gemiddeld 400 woningen per jaar}
 a te=per ~per jaar
A 6.3|g|per ~jaarlijks|gR|De Gemeenten stellen jaarlijks gezamenlijk € 150.000 beschikbaar voor de inzet van energiecoaches.
 n 150000 EUR {€ 150.000}
 a v=mr
A 6.4|c>o:huurder|door|pR|De Corporaties rekenen voor isolatie geen huurverhoging aan de zittende huurder.
 n 0 EUR {geen huurverhoging} 0
 a B=-|o:zittende huurder;v=g
P 7|Wonen met zorg en leefbaarheid
A 7.1|p>o:zorgaanbieders|jaar 2027|mR|Partijen stellen in 2027 samen met de zorgaanbieders een regionale woonzorgagenda vast.
 a T=p,o:zorgaanbieders
A 7.2|c|geen|gS|De Corporaties streven ernaar dat in 2030 een kwart van hun woningen rollatortoegankelijk is.
 n 0.25 aandeel {een kwart van hun woningen}
 t 2030|null
 a te=jaar 2030|uit 2030|uit E2030|geen;v=i
A 7.3|c|per ~per jaar|gR|Iedere Corporatie besteedt ten minste € 125 per woning per jaar aan leefbaarheid.
 n 125 EUR minimaal {ten minste € 125 per woning per jaar}
 a te=door|geen
P 8|Overleg en informatie
A 8.1|p|per ~twee keer per jaar|rR|Het bestuurlijk overleg vindt twee keer per jaar plaats, in april en november.
 n 2 keer {twee keer per jaar}
 a T=;te=per ~twee keer per jaar, in april en november
A 8.2|c>g,h|per ~jaarlijks vóór 1 mei|rR+|De Corporaties verstrekken jaarlijks vóór 1 mei aan de Gemeenten en de Huurdersraad een overzicht van de behaalde resultaten.
 a v=mp;te=per ~jaarlijks|uit 2026-05-01|uit 2026-04-30
A 8.3|p|jaar 2028|mO|Partijen evalueren dit convenant in 2028.
 a lt=2028
P 9|Slotbepalingen
A 9.1|p|door 2030-12-31|mR|Dit convenant treedt in werking op 1 januari 2026 en eindigt op 31 december 2030.
 t 2030
 a T=;te=geen|uit 2030-12-31|uit 2026-01-01|door;v=ip;h=I
A 9.2|p|door|pR|Wijziging van dit convenant is mogelijk met instemming van alle Partijen.
 a T=
A 9.3|p|door|pR|Een geschil wordt eerst besproken in het bestuurlijk overleg.
 a T=;h=I
'''
SRC=ART.replace('A 7.2|c|geen|gS','A 7.2|c|jaar 2030|gS').replace('a te=jaar 2030|uit 2030|uit E2030|geen;v=i','a te=uit 2030|uit E2030|geen;v=i')
DOC={'titel':'Regionaal convenant wonen De Lage Venen 2026-2030','titel_alternatief':['Regionaal convenant wonen','Regionale prestatieafspraken De Lage Venen 2026-2030'],'looptijd':{'van':2026,'tot':2030},'prestatiejaar':None,
'partijen':[{'naam':'gemeente Veenmeer','rol':'gemeente','alias':['Veenmeer']},{'naam':'gemeente Turfhoven','rol':'gemeente','alias':['Turfhoven']},{'naam':'gemeente Elzenbroek','rol':'gemeente','alias':['Elzenbroek']},
{'naam':'Stichting De Veenakker','rol':'corporatie','alias':['De Veenakker']},{'naam':'Woningstichting Elzenhof','rol':'corporatie','alias':['Elzenhof']},
{'naam':'Stichting Huurdersraad De Lage Venen','rol':'huurdersorganisatie','alias':['Huurdersraad','Huurdersraad De Lage Venen']}],
'grondslagen':['Woningwet','Regionale Woondeal'],'overige_koppen':['Definities','Overwegingen','Overwegende dat','Begripsbepalingen','Ondertekening']}
def layout(P):
    B=[p('Regionaal convenant wonen De Lage Venen 2026-2030',style='title'),p(b('De ondergetekenden:'))]
    W=['de gemeente Veenmeer, vertegenwoordigd door wethouder K. de Ruiter;','de gemeente Turfhoven, vertegenwoordigd door wethouder L. Spaans;','de gemeente Elzenbroek, vertegenwoordigd door wethouder H. Oud;','Stichting De Veenakker, gevestigd te Veenmeer, vertegenwoordigd door bestuurder N. Wiersma;','Woningstichting Elzenhof, gevestigd te Elzenbroek, vertegenwoordigd door bestuurder G. Pals;','Stichting Huurdersraad De Lage Venen, vertegenwoordigd door voorzitter B. Timmer;']
    for n,w in enumerate(W): B.append(li('%d.'%(n+1),w,auto=('dec','ond','%1.')))
    B+=[p('Ondergetekenden 1 tot en met 3 worden hierna genoemd: de Gemeenten. Ondergetekenden 4 en 5 worden hierna genoemd: de Corporaties. Ondergetekende 6 wordt hierna genoemd: de Huurdersraad. Allen gezamenlijk: Partijen.'),p(b('Overwegende dat:'))]
    for w in ['de gemeenteraden de Regionale Woondeal hebben onderschreven;','de Woningwet partijen verplicht naar redelijkheid bij te dragen aan het volkshuisvestelijk beleid;','in de regio ruim 9.000 huishoudens op zoek zijn naar een sociale huurwoning;']: B.append(li('-',w,auto=('bul','-')))
    B+=[p(b('Komen het volgende overeen:')),h(1,'Artikel 1 Definities'),p('In dit convenant wordt verstaan onder:')]
    for m,w in zip('abc',['Regio: het grondgebied van de Gemeenten;','Sociale huurwoning: een woning met een huurprijs onder de liberalisatiegrens;','Jaarschijf: de jaarlijkse uitwerking van dit convenant per gemeente.']): B.append(li(m+'.',w))
    for x in P:
        B.append(h(1,'Artikel %s %s'%(x['nummer'],x['titel'])))
        for q in x['paragrafen']:
            for n,a in enumerate(q['afspraken']):
                B.append(li('%d.'%(n+1),a['tekst'],auto=('dec','art'+x['nummer'],'%1.')))
    B+=[p(b('Aldus overeengekomen en ondertekend te Veenmeer op 18 december 2025.')),tab([['Gemeente Veenmeer','Gemeente Turfhoven','Gemeente Elzenbroek'],['De Veenakker','Elzenhof','Huurdersraad De Lage Venen']],[1,1,1])]
    return B
import kern
_l=kern.lees
def lees2(s,j):
    P=_l(s,j)
    for x in P:
        for q in x['paragrafen']:
            for n,a in enumerate(q['afspraken']): m=str(n+1); a['nummer_alternatief']=[m,'lid '+m,'Artikel %s lid %s'%(x['nummer'],m),'%s lid %s'%(x['nummer'],m)]
    return P
if __name__=='__main__':
    kern.lees=lees2
    build('convenant-lagevenen-2026',DOC,SRC,2026,layout,{'docx','odt','lopdf'},{'font':'Times New Roman','sz':11,'voetregel':'Convenant wonen De Lage Venen 2026-2030, pagina # van @','hkleur':'000000'},'.')
