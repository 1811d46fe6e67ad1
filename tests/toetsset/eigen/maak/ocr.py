# SPDX-License-Identifier: EUPL-1.2
"""What a scanner's text layer looks like: a blank line between all lines, page furniture in mid-sentence, words broken
at line ends, specks. Keeps the list of broken words for the gold."""
from goud import MERK

def zacht(s): return MERK.sub(lambda m: m.group(1), s)

class Ocr:
    def __init__(self, breedte=66, regels=30, voet='', kop='', vlekken=(), witregels=True):
        self.br, self.n, self.voet, self.kop, self.vlek, self.wit = breedte, regels, voet, kop, list(vlekken), witregels
        self.uit, self.op, self.pag, self.gebroken = [], 0, 1, []
    def _regel(self, s):
        if self.op >= self.n:
            self.uit += [self.voet.replace('#P#', str(self.pag))]; self.pag += 1; self.uit.append('\f' + self.kop.replace('#P#', str(self.pag))); self.op = 0
            if self.vlek and self.pag % 2 == 0: self.uit.append(self.vlek[self.pag % len(self.vlek)])
        self.uit.append(s); self.op += 1
    def p(self, s, inspring=''):
        r = inspring
        for w in zacht(s).split(' '):
            heel = w.replace('¬', '')
            if len(r) + len(heel) + 1 <= self.br or not r.strip(): r += ('' if r in ('', inspring) else ' ') + heel; continue
            delen = w.split('¬'); k = len(delen) - 1
            while k > 0 and len(r) + len(''.join(delen[:k])) + 2 > self.br: k -= 1
            if k > 0:
                a, b = ''.join(delen[:k]), ''.join(delen[k:]); self._regel(r + ' ' + a + '-'); r = inspring + b
                self.gebroken.append((a + '- ' + b, a + b))
            else: self._regel(r); r = inspring + heel
        if r.strip(): self._regel(r)
    def tekst(self): return ('\n\n' if self.wit else '\n').join(self.uit) + '\n'
    def streepjes(self):
        zien = []
        for a, b in self.gebroken:
            a, b = a.strip('.,;:()'), b.strip('.,;:()')
            if {'tekst': a, 'hersteld': b} not in zien: zien.append({'tekst': a, 'hersteld': b})
        return zien
