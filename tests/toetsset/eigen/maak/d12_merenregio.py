"""Kind 12: regional agreement, 4 gemeenten, 3 corporaties, 2 huurdersorganisaties; Speerpunt -> S1.2; yearly items per
half-year ('1e helft 2026:'). The label is taken off the text; the half-year in it may count as the deadline."""
from goud import A, G, H, P
NAAM = 'merenregio-2026'
def E1(t, wie, hoe, alt='', w=None): return PP(t, wie, hoe, alt, w or 'u2026-06-30', 1)
def E2(t, wie, hoe, alt='', w=None): return PP(t, wie, hoe, alt, w or 'u2026-12-31', 2)
def PP(t, wie, hoe, alt, w, helft):
    extra = ['-', 'j2026', 'r:%de helft' % helft] if w.startswith('u2026-06-30') or w.startswith('u2026-12-31') else []
    delen = [d.strip() for d in alt.split(';') if d.strip()]
    ws = [d[2:] for d in delen if d.startswith('W=')]
    if extra or ws: delen = [d for d in delen if not d.startswith('W=')] + ['W=' + ' , '.join(extra + ws)]
    return P(t, f'{wie} / {w} / {hoe}', '; '.join(delen), helft=helft)
DOC = {
 'titel': 'Regionale prestatieafspraken Merenregio 2026-2028', 'titel_alternatief': ['Regionale prestatieafspraken Merenregio 2026-2028 Uitvoeringsplanning 2026', 'Regionale prestatieafspraken Merenregio'],
 'looptijd': {'van': 2026, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': f'gemeente {n}', 'rol': 'gemeente', 'alias': [n]} for n in ('Plashoven', 'Veenmeer', 'Rietkerke', 'Watergaarde')] +
             [{'naam': 'Woongroep Plassen', 'rol': 'corporatie'}, {'naam': 'Stichting Veenwonen', 'rol': 'corporatie', 'alias': ['Veenwonen']}, {'naam': 'De Gouden Rietkraag', 'rol': 'corporatie', 'alias': ['Rietkraag']},
              {'naam': 'Huurdersalliantie Merenregio', 'rol': 'huurdersorganisatie', 'alias': ['de Alliantie']}, {'naam': 'Huurdersvereniging Rietkraag', 'rol': 'huurdersorganisatie', 'alias': ['HVR']}],
 'grondslagen': ['Regionale Woonvisie Merenregio', 'Woondeal Merenregio'],
 'overige_koppen': ['Deelnemende partijen', 'Aanleiding', 'Ondertekenaars'],
 'inleiding': 'Woningzoekenden kijken niet naar gemeentegrenzen. De vier gemeenten, drie corporaties en twee huurdersorganisaties in de Merenregio hebben daarom voor het eerst gezamenlijke afspraken gemaakt. De Regionale Woonvisie Merenregio en de Woondeal Merenregio zijn het vertrekpunt. De planning is per half jaar weergegeven.',
 'afbreekstreepjes': []}
T = [
 H('1', 'Een regionale bouwopgave', [
  A('S1.1', 'De {drie corporaties|3 corporaties ctx} bouwen samen {610 sociale huurwoningen|610 woningen} in de periode tot en met 2028: {240|240 woningen} in Plashoven, {170|170 woningen} in Veenmeer, {120|120 woningen} in Rietkerke en {80|80 woningen} in Watergaarde.', 'c / u2028-12-31 / get res', 'W=d2028-12-31 , r2028-12-31 , j2028; J=0; B=g', tot=2028, prestaties=[
    E1('Woongroep Plassen slaat de eerste paal van {77 woningen|77 woningen} aan de Oeverzwaluw.', 'c', 'mij res', 'V=get'),
    E2('Veenwonen en de gemeente Veenmeer ondertekenen de samenwerkingsovereenkomst voor het Turfschip.', 'c+g', 'mij res'),
    E2('Rietkraag vraagt vergunning aan voor {21 woningen|21 woningen} in Rietkerke.', 'c', 'mij res', 'V=get; B=g')]),
  A('S1.2', 'Iedere gemeente zorgt voor voldoende ambtelijke capaciteit en wijst een projectversneller aan.', 'g / - / mij res', 'V=ins; H=ins; W=d', [
    E1('Watergaarde werft de projectversneller mede namens Rietkerke.', 'g>g', 'mij res', 'B=0')]),
  A('S1.3', 'Nieuwe bestemmingsplannen bevatten in alle gemeenten {30|30 % min} tot {35% sociale huur|35 % max}.', 'g* / d / get res', 'T=0; W=-; V=pro'),
  A('S1.4', 'Wij gaan na of een regionaal grondfonds wenselijk is.', 'p / - / mij ond', 'V=ins', [
    E2('de gemeentesecretarissen bieden de colleges een notitie aan met {ten minste drie varianten|3 varianten min}.', 'g', 'mij res', 'T=gemeentesecretarissen; H=ond; B=colleges; V=get')]),
 ]),
 H('2', 'Eerlijk verdelen', [
  A('S2.1', 'Er geldt vanaf 1 juli 2026 {één verdeelsysteem|1 verdeelsysteem ctx} met gelijke regels voor de hele regio.', 'p* / u2026-07-01 / mij res', 'T=c , c+g , 0 , g; W=d2026-07-01 , d; V=pro', [
    E1('de {drie corporaties|3 corporaties ctx} sluiten hun systemen op elkaar aan.', 'c', 'mij res'),
    E1('de Alliantie en HVR testen het nieuwe systeem en geven hun bevindingen door aan de corporaties.', 'h>c', 'mij res L', 'H=ond'),
    E2('wij beoordelen of zoekenden uit de regio nu sneller slagen.', 'p', 'mij ond', 'B=woningzoekenden')]),
  A('S2.2', 'Van elke {honderd toewijzingen|100 toewijzingen ctx} gaan er {hoogstens achttien|18 toewijzingen max} naar urgenten.', 'c* / d / get res', 'T=0 , p , c+g; W=-; V=pro; B=urgenten'),
  A('S2.3', 'Gemeenten die achterlopen met de huisvesting van vergunninghouders krijgen hulp van de buurgemeenten. Rijk en provincie worden hier ieder kwartaal over bijgepraat.', 'g>Rijk+provincie / r:ieder kwartaal / ins ins', 'T=g+p , p; V=rit , pro; B=g+Rijk+provincie , 0 , g , vergunninghouders; L=1; W=d , -; H=res', [
    E1('de achterstand van Plashoven, {19 personen|19 personen}, is ingelopen.', 'g*', 'get res', 'T=g+c , p , 0; V=mij'),
    E2('de achterstand in Veenmeer ({11 personen|11 personen}) eveneens.', 'g*', 'get res', 'T=g+c , p , 0; V=mij')]),
  A('S2.4', 'Woonwagenbewoners worden betrokken bij de verdeling van nieuwe standplaatsen.', 'g*>woonwagenbewoners / d / ins ins', 'T=p , 0; B=0; W=-; V=pro; H=res'),
 ]),
 H('3', 'Betaalbaar blijven', [
  A('S3.1', 'Alle corporaties bieden {ten minste driekwart van de voorraad|0.75 aandeel min} aan onder de aftoppingsgrens.', 'c / d / get res', 'W=-; V=pro'),
  A('S3.2', 'Het huurbeleid van Woongroep Plassen, Veenwonen en Rietkraag groeit naar elkaar toe, zonder dat iemand {meer dan € 25 per maand|25 EUR max} extra betaalt.', 'c / d / ins ins', 'W=- , r:per maand; V=get , pro; H=res , str', [
    E1('de huurdersorganisaties ontvangen een vergelijking van de huren per woningtype.', 'c*>h', 'mij res L', 'T=h , 0; B=0; L=0'),
    E2('corporaties en huurdersorganisaties leggen een streefhuurtabel vast.', 'c+h', 'mij res')]),
  A('S3.3', 'De VoorzieningenWijzer is beschikbaar voor inwoners van alle gemeenten. Iedere gemeente betaalt {€ 0,85 per inwoner|0.85 EUR}.', 'g>inwoners / d / get res', 'B=0; W=-; V=mij , pro', [
    E1('Rietkerke stapt in.', 'g', 'mij res')]),
 ]),
 H('4', 'Verduurzamen in hetzelfde tempo', [
  A('S4.1', 'Slechte labels verdwijnen: van {1.430 woningen|1430 woningen ctx} met E, F of G nu naar {0|0 woningen} op 31 december 2028.', 'c* / u2028-12-31 / get res', 'T=0 , p; W=d2028-12-31; J=0', tot=2028, prestaties=[
    E1('Veenwonen rondt {95 woningen|95 woningen} af.', 'c', 'get res', 'V=mij'),
    E2('Woongroep Plassen verbetert {210 woningen|210 woningen} en Rietkraag {64|64 woningen}.', 'c', 'get res')]),
  A('S4.2', 'Een gezamenlijke inkooporganisatie koopt warmtepompen in. Dat scheelt naar verwachting {8%|8 % ind}.', 'c* / - / mij str', 'T=p , 0 , inkooporganisatie , gezamenlijke inkooporganisatie; V=get , ins; H=res; W=d'),
  A('S4.3', 'De gemeenten wisselen hun warmteprogramma’s uit en stemmen de fasering af met de netbeheerder en de corporaties.', 'g>netbeheerder+c / - / ins ins', 'H=res; V=mij , pro; L=1; B=netbeheerder+c+g; T=g+netbeheerder+c; W=d', [
    E2('er ligt een regionale kaart van de knelpunten op het elektriciteitsnet.', 'g*', 'mij res', 'T=p , 0 , netbeheerder , g+netbeheerder')]),
 ]),
 H('5', 'Wonen, zorg en leefbaarheid', [
  A('S5.1', 'De regio telt eind 2028 {vier voorzieningen|4 voorzieningen} voor beschermd wonen, {één in elke gemeente|1 voorzieningen ctx}.', 'g+c* / u2028-12-31 / get res', 'T=p , g , 0; V=mij; W=j2028 , u2028 , k4/2028 , d2028-12-31; J=0', tot=2028),
  A('S5.2', 'De gemeenten nemen {50 procent|50 %} van de herinrichtingskosten voor hun rekening als een corporatie een complex levensloopbestendig maakt.', 'g / d / pro res', 'W=-; V=get; B=c', [
    E2('Plashoven en Woongroep Plassen doen dit bij de Meerkoet ({56 appartementen|56 appartementen}).', 'g+c', 'mij res', 'V=get')]),
  A('S5.3', 'Er is een regionaal meldpunt zorgwekkend gedrag, dat {zeven dagen per week|7 dagen} bereikbaar is.', 'g* / d / mij res', 'T=p , 0; W=- , r:zeven dagen per week; V=pro , rit , get'),
 ]),
 H('6', 'Governance', [
  A('S6.1', 'Het bestuurlijk platform vergadert {twee keer per half jaar|2 keer}. Elke gemeente en elke corporatie zit {één jaar|1 jaar} voor, te beginnen met Veenmeer.', 'p* / r:twee keer per half jaar / rit res', 'T=g+c , bestuurlijk platform , 0 , bestuurlijk platform+g+c', [
    E1('het platform stelt zijn werkplan vast.', 'p*', 'mij res', 'T=platform , bestuurlijk platform , 0')]),
  A('S6.2', 'De jaarlijkse monitor wordt gemaakt door een onafhankelijk bureau en kost {niet meer dan € 30.000|30000 EUR max}, te verdelen naar inwonertal en bezit.', 'onafhankelijk bureau / r:jaarlijkse / rit res', 'T=p , g+c , 0 , bureau; V=get , mij; B=onafhankelijk bureau; L=1', [
    E2('de corporaties en gemeenten leveren hun gegevens vóór 1 november aan bij het bureau.', 'c+g>bureau', 'mij res', 'B=0 , onafhankelijk bureau; L=1; W=u2026-10-31', w='u2026-11-01')]),
  A('S6.3', 'Huurdersorganisaties krijgen een gezamenlijk ondersteuningsbudget van {€ 16.000|16000 EUR} per jaar, betaald door de corporaties.', 'c>h / r:per jaar / get res', 'T=p; B=0; V=rit'),
 ]),
]
JAAR = 2026
def maak(map_):
    import os
    from goud import kaal
    from fodt import Fodt
    from web import layout
    f = Fodt(DOC['titel'], kop='Regionale prestatieafspraken Merenregio 2026-2028', voet='\t- #P# -', font='Liberation Serif', corps='11.5pt', stijlen={'Plan': {'fo:margin-left': '1.5cm'}, 'Kopje': {'fo:font-weight': 'bold', 'fo:font-size': '13pt'}})
    f.p('Regionale prestatieafspraken Merenregio', 'Title'); f.p('2026-2028'); f.p('Uitvoeringsplanning 2026')
    f.h(1, 'Deelnemende partijen')
    f.tabel([['Gemeenten', 'Corporaties', 'Huurdersorganisaties'], ['gemeente Plashoven', 'Woongroep Plassen', 'Huurdersalliantie Merenregio (de Alliantie)'], ['gemeente Veenmeer', 'Stichting Veenwonen (Veenwonen)', 'Huurdersvereniging Rietkraag (HVR)'], ['gemeente Rietkerke', 'De Gouden Rietkraag (Rietkraag)', ''], ['gemeente Watergaarde', '', '']], [5, 5.5, 6])
    f.h(1, 'Aanleiding'); f.p(DOC['inleiding'])
    for t in T:
        f.h(1, f'Speerpunt {t["nummer"]}: {t["titel"]}')
        for a in t['paragrafen'][0]['afspraken']:
            f.p(f'**{a["nummer"]}** {a["tekst"]}')
            for r in a['prestaties']: f.p(f'{r["helft"]}e helft 2026: {r["tekst"]}', 'Plan')
    f.h(1, 'Ondertekenaars'); f.p('Getekend te Plashoven op 27 november 2025 door negen partijen.')
    f.maak(map_, NAAM, ['odt', 'pdf']); layout(map_, NAAM)
GROF = ('txt',)
