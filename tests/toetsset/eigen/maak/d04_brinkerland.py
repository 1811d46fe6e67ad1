# SPDX-License-Identifier: EUPL-1.2
"""Kind 4: one big landscape table with merged theme rows. Wie and Wanneer count for agreement and result alike,
unless the cell names its own."""
from goud import A, H, P
NAAM = 'brinkerland-2026'
DOC = {
 'titel': 'Jaarafspraken wonen 2026 gemeente Brinkerland', 'titel_alternatief': ['Jaarafspraken wonen 2026', 'Jaarafspraken wonen 2026 gemeente Brinkerland, Esrand Wonen en Huurders Esrand', 'Jaarafspraken wonen 2026 behorend bij de Raamovereenkomst Brinkerland 2024-2028'],
 'looptijd': {'van': 2024, 'tot': 2028}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Brinkerland', 'rol': 'gemeente', 'alias': ['GB', 'Brinkerland']}, {'naam': 'Esrand Wonen', 'rol': 'corporatie', 'alias': ['EW']}, {'naam': 'Huurders Esrand', 'rol': 'huurdersorganisatie', 'alias': ['HE', 'Vereniging Huurders Esrand']}],
 'grondslagen': ['Raamovereenkomst Brinkerland 2024-2028', 'Omgevingsvisie Brinkerland'],
 'overige_koppen': ['Afkortingen', 'Akkoord'],
 'inleiding': 'In dit overzicht staan de jaarafspraken voor 2026. Zij vloeien voort uit de Raamovereenkomst Brinkerland 2024-2028 en passen binnen de Omgevingsvisie Brinkerland. De partij die als eerste in de kolom Wie staat, bewaakt de voortgang.',
 'afbreekstreepjes': [], 'tabel': {'kolommen': ['Nr.', 'Wat spreken we af?', 'Wie', 'Wanneer', 'Beoogd resultaat 2026']}}
# nr, agreement, wie, wanneer, result; fields of both with their alternatives
R = [
 ('Thema 1: Voldoende en passende woningen', [
  ('1', 'Voortzetten van de bouwstroom met jaarlijks {40|40 conceptwoningen min} tot {50 conceptwoningen|50 conceptwoningen max}', 'EW', '2026 e.v.', '{42 woningen|42 woningen} in aanbouw', 'c / r:jaarlijks / get res', 'W=j2026 , d , r2026:jaarlijks; V=rit', 'c / j2026 / get res', 'W=- , d'),
  ('2', 'Versneld vrijmaken van gemeentegrond aan de Esweg', 'GB', 'Q1', 'Grond is bouwrijp overgedragen aan EW', 'g / k1/2026 / mij res', 'W=-; H=ins', 'g>c / k1/2026 / mij res', 'B=0'),
  ('3', 'Onderzoek naar woningdelen en hospitaverhuur', 'EW en GB', 'voor de zomer', 'Advies aan het college, met reactie van HE', 'c+g / u2026-06-21 / mij ond', 'W=u2026-07-01 , u2026 , k2/2026 , - , j2026 , u2026-06-30', 'c+g>h / u2026-06-21 / mij res', 'T=c+g+h; B=0 , college; W=u2026-07-01 , u2026 , k2/2026 , - , j2026 , u2026-06-30; H=ond; L=1'),
  ('4', 'Toewijzing met voorrang aan mantelzorgers en spoedzoekers', 'EW', 'hele jaar', '{Ten hoogste 15 woningen|15 woningen max}', 'c / d / pro res', 'B=mantelzorgers+spoedzoekers; W=j2026 , -; V=ins', 'c / d / get res', 'W=j2026 , -'),
  ('5', 'Verkoop van versnipperd bezit in de buitendorpen', 'EW', '2026', '{3 woningen|3 woningen} verkocht, bij voorkeur aan de zittende huurder', 'c / j2026 / ins ins', 'V=get , mij; H=res; W=-', 'c / j2026 / get res', 'W=-; B=zittende huurder , huurders'),
  ('6', 'Actualiseren van de doelgroepenverordening', 'GB, EW en HE denken mee', '1 november 2026', 'Raadsbesluit', 'g>c+h / u2026-11-01 / mij res', 'T=g+c+h', 'g / u2026-11-01 / mij res', 'B=c+h , gemeenteraad; T=g+c+h'),
 ]),
 ('Thema 2: Betaalbare huren en energierekening', [
  ('7', 'Huurverhoging van {maximaal 3,5%|3.5 % max} voor alle sociale huurwoningen', 'EW', 'per 1-7-2026', 'HE heeft voor 15 maart advies gegeven', 'c / u2026-07-01 / get res', 'W=d2026-07-01 , j2026 , d', 'h / u2026-03-15 / mij res', 'T=c+h , c; B=c; L=1; W=u2026-03-14 , u2026-07-01'),
  ('8', 'Huurders die te duur wonen verleiden tot verhuizen', 'EW', 'doorlopend', 'Brief en gesprek met {110 huishoudens|110 huishoudens}', 'c / d / ins ins', 'B=huurders; W=-', 'c / d / get res', 'B=huishoudens; W=- , j2026; V=mij'),
  ('9', 'Energiecoaches inzetten', 'HE / GB', 'stookseizoen', '{Minimaal 90 huisbezoeken|90 huisbezoeken min}; GB betaalt {€ 75,-|75 EUR} per bezoek', 'h+g / - / ins ins', 'W=r:stookseizoen , d; V=mij , ins; H=res', 'h+g / - / get res', 'W=r:stookseizoen , d , j2026'),
  ('10', 'Gegevens over betalingsachterstanden delen', 'EW', 'maandelijks', 'GB beschikt elke maand over actuele meldingen', 'c / r:maandelijks / rit res L', 'B=g; V=pro', 'c>g / r:elke maand / rit res L', 'T=g , c+g; B=0; V=mij'),
  ('11', 'Collectieve zorgverzekering onder de aandacht brengen', 'GB', 'Q4 2026', '-', 'g / k4/2026 / ins ins', 'V=mij; H=res', None, ''),
 ]),
 ('Thema 3: Duurzame woningen', [
  ('12', 'Labelsprong voor woningen met label D of slechter', 'EW', '31 december 2026', '{88 woningen|88 woningen} verbeterd tot label A; nog {260|260 woningen ctx} te gaan', 'c / u2026-12-31 / get res', 'V=mij , ins; H=ins; W=j2026 , -', 'c / u2026-12-31 / get res', 'W=j2026 , -'),
  ('13', 'Keuze maken over de warmtebron van De Wieken', 'GB + EW', '3e kwartaal', 'Intentieovereenkomst getekend', 'g+c / k3/2026 / mij res', 'W=-', 'g+c / k3/2026 / mij res', ''),
  ('14', 'Natuurinclusief bouwen: nestkasten en groene gevels bij elk project', 'EW', 'per project', 'Toets door de ecoloog van GB', 'c / d:per project / pro res', 'W=r:per project , d , -; V=ins , mij; H=ins', 'g* / d:per project / pro res', 'T=c , c+g; W=r:per project , d , -; V=mij; B=g , ecoloog; H=ond'),
  ('15', 'Regenwater afkoppelen in {drie straten|3 straten}', 'GB en EW', '2026-2027', 'Ontwerp klaar; HE heeft de bewoners geraadpleegd', 'g+c / u2027-12-31 / get res', 'W=j2027 , d2027-12-31 , r2027-12-31 , j2026 , -; V=mij; J=0', 'g+c+h>bewoners / u2027-12-31 / mij res', 'T=g+c; B=bewoners+h , h , 0; W=j2026 , - , j2027 , d2027-12-31 , r2027-12-31'),
 ]),
 ('Thema 4: Leefbaarheid, wonen en zorg', [
  ('16', 'Inzet van een wijkcoach in Brinkerveen', 'GB', 'vanaf 1 februari 2026', '{0,6 fte|0.6 fte} werkzaam', 'g / d2026-02-01 / mij res', 'W=u2026-02-01 , d , -; V=ins; H=ins', 'g / d2026-02-01 / get res', 'W=u2026-02-01 , d , -; V=mij'),
  ('17', 'Huisvesting van statushouders volgens de taakstelling', 'EW (uitvoering) en GB (begeleiding)', '2 x per jaar', '{18 personen|18 personen}', 'c+g / r:2 x per jaar / get res', 'V=pro , rit , mij; B=statushouders; T=c', 'c+g / r:2 x per jaar / get res', 'W=j2026 , -; T=c'),
  ('18', 'Leefbaarheidsbudget van {€ 55.000|55000 EUR}', 'EW', '2026', '{De helft|0.5 aandeel} is besteed aan ideeën van bewoners', 'c / j2026 / get res', 'W=-; V=mij', 'c / j2026 / get res', 'B=bewoners; W=-'),
  ('19', 'Geschikt maken van bestaande woningen voor ouderen', 'EW, GB subsidieert', 'doorlopend', 'Streefgetal is {20 woningen|20 woningen}; bijdrage GB {tot € 6.000|6000 EUR tot} per woning', 'c+g / d / ins ins', 'T=c; V=get , mij; H=res; W=-; B=g , ouderen', 'c+g / d / get str', 'T=c; W=- , j2026'),
 ]),
 ('Thema 5: Samenwerking', [
  ('20', 'Halfjaarlijks bespreken we de voortgang van dit overzicht', 'GB (voorzitter), EW, HE', 'april en oktober', 'Verslag met actielijst', 'p / r:Halfjaarlijks / rit res', 'T=g+c+h; W=r:april en oktober', 'p / r:april en oktober / mij res', 'T=g+c+h , g; W=r:Halfjaarlijks; V=rit; L=1'),
  ('21', 'Scholing van het bestuur van HE', 'EW', 'na de zomer', '{Twee cursusavonden|2 cursusavonden}', 'c>h / j2026 / mij res', 'W=- , k3/2026 , u2026; V=ins; H=ins', 'c / j2026 / get res', 'W=- , k3/2026 , u2026; B=h; V=mij'),
 ]),
]
T = []
for _i, (_titel, _rijen) in enumerate(R, 1):
    T.append(H(str(_i), _titel.split(': ')[1], [A(nr, a, va, aa, [P(r, vr, ar)] if vr else [], kolommen={'trekker': w, 'planning': wn}, tot=2027 if nr == '15' else None) for nr, a, w, wn, r, va, aa, vr, ar in _rijen]))
JAAR = 2026
def maak(map_):
    from ooxml import Docx
    d = Docx(DOC['titel'], kop='Jaarafspraken wonen 2026', voet='Versie definitief, 1 december 2025\tpagina #P#/#N#', liggend=True)
    d.p('Jaarafspraken wonen 2026', 'Titel'); d.p('gemeente Brinkerland, Esrand Wonen en Huurders Esrand', 'Ondertitel'); d.p('behorend bij de Raamovereenkomst Brinkerland 2024-2028', 'Ondertitel')
    d.p(DOC['inleiding']); d.h(2, 'Afkortingen'); d.p('GB: gemeente Brinkerland\nEW: Esrand Wonen\nHE: Vereniging Huurders Esrand')
    rijen = [['Nr.', 'Wat spreken we af?', 'Wie', 'Wanneer', 'Beoogd resultaat 2026']]
    for titel, rr in R:
        rijen.append([(titel, {'span': 5, 'vet': True, 'vul': 'DDE8CB'})])
        rijen += [[x[0], x[1], x[2], x[3], x[4]] for x in rr]
    d.tabel(rijen, [700, 5000, 2300, 1900, 4100])
    d.h(2, 'Akkoord'); d.p('Brinkerveen, 8 december 2025'); d.tabel([['Gemeente Brinkerland', 'Esrand Wonen', 'Huurders Esrand'], ['', '', '']], [4600, 4600, 4600], kop=0)
    d.maak(map_, NAAM); d.pdf(map_, NAAM)
