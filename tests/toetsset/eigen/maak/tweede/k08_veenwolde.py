"""h. Plain text like an e-mail: capitals as headings, dashes, 72 columns, line-end hyphens; telegram and plain style."""
from goud import A, H, P, kaal, MERK
import os, re
NAAM, JAAR = 'veenwolde-2027', 2027
DOC = {'titel': 'PRESTATIEAFSPRAKEN VEENWOLDE 2027', 'titel_alternatief': ['Prestatieafspraken Veenwolde 2027', 'definitieve tekst prestatieafspraken Veenwolde 2027', 'Prestatieafspraken Veenwolde 2027-2028'],
 'looptijd': {'van': 2027, 'tot': 2028}, 'prestatiejaar': 2027,
 'partijen': [{'naam': 'gemeente Veenwolde', 'rol': 'gemeente'}, {'naam': 'Drentse Haard', 'rol': 'corporatie'}, {'naam': 'Huurdersraad Veenwolde', 'rol': 'huurdersorganisatie', 'alias': ['HRV']}],
 'grondslagen': ['woonprogramma 2025'], 'overige_koppen': ['VOORAF', 'TOT SLOT', 'AFKORTINGEN'],
 'inleiding': None, 'afbreekstreepjes': []}
T = [
 H(None, 'NIEUWE WONINGEN', [
  A(None, 'Drentse Haard bouwt in twee jaar tijd {48 woningen|48 woningen} in Veenwolde-dorp en {12|12 woningen} in Zuiderhoek.'.replace('in twee jaar tijd', 'in {twee jaar|2 jaar} tijd'), 'c / d / get res', 'W=- , d2028-12-31 , u2028-12-31 , r:in twee jaar', [
    P('start bouw Zuiderhoek direct na de zo¬mer', 'c* / - / mij res', 'T=0 , p; W=k3/2027 , j2027 , k4/2027 , u , u2027-09-30'), P('gemeente zorgt dat de ontsluitings¬weg er dan ligt', 'g / - / mij res', 'W=j2027 , k3/2027 , u')]),
  A(None, 'Bestaande woningen blijven behouden, tenzij de kosten van herstel hoger zijn dan {€ 95.000|95000 EUR max} per woning.'.replace('hoger zijn dan {€ 95.000|95000 EUR max}', '{hoger zijn dan € 95.000|95000 EUR min}'), 'c* / d / pro res', 'T=0 , p; W=-; V=get'),
  A(None, 'De gemeente legt in ieder bestemmings¬plan vast dat {minstens 28%|28 % min} sociale huur wordt.', 'g / d / get res', 'W=-; V=pro', [
    P('geldt voor het eerst bij plan Turfvaart (vaststelling: eerste helft van 2027)', 'g* / u2027-06-30 / mij res', 'T=0; W=j2027 , - , k2/2027 , u2027; V=pro')]),
  A(None, 'Jaarlijks gaat ongeveer {een op de drie|0.3333 aandeel ind} vrijkomende woningen naar mensen uit de eigen gemeente.'.replace('ongeveer {een op de drie', '{ongeveer een op de drie'), 'c* / r:Jaarlijks / get res', 'T=0 , p; W=d; H=str; V=pro'),
 ]),
 H(None, 'BETAALBAAR', [
  A(None, 'De huur van een woning onder het sociaal minimum-niveau gaat niet omhoog.'.replace('De huur van een woning onder het sociaal minimum-niveau', 'De huur van huishoudens op bijstandsniveau'), 'c* / d / pro res', 'T=0 , p; V=get; W=-'),
  A(None, 'Drentse Haard verhoogt de huren met ten hoogste de in¬flatie.', 'c / d / get res', 'W=-; V=pro', [
    P('per 1-7-2027 {max. 3,2%|3.2 % max}', 'c* / u2027-07-01 / get res', 'T=0; W=j2027'), P('HRV geeft daarover voor 15 april advies aan de directie van Drentse Haard', 'h>c / u2027-04-15 / mij res L', 'W=u2027-04-14; L=0')]),
  A(None, 'Niemand wordt uit huis gezet zonder dat de gemeente {tweemaal|2 keer} hulp heeft aangeboden.', 'c*+g / d / pro res', 'T=c , g , 0 , p; W=-; V=get', [
    P('budgetcoach voor {20 uur per week|20 uur} aan het werk bij de gemeente, uiterlijk 1 maart', 'g* / u2027-03-01 / mij res', 'T=0; V=get; W=r:per week'), P('evaluatie samen met Drentse Haard in december', 'g+c / j2027 / mij ond', 'T=p , g; B=c; W=k4/2027 , u2027-12-31; H=res')]),
  A(None, 'Gemeente betaalt {€ 2,50|2.5 EUR} per inwoner aan het noodfonds, Drentse Haard {€ 5|5 EUR} per huurwoning.', 'g+c / - / get res', 'W=d; V=mij'),
 ]),
 H(None, 'DUURZAAM EN GEZOND', [
  A(None, 'Voor 1 januari 2029 geen woningen meer met label E, F of G.'.replace('geen woningen meer', '{geen woningen|0 woningen imp} meer'), 'c* / u2029-01-01 / get res', 'T=0 , p; W=u2028-12-31; V=mij; J=0 , 2028 , 2029', [
    P('{61 woningen|61 woningen} aan¬gepakt, vooral in de Brink', 'c* / - / get res', 'T=0 , p'), P('bewoners krijgen {8 weken|8 weken} van tevoren be¬richt', 'c*>other:bewoners / d / pro res', 'T=0 , p; B=0; W=-; V=get')], tot=2028),
  A(None, 'Gemeente en Drentse Haard bekijken samen of er een buurtbatterij kan komen.', 'g+c / - / mij ond', 'V=ins; T=p', [
    P('bezoek aan een project elders; HRV gaat mee', 'g+c>h / - / mij ond', 'T=g+c+h , p , 0 , h; B=0; H=res , ins; V=ins')]),
  A(None, 'Asbest wordt verwijderd als een woning leegkomt.', 'c* / d / pro res', 'T=0 , p; W=-'),
  A(None, 'Tuinen: we helpen huurders met het ver¬groenen en belonen dat met een plantenbon van {25 euro|25 EUR}.', 'p / - / ins ins', 'W=d; H=res; V=pro , mij , get; B=other:huurders', [
    P('{honderd bonnen|100 bonnen}', 'p* / - / get res', 'T=0'), P('{twee|2 ruilmiddagen} plantenruilmiddagen door HRV'.replace('{twee|2 ruilmiddagen} plantenruilmiddagen', '{twee plantenruilmiddagen|2 plantenruilmiddagen}'), 'h / - / get res', 'V=mij , rit')]),
 ]),
 H(None, 'SAMEN LEVEN', [
  A(None, 'Oudere huurders die willen verhuizen krijgen voorrang en houden hun huurprijs.', 'c* / d / pro res', 'T=0 , p; W=-; B=other:huurders', [
    P('{15 verhuizingen|15 verhuizingen}, daar streven we naar', 'p / - / get str', 'T=c')]),
  A(None, 'Statushouders: {18 woningen|18 woningen} per jaar, waarvan {3|3 woningen} groter dan {90 m2|90 m2 min}.'.replace('groter dan {90 m2', '{groter dan 90 m2'), 'c* / r:per jaar / get res', 'T=0 , p , g+c; W=d; V=rit , pro'),
  A(None, 'Wijkagent, gemeente en Drentse Haard lopen elk kwartaal een ronde door de Brink.', 'g+c+wijkagent / r:elk kwartaal / rit res', 'T=g+c; B=other:wijkagent; H=ins', [
    P('HRV nodigt bewoners uit om aan te sluiten', 'h>other:bewoners / - / ins ins', 'B=0; H=res; V=mij , pro; W=d , r:elk kwartaal')]),
  A(None, 'Drentse Haard stelt {€ 20.000|20000 EUR} ter beschik¬king voor bewonersinitiatieven, gemeente verdubbelt dat.', 'c+g / - / get res', 'V=mij; W=d'),
 ]),
 H(None, 'OVERLEG EN CIJFERS', [
  A(None, 'Bestuurlijk overleg: {2x per jaar|2 keer}. Ambtelijk: om de {zes weken|6 weken}.', 'p* / r:2x per jaar / rit res', 'T=0 , g+c; W=r:2x per jaar om de zes weken , r:om de zes weken , d:2x per jaar', [
    P('data: 12 mei en 10 november 2027', 'p* / u2027-11-10 / mij res', 'T=0; V=rit; W=j2027 , - , u2027-05-12 , r:12 mei en 10 november 2027')]),
  A(None, 'Drentse Haard levert ieder halfjaar cijfers aan gemeente en HRV: aantal verhuringen, wachttijd, achterstanden, e.d. Gemeente geeft inzicht in de bouw¬planning.', 'c+g>g+h / r:ieder halfjaar / rit res L', 'T=c; B=g+c+h', [
    P('eerste levering: eind juli', 'c* / u2027-07-31 / mij res L', 'T=0 , c+g , p; W=j2027 , k3/2027; B=g+h; L=0')]),
  A(None, 'Afwijken mag, maar alleen na overleg met alle partijen.', 'p* / d / pro res', 'T=0; W=-; B=p'),
 ]),
]
def breek(s, breed, eerst, verder):
    """wraps; '¬' gives a hyphen when the word stands at the end of the line"""
    s = MERK.sub(lambda m: m.group(1), s); uit, regel = [], eerst
    for w in s.split(' '):
        k = w.replace('¬', ''); sp = '' if regel in (eerst, verder) else ' '
        if len(regel + sp + k) <= breed: regel += sp + k; continue
        if '¬' in w:
            a, b = w.split('¬', 1)
            if len(regel + sp + a) + 1 <= breed + 4: uit.append(regel + sp + a + '-'); regel = verder + b.replace('¬', ''); continue
        uit.append(regel); regel = verder + k
    return '\n'.join(uit + [regel])
def breek_alles(s, eerst, verder):
    """tries widths near 72 until the marked word is really broken, as a typist would have it"""
    if '¬' in s:
        for b in list(range(72, 40, -1)):
            t = breek(s, b, eerst, verder)
            if '-\n' in t: return t
    return breek(s, 72, eerst, verder)
def maak(uit):
    r = ['Van: secretariaat wonen', 'Aan: bestuurders Drentse Haard en HRV', 'Datum: 3 december 2026', 'Onderwerp: definitieve tekst prestatieafspraken Veenwolde 2027', '(fictief voorbeeld)', '', 'Beste allemaal,', '',
      breek('hierbij de tekst zoals besproken op 26 november. Graag voor 10 december een akkoord per mail, dan gaat hij op tijd naar de minister.', 72, '', ''), '', '', 'PRESTATIEAFSPRAKEN VEENWOLDE 2027', '=================================', '', 'VOORAF', '',
      breek('Deze afspraken zijn gemaakt door gemeente Veenwolde, Drentse Haard en Huurdersraad Veenwolde (HRV). Ze horen bij het woonprogramma 2025 en gelden voor 2027 en 2028. Met een streepje staat de afspraak; met een pijltje wat we daarvan in 2027 doen.', 72, '', ''), '']
    for p in T:
        r += ['', p['titel'], '']
        for a in p['paragrafen'][0]['afspraken']:
            r.append(breek_alles(a['tekst'], '- ', '  '))
            for x in a['prestaties']: r.append(breek_alles(x['tekst'], '   -> 2027: ', '      '))
            r.append('')
    r += ['', 'TOT SLOT', '', 'Vragen? Bel of mail gerust.', '', 'AFKORTINGEN', 'HRV   Huurdersraad Veenwolde', 'NPA   Nationale Prestatieafspraken', '', 'Met vriendelijke groet,', 'Roelien']
    open(os.path.join(uit, NAAM + '.txt'), 'w', encoding='utf-8').write('\n'.join(r) + '\n')
