# SPDX-License-Identifier: EUPL-1.2
"""Checks that each gold text stands in every rendering and that each number is a substring of its text."""
import glob, os, re, subprocess, zipfile, unicodedata, html

def rauw(pad):
    if pad.endswith('.pdf'):
        return subprocess.run(['pdftotext', '-raw', pad, '-'], capture_output=True, text=True).stdout
    if pad.endswith('.docx'):
        x = zipfile.ZipFile(pad).read('word/document.xml').decode()
        x = re.sub(r'<w:del [^>]*>.*?</w:del>', '', x, flags=re.S)
        x = re.sub(r'<w:(footnoteReference|commentReference)[^>]*/>', '', x)
        return html.unescape(re.sub(r'<[^>]+>', '', re.sub(r'</w:p>|<w:br/>|<w:tab/>', ' ', x)))
    if pad.endswith('.odt'):
        x = zipfile.ZipFile(pad).read('content.xml').decode()
        x = re.sub(r'<text:note .*?</text:note>', '', x, flags=re.S)
        return html.unescape(re.sub(r'<[^>]+>', '', re.sub(r'</text:(p|h)>|<text:(line-break|tab|s)[^>]*/>', ' ', x)))
    return open(pad, encoding='utf-8').read()

def plat(s):  # no white space, hyphens or footnote digits glued: only letters and digits compared
    s = unicodedata.normalize('NFKC', s).replace('\u00ad', '')
    return re.sub(r'[\s\-–*|\\]+', '', s)

def items(g):
    for p in g['pijlers']:
        for q in p['paragrafen']:
            for a in q['afspraken']:
                if a['tekst']: yield a['nummer'] or f'v{a["volgnummer"]}', a
                for r in a['prestaties']: yield r['id'], r

def controleer(map_, naam, g, grof=()):
    fouten = 0; n = sum(1 for _ in items(g)); na = sum(1 for i, x in items(g) if 'id' not in x)
    for i, x in items(g):
        for k in x['getallen']:
            if k['tekst'] not in x['tekst']: print('GETAL', naam, i, k['tekst']); fouten += 1
            if not k['eenheid']: print('EENHEID', naam, i, k); fouten += 1
    for pad in sorted(glob.glob(os.path.join(map_, naam + '.*'))):
        if pad.endswith('.json'): continue
        r = rauw(pad); b = plat(r); mis = []
        for i, x in items(g):
            if plat(x['tekst']) not in b: mis.append((i, x['tekst']))
        for p in g['pijlers']:
            for k in [p] + p['paragrafen']:
                if k['titel'] and plat(k['titel']).lower() not in b.lower(): mis.append(('kop', k['titel']))
        print(f'{os.path.basename(pad)}: {na} afspraken, {n - na} prestaties, {len(mis)} niet letterlijk gevonden')
        for m in mis: print('   ', m[0], m[1][:110])
        soort = pad.rsplit('.', 1)[1]
        if soort not in grof and not pad.endswith('.pdf'): fouten += len(mis)
    return fouten
