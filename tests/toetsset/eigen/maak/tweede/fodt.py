# SPDX-License-Identifier: EUPL-1.2
"""Flat ODT writer: what LibreOffice Writer would save. Converted to ODT, DOCX and PDF with soffice."""
import os, re, shutil, subprocess, tempfile
from xml.sax.saxutils import escape as esc
from goud import kaal

NS = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
      'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"')

class Fodt:
    def __init__(self, titel, kop='', voet='', stijlen=None, liggend=False, marge='2.2cm', font='Liberation Sans', corps='10.5pt', kolommen=1):
        self.titel, self.kop, self.voet, self.liggend, self.marge, self.font, self.corps = titel, kop, voet, liggend, marge, font, corps
        self.body, self.stijl, self.noot, self.ntab, self.auto = [], dict(stijlen or {}), 0, 0, []
    def tekst(self, s):
        """running text with **bold**, footnotes '[[text]]' and quantity markup"""
        uit = ''
        for d in re.split(r'(\*\*.+?\*\*|\[\[.+?\]\])', kaal(s)):
            if d.startswith('**'): uit += f'<text:span text:style-name="Vet">{esc(d[2:-2])}</text:span>'
            elif d.startswith('[['):
                self.noot += 1
                uit += (f'<text:note text:id="ftn{self.noot}" text:note-class="footnote"><text:note-citation>{self.noot}</text:note-citation>'
                        f'<text:note-body><text:p text:style-name="Footnote">{esc(d[2:-2])}</text:p></text:note-body></text:note>')
            else: uit += esc(d).replace('\t', '<text:tab/>').replace('\n', '<text:line-break/>')
        return uit
    def p(self, s, stijl='Standard'): self.body.append(f'<text:p text:style-name="{stijl}">{self.tekst(s)}</text:p>')
    def h(self, niveau, s, stijl=None): self.body.append(f'<text:h text:style-name="{stijl or f"Heading_20_{niveau}"}" text:outline-level="{niveau}">{self.tekst(s)}</text:h>')
    def lijst(self, items, stijl='Opsom', pstijl='Standard'):
        self.body.append(f'<text:list text:style-name="{stijl}">' + ''.join(f'<text:list-item><text:p text:style-name="{pstijl}">{self.tekst(i)}</text:p></text:list-item>' for i in items) + '</text:list>')
    def inhoud(self, regels, kop='Inhoudsopgave'):
        self.p(kop, 'Contents_20_Heading')
        for niveau, t, pag in regels: self.body.append(f'<text:p text:style-name="Inh{niveau}">{esc(t)}<text:tab/>{pag}</text:p>')
    def tabel(self, rijen, breedtes, kop=1, cel='Cel', kopcel='KopCel'):
        """rijen: lists of cells; a cell is text or (text, {'span': n, 'rij': n, 'stijl': s}) or None where covered"""
        self.ntab += 1; n = f'T{self.ntab}'
        for i, b in enumerate(breedtes): self.auto.append(f'<style:style style:name="{n}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{b}cm"/></style:style>')
        self.auto.append(f'<style:style style:name="{n}" style:family="table"><style:table-properties style:width="{sum(breedtes)}cm" table:align="left"/></style:style>')
        x = f'<table:table table:name="{n}" table:style-name="{n}">' + ''.join(f'<table:table-column table:style-name="{n}.{i}"/>' for i in range(len(breedtes)))
        for k, r in enumerate(rijen):
            if k == 0 and kop: x += '<table:table-header-rows>'
            x += '<table:table-row>'
            for c in r:
                if c is None: x += '<table:covered-table-cell/>'; continue
                t, o = c if isinstance(c, tuple) else (c, {})
                a = ''
                if o.get('span'): a += f' table:number-columns-spanned="{o["span"]}"'
                if o.get('rij'): a += f' table:number-rows-spanned="{o["rij"]}"'
                st = o.get('stijl') or (kopcel if k < kop else cel)
                x += f'<table:table-cell table:style-name="{o.get("cel", "TC")}" office:value-type="string"{a}>' + ''.join(f'<text:p text:style-name="{st}">{self.tekst(z)}</text:p>' for z in t.split('\n\n')) + '</table:table-cell>'
                if o.get('span'): pass
            x += '</table:table-row>'
            if k == kop - 1: x += '</table:table-header-rows>'
        self.body.append(x + '</table:table>')
    def _stijl(self, naam, kind='paragraph', ouder='Standard', **kw):
        w = kw.pop('weergave', naam.replace('_20_', ' '))
        par = ''.join(f' {k}="{v}"' for k, v in kw.items() if k in PAR); txt = ''.join(f' {k}="{v}"' for k, v in kw.items() if k not in PAR and k != 'tabs')
        tabs = f'<style:tab-stops><style:tab-stop style:position="{kw["tabs"]}" style:type="right" {LEIDER if naam.startswith("Inh") else ""}/></style:tab-stops>' if 'tabs' in kw else ''
        return (f'<style:style style:name="{naam}" style:display-name="{w}" style:family="{kind}"' + (f' style:parent-style-name="{ouder}"' if ouder and naam != ouder and kind == 'paragraph' else '') + '>'
                + (f'<style:paragraph-properties{par}>{tabs}</style:paragraph-properties>' if kind == 'paragraph' else '') + f'<style:text-properties{txt}/></style:style>')
    def xml(self):
        st = {'Standard': {'fo:margin-bottom': '0.18cm', 'fo:font-size': self.corps, 'style:font-name': self.font, 'fo:language': 'nl', 'fo:country': 'NL'},
              'Title': {'fo:font-size': '22pt', 'fo:font-weight': 'bold', 'fo:margin-bottom': '0.5cm'},
              'Heading_20_1': {'fo:font-size': '16pt', 'fo:font-weight': 'bold', 'fo:margin-top': '0.6cm', 'fo:margin-bottom': '0.25cm', 'fo:keep-with-next': 'always'},
              'Heading_20_2': {'fo:font-size': '12.5pt', 'fo:font-weight': 'bold', 'fo:margin-top': '0.4cm', 'fo:margin-bottom': '0.15cm', 'fo:keep-with-next': 'always'},
              'Heading_20_3': {'fo:font-size': '11pt', 'fo:font-weight': 'bold', 'fo:margin-top': '0.3cm', 'fo:keep-with-next': 'always'},
              'Contents_20_Heading': {'fo:font-size': '14pt', 'fo:font-weight': 'bold'}, 'Footnote': {'fo:font-size': '8.5pt', 'fo:margin-bottom': '0cm'},
              'Header': {'fo:font-size': '8.5pt', 'fo:color': '#666666'}, 'Footer': {'fo:font-size': '8.5pt', 'fo:color': '#666666', 'tabs': '16.5cm'},
              'Inh1': {'tabs': '16cm', 'fo:font-weight': 'bold', 'fo:margin-bottom': '0cm'}, 'Inh2': {'tabs': '16cm', 'fo:margin-left': '0.6cm', 'fo:margin-bottom': '0cm'},
              'Cel': {'fo:margin-bottom': '0cm', 'fo:font-size': '9.5pt'}, 'KopCel': {'fo:margin-bottom': '0cm', 'fo:font-size': '9.5pt', 'fo:font-weight': 'bold'}}
        for k, v in self.stijl.items(): st[k] = {**st.get(k, {}), **v}
        s = ''.join(self._stijl(k, **v) for k, v in st.items()) + self._stijl('Vet', 'text', None, **{'fo:font-weight': 'bold'})
        def rand(t): return '' if not t else re.sub(r'#P#', '<text:page-number text:select-page="current"/>', re.sub('#N#', '<text:page-count/>', esc(t).replace('\t', '<text:tab/>')))
        maat = ('29.7cm', '21cm') if self.liggend else ('21cm', '29.7cm')
        hf = (f'<style:header><text:p text:style-name="Header">{rand(self.kop)}</text:p></style:header>' if self.kop else '') + (f'<style:footer><text:p text:style-name="Footer">{rand(self.voet)}</text:p></style:footer>' if self.voet else '')
        hfs = ('<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>' if self.kop else '') + ('<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style>' if self.voet else '')
        lst = ''.join(f'<text:list-style style:name="{n}"><text:list-level-style-bullet text:level="1" text:bullet-char="{c}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>' for n, c in (('Opsom', '•'), ('Streep', '–'), ('Vink', '»')))
        tc = '<style:style style:name="TC" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888" fo:padding="0.1cm"/></style:style><style:style style:name="TK" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888" fo:padding="0.1cm" fo:background-color="#d9e8d0"/></style:style>'
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>{esc(self.titel)}</dc:title></office:meta>'
                f'<office:font-face-decls><style:font-face style:name="{self.font}" svg:font-family="\'{self.font}\'"/></office:font-face-decls><office:styles>{s}{lst}</office:styles>'
                f'<office:automatic-styles>{tc}{"".join(self.auto)}<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{maat[0]}" fo:page-height="{maat[1]}" fo:margin-top="{self.marge}" fo:margin-bottom="{self.marge}" fo:margin-left="{self.marge}" fo:margin-right="{self.marge}"' + (' style:print-orientation="landscape"' if self.liggend else '') + f'/>{hfs}</style:page-layout></office:automatic-styles>'
                f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">{hf}</style:master-page></office:master-styles><office:body><office:text>{"".join(self.body)}</office:text></office:body></office:document>')
    def maak(self, map_, naam, soorten):
        with tempfile.TemporaryDirectory() as t:
            f = os.path.join(t, naam + '.fodt'); open(f, 'w', encoding='utf-8').write(self.xml())
            for s in soorten: soffice(f, s, map_)

LEIDER = 'style:leader-style="dotted" style:leader-text="."'
PAR = {'fo:margin-bottom', 'fo:margin-top', 'fo:margin-left', 'fo:text-indent', 'fo:keep-with-next', 'fo:break-before', 'fo:text-align', 'fo:background-color', 'fo:border-left', 'fo:padding'}
FILTER = {'docx': 'docx:MS Word 2007 XML', 'odt': 'odt', 'pdf': 'pdf:writer_pdf_Export'}

def soffice(bron, soort, map_):
    with tempfile.TemporaryDirectory() as prof, tempfile.TemporaryDirectory() as uit:
        r = subprocess.run(['soffice', f'-env:UserInstallation=file://{prof}', '--headless', '--convert-to', FILTER[soort], '--outdir', uit, bron], capture_output=True, text=True, timeout=180)
        f = [x for x in os.listdir(uit)]
        assert f, r.stderr + r.stdout
        os.makedirs(map_, exist_ok=True)
        shutil.move(os.path.join(uit, f[0]), os.path.join(map_, f[0]))
