"""d. A card (form) per agreement: rows Nummer, Afspraak, Trekker, Partners, Planning, Resultaat 2027. Telegram style."""
from goud import A, H, P
from ooxml import Docx
import fodt, web
NAAM, JAAR = 'rijnakker-2027', 2027
DOC = {'titel': 'Prestatieafspraken Rijnakker 2026-2029', 'titel_alternatief': ['Prestatieafspraken Rijnakker 2026-2029 Afsprakenkaarten 2027', 'Afsprakenkaarten 2027'],
 'looptijd': {'van': 2026, 'tot': 2029}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Rijnakker', 'rol': 'gemeente'}, {'naam': 'Rijnvast Wonen', 'rol': 'corporatie', 'alias': ['Rijnvast']}, {'naam': 'Woningbouwvereniging Poelstede', 'rol': 'corporatie', 'alias': ['Poelstede']},
  {'naam': 'Stichting Huurdersstem Rijnakker', 'rol': 'huurdersorganisatie', 'alias': ['Huurdersstem', 'Huurdersstem Rijnakker']}],
 'grondslagen': ['Volkshuisvestingsprogramma 2026'],
 'overige_koppen': ['Leeswijzer', 'Akkoord', 'Begrippen'],
 'inleiding': 'Voor u liggen de afsprakenkaarten voor 2027. Ze horen bij de Prestatieafspraken Rijnakker 2026-2029 van de gemeente Rijnakker, Rijnvast Wonen, Woningbouwvereniging Poelstede en Stichting Huurdersstem Rijnakker en volgen uit het Volkshuisvestingsprogramma 2026. Elke afspraak heeft een eigen kaart. De trekker is verantwoordelijk voor de uitvoering, de partners leveren een bijdrage.',
 'afbreekstreepjes': []}
def K(nr, tekst, trekker, partners, planning, velden, alt, *res, **k):
    return A(nr, tekst, velden, alt, prestaties=res, kolommen={'trekker': trekker, 'partners': partners, 'planning': planning}, **k)
T = [
 H('1', 'Bouwopgave', [
  K('1.1', 'Bouw van {210 sociale huurwoningen|210 woningen}: Rijnvast {150|150 woningen}, Poelstede {60|60 woningen}', 'Rijnvast, Poelstede', 'Gemeente', '2026 t/m 2029', 'c>g / d2029-12-31 / get res', 'W=u2029-12-31 , j2029 , r2029-12-31 , - , r; B=0; J=0 , 2029',
    P('Oplevering van {44 woningen|44 woningen} Wilgenhof (Rijnvast)', 'c>g / d2029-12-31 / get res', 'B=0; W=u2029-12-31 , j2029 , - , j2027 , r2029-12-31 , r; V=mij'), P('Start bouw Melkfabriek, {18 appartementen|18 appartementen} (Poelstede)', 'c>g / d2029-12-31 / mij res', 'B=0; W=u2029-12-31 , j2029 , - , j2027 , r2029-12-31 , r; V=get'), tot=2029),
  K('1.2', 'Versnellen van vergunningprocedures: {binnen 14 weken|14 weken max} een besluit op een volledige aanvraag voor sociale huur', 'Gemeente', 'Rijnvast, Poelstede', 'doorlopend', 'g>c / d / pro res', 'B=0; V=get; W=-',
    P('Doorlooptijd {gemiddeld 13 weken|13 weken}, {geen enkele|0 aanvragen imp} boven de {20 weken|20 weken max}'.replace('{geen enkele|0 aanvragen imp}', 'uitschieters niet'), 'g>c / d / get res', 'B=0; W=- , j2027')),
  K('1.3', 'Woningdelen mogelijk maken in eengezinswoningen met {vier of meer slaapkamers|4 slaapkamers min ctx}', 'Rijnvast', 'Huurdersstem', 'Q1 2027', 'c>h / k1/2027 / mij res', 'B=0; W=- , u2027-03-31; H=ins; V=ins , pro',
    P('Huurcontract en spelregels beschikbaar', 'c>h / k1/2027 / mij res', 'B=0; W=u2027-03-31 , -'), P('Eerste {6 woningen|6 woningen} gedeeld verhuurd', 'c>h / k1/2027 / get res', 'B=0; V=mij; W=- , u2027-03-31 , j2027')),
  K('1.4', 'Verkennen van een tweede transformatielocatie, bij voorkeur nabij het station', 'Gemeente', 'Poelstede, provincie', 'najaar 2027', 'g>c+other:provincie / j2027 / mij ond', 'B=0 , c; W=k4/2027 , - , u2027-12-31 , k3/2027; V=ins',
    P('Memo met {drie opties|3 opties} voor de stuurgroep', 'g>c+other:provincie / j2027 / mij res', 'B=0 , c , other:stuurgroep , c+other:provincie+other:stuurgroep; W=k4/2027 , - , u2027-12-31 , k3/2027; H=ond; L=1; V=get')),
  K('1.5', 'Geen verkoop van woningen met een huur tot de kwaliteitskortingsgrens', 'Rijnvast, Poelstede', '-', 'hele looptijd', 'c / d / pro res', 'W=d2029-12-31 , -; V=get',
    P('Verkooplijst op deze grens nagelopen', 'c / d / mij res', 'W=- , d2029-12-31 , j2027')),
 ]),
 H('2', 'Betaalbare huur', [
  K('2.1', 'Stijging huursom maximaal de inflatie plus {0,3 procentpunt|0.3 %}'.replace('maximaal de inflatie plus {0,3 procentpunt|0.3 %}', '{maximaal de inflatie plus 0,3 procentpunt|0.3 % max}'), 'Rijnvast, Poelstede', 'Huurdersstem', 'per 1 juli', 'c>h / u2027-07-01 / get res', 'B=0; W=r:per 1 juli , d , - , j2027 , u; V=pro',
    P('Advies Huurdersstem ontvangen vóór 15 april', 'c>h / u2027-04-15 / mij res L', 'T=h; B=0 , c; L=0; W=u2027-04-14'), P('Huursomstijging in 2027 is in beide corporaties lager dan {4 procent|4 % max}'.replace('lager dan {4 procent|4 % max}', '{lager dan 4 procent|4 % max}'), 'c>h / j2027 / get res', 'B=0; W=u2027-07-01 , r:per 1 juli')),
  K('2.2', 'Aanbod van {ten minste 400 woningen|400 woningen min} met een huur onder {€ 480|480 EUR max} behouden'.replace('onder {€ 480|', '{onder € 480|'), 'Rijnvast', 'Poelstede', 'peildatum 31-12', 'c / u2027-12-31 / get res', 'W=r:peildatum 31-12 , d , - , u; B=c',
    P('Stand per 31-12-2027 niet onder {412 woningen|412 woningen min}'.replace('niet onder {412', '{niet onder 412'), 'c / u2027-12-31 / get res', 'B=c')),
  K('2.3', 'Extra ondersteuning van huishoudens met problematische schulden, o.a. via een schuldhulpmaatje', 'Gemeente', 'Rijnvast, Poelstede, Huurdersstem', 'doorlopend', 'g>c+h / d / ins ins', 'B=0 , other:huishoudens; W=-; H=res',
    P('{35 koppelingen|35 koppelingen} huurder-maatje', 'g>c+h / d / get res', 'B=0; W=- , j2027'), P('Ieder kwartaal bespreking van de voortgang met de partners', 'g>c+h / r:Ieder kwartaal / rit res', 'H=ins; W=d:Ieder kwartaal; L=1')),
  K('2.4', 'Servicekosten: jaarlijkse afrekening uiterlijk zes maanden na afloop van het jaar verstuurd'.replace('uiterlijk zes maanden na', '{uiterlijk zes maanden|6 maanden max} na'), 'Poelstede', 'Huurdersstem', '30-6-2027', 'c>h / u2027-06-30 / mij res', 'B=0 , other:huurders; V=rit , pro , get; W=r:jaarlijkse , d , r2027-06-30:jaarlijkse; L=1',
    P('Alle afrekeningen op tijd de deur uit', 'c>h / u2027-06-30 / mij res', 'B=0; V=get , pro')),
 ]),
 H('3', 'Duurzame woningen', [
  K('3.1', 'Aansluiten van de Rietbuurt ({330 huurwoningen|330 woningen}) op het warmtenet', 'Poelstede', 'Gemeente, warmtebedrijf', '2028', 'c>g+other:warmtebedrijf / j2028 / mij res', 'B=0 , g; W=u2028-12-31 , -; V=get; J=0 , 2028',
    P('{70 procent|70 % min} draagvlak onder huurders gemeten'.replace('{70 procent|70 % min} draagvlak', '{Ten minste 70 procent|70 % min} draagvlak'), 'c>g+other:warmtebedrijf / j2028 / get res', 'B=0 , g; V=mij; W=- , j2027 , u2028-12-31'), P('Besluit over de businesscase genomen door alle betrokkenen', 'c>g+other:warmtebedrijf / j2028 / mij res', 'B=0 , g , other:alle betrokkenen; T=p , c+g; W=- , j2027 , u2028-12-31'), tot=2028),
  K('3.2', 'Ventilatie verbeteren in galerijflats van vóór 1975', 'Rijnvast', 'Huurdersstem', 'vóór 1 november 2027', 'c>h / u2027-11-01 / ins ins', 'B=0; H=res; V=mij; W=u2027-10-31',
    P('{128 woningen|128 woningen} voorzien van mechanische afzuiging', 'c>h / u2027-11-01 / get res', 'B=0; W=u2027-10-31')),
  K('3.3', 'Biodivers beheer van het groen rond flats', 'Gemeente, Rijnvast', 'IVN', 'voorjaar en najaar', 'g+c>other:IVN / r:voorjaar en najaar / ins ins', 'B=0; W=- , j2027 , d; H=res; V=rit',
    P('{1.500 m²|1500 m²} gazon omgevormd', 'g+c>other:IVN / r:voorjaar en najaar / get res', 'B=0; W=- , j2027'), P('Twee plantdagen met bewoners'.replace('Twee plantdagen', '{Twee plantdagen|2 plantdagen}'), 'g+c>other:IVN+other:bewoners / r:voorjaar en najaar / get res', 'B=0 , other:IVN , other:bewoners; V=mij , rit; W=- , j2027')),
  K('3.4', 'Samen optrekken bij het aanvragen van subsidies (SVOH, ISDE e.d.)', 'allen', '-', 'nader te bepalen', 'p / - / ins ins', 'T=g+c+h; H=res; W=d',
    P('Subsidiekalender gedeeld', 'p / - / mij res L', 'T=g+c+h; L=0; W=j2027')),
 ]),
 H('4', 'Prettig en veilig wonen', [
  K('4.1', 'Toewijzing aan spoedzoekers: {5 tot 8%|5 % min} van het vrijkomend aanbod'.replace('{5 tot 8%|5 % min}', '{5|5 % min} tot {8%|8 % max}'), 'Rijnvast, Poelstede', 'Gemeente', 'jaarlijks', 'c>g / r:jaarlijks / get res', 'B=0; V=pro; W=d , -',
    P('Evaluatie van de loting met woningzoekenden', 'c>g+other:woningzoekenden / r:jaarlijks / mij ond', 'B=0 , g , other:woningzoekenden; W=- , j2027; H=res')),
  K('4.2', 'Aanpak woonfraude', 'Rijnvast', 'Gemeente, politie', 'Q2 en Q4', 'c>g+other:politie / r:Q2 en Q4 / ins ins', 'B=0 , g; W=k2/2027 , k4/2027 , - , j2027; H=res; V=rit',
    P('{Twee controleacties|2 controleacties}, adressen vooraf afgestemd', 'c>g+other:politie / r:Q2 en Q4 / get res', 'B=0 , g; V=rit , mij; W=k2/2027 , k4/2027 , - , j2027')),
  K('4.3', 'Huurders praten mee over sloop en renovatie, zo vroeg mogelijk in het proces', 'Huurdersstem', 'Rijnvast, Poelstede', 'per project', 'h>c / d:per project / pro str', 'T=c+h , other:huurders , huurders; B=0; W=r:per project , d , -; V=ins; H=res , ins',
    P('Participatieladder vastgesteld in het kwartaaloverleg van maart', 'h>c / d:per project / mij res', 'B=0; T=h+c; W=k1/2027 , u2027-03-31 , j2027 , r:per project')),
  K('4.4', 'Onderzoek naar eenzaamheid onder huurders van 75 jaar en ouder'.replace('75 jaar en ouder', '{75 jaar en ouder|75 jaar min ctx}'), 'Gemeente', 'Huurdersstem, GGD', 'uiterlijk september 2027', 'g>h+other:GGD / u2027-09-30 / mij ond', 'B=0 , h , other:huurders , h+other:GGD+other:huurders; W=j2027 , k3/2027 , u2027-09-01',
    P('Rapport en aanbevelingen toegezonden aan de partners', 'g>h+other:GGD / u2027-09-30 / mij res L', 'B=0 , h; W=j2027 , k3/2027 , u2027-09-01')),
 ]),
]
def maak(uit):
    d = Docx(DOC['titel'], 'Prestatieafspraken Rijnakker\tAfsprakenkaarten 2027 (fictief)', 'blad #P#', font='Arial', corps=19)
    d.p('Prestatieafspraken Rijnakker 2026-2029', 'Titel'); d.p('Afsprakenkaarten 2027', 'Ondertitel')
    d.h(1, 'Leeswijzer'); d.p(DOC['inleiding'])
    for p in T:
        d.h(1, f'Thema {p["nummer"]}: {p["titel"]}')
        for a in p['paragrafen'][0]['afspraken']:
            k = a['kolommen']; L = lambda s: (s, {'vet': True, 'vul': 'E2EFD9'})
            d.tabel([[L('Nummer'), (a['nummer'], {'vet': True})], [L('Afspraak'), a['tekst']], [L('Trekker'), k['trekker']], [L('Partners'), k['partners']], [L('Planning'), k['planning']], [L('Resultaat 2027'), a['prestaties'][0]['tekst'] if len(a['prestaties']) == 1 else '\n\n'.join('• ' + r['tekst'] for r in a['prestaties'])]], [2200, 6800], kop=0)
    d.h(1, 'Begrippen'); d.p('SVOH: Subsidieregeling verduurzaming en onderhoud huurwoningen.'); d.p('Kwaliteitskortingsgrens: grens waaronder ook jongeren tot 21 jaar huurtoeslag kunnen krijgen.')
    d.h(1, 'Akkoord'); d.tabel([['Organisatie', 'Naam', 'Handtekening']] + [[x['naam'], '', ''] for x in DOC['partijen']], [4000, 2500, 2500])
    d.maak(uit, NAAM); d.pdf(uit, NAAM); web.layout(uit, NAAM)
