"""Small village: the agreed text as sent round by e-mail, hard wrapped; '1) Bouwen', items '1a', and per theme once 'Dit doen we in 2026:' with stars (yearly items that belong to the theme). Also pasted into Word."""
from goud import A, H, P, kaal
from ooxml import Docx
import os, textwrap
NAAM, JAAR = 'ameldinge-2026', 2026
DOC = {'titel': 'Prestatieafspraken Ameldinge 2026-2029', 'titel_alternatief': ['Prestatieafspraken Ameldinge 2026-2029 (definitieve versie)', 'Vastgestelde tekst prestatieafspraken Ameldinge', 'PRESTATIEAFSPRAKEN AMELDINGE 2026-2029'],
 'looptijd': {'van': 2026, 'tot': 2029}, 'prestatiejaar': 2026,
 'partijen': [{'naam': 'gemeente Ameldinge', 'rol': 'gemeente'}, {'naam': 'Dorpswonen Ameldinge', 'rol': 'corporatie', 'alias': ['Dorpswonen']}, {'naam': 'Huurdersgroep Ameldinge', 'rol': 'huurdersorganisatie', 'alias': ['de Huurdersgroep', 'Huurdersgroep']}],
 'grondslagen': ['dorpsvisie Wonen 2040'],
 'overige_koppen': ['WIE DOEN ER MEE', 'TOT SLOT', 'Dit doen we in 2026:', 'Dit doen we in 2026'],
 'inleiding': 'Deze afspraken lopen van 2026 tot en met 2029. We hebben ze gemaakt op basis van de dorpsvisie Wonen 2040 en het bod dat Dorpswonen in juni stuurde. Per onderwerp staan eerst de afspraken voor de hele periode en daarna wat we in 2026 gaan doen.',
 'afbreekstreepjes': []}
T = [
 H('1', 'Bouwen en verhuren', [
  A('1a', 'Dorpswonen bouwt in vier jaar 38 huurwoningen, waarvan de helft geschikt is voor ouderen.'.replace('vier jaar', '{vier jaar|4 jaar}').replace('38 huurwoningen', '{38 huurwoningen|38 woningen}').replace('de helft', '{de helft|0.5 aandeel}'), 'c / - / get res', 'W=d2029-12-31 , u2029-12-31 , r:in vier jaar , d'),
  A('1b', 'De gemeente zoekt daarvoor plek aan de dorpsrand en levert de grond bouwrijp voor {€ 18.000|18000 EUR} per kavel.', 'g / - / get res', 'W=d; V=pro , ins; H=ins; B=c'),
  A('1c', '{Een derde|0.3333 aandeel} van de huurwoningen die vrijkomen gaat naar iemand die in de gemeente woont of werkt.', 'c* / d / get res', 'W=-; V=pro; T=p , 0'),
  A('1d', 'Dorpswonen verkoopt tot en met 2029 geen huurwoningen in Noordhorne en Tilk.'.replace('geen huurwoningen', '{geen huurwoningen|0 woningen imp}'), 'c / d2029-12-31 / pro res', 'V=get; W=u2029-12-31 , d', tot=2029),
  A(None, None, prestaties=[
    P('Dorpswonen vraagt voor 1 april de vergunning aan voor {9 woningen|9 woningen} aan de Kerkepad', 'c / u2026-04-01 / mij res', 'V=get; B=g'),
    P('De gemeente beslist daarop {binnen acht weken|8 weken max}', 'g / d / mij res', 'W=u , - , u2026-05-27 , u2026-05-26 , u2026-06-30 , j2026; V=pro , get'),
    P('De Huurdersgroep houdt een enquête onder 65-plussers over verhuiswensen', 'h>other:65-plussers / - / mij ond', 'B=0; H=res; W=j2026'),
    P('We praten in het najaarsoverleg over een tweede locatie voor flexwoningen', 'p / j2026 / mij ond', 'W=- , k4/2026 , u2026-12-31; H=ins; V=ins')]),
 ]),
 H('2', 'Huren en geld', [
  A('2a', 'De huur gaat per jaar {nooit meer dan 0,5% boven de inflatie|0.5 % max} omhoog.', 'c* / r:per jaar / get res', 'T=p , 0; W=d , - , d:per jaar; V=pro'),
  A('2b', 'Dorpswonen vraagt de Huurdersgroep elk jaar in januari om advies over de huurverhoging. De Huurdersgroep reageert {binnen zes weken|6 weken max}.', 'c+h / r:elk jaar in januari / rit res', 'T=c; B=h , c+h; L=1; W=r:elk jaar , d:elk jaar in januari; V=pro , get'),
  A('2c', 'Wie een maand huur achterloopt wordt gebeld, bij {twee maanden|2 maanden} komt er iemand langs.'.replace('Wie een maand huur', 'Wie {een maand huur|1 maand}'), 'c* / d / pro res', 'T=0 , p; W=-; V=get; B=other:huurders'),
  A('2d', 'De gemeente houdt een noodpotje aan van {€ 10.000 per jaar|10000 EUR} voor huurders in acute problemen; Dorpswonen vult dat aan met {€ 5.000|5000 EUR}.', 'g+c / r:per jaar / get res', 'W=d , - , d:per jaar; V=mij , rit; B=other:huurders'),
  A(None, None, prestaties=[
    P('Dorpswonen belt alle huurders met een energielabel D of slechter over energietoeslag en zuinig stoken', 'c>other:huurders / - / mij res', 'B=0; V=pro , ins; H=ins; W=j2026'),
    P('De gemeente zet een formulierenhulp in, iedere dinsdag in de bibliotheek', 'g / r:iedere dinsdag / rit res', 'V=mij; W=- , d:iedere dinsdag'),
    P('Huurdersgroep en Dorpswonen kijken samen of de servicekosten van De Wissel omlaag kunnen', 'h+c / - / mij ond', 'V=ins; W=j2026')]),
 ]),
 H('3', 'Energie', [
  A('3a', 'In 2029 heeft {90 procent|90 %} van de huurwoningen label B of beter.', 'c* / j2029 / get res', 'W=u2029-12-31; T=0 , p', tot=2029),
  A('3b', 'Voor isolatie vraagt Dorpswonen geen huurverhoging.'.replace('geen huurverhoging', '{geen huurverhoging|0 EUR imp}'), 'c / d / pro res', 'W=-; V=get; B=other:huurders'),
  A('3c', 'De gemeente probeert netbeheerder Stroomnoord te bewegen om het net in Tilk eerder te verzwaren, Dorpswonen levert daarvoor de gegevens aan.', 'g+c>other:netbeheerder Stroomnoord / - / ins ins', 'T=g; B=c+other:netbeheerder Stroomnoord , other:Stroomnoord , g+other:netbeheerder Stroomnoord; L=1; H=str'.replace('T=g; B=c+', 'T=g; B=c+')),
  A(None, None, prestaties=[
    P('Dorpswonen isoleert {24 woningen|24 woningen} in de Lindenstraat en de Wijk', 'c / - / get res', 'W=j2026'),
    P('{Zestig huishoudens|60 huishoudens} krijgen bezoek van een energiecoach. De gemeente betaalt, de Huurdersgroep zoekt de vrijwilligers', 'g+h>other:vrijwilligers / - / get res', 'B=0 , other:huishoudens , other:huishoudens+other:vrijwilligers; W=j2026; T=p'),
    P('Uiterlijk 30 september ligt er een plan voor het aardgasvrij maken van het Oosteind. Dit is een gezamenlijke klus van gemeente en Dorpswonen', 'g+c / u2026-09-30 / mij res', 'W=k3/2026')]),
 ]),
 H('4', 'Zorg en samenleven', [
  A('4a', 'Dorpswonen huisvest alle statushouders uit de taakstelling zolang het er {niet meer dan zes per half jaar|6 statushouders max} zijn.', 'c / r:per half jaar / get res', 'B=other:statushouders; W=d , - , d:per half jaar; V=pro'),
  A('4b', 'De gemeente regelt begeleiding, het eerste jaar {minimaal een uur per week|1 uur min}.', 'g / d:per week / get res', 'W=r:per week , d , r:minimaal een uur per week , -; V=pro , rit; B=other:statushouders'),
  A('4c', 'Bij overlast trekken gemeente, Dorpswonen en politie samen op. Na elke melding spreken we af wie de regie heeft.', 'g+c+politie / d:na elke melding / pro res', 'T=g+c , p , p+g+c , g+c+politie+p , p+politie; B=other:politie; W=d , r:na elke melding , -; V=ins; H=ins'),
  A(None, None, prestaties=[
    P('Dorpswonen stelt voor drie jaar een gangmaker aan voor De Wissel'.replace('drie jaar', '{drie jaar|3 jaar}'), 'c / - / mij res', 'V=get; W=j2026'),
    P('De gemeente organiseert in de week van 21 september een burendag, met {€ 750|750 EUR} van Dorpswonen', 'g+c / j2026 / mij res', 'T=g; B=c; W=- , k3/2026 , u2026-09-27 , u2026-09-21; V=get'),
    P('Afspraken met de thuiszorg over sleuteloverdracht op papier', 'p* / - / mij res', 'T=c , g , 0 , g+c; B=other:thuiszorg; W=j2026')]),
 ]),
 H('5', 'Hoe we samenwerken', [
  A('5a', 'Elk half jaar zitten we met {zijn drieën|3 partijen ctx} aan tafel: wethouder, directeur en voorzitter.', 'p / r:Elk half jaar / rit res', 'T=g+c+h , wethouder+directeur+voorzitter , p+wethouder+directeur+voorzitter'),
  A('5b', 'Dorpswonen stuurt twee weken van tevoren een A4 met de stand van zaken aan de anderen.'.replace('twee weken', '{twee weken|2 weken}'), 'c>g+h / d / pro res L', 'W=- , r:twee weken van tevoren , r; V=get , rit; B=p , other:de anderen , other:anderen'.replace(' , r;', ';')),
  A('5c', 'Lukt iets niet, dan zeggen we dat zo snel mogelijk en zoeken we samen een oplossing.', 'p / d / pro res', 'W=-; H=ins , str; V=ins; L=1'),
 ]),
]
def wrap(s, eerst='', verder=None, b=74): return textwrap.fill(kaal(s), b, initial_indent=eerst, subsequent_indent=verder if verder is not None else ' ' * len(eerst), break_long_words=False, break_on_hyphens=False)
SLOT = 'Akkoord gegeven per mail door wethouder B. Wiersma (2 december), directeur A. Hoekstra (3 december) en voorzitter mevrouw Postma (8 december 2025). De tekst komt op de website van de gemeente en gaat op 15 december naar het ministerie.'
DOEN = ['gemeente Ameldinge', 'Dorpswonen Ameldinge (hierna Dorpswonen), 412 huurwoningen', 'Huurdersgroep Ameldinge (hierna de Huurdersgroep)']
def maak(uit):
    r = ['Van: Sjoukje (gemeente Ameldinge)', 'Aan: Marga (Dorpswonen); Kees (Huurdersgroep)', 'Verzonden: dinsdag 9 december 2025 16:42', 'Onderwerp: RE: RE: Vastgestelde tekst prestatieafspraken Ameldinge', '',
         'Dag allebei,', '', wrap('Hieronder de tekst zoals iedereen er nu akkoord op heeft gegeven. Ik zet hem morgen zo op de site.'), '', 'Groet, Sjoukje', '', '', 'Prestatieafspraken Ameldinge 2026-2029', '', wrap(DOC['inleiding']), '', 'WIE DOEN ER MEE', ''] + ['* ' + x for x in DOEN] + ['']
    for p in T:
        r += ['', f'{p["nummer"]}) {p["titel"]}', '']
        for a in p['paragrafen'][0]['afspraken']:
            if a['tekst']: r.append(wrap(a['tekst'], a['nummer'] + '  '))
            if a['prestaties']:
                r += ['', 'Dit doen we in 2026:'] + [wrap(x['tekst'], '* ') for x in a['prestaties']] + ['']
    r += ['', 'TOT SLOT', '', wrap(SLOT), '', '', '--', 'Sjoukje van der Ley', 'beleidsmedewerker wonen', 'gemeente Ameldinge, Raadhuisstraat 1', 'Aanwezig: ma, di, do']
    open(os.path.join(uit, NAAM + '.txt'), 'w', encoding='utf-8').write('\n'.join(r) + '\n')
    d = Docx(DOC['titel'], '', '#P#', font='Calibri', corps=22, stijlen=False); b = d.nummering([('bullet', '·', None)])
    d.p(DOC['titel'], vet=True, maat=30); d.p(DOC['inleiding']); d.p('WIE DOEN ER MEE', vet=True)
    for x in DOEN: d.p(x, lijst=(b, 0))
    for p in T:
        d.p(f'{p["nummer"]}) {p["titel"]}', vet=True)
        for a in p['paragrafen'][0]['afspraken']:
            if a['tekst']: d.p(f'{a["nummer"]}\t{a["tekst"]}')
            if a['prestaties']:
                d.p('Dit doen we in 2026:', cursief=True)
                for x in a['prestaties']: d.p(x['tekst'], lijst=(b, 0))
    d.p('TOT SLOT', vet=True); d.p(SLOT); d.maak(uit, NAAM)
