"""c. Roman chapters (I, II), paragraphs I.1, agreements a) b) c), yearly items 'Jaaractie 2025 –'; formal language; footnotes; table of contents."""
from goud import A, G, H, P
from fodt import Fodt
import web, rend
NAAM, JAAR = 'maasbrakel-2025', 2025
DOC = {'titel': 'Samenwerkingsovereenkomst Wonen Maasbrakel 2024-2027', 'titel_alternatief': ['Samenwerkingsovereenkomst Wonen Maasbrakel 2024-2027 met jaaracties 2025', 'Samenwerkingsovereenkomst Wonen Maasbrakel 2024-2027 inclusief jaaracties 2025'],
 'looptijd': {'van': 2024, 'tot': 2027}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Maasbrakel', 'rol': 'gemeente', 'alias': ['Gemeente']}, {'naam': 'Stichting Woonpartner Mergelrand', 'rol': 'corporatie', 'alias': ['Woonpartner Mergelrand', 'Mergelrand']},
  {'naam': 'Woningvereniging Heem & Haard', 'rol': 'corporatie', 'alias': ['Heem & Haard']}, {'naam': 'Huurdersraad Mergelrand', 'rol': 'huurdersorganisatie', 'alias': ['Huurdersraad']},
  {'naam': 'Huurdersbelangenvereniging Heem & Haard', 'rol': 'huurdersorganisatie', 'alias': ['HBV']}],
 'grondslagen': ['Woonvisie Maasbrakel 2023', 'Nationale Prestatieafspraken', 'Regiodeal Zuid'],
 'overige_koppen': ['Inhoudsopgave', 'Partijen', 'Aanleiding', 'Ondertekening', 'Bijlage 1 Kerncijfers', 'Kerncijfers'],
 'inleiding': 'Deze overeenkomst bouwt voort op de Woonvisie Maasbrakel 2023, de Nationale Prestatieafspraken en de Regiodeal Zuid. Zij geldt voor de jaren 2024 tot en met 2027. De jaaracties worden telkens in december voor het volgende kalenderjaar vastgesteld; deze uitgave bevat de jaaracties voor 2025.',
 'voetnootmarkers': [{'tekst': 'wonen1.', 'hersteld': 'wonen.'}, {'tekst': 'wonen 1.', 'hersteld': 'wonen.'}, {'tekst': 'wonen 1 .', 'hersteld': 'wonen.'}], 'afbreekstreepjes': []}
def L(nr, *a, **k):
    b, l = nr.rsplit('.', 1)
    return A(nr, *a, nummer_alternatief=[l, b + l, f'{b} {l}', f'{b} sub {l}'], **k)
T = [
 H('I', 'Voorraad en nieuwbouw', [
  G('I.1', 'Toevoegen van woningen', [
   L('I.1.a', 'Woonpartner Mergelrand verplicht zich in de contractperiode {95 sociale huurappartementen|95 appartementen} in gebruik te nemen, waarvan {ten minste 40|40 appartementen min} in de kern Brakel-aan-de-Maas.', 'c / d2027-12-31 / get res', 'W=- , d , u2027-12-31; J=0 , 2027', prestaties=[
     P('Woonpartner Mergelrand legt uiterlijk in week 20 een schetsontwerp voor de Paterskerk aan de Huurdersraad voor.', 'c>h / u2025-05-18 / mij res L', 'W=u2025 , u , k2/2025 , j2025 , u2025-05-16 , u2025-05-12 , u2025-05-17; L=0'),
     P('de bouwvergunning voor {34 appartementen|34 appartementen} aan de Kalkoven wordt door de Gemeente verleend binnen de wettelijke termijn.', 'g / - / mij res', 'V=pro , get; W=d , j2025')]),
   L('I.1.b', 'Heem & Haard realiseert gemiddeld {12 woningen per jaar|12 woningen gem} door splitsing van te grote eengezinswoningen.'.replace('gemiddeld {12 woningen per jaar|', '{gemiddeld 12 woningen per jaar|'), 'c / r:gemiddeld per jaar / get res', 'W=r:per jaar , d , -', prestaties=[
     P('Heem & Haard levert de eerste {vijf gesplitste woningen|5 woningen} vóór 1 oktober op.', 'c / u2025-10-01 / get res', 'V=mij; W=u2025-09-30')]),
   L('I.1.c', 'De Gemeente draagt er zorg voor dat {minimaal 30%|30 % min} van elk nieuwbouwplan met {meer dan 15 woningen|15 woningen min ctx} uit sociale huur bestaat, en legt dit vast in het omgevingsplan.', 'g / d / get res', 'V=pro , mij; W=-'),
   L('I.1.d', 'Van de verplichting onder c kan het college slechts afwijken nadat de corporaties zijn gehoord.', 'g>c / d / pro res', 'B=0; W=-')],
   inleiding='Ten aanzien van de nieuwbouw geldt het volgende:'),
  G('I.2', 'Sloop, verkoop en aankoop', [
   L('I.2.a', 'Sloop van huurwoningen wordt {ten minste twaalf maanden|12 maanden min} tevoren aan bewoners en Gemeente gemeld, onder overlegging van een sociaal plan.', 'c*>g+other:bewoners / d / pro res L', 'B=g , other:bewoners+g , 0; V=get; W=-; T=0 , p; L=0'),
   L('I.2.b', 'Corporaties bieden te verkopen woningen eerst aan elkaar aan; komt {binnen vier weken|4 weken max} geen overeenstemming tot stand, dan volgt de vrije markt.', 'c / d / pro res', 'V=get; W=-; B=c', prestaties=[
     P('Heem & Haard neemt van Woonpartner Mergelrand het complex Sint-Jozefstraat ({22 eenheden|22 eenheden}) over tegen een prijs van {ten hoogste € 2,4 miljoen|2400000 EUR max}.', 'c / - / mij res', 'V=get; W=j2025')])]),
  G('I.3', 'Locatieontwikkeling', [
   L('I.3.a', 'Partijen onderzoeken of leegkomende kerken en kloosters geschikt zijn voor wonen[[Het gaat om gebouwen die sinds 2018 aan de eredienst zijn onttrokken.]].', 'p / - / mij ond', 'V=ins; W=d2027-12-31', prestaties=[
     P('een quickscan van {zes religieuze gebouwen|6 gebouwen} is voor het zomerreces afgerond en besproken in het bestuurlijk overleg.', 'p* / u / mij res', 'T=0 , g; W=j2025 , u2025 , u2025-06-30 , u2025-07-01 , - , k2/2025; V=get; H=ond')]),
   L('I.3.b', 'De grondprijs voor een sociaal huurappartement bedraagt {€ 14.800|14800 EUR} (prijspeil 1 januari 2024), voor een grondgebonden woning {€ 19.250|19250 EUR}.', 'g* / d / get res', 'W=- , j2024; T=0 , p; V=pro')])]),
 H('II', 'Betaalbaarheid', [
  G('II.1', 'Huurbeleid', [
   L('II.1.a', 'De corporaties spannen zich in om de gemiddelde huur niet te laten uitkomen boven {72% van de maximaal redelijke huur|72 % max}.', 'c / d / get ins', 'W=-; H=str , res; V=ins', prestaties=[
     P('de corporaties verstrekken de huurdersorganisaties in de eerste twee weken van februari de huursomberekening.', 'c>h / j2025 / mij res L', 'W=k1/2025 , u2025-02-14 , u2025-02-15 , -')]),
   L('II.1.b', 'Huurders met een inkomen tot {110% van het sociaal minimum|110 % tot} kunnen jaarlijks huurverlaging vragen; de corporatie beslist {binnen 3 weken|3 weken max} op het verzoek.', 'c / r:jaarlijks / pro res', 'W=d , d:jaarlijks , -; V=get; B=other:huurders; T=huurders+c'),
   L('II.1.c', 'De HBV en de Huurdersraad beoordelen het huurvoorstel zelfstandig en brengen gezamenlijk een advies uit indien zij dat wensen.', 'h>c / d / pro res L', 'W=-; V=mij , ins; H=ond , ins; L=0; B=0')]),
  G('II.2', 'Voorkomen van schulden', [
   L('II.2.a', 'Ontruiming wegens huurachterstand vindt uitsluitend plaats nadat de Gemeente schriftelijk heeft laten weten dat een hulpaanbod is geweigerd.', 'c*+g / d / pro res', 'T=c , g , 0; W=-; B=g; L=1', prestaties=[
     P('het streefcijfer voor 2025 is {maximaal vier ontruimingen|4 ontruimingen max} in de hele gemeente.', 'c* / j2025 / get str', 'T=0 , p , c+g; W=-')]),
   L('II.2.b', 'De Gemeente voert eenmaal per kwartaal casusoverleg met de incassomedewerkers van de corporaties.'.replace('eenmaal per kwartaal', '{eenmaal|1 keer} per kwartaal'), 'g>c / r:eenmaal per kwartaal / rit res', 'T=g+c; H=ins; B=other:incassomedewerkers van de corporaties')])],
  inleiding='Sinds 2019 is het aantal huurders met een betalingsregeling verdubbeld tot 310.'),
 H('III', 'Kwaliteit en klimaat', [
  G('III.1', 'Energie', [
   L('III.1.a', 'In 2027 heeft {85 procent|85 %} van het gezamenlijke bezit een label B of beter en is het aantal woningen met label G teruggebracht tot {nul|0 woningen imp}.', 'c* / j2027 / get res', 'W=u2027-12-31; T=p , 0; J=0 , 2027', prestaties=[
     P('Woonpartner Mergelrand verbetert {58 à 64 woningen|58 woningen ind} in de Vogelbuurt; daar gaat ook het gas uit.'.replace('{58 à 64 woningen|58 woningen ind}', '{58|58 woningen min} à {64 woningen|64 woningen max}'), 'c / - / get res', 'W=j2025'),
     P('Heem & Haard voert een proef uit met kalkhennep bij {10 woningen|10 woningen} en deelt de bevindingen met alle partijen.', 'c>p / - / mij res L', 'V=get; H=ond; L=0; B=0 , g+h , g+c+h; W=j2025')]),
   L('III.1.b', 'Isolatie en glas worden aangebracht zonder dat daar huurverhoging tegenover staat.', 'c* / d / pro res', 'W=-; T=0 , p'),
   L('III.1.c', 'De Gemeente stelt het warmteprogramma vast vóór 1 januari 2027 en betrekt Mergelrand en Heem & Haard bij de keuze van de eerste {drie wijken|3 wijken ctx}.', 'g>c / u2027-01-01 / mij res', 'W=u2026-12-31; J=0 , 2027 , 2026', tot=2027, prestaties=[
     P('de startnotitie warmteprogramma is uiterlijk eind Q3 gereed.', 'g* / k3/2025 / mij res', 'W=u2025-09-30; T=0 , p')])]),
  G('III.2', 'Wateroverlast en hitte', [
   L('III.2.a', 'Bij groot onderhoud koppelen de corporaties de regenpijp af, tenzij de bodem dat niet toelaat. De Gemeente vergoedt {€ 450,= per adres|450 EUR} tot een plafond van {€ 90.000,= per kalenderjaar|90000 EUR max}.', 'c+g / d / pro res', 'V=get; W=- , r:per kalenderjaar , d:per kalenderjaar', prestaties=[
     P('{120 adressen|120 adressen} worden afgekoppeld in het stroomgebied van de Kwistbeek.', 'c* / - / get res', 'T=c+g , 0 , p; W=j2025')]),
   L('III.2.b', 'Huurders worden aangemoedigd tegels te vervangen door groen; de Huurdersraad stelt daarvoor {tweemaal per jaar|2 keer} een prijs beschikbaar.', 'h / r:tweemaal per jaar / rit ins', 'T=p , p+h , c+h; W=d:tweemaal per jaar; V=ins; H=res; B=other:huurders')])]),
 H('IV', 'Zorg, buurt en overleg', [
  G('IV.1', 'Wonen met zorg', [
   L('IV.1.a', 'Partijen streven naar {60 extra geclusterde woningen|60 woningen} voor ouderen in 2027, verdeeld over {ten minste drie kernen|3 kernen min}.', 'p / j2027 / get str', 'W=u2027-12-31; B=0; J=0 , 2027', prestaties=[
     P('de Gemeente sluit een intentieverklaring met zorgaanbieder Curamaas over de locatie Hoogveld.', 'g>zorgaanbieder Curamaas / - / mij res', 'T=g+zorgaanbieder Curamaas; B=0 , other:Curamaas , other:zorgaanbieder; W=j2025'.replace('zorgaanbieder Curamaas; B', 'zorgaanbieder Curamaas; B'))]),
   L('IV.1.b', 'Aanvragen voor een traplift of verhoogd toilet worden, ook wanneer de huurder geen indicatie heeft, tot {€ 1.500|1500 EUR max} door de corporatie betaald.', 'c / d / pro res', 'W=-; V=get')]),
  G('IV.2', 'Leefbaarheid', [
   L('IV.2.a', 'Per woning wordt jaarlijks {€ 95|95 EUR} aan leefbaarheid besteed; daarvan is {20 procent|20 %} vrij te besteden door bewonerscommissies.', 'c* / r:jaarlijks / get res', 'T=p , 0; W=d , r:Per woning jaarlijks , -; V=rit', prestaties=[
     P('in de wijk Molenveld zijn {twee buurtconciërges|2 buurtconciërges} werkzaam, bekostigd door Woonpartner Mergelrand (60%) en Gemeente (40%).'.replace('(60%)', '({60%|60 %})').replace('(40%)', '({40%|40 %})'), 'c+g / - / get res', 'V=mij; W=d , j2025')]),
   L('IV.2.b', 'Gegevens over woonoverlast worden tussen Gemeente, politie en corporaties gedeeld op grond van het privacyconvenant uit 2022.', 'g+c+politie / d / pro res', 'T=g+c , p , 0; B=other:politie; W=-; L=1; H=ins; V=ins')]),
  G('IV.3', 'Monitoring', [
   L('IV.3.a', 'Uiterlijk 15 april van elk jaar doet iedere partij schriftelijk verslag over haar aandeel in het voorafgaande jaar.', 'p / r:elk jaar / rit res L', 'W=r2025-04-15:elk jaar , u2025-04-15 , u2025-04-15:elk jaar , u:elk jaar , r:Uiterlijk 15 april van elk jaar; V=mij; L=0; B=p', prestaties=[
     P('partijen ontwikkelen een gezamenlijk dashboard met de cijfers uit bijlage 1.', 'p / - / mij res', 'H=ins; V=ins', bijlage=1)]),
   L('IV.3.b', 'Verschillen van inzicht worden eerst in het ambtelijk en daarna in het bestuurlijk overleg besproken, alvorens een partij zich tot de minister wendt.', 'p / d / pro res', 'W=-; T=0; B=other:minister')])]),
]
def maak(uit):
    f = Fodt(DOC['titel'], 'Samenwerkingsovereenkomst Wonen Maasbrakel', '(fictief)\t#P#', font='Liberation Serif', corps='11pt',
      stijlen={'Ja': {'weergave': 'Jaaractie', 'fo:margin-left': '1.4cm', 'fo:color': '#1f4e79'}, 'Lid': {'weergave': 'Lid', 'fo:margin-left': '0.7cm', 'fo:text-indent': '-0.7cm'}})
    f.p('SAMENWERKINGSOVEREENKOMST WONEN MAASBRAKEL 2024-2027', 'Title'); f.p('inclusief jaaracties 2025'); f.p('Fictief document, gemaakt voor een test')
    f.inhoud([x for n, p in enumerate(T) for x in [(1, f'{p["nummer"]}. {p["titel"]}', n + 2)] + [(2, f'{q["nummer"]} {q["titel"]}', n + 2) for q in p['paragrafen']]])
    f.h(1, 'Partijen'); f.p('De ondergetekenden:')
    for x in ('de gemeente Maasbrakel, vertegenwoordigd door wethouder E. Bartholomeus, hierna te noemen “de Gemeente”;', 'Stichting Woonpartner Mergelrand, statutair gevestigd te Brakel-aan-de-Maas, hierna te noemen “Woonpartner Mergelrand” of “Mergelrand”;',
      'Woningvereniging Heem & Haard, statutair gevestigd te Kwistbeek, hierna te noemen “Heem & Haard”;', 'Huurdersraad Mergelrand, hierna te noemen “de Huurdersraad”;', 'Huurdersbelangenvereniging Heem & Haard, hierna te noemen “de HBV”;'): f.p(x)
    f.p('hierna gezamenlijk te noemen “partijen”,'); f.h(1, 'Aanleiding'); f.p(DOC['inleiding'])
    for p in T:
        f.h(1, f'{p["nummer"]}. {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        for q in p['paragrafen']:
            f.h(2, f'{q["nummer"]} {q["titel"]}')
            if q.get('inleiding'): f.p(q['inleiding'])
            for a in q['afspraken']:
                f.p(f'{a["nummer"][-1]})\t{a["tekst"]}', 'Lid')
                for r in a['prestaties']: f.p(f'**Jaaractie 2025** – {r["tekst"]}', 'Ja')
    f.h(1, 'Ondertekening'); f.p('Aldus overeengekomen en in vijfvoud ondertekend te Brakel-aan-de-Maas, 12 december 2024.')
    f.tabel([['Gemeente', 'Woonpartner Mergelrand', 'Heem & Haard'], ['\n\n', '', ''], ['Huurdersraad', 'HBV', '']], [5.5, 5.5, 5.5], kop=0)
    f.h(1, 'Bijlage 1 Kerncijfers')
    f.tabel([['Kern', 'Huurwoningen', 'Label E, F, G', 'Gemiddelde huur'], ['Brakel-aan-de-Maas', '1.480', '212', '€ 611'], ['Kwistbeek', '365', '58', '€ 587'], ['Sint-Odiliaberg-Zuid', '140', '31', '€ 574']], [5, 4, 4, 3.5])
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf']); web.layout(uit, NAAM)
