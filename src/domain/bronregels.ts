// SPDX-License-Identifier: EUPL-1.2
/**
 * Which line ends of the source a reader should see. The lines of one paragraph run on, as the page sets its own
 * width; a heading, an item of a list, a cell and a new paragraph keep their own line, as in the document.
 */
import type { Bereik, Bron, Regel } from './bron.ts'

/** A line that ends this far before the right edge was not full: what follows is a new line on purpose. */
const VOL = 0.72
const BEGINT_ITEM =
  /^\s*(?:[-–—•·▪◦*>→➢]\s|\(?\d{1,3}(?:[.)]|(?:\.\d{1,3})+\.?)(?:\s|$)|[a-z][.)]\s|(?:artikel|afspraak|prestatie|actie|pijler|thema|hoofdstuk|paragraaf)\s+\w{1,6}\b)/iu

/** The range of the source with every line end inside a paragraph made one space. Same length: offsets still hold. */
export function flowRegels(bron: Bron, bereik: Bereik): string {
  const regels = bron.regels.filter((r) => r.tot > bereik.van && r.van < bereik.tot)
  const breedte = regels.reduce((b, r) => Math.max(b, breedteVan(r)), 0)
  let tekst = bron.tekst.slice(bereik.van, bereik.tot)
  for (const [i, regel] of regels.entries()) {
    const volgende = regels[i + 1]
    if (!volgende || !isVervolg(bron, regel, volgende, breedte)) continue
    const van = Math.max(regel.tot, bereik.van) - bereik.van
    const tot = Math.min(volgende.van, bereik.tot) - bereik.van
    tekst = tekst.slice(0, van) + ' '.repeat(tot - van) + tekst.slice(tot)
  }
  return tekst
}

const breedteVan = (r: Regel): number => r.tot - r.van

/** Does `b` go on in the middle of the paragraph that `a` is in? */
function isVervolg(bron: Bron, a: Regel, b: Regel, breedste: number): boolean {
  if (a.alinea || b.alinea || b.witErvoor > 0 || a.zone !== b.zone) return false
  if (a.kopniveau !== b.kopniveau || a.stijl !== b.stijl || a.bladzijde !== b.bladzijde)
    return false
  if (a.cel?.kolom !== b.cel?.kolom || a.cel?.rij !== b.cel?.rij || a.cel?.tabel !== b.cel?.tabel)
    return false
  if (a.grootte !== b.grootte || isVet(a) !== isVet(b)) return false
  if (BEGINT_ITEM.test(bron.tekst.slice(b.van, b.tot))) return false
  // Small letters go on with the sentence, however short the line was cut.
  if (/^\s*\p{Ll}/u.test(bron.tekst.slice(b.van, b.tot))) return true
  if (a.rechts !== null && b.rechts !== null && a.cel === null)
    return a.rechts >= VOL * Math.max(a.rechts, b.rechts) && breedteVan(a) >= VOL * breedste
  return breedteVan(a) >= VOL * breedste
}

/** The whole line in bold: a heading by make-up. */
function isVet(r: Regel): boolean {
  const vet = r.opmaak.filter((o) => o.vet).reduce((n, o) => n + o.tot - o.van, 0)
  return vet >= 0.9 * breedteVan(r) && vet > 0
}
