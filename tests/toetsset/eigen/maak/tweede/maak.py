#!/usr/bin/env python3
"""maak.py [NAME-PART…]: renders the documents into the folder above, writes the gold, checks both, scores gold against itself."""
import glob, importlib, os, re, subprocess, sys, json
sys.dont_write_bytecode = True
hier = os.path.dirname(os.path.abspath(__file__)); uit = os.path.dirname(hier); sys.path.insert(0, hier)
import goud, controle, rend
fout = 0
for f in sorted(glob.glob(os.path.join(hier, 'k[0-9]*_*.py'))):
    m = os.path.basename(f)[:-3]
    if sys.argv[1:] and not any(x in m for x in sys.argv[1:]): continue
    d = importlib.import_module(m); g = goud.goud(d.DOC, d.T, d.JAAR)
    for i, x in controle.items(g):   # inferred actors: none and 'partijen' are defensible too
        if x.get('trekkers_afgeleid'):
            t_ = x.setdefault('alternatief', {}).setdefault('trekkers', [])
            for z in ([], ['partijen']):
                if z != x['trekkers'] and z not in t_: t_.append(z)
    # line-end hyphens: any hyphenated word may be broken after its hyphen; '¬' marks soft breaks in the source
    ab = {e['tekst']: e for e in g['document'].get('afbreekstreepjes', [])}
    for i, x in controle.items(g):
        for w in re.findall(r'[\w.]+(?:[-–][\w.]+)+', x['tekst']):
            w = w.strip('.')
            for m in re.finditer('[-–]', w): ab.setdefault(w[:m.end()] + ' ' + w[m.end():], {'tekst': w[:m.end()] + ' ' + w[m.end():], 'hersteld': w})
    for _, _, a in rend.alle(d.T):
        for s in [a['tekst'] or ''] + [r['tekst'] for r in a['prestaties']]:
            s = goud.MERK.sub(lambda m: m.group(1), s)
            for w in re.findall(r'[\w]*¬[\w¬]*', s):
                d_ = w.split('¬')
                for k in range(1, len(d_)): t_ = ''.join(d_[:k]) + '- ' + ''.join(d_[k:]); ab.setdefault(t_, {'tekst': t_, 'hersteld': ''.join(d_)})
    g['document']['afbreekstreepjes'] = list(ab.values())
    if not os.environ.get('ALLEENGOUD'): d.maak(uit)
    goud.bewaar(g, os.path.join(uit, d.NAAM + '.json'))
    fout += controle.controleer(uit, d.NAAM, g, getattr(d, 'GROF', ()))
    # numbers in digits that no quantity covers: for the eye
    for i, x in controle.items(g):
        rest = x['tekst']
        for k in x['getallen']: rest = rest.replace(k['tekst'], '#', 1)
        rest = re.sub(r'\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)', '', rest)
        los = [z for z in re.findall(r'\d[\d.,]*', rest)]
        los = [z for z in los if not re.fullmatch(r'(19|20)\d\d[.,]?', z)]
        if los: print('   los', i, los, '|', rest[:150])
sys.exit(fout > 0)
