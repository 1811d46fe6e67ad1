"""Variant of kind 1: 'Opgave 1.' > '1.1' > '1.1.1.' with 'Jaarschijf 2027:', Word contents field, footnotes, header and
footer, long agreements, some in two paragraphs under one number."""
from goud import A, G, H, P
NAAM = 'sint-walrik-2027'
DOC = {
 'titel': 'Meerjarige prestatieafspraken Sint Walrik 2027-2031', 'titel_alternatief': ['Meerjarige prestatieafspraken Sint Walrik', 'Meerjarige prestatieafspraken Sint Walrik 2027-2031 en jaarschijf 2027', 'Meerjarige prestatieafspraken 2027-2031'],
 'looptijd': {'van': 2027, 'tot': 2031}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Sint Walrik', 'rol': 'gemeente', 'alias': ['Sint Walrik']}, {'naam': 'Walrikse Volkshuisvesting', 'rol': 'corporatie', 'alias': ['WVH']},
              {'naam': 'Stichting Zorgwonen Zuid', 'rol': 'corporatie', 'alias': ['Zorgwonen Zuid', 'ZWZ']}, {'naam': 'Huurderscollectief Walrik', 'rol': 'huurdersorganisatie', 'alias': ['het Collectief']}],
 'grondslagen': ['Volkshuisvestingsprogramma Sint Walrik 2026', 'Woningwet'],
 'overige_koppen': ['Inhoud', 'Context', 'Bijlagen', 'Bijlage 1 Begrippenlijst', 'Bijlage 2 Kengetallen'],
 'inleiding': 'Sint Walrik telt 31.200 inwoners, verdeeld over de stad en zes kerkdorpen. In dit stuk leggen wij vast hoe de gemeente, Walrikse Volkshuisvesting (WVH), Stichting Zorgwonen Zuid (ZWZ) en Huurderscollectief Walrik invulling geven aan hun wettelijke taak op grond van de Woningwet. Het Volkshuisvestingsprogramma Sint Walrik 2026 is daarbij leidend. Per afspraak is, waar nodig, een jaarschijf voor 2027 toegevoegd.',
 'voetnootmarkers': [{'tekst': 'kernvoorraad1', 'hersteld': 'kernvoorraad'}, {'tekst': 'kernvoorraad 1', 'hersteld': 'kernvoorraad'}, {'tekst': 'inkomensgrens2', 'hersteld': 'inkomensgrens'}, {'tekst': 'inkomensgrens 2', 'hersteld': 'inkomensgrens'}, {'tekst': 'Wijkimpuls3', 'hersteld': 'Wijkimpuls'}, {'tekst': 'Wijkimpuls 3', 'hersteld': 'Wijkimpuls'}],
 'afbreekstreepjes': []}
T = [
 H('1', 'Passende voorraad', [
  G('1.1', 'Omvang', [
   A('1.1.1', 'De kernvoorraad[[Zelfstandige huurwoningen met een huur onder de liberalisatiegrens.]] van de {twee corporaties|2 corporaties ctx} samen mag in geen enkel kerkdorp afnemen. Stadsbreed is een toename nodig van {300|300 woningen min} tot {350 woningen|350 woningen max}, te bereiken vóór 1 januari 2032.\n\nWVH en ZWZ bepalen in onderling overleg wie welk project uitvoert. Zij leggen de gemeente daarvan een overzicht voor.', 'c>g / u2032-01-01 / get res', 'W=u2031-12-31 , d2032-01-01 , d2031-12-31 , u2032; J=2031 , 0; L=1', tot=2032, prestaties=[
     P('WVH schrijft een aanbesteding uit voor het Gasthuiskwartier, perceel B en C, samen {88 woningen|88 woningen}.', 'c / - / mij res', 'V=get'),
     P('ZWZ brengt in oktober {22 zorgeenheden|22 zorgeenheden} in verhuur.', 'c / j2027 / get res', 'V=mij; W=k4/2027 , u2027-10-31 , -'),
     P('Op 15 mei 2027 beslist de gemeente over de bijdrage voor het Gasthuiskwartier.', 'g / u2027-05-15 / mij res', 'W=j2027 , k2/2027')]),
   A('1.1.2', 'Onttrekking van huurwoningen aan de voorraad is mogelijk als daar binnen de periode evenveel woningen voor terugkomen.', 'c* / d / pro res', 'T=0 , p; W=- , r:binnen de periode , d2031-12-31; V=get'),
  ]),
  G('1.2', 'Locaties en procedures', [
   A('1.2.1', 'De gemeente houdt een actueel overzicht bij van alle plannen, met per plan het verwachte aantal sociale huurwoningen. Eens per kwartaal loopt zij dit door met beide corporaties.', 'g>c / r:Eens per kwartaal / rit res', 'T=g+c; L=1; V=ins'),
   A('1.2.2', 'Bij verkoop van maatschappelijk vastgoed krijgen WVH en ZWZ de eerste gelegenheid om een bod te doen. De termijn daarvoor is {zes weken|6 weken}.', 'g*>c / d / pro res', 'T=0 , g+c , c; B=0; W=-; V=get', [
     P('De voormalige bibliotheek wordt in het eerste halfjaar van 2027 aangeboden.', 'g* / u2027-06-30 / mij res', 'T=0; B=c; W=j2027 , r:eerste halfjaar , k2/2027')]),
   A('1.2.3', 'Onnodige regels worden geschrapt. Een werkgroep met leden van elke partij doet daarvoor voorstellen.', 'werkgroep* / - / ins ins', 'T=p , g+c+h , g , p+werkgroep; V=mij; H=res', [
     P('De werkgroep presenteert {vijf voorstellen|5 voorstellen} in het bestuurlijk overleg van november.', 'werkgroep / j2027 / mij res', 'T=p; V=get; W=- , k4/2027 , u2027-11-30; L=1; B=bestuurlijk overleg')]),
  ])]),
 H('2', 'Wonen binnen ieders bereik', [
  G('2.1', 'Toewijzing', [
   A('2.1.1', 'WVH wijst in {70 procent|70 %} van de gevallen toe op basis van inschrijfduur en in {30 procent|30 %} door loting. Het Collectief ziet daarop toe en ontvangt daartoe na afloop van elk halfjaar de gegevens.', 'c+h>h / d / get res L', 'T=c; B=0; W=r:na afloop van elk halfjaar , r:elk halfjaar , -; V=pro'),
   A('2.1.2', 'Inwoners die een inkomensgrens[[Grens 2026: € 51.537 voor een eenpersoonshuishouden.]] overschrijden kunnen bij WVH terecht voor een huurwoning in het middensegment. WVH heeft daarvan in 2031 {ongeveer 120|120 woningen ind} in bezit.', 'c / j2031 / get res', 'B=inwoners; W=u2031 , u2031-12-31 , d2031-12-31; H=str; V=ins; J=0', tot=2031),
  ]),
  G('2.2', 'Woonlasten', [
   A('2.2.1', 'Huurverhogingen blijven beperkt tot wat nodig is om te kunnen investeren. Het Collectief beschikt over instemmingsrecht op afwijkingen van {meer dan een half procent|0.5 % min}.', 'c+h* / d / pro res', 'T=c , p , h; B=h; W=-; V=ins; H=ins', [
     P('De streefhuren worden herijkt en, voor zover nodig, verlaagd.', 'c* / - / mij res', 'T=0 , p , c+h; V=ins'),
     P('Het Collectief belegt hierover {twee ledenbijeenkomsten|2 ledenbijeenkomsten}, de eerste vóór de zomer.', 'h>leden / u2027-06-21 / get res', 'B=0; W=- , u2027 , u2027-07-01 , j2027 , k2/2027; V=mij')]),
   A('2.2.2', 'Gemeente en corporaties signaleren geldproblemen vroeg. Een huurder die {drie keer achtereen|3 keer} te laat betaalt, krijgt een huisbezoek van een medewerker van de corporatie en iemand van Schuldpunt Walrik.', 'g+c+Schuldpunt Walrik>huurders / d / pro res', 'T=g+c , c+Schuldpunt Walrik , c; B=Schuldpunt Walrik , 0 , huurders+Schuldpunt Walrik; W=-; V=ins , get; H=ins', [
     P('We bereiken {160 huishoudens|160 huishoudens} en hopen {de helft|0.5 aandeel} daarvan duurzaam te helpen.', 'p / - / get res', 'H=str; B=huishoudens')]),
   A('2.2.3', 'Voor minima is er een laptopregeling; de gemeente trekt daar jaarlijks {ten hoogste € 15.000,-|15000 EUR max} voor uit.', 'g>minima / r:jaarlijks / get res', 'B=0; V=rit , mij; W=d'),
  ])]),
 H('3', 'Verduurzaming en kwaliteit', [
  G('3.1', 'Energie', [
   A('3.1.1', 'ZWZ rondt de verduurzaming van haar bezit af in 2029. Bij WVH is dan {vier vijfde|0.8 aandeel} van de woningen op het niveau van label A of beter gebracht.\n\nDe gemeente ondersteunt dit met een vlotte behandeling van meldingen.', 'c+g / j2029 / get res', 'T=c; W=u2029 , u2029-12-31 , d2029-12-31; J=0', tot=2029, prestaties=[
     P('WVH voltooit {de eerste 104 woningen|104 woningen} van blok Abdijhof.', 'c / - / get res', 'V=mij'),
     P('ZWZ voorziet {12 aanleunwoningen|12 aanleunwoningen} van vloerisolatie, waarvoor in bijlage 2 het rekenmodel staat.', 'c / - / get res', '', bijlage=2)]),
   A('3.1.2', 'Bewoners met een slecht geïsoleerde woning en een laag inkomen ontvangen huurkorting van {€ 15 per maand|15 EUR} totdat de isolatie is uitgevoerd.', 'c* / d / pro res', 'T=0 , p; B=bewoners; W=r:per maand , -; V=get'),
  ]),
  G('3.2', 'Onderhoud', [
   A('3.2.1', 'Reparatieverzoeken handelen de corporaties af {binnen tien werkdagen|10 werkdagen max}; spoed gaat {dezelfde dag|1 dag max imp} nog.', 'c / d / pro res', 'V=get; W=-; B=huurders', [
     P('WVH neemt deel aan een landelijke benchmark en wil daarin een {7,8|7.8 rapportcijfer} halen.', 'c / - / get str', 'V=mij; H=res')]),
   A('3.2.2', 'Asbestdaken zijn in 2030 verleden tijd.', 'c* / j2030 / mij res', 'T=p , 0 , c+g; V=get; W=u2030 , u2030-12-31 , u2030-01-01 , d2030-12-31; H=str; J=0 , 2029', tot=2030),
  ])]),
 H('4', 'Buurten waar het goed toeven is', [
  G('4.1', 'Leefbaarheid', [
   A('4.1.1', 'Het programma Wijkimpuls[[Zie het raadsbesluit van 14 januari 2026.]] wordt voortgezet in de Kruidenbuurt en uitgebreid naar Sint-Jozef. Gemeente, WVH en de politie nemen elk {een kwart|0.25 aandeel} van de kosten voor hun rekening, ZWZ en welzijnsorganisatie Samenspel ieder {een achtste|0.125 aandeel}.', 'g+c+politie+Samenspel / d / get res', 'T=g+c , g+c+politie , g+c+politie+welzijnsorganisatie Samenspel; B=politie+Samenspel , Samenspel , politie+welzijnsorganisatie Samenspel; V=mij , ins , pro; H=ins; W=-', [
     P('Sint-Jozef krijgt per 1 april 2027 een wijkhuis.', 'p* / u2027-04-01 / mij res', 'T=0 , g , g+c; W=d2027-04-01 , u2027-03-31'),
     P('De wijkagenda wordt samen met bewoners geschreven.', 'p*>bewoners / - / mij res', 'T=0 , g+c , g , bewoners+p; B=0; V=ins , pro; H=ins')]),
   A('4.1.2', 'Het Collectief spoort bewoners aan om een bewonerscommissie te beginnen. WVH vergoedt {€ 3,50 per woning|3.5 EUR} per jaar aan iedere commissie.', 'h+c>bewoners+bewonerscommissies / r:per jaar / ins ins', 'T=c , h; B=bewoners , bewonerscommissies , 0; V=get , pro; H=res; W=d'),
  ]),
  G('4.2', 'Zorg en ondersteuning', [
   A('4.2.1', 'ZWZ is eerste aanspreekpunt voor de huisvesting van mensen met een verstandelijke beperking. WVH stelt daarvoor op afroep woningen ter beschikking, {ten hoogste zeven per jaar|7 woningen max}.', 'c / r:per jaar / get res', 'B=mensen met een verstandelijke beperking; W=d; V=pro'),
   A('4.2.2', 'Zowel gemeente als corporaties rekenen het tot hun taak om nieuwkomers een goede start te geven.', 'g+c>nieuwkomers / - / ins ins', 'B=0; W=d', [
     P('Voor het tweede halfjaar wordt een plan opgesteld om {32 statushouders|32 statushouders} in groepswonen onder te brengen.', 'g+c* / u2027-06-30 / mij res', 'T=p , 0 , g , c; W=- , j2027 , u2027-12-31 , r:tweede halfjaar , u2027-07-01; V=get; B=statushouders')]),
  ])]),
 H('5', 'Spelregels', [
  G('5.1', 'Bijstellen en verantwoorden', [
   A('5.1.1', 'Ieder jaar, in de tweede week van september, evalueren wij de afspraken. Dit leidt tot een volgende jaarschijf.', 'p / r:Ieder jaar, in de tweede week van september / rit ond', 'H=res; V=mij'),
   A('5.1.2', 'WVH en ZWZ stellen hun begroting en meerjarenraming ter beschikking aan de gemeente en aan het Collectief, zodra deze zijn goedgekeurd.', 'c>g+h / d / pro res L', 'V=mij , rit; W=- , r:zodra deze zijn goedgekeurd'),
   A('5.1.3', 'Geschillen lossen wij op in goed overleg.', 'p / d / pro ins', 'H=res; V=ins; W=-'),
  ])]),
]
for _p in T:
    for _q in _p['paragrafen']:
        for _a in _q['afspraken']: _a['nummer_alternatief'] = [_a['nummer'] + '.']
JAAR = 2027
def maak(map_):
    from ooxml import Docx
    d = Docx(DOC['titel'], kop='Meerjarige prestatieafspraken Sint Walrik\t2027-2031', voet='WVH – ZWZ – Huurderscollectief – gemeente Sint Walrik\tPagina #P# van #N#', font='Cambria')
    d.p('Meerjarige prestatieafspraken Sint Walrik', 'Titel'); d.p('2027-2031 en jaarschijf 2027', 'Ondertitel'); d.breuk()
    r = [(1, 'Context', 3)]; n = 4
    for t in T:
        r.append((1, f'Opgave {t["nummer"]}. {t["titel"]}', n)); r += [(2, f'{g["nummer"]} {g["titel"]}', n) for g in t['paragrafen']]; n += 1
    d.inhoudsopgave(r + [(1, 'Bijlagen', n)]); d.breuk()
    d.h(1, 'Context'); i = DOC['inleiding']; k = i.index('Per afspraak'); d.p(i[:k].strip()); d.p(i[k:])
    for t in T:
        d.h(1, f'Opgave {t["nummer"]}. {t["titel"]}')
        for g in t['paragrafen']:
            d.h(2, f'{g["nummer"]} {g["titel"]}')
            for a in g['afspraken']:
                for m, z in enumerate(a['tekst'].split('\n\n')): d.p((f'{a["nummer"]}. ' if m == 0 else '') + z)
                for x in a['prestaties']: d.p(f'Jaarschijf 2027: {x["tekst"]}', inspring=567, cursief=True)
    d.h(1, 'Bijlagen'); d.h(2, 'Bijlage 1 Begrippenlijst'); d.p('Mutatie: het leegkomen van een woning. Streefhuur: de huur die de corporatie bij mutatie vraagt.')
    d.h(2, 'Bijlage 2 Kengetallen'); d.tabel([['Corporatie', 'Woningen 1-1-2026', 'Gemiddelde huur'], ['WVH', '4.215', '€ 612,40'], ['ZWZ', '318', '€ 587,15']], [3500, 2800, 2700])
    d.maak(map_, NAAM); d.pdf(map_, NAAM)
