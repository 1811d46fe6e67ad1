import sys, re, json, os, subprocess, zipfile, html

BASE = '.'
CODE = {'g': 'gemeente', 'c': 'corporatie', 'h': 'huurdersorganisatie', 'p': 'partijen', 'e': 'energiewerkgroep'}
TV = {'m': 'mijlpaal', 'n': 'getalsnorm', 'r': 'ritme', 'p': 'procesregel', 'i': 'inspanning'}
HH = {'r': 'resultaat', 's': 'streven', 'o': 'onderzoek', 'i': 'inspanning'}
def wie(s):
    r = []
    for m in re.finditer(r'<([^>]+)>|([gchpe])', s): r.append('other:' + m[1] if m[1] else CODE[m[2]])
    return r
def ter(s, pj=None):
    """-> (termijn, auto alternatieven)"""
    s, _, rit = s.partition(';'); f = s.split(':'); k = f[0]; alt = []; t = None
    if k == 'g': t = {'soort': 'geen'}
    elif k == 'd':
        t = {'soort': 'doorlopend'}
        if len(f) > 1: t.update(jaar=int(f[1][:4]), datum=f[1] if len(f[1]) > 4 else f[1] + '-12-31')
        else: alt = [{'soort': 'geen'}]
    elif k == 'p':
        t = {'soort': 'per-periode'}
        if len(f) > 1: t.update(jaar=int(f[1]), datum=f[1] + '-12-31')
    elif k == 'j': t = {'soort': 'jaar', 'jaar': int(f[1])}
    elif k == 'u': t = {'soort': 'uiterlijk', 'jaar': int(f[1][:4]), 'datum': f[1] if len(f[1]) > 4 else f[1] + '-12-31'}
    elif k == 'u0': t = {'soort': 'uiterlijk'}
    elif k == 'v':
        import datetime; x = datetime.date.fromisoformat(f[1]); y = x - datetime.timedelta(days=1)
        t = {'soort': 'uiterlijk', 'jaar': x.year, 'datum': f[1]}; alt = [{'soort': 'uiterlijk', 'jaar': y.year, 'datum': y.isoformat()}]
    elif k == 'e':
        y = int(f[1]); t = {'soort': 'uiterlijk', 'jaar': y, 'datum': f'{y}-12-31'}; alt = [{'soort': 'jaar', 'jaar': y}, {'soort': 'kwartaal', 'kwartaal': 4, 'jaar': y}]
    elif k == 'q':
        y = int(f[1]); b = {'jaar': y, 'datum': f'{y}-12-31'}; t = {'soort': 'uiterlijk', **b}
        alt = [{'soort': 'doorlopend', **b}, {'soort': 'per-periode', **b}, {'soort': 'jaar', 'jaar': y}, {'soort': 'geen'}]
    elif k == 'h1':
        y = int(f[1]); t = {'soort': 'uiterlijk', 'jaar': y, 'datum': f'{y}-06-30'}; alt = [{'soort': 'uiterlijk', 'jaar': y, 'datum': f'{y}-07-01'}, {'soort': 'jaar', 'jaar': y}, {'soort': 'kwartaal', 'kwartaal': 2, 'jaar': y}]
    elif k == 'k': t = {'soort': 'kwartaal', 'kwartaal': int(f[1]), 'jaar': int(f[2])}
    else: raise ValueError(s)
    if rit: t['ritme'] = rit
    return t, alt
def getal(s): return float(s) if '.' in s else int(s)
def ontleed(tx):
    """[[tekst|waarde|eenheid|strekking(|n|i)]] -> schone tekst, getallen; ^[voetnoot] weg; **vet** weg"""
    G = []
    def f(m):
        v = m[1].split('|'); g = {'waarde': getal(v[1]), 'eenheid': v[2], 'strekking': {'': 'precies', 'min': 'minimaal', 'max': 'maximaal', 'tot': 'tot', 'ind': 'indicatief', 'gem': 'gemiddeld per jaar'}[v[3] if len(v) > 3 else ''], 'tekst': v[0], 'norm': True}
        for x in v[4:]:
            if x == 'n': g['norm'] = False
            if x == 'i': g['impliciet'] = True
        G.append(g); return v[0]
    zicht = re.sub(r'\[\[(.*?)\]\]', f, tx)
    return zicht, G
def schoon(z): return re.sub(r'\s+', ' ', re.sub(r'\*\*', '', re.sub(r'\^\[.*?\]', '', z))).strip()

class Doc:
    def __init__(s, map_, stem, titel, van, tot, pj, partijen, grond, **extra):
        s.dir = f'{BASE}/{map_}'; s.stem = stem; s.b = []; s.pj = pj; s.vn = 0; s.cur = None
        s.doc = {'titel': titel, 'looptijd': {'van': van, 'tot': tot}, 'prestatiejaar': pj, 'partijen': [{'naam': n, 'rol': r, 'alias': a} for n, r, *a in partijen], 'grondslagen': grond, 'inleiding': None, 'bijlagen': [], 'afbreekstreepjes': [], 'voetnootmarkers': [], **extra}
        s.doc.setdefault('overige_koppen', [])
        s.pij = []; s.notes = 0
    # ----- gold
    def pijler(s, nr, titel, inl=None): s.pij.append({'nummer': nr, 'titel': titel, 'inleiding': inl, 'paragrafen': []}); s.cur = None
    def par(s, nr=None, titel=None): s.pij[-1]['paragrafen'].append({'nummer': nr, 'titel': titel, 'afspraken': []})
    def item(s, tx, T, B, t, soort, alt='', LT=None, opm=None, bij=None, presta=False):
        z, G = ontleed(tx); o = {'tekst': schoon(z)}
        for m in re.finditer(r'(\S+)\^\[', z): s.notes += 1; s.doc['voetnootmarkers'] += [{'tekst': f'{schoon(m[1])}{sp}{s.notes}', 'hersteld': schoon(m[1])} for sp in ('', ' ')]
        al = {}
        for a in filter(None, alt.split('|')):
            k, _, v = a.partition('=')
            if k == 'T': al.setdefault('trekkers', []).append(wie(v))
            elif k == 'B': al.setdefault('betrokkenen', []).append(wie(v))
            elif k == 't': x, y = ter(v); al.setdefault('termijn', []).extend([x])
            elif k == 'v': al.setdefault('toetsvorm', []).extend(TV[c] for c in v)
            elif k == 'h': al.setdefault('hardheid', []).extend(HH[c] for c in v)
            elif k == 'L': al['levering'] = [v == '1']
            elif k == 'af': o['trekkers_afgeleid'] = True
            else: raise ValueError(a)
        tt, ta = ter(t)
        if ta: al.setdefault('termijn', []).extend(x for x in ta if x not in al['termijn'])
        if not presta:
            o['looptijd_tot'] = LT
            y = tt.get('jaar')
            if LT: al['looptijd_tot'] = [None]
            elif y and tt.get('datum') and y > (s.pj or s.doc['looptijd']['van']): al['looptijd_tot'] = [y]
        o.update(trekkers=wie(T), betrokkenen=wie(B), termijn=tt, getallen=G)
        if presta: o['bijlage'] = bij
        o.update(toetsvorm=TV[soort[0]], hardheid=HH[soort[1]], levering='L' in soort)
        if al: o['alternatief'] = al
        if opm: o['opmerking'] = opm
        return o, z
    def A(s, nr, tx, T='', B='', t='g', soort='mr', alt='', LT=None, na=(), opm=None):
        if not s.pij[-1]['paragrafen']: s.par()
        s.vn += 1
        if tx is None:
            s.cur = {'nummer': nr, 'tekst': '', 'volgnummer': s.vn, 'looptijd_tot': None, 'trekkers': [], 'betrokkenen': [], 'termijn': {'soort': 'geen'}, 'getallen': [], 'toetsvorm': 'inspanning', 'hardheid': 'inspanning', 'levering': False, 'prestaties': []}
            s.pij[-1]['paragrafen'][-1]['afspraken'].append(s.cur); return ''
        o, z = s.item(tx, T, B, t, soort, alt, LT, opm)
        s.cur = {'nummer': nr, 'volgnummer': s.vn, **o, 'prestaties': []}
        if na: s.cur['nummer_alternatief'] = list(na)
        s.pij[-1]['paragrafen'][-1]['afspraken'].append(s.cur); return z
    def P(s, tx, T='', B='', t='g', soort='mr', alt='', opm=None, bij=None):
        o, z = s.item(tx, T, B, t, soort, alt, None, opm, bij, True)
        k = len(s.cur['prestaties']) + 1; y = s.pj
        s.cur['prestaties'].append({'id': f"{s.cur['nummer'] or 'v%d' % s.cur['volgnummer']}/{y}/{k}", 'jaar': y, **o}); return z
    # ----- blokken
    def h(s, t, l=1, **k): s.b.append(('h', t, l, k))
    def p(s, t, **k): s.b.append(('p', t, k))
    def li(s, t, **k): s.b.append(('li', t, k))
    def tab(s, rows, w, **k): s.b.append(('tab', rows, w, k))
    def toc(s, ks=None): s.b.append(('toc', {'pag': ks or {}}))
    def pb(s): s.b.append(('pb',))
    def gold(s):
        for p in s.pij:
            if not p['paragrafen']: p['paragrafen'] = []
        return {'document': s.doc, 'pijlers': s.pij}

# ---------- docx
def docx_uit(s, cfg, pad, pag):
    import docx; from docx.shared import Pt, Cm, RGBColor; from docx.oxml import OxmlElement, parse_xml; from docx.oxml.ns import qn, nsdecls; from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER; from docx.enum.section import WD_ORIENT
    D = docx.Document(); st = D.styles
    f = cfg.get('font', 'Arial'); st['Normal'].font.name = f; st['Normal'].font.size = Pt(cfg.get('pt', 10.5)); st['Normal'].paragraph_format.space_after = Pt(cfg.get('na', 6))
    st['Normal'].element.rPr.rFonts.set(qn('w:eastAsia'), f)
    col = RGBColor.from_string(cfg.get('kleur', '1F3864'))
    for i in range(1, 4):
        h = st[f'Heading {i}']; h.font.name = f; h.font.color.rgb = col; h.font.size = Pt([16, 13, 11][i - 1]); rf = h.element.rPr.rFonts
        for a in list(rf.attrib): del rf.attrib[a]
        rf.set(qn('w:ascii'), f); rf.set(qn('w:hAnsi'), f)
    sec = D.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    if cfg.get('liggend'): sec.orientation = WD_ORIENT.LANDSCAPE; sec.page_width, sec.page_height = Cm(29.7), Cm(21)
    sec.left_margin = sec.right_margin = Cm(cfg.get('marge', 2.5)); sec.top_margin = sec.bottom_margin = Cm(2.3)
    def veld(par, code):
        for t, x in (('begin', None), (None, code), ('separate', None), ('txt', '1'), ('end', None)):
            r = par.add_run()
            if t == 'txt': r.text = x
            elif t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t); r._r.append(e)
            else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'), 'preserve'); e.text = x; r._r.append(e)
    if cfg.get('voorblad'): sec.different_first_page_header_footer = True
    if cfg.get('koptekst'): sec.header.paragraphs[0].text = cfg['koptekst']; sec.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if cfg.get('voet') is not None:
        fp = sec.footer.paragraphs[0]; fp.add_run(cfg['voet']); veld(fp, 'PAGE')
        if cfg.get('voet_van'): fp.add_run(' van '); veld(fp, 'NUMPAGES')
    # nummering
    npart = D.part.numbering_part.element; tel = [50]; absd = {}
    def absnum(lv):
        tel[0] += 1; i = tel[0]
        x = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{i}"><w:multiLevelType w:val="multilevel"/>'
        for n, (fmt, txt, left, hang) in enumerate(lv):
            x += f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{txt}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hang}"/></w:pPr>' + ('<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>' if fmt == 'bullet' and txt == '\uf0b7' else '') + '</w:lvl>'
        el = parse_xml(x + '</w:abstractNum>'); first = npart.find(qn('w:num')); first.addprevious(el) if first is not None else npart.append(el); return i
    def num(a, start=False):
        tel[0] += 1; i = tel[0]; npart.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{i}"><w:abstractNumId w:val="{a}"/>' + ('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if start else '') + '</w:num>')); return i
    ml = num(absnum(cfg['ml'])) if cfg.get('ml') else None
    LK = {'bullet': [('bullet', '\uf0b7', 500, 300)], 'streep': [('bullet', '-', 500, 300)], 'abc)': [('lowerLetter', '%1)', 700, 360)], 'abc': [('lowerLetter', '%1.', 900, 360)], '123': [('decimal', '%1.', 500, 360)]}
    LK.update(cfg.get('lijsten', {})); labs = {}; last = [None]
    def zet(par, n, lvl=0):
        pPr = par._p.get_or_add_pPr(); e = parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{lvl}"/><w:numId w:val="{n}"/></w:numPr>'); pPr.append(e)
    def runs(par, t, k):
        t = re.sub(r'\^\[.*?\]', '', t)
        for j, x in enumerate(t.split('**')):
            if not x: continue
            for jj, y in enumerate(x.split('\n')):
                r = par.add_run(y)
                if jj < x.count('\n'): r.add_break()
                if j % 2 or k.get('vet'): r.bold = True
                if k.get('cursief'): r.italic = True
                if k.get('kleur'): r.font.color.rgb = RGBColor.from_string(k['kleur'])
                if k.get('pt'): r.font.size = Pt(k['pt'])
    for n, b in enumerate(s.b):
        if b[0] == 'h':
            par = D.add_heading('', b[2]); runs(par, b[1], {}); k = b[3]
            if 'ml' in k: zet(par, ml, k['ml'])
        elif b[0] == 'p':
            k = b[2]; par = D.add_paragraph(style=k.get('stijl')); runs(par, b[1], k)
            if k.get('mid'): par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            if k.get('voor'): par.paragraph_format.space_before = Pt(k['voor'])
            if k.get('in'): par.paragraph_format.left_indent = Cm(k['in'])
            if 'ml' in k: zet(par, ml, k['ml'])
        elif b[0] == 'li':
            k = b[2]; kind = k.get('kind', 'bullet'); par = D.add_paragraph(style='List Paragraph' if kind != 'getypt' else None)
            par.paragraph_format.space_after = Pt(3)
            if kind == 'getypt':
                par.paragraph_format.left_indent = Cm(k.get('in', 0.8)); par.paragraph_format.first_line_indent = Cm(-0.7)
                runs(par, k['m'] + '\t' + b[1], k)
            else:
                if kind not in labs: labs[kind] = [absnum(LK[kind]), None]
                if k.get('begin') or labs[kind][1] is None: labs[kind][1] = num(labs[kind][0], True)
                zet(par, labs[kind][1]); runs(par, b[1], k)
        elif b[0] == 'tab':
            rows, w, k = b[1:]; T = D.add_table(0, len(w)); T.style = k.get('stijl', 'Table Grid'); T.autofit = False
            for j, x in enumerate(w): T.columns[j].width = Cm(x)
            for i, r in enumerate(rows):
                cells = T.add_row().cells
                for j, (c, x) in enumerate(zip(cells, r)):
                    c.width = Cm(w[j]); par = c.paragraphs[0]; par.paragraph_format.space_after = Pt(2)
                    lines = x if isinstance(x, list) else [x]
                    for q, y in enumerate(lines):
                        if q: par = c.add_paragraph(); par.paragraph_format.space_after = Pt(2)
                        runs(par, y, {'vet': i == 0 and not k.get('kaal'), 'pt': k.get('pt', 9), **({'kleur': 'FFFFFF'} if i == 0 and k.get('kop') else {})})
                    if i == 0 and k.get('kop'): c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{k["kop"]}"/>'))
                trPr = T.rows[-1]._tr.get_or_add_trPr()
                if i == 0 and not k.get('kaal'): e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); trPr.append(e)
                if k.get('heel'): e = OxmlElement('w:cantSplit'); trPr.append(e)
            D.add_paragraph()
        elif b[0] == 'toc':
            koppen = [(x[1], x[2], x[3].get('toc', '')) for x in s.b if x[0] == 'h' and x[2] <= cfg.get('tocdiep', 2) and not x[3].get('geentoc')]
            first = True
            for t, l, nr in koppen:
                par = D.add_paragraph(); par.paragraph_format.space_after = Pt(1); par.paragraph_format.left_indent = Cm(0.5 * (l - 1))
                par.paragraph_format.tab_stops.add_tab_stop(sec.page_width - sec.left_margin - sec.right_margin, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
                tekst = (nr + ' ' if nr else '') + t
                par.add_run(f'{tekst}\t{pag.get(t, 3)}')
        elif b[0] == 'pb': D.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    D.core_properties.title = s.doc['titel']; D.core_properties.author = cfg.get('auteur', ''); D.save(pad)

# ---------- fodt (LibreOffice)
def fodt_uit(s, cfg, pad, pag):
    E = lambda x: html.escape(x, quote=False); f = cfg.get('font', 'Liberation Sans'); note = [0]
    def inl(t, k={}):
        o = ''
        for j, x in enumerate(re.split(r'(\^\[.*?\]|\*\*.*?\*\*|\n)', t)):
            if x == '\n': o += '<text:line-break/>'
            elif x.startswith('^['): note[0] += 1; o += f'<text:note text:id="ftn{note[0]}" text:note-class="footnote"><text:note-citation>{note[0]}</text:note-citation><text:note-body><text:p text:style-name="Voetnoot">{E(x[2:-1])}</text:p></text:note-body></text:note>'
            elif x.startswith('**'): o += f'<text:span text:style-name="Vet">{E(x[2:-2])}</text:span>'
            else: o += E(x)
        if k.get('kleur'): o = f'<text:span text:style-name="K{k["kleur"]}">{o}</text:span>'
        return o
    kl = {b[2].get('kleur') for b in s.b if b[0] in ('p', 'li')} - {None}
    col = cfg.get('kleur', '1F3864'); sz = cfg.get('pt', 10.5); liggend = cfg.get('liggend')
    W, H = ('29.7cm', '21cm') if liggend else ('21cm', '29.7cm')
    def pst(n, extra='', tx='', outline=None, parent='Standard'): return f'<style:style style:name="{n}" style:display-name="{n.replace("_20_", " ")}" style:family="paragraph" style:parent-style-name="{parent}"' + (f' style:default-outline-level="{outline}"' if outline else '') + f'><style:paragraph-properties {extra}/><style:text-properties {tx}/></style:style>'
    S = f'''<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties style:font-name="{f}" fo:font-size="{sz}pt" fo:language="nl" fo:country="NL"/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/>'''
    for i, z in ((1, 16), (2, 13), (3, 11)): S += pst(f'Heading_20_{i}', 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', f'fo:font-size="{z}pt" fo:font-weight="bold" fo:color="#{col}"', i)
    S += pst('Titel', 'fo:margin-top="5cm"', 'fo:font-size="26pt" fo:font-weight="bold"') + pst('Sub', '', 'fo:font-size="15pt"') + pst('Midden', 'fo:text-align="center"') + pst('Voetnoot', '', 'fo:font-size="8pt"') + pst('Klein', '', 'fo:font-size="8.5pt"') + pst('VetP', 'fo:margin-top="0.2cm" fo:keep-with-next="always"', 'fo:font-weight="bold"') + pst('Cel', 'fo:margin-bottom="0.05cm"', 'fo:font-size="9pt"') + pst('CelKop', '', 'fo:font-size="9pt" fo:font-weight="bold"') + pst('Lijst', 'fo:margin-bottom="0.1cm"') + pst('Getypt', 'fo:margin-left="0.9cm" fo:text-indent="-0.9cm"') + pst('Actie', 'fo:keep-with-next="always"', 'fo:font-style="italic" fo:color="#1F4E79"') + pst('Pauze', 'fo:break-before="page"')
    S += f'<style:style style:name="TocR" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.02cm"><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>'
    S += '<text:list-style style:name="Bol"><text:list-level-style-bullet text:level="1" text:bullet-char="%s"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>' % cfg.get('bol', '•')
    A = '<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' + ''.join(f'<style:style style:name="K{c}" style:family="text"><style:text-properties fo:color="#{c}"/></style:style>' for c in kl)
    A += f'<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="{W}" fo:page-height="{H}" style:print-orientation="{"landscape" if liggend else "portrait"}" fo:margin-left="2.5cm" fo:margin-right="2.5cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
    body = []; tn = 0; inlist = False
    for b in s.b:
        if b[0] != 'li' or b[2].get('kind') == 'getypt':
            if inlist: body.append('</text:list>'); inlist = False
        if b[0] == 'h': body.append(f'<text:h text:style-name="Heading_20_{b[2]}" text:outline-level="{b[2]}">{inl(b[1])}</text:h>')
        elif b[0] == 'p':
            k = b[2]; body.append(f'<text:p text:style-name="{k.get("fst") or ("VetP" if k.get("vet") else "Midden" if k.get("mid") else "Standard")}">{inl(b[1], k)}</text:p>')
        elif b[0] == 'li':
            k = b[2]
            if k.get('kind') == 'getypt': body.append(f'<text:p text:style-name="Getypt">{inl(k["m"])}<text:tab/>{inl(b[1], k)}</text:p>')
            else:
                if not inlist: body.append('<text:list text:style-name="Bol">'); inlist = True
                body.append(f'<text:list-item><text:p text:style-name="Lijst">{inl(b[1], k)}</text:p></text:list-item>')
        elif b[0] == 'tab':
            rows, w, k = b[1:]; tn += 1
            A += f'<style:style style:name="T{tn}" style:family="table"><style:table-properties style:width="{sum(w)}cm" table:align="left"/></style:style><style:style style:name="T{tn}c" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888" fo:padding="0.1cm"/></style:style>' + ''.join(f'<style:style style:name="T{tn}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{x}cm"/></style:style>' for i, x in enumerate(w))
            o = f'<table:table table:name="Tabel{tn}" table:style-name="T{tn}">' + ''.join(f'<table:table-column table:style-name="T{tn}.{i}"/>' for i in range(len(w)))
            for i, r in enumerate(rows):
                rr = '<table:table-row>' + ''.join(f'<table:table-cell table:style-name="T{tn}c" office:value-type="string">' + ''.join(f'<text:p text:style-name="{"CelKop" if i == 0 else "Cel"}">{inl(y)}</text:p>' for y in (x if isinstance(x, list) else [x])) + '</table:table-cell>' for x in r) + '</table:table-row>'
                o += f'<table:table-header-rows>{rr}</table:table-header-rows>' if i == 0 else rr
            body.append(o + '</table:table><text:p/>')
        elif b[0] == 'toc':
            for x in s.b:
                if x[0] == 'h' and x[2] <= cfg.get('tocdiep', 2) and not x[3].get('geentoc'): body.append(f'<text:p text:style-name="TocR">{"  " * 0}{E(x[1])}<text:tab/>{pag.get(x[1], 3)}</text:p>')
        elif b[0] == 'pb': body.append('<text:p text:style-name="Pauze"/>')
    if inlist: body.append('</text:list>')
    mp = '<style:master-page style:name="Standard" style:page-layout-name="pm1">' + (f'<style:header><text:p>{E(cfg["koptekst"])}</text:p></style:header>' if cfg.get('koptekst') else '') + f'<style:footer><text:p text:style-name="Klein">{E(cfg.get("voet", ""))}<text:page-number text:select-page="current">1</text:page-number>' + (' van <text:page-count>9</text:page-count>' if cfg.get('voet_van') else '') + '</text:p></style:footer></style:master-page>'
    ns = 'office style text table fo:xsl-fo-compatible svg:svg-compatible'.split()
    nsx = ' '.join(f'xmlns:{n.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:{(n.split(":") + [n])[1]}:1.0"' for n in ns)
    open(pad, 'w', encoding='utf-8').write(f'<?xml version="1.0" encoding="UTF-8"?><office:document {nsx} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="{f}" svg:font-family="{f}"/></office:font-face-decls><office:styles>{S}</office:styles><office:automatic-styles>{A}</office:automatic-styles><office:master-styles>{mp}</office:master-styles><office:body><office:text>{"".join(body)}</office:text></office:body></office:document>')

def so(naar, bron, uit): subprocess.run(['soffice', '--headless', '--convert-to', naar, '--outdir', uit, bron], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def docx_tekst(p):
    x = zipfile.ZipFile(p).read('word/document.xml').decode(); o = []
    for q in re.findall(r'<w:p[ >].*?</w:p>', x, re.S): o.append(html.unescape(''.join('\t' if m.startswith('<w:tab') else ' ' if m.startswith('<w:br') else re.sub('<.*?>', '', m) for m in re.findall(r'<w:t[ >].*?</w:t>|<w:t/>|<w:tab/>|<w:br[ /].*?>', q))))
    return '\n'.join(o)
def odt_tekst(p):
    x = zipfile.ZipFile(p).read('content.xml').decode(); x = re.sub(r'<text:note .*?</text:note>', '', x, flags=re.S); x = re.sub(r'<text:(tab|line-break|s)[^>]*/>', ' ', x); x = re.sub(r'</text:(p|h)>', '\n', x); return html.unescape(re.sub('<[^>]+>', '', x))
N = lambda t: re.sub(r'\s+', ' ', t).strip()
def bouw(s, cfg, txt=None):
    u = s.dir; st = s.stem; dx, od, pd = (f'{u}/{st}.{e}' for e in ('docx', 'odt', 'pdf')); pag = {}
    for ronde in range(2 if any(b[0] == 'toc' for b in s.b) else 1):
        if cfg.get('maker') == 'lo':
            fo = f'{BASE}/gen/{st}.fodt'; fodt_uit(s, cfg, fo, pag); so('odt', fo, u); so('docx:MS Word 2007 XML', od, u)
        else: docx_uit(s, cfg, dx, pag)
        so('pdf', dx, u)
        pp = subprocess.run(['pdftotext', pd, '-'], capture_output=True, text=True).stdout.split('\f')
        for b in s.b:
            if b[0] == 'h':
                hits = [i + 1 for i, x in enumerate(pp) if N(schoon(b[1])) in N(x)]
                if hits: pag[b[1]] = hits[-1]
    if cfg.get('maker') != 'lo': so('odt', dx, u)
    pdf = subprocess.run(['pdftotext', pd, '-'], capture_output=True, text=True).stdout
    if txt == 'layout': subprocess.run(['pdftotext', '-layout', pd, f'{u}/{st}.txt'])
    elif txt == 'raw': open(f'{u}/{st}.txt', 'w').write(pdf)
    elif txt == 'soffice': so('txt:Text (encoded):UTF8', dx, u)
    # controle
    g = s.gold(); fout = []
    T = {'docx': N(docx_tekst(dx)), 'odt': N(odt_tekst(od))}; P = N(re.sub(r'\f', ' ', pdf)); P0 = P
    for ruis in cfg.get('ruis', []): P = N(re.sub(ruis, ' ', P))
    if txt: T['txt'] = N(open(f'{u}/{st}.txt', encoding='utf-8-sig').read())
    vn = {e['tekst']: e['hersteld'] for e in s.doc['voetnootmarkers']}; ab = {}
    def items():
        for p in g['pijlers']:
            yield 'kop', p, p['titel']
            for q in p['paragrafen']:
                if q['titel']: yield 'kop', q, q['titel']
                for a in q['afspraken']:
                    if a['tekst']: yield 'A', a, a['tekst']
                    for r in a['prestaties']: yield 'P', r, r['tekst']
    n = {'A': 0, 'P': 0, 'kop': 0}; mis = {}
    for soort, x, t in items():
        n[soort] += 1
        for f, tx in T.items():
            if f == 'txt': continue
            if t not in tx: fout.append(f'{f}: {t[:70]}')
        for gg in x.get('getallen', []):
            if gg['tekst'] not in t: fout.append(f'getal {gg["tekst"]} niet in {t[:60]}')
        zoek = t
        for a, b in vn.items(): zoek = zoek  # voetnoot: los
        pat = re.escape(t).replace('\\ ', ' ').replace(re.escape('-'), '- ?').replace('/', '/ ?')
        if vn: pat = re.sub(r'(\w)(?= |\\\.|,|$)', r'\1 ?\\d?', pat)
        for f, tx in (('pdf', P),) + ((('txt', T['txt']),) if txt else ()):
            m = re.search(pat, tx)
            if not m: mis.setdefault(f, []).append(t[:60])
            else:
                for w in re.findall(r'\S+- \S+', m[0]):
                    w2 = w.replace('- ', '-')
                    if w2 in t and w not in t: ab[w.strip('.,;:()')] = w2.strip('.,;:()')
    s.doc['afbreekstreepjes'] = [{'tekst': a, 'hersteld': b} for a, b in ab.items()]
    json.dump(g, open(f'{u}/{st}.json', 'w'), ensure_ascii=False, indent=1)
    sc = subprocess.run([sys.executable, 'score.py', f'{u}/{st}.json', f'{u}/{st}.json', '--kort'], capture_output=True, text=True)
    print(st, n, 'pags', pdf.count('\f')); print(sc.stdout.strip(), sc.stderr[-300:])
    # dubbele, trekkers leeg
    for soort, x, t in items():
        if soort != 'kop' and not x['trekkers']: fout.append('geen trekker: ' + t[:60])
        if soort != 'kop':
            weg = t
            for gg in x['getallen']:
                if gg['tekst'] not in weg: fout.append('overlap getal ' + gg['tekst'])
                weg = weg.replace(gg['tekst'], '#', 1)
            rest = re.findall(r'\b(?:\d[\d.,]*|twee|drie|vier|vijf|zes|acht|tien|twaalf|helft|derde|één|geen|kwart|nul)\b[^#]{0,25}', weg)
            rest = [r for r in rest if not re.match(r'(20\d\d\b|\d+ (jan|feb|maart|april|mei|juni|juli|aug|sep|okt|nov|dec))', r)]
            if rest: print('   REST', soort, x.get('nummer') or x.get('id'), rest)
    print('  FOUT', fout); print('  MIS', mis); print('  AB', ab)
