from kern import *
# K = actor label
SRC='''
P 1|Bouwen en doorstromen
A 1.1|c|uit E2029|gR|De corporaties bouwen tot en met 2029 samen ten minste 180 sociale huurwoningen in Vaartland.
 n 180 woningen minimaal {ten minste 180 sociale huurwoningen}
 t 2029|null
 a te=door E2029|per E2029|jaar 2029
A 1.2|p|door|pR|Nieuwe sociale huurwoningen zijn levensloopgeschikt, tenzij partijen samen anders besluiten.
 a T=c|;te=geen
A 1.3|p|geen|iI|Partijen stimuleren ouderen om te verhuizen naar een woning die beter bij hen past.
 a B=o:ouderen;te=door
A -|g|kw 2 2026|mR|Neemt in het tweede kwartaal van 2026 een besluit over de bestemming van het voormalige schoolterrein.
 x K=Gemeente
A -|g|door|pR|Behandelt vergunningaanvragen voor sociale huurwoningen binnen acht weken.
 n 8 weken maximaal {binnen acht weken}
 x K=Gemeente
 a v=g
A -|c|jaar 2026|gR|Starten in 2026 met de bouw van 52 woningen in de Sluiswijk.
 n 52 woningen {52 woningen}
 x K=Corporaties
 a v=m
A -|c|door|pR|Bieden senioren bij verhuizing voorrang op gelijkvloerse woningen.
 x K=Corporaties
 a B=o:senioren;te=geen
A -|h|geen|iI|Denkt mee over het programma van eisen voor nieuwbouw.
 x K=Bewonersplatform
 a B=c|g,c|g;h=R
P 2|Betaalbaar wonen
A 2.1|c|per ~jaarlijkse|gR|De jaarlijkse huurverhoging ligt gemiddeld niet hoger dan de inflatie.
 a te=door|geen;v=pr
A 2.2|p|geen|iI|Wij zetten ons in om uithuiszettingen vanwege huurschuld te voorkomen.
 a te=door
A 2.3|c|door|gR|Van de vrijkomende woningen wordt minimaal 70% verhuurd onder de eerste aftoppingsgrens.
 n 70 % minimaal {minimaal 70%}
 a v=p;T=c|
A -|g|jaar 2026|gR|Stelt in 2026 € 75.000 beschikbaar voor de voorzieningenwijzer.
 n 75000 EUR {€ 75.000}
 x K=Gemeente
 a v=m
A -|c>g|per ~iedere maand|rR+|Leveren iedere maand de signalen van huurachterstand aan bij de gemeente.
 x K=Corporaties
A -|c>h|uit 2026-03-01|mR|Leggen het huurvoorstel uiterlijk 1 maart 2026 voor aan het Bewonersplatform.
 x K=Corporaties
 a L
A -|h|door|pR|Brengt binnen vier weken advies uit over het huurvoorstel.
 n 4 weken maximaal {binnen vier weken}
 x K=Bewonersplatform
 a v=mg;B=c;L;te=geen|uit
P 3|Duurzame en gezonde woningen
A 3.1|c|uit E2028|gR|Uiterlijk eind 2028 zijn alle woningen met label E, F of G verbeterd of gesloopt.
 t 2028|null
 a te=uit 2028;v=m;T=c|
A 3.2|c|door|pR|Meldingen van vocht en schimmel krijgen binnen tien werkdagen een inspectie.
 n 10 werkdagen maximaal {binnen tien werkdagen}
 a v=g;T=c|
A 3.3|g,c|jaar 2027|mR|Gemeente en corporaties hebben in 2027 een gezamenlijk plan voor de eerste aardgasvrije buurt.
A -|g|kw 1 2026|mR|Organiseert in het eerste kwartaal van 2026 een startbijeenkomst over de warmtetransitie.
 x K=Gemeente
A -|c|jaar 2026|gR|Verduurzamen in 2026 samen 210 woningen.
 n 210 woningen {210 woningen}
 x K=Corporaties
A -|c|jaar 2026|mO|Onderzoeken in 2026 de toepassing van collectieve warmtepompen bij appartementengebouwen.
 x K=Corporaties
A -|h>o:huurders|geen|gS|Werft zo mogelijk vijf energiecoaches onder huurders.
 n 5 energiecoaches {vijf energiecoaches}
 x K=Bewonersplatform
 a B=-;v=mi
P 4|Prettige buurten
A 4.1|p|per ~één keer per jaar|rR|Wij houden in iedere wijk één keer per jaar een buurtschouw.
 n 1 keer {één keer per jaar}
A 4.2|c|door|gR|Niet meer dan 30% van de vrijkomende woningen in de Sluiswijk wordt toegewezen aan mensen met een zorgvraag.
 n 30 % maximaal {Niet meer dan 30%}
 a v=p;T=c|g,c|p|;B=o:mensen met een zorgvraag
A -|g|geen|iI|Faciliteert bewonersinitiatieven en stelt daarvoor een vast aanspreekpunt aan.
 x K=Gemeente
 a h=R;v=m
A -|c|per ~wekelijks|rR|Houden wekelijks spreekuur in het buurthuis.
 x K=Corporaties
A -|h>p|per ~halfjaarlijks|rR+|Deelt halfjaarlijks de signalen van bewonerscommissies met de partners.
 x K=Bewonersplatform
 a B=g,c|p,o:bewonerscommissies
'''
AMB={'1':'In Vaartland vindt iedereen binnen een redelijke tijd een woning die past bij zijn levensfase. Daarvoor is meer nieuwbouw nodig en meer beweging op de woningmarkt.','2':'Niemand in Vaartland komt door zijn woonlasten in de knel.','3':'In 2040 zijn alle sociale huurwoningen energiezuinig, gezond en klaar voor de toekomst.','4':'Onze buurten zijn schoon, veilig en gemengd. Bewoners voelen zich er thuis.'}
DOC={'titel':'Samen thuis in Vaartland Prestatieafspraken 2026-2029','titel_alternatief':['Samen thuis in Vaartland','Prestatieafspraken 2026-2029','Prestatieafspraken Vaartland 2026-2029'],'looptijd':{'van':2026,'tot':2029},'prestatiejaar':None,
'partijen':[{'naam':'gemeente Vaartland','rol':'gemeente'},{'naam':'Woonstichting Het Tij','rol':'corporatie','alias':['Het Tij']},{'naam':'Vaartwonen','rol':'corporatie','alias':['Stichting Vaartwonen']},{'naam':'Bewonersplatform Vaartland','rol':'huurdersorganisatie','alias':['Bewonersplatform']}],
'grondslagen':['Woonzorgvisie Vaartland 2025'],'overige_koppen':['Voorwoord','De partners','Over deze afspraken','Ambitie','Afspraken','Wie doet wat','Wie doet wat?','Gemeente','Corporaties','Bewonersplatform','Handtekeningen']}
def layout(P):
    B=[p('Samen thuis in Vaartland',style='title'),p('Prestatieafspraken 2026-2029',style='sub'),h(1,'Over deze afspraken'),
     p('Met deze prestatieafspraken geven de gemeente Vaartland, Woonstichting Het Tij, Vaartwonen en het Bewonersplatform Vaartland richting aan het wonen in de periode 2026 tot en met 2029. Het Tij en Vaartwonen noemen we hierna de corporaties. De Woonzorgvisie Vaartland 2025 vormt het kader. Per thema beschrijven we onze ambitie, de afspraken en wie wat doet.')]
    for x in P:
        B+=[h(1,'Thema %s: %s'%(x['nummer'],x['titel'])),h(2,'Ambitie'),p(AMB[x['nummer']]),h(2,'Afspraken')]
        rest=[]
        for a in x['paragrafen'][0]['afspraken']:
            if a['nummer']: B.append(li(a['nummer'],a['tekst']))
            else: rest.append(a)
        B.append(h(2,'Wie doet wat')); k=None
        for a in rest:
            if a['x']['K']!=k: k=a['x']['K']; B.append(p(b(k),tight=True))
            B.append(li('•',a['tekst'],auto=('bul','•'),tight=True))
        B.append(p(''))
    B+=[h(1,'Handtekeningen'),p('Vaartland, 15 december 2025'),p('Gemeente Vaartland: E. Noordhof, wethouder'),p('Woonstichting Het Tij: D. Santen, bestuurder'),p('Vaartwonen: I. Grootveld, bestuurder'),p('Bewonersplatform Vaartland: W. Hazeleger, voorzitter')]
    return B
import kern
_g=kern.goud
def g2(doc,P):
    G=_g(doc,P)
    for x in G['pijlers']: x['inleiding']=AMB[x['nummer']]
    return G
if __name__=='__main__':
    kern.goud=g2
    build('ambitie-vaartland-2026',DOC,SRC,2026,layout,{'odt','lopdf','txt'},{'font':'Arial','sz':10,'voetregel':'Prestatieafspraken Vaartland 2026-2029   #','hkleur':'C55A11','txtw':88},'.')
