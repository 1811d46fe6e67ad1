import os
from kern import *
LES=os.environ.get('UIT','uit')
SRC='''
P - | Meer betaalbare woningen
Q - | Nieuwbouw
A - | c | uit E2028 | gR | In de periode 2025 tot en met 2028 bouwen De Sleutel en Woonpartners Oost samen 310 sociale huurwoningen.
  n 310 woningen {310 sociale huurwoningen}
  a te=door E2028|per E2028|jaar 2028|geen ; lt=null
  t 2028
A - | g | door | gR | De gemeente zorgt ervoor dat bij elk nieuwbouwplan van meer dan 20 woningen minstens 35% sociale huur wordt gebouwd.
  n 20 woningen minimaal {meer dan 20 woningen} x; 35 % minimaal {minstens 35% sociale huur}
  a v=p
A - | g | uit 2026-06-30 | mR | De gemeente rondt in de eerste helft van 2026 de verkenning naar woningbouw op de voormalige veilinglocatie af.
  a te=jaar 2026|kw 2 2026|uit 2026-07-01 ; h=O
A - | c,h | door | pR | Bij ieder nieuwbouwproject bespreken de corporaties het ontwerp vooraf met de huurdersorganisaties.
  a h=I
Q - | Bestaande woningen
A - | c | per ~ per jaar | gR | De corporaties verkopen samen hoogstens 15 woningen per jaar.
  n 15 woningen maximaal {hoogstens 15 woningen per jaar}
  a te=door
A - | p | jaar 2026 | mO | We onderzoeken in 2026 of woningruil kan bijdragen aan doorstroming van ouderen naar een kleinere woning.
A - | c | geen | gS | De corporaties streven ernaar jaarlijks 10 grote woningen te splitsen.
  n 10 woningen {10 grote woningen}
  a te=per ~ jaarlijks
P - | Woonlasten
Q - | Huur
A - | c | door E2028 | gR | Tot en met 2028 blijft het aandeel woningen met een huur onder de aftoppingsgrenzen minimaal 80%.
  n 80 % minimaal {minimaal 80%}
  a T=- ; te=uit E2028|geen
  t 2028
A - | c | per ~ jaarlijks | pR | De corporaties vragen jaarlijks in februari advies aan de huurdersorganisaties over de huurverhoging.
  a v=rm ; te=per ~ jaarlijks in februari|uit 2026-02-28
A - | c | door | pR | Huurders die door een daling van hun inkomen de huur niet meer kunnen betalen, krijgen op verzoek een tijdelijke huurverlaging van maximaal 12 maanden.
  n 12 maanden maximaal {maximaal 12 maanden}
  a T=- ; B=o:huurders ; v=g
Q - | Energielasten en schulden
A - | g | per ~ per jaar | gR | De gemeente stelt tot en met 2027 € 50.000 per jaar beschikbaar voor energiecoaches.
  n 50000 EUR {€ 50.000 per jaar}
  a te=door E2027|uit E2027|per E2027 ~ per jaar
  t 2027
A - | c>g | per ~ maandelijks | rR+ | De corporaties melden maandelijks alle huurachterstanden van meer dan 2 maanden bij het Steunpunt Geldzaken van de gemeente.
  n 2 maanden minimaal {meer dan 2 maanden} x
  a B=o:Steunpunt Geldzaken|g,o:Steunpunt Geldzaken ; v=p
A - | g | door | pR | Het Steunpunt zoekt binnen drie werkdagen contact met de huurder.
  n 3 werkdagen maximaal {binnen drie werkdagen}
  a T=o:Steunpunt|o:Steunpunt Geldzaken ; B=o:huurder|o:huurders ; v=g
P - | Duurzaam en gezond wonen
Q - | -
A - | c | uit E2028 | gR | Eind 2028 hebben alle huurwoningen van de corporaties minimaal energielabel C.
  a te=jaar 2028|door E2028|kw 4 2028 ; lt=null ; v=m
  t 2028
A - | c | jaar 2026 | gR | In 2026 pakken De Sleutel 64 en Woonpartners Oost 41 woningen aan waar vocht- en schimmelproblemen zijn gemeld.
  n 64 woningen {64}; 41 woningen {41 woningen}
A - | g,c | jaar 2027 | mR | Gemeente en corporaties maken in 2027 een gezamenlijke planning voor het aardgasvrij maken van de wijk Vogelwaard.
A - | h>o:huurders | geen | iI | De huurdersorganisaties helpen huurders bij vragen over het gebruik van ventilatie en warmtepompen.
A - | p | geen | iI | We vergroenen samen de buurten waar de hittestress het grootst is.
  a h=R
P - | Wonen met zorg en ondersteuning
Q - | -
A - | g,c | per ~ halfjaar | gR | Elk halfjaar huisvesten gemeente en corporaties alle statushouders van de taakstelling.
  a v=rp ; te=per ~ Elk halfjaar|door ; B=o:statushouders
A - | c | door | gR | Maximaal één op de vier vrijkomende woningen gaat naar mensen met een urgentie.
  n 0.25 aandeel maximaal {Maximaal één op de vier vrijkomende woningen}
  a T=-|p|g,c ; te=geen ; v=p ; B=o:mensen met een urgentie
A - | g | kw 4 2026 | mR | In het vierde kwartaal van 2026 heeft de gemeente een woonzorgvisie vastgesteld.
A - | c | per E2028 ~ per jaar | gR | De corporaties maken tot en met 2028 circa 30 woningen per jaar geschikt voor bewoners met een rollator.
  n 30 woningen indicatief {circa 30 woningen per jaar}
  a te=uit E2028|door E2028|per ~ per jaar ; B=o:bewoners
  t 2028
P - | Zo werken we samen
Q - | -
A - | p | per ~ twee keer per jaar | rR | Twee keer per jaar bespreken de bestuurders van alle organisaties hoe het gaat met de afspraken.
  n 2 keer {Twee keer per jaar}
A - | c>g,h | uit 2026-05-01 | mR+ | De corporaties leveren uiterlijk 1 mei 2026 de cijfers over 2025 aan de gemeente en de huurdersorganisaties.
A - | p | uit 2026-11-15 | mR | Medio november 2026 besluiten we of de afspraken voor 2027 en 2028 moeten worden bijgesteld.
  a te=jaar 2026|kw 4 2026|uit 2026-11|uit 2026-11-30 ; h=O
'''
SRC=SRC.replace('|uit 2026-11|','|')
R=[("A - | c | per ~ jaarlijks | pR | De corporaties vragen","A - | c>h | per ~ jaarlijks in februari | rR | De corporaties vragen"),("  a v=rm ; te=per ~ jaarlijks in februari|uit 2026-02-28","  a v=pm ; te=uit 2026-02-28|kw 1 2026 ; L"),
("A - | c,h | door | pR | Bij ieder","A - | c>h | door | pR | Bij ieder"),("  a h=I\nQ - | Bestaande","  a h=I ; T=c,h\nQ - | Bestaande"),
("A - | c | door E2028 | gR | Tot en met","A - | ~c | door E2028 | gR | Tot en met"),("A - | c | door | pR | Huurders","A - | ~c | door | pR | Huurders"),("A - | c | door | gR | Maximaal","A - | ~c | door | gR | Maximaal"),
("A - | g | per ~ per jaar | gR | De gemeente stelt tot","A - | g | per E2027 ~ per jaar | gR | De gemeente stelt tot"),("uit E2027|per E2027 ~ per jaar","uit E2027|per ~ per jaar"),
("A - | c | geen | gS | De corporaties streven","A - | c | per ~ jaarlijks | gS | De corporaties streven"),("  a te=per ~ jaarlijks\nP","  a v=r\nP"),("A - | c | jaar 2026 | gR | In 2026 pakken De Sleutel 64 en","A - | c | jaar 2026 | gR | In 2026 pakken De Sleutel 64 woningen en"),("n 64 woningen {64}","n 64 woningen {64 woningen}"),
("a T=-|p|g,c ; te=geen ; v=p","a T=-|p|g,c ; v=p"),("|door ; B=o:statushouders","|door ; B=o:statushouders")]
for x,y in R: assert x in SRC,x; SRC=SRC.replace(x,y)
DOC={'titel':'Woonakkoord Blauwewaard 2025-2028','titel_alternatief':['Woonakkoord Blauwewaard','Woonakkoord Blauwewaard 2025-2028 | Gemeente Blauwewaard'],
 'looptijd':{'van':2025,'tot':2028},'prestatiejaar':None,
 'partijen':[{'naam':'gemeente Blauwewaard','rol':'gemeente'},{'naam':'De Sleutel','rol':'corporatie','alias':['woningcorporatie De Sleutel','corporatie De Sleutel']},{'naam':'Woonpartners Oost','rol':'corporatie','alias':['woningcorporatie Woonpartners Oost']},
  {'naam':'Huurdersvereniging De Sleutel','rol':'huurdersorganisatie'},{'naam':'Bewonersraad Oost','rol':'huurdersorganisatie'}],
 'grondslagen':['Woonprogramma Blauwewaard'],
 'inleiding':'In het Woonakkoord staan de afspraken over wonen die de gemeente Blauwewaard heeft gemaakt met de woningcorporaties De Sleutel en Woonpartners Oost en met de huurdersorganisaties Huurdersvereniging De Sleutel en Bewonersraad Oost. Het akkoord hoort bij het Woonprogramma Blauwewaard. Het geldt van 1 januari 2025 tot en met 31 december 2028.',
 'overige_koppen':['Waarom een woonakkoord?','Ondertekening','Contact','Meer informatie','Zie ook','Op deze pagina']}
def layout(P):
    B=[p('Home > Wonen en bouwen > Woonbeleid > Woonakkoord',sz=8),p('Woonakkoord Blauwewaard 2025-2028',style='title'),p(b(DOC['inleiding'])),p('Waarom een woonakkoord?',style='h1'),p('Veel mensen wachten lang op een huurwoning. De gemiddelde inschrijfduur is 8 jaar. Geen van de organisaties kan dit alleen oplossen. Daarom maken we samen afspraken en kijken we ieder jaar of die nog passen.')]
    for x in P:
        B.append(h(1,x['titel']))
        for q in x['paragrafen']:
            if q['titel']: B.append(h(2,q['titel']))
            for a in q['afspraken']: B.append(li('•',a['tekst'],auto=('bul','•')))
    B+=[h(1,'Ondertekening'),p('Het Woonakkoord is op 17 december 2024 ondertekend door wethouder Inge Terpstra, de bestuurders van De Sleutel en Woonpartners Oost en de voorzitters van de huurdersorganisaties.'),h(1,'Contact'),p('Heeft u een vraag over het woonakkoord? Bel dan met 14 0599 of stuur een e-mail naar wonen@blauwewaard.example. Wij zijn bereikbaar op werkdagen van 9.00 tot 17.00 uur.'),p('Laatst gewijzigd: 12 januari 2026')]
    return B
O={'cssfont':'Georgia,serif','sz':11,'hkleur':'005EA8','kopregel':'14-01-2026 09:12 Woonakkoord Blauwewaard 2025-2028 | Gemeente Blauwewaard','voetregel':'https://www.blauwewaard.example/wonen/woonakkoord #/@','tagged':True,'txtw':400}
if __name__=='__main__': build('blauwewaard-2025',DOC,SRC,2026,layout,{'pdf','txt'},O,LES)
