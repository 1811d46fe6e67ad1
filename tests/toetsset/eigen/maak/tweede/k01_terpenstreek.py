"""a. Ambitie chapters, one paragraph of prose per heading, 'Wat gaan we doen in 2026?' bullets, side boxes, logo text in the page head."""
from goud import A, G, H, P, kaal
from ooxml import Docx
import web, rend
NAAM, JAAR = 'terpenstreek-2026', 2026
DOC = {'titel': 'Thuis in Terpenstreek', 'titel_alternatief': ['Thuis in Terpenstreek Prestatieafspraken 2025-2029 met jaarplan 2026', 'Prestatieafspraken 2025-2029 met jaarplan 2026', 'Thuis in Terpenstreek Prestatieafspraken 2025-2029', 'Prestatieafspraken 2025-2029'],
 'looptijd': {'van': 2025, 'tot': 2029}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Terpenstreek', 'rol': 'gemeente'}, {'naam': 'Wonen Wadrand', 'rol': 'corporatie'}, {'naam': 'Stichting Greidehiem', 'rol': 'corporatie', 'alias': ['Greidehiem']},
  {'naam': 'Huurdersbelang Wadrand', 'rol': 'huurdersorganisatie'}, {'naam': 'Huurdersvereniging Ús Hûs', 'rol': 'huurdersorganisatie', 'alias': ['Ús Hûs']}],
 'grondslagen': ['Volkshuisvestingsprogramma Terpenstreek 2025-2030', 'Regionale Woondeal Noord'],
 'overige_koppen': ['Wat gaan we doen in 2026?', 'Wist u dat?', 'In gesprek met', 'Vooraf', 'Inhoud', 'Ondertekening', 'Woordenlijst'],
 'inleiding': 'De gemeente Terpenstreek, Wonen Wadrand, Stichting Greidehiem, Huurdersbelang Wadrand en Huurdersvereniging Ús Hûs leggen in dit document vast wat zij tussen 2025 en 2029 voor elkaar willen krijgen. De basis is het Volkshuisvestingsprogramma Terpenstreek 2025-2030; ook de Regionale Woondeal Noord geeft richting. Elke ambitie is uitgewerkt in onderwerpen. Per onderwerp staat eerst de meerjarenafspraak en daarna wat we in 2026 aanpakken.',
 'afbreekstreepjes': []}
T = [
 H('1', 'Genoeg huizen op de goede plek', [
  G(None, 'Nieuwe huurhuizen', [A(None, 'Eind 2029 staan er {180 sociale huurwoningen|180 woningen} meer in onze dorpen dan begin 2025. Wonen Wadrand neemt er {110|110 woningen} voor haar rekening, Greidehiem {70|70 woningen}. Daarbij kijken we eerst naar plekken binnen het dorp en pas daarna naar het weiland.', 'c / u2029-12-31 / get res', 'T=p , c+p; W=j2029; J=0 , 2029', [
    P('Wonen Wadrand begint in april met de bouw van {24 levensloopwoningen|24 woningen} in Hallumer-Oosteinde.', 'c / j2026 / mij res', 'V=get; W=- , u2026-04-30 , k2/2026'),
    P('Greidehiem vraagt vóór de bouwvak vergunning aan voor het voormalige schoolplein in Ferwarderburen.', 'c / u / mij res', 'W=- , u2026 , j2026 , u2026-07-31; B=g'),
    P('Het college wijst binnen de bebouwde kom {drie extra locaties|3 locaties} aan.', 'g / - / mij res', 'V=get')], tot=2029)]),
  G(None, 'Grond tegen een schappelijke prijs', [A(None, 'Voor elke sociale huurwoning op gemeentegrond rekent de gemeente een vaste kavelprijs van {€ 16.750,–|16750 EUR} exclusief btw; die prijs stijgt ieder jaar mee met de consumentenprijsindex.', 'g / r:ieder jaar / get res', 'W=d , d:ieder jaar , -; V=pro', [
    P('De nieuwe grondprijzenbrief ligt uiterlijk 1 maart bij de raad.', 'g>other:raad / u2026-03-01 / mij res', 'B=0; T=0')], ) ]),
  G(None, 'Verplaatsbare woningen', [A(None, 'We willen ervaring opdoen met woningen die na {vijftien jaar|15 jaar} een tweede leven krijgen op een andere plek.', 'p / - / ins ins', 'H=str , ond; V=mij', [
    P('We bezoeken samen {twee|2 projecten} flexprojecten elders in het Noorden en trekken daar in het najaar conclusies uit.', 'p / j2026 / mij ond', 'W=- , k4/2026 , u2026-12-31 , k3/2026; V=get; H=res'),
    P('De gemeente zoekt uit of het parkeerterrein bij de oude zuivelfabriek tijdelijk bewoond kan worden.', 'g / - / mij ond', 'V=ins')])]),
  G(None, 'Terughoudend met verkoop', [A(None, 'In dorpen met {minder dan 40 corporatiewoningen|40 woningen max ctx} verkopen de corporaties niets. Elders blijft de verkoop beperkt tot {hooguit acht woningen per jaar|8 woningen max} per corporatie.', 'c / r:per jaar / get res', 'V=pro; W=d , d:per jaar , -', [
    P('Beide corporaties sturen in januari een lijst met de verkopen van het afgelopen jaar naar de gemeente en de huurdersorganisaties.', 'c>g+h / j2026 / mij res L', 'W=k1/2026 , u2026-01-31 , r:in januari , -; V=rit')])]),
 ], 'Onze regio krimpt niet meer. Sinds 2021 komen er meer mensen bij dan er vertrekken, vooral gezinnen uit de Randstad.', nummer_alternatief=['Ambitie 1']),
 H('2', 'Een huis dat je kunt betalen', [
  G(None, 'Gematigde huren', [A(None, 'De corporaties laten de huren van zittende huurders in geen enkel jaar harder stijgen dan de gemiddelde loonontwikkeling. {Minimaal 75 procent|75 % min} van de vrijkomende woningen komt beschikbaar met een huur {onder de eerste aftoppingsgrens|}.'.replace('{onder de eerste aftoppingsgrens|}', 'onder de eerste aftoppingsgrens'), 'c / d / get res', 'V=pro; W=- , r:in geen enkel jaar', [
    P('Huurdersbelang Wadrand en Ús Hûs ontvangen het huurvoorstel uiterlijk op 31 januari en hebben {zes weken|6 weken} voor hun advies.', 'c>h / u2026-01-31 / mij res L', 'T=h , c+h; B=0; L=0; V=pro , get')])]),
  G(None, 'Geldzorgen op tijd in beeld', [A(None, 'Geen enkel huishouden met kinderen raakt door een huurschuld dakloos. Corporaties melden een achterstand van {twee maanden|2 maanden} bij het Wijkloket, dat {binnen tien werkdagen|10 werkdagen max} op huisbezoek gaat.', 'c+Wijkloket / d / pro res', 'T=c , c+g , p; W=-; V=get; B=other:Wijkloket , other:huishoudens', [
    P('Het convenant vroegsignalering wordt per 1 juli 2026 met {drie jaar|3 jaar} verlengd.', 'p* / u2026-07-01 / mij res', 'T=g+c , 0 , c , g; W=j2026'),
    P('Gemeente en corporaties nemen samen {1,2 fte|1.2 fte} budgetcoaching in dienst.', 'g+c / - / get res', 'V=mij')])]),
  G(None, 'Hulp bij toeslagen', [A(None, 'Huurders die recht hebben op huurtoeslag, vragen die ook aan: daar helpen wij hen bij. Ons streven is dat in 2028 {negen van de tien rechthebbenden|90 %} toeslag ontvangen.'.replace('|90 %', '|0.9 aandeel'), 'p / j2028 / get str', 'W=u2028-12-31 , d; V=ins; H=ins; B=other:huurders; J=2028', [
    P('Ús Hûs organiseert met vrijwilligers {acht invulmiddagen|8 invulmiddagen}, verspreid over het jaar.', 'h>other:vrijwilligers / - / get res', 'B=0; V=mij; W=j2026 , r:verspreid over het jaar'),
    P('Wonen Wadrand zet bij de huurverhogingsbrief een rekenhulp op haar website.', 'c / - / mij res', 'B=other:huurders')])]),
  G(None, 'Noodfonds energie', [A(None, 'Er is tot en met 2027 een noodfonds voor huurders met een energierekening die niet te dragen is. De gemeente vult het met {€ 60.000 per jaar|60000 EUR}, de twee corporaties storten {ieder € 0,50 per woning per maand|0.5 EUR}.', 'g+c / d2027-12-31 / get res', 'W=r2027-12-31:per jaar , d , u2027-12-31 , j2027; V=mij , pro; J=0', [
    P('Na {een jaar|1 jaar ctx} bekijken we met alle betrokkenen of het fonds doet waarvoor het bedoeld is.', 'p / - / mij ond', 'W=j2026; B=other:alle betrokkenen')], tot=2027)]),
 ], 'Wie weinig verdient, moet hier net zo goed kunnen wonen als wie veel verdient.', nummer_alternatief=['Ambitie 2']),
 H('3', 'Warm en droog', [
  G(None, 'Weg met slechte labels', [A(None, 'Uiterlijk 31 december 2028 hebben Wonen Wadrand en Greidehiem hun laatste woning met energielabel E, F of G verbeterd, gesloopt of verkocht. Monumenten en woningen waarvan de huurder niet wil meewerken, zijn uitgezonderd.', 'c / u2028-12-31 / get res', 'V=mij; J=0 , 2028', [
    P('Wonen Wadrand pakt {96 huizen|96 huizen} aan, met voorrang voor de tochtige rijtjes in Stiens-Noord.', 'c / - / get res'),
    P('Greidehiem rondt de aanbesteding voor {circa 50 woningen|50 woningen ind} af.', 'c / - / mij res', 'V=get'),
    P('Bewoners die weigeren, krijgen in de zomer een tweede gesprek.', 'c* / j2026 / mij res', 'W=- , k3/2026 , d; V=ins , pro; H=ins; B=other:bewoners; T=0 , p')], tot=2028)]),
  G(None, 'Isoleren met oog voor vleermuis en huismus', [A(None, 'De gemeente beschikt vanaf 2026 over een soortenmanagementplan, zodat corporaties niet voor elk project apart ecologisch onderzoek hoeven te doen.', 'g / d / mij res', 'W=j2026 , d2026 , u2026-01-01 , - , u2026-12-31; B=c', [
    P('De provincie heeft toegezegd de ontheffing vóór het broedseizoen te verlenen; de gemeente dient daarvoor in de eerste week van januari de stukken in.', 'g>other:provincie / j2026 / mij res', 'T=g+provincie , provincie+g; B=0; W=k1/2026 , - , u2026-01-07 , u2026-01-31')])]),
  G(None, 'Zonnestroom voor iedereen', [A(None, 'Elke huurder met een geschikt dak kan zonnepanelen krijgen. De bijdrage in de servicekosten bedraagt {niet meer dan € 2,10 per paneel per maand|2.1 EUR max} en wordt nooit hoger dan de besparing.', 'c* / d / get res', 'V=pro; T=p , 0; W=-; B=other:huurders', [
    P('Over {de helft|0.5 aandeel} van alle geschikte daken is eind 2026 een aanbod gedaan.'.replace('Over {de helft|0.5 aandeel} van alle geschikte daken is eind 2026 een aanbod gedaan.', 'Eind 2026 heeft {de helft|0.5 aandeel} van de bewoners met een geschikt dak een aanbod gehad.'), 'c* / u2026-12-31 / get res', 'T=p , 0; W=j2026 , k4/2026; B=other:bewoners')])]),
  G(None, 'Vocht en schimmel', [A(None, 'Een melding van schimmel leidt altijd {binnen 5 werkdagen|5 werkdagen max} tot een bezoek van een opzichter. Blijkt de oorzaak bouwkundig, dan is het euvel {binnen een half jaar|0.5 jaar max} verholpen.'.replace('{binnen een half jaar|0.5 jaar max}', '{binnen zes maanden|6 maanden max}'), 'c* / d / pro res', 'V=get; W=-; T=0 , p', [
    P('Greidehiem en Huurdersvereniging Ús Hûs houden een steekproef onder {150 huurders|150 huurders} die de laatste {twee jaar|2 jaar ctx} een klacht indienden.', 'c+h>other:huurders / - / get res', 'V=mij; B=0; H=ond')])]),
 ], 'Een kwart van de huurwoningen is gebouwd vóór 1965. Dat merk je aan de stookkosten.', nummer_alternatief=['Ambitie 3']),
 H('4', 'Goed samenleven in dorp en buurt', [
  G(None, 'Ouder worden in het eigen dorp', [A(None, 'In alle dorpen met een huisartsenpost staan in 2029 {ten minste twintig|20 woningen min} nultredenwoningen met een ontmoetingsruimte op {maximaal 200 meter|200 meter max} loopafstand.', 'p* / j2029 / get res', 'T=c , c+g , 0; W=u2029-12-31; J=0 , 2029', [
    P('De gemeente brengt met zorgorganisatie Skûtser in kaart waar ontmoetingsruimten ontbreken.', 'g>zorgorganisatie Skûtser / - / mij ond'.replace('>zorgorganisatie', '>other:zorgorganisatie'), 'H=res; T=g+zorgorganisatie Skûtser; V=ins; B=0'),
    P('Wonen Wadrand stelt een verhuisregisseur aan voor {16 uur per week|16 uur}.', 'c / - / mij res', 'V=get; W=r:per week')], tot=2029)]),
  G(None, 'Statushouders en andere aandachtsgroepen', [A(None, 'De corporaties huisvesten {90%|90 %} van het aantal statushouders dat het Rijk aan onze gemeente toewijst; voor het resterende deel zorgt de gemeente zelf. Samen verdelen we de toewijzingen evenwichtig over de dorpen.', 'c+g / d / get res', 'W=-; T=c+g+p , c; V=pro', [
    P('{Ten hoogste een derde|0.3333 aandeel max} van de vrije verhuringen gaat naar mensen met urgentie of uitstroom uit een instelling.', 'c* / - / get res', 'T=p , 0; V=pro; W=d , j2026'),
    P('Elke twee maanden legt de gemeente een overzicht van openstaande taakstellingen voor aan de corporaties.'.replace('Elke twee maanden', 'Elke {twee maanden|2 maanden}'), 'g>c / r:Elke twee maanden / rit res L', '')])]),
  G(None, 'Buurten die aandacht vragen', [A(None, 'Voor Stiens-Noord en de Havenbuurt stellen we een meerjarig buurtprogramma op, waarin bewoners het voortouw hebben en instellingen volgen. Per buurt is over de hele periode {€ 125.000|125000 EUR} beschikbaar.', 'p / - / mij res', 'V=get; B=other:bewoners , other:bewoners+other:instellingen; W=d2029-12-31 , d', [
    P('Het programma voor de Havenbuurt is klaar voor de zomervakantie.', 'p* / u / mij res', 'T=0; W=- , u2026 , u2026-06-30 , j2026 , u2026-07-01 , k2/2026'),
    P('Onder bewoners peilt Huurdersbelang Wadrand hoe veilig zij zich voelen.', 'h>other:bewoners / - / mij ond', 'H=res; V=ins; B=0')])]),
  G(None, 'Elkaar spreken en aanspreken', [A(None, 'Bestuurders zien elkaar {vier keer per jaar|4 keer}; de werkgroep komt iedere {zes weken|6 weken} bijeen. Wie een afspraak niet haalt, laat dat meteen weten en komt met een alternatief.', 'p / r:vier keer per jaar / rit res', 'W=r:vier keer per jaar, iedere zes weken , r:iedere zes weken , d:vier keer per jaar; T=bestuurders+werkgroep , bestuurders , p+werkgroep , 0; V=pro; L=1', [
    P('De huurdersorganisaties krijgen van de gemeente {€ 4.500|4500 EUR} om zich te laten bijstaan door een deskundige.', 'g>h / - / mij res', 'T=g+h , h; V=get; B=0')])]),
 ], 'Vijf organisaties, één opgave.', nummer_alternatief=['Ambitie 4']),
]
KADER = {'1': ('Wist u dat?', 'De gemiddelde inschrijfduur bij verhuring liep in 2024 op tot 5,8 jaar. In 2019 was dat nog 3,1 jaar.'),
         '2': ('In gesprek met', '‘Ik durfde de enveloppen niet meer open te maken’, vertelt Jikke (41). Samen met een coach bracht zij haar schuld van € 7.300 in kaart.'),
         '3': ('Wist u dat?', 'In Stiens-Noord stoken bewoners per jaar gemiddeld 1.900 m³ gas. Na isolatie blijft daar de helft van over.')}
KOP = 'THUIS IN TERPENSTREEK     ❖ gemeente terpenstreek  ❖ wonen wadrand  ❖ greidehiem'
GLOS = [('Aftoppingsgrens', 'huurbedrag tot waar de huurtoeslag grotendeels wordt vergoed'), ('DAEB', 'dienst van algemeen economisch belang'), ('Nultredenwoning', 'woning die zonder traplopen bereikbaar en bruikbaar is')]
def maak(uit):
    b = '<h1>Thuis in Terpenstreek</h1><p class="o">Prestatieafspraken 2025-2029 met jaarplan 2026</p><p class="o"><i>fictief document</i></p><h2 class="k">Inhoud</h2>'
    for n, p in enumerate(T): b += f'<div class="inh"><span>Ambitie {p["nummer"]} – {p["titel"]}</span><span>{n * 2 + 3}</span></div>'
    b += f'<h2 class="k">Vooraf</h2><p>{web.t(DOC["inleiding"])}</p>'
    for p in T:
        b += f'<h2>Ambitie {p["nummer"]} – {web.t(p["titel"])}</h2><p class="lead">{web.t(p["inleiding"])}</p>'
        for k, q in enumerate(p['paragrafen']):
            a = q['afspraken'][0]
            b += f'<h3>{web.t(q["titel"])}</h3>'
            if k == 1 and p['nummer'] in KADER: b += '<aside><b>%s</b><br>%s</aside>' % KADER[p['nummer']]
            b += f'<p>{web.t(a["tekst"])}</p><h4>Wat gaan we doen in 2026?</h4><ul>' + ''.join(f'<li>{web.t(r["tekst"])}</li>' for r in a['prestaties']) + '</ul>'
    b += '<h2 class="k">Woordenlijst</h2><dl>' + ''.join(f'<dt><b>{x}</b></dt><dd>{y}</dd>' for x, y in GLOS) + '</dl><h2 class="k">Ondertekening</h2><p>Stiens-Noord, 11 december 2025</p><p>' + ' &nbsp; '.join(x['naam'] for x in DOC['partijen']) + '</p>'
    css = 'h1{font-size:30pt;color:#00607a;margin:40mm 0 2mm}.o{font-size:14pt}h2{color:#00607a;break-before:page;font-size:19pt}h2.k{break-before:auto}h3{font-size:12.5pt;color:#b3541e;margin:5mm 0 1mm;break-after:avoid}h4{font-size:10.5pt;margin:2mm 0 0;break-after:avoid}.lead{font-style:italic}.inh{display:flex;justify-content:space-between}aside{float:right;width:46mm;background:#dff0f4;padding:3mm;margin:0 0 2mm 5mm;font-size:9pt}'
    web.druk(rend.blad(b, css, KOP, 'prestatieafspraken 2025-2029 | fictief'), uit, NAAM)
    web.layout(uit, NAAM, None, '-raw')
    d = Docx(DOC['titel'], 'THUIS IN TERPENSTREEK\tgemeente terpenstreek | wonen wadrand | greidehiem', 'pagina #P# van #N#')
    n = d.nummering([('bullet', '•', None)])
    d.p('Thuis in Terpenstreek', 'Titel'); d.p('Prestatieafspraken 2025-2029 met jaarplan 2026', 'Ondertitel'); d.p('Fictief document')
    d.inhoudsopgave([(1, f'Ambitie {p["nummer"]} – {p["titel"]}', i * 2 + 3) for i, p in enumerate(T)])
    d.h(1, 'Vooraf'); d.p(DOC['inleiding'])
    for p in T:
        d.h(1, f'Ambitie {p["nummer"]} – {p["titel"]}'); d.p(p['inleiding'], cursief=True)
        for k, q in enumerate(p['paragrafen']):
            a = q['afspraken'][0]; d.h(2, q['titel']); d.p(a['tekst'])
            d.p('Wat gaan we doen in 2026?', vet=True, kleur='B3541E')
            for r in a['prestaties']: d.p(r['tekst'], 'Lijstalinea', lijst=(n, 0))
            if k == 1 and p['nummer'] in KADER: d.tabel([[(KADER[p['nummer']][0] + '\n\n' + KADER[p['nummer']][1], {'vul': 'DFF0F4', 'vet': False})]], [5000], kop=0)
    d.h(1, 'Woordenlijst')
    for x, y in GLOS: d.p(f'**{x}**: {y}')
    d.h(1, 'Ondertekening'); d.p('Stiens-Noord, 11 december 2025'); d.p('\t'.join(x['naam'] for x in DOC['partijen'][:3])); d.p('\t'.join(x['naam'] for x in DOC['partijen'][3:]))
    d.maak(uit, NAAM)
