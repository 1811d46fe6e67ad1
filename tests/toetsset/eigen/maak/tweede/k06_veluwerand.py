"""f. Agreements 1-22 numbered through the themes, year items in purple without any marker word, explanations in italics that are no agreement."""
from goud import A, H, P
from ooxml import Docx
NAAM, JAAR = 'veluwerand-2026', 2026
DOC = {'titel': 'Woonagenda Veluwerand 2023-2026', 'titel_alternatief': ['Woonagenda Veluwerand 2023-2026 Prestatieafspraken en acties 2026', 'Prestatieafspraken en acties 2026'],
 'looptijd': {'van': 2023, 'tot': 2026}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Veluwerand', 'rol': 'gemeente'}, {'naam': 'Heidewonen', 'rol': 'corporatie'}, {'naam': 'Huurdersbond Veluwerand', 'rol': 'huurdersorganisatie', 'alias': ['de Huurdersbond', 'Huurdersbond']}],
 'grondslagen': ['Woonvisie 2022', 'Woondeal Foodvalley-Noord'],
 'overige_koppen': ['Leeswijzer', 'Toelichting', 'Inhoud', 'Vaststelling', 'Lijst van afkortingen'],
 'inleiding': 'In deze woonagenda leest u welke afspraken de gemeente Veluwerand, Heidewonen en Huurdersbond Veluwerand voor 2023-2026 hebben gemaakt. Zij steunen op de Woonvisie 2022 en de Woondeal Foodvalley-Noord. De genummerde afspraken gelden voor de hele periode. In paars staat wat in 2026 wordt gedaan. Cursieve teksten zijn een toelichting en hebben geen zelfstandige betekenis.',
 'afbreekstreepjes': []}
def X(n, tekst, velden, alt='', *res, toe=None, **k): return A(str(n), tekst, velden, alt, prestaties=res, toe=toe, **k)
T = [
 H(None, 'Thema Bouwen en vernieuwen', [
  X(1, 'Heidewonen heeft op 31 december 2026 {5.200 sociale huurwoningen|5200 woningen} in eigendom, {230|230 woningen} meer dan bij de start van deze agenda.', 'c / u2026-12-31 / get res', 'W=j2026; J=0 , 2026',
    P('In Ermelse Enk worden de laatste {62 woningen|62 woningen} bewoond.', 'c* / - / get res', 'T=0 , p; V=mij; W=j2026'), P('Heidewonen en gemeente tekenen voor de Kazernelaan een anterieure overeenkomst, uiterlijk half mei.', 'c+g / u2026-05-15 / mij res', 'W=k2/2026 , j2026 , u , u2026-05-16 , u2026-05-31'), toe='Netto-uitbreiding is nieuwbouw min sloop en verkoop. De voorraad telde begin 2023 4.970 woningen.', tot=2026),
  X(2, 'De gemeente spreekt met grondeigenaren af dat zij bij plannen van {20 woningen of meer|20 woningen min ctx} Heidewonen als eerste benaderen.', 'g>other:grondeigenaren / d / pro res', 'W=-; B=c , 0 , c+other:grondeigenaren; V=ins , mij; H=ins',
    P('De lijst met lopende gesprekken wordt om de {4 weken|4 weken} doorgenomen.', 'p* / r:om de 4 weken / rit res', 'T=0 , g , g+c; W=d:om de 4 weken; H=ins')),
  X(3, 'Woningen splitsen mag, mits er parkeerruimte is.', 'p* / d / pro res', 'T=0 , g; W=-', toe='De raad heeft de regels voor splitsen in 2024 verruimd. Tot dan toe gold een verbod in de kern.'),
  X(4, 'Onderzocht wordt of in het buitengebied erfdelen met sociale huur haalbaar is.', 'p* / - / mij ond', 'T=0 , g , c , g+c; V=ins',
    P('Een werkgroep van gemeente en Heidewonen komt in het vierde kwartaal met een advies.', 'g+c / k4/2026 / mij res', 'T=werkgroep , werkgroep+g+c; H=ond; W=u2026-12-31')),
  X(5, 'Jaarlijks gaan {minimaal 40 starterswoningen|40 starterswoningen min} naar jongeren onder de {28|28 jaar max ctx}.', 'c* / r:Jaarlijks / get res', 'T=p , 0; W=d; V=rit , pro; B=other:jongeren',
    P('Het aantal jongerencontracten stijgt naar {70|70 contracten}.'.replace('{70|70 contracten}', '{70|70 jongerencontracten}'), 'c* / - / get res', 'T=0 , p; W=j2026')),
 ]),
 H(None, 'Thema Betaalbaar wonen', [
  X(6, 'Een huurder met een laag inkomen betaalt bij Heidewonen nooit meer dan {€ 575,03|575.03 EUR max} zolang er recht is op de huurverlaging van 2023.'.replace('nooit meer dan {€ 575,03', '{nooit meer dan € 575,03'), 'c / d / pro res', 'V=get; W=-', toe='Dit bedrag gold per 1 juli 2023 en wordt jaarlijks door het Rijk bijgesteld.'),
  X(7, 'De gemiddelde huurverhoging volgt het sociaal huurakkoord.', 'c* / d / get res', 'T=0 , p; W=- , r:gemiddelde; V=pro',
    P('Heidewonen bespreekt vóór 20 januari haar voorstel met de Huurdersbond.', 'c>h / u2026-01-20 / mij res', 'T=c+h; L=1; H=ins; W=u2026-01-19'), P('De Huurdersbond reageert uiterlijk op 10 maart.', 'h / u2026-03-10 / mij res L', 'L=0; B=c')),
  X(8, 'Gemeente en Heidewonen zorgen samen voor minder huisuitzettingen; ons doel is er {hooguit twee|2 huisuitzettingen max} per jaar.', 'g+c / r:per jaar / get str', 'W=d; H=res; V=ins; T=p',
    P('Elke maand stuurt Heidewonen de gemeente een overzicht van nieuwe betalingsachterstanden van {drie maanden en langer|3 maanden min}.', 'c>g / r:Elke maand / rit res L'), toe='In 2022 waren er vijf ontruimingen, in 2024 nog drie.'),
  X(9, 'Het minimabeleid wordt in begrijpelijke taal onder de aandacht gebracht van alle huurders.', 'g* / - / ins ins', 'T=0 , p; H=res; W=d; B=other:huurders; V=pro',
    P('De Huurdersbond denkt mee over de nieuwe brieven en test ze bij {vijftien huurders|15 huurders}.', 'h>other:huurders / - / mij res', 'B=0 , g; V=get , ins; H=ins')),
  X(10, 'Maatwerk voor grote gezinnen: tijdelijke huurkorting van {10%|10 %} zolang er {vier of meer|4 kinderen min ctx} kinderen thuis wonen.', 'c* / d / pro res', 'T=0 , p; V=get; W=-'),
  X(11, 'Partijen volgen de vraag naar middenhuur en stellen hun programma zo nodig bij.', 'p / d / ins ins', 'H=ond , res; W=-; V=pro'),
 ]),
 H(None, 'Thema Verduurzamen', [
  X(12, 'Wij zorgen ervoor dat huurders van slecht geïsoleerde woningen vóór de winter van 2026 kleine maatregelen hebben gekregen: radiatorfolie, tochtstrips, ledlampen enz. en een advies op maat.', 'p / u2026 / mij res', 'W=u2026-12-21 , u , j2026 , u2026-12-31 , u2026-12-20 , u2026-09-30 , -; V=get , ins; T=g+c+h; B=other:huurders; J=0 , 2026',
    P('De fixbrigade bezoekt {450 adressen|450 adressen}.', 'fixbrigade / - / get res', 'T=p , fixbrigade+g , 0 , g'), tot=2026),
  X(13, 'Heidewonen laat {gemiddeld 110 woningen per jaar|110 woningen gem} isoleren tot de landelijke standaard.', 'c / r:gemiddeld per jaar / get res', 'W=r:per jaar , d',
    P('Uitvoering bij {54 woningen|54 woningen} in de Schildersbuurt, voorbereiding van {48|48 woningen} in het Zuiderkwartier.', 'c* / - / get res', 'T=0 , p; V=mij'), P('Een bewonersavond gaat vooraf aan ieder project.', 'c* / d / pro res', 'T=0 , p; W=- , r:ieder project , d:ieder project; B=other:bewoners'), toe='De standaard voor woningisolatie is vastgelegd in de Regeling van 2021. Een woning voldoet als de netto warmtevraag laag genoeg is.'),
  X(14, 'Voor wijken waar in 2030 een warmtenet ligt, investeert Heidewonen niet meer in nieuwe cv-ketels met een levensduur van {meer dan 10 jaar|10 jaar min ctx}.', 'c / d / pro res', 'W=- , d2030-12-31 , j2030; J=0 , 2030',
    P('De gemeente levert eind februari de wijkkaart aan Heidewonen.', 'g>c / u2026-02-28 / mij res L', 'W=j2026 , k1/2026')),
  X(15, 'Het materiaalgebruik bij renovatie is in 2026 voor {50%|50 %} biobased of hergebruikt.', 'c* / j2026 / get res', 'T=0 , p; W=u2026-12-31; J=0 , 2026',
    P('We meten dit voor het eerst met de Heidewonen-materialenmeter.', 'p / - / mij res', 'T=c; V=ins; H=ond , ins; W=j2026')),
  X(16, 'Zonnepanelen op alle daken die daar sterk genoeg voor zijn en niet in de schaduw liggen.', 'c* / - / get res', 'T=0 , p; V=ins , mij , pro; H=ins , str; W=d'),
 ]),
 H(None, 'Thema Wijk en zorg', [
  X(17, 'Gemeente verleent voor de duur van deze agenda {€ 55.000,- per jaar|55000 EUR} subsidie aan het Buurthuis op Wielen, Heidewonen legt daar {de helft|0.5 aandeel} van bij.', 'g+c / r:per jaar / get res', 'W=d , d2026-12-31 , r2026-12-31:per jaar; V=mij , rit; J=0 , 2026',
    P('De bus staat vanaf maart op {zes vaste plekken|6 plekken}.', '0* / j2026 / get res'.replace('0*', 'g+c*'), 'T=0 , p , Buurthuis op Wielen; V=mij; W=k1/2026 , d , - , u2026-03-01 , u2026-03-31')),
  X(18, 'Alle partijen zetten zich in voor gemengde wijken. Nieuwe huurders met een zorgvraag worden over de wijken gespreid.', 'p / - / ins ins', 'T=g+c+h; V=pro; W=d; H=res',
    P('Per portiek komen er {niet meer dan twee huishoudens|2 huishoudens max} met begeleiding bij.', 'c* / d / pro res', 'T=0 , p; V=get; W=-')),
  X(19, 'Bij klachten over overlast heeft de melder {binnen 48 uur|48 uur max} een reactie en {binnen drie weken|3 weken max} een plan.', 'c* / d / pro res', 'T=0 , p , g+c; V=get; W=-; B=other:melder'),
  X(20, 'Statushouders worden evenredig over de kernen verdeeld. De taakstelling van het eerste halfjaar is op 1 juli gerealiseerd, die van het tweede halfjaar op 31 december.', 'p* / r:halfjaar / get res', 'T=0 , g , c , g+c; W=d , u2026-07-01 , u2026-12-31 , u , r:eerste halfjaar tweede halfjaar , -; V=rit , mij , pro; B=other:statushouders',
    P('De gemeente huurt {8 onzelfstandige kamers|8 kamers} in het voormalige pension De Bongerd.', 'g / - / get res', 'V=mij'), toe='De halfjaarlijkse taakstelling bedraagt naar verwachting 34 personen.'),
 ]),
 H(None, 'Thema Samenwerking', [
  X(21, 'De Huurdersbond ontvangt ieder jaar van Heidewonen {€ 18.750,-|18750 EUR} en mag dat vrij besteden. Ondersteuning door de Woonbond komt daar bovenop.', 'c>h / r:ieder jaar / get res', 'T=h , c+h; B=0; W=d; V=mij , rit'),
  X(22, 'Wij komen {drie keer|3 keer} per jaar samen en bespreken dan de stand van zaken per afspraak.', 'p / r:drie keer per jaar / rit res', 'T=g+c+h; H=ins',
    P('In de bijeenkomst van september besluiten partijen over de opvolger van deze woonagenda.', 'p / j2026 / mij res', 'W=k3/2026 , u2026-09-30'), P('De raad wordt daarover in november geïnformeerd.', 'g*>other:raad / j2026 / mij res', 'T=0 , p; B=0; W=k4/2026 , u2026-11-30; L=1; V=ins; H=ins')),
 ]),
]
for p in T: p['titel'] = p['titel'].replace('Thema ', '')
def maak(uit):
    d = Docx(DOC['titel'], 'Woonagenda Veluwerand\tfictief', '#P#', font='Segoe UI', corps=20)
    n = d.nummering([('decimal', '%1.', None)])   # agreements are auto-numbered right through
    d.p(DOC['titel'], 'Titel'); d.p('Prestatieafspraken en acties 2026', 'Ondertitel')
    d.inhoudsopgave([(1, p['titel'], i + 2) for i, p in enumerate(T)]); d.h(1, 'Leeswijzer'); d.p(DOC['inleiding'])
    for p in T:
        d.h(1, p['titel'])
        for a in p['paragrafen'][0]['afspraken']:
            d.p(a['tekst'], 'Lijstalinea', lijst=(n, 0))
            if a.get('toe') and int(a['nummer']) % 2: d.p('Toelichting: ' + a['toe'], inspring=720, cursief=True)
            for r in a['prestaties']: d.p(r['tekst'], inspring=720, kleur='7030A0')
            if a.get('toe') and not int(a['nummer']) % 2: d.p('Toelichting: ' + a['toe'], inspring=720, cursief=True)
    d.h(1, 'Lijst van afkortingen'); d.p('Wmo: Wet maatschappelijke ondersteuning'); d.p('cv: centrale verwarming')
    d.h(1, 'Vaststelling'); d.p('Vastgesteld in het bestuurlijk overleg van 27 november 2025.')
    d.maak(uit, NAAM); d.pdf(uit, NAAM)
