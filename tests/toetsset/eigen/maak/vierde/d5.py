from kern import *
SRC='''
P 1|Voldoende en passende woningen
A 1.1|c|uit E2028|gR|In de periode 2025 tot en met 2028 voegt Heidethuis minimaal 260 sociale huurwoningen toe aan de voorraad in Heidewoude.
 n 260 woningen minimaal {minimaal 260 sociale huurwoningen}
 t 2028|null
 a te=door E2028|per E2028|jaar 2028|geen
Y c|uit 2026-12-31|gR|Oplevering van 44 appartementen aan de Spoorlaan
 n 44 appartementen {44 appartementen}
 x W=Heidethuis;;T=december 2026;;N=1.1
 a te=jaar 2026|kw 4 2026|geen
Y c|kw 3 2026|mR|Indienen van de vergunningaanvraag voor 36 woningen in De Akkers
 n 36 woningen {36 woningen}
 x W=Heidethuis;;T=Q3 2026;;N=1.1
 a B=g;v=g;te=geen
A 1.2|g|geen|iI|De gemeente zorgt voor voldoende locaties en versnelt waar mogelijk haar procedures.
 a te=door;h=SR
Y g|uit 2026-06-30|mR|Collegebesluit over drie nieuwe locaties voor sociale huur
 n 3 locaties {drie nieuwe locaties}
 x W=Gemeente;;T=voor de zomer van 2026;;N=1.2
 a te=jaar 2026|kw 2 2026|uit 2026-06-21|uit 2026|uit 2026-07-01|geen;v=g
A 1.3|c|door|gR|Maximaal 20% van de vrijkomende woningen gaat met voorrang naar starters tot en met 27 jaar.
 n 20 % maximaal {Maximaal 20% van de vrijkomende woningen} 27 jaar maximaal {tot en met 27 jaar} x
 a v=p;B=o:starters
Y c>g,h|kw 4 2026|mO|Evaluatie van de voorrangsregeling en bespreking van de uitkomsten met gemeente en Huurderskoepel
 x W=Heidethuis;;T=Q4 2026;;N=1.3
 a L;h=R;te=geen
A 1.4|g,c|geen|iI|Gemeente en Heidethuis bevorderen de doorstroming van senioren naar een geschikte woning.
 a B=o:senioren;te=door
Y c|jaar 2026|gR|De seniorenmakelaar begeleidt 30 verhuizingen
 n 30 verhuizingen {30 verhuizingen}
 x W=Heidethuis;;T=2026;;N=1.4
 a T=o:seniorenmakelaar;te=geen
P 2|Betaalbaarheid
A 2.1|c|door|gR|Heidethuis houdt ten minste 80% van haar woningen bereikbaar voor huishoudens met recht op huurtoeslag.
 n 80 % minimaal {ten minste 80% van haar woningen}
 a B=o:huishoudens
A 2.2|c,h|per ~jaarlijks|rR|Heidethuis en de Huurderskoepel maken jaarlijks afspraken over de huurverhoging.
 a v=m
Y h|uit 2026-04-01|mR|Advies over de huurverhoging 2026
 x W=Huurderskoepel;;T=voor 1 april 2026;;N=2.2
 a B=c;L;te=uit 2026-03-31|geen
A 2.3|p|geen|iS|Partijen willen dat het aantal huishoudens met betalingsproblemen daalt en pakken signalen vroegtijdig op.
 a h=I;te=door;v=p
Y g|jaar 2026|gR|De gemeente breidt het team Geldzaken uit met 2 fte
 n 2 fte {2 fte}
 x W=Gemeente;;T=2026;;N=2.3
 a v=m;te=geen
Y c|door|pR|Bij elke huurachterstand neemt Heidethuis binnen twee weken persoonlijk contact op met de huurder
 n 2 weken maximaal {binnen twee weken}
 x W=Heidethuis;;T=doorlopend;;N=2.3
 a v=g;B=o:huurder
A 2.4|g>o:inwoners|door|iI|De gemeente wijst inwoners actief op toeslagen en regelingen.
 a B=-|o:Inwoners;v=p;h=R
P 3|Duurzaamheid
A 3.1|c|uit E2028|gR|Eind 2028 heeft geen enkele woning van Heidethuis nog een energielabel E, F of G.
 n 0 woningen {geen enkele woning} 0
 t 2028|null
 a te=uit 2028|jaar 2028;v=m
Y c|jaar 2026|gR|Verbeteren van 120 woningen in de Bloemenbuurt tot minimaal label B
 n 120 woningen {120 woningen}
 x W=Heidethuis;;T=2026;;N=3.1
 a te=geen
A 3.2|c>o:huurders|door|pR|Voor isolatiemaatregelen vraagt Heidethuis geen huurverhoging aan zittende huurders.
 n 0 EUR {geen huurverhoging} 0
 a B=-|o:zittende huurders;v=g
A 3.3|g|uit E2026|mR|De gemeente stelt uiterlijk eind 2026 een warmteprogramma vast.
 a te=uit 2026|jaar 2026;lt=2026
Y g>c,h|kw 1 2026|mR|Ontwerp-warmteprogramma bespreken met Heidethuis en de Huurderskoepel
 x W=Gemeente;;T=Q1 2026;;N=3.3
 a T=g,c,h;h=I;te=geen
Y g|kw 4 2026|mR|Besluitvorming door de gemeenteraad
 x W=Gemeente;;T=Q4 2026;;N=3.3
 a B=o:gemeenteraad;te=geen
P 4|Leefbaarheid, zorg en samenwerking
A 4.1|g,c|per ~per jaar|gR|Gemeente en Heidethuis stellen elk € 35.000 per jaar beschikbaar voor het buurtfonds.
 n 35000 EUR {€ 35.000 per jaar}
 a te=door;v=m
Y p|jaar 2026|gR|Het buurtfonds ondersteunt ten minste 15 initiatieven van bewoners
 n 15 initiatieven minimaal {ten minste 15 initiatieven}
 x W=Alle partijen;;T=2026;;N=4.1
 a T=g,c,h|o:buurtfonds;te=geen
A 4.2|c|per ~jaarlijks|gR|Heidethuis stelt jaarlijks 10 woningen beschikbaar voor mensen die uitstromen uit een zorginstelling.
 n 10 woningen {10 woningen}
 a B=o:mensen die uitstromen uit een zorginstelling
Y g,c|kw 2 2026|mR|Vastleggen van werkafspraken over begeleiding en nazorg
 x W=Gemeente / Heidethuis;;T=Q2 2026;;N=4.2
 a te=geen
A 4.3|p|per ~jaarlijks|rO|Partijen evalueren jaarlijks de uitvoering van deze afspraken en stellen daarna de nieuwe jaarschijf vast.
 a h=R;v=m
Y c,g|per ~Q2 en Q4 2026|rR+|Voortgangsrapportage in het bestuurlijk overleg
 x W=Heidethuis / gemeente;;T=Q2 en Q4 2026;;N=4.3
 a B=h|p|g,c,h;v=m;te=kw 2 2026|kw 4 2026|jaar 2026|geen;L
'''
DOC={'titel':'Prestatieafspraken Heidewoude Meerjarenafspraken 2025-2028 en Jaarschijf 2026','titel_alternatief':['Prestatieafspraken Heidewoude','Meerjarenafspraken 2025-2028 en Jaarschijf 2026','Prestatieafspraken Heidewoude 2025-2028'],
'looptijd':{'van':2025,'tot':2028},'prestatiejaar':2026,'partijen':[{'naam':'gemeente Heidewoude','rol':'gemeente'},{'naam':'Heidethuis','rol':'corporatie','alias':['woningcorporatie Heidethuis','Stichting Heidethuis']},{'naam':'Huurderskoepel Heidewoude','rol':'huurdersorganisatie','alias':['Huurderskoepel','Stichting Huurderskoepel Heidewoude']}],
'grondslagen':['Woonprogramma 2024-2030'],'overige_koppen':['Inleiding','Deel A Meerjarenafspraken 2025-2028','Meerjarenafspraken 2025-2028','Deel B Jaarschijf 2026','Jaarschijf 2026','Jaarschijf bij thema 1','Jaarschijf bij thema 2','Jaarschijf bij thema 3','Jaarschijf bij thema 4','Ondertekening']}
INL={'1':'De komende jaren groeit het aantal kleine huishoudens in Heidewoude. Er is vooral behoefte aan appartementen.','2':'De beschikbare sociale voorraad moet ook voor de laagste inkomens betaalbaar zijn.','3':'Wij gaan voor een CO2-arme woningvoorraad.','4':'In een prettige buurt kennen mensen elkaar.'}
def layout(P):
    B=[p('Prestatieafspraken Heidewoude',style='title'),p('Meerjarenafspraken 2025-2028 en Jaarschijf 2026',style='sub'),h(1,'Inleiding'),
     p('De gemeente Heidewoude, woningcorporatie Heidethuis en de Huurderskoepel Heidewoude hebben eind 2024 meerjarenafspraken gemaakt voor de periode 2025-2028. Ieder jaar werken zij deze uit in een jaarschijf. Dit document bevat in deel A de meerjarenafspraken en in deel B de activiteiten voor 2026. Het Woonprogramma 2024-2030 is de basis.'),
     h(1,'Deel A Meerjarenafspraken 2025-2028')]
    for x in P:
        B+=[h(2,'Thema %s %s'%(x['nummer'],x['titel'])),p(INL[x['nummer']])]
        for q in x['paragrafen']:
            for a in q['afspraken']: B.append(li(a['nummer'],a['tekst'],mf={'b':1}))
    B+=[PB,h(1,'Deel B Jaarschijf 2026'),p('In de eerste kolom staat bij welke meerjarenafspraak de activiteit hoort.')]
    for x in P:
        B.append(h(2,'Jaarschijf bij thema '+x['nummer']))
        rows=[[cel(p(b(t)),fill='D9E2F3') for t in('Afspraak','Activiteit in 2026','Trekker','Planning')]]
        for q in x['paragrafen']:
            for a in q['afspraken']:
                for y in a['prestaties']: rows.append([a['nummer'],y['tekst'],y['x']['W'],y['x']['T']])
        B.append(tab(rows,[12,52,19,17],kop=1))
    B+=[h(1,'Ondertekening'),p('Heidewoude, 4 december 2025'),tab([['Gemeente Heidewoude\nM. Terpstra, wethouder','Heidethuis\nC. de Lange, bestuurder','Huurderskoepel Heidewoude\nF. Idema, voorzitter']],[1,1,1])]
    return B
import kern
_g=kern.goud
def g2(doc,P):
    G=_g(doc,P)
    for x in G['pijlers']: x['inleiding']=INL[x['nummer']]
    return G
if __name__=='__main__':
    kern.goud=g2
    build('jaarschijf-heidewoude-2026',DOC,SRC,2026,layout,{'docx','pdf'},{'font':'Calibri','cssfont':'Carlito,Arial,sans-serif','sz':11,'voetregel':'Prestatieafspraken Heidewoude 2025-2028 / Jaarschijf 2026    #','hkleur':'833C0B'},'.')
