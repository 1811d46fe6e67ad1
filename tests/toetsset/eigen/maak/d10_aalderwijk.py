"""Kind 10: one table per theme, columns Onderwerp | Gemeente | Corporatie | Huurdersorganisatie; each filled cell is an
agreement of that party. One-year document: no yearly items. Whether Onderwerp is a paragraaf is left open (overige_koppen)."""
from goud import A, H
NAAM = 'aalderwijk-2026'
# theme, rows: subject, cell gemeente, cell corporatie, cell HO; a cell = (text, fields, alternatives)
R = [
 ('Beschikbaarheid', [
  ('Nieuwbouw', ('Verleent vergunning voor {66 sociale huurwoningen|66 woningen} op het Veilingterrein.', 'g / - / mij res', 'V=get; B=c'), ('Tekent in het eerste kwartaal het aannemingscontract en levert in 2027 op.', 'c / k1/2026 / mij res', 'W=j2027 , u2027-12-31; B=aannemer'), ('Adviseert over plattegronden en gemeenschappelijke ruimten.', 'h / - / ins ins', 'L=1; V=mij; B=c; H=res')),
  ('Grondbeleid', ('Legt de sociale grondprijs vast op {€ 18.000|18000 EUR} per kavel en indexeert niet.', 'g / - / get res', 'V=mij , pro; W=d'), ('Accepteert deze prijs tot en met 31 december 2027.', 'c / d2027-12-31 / pro res', 'W=u2027-12-31; V=mij , ins; J=2027; H=ins'), None),
  ('Woonruimteverdeling', ('Stelt de huisvestingsverordening opnieuw vast voor 1 juli 2026.', 'g / u2026-07-01 / mij res', 'W=u2026-06-30'), ('Reserveert {12% van het aanbod|12 %} voor doorstromers uit de eigen gemeente.', 'c / d / get res', 'W=- , j2026; V=pro; B=doorstromers'), ('Verzamelt ervaringen van woningzoekenden en koppelt die {twee keer|2 keer} terug aan de gemeente.', 'h>g / - / rit res L', 'V=get , mij; W=r:twee keer; B=g+woningzoekenden')),
 ]),
 ('Betaalbaarheid', [
  ('Huurbeleid', None, ('Verhoogt de huren met {niet meer dan 2,9%|2.9 % max} en slaat monumenten over.', 'c / - / get res', 'W=j2026; V=pro'), ('Brengt uiterlijk 20 maart 2026 advies uit over de huurverhoging.', 'h>c / u2026-03-20 / mij res L', 'B=0; L=0')),
  ('Schulden', ('Neemt {binnen één week|1 week max} contact op met huurders van wie een betalingsachterstand is doorgegeven.', 'g>huurders / d / pro res', 'B=0; W=-; V=get'), ('Geeft iedere maand achterstanden door aan de gemeente.', 'c>g / r:iedere maand / rit res L', 'V=pro'), ('Verwijst leden door naar het financieel spreekuur.', 'h>leden / d / ins ins', 'B=0 , huurders; W=-; H=res; V=pro')),
  ('Minimabeleid', ('Verhoogt de inkomensgrens van de collectieve zorgpolis tot {130% van de bijstandsnorm|130 %}.', 'g / - / get res', 'V=mij'), ('Plaatst een bericht hierover in het bewonersblad.', 'c / - / mij res', 'B=bewoners , huurders'), ('Streeft ernaar {100 huishoudens|100 huishoudens} persoonlijk te benaderen.', 'h>huishoudens / - / get str', 'B=0; V=ins')),
 ]),
 ('Verduurzaming', [
  ('Isolatie', ('Verstrekt {€ 500 per woning|500 EUR} subsidie voor natuurvriendelijk isoleren.', 'g / d / get res', 'W=- , r:per woning; V=pro; B=c'), ('Isoleert {142 woningen|142 woningen}, waarvan {minstens 60|60 woningen min} met label F of G.', 'c / - / get res', 'W=j2026'), ('Bemenst het inlooppunt tijdens de werkzaamheden.', 'h / d / ins res', 'W=-; V=mij , pro; H=ins')),
  ('Warmtenet', ('Onderzoekt of restwarmte van de papierfabriek bruikbaar is.', 'g / - / mij ond', 'B=papierfabriek'), ('Sluit aan zodra de aansluitkosten {lager zijn dan € 3.500|3500 EUR max} per woning.', 'c / d / pro res', 'W=- , d:per woning; V=get , mij'), ('Bewaakt dat huurders niet meer gaan betalen.', 'h / d / ins ins', 'W=-; B=huurders; V=pro , get')),
  ('Klimaatadaptatie', ('Koppelt in 2026 de regenpijpen af in de Bongerd.', 'g / j2026 / mij res', ''), ('Vergroent {vier binnentuinen|4 binnentuinen}.', 'c / - / get res', 'V=mij'), ('Organiseert een tuinendag in mei.', 'h / j2026 / mij res', 'W=- , k2/2026 , u2026-05-31')),
 ]),
 ('Leefbaarheid en zorg', [
  ('Aandachtsgroepen', ('Regelt begeleiding bij elke plaatsing.', 'g / d / pro res', 'W=- , d:bij elke plaatsing , r:bij elke plaatsing'), ('Huisvest {9 uitstromers|9 uitstromers} en {16 statushouders|16 statushouders}.', 'c / - / get res', 'W=j2026; B=uitstromers+statushouders , statushouders'), None),
  ('Ouderen', ('Laat in kaart brengen hoeveel toegankelijke woningen er zijn.', 'g / - / mij ond', 'H=res'), ('Voorziet {30 woningen|30 woningen} van een tweede trapleuning en een verhoogd toilet.', 'c / - / get res', 'V=mij'), ('Gaat met ouderen in gesprek over verhuizen.', 'h>ouderen / - / ins ins', 'V=mij; B=0')),
  ('Leefbaarheid', ('Zet handhaving in op bijplaatsingen, {minimaal tweemaal per week|2 keer min}.', 'g / r:minimaal tweemaal per week / rit res', 'V=get; W=d; H=ins'), ('Besteedt {€ 48.000|48000 EUR} aan kleine ingrepen in de openbare ruimte rond de flats.', 'c / - / get res', 'W=j2026'), ('Beheert het bewonersfonds van {€ 7.500|7500 EUR} en legt in december rekening en verantwoording af.', 'h / j2026 / mij res', 'W=k4/2026 , u2026-12-31 , -; V=get , pro; L=1; B=g+c , p')),
 ]),
]
DOC = {
 'titel': 'Prestatieafspraken 2026 Aalderwijk', 'titel_alternatief': ['Prestatieafspraken 2026', 'Prestatieafspraken 2026 Aalderwijk Ieder zijn bijdrage'],
 'looptijd': {'van': 2026, 'tot': 2026}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Aalderwijk', 'rol': 'gemeente'}, {'naam': 'Woonmaatschappij Aaldermeer', 'rol': 'corporatie', 'alias': ['Aaldermeer']}, {'naam': 'Huurdersberaad Aaldermeer', 'rol': 'huurdersorganisatie', 'alias': ['het Huurdersberaad']}],
 'grondslagen': ['Woonvisie Aalderwijk 2040'],
 'overige_koppen': ['Leeswijzer', 'Vastgesteld'] + [r[0] for t in R for r in t[1]],
 'inleiding': 'Deze prestatieafspraken gelden voor het kalenderjaar 2026. Zij zijn gemaakt door de gemeente Aalderwijk, Woonmaatschappij Aaldermeer en Huurdersberaad Aaldermeer en dragen bij aan de Woonvisie Aalderwijk 2040. Per onderwerp staat in drie kolommen wat elk van de partijen doet.',
 'afbreekstreepjes': [], 'tabel': {'kolommen': ['Onderwerp', 'Gemeente', 'Corporatie', 'Huurdersorganisatie']}}
T = [H(str(i), t, [A(None, c[0], c[1], c[2], opmerking=f'rij {r[0]}, kolom {k}') for r in rr for k, c in zip(('Gemeente', 'Corporatie', 'Huurdersorganisatie'), r[1:]) if c]) for i, (t, rr) in enumerate(R, 1)]
JAAR = 2026
def maak(map_):
    from fodt import Fodt
    from web import layout
    f = Fodt(DOC['titel'], kop='Prestatieafspraken 2026 Aalderwijk', voet='\tpagina #P# van #N#', liggend=True, font='DejaVu Sans', corps='10pt', stijlen={'Footer': {'tabs': '25cm'}})
    f.p('Prestatieafspraken 2026 Aalderwijk', 'Title'); f.p('Ieder zijn bijdrage'); f.h(2, 'Leeswijzer'); f.p(DOC['inleiding'])
    for i, (t, rr) in enumerate(R, 1):
        f.h(1, f'{i}. {t}')
        f.tabel([['Onderwerp', 'Gemeente', 'Corporatie', 'Huurdersorganisatie']] + [[(r[0], {'stijl': 'KopCel'})] + [c[0] if c else '' for c in r[1:]] for r in rr], [3.8, 7, 7, 7])
    f.h(2, 'Vastgesteld'); f.p('Aalderwijk, 15 december 2025')
    f.maak(map_, NAAM, ['docx', 'odt', 'pdf'])
