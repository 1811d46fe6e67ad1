"""Prose: decimal headings, agreements are whole unnumbered paragraphs of several sentences, the year in paragraphs under a small heading 'In 2025'; footnotes; ODT with styles, DOCX, PDF; five years."""
from goud import A, G, H, P
from fodt import Fodt
NAAM, JAAR = 'bergeinderen-2025', 2025
DOC = {'titel': 'Prestatieafspraken Bergeinderen 2025 – 2029', 'titel_alternatief': ['Prestatieafspraken Bergeinderen 2025 – 2029 Wonen doen we samen', 'Prestatieafspraken Bergeinderen 2025-2029'],
 'looptijd': {'van': 2025, 'tot': 2029}, 'prestatiejaar': 2025,
 'partijen': [{'naam': 'gemeente Bergeinderen', 'rol': 'gemeente'}, {'naam': 'Woonstichting Heuvelrijk', 'rol': 'corporatie', 'alias': ['Heuvelrijk']}, {'naam': 'Bewonersraad Heuvelrijk', 'rol': 'huurdersorganisatie', 'alias': ['de Bewonersraad', 'Bewonersraad']}],
 'grondslagen': ['Woonvisie Bergeinderen', 'Nationale Woon- en Bouwagenda'],
 'overige_koppen': ['In 2025', '1 Inleiding', 'Inleiding', '1.1 Aanleiding', 'Aanleiding', '1.2 Status en looptijd', 'Status en looptijd', '7 Ondertekening', 'Ondertekening', 'Bronnen'],
 'inleiding': None, 'afbreekstreepjes': [],
 'voetnootmarkers': [{'vindplaats': '2.1', 'tekst': x, 'hersteld': y} for x, y in (('betaalbaar1', 'betaalbaar'), ('betaalbaar1.', 'betaalbaar.'), ('betaalbaar 1', 'betaalbaar'), ('isolatiestandaard2', 'isolatiestandaard'), ('isolatiestandaard2.', 'isolatiestandaard.'), ('isolatiestandaard 2', 'isolatiestandaard'))]}
T = [
 H('2', 'Genoeg woningen', [
  G('2.1', 'Nieuwbouw', [
   A(None, 'Heuvelrijk wil de komende {vijf jaar|5 jaar} {165 woningen|165 woningen} bouwen. De gemeente maakt dat mogelijk door per jaar voor {ten minste 40 sociale huurwoningen|40 woningen min} een locatie in procedure te brengen en plannen voorrang te geven die voor {minimaal 35% betaalbaar|35 % min} zijn[[Betaalbaar: sociale huur, middenhuur en koop tot de betaalbaarheidsgrens.]].'.replace('{minimaal 35% betaalbaar|35 % min} zijn[[', '{minimaal 35%|35 % min} uit sociale huur bestaan en verder betaalbaar[['). replace('[[Betaalbaar: sociale huur, middenhuur en koop tot de betaalbaarheidsgrens.]].', '[[Koopprijs tot de betaalbaarheidsgrens van het Rijk.]] zijn.'), 'c+g / r:per jaar / get res', 'W=- , d2029-12-31 , u2029-12-31 , d , d2029-12-31:per jaar , r2029-12-31:per jaar; H=ins , str; T=c', [
     P('In het eerste kwartaal legt Heuvelrijk de fundering voor {33 appartementen|33 appartementen} aan de Pastorielaan.', 'c / k1/2025 / mij res', 'V=get'), P('De gemeente rondt het bestemmingsplan Kapelveld af. Mocht de Raad van State dit vernietigen, dan overleggen partijen over een andere locatie.', 'g+p / - / mij res', 'T=g; W=j2025; B=other:Raad van State')])]),
  G('2.2', 'De juiste woning', [
   A(None, 'Bij verhuizing van grote gezinswoningen naar kleinere woningen biedt Heuvelrijk senioren een verhuisvergoeding van {€ 2.000|2000 EUR} en voorrang.', 'c>other:senioren / d / pro res', 'B=0; W=-; V=get', [
     P('De Bewonersraad helpt bij het bekendmaken van de regeling.', 'h / - / ins ins', 'H=res; V=mij; W=j2025; B=c')]),
   A(None, 'Woningzoekenden met een economische of maatschappelijke binding aan Bergeinderen maken aanspraak op {maximaal de helft|0.5 aandeel max} van de vrijkomende woningen in de kleine kernen. De gemeente legt dit vast in de huisvestingsverordening.', 'c+g / d / pro res', 'T=g , c , g+c; B=other:woningzoekenden; W=-; V=get , mij')]),
 ], 'Bergeinderen telt 22.000 inwoners in negen kernen. De druk op de woningmarkt neemt toe, vooral in de dorpen langs de spoorlijn.'),
 H('3', 'Betaalbaar wonen', [
  G('3.1', 'Huurbeleid', [
   A(None, 'De gemiddelde huurprijs bij Heuvelrijk ligt {nooit hoger dan 70 procent|70 % max} van wat maximaal is toegestaan. Over de jaarlijkse aanpassing voert Heuvelrijk in het najaar overleg met de Bewonersraad, die daarna {binnen acht weken|8 weken max} advies geeft.', 'c+h>h / d / get res L', 'T=c; B=0 , h , c+h , c; L=0; W=r:jaarlijkse , - , r:in het najaar , d:jaarlijkse , d:in het najaar , r:jaarlijkse in het najaar; V=pro', [
     P('De huren stijgen per 1 juli 2025 met {4,5 procent|4.5 %}. Huurders met een inkomen onder {€ 22.000|22000 EUR max ctx} krijgen een lagere verhoging.'.replace('onder {€ 22.000|22000 EUR max ctx}', '{onder € 22.000|22000 EUR max ctx}'), 'c* / u2025-07-01 / get res', 'T=p , 0; W=j2025 , d2025-07-01 , d; V=pro')])]),
  G('3.2', 'Voorkomen van schulden', [
   A(None, 'Heuvelrijk meldt huurders met {twee maanden|2 maanden} achterstand bij de gemeente. De gemeente bezoekt deze huishoudens binnen tien dagen en koppelt de uitkomst terug.'.replace('binnen tien dagen', '{binnen tien dagen|10 dagen max}'), 'c+g>g+c / d / pro res L', 'B=g , 0 , c , g+other:huishoudens , other:huishoudens; W=-; V=get', [
     P('Gemeente en Heuvelrijk leiden samen {vijftien vrijwilligers|15 vrijwilligers} op tot schuldhulpmaatje.', 'g+c>other:vrijwilligers / - / get res', 'B=0; V=mij; W=j2025')]),
   A(None, 'De individuele bijzondere bijstand voor inrichtingskosten blijft bestaan. Statushouders ontvangen deze als lening.', 'g* / d / pro res', 'W=-; V=mij; B=other:statushouders')]),
 ], None),
 H('4', 'Een warm en gezond huis', [
  G('4.1', 'Isoleren en opwekken', [
   A(None, 'Uiterlijk eind 2028 voldoen alle woningen van Heuvelrijk die niet gesloopt worden aan de isolatiestandaard[[Standaard voor woningisolatie, 2021.]]. In gebieden waar het elektriciteitsnet vol is, plaatst Heuvelrijk voorlopig nog gasketels.', 'c* / u2028-12-31 / mij res', 'V=get; W=j2028 , d2028-12-31', [
     P('Heuvelrijk isoleert {128 woningen|128 woningen}, hoofdzakelijk in Eikenrade.', 'c / - / get res', 'W=j2025'), P('Eind maart zijn alle bewoners van Eikenrade thuis bezocht door medewerkers van Heuvelrijk en leden van de Bewonersraad.', 'c+h>other:bewoners / u2025-03-31 / mij res', 'B=0; W=k1/2025 , j2025 , -; T=c')], tot=2028),
   A(None, 'Huurders krijgen op verzoek zonnepanelen. Hun maandelijkse bijdrage is {50 procent|50 %} van de verwachte besparing, met {een maximum van € 14|14 EUR max}.', 'c*>other:huurders / d / pro res', 'T=p , 0; B=0; W=- , r:maandelijkse; V=get')]),
  G('4.2', 'Warmtetransitie', [
   A(None, 'De gemeente herziet de Transitievisie Warmte in 2026. Zij doet dat in nauwe samenwerking met Heuvelrijk en vraagt de Bewonersraad om advies.', 'g+c>h / j2026 / mij res', 'T=g; B=c+h , h; L=1', [
     P('In 2025 onderzoekt de gemeente drie warmtebronnen, te weten de beek, de rioolzuivering en de mijnwatergang.'.replace('drie warmtebronnen', '{drie warmtebronnen|3 warmtebronnen}'), 'g / j2025 / mij ond', 'V=get')])]),
 ], 'Heuvelrijk heeft 2.240 woningen, waarvan een derde dateert van voor 1970.'),
 H('5', 'Wonen met zorg en in een prettige buurt', [
  G('5.1', 'Aandachtsgroepen', [
   A(None, 'De gemeente en Heuvelrijk spreken af dat van elke {tien vrijkomende woningen|10 woningen} er {hoogstens drie|3 woningen max} rechtstreeks worden toegewezen. Heuvelrijk geeft de gemeente {tweemaal per jaar|2 keer} inzicht in de verdeling.', 'g+c>g / d:tweemaal per jaar / get res L', 'T=c; W=r:tweemaal per jaar , d , -; V=pro , rit; L=0; B=0', [
     P('Heuvelrijk huisvest voor 1 juli 2025 {17 statushouders|17 statushouders}, en in de tweede helft van het jaar naar verwachting nog eens {15|15 statushouders ind}.', 'c / u2025-07-01 / get res', 'B=other:statushouders; W=j2025 , u2025-12-31')]),
   A(None, 'Voor een volgende stap in het zelfstandig wonen werken wij met de Stichting Huis en Haard aan een tussenvoorziening.', 'p>other:Stichting Huis en Haard / - / ins ins', 'T=p+Stichting Huis en Haard; B=0; V=mij; H=res')]),
  G('5.2', 'Leefbaarheid', [
   A(None, 'Heuvelrijk reserveert voor leefbaarheid {€ 110 per woning per jaar|110 EUR}. Plannen van bewoners gaan altijd voor op plannen van de organisaties.', 'c / r:per jaar / get res', 'W=r:per woning per jaar , d , - , d:per jaar; V=pro', [
     P('De Bewonersraad beoordeelt de aanvragen en besteedt {ten hoogste € 25.000|25000 EUR max} rechtstreeks.', 'h / - / pro res', 'V=get , mij; W=d , j2025')]),
   A(None, 'Na een melding van ernstige overlast komen politie, gemeente en Heuvelrijk {binnen 48 uur|48 uur max} bij elkaar.', 'g+c+politie / d / pro res', 'T=g+c; B=other:politie; W=-; V=get')]),
 ], None),
 H('6', 'Samenwerking', [
  G('6.1', 'Overleg en verantwoording', [
   A(None, 'Wij zien elkaar elk kwartaal. De gemeente zit voor, Heuvelrijk maakt het verslag.', 'p+g+c / r:elk kwartaal / rit res', 'T=p , g+c; L=1; H=ins', [
     P('Op 6 november 2025 bezoeken we gezamenlijk een project buiten de regio.', 'p / u2025-11-06 / mij res', 'W=j2025 , k4/2025')]),
   A(None, 'De monitor verschijnt vanaf 2026 ieder jaar vóór 1 mei; Heuvelrijk levert daarvoor {een maand|1 maand} eerder de gegevens aan de gemeente.', 'c+g>g / r:ieder jaar vóór 1 mei / rit res L', 'T=c , g+c; B=0; W=r:ieder jaar , u2026-05-01 , r2026-05-01:ieder jaar , d:ieder jaar; V=mij , pro')]),
 ], None),
]
AANL = ['Een goede woning is voor iedereen belangrijk. Gemeente Bergeinderen, Woonstichting Heuvelrijk (Heuvelrijk) en Bewonersraad Heuvelrijk (de Bewonersraad) hebben daarom afspraken gemaakt voor de jaren 2025 tot en met 2029.', 'Uitgangspunt zijn de Woonvisie Bergeinderen en de Nationale Woon- en Bouwagenda.']
STAT = ['De afspraken gelden voor vijf jaar. Onder elk onderwerp beschrijven we eerst de meerjarige afspraak; daarna volgt, onder het kopje ‘In 2025’, wat er in het eerste jaar gebeurt.']
def maak(uit):
    f = Fodt(DOC['titel'], 'Prestatieafspraken Bergeinderen', '\t#P# van #N#', font='DejaVu Serif', corps='10pt', stijlen={'Jaarkop': {'weergave': 'Jaarkop', 'fo:font-weight': 'bold', 'fo:color': '#5a7d2a', 'fo:margin-top': '0.2cm', 'fo:margin-bottom': '0cm', 'fo:keep-with-next': 'always'}})
    f.p(DOC['titel'], 'Title'); f.p('Wonen doen we samen'); f.h(1, '1 Inleiding'); f.h(2, '1.1 Aanleiding'); [f.p(x) for x in AANL]; f.h(2, '1.2 Status en looptijd'); [f.p(x) for x in STAT]
    for p in T:
        f.h(1, f'{p["nummer"]} {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        for q in p['paragrafen']:
            f.h(2, f'{q["nummer"]} {q["titel"]}')
            for a in q['afspraken']:
                f.p(a['tekst'])
                if a['prestaties']:
                    f.p('In 2025', 'Jaarkop')
                    for r in a['prestaties']: f.p(r['tekst'])
    f.h(1, '7 Ondertekening'); f.p('Ondertekend te Bergeinderen op 28 november 2024.'); f.tabel([['Organisatie', 'Naam', 'Handtekening']] + [[x['naam'], ' ', ' '] for x in DOC['partijen']], [7, 5, 4.5])
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf'])
