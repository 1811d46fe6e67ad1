// SPDX-License-Identifier: EUPL-1.2
/** The page of one afspraak: itself, its place, what it refers to and what refers to it, and its source. */
import type { Bron, Passage } from './bron.ts'
import { flowRegels } from './bronregels.ts'
import { nameAfspraak } from './itemnaam.ts'
import type { Velden, Verwijzing } from './overeenkomst.ts'
import type { AfspraakPagina, BronFragment, ItemKort, OpgelosteVerwijzing } from './overzicht.ts'
import type { AfspraakInRegister, Register } from './register.ts'
import { afspraakKort, alleAfspraken, alleItems } from './samenvatting.ts'

/** null: there is no afspraak at this address. `bron`: the whole source; null when it is gone. */
export function maakAfspraakPagina(
  register: Register,
  adres: string,
  bron: Bron | null,
): Omit<AfspraakPagina, 'geschiedenis'> | null {
  const afspraken = alleAfspraken(register.pijlers)
  const plek = afspraken.findIndex((a) => a.adres === adres || a.id === adres)
  const afspraak = afspraken[plek]
  if (!afspraak) return null
  const doelen = maakDoelen(register)
  const los = (velden: Velden): OpgelosteVerwijzing[] =>
    velden.verwijzingen.map((v) => ({
      ...v,
      naar: vindDoel(doelen, v),
    }))
  const pijler = register.pijlers.find((p) =>
    p.paragrafen.some((q) => q.afspraken.includes(afspraak)),
  )
  const paragraaf = pijler?.paragrafen.find((q) => q.afspraken.includes(afspraak))
  if (!pijler || !paragraaf) return null
  const eigen = [afspraak, ...afspraak.prestaties]
  const namen = new Set([nameAfspraak(afspraak), ...afspraak.prestaties.map((p) => p.naam)])
  const vorige = afspraken[plek - 1]
  const volgende = afspraken[plek + 1]
  return {
    samenwerking: register.samenwerking,
    overeenkomst: register.overeenkomst,
    pijler: { id: pijler.id, nummer: pijler.nummer, titel: pijler.titel },
    paragraaf: { id: paragraaf.id, nummer: paragraaf.nummer, titel: paragraaf.titel },
    afspraak,
    verwijzingen: new Map(eigen.map((i) => [i.id, los(i)])),
    verwezenDoor: vindVerwijzers(register, afspraak, doelen),
    bevindingen: register.overeenkomst.bevindingen.filter((b) =>
      b.onderdelen.some((naam) => namen.has(naam)),
    ),
    fragmenten: new Map(
      eigen.map((i) => [i.id, bron ? i.passages.map((p) => knipFragment(bron, p)) : []]),
    ),
    vorige: vorige ? afspraakKort(vorige) : null,
    volgende: volgende ? afspraakKort(volgende) : null,
  }
}

type Doelen = ReadonlyMap<string, ItemKort>

/** What each number or name leads to, per kind; the first one in the document when a number stands there twice. */
function maakDoelen(register: Register): Doelen {
  const doelen = new Map<string, ItemKort>()
  for (const { passages: _, ...item } of alleItems(register.pijlers)) {
    const sleutel = `${item.soort} ${item.nummer}`
    if (item.nummer !== null && !doelen.has(sleutel)) doelen.set(sleutel, item)
  }
  return doelen
}

/** 'afspraak 3' and 'pijler 3' can both exist: the word before the number decides which is looked for first. */
function vindDoel(doelen: Doelen, verwijzing: Verwijzing): ItemKort | null {
  if (verwijzing.soort === 'bijlage' || verwijzing.soort === 'extern') return null
  const volgorde =
    verwijzing.soort === 'pijler'
      ? (['pijler', 'paragraaf'] as const)
      : (['afspraak', 'prestatie', 'paragraaf', 'pijler'] as const)
  for (const soort of volgorde) {
    const doel = doelen.get(`${soort} ${verwijzing.doel}`)
    if (doel) return doel
  }
  return null
}

function vindVerwijzers(
  register: Register,
  afspraak: AfspraakInRegister,
  doelen: Doelen,
): ItemKort[] {
  const eigen = new Set([afspraak.id, ...afspraak.prestaties.map((p) => p.id)])
  const verwijst = (velden: Velden): boolean =>
    velden.verwijzingen.some((v) => eigen.has(vindDoel(doelen, v)?.id ?? ''))
  const uit: ItemKort[] = []
  for (const a of alleAfspraken(register.pijlers)) {
    if (a === afspraak) continue
    if (verwijst(a)) uit.push(afspraakKort(a))
    for (const x of a.prestaties) {
      if (!verwijst(x)) continue
      uit.push({ id: x.id, soort: 'prestatie', adres: a.adres, nummer: x.naam, tekst: x.tekst })
    }
  }
  return uit
}

/** Lines above and below that help to read a passage in its place. */
const RANDREGELS = 2
/** A paragraph as one line can be long: cut it there. */
const RANDTEKENS = 400

function knipFragment(geheel: Bron, passage: Passage): BronFragment {
  const bron = geheel.tekst
  let begin = passage.van
  for (let i = 0; i <= RANDREGELS && begin > 0; i += 1)
    begin = bron.lastIndexOf('\n', begin - 2) + 1
  let eind = passage.tot
  for (let i = 0; i <= RANDREGELS && eind < bron.length; i += 1) {
    const volgende = bron.indexOf('\n', eind + 1)
    eind = volgende < 0 ? bron.length : volgende
  }
  begin = Math.max(begin, passage.van - RANDTEKENS, 0)
  eind = Math.min(eind, passage.tot + RANDTEKENS, bron.length)
  return {
    passage,
    tekst: flowRegels(geheel, { van: begin, tot: eind }),
    merkVan: passage.van - begin,
    merkTot: passage.tot - begin,
  }
}
