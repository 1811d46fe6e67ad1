#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""maak.py [OUT] [NAME-PART…]: renders the documents and writes the gold beside them; then checks both."""
import glob, importlib, os, sys
sys.dont_write_bytecode = True
hier = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, hier)
import goud, controle
def main(uit, filters, bronmap=hier):
    fout = 0
    for f in sorted(glob.glob(os.path.join(bronmap, '[dv]*_*.py'))):
        m = os.path.basename(f)[:-3]
        if filters and not any(x in m for x in filters): continue
        sys.path.insert(0, bronmap); d = importlib.import_module(m)
        g = goud.goud(d.DOC, d.T, d.JAAR)
        d.maak(uit); goud.bewaar(g, os.path.join(uit, d.NAAM + '.json'))
        fout += controle.controleer(uit, d.NAAM, g, getattr(d, 'GROF', ()))
    return fout
if __name__ == '__main__': sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(hier), sys.argv[2:], os.environ.get('BRONMAP', hier)) > 0)
