#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""One description of a document -> gold annotation. The renderers take their sentences from the same
description, so that text in gold and document are equal by construction.

'¬' in a word: a place where a renderer may break it at a line end (the OCR text).
Text markup: '{ten minste 120 woningen|120 woningen min}' marks a quantity in the running text
(value, unit, then flags: min max gem tot ind = strekking; ctx = norm false; imp = impliciet).
Fields: 'trekkers > betrokkenen / termijn / toetsvorm hardheid [L]'
  roles  g c h p (gemeente corporatie huurdersorganisatie partijen), anything else becomes other:<text>; joined by '+';
         a '*' behind the trekkers: inferred from a passive or actorless text
  termijn  '-' geen | j2026 | u2026-07-01 | k3/2026 | d | r:elk kwartaal | combinations d2030-12-31, r2030-12-31:per jaar
Alternatives: 'T=..; B=..; W=..; V=..; H=..; L=1' with readings separated by ' , '; '0' is the empty set.
"""
import json, re

ROL = {'g': 'gemeente', 'c': 'corporatie', 'h': 'huurdersorganisatie', 'p': 'partijen',
       'E': 'energiewerkgroep', 'PH': 'platform-huurdersorganisaties'}
VORM = {'get': 'getalsnorm', 'mij': 'mijlpaal', 'rit': 'ritme', 'pro': 'procesregel', 'ins': 'inspanning'}
HARD = {'res': 'resultaat', 'str': 'streven', 'ond': 'onderzoek', 'ins': 'inspanning'}
STREK = {'min': 'minimaal', 'max': 'maximaal', 'gem': 'gemiddeld per jaar', 'tot': 'tot', 'ind': 'indicatief'}
SOORT = {'j': 'jaar', 'u': 'uiterlijk', 'k': 'kwartaal', 'd': 'doorlopend', 'r': 'per-periode', '-': 'geen'}
MERK = re.compile(r'\{([^{}|]+)\|([^{}]+)\}')


def kaal(s):
    """the sentence as it stands in the document"""
    return MERK.sub(lambda m: m.group(1), s).replace('¬', '')


def zonder_noot(s):
    """without renderer marks: bold, footnotes, comments; tracked changes as accepted"""
    s = re.sub(r'\[\[.*?\]\]|\*\*|\[-.*?-\]', '', s)
    return re.sub(r'\s+', ' ', re.sub(r'\[!.*?/!(.*?)!\]', r'\1', re.sub(r'\[\+(.*?)\+\]', r'\1', s))).strip()


def getallen(s):
    uit = []
    for m in MERK.finditer(s):
        delen = m.group(2).split()
        w = float(delen[0])
        g = {'waarde': int(w) if w == int(w) else w, 'eenheid': '', 'strekking': 'precies', 'tekst': zonder_noot(m.group(1).replace('¬', '')), 'norm': True}
        e = []
        for d in delen[1:]:
            if d in STREK: g['strekking'] = STREK[d]
            elif d == 'ctx': g['norm'] = False
            elif d == 'imp': g['impliciet'] = True
            else: e.append(d)
        g['eenheid'] = ' '.join(e)
        uit.append(g)
    return uit


def rollen(s):
    s = s.strip()
    if s in ('', '0'): return []
    return [ROL.get(x.strip(), 'other:' + x.strip().removeprefix('other:')) for x in s.split('+')]


def termijn(s):
    s = s.strip(); t = {'soort': SOORT[s[0]]}
    s = s[1:]
    if ':' in s: s, ritme = s.split(':', 1)
    else: ritme = None
    if t['soort'] == 'kwartaal':
        k, j = s.split('/'); t['kwartaal'] = int(k); t['jaar'] = int(j)
    elif s:
        t['jaar'] = int(s[:4])
        if len(s) > 4: t['datum'] = s
    if ritme: t['ritme'] = ritme.strip()
    return t


def vul(item, velden, alt=''):
    wie, wanneer, hoe = [x.strip() for x in velden.split(' / ')]
    tr, _, be = wie.partition('>')
    afgeleid = '*' in tr
    h = hoe.split()
    item.update(trekkers=rollen(tr.replace('*', '')), betrokkenen=rollen(be), termijn=termijn(wanneer))
    item['getallen'] = item.pop('_getallen')
    item.update(toetsvorm=VORM[h[0]], hardheid=HARD[h[1]], levering='L' in h[2:])
    if afgeleid: item['trekkers_afgeleid'] = True
    if alt:
        a = {}
        for deel in alt.split(';'):
            k, _, v = deel.strip().partition('=')
            vs = [x.strip() for x in v.split(' , ')]
            f = {'T': ('trekkers', rollen), 'B': ('betrokkenen', rollen), 'W': ('termijn', termijn),
                 'V': ('toetsvorm', VORM.get), 'H': ('hardheid', HARD.get), 'L': ('levering', lambda x: x == '1'),
                 'J': ('looptijd_tot', lambda x: None if x == '0' else int(x))}[k]
            a[f[0]] = [f[1](x) for x in vs]
            assert None not in a[f[0]] or k == 'J', (k, v)
        item['alternatief'] = a


def P(tekst, velden, alt='', **kw):
    """a yearly item"""
    return {'soort': 'prestatie', 'tekst': tekst, 'velden': velden, 'alt': alt, **kw}


def A(nummer, tekst, velden='', alt='', prestaties=(), tot=None, **kw):
    """an agreement; tekst None: a place for yearly items that hang on the heading"""
    return {'soort': 'afspraak', 'nummer': nummer, 'tekst': tekst, 'velden': velden, 'alt': alt,
            'prestaties': list(prestaties), 'tot': tot, **kw}


def G(nummer, titel, afspraken, **kw):
    """a paragraaf"""
    return {'nummer': nummer, 'titel': titel, 'afspraken': afspraken, **kw}


def H(nummer, titel, groepen, inleiding=None, **kw):
    """a pijler; groepen is a list of G, or of A when there are no paragrafen"""
    if not groepen or groepen[0].get('soort') == 'afspraak': groepen = [G(None, None, groepen)]
    return {'nummer': nummer, 'titel': titel, 'inleiding': inleiding, 'paragrafen': groepen, **kw}


def goud(document, pijlers, jaar):
    uit = {'document': {'fictief': True, **document}, 'pijlers': []}
    volg = 0
    for p in pijlers:
        P_ = {'nummer': p['nummer'], 'titel': p['titel'], 'inleiding': kaal(p['inleiding']) if p['inleiding'] else None, 'paragrafen': []}
        if p.get('nummer_alternatief'): P_['nummer_alternatief'] = p['nummer_alternatief']
        for q in p['paragrafen']:
            Q = {'nummer': q['nummer'], 'titel': q['titel'], 'afspraken': []}
            if q.get('inleiding'): Q['inleiding'] = kaal(q['inleiding'])
            if q.get('nummer_alternatief'): Q['nummer_alternatief'] = q['nummer_alternatief']
            for a in q['afspraken']:
                if a['tekst'] is not None: volg += 1
                X = {'nummer': a['nummer'], 'volgnummer': volg if a['tekst'] is not None else None,
                     'tekst': zonder_noot(kaal(a['tekst'] or '')), 'looptijd_tot': a['tot']}
                if a['tekst'] is None:
                    X['opmerking'] = 'no agreement: the yearly items stand under a heading of their own'
                else:
                    X['_getallen'] = getallen(a['tekst'])
                    vul(X, a['velden'], a['alt'])
                for k in ('nummer_alternatief', 'opmerking', 'kolommen'):
                    if a.get(k): X[k] = a[k]
                X['prestaties'] = []
                basis = a['nummer'] or (f'v{volg}' if a['tekst'] is not None else f'thema-{p["nummer"] or p["titel"]}')
                for n, r in enumerate(a['prestaties'], 1):
                    Y = {'id': f'{basis}/{r.get("jaar", jaar)}/{n}', 'jaar': r.get('jaar', jaar), 'tekst': zonder_noot(kaal(r['tekst'])), '_getallen': getallen(r['tekst'])}
                    vul(Y, r['velden'], r['alt'])
                    Y['bijlage'] = r.get('bijlage')
                    if r.get('opmerking'): Y['opmerking'] = r['opmerking']
                    X['prestaties'].append(Y)
                Q['afspraken'].append(X)
            P_['paragrafen'].append(Q)
        uit['pijlers'].append(P_)
    return uit


def bewaar(gold, pad):
    with open(pad, 'w', encoding='utf-8') as f: json.dump(gold, f, ensure_ascii=False, indent=1); f.write('\n')
