"""One-year: per theme a landscape table with a column for each party and several dashes in each cell (each one an agreement of that party); above it a sentence of ambition; no numbers, no yearly items."""
from goud import A, H
from fodt import Fodt
NAAM, JAAR = 'houtersluis-2027', 2027
DOC = {'titel': 'Jaarafspraken wonen 2027 Houtersluis', 'titel_alternatief': ['Jaarafspraken wonen 2027', 'Houtersluis Jaarafspraken wonen 2027'],
 'looptijd': {'van': 2027, 'tot': 2027}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Houtersluis', 'rol': 'gemeente'}, {'naam': 'Woningcorporatie Sluiswonen', 'rol': 'corporatie', 'alias': ['Sluiswonen']}, {'naam': 'Huurdersvereniging De Waterpoort', 'rol': 'huurdersorganisatie', 'alias': ['De Waterpoort']}],
 'grondslagen': ['Woonvisie Houtersluis'],
 'overige_koppen': ['Waarom jaarafspraken?', 'Onze ambitie', 'Ambitie', 'Vaststelling', 'Gemeente', 'Sluiswonen', 'De Waterpoort'],
 'inleiding': 'De gemeente Houtersluis, Woningcorporatie Sluiswonen en Huurdersvereniging De Waterpoort werken samen op basis van de Woonvisie Houtersluis. Ieder jaar maken zij concreet wat elk van hen doet. In dit document staan de afspraken voor 2027.',
 'afbreekstreepjes': []}
R = [
 ('Meer betaalbare woningen', 'De voorraad sociale huurwoningen groeit sneller dan de vraag.', [
  [('Beoordeelt aanvragen voor sociale woningbouw {binnen zes weken|6 weken max}', 'g / d / pro res', 'W=-; V=get'), ('Wijst in het tweede kwartaal een locatie aan voor {30 flexwoningen|30 woningen}', 'g / k2/2027 / mij res', 'V=get'), ('Onderzoekt samen met Sluiswonen de mogelijkheden van optoppen in de Scheepsbuurt', 'g+c / - / mij ond', 'T=g; B=c; V=ins')],
  [('Levert {58 woningen|58 woningen} op in Havenkwartier fase 1', 'c / - / get res', 'W=j2027; V=mij'), ('Verkoopt {hoogstens 5 woningen|5 woningen max}', 'c / - / get res', 'W=j2027; V=pro'), ('Informeert gemeente en De Waterpoort elk kwartaal over de voortgang van de bouwprojecten', 'c>g+h / r:elk kwartaal / rit res L', '')],
  [('Denkt mee over de indeling van de nieuwe woningen', 'h / - / ins ins', 'W=d; L=1; B=c'), ('Haalt bij {ten minste 100 huurders|100 huurders min} op wat zij nodig hebben om te verhuizen', 'h>other:huurders / - / get res', 'B=0; H=ond; V=mij; W=j2027')]]),
 ('Betaalbaar blijven', 'Niemand komt door de huur in de knel.', [
  [('Kent vóór 1 april een energietoeslag toe aan alle huishoudens met een inkomen tot {120% van het sociaal minimum|120 % tot}', 'g>other:huishoudens / u2027-04-01 / mij res', 'B=0; V=get , pro'), ('Zet {1 fte|1 fte} extra in op vroegsignalering', 'g / - / get res', 'V=mij; W=j2027')],
  [('Beperkt de huurverhoging tot {maximaal 3%|3 % max}', 'c / - / get res', 'W=j2027 , u2027-07-01 , d; V=pro'), ('Legt het voorstel hiervoor uiterlijk 15 januari 2027 voor advies voor aan De Waterpoort', 'c>h / u2027-01-15 / mij res L', 'L=0'), ('Past bij {10 procent|10 %} van de verhuringen tweehurenbeleid toe', 'c / d / get res', 'W=- , j2027; V=pro')],
  [('Adviseert {binnen zes weken|6 weken max} over het voorstel', 'h>c / d / pro res L', 'B=0; L=0; W=- , u , u2027-02-26; V=mij , get'), ('Verzorgt een spreekuur toeslagen, iedere eerste maandag van de maand', 'h / r:iedere eerste maandag van de maand / rit res', 'W=d:iedere eerste maandag van de maand; B=other:huurders')]]),
 ('Duurzaam wonen', 'In 2028 zijn alle slechte labels weg.', [
  [('Stelt het warmteprogramma vast', 'g / - / mij res', 'W=j2027'), ('Verleent subsidie aan huurders voor kleine maatregelen, met een maximum van {€ 250|250 EUR max} per huishouden', 'g>other:huurders / d / pro res', 'B=0; V=get; W=-')],
  [('Verbetert {67 woningen|67 woningen} van label E, F of G naar minimaal label B', 'c / - / get res', 'W=j2027'), ('Plaatst zonnepanelen bij huurders die dat willen', 'c / d / pro res', 'W=- , j2027; B=other:huurders; V=ins'), ('Betrekt De Waterpoort bij de keuze van materialen', 'c>h / - / ins ins', 'V=pro; W=d; H=res')],
  [('Leidt {acht energiecoaches|8 energiecoaches} op', 'h>other:energiecoaches / - / get res', 'B=0; V=mij; W=j2027'), ('Organiseert met Sluiswonen twee informatieavonden in de Scheepsbuurt'.replace('twee informatieavonden', '{twee informatieavonden|2 informatieavonden}'), 'h+c / - / get res', 'T=h; B=c; V=mij; W=j2027')]]),
 ('Wonen met een zorgvraag', 'Wie zorg nodig heeft, woont zo gewoon mogelijk.', [
  [('Actualiseert de woonzorgvisie en legt deze in september aan de raad voor', 'g>other:raad / j2027 / mij res', 'B=0; W=k3/2027 , u2027-09-30 , -'), ('Koopt begeleiding in voor alle bewoners die uitstromen uit beschermd wonen', 'g / d / mij res', 'W=- , j2027; V=pro; B=other:bewoners')],
  [('Huisvest {24 statushouders|24 statushouders} en {6 cliënten|6 cliënten} van zorginstellingen', 'c / - / get res', 'W=j2027; B=other:statushouders+other:cliënten , other:statushouders+other:cliënten van zorginstellingen'), ('Maakt de entrees van {drie flats|3 flats} rolstoelvriendelijk', 'c / - / get res', 'V=mij; W=j2027')],
  [('Werft vrijwilligers voor het welkomstproject', 'h>other:vrijwilligers / - / ins ins', 'B=0; H=res; V=mij')]]),
 ('Fijne buurten en goed overleg', 'Bewoners voelen zich gehoord.', [
  [('Organiseert twee keer per jaar het bestuurlijk overleg en maakt daarvan verslag'.replace('twee keer per jaar', '{twee keer per jaar|2 keer}'), 'g / r:twee keer per jaar / rit res', 'L=1; B=c+h'), ('Treedt op tegen ondermijning, in samenwerking met politie en Sluiswonen', 'g>c+other:politie / d / ins ins', 'T=g+c+politie , g+c; B=0 , other:politie; W=-')],
  [('Stelt {€ 40.000|40000 EUR} beschikbaar voor bewonersinitiatieven', 'c / - / get res', 'V=mij; W=j2027'), ('Reageert {binnen twee werkdagen|2 werkdagen max} op meldingen van overlast', 'c / d / pro res', 'W=-; V=get'), ('Streeft naar {minimaal 85 procent|85 % min} bewoners die tevreden zijn over de woonomgeving', 'c / - / get str', 'V=ins; W=j2027')],
  [('Bezoekt samen met de wijkconsulent {minstens zes complexen|6 complexen min}', 'h>other:wijkconsulent / - / get res', 'T=h+c , h+wijkconsulent; B=0 , c; V=mij; W=j2027'), ('Evalueert vóór 1 november 2027 met de andere partijen de jaarafspraken', 'h+g+c / u2027-11-01 / mij ond', 'T=h , p; B=g+c , 0 , p , other:andere partijen; H=res')]]),
]
T = [H(None, t, [A(None, *x, opmerking='kolom ' + k) for k, c in zip(('Gemeente', 'Sluiswonen', 'De Waterpoort'), cc) for x in c], amb) for t, amb, cc in R]
def maak(uit):
    f = Fodt(DOC['titel'], 'Houtersluis · Jaarafspraken wonen 2027', '\tpagina #P#', liggend=True, font='Carlito', corps='11pt', stijlen={'Footer': {'tabs': '25cm'}, 'Amb': {'weergave': 'Ambitie', 'fo:font-style': 'italic', 'fo:keep-with-next': 'always'}})
    f.p(DOC['titel'], 'Title'); f.h(1, 'Waarom jaarafspraken?'); f.p(DOC['inleiding'])
    for t, amb, cc in R:
        f.h(1, t); f.p(amb, 'Amb')
        f.tabel([['Gemeente', 'Sluiswonen', 'De Waterpoort'], ['\n\n'.join('– ' + x[0] for x in c) for c in cc]], [8.4, 8.4, 8.4])
    f.h(1, 'Vaststelling'); f.p('Vastgesteld op 16 december 2026 door de wethouder, de directeur-bestuurder en de voorzitter.')
    f.maak(uit, NAAM, ['odt', 'docx', 'pdf'])
