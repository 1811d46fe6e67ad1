"""g. Per number: Doelstelling -> Prestatie-indicator -> Inspanning gemeente / corporatie / huurders in 2026. Soft hyphens in the PDF."""
from goud import A, G, H, P, MERK, kaal
from fodt import Fodt
import html, re, web, rend
NAAM, JAAR = 'peelhorst-2026', 2026
DOC = {'titel': 'Prestatiekader Wonen Peelhorst 2024-2028', 'titel_alternatief': ['Prestatiekader Wonen Peelhorst 2024-2028 Uitwerking 2026', 'Prestatiekader Wonen Peelhorst'],
 'looptijd': {'van': 2024, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Peelhorst', 'rol': 'gemeente'}, {'naam': 'Thuis in de Peel', 'rol': 'corporatie', 'alias': ['woningcorporatie Thuis in de Peel', 'TidP']}, {'naam': 'Huurdersvertegenwoordiging Peelhorst', 'rol': 'huurdersorganisatie', 'alias': ['HVP']}],
 'grondslagen': ['Omgevingsvisie Peelhorst', 'Woonvisie Peelhorst 2023-2030'],
 'overige_koppen': ['Inleiding', 'Doelstelling', 'Prestatie-indicator', 'Inspanning gemeente in 2026', 'Inspanning corporatie in 2026', 'Inspanning huurders in 2026', 'Gezamenlijke inspanning in 2026', 'Begrippen', 'Ondertekening'],
 'inleiding': 'Gemeente Peelhorst, Thuis in de Peel en Huurdersvertegenwoordiging Peelhorst (HVP) werken samen aan de Woonvisie Peelhorst 2023-2030 en de Omgevingsvisie Peelhorst. Per onderwerp is een doelstelling geformuleerd voor 2024-2028, met een indicator om de voortgang te volgen en de inspanning die ieder in 2026 levert.',
 'afbreekstreepjes': []}
def N(nr, titel, doel, velden, alt, ind, **wie):
    tot = wie.pop('tot', None); alle = []
    for k in ('g', 'c', 'h', 'p'):
        for x in wie.get(k, []): x['groep'] = k; alle.append(x)
    return G(nr, titel, [A(None, doel, velden, alt, prestaties=alle, tot=tot, indicator=ind, nummer_alternatief=[nr])])
T = [
 H('1', 'Voldoende woningen', [
  N('1.1', 'Sociale voorraad', 'De sociale huurvoorraad groeit van 3.410 naar {3.600 woningen|3600 woningen} in 2028.'.replace('3.410', '{3.410|3410 woningen ctx}'), 'p* / j2028 / get res', 'T=0 , c , c+g; W=u2028-12-31; J=0 , 2028', 'aantal verhuureenheden op 31 december', tot=2028,
    g=[P('stelt bestemmingsplan Broekstraat vast vóór het zomerreces;', 'g / u / mij res', 'W=- , u2026 , j2026 , u2026-06-30 , u2026-07-01 , k2/2026'), P('levert {twee bouwrijpe kavels|2 kavels} op in Deurzen-Oost;', 'g / - / mij res', 'V=get')],
    c=[P('neemt {52 appartementen|52 appartementen} in aanbouw en draagt er {19|19 appartementen} over aan de huurders;', 'c / - / get res', 'V=mij')],
    h=[P('beoordeelt de plattegronden van nieuwbouwplannen op bruikbaarheid.', 'h / - / ins ond', 'W=d; H=ins , res; V=pro , mij')]),
  N('1.2', 'Kleine huishoudens', '{Vier van de vijf nieuwe huurwoningen|0.8 aandeel} zijn bedoeld voor {één of twee personen|}.'.replace('{één of twee personen|}', 'kleine huishoudens'), 'p* / d / get res', 'T=0 , c; W=-; V=pro', 'verhouding in opgeleverde plannen',
    g=[P('neemt deze verdeling op in elke anterieure overeenkomst;', 'g / d / pro res', 'W=-')], c=[P('zoekt naar mogelijkheden om {twintig portiekwoningen|20 woningen} te splitsen;', 'c / - / ins ond', 'V=mij , get; H=ins')]),
  N('1.3', 'Verkoop', 'De verkoop van sociale huurwoningen wordt zoveel mogelijk beperkt.', 'c* / d / ins str', 'T=0 , p; W=-; V=pro', 'aantal verkochte woningen per jaar',
    c=[P('verkoopt {ten hoogste 6 woningen|6 woningen max};', 'c / - / get res'), P('vraagt bij verkoop van een gehele flat vooraf de zienswijze van gemeente en HVP.', 'c>g+h / d / pro res', 'W=-; L=1; V=mij')]),
 ]),
 H('2', 'Betaalbare woonlasten', [
  N('2.1', 'Huurprijzen', 'De woonquote van huurders met een minimuminkomen blijft onder de {40%|40 % max}.', 'p* / d / get res', 'T=0 , c; W=-; V=pro', 'woonquote volgens de rekenmethode van het Nibud',
    c=[P('legt uiterlijk 7 februari haar huurvoorstel voor aan HVP;', 'c>h / u2026-02-07 / mij res L', 'L=0'), P('past de huurverlaging per {1 juli|} ambtshalve toe, dus zonder aanvraag;'.replace('{1 juli|}', '1 juli'), 'c / u2026-07-01 / pro res', 'W=d , j2026; V=mij')],
    h=[P('brengt binnen vijf weken advies uit;'.replace('binnen vijf weken', '{binnen vijf weken|5 weken max}'), 'h>c / d / pro res L', 'B=0; L=0; W=- , u; V=mij , get')]),
  N('2.2', 'Schulden', 'Er vinden {geen uithuiszettingen|0 uithuiszettingen imp} plaats van gezinnen met minderjarige kinderen.', 'p* / d / get res', 'T=0 , c , c+g; W=-; V=pro', 'aantal ontruimingsvonnissen en ontruimingen',
    g=[P('neemt signalen van betalingsachterstand {binnen 3 werkdagen|3 werkdagen max} in behandeling;', 'g / d / pro res', 'V=get; W=-')], c=[P('overlegt {tweewekelijks|2 weken} met schuldhulpverlening;'.replace('{tweewekelijks|2 weken}', 'tweewekelijks'), 'c>other:schuldhulpverlening / r:tweewekelijks / rit res', 'B=0 , g; H=ins')]),
  N('2.3', 'Energielasten', 'Huishoudens met energiearmoede krijgen praktische hulp aan huis.', 'p* / - / ins ins', 'T=0 , g , g+c; W=d; H=res; V=pro; B=other:huishoudens', 'aantal bezochte adressen',
    g=[P('stelt {€ 70.000|70000 EUR} beschikbaar uit de Specifieke Uitkering Energiearmoede;', 'g / - / mij res', 'V=get')], h=[P('werft {15 energiemaatjes|15 energiemaatjes} onder haar achterban.', 'h / - / get res', 'V=mij')]),
 ]),
 H('3', 'Toekomstbestendige woningen', [
  N('3.1', 'Energielabels', 'Eind 2028 heeft {nog maar 2%|2 % max} van de woningen een label slechter dan D.'.replace('{nog maar 2%|2 % max}', '{hoogstens 2%|2 % max}'), 'c* / u2028-12-31 / get res', 'T=0 , p; W=j2028; J=0 , 2028', 'labelverdeling volgens EP-Online', tot=2028,
    g=[P('verleent subsidie voor natuurinclusief isoleren tot {€ 400 per woning|400 EUR tot};', 'g / d / get res', 'W=-; V=pro , mij')], c=[P('renoveert {84 woningen|84 woningen} in de Mijn¬straten;', 'c / - / get res'), P('onderzoekt de bouw¬kundige staat van {vijf complexen|5 complexen} uit de jaren vijftig;', 'c / - / mij ond', 'V=get')]),
  N('3.2', 'Warmtetransitie', 'In 2026 is helder welke buurten als eerste van het aardgas gaan.', 'g* / j2026 / mij res', 'T=0 , p; W=u2026-12-31; J=0 , 2026', 'vastgesteld warmteprogramma',
    g=[P('stelt uiterlijk in het derde kwartaal het warmteprogramma vast;', 'g / k3/2026 / mij res', 'W=u2026-09-30')], p=[P('partijen verkennen samen met netbeheerder Peelnet de capaciteit van het elektriciteitsnet.', 'p>other:netbeheerder Peelnet / - / mij ond', 'T=p+netbeheerder Peelnet , g+c+h; B=0 , other:Peelnet; V=ins')]),
  N('3.3', 'Onderhoud', 'De waardering van huurders voor het onderhoud is gemiddeld {minimaal een 7,5|7.5 cijfer min}.', 'c* / d / get res', 'T=0 , p; W=-', 'Aedes-benchmark, onderdeel onderhoud',
    c=[P('voert reparatie¬verzoeken voor vocht {binnen tien werkdagen|10 werkdagen max} uit;', 'c / d / pro res', 'V=get; W=-')], h=[P('houdt een enquête onder {minstens 300 huurders|300 huurders min} en deelt de uitkomst in oktober.', 'h>other:huurders / j2026 / mij res', 'W=k4/2026 , u2026-10-31; V=get; B=0 , c , g+c; L=1; H=ond')]),
 ]),
 H('4', 'Zorgzame buurten', [
  N('4.1', 'Aandachtsgroepen', '{Een kwart van het aanbod|0.25 aandeel} is bestemd voor aandachtsgroepen, evenredig gespreid over de {vijf dorpen|5 dorpen ctx}.', 'p* / d / get res', 'T=0 , c , g+c; W=-; V=pro', 'toewijzingen per doelgroep en dorp',
    g=[P('zorgt per half jaar voor een prognose van de instroom;', 'g / r:per half jaar / rit res', 'L=1; V=mij; B=c')], c=[P('reserveert {14 woningen|14 woningen} voor statushouders, waarvan {vier|4 woningen} voor grote gezinnen;', 'c / - / get res', 'V=mij')]),
  N('4.2', 'Ontmoeting', 'Elke buurt met {meer dan 300 huurwoningen|300 woningen min ctx} heeft een plek voor ontmoeting.', 'p* / d / get res', 'T=0 , g , c , g+c; W=-; V=mij , pro', 'aantal buurten met een ontmoetingsplek',
    g=[P('bekostigt {0,8 fte|0.8 fte} opbouwwerk in De Kempkens;', 'g / - / get res', 'V=mij; W=d')], c=[P('stelt een leegstaande garage om niet ter beschikking;', 'c / - / mij res', 'W=d')], h=[P('verzorgt {maandelijks|} een inloopochtend.'.replace('{maandelijks|}', 'maandelijks'), 'h / r:maandelijks / rit res', '')]),
  N('4.3', 'Veiligheid', 'Bewoners voelen zich veiliger dan in 2023; het streven is een stijging met {0,3 punt|0.3 punt}.', 'p* / - / get str', 'T=0; W=d; V=ins', 'veiligheidsmonitor, tweejaarlijks',
    p=[P('{twee keer|2 keer} wordt een buurtschouw gehouden met politie en bewoners.', 'p>other:politie+other:bewoners / - / rit res', 'T=0; B=0; V=get , mij; W=r:twee keer , j2026 , d:twee keer')]),
 ]),
]
# the number stands before the title only: the agreement itself bears none of its own, or that of its heading
LBL = {'g': 'Inspanning gemeente in 2026', 'c': 'Inspanning corporatie in 2026', 'h': 'Inspanning huurders in 2026', 'p': 'Gezamenlijke inspanning in 2026'}
def zacht(s):
    s = html.escape(MERK.sub(lambda m: m.group(1), s), quote=False); return s.replace('¬', '&shy;')
def maak(uit):
    b = '<h1>Prestatiekader Wonen Peelhorst 2024-2028</h1><p>Uitwerking 2026 (fictief)</p><h2>Inleiding</h2><p>' + zacht(DOC['inleiding']) + '</p>'
    f = Fodt(DOC['titel'], 'Prestatiekader Wonen Peelhorst 2024-2028', 'Uitwerking 2026 – fictief\t#P#', stijlen={'Lab': {'weergave': 'Label', 'fo:font-weight': 'bold', 'fo:color': '#7a3b00', 'fo:margin-bottom': '0cm', 'fo:keep-with-next': 'always'}})
    f.p(DOC['titel'], 'Title'); f.p('Uitwerking 2026 (fictief)'); f.h(1, 'Inleiding'); f.p(DOC['inleiding'])
    for p in T:
        b += f'<h2>{p["nummer"]} {p["titel"]}</h2>'; f.h(1, f'{p["nummer"]} {p["titel"]}')
        for q in p['paragrafen']:
            a = q['afspraken'][0]
            b += f'<h3>{q["nummer"]} {q["titel"]}</h3><h4>Doelstelling</h4><p>{zacht(a["tekst"])}</p><h4>Prestatie-indicator</h4><p>{a["indicator"]}</p>'
            f.h(2, f'{q["nummer"]} {q["titel"]}'); f.p('Doelstelling', 'Lab'); f.p(a['tekst']); f.p('Prestatie-indicator', 'Lab'); f.p(a['indicator'])
            for k in 'gchp':
                r = [x for x in a['prestaties'] if x['groep'] == k]
                if r: b += f'<h4>{LBL[k]}</h4><ul>' + ''.join(f'<li>{zacht(x["tekst"])}</li>' for x in r) + '</ul>'; f.p(LBL[k], 'Lab'); f.lijst([x['tekst'] for x in r], 'Streep')
    s = '<h2>Begrippen</h2><p>Woonquote: deel van het inkomen dat aan wonen opgaat.</p><h2>Ondertekening</h2><p>Peelhorst, 2 december 2025</p>'
    web.druk(rend.blad(b + s, 'h2{color:#7a3b00;break-after:avoid}h3{break-after:avoid;margin-bottom:1mm}h4{margin:2mm 0 0;font-size:10pt;color:#7a3b00;break-after:avoid}p,ul{margin-top:0}.x{column-count:2}', 'Prestatiekader Wonen Peelhorst 2024-2028', 'gemeente Peelhorst · Thuis in de Peel · HVP'), uit, NAAM)
    f.h(1, 'Begrippen'); f.p('Woonquote: deel van het inkomen dat aan wonen opgaat.'); f.h(1, 'Ondertekening'); f.p('Peelhorst, 2 december 2025'); f.maak(uit, NAAM, ['odt', 'docx'])
