# SPDX-License-Identifier: EUPL-1.2
"""HTML printed to PDF by Chromium, and helpers that keep the sentences equal to the gold."""
import html, os, re, shutil, subprocess, tempfile
from goud import kaal, zonder_noot

def t(s):
    s = html.escape(kaal(s), quote=False)
    return re.sub(r'\*\*(.+?)\*\*', r'<strong>\1</strong>', re.sub(r'\[\[.*?\]\]', '', s))

def druk(h, map_, naam):
    os.makedirs(map_, exist_ok=True)
    with tempfile.TemporaryDirectory() as d:
        f = os.path.join(d, 'x.html'); open(f, 'w', encoding='utf-8').write(h)
        uit = os.path.join(d, naam + '.pdf')
        r = subprocess.run(['/usr/bin/chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
                            f'--user-data-dir={d}/prof', '--no-pdf-header-footer', f'--print-to-pdf={uit}', 'file://' + f], capture_output=True, text=True, timeout=120)
        assert os.path.exists(uit), r.stderr
        shutil.move(uit, os.path.join(map_, naam + '.pdf'))

def layout(map_, naam, doel=None, vlag='-layout'):
    """what a person gets who saves the PDF as text"""
    s = subprocess.run(['pdftotext', vlag, os.path.join(map_, naam + '.pdf'), '-'], capture_output=True, text=True, check=True).stdout
    open(os.path.join(map_, (doel or naam) + '.txt'), 'w', encoding='utf-8').write(s)
