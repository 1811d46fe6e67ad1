from kern import *
SRC='''
P -|Bouwen aan een passende voorraad
A -|c|jaar 2025|gR|Talent Wonen start in 2025 met de bouw van 24 appartementen aan de Havenkade en 18 eengezinswoningen in de Tuinderij.
 n 24 appartementen {24 appartementen} 18 woningen {18 eengezinswoningen}
 a v=m
A -|g|uit 2025-10-01|mR|De gemeente Rijsward stelt vóór 1 oktober 2025 de locatie Gasfabriek beschikbaar voor sociale woningbouw.
 a te=uit 2025-09-30
A -|g,c|geen|iI|Gemeente en Talent Wonen trekken samen op bij de ontwikkeling van de Noordrand en betrekken omwonenden vroegtijdig bij de plannen.
 a B=o:omwonenden
A -|c|door|gR|De sociale voorraad van Talent Wonen neemt niet af en bestaat uit minimaal 2.200 woningen.
 n 2200 woningen minimaal {minimaal 2.200 woningen}
 a te=geen
A -|c>g,h|door|pR|Talent Wonen sloopt of verkoopt alleen woningen na overleg met de gemeente en Huurdersbelang Rijsward.
P -|Betaalbaarheid
A -|c|jaar 2025|gR|Talent Wonen verhoogt de huren in 2025 met gemiddeld maximaal 4,5%.
 n 4.5 % maximaal {gemiddeld maximaal 4,5%}
A -|c|door|pR|Huurders met een inkomen op of onder het sociaal minimum komen op verzoek in aanmerking voor huurverlaging tot € 577,91.
 n 577.91 EUR tot {huurverlaging tot € 577,91}
 a B=o:Huurders|o:huurders;v=g;T=c|;te=geen
A -|g,c|per ~elke maand|rR|De gemeente en Talent Wonen bespreken elke maand de nieuwe signalen van betalingsachterstanden.
A -|g|jaar 2025|gR|De gemeente verruimt in 2025 de inkomensgrens van de bijzondere bijstand naar 130% van de bijstandsnorm.
 n 130 % {130% van de bijstandsnorm}
 a v=m
A -|h>o:huurders|per ~wekelijks|rR|Huurdersbelang Rijsward houdt wekelijks een spreekuur voor huurders met vragen over huurverhoging en servicekosten.
 a B=-
P -|Duurzaamheid
A -|c|jaar 2025|gR|Talent Wonen isoleert in 2025 minimaal 90 woningen en legt op 150 daken zonnepanelen.
 n 90 woningen minimaal {minimaal 90 woningen} 150 daken {150 daken}
A -|c|uit E2028|gR|Alle EFG-labels zijn uiterlijk 2028 uit het bezit van Talent Wonen verdwenen.
 t 2028|null
 a te=uit 2028|jaar 2028;v=m
A -|c|door|pR|De huurder betaalt niet voor isolatie; voor zonnepanelen vraagt Talent Wonen maximaal € 2 per paneel per maand.
 n 0 EUR {betaalt niet} 0 2 EUR maximaal {maximaal € 2 per paneel per maand}
 a v=g;te=geen;B=o:huurder|o:huurders
A -|g|kw 4 2025|mR|De gemeente actualiseert in het vierde kwartaal van 2025 de Transitievisie Warmte.
A -|p|jaar 2025|mO|Partijen onderzoeken in 2025 of de Havenkade geschikt is voor een warmtenet.
P -|Huisvesting van aandachtsgroepen
A -|g,c|jaar 2025|gR|De gemeente en Talent Wonen huisvesten in 2025 41 statushouders, inclusief de achterstand uit 2024.
 n 41 statushouders {41 statushouders}
A -|c|per ~jaarlijks|gR|Talent Wonen stelt jaarlijks 6 woningen beschikbaar voor jongeren die uitstromen uit de jeugdzorg.
 n 6 woningen {6 woningen}
 a B=o:jongeren
A -|g|door|pR|Voor iedere uitstromer regelt de gemeente passende begeleiding voordat de woning wordt toegewezen.
 a B=o:uitstromer
A -|p>o:senioren|jaar 2025|gS|Met de inzet van de wooncoach willen we in 2025 zo mogelijk 20 senioren laten verhuizen naar een beter passende woning.
 n 20 senioren {20 senioren}
 a T=c,g|c|;B=-|o:wooncoach;h=I;v=i
P -|Leefbare buurten
A -|p|per ~twee keer per jaar|rR|Partijen houden twee keer per jaar een schouw in de Componistenbuurt.
 n 2 keer {twee keer per jaar}
A -|c|jaar 2025|gR|Talent Wonen zet in 2025 1,2 fte in voor sociaal beheer en ondersteunt ten minste tien bewonersinitiatieven.
 n 1.2 fte {1,2 fte} 10 bewonersinitiatieven minimaal {ten minste tien bewonersinitiatieven}
A -|g|geen|iI|De gemeente stimuleert het gebruik van buurtbemiddeling.
A -|g,c|kw 2 2025|mR|Gemeente en Talent Wonen maken in het tweede kwartaal van 2025 afspraken over de aanpak van woonfraude.
P -|Samenwerken en volgen
A -|p|door|pR|Als een afspraak niet gehaald dreigt te worden, laten partijen dit zo snel mogelijk aan elkaar weten.
 a B=p;L
A -|c>g,h|uit 2025-09-01|mR+|Talent Wonen levert uiterlijk 1 september 2025 een tussenrapportage aan bij de gemeente en Huurdersbelang Rijsward.
'''
PR={0:'Rijsward is een geliefde woonplaats. De vraag naar sociale huurwoningen is de afgelopen jaren sneller gestegen dan het aanbod. Vooral jongeren en ouderen vinden moeilijk een passende woning.',
1:'De woonlasten zijn voor veel huishoudens gestegen. Wij vinden dat niemand door de huur in de problemen mag komen.',2:'De corporatie werkt toe naar een CO2-neutrale woningvoorraad in 2050. De komende jaren ligt de nadruk op isoleren.',
3:'Sommige groepen hebben extra hulp nodig om een woning te vinden.',4:'Prettig wonen is meer dan een goed huis. Ook de buurt telt.',5:'De samenwerking in Rijsward is goed. Dat willen wij zo houden.'}
DOC={'titel':'Prestatieafspraken 2025 Rijsward','titel_alternatief':['Prestatieafspraken 2025','Samen wonen in Rijsward Prestatieafspraken 2025','Prestatieafspraken 2025 Samen wonen in Rijsward'],'looptijd':{'van':2025,'tot':2025},'prestatiejaar':2025,
'partijen':[{'naam':'gemeente Rijsward','rol':'gemeente'},{'naam':'Talent Wonen','rol':'corporatie','alias':['woningcorporatie Talent Wonen']},{'naam':'Huurdersbelang Rijsward','rol':'huurdersorganisatie','alias':['huurdersvereniging Huurdersbelang Rijsward','Huurdersbelang']}],
'grondslagen':['Woonvisie Rijsward 2022-2030'],'overige_koppen':['Voorwoord','Waarom deze afspraken?','Ondertekening']}
def layout(P):
    bu=('bul','•')
    B=[p('Prestatieafspraken 2025',style='title'),p('Samen wonen in Rijsward',style='sub'),h(1,'Waarom deze afspraken?'),
     p('De gemeente Rijsward, woningcorporatie Talent Wonen en huurdersvereniging Huurdersbelang Rijsward werken samen aan goed en betaalbaar wonen. In dit document leggen wij vast wat wij in 2025 van elkaar verwachten. De Woonvisie Rijsward 2022-2030 is daarbij ons vertrekpunt.'),
     p('De afspraken gelden van 1 januari tot en met 31 december 2025.')]
    for n,x in enumerate(P):
        B+=[h(1,x['titel']),p(PR[n]),p(b('Partijen spreken af:'))]
        for q in x['paragrafen']:
            for a in q['afspraken']: B.append(li('•',a['tekst'],auto=bu,tight=True))
        B.append(p(''))
    B+=[h(1,'Ondertekening'),p('Rijsward, 16 december 2024'),p('Namens de gemeente Rijsward,\nmevrouw S. Haverkamp, wethouder Wonen'),p('Namens Talent Wonen,\nde heer R. Bosman, bestuurder'),p('Namens Huurdersbelang Rijsward,\nmevrouw T. Ouwehand, voorzitter')]
    return B
if __name__=='__main__': build('bullets-rijsward-2025',DOC,SRC,2025,layout,{'docx','pdf','txt'},{'font':'Verdana','cssfont':'Verdana,sans-serif','sz':10,'voetregel':'Prestatieafspraken 2025 Rijsward - #','hkleur':'00675B','txtw':96},'.')
