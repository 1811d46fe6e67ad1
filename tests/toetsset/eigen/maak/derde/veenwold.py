import os
from kern import *
LES=os.environ.get('UIT','uit')
SRC='''
P - | Beschikbaarheid en nieuwbouw
A 1 | c | uit 2029-12-31 | gR | De Turfhoeve realiseert in de periode 2026 tot en met 2029 minimaal 60 sociale huurwoningen, waarvan 24 in de kleine kernen. Het gaat om netto toevoegingen aan de voorraad.
  n 60 woningen minimaal {minimaal 60 sociale huurwoningen}; 24 woningen {24 in de kleine kernen}
  a te=door E2029|per E2029|jaar 2029|geen ; lt=null
  t 2029
Y c | geen | gR | start bouw van 14 levensloopbestendige woningen aan de Molenstreek in Oosterwolde-Zuid.
  n 14 woningen {14 levensloopbestendige woningen}
  a v=m ; te=jaar 2026
  o Kale naamwoordzin zonder partij; trekker volgt uit de afspraak. 
Y c | uit 2026-07-01 | mR | de vergunningaanvraag voor de locatie voormalige gymzaal wordt uiterlijk 1 juli ingediend.
  a B=g ; T=-
A 2 | g>c | door | pR | De gemeente biedt vrijkomende gemeentelijke grond die geschikt is voor sociale woningbouw als eerste aan De Turfhoeve aan, tegen de grondprijs uit de nota Grondbeleid.
  a h=S ; B=-
A 3 | c | per E2027 ~ per jaar | gR | Tot en met 2027 verkoopt De Turfhoeve ten hoogste 8 woningen per jaar. Verkoop vindt alleen plaats bij mutatie en niet in kernen waar minder dan 15 huurwoningen staan.
  n 8 woningen maximaal {ten hoogste 8 woningen per jaar}; 15 woningen {minder dan 15 huurwoningen} x
  a te=door E2027|per ~ per jaar|uit E2027 ; v=p
  t 2027
  o 'minder dan 15' is voorwaarde; strekking niet in de lijst.
A 4 | g,c | jaar 2026 | mO | Gemeente en corporatie onderzoeken in 2026 of woningsplitsing en het plaatsen van mantelzorgwoningen op erven in het buitengebied mogelijk gemaakt kunnen worden. De huurdersvereniging denkt hierin mee.
  a T=g,c,h ; B=h ; h=OR
  o Huurdersvereniging 'denkt mee': trekker of betrokkene; hoofdlezing zie reparatie hieronder.
P - | Betaalbaarheid
A 1 | c | door | gR | Van de voorraad van De Turfhoeve heeft minstens 85% een huurprijs onder de tweede aftoppingsgrens.
  n 85 % minimaal {minstens 85%}
Y c>g,h | kw 1 2027 | mR+ | De Turfhoeve levert in het eerste kwartaal van 2027 de stand per 31 december 2026 aan bij gemeente en huurdersvereniging.
A 2 | c | per ~ jaarlijkse | gR | De jaarlijkse huurverhoging is gemiddeld niet hoger dan de inflatie. Voor huishoudens met een inkomen tot 110% van het sociaal minimum wordt op verzoek maatwerk geleverd.
  n 110 % tot {tot 110% van het sociaal minimum}
  a v=pr ; te=door|geen ; B=o:huishoudens
A 3 | c>h | uit 2026-04-01 | mR+ | De Turfhoeve legt het voorstel voor de huuraanpassing voor 1 april ter advies voor aan de huurdersvereniging.
  a te=per ~ voor 1 april|uit 2026-03-31|uit|per 2026-04-01 ~ voor 1 april|door ; v=rp ; L
  o Jaar niet genoemd; gelezen als 2026 (prestatiejaar). Terugkerend karakter verdedigbaar.
A 4 | g,c | door | pR+ | Bij een huurachterstand van twee maanden meldt De Turfhoeve de huurder aan bij het meldpunt Vroegsignalering; de gemeente neemt binnen 5 werkdagen contact op met het huishouden.
  n 2 maanden {twee maanden}; 5 werkdagen maximaal {binnen 5 werkdagen}
  a B=o:huurder|o:huishouden|g|o:huurders ; L ; v=g
A 5 | g | geen | iI | De gemeente spant zich in om het gebruik van de bijzondere bijstand en de individuele inkomenstoeslag te vergroten.
P - | Duurzaamheid
A 1 | c | uit E2028 | gR | Eind 2028 heeft De Turfhoeve geen woningen meer met energielabel E, F of G, met uitzondering van monumenten en woningen die op de nominatie staan voor sloop of verkoop.
  n 0 woningen {geen woningen meer met energielabel E, F of G} 0
  a te=jaar 2028|kw 4 2028|door E2028 ; lt=null
  t 2028
Y c | geen | gR | 32 woningen krijgen een labelstap naar minimaal label B (Kerkbuurt en Nieuweweg).
  n 32 woningen {32 woningen}
  a te=jaar 2026
Y c | geen | gS | De Turfhoeve streeft ernaar circa 25 woningen te voorzien van zonnepanelen, dit is afhankelijk van de belangstelling onder huurders.
  n 25 woningen indicatief {circa 25 woningen}
  a te=jaar 2026 ; B=o:huurders ; v=i
A 2 | c>o:huurders | door | pR | Voor isolatiemaatregelen wordt geen huurverhoging in rekening gebracht.
  n 0 EUR {geen huurverhoging} 0
  a T=- ; B=- ; v=g
A 3 | g | uit E2026 | mR | De gemeente stelt vóór het einde van 2026 het warmteprogramma vast en betrekt De Turfhoeve en de huurdersvereniging hierbij.
  a te=jaar 2026|kw 4 2026
A 4 | h>o:huurders | doorl | iI | De huurdersvereniging ondersteunt huurders met energiebesparende tips, onder meer via de nieuwsbrief en de inloopochtenden.
  a te=geen
P - | Leefbaarheid, wonen en zorg
A 1 | c,g | per ~ jaarlijks | gR | De Turfhoeve stelt jaarlijks € 15.000,- beschikbaar voor leefbaarheid en de gemeente draagt € 7.500,- bij.
  n 15000 EUR {€ 15.000,-}; 7500 EUR {€ 7.500,-}
  a v=rm ; te=door
A 2 | p | per ~ twee keer per jaar | rR | Twee keer per jaar houden partijen een schouw in een van de dorpen, waarbij ook Dorpsbelang en de wijkagent worden uitgenodigd.
  n 2 keer {Twee keer per jaar}
  a B=o:Dorpsbelang ; v=g
Y p | uit 2026-06-30 | mR | in de eerste helft van 2026 is Veenwold-Noord aan de beurt.
  a te=kw 2 2026|jaar 2026|geen|uit 2026-07-01 ; T=- ; v=r
A 3 | g,c | per ~ halfjaarlijkse | gR | Gemeente en corporatie geven uitvoering aan de halfjaarlijkse taakstelling voor de huisvesting van vergunninghouders.
  a v=rip ; h=I ; te=geen|door ; B=o:vergunninghouders
A 4 | p>o:zorgaanbieders | geen | mR | Partijen maken met de zorgaanbieders afspraken over de uitstroom uit beschermd wonen, inclusief nazorg en terugplaatsing.
  a T=p,o:zorgaanbieders
A 5 | c | door | iI | Bij mutatie en planmatig onderhoud brengt De Turfhoeve waar mogelijk kleine aanpassingen aan waardoor ouderen langer in hun woning kunnen blijven.
  a v=p ; h=RS ; B=o:ouderen
P - | Samenwerking
A 1 | p | per ~ eenmaal per kwartaal | rR | Het ambtelijk overleg vindt eenmaal per kwartaal plaats, het bestuurlijk overleg ten minste tweemaal per jaar.
  n 1 keer {eenmaal per kwartaal}; 2 keer minimaal {ten minste tweemaal per jaar}
  a T=- ; te=per ~ eenmaal per kwartaal; ten minste tweemaal per jaar
A 2 | p | per ~ jaarlijks in mei | rO | Partijen evalueren de prestatieafspraken jaarlijks in mei op basis van een door de corporatie op te stellen voortgangsrapportage.
  a v=m ; h=R ; T=p,c ; B=c ; te=per ~ jaarlijks
'''
SRC=SRC.replace('| doorl |','| geen |').replace('a te=per ~ eenmaal per kwartaal; ten minste tweemaal per jaar','a te=per ~ eenmaal per kwartaal en ten minste tweemaal per jaar').replace("  a T=- ; te=per ~ eenmaal per kwartaal; ten","  a T=- ; te=per ~ eenmaal per kwartaal en ten")
# meedenken = betrokkene; uitgenodigden = betrokkenen; betrokkenen bij warmteprogramma
SRC=SRC.replace("A 4 | g,c | jaar 2026 | mO","A 4 | g,c>h | jaar 2026 | mO").replace("a T=g,c,h ; B=h ; h=OR","a T=g,c,h ; B=-").replace("; hoofdlezing zie reparatie hieronder","").replace("A 2 | p | per ~ twee keer","A 2 | p>o:Dorpsbelang,o:wijkagent | per ~ twee keer").replace("  a B=o:Dorpsbelang ; v=g","  a v=g ; B=-").replace("A 3 | g | uit E2026","A 3 | g>c,h | uit E2026")
for k in ['wordt uiterlijk 1 juli','start bouw van 14','32 woningen krijgen','in de eerste helft van 2026','Voor isolatiemaat','Het ambtelijk overleg','Van de voorraad','De jaarlijkse huurverhoging']:
    SRC='\n'.join(re.sub(r'^((?:A \d+ \| )|Y )',r'\1~',l) if k in l and l[0] in'AY' else l for l in SRC.split('\n'))
DOC={'titel':'Prestatieafspraken 2026-2029 gemeente Veenwold','titel_alternatief':['Prestatieafspraken 2026-2029','Prestatieafspraken 2026-2029 gemeente Veenwold Woningstichting De Turfhoeve Huurdersvereniging Veenwold'],
 'looptijd':{'van':2026,'tot':2029},'prestatiejaar':2026,
 'partijen':[{'naam':'gemeente Veenwold','rol':'gemeente'},{'naam':'Woningstichting De Turfhoeve','rol':'corporatie','alias':['De Turfhoeve']},{'naam':'Huurdersvereniging Veenwold','rol':'huurdersorganisatie','alias':['HVV']}],
 'grondslagen':['Woonvisie Veenwold 2025','Woningwet'],
 'inleiding':'De gemeente Veenwold, Woningstichting De Turfhoeve en Huurdersvereniging Veenwold maken ieder jaar afspraken over het wonen in onze gemeente. De afspraken vloeien voort uit de Woonvisie Veenwold 2025 en de Woningwet. De afspraken hebben een looptijd van vier jaar; wat in 2026 gebeurt staat er steeds met een streepje onder.',
 'overige_koppen':['Inleiding','Ondertekening','Bijlage: voorraad De Turfhoeve per 1 januari 2026']}
def layout(P):
    B=[p(b('Prestatieafspraken 2026-2029 gemeente Veenwold',sz=18)),p(i('Woningstichting De Turfhoeve en Huurdersvereniging Veenwold')),p(b('Inleiding')),p(DOC['inleiding'])]
    for n,x in enumerate(P):
        B.append(p(b(x['titel'])))
        for a in x['paragrafen'][0]['afspraken']:
            B.append(li(a['nummer']+'.',a['tekst'],auto=('dec','g%d'%n,'%1.')))
            for r in a['prestaties']: B.append(li('-','2026: '+r['tekst'],lvl=1,auto=('bul','-')))
    B+=[p(b('Ondertekening')),p('Aldus overeengekomen en ondertekend te Veenwold op 11 december 2025,'),
        tab([['Gemeente Veenwold','Woningstichting De Turfhoeve','Huurdersvereniging Veenwold'],['\n\n\nwethouder G. Postema','\n\n\ndirecteur-bestuurder A. Wielinga','\n\n\nvoorzitter R. de Boer']],[1,1,1]),
        p(b('Bijlage: voorraad De Turfhoeve per 1 januari 2026')),
        tab([['Huurklasse','Aantal','Aandeel'],['Tot kwaliteitskortingsgrens','112','14%'],['Tot eerste aftoppingsgrens','431','54%'],['Tot tweede aftoppingsgrens','163','20%'],['Tot liberalisatiegrens','78','10%'],['Vrije sector','16','2%']],[3,1,1],kop=1)]
    return B
O={'font':'Arial','sz':10,'voetregel':'Prestatieafspraken Veenwold 2026-2029 - pagina #'}
if __name__=='__main__': build('veenwold-2026',DOC,SRC,2026,layout,{'docx','odt','lopdf'},O,LES)
