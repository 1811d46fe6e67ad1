// SPDX-License-Identifier: EUPL-1.2
/** A PDF to `Bron`: page by page, in reading order, with place, size and colour of every line. */
import type { Bron, Cel, Zone } from '../../../../domain/bron.ts'
import { BronBouwer, LeesFout } from '../bouw-bron.ts'
import { type Bladdeel, deelIn } from './indeling.ts'
import { leesBlad } from './lees-blad.ts'
import { zonderLosseFouten } from './losse-fouten.ts'
import { openPdf } from './open.ts'
import { begintMetNootmerk, naarLopen, type Tekstregel } from './regels.ts'
import { type Blad, tekstVan } from './soorten.ts'
import { Stipvinder } from './stippen.ts'
import { nummerTabellen, type Tabelplaats } from './vervolgtabel.ts'

export interface Bladinhoud {
  readonly blad: Pick<Blad, 'nr' | 'breedte' | 'hoogte' | 'stippen'>
  readonly delen: readonly Bladdeel[]
}

export const leesPdf = (bytes: Uint8Array): Promise<Bron> =>
  zonderLosseFouten(() => leesGeopend(bytes))

async function leesGeopend(bytes: Uint8Array): Promise<Bron> {
  const pdf = await openPdf(bytes)
  try {
    const bouwer = new BronBouwer()
    const bladen: Bladinhoud[] = []
    let tekens = 0
    let onleesbaar = 0
    for (let nr = 1; nr <= pdf.document.numPages; nr++) {
      const blad = await leesBladVeilig(pdf, nr)
      if (!blad) {
        bouwer.meld('bladzijde_zonder_tekst')
        continue
      }
      if (blad.stukken.length === 0) bouwer.meld('bladzijde_zonder_tekst')
      tekens += blad.stukken.reduce((n, s) => n + s.tekens.length, 0)
      onleesbaar += blad.onleesbaar
      bladen.push({ blad, delen: deelIn(blad) })
    }
    // Pages that are there and cannot be opened, all of them: no text recognition will help that.
    if (bladen.length === 0) throw new LeesFout({ ok: false, fout: 'document_beschadigd' })
    // Letters without meaning: to us that is a picture of text, and needs OCR as much as a scan does.
    if (tekens === 0 || onleesbaar > tekens * 0.5) {
      throw new LeesFout({ ok: false, fout: 'document_zonder_tekst' })
    }
    if (onleesbaar > 0) bouwer.meld('tekens_onleesbaar', onleesbaar)
    schrijf(bladen, bouwer)
    const eerste = bladen[0]?.blad
    return bouwer.bouw('pdf', {
      bladzijden: pdf.document.numPages,
      bladzijdeMaat: eerste
        ? { breedte: Math.round(eerste.breedte), hoogte: Math.round(eerste.hoogte) }
        : null,
      eigenTitel: await leesTitel(pdf.document),
    })
  } finally {
    await pdf.sluit().catch(() => undefined)
  }
}

/** One broken page does not spoil the others; null when nothing of it can be read. */
async function leesBladVeilig(
  pdf: Awaited<ReturnType<typeof openPdf>>,
  nr: number,
): Promise<Blad | null> {
  try {
    const page = await pdf.document.getPage(nr)
    const blad = await leesBlad(page, pdf.ops)
    page.cleanup()
    return blad
  } catch (fout) {
    if (fout instanceof LeesFout) throw fout
    return null
  }
}

async function leesTitel(
  document: Awaited<ReturnType<typeof openPdf>>['document'],
): Promise<string | null> {
  try {
    const { info } = await document.getMetadata()
    const titel: unknown = 'Title' in info ? info.Title : null
    // Programs put the file name there when the writer gave no title.
    if (typeof titel !== 'string' || /\.(?:docx?|odt|pdf|indd|rtf)\s*$/i.test(titel)) return null
    return titel.trim() === '' ? null : titel.trim()
  } catch {
    return null
  }
}

function schrijf(bladen: readonly Bladinhoud[], bouwer: BronBouwer): void {
  const plaatsen = nummerTabellen(bladen)
  const regelafstand = meetRegelafstand(bladen)
  const broodgrootte = meetGrootte(bladen)
  for (const { blad, delen } of bladen) {
    const noten = vindNoten(delen, blad.hoogte, broodgrootte)
    const stippen = new Stipvinder(blad)
    let vorige: Tekstregel | null = null
    const zet = (regel: Tekstregel, cel: Cel | null, zone: Zone | null): void => {
      const lopen = naarLopen(regel.stukken)
      const niveau = stippen.niveau(regel)
      // As in a word processor file: the sign that the program draws stands in the text.
      const teken = niveau === null ? [] : [{ ...lopen[0], tekst: '• ' }]
      bouwer.voegToe([...teken, ...lopen], {
        bladzijde: blad.nr,
        ...plaatsVan(regel),
        lijstniveau: niveau,
        automatischNummer: niveau === null ? 0 : 2,
        grootte: regel.grootte,
        witErvoor: meetWit(vorige, regel, regelafstand),
        cel,
        zone,
      })
      vorige = regel
      for (const merk of regel.merken) {
        bouwer.voegToe(naarLopen([merk]), {
          bladzijde: blad.nr,
          links: rond(merk.x0),
          rechts: rond(merk.x1),
          boven: rond(merk.y),
          grootte: merk.grootte,
          cel,
          zone: 'voetnoot',
        })
      }
    }
    for (const deel of delen) {
      if (deel.soort === 'regel') {
        zet(deel, null, noten.has(deel) ? 'voetnoot' : null)
        continue
      }
      const plaats = plaatsen.get(deel)
      for (const c of deel.cellen) {
        // White space counts within a cell; between cells the order is not that of the page.
        vorige = null
        for (const regel of c.regels) zet(regel, plaats ? maakCel(c, plaats) : null, null)
      }
      vorige = deel.cellen
        .flatMap((c) => c.regels)
        .reduce<Tekstregel | null>((laag, r) => (laag && laag.y > r.y ? laag : r), null)
    }
  }
}

/** Turned text has no left and right on the page: only where it begins. */
function plaatsVan(regel: Tekstregel): { links: number; rechts: number | null; boven: number } {
  const eerste = regel.stukken[0]
  if (eerste && eerste.hoek !== 0) {
    return { links: rond(eerste.plek[0]), rechts: null, boven: rond(eerste.plek[1]) }
  }
  return { links: rond(regel.x0), rechts: rond(regel.x1), boven: rond(regel.y) }
}

const rond = (n: number): number => Math.round(n * 10) / 10

const maakCel = (
  c: { readonly rij: number; readonly kolom: number; readonly breedte: number },
  plaats: Tabelplaats,
): Cel => ({
  tabel: plaats.tabel,
  rij: plaats.rijen[c.rij] ?? c.rij,
  kolom: c.kolom,
  koprij: c.rij < plaats.koprijen,
  breedte: c.breedte,
})

/** Lines that begin with a raised number in small letters low on the page, and what follows them in that size. */
function vindNoten(
  delen: readonly Bladdeel[],
  hoogte: number,
  broodgrootte: number,
): ReadonlySet<Bladdeel> {
  const uit = new Set<Bladdeel>()
  const merken = new Set(
    alleRegels([{ delen }]).flatMap((r) => r.merken.flatMap((m) => tekstVan(m).split(/[,\s]+/))),
  )
  let vorige: Tekstregel | null = null
  for (const deel of delen) {
    if (deel.soort !== 'regel' || deel.grootte > broodgrootte - 0.4) {
      vorige = null
      continue
    }
    const begint = deel.y > hoogte * 0.35 && begintMetNootmerk(deel, merken)
    const vervolgt =
      vorige !== null &&
      deel.y > vorige.y &&
      deel.y - vorige.y < deel.grootte * 2 &&
      deel.x0 - vorige.x0 < 200
    if (begint || vervolgt) {
      uit.add(deel)
      vorige = deel
    } else vorige = null
  }
  return uit
}

const alleRegels = (bladen: readonly Pick<Bladinhoud, 'delen'>[]): Tekstregel[] =>
  bladen.flatMap((b) =>
    b.delen.flatMap((d) => (d.soort === 'regel' ? [d] : d.cellen.flatMap((c) => c.regels))),
  )

/** Letter size of most letters. */
function meetGrootte(bladen: readonly Bladinhoud[]): number {
  const per = new Map<number, number>()
  for (const r of alleRegels(bladen)) {
    const n = r.stukken.reduce((s, t) => s + tekstVan(t).length, 0)
    per.set(r.grootte, (per.get(r.grootte) ?? 0) + n)
  }
  return [...per].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Distance between baselines within a paragraph, in letter heights: the smallest that is not an exception. */
function meetRegelafstand(bladen: readonly Bladinhoud[]): number {
  const per = new Map<number, number>()
  for (const { delen } of bladen) {
    for (let i = 1; i < delen.length; i++) {
      const a = delen[i - 1]
      const b = delen[i]
      if (a?.soort !== 'regel' || b?.soort !== 'regel') continue
      const verhouding = Math.round(((b.y - a.y) / b.grootte) * 20) / 20
      if (verhouding > 0.9 && verhouding < 3) per.set(verhouding, (per.get(verhouding) ?? 0) + 1)
    }
  }
  const vanaf = [...per.values()].reduce((s, n) => s + n, 0) * 0.12
  return [...per].sort((a, b) => a[0] - b[0]).find(([, n]) => n >= vanaf)?.[0] ?? 1.2
}

function meetWit(vorige: Tekstregel | null, regel: Tekstregel, regelafstand: number): number {
  if (!vorige || regel.y <= vorige.y) return 0
  const afstand = (regel.y - vorige.y) / Math.max(regel.grootte, 1)
  if (afstand < regelafstand * 1.3) return 0
  return Math.max(1, Math.min(9, Math.round(afstand / regelafstand) - 1))
}
