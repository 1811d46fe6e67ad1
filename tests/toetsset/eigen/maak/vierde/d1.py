from kern import *
SRC='''
P 2|Beschikbaarheid
Q 2.1|Nieuwbouw en woningvoorraad
A 1|c|jaar 2026|gR|De Horst levert in 2026 48 sociale huurwoningen op: 32 appartementen aan de Molenweg en 16 grondgebonden woningen in plan Achterhof.
 n 48 woningen {48 sociale huurwoningen} 32 appartementen {32 appartementen} 16 woningen {16 grondgebonden woningen}
A 2|c|uit E2026|mR|Uiterlijk 31 december 2026 start De Horst met de bouw van ten minste 40 sociale huurwoningen in de eerste fase van de Stationszone.
 n 40 woningen minimaal {ten minste 40 sociale huurwoningen}
 a v=g
A 3|g|door|gR|De gemeente hanteert voor sociale huurwoningen een vaste grondprijs van € 21.500 per woning, exclusief btw.
 n 21500 EUR {€ 21.500 per woning}
 a v=p;te=geen
A 4|g|door|pR|In nieuwe bestemmings- en omgevingsplannen met meer dan twintig woningen neemt de gemeente op dat minimaal 30% van de woningen in de sociale huur wordt gerealiseerd.
 n 20 woningen minimaal {meer dan twintig woningen} x 30 % minimaal {minimaal 30%}
 a v=g
A 5|c|jaar 2026|gR|De Horst verkoopt in 2026 maximaal 8 huurwoningen en biedt deze eerst aan de zittende huurder aan.
 n 8 woningen maximaal {maximaal 8 huurwoningen}
 a B=o:zittende huurder|o:huurder;v=p
A 6|g,c|kw 3 2026|mO|Gemeente en De Horst onderzoeken samen welke locaties geschikt zijn voor tijdelijke woningen. De resultaten zijn in het derde kwartaal van 2026 bekend.
Q 2.2|Woonruimteverdeling en doorstroming
A 7|c|door|gR|De Horst wijst maximaal 25% van de vrijkomende woningen met voorrang toe aan inwoners met een binding aan de kern.
 n 25 % maximaal {maximaal 25% van de vrijkomende woningen}
 a v=p;B=o:inwoners
A 8|c>o:ouderen|door|pR|Ouderen die een eengezinswoning van De Horst achterlaten en verhuizen naar een gelijkvloerse woning, behouden hun oude netto huurprijs tot een maximum van € 75 verschil per maand.
 n 75 EUR maximaal {tot een maximum van € 75 verschil per maand}
 a B=-|o:Ouderen;v=g;te=geen
A 9|g,c|per ~halfjaarlijks|gR|Gemeente en De Horst voldoen aan de halfjaarlijkse taakstelling voor de huisvesting van vergunninghouders. De gemeente verzorgt de begeleiding.
 a v=rmp;te=door|geen;B=o:vergunninghouders;T=g,c|c,g
P 3|Betaalbaarheid
Q 3.1|Huurbeleid
A 10|c|uit 2026-07-01|gR|De jaarlijkse huurverhoging van De Horst is per 1 juli 2026 voor geen enkele huurder hoger dan 3,9%.
 n 3.9 % maximaal {hoger dan 3,9%}
 a te=jaar 2026|per ~jaarlijkse|per 2026-07-01 ~jaarlijkse|door;B=o:huurder;v=p
A 11|c>h|uit 2026-03-01|mR|De Horst legt het voorstel voor de huurverhoging uiterlijk 1 maart 2026 voor advies voor aan de HVZ.
 a L
A 12|c|door|gR|Ten minste 75% van de sociale huurwoningen van De Horst houdt een huurprijs onder de tweede aftoppingsgrens.
 n 75 % minimaal {Ten minste 75%}
 a te=geen
Q 3.2|Voorkomen van schulden
A 13|c>g|door|pR+|Bij een huurachterstand van twee maanden meldt De Horst de huurder aan bij het team Vroegsignalering van de gemeente.
 n 2 maanden {huurachterstand van twee maanden} x
 a L;B=g|g,o:huurder|o:team Vroegsignalering
A 14|g>o:huurder|door|pR|De gemeente neemt binnen tien werkdagen na een melding contact op met de huurder.
 n 10 werkdagen maximaal {binnen tien werkdagen}
 a v=g;B=-
A 15|p|geen|iI|Partijen zetten zich in om het aantal ontruimingen wegens huurschuld zo laag mogelijk te houden.
 a h=S;te=door
A 16|h>o:huurders|jaar 2026|iI|De HVZ brengt in 2026 via haar nieuwsbrief en spreekuren de huurtoeslag en het noodfonds onder de aandacht van huurders.
 a h=R;v=m;B=-
P 4|Duurzaamheid
Q 4.1|Verduurzaming bestaande woningen
A 17|c|uit E2028|gR|Uiterlijk eind 2028 heeft De Horst geen woningen meer met een energielabel E, F of G, met uitzondering van woningen die op de sloop- of verkooplijst staan.
 n 0 woningen {geen woningen meer} 0
 t 2028|null
 a v=m;te=uit 2028
A 18|c|jaar 2026|gR|In 2026 verbetert De Horst 135 woningen naar gemiddeld energielabel B of beter.
 n 135 woningen {135 woningen}
A 19|c>o:huurders|door|pR|Huurders betalen geen huurverhoging voor isolatiemaatregelen.
 n 0 EUR {geen huurverhoging} 0
 a B=-|o:Huurders;v=g;T=c|;te=geen
A 20|g>c,h|kw 2 2026|mR|De gemeente stelt in het tweede kwartaal van 2026 het warmteprogramma vast en betrekt De Horst en de HVZ bij de voorbereiding.
Q 4.2|Klimaatadaptatie
A 21|c|geen|iS|Bij groot onderhoud streeft De Horst naar vergroening van tuinen en achterpaden.
 a te=door;v=p
A 22|g|jaar 2026|gR|De gemeente stelt in 2026 € 40.000 beschikbaar voor het vervangen van tegels door groen in de Vogelbuurt.
 n 40000 EUR {€ 40.000}
 a v=m
P 5|Leefbaarheid en samenwerking
Q 5.1|Leefbare wijken
A 23|g,c|jaar 2026|mO|De gemeente en De Horst evalueren in 2026 de inzet van de wijkconciërges in de Vogelbuurt.
A 24|c|per ~per jaar|gR|De Horst besteedt gemiddeld € 110 per woning per jaar aan leefbaarheid.
 n 110 EUR gem {gemiddeld € 110 per woning per jaar}
 a te=door|geen
Q 5.2|Overleg en monitoring
A 25|p|per ~drie keer per jaar|rR|Het bestuurlijk overleg komt drie keer per jaar bijeen: in februari, juni en oktober.
 n 3 keer {drie keer per jaar}
 a te=per ~drie keer per jaar: in februari, juni en oktober;T=
A 26|c>g,h|uit 2026-06-01|mR+|De Horst stuurt voor 1 juni 2026 een rapportage over de voortgang van deze afspraken aan de gemeente en de HVZ.
 a te=uit 2026-05-31
'''
SRC=SRC.replace('A 26|','A 26|')
PR={'2.1':'De druk op de sociale huurmarkt in Zandhorst is groot. De gemiddelde inschrijfduur is opgelopen tot bijna zeven jaar.','2.2':'Een deel van de woningen komt vrij als ouderen kunnen verhuizen naar een woning die bij hen past.',
'3.1':'De huren in Zandhorst liggen iets onder het landelijk gemiddelde.','4.1':'Van de 3.150 woningen van De Horst heeft nog een kleine groep een slecht energielabel.','5.2':'Wij houden elkaar op de hoogte van de voortgang.'}
DOC={'titel':'Prestatieafspraken 2026 gemeente Zandhorst, Woonstichting De Horst en Huurdersvereniging Zandhorst','titel_alternatief':['Prestatieafspraken 2026','Prestatieafspraken 2026 gemeente Zandhorst','Prestatieafspraken 2026 Zandhorst'],
'looptijd':{'van':2026,'tot':2026},'prestatiejaar':2026,'partijen':[{'naam':'gemeente Zandhorst','rol':'gemeente','alias':['de gemeente']},{'naam':'Woonstichting De Horst','rol':'corporatie','alias':['De Horst']},{'naam':'Huurdersvereniging Zandhorst','rol':'huurdersorganisatie','alias':['HVZ','de HVZ']}],
'grondslagen':['Woonvisie Zandhorst 2023-2030','Woningwet'],'overige_koppen':['Inleiding','Partijen','Kader en looptijd','Ondertekening','Inhoud']}
def layout(P):
    B=[p(b('Prestatieafspraken 2026'),style='title'),p('gemeente Zandhorst, Woonstichting De Horst en Huurdersvereniging Zandhorst',style='sub'),p('November 2025'),PB,
     h(1,'1 Inleiding'),p('Voor u liggen de prestatieafspraken voor het jaar 2026. Met deze afspraken geven wij samen invulling aan de volkshuisvestelijke opgaven in Zandhorst.'),
     h(2,'1.1 Partijen'),p('Deze afspraken zijn gemaakt tussen:'),
     li('•','gemeente Zandhorst, vertegenwoordigd door wethouder P. Verhagen (hierna: de gemeente);',auto=('bul','•')),li('•','Woonstichting De Horst, vertegenwoordigd door directeur-bestuurder A. Lammers (hierna: De Horst);',auto=('bul','•')),li('•','Huurdersvereniging Zandhorst, vertegenwoordigd door voorzitter J. Kuiper (hierna: HVZ).',auto=('bul','•')),
     h(2,'1.2 Kader en looptijd'),p('De afspraken volgen uit de Woonvisie Zandhorst 2023-2030 en het bod dat De Horst op 27 juni 2025 heeft uitgebracht op grond van de Woningwet. Ze gelden van 1 januari 2026 tot en met 31 december 2026.')]
    for x in P:
        B.append(h(1,x['nummer']+' '+x['titel']))
        for q in x['paragrafen']:
            B.append(h(2,q['nummer']+' '+q['titel']))
            if q['nummer'] in PR: B.append(p(PR[q['nummer']]))
            for a in q['afspraken']: B.append(li(a['nummer']+'.',a['tekst'],auto=('dec','doc','%1.')))
    B+=[h(1,'Ondertekening'),p('Aldus overeengekomen te Zandhorst op 9 december 2025.'),tab([['Gemeente Zandhorst\nP. Verhagen, wethouder','Woonstichting De Horst\nA. Lammers, directeur-bestuurder','Huurdersvereniging Zandhorst\nJ. Kuiper, voorzitter']],[1,1,1])]
    return B
if __name__=='__main__': build('hoofdstukken-zandhorst-2026',DOC,SRC,2026,layout,{'docx','odt','lopdf'},{'font':'Calibri','kopregel':'Prestatieafspraken 2026 Zandhorst','voetregel':'Pagina # van @','hkleur':'1F3864'},'.')
