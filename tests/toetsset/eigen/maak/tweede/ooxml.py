# SPDX-License-Identifier: EUPL-1.2
"""Hand-built OOXML as a Dutch Word writes it: style ids Kop1, Lijstalinea; numbering.xml; tracked changes; comments."""
import os, re, zipfile
from xml.sax.saxutils import escape as esc
from goud import kaal
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
WIE = 'w:author="J. de Wit" w:date="2025-10-02T09:12:00Z"'

class Docx:
    def __init__(self, titel, kop='', voet='', liggend=False, font='Calibri', corps=21, stijlen=True):
        self.titel, self.kop, self.voet, self.liggend, self.font, self.corps, self.stijlen = titel, kop, voet, liggend, font, corps, stijlen
        self.b, self.num, self.opm, self.rev, self.noten = [], [], [], 100, []
    # ----- runs
    def rpr(self, vet=False, kleur=None, maat=None, cursief=False):
        x = ('<w:b/>' if vet else '') + ('<w:i/>' if cursief else '') + (f'<w:color w:val="{kleur}"/>' if kleur else '') + (f'<w:sz w:val="{maat}"/>' if maat else '')
        return f'<w:rPr>{x}</w:rPr>' if x else ''
    def run(self, s, tag='w:t', **kw):
        """splits runs at odd places, as Word does after spell check"""
        uit = ''
        for d in re.split(r'(\t|\n)', s):
            if d == '\t': uit += f'<w:r>{self.rpr(**kw)}<w:tab/></w:r>'; continue
            if d == '\n': uit += f'<w:r>{self.rpr(**kw)}<w:br/></w:r>'; continue
            if not d: continue
            k = len(d) // 2 if len(d) > 60 and tag == 'w:t' else 0
            for e in ([d[:k], d[k:]] if k else [d]):
                uit += f'<w:r>{self.rpr(**kw)}<{tag} xml:space="preserve">{esc(e)}</{tag}></w:r>'
        return uit
    def inhoud(self, s, **kw):
        """running text; **bold**, [+inserted+], [-deleted-], [!comment/!marked text!], [[footnote]]"""
        uit = ''
        for d in re.split(r'(\*\*.+?\*\*|\[\+.+?\+\]|\[-.+?-\]|\[!.+?!\]|\[\[.+?\]\])', kaal(s)):
            if d.startswith('**'): uit += self.run(d[2:-2], **{**kw, 'vet': True})
            elif d.startswith('[+'): self.rev += 1; uit += f'<w:ins w:id="{self.rev}" {WIE}>{self.run(d[2:-2], **kw)}</w:ins>'
            elif d.startswith('[-'): self.rev += 1; uit += f'<w:del w:id="{self.rev}" {WIE}>{self.run(d[2:-2], "w:delText", **kw)}</w:del>'
            elif d.startswith('[!'):
                c, m = d[2:-2].split('/!'); n = len(self.opm); self.opm.append(c)
                uit += f'<w:commentRangeStart w:id="{n}"/>{self.run(m, **kw)}<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>'
            elif d.startswith('[['):
                self.noten.append(d[2:-2]); uit += f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.noten) + 1}"/></w:r>'
            else: uit += self.run(d, **kw)
        return uit
    def p_xml(self, s, stijl=None, lijst=None, inspring=None, verwijderd=False, ingevoegd=False, uitlijn=None, **kw):
        pp = (f'<w:pStyle w:val="{stijl}"/>' if stijl else '') + (f'<w:numPr><w:ilvl w:val="{lijst[1]}"/><w:numId w:val="{lijst[0]}"/></w:numPr>' if lijst else '') + (f'<w:ind w:left="{inspring}"/>' if inspring else '') + (f'<w:jc w:val="{uitlijn}"/>' if uitlijn else '')
        if verwijderd or ingevoegd: self.rev += 1; pp += f'<w:rPr><w:{"del" if verwijderd else "ins"} w:id="{self.rev}" {WIE}/></w:rPr>'
        if verwijderd: s = f'[-{kaal(s)}-]'
        if ingevoegd: s = f'[+{kaal(s)}+]'
        return f'<w:p>{f"<w:pPr>{pp}</w:pPr>" if pp else ""}{self.inhoud(s, **kw)}</w:p>'
    def p(self, s, *a, **kw): self.b.append(self.p_xml(s, *a, **kw))
    def h(self, n, s, **kw): self.p(s, f'Kop{n}', **kw)
    def breuk(self): self.b.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    def inhoudsopgave(self, regels):
        self.p('Inhoud', 'Kopvaninhoudsopgave')
        for n, (niv, t, pag) in enumerate(regels):
            begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' if n == 0 else ''
            eind = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if n == len(regels) - 1 else ''
            self.b.append(f'<w:p><w:pPr><w:pStyle w:val="Inhopg{niv}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr>{begin}{self.run(t)}<w:r><w:tab/></w:r>{self.run(str(pag))}{eind}</w:p>')
    def nummering(self, niveaus, start=None):
        """niveaus: (format, text like '%1.%2', style or None); gives the numId"""
        self.num.append((niveaus, start)); return len(self.num)
    def tabel(self, rijen, breedtes, kop=1):
        """cell: text or (text, {'span','vmerge','vet','kleur','vul'}); text '\\n\\n' = new paragraph"""
        x = '<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>' + ''.join(f'<w:gridCol w:w="{b}"/>' for b in breedtes) + '</w:tblGrid>'
        for k, r in enumerate(rijen):
            x += '<w:tr>' + ('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' if k < kop else '')
            i = 0
            for c in r:
                t, o = c if isinstance(c, tuple) else (c, {})
                n = o.get('span', 1); w = sum(breedtes[i:i + n]); i += n
                tp = f'<w:tcW w:w="{w}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{n}"/>' if n > 1 else '') + {'begin': '<w:vMerge w:val="restart"/>', 'door': '<w:vMerge/>'}.get(o.get('vmerge'), '') + (f'<w:shd w:val="clear" w:color="auto" w:fill="{o["vul"]}"/>' if o.get('vul') else '')
                ps = ''.join(self.p_xml(z, o.get('stijl'), vet=o.get('vet', k < kop), kleur=o.get('kleur'), maat=o.get('maat')) for z in t.split('\n\n'))
                x += f'<w:tc><w:tcPr>{tp}</w:tcPr>{ps}</w:tc>'
            x += '</w:tr>'
        self.b.append(x + '</w:tbl>' + '<w:p/>')
    # ----- parts
    def _styles(self):
        def s(i, naam, extra, basis='Standaard', kind='paragraph', df=''): return f'<w:style w:type="{kind}"{df} w:styleId="{i}"><w:name w:val="{naam}"/>' + (f'<w:basedOn w:val="{basis}"/>' if basis and i != basis else '') + extra + '</w:style>'
        def k(n, m, num=''): return f'<w:next w:val="Standaard"/><w:qFormat/><w:pPr><w:keepNext/>{num}<w:spacing w:before="{360 - n * 60}" w:after="80"/><w:outlineLvl w:val="{n - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="{m}"/></w:rPr>'
        nummer = {}
        for i, (niv, _) in enumerate(self.num, 1):
            for l, n in enumerate(niv):
                if n[2]: nummer[n[2]] = f'<w:numPr><w:ilvl w:val="{l}"/><w:numId w:val="{i}"/></w:numPr>'
        x = s('Standaard', 'Normal', '<w:qFormat/><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>', None, df=' w:default="1"')
        if self.stijlen:
            x += s('Kop1', 'heading 1', k(1, 32, nummer.get('Kop1', ''))) + s('Kop2', 'heading 2', k(2, 26, nummer.get('Kop2', ''))) + s('Kop3', 'heading 3', k(3, 23, nummer.get('Kop3', ''))) + s('Titel', 'Title', '<w:qFormat/><w:rPr><w:sz w:val="52"/></w:rPr>') + s('Ondertitel', 'Subtitle', '<w:qFormat/><w:rPr><w:sz w:val="28"/><w:color w:val="595959"/></w:rPr>')
            x += s('Lijstalinea', 'List Paragraph', f'<w:qFormat/><w:pPr>{nummer.get("Lijstalinea", "")}<w:ind w:left="720"/><w:contextualSpacing/></w:pPr>') + s('Kopvaninhoudsopgave', 'TOC Heading', k(1, 30).replace('<w:outlineLvl w:val="0"/>', '<w:outlineLvl w:val="9"/>')) + s('Inhopg1', 'toc 1', '') + s('Inhopg2', 'toc 2', '<w:pPr><w:ind w:left="220"/></w:pPr>')
        x += s('Koptekst', 'header', '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>') + s('Voettekst', 'footer', '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>') + s('Voetnoottekst', 'footnote text', '<w:rPr><w:sz w:val="18"/></w:rPr>')
        x += '<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' + ''.join(f'<w:{z} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for z in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders></w:tblPr></w:style>'
        return f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}" w:cs="{self.font}"/><w:sz w:val="{self.corps}"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>{x}</w:styles>'
    def _numbering(self):
        x = ''.join(f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="multilevel"/>' + ''.join(f'<w:lvl w:ilvl="{l}"><w:start w:val="{(st or [1] * 9)[l]}"/><w:numFmt w:val="{n[0]}"/>' + (f'<w:pStyle w:val="{n[2]}"/>' if n[2] else '') + f'<w:lvlText w:val="{esc(n[1])}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 + 360 * l}" w:hanging="360"/></w:pPr></w:lvl>' for l, n in enumerate(niv)) + '</w:abstractNum>' for i, (niv, st) in enumerate(self.num))
        return f'<w:numbering {W}>{x}' + ''.join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(len(self.num))) + '</w:numbering>'
    def _rand(self, t, tag, st):
        def veld(c): return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {c} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        x = ''.join({'#P#': veld('PAGE'), '#N#': veld('NUMPAGES')}.get(d) or self.run(d) for d in re.split('(#P#|#N#)', t) if d)
        return f'<w:{tag} {W}><w:p><w:pPr><w:pStyle w:val="{st}"/></w:pPr>{x}</w:p></w:{tag}>'
    def maak(self, map_, naam):
        P = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
        R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        delen = {'styles': self._styles()}
        if self.num: delen['numbering'] = self._numbering()
        if self.kop: delen['header1'] = self._rand(self.kop, 'hdr', 'Koptekst')
        if self.voet: delen['footer1'] = self._rand(self.voet, 'ftr', 'Voettekst')
        if self.opm: delen['comments'] = f'<w:comments {W}>' + ''.join(f'<w:comment w:id="{i}" {WIE} w:initials="JW"><w:p>{self.run(c)}</w:p></w:comment>' for i, c in enumerate(self.opm)) + '</w:comments>'
        if self.noten: delen['footnotes'] = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' + ''.join(f'<w:footnote w:id="{i + 2}"><w:p><w:pPr><w:pStyle w:val="Voetnoottekst"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>{self.run(" " + c)}</w:p></w:footnote>' for i, c in enumerate(self.noten)) + '</w:footnotes>'
        kind = lambda d: re.sub(r'\d', '', d)
        maat = 'w:w="16838" w:h="11906" w:orient="landscape"' if self.liggend else 'w:w="11906" w:h="16838"'
        sect = '<w:sectPr>' + ''.join(f'<w:{kind(d)}Reference w:type="default" r:id="r_{d}"/>' for d in delen if kind(d) in ('header', 'footer')) + f'<w:pgSz {maat}/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
        doc = f'<w:document {W}><w:body>{"".join(self.b)}{sect}</w:body></w:document>'
        X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        os.makedirs(map_, exist_ok=True)
        with zipfile.ZipFile(os.path.join(map_, naam + '.docx'), 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr('[Content_Types].xml', X + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + f'<Override PartName="/word/document.xml" ContentType="{P}document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' + ''.join(f'<Override PartName="/word/{d}.xml" ContentType="{P}{kind(d)}+xml"/>' for d in delen) + '</Types>')
            z.writestr('_rels/.rels', X + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>')
            z.writestr('docProps/core.xml', X + f'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{esc(self.titel)}</dc:title></cp:coreProperties>')
            z.writestr('word/_rels/document.xml.rels', X + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="r_{d}" Type="{R}{kind(d)}" Target="{d}.xml"/>' for d in delen) + '</Relationships>')
            z.writestr('word/document.xml', X + doc)
            for d, x in delen.items(): z.writestr(f'word/{d}.xml', X + x)
    def pdf(self, map_, naam):
        from fodt import soffice
        soffice(os.path.join(map_, naam + '.docx'), 'pdf', map_)
