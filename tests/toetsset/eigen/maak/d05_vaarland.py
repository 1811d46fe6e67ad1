# SPDX-License-Identifier: EUPL-1.2
"""Kind 5: convenant with artikelen and leden, numbers made by Word's own numbering (they are not in the text of the
DOCX); the TXT has them typed. Yearly items: letters under 'Voor het jaar 2026 geldt:'."""
from goud import A, H, P
NAAM = 'vaarland-2026'
def LID(n, tekst, velden, alt='', prestaties=(), **kw):
    a, l = n.split('.')
    return A(n, tekst, velden, alt, prestaties, nummer_alternatief=[l, f'lid {l}', f'Artikel {a} lid {l}', f'{a} lid {l}'], **kw)
DOC = {
 'titel': 'Convenant prestatieafspraken Vaarland 2025-2028', 'titel_alternatief': ['Convenant prestatieafspraken Vaarland 2025 tot en met 2028', 'Convenant prestatieafspraken Vaarland'],
 'looptijd': {'van': 2025, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Vaarland', 'rol': 'gemeente', 'alias': ['de Gemeente']},
              {'naam': 'Stichting Woonbaken', 'rol': 'corporatie', 'alias': ['Woonbaken']},
              {'naam': 'Coöperatieve Woningvereniging Het Bolwerk', 'rol': 'corporatie', 'alias': ['Het Bolwerk', 'Woningvereniging Het Bolwerk']},
              {'naam': 'Vereniging van Huurders Vaarland', 'rol': 'huurdersorganisatie', 'alias': ['de Vereniging', 'VHV']}],
 'grondslagen': ['Woningwet', 'Woonvisie Vaarland 2024'],
 'overige_koppen': ['Begrippen', 'Partijen', 'Overwegingen', 'Ondertekening'],
 'inleiding': None, 'ondertekend': '2025-12-11', 'afbreekstreepjes': []}
T = [
 H('2', 'Doel van het convenant', [
  LID('2.1', 'Dit convenant bevat de wederzijdse verplichtingen van Partijen ter uitvoering van de Woonvisie.', 'p* / - / ins ins', 'T=0; W=d; V=mij , pro; H=res'),
 ]),
 H('3', 'Beschikbaarheid', [
  LID('3.1', 'Woonbaken en Het Bolwerk realiseren gedurende de looptijd respectievelijk {95|95 woningen} en {60 sociale huurwoningen|60 woningen}.', 'c / d / get res', 'W=- , d2028-12-31 , u2028-12-31; J=2028', [
    P('Woonbaken levert {33 woningen|33 woningen} op aan de Sluiskade;', 'c / - / get res', 'V=mij'),
    P('Het Bolwerk sluit vóór 1 mei 2026 een koopovereenkomst voor het perceel Molenwerf;', 'c / u2026-05-01 / mij res', 'W=u2026-04-30'),
    P('de Gemeente besluit {binnen twaalf weken|12 weken max} op de aanvraag voor het project Molenwerf.', 'g / d / mij res', 'W=- , u2026; V=pro , get')]),
  LID('3.2', 'De Gemeente biedt Woonbaken en Het Bolwerk bij gemeentelijke gronden het recht van eerste koop. Dit recht vervalt indien daarvan niet {binnen dertig dagen|30 dagen max} gebruik wordt gemaakt.', 'g>c / d / pro res', 'W=-; V=get'),
  LID('3.3', 'Een corporatie onttrekt een Woning niet aan de voorraad dan nadat de Gemeente en de Vereniging daarover schriftelijk zijn geïnformeerd.', 'c>g+h / d / pro res L', 'W=-; L=0'),
  LID('3.4', 'De bezettingsgraad van de opvang spoedzoekers bedraagt {gemiddeld 90%|90 %}.', 'g+c* / d / get res', 'T=0 , p , c , g; W=- , r:gemiddeld; H=str', [
    P('Partijen bepalen voor de zomer welke {twee gebouwen|2 gebouwen} voor opvang in aanmerking komen.', 'p / u2026-06-21 / mij res', 'W=u2026 , u2026-07-01 , k2/2026 , - , j2026; H=ond')]),
 ]),
 H('4', 'Betaalbaarheid', [
  LID('4.1', 'Bij de jaarlijkse huuraanpassing nemen de corporaties de huursombenadering in acht.', 'c / r:jaarlijkse / pro res', 'W=d , -; V=rit'),
  LID('4.2', 'Ten aanzien van huurders met een inkomen {tot 110% van het sociaal minimum|110 % tot} wordt de huur op verzoek verlaagd tot de kwaliteitskortingsgrens.', 'c* / d / pro res', 'T=0 , p; B=huurders; W=-; V=get', [
    P('Woonbaken en Het Bolwerk schrijven in februari alle huurders aan die voor verlaging in aanmerking komen;', 'c>huurders / j2026 / mij res', 'W=k1/2026 , u2026-02-28 , -; V=pro; B=0'),
    P('de Vereniging richt een helpdesk in, bemensd door {acht vrijwilligers|8 vrijwilligers}.', 'h>vrijwilligers / - / mij res', 'V=get; B=0')]),
  LID('4.3', 'De Gemeente kent een kwijtscheldingsbeleid dat huurders van sociale huurwoningen niet ongunstiger behandelt dan eigenaren.', 'g / d / pro res', 'W=-; V=mij , ins; B=huurders'),
  LID('4.4', 'Partijen hebben de intentie het aantal gedwongen ontruimingen in 2028 te hebben {gehalveerd|0.5 aandeel imp} ten opzichte van 2024 ({14 ontruimingen|14 ontruimingen ctx}).', 'p / j2028 / get str', 'W=u2028 , u2028-12-31 , d2028-12-31; V=ins; H=ins; J=0', tot=2028),
 ]),
 H('5', 'Verduurzaming', [
  LID('5.1', 'Het Bolwerk verwarmt vanaf 1 januari 2028 {geen Woningen meer|0 Woningen imp} met aardgas. Woonbaken volgt uiterlijk op 31 december 2034.', 'c / u2028-01-01 / get res', 'W=d2028-01-01 , u2034-12-31 , d; J=2034 , 2028; V=mij', [
    P('Het Bolwerk sluit {72 Woningen|72 Woningen} in de Zeeheldenbuurt aan op het warmtenet;', 'c / - / get res', 'V=mij'),
    P('Woonbaken zendt haar wijkuitvoeringsplan uiterlijk 15 september 2026 ter kennisneming aan de Gemeente en de Vereniging.', 'c>g+h / u2026-09-15 / mij res L')]),
  LID('5.2', 'De Gemeente onderzoekt in hoeverre leges voor verduurzaming kunnen worden verlaagd met {ten hoogste 30 procent|30 % max}.', 'g / - / mij ond', 'V=ins'),
  LID('5.3', 'De besparing op de woonlasten is voor iedere huurder groter dan de verhoging van de servicekosten.', 'c* / d / pro res', 'T=0 , p; W=-; V=get; B=huurders'),
 ]),
 H('6', 'Wonen, welzijn en zorg', [
  LID('6.1', 'Jaarlijks wijzen de corporaties {ten minste 10 Woningen|10 Woningen min} toe aan personen die uitstromen uit beschermd wonen.', 'c / r:Jaarlijks / get res', 'B=personen die uitstromen uit beschermd wonen; V=rit; W=d', [
    P('de Gemeente koopt voor deze personen {1.200 uur|1200 uur} begeleiding in.', 'g / - / get res', 'V=mij')]),
  LID('6.2', 'Woonbaken en de Gemeente financieren ieder voor {50%|50 %} de exploitatie van het Huis van de Wijk, met een maximum van {€ 42.500,-|42500 EUR max} per jaar voor ieder.', 'c+g / r:per jaar / get res', 'W=d , -'),
  LID('6.3', 'Partijen spannen zich in de gemiddelde leeftijd waarop ouderen naar een geschikte Woning verhuizen te verlagen.', 'p / - / ins ins', 'B=ouderen; V=get; H=str', [
    P('er vindt in iedere Kern een informatiemiddag plaats, te organiseren door de Vereniging.', 'h / - / mij res', 'T=p; V=rit , pro , get; W=d')]),
 ]),
 H('7', 'Uitvoering en toezicht', [
  LID('7.1', 'Partijen stellen een regiegroep in die {zesmaal per jaar|6 keer} vergadert. Het secretariaat berust bij de Gemeente.', 'p+g / r:zesmaal per jaar / rit res', 'T=p , g'),
  LID('7.2', 'Ieder van de corporaties verstrekt per kwartaal de in bijlage 2 bedoelde kerncijfers aan de overige Partijen.', 'c>g+h / r:per kwartaal / rit res L', 'B=p , 0 , c+g+h; V=mij'),
  LID('7.3', 'De regiegroep evalueert de uitvoering in het laatste kwartaal van elk jaar en legt haar bevindingen voor aan de besturen.', 'regiegroep / r:laatste kwartaal van elk jaar / rit ond', 'T=p; H=res; B=besturen; L=1; V=mij; W=k4/2026', [
    P('de eerste evaluatie is uiterlijk op 1 december 2026 gereed.', 'regiegroep* / u2026-12-01 / mij res', 'T=p , 0; H=ond')]),
  LID('7.4', 'Indien Partijen het oneens blijven, leggen zij het geschil voor aan een bemiddelaar. De kosten worden gelijkelijk gedragen.', 'p>bemiddelaar / d / pro res', 'B=0; W=-'),
 ]),
]
ART8 = ['Dit convenant treedt in werking de dag na ondertekening.', 'Dit convenant wordt aangehaald als: Convenant prestatieafspraken Vaarland.']
T.append(H('8', 'Inwerkingtreding en citeertitel', [
  LID('8.1', ART8[0], 'p* / - / mij res', 'T=0; W=d , u2025-12-12; V=ins , pro; H=ins'),
  LID('8.2', ART8[1], 'p* / - / ins ins', 'T=0; W=d; V=mij , pro; H=res')]))
JAAR = 2026
PARTIJ = ['De gemeente Vaarland, zetelend te Vaarmonde, te dezen vertegenwoordigd door wethouder L.P. Sterk, hierna te noemen: de Gemeente;',
 'Stichting Woonbaken, gevestigd te Vaarmonde, vertegenwoordigd door haar directeur-bestuurder mevrouw D. Oosting, hierna te noemen: Woonbaken;',
 'Coöperatieve Woningvereniging Het Bolwerk, gevestigd te Noordschans, vertegenwoordigd door haar voorzitter B. Admiraal, hierna te noemen: Het Bolwerk;',
 'Vereniging van Huurders Vaarland, vertegenwoordigd door haar secretaris N. el Amrani, hierna te noemen: de Vereniging;']
OVERW = ['dat artikel 44 van de Woningwet Partijen opdraagt prestatieafspraken te maken;', 'dat de gemeenteraad op 18 april 2024 de Woonvisie Vaarland 2024 heeft vastgesteld;', 'dat de corporaties tezamen 3.410 woningen in Vaarland verhuren en de slaagkans voor starters is gedaald tot 7%;', 'dat op 24 juni 2025 het bod van de corporaties is ontvangen;']
BEGRIP = ['Woning: een zelfstandige huurwoning in eigendom van een van de corporaties;', 'Kern: Vaarmonde, Noordschans of Zwanendiep;', 'Woonvisie: de Woonvisie Vaarland 2024.']
def maak(map_):
    from ooxml import Docx
    from goud import kaal
    import os
    d = Docx(DOC['titel'], kop='Convenant prestatieafspraken Vaarland\tgetekend exemplaar', voet='\tBlad #P# van #N#', font='Times New Roman', corps=22)
    hoofd = d.nummering([('decimal', 'Artikel %1', 'Kop1'), ('decimal', '%2.', None), ('lowerLetter', '%3.', None)])
    pn = d.nummering([('decimal', '%1.', None)]); bn = d.nummering([('lowerLetter', '%1.', None)]); ov = d.nummering([('bullet', '–', None)])
    x = []
    d.p('Convenant prestatieafspraken Vaarland', 'Titel'); d.p('2025 tot en met 2028', 'Ondertitel'); x += ['Convenant prestatieafspraken Vaarland', '2025 tot en met 2028', '']
    d.p('De ondergetekenden:', vet=True); x.append('De ondergetekenden:')
    for n, q in enumerate(PARTIJ, 1): d.p(q, lijst=(pn, 0)); x.append(f'{n}.\t{q}')
    d.p('Woonbaken en Het Bolwerk hierna samen te noemen: de corporaties; allen tezamen te noemen: Partijen;'); d.p('Overwegen het volgende:', vet=True); x += ['Woonbaken en Het Bolwerk hierna samen te noemen: de corporaties; allen tezamen te noemen: Partijen;', '', 'Overwegen het volgende:']
    for q in OVERW: d.p(q, lijst=(ov, 0)); x.append(f'–\t{q}')
    d.p('En zijn overeengekomen:', vet=True); x += ['En zijn overeengekomen:', '']
    d.p('Begrippen', 'Kop1'); x.append('Artikel 1\tBegrippen'); d.p('In dit convenant wordt verstaan onder:'); x.append('In dit convenant wordt verstaan onder:')
    for n, q in enumerate(BEGRIP): d.p(q, lijst=(bn, 0)); x.append(f'{"abc"[n]}.\t{q}')
    for t in T:
        d.p(t['titel'], 'Kop1'); x += ['', f'Artikel {t["nummer"]}\t{t["titel"]}']
        for a in t['paragrafen'][0]['afspraken']:
            d.p(a['tekst'], lijst=(hoofd, 1)); x.append(f'{a["nummer"].split(".")[1]}.\t{kaal(a["tekst"])}')
            if a['prestaties']:
                d.p('Voor het jaar 2026 geldt:', cursief=True, inspring=720); x.append('Voor het jaar 2026 geldt:')
                for n, r in enumerate(a['prestaties']): d.p(r['tekst'], lijst=(hoofd, 2)); x.append(f'{"abcdef"[n]}.\t{kaal(r["tekst"])}')
    d.p('Aldus overeengekomen en in viervoud getekend te Vaarmonde op 11 december 2025,'); x += ['', 'Aldus overeengekomen en in viervoud getekend te Vaarmonde op 11 december 2025,', '']
    d.tabel([['de Gemeente\n\nL.P. Sterk', 'Woonbaken\n\nD. Oosting'], ['Het Bolwerk\n\nB. Admiraal', 'de Vereniging\n\nN. el Amrani']], [4500, 4500], kop=0); x += ['de Gemeente\tWoonbaken', 'L.P. Sterk\tD. Oosting', '', 'Het Bolwerk\tde Vereniging', 'B. Admiraal\tN. el Amrani']
    d.maak(map_, NAAM); open(os.path.join(map_, NAAM + '.txt'), 'w', encoding='utf-8').write('\n'.join(x) + '\n')
