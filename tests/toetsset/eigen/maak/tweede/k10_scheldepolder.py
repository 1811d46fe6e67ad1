"""j. Codes as numbers (W1.01, D-3), yearly items marked '2026:' in bold; consultancy style; MD, DOCX and PDF by LibreOffice."""
from goud import A, G, H, P, kaal
from fodt import Fodt
import os, re
NAAM, JAAR = 'scheldepolder-2026', 2026
DOC = {'titel': 'Meerjarige prestatieafspraken Scheldepolder 2026 t/m 2030', 'titel_alternatief': ['Meerjarige prestatieafspraken Scheldepolder 2026-2030', 'Prestatieafspraken Scheldepolder 2026 t/m 2030', 'Meerjarige prestatieafspraken Scheldepolder 2026 t/m 2030 met jaarafspraken 2026'],
 'looptijd': {'van': 2026, 'tot': 2030}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Scheldepolder', 'rol': 'gemeente'}, {'naam': 'Zeebries Wonen', 'rol': 'corporatie', 'alias': ['Zeebries']}, {'naam': 'Woonstichting Kreekland', 'rol': 'corporatie', 'alias': ['Kreekland']},
  {'naam': 'Huurdersorganisatie Deltabelang', 'rol': 'huurdersorganisatie', 'alias': ['Deltabelang']}, {'naam': 'Bewonersraad Kreekland', 'rol': 'huurdersorganisatie', 'alias': ['BRK']}],
 'grondslagen': ['Woonzorgvisie Scheldepolder', 'Zeeuwse Woondeal', 'Nationale prestatieafspraken 2025-2035'],
 'overige_koppen': ['Wie zijn wij', 'Hoe leest u dit stuk', 'Begrippenlijst', 'Ondertekening', 'Bijlage A Cijfers'],
 'inleiding': 'Afspraken hebben een code: de letter verwijst naar het thema. Direct onder een afspraak staat vetgedrukt wat er in 2026 gebeurt. Staat er niets, dan speelt de afspraak in een later jaar of geldt zij permanent.',
 'afbreekstreepjes': []}
T = [
 H('W', 'Woningvoorraad in balans', [
  G('W1', 'Nieuwbouw en transformatie', [
   A('W1.01', 'Zeebries Wonen levert in de periode 2026-2030 {125 sociale huurwoningen|125 woningen} op en Kreekland {45|45 woningen}. Minstens {twee derde|0.6667 aandeel min} hiervan is geschikt voor een- en tweepersoonshuishoudens.'.replace('Minstens {twee derde', '{Minstens twee derde'), 'c / d2030-12-31 / get res', 'W=u2030-12-31 , j2030 , - , d , r2030-12-31; J=0 , 2030', [
     P('Zeebries heeft aan het eind van het jaar {30 woningen|30 woningen} in aanbouw, verdeeld over Oudeschans en Kattenpolder.', 'c / u2026-12-31 / get res', 'W=j2026 , u , -'),
     P('Kreekland koopt uiterlijk 1 juni grond aan voor {minimaal 14 rijwoningen|14 rijwoningen min}.', 'c / u2026-06-01 / mij res', 'V=get; W=u2026-05-31')], tot=2030),
   A('W1.02', 'De gemeente maakt in nieuwe plannen altijd ruimte voor {35% sociale huur|35 %} en verankert dit publiekrechtelijk. Ontwikkelaars die hier niet aan kunnen voldoen, storten {€ 25.000 per ontbrekende woning|25000 EUR} in het vereveningsfonds.', 'g+ontwikkelaars / d / get res', 'T=g; B=other:ontwikkelaars; V=pro; W=-', [
     P('Het vereveningsfonds is op 1 januari ingesteld.', 'g* / u2026-01-01 / mij res', 'T=0 , p; W=j2026')]),
   A('W1.03', 'Leegstaande recreatiewoningen en winkelpanden worden waar dat kan omgezet naar permanente bewoning.', 'p* / d / ins str', 'T=0 , g , c , g+c; W=-; H=ins; V=pro', [
     P('Deltabelang wijst leegstaande panden aan, de gemeente gaat bij de eigenaren langs.', 'h+g>other:eigenaren / - / ins ins', 'B=g+other:eigenaren , 0; H=res; V=mij; L=1'),
     P('Voor de oude Rabobank in Westdorp ligt eind september een transformatieplan op tafel.', 'g* / u2026-09-30 / mij res', 'T=0 , p , c , g+c; W=j2026 , k3/2026')]),
   A('W1.04', 'Sloop zonder vervangende nieuwbouw is alleen toegestaan in kernen met aantoonbare leegstand ({meer dan 5 procent|5 % min}) en na positief advies van de betrokken huurdersorganisatie.', 'c*>h / d / pro res', 'T=0 , p , c+h; W=-; V=get; B=0')]),
  G('W2', 'Toewijzing', [
   A('W2.01', 'Jongeren tot {27 jaar|27 jaar tot ctx} en inwoners met een lokale binding krijgen voorrang bij {een kwart|0.25 aandeel} van de verhuringen.', 'c* / d / get res', 'T=p , 0 , g+c; W=-; V=pro; B=other:jongeren+other:inwoners', [
     P('De huisvestingsverordening wordt hierop aangepast; de raad besluit in mei.', 'g>other:raad / j2026 / mij res', 'T=raad , g+raad; B=0; W=k2/2026 , u2026-05-31'),
     P('Na zes maanden kijken Zeebries en Kreekland wat de regel oplevert.'.replace('zes maanden', '{zes maanden|6 maanden}'), 'c / - / mij ond', 'W=j2026 , u , u2026-06-30 , u2026-12-31')]),
   A('W2.02', 'Geen woningzoekende met een urgentieverklaring wacht {langer dan 26 weken|26 weken max}.', 'c* / d / get res', 'T=0 , p , g+c; W=-; V=pro')]),
 ], 'De bevolking van Scheldepolder daalt licht tot 21.300 inwoners in 2035, maar het aantal huishoudens groeit.'),
 H('B', 'Betaalbaar en bereikbaar', [
  G('B1', 'Huren en kosten', [
   A('B1.01', 'Zeebries en Kreekland hanteren een streefhuur van {gemiddeld 70%|70 %} van maximaal redelijk. Bij nieuwe verhuringen geldt voor kleine woningen een bovengrens van {€ 500,= per maand|500 EUR max}.', 'c / d / get res', 'W=-; V=pro; H=str', [
     P('De huurverhoging bedraagt op 1 juli {maximaal 3,9 procent|3.9 % max}; huurders met een huur boven {€ 850,–|850 EUR min ctx} betalen {ten hoogste € 20,–|20 EUR max} extra.', 'c* / u2026-07-01 / get res', 'W=j2026; T=p , 0')]),
   A('B1.02', 'Kosten van de huismeester worden voor de helft doorberekend.'.replace('de helft', '{de helft|0.5 aandeel}'), 'c* / d / pro res', 'V=get; T=0 , p; W=-'),
   A('B1.03', 'Deltabelang en BRK adviseren over ieder besluit dat de woonlasten raakt en krijgen daarvoor alle stukken {minimaal drie weken|3 weken min} van tevoren.', 'h / d / pro res L', 'T=c+h , c; W=-; B=c , h , g+c; V=get; L=0')]),
  G('B2', 'Vangnet', [
   A('B2.01', 'De gemeente borgt dat een huurder met schulden {binnen 4 weken|4 weken max} na aanmelding een intakegesprek heeft.', 'g / d / pro res', 'V=get; W=-; B=other:huurders', [
     P('Zeebries en gemeente proberen bij {60 huurders|60 huurders} vroegtijdig beslag op het inkomen te voorkomen.', 'c+g / - / get str', 'H=ins; V=ins')]),
   A('B2.02', 'Voor mensen die uit de opvang komen geldt een omklapcontract: het huurcontract staat het eerste jaar op naam van de zorgaanbieder.', 'c*+zorgaanbieder / d / pro res', 'T=c , p , 0 , zorgaanbieder; W=-; B=other:zorgaanbieder , other:zorgaanbieders', [
     P('Partijen willen in 2026 {zes omklapcontracten|6 omklapcontracten} afsluiten.', 'p / j2026 / get str', 'H=res; T=c')])]),
 ]),
 H('D', 'Duurzaam wonen', [
  G(None, None, [
   A('D-1', 'Alle woningen van Kreekland hebben eind 2027 ten minste dubbel glas in de woonkamer en in alle slaapkamers; Zeebries is daarmee {een jaar|1 jaar ctx} later klaar.', 'c / u2027-12-31 / get res', 'V=mij; W=j2027 , u2028-12-31 , j2028; J=0 , 2027 , 2028', [
     P('Kreekland vervangt in {ruim 80 woningen|80 woningen ind} enkel glas.', 'c / - / get res')], tot=2027),
   A('D-2', 'Zeebries reserveert {€ 3,2 mln.|3200000 EUR} voor verduurzaming buiten de planning om, bijvoorbeeld als een huurder daar zelf om vraagt.', 'c / - / mij res', 'V=get; W=d; B=other:huurders', [
     P('Over het eerste halfjaar doet Zeebries in juli verslag aan Deltabelang.', 'c>h / j2026 / mij res L', 'W=k3/2026 , u2026-07-31 , r:eerste halfjaar')]),
   A('D-3', 'De gemeente onderzoekt samen met waterschap en corporaties hoe hemelwater kan worden vastgehouden.', 'g+c>other:waterschap / - / mij ond', 'T=g , g+c+waterschap , g+waterschap+c; B=c+other:waterschap , 0 , other:waterschap+c; V=ins', [
     P('Er zijn {200 regentonnen|200 regentonnen} uitgedeeld aan huurders.', 'p* / - / get res', 'T=0 , g , c , g+c; V=mij; B=other:huurders')]),
   A('D-4', 'De CO2-uitstoot van het bezit ligt in 2030 {55 procent|55 %} lager dan in 1990.', 'c* / j2030 / get res', 'T=p , 0; W=u2030-12-31; J=0 , 2030'),
  ]),
 ], 'De NPA vragen ons om versnelling. Tegelijk zijn aannemers schaars.'),
 H('L', 'Leefbare kernen', [
  G('L1', 'Voorzieningen en buurt', [
   A('L1.01', 'In iedere kern boven de {1.000 inwoners|1000 inwoners min ctx} is een plek waar buurtgenoten elkaar kunnen treffen. Corporaties stellen daarvoor bij toerbeurt ruimte ter beschikking, de gemeente betaalt energie en verzekering.', 'c+g / d / get res', 'W=-; V=pro , mij; T=p', [
     P('In Kattenpolder opent {vóór Pasen|} de buurtkamer.'.replace('{vóór Pasen|}', 'vóór Pasen'), 'c*+g / u / mij res', 'T=p , 0 , c , g; W=- , u2026 , j2026 , u2026-04-05 , u2026-04-04')]),
   A('L1.02', 'Wijkschouwen vinden {eens per twee maanden|2 maanden} plaats; bewoners lopen mee.', 'p* / r:eens per twee maanden / rit res', 'T=0 , g , c , g+c; W=d:eens per twee maanden; B=other:bewoners', [
     P('BRK verzorgt de werving van deelnemers.', 'h / - / ins res', 'H=ins; V=mij; B=other:deelnemers')]),
   A('L1.03', 'Meldingen over overlast handelen Zeebries en Kreekland af volgens het gezamenlijke protocol. Buurtbemiddeling is daarvan een vast onderdeel en kost de corporaties {€ 1,85 per woning|1.85 EUR}.', 'c / d / pro res', 'W=-; V=get', [
     P('{Twee derde|0.6667 aandeel} van de bemiddelingen leidt tot een oplossing.', 'c* / - / get res', 'T=0 , p , buurtbemiddeling; W=j2026; H=str'),
     P('De gemeente verlengt de opdracht voor buurtbemiddeling met {1 jaar|1 jaar}.', 'g / - / mij res', 'V=get')])]),
  G('L2', 'Samen sturen', [
   A('L2.01', 'Stuurgroep Wonen vergadert {driemaal per jaar|3 keer}; de monitor wordt een week vooraf rondgestuurd.'.replace('een week vooraf', '{een week|1 week} vooraf'), 'stuurgroep Wonen / r:driemaal per jaar / rit res', 'T=p , 0 , stuurgroep; L=1; W=d:driemaal per jaar; B=p', [
     P('Eén van de bijeenkomsten staat in het teken van wonen en zorg.'.replace('Eén van de bijeenkomsten', '{Eén van de bijeenkomsten|1 bijeenkomst}'), 'stuurgroep Wonen* / - / mij res', 'T=p , 0 , stuurgroep; V=get')]),
   A('L2.02', 'Wie vóór 1 oktober een wijziging van deze afspraken voorstelt, kan rekenen op een reactie van de anderen {binnen een maand|1 maand max}.', 'p / d / pro res', 'W=u2026-10-01 , - , r:vóór 1 oktober , u , u2026-09-30; V=get; T=0; L=1; B=p')]),
 ]),
]
BEGR = [('DAEB', 'woningen die onder de staatssteunregels vallen'), ('Maximaal redelijk', 'de hoogste huur volgens het puntenstelsel'), ('Omklapcontract', 'contract dat na een proefperiode op naam van de bewoner komt')]
WIE = ['Gemeente Scheldepolder', 'Zeebries Wonen (hierna ook: Zeebries), 3.150 huurwoningen', 'Woonstichting Kreekland (hierna: Kreekland), 890 huurwoningen', 'Huurdersorganisatie Deltabelang, vertegenwoordigt de huurders van Zeebries', 'Bewonersraad Kreekland (BRK)']
BASIS = 'Wij sluiten aan bij de Woonzorgvisie Scheldepolder, de Zeeuwse Woondeal en de Nationale prestatieafspraken 2025-2035 (NPA).'
CIJ = [['Kern', 'Huurwoningen', 'Wachttijd (jaar)'], ['Oudeschans', '1.410', '4,2'], ['Kattenpolder', '722', '3,7'], ['Westdorp', '605', '2,9']]
def maak(uit):
    f = Fodt(DOC['titel'], 'Scheldepolder · Meerjarige prestatieafspraken 2026 t/m 2030', 'Bureau Zilt, in opdracht van de gemeente (fictief)\t#P# / #N#', font='DejaVu Sans', corps='9.5pt', stijlen={'Jr': {'weergave': 'Jaar', 'fo:margin-left': '1.8cm', 'fo:background-color': '#eef6f2'}})
    f.p('Meerjarige prestatieafspraken Scheldepolder 2026 t/m 2030', 'Title'); f.p('met jaarafspraken 2026'); f.p('Dit is een fictief document.')
    f.h(1, 'Wie zijn wij'); f.lijst(WIE); f.p(BASIS); f.h(1, 'Hoe leest u dit stuk'); f.p(DOC['inleiding'])
    for p in T:
        f.h(1, f'{p["nummer"]}  {p["titel"]}')
        if p['inleiding']: f.p(p['inleiding'])
        for q in p['paragrafen']:
            if q['titel']: f.h(2, f'{q["nummer"]}  {q["titel"]}')
            for a in q['afspraken']:
                f.p(f'**{a["nummer"]}**\t{a["tekst"]}')
                for r in a['prestaties']: f.p(f'**2026:** {r["tekst"]}', 'Jr')
    f.h(1, 'Begrippenlijst'); f.tabel([['Begrip', 'Betekenis']] + [list(x) for x in BEGR], [5, 11]); f.h(1, 'Ondertekening'); f.p('Getekend op 9 december 2025 te Oudeschans.'); f.tabel([[x['naam'], ''] for x in DOC['partijen']], [8, 8], kop=0)
    f.h(1, 'Bijlage A Cijfers'); f.tabel(CIJ, [6, 5, 5])
    f.maak(uit, NAAM, ['docx', 'pdf'])
    t = lambda s: kaal(s)
    m = ['# Meerjarige prestatieafspraken Scheldepolder 2026 t/m 2030', '*met jaarafspraken 2026*', '> Fictief document', '## Wie zijn wij', '\n'.join('* ' + x for x in WIE), BASIS, '## Hoe leest u dit stuk', DOC['inleiding']]
    for p in T:
        m.append(f'## {p["nummer"]} {p["titel"]}')
        if p['inleiding']: m.append(p['inleiding'])
        for q in p['paragrafen']:
            if q['titel']: m.append(f'### {q["nummer"]} {q["titel"]}')
            for a in q['afspraken']:
                m.append(f'**{a["nummer"]}** {t(a["tekst"])}')
                for r in a['prestaties']: m.append(f'**2026:** {t(r["tekst"])}')
    m += ['## Begrippenlijst', '| Begrip | Betekenis |\n|---|---|\n' + '\n'.join('| %s | %s |' % x for x in BEGR), '## Ondertekening', 'Getekend op 9 december 2025 te Oudeschans.', '\n'.join('- ' + x['naam'] for x in DOC['partijen']),
          '## Bijlage A Cijfers', '| ' + ' | '.join(CIJ[0]) + ' |\n|' + '---|' * 3 + '\n' + '\n'.join('| ' + ' | '.join(r) + ' |' for r in CIJ[1:])]
    open(os.path.join(uit, NAAM + '.md'), 'w', encoding='utf-8').write('\n\n'.join(m) + '\n')
