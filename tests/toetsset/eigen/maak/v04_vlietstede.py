"""Variant of kind 4: portrait table, theme rows merged, action column before the parties, some agreements with two
actions (cells merged over two rows). Partij(en) counts for agreement and action, Gereed for the action first."""
from goud import A, H, P
NAAM = 'vlietstede-2026'
# code, agreement, fields, alternatives, [(action, partij, gereed, fields, alternatives)]
R = [
 ('Beschikbaarheid', [
  ('B-01', 'Sneller komen tot nieuwe sociale huurwoningen', 'c+g / - / ins ins', 'T=g+c , c; W=k2/2026 , u2026-12-01 , u2026; H=res', [
    ('Bouwteam opgericht voor Vlietoever', 'WV, gemeente', 'kwartaal 2', 'c+g / k2/2026 / mij res', 'W=- , u2026-06-30'),
    ('Vooroverleg over {52 woningen|52 woningen} afgerond', 'gemeente', '1-12-2026', 'g / u2026-12-01 / mij res', 'V=get')]),
  ('B-02', '{Minstens 18 procent|18 % min} van de vrijgekomen woningen gaat naar inwoners van Vlietstede zelf', 'c / d / get res', 'W=- , u2026-12-31 , j2026; V=pro; B=inwoners', [
    ('Regel opgenomen in het verdeelsysteem', 'WV', 'hele jaar', 'c / d / mij res', 'W=- , j2026; V=pro')]),
  ('B-03', 'Woningen boven winkels', 'g+c / u2026-10-15 / ins ins', 'T=g , c+g; V=mij; H=ond , res; W=-', [
    ('Inventarisatie van leegstand', 'gemeente', '15 oktober 2026', 'g / u2026-10-15 / mij res', 'H=ond'),
    ('{Eerste 3 woningen|3 woningen} gekocht', 'WV', 'eind 2026', 'c / u2026-12-31 / get res', 'V=mij; W=j2026 , u2026 , k4/2026')]),
  ('B-04', 'Voorkomen dat huurwoningen toeristisch worden verhuurd', 'g / d / ins ins', 'T=g+c; V=pro; W=-; H=res', [
    ('Controle op {200 adressen|200 adressen}', 'gemeente, tip van WV en HRV', 'doorlopend', 'g>c+h / d / get res', 'T=g+c+h; B=0; W=-; V=mij')]),
 ]),
 ('Betaalbaarheid', [
  ('BT-01', 'Gematigd huurbeleid', 'c / u2026-07-01 / ins ins', 'T=c+h; H=res; V=pro; W=- , d', [
    ('Verhoging van {3,25%|3.25 %} gemiddeld', 'WV', '1 juli 2026', 'c / u2026-07-01 / get res', 'W=-'),
    ('Zwaarwegend advies', 'HRV', '1 april 2026', 'h / u2026-04-01 / mij res', 'B=c; L=1')]),
  ('BT-02', 'Lokaal hulpfonds voor huurders die tussen wal en schip vallen', 'g+c / d / ins res', 'T=g+c+h , p; V=mij; H=ins; B=huurders; W=-', [
    ('{€ 35.000|35000 EUR} gestort, elk {de helft|0.5 aandeel}', 'gemeente en WV', 'Q1 2026', 'g+c / k1/2026 / get res', 'V=mij; W=-')]),
  ('BT-03', 'Inzicht in woonlasten', 'h / j2026 / ins ins', 'T=h+c; V=mij; H=res , ond; W=- , r:jaarlijks', [
    ('Woonlastenonderzoek onder {800 huurders|800 huurders} gepubliceerd', 'HRV met steun van WV', '2026', 'h>c / j2026 / mij res', 'T=h+c; B=0; V=get; H=ond; L=1; W=-')]),
 ]),
 ('Duurzaamheid', [
  ('D-01', 'Route naar een gasloze voorraad in 2045; halverwege, in 2035, is {55%|55 %} gereed', 'c / j2035 / get res', 'T=c+g; W=u2035 , u2035-12-31 , j2045 , u2045 , d2045-12-31 , d , r:jaarlijks; V=ins; H=str , ins; J=2045 , 2035 , 0', [
    ('{47 woningen|47 woningen} aardgasvrij', 'WV', 'december', 'c / u2026-12-31 / get res', 'W=j2026 , - , k4/2026'),
    ('Warmtekavel vastgesteld', 'gemeente', 'tweede helft van het jaar', 'g / u2026-12-31 / mij res', 'W=j2026 , - , r:tweede helft van het jaar , r:tweede helft')]),
  ('D-02', 'Isoleren met korting voor particuliere buren van huurwoningen', 'c+g>particuliere buren / d / ins ins', 'B=0 , particulieren; T=g , g+c; V=pro , mij; W=-; H=res', [
    ('Aanbod aan {ca. 60 eigenaren|60 eigenaren ind}', 'WV / gemeente', 'gehele jaar', 'c+g>eigenaren / d / get res', 'B=0; W=- , j2026; V=mij')]),
  ('D-03', 'Circulair slopen', 'c / - / ins ins', 'V=pro; H=res; W=d , r:per project , d:per project', [
    ('Materialenpaspoort', 'WV', 'per sloopproject', 'c / d:per sloopproject / pro res', 'V=mij; W=r:per sloopproject , - , d')]),
  ('D-04', 'Tegengaan van vocht en schimmel', 'c+h / d / ins ins', 'T=c; W=- , r:twee keer per jaar; H=res', [
    ('Klachten besproken', 'WV, HRV', 'twee keer per jaar', 'c+h / r:twee keer per jaar / rit res', 'V=mij')]),
 ]),
 ('Wonen met zorg', [
  ('Z-01', 'Voldoende plekken voor mensen met een zorgvraag', 'g+c+zorgpartijen / - / ins ins', 'T=g+c , p , g , c , c+g; B=zorgpartijen , mensen met een zorgvraag; W=k3/2026; H=res', [
    ('Programma van eisen voor {16 plaatsen|16 plaatsen}', 'gemeente, WV, zorgpartijen', '3e kwartaal 2026', 'g+c+zorgpartijen / k3/2026 / mij res', 'T=g+c; B=zorgpartijen; V=get')]),
  ('Z-02', 'Huisvesten van {24 statushouders|24 statushouders}', 'c / u2026-12-31 / get res', 'T=g+c , c+g; B=statushouders; W=j2026 , - , u2026-07-01 , u2026-06-30', [
    ('{12 personen|12 personen}', 'WV', 'voor 1 juli', 'c / u2026-07-01 / get res', 'W=u2026-06-30; B=statushouders , personen'),
    ('{12 personen|12 personen}', 'WV', 'voor 31 december', 'c / u2026-12-31 / get res', 'W=j2026; B=statushouders , personen')]),
  ('Z-03', 'Langer thuis wonen', 'g / - / ins ins', 'T=g+h; W=d; H=str', [
    ('Woningaanpassingen {onder € 1.500|1500 EUR max} zonder indicatie', 'gemeente', 'vanaf 1 maart', 'g / d2026-03-01 / pro res', 'W=u2026-03-01 , d , -; V=get , mij'),
    ('Voorlichting, {vier middagen|4 middagen}', 'HRV', 'april-november', 'h / - / get res', 'W=u2026-11-30 , j2026 , d2026-11-30 , r:april-november , d; V=mij , rit')]),
 ]),
 ('Wijk en bewoners', [
  ('W-01', 'Schone portieken', 'c / r:wekelijks / ins ins', 'W=d , -; H=res; V=rit', [
    ('Schouw', 'WV', 'wekelijks', 'c / r:wekelijks / rit res', '')]),
  ('W-02', 'Bewoners krijgen zeggenschap over een eigen budget', 'c>bewoners / j2026 / ins res', 'T=c+g , g+c; B=0; V=pro , mij; H=ins; W=- , d', [
    ('{€ 40.000|40000 EUR} beschikbaar; {15 aanvragen|15 aanvragen} verwacht', 'WV en gemeente', '2026', 'c+g / j2026 / get res', 'W=-; H=str; V=mij')]),
  ('W-03', 'Sterke huurdersvertegenwoordiging', 'c / d / ins ins', 'T=c+h , h; B=h; W=-; H=str', [
    ('Bijdrage van {€ 9.900|9900 EUR}', 'WV aan HRV', 'februari', 'c>h / j2026 / get res', 'W=u2026-02-28 , k1/2026 , -; V=mij'),
    ('{5 nieuwe leden|5 leden}', 'HRV', 'eind van het jaar', 'h / u2026-12-31 / get res', 'W=j2026 , - , k4/2026; H=str')]),
 ]),
]
DOC = {
 'titel': 'Uitvoeringsagenda 2026', 'titel_alternatief': ['Uitvoeringsagenda 2026 Prestatieafspraken Vlietstede 2024 t/m 2027', 'Prestatieafspraken Vlietstede 2024 t/m 2027', 'Prestatieafspraken Vlietstede 2024 t/m 2027 Uitvoeringsagenda 2026'],
 'looptijd': {'van': 2024, 'tot': 2027}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Vlietstede', 'rol': 'gemeente', 'alias': ['gemeente']}, {'naam': 'Woonstichting Vliet', 'rol': 'corporatie', 'alias': ['WV']}, {'naam': 'Huurdersraad Vliet', 'rol': 'huurdersorganisatie', 'alias': ['HRV']}],
 'grondslagen': ['Woonvisie Vlietstede'],
 'overige_koppen': ['Toelichting', 'Legenda'],
 'inleiding': 'Deze agenda hoort bij de Prestatieafspraken Vlietstede 2024 t/m 2027 en geeft aan wat de gemeente Vlietstede, Woonstichting Vliet (WV) en Huurdersraad Vliet (HRV) in 2026 oppakken. De Woonvisie Vlietstede blijft de basis. Afspraken die in 2025 zijn voltooid, staan niet meer in de tabel.',
 'afbreekstreepjes': [], 'tabel': {'kolommen': ['Code', 'Opgave en afspraak', 'Actie 2026', 'Partij(en)', 'Gereed']}}
T = [H(None, t, [A(c, a, va, aa, [P(x, vr, ar) for x, _, _, vr, ar in acts], tot=2035 if c == 'D-01' else None, kolommen={'trekker': acts[0][1], 'planning': acts[0][2]}) for c, a, va, aa, acts in rr]) for t, rr in R]
JAAR = 2026
def maak(map_):
    from fodt import Fodt
    from web import layout
    f = Fodt(DOC['titel'], voet='Uitvoeringsagenda 2026 Vlietstede\t#P#', marge='1.8cm', corps='10pt')
    f.p('Uitvoeringsagenda 2026', 'Title'); f.p('Prestatieafspraken Vlietstede 2024 t/m 2027'); f.h(2, 'Toelichting'); f.p(DOC['inleiding'])
    rijen = [['Code', 'Opgave en afspraak', 'Actie 2026', 'Partij(en)', 'Gereed']]
    for t, rr in R:
        rijen.append([(t, {'span': 5, 'cel': 'TK', 'stijl': 'KopCel'}), None, None, None, None])
        for c, a, _, _, acts in rr:
            for k, (x, w, g, _, _) in enumerate(acts):
                n = {'rij': len(acts)} if len(acts) > 1 else {}
                rijen.append([(c, n), (a, n), x, w, g] if k == 0 else [None, None, x, w, g])
    f.tabel(rijen, [1.6, 5.2, 4.9, 3.0, 2.6])
    f.h(2, 'Legenda'); f.p('WV = Woonstichting Vliet, HRV = Huurdersraad Vliet')
    f.maak(map_, NAAM, ['odt', 'docx', 'pdf']); layout(map_, NAAM)
GROF = ('txt',)
