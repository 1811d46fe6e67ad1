# Builds gold + renderings from one description. See build() at the end.
import json, re, zipfile, subprocess, os, textwrap, html as H, random
ROL = {'g':'gemeente','c':'corporatie','h':'huurdersorganisatie','p':'partijen','e':'energiewerkgroep','ph':'platform-huurdersorganisaties'}
VORM = {'m':'mijlpaal','g':'getalsnorm','r':'ritme','p':'procesregel','i':'inspanning'}
HARD = {'R':'resultaat','S':'streven','O':'onderzoek','I':'inspanning'}
def ws(s): return re.sub(r'\s+',' ',s).strip()
def wie(s):
    s=s.strip()
    if s in('','-'): return []
    return [('other:'+x.strip()[2:].strip()) if x.strip().startswith('o:') else ROL[x.strip()] for x in s.split(',')]
def termijn(s):
    s=s.strip(); r=None
    if '~' in s: s,r=[x.strip() for x in s.split('~',1)]
    w=s.split(); k=w[0]; t={}
    def tijd(x):
        if len(x)==4: t['jaar']=int(x)
        else: t['jaar']=int(x[:4]); t['datum']=x
    if k=='geen': t={'soort':'geen'}
    elif k=='jaar': t={'soort':'jaar','jaar':int(w[1])}
    elif k=='kw': t={'soort':'kwartaal','kwartaal':int(w[1])}; (len(w)>2 and t.update(jaar=int(w[2])))
    elif k in('uit','door','per'):
        t={'soort':{'uit':'uiterlijk','door':'doorlopend','per':'per-periode'}[k]}
        if len(w)>1:
            x=w[1]
            if x.startswith('E'): tijd(x[1:]+'-12-31')   # E2030 = t/m eind
            else: tijd(x)
    else: raise ValueError(s)
    if r: t['ritme']=r
    return t
STREK={'precies','minimaal','maximaal','tot','indicatief','gem'}
def nums(s,tekst):
    out=[]
    for m in re.finditer(r'([\d.]+)\s+(.+?)\s*\{(.+?)\}\s*([x0]*)',s):
        w,rest,t,f=m.groups(); p=rest.split(); st='precies'
        if p[-1] in STREK: st=p.pop()
        if st=='gem': st='gemiddeld per jaar'
        e=' '.join(p); v=float(w); v=int(v) if v==int(v) else v
        assert ws(t) in ws(tekst),(t,tekst)
        d={'waarde':v,'eenheid':e,'strekking':st,'tekst':t,'norm':'x' not in f}
        if '0' in f: d['impliciet']=True
        out.append(d)
    return out
def alt(s,it):
    A=it.setdefault('alternatief',{})
    for part in re.split(r'\s*;\s*',s.strip()):
        if not part: continue
        if part=='L': A['levering']=[not it['levering']]; continue
        k,v=part.split('=',1)
        if k=='T': A['trekkers']=[wie(x) for x in v.split('|')]
        elif k=='B': A['betrokkenen']=[wie(x) for x in v.split('|')]
        elif k=='te': A.setdefault('termijn',[]).extend(termijn(x) for x in v.split('|'))
        elif k=='v': A['toetsvorm']=[VORM[x] for x in v]
        elif k=='h': A['hardheid']=[HARD[x] for x in v]
        elif k=='lt': A['looptijd_tot']=[None if x=='null' else int(x) for x in v.split('|')]
        else: raise ValueError(part)
def lees(src,jaar):
    P=[];it=None;volg=0
    for raw in src.strip('\n').split('\n'):
        if not raw.strip() or raw.startswith('#'): continue
        l=raw.strip(); k,_,rest=l.partition(' ')
        if not raw.startswith(' '):
            f=[x.strip() for x in rest.split('|')]
            nz=lambda x: None if x in('-','') else x
            if k=='P':
                P.append({'nummer':nz(f[0]),'titel':f[1],'inleiding':f[2] if len(f)>2 else None,'paragrafen':[]})
            elif k=='Q':
                P[-1]['paragrafen'].append({'nummer':nz(f[0]),'titel':nz(f[1]),'afspraken':[]})
            else:
                if k=='A': nr=f.pop(0)
                tb,te,vh,tekst=f[0],f[1],f[2],ws('|'.join(f[3:]))
                afg=tb.startswith('~'); tb=tb.lstrip('~'); t,_,b=tb.partition('>')
                it={'tekst':tekst,'trekkers':wie(t),'betrokkenen':wie(b),'termijn':termijn(te),'getallen':[],'toetsvorm':VORM[vh[0]],'hardheid':HARD[vh[1]],'levering':vh.endswith('+'),'x':{}}
                if afg: it['trekkers_afgeleid']=True
                if it['termijn']=={'soort':'doorlopend'}: it['alternatief']={'termijn':[{'soort':'geen'}]}
                if k=='A':
                    volg+=1
                    if not P[-1]['paragrafen']: P[-1]['paragrafen'].append({'nummer':None,'titel':None,'afspraken':[]})
                    it={'nummer':nz(nr),'volgnummer':volg,**it,'looptijd_tot':None,'prestaties':[]}
                    P[-1]['paragrafen'][-1]['afspraken'].append(it)
                elif k=='Y':
                    a=P[-1]['paragrafen'][-1]['afspraken'][-1]
                    it={'id':f"{a['nummer'] or '#%d'%a['volgnummer']}/{jaar}/{len(a['prestaties'])+1}",'jaar':jaar,**it,'bijlage':None}
                    a['prestaties'].append(it)
                else: raise ValueError(raw)
        else:
            if k=='n': it['getallen']=nums(rest,it['tekst'])
            elif k=='a': alt(rest,it)
            elif k=='t':
                v=rest.split('|'); it['looptijd_tot']=None if v[0]=='null' else int(v[0])
                if len(v)>1: it.setdefault('alternatief',{})['looptijd_tot']=[None if x=='null' else int(x) for x in v[1:]]
            elif k=='m': it['nummer_alternatief']=rest.split('|')
            elif k=='b': it['bijlage']=int(rest) if rest.isdigit() else rest
            elif k=='x': it['x'].update(dict(y.split('=',1) for y in re.split(r'\s*;;\s*',rest)))
            elif k=='o': it['opmerking']=rest
            else: raise ValueError(raw)
    return P
def goud(doc,P):
    P=json.loads(json.dumps(P)); words=set()
    def schoon(i):
        i.pop('x',None)
        for w in re.findall(r'[^\s]*\w[-/]\w[^\s]*',i['tekst']):
            w=w.strip('.,;:()“”‘’"\'')
            parts=[m.end() for m in re.finditer(r'(?<=\w)[-/](?=\w)',w)]
            for p in parts: words.add((w[:p]+' '+w[p:],w))
    for p in P:
        for q in p['paragrafen']:
            for a in q['afspraken']:
                schoon(a); [schoon(r) for r in a['prestaties']]
    d={**doc}; d.setdefault('bijlagen',[]); d.setdefault('inleiding',None)
    d['afbreekstreepjes']=[{'tekst':a,'hersteld':b} for a,b in sorted(words)]
    return {'document':d,'pijlers':P}
def items(P):
    for p in P:
        for q in p['paragrafen']:
            for a in q['afspraken']:
                yield a
                yield from a['prestaties']
# ------------------------------------------------------------ IR helpers
def p(*runs,**o):
    r=[(x,{}) if isinstance(x,str) else x for x in runs]
    return {'k':'p','runs':r,**o}
def b(t,**f): return (t,{'b':1,**f})
def i(t,**f): return (t,{'i':1,**f})
def c(t,col,**f): return (t,{'color':col,**f})
def h(n,t,**o): return p(t,style='h%d'%n,**o)
def li(mark,*runs,lvl=0,auto=None,**o): return p(*runs,mark=mark,lvl=lvl,auto=auto,**o)
def tab(rows,widths,**o): return {'k':'t','rows':rows,'w':widths,**o}   # cell: str | dict(runs/paras, fill, span, vm)
def cel(*paras,**o): return {'paras':[q if isinstance(q,dict) else p(q) for q in paras],**o}
PB={'k':'pb'}
def kaal(q): return ((q.get('mark','')+' ') if q.get('mark') else '')+''.join(t for t,_ in q['runs'])
def cell(x): return x if isinstance(x,dict) and 'paras' in x else cel(x)
# ------------------------------------------------------------ DOCX
E=lambda s:H.escape(s,quote=False)
def rpr(f,st=None):
    s=''
    if f.get('font'): s+='<w:rFonts w:ascii="%s" w:hAnsi="%s"/>'%(f['font'],f['font'])
    if f.get('b'): s+='<w:b/>'
    if f.get('i'): s+='<w:i/>'
    if f.get('color'): s+='<w:color w:val="%s"/>'%f['color']
    if f.get('sz'): s+='<w:sz w:val="%d"/>'%(f['sz']*2)
    if f.get('u'): s+='<w:u w:val="single"/>'
    return '<w:rPr>%s</w:rPr>'%s if s else ''
def run(t,f):
    out=''
    for n,part in enumerate(re.split(r'(\t|\n)',t)):
        if part=='\t': out+='<w:r><w:tab/></w:r>'
        elif part=='\n': out+='<w:r><w:br/></w:r>'
        elif part: out+='<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>'%(rpr(f),E(part))
    return out
class Docx:
    def __init__(s,o): s.o=o; s.nums={}; s.abs=[]
    def numid(s,auto):
        # auto: ('bul',char) or ('dec',group,format) — group restarts
        if auto in s.nums: return s.nums[auto]
        n=len(s.nums)+1; s.nums[auto]=n
        if auto[0]=='bul': lv=''.join('<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="283"/></w:pPr></w:lvl>'%(k,E(auto[1]),(auto[2] if len(auto)>2 else 720)+360*k) for k in range(3))
        else: lv='<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="425"/></w:pPr></w:lvl>'%(auto[3] if len(auto)>3 else 'decimal',auto[2],auto[4] if len(auto)>4 else 425)
        s.abs.append('<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="hybridMultilevel"/>%s</w:abstractNum>'%(n,lv))
        return n
    def para(s,q,incell=False):
        pp=''
        st={'h1':'Kop1','h2':'Kop2','h3':'Kop3','title':'Titel','sub':'Ondertitel'}.get(q.get('style'))
        if st: pp+='<w:pStyle w:val="%s"/>'%st
        elif q.get('auto'): pp+='<w:pStyle w:val="Lijstalinea"/>'
        if q.get('auto'): pp+='<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>'%(q.get('lvl',0) if q['auto'][0]=='bul' else 0,s.numid(q['auto']))
        if q.get('fill'): pp+='<w:shd w:val="clear" w:color="auto" w:fill="%s"/>'%q['fill']
        if q.get('after') is not None: pp+='<w:spacing w:after="%d"/>'%q['after']
        runs=list(q['runs'])
        if q.get('mark') and not q.get('auto'):
            sep=q.get('sep','\t'); runs=[(q['mark']+sep,q.get('mf',{}))]+runs
            if sep=='\t':
                l=567+425*q.get('lvl',0) if not q.get('hang') else q['hang']
                pp+='<w:tabs><w:tab w:val="left" w:pos="%d"/></w:tabs><w:ind w:left="%d" w:hanging="%d"/>'%(l,l,min(l,q.get('hg',567)))
        elif q.get('ind'): pp+='<w:ind w:left="%d"/>'%q['ind']
        if q.get('al'): pp+='<w:jc w:val="%s"/>'%q['al']
        return '<w:p>%s%s</w:p>'%('<w:pPr>%s</w:pPr>'%pp if pp else '',''.join(run(t,f) for t,f in runs))
    def tabel(s,t):
        tot=sum(t['w']); W=t.get('total',9070); ws_=[int(W*x/tot) for x in t['w']]
        bd=t.get('border','808080')
        x='<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>%s</w:tblGrid>'%(W,''.join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="%s"/>'%(e,bd) for e in('top','left','bottom','right','insideH','insideV')),''.join('<w:gridCol w:w="%d"/>'%w for w in ws_))
        for n,r in enumerate(t['rows']):
            x+='<w:tr>'+('<w:trPr><w:tblHeader/></w:trPr>' if t.get('kop') and n==0 else '')
            k=0
            for ce in r:
                ce=cell(ce); sp=ce.get('span',1); w=sum(ws_[k:k+sp]); k+=sp
                x+='<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s%s%s</w:tcPr>%s</w:tc>'%(w,'<w:gridSpan w:val="%d"/>'%sp if sp>1 else '',{'begin':'<w:vMerge w:val="restart"/>','verder':'<w:vMerge/>'}.get(ce.get('vm'),''),'<w:shd w:val="clear" w:color="auto" w:fill="%s"/>'%ce['fill'] if ce.get('fill') else '',''.join(s.para(q,True) for q in ce['paras']) or '<w:p/>')
            x+='</w:tr>'
        return x+'</w:tbl><w:p/>'
    def save(s,blocks,path):
        o=s.o; body=''
        for q in blocks:
            body+= s.para(q) if q['k']=='p' else s.tabel(q) if q['k']=='t' else '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        pg='<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if o.get('landscape') else '<w:pgSz w:w="11906" w:h="16838"/>'
        cols='<w:cols w:num="2" w:space="425"/>' if o.get('cols') else ''
        refs='';rels='';parts={}
        NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        for n,(k,v) in enumerate((('header',o.get('kopregel')),('footer',o.get('voetregel')))):
            if v:
                refs+='<w:%sReference w:type="default" r:id="rIdX%d"/>'%(k,n)
                rels+='<Relationship Id="rIdX%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s1.xml"/>'%(n,k,k)
                rr=''.join('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'%{'#':'PAGE','@':'NUMPAGES'}[z] if z in'#@' else run(z,{'sz':8,'color':'666666'}) for z in re.split(r'([#@])',v) if z)
                parts['word/%s1.xml'%k]='<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:%s %s><w:p>%s</w:p></w:%s>'%({'header':'hdr','footer':'ftr'}[k],NS,rr,{'header':'hdr','footer':'ftr'}[k])
        doc='<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document %s><w:body>%s<w:sectPr>%s%s<w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="500" w:gutter="0"/>%s</w:sectPr></w:body></w:document>'%(NS,body,refs,pg,cols)
        font=o.get('font','Calibri'); hc=o.get('hkleur','1F3864')
        def sty(id,name,ol,sz,extra=''): return '<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/>%s</w:pPr><w:rPr><w:b/><w:color w:val="%s"/><w:sz w:val="%d"/></w:rPr></w:style>'%(id,name,'<w:outlineLvl w:val="%d"/>'%ol if ol is not None else '',hc,sz)
        styles='<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/><w:sz w:val="%d"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="%d" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>%s%s%s%s%s<w:style w:type="paragraph" w:styleId="Lijstalinea"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standaard"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style></w:styles>'%(NS,font,font,font,o.get('sz',11)*2,o.get('after',120),sty('Titel','Title',None,44),sty('Ondertitel','Subtitle',None,26),sty('Kop1','heading 1',0,32),sty('Kop2','heading 2',1,26),sty('Kop3','heading 3',2,23))
        num='<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering %s>%s%s</w:numbering>'%(NS,''.join(s.abs),''.join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>'%(n,n) for n in s.nums.values()))
        ct='<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>%s</Types>'%''.join('<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>'%(k,'header' if 'header' in k else 'footer') for k in parts)
        with zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED) as z:
            z.writestr('[Content_Types].xml',ct)
            z.writestr('_rels/.rels','<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
            z.writestr('word/_rels/document.xml.rels','<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>%s</Relationships>'%rels)
            z.writestr('word/document.xml',doc); z.writestr('word/styles.xml',styles); z.writestr('word/numbering.xml',num)
            for k,v in parts.items(): z.writestr(k,v)
# ------------------------------------------------------------ HTML
def hrun(t,f):
    s=E(t).replace('\n','<br>').replace('\t','&emsp;'); st=''
    if f.get('color'): st+='color:#%s;'%f['color']
    if f.get('sz'): st+='font-size:%dpt;'%f['sz']
    if st: s='<span style="%s">%s</span>'%(st,s)
    if f.get('b'): s='<b>%s</b>'%s
    if f.get('i'): s='<i>%s</i>'%s
    return s
def hpara(q):
    tag={'h1':'h2','h2':'h3','h3':'h4','title':'h1','sub':'p'}.get(q.get('style'),'p'); t=''.join(hrun(a,f) for a,f in q['runs']); st=''
    if q.get('fill'): st+='background:#%s;padding:4pt;'%q['fill']
    if q.get('al'): st+='text-align:%s;'%q['al']
    if q.get('auto') and q['auto'][0]=='bul': return '<ul class="l%d"><li>%s</li></ul>'%(q.get('lvl',0),t)
    if q.get('mark'):
        if q.get('sep')==' ': t='%s %s'%(hrun(q['mark'],q.get('mf',{})),t)
        else: return '<div class="m l%d"><div class="mk">%s</div><div>%s</div></div>'%(q.get('lvl',0),hrun(q['mark'],q.get('mf',{})),t)
    return '<%s%s>%s</%s>'%(tag,' style="%s"'%st if st else '',t,tag)
def html(blocks,o):
    out=''
    for q in blocks:
        if q['k']=='p': out+=hpara(q)
        elif q['k']=='pb': out+='<div style="break-after:page"></div>'
        else:
            out+='<table><colgroup>%s</colgroup>'%''.join('<col style="width:%d%%">'%(100*w/sum(q['w'])) for w in q['w'])
            for n,r in enumerate(q['rows']):
                tr=''
                for m,ce in enumerate(r):
                    ce=cell(ce)
                    if ce.get('vm')=='verder': continue
                    rs=1
                    if ce.get('vm')=='begin':
                        while n+rs<len(q['rows']) and m<len(q['rows'][n+rs]) and cell(q['rows'][n+rs][m]).get('vm')=='verder': rs+=1
                    tr+='<td%s%s%s>%s</td>'%(' colspan=%d'%ce['span'] if ce.get('span',1)>1 else '',' rowspan=%d'%rs if rs>1 else '',' style="background:#%s"'%ce['fill'] if ce.get('fill') else '',''.join(hpara(z) for z in ce['paras']))
                out+=('<thead><tr>%s</tr></thead>' if q.get('kop') and n==0 else '<tr>%s</tr>')%tr
            out+='</table>'
    css='body{font-family:%s;font-size:%spt;line-height:1.35;margin:0}h1{font-size:22pt;color:#%s}h2{font-size:15pt;color:#%s;margin:16pt 0 5pt}h3{font-size:12.5pt;margin:12pt 0 4pt}h4{font-size:11pt;margin:9pt 0 3pt}p{margin:0 0 6pt}ul{margin:0 0 4pt;padding-left:18pt}ul.l1{padding-left:36pt}.m{display:flex;margin:0 0 5pt}.mk{flex:0 0 %s}.l1{margin-left:26pt}table{border-collapse:collapse;width:100%%;table-layout:fixed;margin:6pt 0}td{border:1px solid #999;padding:3pt 5pt;vertical-align:top}td p{margin:0 0 3pt}%s'%(o.get('cssfont','Arial,sans-serif'),o.get('sz',10),o.get('hkleur','1F3864'),o.get('hkleur','1F3864'),o.get('mk','32pt'),o.get('css',''))
    return '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>%s</body></html>'%(E(o['titel']),css,out)
def chroompdf(htmlpath,pdf,o):
    js='''const {chromium}=require('playwright-core');(async()=>{const br=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});const pg=await br.newPage();await pg.goto('file://%s');await pg.pdf({path:'%s',format:'A4',landscape:%s,tagged:%s,displayHeaderFooter:%s,headerTemplate:`%s`,footerTemplate:`%s`,margin:{top:'20mm',bottom:'20mm',left:'20mm',right:'20mm'}});await br.close()})()'''
    hf=bool(o.get('kopregel') or o.get('voetregel'))
    T=lambda v:'<div style="font-size:8px;width:100%%;padding:0 20mm;font-family:Arial">%s</div>'%E(v or '').replace('#','<span class=pageNumber></span>').replace('@','<span class=totalPages></span>')
    open('_pdf.cjs','w').write(js%(os.path.abspath(htmlpath),os.path.abspath(pdf),'true' if o.get('landscape') else 'false','true' if o.get('tagged') else 'false','true' if hf else 'false',T(o.get('kopregel')),T(o.get('voetregel'))))
    subprocess.run(['node','_pdf.cjs'],check=True,timeout=120)
# ------------------------------------------------------------ TXT / MD
def txt(blocks,o):
    W=o.get('txtw',92); out=[]
    def wrap(t,i0='',i1=''):
        r=[]
        for part in t.split('\n'): r+=textwrap.wrap(part,W,initial_indent=i0,subsequent_indent=i1,break_on_hyphens=False,break_long_words=False) or ['']; i0=i1
        return r
    for q in blocks:
        if q['k']=='pb': out+=['']; continue
        if q['k']=='p':
            t=''.join(a for a,_ in q['runs']).replace('\t','   ')
            s=q.get('style')
            if s in('title','h1') and o.get('txtcaps'): t=t.upper()
            if q.get('mark'):
                m='  '*q.get('lvl',0)+q['mark']+' '; out+=wrap(t,m,' '*min(len(m),o.get('txthang',6)))
            else: out+=wrap(t)
            if s in('h1','title') and o.get('txtunder'): out+=['='*len(t)]
            if s=='h2' and o.get('txtunder'): out+=['-'*len(t)]
            if not (q.get('tight')): out+=['']
        else:
            for r in q['rows']:
                out.append('\t'.join(' '.join(kaal(z) for z in cell(ce)['paras']) for ce in r))
            out.append('')
    return '\n'.join(out).strip()+'\n'
def md(blocks,o):
    out=[]
    def mr(rs):
        s=''
        for t,f in rs:
            if f.get('b') and t.strip(): t='**%s**'%t.strip()+(' ' if t.endswith(' ') else '')
            elif f.get('i') and t.strip(): t='*%s*'%t.strip()+(' ' if t.endswith(' ') else '')
            s+=t
        return s.replace('\t',' ').replace('\n','  \n')
    for q in blocks:
        if q['k']=='pb': continue
        if q['k']=='p':
            t=mr(q['runs']); s=q.get('style')
            if s: t={'title':'# ','h1':'## ','h2':'### ','h3':'#### ','sub':''}[s]+t
            if q.get('mark'):
                m=q['mark']; m='-' if m in('•','–','-') else (mr([(m,q['mf'])]) if q.get('mf') else m)
                t='   '*q.get('lvl',0)+m+' '+t
            out.append(t)
            if not q.get('tight'): out.append('')
        else:
            for n,r in enumerate(q['rows']):
                out.append('| '+' | '.join(' '.join(mr(z['runs']) for z in cell(ce)['paras']) for ce in r)+' |')
                if n==0: out.append('|'+'---|'*len(r))
            out.append('')
    return '\n'.join(out).strip()+'\n'
# ------------------------------------------------------------ build
def soffice(src,fmt,out):
    subprocess.run(['soffice','--headless','-env:UserInstallation=file://_lo','--convert-to',fmt,'--outdir',out,src],check=True,capture_output=True,timeout=180)
def plat(path):
    if path.endswith('.pdf'):
        return [subprocess.run(['pdftotext']+a+[path,'-'],capture_output=True,text=True).stdout for a in([],['-raw'],['-layout'])]
    if path.endswith('.docx'): x=zipfile.ZipFile(path).read('word/document.xml').decode()
    elif path.endswith('.odt'): x=zipfile.ZipFile(path).read('content.xml').decode()
    else: return [open(path,encoding='utf8').read()]
    x=re.sub(r'<w:(tab|br)[ /][^>]*>|<text:(tab|s|line-break)[^>]*/>|</w:p>|</text:p>|</text:h>',' ',x)
    return [H.unescape(re.sub(r'<[^>]+>','',x))]
def build(naam,doc,src,jaar,layout,formats,o,map_):
    P=lees(src,jaar); G=goud(doc,P); o={'titel':doc['titel'],**o}
    if os.environ.get('ALLEENGOUD'):
        json.dump(G,open(os.path.join(map_,naam)+'.json','w',encoding='utf8'),ensure_ascii=False,indent=1); print('goud',naam); return G
    B=layout(P)
    os.makedirs(map_,exist_ok=True); base=os.path.join(map_,naam)
    json.dump(G,open(base+'.json','w',encoding='utf8'),ensure_ascii=False,indent=1)
    if formats & {'docx','odt','lopdf'}:
        Docx(o).save(B,base+'.docx')
        if 'odt' in formats: soffice(base+'.docx','odt',map_)
        if 'lopdf' in formats: soffice(base+'.docx','pdf',map_)
        if 'docx' not in formats: os.remove(base+'.docx')
    if 'pdf' in formats:
        hp='_%s.html'%naam; open(hp,'w',encoding='utf8').write(html(B,o)); chroompdf(hp,base+'.pdf',o)
    if 'txt' in formats: open(base+'.txt','w',encoding='utf8').write(txt(B,o))
    if 'md' in formats: open(base+'.md','w',encoding='utf8').write(md(B,o))
    N=sum(1 for _ in items(P)); pre=N-sum(len(q['afspraken']) for x in P for q in x['paragrafen'])
    print(naam,'items',N,'prestaties',pre)
    for ext in('docx','odt','pdf','txt','md'):
        f=base+'.'+ext
        if not os.path.exists(f): continue
        ruis=[ws(re.sub(r'[#@]','0',v)) for v in(o.get('kopregel'),o.get('voetregel')) if v]
        T=[]
        for t in plat(f):
            t=ws(t)
            for v in ruis: t=re.sub(re.escape(v).replace('0',r'\d+') if '0' in v else re.escape(v),' ',t)
            T.append(re.sub(r'\s+','',t).replace('**',''))
        mis=[it['tekst'] for it in items(P) if not any(re.sub(r'\s+','',it['tekst']) in t for t in T)]
        koppen=[x['titel'] for y in P for x in[y]+y['paragrafen'] if x['titel']]
        mk=[k for k in koppen if not any(re.sub(r'\s+','',k).lower() in t.lower() for t in T)]
        print('  ',ext,os.path.getsize(f),'mist',len(mis),mk, *['\n      '+m[:110] for m in mis[:6]])
    r=subprocess.run(['python3','score.py',base+'.json',base+'.json','--json'],capture_output=True,text=True)
    s=json.loads(r.stdout)
    bad=[]
    def loop(x,pad=''):
        if isinstance(x,dict):
            for k,v in x.items(): loop(v,pad+'/'+k)
        elif isinstance(x,float) and x!=1.0: bad.append((pad,x))
    loop(s); print('   zelfscore', 'OK' if not bad else bad)
    return G
