"""Regional: four municipalities, three corporations, two tenants' organisations. Part 1: agreements per 'Opgave' (1.1 …) as running text; part 2: 'Uitvoeringsagenda 2026', per opgave a table Bij | Actie | Trekker | Planning."""
from goud import A, H, P
from fodt import Fodt
import web
NAAM, JAAR, GROF = 'zandwetering-2026', 2026, ('txt',)   # the TXT is pdftotext -layout: cells stand side by side
DOC = {'titel': 'Regionaal woonakkoord Zandwetering 2026-2030', 'titel_alternatief': ['Regionaal woonakkoord Zandwetering 2026-2030 met uitvoeringsagenda 2026', 'Regionaal woonakkoord Zandwetering'],
 'looptijd': {'van': 2026, 'tot': 2030}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Lierbeek', 'rol': 'gemeente', 'alias': ['Lierbeek']}, {'naam': 'gemeente Marsveen', 'rol': 'gemeente', 'alias': ['Marsveen']}, {'naam': 'gemeente Hulsterlo', 'rol': 'gemeente', 'alias': ['Hulsterlo']}, {'naam': 'gemeente Oosterhuize', 'rol': 'gemeente', 'alias': ['Oosterhuize']},
  {'naam': 'Woningstichting WeteringThuis', 'rol': 'corporatie', 'alias': ['WeteringThuis']}, {'naam': 'Dinkelhof Wonen', 'rol': 'corporatie'}, {'naam': 'Woningbouwvereniging Ons Volkshuis', 'rol': 'corporatie', 'alias': ['Ons Volkshuis']},
  {'naam': 'Regionaal Huurdersplatform Zandwetering', 'rol': 'huurdersorganisatie', 'alias': ['het Huurdersplatform', 'Huurdersplatform']}, {'naam': 'Huurdersraad Ons Volkshuis', 'rol': 'huurdersorganisatie'}],
 'grondslagen': ['Regionale Woonagenda Zandwetering', 'Nationale Prestatieafspraken', 'Woondeal'],
 'overige_koppen': ['Deel 1 Afspraken', 'Deel 2 Uitvoeringsagenda 2026', 'Uitvoeringsagenda 2026', 'Inleiding', 'De partijen', 'Inhoud', 'Inhoudsopgave', 'Ondertekening', 'Acties bij opgave 1', 'Acties bij opgave 2', 'Acties bij opgave 3', 'Acties bij opgave 4', 'Bijlage: aantallen per gemeente', 'Begrippen'],
 'inleiding': 'De woningmarkt stopt niet bij de gemeentegrens. Daarom maken vier gemeenten, drie corporaties en twee huurdersorganisaties in Zandwetering voor het eerst gezamenlijke afspraken. Zij vervangen de lokale prestatieafspraken. Het akkoord is de uitwerking van de Regionale Woonagenda Zandwetering en de Nationale Prestatieafspraken.',
 'afbreekstreepjes': []}
def a(nr, tekst, velden, alt='', *res, **k): return A(nr, tekst, velden, alt, prestaties=[P(r[0], r[3], r[4], wie=r[1], plan=r[2]) for r in res], **k)
T = [
 H('1', 'Samen versnellen', [
  a('1.1', 'De corporaties bouwen van 2026 tot en met 2030 {980 sociale huurwoningen|980 woningen} in de regio. De verdeling over de gemeenten staat in de bijlage.', 'c / u2030-12-31 / get res', 'W=d2030-12-31 , - , r2030-12-31 , j2030',
    ('Oplevering van {134 woningen|134 woningen}, waarvan {52|52 woningen} in Lierbeek', 'WeteringThuis, Dinkelhof Wonen, Ons Volkshuis', '2026', 'c / j2026 / get res', 'W=- , u2026-12-31'), ('Gezamenlijke inkoop van conceptwoningen voorbereiden', 'Dinkelhof Wonen', 'Q2', 'c / k2/2026 / mij ins', 'H=res; V=ins; W=- , j2026'), tot=2030),
  a('1.2', 'De gemeenten zorgen dat in elk van de vier gemeenten voor {minimaal 130%|130 % min} van de opgave plannen beschikbaar zijn, waarvan {70%|70 %} met een onherroepelijk planologisch besluit.'.replace('de vier gemeenten', 'de {vier gemeenten|4 gemeenten ctx}'), 'g / d / get res', 'W=-',
    ('Regionale planmonitor inrichten en delen met de corporaties', 'gemeente Marsveen namens de gemeenten', 'uiterlijk 1 april', 'g>c / u2026-04-01 / mij res L', 'L=0; W=- , j2026; B=0')),
  a('1.3', 'Voor sociale huurwoningen op grond van de gemeenten geldt in de hele regio dezelfde rekensystematiek. De grondprijs ligt tussen {€ 15.000|15000 EUR min} en {€ 24.000|24000 EUR max} per woning.', 'g / d / get res', 'W=-; V=pro; B=c'),
  a('1.4', 'Hulsterlo en Oosterhuize onderzoeken met Ons Volkshuis of flexwoningen op kleine locaties haalbaar zijn.', 'g+c / - / mij ond', 'T=g; B=c; V=ins',
    ('Locatietoets van {vijf percelen|5 percelen}', 'gemeente Hulsterlo, gemeente Oosterhuize', 'Q3', 'g / k3/2026 / mij ond', 'T=g+c; V=get; H=res; W=- , j2026')),
  a('1.5', 'Bij netcongestie trekken alle partijen gezamenlijk op richting netbeheerder en provincie.', 'p>other:netbeheerder+other:provincie / d / ins ins', 'W=-; V=pro; B=0; H=res'),
 ], 'In de vier gemeenten staan ruim 14.000 corporatiewoningen. Tot 2030 komen er 3.900 woningen bij, waarvan een kwart sociale huur.'),
 H('2', 'Eerlijk verdelen', [
  a('2.1', 'Vanaf 2027 werken alle corporaties met hetzelfde regionale woonruimteverdeelsysteem. {Ten hoogste 25%|25 % max} van de woningen kan met voorrang aan eigen inwoners worden toegewezen.', 'c / d / mij res', 'V=get , pro; W=j2027 , d2027 , u2027-01-01 , d2027-01-01 , - , u2026-12-31; B=other:inwoners',
    ('De gemeenten stellen een gelijkluidende huisvestingsverordening vast', 'de vier gemeenten', 'uiterlijk 1 november', 'g / u2026-11-01 / mij res', 'W=- , j2026'), ('Advies over de spelregels van beide huurdersorganisaties', 'Huurdersplatform en Huurdersraad Ons Volkshuis', 'Q2', 'h / k2/2026 / mij res L', 'L=0; W=- , j2026; B=c+g , c , p')),
  a('2.2', 'Elke gemeente neemt haar evenredig deel van de regionale opgave voor aandachtsgroepen voor haar rekening.', 'g / d / pro res', 'W=-; V=get , ins',
    ('Verdeelafspraken vastleggen in een regionaal convenant met zorgkantoor en opvanginstellingen', 'gemeente Lierbeek', 'Q4', 'g>other:zorgkantoor+other:opvanginstellingen / k4/2026 / mij res', 'B=0 , other:zorgkantoor , other:opvanginstellingen; W=- , j2026 , u2026-12-31')),
  a('2.3', 'De corporaties huisvesten per jaar {gemiddeld 90 statushouders|90 statushouders gem}. De gemeenten melden {ten minste tien weken|10 weken min} vooraf welke huishoudens zij verwachten.', 'c+g>c / r:per jaar / get res L', 'T=c , g+c; B=0 , other:statushouders , c+other:statushouders , g; W=r:gemiddeld per jaar , d , - , r:per jaar gemiddeld; V=pro; L=0'),
  a('2.4', 'Wij streven naar een slaagkans voor jongeren die gelijk is aan die van andere woningzoekenden.', 'p / - / get str', 'B=other:jongeren , other:woningzoekenden , other:jongeren+other:woningzoekenden; V=ins; W=d',
    ('Slaagkansen per leeftijdsgroep publiceren', 'WeteringThuis', 'februari en augustus', 'c / r:februari en augustus / rit res', 'W=- , j2026 , k1/2026 , k3/2026; V=mij; T=p')),
 ], None),
 H('3', 'Betaalbaar en toekomstbestendig', [
  a('3.1', 'De corporaties bieden huurders in een woning met een slecht label vóór 2028 isolatie aan of verlagen de huur.', 'c>other:huurders / u2028-01-01 / mij res', 'B=0; W=u2027-12-31 , j2027 , j2028 , u2028; V=pro',
    ('Verduurzaming van {410 woningen|410 woningen}', 'WeteringThuis, Dinkelhof Wonen, Ons Volkshuis', '2026', 'c / j2026 / get res', 'W=- , u2026-12-31'), tot=2027),
  a('3.2', 'WeteringThuis en Dinkelhof Wonen besteden samen {€ 2,4 miljoen per jaar|2400000 EUR} aan het tegengaan van vocht en schimmel.', 'c / r:per jaar / get res', 'W=d , - , d:per jaar; V=rit'),
  a('3.3', 'De gemeenten stemmen hun warmteprogramma’s op elkaar af en bespreken deze {twee keer per jaar|2 keer} met corporaties en huurdersorganisaties.', 'g>c+h / r:twee keer per jaar / rit res', 'W=d , d:twee keer per jaar; V=ins , mij; H=ins; L=1; T=p , g+c+h',
    ('Themabijeenkomst over warmtegemeenschappen', 'gemeente Oosterhuize', '12 maart', 'g / u2026-03-12 / mij res', 'T=p; W=- , k1/2026 , j2026; B=c+h')),
  a('3.4', 'Huurders betalen voor zonnepanelen {niet meer dan € 2 per paneel per maand|2 EUR max}.', 'c* / d / get res', 'W=- , r:per maand , d:per maand; V=pro; T=huurders , p , 0; B=other:huurders'),
  a('3.5', 'Een huisuitzetting wegens schulden komt pas in beeld als de gemeente en de corporatie samen hebben vastgesteld dat hulp niet meer helpt.', 'g+c / d / pro res', 'W=-; V=mij',
    ('Werkwijze voorkomen huisuitzetting gelijktrekken in de vier gemeenten'.replace('de vier gemeenten', 'de {vier gemeenten|4 gemeenten ctx}'), 'gemeente Marsveen, WeteringThuis', '1 september', 'g+c / u2026-09-01 / mij res', 'W=- , j2026')),
 ], 'De helft van de huurders heeft een inkomen onder € 28.000.'),
 H('4', 'Leren en afrekenen', [
  a('4.1', 'De stuurgroep Wonen, waarin alle partijen zitting hebben, vergadert {vier keer per jaar|4 keer}.', 'stuurgroep Wonen / r:vier keer per jaar / rit res', 'T=p , stuurgroep , 0 , stuurgroep Wonen+p',
    ('Aanstellen van een onafhankelijk voorzitter', 'de vier gemeenten', 'Q1', 'g / k1/2026 / mij res', 'T=stuurgroep Wonen , p; W=- , j2026')),
  a('4.2', 'De gemeenten betalen de programmamanager; de corporaties dragen daarin {een derde|0.3333 aandeel} bij.', 'g+c / d / get res', 'W=-; V=mij , pro'),
  a('4.3', 'Jaarlijks in oktober brengt de programmamanager een voortgangsrapportage uit aan raden, besturen en huurdersorganisaties.', 'programmamanager>h+other:raden+other:besturen / r:Jaarlijks in oktober / rit res L', 'T=p , 0 , g , g+c; B=h , g+c+h , p , other:raden+other:besturen+h; W=r:Jaarlijks , d:Jaarlijks in oktober , u2026-10-31; L=0; V=mij'),
  a('4.4', 'Als een partij haar bijdrage niet kan leveren, meldt zij dat {binnen twee weken|2 weken max} bij de stuurgroep.', 'p>other:stuurgroep / d / pro res L', 'B=0 , p , other:stuurgroep Wonen; W=-; V=get; L=0'),
 ], None),
]
for p in T: p['nummer_alternatief'] = ['Opgave ' + p['nummer']]
BIJ = [['Gemeente', 'Sociale huurwoningen 2026-2030'], ['Lierbeek', '390'], ['Marsveen', '280'], ['Hulsterlo', '170'], ['Oosterhuize', '140']]
def maak(uit):
    f = Fodt(DOC['titel'], 'Regionaal woonakkoord Zandwetering', 'december 2025\tpagina #P# van #N#', font='Liberation Sans', corps='10pt')
    f.p(DOC['titel'], 'Title'); f.p('met uitvoeringsagenda 2026')
    f.inhoud([(1, 'Inleiding', 2), (1, 'De partijen', 2), (1, 'Deel 1 Afspraken', 3)] + [(2, f'Opgave {p["nummer"]} {p["titel"]}', i + 3) for i, p in enumerate(T)] + [(1, 'Deel 2 Uitvoeringsagenda 2026', 7), (1, 'Ondertekening', 9), (1, 'Bijlage: aantallen per gemeente', 9)])
    f.h(1, 'Inleiding'); f.p(DOC['inleiding']); f.h(1, 'De partijen')
    f.p('Gemeenten: gemeente Lierbeek, gemeente Marsveen, gemeente Hulsterlo en gemeente Oosterhuize.'); f.p('Corporaties: Woningstichting WeteringThuis (WeteringThuis), Dinkelhof Wonen en Woningbouwvereniging Ons Volkshuis (Ons Volkshuis).'); f.p('Huurdersorganisaties: Regionaal Huurdersplatform Zandwetering (het Huurdersplatform) en Huurdersraad Ons Volkshuis.')
    f.h(1, 'Deel 1 Afspraken')
    for p in T:
        f.h(2, f'Opgave {p["nummer"]} {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        for x in p['paragrafen'][0]['afspraken']: f.p(f'**{x["nummer"]}** {x["tekst"]}')
    f.h(1, 'Deel 2 Uitvoeringsagenda 2026'); f.p('In de tabellen staat per opgave wat wij in 2026 doen. De eerste kolom verwijst naar de afspraak in deel 1.')
    for p in T:
        f.h(2, f'Acties bij opgave {p["nummer"]}')
        f.tabel([['Bij', 'Actie', 'Trekker', 'Planning']] + [[x['nummer'], r['tekst'], r['wie'], r['plan']] for x in p['paragrafen'][0]['afspraken'] for r in x['prestaties']], [1.2, 7.4, 5, 3])
    f.h(1, 'Ondertekening'); f.p('Marsveen, 18 december 2025'); f.tabel([[x['naam'], ' '] for x in DOC['partijen']], [9, 7], kop=0)
    f.h(1, 'Bijlage: aantallen per gemeente'); f.tabel(BIJ, [7, 6])
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf']); web.layout(uit, NAAM)
