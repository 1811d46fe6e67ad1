# SPDX-License-Identifier: EUPL-1.2
"""Kind 6: A1 … D6 as running text instead of a table; 'Prestaties 2027' once per theme, at its end."""
from goud import A, H, P
NAAM = 'hagendonk-2027'
DOC = {
 'titel': 'Prestatieafspraken Hagendonk 2026-2030', 'titel_alternatief': ['Prestatieafspraken Hagendonk 2026-2030 Actualisatie met prestaties voor 2027', 'Thuis in Hagendonk'],
 'looptijd': {'van': 2026, 'tot': 2030}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Hagendonk', 'rol': 'gemeente'}, {'naam': 'Wooncorporatie Lindenrijk', 'rol': 'corporatie', 'alias': ['Lindenrijk']},
              {'naam': 'Stichting Bewonersbelang Lindenrijk', 'rol': 'huurdersorganisatie', 'alias': ['SBL', 'Bewonersbelang']}],
 'grondslagen': ['Volkshuisvestingsprogramma Hagendonk', 'Woondeal Kempenzoom', 'Nationale Prestatieafspraken 2025-2035'],
 'overige_koppen': ['Prestaties 2027', 'Inleiding', 'Tot slot'],
 'inleiding': 'Lindenrijk, de gemeente Hagendonk en Stichting Bewonersbelang Lindenrijk (SBL) leggen hier vast wat zij van elkaar mogen verwachten. Onderlegger zijn het Volkshuisvestingsprogramma Hagendonk, de Woondeal Kempenzoom en de Nationale Prestatieafspraken 2025-2035. Aan het eind van elk thema staan de prestaties voor 2027. Niet elke afspraak vraagt ieder jaar om een prestatie.',
 'afbreekstreepjes': []}
T = [
 H('A', 'Vraag en aanbod in balans', [
  A('A1', 'De sociale voorraad van Lindenrijk groeit van {2.480|2480 woningen ctx} naar {2.750 woningen|2750 woningen} in 2030. Die groei komt vooral uit de Woondeal Kempenzoom. De gemeente heeft daarin de taak om plannen planologisch mogelijk te maken.', 'c+g / j2030 / get res', 'T=c; W=u2030-12-31 , u2030 , d2030-12-31; J=0', tot=2030),
  A('A2', 'In iedere wijk is plaats voor alle inkomens. Waar het aandeel sociale huur al {boven 45%|45 % ctx} ligt, bouwt Lindenrijk middenhuur of maakt zij plaats voor koop.', 'c / d / pro res', 'W=-; V=ins , get; T=p'),
  A('A3', 'Woningzoekenden zien voortaan op {één website|1 website ctx} wat er vrijkomt. SBL let erop dat de site begrijpelijk blijft voor mensen die moeite hebben met lezen.', 'c+h* / d / ins ins', 'T=h , p+h; B=woningzoekenden; W=-; V=mij; H=res'),
  A('A4', 'Aan {minimaal 60 personen|60 personen min} onder de {28 jaar|28 jaar ctx} per jaar wordt een jongerencontract aangeboden.', 'c* / r:per jaar / get res', 'T=0 , p; B=jongeren , personen onder de 28 jaar; W=d , -'),
  A('A5', 'Lindenrijk sloopt niet, tenzij herstel duurder is dan nieuwbouw; het voornemen legt zij {een jaar|1 jaar} van tevoren voor aan de gemeente en SBL.', 'c>g+h / d / pro res L', 'W=-; L=0'),
  A(None, None, prestaties=[
   P('Lindenrijk geeft opdracht voor {48 woningen|48 woningen} in de Leemkuilen, fase 2.', 'c / - / get res', 'V=mij'),
   P('De gemeente legt het ontwerp-omgevingsplan Kapelveld voor 1 juni 2027 ter inzage.', 'g / u2027-06-01 / mij res', 'W=u2027-05-31'),
   P('SBL organiseert een panelgesprek met {ongeveer 25 woningzoekenden|25 woningzoekenden ind}.', 'h>woningzoekenden / - / mij res', 'B=0; V=get'),
  ])]),
 H('B', 'Lasten en lusten', [
  A('B1', 'Lindenrijk matigt de huur: over de periode 2026-2030 blijft de stijging {gemiddeld 0,3 procentpunt|0.3 procentpunt gem} per jaar onder de wettelijke ruimte.', 'c / r2030-12-31:gemiddeld per jaar / get res', 'W=d2030-12-31 , r:gemiddeld per jaar , r:per jaar , u2030-12-31; J=2030', tot=None),
  A('B2', 'Huurders met schulden krijgen een tweede kans. Zij mogen na een saneringstraject opnieuw bij Lindenrijk huren.', 'c* / d / pro res', 'T=0 , p , c+g; B=huurders , huurders met schulden; W=-'),
  A('B3', 'Servicekosten worden voor 1 juni afgerekend. SBL mag bij {vijf complexen|5 complexen} per jaar de onderliggende facturen inzien.', 'c+h* / r:per jaar / pro res L', 'T=c , h; B=h; V=rit , get; L=0; W=u2027-06-01 , r:voor 1 juni , d'),
  A('B4', 'De gemeente stimuleert dat inwoners gebruikmaken van de individuele inkomenstoeslag, waar nu {slechts 58%|58 % ctx} van de rechthebbenden een beroep op doet.', 'g>inwoners / - / ins ins', 'B=0 , rechthebbenden; W=d; V=get'),
  A(None, None, prestaties=[
   P('De huren stijgen op 1 juli 2027 met {ten hoogste 3,7 procent|3.7 % max}; voor huurders met een laag inkomen en een hoge huur geldt {0 procent|0 %}.', 'c* / u2027-07-01 / get res', 'T=0; W=j2027; B=huurders; V=pro'),
   P('In kwartaal 1 en kwartaal 3 levert Lindenrijk de gemeente een lijst met geanonimiseerde cijfers over achterstanden.', 'c>g / r:In kwartaal 1 en kwartaal 3 / rit res L', 'V=mij; W=k1/2027 , k3/2027'),
   P('De gemeente verdubbelt het aantal spreekuren van de formulierenbrigade naar {vier per week|4 spreekuren}.', 'g / r:per week / get res', 'W=- , d; V=rit , mij'),
  ])]),
 H('C', 'Toekomstvaste woningen', [
  A('C1', 'Alle woningen van Lindenrijk voldoen uiterlijk 31 december 2029 aan de standaard voor woningisolatie, met uitzondering van de {35 woningen|35 woningen ctx} in het beschermd dorpsgezicht.', 'c / u2029-12-31 / get res', 'V=mij; W=d2029-12-31; J=0', tot=2029),
  A('C2', 'Er wordt geen gasketel meer teruggeplaatst zonder dat een hybride alternatief is bekeken.', 'c* / d / pro res', 'T=0; W=-; H=ond'),
  A('C3', 'Partijen delen hun kennis over bodemdaling en wateroverlast en trekken waar nodig samen op richting het waterschap.', 'p>waterschap / - / ins ins', 'B=0; W=d; L=1'),
  A('C4', 'Klachten over schimmel onderzoekt Lindenrijk {binnen 48 uur|48 uur max}. Een oplossing volgt {binnen drie maanden|3 maanden max}.', 'c / d / pro res', 'W=-; V=get; B=huurders; H=ond'),
  A('C5', 'Lindenrijk bouwt zoveel mogelijk met hout en andere hernieuwbare grondstoffen.', 'c / - / ins str', 'W=d; H=ins; V=pro'),
  A(None, None, prestaties=[
   P('Lindenrijk verduurzaamt in totaal {210 woningen|210 woningen}, te weten {130|130 woningen} in de Beemd en {80|80 woningen} in Hagendonk-Oost.', 'c / - / get res'),
   P('De gemeente onderzoekt of er een subsidie mogelijk is voor particuliere eigenaren in gespikkeld bezit.', 'g>particuliere eigenaren / - / mij ond', 'B=0'),
   P('Lindenrijk en SBL schrijven samen een handleiding voor de warmtepomp.', 'c+h / - / mij res', 'B=huurders'),
  ])]),
 H('D', 'Een fijne buurt', [
  A('D1', 'Bij de verdeling van woningen aan vergunninghouders, zorgdoelgroepen en urgenten geldt een gezamenlijk plafond van {een op de vier verhuringen|0.25 aandeel max}.', 'c+g* / d / get res', 'T=p , c , 0; W=-; B=vergunninghouders+zorgdoelgroepen+urgenten , vergunninghouders; V=pro'),
  A('D2', 'De gemeente en Lindenrijk hebben samen {3 fte|3 fte} aan wijkbeheerders in dienst.', 'g+c / d / get res', 'W=-; V=mij'),
  A('D3', 'Lindenrijk stelt in elk appartementengebouw met meer dan {30 woningen|30 woningen ctx} een ruimte beschikbaar voor ontmoeting, mits bewoners het beheer op zich nemen.', 'c>bewoners / d / pro res', 'B=0; W=-; V=mij'),
  A('D4', 'Ondermijning en woonfraude pakken we stevig aan. De gemeente voert de regie en kan zo nodig een pand sluiten.', 'p+g / - / ins ins', 'T=g , p; W=d; V=pro; H=res'),
  A('D5', '{Twee keer per jaar|2 keer} lopen bewoners, SBL, Lindenrijk en de wijkwethouder een ronde door de wijk.', 'h+c+g+bewoners / r:Twee keer per jaar / rit res', 'T=h+c+g; B=bewoners'),
  A('D6', 'Wanneer een partij haar deel niet kan leveren, zoeken wij eerst naar een gelijkwaardig alternatief.', 'p / d / pro ins', 'W=-; H=res; V=ins'),
  A(None, None, prestaties=[
   P('De gemeente plaatst {12 nieuwe armaturen|12 armaturen} in de brandgangen achter de Weverstraat; Lindenrijk draagt {€ 9.750|9750 EUR} bij.', 'g+c / - / get res', 'V=mij; T=g'),
   P('Lindenrijk en de gemeente evalueren in mei 2027 de inzet van de buurtvaders.', 'c+g / k2/2027 / mij ond', 'W=u2027-05-31 , j2027'),
   P('Voor nieuwkomers schrijft de gemeente samen met SBL een welkomstboekje in {zes talen|6 talen}.', 'g+h>nieuwkomers / - / mij res', 'T=g; B=h , h+nieuwkomers , 0; V=get'),
   P('Eind 2027 hebben {400 huishoudens|400 huishoudens} een keukentafelgesprek gehad.', 'p* / u2027-12-31 / get res', 'T=g , c , 0 , g+c; W=j2027 , k4/2027; B=huishoudens'),
  ])]),
]
JAAR = 2027
def maak(map_):
    import os
    from goud import kaal
    from fodt import Fodt
    i = DOC['inleiding']; k = i.index('Aan het eind')
    m = ['---', 'title: Prestatieafspraken Hagendonk 2026-2030', 'lang: nl', '---', '', '# Prestatieafspraken Hagendonk 2026-2030', '', '*Actualisatie met prestaties voor 2027*', '', '## Inleiding', '', i[:k].strip(), '', i[k:], '']
    f = Fodt(DOC['titel'], voet='Hagendonk, november 2026\t#P#', stijlen={'Nr': {'fo:margin-left': '1.1cm', 'fo:text-indent': '-1.1cm'}})
    f.p(DOC['titel'], 'Title'); f.p('Actualisatie met prestaties voor 2027'); f.h(1, 'Inleiding'); f.p(i[:k].strip()); f.p(i[k:])
    for t in T:
        m += [f'## {t["nummer"]}. {t["titel"]}', '']; f.h(1, f'{t["nummer"]}. {t["titel"]}')
        for a in t['paragrafen'][0]['afspraken']:
            if a['tekst']:
                m += [f'**{a["nummer"]}** {kaal(a["tekst"])}', '']; f.p(f'{a["nummer"]}\t{a["tekst"]}', 'Nr')
            else:
                m += ['### Prestaties 2027', '']; f.h(2, 'Prestaties 2027'); f.lijst([r['tekst'] for r in a['prestaties']])
                m += [f'- {kaal(r["tekst"])}' for r in a['prestaties']] + ['']
    slot = 'De wethouder, de bestuurder en de voorzitter hebben deze tekst op 3 december 2026 ondertekend.'
    m += ['## Tot slot', '', slot, '']; f.h(1, 'Tot slot'); f.p(slot)
    os.makedirs(map_, exist_ok=True); open(os.path.join(map_, NAAM + '.md'), 'w', encoding='utf-8').write('\n'.join(m))
    f.maak(map_, NAAM, ['docx'])
