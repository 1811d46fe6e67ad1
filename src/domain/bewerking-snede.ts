// SPDX-License-Identifier: EUPL-1.2
/** Splitting a piece in two and joining it with the one before. Text, passages, fields and findings follow. */
import { nieuweSleutel, weiger } from './bewerking-basis.ts'
import type { Gereedschap } from './bewerking-basis.ts'
import { zijnZelfGelezen } from './bewerking-velden.ts'
import type { Uitkomst } from './errors.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'
import type { Documentgegevens, Getal, Velden } from './overeenkomst.ts'
import { snijPassages, vindSnijpunt, voegPassages } from './passage.ts'

/**
 * The number of the second part of an item that is split, after the one it came from: '2.1.3' gives '2.1.3a' or the
 * next letter that is free; '3a' gives '3b', or '3a1' when the document has that. null when the item has none itself.
 */
export function nummerVanTweede(
  onderdelen: readonly Onderdeel[],
  deel: Pick<Onderdeel, 'nummer' | 'soort'>,
): string | null {
  const { nummer } = deel
  if (nummer === null || deel.soort === 'prestatie') return null
  const bezet = new Set(onderdelen.map((o) => o.nummer))
  const vrij = (kandidaten: readonly string[]) => kandidaten.find((k) => !bezet.has(k)) ?? null
  const [, stam = '', letter] = /^(.*\d)([a-y])$/u.exec(nummer) ?? []
  if (letter !== undefined) {
    const volgende = `${stam}${String.fromCharCode(letter.charCodeAt(0) + 1)}`
    return vrij([volgende, ...REEKS.map((n) => `${nummer}${String(n)}`)])
  }
  const punt = /\d$/.test(nummer) ? '' : '.'
  return vrij(LETTERS.map((l) => `${nummer}${punt}${l}`))
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const REEKS = LETTERS.map((_, i) => i + 1)

/** A number that the program gave to the second part: it does not stand in the source. */
function isEigenNummer(links: Onderdeel, rechts: Onderdeel, gereedschap: Gereedschap): boolean {
  const [p] = rechts.passages
  if (!p || rechts.nummer === null || links.nummer === null) return false
  const stam = links.nummer.replace(/[a-z]$/, '')
  if (!rechts.nummer.startsWith(stam)) return false
  return !gereedschap.bron.tekst.slice(p.van, p.tot).trimStart().startsWith(rechts.nummer)
}

export function splitsOnderdeel(
  ontleding: Ontleding,
  index: number,
  positie: number,
  als: Onderdeelsoort,
  gereedschap: Gereedschap,
): Uitkomst<Ontleding> {
  const deel = ontleding.onderdelen[index]
  if (!deel) return weiger('positie', 'geen_keuze')
  const linksTekst = deel.tekst.slice(0, positie).trimEnd()
  const rechtsTekst = deel.tekst.slice(positie).trimStart()
  if (!Number.isInteger(positie) || positie <= 0 || linksTekst === '' || rechtsTekst === '')
    return weiger('positie', 'geen_plaats_om_te_splitsen', deel.sleutel)

  const begin = deel.tekst.length - rechtsTekst.length
  const punt = vindSnijpunt(gereedschap.bron, deel.passages, deel.tekst, begin)
  const passages = punt
    ? snijPassages(gereedschap.bron, deel.passages, punt)
    : { links: deel.passages, rechts: [] }
  const { eerder: _, ...kaal } = deel
  const links: Onderdeel = { ...deel, tekst: linksTekst, passages: passages.links }
  const rechts: Onderdeel = {
    ...kaal,
    sleutel: nieuweSleutel(ontleding),
    nummer: als === deel.soort ? nummerVanTweede(ontleding.onderdelen, deel) : null,
    tekst: rechtsTekst,
    passages: passages.rechts,
  }
  const delen = deelVelden(deel, links, rechts, begin, ontleding.document, gereedschap)
  return {
    ok: true,
    waarde: { ...ontleding, onderdelen: ontleding.onderdelen.toSpliced(index, 1, ...delen) },
  }
}

/** Fields that only the parser touched are read again for each half; what a person set goes to both. */
function deelVelden(
  heel: Onderdeel,
  links: Onderdeel,
  rechts: Onderdeel,
  begin: number,
  document: Documentgegevens,
  gereedschap: Gereedschap,
): readonly [Onderdeel, Onderdeel] {
  const { velden } = heel
  if (!velden) return [links, rechts]
  if (gereedschap.leesVelden && zijnZelfGelezen(heel, document, gereedschap))
    return [
      { ...links, velden: gereedschap.leesVelden(links, document) },
      { ...rechts, velden: gereedschap.leesVelden(rechts, document) },
    ]
  const einde = links.tekst.length
  const erin = <T extends { van: number; tot: number }>(lijst: readonly T[]) => ({
    links: lijst.filter((m) => m.tot <= einde),
    rechts: lijst
      .filter((m) => m.van >= begin)
      .map((m) => ({ ...m, van: m.van - begin, tot: m.tot - begin })),
  })
  const getallen = deelGetallen(velden.getallen, heel.tekst, einde, begin)
  const markeringen = erin(velden.markeringen)
  const verwijzingen = erin(velden.verwijzingen)
  const helft = (kant: 'links' | 'rechts'): Velden => ({
    ...velden,
    getallen: getallen[kant],
    markeringen: markeringen[kant],
    verwijzingen: verwijzingen[kant],
  })
  return [
    { ...links, velden: helft('links') },
    { ...rechts, velden: helft('rechts') },
  ]
}

/** A number goes to the half that holds its words; a repeated one is looked for from the previous place on. */
function deelGetallen(getallen: readonly Getal[], heel: string, einde: number, begin: number) {
  const uit = { links: [] as Getal[], rechts: [] as Getal[] }
  let vanaf = 0
  for (const getal of getallen) {
    const verder = heel.indexOf(getal.tekst, vanaf)
    const plek = verder >= 0 ? verder : heel.indexOf(getal.tekst)
    if (verder >= 0) vanaf = verder + getal.tekst.length
    if (plek < 0) continue
    if (plek + getal.tekst.length <= einde) uit.links.push(getal)
    else if (plek >= begin) uit.rechts.push(getal)
  }
  return uit
}

export function voegSamen(
  ontleding: Ontleding,
  index: number,
  gereedschap: Gereedschap,
): Uitkomst<Ontleding> {
  const rechts = ontleding.onderdelen[index]
  const vorige = ontleding.onderdelen.findLastIndex(
    (o, i) => i < index && (o.soort !== 'weggelaten' || rechts?.soort === 'weggelaten'),
  )
  const links = ontleding.onderdelen[vorige]
  if (!rechts || !links) return weiger('plaats', 'al_bovenaan', rechts?.sleutel)

  // A number that turns out to be plain text ('versie 2.0') belongs in that text again.
  const staart =
    rechts.nummer === null || isEigenNummer(links, rechts, gereedschap)
      ? rechts.tekst
      : `${rechts.nummer} ${rechts.tekst}`
  const tekst = [links.tekst, staart].filter((t) => t !== '').join(' ')
  const kolommen =
    links.kolommen || rechts.kolommen ? { ...rechts.kolommen, ...links.kolommen } : null
  const heel: Onderdeel = {
    ...links,
    tekst,
    passages: voegPassages(gereedschap.bron, links.passages, rechts.passages),
    jaar: links.soort === 'prestatie' ? (links.jaar ?? rechts.jaar) : links.jaar,
    looptijd_tot:
      links.soort === 'afspraak' ? (links.looptijd_tot ?? rechts.looptijd_tot) : links.looptijd_tot,
    kolommen,
  }
  const velden = voegVelden(links, rechts, heel, tekst.length - rechts.tekst.length, {
    document: ontleding.document,
    gereedschap,
  })
  return {
    ok: true,
    waarde: {
      ...ontleding,
      onderdelen: ontleding.onderdelen.with(vorige, { ...heel, velden }).toSpliced(index, 1),
      bevindingen: ontleding.bevindingen.map((b) =>
        b.onderdelen.includes(rechts.sleutel)
          ? {
              ...b,
              onderdelen: [
                ...new Set(b.onderdelen.map((s) => (s === rechts.sleutel ? links.sleutel : s))),
              ],
            }
          : b,
      ),
    },
  }
}

function voegVelden(
  links: Onderdeel,
  rechts: Onderdeel,
  heel: Onderdeel,
  schuif: number,
  hoe: { readonly document: Documentgegevens; readonly gereedschap: Gereedschap },
): Velden | null {
  const a = links.velden
  const b = rechts.velden
  if (!a) return null
  const { leesVelden } = hoe.gereedschap
  if (
    leesVelden &&
    zijnZelfGelezen(links, hoe.document, hoe.gereedschap) &&
    (!b || zijnZelfGelezen(rechts, hoe.document, hoe.gereedschap))
  )
    return leesVelden(heel, hoe.document)
  if (!b) return a
  const trekkers = [...new Set([...a.trekkers, ...b.trekkers])]
  const schuifOp = <T extends { van: number; tot: number }>(lijst: readonly T[]) =>
    lijst.map((m) => ({ ...m, van: m.van + schuif, tot: m.tot + schuif }))
  return {
    ...a,
    trekkers,
    trekkers_afgeleid: a.trekkers_afgeleid && b.trekkers_afgeleid,
    betrokkenen: [...new Set([...a.betrokkenen, ...b.betrokkenen])].filter(
      (wie) => a.betrokkenen.includes(wie) || !trekkers.includes(wie),
    ),
    termijn: a.termijn.soort === 'geen' ? b.termijn : a.termijn,
    getallen: [...a.getallen, ...b.getallen],
    levering: a.levering || b.levering,
    bijlage: a.bijlage ?? b.bijlage,
    markeringen: [...a.markeringen, ...schuifOp(b.markeringen)],
    verwijzingen: [...a.verwijzingen, ...schuifOp(b.verwijzingen)],
  }
}
