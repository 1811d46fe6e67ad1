"""Kind 11: plain Word, no styles at all: headings only bold and larger, numbers typed '1.', '1a.', '1b.'.
The introduction says that the letters are the actions of the year."""
from goud import A, H, P
NAAM = 'oosterkoog-2025'
DOC = {
 'titel': 'Afspraken over wonen in Oosterkoog', 'titel_alternatief': ['Afspraken over wonen in Oosterkoog periode 2025 t/m 2028', 'Prestatieafspraken 2025 t/m 2028 gemeente Oosterkoog', 'Afspraken over wonen in Oosterkoog 2025 t/m 2028'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Oosterkoog', 'rol': 'gemeente'}, {'naam': 'Kooglandwonen', 'rol': 'corporatie'}, {'naam': 'Huurdersoverleg Kooglandwonen', 'rol': 'huurdersorganisatie', 'alias': ['het Huurdersoverleg', 'HOK']}],
 'grondslagen': ['Woonplan Oosterkoog'],
 'overige_koppen': ['Vooraf', 'Namens de partijen'],
 'inleiding': 'Wij, de gemeente Oosterkoog, Kooglandwonen en het Huurdersoverleg Kooglandwonen (HOK), hebben afspraken gemaakt voor de periode 2025 t/m 2028. Ze passen bij het Woonplan Oosterkoog. Bij elk nummer staat eerst de afspraak voor vier jaar. De letters daaronder zijn de acties voor 2025.',
 'afbreekstreepjes': []}
T = [
 H(None, 'Woningen erbij en woningen eraf', [
  A('1', 'Kooglandwonen bouwt er deze periode {50|50 huurwoningen min} tot {60 huurwoningen|60 huurwoningen max} bij.', 'c / d2028-12-31 / get res', 'W=u2028-12-31 , d , - , r:deze periode , r2028-12-31:deze periode; J=2028', [
    P('{18 woningen|18 woningen} aan het Dijkhof zijn klaar voor de kerst.', 'c* / u2025-12-25 / get res', 'T=0; V=mij; W=u2025-12-31 , j2025 , u2025 , k4/2025 , -'),
    P('De gemeente rondt de onteigening bij de Kreek af.', 'g / - / mij res')]),
  A('2', 'Sloop van de {32 noodwoningen|32 noodwoningen} aan de Ringvaart gebeurt pas als iedereen iets anders heeft.', 'c* / d / pro res', 'T=0 , p; W=-; V=get; B=bewoners', [
    P('Kooglandwonen geeft de bewoners een verhuisvergoeding van {€ 7.428|7428 EUR}.', 'c>bewoners / - / get res', 'B=0; V=pro; W=d')]),
  A('3', 'Woningen onder de monumentenlijst verkopen wij niet.', 'p / d / pro res', 'T=c; W=-; V=ins'),
  A('4', 'De gemeente helpt bij het vinden van tijdelijke plekken voor spoedzoekers.', 'g / - / ins ins', 'W=d; B=spoedzoekers', [
    P('Samen met Kooglandwonen maakt de gemeente een opzet voor een doorstroomlocatie met {ca. 15 units|15 units ind}.', 'g+c / - / mij res', 'T=g; B=c; H=ond; V=get')]),
 ]),
 H(None, 'De huur en andere kosten', [
  A('5', 'Huurders gaan er niet meer op achteruit dan de inflatie. Elk jaar rekent het Huurdersoverleg dat na.', 'c+h* / r:Elk jaar / get res', 'T=h , p , c; V=rit , pro; B=huurders; W=d', [
    P('De verhoging is dit jaar {0,2 procent|0.2 %} lager dan de inflatie.', 'c* / j2025 / get res', 'T=0; W=-'),
    P('HOK krijgt vóór 10 april alle cijfers van Kooglandwonen.', 'c>h / u2025-04-10 / mij res L', 'T=h; W=u2025-04-09; B=h , 0')]),
  A('6', 'Wij houden {70 woningen|70 woningen} {onder de € 477|477 EUR max} voor jongeren.', 'p / d / get res', 'T=c; W=-; B=jongeren; V=pro'),
  A('7', 'Bij dreigende afsluiting van gas, water of licht grijpt de gemeente in.', 'g / d / pro res', 'W=-; V=ins', [
    P('De gemeente sluit een convenant met het energiebedrijf.', 'g>energiebedrijf / - / mij res', 'T=g+energiebedrijf; B=0'),
    P('Kooglandwonen stuurt betalingsproblemen na {30 dagen|30 dagen} door.', 'c / d / pro res L', 'B=g; W=-; V=get; L=0')]),
 ]),
 H(None, 'Zuinige woningen', [
  A('8', 'Jaarlijks maakt Kooglandwonen van {25 woningen|25 woningen} de schil in orde.', 'c / r:Jaarlijks / get res', 'V=rit; W=d', [
    P('Dit jaar is de Tuinbuurt aan de beurt, in de herfst volgen {6 woningen|6 woningen} in het Westeinde.', 'c* / j2025 / get res', 'T=0; W=- , k4/2025 , u2025-12-21; V=mij')]),
  A('9', 'Energiecoöperatie De Wiek, de gemeente en Kooglandwonen leggen samen zonnedaken aan.', 'Energiecoöperatie De Wiek+g+c / - / ins res', 'T=g+c , De Wiek+g+c; B=Energiecoöperatie De Wiek , De Wiek; H=ins; V=mij , pro; W=d', [
    P('De Wiek doet een voorstel, waarover HOK een oordeel geeft.', 'De Wiek+h / - / mij res', 'T=Energiecoöperatie De Wiek+h , h , De Wiek , Energiecoöperatie De Wiek; B=h , De Wiek , Energiecoöperatie De Wiek; L=1; H=ond')]),
  A('10', 'Nieuwbouw krijgt nooit een gasaansluiting.', 'c* / d / pro res', 'T=0 , p; W=-; V=get'),
  A('11', 'Per 1 januari 2029 hoort {90 op de 100 woningen|0.9 aandeel} tot label C of beter.', 'c* / u2029-01-01 / get res', 'T=0; W=d2029-01-01 , u2028-12-31; J=0 , 2028; H=str', tot=2029),
 ]),
 H(None, 'Mensen en buurten', [
  A('12', 'Nieuwkomers wonen verspreid over alle dorpen: {niet meer dan 2|2 nieuwkomers max} in een portiek.', 'c+g* / d / pro res', 'T=c , p , 0; V=get; W=-; B=nieuwkomers', [
    P('De gemeente verwacht er dit jaar {13|13 nieuwkomers}.', 'g / j2025 / get str', 'W=-; V=ins; B=nieuwkomers'),
    P('Kooglandwonen zorgt voor {5 woningen|5 woningen}, uiterlijk 1 september.', 'c / u2025-09-01 / get res', 'V=mij')]),
  A('13', 'Het dorpshuis blijft open. De gemeente en Kooglandwonen delen het tekort, {tot € 10.000|10000 EUR tot} per jaar.', 'g+c / r:per jaar / get res', 'W=d; V=pro , ins , mij'),
  A('14', 'Over vernielingen en zwerfvuil bellen de wijkbeheerder en de boa elkaar wekelijks.', 'wijkbeheerder+boa / r:wekelijks / rit res', 'T=c+g , g+c , p , wijkbeheerder+boa+g+c; B=wijkbeheerder+boa', [
    P('Het Huurdersoverleg loopt {drie keer|3 keer} mee met de wijkbeheerder.', 'h>wijkbeheerder / - / rit res', 'V=get , mij , ins; B=0 , c; W=r:drie keer'),
    P('Er komt een meldpunt.', 'p* / - / mij res', 'T=0 , g , g+c , c')]),
  A('15', 'Wie zorg nodig heeft en in een zorgwoning past, krijgt voorrang. Zorgpartij Koogzorg beoordeelt dat.', 'c+Koogzorg* / d / pro res', 'T=c , Koogzorg , c+g , Zorgpartij Koogzorg , c+Zorgpartij Koogzorg; B=Koogzorg , Zorgpartij Koogzorg , mensen die zorg nodig hebben; W=-; H=ond'),
 ]),
 H(None, 'Afspraken over de afspraken', [
  A('16', 'We komen bij elkaar als de agenda daarom vraagt, maar ten minste in maart en september.', 'p / r:ten minste in maart en september / rit res', '', [
    P('De gemeente maakt in maart een verslag over 2024.', 'g / j2025 / mij res', 'W=k1/2025 , u2025-03-31 , j2024 , -; L=1')]),
  A('17', 'Deze afspraken gaan vóór op oudere afspraken.', 'p* / d / pro res', 'T=0; W=-; V=ins , mij; H=ins'),
 ]),
]
JAAR = 2025
def maak(map_):
    from ooxml import Docx
    d = Docx('Document1', voet='', font='Arial', corps=20, stijlen=False)
    d.p('Afspraken over wonen in Oosterkoog', vet=True, maat=36, uitlijn='center'); d.p('periode 2025 t/m 2028', vet=True, maat=24, uitlijn='center'); d.p(''); d.p('Vooraf', vet=True, maat=26)
    i = DOC['inleiding']; k = i.index('Bij elk'); d.p(i[:k].strip()); d.p(i[k:])
    for t in T:
        d.p(''); d.p(t['titel'], vet=True, maat=26)
        for a in t['paragrafen'][0]['afspraken']:
            d.p(f'{a["nummer"]}. {a["tekst"]}')
            for n, r in enumerate(a['prestaties']): d.p(f'{a["nummer"]}{"abc"[n]}. {r["tekst"]}')
    d.p(''); d.p('Namens de partijen', vet=True, maat=26); d.p('Wethouder\t\tDirecteur\t\tVoorzitter HOK'); d.p('Oosterkoog, 10 december 2024')
    d.maak(map_, NAAM); d.pdf(map_, NAAM)
