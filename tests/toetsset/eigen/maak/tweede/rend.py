import html
from web import t
def blad(body, css='', kop='', voet=''):
    """HTML whose head and foot repeat on each page (thead, tfoot of one table round all)"""
    return ('<!doctype html><html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:14mm 16mm}body{font:10.5pt/1.4 "DejaVu Sans","Liberation Sans",sans-serif;margin:0}'
            'table.b{width:100%;border-collapse:collapse}table.b>thead td,table.b>tfoot td{font-size:8pt;color:#666;padding:0 0 4mm}li{margin:1mm 0}' + css + '</style><table class="b">'
            + (f'<thead><tr><td>{kop}</td></tr></thead>' if kop else '') + (f'<tfoot><tr><td>{voet}</td></tr></tfoot>' if voet else '') + f'<tbody><tr><td>{body}</td></tr></tbody></table></html>')
def alle(T):
    for p in T:
        for q in p['paragrafen']:
            for a in q['afspraken']: yield p, q, a
