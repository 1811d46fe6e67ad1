import json,sys
R={'gemeente':'g','corporatie':'c','huurdersorganisatie':'h','partijen':'p'}
def t(x): return x['soort'][:2]+''.join(f'/{k[0]}{v}' for k,v in x.items() if k!='soort')
def v(k,a):
    if k in('trekkers','betrokkenen'): return '['+' , '.join('+'.join(R.get(y,y.replace('other:','')) for y in z) or '0' for z in a)+']'
    if k=='termijn': return '['+' , '.join(map(t,a))+']'
    return str([str(z)[:3] for z in a])
for f in sys.argv[1:]:
    g=json.load(open(f)); print('==',f)
    for p in g['pijlers']:
        for q in p['paragrafen']:
            for a in q['afspraken']:
                for i in [a]+a['prestaties']:
                    n=' '.join(f"{k['waarde']}{k['eenheid']}/{k['strekking'][:3]}{'' if k['norm'] else '/ctx'}" for k in i['getallen'])
                    A=' '.join(k[0].upper()+v(k,x) for k,x in (i.get('alternatief') or {}).items())
                    print(('* ' if 'id' in i else '')+i['tekst'][:230],'|',v('trekkers',[i['trekkers']]),'>',v('betrokkenen',[i['betrokkenen']]),t(i['termijn']),'|',n,'|',i['toetsvorm'][:3],i['hardheid'][:3],'L' if i['levering'] else '','| ALT',A)
